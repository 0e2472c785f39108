"""What rows cannot say, found by shapes and traced to the row."""

from collections.abc import Callable

import pyoxigraph as ox
import pytest

from graphbuilder import api
from graphbuilder.graph.validation import check_shapes
from graphbuilder.namespaces import POL
from tests.conftest import Tables

Messages = Callable[[], list[str]]


def add(tables: Tables, name: str, subject: str, relation: str, object_: str) -> None:
    tables.add(
        "statements", id=name, passage="brief/S1", subject=subject, relation=relation, object=object_,
        modality="asserted", quote="is verantwoordelijk", status="checked",
    )  # fmt: skip


def test_a_person_who_holds_no_public_office_stops_the_build(tables: Tables, messages: Messages) -> None:
    tables.write("statements", [row for row in tables.rows("statements") if row["id"] != "a7"])
    add(tables, "a98", "jo", "cooperatesWith", "oever")
    line = [row["id"] for row in tables.rows("entities")].index("jo") + 2
    errors = [each for each in messages() if " error: " in each]
    assert len(errors) == 1
    assert errors[0].startswith(f'entities.csv:{line}:1: error: "jo": ')


def test_a_circle_of_parts_is_a_warning_that_names_its_members(tables: Tables, messages: Messages) -> None:
    tables.add("entities", id="deel", class_="Study", label_nl="deel")
    add(tables, "a97", "onderzoek", "dcterms:hasPart", "deel")
    add(tables, "a98", "deel", "dcterms:hasPart", "onderzoek")
    found = [each.partition('"')[2].partition('"')[0] for each in messages() if " warning: " in each]
    assert sorted(found) == ["deel", "onderzoek"]


def test_two_deadlines_for_one_thing_are_a_warning_and_both_stay(tables: Tables, messages: Messages) -> None:
    add(tables, "a98", "doel-plas", "deadline", "2028")
    found = [each for each in messages() if " warning: " in each]
    assert len(found) == 1
    assert 'values exclude each other: "a4" (doel-plas deadline 2027) and "a98"' in found[0]


def test_a_deadline_that_is_only_more_precise_is_no_warning(tables: Tables, messages: Messages) -> None:
    add(tables, "a98", "doel-plas", "deadline", "2027-06")
    assert messages() == []


def test_a_goal_that_nobody_has_is_a_warning(tables: Tables, messages: Messages) -> None:
    tables.add("entities", id="los", class_="Goal", label_nl="los doel")
    add(tables, "a98", "los", "dcterms:subject", "water")
    found = messages()
    assert len(found) == 1
    assert '"los"' in found[0]
    assert " warning: " in found[0]


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["Goal", "Observation", "Norm"])
def test_what_a_document_is_about_does_not_hang_loose(tables: Tables, messages: Messages, kind: str) -> None:
    """An agenda that is to describe goals and bottlenecks says of nobody that he has them."""
    tables.add("entities", id="los", class_=kind, label_nl="los")
    add(tables, "a97", "onderzoek", "schema:about", "los")
    assert messages() == []
    tables.set("statements", "a97", polarity="denied")
    assert len(messages()) == 1


def test_a_dataset_has_shapes_of_its_own(tables: Tables, messages: Messages) -> None:
    (tables.folder / "shapes.ttl").write_text(
        """
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix pol: <https://w3id.org/policy-graph/ontology#> .
        <https://example.org/shapes/site> a sh:NodeShape ; sh:targetClass pol:Organisation ;
            sh:property [ sh:path pol:responsibleFor ; sh:minCount 1 ; sh:severity sh:Warning ;
                sh:message "is nergens verantwoordelijk voor"@nl, "is responsible for nothing"@en ] .
        """,
        encoding="utf-8",
    )
    assert messages() == ['entities.csv:3:1: warning: "oever": is responsible for nothing']


def test_what_is_inferred_is_not_held_to_shapes_whether_it_is_there_yet_or_not(tables: Tables) -> None:
    """The other half of a symmetric relation is inferred: where it is looked at, the shape holds."""
    (tables.folder / "shapes.ttl").write_text(
        """
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix pol: <https://w3id.org/policy-graph/ontology#> .
        <https://example.org/shapes/both> a sh:NodeShape ; sh:targetObjectsOf pol:cooperatesWith ;
            sh:property [ sh:path pol:cooperatesWith ; sh:minCount 1 ; sh:severity sh:Warning ;
                sh:message "werkt met niemand samen"@nl, "works with nobody"@en ] .
        """,
        encoding="utf-8",
    )
    tables.without_texts()
    line = tables.add("entities", id="ander", class_="Organisation", label_nl="ander")
    add(tables, "a98", "oever", "cooperatesWith", "ander")
    graph = api.open_graph(tables.folder)
    assert graph.dataset is not None
    before = check_shapes(graph, graph.dataset)
    works = ox.NamedNode(POL + "cooperatesWith")
    assert next(graph.store.quads_for_pattern(None, works, None, graph.named("inferred")), None)
    expected = f'{tables.path("entities")}:{line}:1: warning: "ander": works with nobody'
    assert expected in map(str, before)
    assert check_shapes(graph, graph.dataset) == before


def test_shapes_that_are_no_turtle_are_named_by_file_and_line(tables: Tables, messages: Messages) -> None:
    (tables.folder / "shapes.ttl").write_text(
        "@prefix sh: <http://www.w3.org/ns/shacl#> .\nsh:a", encoding="utf-8"
    )
    assert messages()[0].startswith("shapes.ttl:2:5: error: no Turtle: ")


def test_a_deadline_before_the_beginning_is_a_warning(tables: Tables, messages: Messages) -> None:
    add(tables, "a97", "plas", "period", "2028/2030")
    assert messages() == []
    add(tables, "a98", "plas", "deadline", "2027")
    found = messages()
    assert len(found) == 1
    assert " warning: " in found[0]
    assert '"plas"' in found[0]
