"""Datasets of strangers with terms of their own: their rows are checked, asked, exported and drawn."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.errors import DatasetError
from tests.conftest import Tables

pytestmark = pytest.mark.slow

PREFIXES = """@prefix pol: <https://w3id.org/policy-graph/ontology#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix schema: <https://schema.org/> .
"""
WATER = """@prefix w: <https://water.example/def#> .
w:Polder a owl:Class ; rdfs:subClassOf pol:Service ; rdfs:label "POLDER Gebied"@nl , "POLDER Area"@en .
w:beheert a owl:ObjectProperty , pol:Relation ;
    rdfs:label "Beheert Het Peil Van"@nl , "Manages The Level Of"@en ;
    schema:domainIncludes pol:Actor ; schema:rangeIncludes w:Polder .
w:peil a owl:DatatypeProperty , pol:Relation ; rdfs:label "Peil (NAP)"@nl , "Level (NAP)"@en ;
    schema:domainIncludes w:Polder ; schema:rangeIncludes xsd:decimal ; pol:singleValued true .
"""
FRENCH = """@prefix e: <https://exemple.example/eau/> .
e:Syndicat a owl:Class ; rdfs:subClassOf pol:Organisation ; rdfs:label "syndicat d’eau"@fr .
e:exploite a owl:ObjectProperty , pol:Relation ; rdfs:label "exploite"@fr ;
    schema:domainIncludes e:Syndicat ; schema:rangeIncludes pol:Trajectory .
"""
SIGNS = """@prefix x: <https://x.example/ontologie/> .
x:réseau a owl:Class ; rdfs:subClassOf pol:Service ; rdfs:label "warmtenet"@nl , "heat grid"@en .
<https://x.example/ontologie/d%C3%A9p%C3%B4t> a owl:Class ; rdfs:subClassOf pol:Service ;
    rdfs:label "opslag"@nl , "storage"@en .
x:数据 a pol:Relation , owl:ObjectProperty ; rdfs:label "voedt"@nl , "feeds"@en ;
    schema:domainIncludes <https://x.example/ontologie/d%C3%A9p%C3%B4t> ; schema:rangeIncludes x:réseau .
"""
URN = """@prefix : <urn:example:zorg:> .
:Kliniek a owl:Class ; rdfs:subClassOf pol:Organisation ; rdfs:label "kliniek"@nl , "clinic"@en .
:verwijst a pol:Relation ; rdfs:label "verwijst naar"@nl , "refers to"@en ;
    schema:domainIncludes :Kliniek ; schema:rangeIncludes :Kliniek .
"""
MONEY = """@prefix r: <https://rich.example/ns/> .
@prefix dcterms: <http://purl.org/dc/terms/> .
r:moneyFamily a pol:ClassFamily ; rdfs:label "Geld"@nl , "Money"@en ; pol:colour "#AA0000" ; pol:order 9 .
r:Fund a owl:Class ; pol:family r:moneyFamily ; pol:column 4 ; pol:shape "star" ; pol:planOrIdea true ;
    rdfs:label "fonds"@nl , "fund"@en .
r:rumoured a pol:Modality ; rdfs:label "naar verluidt"@nl , "rumoured"@en ; pol:factWhen pol:never .
r:day a pol:Relation , owl:AnnotationProperty ; rdfs:label "datum"@nl , "day"@en ;
    schema:domainIncludes r:Fund ; schema:rangeIncludes xsd:date .
dcterms:contributor a pol:Relation , owl:ObjectProperty ;
    rdfs:label "met bijdrage van"@nl , "with contribution of"@en ;
    schema:domainIncludes r:Fund ; schema:rangeIncludes pol:Actor .
