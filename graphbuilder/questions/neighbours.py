"""Where an answer is empty: which questions nearby have statements to give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

import pyoxigraph as ox

from graphbuilder import resources
from graphbuilder.graph import names
from graphbuilder.graph.store import Graph
from graphbuilder.graph.substitution import Value, substitute
from graphbuilder.questions import library
from graphbuilder.questions.answers.findings import NOT_STATED, Near
from graphbuilder.questions.answers.results import Answer
from graphbuilder.questions.binding import Bound
from graphbuilder.questions.looking import relations
from graphbuilder.questions.widening import widened

# The question that gives all that is said of a thing, and its parameter.
_ABOUT = ("about", "entity")
#: Parameters that say how to look and not at what: without them the question is another one.
WAYS = frozenset({"as_of", "include"})
_MOST = 3
#: So many rows are counted: of more it says enough that there are more.
COUNTED = 100

Ask = Callable[[library.Query, Bound, int | None], Answer | None]


def near(query: library.Query, terms: Bound, graph: Graph, ask: Ask) -> tuple[Near, ...]:
    """The questions nearby that find something.

    Itself asked of an office that somebody holds, a list in which something stands or what something is
    only intended or thought to consist of, those that the query names, and itself with less asked.

    Parameters
    ----------
    query, terms
        A query of the library that found nothing, and what its parameters were bound to.
    graph
        Where it was asked.
    ask
        What answers a query with its parameters bound, at most so many rows, or gives None where that
        takes too long.
    """

    def found() -> Iterator[Near]:
        for other, bound in _candidates(query, terms, graph):
            kinds = _counted(other, bound, ask) if _takes(other, bound, graph) else {}
            rows = sum(kinds.values())
            shown = tuple(_shown(other, bound, graph)) if rows else ()
            if rows > COUNTED:
                yield Near(other.name, shown, COUNTED, has_more=True)
            elif rows:
                yield Near(other.name, shown, rows, tuple(each for each in kinds.items() if each[0]))

    return tuple(islice(found(), _MOST))


def _candidates(query: library.Query, terms: Bound, graph: Graph) -> Iterator[tuple[library.Query, Bound]]:
    """Queries with what they are to be bound to, the nearest first."""
    for name, values in terms.items():
        fitting, others = _wider(query.parameters[name], values, graph)
        if fitting:
            yield query, {**terms, name: fitting}
        asked = [*relations(query, graph.vocabulary)] if others and query.name != _ABOUT[0] else []
        if asked:
            yield library.named(_ABOUT[0]), {_ABOUT[1]: others, "relation": asked}
    for name, mapped in query.see_also.items():
        bound = {its: terms[ours] for its, ours in mapped.items() if ours in terms}
        if bound:
            yield library.named(name), bound
    optional = [each for each in terms if not query.parameters[each].required and each not in WAYS]
    for left_out in optional:
        fewer = {name: values for name, values in terms.items() if name != left_out}
        if fewer.keys() - WAYS:
            yield query, fewer
    if not query.empty and query.name != _ABOUT[0] and _ABOUT[0] not in query.see_also:
        for name, values in terms.items():
            if query.parameters[name].type == "entity":
                yield library.named(_ABOUT[0]), {_ABOUT[1]: values}


def _wider(
    parameter: library.Parameter, values: Sequence[Value], graph: Graph
) -> tuple[list[Value], list[Value]]:
    """The offices, lists and likely parts of things: those of which the question may be asked, and others."""
    if parameter.type != "entity":
        return [], []
    text = widened(resources.text("questions", "wider.rq"), graph)
    rows = graph.query(substitute(text, {"thing": values}))
    assert isinstance(rows, ox.QuerySolutions)
    wanted = {graph.vocabulary.classes[each].iri for each in parameter.classes}
    found: dict[ox.NamedNode, bool] = {}
    for row in rows:
        thing = row["wider"]
        if isinstance(thing, ox.NamedNode) and thing not in values:
            fits = not wanted or getattr(row["class"], "value", "") in wanted
            found[thing] = found.get(thing, False) or fits
    return [each for each, fits in found.items() if fits], [each for each, fits in found.items() if not fits]


def _takes(query: library.Query, bound: Bound, graph: Graph) -> bool:
    """Whether a query may be asked so: about a thing of another class than it is about, it may not."""
    return all(
        any(isinstance(value, ox.NamedNode) and names.is_a(graph, value, each) for each in classes)
        for name, values in bound.items()
        if (classes := query.parameters[name].classes)
        for value in values
    )


def _counted(query: library.Query, bound: Bound, ask: Ask) -> dict[str, int]:
    """How many rows that say something there are of each kind; of many only that there are so many."""
    answer = ask(query, bound, COUNTED + 1)
    if answer is None or len(answer) <= COUNTED:
        return {} if answer is None else _kinds(answer)
    kinds = _kinds(answer)
    if sum(kinds.values()) > COUNTED:
        return kinds
    # Some of them say nothing: those that do may be fewer, and stand further on.
    answer = ask(query, bound, None)
    return {} if answer is None else _kinds(answer)


def _kinds(answer: Answer) -> dict[str, int]:
    """How many rows that say something there are of each kind; of none where they are no statements."""
    kinds = Counter(answer.texts("basis") if "basis" in answer.variables else [""] * len(answer))
    return {kind: count for kind, count in kinds.items() if kind != NOT_STATED}


def _shown(query: library.Query, bound: Bound, graph: Graph) -> Iterator[tuple[str, str]]:
    """What a query was bound to, as it is typed: by the names that its parameters have in all queries."""
    for variable, values in bound.items():
        name = query.parameters[variable].name
        for value in values:
            yield name, names.name(graph, value) if isinstance(value, ox.NamedNode) else value.value
