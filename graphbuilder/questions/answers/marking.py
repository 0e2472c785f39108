"""Answers with drafts: which rows would not be there without statements that nobody has checked.

It is told by asking twice, so that it holds for every question, those of one's own and counts
included.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import pyoxigraph as ox

from graphbuilder.errors import QueryError
from graphbuilder.graph import drafts, names
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import POL
from graphbuilder.questions.answers.findings import DRAFT, INFERRED, STATED, Finding, Source, kind_of
from graphbuilder.questions.answers.results import Answer, Row

#: The column that says which rows rest on drafts, and its name where a question has one of that name.
STATUS, _OTHER_STATUS = "status", "draft_status"
# The columns that may say that a row is stated.
_KINDS = ("basis", "kind")
_DRAFT = ox.NamedNode(POL + "draft")


def asked(
    ask: Callable[[Graph], Answer],
    graph: Graph,
    looked_in: Callable[[Graph], tuple[tuple[Source, ...], int]],
) -> Answer:
    """The answer of a graph with drafts, its rows marked.

    `ask` asks the question of a graph, and `looked_in` says which of its sources could answer.

    Raises
    ------
    QueryError
        Where the question cannot be asked, or means nothing even with the drafts.
    """
    found = ask(drafts.as_checked(graph))
    try:
        without = ask(Graph(drafts.without(graph.store), graph.base, graph.vocabulary, graph.dataset))
    except QueryError:  # it asks for what only drafts speak of
        without = replace(found, solutions=(), triples=(), truth=None)
    if not found.variables:
        rests = found.truth != without.truth or found.triples != without.triples
        return _told(found, [DRAFT] * rests, int(rests), looked_in)
    certain = Counter(without.solutions)
    rows: list[Row] = []
    basis: list[str] = []
    place = next((found.variables.index(name) for name in _KINDS if name in found.variables), None)
    known = found.kinds() if "basis" in found.variables else []
    for at, row in enumerate(found.solutions):
        is_draft = not certain[row]
        certain[row] -= not is_draft
        kind = STATED if place is None else getattr(row[place], "value", "")
        kind = known[at] if known and not is_draft else kind
        if is_draft and kind in (STATED, INFERRED):
            kind = DRAFT
            if place is not None:
                row = (*row[:place], ox.Literal(DRAFT), *row[place + 1 :])
        rows.append((*row, _DRAFT if is_draft else None))
        basis.append(kind)
    column = _OTHER_STATUS if STATUS in found.variables else STATUS
    marked = replace(found, variables=(*found.variables, column), solutions=tuple(rows))
    return _told(marked, basis, sum(row[-1] is not None for row in rows), looked_in)


def left_out(
    found: Answer, graph: Graph, parameters: Mapping[str, str | Sequence[str]], known: Graph
) -> Answer:
    """The answer of a graph without drafts, with how many of these name what was asked about.

    `known` is the graph that knows the names in the parameters: that with the drafts, where these
    alone name something.
    """
    values = [value for each in parameters.values() for value in ([each] if isinstance(each, str) else each)]
    things = {thing.value for value in values for thing in _meant(known, value)}
    about = [each for each in drafts.left_out(graph) if not things or things & each]
    if not about:
        return found
    told = found.finding or Finding("")
    return replace(found, finding=replace(told, unchecked=len(about), about_it=bool(things)))


def _meant(graph: Graph, text: str) -> list[ox.NamedNode]:
    """The things that a value of a parameter may mean; none where it is no name."""
    try:
        return names.entities(graph, text)
    except ValueError:
        return []


def _told(
    found: Answer,
    basis: list[str],
    drafted: int,
    looked_in: Callable[[Graph], tuple[tuple[Source, ...], int]],
) -> Answer:
    """The answer with what is to be said of it: how many of its rows rest on drafts."""
    if not drafted:
        return found
    known = found.finding or Finding("")
    kind = kind_of(basis) if {"basis", "quote"} & set(found.variables) else known.kind
    said = replace(known, kind=kind, drafted=drafted, rows=len(found.solutions))
    if kind == DRAFT:
        could, others = looked_in(found.graph)
        said = replace(said, sources=could, others=others)
    return replace(found, finding=said)
