"""Conflicts: what excludes what, of one time; and the candidates of the drafts, of which half are none."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import ClassVar

import pytest

from graphbuilder import api
from graphbuilder.graph import conflicts
from graphbuilder.graph.store import Graph
from tests.conftest import HERE
from tests.questions.test_answers import only
from tests.questions.test_answers_elsewhere import answer

QUAY = HERE / "datasets" / "quay"
SETTINGS = """title.nl = "Proef"
title.en = "Trial"
base = "https://example.org/trial/"
version = "1"
licence = "https://creativecommons.org/licenses/by/4.0/"
"""
ENTITY = ("id", "class", "label_nl", "label_en", "short_nl", "short_en", "alt_nl", "alt_en", "hidden")
SOURCE = ("id", "title_nl", "title_en", "language", "issued", "in_force_from", "repealed", "copied_from")
STATEMENT = (
    "id",
    "passage",
    "subject",
    "relation",
    "object",
    "modality",
    "polarity",
    "holder",
    "from",
    "until",
)
JUDGEMENT = ("statements", "kind", "prevails", "why", "who", "when")

Statement = tuple[str, ...]


def written(
    folder: Path,
    said: Sequence[Statement],
    classes: Mapping[str, str],
    sources: Mapping[str, Mapping[str, str]] | None = None,
    judgements: Sequence[Sequence[str]] = (),
) -> Path:
    """A dataset with statements of the form (id, source, subject, relation, object, more …).

    More is what is said of it as ``column=text``; a source is issued as `sources` says.
    """
    sources = sources or {}

    def table(name: str, columns: Sequence[str], rows: Sequence[Mapping[str, str]]) -> None:
        with (folder / name).open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, columns, restval="", lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)

    (folder / "dataset.toml").write_text(SETTINGS, encoding="utf-8")
    names = list(dict.fromkeys(each[1] for each in said))
    table(
        "sources.csv",
        SOURCE,
        [
            {"id": name, "title_nl": name, "title_en": name, "language": "nl", **sources.get(name, {})}
            for name in names
        ],
    )
    place = {"start": "0", "end": "9", "sha256": "0" * 64, "kind": "sentence"}
    table(
        "passages.csv",
        ("id", "source", "section", "page", "start", "end", "sha256", "kind", "note"),
        [{"id": f"{name}/S1", "source": name, **place} for name in names],
    )
    table(
        "entities.csv",
        ENTITY,
        [
            {"id": name, "class": kind, "label_nl": name, "label_en": f"{name} (en)"}
            for name, kind in classes.items()
        ],
    )
    rows = []
    for number, (name, source, subject, relation, value, *more) in enumerate(said):
        cells = {"modality": "asserted", **dict(each.split("=", 1) for each in more)}
        row = {
            "id": name,
            "passage": f"{source}/S1",
            "subject": subject,
            "relation": relation,
            "object": value,
        }
        rows.append({**row, **cells, "quote": f"woord {number}", "status": "checked"})
    table("statements.csv", (*STATEMENT, "quote", "status"), rows)
    if judgements:
        table("judgements.csv", JUDGEMENT, [dict(zip(JUDGEMENT, each)) for each in judgements])
    return folder


def pairs(folder: Path) -> set[tuple[str, str, str]]:
    """The kinds of the conflicts of a dataset, with the ids of the two statements."""
    dataset = api.open_graph(folder).dataset
    assert dataset is not None
    return {(each.kind, each.one, each.other) for each in conflicts.found(dataset)}


PEOPLE = {"ambt": "Role", "ada": "Person", "bo": "Person"}


@pytest.mark.parametrize(
    ("one", "other", "is_conflict"),
    [
        ("2026-12", "2026-12-31", False),
        ("2026", "2026-06", False),
        ("2025-12", "2026", True),
        ("2026-12-30", "2026-12-31", True),
    ],
)
def test_dates_conflict_where_no_day_is_both(tmp_path: Path, one: str, other: str, is_conflict: bool) -> None:
    said = [("a", "s1", "doel", "deadline", one), ("b", "s2", "doel", "deadline", other)]
    found = pairs(written(tmp_path, said, {"doel": "Goal"}))
    assert found == ({("valueConflict", "a", "b")} if is_conflict else set())


@pytest.mark.parametrize(
    ("one", "other", "is_conflict"),
    [
        ("2021/2024", "2021-03/2024-12-31", False),
        ("2021/2024", "/2025", True),
        ("2021/2024", "2022/2024", True),
        # What was open when it was said may have ended since.
        ("2021/..", "2021/2024", False),
        ("/2026", "2021/..", False),
        # What was over may be set up again, in the same year too; what began together cannot.
        ("2008-02-28/2011-02-28", "2011-03-01/2014-02-28", False),
        ("2014/..", "2008/2011", False),
        ("2021/2024", "2024/2027", False),
        ("2024/2024", "2024/2025", True),
        ("2021/2024", "2024-01-01/2024-12-30", True),
    ],
)
def test_periods_conflict_where_their_ends_do(
    tmp_path: Path, one: str, other: str, is_conflict: bool
) -> None:
    said = [("a", "s1", "plan", "period", one), ("b", "s2", "plan", "period", other)]
    found = pairs(written(tmp_path, said, {"plan": "Trajectory"}))
    assert found == ({("valueConflict", "a", "b")} if is_conflict else set())


def test_what_a_figure_counted_is_of_one_period_alone(tmp_path: Path) -> None:
    said = [("a", "s1", "aantal", "period", "2020/2020"), ("b", "s2", "aantal", "period", "2021/2021")]
    assert pairs(written(tmp_path, said, {"aantal": "Figure"})) == {("valueConflict", "a", "b")}


@pytest.mark.parametrize(
    ("one", "other", "is_conflict"),
    [
        ("4 jaar", "vier jaar", False),
        ("vier jaar", "ten hoogste vier jaar", False),
        ("P4Y", "drie jaar", True),
    ],
)
def test_terms_in_words_conflict_where_their_durations_do(
    tmp_path: Path, one: str, other: str, is_conflict: bool
) -> None:
    said = [("a", "s1", "ambt", "term", one), ("b", "s2", "ambt", "term", other)]
    found = pairs(written(tmp_path, said, {"ambt": "Role"}))
    assert found == ({("valueConflict", "a", "b")} if is_conflict else set())


@pytest.mark.parametrize(
    ("times", "is_conflict"),
    [
        (("from=2012-09", "until=2015", "from=2013", ""), True),
        (("from=2012", "until=2014", "from=2015", ""), False),
        # When Ada left, no source says: it may have been when Bo came.
        (("from=2006", "", "from=2012", ""), False),
        # That she was still there is stated.
        (("from=2006", "until=..", "from=2012", ""), True),
        (("from=2012-04-01", "", "from=2012-04-01", ""), True),
        # The precision does not settle whether the one went as the other came.
        (("from=2006", "until=2012", "from=2012", "until=2014"), False),
        (("", "", "", ""), False),
    ],
)
def test_an_office_has_one_holder_on_a_day(tmp_path: Path, times: Sequence[str], is_conflict: bool) -> None:
    first, second = ([each for each in half if each] for half in (times[:2], times[2:]))
    said = [("a", "s1", "ada", "org:holds", "ambt", *first), ("b", "s2", "bo", "org:holds", "ambt", *second)]
    found = pairs(written(tmp_path, said, PEOPLE))
    assert found == ({("partyConflict", "a", "b")} if is_conflict else set())


def test_a_relation_of_ones_own_that_has_one_party_conflicts_too(tmp_path: Path) -> None:
    (tmp_path / "ontology.ttl").write_text(
        """@prefix pol: <https://w3id.org/policy-graph/ontology#> . @prefix own: <https://example.org/own#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix schema: <https://schema.org/> .
        own:ledBy a owl:ObjectProperty , pol:Relation ; rdfs:label "geleid door"@nl , "led by"@en ;
            pol:inverseLabel "leidt"@nl , "leads"@en ; pol:singleValued true ;
            schema:domainIncludes pol:Trajectory ; schema:rangeIncludes pol:Actor .""",
        encoding="utf-8",
    )
    said = [
        ("a", "s1", "plan", "ledBy", "x"),
        ("b", "s2", "plan", "ledBy", "y"),
        ("c", "s3", "plan", "ledBy", "x"),
    ]
    classes = {"plan": "Trajectory", "x": "Organisation", "y": "Organisation"}
    assert pairs(written(tmp_path, said, classes)) == {("partyConflict", "a", "b")}


def test_times_that_do_not_overlap_conflict_in_nothing(tmp_path: Path) -> None:
    said = [
        ("a", "s1", "ambt", "term", "P4Y", "from=2009", "until=2011"),
        ("b", "s2", "ambt", "term", "P3Y", "from=2012"),
        ("c", "s1", "x", "org:memberOf", "y", "polarity=denied", "from=2008", "until=2008"),
        ("d", "s2", "x", "org:memberOf", "y", "from=2011"),
    ]
    classes = {"ambt": "Role", "x": "Organisation", "y": "Organisation"}
    assert pairs(written(tmp_path, said, classes)) == set()


def test_stated_and_denied_of_one_time_is_a_conflict_and_a_doubt_is_none(tmp_path: Path) -> None:
    said = [
        ("a", "s1", "x", "org:memberOf", "y"),
        ("b", "s2", "x", "org:memberOf", "y", "polarity=denied"),
        ("c", "s3", "x", "org:memberOf", "y", "modality=possible"),
    ]
    found = pairs(written(tmp_path, said, {"x": "Organisation", "y": "Organisation"}))
    assert found == {("denialConflict", "a", "b")}


def test_a_mutual_relation_is_denied_from_either_end(tmp_path: Path) -> None:
    said = [
        ("a", "s1", "x", "cooperatesWith", "y"),
        ("b", "s2", "y", "cooperatesWith", "x", "polarity=denied"),
        ("c", "s3", "y", "org:memberOf", "x", "polarity=denied"),
        ("d", "s4", "x", "org:memberOf", "y"),
    ]
    found = pairs(written(tmp_path, said, {"x": "Organisation", "y": "Organisation"}))
    assert found == {("denialConflict", "a", "b")}


@pytest.mark.parametrize(
    ("modalities", "is_difference"),
    [
        (("asserted", "intended"), True),
        (("intended", "conditional"), True),
        (("asserted", "conditional"), True),
        (("asserted", "ongoing"), False),
        (("asserted", "possible"), False),
    ],
)
def test_one_thing_said_with_another_firmness_is_a_difference_of_modality(
    tmp_path: Path, modalities: tuple[str, str], is_difference: bool
) -> None:
    said = [
        ("a", "s1", "wet", "criminalises", "vorm", f"modality={modalities[0]}"),
        ("b", "s2", "wet", "criminalises", "vorm", f"modality={modalities[1]}"),
    ]
    found = pairs(written(tmp_path, said, {"wet": "LegalAct", "vorm": "Theme"}))
    assert found == ({("modalityDifference", "a", "b")} if is_difference else set())


def test_that_a_goal_is_set_is_as_certain_of_an_intention(tmp_path: Path) -> None:
    said = [
        ("a", "s1", "plan", "hasGoal", "doel"),
        ("b", "s2", "plan", "hasGoal", "doel", "modality=intended"),
    ]
    assert pairs(written(tmp_path, said, {"plan": "Trajectory", "doel": "Goal"})) == set()


def figures(*told: tuple[str, str, str, str, str]) -> list[Statement]:
    """Statements on figures: each of an id, an indicator, a period, what it counts and a value."""
    said: list[Statement] = []
    for name, indicator, period, counted, value in told:
        said += [
            (f"{name}-m", name, name, "measures", indicator),
            (f"{name}-p", name, name, "period", period),
        ]
        said += [(f"{name}-d", name, name, "countedAs", counted)] if counted else []
        said += [(f"{name}-v", name, name, "value", value)]
    return said


@pytest.mark.parametrize(
    ("one", "other", "is_conflict"),
    [
        (("gemeld", "2019", "", "1372"), ("gemeld", "2019", "", "1334"), True),
        (("gemeld", "2019", "", "1372"), ("gemeld", "2019-01/2019-12", "", "1334"), True),
        (("gemeld", "2019", "", "1372"), ("gemeld", "2020", "", "1013"), False),
        (("gemeld", "2019", "", "1372"), ("geregistreerd", "2019", "", "1334"), False),
        (("arbeid", "2019", "meldingen", "261"), ("arbeid", "2019", "slachtoffers", "424"), False),
        (("arbeid", "2019", "Slachtoffers", "261"), ("arbeid", "2019", "slachtoffers", "424"), True),
        (("schatting", "2022", "", "about 5000"), ("schatting", "2022", "", "at least 5000"), False),
        (("schatting", "2022", "", "5000..7500"), ("schatting", "2022", "", "at least 8000"), True),
    ],
)
def test_figures_conflict_where_indicator_period_and_definition_are_the_same(
    tmp_path: Path, one: Statement, other: Statement, is_conflict: bool
) -> None:
    told = figures(("x", *one), ("y", *other))  # type: ignore[arg-type]
    classes = {"x": "Figure", "y": "Figure", **{each[0]: "Indicator" for each in (one, other)}}
    found = pairs(written(tmp_path, told, classes))
    assert found == ({("figureConflict", "x-v", "y-v")} if is_conflict else set())


def test_whoever_notified_it_a_figure_conflicts(tmp_path: Path) -> None:
    told = figures(("x", "gemeld", "2019", "", "1372"), ("y", "gemeld", "2019", "", "1334"))
    told += [("n1", "x", "x", "notifiedBy", "org1"), ("n2", "y", "y", "notifiedBy", "org2")]
    classes = {
        "x": "Figure",
        "y": "Figure",
        "gemeld": "Indicator",
        "org1": "Organisation",
        "org2": "Organisation",
    }
    assert pairs(written(tmp_path, told, classes)) == {("figureConflict", "x-v", "y-v")}


@pytest.mark.parametrize(
    ("term", "begin", "period", "is_conflict"),
    [
        ("P3Y", "2022-04", "/2025-07", True),
        ("P3Y", "2022-04", "/2025", False),
        ("at most P3Y", "2022-04", "/2024", False),
        ("at most P3Y", "2022-04", "/2026", True),
        ("at least P3Y", "2022-04", "/2024", True),
        ("P3Y", "", "/2030", False),
        ("P3Y", "2022-04", "2025-05/2030", False),
        # Three years from 1 March end on 1 March, or 28 February is their last day.
        ("P3Y", "2016-03-01", "2016-03-01/2019-02-28", False),
        ("P3Y", "2016-03-01", "2016-03-01/2019-02-27", True),
        ("at most P3Y", "2022-04", "2022-04/2030", True),
        ("at most P3Y", "2022-04", "2025-06/2030", False),
    ],
)
def test_the_end_that_follows_from_a_term_counts_as_a_value(
    tmp_path: Path, term: str, begin: str, period: str, is_conflict: bool
) -> None:
    said = [
        ("a", "s1", "ambt", "term", term, "modality=intended", f"from={begin}"),
        ("b", "s2", "ambt", "period", period),
    ]
    found = pairs(written(tmp_path, said, {"ambt": "Role"}))
    assert found == ({("valueConflict", "a", "b")} if is_conflict else set())


def test_a_copy_is_no_second_witness_but_may_be_a_wrong_copy(tmp_path: Path) -> None:
    said = [
        ("a", "s1", "brief", "dcterms:identifier", "249"),
        ("b", "s2", "brief", "dcterms:identifier", "249"),
        ("c", "s3", "brief", "dcterms:identifier", "248"),
        ("d", "s4", "brief", "dcterms:identifier", "247"),
    ]
    copied = {"s2": {"copied_from": "s1"}, "s4": {"copied_from": "s2"}}
    found = pairs(written(tmp_path, said, {"brief": "Letter"}, copied))
    assert found == {
        ("valueConflict", "a", "c"),
        ("valueConflict", "a", "d"),
        ("valueConflict", "c", "d"),
    }


def test_however_many_say_the_same_it_is_one_conflict(tmp_path: Path) -> None:
    values = {"a": "2025", "b": "2027", "c": "2025", "d": "2027", "e": "2027"}
    said = [(name, f"s-{name}", "doel", "deadline", value) for name, value in values.items()]
    dates = {"s-d": {"issued": "2020"}, "s-a": {"issued": "2023"}, "s-c": {"issued": "2022"}}
    folder = written(tmp_path, said, {"doel": "Goal"}, dates)
    assert pairs(folder) == {("valueConflict", "d", "c")}
    # A judgement of any of them is one of the conflict.
    written(tmp_path, said, {"doel": "Goal"}, dates, [("a|e", "change", "", "om", "ik", "2024")])
    assert [each.code for each in api.problems(folder)[0] if each.code == "statements-conflict"] == []
    assert pairs(folder) == {("valueConflict", "d", "c")}


def test_what_was_said_first_comes_first(tmp_path: Path) -> None:
    said = [("a", "s1", "doel", "deadline", "2027"), ("b", "s2", "doel", "deadline", "2025")]
    dates = {"s1": {"issued": "2024"}, "s2": {"issued": "2020"}}
    assert pairs(written(tmp_path, said, {"doel": "Goal"}, dates)) == {("valueConflict", "b", "a")}


class TestJudgements:
    """A curator's judgement silences the warning, and the graph keeps both statements and the judgement."""

    SAID = (
        ("a", "s1", "doel", "deadline", "2025"),
        ("b", "s2", "doel", "deadline", "2027"),
        ("c", "s1", "plan", "hasGoal", "doel"),
    )
    CLASSES: ClassVar = {"doel": "Goal", "plan": "Trajectory"}

    def warned(self, folder: Path) -> list[str]:
        found = api.problems(folder)[0]
        return [
            each.code
            for each in found
            if each.code.startswith(("statements-", "judge", "unknown", "prevails"))
        ]

    def test_a_conflict_is_a_warning_until_it_is_judged(self, tmp_path: Path) -> None:
        folder = written(tmp_path, self.SAID, self.CLASSES)
        assert self.warned(folder) == ["statements-conflict"]
        row = ("a|b", "change", "b", "de datum is verschoven", "redactie", "2024-06-01")
        written(tmp_path, self.SAID, self.CLASSES, judgements=[row])
        assert self.warned(folder) == []
        rows = answer(api.open_graph(folder), "conflicts", entity="doel")
        assert only(rows, "object", "other_object", "judgement", "prevails", "why") == [
            ("2025", "2027", "change", "s2/S1", "de datum is verschoven")
        ]
        assert len(answer(api.open_graph(folder), "deadlines", entity="doel")) == 2

    def test_what_only_a_curator_sees_is_a_conflict_by_being_judged(self, tmp_path: Path) -> None:
        row = ("a|c", "error", "", "gaat over iets anders", "redactie", "2024-06-01")
        folder = written(tmp_path, self.SAID[:1] + self.SAID[2:], self.CLASSES, judgements=[row])
        assert pairs(folder) == {("curatedConflict", "a", "c")}
        row = ("a|c", "geen tegenspraak", "", "gaan samen", "redactie", "2024-06-01")
        written(tmp_path, self.SAID[:1] + self.SAID[2:], self.CLASSES, judgements=[row])
        assert pairs(folder) == set()

    @pytest.mark.parametrize(
        ("row", "message"),
        [
            (
                ("a|x", "change", "", "om", "ik", "2024"),
                '1: error: unknown statement "x" in column "statements"',
            ),
            (
                ("a", "change", "", "om", "ik", "2024"),
                "1: error: a judgement is of two statements or more, parted by",
            ),
            (
                ("a|b", "chnge", "", "om", "ik", "2024"),
                '2: error: unknown kind of judgement "chnge": use one of',
            ),
            (
                ("a|b", "change", "c", "om", "ik", "2024"),
                '3: error: "c" prevails, but is none of the statements',
            ),
            (("a|b", "change", "", "", "ik", "2024"), '4: error: column "why" is blank, but must be filled'),
            (
                ("a|b", "change", "", "om", "ik", "gisteren"),
                '6: error: column "when": "gisteren" is not a date',
            ),
        ],
    )
    def test_a_judgement_that_cannot_be_is_named(
        self, tmp_path: Path, row: Sequence[str], message: str
    ) -> None:
        folder = written(tmp_path, self.SAID, self.CLASSES, judgements=[row])
        errors = [str(each) for each in api.problems(folder)[0] if each.severity == "error"]
        assert len(errors) == 1
        assert errors[0].startswith(f"{folder / 'judgements.csv'}:2:{message}")

    def test_judged_twice_is_a_mistake(self, tmp_path: Path) -> None:
        row = ("a|b", "change", "", "om", "ik", "2024")
        folder = written(
            tmp_path, self.SAID, self.CLASSES, judgements=[row, ("b|a", *row[1:4], "jij", "2024")]
        )
        errors = [str(each) for each in api.problems(folder)[0] if each.severity == "error"]
        assert [each.partition("error: ")[2] for each in errors] == [
            '"a" and "b" were judged on line 2 already'
        ]


