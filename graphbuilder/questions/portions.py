"""An answer that would be too large to read, given in part: what is whole of it, and how to get more.

A query of the library whose answer may grow with the square of the graph says in its header by which
of its parameters it is parted. Of a large graph it is then asked for so many things at a time, in
the order of their IRIs, until there are as many rows as are given at once.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

import pyoxigraph as ox

from graphbuilder import resources
from graphbuilder.errors import Problem
from graphbuilder.graph.store import Graph
from graphbuilder.graph.substitution import Value, substitute
from graphbuilder.questions.answers.results import Answer, Row
from graphbuilder.questions.binding import Bound
from graphbuilder.questions.library import Query
from graphbuilder.questions.widening import widened

#: Of so few things all is asked at once.
FEW = 20
# How heavy the first portion is at least, counted in statements about its things, and by how much more the
# next may weigh.
_FIRST, _GROWTH = 60, 5
# As many rows more than fit are asked for as one in so many of those that are given at once. Of a small graph
# a portion costs as much as its rows: rather too many of these than one portion more. And where one had so
# great a part of them, the next may be all that is left.
_MARGIN, _MARGIN_OF_SMALL, _TELLING = 20, 5, 20
# Of how many things it may be, and of how many where the graph is small.
_MOST, _MOST_OF_SMALL = 512, 5_000
# So much do all things of a small graph weigh: a portion is a good part of it.
_SMALL = 60_000
# What weighs one in so many of all things is a good part of a graph.
_GOOD_PART = 20
# A thing may have as many more rows as the graph is larger: so much is what the first portion and all of the
# graph weigh, multiplied.
_SQUARE = 6_000_000
# A query may begin with what says which things have rows at all.
_OWN = re.compile(
    r"^SELECT [^\n]+\nWHERE \{\n  \{\n(?P<select>    SELECT DISTINCT \?(?P<name>\w+)\n.*?\n    \})\n  \}\n",
    re.MULTILINE | re.DOTALL,
)
# Or that stands in comments, for a query that would take longer if it began so.
_AMONG = re.compile(
    r"^ *# parted among: begin\n(?P<select>.*?)^ *# parted among: end\n", re.MULTILINE | re.DOTALL
)
_COMMENT = re.compile(r"^ *# ", re.MULTILINE)
# Parameters that leave an answer large: a class has many things, and a day leaves out no row.
_NARROWING_LITTLE = ("class", "as_of")


def things(
    query: Query, terms: Bound, graph: Graph
) -> tuple[list[list[ox.NamedNode]], Mapping[ox.NamedNode, int]]:
    """The things by which a question is to be parted, in order, and the weight of each that has one.

    There are none where it is asked as a whole. Those that have far more rows than others are a group of
    their own, the last one. What is asked of one thing, by whichever parameter, does not grow with the square
    of the graph. Where the query begins with a choice of things, only those are counted.
    """
    name = query.parted_by
    if not name or any(terms[each] for each in terms if each not in _NARROWING_LITTLE):
        return [], {}
    classes: Sequence[Value] = terms.get("class", ()) or [
        ox.NamedNode(graph.vocabulary.classes[each].iri) for each in query.parameters[name].classes
    ]
    weights: dict[ox.NamedNode, int] = {}
    if classes:
        found = _of(classes, graph)
    elif (own := _OWN.search(query.text)) and own["name"] == name:
        found = _first(widened(query.text[: own.start()] + own["select"], graph), graph)
    elif among := _AMONG.search(query.text):
        prologue = query.text[: query.text.index("\nSELECT ") + 1]
        found = _first(widened(prologue + _COMMENT.sub("", among["select"]), graph), graph)
    else:
        weights = _weights(graph)
        found = set(weights)
    if len(found) <= FEW:
        return [], {}
    last = query.parted_last
    large = _of([ox.NamedNode(graph.vocabulary.classes[last].iri)], graph) if last else set()
    return [sorted(each, key=str) for each in (found - large, large) if each], weights or _weights(graph)


def is_small(total: int) -> bool:
    """Whether a graph, all things of which weigh so much, is so small that a portion is a good part of it."""
    return total <= _SMALL


def is_large(some: Sequence[ox.NamedNode], weights: Mapping[ox.NamedNode, int], total: int) -> bool:
    """Whether some things are a good part of a graph, all things of which weigh so much."""
    return sum(weights.get(each, 0) for each in some) * _GOOD_PART > total


def _of(classes: Sequence[Value], graph: Graph) -> set[ox.NamedNode]:
    """The things of some classes."""
    return _first(substitute(resources.text("questions", "of-class.rq"), {"class": classes}), graph)


def _first(text: str, graph: Graph) -> set[ox.NamedNode]:
    """The things in the first column of an answer."""
    rows = graph.query(text)
    assert isinstance(rows, ox.QuerySolutions)
    return {row[0] for row in rows if isinstance(row[0], ox.NamedNode)}


def _weights(graph: Graph) -> dict[ox.NamedNode, int]:
    """How many statements or rules say something of each thing: about as many rows may it have."""
    rows = graph.query(resources.text("questions", "weights.rq"))
    assert isinstance(rows, ox.QuerySolutions)
    return {row[0]: int(row[1].value) for row in rows if isinstance(row[0], ox.NamedNode)}


@dataclass(frozen=True)
class Part:
    """The columns and the rows of an answer, and of how many things these are.

    Where `is_cut`, the next thing has too many rows for what room was left; as many of them as tell it are
    `further`. What has too many by itself has them all here, `of` so many: which are the first of them
    their order says.
    """

    columns: tuple[str, ...]
    rows: list[Row]
    shown: int
    is_cut: bool = False
    of: int = 0
    further: Sequence[Row] = ()


def part(
    groups: Sequence[Sequence[ox.NamedNode]],
    name: str,
    ask: Callable[[Sequence[ox.NamedNode], int | None], Answer],
    weights: Mapping[ox.NamedNode, int],
    limit: int,
    *,
    is_small: bool = False,
) -> Part:
    """The rows of the first things, each with all of its own.

    Parameters
    ----------
    groups
        The things, in order; those of a group have about as many rows for their weight.
    name
        The column that holds them.
    ask
        Gives the rows of some things; of them at most so many.
    weights
        What is known of the weight of things.
    limit
        So many rows are given; of the first thing alone all are, to be cut in their order.
    is_small
        Whether many things may be asked about at once.
    """
    columns: tuple[str, ...] = ()
    found: list[Row] = []
    wanted = [each for group in groups for each in group]
    weighed = [weights.get(each, 0) + 1 for each in wanted]
    # Where a portion begins whatever was before: at each group, and around what is asked for alone.
    begins = {len(wanted) - sum(map(len, groups[place:])) for place in range(len(groups))}
    first = max(_FIRST, min(limit // 10, _SQUARE // (1 + sum(weights.values()))))
    # There a portion that only tells how many rows things have costs as much as its rows. Where anything may
    # have rows, which are pairs of things then, little has to tell it.
    if is_small and len(wanted) < len(weights):
        first *= _GROWTH
    margin = limit // (_MARGIN_OF_SMALL if is_small else _MARGIN)
    # Those before the last group have few rows each.
    light = len(wanted) - len(groups[-1])
    start, heaviest, since, before, is_joined = 0, limit if light else first, 0, 0, is_small
    most_things = _MOST_OF_SMALL if is_small else _MOST

    def fitting(start: int, heaviest: int) -> int:
        """How many things from there on are asked about at once, if they may weigh so much."""
        end = min([start + most_things, len(wanted), *(each for each in begins if each > start)])
        return max(1, bisect_right([*accumulate(weighed[start:end])], heaviest))

    while start < len(wanted):
        count = fitting(start, heaviest)
        # With those that have few rows each goes the first portion of the others, which tells of these.
        rated = start
        if is_joined and start < light == start + count:
            rated, count = light, count + fitting(light, first)
        some = wanted[start : start + count]
        room = limit - len(found)
        # Only so much is read as tells that it does not fit, or that the heaviest is to be asked for alone.
        most = room + limit if len(some) > 1 else room + 1 if found else None
        answer = ask(some, most)
        if len(some) > 1 and len(answer.solutions) == most:
            alone = max(range(start, start + len(some)), key=weighed.__getitem__)
            begins |= {alone, alone + 1}
            is_joined = False
            continue
        columns = answer.variables
        by_thing: dict[object, list[Row]] = {}
        for row in answer.solutions:
            by_thing.setdefault(row[columns.index(name)], []).append(row)
        if rated > start:
            before = len(found) + sum(len(by_thing.get(each, ())) for each in wanted[start:rated])
            heaviest, since = first, rated
        for place, thing in enumerate(some):
            own = by_thing.get(thing, [])
            if len(found) + len(own) > limit:
                if found:
                    return Part(columns, found, start + place, is_cut=True, further=own)
                return Part(columns, own, start + place + 1, is_cut=True, of=len(own))
            found += own
        start += count
        if start in begins:
            heaviest, since, before = limit if start < light else first, start, len(found)
            continue
        # As heavy as fills what is left, and a little more, as each portion has its price. It may have as
        # many rows for its weight as what was just before it, or else as all since portions were small.
        rows = sum(len(by_thing.get(each, ())) for each in wanted[rated:start])
        weight, is_told = sum(weighed[rated:start]), is_small and rows * _TELLING >= limit
        if not rows:
            rows, weight = len(found) - before, sum(weighed[since:start])
        room = limit - len(found)
        enough = (room + min(room, margin)) * weight // max(1, rows) + 1
        heaviest = enough if is_told else min(heaviest * _GROWTH, enough)
    return Part(columns, found, len(wanted))


def cut(query: Query, part: Part, known: int, limit: int) -> Problem:
    """That an answer is given in part, and what it stops at."""
    values = {
        "query": query.name,
        "name": query.parameters[query.parted_by].name,
        "shown": part.shown,
        "known": known,
        "limit": limit,
        "rows": min(limit, len(part.rows)),
        "of": part.of,
    }
    code = "answer-cut-within" if part.of else "answer-cut"
    return Problem(code, severity="warning", values=values)
