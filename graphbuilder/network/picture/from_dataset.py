"""From the graph to what is drawn and measured: a network of entities and statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

import pyoxigraph as ox

from graphbuilder import signs
from graphbuilder.graph import free_texts
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import DCTERMS, OWL, POL, RDF, RDFS, SKOS, VOID
from graphbuilder.network.picture import asked, contradictions, evidence, from_rdf, vocabulary
from graphbuilder.network.picture.asked import Ids, Node, Properties
from graphbuilder.network.picture.model import (
    Conflict,
    Entity,
    Inferred,
    Picture,
    Statement,
    Texts,
)

_MATCHES = {f"{SKOS}{each}Match": each for each in ("exact", "close", "broad", "related")}
#: What is told of conflicts as ``conflicts.rq`` asks it.
_OF_CONFLICT = {
    "one": "one",
    "other": "other",
    "kind": "conflictKind",
    "judgement": "judgement",
    "prevails": "prevails",
    "why": "why",
    "who": "judgedBy",
    "when": "judgedOn",
}
_LABEL = SKOS + "prefLabel"
_CONFLICT = ox.NamedNode(POL + "Conflict")
_DERIVED = [RDF + "subject", RDF + "predicate", RDF + "object", POL + "rule"]
#: Looking up one statement takes as long as reading so many in a row.
_LOOKED_UP = 5
_Row: TypeAlias = "tuple[Any, ...]"
_Few: TypeAlias = "list[ox.NamedNode]"


def picture(graph: Graph) -> Picture:
    """All that the page shows, as plain sorted data.

    A graph without statements of ours is drawn as it is, see `from_rdf`.

    Whole sentences are part of it only of texts that are free, and where the graph was opened with
    the texts of its sources.
    """
    outline = Outline(graph)
    return outline.filled(outline.picture)


class Outline:
    """The picture of a graph in outline: who says what of what, how firmly and where.

    That is what one chooses by. What else is told, as the quotes, dates and other names, is read of what
    was chosen: of a hundred thousand statements a page shows five thousand.

    Attributes
    ----------
    picture
        The outline, in the form of any picture, with blanks for what is not read yet.
    """

    def __init__(self, graph: Graph, *, with_inferred: bool = False) -> None:
        """Read a graph; `with_inferred` is for who chooses by what was inferred too."""
        self._graph = graph
        self._ids = Ids(graph.base)
        self._is_foreign = from_rdf.is_foreign(graph)
        self._with_inferred = with_inferred
        #: The statements by their ids.
        self._nodes: dict[str, Node] = {}
        self.picture = from_rdf.picture(graph) if self._is_foreign else self._read()

    def filled(self, chosen: Picture) -> Picture:
        """What was chosen of the outline, with all that is told of it."""
        if self._is_foreign:
            return chosen
        few = self._few(chosen["statements"])
        inferred = chosen["inferred"] if self._with_inferred else self._inferred(chosen, few)
        relations = {each["relation"] for each in inferred}
        names = asked.by_node(self._graph, "names.rq")
        texts = free_texts.passages(self._graph)
        return {
            **chosen,
            "relations": chosen["relations"]
            | {name: each for name, each in self.picture["relations"].items() if name in relations},
            "entities": {
                name: _with_names(each, names.get(each["iri"], {}))
                for name, each in chosen["entities"].items()
            },
            "statements": self._told(chosen["statements"], few),
            "passages": {
                name: {**each, "text": signs.with_lost_letters(texts[name])} if name in texts else each
                for name, each in chosen["passages"].items()
            },
            "inferred": inferred,
        }

    def when_and_how(self, keys: Collection[str]) -> dict[str, tuple[str, str, str]]:
        """From when and until when statements hold, and the words that say them."""
        rows = self._rows(self._few(keys))
        return {
            name: (asked.text(start), asked.text(until), asked.text(quote))
            for statement, start, until, quote, *_ in rows
            if (name := self._ids.once(statement.value)) in keys
        }

    def _few(self, keys: Collection[str]) -> _Few | None:
        """Statements that are sooner looked up than found among all; none of many."""
        if self._graph.endpoint is not None or _LOOKED_UP * len(keys) >= len(self._nodes):
            return None
        nodes = [self._nodes[name] for name in keys if name in self._nodes]
        named = [node for node in nodes if isinstance(node, ox.NamedNode)]
        return named if len(named) == len(nodes) else None  # others have no name to ask by

    def _read(self) -> Picture:
        graph, known = self._graph, self._graph.vocabulary
        told = asked.by_node(graph, "evidence.rq")
        described = next(iter(asked.instances(told, VOID + "Dataset")), "")
        entities, statements = self._entities(), self._statements()
        sources = evidence.sources(graph, self._ids, told)
        classes = {each["class"] for each in entities.values()}
        used = {each["relation"] for each in statements.values()}
        return {
            "title": asked.texts(told[described], DCTERMS + "title"),
            "dataset": {
                "iri": described,
                "version": asked.value(told[described], OWL + "versionInfo"),
                "licence": asked.value(told[described], DCTERMS + "license"),
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
            "passages": evidence.passages(graph, self._ids) | evidence.of_no_passage(statements, sources),
            "inferred": self._derived(asked.rows(graph, "derivations.rq")) if self._with_inferred else [],
            "variants": [],
            "notes": [],
        }

    def _entities(self) -> dict[str, Entity]:
        known = self._graph.vocabulary.classes
        depths = {name: (len(each.ancestors), name) for name, each in known.items()}
        of_family = {asked.term(kind.value) for (kind,) in asked.rows(self._graph, "families.rq")}
        classes = [ox.NamedNode(each.iri) for each in known.values()]
        beings = _by_thing(asked.rows(self._graph, "entities.rq", classes))
        envisaged = _by_thing(row for row in asked.rows(self._graph, "envisaged.rq") if row[1] in classes)
        ours = {
            iri
            for found in (beings, envisaged)
            for iri, names in found.items()
            if not of_family.isdisjoint(names)
        }
        labels: dict[str, Properties] = {iri: {} for iri in sorted(ours)}
        for entity, its_label in asked.rows(self._graph, "labels.rq"):
            if (told := labels.get(entity.value)) is not None:
                told.setdefault(_LABEL, []).append(its_label)
        entities: dict[str, Entity] = {}
        for iri, properties in labels.items():
            is_envisaged = iri in envisaged
            names = envisaged[iri] if is_envisaged else beings[iri]
            label = asked.texts(properties, _LABEL)
            entities[self._ids[iri]] = {
                "iri": iri,
                "class": max(depths[name] for name in names)[1],
                "label": label,
                "short": label,
                "alternative": {},
                "hidden": [],
                "note": {},
                "identifiers": [],
                "envisaged": is_envisaged,
            }
        return entities

    def _statements(self) -> dict[str, Statement]:
        statements: dict[str, Statement] = {}
        ids, once, term, nodes = self._ids, self._ids.once, asked.term, self._nodes
        named = ox.NamedNode
        # Taken apart at once, as the query names them: a large graph has a million values.
        for (
            statement,
            subject,
            relation,
            thing,
            modality,
            polarity,
            holder,
            passage,
            status,
            source,
        ) in asked.rows(self._graph, "statements.rq"):
            is_link = isinstance(thing, named)
            name = once(statement.value)
            nodes[name] = statement
            statements[name] = {
                "subject": ids[subject.value],
                "relation": term(relation.value),
                "object": ids[thing.value] if is_link else None,
                "value": None if is_link else thing.value,
                "modality": term(modality.value),
                "denied": polarity is not None,
                "holder": ids[holder.value] if holder else "",
                "from": "",
                "until": "",
                "quote": "",
                "passage": ids[where.value] if (where := passage or source) else "",
                "draft": status is not None,
                "isFact": False,
            }
        return dict(sorted(statements.items()))

    def _told(self, statements: Mapping[str, Statement], few: _Few | None) -> dict[str, Statement]:
        """Statements with all that is told of them."""
        earlier, conflicts = self._earlier(few), self._conflicts(few)
        found = dict(statements)
        for statement, start, until, quote, is_fact, in_time_of, derived_end in self._rows(few):
            iri = statement.value
            name = self._ids.once(iri)
            if name in statements:
                found[name] = {
                    **statements[name],
                    "from": asked.text(start),
                    "until": asked.text(until),
                    "quote": asked.text(quote),
                    "isFact": is_fact is not None,
                    "inForce": in_time_of is not None,
                    "derivedEnd": asked.text(derived_end),
                    "alsoIn": earlier.get(iri, []),
                    "conflicts": conflicts.get(iri, []),
                }
        return found

    def _rows(self, few: _Few | None) -> Iterable[_Row]:
        if few is None:
            rows: Iterable[_Row] = asked.rows(self._graph, "told.rq")
        else:
            rows = asked.rows(self._graph, "told_of.rq", few)
        return rows

    def _earlier(self, few: _Few | None) -> dict[str, list[str]]:
        """The passages of earlier editions that say the same, by the IRI of the statement."""
        found: dict[str, list[str]] = defaultdict(list)
        name = "editions.rq" if few is None else "editions_of.rq"
        for statement, passage in asked.rows(self._graph, name, few):
            found[statement.value].append(self._ids[passage.value])
        return found

    def _conflicts(self, few: _Few | None) -> dict[str, list[Conflict]]:
        graph, known = self._graph, self._graph.vocabulary
        if few is None:
            return contradictions.of(asked.rows(graph, "conflicts.rq"), known, self._ids.__getitem__)
        described = (asked.described(graph, node) for (node,) in asked.rows(graph, "conflicts_of.rq", few))
        rows = [
            {name: asked.first(said, POL + term) for name, term in _OF_CONFLICT.items()}
            for said in described
            if _CONFLICT in said[RDF + "type"]
        ]
        rows.sort(key=lambda row: (asked.text(row["one"]), asked.text(row["other"])))
        return contradictions.of(rows, known, self._ids.__getitem__)

    def _inferred(self, chosen: Picture, few: _Few | None) -> list[Inferred]:
        """What was inferred of the things and statements that were chosen."""
        graph = self._graph
        rows = asked.rows(graph, "derivations.rq") if few is None else _derivations(graph, few)
        found = self._derived(rows)
        if "partial" not in chosen["variants"]:
            return found
        entities, statements = chosen["entities"], chosen["statements"]
        return [
            each
            for each in found
            if each["subject"] in entities
            and each["object"] in entities
            and all(premise in statements for premise in each["premises"])
        ]

    def _derived(self, rows: Iterable[_Row]) -> list[Inferred]:
        found: dict[str, Inferred] = {}
        rules, ids = _rule_labels(self._graph), self._ids
        for derivation, subject, relation, thing, rule, premise in rows:
            derived = found.get(derivation.value)
            if derived is None:
                derived = found[derivation.value] = {
                    "subject": ids[subject.value],
                    "relation": asked.term(relation.value),
                    "object": ids[thing.value],
                    "rule": rules.get(rule.value, {}),
                    "premises": [],
                }
            derived["premises"].append(ids[premise.value])
        listed: list[Inferred] = [
            {**each, "premises": sorted(set(each["premises"]))} for each in found.values()
        ]
        return sorted(
            listed, key=lambda each: (each["subject"], each["relation"], each["object"], each["premises"])
        )


def _by_thing(rows: Iterable[_Row]) -> dict[str, list[str]]:
    """The classes of things, by their IRIs."""
    found: dict[str, list[str]] = defaultdict(list)
    for entity, kind in rows:
        if isinstance(entity, ox.NamedNode):
            found[entity.value].append(asked.term(kind.value))
    return found


def _with_names(entity: Entity, properties: Properties) -> Entity:
    """A thing with all that it is called."""
    alternatives: dict[str, list[str]] = defaultdict(list)
    for each in sorted(properties.get(SKOS + "altLabel", ()), key=str):
        alternatives[getattr(each, "language", None) or ""].append(each.value)
    return {
        **entity,
        "short": entity["label"] | asked.texts(properties, POL + "shortLabel"),
        "alternative": dict(sorted(alternatives.items())),
        "hidden": sorted(each.value for each in properties.get(SKOS + "hiddenLabel", ())),
        "note": asked.texts(properties, SKOS + "note"),
        "identifiers": [
            {"iri": each.value, "match": match}
            for predicate, match in _MATCHES.items()
            for each in sorted(properties.get(predicate, ()), key=str)
        ],
    }


def _derivations(graph: Graph, few: _Few) -> Iterator[_Row]:
    """What follows from these statements, and others with them, as ``derivations.rq`` tells it."""
    for (node,) in asked.rows(graph, "derivations_of.rq", few):
        properties = asked.described(graph, node)
        told = [properties[each][0] for each in _DERIVED]
        for premise in properties[POL + "premise"]:
            yield (node, *told, premise)


def _rule_labels(graph: Graph) -> dict[str, Texts]:
    labels: dict[str, Texts] = defaultdict(dict)
    for each in graph.vocabulary.triples:
        if each.predicate.value == RDFS + "label" and isinstance(each.object, ox.Literal):
            labels[str(getattr(each.subject, "value", ""))][each.object.language or ""] = each.object.value
    return {iri: dict(sorted(texts.items())) for iri, texts in labels.items()}
