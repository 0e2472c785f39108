"""Properties, classes and values that a question asks for and nothing has: why most empty answers are so."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Collection, Iterator

import pyoxigraph as ox

from graphbuilder import resources
from graphbuilder.errors import Problem
from graphbuilder.graph import names, subproperties
from graphbuilder.graph.store import Graph
from graphbuilder.graph.substitution import Value, substitute, written
from graphbuilder.namespaces import POL, PREFIXES, RDF, SKOS, curie, prefixed
from graphbuilder.questions.sparql import comparing, conditions, literals, misplaced, reading, together
from graphbuilder.questions.sparql.own_query import OwnQuery, Word
from graphbuilder.suggestions import is_slip, nearest, words

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DIGITS = re.compile(r"\d+")
#: So many values are looked for; whoever lists more of them reads no more warnings.
_MOST_VALUES = 20


def warnings(query: OwnQuery, graph: Graph, *, is_empty: bool) -> tuple[Problem, ...]:
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
    things |= misplaced.described(query)
    # What brackets stand for is named by nobody.
    properties -= {RDF + "first", RDF + "rest"} - {each.iri for each in query.words}
    declared = set(graph.vocabulary.iris)
    found = [*_apart(query, graph, properties | things)]
    if not is_empty:
        properties -= declared
    properties = {each for each in properties if not _holds("used.rq", "property", each, graph)}
    if not is_empty:
        classes -= declared
    classes = {each for each in classes if not _holds("members.rq", "class", each, graph)}
    found += misplaced.terms(query, properties, classes, graph)
    said_of = {each.values["iri"] for each in found}
    found += [
        _problem("unused-property", query, each, None if each in declared else _alike(each, graph))
        for each in sorted(properties - said_of)
    ]
    found += [
        _problem("unused-class", query, each, _labelled(each, graph) or _like(each, _classes(graph)))
        for each in sorted(classes - declared - said_of)
    ]
    found += misplaced.graphs(query, graph)
    found += misplaced.languages(query)
    found += [
        _problem("unknown-thing", query, each, names.nearest(graph, each.rpartition("/")[2]))
        for each in sorted(things)
        if graph.base
        and each.startswith(f"{graph.base}id/")
        and not names.is_known(graph, ox.NamedNode(each))
    ]
    found += [
        _problem("unknown-thing", query, each, curie(ours))
        for each in sorted(things)
        if graph.base and (ours := _in_namespace(each, graph)) is not None
    ]
    asks = any(each.text == "ASK" for each in query.words)
    if is_empty and not asks:
        found += together.turned(query, graph)
    named = {each.values.get("iri") for each in found}
    compared = list(comparing.warnings(query, graph))
    said = {(each.values["name"], each.values["value"]) for each in compared}
    # That ASK says no is its answer.
    unused = _values(query, graph, named, declared, is_empty=is_empty and not asks)
    found += [each for each in unused if (each.values["name"], each.values["value"]) not in said]
    found += compared
    found += _texts(query, graph)
    found += literals.warnings(query)
    for at, code, values in conditions.counted_by_row(query.words):
        found.append(dataclasses.replace(query.problem(code, query.words[at], **values), severity="warning"))
    found += sums(query)
    found += together.never_bound(query)
    found += together.taking_nothing(query)
    if is_empty and not found and not asks:
        found += together.warnings(query, graph)
    return tuple(sorted(found, key=lambda each: (each.line or 0, each.column or 0)))


def _holds(file: str, name: str, iri: str, graph: Graph) -> bool:
    """Whether anything has a property, or is of a class."""
    text = resources.text("questions.sparql", file)
    return bool(graph.query(substitute(text, {name: [ox.NamedNode(iri)]})))


def _classes(graph: Graph) -> set[str]:
    """The classes of the ontology, and those by which the graph itself is made."""
    return {each.iri for each in graph.vocabulary.classes.values()} | {POL + "Statement"}


def _apart(query: OwnQuery, graph: Graph, named: set[str]) -> Iterator[Problem]:
    """What to know of each relation that has special forms of which a query of one's own names none."""
    for name, forms in subproperties.of(graph).items():
        iris = {form: form[1:-1] for form in forms}
        iri = next((each for each in sorted(named) if prefixed(each) == name), None)
        if iri is not None and named.isdisjoint(iris.values()):
            problem = _problem("subproperties-apart", query, iri, None)
            values = {**problem.values, "forms": ", ".join(forms), "choice": "|".join([name, *forms])}
            yield dataclasses.replace(problem, severity="info", values=values)


