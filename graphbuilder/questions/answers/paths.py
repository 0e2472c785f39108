"""The shortest paths between two things, over the links that a query gives."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from itertools import islice, pairwise
from typing import Any

import pyoxigraph as ox

from graphbuilder.namespaces import XSD
from graphbuilder.questions.answers.results import Answer, Row, from_rows

_INTEGER = ox.NamedNode(XSD + "integer")
#: More paths of the least length than these are not given.
MOST = 100
# So many things may be reached from both ends: to read all links in passing takes less than those of more.
_NEAR = 400


def shortest(links: Answer, first: ox.NamedNode, last: ox.NamedNode) -> Answer:
    """The links of the shortest paths, with the numbers of path and step; none where there is no path.

    A link is walked in both directions; every link between two neighbours on a path
    is given, and all paths of the least length, up to `MOST` of them.

    Parameters
    ----------
    links
        Rows with at least the columns ``subject`` and ``object``.
    first, last
        Where the paths begin and end.
    """
    place = {name: number for number, name in enumerate(links.variables)}
    between: dict[tuple[Any, Any], list[Row]] = defaultdict(list)
    neighbours: dict[Any, dict[Any, None]] = defaultdict(dict)
    for row in links.solutions:
        one, other = row[place["subject"]], row[place["object"]]
        for pair in {(one, other), (other, one)}:
            between[pair].append(row)
            neighbours[pair[0]][pair[1]] = None
    numbered: list[Row] = []
    for number, path in enumerate(islice(_paths(first, last, neighbours), MOST), 1):
        for step, pair in enumerate(pairwise(path), 1):
            numbers = [ox.Literal(str(each), datatype=_INTEGER) for each in (number, step)]
            numbered += [(*numbers, *row) for row in between[pair]]
    return from_rows(("path", "step", *links.variables), numbered, links.graph)


def around(
    first: ox.NamedNode, last: ox.NamedNode, links_of: Callable[[Collection[ox.NamedNode]], Answer]
) -> Answer | None:
    """The links around two things, with all those of the shortest paths between them.

    None where these lie too far apart.

    Parameters
    ----------
    first, last
        Where the paths begin and end.
    links_of
        Gives all links of some things, as rows with at least the columns ``subject`` and ``object``.
    """
    seen = {end: {end} for end in (first, last)}
    edges = {end: {end} for end in (first, last)}
    rows: dict[Row, None] = {}
    while True:
        end, edge = min(edges.items(), key=lambda each: len(each[1]))
        if len(seen[first]) + len(seen[last]) > _NEAR:
            return None
        found = links_of(sorted(edge, key=str))
        rows.update(dict.fromkeys(found.solutions))
        one, other = (found.variables.index(name) for name in ("subject", "object"))
        reached = {each for row in found.solutions for each in (row[one], row[other])}
        edges[end] = {each for each in reached - seen[end] if isinstance(each, ox.NamedNode)}
        seen[end] |= edges[end]
        # Whatever lies between is known of where both have met, and where the one end leads no further.
        if not edges[end] or not seen[first].isdisjoint(seen[last]):
            return from_rows(found.variables, rows, found.graph)


def steps(links: Answer, first: ox.NamedNode, last: ox.NamedNode, kinds: Collection[str]) -> int:
    """The steps of the shortest paths over the links of these kinds; 0 where there is none."""
    one, other, kind = (links.variables.index(name) for name in ("subject", "object", "kind"))
    neighbours: dict[Any, set[Any]] = defaultdict(set)
    for row in links.solutions:
        if getattr(row[kind], "value", None) in kinds:
            neighbours[row[one]].add(row[other])
            neighbours[row[other]].add(row[one])
    return _distances(last, neighbours).get(first, 0)


def _paths(first: Any, last: Any, neighbours: Mapping[Any, Iterable[Any]]) -> Iterator[list[Any]]:
    """All paths of the least length, in the order of the links."""
    left = _distances(last, neighbours)
    if not left.get(first):
        return
    waiting = [[first]]
    while waiting:
        path = waiting.pop()
        if path[-1] == last:
            yield path
            continue
        nearer = [each for each in neighbours[path[-1]] if left.get(each) == left[path[-1]] - 1]
        waiting += [[*path, each] for each in reversed(nearer)]


def _distances(start: Any, neighbours: Mapping[Any, Iterable[Any]]) -> dict[Any, int]:
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
