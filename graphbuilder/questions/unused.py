"""Properties, classes and values that a question asks for and nothing has: why most empty answers are so."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Collection, Iterator

import pyoxigraph as ox

from graphbuilder import resources
from graphbuilder.errors import Problem
from graphbuilder.graph import names
from graphbuilder.graph.store import Graph
from graphbuilder.graph.substitution import Value, substitute, written
from graphbuilder.namespaces import POL, PREFIXES, RDF, XSD, short_name
from graphbuilder.questions import reading
from graphbuilder.questions.rewritten import Rewritten, Word
from graphbuilder.suggestions import nearest

#: So many values are looked for; whoever lists more of them reads no more warnings.
_MOST_VALUES = 20


def warnings(query: Rewritten, graph: Graph, *, is_empty: bool) -> tuple[Problem, ...]:
    """A warning for each property, class, thing and value of a query that nothing in the graph knows.

    Parameters
    ----------
    query
        The query, as the engine has accepted it.
    graph
        Where it is asked.
    is_empty
        Whether nothing was found; else a term of the ontology is no mistake, for what is
        asked of it may well be that nothing has it.
    """
    properties, classes, things = reading.asked_for(query)
    if not is_empty:
        properties -= {each.iri for each in graph.vocabulary.relations.values()}
    found = [
        _problem("unused-property", query, each, _alike(each, graph))
        for each in sorted(properties)
        if not graph.query(
            substitute(resources.text("questions", "used.rq"), {"property": [ox.NamedNode(each)]})
        )
    ]
    terms = graph.vocabulary.classes.values()
    found += [
        _problem("unused-class", query, each, nearest(_short(each), [_short(term.iri) for term in terms]))
        for each in sorted(classes - {term.iri for term in terms})
        if not graph.query(
            substitute(resources.text("questions", "members.rq"), {"class": [ox.NamedNode(each)]})
        )
    ]
    found += [
        _problem("unknown-thing", query, each, names.nearest(graph, each.rpartition("/")[2]))
        for each in sorted(things)
        if graph.base
        and each.startswith(f"{graph.base}id/")
        and not names.is_known(graph, ox.NamedNode(each))
    ]
    named = {each.values["iri"] for each in found}
    found += _values(query, graph, named, is_empty=is_empty)
    return tuple(sorted(found, key=lambda each: (each.line or 0, each.column or 0)))


def _values(
    query: Rewritten, graph: Graph, named: Collection[object], *, is_empty: bool
) -> Iterator[Problem]:
    """A warning for each value that nothing has with the property with which it is asked for."""
    asked = sorted(reading.values(query), key=str)
    for iri, value in asked[:_MOST_VALUES]:
        if iri in named or iri == RDF + "type" or value.value in named:
            continue
        # What there is may well stand with no such property: of interest only where nothing is found.
        if not is_empty and isinstance(value, ox.NamedNode) and names.is_known(graph, value):
            continue
        bound: dict[str, list[Value]] = {"property": [ox.NamedNode(iri)], "value": [value]}
        if graph.query(substitute(resources.text("questions", "used-value.rq"), bound)):
            continue
        if not graph.query(substitute(resources.text("questions", "used.rq"), bound)):
            continue
        word = next((each for each in query.words if _is(each, value)), query.words[0])
        problem = query.problem("unused-value", word, name=_short(iri), value=_shown(value))
        hint = _alike_value(iri, value, graph)
        yield dataclasses.replace(problem, severity="warning", suggestion=hint)


def _is(word: Word, value: Value) -> bool:
    if isinstance(value, ox.NamedNode):
        return word.iri == value.value
    return word.kind == "text" and word.text == written(ox.Literal(value.value))


def _alike_value(iri: str, value: Value, graph: Graph) -> str | None:
    """The value of a property that is most like another, as a query writes it."""
    bound: dict[str, list[Value]] = {"property": [ox.NamedNode(iri)]}
    if graph.endpoint:  # it may hold more than it can look through in time
        bound["text"] = [ox.Literal(value.value)]
    rows = graph.query(substitute(resources.text("questions", "values.rq"), bound))
    assert isinstance(rows, ox.QuerySolutions)
    known = sorted((row["value"] for row in rows if not isinstance(row["value"], ox.BlankNode)), key=str)
    same = [each for each in known if each.value == value.value]
    if same:
        return ", ".join(map(_shown, same))
    called: dict[str, Value] = {}
    if graph.endpoint and iri == POL + "modality":
        known = [ox.NamedNode(each.iri) for each in graph.vocabulary.modalities.values()]
    for each in known:
        called.setdefault(_name(each), each)
    meant = nearest(_name(value), called)
    return _shown(called[meant]) if meant is not None else None


def _name(value: Value) -> str:
    """What of a term people spell: the last part of an IRI, or the text."""
    return re.split(r"[/#]", value.value)[-1] if isinstance(value, ox.NamedNode) else value.value


def _shown(value: Value) -> str:
    """A term as a query writes it: ``pol:possible``, ``"lake"@en``."""
    if isinstance(value, ox.NamedNode):
        shown = _short(value.value)
        return f"<{value.value}>" if shown == value.value else shown
    text = str(ox.Literal(value.value))
    if value.language:
        return f"{text}@{value.language}"
    return text if value.datatype.value == XSD + "string" else f"{text}^^{_short(value.datatype.value)}"


def _alike(iri: str, graph: Graph) -> str | None:
    known = {relation.iri for relation in graph.vocabulary.relations.values()}
    if graph.endpoint is None:  # an endpoint may hold more than it can look through in time
        rows = graph.query(resources.text("questions", "properties.rq"))
        assert isinstance(rows, ox.QuerySolutions)
        known |= {row["property"].value for row in rows}
    return nearest(_short(iri), [_short(each) for each in sorted(known - {iri})])


def _problem(code: str, query: Rewritten, iri: str, hint: str | None) -> Problem:
    """A warning at the first place where the query names the term."""
    named = next((word for word in query.words if word.iri == iri), query.words[0])
    problem = query.problem(code, named, name=_short(iri), iri=iri)
    return dataclasses.replace(problem, severity="warning", suggestion=hint)


def _short(iri: str) -> str:
    """A term as a query names it: ``pol:hasGoal``."""
    namespace = next((each for each in PREFIXES.items() if iri.startswith(each[1])), None)
    return f"{namespace[0]}:{iri.removeprefix(namespace[1])}" if namespace else short_name(iri)
