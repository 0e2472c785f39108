"""SPARQL engines that tests ask the same questions: two in memory, two real servers on loopback.

A server gets free ports and a temporary folder, and ends with the block that started
it; where `setpriv` is installed it ends with the tests too, however they end.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import string
import subprocess
import sysconfig
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, Protocol
from urllib.parse import quote, urlencode

import pyoxigraph as ox
import pytest
import rdflib

from graphbuilder.namespaces import XSD
from tests import syntax

# Kind (iri, blank or literal), value, and the language or datatype of a literal.
Term = tuple[str, str, str]
Row = tuple[Term | None, ...]

_SETTINGS = Path(__file__).parent / "virtuoso.ini"
_START_LIMIT = 120.0
_STOP_LIMIT = 10.0
_ANSWER_LIMIT = 60.0
# Virtuoso takes no large graph in one piece.
_TRIPLES_AT_ONCE = 1_000
_ATTEMPTS = 5


@dataclass(frozen=True)
class Answer:
    """The columns and the rows of an answer, in the order in which they came."""

    columns: list[str]
    rows: list[Row]


class Engine(Protocol):
    """What holds datasets, each under a name, and answers SELECT queries about one of them."""

    def hold(self, dataset: str, quads: Iterable[ox.Quad]) -> None:
        """Take in a dataset."""

    def ask(self, dataset: str, query: str) -> Answer:
        """The answer from the union of the graphs of that dataset."""


class Pyoxigraph:
    """pyoxigraph, in memory."""

    def __init__(self) -> None:
        self._stores: dict[str, ox.Store] = {}

    def hold(self, dataset: str, quads: Iterable[ox.Quad]) -> None:
        self._stores[dataset] = ox.Store()
        self._stores[dataset].extend(quads)

    def ask(self, dataset: str, query: str) -> Answer:
        solutions = self._stores[dataset].query(query, use_default_graph_as_union=True)
        assert isinstance(solutions, ox.QuerySolutions)
        columns = [variable.value for variable in solutions.variables]
        return Answer(columns, [tuple(_from_pyoxigraph(each) for each in row) for row in solutions])


class Rdflib:
    """rdflib's own engine, in memory."""

    def __init__(self) -> None:
        self._graphs: dict[str, rdflib.Graph] = {}

    def hold(self, dataset: str, quads: Iterable[ox.Quad]) -> None:
        # The union itself: its memory for named graphs makes rdflib slower, and no query names a graph.
        triples = ox.serialize({quad.triple for quad in quads}, format=ox.RdfFormat.N_TRIPLES)
        self._graphs[dataset] = rdflib.Graph(store="SimpleMemory").parse(data=triples, format="nt11")

    def ask(self, dataset: str, query: str) -> Answer:
        result = self._graphs[dataset].query(syntax.prepared(query))
        rows = [tuple(_from_rdflib(each) for each in row) for row in result]  # type: ignore[union-attr]
        return Answer([str(variable) for variable in result.vars or []], rows)


class Server:
    """A server that speaks the SPARQL 1.1 Protocol and the Graph Store Protocol.

    It is asked with ``default-graph-uri`` for each graph of a dataset.
    """

    def __init__(self, query_url: str, graph_url: str, opener: urllib.request.OpenerDirector) -> None:
        # `graph_url` ends where the IRI of a graph belongs.
        self.query_url = query_url
        self._graph_url = graph_url
        self._opener = opener
        self._graphs: dict[str, list[str]] = {}

    def hold(self, dataset: str, quads: Iterable[ox.Quad]) -> None:
        """Take in a dataset, one named graph at a time, a large one in pieces."""
        graphs: dict[str, list[ox.Triple]] = {}
        for quad in quads:
            assert isinstance(quad.graph_name, ox.NamedNode)
            graphs.setdefault(quad.graph_name.value, []).append(quad.triple)
        for name, triples in graphs.items():
            address = self._graph_url + quote(name, safe="")
            headers = {"Content-Type": "application/n-triples"}
            for start in range(0, len(triples), _TRIPLES_AT_ONCE):
                some = triples[start : start + _TRIPLES_AT_ONCE]
                content = ox.serialize(some, format=ox.RdfFormat.N_TRIPLES)
                method = "POST" if start else "PUT"
                self._send(urllib.request.Request(address, content, headers, method=method))
        self._graphs[dataset] = sorted(graphs)

    def drop(self, graph: str) -> None:
        """Take a graph away."""
        self._send(urllib.request.Request(self._graph_url + quote(graph, safe=""), method="DELETE"))

    def graphs(self, dataset: str) -> list[str]:
        """The names of the graphs of a dataset."""
        return self._graphs[dataset]

    def ask(self, dataset: str, query: str) -> Answer:
        form = [("query", query), *(("default-graph-uri", name) for name in self._graphs.get(dataset, []))]
        headers = {"Accept": "application/sparql-results+json"}
        answer = json.loads(
            self._send(urllib.request.Request(self.query_url, urlencode(form).encode(), headers))
        )
        columns = answer["head"]["vars"]
        rows = answer["results"]["bindings"]
        return Answer(columns, [tuple(_from_json(row.get(each)) for each in columns) for row in rows])

    def _send(self, request: urllib.request.Request, attempts: int = _ATTEMPTS) -> bytes:
        try:
            with self._opener.open(request, timeout=_ANSWER_LIMIT) as response:
                content: bytes = response.read()
                return content
        except urllib.error.HTTPError as error:
            said = error.read().decode("utf-8", "replace").strip()
            raise AssertionError(f"{request.full_url} answered {error.code}: {said}") from None
        except urllib.error.URLError as error:
            # Virtuoso asks who it is, and may hang up before it has read all that was sent.
            if attempts == 1 or not isinstance(error.reason, ConnectionError):
                raise
        return self._send(request, attempts - 1)


