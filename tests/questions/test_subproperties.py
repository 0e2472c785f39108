"""Relations of a dataset's own that are a special form of ours: questions, rules and checks follow them.

Whatever has a relation also has those of which it is a special form, as RDFS says. So a dataset in which each
relation is a special form of one of ours has the same answers as one with ours.
"""

from __future__ import annotations

import csv
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.graph import inference, subproperties
from graphbuilder.graph.store import Graph
from graphbuilder.questions import library, portions
from graphbuilder.vocabulary.terms import find_term, read_vocabulary
from tests import engines
from tests.conftest import LAKE, Tables

pytestmark = pytest.mark.slow

BUNDLED = Path(__file__).parents[2] / "data"
PREFIXES = """@prefix own: <https://own.example/def#> .
@prefix pol: <https://w3id.org/policy-graph/ontology#> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
"""


NAMED = [each for each in library.names() if not library.named(each).needs]


def own_name(relation: str) -> str:
    return f"own-{relation.replace(':', '-')}"


def own_ontology() -> str:
    """A special form of each relation that there is."""
    known = read_vocabulary()
    text = PREFIXES
    for name, each in known.relations.items():
        sides = {
            "domainIncludes": [known.classes[one].iri for one in each.domain],
            "rangeIncludes": [each.datatype]
            if each.datatype
            else [known.classes[one].iri for one in each.range],
        }
        text += f"own:{own_name(name)} a pol:Relation ; rdfs:subPropertyOf <{each.iri}> ;\n"
        text += f"    pol:order {each.order} ;\n"
        text += "    a owl:SymmetricProperty ;\n" if each.symmetric else ""
        for side, classes in sides.items():
            text += f"    schema:{side} {' , '.join(f'<{one}>' for one in sorted(classes))} ;\n"
        text += f'    rdfs:label "vorm van {name}"@nl , "form of {name}"@en .\n'
    return text


@pytest.fixture(scope="module")
def ours() -> Graph:
    return api.open_graph(BUNDLED)