COMMISSIONER = {"rol": "Role", "hamer": "Person", "nap": "ActionProgramme"}
FORCE_2009 = {"in_force_from": "2009-10-30", "repealed": "2012-05-13"}
FORCE_2012 = {"in_force_from": "2012-05-13", "repealed": "2013-11-15"}
FORCE_ACT = {"in_force_from": "2013-11-15"}
#: The candidates of shared/sources/conflicts.md as their rows code them (x numbers are those of the drafts):
#: whether the program sees a conflict, the statements, the classes of things, the sources.
CANDIDATES: dict[
    int, tuple[set[tuple[str, str, str]], list[Statement], dict[str, str], dict[str, dict[str, str]]]
] = {
    # Three years from April 2022, against half-way 2025. The draft has no more than 2025 and 2022, which
    # exclude nothing: it is seen where they are coded as precisely as their words.
    1: (
        {("valueConflict", "x271", "x268")},
        [
            ("x271", "nos", "rol", "term", "P3Y", "modality=intended", "from=2022-04"),
            ("x268", "nieuws", "rol", "period", "/2025-07"),
        ],
        COMMISSIONER,
        {"nos": {"issued": "2022-02"}, "nieuws": {"issued": "2024-04-15"}},
    ),
    2: (
        {("modalityDifference", "x252", "x266")},
        [
            ("x252", "rijksoverheid", "rol", "period", "/2026-12-31", "modality=intended"),
            ("x266", "nieuws", "rol", "period", "/2026-12", "modality=conditional"),
        ],
        COMMISSIONER,
        {},
    ),
    3: (
        {("valueConflict", "x152", "x179")},
        [
            ("x152", "kst-249", "brief", "dcterms:identifier", "28 638, nr. 249"),
            ("x179", "kst-251", "brief", "dcterms:identifier", "28 638, nr. 248", "holder=kst-251"),
        ],
        {"brief": "Letter", "kst-251": "Letter"},
        {},
    ),
    4: (
        {("valueConflict", "x197", "x198")},
        [
            ("x197", "kst-257", "brief", "dcterms:issued", "2024-11-19", "holder=kst-257"),
            ("x198", "kst-257", "brief", "dcterms:issued", "2024-11-18", "holder=kst-257"),
        ],
        {"brief": "Letter", "kst-257": "Letter"},
        {},
    ),
    # The drafts give each source an indicator of its own: only a curator sees that both count the victims
    # that were registered.
    5: (
        set(),
        figures(("x326", "gemeld", "2019", "", "1372"), ("x351", "geregistreerd-tip", "2019", "", "1334")),
        {"x326": "Figure", "x351": "Figure", "gemeld": "Indicator", "geregistreerd-tip": "Indicator"},
        {},
    ),
    6: (
        set(),
        figures(("x323", "gemeld", "2020", "", "1013"), ("x358", "geregistreerd-tip", "2020", "", "984")),
        {"x323": "Figure", "x358": "Figure", "gemeld": "Indicator", "geregistreerd-tip": "Indicator"},
        {},
    ),
    7: (
        set(),
        figures(
            ("x429", "arbeid", "2019", "meldingen", "261"),
            ("x356", "arbeid", "2019", "slachtoffers, ook criminele uitbuiting", "424"),
        ),
        {"x429": "Figure", "x356": "Figure", "arbeid": "Indicator"},
        {},
    ),
    8: (
        set(),
        figures(
            ("x427", "arbeid", "2020", "meldingen", "449"),
            ("x363", "arbeid", "2020", "slachtoffers, ook criminele uitbuiting", "603"),
        ),
        {"x427": "Figure", "x363": "Figure", "arbeid": "Indicator"},
        {},
    ),
    # Of other years, and near or at least: nothing is excluded, so that only a curator sees it.
    9: (
        set(),
        figures(
            ("x417", "schatting", "2012/2016", "", "5000..7500"),
            ("x470", "schatting", "2018/2019", "", "about 5000"),
            ("x419", "schatting", "2022", "", "about 5000"),
            ("x436", "schatting", "2022", "", "at least 5000"),
        ),
        {**dict.fromkeys(("x417", "x470", "x419", "x436"), "Figure"), "schatting": "Indicator"},
        {},
    ),
    # Four pillars against three lines of development: a matter of what a pillar is, for a curator.
    10: (
        set(),
        [
            *(
                (f"st{number}", "actieplan", "agenda", "dcterms:hasPart", f"pijler-{number}")
                for number in range(4)
            ),
            *(
                (f"x41{number}", "pagina", "agenda", "dcterms:hasPart", f"lijn-{number}")
                for number in (3, 4, 5)
            ),
        ],
        {
            "agenda": "MultiYearAgenda",
            **{f"pijler-{number}": "Pillar" for number in range(4)},
            **{f"lijn-{number}": "Pillar" for number in (3, 4, 5)},
        },
        {},
    ),
    11: (
        set(),
        [
            ("st074", "actieplan", "kabinet", "responsibleFor", "nap"),
            ("x257", "kst-86", "ocw", "responsibleFor", "nap"),
            ("x258", "kst-86", "szw", "responsibleFor", "nap"),
        ],
        {"nap": "ActionProgramme", "kabinet": "Cabinet", "ocw": "Ministry", "szw": "Ministry"},
        {},
    ),
    12: (
        set(),
        [
            ("st071", "actieplan", "hamer", "org:holds", "rol", "from=2022-04"),
            ("x246", "kst-109", "hamer", "org:holds", "rol", "from=2022-04-01"),
        ],
        COMMISSIONER,
        {},
    ),
    13: (
        {("modalityDifference", "x277", "x280")},
        [
            ("x277", "kst-36835-3", "art-273f", "criminalises", "draagmoeder", "modality=intended"),
            ("x280", "kst-36835-3", "art-273f", "criminalises", "draagmoeder"),
        ],
        {"art-273f": "LegalAct", "draagmoeder": "Theme"},
        {},
    ),
    14: (
        set(),
        [
            ("x395", "debat", "budget", "amount", "2000000", "from=2023"),
            ("x452", "kst-233", "budget", "amount", "2000000", "from=2023-01-01"),
        ],
        {"budget": "Budget"},
        {},
    ),
    # The publisher's note ("materially spent") is no text of the decree, and not coded.
    15: (
        set(),
        [("x089", "besluit-2008", "tf", "term", "een periode van 3 jaar")],
        {"tf": "Organisation"},
        {},
    ),
    16: (
        set(),
        [
            ("x097", "besluit-2008", "comensha", "org:memberOf", "tf", "polarity=denied"),
            ("x079", "besluit-2011", "comensha", "org:memberOf", "tf"),
        ],
        {"comensha": "Organisation", "tf": "Organisation"},
        {
            "besluit-2008": {"in_force_from": "2008-02-28", "repealed": "2011-02-28"},
            "besluit-2011": {"in_force_from": "2011-02-28"},
        },
    ),
    17: (
        set(),
        [
            ("x048", "regeling-2009", "norm", "frequency", "jaarlijks"),
            ("x049", "regeling-2009", "norm", "addressedTo", "eerste-kamer"),
            ("x034", "regeling-2012", "norm", "frequency", "periodiek"),
            ("x019", "wet", "norm", "addressedTo", "tweede-kamer"),
        ],
        {"norm": "Norm", "eerste-kamer": "Organisation", "tweede-kamer": "Organisation"},
        {"regeling-2009": FORCE_2009, "regeling-2012": FORCE_2012, "wet": FORCE_ACT},
    ),
    18: (
        set(),
        [
            ("x051", "regeling-2009", "rapporteur", "appointedBy", "justitie"),
            ("x036", "regeling-2012", "rapporteur", "appointedBy", "venj"),
            ("x008", "wet", "rapporteur", "nominatedBy", "venj"),
            ("x040", "regeling-2012", "rapporteur", "term", "een periode van 4 jaar"),
            ("x011", "wet", "rapporteur", "term", "ten hoogste vier jaar"),
        ],
        {"rapporteur": "Role", "justitie": "Role", "venj": "Role"},
        {"regeling-2009": FORCE_2009, "regeling-2012": FORCE_2012, "wet": FORCE_ACT},
    ),
}


