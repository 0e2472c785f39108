"""The walk from one thing to another for which a question gives the links."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from itertools import combinations

import pyoxigraph as ox

from graphbuilder.graph.substitution import Value
from graphbuilder.questions import at_once, binding
from graphbuilder.questions.answers import ordering, paths
from graphbuilder.questions.answers.findings import NOT_AS_FACT, NOT_STATED, STATED, Finding
from graphbuilder.questions.answers.results import Answer, answer
from graphbuilder.questions.binding import Bound
from graphbuilder.questions.library import Query


def around(
    query: Query,
    terms: Bound,
    links_of: Callable[[Collection[ox.NamedNode]], Answer],
) -> Answer | None:
    """The links around both ends in which the shortest paths are; None where all are to be read."""
    return paths.around(*_ends(query, terms), links_of)


def walked(links: Answer, query: Query, terms: Bound) -> Answer:
    """The shortest paths over the links that a query gave; where there is none, by which others there is."""
    first, last = _ends(query, terms)
    found = paths.shortest(links, first, last)
    kinds = query.parameters["include"].values if "include" in query.parameters else ()
    if found.solutions or not kinds:
        return found
    everything: Sequence[Value] = [ox.Literal(each) for each in kinds]
    # In no order: only their kinds and how long the paths are is told.
    text, _ = ordering.parted(query.text)
    bound = {**terms, "include": everything}
    if links.graph.endpoint is None:
        text = at_once.of_a_store(text, query, bound)
    text = binding.bind(replace(query, text=text), bound, links.graph)
    every = answer(links.graph.query(text), links.graph)
    asked = {each.value for each in terms.get("include", ())}
    ways: list[tuple[tuple[str, ...], int]] = []
    for chosen in (each for size in range(1, len(kinds) + 1) for each in combinations(kinds, size)):
        if asked <= set(chosen) and not any(set(way) <= set(chosen) for way, _ in ways):
            steps = paths.steps(every, first, last, {STATED, *(each.upper() for each in chosen)})
            ways += [(chosen, steps)] if steps else []
    only_said = asked | {NOT_AS_FACT.lower()}
    kind = NOT_AS_FACT if any(set(chosen) <= only_said for chosen, _ in ways) else NOT_STATED
    return replace(found, finding=Finding(kind, by=tuple(ways)))


def _ends(query: Query, terms: Bound) -> tuple[ox.NamedNode, ox.NamedNode]:
    assert query.ends is not None
    first, last = (terms[name][0] for name in query.ends)
    assert isinstance(first, ox.NamedNode)
    assert isinstance(last, ox.NamedNode)
    return first, last
