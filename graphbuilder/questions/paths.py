"""The shortest paths between two things, over the links that a query gives."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence
from typing import Any

import pyoxigraph as ox

from graphbuilder.namespaces import XSD
from graphbuilder.questions.results import Answer, Row, from_rows

_INTEGER = ox.NamedNode(XSD + "integer")


def shortest(links: Answer, first: ox.NamedNode, last: ox.NamedNode) -> Answer:
    """The links of all shortest paths, each with the number of its step; no row where there is no path.

    A link is walked in both directions; every link between two neighbours on a path
    is given, and all paths of the least length.

    Parameters
    ----------
    links
        Rows with at least the columns ``subject`` and ``object``.
    first, last
        Where the paths begin and end.
    """
    place = {name: number for number, name in enumerate(links.variables)}
    ends: list[tuple[Any, Any]] = [(row[place["subject"]], row[place["object"]]) for row in links.solutions]
    neighbours: dict[Any, set[Any]] = defaultdict(set)
    for one, other in ends:
        neighbours[one].add(other)
        neighbours[other].add(one)
    there, back = _distances(first, neighbours), _distances(last, neighbours)
    length = there.get(last)
    rows: list[tuple[int, Row]] = []
    for row, (one, other) in zip(links.solutions, ends):
        for start, end in {(one, other), (other, one)}:
            if length and start in there and end in back and there[start] + 1 + back[end] == length:
                rows.append((there[start] + 1, row))
    rows.sort(key=lambda each: each[0])  # stable: within a step the order is the query's own
    numbered: Sequence[Row] = [(ox.Literal(str(step), datatype=_INTEGER), *row) for step, row in rows]
    return from_rows(("step", *links.variables), numbered, links.graph)


def _distances(start: Any, neighbours: dict[Any, set[Any]]) -> dict[Any, int]:
    """How many links away everything is that can be reached."""
    found = {start: 0}
    waiting = deque([start])
    while waiting:
        thing = waiting.popleft()
        for other in neighbours.get(thing, ()):
            if other not in found:
                found[other] = found[thing] + 1
                waiting.append(other)
    return found
