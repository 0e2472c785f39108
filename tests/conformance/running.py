"""Running a test: its query goes the way of any question that a user writes."""

from __future__ import annotations

import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, Protocol
from urllib.parse import urlencode

import pyoxigraph as ox

from graphbuilder import api
from graphbuilder.errors import GraphbuilderError
from graphbuilder.graph.store import Graph
from graphbuilder.questions.answers.results import Answer
from graphbuilder.vocabulary import terms
from tests.conformance import comparing, results, values
from tests.conformance.manifest import File, Test

# The form in which an answer is asked for, by the form of the file with the right result.
_FORMS = {".srx": "xml", ".srj": "json", ".csv": "csv", ".tsv": "tsv", ".ttl": "json"}
# What says that a text is no SPARQL (an endpoint says so in words of its own), and not that it
# is not allowed here.
_NO_SPARQL = (
    "no-sparql",
    "no-query-form",
    "not-grouped",
    "unknown-prefix",
    "query-refused",
    "no-terminal",
    "no-quoted-triple",
    "unknown-word",
    "bad-escape",
)


@dataclass(frozen=True)
class Failure:
    """Why a test fails, in one line, and how.

    ``spelling`` is an answer with the right values that are written otherwise, ``stop``
    an error that a user would see as a traceback, ``answer`` everything else.
    """

    reason: str
    kind: Literal["answer", "spelling", "stop"] = "answer"


class Place(Protocol):
    """Where tests are run: in memory, or at a server."""

    name: str

    def hold(self, graphs: Mapping[str, list[ox.Triple]]) -> Graph:
        """A graph with these named graphs and nothing else; the default one goes by a blank name.

        A query of it that names no graph sees the default graph alone.
        """


class Memory:
    """A store in memory, for each test a new one."""

    name = "memory"

    def hold(self, graphs: Mapping[str, list[ox.Triple]]) -> Graph:
        store = ox.Store()
        for name, triples in graphs.items():
            graph = ox.NamedNode(name) if name else ox.DefaultGraph()
            if isinstance(graph, ox.NamedNode):
                # A graph that holds nothing is there all the same.
                store.add_graph(graph)
            store.extend(ox.Quad(each.subject, each.predicate, each.object, graph) for each in triples)
        return Graph(store, "", terms.read_vocabulary(), union=False)


class AtServer:
    """An Oxigraph server that is emptied and filled by the Graph Store Protocol.

    It is asked as any endpoint is.
    """

    name = "server"

    def __init__(self, query_url: str) -> None:
        self._query_url = query_url
        self._store_url = query_url.removesuffix("/query") + "/store"
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        self._held: set[str] = set()

    def hold(self, graphs: Mapping[str, list[ox.Triple]]) -> Graph:
        for name in self._held - set(graphs):
            self._send("DELETE", name)
        for name, triples in graphs.items():
            self._send("PUT", name, ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES))
        self._held = set(graphs)
        return api.open_graph(self._query_url)

    def _send(self, method: str, name: str, content: bytes | None = None) -> None:
        address = f"{self._store_url}?{urlencode({'graph': name}) if name else 'default'}"
        headers = {"Content-Type": "application/n-triples"}
        self._opener.open(urllib.request.Request(address, content, headers, method=method)).close()


def failure(test: Test, place: Place) -> Failure | None:
    """Why a test fails; None where it passes."""
    # A query has no address of its own on our way; the suite's queries have theirs. On the first
    # line, so that the places in messages are those of the file.
    text = f"BASE <{test.query.iri}> {test.query.path.read_text('utf-8')}"
    graphs = {"": [triple for file in test.data for triple in _triples(file)]}
    graphs |= {file.iri: list(_triples(file)) for file in test.graph_data}
    try:
        answer = api.query(text, place.hold(graphs))
        if test.kind == "NegativeSyntaxTest11":
            return Failure("accepted, though it is no SPARQL")
        return _evaluated(answer, test.result) if test.result else None
    except GraphbuilderError as error:
        if test.kind == "NegativeSyntaxTest11":
            return _not_refused_well(error)
        return Failure(f"refused: {error}")
    except Exception as error:
        # Whatever it is, it fails this test and not those that follow.
        return Failure(f"stops with {type(error).__name__}: {error}", "stop")


def _not_refused_well(error: GraphbuilderError) -> Failure | None:
    """Why an error is not what a query that is no SPARQL should give."""
    if len(str(error).splitlines()) != len(error.problems):
        return Failure(f"a mistake in more than one line: {error}")
    # What is no SPARQL is told in several ways: `no-sparql` and, in words, `no-sparql-…`; several mistakes
    # in a query are told together.
    for problem in error.problems:
        if problem.code not in _NO_SPARQL and not problem.code.startswith("no-sparql-"):
            return Failure(f"refused for another reason: {error}")
    return None


def _evaluated(answer: Answer, right: File) -> Failure | None:
    form = right.path.suffix
    expected = results.read(right.path.read_bytes(), form, right.iri)
    if isinstance(expected, list):
        found = [quad.triple for quad in ox.parse(answer.text("turtle"), format=ox.RdfFormat.TURTLE)]
        reason = comparing.graph_difference(expected, found)
        return Failure(reason) if reason else None
    written = answer.text(_FORMS[form]).encode()
    given = results.table(written, ".srj" if form == ".ttl" else form)
    reason = comparing.difference(expected, given)
    if reason is None:
        return None
    if comparing.difference(values.table(expected), values.table(given)) is None:
        return Failure(values.told(expected, given), "spelling")
    return Failure(reason)


def _triples(file: File) -> Iterator[ox.Triple]:
    format = ox.RdfFormat.from_extension(file.path.suffix.lstrip("."))
    yield from (quad.triple for quad in ox.parse(path=file.path, format=format, base_iri=file.iri))
