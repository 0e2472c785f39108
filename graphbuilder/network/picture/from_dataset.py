"""From the graph to what is drawn and measured: a network of entities and statements."""

from __future__ import annotations

import sys
from collections import defaultdict
from functools import lru_cache
from importlib.resources import files
from typing import Any

import pyoxigraph as ox

from graphbuilder import signs
from graphbuilder.graph import free_texts
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import DCTERMS, FOAF, OA, OWL, POL, RDF, RDFS, SKOS, VOID, term_name
from graphbuilder.network.picture import contradictions, from_rdf, vocabulary, wording
from graphbuilder.network.picture.model import (
    Entity,
    Inferred,
    Passage,
    Picture,
    Source,
    Statement,
    Texts,
)

_MATCHES = {f"{SKOS}{each}Match": each for each in ("exact", "close", "broad", "related")}
_Properties = dict[str, list[ox.NamedNode | ox.Literal]]


def picture(graph: Graph) -> Picture:
    """All that the page shows, as plain sorted data.

    A graph without statements of ours is drawn as it is, see `from_rdf`.

    Whole sentences are part of it only of texts that are free, and where the graph was opened with
    the texts of its sources.
    """
    if from_rdf.is_foreign(graph):
        return from_rdf.picture(graph)
    evidence = _by_node(graph, "evidence.rq")
    described = next(iter(_instances(evidence, VOID + "Dataset")), "")
    entities = _entities(graph)
    statements = _statements(graph)
    sources = _sources(graph, evidence)
    known = graph.vocabulary
    classes = {each["class"] for each in entities.values()}
    used = {each["relation"] for each in statements.values()}
    return {
        "title": _texts(evidence[described], DCTERMS + "title"),
        "dataset": {
            "iri": described,
            "version": _value(evidence[described], OWL + "versionInfo"),
            "licence": _value(evidence[described], DCTERMS + "license"),
        },
        "sources": sources,
        "families": vocabulary.families(known),
        "classes": vocabulary.classes(known, classes),
        "modalities": vocabulary.modalities(known),
        "relations": vocabulary.relations(known, used),
        "expected": vocabulary.expected(known),
        "bodyTopics": {
            name: {"label": each.label, "order": each.order, "column": each.column}
            for name, each in known.body_topics.items()
        },
        "also": vocabulary.also(known, used),
        "entities": entities,
        "statements": statements,
        "passages": _passages(graph, evidence) | _of_no_passage(statements, sources),
        "inferred": _inferred(graph),
        "variants": [],
        "notes": [],
    }


def _entities(graph: Graph) -> dict[str, Entity]:
    found = _by_node(graph, "entities.rq")
    entities: dict[str, Entity] = {}
    for iri in sorted(found):
        properties = found[iri]
        is_envisaged = POL + "envisagedAs" in properties
        being = properties[POL + "envisagedAs"] if is_envisaged else properties[RDF + "type"]
        names = [term_name(each.value) for each in being]
        known = [name for name in names if name in graph.vocabulary.classes]
        leaf = max(known, key=lambda name: (len(graph.vocabulary.classes[name].ancestors), name))
        label = _texts(properties, SKOS + "prefLabel")
        alternatives: dict[str, list[str]] = defaultdict(list)
        for each in sorted(properties.get(SKOS + "altLabel", ()), key=str):
            alternatives[getattr(each, "language", None) or ""].append(each.value)
        entities[_id(graph, iri)] = {
            "iri": iri,
            "class": leaf,
            "label": label,
            "short": label | _texts(properties, POL + "shortLabel"),
            "alternative": dict(sorted(alternatives.items())),
            "hidden": sorted(each.value for each in properties.get(SKOS + "hiddenLabel", ())),
            "note": _texts(properties, SKOS + "note"),
            "identifiers": [
                {"iri": each.value, "match": match}
                for predicate, match in _MATCHES.items()
                for each in sorted(properties.get(predicate, ()), key=str)
            ],
            "envisaged": is_envisaged,
        }
    return entities


def _statements(graph: Graph) -> dict[str, Statement]:
    statements: dict[str, Statement] = {}
    contradicted = contradictions.of(
        _rows(graph, "conflicts.rq"), graph.vocabulary, lambda iri: _id(graph, iri)
    )
    earlier: dict[str, list[str]] = defaultdict(list)
    for row in _rows(graph, "editions.rq"):
        earlier[row["statement"].value].append(_id(graph, row["passage"].value))
    # Taken apart at once, as the query names them: a large graph has a million values.
    for (
        statement,
        subject,
        relation,
        thing,
        modality,
        polarity,
        holder,
        start,
        until,
        quote,
        passage,
        status,
        source,
        is_fact,
        in_time_of,
        derived_end,
    ) in _rows(graph, "statements.rq"):
        is_link = isinstance(thing, ox.NamedNode)
        name = statement.value
        statements[_id(graph, name)] = {
            "subject": _id(graph, subject.value),
            "relation": _term(relation.value),
            "object": _id(graph, thing.value) if is_link else None,
            "value": None if is_link else thing.value,
            "modality": _term(modality.value),
            "denied": polarity is not None,
            "holder": _id(graph, holder.value) if holder else "",
            "from": _text(start),
            "until": _text(until),
            "quote": _text(quote),
            "passage": _id(graph, _text(passage or source)),
            "draft": status is not None,
            "isFact": is_fact is not None,
            "inForce": in_time_of is not None,
            "derivedEnd": _text(derived_end),
            "alsoIn": earlier.get(name, []),
            "conflicts": contradicted.get(name, []),
        }
    return dict(sorted(statements.items()))


