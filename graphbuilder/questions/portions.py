"""An answer that would be too large to read, given in part: what is whole of it, and how to get more.

A query of the library whose answer may grow with the square of the graph says in its header by which
of its parameters it is parted. Of a large graph it is then asked for so many things at a time, in
the order of their IRIs, until there are as many rows as are given at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pyoxigraph as ox

from graphbuilder import resources
from graphbuilder.errors import Problem
from graphbuilder.graph.store import Graph
from graphbuilder.graph.substitution import Value, substitute
from graphbuilder.questions.library import Query
from graphbuilder.questions.results import Answer, Row

#: Of so few things all is asked at once.
FEW = 20
_FIRST, _GROWTH, _MOST = 16, 4, 512


def things(query: Query, terms: Mapping[str, Sequence[Value]], graph: Graph) -> list[ox.NamedNode]:
    """The things by which a question is to be parted, in order; none where it is asked as a whole."""
    name = query.parted_by
    if not name or terms.get(name):
        return []
    classes: Sequence[Value] = terms.get("class", ()) or [
        ox.NamedNode(graph.vocabulary.classes[each].iri) for each in query.parameters[name].classes
    ]
    text = resources.text("questions", "of-class.rq" if classes else "linked.rq")
    rows = graph.query(substitute(text, {"class": classes}))
    assert isinstance(rows, ox.QuerySolutions)
    found = {row[0] for row in rows if isinstance(row[0], ox.NamedNode)}
    return sorted(found, key=str) if len(found) > FEW else []


def rows(
    wanted: Sequence[ox.NamedNode],
    name: str,
    ask: Callable[[Sequence[ox.NamedNode]], Answer],
    limit: int,
) -> tuple[tuple[str, ...], list[Row], int]:
    """The columns, the rows of the first things, each with all of its own, and of how many things these are.

    Parameters
    ----------
    wanted
        The things, in order.
    name
        The column that holds them.
    ask
        Gives the rows of some things.
    limit
        So many rows are given, or as many of the first thing alone.
    """
    columns: tuple[str, ...] = ()
    found: list[Row] = []
    start, size = 0, _FIRST
    while start < len(wanted):
        some = wanted[start : start + size]
        answer = ask(some)
        columns = answer.variables
        by_thing: dict[object, list[Row]] = {}
        for row in answer.solutions:
            by_thing.setdefault(row[columns.index(name)], []).append(row)
        for place, thing in enumerate(some):
            own = by_thing.get(thing, [])
            if len(found) + len(own) > limit:
                return (columns, found, start + place) if found else (columns, own[:limit], start + place + 1)
            found += own
        start += size
        # As many as would fill what is left, if they have as much as those before them.
        enough = (limit - len(found)) * start // max(1, len(found)) + 1
        size = max(_FIRST, min(_MOST, size * _GROWTH, enough))
    return columns, found, len(wanted)


def cut(query: Query, shown: int, known: int, limit: int) -> Problem:
    """That an answer is given in part."""
    values = {"query": query.name, "name": query.parted_by, "shown": shown, "known": known, "limit": limit}
    return Problem("answer-cut", severity="warning", values=values)
