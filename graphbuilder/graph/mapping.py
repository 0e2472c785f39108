"""From checked records to RDF: which triples a dataset is, and in which graph each stands.

Statements are nodes of their own (RDF reification, made concrete), passages are
parts of documents after the Web Annotation Data Model, names follow SKOS.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

import pyoxigraph as ox

from graphbuilder import dates
from graphbuilder.curation.tables import places
from graphbuilder.graph import conflicts, holding, moves
from graphbuilder.graph.facts import envisaged, is_fact
from graphbuilder.graph.named import graph_name
from graphbuilder.namespaces import DCTERMS, FOAF, OA, OWL, POL, PROV, RDF, RDFS, SKOS, VOID, XSD
from graphbuilder.vocabulary import stated_values

if TYPE_CHECKING:
    from graphbuilder.curation.dataset import Dataset
    from graphbuilder.curation.tables.records import Entity, Identifier, Passage, Source, Statement

ONTOLOGY = "https://w3id.org/policy-graph/ontology"
_TYPE = ox.NamedNode(RDF + "type")
_DATE = ox.NamedNode(XSD + "date")
_INTEGER = ox.NamedNode(XSD + "integer")
_TRUE = ox.Literal(True)
_MATCHES = {each: f"{SKOS}{each}Match" for each in ("exact", "close", "broad", "related")}
_Pair = tuple[str, ox.NamedNode | ox.Literal]


def quads(dataset: Dataset) -> Iterator[ox.Quad]:
    """All quads of a dataset but the inferred ones; no triple stands in two graphs."""
    mapper = _Mapper(dataset)
    names = list(mapper.names())
    known = {quad.triple for quad in names}
    yield from names
    yield from mapper.evidence()
    yield from (quad for quad in mapper.facts() if quad.triple not in known)
    yield from mapper.contradictions()
    yield from mapper.moves()
    ontology = graph_name(dataset.base, "ontology")
    yield from (
        ox.Quad(each.subject, each.predicate, each.object, ontology)
        for each in dataset.vocabulary.triples
        if each not in known
    )


class _Mapper:
    """Writes the records of one dataset as quads; holds its base and its terms."""

    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset
        self._vocabulary = dataset.vocabulary
        self._ends = holding.Ends(dataset)
        self._envisaged = envisaged(dataset.entities, dataset.statements.values(), dataset.vocabulary)

    def _iri(self, kind: str, name: str) -> ox.NamedNode:
        return ox.NamedNode(f"{self._dataset.base}{kind}/{name}")

    def names(self) -> Iterator[ox.Quad]:
        """The dataset's own description, and every entity with its class and names."""
        graph = graph_name(self._dataset.base, "entities")
        yield from _described(ox.NamedNode(self._dataset.base), self._description(), graph)
        identifiers: dict[str, list[_Pair]] = {}
        for each in self._dataset.identifiers:
            pair = (_MATCHES[each.match], ox.NamedNode(each.identifier))
            identifiers.setdefault(each.entity, []).append(pair)
            yield from _described(self._iri("match", _match_name(each)), self._match(each), graph)
        for entity in self._dataset.entities.values():
            pairs = [*self._entity(entity), *identifiers.get(entity.id, [])]
            yield from _described(self._iri("id", entity.id), pairs, graph)

    def _description(self) -> Iterator[_Pair]:
        yield RDF + "type", ox.NamedNode(VOID + "Dataset")
        yield RDF + "type", ox.NamedNode(OWL + "Ontology")
        yield OWL + "imports", ox.NamedNode(ONTOLOGY)
        yield from _texts(DCTERMS + "title", self._dataset.title)
        if self._dataset.version:
            yield OWL + "versionInfo", ox.Literal(self._dataset.version)
        if self._dataset.licence:
            yield DCTERMS + "license", ox.NamedNode(self._dataset.licence)

    def _match(self, each: Identifier) -> Iterator[_Pair]:
        """What is said of a link to somebody else's list: which list, and how sure it is."""
        yield RDF + "type", ox.NamedNode(POL + "Match")
        yield RDF + "subject", self._iri("id", each.entity)
        yield RDF + "predicate", ox.NamedNode(_MATCHES[each.match])
        yield RDF + "object", ox.NamedNode(each.identifier)
        yield POL + "scheme", ox.Literal(each.scheme)
        yield POL + "grade", ox.Literal(each.grade)

    def _entity(self, entity: Entity) -> Iterator[_Pair]:
        its_class = self._vocabulary.classes[entity.class_name]
        being = POL + "envisagedAs" if entity.id in self._envisaged else RDF + "type"
        for name in its_class.ancestors:
            yield being, ox.NamedNode(self._vocabulary.classes[name].iri)
        if its_class.concept_scheme:
            yield SKOS + "inScheme", ox.NamedNode(its_class.concept_scheme)
        yield from _texts(SKOS + "prefLabel", entity.label)
        yield from _texts(POL + "shortLabel", entity.short)
        yield from _texts(SKOS + "note", entity.note)
        for language, text in entity.alternatives:
            yield SKOS + "altLabel", ox.Literal(text, language=language)
        for text in entity.hidden:
            yield SKOS + "hiddenLabel", ox.Literal(text)

    def evidence(self) -> Iterator[ox.Quad]:
        """The sources, their passages and the statements, each source in a graph of its own."""
        sources = self._dataset.sources.values()
        graphs = {each.id: graph_name(self._dataset.base, f"source/{each.id}") for each in sources}
        for source in sources:
            node = self._iri("document", source.id)
            yield from _described(node, self._source(source), graphs[source.id])
        for passage in self._dataset.passages.values():
            node = self._iri("passage", passage.id)
            yield from _described(node, self._passage(passage), graphs[passage.source])
        for statement in self._dataset.statements.values():
            node = self._iri("statement", statement.id)
            graph = graphs.get(statement.source, graph_name(self._dataset.base, "drafts"))
            yield from _described(node, self._statement(statement), graph)

    def _source(self, source: Source) -> Iterator[_Pair]:
        yield RDF + "type", ox.NamedNode(POL + "Source")
        yield from _texts(DCTERMS + "title", source.title)
        yield from _texts(DCTERMS + "bibliographicCitation", source.citation)
        for predicate, text in (
            (DCTERMS + "language", source.language),
            (DCTERMS + "publisher", source.publisher),
            (DCTERMS + "issued", source.issued),
            (POL + "notBefore", source.not_before),
            (POL + "dateStatus", source.date_status),
            (DCTERMS + "identifier", source.identifier),
            (POL + "sha256", source.sha256),
            (POL + "inForceFrom", source.in_force_from),
            (POL + "inForceUntil", source.in_force_until),
        ):
            if text:
                yield predicate, ox.Literal(text)
        if source.text_of:
            yield POL + "textOf", self._iri("id", source.text_of)
        if source.revision_of:
            yield PROV + "wasRevisionOf", self._iri("document", source.revision_of)
        if source.copied_from:
            yield POL + "copiedFrom", self._iri("document", source.copied_from)
        if source.url:
            yield FOAF + "page", ox.NamedNode(source.url)

    def _passage(self, passage: Passage) -> Iterator[_Pair]:
        yield RDF + "type", ox.NamedNode(OA + "SpecificResource")
        yield OA + "hasSource", self._iri("document", passage.source)
        yield RDFS + "label", ox.Literal(passage.id)
        yield POL + "start", ox.Literal(str(passage.start), datatype=_INTEGER)
        yield POL + "end", ox.Literal(str(passage.end), datatype=_INTEGER)
        for name, text in (
            ("sha256", passage.sha256),
            ("section", passage.section),
            ("page", passage.page),
            ("passageKind", passage.kind),
        ):
            if text:
                yield POL + name, ox.Literal(text)
        for language, text in places.citation(passage.place).items():
            yield RDFS + "label", ox.Literal(f"{passage.source}, {text}", language=language)
            yield DCTERMS + "bibliographicCitation", ox.Literal(text, language=language)
        if passage.lead_in:
            yield POL + "leadIn", self._iri("passage", passage.lead_in)
        if passage.note:  # why no statement is made of it, say
            yield SKOS + "note", ox.Literal(passage.note)

    def _statement(self, said: Statement) -> Iterator[_Pair]:
        yield RDF + "type", ox.NamedNode(POL + "Statement")
        subject, predicate, object_ = self._triple(said)
        yield RDF + "subject", subject
        yield RDF + "predicate", predicate
        yield RDF + "object", object_
        yield POL + "modality", ox.NamedNode(self._vocabulary.modalities[said.modality].iri)
        if said.denied:
            yield POL + "polarity", ox.NamedNode(POL + "denied")
        if said.holder:
            yield POL + "holder", self._iri("id", said.holder)
        if is_fact(said, self._vocabulary):
            yield POL + "isFact", _TRUE
        if said.draft:
            yield POL + "status", ox.NamedNode(POL + "draft")
        for name, text in (("from", said.start), ("until", said.end)):
            yield from _period(name, text)
        for passage in said.also_in:
            yield POL + "alsoIn", self._iri("passage", passage)
        if said.also_in and (first_said := self._first_said(said)):
            yield POL + "firstSaid", ox.Literal(first_said)
        if said.time_of:
            yield (
                POL + ("timeOf" if said.time_of == "state" else "momentOf"),
                self._iri("document", said.source),
            )
        datatype = self._vocabulary.relations[said.relation].datatype
        if datatype in (POL + "EDTFDate", POL + "EDTFInterval"):
            first, last = dates.interval_bounds(said.object)
            yield from _days("value", first, last)
        stated = stated_values.read(said.object, datatype, self._vocabulary)
        if stated and stated.word:
            yield POL + "valueWord", ox.NamedNode(self._vocabulary.value_words[stated.word].iri)
        if end := self._ends.of(said):
            yield POL + "derivedEnd", ox.Literal(holding.text(end))
            yield from _days(
                "derivedEnd", *(None if day in (date.min, date.max) else day for day in end.both)
            )
        # Plain texts, as EDTF is: Virtuoso counts an xsd:duration in months.
        if stated and stated.duration:
            yield POL + "duration", ox.Literal(stated.duration)
        if said.quote:
            yield POL + "quote", ox.Literal(said.quote, language=self._dataset.language_of(said))
        if said.passage:
            yield PROV + "wasQuotedFrom", self._iri("passage", said.passage)
        elif said.source:
            yield DCTERMS + "source", self._iri("document", said.source)

    def _first_said(self, said: Statement) -> str:
        """When the first edition that says it was issued, as far as that is known."""
        names = (said.source, *(self._dataset.passages[each].source for each in said.also_in))
        dated = [self._dataset.sources[each].issued for each in names if each in self._dataset.sources]
        return min(filter(None, dated), default="")

    def _triple(self, said: Statement) -> tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode | ox.Literal]:
        relation = self._vocabulary.relations[said.relation]
        subject, predicate = self._iri("id", said.subject), ox.NamedNode(relation.iri)
        if relation.datatype is None:
            return subject, predicate, self._iri("id", said.object)
        if relation.datatype == RDF + "langString":
            return subject, predicate, ox.Literal(said.object, language=self._dataset.language_of(said))
        if relation.datatype.startswith(XSD) and relation.datatype != XSD + "string":
            return subject, predicate, ox.Literal(said.object, datatype=ox.NamedNode(relation.datatype))
        # EDTF values are plain texts: date types of different precision do not compare.
        return subject, predicate, ox.Literal(said.object)

    def contradictions(self) -> Iterator[ox.Quad]:
        """Which statements contradict each other, with what a curator makes of it."""
        graph = graph_name(self._dataset.base, "conflicts")
        for each in conflicts.found(self._dataset):
            node = self._iri("conflict", _short_hash(each.one, each.other))
            yield from _described(node, self._conflict(each), graph)

    def _conflict(self, each: conflicts.Conflict) -> Iterator[_Pair]:
        yield RDF + "type", ox.NamedNode(POL + "Conflict")
        yield POL + "conflictKind", ox.NamedNode(self._vocabulary.conflicts[each.kind].iri)
        yield POL + "one", self._iri("statement", each.one)
        yield POL + "other", self._iri("statement", each.other)
        judged = each.judgement
        if judged is None:
            return
        yield POL + "judgement", ox.NamedNode(self._vocabulary.judgements[judged.kind].iri)
        if judged.prevails in (each.one, each.other):
            yield POL + "prevails", self._iri("statement", judged.prevails)
        for name, text in (("why", judged.why), ("judgedBy", judged.who), ("judgedOn", judged.when)):
            yield POL + name, ox.Literal(text)

    def moves(self) -> Iterator[ox.Quad]:
        """Which deadlines and ends took the place of others, and by how much they shifted."""
        graph = graph_name(self._dataset.base, "moves")
        for each in moves.found(self._dataset):
            pairs: list[_Pair] = [
                (RDF + "type", ox.NamedNode(POL + "Move")),
                (POL + "one", self._iri("statement", each.one)),
                (POL + "other", self._iri("statement", each.other)),
            ]
            if each.shift:
                pairs.append((POL + "shift", ox.Literal(each.shift)))
            yield from _described(self._iri("move", _short_hash(each.one, each.other)), pairs, graph)

    def facts(self) -> Iterator[ox.Quad]:
        """The plain triples: each once, however many statements say it."""
        graph = graph_name(self._dataset.base, "facts")
        triples = {
            self._triple(each): None
            for each in self._dataset.statements.values()
            if is_fact(each, self._vocabulary)
        }
        yield from (ox.Quad(*triple, graph) for triple in triples)


def _match_name(each: Identifier) -> str:
    """A name that is the same for the same link, whatever else is said of it."""
    return _short_hash(each.entity, each.match, each.identifier)


def _short_hash(*parts: str) -> str:
    import hashlib  # questions load this module too, and map nothing

    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def _described(
    node: ox.NamedNode, pairs: Iterator[_Pair] | list[_Pair], graph: ox.NamedNode
) -> Iterator[ox.Quad]:
    yield from (ox.Quad(node, ox.NamedNode(predicate), value, graph) for predicate, value in pairs)


def _texts(predicate: str, texts: dict[str, str]) -> Iterator[_Pair]:
    yield from ((predicate, ox.Literal(text, language=each)) for each, text in texts.items())


def _period(name: str, text: str) -> Iterator[_Pair]:
    if text:
        yield POL + name, ox.Literal(text)
    if text and text != dates.OPEN:
        yield from _days(name, *dates.bounds(text))


def _days(name: str, first: object, last: object) -> Iterator[_Pair]:
    for end, day in (("Earliest", first), ("Latest", last)):
        if day:
            yield f"{POL}{name}{end}", ox.Literal(str(day), datatype=_DATE)
