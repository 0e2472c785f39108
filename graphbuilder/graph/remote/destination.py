"""An endpoint that takes graphs in: where and how it does, found out by trying on a graph of our own.

By the SPARQL 1.1 Graph Store HTTP Protocol and SPARQL 1.1 Update. Engines have both at addresses
of their own and leave parts out, so nothing is presumed that was not seen to work.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from http import HTTPStatus
from typing import TypeVar
from urllib.parse import quote, urlsplit, urlunsplit

import pyoxigraph as ox

from graphbuilder.errors import Problem, TargetError
from graphbuilder.graph.remote import exchange
from graphbuilder.graph.remote.endpoint import Endpoint
from graphbuilder.graph.remote.reply import check_done
from graphbuilder.graph.substitution import written

_T = TypeVar("_T")
#: Seconds to wait before something is tried again.
_WAITS = (0.2, 0.5, 1.0, 2.0)
#: What may be gone by then: a server that starts anew, is busy, or lost its connection.
_PASSING = {
    HTTPStatus.TOO_MANY_REQUESTS,
    HTTPStatus.INTERNAL_SERVER_ERROR,
    HTTPStatus.BAD_GATEWAY,
    HTTPStatus.SERVICE_UNAVAILABLE,
    HTTPStatus.GATEWAY_TIMEOUT,
}
_CUT_OFF = {"endpoint-broken-off", "endpoint-no-http", "endpoint-refuses", "endpoint-unreachable"}
_REFUSALS = {"endpoint-asks-credentials", "endpoint-refuses-credentials"}
_TRIPLES = "application/n-triples; charset=utf-8"

#: How many triples of a sample go into one question: Virtuoso takes no sixty.
_AT_ONCE = 20


@dataclass(frozen=True)
class Destination:
    """An endpoint, and the ways in which it takes graphs in.

    Attributes
    ----------
    endpoint
        Where it is asked.
    graph_store
        Where triples are added over the Graph Store Protocol, up to the IRI of the graph; blank
        where that does not work and they are inserted by updates.
    update, field
        Where updates are sent, and as which field of a form.
    moves
        Whether ``MOVE`` does what SPARQL says.
    """

    endpoint: Endpoint
    graph_store: str
    update: str
    field: str
    moves: bool = False

    def append(self, graph: str, triples: Sequence[ox.Triple]) -> None:
        """Add triples to a graph; in halves, where the server says that they are too many at once.

        Raises
        ------
        TargetError
            If it does not take them, also when tried again.
        """
        try:
            persistently(lambda: self._send(graph, triples))
        except TargetError as error:
            is_too_large = _status(error) == HTTPStatus.REQUEST_ENTITY_TOO_LARGE
            if not is_too_large or len(triples) < 2 or any(map(_has_blank, triples)):
                raise
            middle = len(triples) // 2
            self.append(graph, triples[:middle])
            self.append(graph, triples[middle:])

    def _send(self, graph: str, triples: Iterable[ox.Triple]) -> None:
        if self.graph_store:
            content = ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b""
            address = self.graph_store + quote(graph, safe="")
            reply = exchange.post_content(address, content, _TRIPLES, self.endpoint.timeout)
            # Of the address the graph's name is the longest part, and says the least.
            check_done(replace(reply, address=self.graph_store.partition("?")[0]))
        else:
            self._update(f"INSERT DATA {{ GRAPH <{graph}> {{ {_patterns(triples)} }} }}")

    def drop(self, graph: str) -> None:
        """Take a graph away, if it is there."""
        persistently(lambda: self._update(f"DROP SILENT GRAPH <{graph}>"))

    def move(self, graph: str, to: str) -> None:
        """Give a graph another name, and with it the place of the graph that had that name."""
        self._update(f"MOVE GRAPH <{graph}> TO GRAPH <{to}>")

    def forget(self, graph: str, triples: Sequence[ox.Triple]) -> None:
        """Take some triples out of a graph."""
        persistently(lambda: self._update(f"DELETE DATA {{ GRAPH <{graph}> {{ {_patterns(triples)} }} }}"))

    def _update(self, text: str) -> None:
        check_done(exchange.post(self.update, {self.field: text}, "*/*", self.endpoint.timeout))

    def count(self, graph: str) -> int:
        """How many triples a graph holds; none where there is no such graph."""
        for row in self.rows(f"SELECT (COUNT(*) AS ?count) WHERE {{ GRAPH <{graph}> {{ ?s ?p ?o }} }}"):
            return int(row["count"].value)
        return 0

    def rows(self, query: str) -> list[ox.QuerySolution]:
        """The rows of a query on all graphs by their names."""

        def asked() -> list[ox.QuerySolution]:
            found = self.endpoint.with_graphs(()).query(query)
            assert isinstance(found, ox.QuerySolutions)
            return list(found)

        return persistently(asked)

    def holds(self, graph: str, sample: Sequence[ox.Triple]) -> bool:
        """Whether a graph holds all of some triples; blank nodes have no name to ask for."""
        named = [each for each in sample if not _has_blank(each)]
        parts = (named[place : place + _AT_ONCE] for place in range(0, len(named), _AT_ONCE))
        # Asked for by a row: some engines tell a yes like a row.
        asked = (
            f"SELECT (1 AS ?yes) WHERE {{ GRAPH <{graph}> {{ {_patterns(part)} }} }} LIMIT 1"
            for part in parts
        )
        return all(map(self.rows, asked))


def find(endpoint: Endpoint, graph: str, *, update: str = "", graph_store: str = "") -> Destination:
    """Find out how an endpoint takes graphs in.

    Parameters
    ----------
    endpoint
        Where it is asked.
    graph
        The IRI of a graph to try on, which must be nobody else's; there is nothing in it afterwards.
    update, graph_store
        Where updates and graphs are sent; blank to try what engines are known to have.

    Raises
    ------
    TargetError
        If it takes none, or not from us.
    """
    refusals: list[TargetError] = []
    first, second, other = (
        ox.Triple(ox.NamedNode(graph), ox.NamedNode(f"{graph}#{name}"), ox.Literal(name))
        for name in ("first", "second", "third")
    )
    updates = [update] if update else list(_updates(endpoint.url))
    ways = [Destination(endpoint, "", address, field) for address in updates for field in ("update", "query")]
    way = next((each for each in ways if _works(partial(_added_anew, each, graph, first), refusals)), None)
    if way is None:
        raise _unwilling(endpoint, refusals)
    stores = [graph_store] if graph_store else list(_graph_stores(endpoint.url))
    for address in stores:
        by_store = Destination(endpoint, _with_graph(address), way.update, way.field)
        # Added to what is there already: some replace it.
        if _works(partial(_added_beside, by_store, graph, second), refusals):
            way = by_store
            break
        way.drop(graph)
        way.append(graph, [first])
    else:
        if graph_store:
            way.drop(graph)
            raise (refusals[-1] if refusals else TargetError(Problem("publish-no-store", graph_store)))
    way.append(graph, [other])
    before = way.count(graph)
    moved = f"{graph}-moved"

    def moves() -> bool:
        way.move(graph, moved)
        return way.count(moved) == before and way.count(graph) == 0

    able = _works(moves, refusals)
    for each in (graph, moved):
        way.drop(each)
    return replace(way, moves=able)


def _added_anew(way: Destination, graph: str, triple: ox.Triple) -> bool:
    way.drop(graph)
    way.append(graph, [triple])
    return way.count(graph) == 1


def _added_beside(way: Destination, graph: str, triple: ox.Triple) -> bool:
    way.append(graph, [triple])
    return way.count(graph) == 2


def _works(trial: Callable[[], bool], refusals: list[TargetError]) -> bool:
    try:
        return trial()
    except TargetError as error:
        refusals.append(error)
        return False


def _unwilling(endpoint: Endpoint, refusals: Sequence[TargetError]) -> TargetError:
    """Why nothing was taken in: what says most goes first."""
    for error in refusals:
        if {each.code for each in error.problems} & _REFUSALS:
            return error
    for error in refusals:
        if _status(error) not in (None, HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED):
            return error
    return TargetError(Problem("publish-nowhere", endpoint.url))


def _updates(url: str) -> Iterator[str]:
    """Where engines take updates, by where they are asked; those that tell it least wrongly first."""
    parts = urlsplit(url)
    folder, _, last = parts.path.rstrip("/").rpartition("/")
    if last == "sparql":
        yield urlunsplit(parts._replace(path=f"{folder}/sparql-auth"))  # Virtuoso
    if last in ("query", "sparql"):
        yield urlunsplit(parts._replace(path=f"{folder}/update"))  # Oxigraph, Fuseki, Stardog
    if "/repositories/" in parts.path:
        yield urlunsplit(parts._replace(path=f"{parts.path.rstrip('/')}/statements"))  # RDF4J, GraphDB
    yield url  # Blazegraph, Neptune, QLever


def _graph_stores(url: str) -> Iterator[str]:
    parts = urlsplit(url)
    folder, _, last = parts.path.rstrip("/").rpartition("/")
    if last == "sparql":
        yield urlunsplit(parts._replace(path=f"{folder}/sparql-graph-crud-auth"))  # Virtuoso
        yield urlunsplit(parts._replace(path=f"{parts.path.rstrip('/')}/gsp/"))  # Neptune
    if last in ("query", "sparql"):
        yield urlunsplit(parts._replace(path=f"{folder}/store"))  # Oxigraph
        yield urlunsplit(parts._replace(path=f"{folder}/data"))  # Fuseki
        if folder:
            yield urlunsplit(parts._replace(path=folder))  # Stardog
    if "/repositories/" in parts.path:
        yield urlunsplit(parts._replace(path=f"{parts.path.rstrip('/')}/rdf-graphs/service"))


def _with_graph(address: str) -> str:
    """The address of a graph store up to the IRI of a graph; Virtuoso knows another name for it."""
    name = "graph-uri" if "sparql-graph-crud" in address else "graph"
    return f"{address}{'&' if '?' in address else '?'}{name}="


def _patterns(triples: Iterable[ox.Triple]) -> str:
    return " ".join(
        f"{_term(each.subject)} {_term(each.predicate)} {_term(each.object)} ." for each in triples
    )


def _term(term: object) -> str:
    return written(term) if isinstance(term, (ox.NamedNode, ox.Literal)) else str(term)


def _has_blank(triple: ox.Triple) -> bool:
    return isinstance(triple.subject, ox.BlankNode) or isinstance(triple.object, ox.BlankNode)


def persistently(work: Callable[[], _T]) -> _T:
    """What the work gives, tried again a few times where what hinders it may pass."""
    for wait in _WAITS:
        try:
            return work()
        except TargetError as error:
            if _status(error) not in _PASSING and not {each.code for each in error.problems} & _CUT_OFF:
                raise
        time.sleep(wait)
    return work()


def _status(error: TargetError) -> object:
    return next((each.values["status"] for each in error.problems if "status" in each.values), None)
