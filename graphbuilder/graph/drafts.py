"""Drafts in a graph: statements that nobody has checked, left out of it, or tried as if somebody had.

A draft is a statement node with a status of its own, and never a plain triple. What an answer
owes to drafts is told by asking twice: without them, and of a graph in which they are taken as
checked, that exists for that one question.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox

from graphbuilder.graph import inference
from graphbuilder.graph.named import graph_name
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import DCTERMS, OA, POL, PROV, RDF

if TYPE_CHECKING:
    from graphbuilder.vocabulary.terms import Vocabulary

_STATUS, _DRAFT = ox.NamedNode(POL + "status"), ox.NamedNode(POL + "draft")
_TYPE = ox.NamedNode(RDF + "type")
_MATCH = ox.NamedNode(POL + "Match")
_ENVISAGED = ox.NamedNode(POL + "envisagedAs")
_QUOTE, _PASSAGE = ox.NamedNode(POL + "quote"), ox.NamedNode(PROV + "wasQuotedFrom")
_SOURCE = ox.NamedNode(DCTERMS + "source")
_PARTS = tuple(ox.NamedNode(RDF + part) for part in ("subject", "predicate", "object"))
_PLACES = (_PARTS[0], _PARTS[2], ox.NamedNode(POL + "holder"))


def holds_any(store: ox.Store) -> bool:
    """Whether a store holds drafts: it does where they were asked for."""
    return next(store.quads_for_pattern(None, _STATUS, _DRAFT, None), None) is not None


def nodes(store: ox.Store) -> list[Any]:
    """The statements of a store that are drafts, by IRI."""
    found = {quad.subject for quad in store.quads_for_pattern(None, _STATUS, _DRAFT, None)}
    return sorted(found, key=str)


def left_out(graph: Graph) -> list[set[str]]:
    """The IRIs of what each draft names that was left out of a graph."""
    if graph.with_drafts is None:
        return []
    if graph.dataset is None:
        return _named(graph.with_drafts().store)
    parts = ((each.subject, each.object, each.holder) for each in graph.dataset.drafts.values())
    return [{f"{graph.base}id/{each}" for each in part} for part in parts]


def _named(store: ox.Store) -> list[set[str]]:
    """The IRIs of the things that each draft of a store names."""
    return [
        {
            each.value
            for place in _PLACES
            for each in _said(store, draft, place)
            if isinstance(each, ox.NamedNode)
        }
        for draft in nodes(store)
    ]


def without(store: ox.Store) -> ox.Store:
    """A store without its drafts, and without the things and sources that it names for these alone."""
    drafts = set(nodes(store))
    # What is said of identifiers in lists of others speaks of no thing that is not there.
    aside = drafts | {quad.subject for quad in store.quads_for_pattern(None, _TYPE, _MATCH, None)}
    # Conflicts and moves are between statements: those of a draft go with it.
    between = {quad.subject for each in drafts for quad in store.quads_for_pattern(None, None, each, None)}
    aside |= between
    gone = drafts | between
    for place in (*_PLACES, _SOURCE):
        for draft in drafts:
            gone |= {each for each in _said(store, draft, place) if _is_theirs(store, each, aside)}
    gone |= {each for each in aside if next(_said(store, each, _PARTS[0]), None) in gone}
    kept = ox.Store()
    kept.extend(quad for quad in store if quad.subject not in gone)
    return kept


def as_checked(graph: Graph) -> Graph:
    """A graph in which the drafts are taken as checked, with all that follows from that.

    A draft without words of its source has blank ones, and one without a passage stands in
    its source or, where it names none, by itself.
    """
    store, known = ox.Store(), graph.vocabulary
    store.extend(graph.store)
    facts = graph_name(graph.base, "facts")
    there: set[Any] = set()
    for draft in nodes(store):
        quad = next(store.quads_for_pattern(draft, _TYPE, None, None))
        for node, place, value in _evidence(store, draft):
            store.add(ox.Quad(node, place, value, quad.graph_name))
        subject, relation, object_ = (next(_said(store, draft, part)) for part in _PARTS)
        if _makes_a_fact(store, draft, relation.value, known):
            store.add(ox.Quad(draft, ox.NamedNode(POL + "isFact"), ox.Literal(True), quad.graph_name))
            if not next(store.quads_for_pattern(subject, relation, object_, None), None):
                store.add(ox.Quad(subject, relation, object_, facts))
            there |= {each for each in (subject, object_) if isinstance(each, ox.NamedNode)}
    for thing in there:
        for quad in list(store.quads_for_pattern(thing, _ENVISAGED, None, None)):
            store.remove(quad)
            store.add(ox.Quad(thing, _TYPE, quad.object, quad.graph_name))
    inference.infer(store, graph_name(graph.base, "inferred"))
    new = Graph(store, graph.base, known, graph.dataset)
    new.whole = graph.whole
    return new


def _evidence(store: ox.Store, draft: Any) -> Iterator[tuple[Any, ox.NamedNode, Any]]:
    """What a draft lacks of what every checked statement has: words, and a passage of a source."""
    if not next(_said(store, draft, _QUOTE), None):
        yield draft, _QUOTE, ox.Literal("")
    if not next(_said(store, draft, _PASSAGE), None):
        where = next(_said(store, draft, _SOURCE), draft)
        yield draft, _PASSAGE, where
        yield where, ox.NamedNode(OA + "hasSource"), where


def _makes_a_fact(store: ox.Store, draft: Any, relation: str, known: Vocabulary) -> bool:
    """Whether a statement would be a fact, were it checked: as `facts.is_fact` has it of records."""
    if any(next(_said(store, draft, ox.NamedNode(POL + each)), None) for each in ("polarity", "holder")):
        return False
    modality = next(_said(store, draft, ox.NamedNode(POL + "modality"))).value
    when = next((each.fact_when for each in known.modalities.values() if each.iri == modality), "never")
    carries = any(each.carries_plan for each in known.relations.values() if each.iri == relation)
    return when == "always" or (when == "whereTheRelationCarriesIt" and carries)


def _is_theirs(store: ox.Store, thing: Any, drafts: set[Any]) -> bool:
    """Whether a thing is spoken of by nothing but these, or a source holds nothing but them."""
    if not isinstance(thing, ox.NamedNode):
        return False
    speaking = {quad.subject for quad in store.quads_for_pattern(None, None, thing, None)}
    return speaking <= drafts


def _said(store: ox.Store, node: Any, place: ox.NamedNode) -> Iterator[Any]:
    return (quad.object for quad in store.quads_for_pattern(node, place, None, None))
