"""A query that is no SPARQL is told in words what was expected, and where."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from graphbuilder import QueryError, api
from graphbuilder.graph.store import Graph
from graphbuilder.vocabulary import terms


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ("SELECT * {\n  ?s ?p ?o\n", "3:1", 'expected "}" for the "{" at 1:10'),
        ("SELECT * { FILTER (?a = 1 }", "1:27", 'expected ")" for the "(" at 1:19'),
        ("SELECT * { ?a ?b ?c } }", "1:23", 'this "}" closes nothing'),
        ("SELECT * { ?s ?p }", "1:18", "expected its object here"),
        ("SELECT * { ?s ?p . ?a ?b ?c }", "1:18", "expected its object here"),
        ("SELECT * { ?s ?p FILTER (?s = ?p) }", "1:18", "expected its object here"),
        ("SELECT * { ?s ?p ?o ; ?q }", "1:26", "expected its object here"),
        ("SELECT * { ?s }", "1:15", "expected a property and an object here"),
        ("SELECT * { ?a ?b ?c\n?d ?e ?f }", "2:1", 'expected "." before the next one'),
        ("SELECT * { ?a <urn:b>/^<urn:c> ?d ?e }", "1:35", 'expected "." before the next one'),
        ("SELECT ?a WHERE ?a ?b ?c }", "1:17", 'expected a group in braces, "{ … }", after WHERE'),
        ("ASK ?a", "1:5", 'expected a group in braces, "{ … }", after ASK'),
        ("SELECT ?a", "1:10", 'expected a group in braces, "{ … }", after SELECT'),
        ("CONSTRUCT { ?a ?b ?c }", "1:23", 'expected a group in braces, "{ … }", after CONSTRUCT'),
        ("SELECT * { OPTIONAL ?a ?b ?c }", "1:21", 'expected a group in braces, "{ … }", after OPTIONAL'),
        ("SELECT { ?a ?b ?c }", "1:8", "expected variables, or *, after SELECT"),
        ("DESCRIBE { ?a ?b ?c }", "1:10", "expected IRIs, variables or * after DESCRIBE"),
        ("SELECT ?a, ?b { ?a ?b ?c }", "1:10", 'no "," is expected here'),
        ("SELECT COUNT(?a) { ?a ?b ?c }", "1:8", "expected (… AS ?name)"),
        ("SELECT (COUNT(?a)) { ?a ?b ?c }", "1:8", "expected (… AS ?name)"),
        ("SELECT ?a AS ?b { ?a ?b ?c }", "1:11", "expected (… AS ?name)"),
        ("SELECT * { BIND (1 ?x) }", "1:17", "expected (… AS ?name)"),
        ("SELECT * { ?a ?b ?c BIND (1 AS ?a) }", "1:32", "?a has a meaning already"),
        ("SELECT * { ?a ?b ?c } LIMIT", "1:28", "expected a whole number after LIMIT"),
        ("SELECT * { ?a ?b ?c } LIMIT ?n", "1:29", "expected a whole number after LIMIT"),
        ("SELECT * { ?a ?b ?c } ORDER ?a", "1:29", "expected BY after ORDER"),
        ("SELECT * { ?a ?b ?c } GROUP ?a", "1:29", "expected BY after GROUP"),
        ("SELECT * { ?a ?b ?c } ORDER BY", "1:31", "after ORDER BY"),
        ("SELECT * { ?a ?b ?c FILTER ?a = 1 }", "1:28", "such as FILTER (?a = ?b)"),
        ("SELECT * { ?a ?b ?c FILTER (?a > ) }", "1:34", 'expected a value after ">"'),
        ("SELECT * { ?a ?b ?c FILTER (?a = 1 &&) }", "1:38", 'expected a value after "&&"'),
        ("SELECT * { ?a ?b ?c FILTER NOT (?a = 1) }", "1:32", "expected EXISTS or IN after NOT"),
        ("SELECT * { ?a ?b ?c UNION { ?a ?b ?d } }", "1:21", "UNION stands between two groups"),
        ("SELECT * { VALUES ?x (1 2) }", "1:22", "expected VALUES ?name { … }"),
        ("SELECT * { GRAPH { ?a ?b ?c } }", "1:18", "or a variable, after GRAPH"),
        ("SELECT * { ?a ?b ?c } ;", "1:23", 'no ";" is expected after the last bracket'),
        ("SELECT * { ?a ?b ?c }\n.", "2:1", 'no "." is expected after the last bracket'),
        ("SELECT * { ?a ?b ?c FILTER (?a == ?b) }", "1:33", 'equal is written with one "="'),
        ("SELECT * { ?a ?b ?c } LIMIT 10, 20", "1:31", "one number is expected after LIMIT"),
        ("SELECT * { ?a ?b ?c } ORDER BY DESC ?a", "1:37", "such as DESC (?name)"),
        ("SELECT ?a { ?a ?b ?c } GROUP BY ?a HAVING COUNT(?b) > 1", "1:43", "such as HAVING (?a = ?b)"),
        ("SELECT * { ?a ?b ?c FILTER STRLEN(?c) > 1 }", "1:28", "such as FILTER (?a = ?b)"),
        ("SELECT * { ?a <urn:b> = 1 }", "1:23", 'a triple has no "="'),
        ("SELECT * { ?a <urn:b> > 1 }", "1:23", 'a triple has no ">"'),
        ("SELECT * { ?a ?b ?c FILTER (STR(?a, ?b)) }", "1:40", "is not what the grammar"),
    ],
)  # fmt: skip
def test_the_commonest_mistakes_are_told_in_words_at_their_place(
    text: str, place: str, said: str, lake: Graph
) -> None:
    with pytest.raises(QueryError) as raised:
        api.query(text, lake)
    [problem] = raised.value.problems
    assert str(problem).startswith(f"query:{place}: error: no SPARQL: ")
    assert said in str(problem)


def test_they_are_told_in_dutch_too(lake: Graph) -> None:
    with pytest.raises(QueryError) as raised:
        api.query("SELECT * { ?s ?p }", lake)
    assert raised.value.problems[0].text("nl").endswith("verwacht wordt hier het object")


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * { [] ?p ?o . [ ?a ?b ] . (1 2) ?c [ ?d ?e ] ; ?f 'x'@en, '1'^^<urn:t> ; . }",
        "SELECT ?a (COUNT(*) AS ?n) { { ?a !(<urn:a>|^<urn:b>)* ?b } UNION { ?a a ?c } } GROUP BY ?a",
        "SELECT * { ?a ?b ?c FILTER NOT EXISTS { ?c ?d ?e } MINUS { ?a ?b 1 } VALUES (?a ?c) { (1 UNDEF) } }",
        "DESCRIBE <urn:a>",
        "CONSTRUCT WHERE { ?a ?b ?c }",
        "ASK { ?a ?b ?c . { SELECT ?a { ?a ?e ?f } LIMIT 1 } OPTIONAL { ?a ?b ?d } ?a ?b ?e }",
    ],
)
def test_what_is_right_is_told_nothing(text: str) -> None:
    from graphbuilder.questions.sparql import grammar, rewriting

    assert grammar.mistake(rewriting.rewrite(text, "query")) is None
    # What it is asked about does not matter: the engine takes it.
    api.query(text, Graph(ox.Store(), "", terms.read_vocabulary()))


@pytest.mark.parametrize(
    ("text", "place", "meant"),
    [
        ('SELECT * { ?a ?b ?c FILTER (?c LIKE "x") }', "1:32", "CONTAINS"),
        ("SELECT * { ?a ?b ?c FILTER (?a = 1 and ?b = 2) }", "1:36", "&&"),
        ("SELECT * { ?a ?b ?c FILTER (?a = 1 OR ?b = 2) }", "1:36", "||"),
        ("SELECT * { ?a ?b ?c FILTER (?a <> ?b) }", "1:32", "!="),
        ("SELECT TOP 10 * { ?a ?b ?c }", "1:8", "LIMIT"),
        ("SELECT (LENGTH(?c) AS ?d) { ?a ?b ?c }", "1:9", "STRLEN"),
    ],
)
def test_a_word_of_another_language_leads_to_that_of_sparql(
    text: str, place: str, meant: str, lake: Graph
) -> None:
    with pytest.raises(QueryError) as raised:
        api.query(text, lake)
    [problem] = raised.value.problems
    assert (f"{problem.line}:{problem.column}", problem.suggestion) == (place, meant)


def test_an_iri_without_letters_outside_a_comparison_is_no_unequal(lake: Graph) -> None:
    with pytest.raises(QueryError) as raised:
        api.query("SELECT * { <> ?b ?c }", lake)
    assert [each.suggestion for each in raised.value.problems] == [None]


@pytest.mark.parametrize("marks", ["“”", "„”", "‘’", "«»"])
def test_quotation_marks_of_a_text_editor_are_to_be_straight(marks: str, lake: Graph) -> None:
    with pytest.raises(QueryError) as raised:
        api.query(f"SELECT * {{ ?a ?b {marks[0]}x }}", lake)
    problem = raised.value.problems[0]
    assert (problem.line, problem.column) == (1, 18)
    assert "straight quotation marks" in str(problem)
    assert "rechte aanhalingstekens" in problem.text("nl")
