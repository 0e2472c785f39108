"""What commands and callers both use: build, check, query, draw, export, and the open graph."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graphbuilder.graph import opening
from graphbuilder.graph.opening import Target
from graphbuilder.graph.store import Graph

if TYPE_CHECKING:
    import networkx
    import rdflib

    from graphbuilder.building import (
        Texts,
        build,
        check,
        init,
        passages,
        problems,
        shape_report,
        tables,
        workbook,
    )
    from graphbuilder.graph.report import Report
    from graphbuilder.pictures import compare, draw
    from graphbuilder.questions.explaining import Explanation
    from graphbuilder.questions.results import Answer

__all__ = [
    "Report",
    "build",
    "check",
    "compare",
    "draw",
    "explain",
    "export",
    "export_store",
    "init",
    "open_graph",
    "passages",
    "problems",
    "query",
    "shape_report",
    "tables",
    "to_networkx",
    "to_rdflib",
    "workbook",
]


def __getattr__(name: str) -> Any:
    # What works on tables takes time to load, and most questions need none of it (PEP 562).
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from graphbuilder import building, pictures

    return getattr(pictures if hasattr(pictures, name) else building, name)


def open_graph(
    target: Target | Graph = None, *, sources: Texts | None = None, timeout: float | None = None
) -> Graph:
    """Open a graph: a dataset's folder, an RDF file, a store or a SPARQL endpoint's address.

    Parameters
    ----------
    target
        What to open. Left out: the nearest folder from the current one upward that holds a
        ``dataset.toml``, or else the dataset that comes with graphbuilder;
        ``open_graph().dataset.folder`` says which.
    sources
        Files with the texts of the dataset's sources, by source id.
    timeout
        Seconds that an endpoint may take for an answer; a minute if left out.

    Raises
    ------
    DatasetError, TargetError
        Where the tables hold mistakes, or there is nothing to read.
    """
    return target if isinstance(target, Graph) else opening.open_graph(target, sources, timeout=timeout)


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


def query(
    question: str | Path,
    target: Target | Graph = None,
    parameters: Mapping[str, str | Sequence[str]] | None = None,
    *,
    as_of: str | date | None = None,
    timeout: float | None = None,
    memory: float | None = None,
    allowed_hosts: Collection[str] = (),
) -> Answer:
    """Ask a question of the graph.

    Parameters
    ----------
    question
        The name of a query in the library, a question in words, Dutch or English, a path to a
        ``.rq`` file, or SPARQL itself.
    target
        As for `open_graph`.
    parameters
        Values by parameter name, as a person types them: ``{"entity": "min-vws"}``.
    as_of
        The day for which the answer holds, ``"2024-06-01"`` or a `datetime.date`, for questions of which the
        answer expires.
    timeout
        Seconds that an answer may take: a minute from an endpoint, five from anything else if left out.
    memory
        By how many GB the program may grow while an answer is made; 1 if left out. Nothing bounds it
        where the system does not tell how large a program is: elsewhere than on Linux.
    allowed_hosts
        Hosts that a ``SERVICE`` in SPARQL of one's own may ask; none if left out.

    Returns
    -------
    Answer
        Iterate over it for rows as dictionaries; ``.text("csv")`` writes it; ``.finding``
        says what kind of answer it is and where it was looked for.

    Raises
    ------
    UnclearQuestion
        Where it is not plain which query is meant; its ``candidates`` may be.
    QueryError
        Where the question is unknown, malformed or not allowed, or a parameter is wrong.

    Examples
    --------
    >>> [row["deadline"] for row in graphbuilder.query("deadlines") if "deadline" in row]
    ['2024']
    """
    from graphbuilder.questions import asking

    graph = open_graph(target, timeout=timeout)
    return asking.ask(
        question,
        graph,
        parameters or {},
        as_of=as_of,
        allowed_hosts=allowed_hosts,
        timeout=timeout,
        memory=memory,
    )


def explain(
    subject: str,
    relation: str,
    object: str,
    target: Target | Graph = None,
    *,
    timeout: float | None = None,
) -> Explanation:
    """Say why it is in the graph that a subject has a relation to an object, or why it is not.

    Parameters
    ----------
    subject, relation, object
        By id, label or IRI; the object of an attribute by its value.
    target
        As for `open_graph`.
    timeout
        Seconds that an endpoint may take for an answer.

    Raises
    ------
    QueryError
        With every name that is unknown or means more than one thing.

    Examples
    --------
    >>> graphbuilder.explain("meldpunten-mensenhandel", "targetsGroup", "dg-plegers-afh").kind
    'NOT_STATED'
    """
    from graphbuilder.questions import explaining

    return explaining.explain(subject, relation, object, open_graph(target, timeout=timeout))


def export(target: Target | Graph = None, *, format: str = "turtle", inferred: bool | None = None) -> bytes:
    """The graph as RDF text in UTF-8.

    Parameters
    ----------
    target
        As for `open_graph`.
    format
        ``turtle``, ``nt``, ``json-ld`` or ``rdf-xml`` (names, statements and facts,
        merged), or ``trig`` or ``nq`` (everything, each in its graph).
    inferred
        Whether to write what follows by the rules; left out, TriG and N-Quads do and the
        others don't.

    Raises
    ------
    QueryError
        If there is no such format, or it cannot hold the graph.
    """
    from graphbuilder import outputs

    return outputs.rdf(open_graph(target), format, inferred=inferred)


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
