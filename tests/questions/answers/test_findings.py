"""What kind of answer an answer is, and where it was looked for."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from graphbuilder import QueryError, api
from graphbuilder.graph.store import Graph
from graphbuilder.questions.answers.findings import Source


def kind(graph: Graph, name: str, **parameters: str) -> str:
    finding = api.query(name, graph, parameters).finding
    assert finding is not None
    return finding.kind


def test_what_a_source_says_so_is_stated(bundled: Graph) -> None:
    assert kind(bundled, "who-did-what", role="commissionedBy") == "STATED"


def test_nobody_carried_out_the_work_of_a_ministry_is_not_stated_and_names_the_source(bundled: Graph) -> None:
    answer = api.query("who-did-what", bundled, {"actor": "min-jenv", "role": "carriedOutBy"})
    assert answer.finding is not None
    assert (answer.finding.kind, len(answer)) == ("NOT_STATED", 0)
    _, looked, *_ = answer.finding.lines("nl")
    # The page has no date; it names one that it cannot be older than.
    assert looked == (
        "gezocht in: Raakvlakken en samenhang met andere trajecten (hoofdstuk van het Actieplan)"
        " (datum onbekend, niet ouder dan 2023-01-13)"
    )


def test_what_is_only_possible_is_not_stated_as_a_fact(bundled: Graph) -> None:
    """S0.7: insights that may touch the plan."""
    answer = api.query("about", bundled, {"entity": "nieuwe-inzichten"})
    assert answer.finding is not None
    assert (answer.finding.kind, len(answer)) == ("NOT_AS_FACT", 3)


def test_what_a_source_denies_is_denied(lake: Graph) -> None:
    """Row b2, and none that affirms it."""
    assert kind(lake, "about", entity="oever", relation="responsibleFor") == "DENIED"


def test_a_denial_beside_a_statement_that_affirms_is_no_denial_of_the_answer(lake: Graph) -> None:
    """Rows a1 and b1 say who is responsible, b2 who is not."""
    assert kind(lake, "responsible", trajectory="plas") == "STATED"


def test_what_only_a_rule_says_is_inferred(bundled: Graph) -> None:
    assert kind(bundled, "themes", theme="th-mensenhandel", trajectory="nap-sggsg") == "INFERRED"


def test_a_question_that_counts_has_no_kind(bundled: Graph) -> None:
    assert api.query("counts", bundled).finding is None


def test_a_question_of_a_later_day_than_every_source_says_so(lake: Graph) -> None:
    """The newest source is of 10 June 2024."""
    answer = api.query("on-date", lake, as_of="2024-06-11")
    assert answer.finding is not None
    assert answer.finding.beyond is True
    assert any("later than every source" in line for line in answer.notes)
    answer = api.query("on-date", lake, as_of="2024-06-10")
    assert answer.finding is not None
    assert answer.finding.beyond is False


def test_whether_a_source_without_a_date_reaches_a_day_is_not_known(bundled: Graph) -> None:
    """It is not older than 13 January 2023: it reaches that day, and of the next nobody can say."""
    for day, beyond in (("2023-01-13", False), ("2023-01-14", None)):
        finding = api.query("on-date", bundled, as_of=day).finding
        assert finding is not None
        assert finding.beyond is beyond


@pytest.mark.parametrize(
    ("issued", "not_before", "day", "reaches"),
    [
        ("2024", "", "2024-01-01", True),
        ("2024", "", "2024-06-01", None),
        ("2024", "", "2025-01-01", False),
        ("", "", "2024-01-01", None),
        ("", "2024-02", "2024-02-01", True),
        ("", "2024-02", "2024-02-02", None),
        ("1 mei", "", "2024-01-01", None),
    ],
)
def test_how_far_a_source_reaches(issued: str, not_before: str, day: str, reaches: bool | None) -> None:
    assert Source("https://example.org/", {}, issued, not_before).reaches(day) is reaches


def test_a_question_that_does_not_look_at_dates_says_so_and_how_far_the_sources_reach(lake: Graph) -> None:
    answer = api.query("themes", lake, as_of="2026-06-01")
    assert len(answer) == 1
    assert "does not look at dates" in answer.notes[0]
    assert "later than every source" in answer.notes[1]


def test_a_question_of_ones_own_without_the_parameter_is_refused(lake: Graph) -> None:
    with pytest.raises(QueryError, match='no parameter "as_of"'):
        api.query("SELECT * { ?s ?p ?o }", lake, as_of="2024-01-01")


def test_a_day_may_be_a_date_and_must_not_be_two(lake: Graph) -> None:
    day = datetime.date(2024, 6, 10)
    assert list(api.query("on-date", lake, as_of=day)) == list(api.query("on-date", lake, as_of="2024-06-10"))
    with pytest.raises(QueryError, match="takes one value"):
        api.query("on-date", lake, {"as_of": "2024-06-09"}, as_of=day)
    for wrong in ("9999-12-31", "2024-06", "10-06-2024"):
        with pytest.raises(QueryError, match="is not a day"):
            api.query("on-date", lake, as_of=wrong)


def test_where_a_part_is_not_stated_the_sources_are_named_too(bundled: Graph) -> None:
    """Q7: one policy track has a deadline, by an arrangement and its goal; three have none stated."""
    notes = api.query("deadlines", bundled).notes
    assert notes[0].startswith("not stated: in 3 of 6 rows: ")
    assert notes[1].startswith("looked in: ")


def test_a_graph_without_sources_says_that_it_names_none(tmp_path: Path) -> None:
    file = tmp_path / "nothing.ttl"
    file.write_text("<https://example.org/a> <https://example.org/b> 1 .", encoding="utf-8")
    assert "there is no source to look in" in api.query("goals", file).notes