@pytest.mark.parametrize("number", CANDIDATES)
def test_of_the_candidates_of_the_drafts_those_that_are_none_are_not_flagged(
    number: int, tmp_path: Path
) -> None:
    expected, said, classes, sources = CANDIDATES[number]
    assert pairs(written(tmp_path, said, classes, sources)) == expected


#: The six laws of the reading: when each was issued and in force. Where their texts give no day, the
#: month or the day of the law that repealed them.
LAWS = {
    "bwbr0034176": {"in_force_from": "2013-11-15"},
    "bwbr0031678": {"issued": "2012-05-11", "in_force_from": "2012-05", "repealed": "2013-11-15"},
    "bwbr0026786": {"issued": "2009-10-28", "in_force_from": "2009-10", "repealed": "2012-05"},
    "bwbr0029749": {"issued": "2011-03-10", "in_force_from": "2011-02-28"},
    "bwbr0023595": {"issued": "2008-02-27", "in_force_from": "2008-02-28", "repealed": "2011-02-28"},
    "bwbr0033564": {"issued": "2013-07-01", "in_force_from": "2013-07-01"},
}


def test_six_laws_that_follow_each_other_contradict_each_other_in_nothing(
    shared: Path, tmp_path: Path
) -> None:
    folder = shared / "sources"
    classes: dict[str, str] = {}
    for file in (HERE.parent / "data" / "entities.csv", *sorted(folder.glob("entities-*.csv"))):
        classes |= {
            row["id"]: row["class"] for row in csv.DictReader(io.StringIO(file.read_text(encoding="utf-8")))
        }
    said: dict[tuple[str, ...], Statement] = {}
    for file in sorted(folder.glob("statements-*.csv")):
        for row in csv.DictReader(io.StringIO(file.read_text(encoding="utf-8"))):
            more = [
                f"{name}={row[name]}"
                for name in ("modality", "polarity", "holder", "from", "until")
                if row[name]
            ]
            triple = (row["subject"], row["relation"], row["object"])
            # The helper has one passage a source: what two articles say counts once.
            said.setdefault((row["source"], *triple, *more), (row["id"], row["source"], *triple, *more))
    named = {name for each in said.values() for name in (each[2], each[4])}
    used = {name: kind for name, kind in classes.items() if name in named}
    graph = api.open_graph(written(tmp_path, list(said.values()), used, LAWS))
    assert answer(graph, "conflicts") == []
    # The Task Force was set up for three years, and then again, by a decree that took the place of the first
    # on the last of these days: the one end that moved.
    assert only(answer(graph, "moved"), "subject", "derived_end", "other_derived_end", "shift") == [
        ("task-force", "2011-02-27", "2014-02-28", "P3Y")
    ]