@pytest.fixture(scope="module")
def forms(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    return with_subproperties(BUNDLED, tmp_path_factory.mktemp("forms") / "data")


def with_subproperties(folder: Path, copy: Path) -> Graph:
    """A dataset with a special form in the place of each relation."""
    shutil.copytree(folder, copy)
    (copy / "ontology.ttl").write_text(own_ontology(), encoding="utf-8")
    known = read_vocabulary().relations
    for path in [*copy.glob("statements/*.csv"), *copy.glob("statements.csv")]:
        with path.open(encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file)
        place = header.index("relation")
        for row in rows:
            relation = find_term(known, row[place])
            assert relation
            row[place] = own_name(relation.name)
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([header, *rows])
    return api.open_graph(copy)


def rows(name: str, graph: Graph, as_of: str | None) -> Counter[tuple[str, ...]]:
    """The rows of an answer, with the relation of ours in the place of each special form."""
    back = {
        f"https://own.example/def#{own_name(each.name)}": each.iri
        for each in read_vocabulary().relations.values()
    }
    answer = api.query(name, graph, as_of=as_of)
    return Counter(
        tuple(back.get(row[column], row[column]) for column in sorted(answer.variables) if column in row)
        for row in answer
    )


@pytest.mark.parametrize("name", NAMED)
def test_a_question_has_the_rows_that_it_has_of_our_relations(name: str, ours: Graph, forms: Graph) -> None:
    days = [None, "2012-06-01"] if "as_of" in library.named(name).parameters else [None]
    for day in days:
        found, expected = rows(name, forms, day), rows(name, ours, day)
        assert (found - expected, expected - found) == (Counter(), Counter())


@pytest.mark.parametrize("name", ["dunes", "heat", "quay"])
def test_other_datasets_answer_alike_too(name: str, tmp_path: Path) -> None:
    """Among their rows are moves, and figures that contradict each other."""
    folder = LAKE.parent / name
    ours, forms = api.open_graph(folder), with_subproperties(folder, tmp_path / name)
    for question in NAMED:
        assert rows(question, forms, None) == rows(question, ours, None), question


def test_files_stores_and_endpoints_are_asked_for_them_too(tables: Tables, tmp_path: Path) -> None:
    """Row a3, by a special form; where the dataset is no more there, its terms are read from the graph."""
    tables.without_texts()
    (tables.folder / "ontology.ttl").write_text(OWN, encoding="utf-8")
    tables.set("statements", "a3", relation="strivesFor")
    graph = api.open_graph(tables.folder)
    file, store = tmp_path / "lake.ttl", tmp_path / "lake.store"
    file.write_bytes(api.export(graph))
    api.export_store(graph, store)
    with engines.oxigraph_server() as server:
        server.hold("lake", graph.quads())
        for target in (file, store, server.query_url):
            (goal,) = api.query("goals", target, {"entity": "plas"})
            assert (goal["relation"], goal["basis"]) == ("https://own.example/def#strivesFor", "STATED")


def test_a_large_answer_is_parted_by_the_same_things(
    ours: Graph, forms: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What has something as its part that is due has a row of its own, whatever the relation is called."""
    monkeypatch.setattr(portions, "FEW", 0)
    deadlines = library.named("deadlines")
    (found, _), (expected, _) = (portions.things(deadlines, {}, graph) for graph in (forms, ours))
    assert found == expected


def test_what_contradicts_a_relation_contradicts_its_subproperties(tables: Tables) -> None:
    """A handover is a deadline: another one of one thing excludes it, and one that is said later moves it."""
    tables.without_texts()
    ontology = f"""{PREFIXES}own:handover a pol:Relation ; rdfs:subPropertyOf pol:deadline ;
        rdfs:label "oplevering"@nl , "handover"@en ;
        schema:domainIncludes pol:Goal ; schema:rangeIncludes pol:EDTFDate .
    own:runs a pol:Relation ; rdfs:subPropertyOf pol:responsibleFor ;
        rdfs:label "draait"@nl , "runs"@en ;
        schema:domainIncludes pol:Actor ; schema:rangeIncludes pol:Trajectory ."""
    (tables.folder / "ontology.ttl").write_text(ontology, encoding="utf-8")
    tables.set(
        "statements", "b3", subject="doel-plas", relation="handover", object="2029", modality="asserted"
    )
    tables.set("statements", "a1", subject="oever", relation="runs")
    graph = api.open_graph(tables.folder)
    found = {
        (row["conflict_kind"].rpartition("#")[2], row["quote"], row["other_quote"])
        for row in api.query("conflicts", graph)
    }
    assert found == {
        ("valueConflict", "uiterlijk in 2027", "onderzoek loopt nu"),
        (
            "denialConflict",
            "is verantwoordelijk voor het Programma Schone Plas",
            "is niet verantwoordelijk voor het programma",
        ),
    }
    (move,) = api.query("moved", graph)
    assert (move["object"], move["other_object"], move["shift"]) == ("2027", "2029", "P2Y")


def test_the_denial_of_a_special_form_denies_no_more_than_that(tables: Tables) -> None:
    tables.without_texts()
    (tables.folder / "ontology.ttl").write_text(OWN, encoding="utf-8")
    tables.state("n1", "plas", "strivesFor", "doel-plas")
    tables.set("statements", "n1", polarity="denied")
    assert list(api.query("conflicts", api.open_graph(tables.folder))) == []


def test_the_rules_infer_from_them_what_they_infer_from_ours(ours: Graph, forms: Graph) -> None:
    assert inference.count(forms.store) == inference.count(ours.store) > 0


OWN = (
    PREFIXES
    + """
own:occupies a pol:Relation ; rdfs:subPropertyOf org:holds ; rdfs:label "zetelt als"@nl , "sits as"@en ;
    schema:domainIncludes pol:Person ; schema:rangeIncludes pol:Role .
own:strivesFor a pol:Relation ; rdfs:subPropertyOf pol:hasGoal ; rdfs:label "ijvert"@nl , "strives"@en ;
    schema:domainIncludes pol:Trajectory , pol:Role ; schema:rangeIncludes pol:Goal .
"""
)


def test_a_check_knows_them_too(tables: Tables, messages: Callable[[], list[str]]) -> None:
    """Somebody has that goal, and Jo is in public office, by a special form of the relation that says so."""
    tables.without_texts()
    before = messages()
    (tables.folder / "ontology.ttl").write_text(OWN, encoding="utf-8")
    tables.set("statements", "a7", relation="occupies")
    tables.set("statements", "a3", relation="strivesFor")
    assert messages() == before


def test_whoever_asks_for_a_relation_asks_for_its_subproperties(tables: Tables) -> None:
    """Row a3: the programme strives for a clean swimming lake, which is a goal that it has."""
    tables.without_texts()
    (tables.folder / "ontology.ttl").write_text(OWN, encoding="utf-8")
    tables.set("statements", "a3", relation="strivesFor")
    graph = api.open_graph(tables.folder)
    (row,) = api.query("about", graph, {"entity": "plas", "relation": "hasGoal"})
    assert row["relation"] == "https://own.example/def#strivesFor"
    assert api.explain("plas", "heeft als doel", "doel-plas", graph).kind == "STATED"
    # It is no special form of itself: who asks for it alone gets no other.
    assert not list(api.query("about", graph, {"entity": "jo", "relation": "strivesFor"}))


def test_a_special_form_is_a_choice_where_its_relation_is_one(tables: Tables) -> None:
    """What Jo's office strives for is a task of Jo, of the kind that is asked for."""
    tables.without_texts()
    (tables.folder / "ontology.ttl").write_text(OWN, encoding="utf-8")
    tables.state("n1", "commissaris", "strivesFor", "doel-plas")
    graph = api.open_graph(tables.folder)
    for relation in ("strivesFor", "hasGoal"):
        rows = list(api.query("tasks", graph, {"actor": "jo", "relation": relation}))
        assert [(row["what"], row["office"]) for row in rows] == [
            ("https://example.org/lake/id/doel-plas", "https://example.org/lake/id/commissaris")
        ]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("?who pol:hasGoal ?goal", True),
        ("?said rdf:predicate pol:hasGoal ; rdf:object ?goal", True),
        ("?who pol:hasGoal|<https://own.example/def#strivesFor> ?goal", False),
        ("?who pol:deadline ?goal", False),
    ],
)
def test_sparql_of_one_s_own_is_told_of_subproperties_that_it_leaves_out(
    asked: str, told: bool, tables: Tables
) -> None:
    tables.without_texts()
    (tables.folder / "ontology.ttl").write_text(OWN, encoding="utf-8")
    prefixes = (
        "PREFIX pol: <https://w3id.org/policy-graph/ontology#>\n"
        "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>\n"
    )
    found = api.query(f"{prefixes}SELECT ?goal {{ {asked} }}", api.open_graph(tables.folder)).warnings
    assert [
        (each.severity, each.values["choice"]) for each in found if each.code == "subproperties-apart"
    ] == [("info", "pol:hasGoal|<https://own.example/def#strivesFor>")] * told


