from collections import Counter

import pyoxigraph as ox
import pytest

from graphbuilder import api
from graphbuilder.graph.facts import is_fact
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import POL, PROV, RDF, SKOS, XSD
from tests import bundled_page
from tests.conftest import LAKE, Tables

BASE = "https://w3id.org/policy-graph/mensenhandel/"


def about(graph: Graph, name: str) -> set[tuple[str, str]]:
    node = ox.NamedNode(graph.base + name)
    quads = graph.store.quads_for_pattern(node, None, None, None)
    return {(quad.predicate.value, str(quad.object)) for quad in quads}


def test_a_statement_is_a_node_with_its_evidence(bundled: Graph) -> None:
    """The example of the design, section 6; the quote is ours."""
    found = about(bundled, "statement/st071")
    quote = next(value for name, value in found if name == POL + "quote")
    assert found == {
        (RDF + "type", f"<{POL}Statement>"),
        (RDF + "subject", f"<{BASE}id/mariette-hamer>"),
        (RDF + "predicate", "<http://www.w3.org/ns/org#holds>"),
        (RDF + "object", f"<{BASE}id/rol-regeringscommissaris>"),
        (POL + "modality", f"<{POL}asserted>"),
        (POL + "isFact", f'"true"^^<{XSD}boolean>'),
        (POL + "from", '"2022-04"'),
        (POL + "fromEarliest", f'"2022-04-01"^^<{XSD}date>'),
        (POL + "fromLatest", f'"2022-04-30"^^<{XSD}date>'),
        (POL + "quote", quote),
        (PROV + "wasQuotedFrom", f"<{BASE}passage/actieplan/S3.2>"),
    }
    assert quote.endswith("@nl")


def test_texts_keep_the_signs_that_files_of_triples_escape(tables: Tables) -> None:
    tables.without_texts()
    label, quote = 'de "oude"\\nieuwe oever \U0001f30a', 'zegt "nee"\\n\nen ja'
    tables.set("entities", "oever", label_nl=label)
    tables.set("statements", "a6", quote=quote)
    graph = api.open_graph(tables.folder)
    assert (SKOS + "prefLabel", str(ox.Literal(label, language="nl"))) in about(graph, "id/oever")
    assert (POL + "quote", str(ox.Literal(quote, language="nl"))) in about(graph, "statement/a6")


def test_a_statement_is_marked_as_fact_exactly_where_its_plain_triple_is_there(
    bundled: Graph, lake: Graph
) -> None:
    for graph in (bundled, lake):
        assert graph.dataset is not None
        marked = {
            name
            for name in graph.dataset.statements
            if (POL + "isFact", f'"true"^^<{XSD}boolean>') in about(graph, f"statement/{name}")
        }
        facts = {name for name, each in graph.dataset.statements.items() if is_fact(each, graph.vocabulary)}
        assert marked == facts
    count = sum(1 for _ in bundled.store.quads_for_pattern(None, None, None, bundled.named("facts")))
    assert count == bundled_page.FACTS, bundled_page.COUNT_AGAIN


def test_a_denial_a_view_and_a_maybe_stay_what_they_are(lake: Graph) -> None:
    assert (POL + "polarity", f"<{POL}denied>") in about(lake, "statement/b2")
    assert (POL + "holder", "<https://example.org/lake/id/oever>") in about(lake, "statement/a6")
    facts = {str(quad.triple) for quad in lake.store.quads_for_pattern(None, None, None, lake.named("facts"))}
    responsible = "https://w3id.org/policy-graph/ontology#responsibleFor"
    assert any(responsible in fact and "min-voorbeeld" in fact for fact in facts)
    assert not any(responsible in fact and "oever" in fact for fact in facts)
    assert not any("contributesTo" in fact or "afspraken-maaien" in fact for fact in facts)


def test_what_is_only_envisaged_is_not_of_its_class(lake: Graph) -> None:
    found = about(lake, "id/afspraken-maaien")
    assert (POL + "envisagedAs", f"<{POL}Agreement>") in found
    assert not any(name == RDF + "type" for name, _ in found)


def test_a_thing_is_of_all_classes_above_its_own(bundled: Graph) -> None:
    types = {value for name, value in about(bundled, "id/nap-sggsg") if name == RDF + "type"}
    assert types == {f"<{POL}{name}>" for name in ("ActionProgramme", "Trajectory", "Document")}


