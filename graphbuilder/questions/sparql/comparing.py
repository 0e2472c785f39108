"""Values with which a question compares those of a property, though none of them can be compared with it."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

import pyoxigraph as ox

from graphbuilder import resources
from graphbuilder.errors import Problem
from graphbuilder.graph.store import Graph
from graphbuilder.graph.substitution import substitute, written
from graphbuilder.namespaces import XSD, curie, prefixed
from graphbuilder.questions.sparql import reading
from graphbuilder.questions.sparql.own_query import OwnQuery, Word

#: So many comparisons are looked at.
_MOST_COMPARED = 20
#: So many values of a property are read (values.rq): of more it is not known of what kinds they all are.
_MOST_VALUES = 10_000
_NUMBER, _TEXT = "number", "text"
_NUMBERS = frozenset(
    f"{XSD}{name}"
    for name in (
        "integer",
        "decimal",
        "double",
        "float",
        "int",
        "long",
        "short",
        "byte",
        "unsignedInt",
        "unsignedLong",
        "unsignedShort",
        "unsignedByte",
        "nonNegativeInteger",
        "positiveInteger",
        "nonPositiveInteger",
        "negativeInteger",
    )
)
_BARE = frozenset({f"{XSD}integer", f"{XSD}decimal", f"{XSD}boolean"})
# A date as it is stated is a text: ISO 8601.
_PART_OF_DATE = {"YEAR": "SUBSTR(…, 1, 4)", "MONTH": "SUBSTR(…, 6, 2)", "DAY": "SUBSTR(…, 9, 2)"}
_IS_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def warnings(query: OwnQuery, graph: Graph) -> Iterator[Problem]:
    """A warning for each value that no value of a property compares with, or is a date for a function.

    A number is no text and no year, and a date no moment: what compares the one with the other finds
    nothing, and says nothing of it.

    Parameters
    ----------
    query
        The query, as the engine has accepted it.
    graph
        Where it is asked. An endpoint may compare more, and is asked for nothing.
    """
    if graph.endpoint:
        return
    known: dict[str, list[ox.Literal]] = {}
    for iri, value in sorted(reading.compared(query), key=str)[:_MOST_COMPARED]:
        if iri not in known:
            known[iri] = _known(iri, graph)
        kinds = {_kind(each) for each in known[iri]}
        if not kinds or _kind(value) in kinds:
            continue
        word = next((each for each in query.words if _is(each, value)), query.words[0])
        problem = query.problem(
            "never-compared", word, name=curie(iri), value=shown(value), such=shown(known[iri][0])
        )
        yield dataclasses.replace(problem, severity="warning", suggestion=_meant(value, kinds))
    for function, iri in sorted(reading.dated(query)):
        values = known.get(iri) or _known(iri, graph)
        if not values or {_kind(each) for each in values} - {_NUMBER, _TEXT}:
            continue
        word = next((each for each in query.words if each.text == function), query.words[0])
        problem = query.problem("never-a-date", word, name=curie(iri), value=function, such=shown(values[0]))
        yield dataclasses.replace(problem, severity="warning", suggestion=_PART_OF_DATE[function])


def shown(value: ox.Literal) -> str:
    """A literal as a query writes it: ``7``, ``true``, ``"lake"@en``, ``"2023-01-13"^^xsd:date``."""
    text = str(ox.Literal(value.value))
    if value.language:
        return f"{text}@{value.language}"
    if value.datatype.value in _BARE:
        return value.value
    return text if value.datatype.value == XSD + "string" else f"{text}^^{prefixed(value.datatype.value)}"


def _known(iri: str, graph: Graph) -> list[ox.Literal]:
    """The values of a property in their order; none where there are too many, or things among them."""
    bound = {"property": [ox.NamedNode(iri)]}
    rows = graph.query(substitute(resources.text("questions.sparql", "values.rq"), bound))
    assert isinstance(rows, ox.QuerySolutions)
    values = [row["value"] for row in rows]
    literals = [each for each in values if isinstance(each, ox.Literal)]
    return sorted(literals, key=str) if len(literals) == len(values) < _MOST_VALUES else []


def _kind(value: ox.Literal) -> str:
    """What can be compared with each other is of one kind."""
    datatype = value.datatype.value
    if datatype in _NUMBERS:
        return _NUMBER
    return _TEXT if datatype == XSD + "string" or value.language else datatype


def _meant(value: ox.Literal, kinds: set[str]) -> str | None:
    """The value in the one kind that a property has, if it is plain how to write it so."""
    if kinds == {_TEXT}:
        return shown(ox.Literal(value.value))
    if kinds == {XSD + "date"} and _IS_DATE.match(value.value):
        return shown(ox.Literal(value.value[:10], datatype=ox.NamedNode(XSD + "date")))
    return None


def _is(word: Word, value: ox.Literal) -> bool:
    if word.kind == "number":
        return word.text == value.value
    return word.kind == "text" and word.text == written(ox.Literal(value.value))