def test_a_text_asks_for_them_wherever_it_names_the_relation() -> None:
    named = {"pol:hasGoal": ["<urn:a>", "<urn:b>"], "org:holds": ["<urn:c>"]}
    for written, asked in {
        "?a pol:hasGoal ?b": "?a (pol:hasGoal|<urn:a>|<urn:b>) ?b",
        "?a ^org:holds ?b": "?a ^(org:holds|<urn:c>) ?b",
        "?a org:holds* ?b": "?a (org:holds|<urn:c>)* ?b",
        "?a org:holds/pol:hasGoal ?b": "?a (org:holds|<urn:c>)/(pol:hasGoal|<urn:a>|<urn:b>) ?b",
        # One that stands there already is not asked for twice.
        "?a org:holds|<urn:c> ?b": "?a org:holds|<urn:c> ?b",
        "VALUES ?x { org:holds pol:advises }": "VALUES ?x { org:holds <urn:c> pol:advises }",
        "VALUES (?x ?y) { (org:holds 1) (pol:advises 2) }": (
            "VALUES (?x ?y) { (org:holds 1) (<urn:c> 1) (pol:advises 2) }"
        ),
        "FILTER (?x IN (org:holds))": "FILTER (?x IN (org:holds, <urn:c>))",
        "FILTER (?x != org:holds)": "FILTER (?x NOT IN (org:holds, <urn:c>))",
        "FILTER (?x = org:holds)": "FILTER (?x IN (org:holds, <urn:c>))",
        "?s rdf:subject ?a ; rdf:predicate org:holds": (
            "VALUES ?form_1 { org:holds <urn:c> } ?s rdf:subject ?a ; rdf:predicate ?form_1"
        ),
        "{ ?s rdf:object ?b ;\n    rdf:predicate org:holds }": (
            "{ VALUES ?form_1 { org:holds <urn:c> } ?s rdf:object ?b ;\n    rdf:predicate ?form_1 }"
        ),
        # What is made stays as it is.
        "BIND (org:holds AS ?x)": "BIND (org:holds AS ?x)",
        "?a pol:advises ?b": "?a pol:advises ?b",
    }.items():
        assert subproperties.asked(written, named) == asked