def sums(query: OwnQuery) -> Iterator[Problem]:
    """A warning for each date without quotation marks: that is a sum."""
    for at, (year, month, day) in enumerate(zip(query.words, query.words[1:], query.words[2:])):
        date = f"{year.text}{month.text}{day.text}"
        is_one = {each.kind for each in (year, month, day)} == {"number"}
        if is_one and _DATE.fullmatch(date) and query.original.startswith(date, year.start):
            problem = query.problem("date-as-sum", query.words[at], value=date)
            yield dataclasses.replace(problem, severity="warning", suggestion=f'"{date}"^^xsd:date')


def _in_namespace(iri: str, graph: Graph) -> str | None:
    """The thing of the dataset of which the id stands in another namespace, where nothing is known of it."""
    ours = f"{graph.base}id/{_name(ox.NamedNode(iri))}"
    if iri.startswith(f"{graph.base}") or not names.is_known(graph, ox.NamedNode(ours)):
        return None
    is_object = graph.query(
        substitute(resources.text("questions.sparql", "used-value.rq"), {"value": [ox.NamedNode(iri)]})
    )
    return None if is_object or names.is_known(graph, ox.NamedNode(iri)) else ours


def _values(
    query: OwnQuery,
    graph: Graph,
    named: Collection[object],
    declared: Collection[str],
    *,
    is_empty: bool,
) -> Iterator[Problem]:
    """A warning for each value that nothing has with the property with which it is asked for."""
    asked = sorted(reading.values(query), key=str)
    for iri, value in asked[:_MOST_VALUES]:
        if iri in named or value.value in named:
            continue
        # What there is may well stand with no such property: of interest only where nothing is found.
        is_thing = isinstance(value, ox.NamedNode)
        if iri == RDF + "type" and is_thing:
            continue
        is_known = is_thing and (value.value in declared or names.is_known(graph, ox.NamedNode(value.value)))
        if is_known and not is_empty:
            continue
        bound: dict[str, list[Value]] = {"property": [ox.NamedNode(iri)], "value": [value]}
        if graph.query(substitute(resources.text("questions.sparql", "used-value.rq"), bound)):
            continue
        if not graph.query(substitute(resources.text("questions.sparql", "used.rq"), bound)):
            continue
        hint = None if is_known else _alike_value(iri, value, graph)
        if is_thing and hint is None and not is_empty:
            continue
        word = next((each for each in query.words if _is(each, value)), query.words[0])
        problem = query.problem("unused-value", word, name=curie(iri), value=_shown(value))
        yield dataclasses.replace(problem, severity="warning", suggestion=hint)


def _texts(query: OwnQuery, graph: Graph) -> Iterator[Problem]:
    """A warning for each thing that is compared with a text, which no thing is."""
    for name, properties, is_subject, text in reading.compared_as_text(query):
        if ":" in text or "/" in text:
            continue
        hint = _called(text, graph) if is_subject else None
        for iri in sorted(properties) if graph.endpoint is None else ():
            known = _known({"property": [ox.NamedNode(iri)]}, graph)
            same = [each for each in known if isinstance(each, ox.NamedNode) and _name(each) == text]
            hint = hint or (_shown(same[0]) if same else None)
        if hint is None and not (is_subject and not properties):
            continue
        word = next((each for each in query.words if _is(each, ox.Literal(text))), query.words[0])
        problem = query.problem("thing-as-text", word, name=f"?{name}", value=text)
        yield dataclasses.replace(problem, severity="warning", suggestion=hint and f"?{name} = {hint}")


def _called(text: str, graph: Graph) -> str | None:
    """The thing that is called so, as a query writes it."""
    try:
        found = names.entities(graph, text)
    except ValueError:
        return None
    return _shown(found[0]) if len(found) == 1 else None


def _is(word: Word, value: Value) -> bool:
    if isinstance(value, ox.NamedNode):
        return word.iri == value.value
    is_bare = word.kind in ("word", "number") and word.text.lower() == value.value
    return is_bare or (word.kind == "text" and word.text == written(ox.Literal(value.value)))


