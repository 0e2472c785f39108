"""What a person types for a parameter, and the term that is meant by it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

import pyoxigraph as ox

from graphbuilder import dates, terms
from graphbuilder.errors import Problem, QueryError
from graphbuilder.graph import names
from graphbuilder.graph.store import Graph
from graphbuilder.graph.substitution import Value
from graphbuilder.namespaces import XSD
from graphbuilder.plain import plain
from graphbuilder.questions.library import Parameter
from graphbuilder.signs import clean
from graphbuilder.suggestions import nearest

if TYPE_CHECKING:
    from graphbuilder.vocabulary import Term

_MOST_LISTED = 12


def term(parameter: Parameter, value: str, graph: Graph) -> Value:
    """The term that is meant by what a person types.

    Raises
    ------
    QueryError
        With what is wrong and, where there is one, the value that was probably meant.
    """
    value = clean(value)
    kind = parameter.type
    if not terms.is_text(value):
        raise _wrong("parameter-half-character", parameter, value)
    if kind == "entity":
        return _entity(parameter, graph, value)
    if kind == "value":
        return _value(parameter, graph, value)
    if kind in ("class", "relation", "modality"):
        from graphbuilder.vocabulary import find

        known = graph.vocabulary
        kinds: dict[str, Mapping[str, Term]] = {
            "class": known.classes,
            "relation": known.relations,
            "modality": known.modalities,
        }
        called = kinds[kind]
        found = find(called, value) or next((each for each in called.values() if each.iri == value), None)
        if found is None:
            raise _wrong(f"parameter-unknown-{kind}", parameter, value, nearest(value, called))
        if parameter.values and found.name not in parameter.values:
            raise _no_choice(parameter, value)
        return ox.NamedNode(found.iri)
    if kind == "date":
        return ox.Literal(day(parameter.name, value), datatype=ox.NamedNode(XSD + "date"))
    if kind == "number":
        if not re.fullmatch(r"[+-]?\d+(\.\d+)?", value, re.ASCII):
            raise _wrong("parameter-no-number", parameter, value)
        return ox.Literal(value, datatype=ox.NamedNode(XSD + "decimal"))
    if parameter.values and value not in parameter.values:
        raise _no_choice(parameter, value)
    return ox.Literal(plain(value) if parameter.plain else value)


def day(name: str, value: object) -> str:
    """A day as an ISO date, given for the parameter of that name as a text or a `datetime.date`.

    Raises
    ------
    QueryError
        If it is none.
    """
    value = value.isoformat() if isinstance(value, date) else value
    value = clean(value) if isinstance(value, str) else value
    try:
        # The year 9999 stands for "always" where an end is open.
        if isinstance(value, str) and len(value) == 10 and not value.startswith("9999"):
            return dates.bounds(value)[0].isoformat()
    except dates.DateError:
        pass
    raise QueryError(Problem("parameter-no-day", values={"name": name, "value": value}))


def _entity(parameter: Parameter, graph: Graph, value: str) -> ox.NamedNode:
    found = _found(parameter, graph, value)
    if found is None:
        candidates = names.containing(graph, value)
        if len(candidates) > 1:
            known = ", ".join(_listed(graph, candidates))
            raise _wrong("parameter-part-of-names", parameter, value, known=known)
        hint = names.name(graph, candidates[0]) if candidates else names.nearest(graph, value)
        raise _wrong("parameter-unknown-entity", parameter, value, hint)
    if parameter.classes and not any(names.is_a(graph, found, each) for each in parameter.classes):
        known = ", ".join(parameter.classes)
        raise _wrong("parameter-wrong-class", parameter, value, known=known)
    return found


def _value(parameter: Parameter, graph: Graph, value: str) -> Value:
    """A thing by any of its names, or else a value as it is stated: 2024."""
    found = _found(parameter, graph, value)
    if found is not None:
        return found
    stated = names.stated_values(graph)
    if value in stated:
        return ox.Literal(value)
    candidates = names.containing(graph, value)
    if len(candidates) > 1:
        raise _wrong("parameter-part-of-names", parameter, value, known=", ".join(_listed(graph, candidates)))
    hint = nearest(value, stated) if value[:1].isdigit() else None
    hint = hint or (names.name(graph, candidates[0]) if candidates else names.nearest(graph, value))
    raise _wrong("parameter-unknown-value", parameter, value, hint)


def _found(parameter: Parameter, graph: Graph, value: str) -> ox.NamedNode | None:
    """The one thing that is called so, if there is any."""
    try:
        found = names.entities(graph, value)
    except ValueError:
        meant = terms.mended(value)
        raise _wrong("parameter-no-iri", parameter, value, meant.iri if meant else None) from None
    if len(found) > 1:
        raise _wrong("parameter-ambiguous", parameter, value, known=", ".join(_listed(graph, found)))
    # By its IRI one may ask of anything, but of what nobody speaks there is no answer.
    return found[0] if found and names.is_known(graph, found[0]) else None


def _listed(graph: Graph, things: list[ox.NamedNode]) -> list[str]:
    """The ids of things that may be meant, each with its name."""
    called = names.labels(graph, things)
    listed = []
    for thing in things[:_MOST_LISTED]:
        texts = next(iter(called.get(thing.value, {}).values()), {})
        label = next(iter(texts.values()), "")
        listed.append(f"{names.name(graph, thing)} ({label})" if label else names.name(graph, thing))
    return [*listed, "…"] if len(things) > _MOST_LISTED else listed


def _no_choice(parameter: Parameter, value: str) -> QueryError:
    known = ", ".join(parameter.values)
    return _wrong("parameter-no-choice", parameter, value, nearest(value, parameter.values), known=known)


def _wrong(
    code: str, parameter: Parameter, value: str, suggestion: str | None = None, **more: str
) -> QueryError:
    values = {"name": parameter.name, "value": value, **more}
    return QueryError(Problem(code, suggestion=suggestion, values=values))
