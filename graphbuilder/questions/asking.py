"""Asking: from a question's name, file or text to its answer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pyoxigraph as ox

from graphbuilder.errors import GraphbuilderError, Problem, QueryError
from graphbuilder.graph import drafts, names
from graphbuilder.graph.store import Graph
from graphbuilder.graph.substitution import Value
from graphbuilder.namespaces import POL, XSD
from graphbuilder.questions import (
    at_once,
    binding,
    choosing,
    given,
    library,
    looking,
    meaning,
    neighbours,
    portions,
    running,
    walking,
)
from graphbuilder.questions.answers import ordering
from graphbuilder.questions.answers.findings import (
    NOT_STATED,
    STATED,
    Source,
    finding,
)
from graphbuilder.questions.answers.results import EVIDENCE, Answer, answer, from_rows
from graphbuilder.questions.binding import AS_OF, Bound
from graphbuilder.questions.running import Bounds

if TYPE_CHECKING:
    from graphbuilder.questions.search import Meant
    from graphbuilder.questions.sparql.own_query import OwnQuery

#: What an endpoint lacks that holds no ontology, or one from before relations said what they answer.
_ANSWERS = ox.NamedNode(POL + "answers")


def ask(
    question: str | Path | Meant,
    graph: Graph,
    parameters: Mapping[str, str | Sequence[str]],
    *,
    as_of: str | date | None = None,
    allowed_hosts: Collection[str] = (),
    timeout: float | None = None,
    memory: float | None = None,
    limit: int | None = None,
) -> Answer:
    """The answer to a library query (by name), a query file (by path), a query's text or a question in words.

    Parameters
    ----------
    question, graph
        What is asked, and of what; of a question in words also what was found to be meant by it.
    parameters
        Values by parameter name, as a person types them.
    as_of
        The day for which the answer holds, for questions of which the answer expires.
    allowed_hosts
        Hosts that a ``SERVICE`` in a query of one's own may ask.
    timeout
        Seconds that an answer from a graph in memory or a store may take; those of an endpoint
        were said when it was opened.
    memory
        GB by which the program may grow meanwhile.
    limit
        Rows that are given at once of a question of the library whose answer may grow with the
        square of the graph.

    Raises
    ------
    QueryError
        Where the question is unknown, malformed or not allowed, or a parameter is wrong.
    """
    meant = choosing.in_words(question, graph) if isinstance(question, (str, Path)) else question
    if meant:
        question, parameters = meant.query.name, given.with_named(meant, parameters, as_of)
    assert isinstance(question, (str, Path))
    bounds = Bounds.of(timeout, memory, limit)
    once = partial(_once, as_of=as_of, allowed_hosts=allowed_hosts, bounds=bounds)
    found = _with_drafts(question, graph, parameters, once)
    return found if meant is None else replace(found, warnings=(meant.problem, *found.warnings))


def _with_drafts(
    question: str | Path,
    graph: Graph,
    parameters: Mapping[str, str | Sequence[str]],
    once: Callable[..., Answer],
) -> Answer:
    """The answer with what rests on drafts marked, or with how much of them is left out."""
    if graph.endpoint is None and drafts.holds_any(graph.store):
        from graphbuilder.questions.answers import marking

        def looked_in(each: Graph) -> tuple[tuple[Source, ...], int]:
            query, typed = choosing.find(question), given.all_typed(parameters)
            return looking.sources(query, {} if query.is_own else binding.terms(query, typed, each), each)

        return marking.asked(lambda each: once(question, each, parameters), graph, looked_in)
    known = graph
    if graph.with_drafts is None:
        return once(question, graph, parameters)
    from graphbuilder.questions.answers import marking

    try:
        found = once(question, graph, parameters)
    except QueryError:
        # What only drafts name has a name too; whatever else is wrong is wrong with them as well.
        known = graph.with_drafts()
        found = once(question, graph, parameters, known=known)
    return marking.left_out(found, graph, given.all_typed(parameters), known)


def _once(
    question: str | Path,
    graph: Graph,
    parameters: Mapping[str, str | Sequence[str]],
    *,
    as_of: str | date | None,
    allowed_hosts: Collection[str],
    bounds: Bounds,
    known: Graph | None = None,
) -> Answer:
    """The answer of a graph as it stands; parameters and errors are those of `ask`.

    `known` is the graph by which names are understood, where it is another.
    """
    query = choosing.find(question)
    parameters = given.all_typed(parameters)
    if as_of is not None and not isinstance(as_of, (str, date)):
        raise QueryError(Problem("parameter-no-day", values={"name": AS_OF, "value": as_of}))
    as_of = as_of.isoformat() if isinstance(as_of, date) else as_of
    is_dated = as_of is None or AS_OF in query.parameters
    if as_of is not None:
        parameters = given.with_day(query, parameters, as_of)
    own: OwnQuery | None = None
    if query.is_own:
        # Imported here, as all that only a question of one's own needs.
        from graphbuilder.questions.sparql import gate

        own = gate.admitted(
            query.text,
            query.name,
            graph.graph_names(),
            allowed_hosts,
            elsewhere=graph.endpoint is not None,
        )
    elif graph.endpoint is not None and not names.is_known(graph, _ANSWERS):
        raise QueryError(Problem("endpoint-without-ontology"))
    before = len(graph.warnings) if graph.endpoint else 0
    terms = binding.terms(query, parameters, known or graph, own.parameters if own else None)
    own = own.bound(binding.looked_for(query, terms, known or graph)) if own else None
    try:
        if own:
            found = _answered(own.text, graph, bounds, names_graphs=own.names_graphs)
        else:
            found = _of_library(query, terms, graph, bounds)
    except SyntaxError as error:
        if own is None:
            raise
        from graphbuilder.questions.sparql import faults

        raise faults.explained(error, own) from None
    except running.TooSlow:
        raise _given_up("query-too-slow", query, own, seconds=f"{bounds.seconds:g}") from None
    except running.TooLarge:
        raise _given_up("query-too-large", query, own, most=f"{bounds.memory:g}") from None
    except (RuntimeError, OSError) as error:  # what an engine says that cannot go on
        file = query.name if query.is_own else None
        raise QueryError(Problem("query-stopped", file, values={"reason": error})) from None
    # What an endpoint was asked besides is no part of the answer; that a file is empty is.
    found = replace(found, warnings=(*found.warnings, *graph.warnings[before:]))
    if own is not None:
        from graphbuilder.questions.sparql import unused

        unknown = unused.warnings(own, graph, is_empty=_is_empty(found))
        return replace(found, warnings=(*found.warnings, *unknown))
    if graph.is_part_of_more and query.asks_for_pairs:
        found = replace(found, warnings=(*found.warnings, Problem("conflicts-of-more", severity="info")))
    found = walking.walked(found, query, terms) if query.ends else found
    days = [
        each.value
        for values in terms.values()
        for each in values
        if isinstance(each, ox.Literal) and each.datatype.value == XSD + "date"
    ]
    if not is_dated and as_of is not None:
        days = [meaning.day(AS_OF, as_of)]
    found = _with_finding(found, query, days, is_dated, terms)
    is_nothing = found.finding is not None and _says_nothing(found)
    if found.finding is None or found.finding.by or not terms or not (is_nothing or query.asked_apart):
        return found

    def nearby(other: library.Query, bound: Bound, most: int | None, where: Graph = graph) -> Answer | None:
        try:
            return (_whole if most is None else _of_library)(other, bound, where, bounds, most)
        except (running.TooSlow, running.TooLarge, GraphbuilderError):
            return None  # it was not asked for, so that it may fail

    if is_nothing:
        near = neighbours.near(query, terms, graph, nearby, has_rows=bool(found.solutions))
    else:
        near = neighbours.beside(query, terms, found, nearby)
    return replace(found, finding=replace(found.finding, near=near))


def _of_library(
    query: library.Query, terms: Bound, graph: Graph, bounds: Bounds, most: int | None = None
) -> Answer:
    """The rows of a query of the library in their order; of a large graph perhaps a part of them.

    Where only so many are asked for, they are any so many.
    """
    name = query.parted_by
    wanted, weights = portions.things(query, terms, graph)
    if not wanted:
        return _whole(query, terms, graph, bounds, most)
    text, keys = _readable(query, terms, graph)
    total = sum(weights.values())
    is_small = graph.endpoint is None and portions.is_small(total)

    def asked(some: Sequence[ox.NamedNode], most: int | None) -> Answer:
        is_large = graph.endpoint is None and portions.is_large(some, weights, total)
        chosen = at_once.of_a_large_portion(text, query) if is_large else text

        def answered(text: str) -> Answer:
            bound = binding.bind(replace(query, text=text), {**terms, name: some}, graph)
            return _answered(bound, graph, bounds, most)

        return answered(chosen) if graph.endpoint else at_once.of_several(chosen, answered, len(some), most)

    limit = bounds.rows if most is None else most
    part = portions.part(wanted, query.parted_column, asked, weights, limit, is_small=is_small)
    if most is not None:
        return from_rows(part.columns, [*part.rows, *part.further][:most], graph)
    warnings = (portions.cut(query, part, sum(map(len, wanted)), limit),) if part.is_cut else ()
    rows = ordering.in_order(part.rows, part.columns, keys)[:limit]
    return replace(from_rows(part.columns, rows, graph), warnings=warnings)


def _whole(
    query: library.Query,
    terms: Bound,
    graph: Graph,
    bounds: Bounds,
    most: int | None = None,
) -> Answer:
    """All rows of a query of the library, in their order; or any so many of them."""

    def asked(text: str) -> Answer:
        bound = binding.bind(replace(query, text=text), terms, graph)
        return _answered(bound, graph, bounds, most)

    text, keys = _readable(query, terms, graph)
    if graph.endpoint is None and (before := at_once.first(text)):
        known = _answered(binding.bind(replace(query, text=before), terms, graph), graph, bounds)
        rows = cast("Sequence[Sequence[Value]]", known.solutions)
        text = at_once.after(text, known.variables, rows)
        things = {name: [*dict.fromkeys(each)] for name, each in zip(known.variables, zip(*rows))}
        terms = {**terms, **{name: things[name] for name in query.parameters if name in things}}
    found = None
    if query.ends and graph.endpoint is None:
        near = at_once.instead(ordering.parted(query.text)[0], terms)
        found = walking.around(query, terms, lambda things: asked(at_once.around(near, things)))
    if found is None:
        found = asked(text)
    if not ordering.is_possible(keys, found.variables):
        return asked(query.text) if keys else found
    return replace(found, solutions=tuple(ordering.in_order(found.solutions, found.variables, keys)))


def _readable(query: library.Query, terms: Bound, graph: Graph) -> tuple[str, list[ordering.Key]]:
    """The text of a query as its engine answers it fastest, and the keys of the order that is left to us."""
    text, keys = ordering.parted(query.text)
    return text if graph.endpoint else at_once.of_a_store(text, query, terms), keys


def _answered(
    text: str, graph: Graph, bounds: Bounds, most: int | None = None, *, names_graphs: bool = False
) -> Answer:
    """What the engine answers, the first rows of it where only so many are asked for.

    An endpoint has a timeout of its own, and limits for its replies.
    """
    if graph.endpoint is not None:
        return answer(graph.query(text, names_graphs=names_graphs), graph, most=most)
    # Reading a large dataset is no part of answering, and has no limits.
    graph.make()
    return running.bounded(
        lambda given_up: answer(graph.query(text, names_graphs=names_graphs), graph, given_up, most), bounds
    )


def _given_up(code: str, query: library.Query, own: OwnQuery | None, **values: object) -> QueryError:
    """That an answer was given up, and which parts of the question nothing binds to each other."""
    file = query.name if query.is_own else None
    problem = Problem(code, file, values=values)
    if own is None:
        return QueryError(problem)
    from graphbuilder.questions.sparql import reading

    apart = reading.unconnected(own)
    if not apart:
        return QueryError(problem)
    parts = " | ".join(" ".join(f"?{name}" for name in names) for names in apart)
    return QueryError([problem, own.problem("query-unconnected", own.words[0], parts=parts)])


def _is_empty(found: Answer) -> bool:
    if found.truth is not None:
        return not found.truth
    # A sum or count of nothing is one row.
    is_nothing = len(found.solutions) == 1 and {found.texts(each)[0] for each in found.variables} == {"0"}
    return (not found.solutions or is_nothing) and not found.triples


def _says_nothing(found: Answer) -> bool:
    assert found.finding is not None
    return not found.solutions or found.finding.kind == NOT_STATED


def _with_finding(
    found: Answer,
    query: library.Query,
    days: Sequence[str],
    is_dated: bool,
    terms: Bound,
) -> Answer:
    """The answer with what kind it is, as far as its columns say."""
    if not found.variables:
        return replace(found, _is_own=False)
    basis: list[str] | None = None
    if "basis" in found.variables:
        basis = found.kinds()
    elif "quote" in found.variables:
        basis = [STATED] * len(found.solutions)
    kind = finding(basis, len(found.solutions), days, found.graph)
    if kind is not None:
        empty, note = ({}, query.note) if found.solutions else (query.empty, {})
        kind = replace(kind, empty=empty, note=note, dated=is_dated)
        if found.finding is not None:  # what the walk along a path has found
            kind = replace(kind, kind=found.finding.kind, by=found.finding.by)
        if kind.says_where:
            looked, others = looking.sources(query, terms, found.graph, kind.sources)
            kind = replace(kind, sources=looked, others=others)
    hidden = frozenset(EVIDENCE) & set(found.variables)
    known = found.graph.vocabulary
    turned = {
        column: frozenset(each.value for each in looking.called(names, known))
        for column, names in query.turned.items()
    }
    return replace(found, finding=kind, _hidden=hidden, _is_own=False, _turned=turned)
