"""What commands and callers both use: build, check, query, draw, export, and the open graph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from graphbuilder import files, messages, resources
from graphbuilder.errors import DatasetError, GraphbuilderError, Problem, QueryError
from graphbuilder.graph import store as stores
from graphbuilder.graph.report import Report, report
from graphbuilder.graph.store import Graph, Target

if TYPE_CHECKING:
    import networkx
    import pyoxigraph as ox
    import rdflib

    from graphbuilder.questions.results import Answer

Texts = Mapping[str, "str | Path"]


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


def check(dataset: str | Path | None = None, *, sources: Texts | None = None, strict: bool = False) -> Report:
    """Check a dataset: its rows, its shapes and, with the texts, its quotes.

    Parameters
    ----------
    dataset
        The dataset's folder; left out, the one in the current folder or the bundled one.
    sources
        Files with the texts of its sources, by source id.
    strict
        Whether warnings stop the run as errors do.

    Raises
    ------
    DatasetError
        With every problem found, warnings included.
    """
    from graphbuilder.graph.validation import check_shapes

    graph = stores.open_graph(dataset, sources)
    records = graph.dataset
    if records is None:
        raise DatasetError(Problem("no-dataset", str(dataset)))
    problems = (*records.warnings, *check_shapes(graph, records))
    if any(each.severity == "error" for each in problems) or (strict and problems):
        raise DatasetError(problems)
    return report(graph, problems)


def problems(
    dataset: str | Path | None = None, *, sources: Texts | None = None, strict: bool = False
) -> tuple[tuple[Problem, ...], bool]:
    """All problems of a dataset, and whether it passes: `check` for those who want them as data."""
    try:
        return check(dataset, sources=sources, strict=strict).warnings, True
    except GraphbuilderError as error:
        return error.problems, False


def build(
    dataset: str | Path | None = None,
    output: str | Path = "out",
    *,
    sources: Texts | None = None,
    strict: bool = False,
    page_language: str = "nl",
) -> Report:
    """Check a dataset and write ``graph.ttl``, ``graph.trig`` and ``graph.html``.

    Parameters
    ----------
    output
        The folder to write to; nothing in it is touched when there is an error.
    page_language
        The language in which the page opens, ``nl`` or ``en``.
    dataset, sources, strict
        As for `check`. With the texts, whole sentences stand in the page.

    Raises
    ------
    DatasetError
        With every problem found.
    """
    from graphbuilder.graph.serialise import serialise

    checked = check(dataset, sources=sources, strict=strict)
    graph, folder = checked.graph, Path(output)
    contents = {
        folder / "graph.html": _page(graph, page_language),
        folder / "graph.ttl": serialise(_exported(graph, "turtle", False), "turtle", graph.base),
        folder / "graph.trig": serialise(_exported(graph, "trig", True), "trig", graph.base),
    }
    files.write(contents)
    return Report(**{**vars(checked), "files": tuple(contents)})


def init(folder: str | Path) -> list[Path]:
    """Start a dataset: write a small one that builds at once, to be replaced row by row.

    Returns
    -------
    list of Path
        The files that were written.

    Raises
    ------
    GraphbuilderError
        If there is something in the folder already.
    """
    target = Path(folder)
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise GraphbuilderError(Problem("folder-not-empty", str(target)))
    contents = {target / path.name: path.read_bytes() for path in sorted(resources.starter().iterdir())}
    files.write(contents)
    return list(contents)


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
    files.write({path: _page(open_graph(target, sources=sources), page_language)})
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
    from graphbuilder.graph.serialise import serialise

    if format not in ("turtle", "trig"):
        values = {"value": format, "words": "turtle, trig"}
        raise QueryError(Problem("unknown-format", values=values))
    graph = open_graph(target)
    with_inferred = format == "trig" if inferred is None else inferred
    return serialise(_exported(graph, format, with_inferred), format, graph.base)


def _exported(graph: Graph, format: str, inferred: bool) -> Iterator[ox.Quad]:
    return graph.quads(inferred=inferred, ontology=format == "trig")


def _page(graph: Graph, language: str) -> bytes:
    from graphbuilder.network import drawing, projection

    if language not in messages.LANGUAGES:
        values = {"value": language, "words": ", ".join(messages.LANGUAGES)}
        raise GraphbuilderError(Problem("unknown-language", values=values))
    return drawing.page(projection.picture(graph), language=language).encode()
