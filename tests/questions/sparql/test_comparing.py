"""What can be compared with no value of a property, or stands in another namespace, is warned about."""

from __future__ import annotations

from pathlib import Path

import pytest
from rdflib.plugins.sparql import parser

from graphbuilder import QueryError, api
from graphbuilder.graph.store import Graph
from graphbuilder.questions import library
from graphbuilder.questions.sparql import rewriting, unused
from tests import syntax

PREFIXES = """PREFIX pol: <https://w3id.org/policy-graph/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX ex: <https://example.org/elsewhere#>
"""


def warned(pattern: str, graph: Graph) -> list[tuple[str, str | None]]:
    """The codes and the hints of the warnings about a pattern."""
    found = api.query(f"{PREFIXES}SELECT * {{ {pattern} }}", graph).warnings
    return [(each.code, each.suggestion) for each in found]


@pytest.mark.parametrize(
    ("pattern", "meant"),
    [
        # Dates as they are stated are texts: "2021", "2023-03".
        ("?s pol:from 2021", '"2021"'),
        ("?s pol:from '2021'^^xsd:gYear", '"2021"'),
        ("?s pol:from ?f FILTER (?f = 2021)", '"2021"'),
        ("?s pol:from ?f FILTER (2021 = ?f)", '"2021"'),
        ("?s pol:from ?f FILTER (?f IN (2021))", '"2021"'),
        ("?s pol:from ?f FILTER (?f > 2021)", '"2021"'),
        ("?s pol:from ?f FILTER (?f >= '2021-01-01'^^xsd:date)", '"2021-01-01"'),
        ("?s pol:from ?f VALUES ?f { 2021 }", '"2021"'),
        # Their bounds are days.
        ("?s pol:fromEarliest ?f FILTER (?f < '2022-01-01')", '"2022-01-01"^^xsd:date'),
        (
            "?s pol:fromEarliest ?f FILTER (?f < '2022-01-01T00:00:00'^^xsd:dateTime)",
            '"2022-01-01"^^xsd:date',
        ),
        ("?s pol:fromEarliest ?f FILTER (?f < '2022'^^xsd:gYear)", None),
        ("?s pol:fromEarliest ?f FILTER (?f < 2022)", None),
        # Places are numbers.
        ("?s pol:start '28'", None),
        ("?s pol:start ?p FILTER (?p > '28')", None),
        ("?s pol:isFact 'true'", None),
        ("?s pol:isFact 1", None),
    ],
)
def test_a_value_of_another_kind_is_warned_about_with_how_to_write_it(
    pattern: str, meant: str | None, lake: Graph
) -> None:
    assert warned(pattern, lake) == [("never-compared", meant)]


@pytest.mark.parametrize(
    "pattern",
    [
        "?s pol:from '2021'",
        "?s pol:from ?f FILTER (?f > '2020')",
        "?s pol:from ?f FILTER (xsd:integer(SUBSTR(?f, 1, 4)) > 2020)",
        "?s pol:fromEarliest ?f FILTER (?f > '2020-01-01'^^xsd:date)",
        "?s pol:start 28",
        "?s pol:start 028",
        "?s pol:start 28.0",
        "?s pol:start ?p FILTER (?p > 1.5)",
        "?s pol:isFact true",
        "?s rdf:object ?o FILTER (?o != 5)",  # things are among what it has
        "?s skos:prefLabel ?l FILTER (?l != 'x'@nl)",
        "?s pol:from ?f FILTER (?f > '2020-01-01')",
    ],
)
def test_what_can_be_compared_is_not_warned_about(pattern: str, lake: Graph) -> None:
    assert [each for each in warned(pattern, lake) if each[0] != "unused-value"] == []


def test_the_warning_shows_a_value_that_there_is(lake: Graph) -> None:
    [warning] = api.query(f"{PREFIXES}SELECT * {{ ?s pol:from 2021 }}", lake).warnings
    assert str(warning) == (
        'query:6:24: warning: no value of the property "pol:from", such as "2021", can be compared with '
        '2021: what asks for it finds nothing; did you mean "2021"?'
    )
    assert "is te vergelijken met 2021" in warning.text("nl")


