"""A graph handed on: as RDF text, as a store, and as the objects of rdflib and networkx."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from graphbuilder.api.graphs import open_graph
from graphbuilder.errors import Problem, QueryError

if TYPE_CHECKING:
    import networkx
    import rdflib

    from graphbuilder.graph.opening import Target
    from graphbuilder.graph.store import Graph


def export(
    target: Target | Graph = None,
    *,
    format: str = "turtle",
    inferred: bool | None = None,
    only_sources: str | Iterable[str] | None = None,
    known_on: str | date | None = None,
) -> bytes:
    """The graph as RDF text in UTF-8.

    Parameters
    ----------
    target
        As for `open_graph`.
    format
        A form of triples, such as ``turtle`` (names, statements and facts, merged) or
        ``trig`` (everything, each in its graph); `docs/rdf.md` lists them.
    inferred
        Whether to write what follows by the rules; left out, TriG and N-Quads do and the
        others don't.
    only_sources, known_on
        As for `open_graph`.

    Raises
    ------
    QueryError
        If there is no such format, or it cannot hold the graph.
    """
    from graphbuilder import endings
    from graphbuilder.graph.serialise import serialise
    from graphbuilder.suggestions import nearest

    if format not in endings.TRIPLES:
        hint = nearest(format, endings.TRIPLES)
        values = {"value": format, "words": ", ".join(endings.TRIPLES)}
        raise QueryError(Problem("unknown-format", suggestion=hint, values=values))
    graph = open_graph(target, only_sources=only_sources, known_on=known_on)
    whole = format in endings.WITH_GRAPHS
    quads = graph.quads(inferred=whole if inferred is None else inferred, ontology=whole)
    return serialise(quads, format, graph.base)


def export_store(target: Target | Graph, folder: str | Path, *, timeout: float | None = None) -> Path:
    """Write the graph as an on-disk store, which opens faster than tables; return its folder.

    Parameters
    ----------
    target, timeout
        As for `open_graph`.
    folder
        The folder to make; a store that is there is replaced.

    Raises
    ------
    TargetError
        If there is anything but a store in the folder.
    """
    from graphbuilder.graph import saving

    return saving.save_store(open_graph(target, timeout=timeout), Path(folder))


def to_rdflib(target: Target | Graph = None) -> rdflib.Dataset:
    """The graph as an ``rdflib.Dataset`` whose default graph is the union of all graphs.

    >>> len(graphbuilder.to_rdflib()) > 1000
    True
    """
    from graphbuilder.graph.validation import rdflib_dataset

    return rdflib_dataset(open_graph(target))


def to_networkx(target: Target | Graph = None) -> networkx.MultiDiGraph[str]:
    """The graph as a ``networkx.MultiDiGraph``: one edge a statement between two, its id the key.

    Nodes and edges carry texts and truth values only, so that networkx writes them in
    every format. What is stated of one entity alone, such as a deadline, stands on its node.

    >>> network = graphbuilder.to_networkx()
    >>> network.edges["onderzoek-laagdrempelige-hulp", "min-vws", "st022"]["relation"]
    'commissionedBy'
    """
    from graphbuilder.network import multigraph

    return multigraph.network(open_graph(target))
