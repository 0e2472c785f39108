"""The tests of the W3C, read from their manifests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import rdflib
from rdflib import RDF
from rdflib.collection import Collection

#: Where the suite stands below the folder of files that others wrote.
SUITE = Path("cases") / "realfiles" / "w3c-rdf-tests" / "sparql" / "sparql11"
# The suite's own address, under which its data, queries and results name things.
_ADDRESS = "http://www.w3.org/2009/sparql/docs/tests/data-sparql11/"
_MF = rdflib.Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
_QT = rdflib.Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-query#")


@dataclass(frozen=True)
class File:
    """A file of the suite: where it is, and the IRI by which the suite knows it."""

    path: Path
    iri: str


@dataclass(frozen=True)
class Test:
    """A test: a query and, where it is evaluated, data and the right result.

    `kind` is the suite's own word, such as ``QueryEvaluationTest``; `data` makes the
    default graph, each file of `graph_data` a named graph under its own IRI.
    """

    # Its name begins as pytest's tests do, but it is none.
    __test__ = False

    group: str
    name: str
    kind: str
    query: File
    data: tuple[File, ...]
    graph_data: tuple[File, ...]
    result: File | None


def read(suite: Path) -> list[Test]:
    """All tests of the suite, by group in alphabetical order, in the order of each manifest."""
    return [test for manifest in sorted(suite.glob("*/manifest.ttl")) for test in _tests(manifest)]


def _tests(manifest: Path) -> Iterator[Test]:
    group = manifest.parent.name
    address = f"{_ADDRESS}{group}/"
    graph = rdflib.Graph().parse(manifest, publicID=f"{address}manifest.ttl")

    def files(subject: rdflib.term.Node, predicate: rdflib.URIRef) -> tuple[File, ...]:
        found = sorted(map(str, graph.objects(subject, predicate)))
        return tuple(File(manifest.parent / iri.removeprefix(address), iri) for iri in found)

    (entries,) = graph.objects(None, _MF.entries)
    for entry in Collection(graph, entries):
        (action,) = graph.objects(entry, _MF.action)
        # A test of syntax is about the query itself; any other has a node with its parts.
        told = (entry, _MF.action) if isinstance(action, rdflib.URIRef) else (action, _QT.query)
        (query,) = files(*told)
        yield Test(
            group=group,
            name=str(entry).rpartition("#")[2],
            kind=str(graph.value(entry, RDF.type)).rpartition("#")[2],
            query=query,
            data=files(action, _QT.data),
            graph_data=files(action, _QT.graphData),
            result=next(iter(files(entry, _MF.result)), None),
        )
