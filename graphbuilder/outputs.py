"""What goes out: the page and the RDF text of an open graph, as bytes."""

from __future__ import annotations

from graphbuilder import messages
from graphbuilder.errors import GraphbuilderError, Problem, QueryError
from graphbuilder.graph.store import Graph


def rdf(graph: Graph, format: str, *, inferred: bool | None = None) -> bytes:
    """The graph as RDF text in UTF-8: ``turtle`` merges it, ``trig`` keeps its graphs.

    Left out, what was inferred is in TriG and not in Turtle; the ontology is in TriG only.

    Raises
    ------
    QueryError
        If there is no such format.
    """
    from graphbuilder.graph.serialise import serialise

    if format not in ("turtle", "trig"):
        values = {"value": format, "words": "turtle, trig"}
        raise QueryError(Problem("unknown-format", values=values))
    whole = format == "trig"
    quads = graph.quads(inferred=whole if inferred is None else inferred, ontology=whole)
    return serialise(quads, format, graph.base)


def page(graph: Graph, language: str) -> bytes:
    """The page that draws the graph, opening in a language.

    Raises
    ------
    GraphbuilderError
        If the page does not speak that language.
    """
    from graphbuilder.network import drawing, projection

    if language not in messages.LANGUAGES:
        values = {"value": language, "words": ", ".join(messages.LANGUAGES)}
        raise GraphbuilderError(Problem("unknown-language", values=values))
    return drawing.page(projection.picture(graph), language=language).encode()
