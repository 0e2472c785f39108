"""Columns in which few terms stand many times: each is worked on once, and nothing else changes."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

import pyoxigraph as ox
import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.questions.answers.columns import different, first_of_equal, of_each, shared


def _text(text: str) -> ox.Literal:
    """A new object each time, equal to others of the same text."""
    return ox.Literal(text)


def test_equal_terms_of_rows_are_one_object() -> None:
    rows: list[tuple[Any, ...]] = [(_text("a"), None), (_text("b"), _text("a"))]
    one, other = shared(rows)
    assert [one, other] == rows
    assert one[0] is other[1]
    assert one[0] is not other[0]


def test_terms_of_one_text_but_another_kind_stay_apart() -> None:
    kinds: list[Any] = [_text("a"), ox.Literal("a", language="nl"), ox.NamedNode("a:a"), _text("a:a")]
    assert list(shared([kinds])) == [tuple(kinds)]
    assert list(different(kinds)) == kinds


@pytest.mark.parametrize("rows", [[], [("a",), ("b",), ("a",)]])
def test_each_row_has_what_is_made_of_its_own_term(rows: list[tuple[str, ...]]) -> None:
    terms = [_text(name) for (name,) in rows]
    assert of_each(lambda term: term.value, terms) == [name for (name,) in rows]


def test_what_is_one_object_is_made_once() -> None:
    made: list[str] = []
    term = _text("a")
    of_each(lambda each: made.append(each.value), [term, _text("b"), term])
    assert made == ["a", "b"]


def test_of_equal_rows_the_first_stays_whatever_objects_they_are() -> None:
    one: list[Any] = [_text("a"), _text("b"), _text("a"), _text("a")]
    other: list[Any] = [_text("1"), _text("1"), _text("1"), None]
    assert first_of_equal([one, other]) == [0, 1, 3]
    assert list(different(one)) == [_text("a"), _text("b")]


@pytest.mark.slow
def test_an_answer_keeps_equal_terms_of_its_rows_once() -> None:
    found = api.query('SELECT ?x ?y { VALUES (?x ?y) { ("a" 1) ("b" 2) ("a" UNDEF) } }')
    assert found.solutions[0][0] is found.solutions[2][0]
    assert found.texts("x") == ["a", "b", "a"]
    assert found.texts("y") == ["1", "2", ""]
    assert found.text("csv") == "x,y\r\na,1\r\nb,2\r\na,\r\n"


def test_a_carriage_return_is_one_to_any_reader_of_the_answer_in_xml(lake: Graph) -> None:
    """XML 1.0, 2.11: one that is not written as a number is read as the end of a line."""
    root = ElementTree.fromstring(api.query('SELECT ("een\\r\\ntwee" AS ?x) {}', lake).text("xml"))
    (found,) = root.iter("{http://www.w3.org/2005/sparql-results#}literal")
    assert found.text == "een\r\ntwee"


@pytest.mark.slow
@pytest.mark.parametrize("format", ["table", "csv", "tsv", "json", "xml", "md", "excel"])
def test_an_answer_of_rows_without_columns_has_a_form(format: str, lake: Graph) -> None:
    answer = api.query("SELECT * {}", lake)
    assert len(answer) == 1
    assert answer.text(format)
