"""A graph handed on: as RDF text, as a store, to an engine, and as the objects of rdflib and networkx."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from graphbuilder import progress as how_far
from graphbuilder.api.graphs import open_graph
from graphbuilder.errors import Problem, QueryError, TargetError

if TYPE_CHECKING:
    import networkx
    import rdflib

    from graphbuilder.graph.opening import Target
    from graphbuilder.graph.publishing import Progress, Published
    from graphbuilder.graph.store import Graph


def export(
    target: Target | Graph = None,
    *,
    format: str = "turtle",
    inferred: bool | None = None,
    with_drafts: bool = False,
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
    with_drafts
        Whether statements that nobody has checked are written too, each with its status, and
        none as a plain triple.
    only_sources, known_on
        As for `open_graph`.

    Raises
    ------
    QueryError
        If there is no such format, or it cannot hold the graph.
    """
    from graphbuilder import endings
    from graphbuilder.graph.serialise import serialise_store
    from graphbuilder.suggestions import nearest

    if format not in endings.TRIPLES:
        hint = nearest(format, endings.TRIPLES)
        values = {"value": format, "words": ", ".join(endings.TRIPLES)}
        raise QueryError(Problem("unknown-format", suggestion=hint, values=values))
    graph = open_graph(target, with_drafts=with_drafts, only_sources=only_sources, known_on=known_on)
    whole = format in endings.WITH_GRAPHS
    left_out = graph.left_out(inferred=whole if inferred is None else inferred, ontology=whole)
    how_far.tell("step-text")
    return serialise_store(graph.store, format, graph.base, *left_out)


def export_store(
    target: Target | Graph, folder: str | Path, *, timeout: float | None = None, with_drafts: bool = False
) -> Path:
    """Write the graph as an on-disk store, which opens faster than tables; return its folder.

    Parameters
    ----------
    target, timeout, with_drafts
        As for `open_graph`.
    folder
        The folder to make; a store that is there is replaced.

    Raises
    ------
    TargetError
        If there is anything but a store in the folder.
    """
    from graphbuilder.graph import saving

    return saving.save_store(open_graph(target, timeout=timeout, with_drafts=with_drafts), Path(folder))


def publish(
    target: Target | Graph,
    endpoint: str,
    *,
    update: str = "",
    graph_store: str = "",
    dry_run: bool = False,
    replace: bool = False,
    timeout: float = 600.0,
    progress: Progress | None = None,
) -> list[Published]:
    """Load the graphs of a dataset into a SPARQL engine, or bring up to date what was loaded from here.

    Each graph is first loaded under a name of its own and verified there, and then put in
    place of the former one. That is done graph by graph: no engine promises more.

    Parameters
    ----------
    target
        As for `open_graph`.
    endpoint
        The address at which the engine is asked, as `open_graph` takes it.
    update, graph_store
        Where it takes SPARQL updates, and graphs over the Graph Store Protocol; left out, the
        addresses that engines are known to have are tried.
    dry_run
        Only say what would be done.
    replace
        Replace graphs of these names also where they were not published from here.
    timeout
        Seconds that the engine may take for each single step.
    progress
        Is told how far it is: a graph, how many of its triples are sent, and how many it has.

    Returns
    -------
    list of Published
        What became of each graph: ``same``, ``new``, ``replaced`` or ``removed``.

    Raises
    ------
    TargetError
        If the engine takes nothing in, or what it holds then is not what it was sent.
    """
    from graphbuilder.graph import publishing
    from graphbuilder.graph.remote import endpoint as endpoints

    if not endpoints.is_address(endpoint):
        raise TargetError(Problem("publish-no-address", values={"value": endpoint}))
    where = endpoints.parse(endpoint, timeout)
    return publishing.publish(
        open_graph(target),
        where,
        update=update,
        graph_store=graph_store,
        dry_run=dry_run,
        replace=replace,
        progress=progress or (lambda graph, done, whole: None),
    )


def to_rdflib(target: Target | Graph = None, *, with_drafts: bool = False) -> rdflib.Dataset:
    """The graph as an ``rdflib.Dataset`` whose default graph is the union of all graphs.

    Raises
    ------
    QueryError
        If the graph holds a triple as a value (RDF 1.2), which rdflib has no term for.

    Examples
    --------
    >>> len(graphbuilder.to_rdflib()) > 1000
    True
    """
    from graphbuilder.graph.validation import rdflib_dataset

    return rdflib_dataset(open_graph(target, with_drafts=with_drafts))


def to_networkx(target: Target | Graph = None, *, with_drafts: bool = False) -> networkx.MultiDiGraph[str]:
    """The graph as a ``networkx.MultiDiGraph``: one edge a statement between two, its id the key.

    Nodes and edges carry texts and truth values only, so that networkx writes them in
    every format. What is stated of one entity alone, such as a deadline, stands on its node.

    >>> network = graphbuilder.to_networkx()
    >>> network.edges["onderzoek-laagdrempelige-hulp", "min-vws", "st022"]["relation"]
    'commissionedBy'
    """
    from graphbuilder.network import multigraph

    return multigraph.network(open_graph(target, with_drafts=with_drafts))
