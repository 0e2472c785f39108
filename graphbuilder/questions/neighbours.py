"""Where an answer is empty: which questions nearby have statements to give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
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
# A command with more things in it is read by nobody.
_MOST_PARTS, _MOST_WIDER = 5, 20
#: So many rows are counted: of more it says enough that there are more.
COUNTED = 100

Ask = Callable[..., Answer | None]


def near(
    query: library.Query, terms: Bound, graph: Graph, ask: Ask, *, has_rows: bool = False
) -> tuple[Near, ...]:
    """The questions nearby that find something.

    Itself asked of other sources, itself with a thing at its other end, itself asked of an office that
    somebody holds, a list in which something stands or what something is only intended or thought to
    consist of, what is stated of a few parts, those that the query names, and itself with less asked.

    Parameters
    ----------
    query, terms
        A query of the library that found nothing, and what its parameters were bound to.
    graph
        Where it was asked.
    ask
        What answers a query with its parameters bound, at most so many rows, or gives None where that
        takes too long; of another graph where one is given.
    has_rows
        Whether it has rows, which say that nothing is stated.
    """

    def found() -> Iterator[Near]:
        if graph.whole is not None:
            kinds = _counted(query, terms, partial(ask, where=graph.whole))
            if kinds:
                yield replace(_near(query, terms, graph.whole, kinds), all_sources=True)
        for other, bound in _candidates(query, terms, graph, has_rows):
            kinds = _counted(other, bound, ask) if _takes(other, bound, graph) else {}
            if kinds:
                yield _near(other, bound, graph, kinds)

    return tuple(islice(found(), _MOST))


def beside(query: library.Query, terms: Bound, found: Answer, ask: Ask) -> tuple[Near, ...]:
    """The questions that have what the rows of a query leave out, as its header says.

    Itself, or what is said of them, asked of lists in which a thing stands and of what it is only intended
    or thought to consist of. What the rows are said of already is not named again.

    Parameters
    ----------
    query, terms
        A query of the library, and what its parameters were bound to.
    found
        Its answer, which has rows.
    ask
        As for `near`.
    """
    name = query.asked_apart
    if name not in terms:
        return ()
    graph, shown = found.graph, {*found.texts("said_of")}
    things = tuple(
        [each for each in some if str(getattr(each, "value", "")) not in shown]
        for some in _wider(query.parameters[name], terms[name], graph)
    )
    asked = [*relations(query, graph.vocabulary)]
    likely: list[tuple[library.Query, Bound]] = [(query, {**terms, name: things[0]})] if things[0] else []
    if things[1]:
        likely.append((library.named(_ABOUT[0]), {_ABOUT[1]: things[1], "relation": asked}))
    return tuple(
        replace(_near(other, bound, graph, kinds), beside=True)
        for other, bound in likely
        if len(bound[name if other == query else _ABOUT[1]]) <= _MOST_WIDER
        if (kinds := _counted(other, bound, ask))
    )


def _near(query: library.Query, bound: Bound, graph: Graph, kinds: Mapping[str, int]) -> Near:
    """A question that finds something, with how much of each kind."""
    shown, rows = tuple(_shown(query, bound, graph)), sum(kinds.values())
    if rows > COUNTED:
        return Near(query.name, shown, COUNTED, has_more=True)
    return Near(query.name, shown, rows, tuple(each for each in kinds.items() if each[0]))


def _candidates(
    query: library.Query, terms: Bound, graph: Graph, has_rows: bool
) -> Iterator[tuple[library.Query, Bound]]:
    """Queries with what they are to be bound to, the nearest first."""
    yield from _turned(query, terms)
    asked = [*(terms.get("relation", ()) if query.name == _ABOUT[0] else relations(query, graph.vocabulary))]
    # By these a part is one, which says nothing more of it.
    consists = {each.iri for each in graph.vocabulary.relations.values() if each.consists_of}
    of_parts = [each for each in asked if each.value not in consists]
    for name, values in terms.items():
        fitting, others = _wider(query.parameters[name], values, graph)
        if 0 < len(fitting) <= _MOST_WIDER:
            yield query, {**terms, name: fitting}
        others += [
            each for each in _parts(query.parameters[name], values, of_parts, graph) if each not in others
        ]
        if asked and others:
            yield library.named(_ABOUT[0]), {_ABOUT[1]: others, "relation": asked}
    for name, mapped in query.see_also.items():
        bound = {its: terms[ours] for its, ours in mapped.items() if ours in terms}
        if bound:
            yield library.named(name), bound
    optional = [each for each in terms if not query.parameters[each].required and each not in WAYS]
    for left_out in optional:
        fewer = {name: values for name, values in terms.items() if name != left_out}
        # Of all things one asks no longer about the one; of all periods still about the same.
        is_filter = not has_rows and query.parameters[left_out].type not in ("entity", "value")
        if fewer.keys() - WAYS or is_filter:
            yield query, fewer
    if query.name != _ABOUT[0] and _ABOUT[0] not in query.see_also:
        for name, values in terms.items():
            if query.parameters[name].type == "entity":
                yield library.named(_ABOUT[0]), {_ABOUT[1]: values}


def _turned(query: library.Query, terms: Bound) -> Iterator[tuple[library.Query, Bound]]:
    """A query with a thing at its other end: what something causes, where no cause of it is stated."""
    ends = [name for name, each in query.parameters.items() if each.type in ("entity", "value")]
    for name in ends:
        for other in ends:
            if name in terms and other not in terms:
                yield query, {other if each == name else each: values for each, values in terms.items()}
    if len(ends) == 2 and all(each in terms for each in ends) and not query.ends:
        yield query, {**terms, ends[0]: terms[ends[1]], ends[1]: terms[ends[0]]}


def _parts(
    parameter: library.Parameter, values: Sequence[Value], asked: Sequence[Value], graph: Graph
) -> list[Value]:
    """Of what things consist of, a few that something is stated of with one of some relations."""
    if parameter.type != "entity" or not asked:
        return []
    text = widened(resources.text("questions", "parts-of.rq"), graph)
    rows = graph.query(substitute(text, {"thing": values}))
    assert isinstance(rows, ox.QuerySolutions)
    found = {row["part"] for row in rows if row["relation"] in asked} - {*values}
    return sorted(found, key=str) if len(found) <= _MOST_PARTS else []


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
