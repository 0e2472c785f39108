"""The tests of the W3C for SHACL Core: which node breaks which constraint by which value."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from graphbuilder.graph.shapes.reading import Shapes, named
from graphbuilder.graph.shapes.terms import Term, Triples
from graphbuilder.graph.shapes.validator import Validator

SUITE = Path("cases") / "realfiles" / "w3c-data-shapes" / "data-shapes-test-suite" / "tests" / "core"
MANIFEST = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#"
TEST = "http://www.w3.org/ns/shacl-test#"
#: It tells `true` from `"1"^^xsd:boolean`, which the store writes as `true`.
DIFFERENT = {"uniqueLang-002"}
#: How many tests there are in the copy of the suite.
COUNT = 98

Found = tuple[str, str, str, str]


def read(path: Path) -> Triples:
    store = ox.Store()
    store.load(path.read_bytes(), format=ox.RdfFormat.TURTLE, base_iri=path.as_uri())
    return Triples(store)


def shown(term: Term | None) -> str:
    """A term; blank nodes have no name that two graphs share."""
    return "" if term is None else "_:" if isinstance(term, ox.BlankNode) else str(term)


def expected(graph: Triples, report: Term) -> Iterator[Found]:
    names = ("focusNode", "value", "sourceConstraintComponent", "resultSeverity")
    for result in graph.objects(report, named("result")):
        first, second, third, fourth = (shown(graph.object(result, named(name))) for name in names)
        yield first, second, third, fourth


def found(data: Triples, shapes: Triples) -> Iterator[Found]:
    for result in Validator(data, Shapes(shapes)).results():
        component = f"<{result.component}>"
        yield shown(result.focus), shown(result.value), component, shown(result.shape.severity)


def test_the_core_tests_of_the_w3c_have_their_results(shared: Path) -> None:
    passed, failed = 0, []
    for file in sorted((shared / SUITE).rglob("*.ttl")):
        tests = read(file)
        for quad in tests.matching(None, ox.NamedNode(f"{MANIFEST}action"), None):
            graphs = [
                tests.object(quad.object, ox.NamedNode(f"{TEST}{name}"))  # type: ignore[arg-type]
                for name in ("dataGraph", "shapesGraph")
            ]
            data, shapes = (read(Path(getattr(each, "value", "").removeprefix("file://"))) for each in graphs)
            report = tests.object(quad.subject, ox.NamedNode(f"{MANIFEST}result"))  # type: ignore[arg-type]
            assert report is not None
            if sorted(found(data, shapes)) == sorted(expected(tests, report)):
                passed += 1
            else:
                failed.append(file.stem)
    assert set(failed) == DIFFERENT
    assert passed == COUNT - len(DIFFERENT)


PREFIXES = """
    @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <urn:ex:> .
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
"""


def broken(data: str, shapes: str) -> list[str]:
    """Who breaks a shape."""

    def graph(text: str) -> Triples:
        return Triples.of(quad.triple for quad in ox.parse(PREFIXES + text, format=ox.RdfFormat.TURTLE))

    return sorted(shown(each.focus) for each in Validator(graph(data), Shapes(graph(shapes))).results())


def test_what_a_query_selects_is_looked_at() -> None:
    shapes = """
        ex:shape sh:target ex:circles ; sh:property [ sh:path ex:part ; sh:maxCount 0 ] .
        ex:circles sh:prefixes ex:names ; sh:select "SELECT ?this WHERE { ?this ex:part+ ?this }" .
        ex:names sh:declare [ sh:prefix "ex" ; sh:namespace "urn:ex:" ] .
    """
    assert broken("ex:a ex:part ex:b . ex:b ex:part ex:a . ex:c ex:part ex:a .", shapes) == [
        "<urn:ex:a>",
        "<urn:ex:b>",
    ]


def test_a_query_selects_nothing_from_the_graphs_that_are_left_out() -> None:
    store, query = ox.Store(), "SELECT ?this WHERE { ?this ex:p ?x . FILTER NOT EXISTS { ?x ex:p ?this } }"
    names = {name: ox.NamedNode(f"urn:ex:{name}") for name in ("a", "b", "p", "stated", "inferred")}
    store.add(ox.Quad(names["a"], names["p"], names["b"], names["stated"]))
    data = Triples(store, frozenset({names["inferred"]}))
    assert data.select(query, {"ex": "urn:ex:"}) == [names["a"]]
    store.add(ox.Quad(names["b"], names["p"], names["a"], names["inferred"]))
    assert data.select(query, {"ex": "urn:ex:"}) == [names["a"]]


def test_a_node_that_two_targets_name_is_looked_at_once() -> None:
    shapes = "ex:shape sh:targetNode ex:a ; sh:targetSubjectsOf ex:p ; sh:class ex:C ."
    assert broken("ex:a ex:p ex:b .", shapes) == ["<urn:ex:a>"]


@pytest.mark.parametrize(
    ("path", "reached"),
    [
        ("[ sh:inversePath ( ex:p ex:q ) ]", True),
        ("( [ sh:inversePath ex:q ] [ sh:inversePath ex:p ] )", True),
        ("[ sh:inversePath [ sh:alternativePath ( ex:p ex:q ) ] ]", False),
        ("[ sh:inversePath [ sh:oneOrMorePath [ sh:alternativePath ( ex:p ex:q ) ] ] ]", True),
        ("[ sh:zeroOrOnePath [ sh:inversePath ex:q ] ]", False),
    ],
)
def test_a_path_can_be_turned_round_as_a_whole(path: str, reached: bool) -> None:
    # From c, over a p and then a q backwards, one comes to a.
    shapes = f"ex:shape sh:targetNode ex:c ; sh:property [ sh:path {path} ; sh:hasValue ex:a ] ."
    assert broken("ex:a ex:p ex:b . ex:b ex:q ex:c .", shapes) == ([] if reached else ["<urn:ex:c>"])
