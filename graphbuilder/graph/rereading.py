"""A graph that was made of tables, read back: as far as what is worked out from all statements needs it.

Contradictions, moves and ends that follow from a term hang on which statements there are. Of a part of a
file, a store or an endpoint they are worked out anew from these records, as those of tables are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

import pyoxigraph as ox

from graphbuilder import dates
from graphbuilder.curation.dataset import Dataset
from graphbuilder.curation.tables.reading import Row
from graphbuilder.curation.tables.records import Entity, Judgement, Passage, Source, Statement
from graphbuilder.graph import mapping
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import DCTERMS, OA, POL, PROV, RDF
from graphbuilder.vocabulary.terms import Vocabulary

#: What is said of a node: the objects of each predicate.
Said: TypeAlias = "dict[str, list[ox.NamedNode | ox.Literal]]"
_TYPE = ox.NamedNode(RDF + "type")
_DATES, _INTERVALS = POL + "EDTFDate", POL + "EDTFInterval"


def work_out_anew(store: ox.Store, graph: Graph) -> bool:
    """Put what follows from all statements of a store in place of what it has of a larger graph.

    Returns
    -------
    bool
        Whether that could be: the statements must be such as tables make.
    """
    if not graph.base:
        return False
    try:
        records = _Reader(store, graph.base, graph.vocabulary).dataset()
    except (KeyError, IndexError, ValueError):  # of other origin: something lacks that tables always give
        return False
    for kind in ("Conflict", "Move"):
        for each in [*store.quads_for_pattern(None, _TYPE, ox.NamedNode(POL + kind), None)]:
            _remove(store, each.subject, None)
    for name in mapping.WORKED_OUT:
        _remove(store, None, ox.NamedNode(POL + name))
    store.load(mapping.worked_out(records), ox.RdfFormat.N_QUADS)
    return True


def _remove(
    store: ox.Store, subject: ox.NamedNode | ox.BlankNode | ox.Triple | None, predicate: ox.NamedNode | None
) -> None:
    for quad in [*store.quads_for_pattern(subject, predicate, None, None)]:
        store.remove(quad)


class _Reader:
    """Reads the nodes of one dataset from a store."""

    def __init__(self, store: ox.Store, base: str, vocabulary: Vocabulary) -> None:
        self._store = store
        self._base = base
        self._vocabulary = vocabulary
        self._names = {
            each.iri: name
            for terms in (vocabulary.relations, vocabulary.modalities, vocabulary.judgements)
            for name, each in terms.items()
        }

    def dataset(self) -> Dataset:
        """All records that are there."""
        sources = {each.id: each for each in self._sources()}
        passages = {each.id: each for each in self._passages()}
        statements = {each.id: each for each in self._statements(passages, sources)}
        return Dataset(
            folder=Path(),
            title={},
            base=self._base,
            version="",
            licence="",
            languages=("",),
            vocabulary=self._vocabulary,
            own_shapes=None,
            sources=sources,
            passages=passages,
            entities={each.id: each for each in self._entities()},
            identifiers=(),
            statements=dict(sorted(statements.items())),
            drafts={},
            judgements=tuple(self._judgements(statements)),
            texts={},
            absent=(),
            warnings=(),
        )

    def _of_type(self, iri: str) -> Iterator[tuple[str, Said]]:
        """Each node of a class, by its IRI, with what is said of it."""
        nodes = {
            each.subject
            for each in self._store.quads_for_pattern(None, _TYPE, ox.NamedNode(iri), None)
            if isinstance(each.subject, ox.NamedNode)
        }
        for node in nodes:
            yield node.value, self._said(node)

    def _said(self, node: ox.NamedNode) -> Said:
        said: Said = defaultdict(list)
        for quad in self._store.quads_for_pattern(node, None, None, None):
            if isinstance(quad.object, (ox.NamedNode, ox.Literal)):
                said[quad.predicate.value].append(quad.object)
        return said

    def _id(self, kind: str, iri: str) -> str:
        start = f"{self._base}{kind}/"
        if not iri.startswith(start):
            raise ValueError(iri)
        return iri[len(start) :]

    def _named(self, kind: str, said: Said, predicate: str) -> str:
        return self._id(kind, said[predicate][0].value) if said[predicate] else ""

    def _sources(self) -> Iterator[Source]:
        for iri, said in self._of_type(POL + "Source"):
            yield Source(
                row=_NO_ROW,
                id=self._id("document", iri),
                title={},
                language=_text(said, DCTERMS + "language"),
                publisher="",
                issued=_text(said, DCTERMS + "issued"),
                not_before=_text(said, POL + "notBefore"),
                date_status="",
                identifier="",
                url="",
                citation={},
                file="",
                sha256="",
                quote_words=0,
                is_free=False,
                in_force_from=_text(said, POL + "inForceFrom"),
                in_force_until=_text(said, POL + "inForceUntil"),
                copied_from=self._named("document", said, POL + "copiedFrom"),
                revision_of=self._named("document", said, PROV + "wasRevisionOf"),
            )

    def _passages(self) -> Iterator[Passage]:
        for iri, said in self._of_type(OA + "SpecificResource"):
            source = self._named("document", said, OA + "hasSource")
            yield Passage(_NO_ROW, self._id("passage", iri), source, "", "", 0, 0, "", "", "")

    def _entities(self) -> Iterator[Entity]:
        """The things that statements name, each of the narrowest of its classes."""
        classes = {each.iri: name for name, each in self._vocabulary.classes.items()}
        found: dict[str, list[str]] = defaultdict(list)
        for being in (RDF + "type", POL + "envisagedAs"):
            for quad in self._store.quads_for_pattern(None, ox.NamedNode(being), None, None):
                if isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.NamedNode):
                    found[quad.subject.value] += [
                        classes[each] for each in [quad.object.value] if each in classes
                    ]
        for iri, names in found.items():
            if names and iri.startswith(f"{self._base}id/"):
                leaf = max(names, key=lambda name: (len(self._vocabulary.classes[name].ancestors), name))
                yield Entity(_NO_ROW, self._id("id", iri), leaf, {}, {}, (), (), {})

    def _statements(
        self, passages: Mapping[str, Passage], sources: Mapping[str, Source]
    ) -> Iterator[Statement]:
        for iri, said in self._of_type(POL + "Statement"):
            passage = self._named("passage", said, PROV + "wasQuotedFrom")
            source = (
                passages[passage].source if passage else self._named("document", said, DCTERMS + "source")
            )
            relation = self._vocabulary.relations[self._names[said[RDF + "predicate"][0].value]]
            value = said[RDF + "object"][0].value
            start, end = _text(said, POL + "from"), _text(said, POL + "until")
            for each in (start, end):
                if each not in ("", dates.OPEN):
                    dates.bounds(each)
            if relation.datatype in (_DATES, _INTERVALS):
                dates.interval_bounds(value)
            time_of = "state" if said[POL + "timeOf"] else "moment" if said[POL + "momentOf"] else ""
            # What is not the time of the law is the statement's own.
            is_own = bool(start) and not (time_of and start == sources[source].in_force_from)
            yield Statement(
                row=Row("", 0, {"from": start if is_own else ""}, {}),
                id=self._id("statement", iri),
                source=source,
                passage=passage,
                subject=self._named("id", said, RDF + "subject"),
                relation=relation.name,
                object=value if relation.datatype else self._named("id", said, RDF + "object"),
                is_attribute=relation.datatype is not None,
                modality=self._names[said[POL + "modality"][0].value],
                denied=bool(said[POL + "polarity"]),
                holder=self._named("id", said, POL + "holder"),
                start=start,
                end=end,
                quote="",
                draft=bool(said[POL + "status"]),
                note="",
                time_of=time_of,
                also_in=tuple(self._id("passage", each.value) for each in said[POL + "alsoIn"]),
            )

    def _judgements(self, statements: Mapping[str, Statement]) -> Iterator[Judgement]:
        """What a curator made of pairs of which both are there."""
        for _, said in sorted(self._of_type(POL + "Conflict")):
            pair = tuple(self._named("statement", said, POL + end) for end in ("one", "other"))
            if said[POL + "judgement"] and all(each in statements for each in pair):
                yield Judgement(
                    row=_NO_ROW,
                    statements=pair,
                    kind=self._names[said[POL + "judgement"][0].value],
                    prevails=self._named("statement", said, POL + "prevails"),
                    why=_text(said, POL + "why"),
                    who=_text(said, POL + "judgedBy"),
                    when=_text(said, POL + "judgedOn"),
                )


_NO_ROW = Row("", 0, {}, {})


def _text(said: Said, predicate: str) -> str:
    return said[predicate][0].value if said[predicate] else ""