@contextlib.contextmanager
def oxigraph_server() -> Iterator[Server]:
    """The server that PyPI has as ``oxigraph``."""
    program = _program("oxigraph", "pip install oxigraph")
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def command(folder: Path, ports: Sequence[int]) -> list[str]:
        return [program, "serve", "--bind", f"127.0.0.1:{ports[0]}"]

    with _running(command, "/query?query=ASK%7B%7D", opener) as root:
        yield Server(f"{root}/query", f"{root}/store?graph=", opener)


@contextlib.contextmanager
def virtuoso_server(rows: int = 1_000_000, seconds: int = 60, batch: int = 10_000) -> Iterator[Server]:
    """Virtuoso 7, with the user and the password of every new Virtuoso, and limits to an answer.

    Where it joins more rows than a batch, it loses some of certain queries, without a word; with
    small batches, a small graph shows it.
    """
    program = _program("virtuoso-t", "apt-get install virtuoso-opensource-7-bin")
    passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
    digest = urllib.request.HTTPDigestAuthHandler(passwords)
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), digest)

    def command(folder: Path, ports: Sequence[int]) -> list[str]:
        settings = string.Template(_SETTINGS.read_text(encoding="utf-8"))
        filled = settings.substitute(web=ports[0], sql=ports[1], rows=rows, seconds=seconds, batch=batch)
        (folder / "virtuoso.ini").write_text(filled, encoding="utf-8")
        return [program, "-f", "-c", "virtuoso.ini"]

    with _running(command, "/sparql?query=ASK%7B%7D", opener) as root:
        passwords.add_password(None, root, "dba", "dba")
        yield Server(f"{root}/sparql", f"{root}/sparql-graph-crud-auth?graph-uri=", opener)


def _program(name: str, how: str) -> str:
    """Where a server's program is; a test that needs it fails in CI where it is missing."""
    found = shutil.which(name, path=sysconfig.get_path("scripts")) or shutil.which(name)
    return found or _missing(f"{name} is not installed ({how}): nothing was asked of that server")


def _missing(reason: str) -> NoReturn:
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(f"LEFT OUT: {reason}")


@contextlib.contextmanager
def _running(
    command: Callable[[Path, Sequence[int]], list[str]],
    probe: str,
    opener: urllib.request.OpenerDirector,
) -> Iterator[str]:
    """The address of a server that answers, for as long as the block lasts."""
    # A free port may be taken before the server gets to it: then it ends, and is started on others.
    for _ in range(_ATTEMPTS):
        with tempfile.TemporaryDirectory(prefix="graphbuilder-engine-") as folder:
            ports = _free_ports(2)
            root = f"http://127.0.0.1:{ports[0]}"
            log = Path(folder) / "output"
            with log.open("wb") as output:
                process = subprocess.Popen(
                    [*_ends_with_us(), *command(Path(folder), ports)],
                    cwd=folder,
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=subprocess.STDOUT,
                    start_new_session=True,
                )
            try:
                if _answers(process, root + probe, opener):
                    yield root
                    return
            finally:
                _stop(process)
            said = log.read_text(encoding="utf-8", errors="replace")
    pytest.fail(f"{process.args!r} did not answer: {said[-2000:]}")


def _ends_with_us() -> list[str]:
    """What goes before a command so that the kernel ends it when the tests are gone."""
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "KILL", "--"] if setpriv else []


def _free_ports(count: int) -> list[int]:
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]


def _answers(process: subprocess.Popen[bytes], address: str, opener: urllib.request.OpenerDirector) -> bool:
    """Whether a server comes to answer, rather than end or keep silent for too long."""
    limit = time.monotonic() + _START_LIMIT
    while process.poll() is None and time.monotonic() < limit:
        try:
            with opener.open(address, timeout=5):
                return process.poll() is None
        except OSError:
            time.sleep(0.1)
    return False


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(_STOP_LIMIT)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def iri(value: str) -> Term:
    """The term of an IRI."""
    return ("iri", value, "")


def text(value: str) -> Term:
    """The term of a text without a language."""
    return _literal(value, None, None)


def _literal(value: str, language: str | None, datatype: str | None) -> Term:
    """A literal; SPARQL 1.1 writes a text with its datatype or without."""
    if language:
        return ("literal", value, language.lower())
    return ("literal", value, datatype or XSD + "string")


def _from_pyoxigraph(term: Any) -> Term | None:
    if term is None:
        return None
    if isinstance(term, ox.Literal):
        return _literal(term.value, term.language, term.datatype.value)
    return ("iri" if isinstance(term, ox.NamedNode) else "blank", term.value, "")


def _from_rdflib(term: Any) -> Term | None:
    if term is None:
        return None
    if isinstance(term, rdflib.Literal):
        return _literal(str(term), term.language, term.datatype and str(term.datatype))
    return ("iri" if isinstance(term, rdflib.URIRef) else "blank", str(term), "")


def _from_json(term: dict[str, str] | None) -> Term | None:
    if term is None:
        return None
    # Virtuoso has a kind of its own for a literal with a datatype.
    if term["type"] in ("literal", "typed-literal"):
        return _literal(term["value"], term.get("xml:lang"), term.get("datatype"))
    return ({"uri": "iri", "bnode": "blank"}[term["type"]], term["value"], "")
