"""All questions with a day say the same of a statement, and what sources, wherever they are, make of it."""

from __future__ import annotations

import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.questions import library
from tests import tide
from tests.conftest import Tables
from tests.questions.test_answers import only
from tests.questions.test_answers_elsewhere import answer

#: Of a term it says when its end falls due, and of others whose statements are asked for in parts.
_OTHERWISE = {"deadlines", "about", "statements"}


@pytest.fixture(scope="module")
def graph() -> Graph:
    return tide.opened()


def found(graph: Graph, name: str, day: str, **asked: str) -> dict[str, str]:
    """How a question has each statement on a day, as far as it is told of by itself."""
    rows = answer(graph, name, **asked, as_of=day)
    by_itself = [row for row in rows if row.get("basis") != "INFERRED" and row.get("passage")]
    if name != "office-holders":
        by_itself = [row for row in by_itself if not row.get("office")]
    outcomes = [(tide.statement(row["quote"]), row.get("outcome", "")) for row in by_itself]
    said = {name: outcome for name, outcome in outcomes if outcome}
    assert len(said) == len({each for each in outcomes if each[1]}), "one statement, two outcomes"
    return said


@pytest.mark.parametrize("day", tide.DAYS)
def test_every_statement_stands_on_a_day_as_its_dates_and_what_else_is_said_allow(
    graph: Graph, day: str
) -> None:
    assert found(graph, "on-date", day) == {name: each[day] for name, each in tide.OUTCOMES.items()}


@pytest.mark.slow
@pytest.mark.parametrize("day", tide.DAYS)
def test_every_question_says_the_same_of_a_day(graph: Graph, day: str) -> None:
    told: dict[str, set[str]] = {}
    for name in library.names():
        if "as_of" not in library.named(name).parameters or name in _OTHERWISE or name == "on-date":
            continue
        for each, outcome in found(graph, name, day).items():
            assert outcome == tide.OUTCOMES[each][day], (name, each)
            told.setdefault(name, set()).add(each)
    # What ends a thing is not the question of these alone.
    assert {"w1", "r1", "x1", "t1"} <= told["periods"] & told["ends"]
    assert {"o1", "q2"} <= told["office-holders"]
    assert {"d2", "t6"} <= told["members"]


def test_what_is_inferred_ends_with_what_it_rests_on(graph: Graph) -> None:
    """Two held the office before it had its task, on 1 July 2016; the third holds it since 2019."""
    for day, outcome in (
        ("2016-07-01", "NOT_YET"),
        ("2019-05-20", "UNDETERMINED"),
        ("2021-01-01", "STARTED_END_NOT_STATED"),
    ):
        rows = answer(graph, "actors", relation="advises", as_of=day)
        inferred = {each for each in only(rows, "subject", "basis", "outcome") if each[1] == "INFERRED"}
        assert inferred == {("dirk", "INFERRED", outcome)}
        for actor in ("bas", "cas"):
            assert not [
                row for row in answer(graph, "tasks", actor=actor, as_of=day) if row["relation"] == "advises"
            ]


def test_of_some_sources_alone_nothing_ends_by_what_another_says(graph: Graph) -> None:
    """Without the decree nobody repeals the law, and without the newspaper nobody took over the office."""
    for known_on, outcome in (("2016-04-30", "STARTED_END_NOT_STATED"), ("2016-05-01", "OVER")):
        rows = api.query("periods", graph, {"of": "wet-tij"}, as_of="2016-07-01", known_on=known_on)
        assert [row["outcome"] for row in rows] == [outcome]


@pytest.mark.parametrize(
    ("value", "means"), [("1998?", "1998"), ("1998~", "1998"), ("199X", ""), ("2012-06-15/2012-06-20", "")]
)
def test_an_uncertain_year_is_no_date_and_the_message_says_what_to_write(
    tables: Tables, value: str, means: str
) -> None:
    tables.without_texts()
    line = tables.set("statements", "a7", from_=value)
    told = [str(each) for each in api.problems(tables.folder)[0] if each.severity == "error"]
    assert len(told) == 1
    assert told[0].startswith(f'{tables.path("statements")}:{line}:9: error: column "from": "{value}"')
    assert means in told[0]
