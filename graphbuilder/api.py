"""What commands and callers both use: build, check, query, draw, export, and the open graph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from graphbuilder import files, outputs
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
from graphbuilder.graph import store as stores
from graphbuilder.graph.report import Report
from graphbuilder.graph.store import Graph, Target

if TYPE_CHECKING:
    import networkx
    import rdflib

    from graphbuilder.questions.results import Answer

__all__ = [
    "Report",
    "build",
    "check",
    "draw",
    "export",
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


def open_graph(target: Target | Graph = None, *, sources: Texts | None = None) -> Graph:
    """Open a graph: a dataset's folder, an RDF file or a store.

    Parameters
    ----------
    target
        What to open; left out, the dataset in the current folder or else the bundled one.
    sources
        Files with the texts of the dataset's sources, by source id.

    Raises
    ------
    DatasetError, TargetError
        Where the tables hold mistakes, or there is nothing to read.
    """
    return target if isinstance(target, Graph) else stores.open_graph(target, sources)


def to_rdflib(target: Target | Graph = None) -> rdflib.Dataset:
    """The graph as an ``rdflib.Dataset`` whose default graph is the union of all graphs.

    >>> len(graphbuilder.to_rdflib()) > 1000
    True
    """
    from graphbuilder.graph.validation import rdflib_dataset

    return rdflib_dataset(open_graph(target))


def to_networkx(target: Target | Graph = None) -> networkx.MultiDiGraph[str]:
    """The graph as a ``networkx.MultiDiGraph``: one edge a statement, its id the key.

    >>> network = graphbuilder.to_networkx()
    >>> network.edges["onderzoek-laagdrempelige-hulp", "min-vws", "st022"]["relation"]
    'commissionedBy'
    """
    from graphbuilder.network import projection

    return projection.network(open_graph(target))


def query(
    question: str | Path,
    target: Target | Graph = None,
    parameters: Mapping[str, str | Sequence[str]] | None = None,
) -> Answer:
    """Ask a question of the graph.

    Parameters
    ----------
    question
        The name of a query in the library, a path to a ``.rq`` file, or SPARQL itself.
    target
        As for `open_graph`.
    parameters
        Values by parameter name, as a person types them: ``{"work": "min-vws"}``.

    Returns
    -------
    Answer
        Iterate over it for rows as dictionaries; ``.text("csv")`` writes it.

    Raises
    ------
    QueryError
        Where the question is unknown, malformed or not allowed, or a parameter is wrong.

    Examples
    --------
    >>> [row["deadline"] for row in graphbuilder.query("deadlines") if "deadline" in row]
    ['2024']
    """
    from graphbuilder.questions import asking

    return asking.ask(question, open_graph(target), parameters or {})


def draw(
    target: Target | Graph = None,
    output: str | Path = "graph.html",
    *,
    sources: Texts | None = None,
    page_language: str = "nl",
) -> Path:
    """Draw the graph as an interactive page: one HTML file that needs no network.

    Parameters
    ----------
    target, sources
        As for `open_graph`.
    output
        The file to write.
    page_language
        The language in which the page opens, ``nl`` or ``en``.
    """
    path = Path(output)
    files.write({path: outputs.page(open_graph(target, sources=sources), page_language)})
    return path


def export(target: Target | Graph = None, *, format: str = "turtle", inferred: bool | None = None) -> bytes:
    """The graph as RDF text in UTF-8.

    Parameters
    ----------
    target
        As for `open_graph`.
    format
        ``turtle`` (names, statements and facts, merged) or ``trig`` (everything, each
        in its graph).
    inferred
        Whether to write what follows by the rules; left out, TriG does and Turtle doesn't.
    """
    return outputs.rdf(open_graph(target), format, inferred=inferred)
