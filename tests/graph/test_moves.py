"""Deadlines that moved: each value, its source, when it was said, the shift; and ends that follow."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from graphbuilder import api
from tests.graph.test_conflicts import Statement, written
from tests.questions.test_answers import only
from tests.questions.test_answers_elsewhere import answer

Dates = dict[str, dict[str, str]]
CLASSES = {"nap": "ActionProgramme", "rol": "Role", "tf": "Organisation", "doel": "Goal", "wet": "LegalAct"}
COLUMNS = ("object", "derived_end", "issued", "other_object", "other_derived_end", "other_issued", "shift")


def moved(folder: Path, said: Sequence[Statement], dates: Dates) -> list[tuple[str, ...]]:
    named = {each[2] for each in said}
    classes = {name: kind for name, kind in CLASSES.items() if name in named}
    graph = api.open_graph(written(folder, said, classes, dates))
    return only(answer(graph, "moved"), *COLUMNS)


def test_a_programme_of_three_years_got_a_later_end(tmp_path: Path) -> None:
    # x260 and x251 of the drafts: "de komende drie jaar" from 13 January 2023, and then 31 December 2026.
    said = [
        ("x260", "nap-2023", "nap", "term", "P3Y", "modality=intended", "from=2023-01-13"),
        ("x251", "rijksoverheid", "nap", "period", "/2026-12-31", "modality=intended"),
    ]
    dates = {"nap-2023": {"issued": "2023-01-13"}, "rijksoverheid": {"issued": "2024-04-15"}}
    assert moved(tmp_path, said, dates) == [
        ("P3Y", "2026-01-13", "2023-01-13", "/2026-12-31", "", "2024-04-15", "P11M18D")
    ]


def test_a_body_that_was_set_up_again_got_another_term(tmp_path: Path) -> None:
    # x089 and x066: three years from 28 February 2008, and again from 28 February 2011.
    said = [
        ("x089", "besluit-2008", "tf", "term", "een periode van 3 jaar"),
        ("x066", "besluit-2011", "tf", "term", "een periode van 3 jaar"),
    ]
    dates = {
        "besluit-2008": {"issued": "2008-02-27", "in_force_from": "2008-02-28"},
        "besluit-2011": {"issued": "2011-03-10", "in_force_from": "2011-02-28"},
    }
    words = "een periode van 3 jaar"
    assert moved(tmp_path, said, dates) == [
        (words, "2011-02-28", "2008-02-27", words, "2014-02-28", "2011-03-10", "P3Y")
    ]


def test_what_was_over_and_began_again_has_not_moved_but_what_was_only_intended_has(tmp_path: Path) -> None:
    dates = {"nota": {"issued": "2021-09-21"}, "brief": {"issued": "2023-04-26"}}

    def with_periods(**modalities: str) -> list[tuple[str, ...]]:
        periods = {"nota": "2022-02/2022-08", "brief": "2023-02/2023-08"}
        said = [
            (name, name, "nap", "period", period, f"modality={modalities.get(name, 'asserted')}")
            for name, period in periods.items()
        ]
        (tmp_path / "-".join([*modalities, "x"])).mkdir()
        return moved(tmp_path / "-".join([*modalities, "x"]), said, dates)

    assert with_periods() == []
    assert [row[-1] for row in with_periods(nota="intended")] == ["P1Y"]


def test_the_term_of_an_office_does_not_begin_with_the_law(tmp_path: Path) -> None:
    said = [("a", "wet-2009", "rol", "term", "P4Y"), ("b", "wet-2012", "rol", "term", "P4Y")]
    dates = {
        "wet-2009": {"issued": "2009", "in_force_from": "2009-10-30"},
        "wet-2012": {"issued": "2012", "in_force_from": "2012-05-13"},
    }
    assert moved(tmp_path, said, dates) == []


@pytest.mark.parametrize(
    ("first", "then", "shift"),
    [
        ("2024", "2025", "P1Y"),
        ("2025-12", "2025-06", "-P6M"),
        ("2024-01-31", "2024-02-29", "P1M"),
        ("2024-02-29", "2024-03-01", "P1D"),
        ("2023-12-31", "2025-01-15", "P1Y15D"),
    ],
)
def test_the_shift_is_between_the_latest_days(tmp_path: Path, first: str, then: str, shift: str) -> None:
    said = [("a", "s1", "doel", "deadline", first), ("b", "s2", "doel", "deadline", then)]
    found = moved(tmp_path, said, {"s1": {"issued": "2020"}, "s2": {"issued": "2021"}})
    assert found == [(first, "", "2020", then, "", "2021", shift)]


def test_each_move_is_a_row_and_what_is_only_more_precise_is_none(tmp_path: Path) -> None:
    said = [
        ("a", "s1", "doel", "deadline", "2024"),
        ("b", "s2", "doel", "deadline", "2024-12-31"),
        ("c", "s3", "doel", "deadline", "2025"),
        ("d", "s4", "doel", "deadline", "2026-06"),
    ]
    dates = {f"s{number}": {"issued": f"202{number}"} for number in range(1, 5)}
    assert [(row[0], row[3]) for row in moved(tmp_path, said, dates)] == [
        ("2024", "2025"),
        ("2025", "2026-06"),
    ]


@pytest.mark.parametrize(
    "dates",
    [
        {"s1": {"issued": "2024"}, "s2": {"issued": "2024"}},
        {"s1": {"issued": "2024"}},
        {"s1": {"issued": "2024"}, "s2": {"issued": "2025", "copied_from": "s1"}},
    ],
)
def test_of_one_day_of_no_day_and_of_a_copy_nothing_has_moved(tmp_path: Path, dates: Dates) -> None:
    said = [
        ("a", "s1", "doel", "deadline", "2026"),
        ("b", "s2", "doel", "deadline", "2027" if "copied_from" not in dates.get("s2", {}) else "2026"),
    ]
    assert moved(tmp_path, said, dates) == []


def test_two_sources_that_agree_have_moved_nothing(tmp_path: Path) -> None:
    # x275 and x293: transposition by 15 July 2026.
    said = [
        ("x275", "kst", "wet", "deadline", "2026-07-15", "modality=normative"),
        ("x293", "richtlijn", "wet", "deadline", "2026-07-15", "modality=normative"),
    ]
    assert moved(tmp_path, said, {"kst": {"issued": "2025"}, "richtlijn": {"issued": "2024"}}) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("term", "begin", "end"),
    [
        ("P3Y", "2022-04", "2025-04"),
        ("P3Y", "2022", "2025"),
        ("P6M", "2024-08-31", "2025-02-28"),
        ("P2W", "2024-02-20", "2024-03-05"),
        ("at most P4Y", "2012-05-13", "../2016-05-13"),
        ("at least P1Y", "2012-05-13", "2013-05-13/.."),
        ("zolang het duurt", "2012", ""),
        ("about P3Y", "2012", ""),
    ],
)
def test_an_end_is_derived_as_precisely_as_its_beginning(
    tmp_path: Path, term: str, begin: str, end: str
) -> None:
    said = [("a", "s1", "rol", "term", term, f"from={begin}")]
    text = api.export(api.open_graph(written(tmp_path, said, {"rol": "Role"}))).decode()
    found = text.partition('pol:derivedEnd "')[2].partition('"')[0]
    assert found == end


def test_the_timeline_tells_a_derived_end_from_a_stated_one(tmp_path: Path) -> None:
    said = [("a", "s1", "nap", "term", "P3Y", "from=2023-01-13")]
    graph = api.open_graph(written(tmp_path, said, {"nap": "ActionProgramme"}))
    assert only(answer(graph, "timeline", entity="nap"), "kind", "first_day") == [
        ("DERIVED_END", "2026-01-13"),
        ("START", "2023-01-13"),
    ]
