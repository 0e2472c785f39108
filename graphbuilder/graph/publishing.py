"""A dataset brought to an engine: each of its graphs is loaded beside, verified, and then put in place.

A graph of the engine itself says which graphs were made here and from what content (a SHA-256 of the
sorted N-Triples), so that no other graph is touched, what is the same is left alone, and a run that
was broken off is gone on with. Everything is noted there before it is done.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Literal, TypeAlias

import pyoxigraph as ox

from graphbuilder.errors import Problem, TargetError
from graphbuilder.graph.blank_names import canonical
from graphbuilder.graph.named import graph_name
from graphbuilder.graph.remote import destination
from graphbuilder.graph.remote.destination import Destination
from graphbuilder.graph.remote.endpoint import LOADING, Endpoint
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import DCTERMS, RDF, VOID

#: What became of a graph at the engine.
Outcome: TypeAlias = Literal["same", "new", "replaced", "removed"]
#: Is told the graph, how many of its triples are there, and how many there will be.
Progress: TypeAlias = Callable[[str, int, int], None]

_DIGEST = ox.NamedNode(DCTERMS + "identifier")
_TYPE = ox.NamedNode(RDF + "type")
_DATASET = ox.NamedNode(VOID + "Dataset")
#: The graph that tells what was published; it is no part of the dataset.
RECORD = "published"
#: The graph of what stands in no graph of its own, as in a Turtle file.
MERGED = "merged"
#: Bytes of N-Triples that are sent at once.
PART = 2_000_000
#: How many triples of a graph are looked up, spread evenly over it.
SAMPLE = 60


@dataclass(frozen=True)
class Published:
    """What became of a graph: its IRI, how many triples it has now, and what was done."""

    graph: str
    triples: int
    outcome: Outcome


@dataclass(frozen=True)
class _Content:
    """The triples of a graph in the order of their text, and the sum that tells them from others."""

    graph: str
    triples: list[ox.Triple]
    digest: str

    @property
    def sample(self) -> Sequence[ox.Triple]:
        step = max(1, len(self.triples) // SAMPLE)
        return [*self.triples[::step], *self.triples[-1:]]

    def parts(self) -> Iterator[list[ox.Triple]]:
        """The triples in parts of about `PART` bytes; all at once where blank nodes hang together."""
        part: list[ox.Triple] = []
        size = 0
        whole = any(
            isinstance(end, ox.BlankNode) for each in self.triples for end in (each.subject, each.object)
        )
        for triple in self.triples:
            part.append(triple)
            size += len(str(triple))
            if size > PART and not whole:
                yield part
                part, size = [], 0
        if part:
            yield part


class _Publisher:
    """One run: a graph of ours, and what the engine has of it."""

    def __init__(self, graph: Graph, endpoint: Endpoint, progress: Progress) -> None:
        self._graph = graph
        self._endpoint = endpoint
        self._progress = progress
        self._record = graph_name(graph.base, RECORD).value
        self._merged = graph_name(graph.base, MERGED).value
        self._loading = LOADING.format(graph.base)
        # To ask with; what is needed to write is found out later.
        self._to = Destination(endpoint, "", "", "")
        self._known = self._read_record()

    def run(self, *, dry_run: bool, replace: bool, update: str, graph_store: str) -> list[Published]:
        names = self._names()
        contents = {name: self._content(name) for name in names}
        plan = {name: self._outcome(content) for name, content in contents.items()}
        if not replace:
            foreign = [
                name
                for name, (outcome, _) in plan.items()
                if outcome == "replaced" and not self._known.get(name)
            ]
            if foreign:
                address = self._endpoint.url
                raise TargetError(
                    [Problem("graph-not-ours", address, values={"graph": each}) for each in foreign]
                )
        gone = [name for name in self._known if name not in plan and not self._is_beside(name)]
        result = [Published(name, count, outcome) for name, (outcome, count) in plan.items()]
        result += [Published(name, 0, "removed") for name in gone]
        changed = [name for name in names if plan[name][0] != "same"]
        left = [name for name in self._known if self._is_beside(name)]
        if dry_run or not (changed or gone or left):
            return result
        trial = f"{self._loading}trial"
        self._to = destination.find(self._endpoint, trial, update=update, graph_store=graph_store)
        digests = {name: contents[name].digest for name in changed}
        beside = {name: self._beside(contents[name]) for name in changed}
        self._note(digests | {beside[name]: digest for name, digest in digests.items()})
        for name in changed:
            self._load(beside[name], contents[name])
        for name in changed:
            self._put(beside[name], contents[name])
        for name in [*gone, *left]:
            if name not in beside.values():
                self._to.drop(name)
        self._forget(set(self._known) - set(plan), digests)
        return result

    def _names(self) -> list[str]:
        """The graphs; that which describes the dataset comes last: till it is there, nobody finds a part."""
        home = ox.NamedNode(self._graph.base)
        found = self._graph.store.quads_for_pattern(home, _TYPE, _DATASET, None)
        last = {getattr(quad.graph_name, "value", self._merged) for quad in found}
        names = self._graph.graph_names()
        if next(self._graph.store.quads_for_pattern(None, None, None, ox.DefaultGraph()), None):
            names.add(self._merged)
        return sorted(names, key=lambda name: (name in last, name))

    def _content(self, name: str) -> _Content:
        where = ox.DefaultGraph() if name == self._merged else ox.NamedNode(name)
        quads = self._graph.store.quads_for_pattern(None, None, None, where)
        lines = sorted((str(quad.triple), quad.triple) for quad in quads)
        digest = hashlib.sha256()
        # A store names blank nodes by chance: the sum is that of what is said.
        named = canonical({ox.DefaultGraph(): [line.encode() for line, _ in lines]})
        for line in sorted(itertools.chain.from_iterable(named.values())):
            digest.update(line + b" .\n")
        return _Content(name, [triple for _, triple in lines], f"sha256:{digest.hexdigest()}")

    def _outcome(self, content: _Content) -> tuple[Outcome, int]:
        count = len(content.triples)
        there = self._to.count(content.graph)
        if not there:
            return "new", count
        # Two sums are noted where a run ended while the graph was put in its place.
        if self._known.get(content.graph) == {content.digest} and self._is_whole(content.graph, content):
            return "same", count
        return "replaced", count

    def _is_whole(self, graph: str, content: _Content) -> bool:
        return self._to.count(graph) == len(content.triples) and self._to.holds(graph, content.sample)

    def _load(self, beside: str, content: _Content) -> None:
        """Bring a content into a graph of its own, or what is lacking of it."""
        self._send(beside, content, self._to.count(beside))
        if not self._is_whole(beside, content):
            # What an earlier run left may be no part of it.
            self._to.drop(beside)
            self._send(beside, content, 0)
            self._check_whole(beside, content)

    def _send(self, graph: str, content: _Content, there: int) -> None:
        sent = 0
        for part in content.parts():
            sent += len(part)
            # Parts go one after the other: what is counted is there from the first on.
            if sent > there:
                self._to.append(graph, part)
            self._progress(content.graph, sent, len(content.triples))

    def _put(self, beside: str, content: _Content) -> None:
        """Put what was loaded beside into the place of the graph."""
        if self._to.moves:
            # Some engines move no large graph: what came of it is seen from what is there.
            with contextlib.suppress(TargetError):
                self._to.move(beside, content.graph)
            if self._is_whole(content.graph, content):
                return
        self._to.drop(content.graph)
        self._send(content.graph, content, 0)
        self._check_whole(content.graph, content)
        self._to.drop(beside)

    def _check_whole(self, graph: str, content: _Content) -> None:
        if not self._is_whole(graph, content):
            values = {"graph": graph, "expected": len(content.triples), "found": self._to.count(graph)}
            raise TargetError(Problem("publish-not-whole", self._endpoint.url, values=values))

    def _beside(self, content: _Content) -> str:
        start = graph_name(self._graph.base, "").value
        return f"{self._loading}{content.digest[7:23]}/{content.graph.removeprefix(start)}"

    def _is_beside(self, graph: str) -> bool:
        return graph.startswith(self._loading)

    def _read_record(self) -> dict[str, set[str]]:
        known: dict[str, set[str]] = {}
        for row in self._to.rows(
            f"SELECT ?graph ?digest WHERE {{ GRAPH <{self._record}> {{ ?graph {_DIGEST} ?digest }} }}"
        ):
            known.setdefault(row["graph"].value, set()).add(row["digest"].value)
        return dict(sorted(known.items()))

    def _note(self, digests: Mapping[str, str]) -> None:
        """Note which graphs are made here, before they are."""
        new = {name: each for name, each in digests.items() if each not in self._known.get(name, ())}
        if new:
            self._to.append(self._record, list(_noted(new)))
        for name, digest in new.items():
            self._known.setdefault(name, set()).add(digest)

    def _forget(self, graphs: Set[str], now: Mapping[str, str]) -> None:
        """Take out of the record the graphs that are gone, and what others were before."""
        old = [
            triple
            for name, digests in self._known.items()
            for digest in sorted(digests)
            if name in graphs or (name in now and now[name] != digest)
            for triple in _noted({name: digest})
        ]
        if old:
            self._to.forget(self._record, old)


def _noted(digests: Mapping[str, str]) -> Iterator[ox.Triple]:
    for graph, digest in digests.items():
        yield ox.Triple(ox.NamedNode(graph), _DIGEST, ox.Literal(digest))


def publish(
    graph: Graph,
    endpoint: Endpoint,
    *,
    update: str = "",
    graph_store: str = "",
    dry_run: bool = False,
    replace: bool = False,
    progress: Progress = lambda graph, done, whole: None,
) -> list[Published]:
    """Bring the graphs of a dataset to an engine, each verified by its count and a sample.

    Parameters
    ----------
    graph
        The dataset, in named graphs.
    endpoint
        Where the engine is asked.
    update, graph_store
        Where it takes updates and graphs; blank to try what engines are known to have.
    dry_run
        Only say what would be done; nothing is written, not even to try.
    replace
        Whether graphs of these names are replaced too that were not published from here.
    progress
        Is told how far it is.

    Returns
    -------
    list of Published
        The graphs, then those that were published once and are no longer part of the dataset.

    Raises
    ------
    TargetError
        If the graph is no dataset of ours, the engine takes nothing in, or what it holds then is
        not what it was sent. What was published before is only replaced by what was verified.
    """
    if not graph.base:
        raise TargetError(Problem("publish-no-dataset"))
    publisher = _Publisher(graph, endpoint, progress)
    return publisher.run(dry_run=dry_run, replace=replace, update=update, graph_store=graph_store)
