"""A parameter that a query declares has a place in it, or the query says on loading what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.errors import QueryError
from graphbuilder.graph.store import Graph
from graphbuilder.questions import library

HEADER = "#+ parameters:\n#+   value: {type: text}\n"
BLOCK = "VALUES ?value { UNDEF }"
MISPLACED = '{} takes no parameter: write its value there, and leave "value" out of the header'
WITHOUT = 'parameter "value" is declared, but no VALUES ?value { UNDEF } stands in the query'
UNUSED = 'parameter "value" does nothing: apart from its VALUES block, ?value stands nowhere in the query'


def said(query: str) -> str:
    with pytest.raises(QueryError) as error:
        library.parse(HEADER + query, "a.rq", is_own=True)
    (problem,) = error.value.problems
    return str(problem)


@pytest.mark.parametrize("block", [BLOCK, ""])
@pytest.mark.parametrize(
    "query, place, clause",
    [
        # The header has two lines.
        ("LIMIT ?value", "5:1", "LIMIT"),
        ("limit\n $value", "5:1", "LIMIT"),
        ("LIMIT 5 OFFSET ?value", "5:9", "OFFSET"),
        ("GROUP BY ?a HAVING (GROUP_CONCAT(?a;SEPARATOR = ?value) > 1)", "5:37", "SEPARATOR"),
    ],
)
def test_where_sparql_takes_no_variable_it_takes_no_parameter(
    query: str, place: str, clause: str, block: str
) -> None:
    text = f"SELECT ?a {{ ?a ?b ?value {block}\n}}\n{query}"
    assert said(text) == f"a.rq:{place}: error: {MISPLACED.format(clause)}"


@pytest.mark.parametrize(
    "query, place, clause",
    [
        ("SELECT *\nFROM ?value { ?a ?b ?c }", "4:1", "FROM"),
        ("SELECT *\nFROM NAMED ?value { ?a ?b ?c }", "4:1", "FROM NAMED"),
        ('SELECT * { ?a ?b "x"@?value }', "3:21", "@"),
        ('SELECT * { ?a ?b "x"^^?value }', "3:21", "^^"),
    ],
)
def test_a_graph_a_language_and_a_datatype_are_no_variables_either(
    query: str, place: str, clause: str
) -> None:
    assert said(query) == f"a.rq:{place}: error: {MISPLACED.format(clause)}"


@pytest.mark.parametrize(
    "query, message",
    [
        ("SELECT * { ?a ?b ?c }", f"a.rq:2: error: {WITHOUT}"),
        ("SELECT * { ?a ?b ?value }", f"a.rq:2: error: {WITHOUT}"),
        ("SELECT * { ?a ?b ?value } # VALUES ?value { UNDEF }", f"a.rq:2: error: {WITHOUT}"),
        ('SELECT * { ?a ?b ?c FILTER (?c = "?value VALUES ?value { UNDEF }") }', f"a.rq:2: error: {WITHOUT}"),
        (f'SELECT ?a {{ {BLOCK} ?a ?b "?value" }} # ?value', f"a.rq:2: error: {UNUSED}"),
        (
            "SELECT * {\n VALUES (?value ?c) { (UNDEF UNDEF) } ?a ?b ?value }",
            'a.rq:4:2: error: parameter "value" stands in a VALUES of several variables: give it',
        ),
        (
            "SELECT * {\n VALUES ?value { # any\n UNDEF } ?a ?b ?value }",
            'a.rq:4:2: error: parameter "value": its block must be VALUES ?value { UNDEF }, without values',
        ),
        (
            "SELECT * {\n VALUES ?value { 1 UNDEF } ?a ?b ?value }",
            'a.rq:4:2: error: parameter "value": its block must be VALUES ?value { UNDEF }, without values',
        ),
        (
            f"SELECT * {{ {BLOCK}\n {{ SELECT ?a {{ ?a ?b ?value }} }} }}",
            "a.rq:4:2: error: this sub-select uses ?value without selecting it, so that there it is not",
        ),
    ],
)
def test_a_parameter_without_a_place_of_its_own_is_named_with_the_remedy(query: str, message: str) -> None:
    assert said(query).startswith(message)


@pytest.mark.parametrize(
    "query",
    [
        f"SELECT * {{ {BLOCK} ?a ?b ?value }} LIMIT 5",
        f"SELECT * {{ {BLOCK} ?a ?b $value }}",
        "SELECT * { values $value { undef } ?a ?b ?value }",
        f"SELECT ?a {{ {{ SELECT ?a {{ {BLOCK} ?a ?b ?value }} }} }}",
        f"SELECT ?a {{ {BLOCK} {{ SELECT ?a ?value {{ ?a ?b ?value }} }} }}",
        f"SELECT ?a {{ {BLOCK} {{ SELECT * {{ ?a ?b ?value }} }} }}",
        f"SELECT ?a {{ {BLOCK} ?a ?b ?c FILTER (?c = ?value) {{ SELECT ?c {{ ?a ?b ?c }} }} }}",
    ],
)
def test_a_parameter_with_a_block_is_taken(query: str) -> None:
    assert library.parse(HEADER + query, "a.rq", is_own=True).parameters


def test_all_parameters_of_a_query_are_told_together() -> None:
    header = "#+ parameters:\n#+   one: {type: number}\n#+   two: {type: number}\n"
    with pytest.raises(QueryError) as error:
        library.parse(header + "SELECT * { ?a ?b ?c } LIMIT ?one OFFSET ?two", "a.rq", is_own=True)
    assert [each.values["clause"] for each in error.value.problems] == ["LIMIT", "OFFSET"]


def test_it_is_told_whether_a_value_is_given_or_not(tmp_path: Path, lake: Graph) -> None:
    path = tmp_path / "limit.rq"
    path.write_text(HEADER + "SELECT * { ?a ?b ?c } LIMIT ?value", encoding="utf-8")
    parameters: list[dict[str, str]] = [{}, {"value": "5"}]
    for each in parameters:
        with pytest.raises(QueryError, match="LIMIT takes no parameter"):
            api.query(path, lake, each)


@pytest.mark.slow
def test_the_library_s_own_queries_pass_too() -> None:
    for name in library.names():
        query = library.named(name)
        assert library.parse(query.text, name, is_own=True).parameters == query.parameters
