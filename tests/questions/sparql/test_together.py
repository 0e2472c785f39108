"""What nothing has together, and variables that nothing binds, are told of in a question of one's own."""

from __future__ import annotations

import pytest

from graphbuilder import QueryError, api
from graphbuilder.graph.store import Graph

PREFIXES = """PREFIX pol: <https://w3id.org/policy-graph/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX org: <http://www.w3.org/ns/org#>
"""


def warned(query: str, graph: Graph) -> list[tuple[str, str | None]]:
    """The codes and the hints of the warnings about a query."""
    return [(each.code, each.suggestion) for each in api.query(PREFIXES + query, graph).warnings]


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        # Wikidata gives labels of its own accord.
        ("SELECT ?role ?roleLabel { ?who org:holds ?role }", None),
        ("SELECT ?who { ?who org:holds ?role FILTER (?rol != ?who) }", "?role"),
        ("SELECT ?who { ?who org:holds ?role } ORDER BY ?rolee", "?role"),
        ("SELECT ?whose (COUNT(?role) AS ?roles) { ?who org:holds ?role } GROUP BY ?whose", "?who"),
        ("CONSTRUCT { ?who org:holds ?post } { ?who org:holds ?role }", None),
    ],
)
def test_a_variable_that_stands_in_no_pattern_is_warned_about(
    query: str, meant: str | None, lake: Graph
) -> None:
    assert ("never-bound", meant) in warned(query, lake)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?who (COUNT(*) AS ?roles) { ?who org:holds ?role } GROUP BY ?who",
        "SELECT ?who ?name { ?who org:holds ?role OPTIONAL { ?who skos:prefLabel ?name } }",
        "SELECT ?a ?b { VALUES (?a ?b) { (1 2) } }",
        "SELECT ?a { VALUES ?a { 1 } }",
        "SELECT ?sum { ?who org:holds ?role BIND (1 + 1 AS ?sum) }",
        "SELECT ?g { GRAPH ?g { ?who org:holds ?role } }",
        "SELECT ?how { ?who ?how ?role }",
        "SELECT ?who { ?who org:holds/skos:prefLabel ?name FILTER EXISTS { ?who a ?kind } }",
        "SELECT ?n { { SELECT (COUNT(?role) AS ?n) { ?who org:holds ?role } } }",
        # One of several values may be none.
        "SELECT ?it { ?who org:holds ?role BIND (IF(?role = ?who, ?role, ?nothing) AS ?it) }",
        "SELECT ?who { ?who org:holds ?role MINUS { ?who a pol:Ministry } }",
        "SELECT ?n { { SELECT (COUNT(?role) AS ?n) { ?who org:holds ?role } } FILTER (?n > 0) }",
        "SELECT (COUNT(?role) AS ?n) { ?who org:holds ?role } HAVING (?n > 0) ORDER BY ?n",
    ],
)
def test_what_is_bound_in_any_way_is_not(query: str, lake: Graph) -> None:
    assert warned(query, lake) == []


@pytest.mark.parametrize(
    ("pattern", "meant"),
    [
        # Names are skos:prefLabel here; only terms of the ontology have an rdfs:label.
        ("?x a pol:Ministry ; rdfs:label ?name", "?x skos:prefLabel ?name"),
        # The ministry is responsible for the programme, and not the other way round.
        ("?plan a pol:ActionProgramme ; pol:responsibleFor ?who", "?who pol:responsibleFor ?plan"),
        ("?role a pol:Role ; org:holds ?who", "?who org:holds ?role"),
        # What has a goal holds no office.
        ("?x pol:hasGoal ?goal . ?x org:holds ?role", None),
    ],
)
def test_what_nothing_has_together_is_told(pattern: str, meant: str | None, lake: Graph) -> None:
    assert warned(f"SELECT * {{ {pattern} }}", lake) == [("never-together", meant)]
    # A count of nothing is nothing too.
    assert warned(f"SELECT (COUNT(*) AS ?n) {{ {pattern} }}", lake) == [("never-together", meant)]


@pytest.mark.parametrize(
    "pattern",
    [
        "?x a pol:Ministry FILTER NOT EXISTS { ?x skos:prefLabel ?name }",
        "?x a pol:Ministry OPTIONAL { ?x rdfs:label ?name } FILTER (BOUND(?name))",
        "?x a pol:Ministry MINUS { ?x skos:prefLabel ?name }",
        "{ ?x a pol:Ministry FILTER (false) } UNION { ?x a pol:Ministry ; rdfs:label ?name }",
    ],
)
def test_what_need_not_be_there_is_no_mistake(pattern: str, lake: Graph) -> None:
    assert "never-together" not in [code for code, _ in warned(f"SELECT * {{ {pattern} }}", lake)]


def test_a_minus_that_takes_nothing_away_is_told(lake: Graph) -> None:
    told = [("minus-apart", None)]
    assert warned("SELECT ?x { ?x a pol:Ministry MINUS { ?y pol:hasGoal ?goal } }", lake) == told
    assert warned("SELECT ?x { ?x a pol:Ministry MINUS { ?x pol:hasGoal ?goal } }", lake) == []
    assert warned("SELECT ?x { VALUES ?x { 1 } MINUS { VALUES ?x { 2 } } }", lake) == []


def test_a_count_has_no_value_among_the_patterns(lake: Graph) -> None:
    query = "SELECT ?who (COUNT(?role) AS ?n) { ?who org:holds ?role FILTER (?n > 0) } GROUP BY ?who"
    assert warned(query, lake) == [("bound-later", None)]


def test_that_nothing_is_both_is_the_answer_of_ask(lake: Graph) -> None:
    assert warned("ASK { ?x pol:hasGoal ?goal ; org:holds ?role }", lake) == []


@pytest.mark.parametrize("name", ["skos:label", "<https://schema.org/name>"])
def test_what_gives_names_elsewhere_leads_to_what_gives_them_here(name: str, lake: Graph) -> None:
    assert warned(f"SELECT ?n {{ ?x a pol:Ministry ; {name} ?n }}", lake) == [
        ("unused-property", "skos:prefLabel")
    ]


def test_a_class_in_quotation_marks_is_no_class(lake: Graph) -> None:
    assert warned('SELECT ?x { ?x a "Ministry" }', lake) == [("unused-value", "pol:Ministry")]


@pytest.mark.parametrize(("function", "meant"), [("YEAR", "SUBSTR(…, 1, 4)"), ("MONTH", "SUBSTR(…, 6, 2)")])
def test_a_date_as_it_is_stated_has_no_year_of_its_own(function: str, meant: str, lake: Graph) -> None:
    assert warned(f"SELECT ?s {{ ?s pol:from ?d FILTER ({function}(?d) = 5) }}", lake) == [
        ("never-a-date", meant)
    ]
    assert warned("SELECT ?s { ?s pol:fromEarliest ?d FILTER (YEAR(?d) = 2021) }", lake) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("```sparql\nSELECT ?x { ?x a ?c }\n```", "markdown-fence"),
        ("SELECT ?m { << ?a ?p ?b >> ?q ?m }", "no-quoted-triple"),
        ('SELECT "name" FROM plans', "habit-from"),
        ("SELECT name, deadline FROM plans WHERE deadline < 2025", "habit-from"),
    ],
)
def test_what_comes_from_elsewhere_is_told_apart_from_a_question_in_words(
    text: str, code: str, lake: Graph
) -> None:
    with pytest.raises(QueryError) as caught:
        api.query(text, lake)
    assert code in [each.code for each in caught.value.problems]
