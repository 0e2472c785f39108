"""What can find nothing for its term, literal or way round is told, with what was meant; the right is not."""

from __future__ import annotations

import pytest

from graphbuilder import QueryError, api
from graphbuilder.graph.store import Graph

PREFIXES = """PREFIX pol: <https://w3id.org/policy-graph/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX id: <https://example.org/lake/id/>
"""
LINES = PREFIXES.count("\n")


def warned(query: str, graph: Graph) -> list[tuple[int | None, str, str | None]]:
    """The columns, codes and hints of the warnings about a query of one line."""
    found = api.query(PREFIXES + query, graph).warnings
    assert {each.line for each in found} <= {LINES + 1}
    return [(each.column, each.code, each.suggestion) for each in found]


@pytest.mark.parametrize(
    ("query", "mark", "code", "meant"),
    [
        ("SELECT ?x { ?x pol:Goal ?y }", "pol:Goal", "class-as-property", None),
        ("SELECT ?x { ?x a pol:hasGoal }", "pol:hasGoal", "property-as-class", None),
        ("SELECT ?x { ?x a <pol:Goal> }", "<pol:Goal>", "name-as-iri", None),
        (
            "SELECT ?x { ?x <http://jena.apache.org/text#query> ('riet') }",
            "<http:",
            "search-of-engine",
            None,
        ),
        ("SELECT ?x { ?x a rdf:Statement . ?x ?p ?o }", "rdf:S", "unused-class", "pol:Statement"),
        (
            "SELECT ?x { GRAPH <https://example.org/lake/graph/fact> { ?x ?p ?o } }",
            "<https:",
            "unknown-graph",
            "<https://example.org/lake/graph/facts>",
        ),
        ("SELECT ?x { ?x skos:prefLabel ?l FILTER (LANG(?l) = 'NL') }", "'NL'", "never-a-language", '"nl"'),
        (
            "SELECT ?x { ?x skos:prefLabel ?l FILTER ('Dutch' = LANG(?l)) }",
            "'Dutch'",
            "never-a-language",
            '"nl"',
        ),
        (
            "SELECT ?x { ?x pol:hasGoal id:plas }",
            "pol:hasGoal",
            "never-this-way",
            "<https://example.org/lake/id/plas> pol:hasGoal ?x",
        ),
        (
            "SELECT ?x { id:commissaris org:holds ?x }",
            "org:holds",
            "never-this-way",
            "?x org:holds <https://example.org/lake/id/commissaris>",
        ),
        ("DESCRIBE id:plaas", "id:plaas", "unknown-thing", "plas"),
        (
            "SELECT ?x { ?x pol:modality ?m FILTER (STR(?m) = 'asserted') }",
            "'asserted'",
            "thing-as-text",
            "?m = pol:asserted",
        ),
        (
            "SELECT ?x { ?x a pol:Goal FILTER (?x = 'doel-plas') }",
            "'doel",
            "thing-as-text",
            "?x = <https://example.org/lake/id/doel-plas>",
        ),
        (
            "SELECT ?x { ?x rdf:object 'plascommissaris'@nl }",
            "'plas",
            "unused-value",
            "<https://example.org/lake/id/commissaris>",
        ),
        (
            "SELECT ?x { ?x pol:fromEarliest ?d FILTER (?d > '13-1-2012'^^xsd:date) }",
            "'13",
            "no-such-literal",
            '"2012-01-13"^^xsd:date',
        ),
        # The first of February or the second of January: neither is taken for it.
        (
            "SELECT ?x { ?x pol:fromEarliest ?d FILTER (?d > '01-02-2012'^^xsd:date) }",
            "'01",
            "no-such-literal",
            None,
        ),
        (
            "SELECT ?x { ?x skos:prefLabel ?l FILTER (REGEX(?l, '*plas')) }",
            "'*plas'",
            "no-expression",
            None,
        ),
        ("SELECT ?x { ?x pol:polarity false }", "false", "unused-value", None),
    ],
)
def test_what_can_find_nothing_is_told_at_its_place_with_what_was_meant(
    query: str, mark: str, code: str, meant: str | None, lake: Graph
) -> None:
    assert (query.index(mark) + 1, code, meant) in warned(query, lake)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?x { ?x skos:prefLabel ?l FILTER (LANG(?l) = 'nl' && LANG(?l) != '') }",
        "SELECT ?x { ?x skos:prefLabel ?l FILTER (LANG(?l) IN ('nl', 'en')) }",
        "SELECT ?x { ?x skos:prefLabel ?l FILTER (STR(?l) = 'xyz') }",
        "SELECT ?x { ?x skos:prefLabel ?l FILTER (REGEX(?l, '^\\\\p{Lu}[a-z]{2,}\\\\b(x|y)')) }",
        "SELECT ?x { ?x pol:fromEarliest ?d FILTER (?d > '2090-02-28'^^xsd:date) }",
        "SELECT ?g { GRAPH ?g { id:plas ?p ?o } }",
        "DESCRIBE id:plas",
        # That somebody asks about a thing and a property, and the answer is no, is an answer.
        "ASK { id:jo org:holds id:plas }",
        "ASK { id:commissaris org:holds ?x }",
        # A class of ours of which this graph has nothing.
        "SELECT ?x { ?x a pol:Budget }",
        "SELECT ?x { ?x pol:hasGoal id:doel-plas MINUS { ?x a pol:ActionProgramme } }",
        "SELECT ?x { ?x (pol:hasGoal|^pol:contributesTo) id:doel-plas FILTER (?x != id:plas) }",
        "SELECT ?x { VALUES (?x ?y) { (UNDEF id:doel-plas) } ?x pol:hasGoal ?y FILTER (?x = id:oever) }",
        "SELECT ?l (1 AS ?one) { ('a' 'b') rdf:rest*/rdf:first ?l }",
    ],
)
def test_what_is_right_is_not_warned_about_however_little_it_finds(query: str, lake: Graph) -> None:
    assert [code for _, code, _ in warned(query, lake) if code not in ("unused-property",)] == []


def test_a_list_in_brackets_is_named_by_nobody(lake: Graph) -> None:
    """The lists that brackets stand for have rdf:first and rdf:rest, of which the query says nothing."""
    found = warned("SELECT ?x { ?x pol:hasGaol ('riet') }", lake)
    assert [code for _, code, _ in found] == ["unused-property"]


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("SELECT ?x { ?x dct:title ?y }", 'unknown prefix "dct:"; PREFIX dct: <http://purl.org/dc/terms/>'),
        (
            "SELECT ?x { ?x a :Goal }",
            'unknown prefix ":"; PREFIX : <https://w3id.org/policy-graph/ontology#>',
        ),
        ('SELECT ?x { ?x bif:contains "riet" }', '"bif:contains" is a search or service of Virtuoso and no'),
        ("SELECT ?x ?x { ?x a pol:Goal }", "no SPARQL: ?x is selected twice"),
        ("SELECT ?x { ?x a pol:Goal } HAVING (COUNT(?y) > 1)", "no SPARQL: ?x is neither in GROUP BY nor"),
    ],
)
def test_an_error_says_what_is_expected(query: str, said: str, lake: Graph) -> None:
    with pytest.raises(QueryError) as caught:
        api.query(PREFIXES.replace("dcterms", "terms") + query, lake)
    assert said in str(caught.value.problems[0])