@pytest.mark.parametrize(
    ("pattern", "code", "meant"),
    [
        ("?s pol:modality ex:possible", "unused-value", "pol:possible"),
        ("?s ex:modality ?m", "unused-property", "pol:modality"),
        ("?s <http://www.w3.org/2004/02/skos/core/prefLabel> ?l", "unused-property", "skos:prefLabel"),
        ("?s a ex:Ministry", "unused-class", "pol:Ministry"),
        ("ex:oever ?p ?o", "unknown-thing", "BASEid/oever"),
        ("?s ?p <https://other.example/id/oever>", "unknown-thing", "BASEid/oever"),
    ],
)
def test_what_stands_in_another_namespace_is_led_to_that_in_ours(
    pattern: str, code: str, meant: str, lake: Graph
) -> None:
    assert warned(pattern, lake) == [(code, meant.replace("BASE", str(lake.base)))]


@pytest.mark.parametrize(
    "pattern",
    [
        "?s pol:from '2019'",  # another year is no slip for 2021
        "?s skos:prefLabel 'Ministerie van Voorspoed'@nl",
        "?s pol:modality pol:ongoing ; pol:polarity pol:denied",
        "?s pol:amount ?o",  # of ours, and stated of nothing
        "ex:nothing ?p ?o",
    ],
)
def test_what_is_only_not_there_is_led_nowhere(pattern: str, lake: Graph) -> None:
    assert {hint for _, hint in warned(pattern, lake)} <= {None}


def test_what_is_ours_and_stated_of_nothing_is_no_mistake_where_something_is_found(lake: Graph) -> None:
    pattern = (
        "?s a pol:Statement OPTIONAL { ?s pol:until ?u } OPTIONAL { ?s pol:derivedEnd ?e ; pol:holder ?h }"
    )
    assert warned(pattern, lake) == []


def test_a_date_without_quotation_marks_is_said_to_be_a_sum(lake: Graph) -> None:
    pattern = "?s pol:fromEarliest ?f FILTER (?f > 2020-01-01)"
    assert ("date-as-sum", '"2020-01-01"^^xsd:date') in warned(pattern, lake)
    assert "date-as-sum" not in dict(warned("?s pol:start ?p FILTER (?p > 2020 - 01 - 01)", lake))


def test_counting_in_a_condition_is_warned_about_where_an_engine_takes_it(lake: Graph) -> None:
    text = f"{PREFIXES}SELECT ?s {{ ?s pol:from ?f FILTER (COUNT(?f) > 0) }} GROUP BY ?s"
    found = api.query(text, lake)
    assert [(each.code, each.severity) for each in found.warnings] == [("no-sparql-aggregate", "warning")]
    text = f"{PREFIXES}SELECT ?s {{ ?s a pol:Statement ; pol:from ?f }} GROUP BY ?s HAVING (COUNT(?f) > 0)"
    assert len(api.query(text, lake)) == 2
    assert api.query(text, lake).warnings == ()


@pytest.mark.slow
@pytest.mark.parametrize("name", library.names())
def test_no_query_of_the_library_is_warned_about(
    name: str, lake: Graph, bundled: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parser, "parseQuery", syntax.parsed)
    query = rewriting.rewrite(library.named(name).text, name)
    for graph in (lake, bundled):
        assert unused.warnings(query, graph, is_empty=False) == ()


def test_of_no_query_of_others_is_it_said_that_a_date_is_a_sum(shared: Path) -> None:
    for file in sorted(shared.rglob("*.rq")):
        try:
            query = rewriting.rewrite(file.read_text("utf-8"), file.name)
        except (QueryError, UnicodeDecodeError):
            continue
        assert list(unused.sums(query)) == [], file
