"""Parameters of a question: from what a person types to terms, and into the query's text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import pyoxigraph as ox

from graphbuilder import dates
from graphbuilder.errors import Problem, QueryError
from graphbuilder.graph import names
from graphbuilder.graph.store import Graph
from graphbuilder.graph.substitution import Value, blocks, substitute
from graphbuilder.namespaces import XSD
from graphbuilder.questions.library import Parameter, Query
from graphbuilder.suggestions import nearest

if TYPE_CHECKING:
    from graphbuilder.vocabulary import Term


def bind(query: Query, values: Mapping[str, str | Sequence[str]], graph: Graph) -> str:
    """The query's text with its parameters set.

    Every ``VALUES ?name { UNDEF }`` block of a parameter gets the values, written
    as terms; a value can never become query text.

    Raises
    ------
    QueryError
        As for `terms`.
    """
    return substitute(query.text, terms(query, values, graph))


def terms(query: Query, values: Mapping[str, str | Sequence[str]], graph: Graph) -> dict[str, list[Value]]:
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

    Raises
    ------
    QueryError
        With every parameter that is unknown, missing or has a wrong value.
    """
    if not values and not query.needs:
        return {}
    problems: list[Problem] = []
    file = query.name if query.is_own else None
    found = blocks(query.text)
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
        given = [given] if isinstance(given, str) else list(given)
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
                bound.setdefault(name, []).append(_term(parameter, value, graph))
            except QueryError as error:
                problems += error.problems
    if problems:
        raise QueryError(problems)
    return bound


def _term(parameter: Parameter, value: str, graph: Graph) -> Value:
    """The term for a value.

    Raises
    ------
    QueryError
        With what is wrong and, where there is one, the value that was probably meant.
    """
    kind = parameter.type
    if kind == "entity":
        return _entity(parameter, graph, value)
    if kind == "value":
        # A thing by any of its names, or else a value as it is stated: 2024.
        return next(iter(names.entities(graph, value)), ox.Literal(value))
    if kind in ("class", "relation", "modality"):
        from graphbuilder.vocabulary import find

        known = graph.vocabulary
        kinds: dict[str, Mapping[str, Term]] = {
            "class": known.classes,
            "relation": known.relations,
            "modality": known.modalities,
        }
        called = kinds[kind]
        term = find(called, value) or next((each for each in called.values() if each.iri == value), None)
        if term is None:
            raise _wrong(f"parameter-unknown-{kind}", parameter, value, nearest(value, called))
        return ox.NamedNode(term.iri)
    if kind == "date":
        try:
            if len(value) != 10:
                raise dates.DateError("no-such-day", value=value)
            return ox.Literal(dates.bounds(value)[0].isoformat(), datatype=ox.NamedNode(XSD + "date"))
        except dates.DateError:
            raise _wrong("parameter-no-day", parameter, value) from None
    if kind == "number":
        if not re.fullmatch(r"[+-]?\d+(\.\d+)?", value, re.ASCII):
            raise _wrong("parameter-no-number", parameter, value)
        return ox.Literal(value, datatype=ox.NamedNode(XSD + "decimal"))
    if parameter.values and value not in parameter.values:
        words = ", ".join(parameter.values)
        raise _wrong("parameter-no-choice", parameter, value, nearest(value, parameter.values), known=words)
    return ox.Literal(value)


def _entity(parameter: Parameter, graph: Graph, value: str) -> ox.NamedNode:
    try:
        found = names.entities(graph, value)
    except ValueError:
        raise _wrong("parameter-no-iri", parameter, value) from None
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(names.name(graph, node) for node in found)
        raise _wrong("parameter-ambiguous", parameter, value, known=ids)
    raise _wrong("parameter-unknown-entity", parameter, value, names.nearest(graph, value))


def _wrong(
    code: str, parameter: Parameter, value: str, suggestion: str | None = None, **more: str
) -> QueryError:
    values = {"name": parameter.name, "value": value, **more}
    return QueryError(Problem(code, suggestion=suggestion, values=values))


def _undeclared(name: str) -> Parameter:
    """A parameter that a user's file has a block for but does not describe: a text."""
    return Parameter(name, "text", {}, "", required=False, several=True)
