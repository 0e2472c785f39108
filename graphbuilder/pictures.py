"""Pages for readers: of a graph, of a part of it, and of what differs between two."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from graphbuilder import choices, files, outputs
from graphbuilder.errors import readable
from graphbuilder.graph import opening
from graphbuilder.graph.opening import Target
from graphbuilder.graph.store import Graph

if TYPE_CHECKING:
    from graphbuilder.building import Texts


def draw(
    target: Target | Graph = None,
    output: str | Path = "graph.html",
    *,
    sources: Texts | None = None,
    page_language: str = "nl",
    focus: str | None = None,
    steps: int = 1,
    classes: Sequence[str] = (),
    theme: str | None = None,
    as_of: str | None = None,
    query: str | None = None,
    parameters: Mapping[str, str | Sequence[str]] | None = None,
    title: str | None = None,
) -> Path:
    """Draw the graph, or what you choose of it, as an interactive page that needs no network.

    Parameters
    ----------
    target, sources
        As for `open_graph`; any RDF will do.
    output
        The HTML file to write.
    page_language
        The language in which the page opens, ``nl`` or ``en``.
    focus, steps
        A name (by id, label or IRI): only what is within so many steps of it is drawn.
    classes
        Only names of these classes, and of those below them.
    theme
        Only what has to do with this theme.
    as_of
        A day, ``"2024-06-01"``: without what does not hold yet then, or no longer.
    query, parameters
        Only the links with which a question is answered, and its parameters as for `query`.
    title
        The title of the page; left out, that of the dataset.

    Raises
    ------
    GraphbuilderError
        With everything that is wrong with what was chosen.
    """
    choice = choices.Choice(focus, steps, classes, theme, as_of, query, parameters or {}, title)
    path = Path(output)
    graph = _opened(target, sources)
    files.write({path: outputs.page(graph, page_language, choice, _called(target))})
    return path


def compare(
    old: Target | Graph,
    new: Target | Graph,
    output: str | Path = "graph.html",
    *,
    page_language: str = "nl",
    title: str | None = None,
) -> Path:
    """Draw what was added, removed and changed between two graphs, as one interactive page.

    Statements are the same if they say the same, whatever their ids; files of others are
    compared triple by triple.

    Parameters
    ----------
    old, new
        As for `open_graph`.
    output
        The HTML file to write.
    page_language
        The language in which the page opens, ``nl`` or ``en``.
    title
        The title of the page; left out, that of the new graph.
    """
    path = Path(output)
    names = _called(old), _called(new)
    graphs = _opened(old), _opened(new)
    files.write({path: outputs.comparison(*graphs, page_language, names=names, title=title)})
    return path


def _opened(target: Target | Graph, sources: Texts | None = None) -> Graph:
    return target if isinstance(target, Graph) else opening.open_graph(target, sources)


def _called(target: Target | Graph) -> str:
    """How a person knows a target that has no title of its own."""
    if target is None or isinstance(target, Graph):
        return ""
    return readable(Path(target).name or str(target))
