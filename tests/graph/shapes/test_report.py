"""Our shapes on datasets that were spoilt: pySHACL is the judge."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pyoxigraph as ox
import pytest

from graphbuilder import resources
from graphbuilder.graph import own_shapes, shacl
from graphbuilder.graph.shapes.report import report
from graphbuilder.graph.shapes.terms import Triples
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import DCTERMS, ORG, POL, SH
from graphbuilder.vocabulary.turtle import Turtle

SHAPES = Turtle(str(resources.shapes()), resources.shapes().read_bytes()).triples()
#: What the shapes look at: circles, offices, goals and findings, values and dates.
MESSAGE = ox.NamedNode(f"{SH}message")
SOURCE = ox.NamedNode(f"{SH}sourceShape")
LOOKED_AT = (
    *(
        f"{POL}{name}"
        for name in ("hasMember", "causedBy", "contributesTo", "period", "deadline", "polarity")
    ),
    *(f"{POL}{name}" for name in ("valueLatest", "valueEarliest", "hasGoal", "appointedBy", "isFact")),
    *(f"{DCTERMS}{name}" for name in ("hasPart", "issued")),
    f"{ORG}holds",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#object",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
)


def canonical(triples: Sequence[ox.Triple]) -> set[str]:
    """A graph in which blank nodes are called by what hangs from them."""
    graph = ox.Dataset(ox.Quad(*each) for each in triples)
    graph.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return {str(quad) for quad in graph}


def spoilt_graph(graph: Graph, seed: int) -> list[ox.Triple]:
    """The triples of a graph without some, and with some turned round, doubled or given to something else."""
    chance = random.Random(seed)
    triples = sorted({quad.triple for quad in graph.quads(inferred=False)}, key=str)
    result = []
    for triple in triples:
        subject, predicate, other = triple.subject, triple.predicate, chance.choice(triples)
        if predicate.value not in LOOKED_AT:
            result.append(triple)
            continue
        what = chance.random()
        if what > 0.12:
            result.append(triple)
        if 0.06 < what < 0.3:
            result.append(ox.Triple(other.subject, predicate, triple.object))
        if 0.2 < what < 0.4 and isinstance(triple.object, ox.NamedNode):
            result.append(ox.Triple(triple.object, predicate, subject))
        if what > 0.8:
            result.append(ox.Triple(subject, predicate, other.object))
    return result


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(12))
def test_a_spoilt_dataset_has_the_report_that_pyshacl_gives(bundled: Graph, lake: Graph, seed: int) -> None:
    data = spoilt_graph(bundled if seed % 2 else lake, seed)
    ours = canonical(report(Triples.of(data), Triples.of(SHAPES)))
    judged = shacl.report(own_shapes.n_triples(data), own_shapes.n_triples(SHAPES))
    theirs = ox.parse(judged.encode(), format=ox.RdfFormat.N_TRIPLES)
    assert ours == canonical([quad.triple for quad in theirs])


@pytest.mark.slow
def test_the_spoilt_datasets_break_half_of_the_shapes_or_more(bundled: Graph, lake: Graph) -> None:
    broken: set[str] = set()
    for seed in range(12):
        data = spoilt_graph(bundled if seed % 2 else lake, seed)
        told = report(Triples.of(data), Triples.of(SHAPES))
        broken |= {str(each.object) for each in told if each.predicate == SOURCE}
    known = {str(each.subject) for each in SHAPES if each.predicate == MESSAGE}
    assert broken <= known
    assert 2 * len(broken) >= len(known)
