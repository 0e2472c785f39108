"""What a person is told whose query is wrong, or finds nothing because of one letter."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphbuilder import QueryError, api
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import RDF

POL = "PREFIX pol: <https://w3id.org/policy-graph/ontology#>\n"


def told(text: str, graph: Graph, folder: Path) -> list[str]:
    """The messages about a file with that text, without the folder."""
    file = folder / "mine.rq"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(QueryError) as raised:
        api.query(file, graph)
    return [str(each).removeprefix(f"{folder}/") for each in raised.value.problems]


def test_an_unknown_prefix_is_named_with_its_place_and_what_to_write(lake: Graph, tmp_path: Path) -> None:
    assert told("SELECT * {\n  ?s pol:hasGoal ?o }", lake, tmp_path) == [
        'mine.rq:2:6: error: unknown prefix "pol:"; PREFIX pol: <https://w3id.org/policy-graph/ontology#>'
    ]
    [message] = told(POL + "SELECT * { ?s poll:hasGoal ?o }", lake, tmp_path)
    assert message.startswith('mine.rq:2:15: error: unknown prefix "poll:"')
    assert message.endswith('did you mean "pol"?')


def test_prefixes_in_texts_and_addresses_are_none(lake: Graph, tmp_path: Path) -> None:
    [message] = told('# a:b\nSELECT * { ?s <urn:a:b> "c:d" ; e:f ?o }', lake, tmp_path)
    assert 'mine.rq:2:33: error: unknown prefix "e:"' in message


def test_a_word_that_begins_no_question_is_named(lake: Graph, tmp_path: Path) -> None:
    [message] = told(POL + "SELCT * { ?s ?p ?o }", lake, tmp_path)
    assert message.startswith('mine.rq:2:1: error: "SELCT" begins no question')
    assert message.endswith('did you mean "SELECT"?')
    assert told("# nothing\n", lake, tmp_path)[0].startswith("mine.rq: error: there is no question")


def test_a_variable_that_is_not_grouped_is_said_to_be_so(lake: Graph, tmp_path: Path) -> None:
    [message] = told("SELECT ?s (COUNT(?o) AS ?n)\n{ ?s ?p ?o }", lake, tmp_path)
    assert "neither in GROUP BY nor counted" in message


def test_a_broken_query_has_line_and_column(lake: Graph, tmp_path: Path) -> None:
    [message] = told("SELECT * {\n  ?s ?p ?o\n", lake, tmp_path)
    assert message.startswith("mine.rq:3:1: error: no SPARQL: expected ")
    assert '"}"' in message


def test_a_property_that_nothing_has_is_named_with_what_was_meant(lake: Graph) -> None:
    answer = api.query(POL + "SELECT * { ?s pol:hasGaol ?o }", lake)
    assert [str(each) for each in answer.warnings] == [
        'query:2:15: warning: nothing in the graph has the property "pol:hasGaol": '
        'what asks for it finds nothing; did you mean "pol:hasGoal"?'
    ]


def test_properties_in_paths_and_in_exists_are_looked_at_too(lake: Graph) -> None:
    text = POL + "SELECT * { ?s pol:hasGoal|^pol:wrong ?o FILTER NOT EXISTS { ?s pol:alsoWrong+ ?x } }"
    names = [each.values["name"] for each in api.query(text + "LIMIT 0", lake).warnings]
    assert names == ["pol:wrong", "pol:alsoWrong"]


def test_a_class_that_is_none_is_named(lake: Graph) -> None:
    [warning] = api.query(POL + "ASK { ?s a pol:Ministery }", lake).warnings
    assert warning.suggestion == "pol:Ministry"


def test_a_class_of_ours_without_members_and_an_answer_with_rows_give_no_warning(lake: Graph) -> None:
    assert api.query(POL + "SELECT * { ?s a pol:Pillar }", lake).warnings == ()
    text = POL + "SELECT * { ?s pol:hasGoal ?o OPTIONAL { ?s pol:budget ?x } }"
    assert len(api.query(text, lake)) == 1
    assert api.query(text, lake).warnings == ()


@pytest.mark.parametrize(
    "pattern",
    [
        "SELECT ?t { ?t a pol:Trajectory FILTER NOT EXISTS { ?t pol:hasGaol ?g } }",
        "SELECT ?t { ?t a pol:Trajectory MINUS { ?t pol:hasGaol ?g } }",
        "SELECT ?t (COUNT(?g) AS ?n) { ?t a pol:Trajectory OPTIONAL { ?t pol:hasGaol ?g } } GROUP BY ?t",
        "SELECT (COUNT(*) AS ?n) { ?t pol:hasGaol ?g }",
    ],
)
def test_a_misspelt_property_is_named_also_where_there_are_rows(pattern: str, lake: Graph) -> None:
    """The most dangerous ones: every policy track without a goal, or none at all."""
    answer = api.query(POL + pattern, lake)
    assert len(answer) == 1
    assert [each.suggestion for each in answer.warnings] == ["pol:hasGoal"]


def test_a_thing_that_is_not_there_is_named(lake: Graph) -> None:
    answer = api.query(f"SELECT * {{ <{lake.base}id/oevr> ?p ?o }}", lake)
    assert [each.suggestion for each in answer.warnings] == ["oever"]


PREFIXES = f"{POL}PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX rdf: <{RDF}>\n"


@pytest.mark.parametrize(
    ("pattern", "value", "meant"),
    [
        ("?s pol:modality pol:posible", "pol:posible", "pol:possible"),
        ("?s pol:modality 'possible'", '"possible"', "pol:possible"),
        ("?s rdf:object/^rdf:object/pol:modality pol:posible", "pol:posible", "pol:possible"),
        ("pol:posible ^pol:modality ?s", "pol:posible", "pol:possible"),
        ("?s pol:modality ?m FILTER (?m = pol:posible)", "pol:posible", "pol:possible"),
        ("?s pol:modality ?m FILTER (pol:posible = ?m)", "pol:posible", "pol:possible"),
        ("?s pol:modality ?m FILTER (?m IN (pol:posible))", "pol:posible", "pol:possible"),
        ("?s pol:modality ?m VALUES ?m { pol:posible }", "pol:posible", "pol:possible"),
        ("?s skos:prefLabel 'cutting reed'", '"cutting reed"', '"cutting reed"@en'),
        ("?s skos:prefLabel 'cutting reed'@nl", '"cutting reed"@nl', '"cutting reed"@en'),
        ("?s skos:prefLabel 'Cutting reed'@en", '"Cutting reed"@en', '"cutting reed"@en'),
        ("?s skos:prefLabel ?l FILTER (?l = 'cutting reed')", '"cutting reed"', '"cutting reed"@en'),
    ],
)  # fmt: skip
def test_a_value_that_a_property_never_has_is_named_with_what_was_meant(
    pattern: str, value: str, meant: str, lake: Graph
) -> None:
    [warning] = api.query(f"{PREFIXES}SELECT * {{ {pattern} }}", lake).warnings
    assert warning.code == "unused-value"
    assert warning.values["value"] == value
    assert warning.suggestion == meant


def test_the_value_is_told_with_its_place_and_quotation_marks_stand_once(lake: Graph) -> None:
    [warning] = api.query(
        f"{PREFIXES}ASK {{ ?s skos:prefLabel 'a lake' , 'Clean Lake Programme' }}", lake
    ).warnings[1:]
    assert str(warning) == (
        'query:3:36: warning: nothing in the graph has the value "Clean Lake Programme" with the property '
        '"skos:prefLabel": what asks for it finds nothing; did you mean "Clean Lake Programme"@en?'
    )
    assert warning.text("nl").startswith('query:3:36: waarschuwing: niets in de graaf heeft de waarde "Clean')


@pytest.mark.parametrize(
    "pattern",
    [
        "?s pol:modality pol:possible",
        "?s ?p 'possible'",
        "?s pol:modality ?m FILTER (?m != pol:possible)",
        "?s pol:start 0 ; pol:end ?e",
        "?s a pol:Goal OPTIONAL { ?s pol:hasGoal <BASEid/oever> }",
        "?s a pol:Goal FILTER NOT EXISTS { ?s pol:modality <BASEid/oever> }",
    ],
)
def test_a_value_that_is_there_or_may_well_not_be_is_passed_over(pattern: str, lake: Graph) -> None:
    text = f"{PREFIXES}SELECT * {{ {pattern} }}".replace("BASE", str(lake.base))
    assert api.query(text, lake).warnings == ()


def test_a_misspelt_value_in_not_exists_is_named_also_where_there_are_rows(lake: Graph) -> None:
    text = f"{PREFIXES}SELECT * {{ ?s a pol:Statement FILTER NOT EXISTS {{ ?s pol:modality pol:posible }} }}"
    answer = api.query(text, lake)
    assert len(answer) > 0
    assert [each.suggestion for each in answer.warnings] == ["pol:possible"]
