"""Names for blank nodes that are the same whenever the same is said of them.

A store names them by chance, so that one file would be other bytes at each export. Here a name is made of
what is said of its node, and then of what it is said of. That takes as long as there are lines are; RDFC-1.0,
which parts all nodes that can be parted, may never end on what a stranger made. Nodes that look alike from
here are numbered from one to the next of them that hang together: where they are no mirrors of each other
all the same, names may differ between two exports, and never what is said.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

# A line, parted at its blank nodes: these are every second part.
_Line: TypeAlias = "list[bytes]"
# Texts and IRIs, in which the sign of a blank node may stand too; and blank nodes.
_TERM = re.compile(rb'"(?:[^"\\]|\\.)*+"|<[^<>"]*+>|(_:[^\s<>()"]+)')
_SIGN, _SELF, _OPEN = b"_:", b"_:self", b"_:open"
# So often is looked around in a circle: what stands further away parts no two of its nodes.
_ROUNDS = 16
_LENGTH = 16


class BlankNames:
    """The names that were given so far: one stays when its node comes up in another graph."""

    def __init__(self) -> None:
        self._given: dict[bytes, bytes] = {}
        self._taken: Counter[bytes] = Counter()

    def put(self, lines: Iterable[bytes]) -> list[bytes]:
        """Lines of N-Triples with the names of their blank nodes, in the order in which they come."""
        found = list(lines)
        parted = {place: _parts(line) for place, line in enumerate(found) if _SIGN in line}
        self._name([each for each in parted.values() if not self._given.keys() >= {*each[1::2]}])
        for place, parts in parted.items():
            found[place] = _written(parts, self._given.__getitem__)
        return found

    def of_graph(self, graph: bytes, lines: Iterable[bytes]) -> bytes:
        """The name of a graph: where it is a blank node, that is made of what stands in it."""
        if graph.startswith(_SIGN) and graph not in self._given:
            self._given[graph] = self._free(b"_:g" + _sum(map(_parts, lines), lambda each: _OPEN))
        return self._given.get(graph, graph)

    def _name(self, lines: Iterable[_Line]) -> None:
        said: defaultdict[bytes, list[_Line]] = defaultdict(list)
        asked: defaultdict[bytes, list[_Line]] = defaultdict(list)
        for parts in lines:
            subject = _subject(parts)
            for node in {*parts[1::2]} - self._given.keys():
                (said if node == subject else asked)[node].append(parts)
        nodes = {**said, **asked}
        sums = self._sums(nodes, said)
        around = self._sums_around(nodes, asked, sums)
        below = {node for node, its in asked.items() if any(map(_subject, its))}
        # What hangs on another comes after it, so that the parts of one thing have one number.
        for first in sorted(nodes, key=lambda node: (node in below, around[node])):
            waiting = [first]
            while waiting:
                node = waiting.pop()
                if node not in self._given:
                    self._given[node] = self._free(b"_:b" + around[node])
                    following = sorted(said[node], key=lambda parts: _written(parts, around.__getitem__))
                    waiting += [each for parts in following for each in parts[1::2]]

    def _free(self, name: bytes) -> bytes:
        self._taken[name] += 1
        number = self._taken[name]
        return name if number == 1 else b"%bx%d" % (name, number)

    def _sums(self, nodes: Iterable[bytes], said: Mapping[bytes, list[_Line]]) -> dict[bytes, bytes]:
        """The sum of what is said of each node, in which other nodes stand by theirs."""
        sums = dict(self._given)

        def summed(node: bytes) -> bytes:
            return _sum(said.get(node, ()), lambda each: _SELF if each == node else sums.get(each, _OPEN))

        needs = {node: {each for parts in said.get(node, ()) for each in parts[1::2]} for node in nodes}
        _sum_up(needs, summed, sums)
        return sums

    def _sums_around(
        self, nodes: Iterable[bytes], asked: Mapping[bytes, list[_Line]], sums: Mapping[bytes, bytes]
    ) -> dict[bytes, bytes]:
        """The sum of each node and of the lines of others that name it, with what those are said of."""
        around = dict(self._given)

        def summed(node: bytes) -> bytes:
            def name(subject: bytes) -> Callable[[bytes], bytes]:
                known = around.get(subject) or sums.get(subject, b"")
                return lambda each: _SELF if each == node else known if each == subject else sums[each]

            lines = [_written(parts, name(_subject(parts))) for parts in asked.get(node, ())]
            return _digest([sums[node], *sorted(lines)])

        needs = {node: {*map(_subject, asked.get(node, ()))} - {b""} for node in nodes}
        _sum_up(needs, summed, around)
        return around


def _sum_up(
    needs: Mapping[bytes, set[bytes]], summed: Callable[[bytes], bytes], sums: dict[bytes, bytes]
) -> None:
    """Add the sum of each node when those that it needs are there; what waits in a circle, in rounds."""
    left = {
        node: {each for each in needed if each != node and each not in sums} for node, needed in needs.items()
    }
    waiting: defaultdict[bytes, list[bytes]] = defaultdict(list)
    for node, needed in left.items():
        for each in needed:
            waiting[each].append(node)
    ready = deque(node for node, needed in left.items() if not needed)
    while ready:
        node = ready.popleft()
        sums[node] = summed(node)
        for each in waiting[node]:
            left[each].discard(node)
            if not left[each]:
                ready.append(each)
    circle = [node for node in left if node not in sums]
    for _ in range(min(_ROUNDS, len(circle))):
        # All of a round look at the one before.
        sums |= {node: summed(node) for node in circle}


def _sum(lines: Iterable[_Line], name: Callable[[bytes], bytes]) -> bytes:
    return _digest(sorted(_written(parts, name) for parts in lines))


def _digest(parts: Iterable[bytes]) -> bytes:
    return hashlib.sha256(b"\n".join(parts)).hexdigest()[:_LENGTH].encode()


def _subject(parts: _Line) -> bytes:
    """The blank node of which a line says something; blank where that is no blank node."""
    return b"" if parts[0] else parts[1]


def _parts(line: bytes) -> _Line:
    parts, last = [], 0
    for match in _TERM.finditer(line):
        if match[1]:
            parts += [line[last : match.start()], match[1]]
            last = match.end()
    return [*parts, line[last:]]


def _written(parts: _Line, name: Callable[[bytes], bytes]) -> bytes:
    return b"".join(name(part) if place % 2 else part for place, part in enumerate(parts))
