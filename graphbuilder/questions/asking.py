"""Asking: from a question's name, file or text to its answer."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path

import pyoxigraph as ox

from graphbuilder.errors import Problem, QueryError
from graphbuilder.files import unreadable
from graphbuilder.graph import names
from graphbuilder.graph.store import Graph
from graphbuilder.graph.substitution import Value, substitute
from graphbuilder.namespaces import POL, XSD
from graphbuilder.questions import binding, library, meaning
from graphbuilder.questions.findings import DISPUTED, NOT_STATED, STATED, Finding, finding
from graphbuilder.questions.results import EVIDENCE, Answer, answer

_NAME = re.compile(r"[a-z0-9-]+")
#: The parameter by which a question is asked as of a date.
AS_OF = "as_of"
_STATEMENT = ox.NamedNode(POL + "Statement")


def ask(
    question: str | Path,
    graph: Graph,
    parameters: Mapping[str, str | Sequence[str]],
    *,
    as_of: str | date | None = None,
    allowed_hosts: Collection[str] = (),
) -> Answer:
    """The answer to a library query (by name), a query file (by path) or a query's text.

    Parameters
    ----------
    question, graph
        What is asked, and of what.
    parameters
        Values by parameter name, as a person types them.
    as_of
        The day for which the answer holds, for questions of which the answer expires.
    allowed_hosts
        Hosts that a ``SERVICE`` in a query of one's own may ask.

    Raises
    ------
    QueryError
        Where the question is unknown, malformed or not allowed, or a parameter is wrong.
    """
    query = find(question)
    parameters = {name: _as_typed(value) for name, value in parameters.items()}
    if as_of is not None and not isinstance(as_of, (str, date)):
        raise QueryError(Problem("parameter-no-day", values={"name": AS_OF, "value": as_of}))
    as_of = as_of.isoformat() if isinstance(as_of, date) else as_of
    is_dated = as_of is None or AS_OF in query.parameters
    if as_of is not None:
        parameters = _with_day(query, parameters, as_of)
    names_graphs = False
    if query.is_own:
        # Imported here, as all that only a question of one's own needs.
        from graphbuilder.questions import gate

        names_graphs = gate.check(query.text, query.name, graph.graph_names(), allowed_hosts)
    elif graph.endpoint is not None and not names.is_known(graph, _STATEMENT):
        raise QueryError(Problem("endpoint-without-ontology"))
    terms = binding.terms(query, parameters, graph)
    try:
        found = answer(graph.query(substitute(query.text, terms), names_graphs=names_graphs), graph)
    except SyntaxError as error:
        from graphbuilder.questions import faults

        raise faults.explained(error, query.text, query.name) from None
    except (RuntimeError, OSError) as error:  # what an engine says that cannot go on
        file = query.name if query.is_own else None
        raise QueryError(Problem("query-stopped", file, values={"reason": error})) from None
    if query.is_own:
        from graphbuilder.questions import unused

        warnings = unused.warnings(query.text, query.name, graph, is_empty=_is_empty(found))
        return replace(found, warnings=warnings)
    found = _walked(found, query, terms) if query.ends else found
    days = [
        each.value
        for values in terms.values()
        for each in values
        if isinstance(each, ox.Literal) and each.datatype.value == XSD + "date"
    ]
    if not is_dated and as_of is not None:
        days = [meaning.day(AS_OF, as_of)]
    return _with_finding(found, query, days, is_dated)


def find(question: str | Path) -> library.Query:
    """The query that is meant.

    Raises
    ------
    QueryError
        If there is none of that name, or the file cannot be read.
    """
    if isinstance(question, str) and _NAME.fullmatch(question):
        return library.named(question)
    if isinstance(question, str) and not question.strip():
        raise QueryError(Problem("empty-query"))
    if isinstance(question, str) and re.search(r"[\s{]", question) and not question.endswith(".rq"):
        if any("\ud800" <= sign <= "\udfff" for sign in question):  # bytes that are no UTF-8 come so
            raise QueryError(Problem("query-not-utf-8", "query", 1))
        return library.parse(question, "query", is_own=True)
    try:
        content = Path(question).read_bytes()
    except (OSError, ValueError) as error:  # or a name that holds what no name can
        raise QueryError(unreadable(question, error)) from None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise QueryError(Problem("query-not-utf-8", str(question), line)) from None
    return library.parse(text, str(question), is_own=True)


def _as_typed(value: object) -> str | list[str]:
    """A value of a parameter as a person would type it: dates and numbers may be given as such.

    Raises
    ------
    QueryError
        If it is something else.
    """
    if isinstance(value, (str, int, float)):
        with contextlib.suppress(ValueError):  # a number of more digits than Python shows
            return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (list, tuple, set, frozenset)):
        return [str(_as_typed(each)) for each in value]
    raise QueryError(Problem("parameter-no-text", values={"value": value}))


def _with_day(
    query: library.Query, parameters: Mapping[str, str | Sequence[str]], day: str
) -> Mapping[str, str | Sequence[str]]:
    """The parameters with the day for which the answer is to hold."""
    if AS_OF in parameters and parameters[AS_OF] not in (day, [day]):
        raise QueryError(Problem("one-value", values={"name": AS_OF, "count": 2}))
    if AS_OF in query.parameters:
        return {**parameters, AS_OF: day}
    if query.is_own:
        raise QueryError(Problem("no-as-of", query.name, values={"name": AS_OF}))
    return parameters


def _is_empty(found: Answer) -> bool:
    if found.truth is not None:
        return not found.truth
    return not found.solutions and not found.triples


def _with_finding(found: Answer, query: library.Query, days: Sequence[str], is_dated: bool) -> Answer:
    """The answer with what kind it is, as far as its columns say."""
    if not found.variables:
        return replace(found, _is_own=False)
    basis: list[str] | None = None
    if "basis" in found.variables:
        basis = found.texts("basis")
        if "stated_in" in found.variables and any(found.texts("stated_in")):
            basis = [DISPUTED]
    elif "quote" in found.variables:
        basis = [STATED] * len(found.solutions)
    kind = finding(basis, len(found.solutions), days, found.graph)
    if kind is not None:
        by = found.finding.by if found.finding else None  # what the walk along a path has found
        empty = query.empty if not found.solutions else {}
        kind = replace(kind, by=by, empty=empty, dated=is_dated)
    hidden = frozenset(EVIDENCE) & set(found.variables)
    return replace(found, finding=kind, _hidden=hidden, _is_own=False)


def _walked(links: Answer, query: library.Query, terms: Mapping[str, Sequence[Value]]) -> Answer:
    """The shortest paths over the links that a query gave; where there is none, by which others there is."""
    from graphbuilder.questions import paths

    assert query.ends is not None
    first, last = (terms[name][0] for name in query.ends)
    assert isinstance(first, ox.NamedNode)
    assert isinstance(last, ox.NamedNode)
    found = paths.shortest(links, first, last)
    kinds = query.parameters["include"].values if "include" in query.parameters else ()
    if found.solutions:
        return found
    for chosen in (each for size in range(1, len(kinds) + 1) for each in combinations(kinds, size)):
        included: Sequence[Value] = [ox.Literal(each) for each in chosen]
        text = substitute(query.text, {**terms, "include": included})
        other = paths.shortest(answer(links.graph.query(text), links.graph), first, last)
        if other.solutions:
            steps = max(map(int, other.texts("step")))
            return replace(found, finding=Finding(NOT_STATED, by=(chosen, steps)))
    return found
