"""Parameters of a question: checked all together, and put into the query's text."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

import pyoxigraph as ox

from graphbuilder import iris, resources
from graphbuilder.errors import Problem, QueryError
from graphbuilder.graph import names, subproperties
from graphbuilder.graph.store import Graph
from graphbuilder.graph.substitution import Value, blocks, substitute
from graphbuilder.questions import as_of, meaning
from graphbuilder.questions.answers import codes
from graphbuilder.questions.library import Parameter, Query
from graphbuilder.questions.widening import widened
from graphbuilder.signs import clean
from graphbuilder.suggestions import nearest

#: The parameter by which a question is asked as of a date.
AS_OF = "as_of"

#: Values of parameters, by the names of their variables.
Bound: TypeAlias = Mapping[str, Sequence[Value]]


def bind(query: Query, bound: Bound, graph: Graph) -> str:
    """The text of a query of the library with its parameters set, as it is asked of a graph.

    Every ``VALUES ?name { UNDEF }`` block of a parameter gets its terms, a relation with its special
    forms; a value can never become query text.
    """
    text = query.text if bound.get(AS_OF) else as_of.without(query.text)
    bound = looked_for(query, bound, graph)
    for name, values in bound.items():
        if name in query.parameters and query.parameters[name].type == "relation":
            bound = {**bound, name: subproperties.with_forms(values, subproperties.of(graph))}
    return substitute(widened(text, graph), bound)


def looked_for(query: Query, bound: Bound, graph: Graph) -> Bound:
    """What a query looks for where parameters are set: of a text that stands for something else, that."""

    def term(parameter: Parameter | None, value: Value) -> Value:
        if not (parameter and parameter.looked_for and isinstance(value, ox.Literal)):
            return value
        meant = parameter.looked_for.get(value.value)
        if meant is None and parameter.name == codes.POINTS:
            meant = codes.points(graph.vocabulary)[value.value].iri
        if meant is None:
            return value
        return ox.NamedNode(meant) if iris.is_iri(meant) else ox.Literal(meant)

    return {
        name: [term(query.parameters.get(name), each) for each in values] for name, values in bound.items()
    }


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
    given = _given(query, parameters, values, problems)
    bound: dict[str, list[Value]] = {}
    for name, parameter in sorted(parameters.items()):
        if parameter.required and not given.get(name):
            values_ = {
                "query": query.name,
                "name": parameter.name,
                "type": parameter.type,
                "example": _example(parameter, graph),
            }
            line = query.line_of(name) if file else None
            problems.append(Problem("missing-parameter", file, line, values=values_))
        if len(given.get(name, ())) > 1 and not parameter.several:
            problems.append(Problem("one-value", values={"name": parameter.name, "count": len(given[name])}))
        for called, value in given.get(name, ()):
            try:
                term = meaning.term(replace(parameter, name=called), value, graph)
                bound.setdefault(name, []).append(term)
            except QueryError as error:
                problems += error.problems
    if problems:
        raise QueryError(problems)
    return bound


def _example(parameter: Parameter, graph: Graph) -> str:
    """An example of a value: that of the header, or else something that the graph knows."""
    if parameter.type != "entity" or names.entities(graph, parameter.example):
        return parameter.example
    rows = graph.query(resources.text("questions", "mentioned.rq"))
    assert isinstance(rows, ox.QuerySolutions)
    known = [names.name(graph, each) for row in rows for each in row if isinstance(each, ox.NamedNode)]
    return next(iter(known), parameter.example)


def _given(
    query: Query,
    parameters: Mapping[str, Parameter],
    values: Mapping[str, str | Sequence[str]],
    problems: list[Problem],
) -> dict[str, list[tuple[str, str]]]:
    """The values by variable, each with the name by which it was given; what has no place is a problem."""
    variables = {called: name for called, name in query.variables.items() if name in parameters}
    variables |= {name: name for name in parameters}
    found: dict[str, list[tuple[str, str]]] = {}
    for called, each in values.items():
        if called in variables:
            texts = [each] if isinstance(each, str) else each
            found.setdefault(variables[called], []).extend((called, text) for text in texts if clean(text))
            continue
        known = ", ".join(sorted(each.name for each in parameters.values())) or "none"
        values_ = {"query": query.name, "name": called, "known": known}
        file = query.name if query.is_own else None
        meant = nearest(called, variables)
        hint = parameters[variables[meant]].name if meant else None
        problems.append(Problem("unknown-parameter", file, suggestion=hint, values=values_))
    return found


def _undeclared(name: str) -> Parameter:
    """A parameter that a user's file has a block for but does not describe: a text."""
    return Parameter(name, "text", {}, "", required=False, several=True)
