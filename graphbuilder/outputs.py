"""What goes out: the page and the RDF text of an open graph, as bytes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from graphbuilder import messages
from graphbuilder.errors import GraphbuilderError, Problem, QueryError
from graphbuilder.graph.store import Graph
from graphbuilder.suggestions import nearest

if TYPE_CHECKING:
    from graphbuilder.choices import Choice


def rdf(graph: Graph, format: str, *, inferred: bool | None = None) -> bytes:
    """The graph as RDF text in UTF-8: ``trig`` and ``nq`` keep its graphs, the other forms merge them.

    Left out, what was inferred is in TriG and N-Quads only; so is the ontology.

    Raises
    ------
    QueryError
        If there is no such format.
    """
    from graphbuilder.graph.serialise import FORMATS, WITH_GRAPHS, serialise

    if format not in FORMATS:
        hint = nearest(format, FORMATS)
        values = {"value": format, "words": ", ".join(FORMATS)}
        raise QueryError(Problem("unknown-format", suggestion=hint, values=values))
    whole = format in WITH_GRAPHS
    quads = graph.quads(inferred=whole if inferred is None else inferred, ontology=whole)
    return serialise(quads, format, graph.base)


def page(graph: Graph, language: str | None, choice: Choice | None = None, name: str = "") -> bytes:
    """The page that draws a graph or what is chosen of it, opening in a language.

    Left out, that is the first of the dataset's languages that the page speaks. `name` is
    what a graph without a title is called.

    Raises
    ------
    GraphbuilderError
        If the page does not speak that language, or the choice cannot be made.
    """
    from graphbuilder import choices
    from graphbuilder.network import drawing

    picture = choices.picture(graph, choice or choices.Choice(), name)
    return drawing.page(picture, language=_opening(language, graph, picture)).encode()


def comparison(
    old: Graph, new: Graph, language: str | None, *, names: tuple[str, str], title: str | None = None
) -> bytes:
    """The page that draws what differs between two graphs, called by those names.

    Raises
    ------
    GraphbuilderError
        If the page does not speak that language.
    """
    from graphbuilder import choices
    from graphbuilder.network import comparison, drawing, selection, wording

    choice = choices.Choice(title=title)
    pictures = [choices.picture(graph, choice, name) for graph, name in zip((old, new), names, strict=True)]
    both = comparison.compare(*pictures)
    note = wording.say("noteCompare", old=names[0], new=names[1])
    opening = _opening(language, new, both)
    return drawing.page(selection.noted({**both, "notes": []}, note), language=opening).encode()


def _opening(language: str | None, graph: Graph, picture: Mapping[str, Any]) -> str:
    """The language in which a page opens: the one that was asked for, or that of what it shows."""
    if language is None:
        if graph.dataset:
            return next((each for each in graph.dataset.languages if each in messages.LANGUAGES), "en")
        written = {each for entity in picture["entities"].values() for each in entity["label"]}
        return "en" if "en" in written and "nl" not in written else "nl"
    if language not in messages.LANGUAGES:
        values = {"value": language, "words": ", ".join(messages.LANGUAGES)}
        raise GraphbuilderError(Problem("unknown-language", values=values))
    return language
