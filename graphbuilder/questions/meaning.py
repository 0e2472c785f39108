"""What a person types for a parameter, and the term that is meant by it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

import pyoxigraph as ox

from graphbuilder import dates, iris, messages
from graphbuilder.errors import Problem, QueryError
from graphbuilder.graph import meant, names
from graphbuilder.graph.store import Graph
from graphbuilder.graph.substitution import Value
from graphbuilder.namespaces import XSD
from graphbuilder.plain import plain
from graphbuilder.questions.answers import codes
from graphbuilder.questions.library import Parameter
from graphbuilder.signs import clean
from graphbuilder.suggestions import nearest, parts
from graphbuilder.vocabulary.descriptions import folded

if TYPE_CHECKING:
    from graphbuilder.vocabulary.terms import Term


def term(parameter: Parameter, value: str, graph: Graph) -> Value:
    """The term that is meant by what a person types.

    Raises
    ------
    QueryError
        With what is wrong and, where there is one, the value that was probably meant.
    """
    value = clean(value)
    kind = parameter.type
    if not iris.is_text(value):
        raise _wrong("parameter-half-character", parameter, value)
    if kind == "entity":
        return _entity(parameter, graph, value)
    if kind == "value":
        return _value(parameter, graph, value)
    if kind in ("class", "relation", "modality"):
        from graphbuilder.vocabulary.terms import find_term

        known = graph.vocabulary
        kinds: dict[str, Mapping[str, Term]] = {
            "class": known.classes,
            "relation": known.relations,
            "modality": known.modalities,
        }
        called = kinds[kind]
        found = find_term(called, value) or next(
            (each for each in called.values() if each.iri == value), None
        )
        wanted = known.answering(parameter.answers) if parameter.answers else parameter.values
        if found is None:
            raise _no_term(f"parameter-unknown-{kind}", parameter, value, called, wanted)
        # A special form of a relation answers what that does.
        if wanted and not {found.name, *getattr(found, "wider", ())} & {*wanted}:
            raise _no_choice(parameter, value, wanted)
        return ox.NamedNode(found.iri)
    if kind == "date":
        return ox.Literal(day(parameter.name, value), datatype=ox.NamedNode(XSD + "date"))
    if kind == "number":
        if not re.fullmatch(r"[+-]?\d+(\.\d+)?", value, re.ASCII):
            raise _wrong("parameter-no-number", parameter, value)
        return ox.Literal(value, datatype=ox.NamedNode(XSD + "decimal"))
    if parameter.values:
        return ox.Literal(_choice(parameter, value, graph))
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
    found = meant.thing(graph, parameter.name, value)
    if found is None:
        code = "parameter-unknown-entity"
        raise meant.unknown(graph, code, parameter.name, value, classes=parameter.classes)
    if parameter.classes and not any(names.is_a(graph, found, each) for each in parameter.classes):
        known = ", ".join(parameter.classes)
        raise _wrong("parameter-wrong-class", parameter, value, known=known)
    return found


def _value(parameter: Parameter, graph: Graph, value: str) -> Value:
    """A thing by any of its names, or else a value as it is stated: 2024."""
    found = meant.thing(graph, parameter.name, value)
    if found is not None:
        return found
    literal = ox.Literal(value)
    if names.is_stated(graph, literal):
        return literal
    # It may have a language, or be a number: then all values are looked through.
    stated = names.stated_values(graph)
    if value in stated:
        return literal
    if value[:1].isdigit() and (hint := nearest(value, stated)):
        raise _wrong("parameter-unknown-value", parameter, value, hint)
    raise meant.unknown(graph, "parameter-unknown-value", parameter.name, value)


def _choice(parameter: Parameter, value: str, graph: Graph) -> str:
    """The code that is meant, by itself or by the word that people read for it, whatever its capitals."""
    called = {
        code: {code, *(codes.word(parameter.name, code, each) for each in messages.LANGUAGES)}
        for code in parameter.values
    }
    if parameter.name == codes.POINTS:
        own = codes.points(graph.vocabulary)
        called |= {code: {code, *each.expected_as.values()} for code, each in own.items()}
    found = [code for code, texts in called.items() if folded(value) in map(folded, texts)]
    if not found:
        raise _no_choice(parameter, value, list(called))
    return found[0]


def _no_term(
    code: str, parameter: Parameter, value: str, known: Mapping[str, Term], wanted: Sequence[str]
) -> QueryError:
    """That no term of the ontology is called so, with that or those that may be meant."""
    fitting = {key: each for key, each in known.items() if not wanted or key in wanted}
    called = {key: {key, *each.label.values(), *each.alternatives} for key, each in fitting.items()}
    found, near = parts(value, called)
    if len(found) > 1:
        offered = {
            word: ", ".join(f"{key} ({_called(fitting[key], language)})" for key in found)
            for word, language in (("known", "en"), ("known_nl", "nl"))
        }
        return _wrong("parameter-part-of-names", parameter, value, **offered)
    return _wrong(code, parameter, value, found[0] if found else near)


def _called(term: Term, language: str) -> str:
    return term.label.get(language) or next(iter(term.label.values()), term.name)


def _no_choice(parameter: Parameter, value: str, wanted: Sequence[str]) -> QueryError:
    known = ", ".join(wanted)
    return _wrong("parameter-no-choice", parameter, value, nearest(value, wanted), known=known)


def _wrong(
    code: str, parameter: Parameter, value: str, suggestion: str | None = None, **more: str
) -> QueryError:
    values = {"name": parameter.name, "value": value, **more}
    return QueryError(Problem(code, suggestion=suggestion, values=values))
