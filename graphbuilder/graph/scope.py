"""A graph as some of its sources tell it, or as it was known on a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, TypeAlias, cast

import pyoxigraph as ox

from graphbuilder import dates, resources
from graphbuilder.curation.tables import legal_time
from graphbuilder.errors import Problem, QueryError
from graphbuilder.graph import inference, opening
from graphbuilder.graph.named import graph_name
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import DCTERMS, OA, POL, PROV, RDF, SKOS
from graphbuilder.signs import clean
from graphbuilder.suggestions import nearest

if TYPE_CHECKING:
    from graphbuilder.curation.dataset import Dataset
    from graphbuilder.curation.tables.records import Judgement, Passage, Statement

_Node: TypeAlias = "ox.NamedNode | ox.BlankNode"
_Term: TypeAlias = "ox.NamedNode | ox.BlankNode | ox.Literal"
_Said: TypeAlias = "dict[ox.NamedNode, _Term]"
_TYPE, _ENVISAGED = ox.NamedNode(RDF + "type"), ox.NamedNode(POL + "envisagedAs")
_STATEMENT, _DERIVATION = ox.NamedNode(POL + "Statement"), ox.NamedNode(POL + "Derivation")
_SUBJECT, _PREDICATE, _OBJECT = (ox.NamedNode(RDF + each) for each in ("subject", "predicate", "object"))
_HAS_SOURCE, _QUOTED = ox.NamedNode(OA + "hasSource"), ox.NamedNode(PROV + "wasQuotedFrom")
_SOURCE = ox.NamedNode(DCTERMS + "source")
_ALSO_IN = ox.NamedNode(POL + "alsoIn")
_IS_FACT, _HOLDER = ox.NamedNode(POL + "isFact"), ox.NamedNode(POL + "holder")
_ENDS = (ox.NamedNode(POL + "one"), ox.NamedNode(POL + "other"))
_LABEL = ox.NamedNode(SKOS + "prefLabel")


@dataclass(frozen=True)
class _Source:
    """A source of a graph: how people call it, and its dates as they are stated."""

    iri: str
    issued: str
    not_before: str

    @property
    def id(self) -> str:
        return self.iri.rpartition("/")[2]

    def is_known_on(self, day: str) -> bool:
        """Whether it was surely issued by that day; without a date it counts from its not_before."""
        try:
            if self.issued:
                return dates.bounds(self.issued)[1].isoformat() <= day
            return bool(self.not_before) and dates.bounds(self.not_before)[0].isoformat() <= day
        except dates.DateError:  # a graph from elsewhere writes dates otherwise
            return False


def chosen(
    graph: Graph, sources: str | Iterable[str] | None = None, known_on: str | date | None = None
) -> Graph:
    """The graph as the sources that are chosen tell it: what they say, and what follows from that.

    Parameters
    ----------
    graph
        All of it; it stays as it is. What an endpoint holds is fetched first.
    sources
        Ids or IRIs of sources, also as a text with commas; left out, all of them.
    known_on
        A day: only sources that were issued by then. When it was said is not when it holds.

    Raises
    ------
    QueryError
        Where there is no such source, or the day is none.
    """
    if sources is None and known_on is None:
        return graph
    found = _sources(graph)
    wanted = found if sources is None else _named(sources, found)
    notes = []
    if sources is not None:
        values: dict[str, object] = {"count": len(wanted), "all": len(found)}
        values["names"] = ", ".join(each.id for each in wanted)
        notes.append(Problem("sources-chosen", severity="info", values=values))
    if known_on is not None:
        day = _day(known_on)
        known = [each for each in wanted if each.is_known_on(day)]
        undated = [each for each in wanted if not each.issued]
        never = [each for each in undated if not each.not_before]
        values = {"day": day, "count": len(known), "all": len(wanted)}
        values |= {"undated": len(undated), "never": len(never)}
        notes.append(Problem("sources-known", severity="info", values=values))
        wanted = known
    kept = {each.iri for each in wanted}
    if graph.dataset is not None:
        new = opening.from_dataset(_of_records(graph.dataset, {each.id for each in wanted}))
    else:
        store = ox.Store()
        store.extend(_of_quads(graph, kept, {each.iri for each in found} - kept))
        new = Graph(store, graph.base, graph.vocabulary)
        if len(kept) < len(found):
            from graphbuilder.graph import rereading  # only a part of a file needs it

            new.is_part_of_more = not rereading.work_out_anew(store, graph) or graph.is_part_of_more
        if graph.base:
            inference.infer(store, graph_name(graph.base, "inferred"))
    if (wide := graph.with_drafts) is not None:
        new.with_drafts = lambda: chosen(wide(), sources, known_on)
    new.name, new.whole = graph.name, graph
    new.scope = (*graph.scope, *notes)
    new.warnings = [*graph.warnings, *notes]
    return new


def _sources(graph: Graph) -> list[_Source]:
    rows = graph.query(resources.text("graph", "dated.rq"))
    assert isinstance(rows, ox.QuerySolutions)
    found = {}
    for row in rows:
        texts = [
            row[name].value if isinstance(row[name], ox.Literal) else "" for name in ("issued", "not_before")
        ]
        found[row["source"].value] = _Source(row["source"].value, *texts)
    return sorted(found.values(), key=lambda each: each.iri)


def _named(sources: str | Iterable[str], found: Sequence[_Source]) -> list[_Source]:
    """The sources that are meant, in the order of the graph."""
    given = (
        sources.split(",")
        if isinstance(sources, str)
        else [one for each in sources for one in each.split(",")]
    )
    names = [clean(each) for each in given if clean(each)]
    called = {each.id: each.iri for each in found} | {each.iri: each.iri for each in found}
    problems = [
        Problem(
            "unknown-source-chosen",
            suggestion=nearest(name, [each.id for each in found]),
            values={"value": name, "known": ", ".join(each.id for each in found) or "-"},
        )
        for name in dict.fromkeys(names)
        if name not in called
    ]
    if not names:
        problems.append(Problem("no-source-named"))
    if problems:
        raise QueryError(problems)
    wanted = {called[name] for name in names}
    return [each for each in found if each.iri in wanted]


def _day(value: str | date) -> str:
    text = value.isoformat()[:10] if isinstance(value, date) else clean(value)
    try:
        if len(text) == 10:
            return dates.bounds(text)[0].isoformat()
    except dates.DateError:
        pass
    raise QueryError(Problem("parameter-no-day", values={"name": "known_on", "value": value}))


def _of_records(dataset: Dataset, kept: set[str]) -> Dataset:
    """A dataset with those sources alone, and with the entities that they name."""
    passages = {name: each for name, each in dataset.passages.items() if each.source in kept}
    statements = {
        name: told
        for name, each in dataset.statements.items()
        if (told := _told_in(each, passages, kept)) is not None
    }

    def named(those: Mapping[str, object]) -> set[str]:
        said = [each for name, each in dataset.statements.items() if name in those]
        things = {one for each in said for one in (each.subject, each.holder)}
        return things | {each.object for each in said if not each.is_attribute}

    gone = named(dataset.statements) - named(statements)
    sources = {name: each for name, each in dataset.sources.items() if name in kept}
    # When a law is in force another source may tell.
    sources, timed = legal_time.among(sources, statements, dataset.entities, dataset.vocabulary)
    return replace(
        dataset,
        sources=sources,
        passages=passages,
        statements=timed,
        drafts={name: each for name, each in dataset.drafts.items() if each.source in kept},
        entities={name: each for name, each in dataset.entities.items() if name not in gone},
        judgements=tuple(_judged(dataset.judgements, statements)),
        identifiers=tuple(each for each in dataset.identifiers if each.entity not in gone),
        texts={name: each for name, each in dataset.texts.items() if name in passages or name in kept},
    )


def _told_in(said: Statement, passages: Mapping[str, Passage], kept: Set[str]) -> Statement | None:
    """A statement as the editions that are there say it, in the newest of them; None where none does."""
    places = [each for each in (said.passage, *said.also_in) if each in passages]
    if places:
        return replace(said, passage=places[0], source=passages[places[0]].source, also_in=tuple(places[1:]))
    # A draft may name its source alone.
    return said if not said.passage and said.source in kept else None


def _judged(judgements: Iterable[Judgement], statements: Mapping[str, object]) -> Iterator[Judgement]:
    """The judgements of what is still there."""
    for each in judgements:
        left = tuple(name for name in each.statements if name in statements)
        if len(left) > 1:
            prevails = each.prevails if each.prevails in left else ""
            yield replace(each, statements=left, prevails=prevails)


def _of_quads(graph: Graph, kept: set[str], gone: set[str]) -> Iterator[ox.Quad]:
    """The quads without what only the sources say that are gone; what follows by rules is left out."""
    store = graph.store
    passages = {each for source in gone for each in _subjects(store, _HAS_SOURCE, ox.NamedNode(source))}
    dropped = {each for passage in passages for each in _subjects(store, _QUOTED, passage)}
    # A draft may name its source alone.
    dropped |= {each for source in gone for each in _subjects(store, _SOURCE, ox.NamedNode(source))}
    earlier = _in_earlier_editions(store, dropped, passages)
    dropped -= earlier.keys()
    said = {each: _said(store, each) for each in _subjects(store, _TYPE, _STATEMENT)}
    facts = {_triple(each) for node, each in said.items() if node not in dropped and _IS_FACT in each}
    lost = {_triple(each) for node, each in said.items() if node in dropped and _IS_FACT in each} - facts
    derived = {each: _said(store, each) for each in _subjects(store, _TYPE, _DERIVATION)}
    lost |= {_triple(each) for each in derived.values()}
    named: set[_Node] = set()
    there: set[_Node] = set()
    every: set[_Node] = set()
    for node, each in said.items():
        things = {term for part in (_SUBJECT, _OBJECT) if isinstance(term := each.get(part), ox.NamedNode)}
        holders = {term for term in (each.get(_HOLDER),) if isinstance(term, ox.NamedNode)}
        every |= things | holders
        if node not in dropped:
            named |= things | holders
            there |= holders | (things if _IS_FACT in each else set())
    unnamed = {
        each for each in every - named if next(store.quads_for_pattern(each, _LABEL, None, None), None)
    }
    # What is said of a link to somebody else's list goes with the thing.
    about = {each for thing in unnamed for each in _subjects(store, _SUBJECT, thing)} - said.keys()
    conflicts = {node for each in dropped for end in _ENDS for node in _subjects(store, end, each)}
    left_out = {*conflicts, *passages, *dropped, *derived, *unnamed, *about, *map(ox.NamedNode, gone)}
    only_named = named - there
    classes = {each.iri: each for each in graph.vocabulary.classes.values()}
    for quad in store:
        if quad.subject in left_out or quad.triple in lost:
            continue
        if quad.predicate == _ALSO_IN and (
            quad.object in passages or quad.object == earlier.get(quad.subject)
        ):
            continue
        if quad.predicate == _QUOTED and quad.subject in earlier:
            quad = ox.Quad(quad.subject, _QUOTED, earlier[quad.subject], quad.graph_name)
        its_class = classes.get(getattr(quad.object, "value", ""))
        if quad.predicate == _TYPE and its_class and quad.subject in only_named:
            its_classes = [classes[each] for each in _classes(store, quad.subject) if each in classes]
            if not any(each.exempt for each in its_classes):
                quad = ox.Quad(quad.subject, _ENVISAGED, quad.object, quad.graph_name)
        yield quad


def _in_earlier_editions(
    store: ox.Store, dropped: set[_Node], passages: set[_Node]
) -> dict[object, ox.NamedNode]:
    """The statements that an earlier edition says too which is still there, with where it does."""
    found: dict[object, ox.NamedNode] = {}
    for node in dropped:
        for quad in store.quads_for_pattern(node, _ALSO_IN, None, None):
            place = quad.object
            if isinstance(place, ox.NamedNode) and place not in passages:
                # Of editions with dates in their names, the newest.
                found[node] = max(found.get(node, place), place, key=str)
    return found


def _subjects(store: ox.Store, predicate: ox.NamedNode, object: _Node) -> Iterator[_Node]:
    yield from (cast(_Node, quad.subject) for quad in store.quads_for_pattern(None, predicate, object, None))


def _classes(store: ox.Store, subject: _Node) -> Iterator[str]:
    found = (quad.object for quad in store.quads_for_pattern(subject, _TYPE, None, None))
    yield from (each.value for each in found if isinstance(each, ox.NamedNode))


def _said(store: ox.Store, node: _Node) -> _Said:
    quads = store.quads_for_pattern(node, None, None, None)
    return {quad.predicate: cast(_Term, quad.object) for quad in quads}


def _triple(said: _Said) -> ox.Triple:
    return ox.Triple(cast(_Node, said[_SUBJECT]), cast(ox.NamedNode, said[_PREDICATE]), said[_OBJECT])