def _sources(graph: Graph, evidence: dict[str, _Properties]) -> dict[str, Source]:
    free = free_texts.sources(graph)
    return {
        _id(graph, iri): {
            "title": _texts(evidence[iri], DCTERMS + "title"),
            "language": _value(evidence[iri], DCTERMS + "language"),
            "issued": _value(evidence[iri], DCTERMS + "issued"),
            "notBefore": _value(evidence[iri], POL + "notBefore"),
            "dateStatus": _value(evidence[iri], POL + "dateStatus"),
            "citation": _texts(evidence[iri], DCTERMS + "bibliographicCitation"),
            "textOf": _id(graph, _value(evidence[iri], POL + "textOf")),
            "url": _value(evidence[iri], FOAF + "page"),
            "isFree": _id(graph, iri) in free,
        }
        for iri in _instances(evidence, POL + "Source")
    }


def _passages(graph: Graph, evidence: dict[str, _Properties]) -> dict[str, Passage]:
    """The passages in the order of their texts, with their number among their section's sentences."""
    texts = free_texts.passages(graph)
    found = _instances(evidence, OA + "SpecificResource")
    counts: dict[tuple[str, str], int] = defaultdict(int)
    passages: dict[str, Passage] = {}

    def place(iri: str) -> tuple[str, int, str]:
        properties = evidence[iri]
        return _value(properties, OA + "hasSource"), _number(_value(properties, POL + "start")), iri

    for iri in sorted(found, key=place):
        properties = evidence[iri]
        source = _id(graph, _value(properties, OA + "hasSource"))
        section, kind = _value(properties, POL + "section"), _value(properties, POL + "passageKind")
        counts[source, section] += kind == "sentence"
        name = _id(graph, iri)
        passages[name] = {
            "source": source,
            "label": name.partition("/")[2],
            "section": section,
            "kind": kind,
            "number": counts[source, section],
            "citation": _texts(properties, DCTERMS + "bibliographicCitation"),
            "leadIn": _id(graph, _value(properties, POL + "leadIn")),
            "text": signs.with_lost_letters(texts.get(name, "")),
        }
    return passages


def _of_no_passage(statements: dict[str, Statement], sources: dict[str, Source]) -> dict[str, Passage]:
    """For the drafts that know no more than their source: that they stand there, nobody knows where."""
    named = {each["passage"] for each in statements.values() if each["draft"]} & set(sources)
    nowhere = wording.say("noPassage")
    return {
        name: {
            "source": name,
            "label": "",
            "section": "",
            "kind": "sentence",
            "number": 0,
            "citation": nowhere,
            "leadIn": "",
            "text": "",
        }
        for name in sorted(named)
    }


def _inferred(graph: Graph) -> list[Inferred]:
    found: dict[str, Inferred] = {}
    rules = _rule_labels(graph)
    for derivation, subject, relation, thing, rule, premise in _rows(graph, "derivations.rq"):
        derived = found.get(derivation.value)
        if derived is None:
            derived = found[derivation.value] = {
                "subject": _id(graph, subject.value),
                "relation": _term(relation.value),
                "object": _id(graph, thing.value),
                "rule": rules.get(rule.value, {}),
                "premises": [],
            }
        derived["premises"].append(_id(graph, premise.value))
    listed: list[Inferred] = [{**each, "premises": sorted(set(each["premises"]))} for each in found.values()]
    return sorted(
        listed, key=lambda each: (each["subject"], each["relation"], each["object"], each["premises"])
    )


def _rule_labels(graph: Graph) -> dict[str, Texts]:
    labels: dict[str, Texts] = defaultdict(dict)
    for each in graph.vocabulary.triples:
        if each.predicate.value == RDFS + "label" and isinstance(each.object, ox.Literal):
            labels[str(getattr(each.subject, "value", ""))][each.object.language or ""] = each.object.value
    return {iri: dict(sorted(texts.items())) for iri, texts in labels.items()}


@lru_cache
def _query(name: str) -> str:
    return (files("graphbuilder.network.picture") / name).read_text("utf-8")


def _rows(graph: Graph, name: str) -> Any:
    return graph.query(_query(name))


def _by_node(graph: Graph, name: str) -> dict[str, _Properties]:
    found: dict[str, _Properties] = defaultdict(dict)
    # Each query gives a node, a property and a value; taken apart at once, they cost half as much as by name.
    for node, its_property, value in _rows(graph, name):
        if isinstance(node, ox.NamedNode):
            found[node.value].setdefault(sys.intern(its_property.value), []).append(value)
    return found


def _instances(found: dict[str, _Properties], class_iri: str) -> list[str]:
    wanted = ox.NamedNode(class_iri)
    return sorted(iri for iri, properties in found.items() if wanted in properties.get(RDF + "type", ()))


def _id(graph: Graph, iri: str) -> str:
    """The id under which tables know a thing; the whole IRI for things from elsewhere.

    One text for each id, however often it is named: else these take most of the memory of a large picture.
    """
    base = graph.base
    ours = base and iri.startswith(base)
    return sys.intern(iri.removeprefix(base).partition("/")[2] or iri if ours else iri)


@lru_cache(1024)
def _term(iri: str) -> str:
    """The name of a relation or way of saying, of which there are few, each named by very many statements."""
    return sys.intern(term_name(iri))


def _text(term: ox.Literal | ox.NamedNode | None) -> str:
    return term.value if term is not None else ""


def _number(text: str) -> int:
    """The place of a passage; a file of somebody else's may say anything."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0


def _value(properties: _Properties, predicate: str) -> str:
    return min((each.value for each in properties.get(predicate, ())), default="")


def _texts(properties: _Properties, predicate: str) -> Texts:
    values = sorted(properties.get(predicate, ()), key=str)
    return {each.language: each.value for each in values if isinstance(each, ox.Literal) and each.language}
