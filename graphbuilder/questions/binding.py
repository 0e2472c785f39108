"""Parameters of a question: checked all together, and put into the query's text."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from graphbuilder.errors import Problem, QueryError
from graphbuilder.graph.store import Graph
from graphbuilder.graph.substitution import Value, blocks, substitute
from graphbuilder.questions import meaning
from graphbuilder.questions.library import Parameter, Query
from graphbuilder.questions.widening import widened
from graphbuilder.signs import clean
from graphbuilder.suggestions import nearest


def bind(query: Query, bound: Mapping[str, Sequence[Value]], graph: Graph) -> str:
    """The text of a query of the library with its parameters set, as it is asked of a graph.

    Every ``VALUES ?name { UNDEF }`` block of a parameter gets its terms; a value can never
    become query text.
    """
    return substitute(widened(query.text, graph), bound)


def terms(
    query: Query,
    values: Mapping[str, str | Sequence[str]],
    graph: Graph,
    found: Collection[str] | None = None,
) -> dict[str, list[Value]]:
    """The terms that parameters are set to, by name.

    Parameters
    ----------
    query
        A query of the library or of a user's file.
    values
        By parameter name: one value or several, as a person types them. An entity,
        class, relation or modality goes by id, label or IRI.
    graph
        Where entities are looked up.
    found
        The variables that have a block in the query; left out, they are looked for.

    Raises
    ------
    QueryError
        With every parameter that is unknown, missing or has a wrong value.
    """
    if not values and not query.needs:
        return {}
    problems: list[Problem] = []
    file = query.name if query.is_own else None
    found = blocks(query.text) if found is None else found
    parameters = {name: query.parameters.get(name) or _undeclared(name) for name in found}
    for name in values:
        if name not in parameters:
            known = ", ".join(sorted(parameters)) or "none"
            values_ = {"query": query.name, "name": name, "known": known}
            problems.append(
                Problem("unknown-parameter", file, suggestion=nearest(name, parameters), values=values_)
            )
    bound: dict[str, list[Value]] = {}
    for name, parameter in sorted(parameters.items()):
        given = values.get(name, [])
        given = [each for each in ([given] if isinstance(given, str) else given) if clean(each)]
        if parameter.required and not given:
            values_ = {
                "query": query.name,
                "name": name,
                "type": parameter.type,
                "example": parameter.example,
            }
            line = query.line_of(name) if file else None
            problems.append(Problem("missing-parameter", file, line, values=values_))
        if len(given) > 1 and not parameter.several:
            problems.append(Problem("one-value", values={"name": name, "count": len(given)}))
        for value in given:
            try:
                bound.setdefault(name, []).append(meaning.term(parameter, value, graph))
            except QueryError as error:
                problems += error.problems
    if problems:
        raise QueryError(problems)
    return bound


def _undeclared(name: str) -> Parameter:
    """A parameter that a user's file has a block for but does not describe: a text."""
    return Parameter(name, "text", {}, "", required=False, several=True)
