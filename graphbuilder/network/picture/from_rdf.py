"""The picture of somebody else's file: a graph without statements of ours, drawn as it is.

A link between two things is a statement of the picture, and so is a value; how it is said, and
where, a triple does not tell, and the picture claims nothing about it.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib.resources import files

from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import DCTERMS, OWL, RDF, short_name
from graphbuilder.network.picture import rdf_kinds, rdf_names, rdf_resources
from graphbuilder.network.picture.model import Entity, Picture, Relation, Statement, Texts
from graphbuilder.network.picture.rdf_resources import Things, Value
from graphbuilder.vocabulary import terms

_TYPE = RDF + "type"
#: A thing of which the file says nothing is drawn when so many links lead to it.
CONNECTS = 2


def is_foreign(graph: Graph) -> bool:
    """Whether a graph holds triples only, and no statements as this program writes them."""
    return graph.dataset is None and not graph.query(
        (files("graphbuilder.network.picture") / "ours.rq").read_text("utf-8")
    )


def picture(graph: Graph) -> Picture:
    """All that the page shows of such a graph, in the form of any picture.

    Not drawn, but told in the details and the list, are values, and things elsewhere that
    only one link leads to. Names, spellings and definitions are told as such.
    """
    said = rdf_resources.read_resources(graph)
    drawn = sorted(_drawn(said))
    of_kind = rdf_kinds.chosen(said, drawn)
    called = rdf_names.call(said, rdf_kinds.labels(said, of_kind))
    ids = _ids(drawn)
    kind_ids = _term_ids(of_kind.values())
    known = rdf_kinds.classes(said, of_kind, kind_ids)
    links = sorted(_links(said, ids))
    relation_ids = _term_ids(property for _, property, _ in links)
    told = rdf_names.telling(text for each in called.values() for text in each.values())
    entities = {ids[each]: _entity(each, kind_ids[of_kind[each]], said, called[each], told) for each in drawn}
    statements = {
        _statement_id(subject, property, value): plain_statement(
            ids[subject],
            relation_ids[property],
            ids.get(value.text) if value.kind == "thing" else None,
            None if value.kind == "thing" and value.text in ids else value.text,
        )
        for subject, property, value in links
    }
    described = _described(said)
    properties = said.get(described, {})
    return {
        "title": rdf_names.own_name(properties),
        "dataset": {
            "iri": "" if described.startswith(rdf_resources.BLANK) else described,
            "version": _first(properties, OWL + "versionInfo"),
            "licence": _first(properties, DCTERMS + "license"),
        },
        "sources": {},
        "families": rdf_kinds.families(each["family"] for each in known.values()),
        "classes": dict(sorted(known.items())),
        "modalities": {},
        "relations": {
            name: _relation(property, said)
            for property, name in sorted(relation_ids.items(), key=lambda each: each[1])
        },
        "expected": [],
        "bodyTopics": {},
        "entities": dict(sorted(entities.items())),
        "statements": dict(sorted(statements.items())),
        "passages": {},
        "inferred": [],
        "variants": ["plain"],
        "notes": [],
    }


def plain_statement(subject: str, relation: str, object: str | None, value: str | None = None) -> Statement:
    """A statement of which nothing but its ends is known."""
    return {
        "subject": subject,
        "relation": relation,
        "object": object,
        "value": value,
        "modality": "",
        "denied": False,
        "holder": "",
        "from": "",
        "until": "",
        "quote": "",
        "passage": "",
        "draft": False,
        "isFact": True,
    }


def _drawn(said: Things) -> Iterator[str]:
    """The things that a file describes, and those elsewhere that connect some of them."""
    yield from said
    referred = Counter(
        value.text
        for properties in said.values()
        for property, values in properties.items()
        for value in values
        if value.kind == "thing" and property != _TYPE and property not in rdf_names.known()["matches"]
    )
    for each, count in referred.items():
        # A blank node without a word about it has no address that could be told instead.
        if each not in said and (count >= CONNECTS or each.startswith(rdf_resources.BLANK)):
            yield each


def _links(said: Things, ids: dict[str, str]) -> Iterator[tuple[str, str, Value]]:
    """What is told as a statement: not the kind, the names, the definition and the matches elsewhere."""
    known = rdf_names.known()
    told = {_TYPE, *known["names"], *known["other_names"], *known["hidden_names"], *known["definitions"]}
    for subject, properties in said.items():
        for property, values in properties.items():
            for value in rdf_names.read_by_people(values):
                is_text = value.kind == "text"
                elsewhere = property in known["matches"] and not is_text and value.text not in ids
                if not elsewhere and not (property == _TYPE or (is_text and property in told)):
                    yield subject, property, value


def _entity(thing: str, kind: str, said: Things, name: Texts, told: dict[str, str]) -> Entity:
    properties = said.get(thing, {})
    alternative, hidden = rdf_names.spellings(properties, name)
    notes = (rdf_names.texts(properties.get(each, ())) for each in rdf_names.known()["definitions"])
    return {
        "iri": thing,
        "class": kind,
        "label": name,
        "short": {language: told.get(text, text) for language, text in name.items()},
        "alternative": alternative,
        "hidden": hidden,
        "note": next(filter(None, notes), {}),
        "identifiers": [
            {"iri": value.text, "match": match}
            for property, match in rdf_names.known()["matches"].items()
            for value in properties.get(property, ())
            if value.kind == "thing" and value.text not in said
        ],
        "envisaged": False,
    }


def _relation(property: str, said: Things) -> Relation:
    known = rdf_names.known()["relations"].get(property)
    ours = terms.read_vocabulary().relations.get(short_name(property))
    label = {"nl": known["nl"], "en": known["en"]} if known else rdf_names.own_name(said.get(property, {}))
    return {
        "iri": property,
        "label": label or {"": rdf_names.in_words(property)},
        "inverse": known.get("inverse", {}) if known else {},
        "datatype": None,
        "symmetric": known is not None and known.get("symmetric", False),
        "structural": known is not None and known.get("structural", False),
        "carries_plan": ours is not None and ours.carries_plan,
        "time": "",
        "order": 1,
        "consists_of": ours is not None and ours.consists_of,
        "passes_themes_on": ours is not None and ours.passes_themes_on,
        "counts_for_whole": ours is not None and ours.counts_for_whole,
        "lists": ours is not None and ours.lists,
        "sets_up": False,
        "tells_of_subject": "",
        "tells_of_object": "",
        "answers": sorted(ours.answers) if ours else [],
    }


def _described(said: Things) -> str:
    """The thing that stands for the whole file: the only one of its kind, such as its ontology."""
    for kind in rdf_names.known()["titles"]:
        found = [
            each
            for each, properties in said.items()
            if any(value.text == kind for value in properties.get(_TYPE, ()))
            and rdf_names.own_name(properties)
        ]
        if len(found) == 1:
            return found[0]
    return ""


def _first(properties: dict[str, list[Value]], property: str) -> str:
    return min((value.text for value in properties.get(property, ())), default="")


def _ids(drawn: Iterable[str]) -> dict[str, str]:
    """Short names for the address and the links of the page; the whole address where two would be alike."""
    short = {each: each if each.startswith(rdf_resources.BLANK) else rdf_names.local(each) for each in drawn}
    counts = Counter(short.values())
    return {each: name if counts[name] == 1 else each for each, name in short.items()}


def _term_ids(iris: Iterable[str]) -> dict[str, str]:
    """Short names for kinds and relations, that can be none of our own vocabulary's."""
    short = {iri: _term_id(iri) for iri in set(iris)}
    counts = Counter(short.values())
    return {iri: name if counts[name] == 1 else iri for iri, name in short.items()}


def _term_id(iri: str) -> str:
    if iri in (rdf_kinds.UNKNOWN, rdf_kinds.ELSEWHERE):
        return iri or "unknown"
    known = short_name(iri)
    if known != iri and ":" in known:
        return known
    before = iri.rstrip("/#").removesuffix(rdf_names.local(iri)).rstrip("/#")
    return f"{rdf_names.local(before)}:{rdf_names.local(iri)}"


def _statement_id(subject: str, property: str, value: Value) -> str:
    """A name made from what is said, so that the same triple has it in the next version of the file too."""
    return hashlib.sha256("\n".join((subject, property, *value)).encode()).hexdigest()[:10]