def test_a_deadline_and_a_period_have_the_days_that_they_allow(bundled: Graph) -> None:
    deadline, period = about(bundled, "statement/st055"), about(bundled, "statement/st039")
    assert (RDF + "object", '"2024"') in deadline
    assert (POL + "valueEarliest", f'"2024-01-01"^^<{XSD}date>') in deadline
    assert (POL + "valueLatest", f'"2024-12-31"^^<{XSD}date>') in deadline
    assert (RDF + "object", '"2021/2024"') in period
    assert (POL + "valueEarliest", f'"2021-01-01"^^<{XSD}date>') in period
    assert (POL + "valueLatest", f'"2024-12-31"^^<{XSD}date>') in period


def test_no_triple_is_in_two_graphs(bundled: Graph, lake: Graph) -> None:
    """Also where two sources state the same fact (the lake), so that nothing counts twice."""
    for graph in (bundled, lake):
        triples = Counter(quad.triple for quad in graph.store)
        assert [each for each, count in triples.items() if count > 1] == []


def test_a_fact_that_two_sources_state_counts_once_and_has_two_statements(lake: Graph) -> None:
    prefix = f"PREFIX pol: <{POL}> PREFIX rdf: <{RDF}> "
    once = api.query(prefix + "SELECT (COUNT(*) AS ?n) { ?actor pol:responsibleFor ?plan }", lake)
    assert [row["n"] for row in once] == ["1"]
    twice = api.query(
        prefix + "SELECT (COUNT(*) AS ?n) { ?s rdf:predicate pol:responsibleFor ; pol:isFact true }", lake
    )
    assert [row["n"] for row in twice] == ["2"]


def test_data_has_no_blank_nodes(bundled: Graph) -> None:
    assert not [quad for quad in bundled.store if isinstance(quad.subject, ox.BlankNode)]


def test_every_statement_stands_in_the_graph_of_its_source(lake: Graph) -> None:
    for source, count in (("brief", 10), ("antwoord", 3)):
        graph = lake.named(f"source/{source}")
        kind = ox.NamedNode(POL + "Statement")
        assert (
            sum(1 for _ in lake.store.quads_for_pattern(None, ox.NamedNode(RDF + "type"), kind, graph))
            == count
        )


@pytest.mark.slow
def test_a_fact_that_a_name_says_already_is_not_repeated(tables: Tables) -> None:
    """A dataset may declare a relation that its names use too."""
    (tables.folder / "ontology.ttl").write_text(
        """
        @prefix pol: <https://w3id.org/policy-graph/ontology#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix schema: <https://schema.org/> .
        skos:hiddenLabel a owl:AnnotationProperty , pol:Relation ; rdfs:label "heet ook"@nl ;
            schema:domainIncludes pol:Actor ; schema:rangeIncludes xsd:string .
        """,
        encoding="utf-8",
    )
    tables.set("entities", "oever", hidden="De Oever")
    tables.add(
        "statements", id="a98", passage="brief/S1", subject="oever", relation="skos:hiddenLabel",
        object="De Oever", modality="asserted", quote="Stichting Groene", status="checked",
    )  # fmt: skip
    graph = api.open_graph(tables.folder)
    triples = Counter(quad.triple for quad in graph.store)
    assert max(triples.values()) == 1
    assert graph.dataset is not None
    assert "a98" in graph.dataset.statements
    assert api.open_graph(LAKE).dataset is not None


def test_an_identifier_has_its_list_and_how_sure_it_is(tables: Tables) -> None:
    row = "plas,eurovoc,http://eurovoc.europa.eu/1,{match},{grade}\n"
    text = "entity,scheme,identifier,match,grade\n" + row.format(match="close", grade="a2")
    (tables.folder / "identifiers.csv").write_text(text, encoding="utf-8")
    graph = api.open_graph(tables.folder)
    query = f"""
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        SELECT ?predicate ?object ?scheme ?grade {{
            ?match a <{POL}Match> ; rdf:subject <https://example.org/lake/id/plas> ;
                rdf:predicate ?predicate ; rdf:object ?object ; <{POL}scheme> ?scheme ; <{POL}grade> ?grade .
            <https://example.org/lake/id/plas> ?predicate ?object .
        }}"""
    assert list(api.query(query, graph)) == [
        {
            "predicate": "http://www.w3.org/2004/02/skos/core#closeMatch",
            "object": "http://eurovoc.europa.eu/1",
            "scheme": "eurovoc",
            "grade": "A2",
        }
    ]
