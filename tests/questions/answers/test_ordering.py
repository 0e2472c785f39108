"""Rows are put in order outside the engine, and stand as the query says."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.questions import library
from graphbuilder.questions.answers import ordering
from tests.questions.asked import bind
from tests.questions.test_answers import bundled_graph
from tests.questions.test_engines import needed

A, B = ox.NamedNode("https://example.org/a"), ox.NamedNode("https://example.org/b")


@pytest.mark.parametrize("name", [each for each in library.names() if each != "path"])
def test_rows_stand_in_the_order_in_which_the_engine_gives_them_by_the_whole_query(name: str) -> None:
    graph = bundled_graph()
    solutions = graph.query(bind(library.named(name), needed(name), graph))
    assert isinstance(solutions, ox.QuerySolutions)
    assert api.query(name, graph, needed(name)).solutions == tuple(tuple(row) for row in solutions)


def test_an_order_by_anything_but_texts_is_left_to_the_engine() -> None:
    text = "SELECT ?name WHERE { ?thing ?relation ?name }\nORDER BY STRLEN(?name)\n"
    assert ordering.parted(text) == (text, [])


def test_an_order_by_what_is_no_column_is_left_to_the_engine_unless_it_comes_last() -> None:
    _, keys = ordering.parted("SELECT ?name WHERE { ?name ?start ?end }\nORDER BY ?start STR(?name)\n")
    assert not ordering.is_possible(keys, ["name"])
    assert ordering.is_possible(keys[::-1], ["name"])


def test_texts_go_by_the_numbers_of_their_characters_and_what_is_unbound_goes_first() -> None:
    _, keys = ordering.parted('SELECT * WHERE {}\nORDER BY STR(COALESCE(?one, "")) LANG(?other)\n')
    dutch, english = ox.Literal("a", language="nl"), ox.Literal("a", language="en")
    rows = [
        (B, None),
        (A, dutch),
        (A, english),
        (None, None),
        (ox.Literal("É"), None),
        (ox.Literal("Z"), None),
    ]
    assert [row[:2] for row in ordering.in_order(rows, ["one", "other"], keys)] == [
        (None, None),
        (ox.Literal("Z"), None),
        (A, english),
        (A, dutch),
        (B, None),
        (ox.Literal("É"), None),
    ]


def test_names_are_looked_up_for_things_and_not_for_the_whole_graph(lake: Graph) -> None:
    assert [
        row["name"] for row in api.query("names", lake, {"entity": "water"}) if row["language"] == "nl"
    ] == ["waterkwaliteit"]