@pytest.fixture(scope="session")
def quay() -> Graph:
    return api.open_graph(QUAY)


def test_the_question_shows_both_sources_and_when_each_was_said(quay: Graph) -> None:
    rows = answer(quay, "conflicts")
    found = only(
        rows, "conflict_kind", "subject", "object", "passage", "issued", "other_object", "other_passage"
    )
    assert set(found) == {
        ("valueConflict", "kade-schoon", "2025-12", "letter/S2", "2020-02-10", "2027", "paper/S2"),
        ("valueConflict", "kadeplan", "249", "letter/S6", "2020-02-10", "248", "paper/S5"),
        ("modalityDifference", "kadeplan", "/2026", "letter/S1", "2020-02-10", "/2026-12-31", "paper/S1"),
        ("figureConflict", "cijfer-brief", "1372", "letter/S5", "2020-02-10", "1334", "paper/S3"),
        ("partyConflict", "bo", "havenmeester", "letter/S4", "2020-02-10", "havenmeester", "paper/S6"),
    }
    assert only(answer(quay, "conflicts", relation="deadline"), "subject") == [("kade-schoon",)]
    assert only(answer(quay, "conflicts", entity="ko"), "subject") == [("bo",)]


def test_conflicts_stand_in_turtle_and_only_those_of_the_sources_that_are_asked(quay: Graph) -> None:
    assert api.export(quay).decode().count("a pol:Conflict") == 5
    assert api.export(QUAY, only_sources="letter,copy").decode().count("a pol:Conflict") == 0


def test_the_bundled_dataset_contradicts_itself_in_nothing(bundled: Graph) -> None:
    assert answer(bundled, "conflicts") == []
