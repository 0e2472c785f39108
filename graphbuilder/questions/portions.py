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
from graphbuilder.questions.results import Row

#: Of so few things all is asked at once.
FEW = 150
_FIRST, _GROWTH, _MOST = 4, 4, 512


def things(query: Query, terms: Mapping[str, Sequence[Value]], graph: Graph) -> list[ox.NamedNode]:
    """The things by which a question is to be parted, in order; none where it is asked as a whole."""
    name = query.parted_by
    if not name or terms.get(name):
        return []
    classes = [ox.NamedNode(graph.vocabulary.classes[each].iri) for each in query.parameters[name].classes]
    text = resources.text("questions", "of-class.rq" if classes else "linked.rq")
    rows = graph.query(substitute(text, {"class": classes}))
    assert isinstance(rows, ox.QuerySolutions)
    found = {row[0] for row in rows if isinstance(row[0], ox.NamedNode)}
    return sorted(found, key=str) if len(found) > FEW else []


def rows(
    wanted: Sequence[ox.NamedNode],
    column: Callable[[Row], object],
    ask: Callable[[Sequence[ox.NamedNode]], Sequence[Row]],
    limit: int,
) -> tuple[list[Row], int]:
    """The rows of the first things, each with all of its own, and of how many things these are.

    Parameters
    ----------
    wanted
        The things, in order.
    column
        The thing that a row is about.
    ask
        Gives the rows of some things.
    limit
        So many rows are given, or those of the first thing alone.
    """
    found: list[Row] = []
    start, size = 0, _FIRST
    while start < len(wanted):
        some = wanted[start : start + size]
        by_thing: dict[object, list[Row]] = {}
        for row in ask(some):
            by_thing.setdefault(column(row), []).append(row)
        for place, thing in enumerate(some):
            own = by_thing.get(thing, [])
            if len(found) + len(own) > limit and (found or len(own) > limit):
                return (found, start + place) if found else (own[:limit], start + place + 1)
            found += own
        start += size
        room = limit - len(found)
        size = min(size * _GROWTH, _MOST) if len(found) * _GROWTH < room * 2 else max(_FIRST, size)
    return found, len(wanted)


def cut(query: Query, shown: int, known: int, limit: int) -> Problem:
    """That an answer is given in part."""
    values = {"query": query.name, "name": query.parted_by, "shown": shown, "known": known, "limit": limit}
    return Problem("answer-cut", severity="warning", values=values)