"""
# Of each: entities by id, with their class, and statements, each with the IRI of its relation.
DATASETS = {
    "water": (WATER, {"p1": "POLDER Gebied", "p2": "Polder"}, [
        ("min-voorbeeld", "beheert het peil van", "p1", "asserted", "https://water.example/def#beheert"),
        ("min-voorbeeld", "beheert", "p2", "asserted", "https://water.example/def#beheert"),
        ("p1", "peil (nap)", "-1.25", "asserted", "https://water.example/def#peil"),
    ]),
    "french": (FRENCH, {"s1": "Syndicat d’eau"}, [
        ("s1", "exploite", "plas", "asserted", "https://exemple.example/eau/exploite"),
    ]),
    "signs": (SIGNS, {"r1": "re\u0301seau", "d1": "d%C3%A9p%C3%B4t", "d2": "opslag"}, [
        ("d1", "数据", "r1", "asserted", "https://x.example/ontologie/数据"),
        ("d2", "voedt", "r1", "asserted", "https://x.example/ontologie/数据"),
    ]),
    "urn": (URN, {"k1": "Kliniek", "k2": "clinic"}, [
        ("k1", "verwijst", "k2", "asserted", "urn:example:zorg:verwijst"),
    ]),
    "money": (MONEY, {"f1": "fund"}, [
        ("f1", "day", "2025-02-20", "asserted", "https://rich.example/ns/day"),
        ("f1", "dcterms:contributor", "min-voorbeeld", "rumoured", "http://purl.org/dc/terms/contributor"),
    ]),
}  # fmt: skip


def filled(tables: Tables, name: str) -> None:
    terms, entities, statements = DATASETS[name]
    (tables.folder / "ontology.ttl").write_text(PREFIXES + terms, encoding="utf-8")
    for key, kind in entities.items():
        tables.add("entities", id=key, class_=kind, label_nl=f"{name} {key}")
    for number, (subject, relation, object, modality, _) in enumerate(statements):
        tables.add(
            "statements", id=f"n{number}", passage="brief/S3", subject=subject, relation=relation,
            object=object, modality=modality, quote="heeft als doel", status="checked",
        )  # fmt: skip


@pytest.mark.parametrize("name", DATASETS)
def test_rows_with_somebody_s_own_terms_are_in_the_graph_and_come_back_from_turtle(
    tables: Tables, tmp_path: Path, name: str
) -> None:
    filled(tables, name)
    report = api.check(tables.folder)
    assert {each.code for each in report.warnings} <= {"term-label-missing"}
    query = (
        "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> SELECT ?relation "
        '{ ?s rdf:predicate ?relation FILTER(CONTAINS(STR(?s), "/statement/n")) }'
    )
    expected = sorted(iri for *_, iri in DATASETS[name][2])
    assert sorted(row["relation"] for row in api.query(query, report.graph)) == expected
    path = tmp_path / "graph.ttl"
    path.write_bytes(api.export(report.graph))
    for question, parameters in (("counts", {}), ("about", {"entity": next(iter(DATASETS[name][1]))})):
        asked = [api.query(question, each, parameters).text("csv") for each in (report.graph, path)]
        assert asked[0] == asked[1]
    for target in (report.graph, path):
        page = api.draw(target, tmp_path / "page.html").read_text("utf-8")
        assert f"{name} {next(iter(DATASETS[name][1]))}" in page


def test_a_day_that_is_none_is_told(tables: Tables) -> None:
    filled(tables, "money")
    line = tables.set("statements", "n0", object="2025-02-30")
    with pytest.raises(DatasetError) as error:
        api.check(tables.folder)
    (problem,) = error.value.problems
    assert str(problem).removeprefix(tables.path("statements")) == (
        f':{line}:5: error: column "object": "2025-02-30" is not a day of the calendar'
    )


def test_two_values_of_a_relation_that_has_one_are_a_warning(tables: Tables) -> None:
    filled(tables, "water")
    assert api.check(tables.folder).warnings == ()
    tables.add(
        "statements", id="n9", passage="brief/S3", subject="p1", relation="peil", object="-1.3",
        modality="asserted", quote="heeft als doel", status="checked",
    )  # fmt: skip
    (warning,) = api.check(tables.folder).warnings
    assert 'values exclude each other: "n2" (p1 peil -1.25) and "n9" (p1 peil -1.3)' in str(warning)


def test_mistakes_in_terms_and_in_rows_come_together_and_rows_are_not_blamed_for_terms(
    tables: Tables,
) -> None:
    filled(tables, "urn")
    path = tables.folder / "ontology.ttl"
    path.write_text(path.read_text("utf-8").replace("rdfs:subClassOf", "rdfs:subClasOf"), encoding="utf-8")
    line = tables.set("statements", "a1", subject="min-vorbeeld")
    with pytest.raises(DatasetError) as error:
        api.check(tables.folder)
    assert [str(each).removeprefix(str(tables.folder))[1:] for each in error.value.problems] == [
        'ontology.ttl:7:24: error: rdfs:subClasOf is not defined; did you mean "rdfs:subClassOf"?',
        f'statements.csv:{line}:3: error: unknown entity "min-vorbeeld" in column "subject"; '
        'did you mean "min-voorbeeld"?',
    ]


def test_terms_in_shapes_that_no_vocabulary_has_are_told(tables: Tables) -> None:
    (tables.folder / "shapes.ttl").write_text(
        "@prefix pol: <https://w3id.org/policy-graph/ontology#> .\n"
        "@prefix sh: <http://www.w3.org/ns/shacl#> .\n"
        "<https://example.org/s> a sh:NodeShape ; sh:targetClass pol:Goel .\n",
        encoding="utf-8",
    )
    with pytest.raises(DatasetError) as error:
        api.check(tables.folder)
    assert [str(each).removeprefix(str(tables.folder))[1:] for each in error.value.problems] == [
        'shapes.ttl:3:57: error: pol:Goel is not defined; did you mean "pol:Goal"?'
    ]
