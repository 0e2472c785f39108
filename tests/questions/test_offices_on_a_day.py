"""What is answered through an office stands, on a day, no better than the holding of that office does.

Row a7 of the lake: Jo is the lake commissioner from some day in 2021 to 15 May 2024. The office advises the
ministry (row a8), without a date. What is added here has no date either, unless a test gives it one.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from tests.conftest import LAKE, Tables
from tests.questions.test_answers import only
from tests.questions.test_answers_elsewhere import answer

pytestmark = pytest.mark.slow

ADDED = (
    ("c1", "commissaris", "responsibleFor", "plas"),
    ("c2", "commissaris", "hasGoal", "doel-plas"),
    ("c3", "doel-plas", "hasMeans", "maaien"),
    ("c4", "onderzoek", "carriedOutBy", "commissaris"),
)
# Each question that answers through an office, by the name of who holds it, with what picks the row.
QUESTIONS = {
    "about": ({"entity": "jo"}, {"relation": "responsibleFor"}),
    "goals": ({"entity": "jo"}, {"relation": "hasGoal", "goal": "doel-plas"}),
    "means": ({"entity": "jo"}, {"means": "maaien"}),
    "responsible": ({"actor": "jo"}, {"responsible": "jo"}),
    "tasks": ({"actor": "jo"}, {"relation": "responsibleFor"}),
    "who-did-what": ({"actor": "jo"}, {"work": "onderzoek"}),
}


def add(tables: Tables, name: str, subject: str, relation: str, object_: str, **cells: str) -> None:
    row = {"modality": "asserted", "quote": "plascommissaris", "status": "checked", "passage": "brief/S6"}
    tables.add("statements", id=name, subject=subject, relation=relation, object=object_, **row | cells)


def copied(folder: Path) -> Tables:
    """The lake with an office that has a goal, a means, a duty and a work."""
    shutil.copytree(LAKE, folder / "lake")
    tables = Tables(folder / "lake")
    tables.without_texts()
    for each in ADDED:
        add(tables, *each)
    return tables


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    return api.open_graph(copied(tmp_path_factory.mktemp("office")).folder)


def of_all(graph: Graph, day: str) -> dict[str, list[str]]:
    """How each question has it on a day."""
    return {name: outcomes(graph, name, day) for name in QUESTIONS}


def the_same(*expected: str) -> dict[str, list[str]]:
    """That each question has this."""
    return {name: list(expected) for name in QUESTIONS}


def outcomes(graph: Graph, name: str, day: str) -> list[str]:
    """How what the question says of Jo, through the office, stands on a day."""
    asked, picked = QUESTIONS[name]
    rows = answer(graph, name, **asked, as_of=day)
    rows = [row for row in rows if all(row.get(column) == value for column, value in picked.items())]
    assert [row["office"] for row in rows] == ["commissaris"] * len(rows)
    return [row.get("outcome", "") for row in rows]


# A year holds all its days: that she began is certain from the last of 2021.
BY_DAY = [
    ("2020-12-31", "NOT_YET"),
    ("2021-06-01", "UNDETERMINED"),
    ("2021-12-31", "HOLDS"),
    ("2024-05-15", "HOLDS"),
    ("2024-05-16", "OVER"),
]


@pytest.mark.parametrize("name", QUESTIONS)
@pytest.mark.parametrize(("day", "outcome"), BY_DAY)
def test_what_has_no_time_of_its_own_stands_as_the_holding_of_the_office(
    name: str, day: str, outcome: str, office: Graph
) -> None:
    assert outcomes(office, name, day) == [outcome]


@pytest.mark.parametrize("name", QUESTIONS)
def test_without_a_day_nothing_is_said_of_one(name: str, office: Graph) -> None:
    asked, _ = QUESTIONS[name]
    rows = [row for row in answer(office, name, **asked) if row.get("office")]
    assert {row.get("outcome", "") for row in rows} == {""}
    assert {(row["office_from"], row["office_until"]) for row in rows} == {("2021", "2024-05-15")}


# Of the office, of what it does, and the day: what follows for Jo. What lasts without a date is the holder's
# for as long as the office is held; where nobody says when that was, what has a date is not surely hers.
TOGETHER = [
    ({}, {}, "2020-12-31", "NOT_YET"),
    ({}, {}, "2021-06-01", "UNDETERMINED"),
    ({}, {}, "2022-06-01", "HOLDS"),
    ({}, {}, "2024-05-16", "OVER"),
    ({"until": ".."}, {}, "2030-01-01", "HOLDS"),
    ({"until": ""}, {}, "2030-01-01", "STARTED_END_NOT_STATED"),
    ({"from_": "", "until": ""}, {}, "2030-01-01", "UNDATED"),
    ({"from_": "", "until": ""}, {"from_": "2020", "until": "2023"}, "2019-12-31", "NOT_YET"),
    ({"from_": "", "until": ""}, {"from_": "2020", "until": "2023"}, "2022-06-01", "UNDETERMINED"),
    ({"from_": "", "until": ""}, {"from_": "2020", "until": "2023"}, "2024-01-01", "OVER"),
    ({}, {"from_": "2022"}, "2021-12-31", "NOT_YET"),
    ({}, {"from_": "2022"}, "2023-01-01", "STARTED_END_NOT_STATED"),
    ({}, {"from_": "2022", "until": "2023"}, "2022-12-31", "HOLDS"),
    ({}, {"from_": "2022", "until": "2023"}, "2023-06-01", "UNDETERMINED"),
    ({}, {"from_": "2022", "until": "2023"}, "2024-01-01", "OVER"),
]


@pytest.mark.parametrize(("holding", "advice", "day", "outcome"), TOGETHER, ids=str)
def test_what_follows_from_an_office_is_the_same_through_the_office_and_by_name(
    holding: dict[str, str], advice: dict[str, str], day: str, outcome: str, tmp_path: Path
) -> None:
    """Row a8: the lake commissioner advises the ministry; that Jo does follows from it."""
    tables = copied(tmp_path)
    tables.set("statements", "a7", **holding)
    tables.set("statements", "a8", **advice)
    graph = api.open_graph(tables.folder)
    found = {}
    for name, asked in (("tasks", "actor"), ("actors", "actor"), ("about", "entity"), ("on-date", "entity")):
        rows = answer(graph, name, **{asked: "jo"}, as_of=day)
        found[name] = {row["outcome"] for row in rows if row["relation"] == "advises"}
    # On a day on which she surely does not hold the office, nothing of it is hers.
    by_day = set() if outcome in ("NOT_YET", "OVER") and not advice else {outcome}
    assert found == {"tasks": {outcome}, "actors": {outcome}, "about": {outcome}, "on-date": by_day}


# How the holding is said, and on which day: the letter that says it is of 1 February 2024.
HOLDINGS = [
    ({"until": ""}, "2030-01-01", "STARTED_END_NOT_STATED"),
    ({"until": ".."}, "2030-01-01", "HOLDS"),
    ({"from_": "", "until": "2024-05"}, "2020-01-01", "UNDETERMINED"),
    ({"from_": "..", "until": "2024-05"}, "2020-01-01", "HOLDS"),
    ({"from_": "..", "until": "2024-05"}, "2024-05-15", "UNDETERMINED"),
    ({"from_": "", "until": ""}, "2030-01-01", "UNDATED"),
    ({"from_": "", "until": "", "modality": "ongoing"}, "2024-01-31", "UNDETERMINED"),
    ({"from_": "", "until": "", "modality": "ongoing"}, "2024-02-01", "HOLDS"),
    ({"from_": "", "until": "", "modality": "ongoing"}, "2024-02-02", "STARTED_END_NOT_STATED"),
]


@pytest.mark.parametrize(("holding", "day", "outcome"), HOLDINGS, ids=str)
def test_however_the_holding_is_dated_each_question_says_the_same(
    holding: dict[str, str], day: str, outcome: str, tmp_path: Path
) -> None:
    tables = copied(tmp_path)
    tables.set("statements", "a7", **holding)
    graph = api.open_graph(tables.folder)
    assert of_all(graph, day) == the_same(outcome)


@pytest.mark.parametrize("modality", ["intended", "possible", "conditional"])
def test_an_office_that_is_only_to_be_held_lends_nothing_and_the_answer_names_where_that_stands(
    modality: str, tmp_path: Path
) -> None:
    tables = copied(tmp_path)
    tables.set("statements", "a7", modality=modality)
    graph = api.open_graph(tables.folder)
    assert of_all(graph, "2022-06-01") == the_same()
    for name in QUESTIONS.keys() - {"about"}:
        finding = api.query(name, graph, QUESTIONS[name][0]).finding
        assert finding is not None
        named = {each.command: each.kinds for each in finding.near}
        assert named["graphbuilder query about entity=jo"] == (("NOT_AS_FACT", 1),), name


# The time of the duty, and on which day: the two together hold from the later beginning to the earlier end.
DUTIES = [
    ({"from_": "2023"}, "2022-12-31", "NOT_YET"),
    ({"from_": "2023"}, "2023-12-31", "STARTED_END_NOT_STATED"),
    ({"from_": "2023"}, "2024-05-16", "OVER"),
    ({"from_": "2023", "until": "2030"}, "2023-12-31", "HOLDS"),
    ({"from_": "2019", "until": "2022-06"}, "2020-01-01", "NOT_YET"),
    ({"from_": "2019", "until": "2022-06"}, "2022-06-15", "UNDETERMINED"),
    ({"from_": "2019", "until": "2022-06"}, "2022-07-01", "OVER"),
]


@pytest.mark.parametrize(("duty", "day", "outcome"), DUTIES, ids=str)
def test_what_has_a_time_of_its_own_stands_as_the_two_together(
    duty: dict[str, str], day: str, outcome: str, tmp_path: Path
) -> None:
    tables = copied(tmp_path)
    for name, *_ in ADDED:
        tables.set("statements", name, **duty)
    graph = api.open_graph(tables.folder)
    assert of_all(graph, day) == the_same(outcome)


@pytest.mark.parametrize("duty", [{"until": "2020-12"}, {"from_": "2024-05-16"}], ids=str)
def test_what_the_office_had_at_another_time_is_not_of_who_held_it(
    duty: dict[str, str], tmp_path: Path
) -> None:
    """Ended before 2021, or begun the day after she left: it is of the office, and never was hers."""
    tables = copied(tmp_path)
    for name, *_ in ADDED:
        tables.set("statements", name, **duty)
    graph = api.open_graph(tables.folder)
    assert of_all(graph, "2022-06-01") == the_same()
    assert only(answer(graph, "tasks", actor="commissaris", relation="hasGoal"), "what") == [("doel-plas",)]


def test_who_holds_an_office_twice_has_a_row_for_each_time(tmp_path: Path) -> None:
    tables = copied(tmp_path)
    add(tables, "h2", "jo", "org:holds", "commissaris", from_="2026", until="2027")
    graph = api.open_graph(tables.folder)
    rows = answer(graph, "responsible", actor="jo", as_of="2026-12-31")
    assert only(rows, "office_from", "outcome") == [("2021", "OVER"), ("2026", "HOLDS")]


def test_who_is_said_twice_to_hold_an_office_has_one_row(tmp_path: Path) -> None:
    tables = copied(tmp_path)
    add(tables, "h2", "jo", "org:holds", "commissaris", passage="brief/S5", from_="2021", until="2024-05-15")
    graph = api.open_graph(tables.folder)
    for name in QUESTIONS:
        assert len(outcomes(graph, name, "2022-06-01")) == 1, name


def test_what_an_office_published_is_of_who_held_it_then(tmp_path: Path) -> None:
    """An event has its moment alone: in 2022, and the day after she left."""
    tables = copied(tmp_path)
    add(tables, "e1", "onderzoek", "dcterms:publisher", "commissaris", from_="2022")
    add(tables, "e2", "onderzoek", "dcterms:publisher", "commissaris", from_="2024-05-16", passage="brief/S5")
    graph = api.open_graph(tables.folder)
    found = answer(graph, "about", entity="jo", relation="dcterms:publisher", as_of="2030-01-01")
    assert only(found, "from", "outcome", "office") == [("2022", "HAPPENED", "commissaris")]
    then = answer(graph, "on-date", entity="jo", as_of="2024-01-01")
    assert [row["from"] for row in then if row["relation"] == "dcterms:publisher"] == ["2022"]


def test_on_a_day_only_what_the_office_has_while_it_is_held_is_of_its_holder(tmp_path: Path) -> None:
    tables = copied(tmp_path)
    tables.set("statements", "c1", from_="2010", until="2012")
    tables.set("statements", "c2", from_="2023", until="2030")
    graph = api.open_graph(tables.folder)
    rows = answer(graph, "on-date", entity="jo", as_of="2024-05-15")
    assert only((row for row in rows if row.get("office")), "relation", "outcome") == [
        ("advises", "HOLDS"),
        ("hasGoal", "HOLDS"),
    ]
