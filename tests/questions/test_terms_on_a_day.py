"""How a term stands on a day: it ends where beginning and duration say, though no source names that day.

Days were counted by hand: three years from 1 March 2020 end on 1 March 2023.
"""

from __future__ import annotations

import pytest

from graphbuilder import api
from tests.conftest import Tables
from tests.questions.test_answers import only
from tests.questions.test_answers_elsewhere import answer


@pytest.fixture
def raad(tables: Tables) -> Tables:
    tables.without_texts()
    tables.add("entities", id="raad", class_="Organisation", label_nl="plasraad")
    tables.state("t1", "raad", "term", "P3Y")
    tables.set("statements", "t1", from_="2020-03-01")
    return tables


ON_DAYS = [
    ("P3Y", "2020-02-29", "NOT_YET", "2023-03-01"),
    ("P3Y", "2023-03-01", "HOLDS", "2023-03-01"),
    ("P3Y", "2023-03-02", "OVER", "2023-03-01"),
    # Then it may be over, and after four years it is.
    ("at most P4Y", "2023-01-01", "STARTED_END_NOT_STATED", "../2024-03-01"),
    ("at most P4Y", "2024-03-02", "OVER", "../2024-03-01"),
    ("at least P2Y", "2022-03-01", "HOLDS", "2022-03-01/.."),
    ("at least P2Y", "2022-03-02", "UNDETERMINED", "2022-03-01/.."),
    # Of words that name no duration nothing follows.
    ("voor enige jaren", "2050-01-01", "STARTED_END_NOT_STATED", ""),
]


@pytest.mark.parametrize(("term", "day", "outcome", "end"), ON_DAYS)
def test_a_term_is_over_after_the_end_that_follows_from_it(
    term: str, day: str, outcome: str, end: str, raad: Tables
) -> None:
    raad.set("statements", "t1", object=term)
    graph = api.open_graph(raad.folder)
    rows = answer(graph, "on-date", entity="raad", as_of=day)
    assert only(rows, "relation", "outcome", "from", "derived_end") == [("term", outcome, "2020-03-01", end)]
    everything = [row for row in answer(graph, "on-date", as_of=day) if row["subject"] == "raad"]
    assert everything == rows
    # The questions that look at a day beside others say the same.
    for name in ("about", "statements"):
        asked = {"entity": "raad"} if name == "about" else {"section": "brief/S7"}
        found = [row for row in answer(graph, name, **asked, as_of=day) if row["relation"] == "term"]
        assert only(found, "outcome") == [(outcome,)], name


@pytest.mark.parametrize(
    ("day", "outcome"),
    [("2021-01-01", "UNDETERMINED"), ("2023-03-01", "UNDETERMINED"), ("2023-03-02", "OVER")],
)
def test_where_its_beginning_is_that_of_the_things_period_a_day_can_settle_that_it_is_over(
    day: str, outcome: str, raad: Tables
) -> None:
    """The term itself says no day on which it begins."""
    raad.set("statements", "t1", subject="plas", from_="")
    raad.state("t2", "plas", "period", "2020-03-01/..")
    rows = answer(api.open_graph(raad.folder), "on-date", entity="plas", as_of=day)
    found = [row for row in rows if row["relation"] == "term"]
    assert only(found, "outcome", "derived_end") == [(outcome, "2023-03-01")]


def test_an_end_that_the_source_states_goes_before_the_one_that_follows(raad: Tables) -> None:
    raad.set("statements", "t1", until="2022-06-30")
    graph = api.open_graph(raad.folder)
    for day, outcome in (("2022-06-30", "HOLDS"), ("2022-07-01", "OVER")):
        rows = answer(graph, "on-date", entity="raad", as_of=day)
        assert only(rows, "outcome", "until") == [(outcome, "2022-06-30")]


@pytest.mark.parametrize("name", ["periods", "ends"])
def test_the_last_day_of_a_law_is_not_that_of_the_term_of_an_office(name: str, tables: Tables) -> None:
    """The law is repealed on 1 July 2015; the office is held after that, and no source says until when."""
    tables.without_texts()
    law = {"in_force_from": "2010-01-01", "repealed": "2015-07-01"}
    rows = [row | dict.fromkeys(law, "") for row in tables.rows("sources")]
    tables.write("sources", rows)
    tables.set("sources", "brief", **law)
    tables.state("t1", "commissaris", "term", "P4Y")
    (row,) = answer(api.open_graph(tables.folder), name, of="commissaris")
    assert (row["period"], "last_day" in row, "derived_end" in row) == ("P4Y", False, False)
