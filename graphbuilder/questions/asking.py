"""Asking: from a question's name, file or text to its answer."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pyoxigraph as ox

from graphbuilder.errors import Problem, QueryError
from graphbuilder.files import unreadable
from graphbuilder.graph import names
from graphbuilder.graph.store import Graph
from graphbuilder.graph.substitution import Value, substitute
from graphbuilder.namespaces import POL, XSD
from graphbuilder.questions import binding, library
from graphbuilder.questions.findings import NOT_STATED, STATED, Finding, finding
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
    as_of: str | None = None,
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
    if as_of is not None:
        parameters = {**parameters, **_dated(query, as_of)}
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
        return _with_warnings(found, query) if _is_empty(found) else found
    return _with_finding(_walked(found, query, terms), terms) if query.ends else _with_finding(found, terms)


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
        return library.parse(question, "query", is_own=True)
    try:
        content = Path(question).read_bytes()
    except OSError as error:
        raise QueryError(unreadable(question, error)) from None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise QueryError(Problem("query-not-utf-8", str(question), line)) from None
    return library.parse(text, str(question), is_own=True)


def _dated(query: library.Query, day: str) -> dict[str, str]:
    if AS_OF in query.parameters:
        return {AS_OF: day}
    dated = [each for each in library.names() if AS_OF in library.named(each).parameters]
    file = query.name if query.is_own else None
    values = {"query": query.name, "known": ", ".join(dated)}
    raise QueryError(Problem("no-as-of", file, values=values))


def _is_empty(found: Answer) -> bool:
    if found.truth is not None:
        return not found.truth
    return not found.solutions and not found.triples


def _with_warnings(found: Answer, query: library.Query) -> Answer:
    from graphbuilder.questions import unused

    return replace(found, warnings=unused.warnings(query.text, query.name, found.graph))


def _with_finding(found: Answer, terms: Mapping[str, Sequence[Value]]) -> Answer:
    """The answer with what kind it is, as far as its columns say."""
    if not found.variables:
        return found
    place = found.variables.index("basis") if "basis" in found.variables else None
    basis = [_text(row[place]) for row in found.solutions] if place is not None else None
    if basis is None and "quote" in found.variables:
        basis = [STATED] * len(found.solutions)
    days = [
        each.value
        for values in terms.values()
        for each in values
        if isinstance(each, ox.Literal) and each.datatype.value == XSD + "date"
    ]
    kind = finding(basis, len(found.solutions), days, found.graph)
    if kind and found.finding:  # what the walk along a path has found
        kind = replace(kind, by=found.finding.by)
    return replace(found, finding=kind, _hidden=frozenset(EVIDENCE) & set(found.variables))


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
            steps = max(int(_text(row[0])) for row in other.solutions)
            return replace(found, finding=Finding(NOT_STATED, (), "", False, (chosen, steps)))
    return found


def _text(term: object) -> str:
    return term.value if isinstance(term, ox.Literal) else ""