def _alike_value(iri: str, value: Value, graph: Graph) -> str | None:
    """The value of a property that is most like another, as a query writes it."""
    bound: dict[str, list[Value]] = {"property": [ox.NamedNode(iri)]}
    if graph.endpoint:  # it may hold more than it can look through in time
        bound["text"] = [ox.Literal(value.value)]
    known = _known(bound, graph)
    same = [each for each in known if each.value == value.value]
    if same:
        return ", ".join(map(_shown, same))
    called: dict[str, Value] = {}
    if graph.endpoint and iri == POL + "modality":
        known = [ox.NamedNode(each.iri) for each in graph.vocabulary.modalities.values()]
    for each in known:
        called.setdefault(_name(each), each)
    meant = nearest(_name(value), called)
    if meant is not None and _is_meant(_name(value), meant):
        return _shown(called[meant])
    if isinstance(value, ox.NamedNode):
        return None
    # A thing may be written as a text: its name with a prefix, or what it is called.
    prefix, _, local = value.value.partition(":")
    things = (
        [ox.NamedNode(PREFIXES[prefix] + local)] if prefix in PREFIXES and re.fullmatch(r"\w+", local) else []
    )
    named = next((_shown(each) for each in things if each in known), None) or _called(value.value, graph)
    return named if named in {_shown(each) for each in known} else None


def _known(bound: dict[str, list[Value]], graph: Graph) -> list[Value]:
    """The values of a property, in their order."""
    rows = graph.query(substitute(resources.text("questions.sparql", "values.rq"), bound))
    assert isinstance(rows, ox.QuerySolutions)
    return sorted((row["value"] for row in rows if not isinstance(row["value"], ox.BlankNode)), key=str)


def _is_meant(text: str, meant: str) -> bool:
    """Whether a text is another but for capitals and signs, or a slip in its letters."""
    same_digits = _DIGITS.findall(text) == _DIGITS.findall(meant)
    return words(text) == words(meant) or (same_digits and is_slip(text, meant))


def _name(value: Value) -> str:
    """What of a term people spell: the last part of an IRI, or the text."""
    return re.split(r"[/#]", value.value)[-1] if isinstance(value, ox.NamedNode) else value.value


def _shown(value: Value) -> str:
    """A term as a query writes it: ``pol:possible``, ``"lake"@en``."""
    if isinstance(value, ox.NamedNode):
        return prefixed(value.value)
    return comparing.shown(value)


def _alike(iri: str, graph: Graph) -> str | None:
    if _name(ox.NamedNode(iri)) in together.NAMED_BY:
        return prefixed(SKOS + "prefLabel")
    known = {relation.iri for relation in graph.vocabulary.relations.values()}
    if graph.endpoint is None:  # an endpoint may hold more than it can look through in time
        rows = graph.query(resources.text("questions.sparql", "properties.rq"))
        assert isinstance(rows, ox.QuerySolutions)
        known |= {row["property"].value for row in rows}
    return _labelled(iri, graph) or _like(iri, known - {iri})


def _labelled(iri: str, graph: Graph) -> str | None:
    """The term of the ontology that people call so, in the name of a property or class: ``pol:heeftDoel``."""
    last = "".join(words(_name(ox.NamedNode(iri))))
    terms = [*graph.vocabulary.relations.values(), *graph.vocabulary.classes.values()]
    called = [(each, text) for each in terms for text in (*each.label.values(), *each.alternatives)]
    return next((curie(each.iri) for each, text in called if "".join(words(text)) == last), None)


def _like(iri: str, known: Collection[str]) -> str | None:
    """Of known IRIs the one with the same last part in another namespace, or else the one most like it."""
    last = _name(ox.NamedNode(iri)).casefold()
    same = sorted(each for each in known if _name(ox.NamedNode(each)).casefold() == last)
    return curie(same[0]) if same else nearest(curie(iri), [curie(each) for each in sorted(known)])


def _problem(code: str, query: OwnQuery, iri: str, hint: str | None) -> Problem:
    """A warning at the first place where the query names the term."""
    named = next((word for word in query.words if word.iri == iri), query.words[0])
    problem = query.problem(code, named, name=curie(iri), iri=iri)
    return dataclasses.replace(problem, severity="warning", suggestion=hint)
