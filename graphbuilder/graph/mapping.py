"""From checked records to RDF: which triples a dataset is, and in which graph each stands.

Statements are nodes of their own (RDF reification, made concrete), passages are
parts of documents after the Web Annotation Data Model, names follow SKOS.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

import pyoxigraph as ox

from graphbuilder import dates
from graphbuilder.curation.tables import places
from graphbuilder.graph import conflicts, holding, last_days, moves, text_parts
from graphbuilder.graph.facts import envisaged, is_fact
from graphbuilder.graph.named import graph_name
from graphbuilder.graph.nquads import TRUE, Pair, days, iri, literal, period, texts, triples, written
from graphbuilder.namespaces import DCTERMS, FOAF, OA, OWL, POL, PROV, RDF, RDFS, SKOS, VOID, XSD
from graphbuilder.vocabulary import stated_values

if TYPE_CHECKING:
    from graphbuilder.curation.dataset import Dataset
    from graphbuilder.curation.tables.records import Entity, Identifier, Passage, Source, Statement

ONTOLOGY = "https://w3id.org/policy-graph/ontology"
#: What of a statement hangs on what else is said: when it was first, and the end that follows from that.
WORKED_OUT = ("firstSaid", "derivedEnd", "derivedEndEarliest", "derivedEndLatest")
_MATCHES = {each: f"{SKOS}{each}Match" for each in ("exact", "close", "broad", "related")}
_Described = tuple[str, Iterable[Pair]]


def fill(store: ox.Store, dataset: Dataset) -> None:
    """Put all quads of a dataset but the inferred ones into an empty store; no triple stands in two graphs.

    They go in as text, in parts, as they are made: an object of Python for each would take three times
    as long, and hold a gigabyte of memory for a million.
    """
    mapper = _Mapper(dataset)
    names = [*mapper.names()]
    known = {triple for node, pairs in names for triple in triples(node, pairs)}
    text = text_parts.file_of(mapper.lines(names, known))
    # That each IRI and language is one was seen when the rows were checked.
    store.bulk_load(text, ox.RdfFormat.N_QUADS, lenient=True)
    # Not as text: an engine that reads one gives its blank nodes other names.
    ontology = graph_name(dataset.base, "ontology")
    quads = _in_graph(dataset.vocabulary.triples, ontology)
    if not {str(each) for each in dataset.vocabulary.subjects}.isdisjoint(node for node, _ in names):
        quads = [each for each in quads if f"{each.subject} {each.predicate} {each.object}" not in known]
    store.bulk_extend(quads)


def worked_out(dataset: Dataset) -> bytes:
    """What is worked out from all statements of a dataset together, as N-Quads.

    That are contradictions, moves, and of each statement the `WORKED_OUT` properties.
    """
    return "".join(_Mapper(dataset).worked_out()).encode()


def premises(dataset: Dataset, terms: Collection[str], of_terms: Collection[str]) -> ox.Store:
    """A store of what rules can read of a dataset, in memory: they look for it among a tenth of all there is.

    It holds the facts of the relations that rules speak of, of their statements what is said in terms that
    rules name, and of the ontology, most of which is words for people, what can be read of it.

    Parameters
    ----------
    dataset
        The checked records.
    terms
        The IRIs that rules name. A relation is spoken of where it is one of them or a special form of one, or
        where the ontology has it in a class that is.
    of_terms
        The IRIs of what is read of terms themselves; what kind each is, is known in any case.
    """
    ontology = dataset.vocabulary.triples
    classes = {f"<{each}>" for each in terms}
    said = _in_terms(ontology, frozenset([*terms, *of_terms, RDF + "type"]))
    typed = (each for each in said if each.predicate.value == RDF + "type")
    meant = {*terms, *(str(each.subject)[1:-1] for each in typed if str(each.object) in classes)}
    known = dataset.vocabulary.relations
    meant |= {each.iri for each in known.values() if any(known[wider].iri in meant for wider in each.wider)}
    relations = {name for name, each in known.items() if each.iri in meant}
    store = ox.Store()
    text = text_parts.file_of(_Mapper(dataset).premises(relations, meant))
    store.bulk_load(text, ox.RdfFormat.N_QUADS, lenient=True)
    store.bulk_extend((*said, *_in_terms(ontology, frozenset(meant))))
    return store


@lru_cache(maxsize=8)
def _in_terms(triples: tuple[ox.Triple, ...], terms: frozenset[str]) -> list[ox.Quad]:
    return [ox.Quad(*each) for each in triples if each.predicate.value in terms]


@lru_cache(maxsize=4)
def _in_graph(triples: tuple[ox.Triple, ...], graph: ox.NamedNode) -> list[ox.Quad]:
    # Of a small dataset, to make these takes as long as all its own.
    return [ox.Quad(each.subject, each.predicate, each.object, graph) for each in triples]


class _Mapper:
    """Writes the records of one dataset as N-Quads; holds its base and its terms."""

    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset
        self._base = dataset.base
        self._vocabulary = dataset.vocabulary
        self._ends = last_days.LastDays(dataset)
        self._envisaged = envisaged(dataset.entities, dataset.statements.values(), dataset.vocabulary)

    def _iri(self, kind: str, name: str) -> str:
        return f"<{self._base}{kind}/{name}>"

    def lines(self, names: Iterable[_Described], known: set[str]) -> Iterator[str]:
        """All of it but the ontology, a node at a time; facts that are `known` as names are left out."""
        entities = self._iri("graph", "entities")
        yield from (written(*each, entities) for each in names)
        yield from self._evidence()
        facts = self._iri("graph", "facts")
        yield from (f"{triple} {facts} .\n" for triple in self._facts() if triple not in known)
        yield from self._contradictions()
        yield from self._moves()

    def premises(self, relations: Collection[str], terms: Collection[str]) -> Iterator[str]:
        """Factual statements of some relations, in some terms, and their facts, as triples."""
        for said in self._dataset.statements.values():
            if said.relation in relations and is_fact(said, self._vocabulary):
                node, pairs = self._iri("statement", said.id), self._statement(said)
                yield from (
                    f"{each} .\n" for each in triples(node, (one for one in pairs if one[0] in terms))
                )
                yield " ".join(self._triple(said)) + " .\n"
        for each in self._dataset.identifiers:
            if _MATCHES[each.match] in terms:
                yield f"{self._iri('id', each.entity)} <{_MATCHES[each.match]}> {iri(each.identifier)} .\n"

    def names(self) -> Iterator[_Described]:
        """The dataset's own description, and every entity with its class and names."""
        yield f"<{self._base}>", [*self._description()]
        identifiers: dict[str, list[Pair]] = {}
        for each in self._dataset.identifiers:
            pair = (_MATCHES[each.match], iri(each.identifier))
            identifiers.setdefault(each.entity, []).append(pair)
            yield self._iri("match", _match_name(each)), [*self._match(each)]
        for entity in self._dataset.entities.values():
            pairs = [*self._entity(entity), *identifiers.get(entity.id, [])]
            yield self._iri("id", entity.id), pairs

    def _description(self) -> Iterator[Pair]:
        yield RDF + "type", iri(VOID + "Dataset")
        yield RDF + "type", iri(OWL + "Ontology")
        yield OWL + "imports", iri(ONTOLOGY)
        yield from texts(DCTERMS + "title", self._dataset.title)
        if self._dataset.version:
            yield OWL + "versionInfo", literal(self._dataset.version)
        if self._dataset.licence:
            yield DCTERMS + "license", iri(self._dataset.licence)

    def _match(self, each: Identifier) -> Iterator[Pair]:
        """What is said of a link to somebody else's list: which list, and how sure it is."""
        yield RDF + "type", iri(POL + "Match")
        yield RDF + "subject", self._iri("id", each.entity)
        yield RDF + "predicate", iri(_MATCHES[each.match])
        yield RDF + "object", iri(each.identifier)
        yield POL + "scheme", literal(each.scheme)
        yield POL + "grade", literal(each.grade)

    def _entity(self, entity: Entity) -> Iterator[Pair]:
        its_class = self._vocabulary.classes[entity.class_name]
        being = POL + "envisagedAs" if entity.id in self._envisaged else RDF + "type"
        for name in its_class.ancestors:
            yield being, iri(self._vocabulary.classes[name].iri)
        if its_class.concept_scheme:
            yield SKOS + "inScheme", iri(its_class.concept_scheme)
        yield from texts(SKOS + "prefLabel", entity.label)
        yield from texts(POL + "shortLabel", entity.short)
        yield from texts(SKOS + "note", entity.note)
        for language, text in entity.alternatives:
            yield SKOS + "altLabel", literal(text, language=language)
        for text in entity.hidden:
            yield SKOS + "hiddenLabel", literal(text)

    def worked_out(self) -> Iterator[str]:
        """What is worked out from all statements together."""
        for said in self._dataset.statements.values():
            pairs = [*self._by_others(said)]
            yield written(self._iri("statement", said.id), pairs, self._iri("graph", f"source/{said.source}"))
        yield from self._contradictions()
        yield from self._moves()

    def _evidence(self) -> Iterator[str]:
        """The sources, their passages and the statements, each source in a graph of its own."""
        sources = self._dataset.sources.values()
        graphs = {each.id: self._iri("graph", f"source/{each.id}") for each in sources}
        for source in sources:
            node = self._iri("document", source.id)
            yield written(node, self._source(source), graphs[source.id])
        for passage in self._dataset.passages.values():
            node = self._iri("passage", passage.id)
            yield written(node, self._passage(passage), graphs[passage.source])
        drafts = self._iri("graph", "drafts")
        for statement in self._dataset.statements.values():
            node = self._iri("statement", statement.id)
            graph = graphs.get(statement.source, drafts)
            yield written(node, self._statement(statement), graph)

    def _source(self, source: Source) -> Iterator[Pair]:
        yield RDF + "type", iri(POL + "Source")
        yield from texts(DCTERMS + "title", source.title)
        yield from texts(DCTERMS + "bibliographicCitation", source.citation)
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
                yield predicate, literal(text)
        if source.text_of:
            yield POL + "textOf", self._iri("id", source.text_of)
        if source.revision_of:
            yield PROV + "wasRevisionOf", self._iri("document", source.revision_of)
        if source.copied_from:
            yield POL + "copiedFrom", self._iri("document", source.copied_from)
        if source.url:
            yield FOAF + "page", iri(source.url)

    def _passage(self, passage: Passage) -> Iterator[Pair]:
        yield RDF + "type", iri(OA + "SpecificResource")
        yield OA + "hasSource", self._iri("document", passage.source)
        yield RDFS + "label", literal(passage.id)
        yield POL + "start", literal(str(passage.start), datatype=XSD + "integer")
        yield POL + "end", literal(str(passage.end), datatype=XSD + "integer")
        for name, text in (
            ("sha256", passage.sha256),
            ("section", passage.section),
            ("page", passage.page),
            ("passageKind", passage.kind),
        ):
            if text:
                yield POL + name, literal(text)
        for language, text in places.citation(passage.place).items():
            yield RDFS + "label", literal(f"{passage.source}, {text}", language=language)
            yield DCTERMS + "bibliographicCitation", literal(text, language=language)
        if passage.lead_in:
            yield POL + "leadIn", self._iri("passage", passage.lead_in)
        if passage.note:  # why no statement is made of it, say
            yield SKOS + "note", literal(passage.note)

    def _statement(self, said: Statement) -> Iterator[Pair]:
        yield RDF + "type", iri(POL + "Statement")
        subject, predicate, object_ = self._triple(said)
        yield RDF + "subject", subject
        yield RDF + "predicate", predicate
        yield RDF + "object", object_
        yield POL + "modality", iri(self._vocabulary.modalities[said.modality].iri)
        if said.denied:
            yield POL + "polarity", iri(POL + "denied")
        if said.holder:
            yield POL + "holder", self._iri("id", said.holder)
        if is_fact(said, self._vocabulary):
            yield POL + "isFact", TRUE
        if said.draft:
            yield POL + "status", iri(POL + "draft")
        for name, text in (("from", said.start), ("until", said.end)):
            yield from period(name, text)
        for passage in said.also_in:
            yield POL + "alsoIn", self._iri("passage", passage)
        if said.time_of:
            yield (
                POL + ("timeOf" if said.time_of == "state" else "momentOf"),
                self._iri("document", said.source),
            )
        datatype = self._vocabulary.relations[said.relation].datatype
        if datatype in (POL + "EDTFDate", POL + "EDTFInterval"):
            first, last = dates.interval_bounds(said.object)
            yield from days("value", first, last)
        stated = stated_values.read(said.object, datatype, self._vocabulary)
        if stated and stated.word:
            yield POL + "valueWord", iri(self._vocabulary.value_words[stated.word].iri)
        yield from self._by_others(said)
        # Plain texts, as EDTF is: Virtuoso counts an xsd:duration in months.
        if stated and stated.duration:
            yield POL + "duration", literal(stated.duration)
        if said.quote:
            yield POL + "quote", literal(said.quote, language=self._dataset.language_of(said))
        if said.passage:
            yield PROV + "wasQuotedFrom", self._iri("passage", said.passage)
        elif said.source:
            yield DCTERMS + "source", self._iri("document", said.source)

    def _by_others(self, said: Statement) -> Iterator[Pair]:
        """What hangs on what else is said: when it was said first, and the end that follows."""
        if said.also_in and (first_said := self._first_said(said)):
            yield POL + "firstSaid", literal(first_said)
        if end := self._ends.of(said):
            yield POL + "derivedEnd", literal(holding.text(end))
            yield from days("derivedEnd", *(None if day in (date.min, date.max) else day for day in end.both))

    def _first_said(self, said: Statement) -> str:
        """When the first edition that says it was issued, as far as that is known."""
        names = (said.source, *(self._dataset.passages[each].source for each in said.also_in))
        dated = [self._dataset.sources[each].issued for each in names if each in self._dataset.sources]
        return min(filter(None, dated), default="")

    def _triple(self, said: Statement) -> tuple[str, str, str]:
        relation = self._vocabulary.relations[said.relation]
        subject, predicate = self._iri("id", said.subject), iri(relation.iri)
        if relation.datatype is None:
            return subject, predicate, self._iri("id", said.object)
        if relation.datatype == RDF + "langString":
            return subject, predicate, literal(said.object, language=self._dataset.language_of(said))
        if relation.datatype.startswith(XSD) and relation.datatype != XSD + "string":
            return subject, predicate, literal(said.object, datatype=relation.datatype)
        # EDTF values are plain texts: date types of different precision do not compare.
        return subject, predicate, literal(said.object)

    def _contradictions(self) -> Iterator[str]:
        """Which statements contradict each other, with what a curator makes of it."""
        graph = self._iri("graph", "conflicts")
        for each in conflicts.found(self._dataset):
            node = self._iri("conflict", _short_hash(each.one, each.other))
            yield written(node, self._conflict(each), graph)

    def _conflict(self, each: conflicts.Conflict) -> Iterator[Pair]:
        yield RDF + "type", iri(POL + "Conflict")
        yield POL + "conflictKind", iri(self._vocabulary.conflicts[each.kind].iri)
        yield POL + "one", self._iri("statement", each.one)
        yield POL + "other", self._iri("statement", each.other)
        judged = each.judgement
        if judged is None:
            return
        yield POL + "judgement", iri(self._vocabulary.judgements[judged.kind].iri)
        if judged.prevails in (each.one, each.other):
            yield POL + "prevails", self._iri("statement", judged.prevails)
        for name, text in (("why", judged.why), ("judgedBy", judged.who), ("judgedOn", judged.when)):
            yield POL + name, literal(text)

    def _moves(self) -> Iterator[str]:
        """Which deadlines and ends took the place of others, and by how much they shifted."""
        graph = self._iri("graph", "moves")
        for each in moves.found(self._dataset):
            pairs: list[Pair] = [
                (RDF + "type", iri(POL + "Move")),
                (POL + "one", self._iri("statement", each.one)),
                (POL + "other", self._iri("statement", each.other)),
            ]
            if each.shift:
                pairs.append((POL + "shift", literal(each.shift)))
            yield written(self._iri("move", _short_hash(each.one, each.other)), pairs, graph)

    def _facts(self) -> Iterable[str]:
        """The plain triples: each once, however many statements say it."""
        return dict.fromkeys(
            " ".join(self._triple(each))
            for each in self._dataset.statements.values()
            if is_fact(each, self._vocabulary)
        )


def _match_name(each: Identifier) -> str:
    """A name that is the same for the same link, whatever else is said of it."""
    return _short_hash(each.entity, each.match, each.identifier)


def _short_hash(*parts: str) -> str:
    import hashlib  # questions load this module too, and map nothing

    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
