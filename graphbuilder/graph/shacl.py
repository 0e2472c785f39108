"""SHACL by pySHACL: in this process for our shapes, for a stranger's in one that can do nothing else.

Run as a file it takes the graphs as JSON on standard input, and answers with JSON. It
then imports nothing of graphbuilder: what cannot be reached cannot be misused.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from rdflib.plugins.sparql.sparql import Query

# What a check has no need of, by the events that Python announces (`sys.addaudithook`).
_REFUSED = """
    socket. subprocess. urllib. http. ftplib. smtplib. shutil. tempfile. os.system os.exec os.fork
    os.posix_spawn os.spawn os.remove os.rename os.rmdir os.mkdir os.link os.symlink os.chmod os.truncate
"""
_SH = "http://www.w3.org/ns/shacl#"


class Graphs(TypedDict):
    """What to check, our shapes and the dataset's own, as N-Triples."""

    data: str
    shapes: str
    own: str


class Request(Graphs):
    """What to check, and how many seconds and bytes that may take."""

    seconds: int
    memory: int


class Answer(TypedDict, total=False):
    """The report, or the code of why there is none.

    With a code come the `reason` in the library's words, and the query that is wrong with the
    line in it or the word that is not allowed, or else the shape.
    """

    report: str
    code: str
    reason: str
    query: str
    line: int
    word: str
    shape: str


def report(data: str, shapes: str) -> str:
    """The validation report of a graph; all three are N-Triples."""
    import pyshacl
    import rdflib

    class Graph(rdflib.Graph):
        """A graph that reads a query once, which takes rdflib longer than to answer it."""

        def query(self, query_object: Any, *given: Any, **named: Any) -> rdflib.query.Result:
            if isinstance(query_object, str):
                query_object = _prepared(query_object, tuple(sorted(self.namespaces())))
            return super().query(query_object, *given, **named)

    graph = Graph().parse(data=data, format="nt11")
    of_shapes = rdflib.Graph().parse(data=shapes, format="nt11")
    _, found, _ = pyshacl.validate(graph, shacl_graph=of_shapes, advanced=True, inplace=True)
    return str(found.serialize(format="nt"))


@lru_cache(maxsize=100)
def _prepared(query: str, prefixes: tuple[tuple[str, Any], ...]) -> Query:
    from rdflib.plugins.sparql import prepareQuery

    return prepareQuery(query, initNs=dict(prefixes))


def _confine(seconds: int, memory: int) -> None:
    """Take from this process what it has no need of, for good."""
    import rdflib.plugins.sparql as sparql

    sparql.SPARQL_LOAD_GRAPHS = False
    sparql.CUSTOM_EVALS["graphbuilder"] = _no_service
    try:
        import resource
    except ImportError:  # there is none on Windows
        pass
    else:
        limits = ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, seconds), (resource.RLIMIT_CORE, 0))
        for kind, most in limits:
            allowed = resource.getrlimit(kind)[1]
            most = most if allowed == resource.RLIM_INFINITY else min(most, allowed)
            resource.setrlimit(kind, (most, allowed))

    refused = tuple(_REFUSED.split())

    def watch(event: str, values: tuple[Any, ...]) -> None:
        writes = event == "open" and (set(str(values[1])) & set("wax+") or (values[2] or 0) & 3)
        if writes or event.startswith(refused):
            raise PermissionError(event)

    sys.addaudithook(watch)


def _no_service(context: object, part: Any) -> Any:
    if part.name == "ServiceGraphPattern":
        raise PermissionError("SERVICE")
    raise NotImplementedError  # rdflib goes on by itself


def _refusal(text: str) -> Answer | None:
    """Why a query of a shape cannot be run: what it would do, or where it is no SPARQL."""
    from pyparsing import ParseBaseException
    from rdflib.plugins.sparql.parser import parseQuery

    try:
        tree = parseQuery(text)
    except ParseBaseException as error:
        return {"code": "bad-shapes-query", "query": text, "line": error.lineno, "reason": error.msg}
    except RecursionError as error:
        return {"code": "bad-shapes-query", "query": text, "line": 1, "reason": str(error)}
    kind = getattr(tree[1], "name", "")
    if kind not in ("SelectQuery", "AskQuery"):
        return {"code": "shapes-query-form", "query": text, "line": 1}
    for part in _parts(tree):
        name = getattr(part, "name", "")
        if name == "ServiceGraphPattern" or (isinstance(part, dict) and dict.get(part, "datasetClause")):
            word = "SERVICE" if name == "ServiceGraphPattern" else "FROM"
            return {"code": "shapes-query-fetches", "query": text, "word": word}
    return None


def _parts(tree: Any) -> Iterator[Any]:
    waiting = [tree]
    while waiting:
        part = waiting.pop()
        yield part
        if isinstance(part, dict):
            waiting += part.values()
        elif isinstance(part, (list, tuple)) or hasattr(part, "asList"):
            waiting += list(part)


def _culprit(error: BaseException, own: Any) -> str:
    """The name of the dataset's own shape that was being read or checked, where the library says so."""
    from rdflib import BNode, URIRef

    subjects = set(own.subjects())
    found: Any = None
    trace = error.__traceback__
    while trace:
        values = list(trace.tb_frame.f_locals.values())
        nodes = [getattr(each, "node", each) for each in values if type(each).__module__ != "builtins"]
        found = next(
            (each for each in nodes if isinstance(each, (URIRef, BNode)) and each in subjects), found
        )
        trace = trace.tb_next
    seen = set()
    while isinstance(found, BNode) and found not in seen:
        seen.add(found)
        found = next(own.subjects(None, found), None)
    return str(found) if isinstance(found, URIRef) else ""


def answer(request: Graphs) -> Answer:
    """The report that was asked for, or the code and the values of why there is none."""
    import pyshacl.errors
    import rdflib.exceptions

    try:
        own = rdflib.Graph().parse(data=request["own"], format="nt11")
    except rdflib.exceptions.ParserError as error:  # a name with a sign that rdflib does not read
        return {"code": "bad-shapes", "reason": str(error)}
    for predicate in ("select", "ask"):
        for query in sorted(set(map(str, own.objects(None, rdflib.URIRef(_SH + predicate))))):
            if refusal := _refusal(query):
                return refusal
    documented = (
        pyshacl.errors.ReportableRuntimeError,
        pyshacl.errors.ValidationWarning,
        pyshacl.errors.ConstraintLoadWarning,
    )
    try:
        return {"report": report(request["data"], request["shapes"] + request["own"])}
    except documented as error:
        reason = str(getattr(error, "message", error))
        return {"code": "bad-shapes", "reason": reason, "shape": _culprit(error, own)}
    except MemoryError:
        raise
    except Exception as error:  # nothing of ours runs in there: such shapes break the library, anywhere
        named = type(error) is not Exception  # as rdflib calls many things
        reason = f"{type(error).__name__}: {error}" if named else str(error)
        return {"code": "bad-shapes", "reason": reason, "shape": _culprit(error, own)}


def _main() -> None:
    # Loaded before the process is confined: some of it asks the system what it is on.
    import pyshacl  # noqa: F401
    import rdflib.plugins.sparql.processor  # noqa: F401

    request: Request = json.loads(sys.stdin.buffer.read())
    _confine(request["seconds"], request["memory"])
    logging.disable()  # rdflib remarks on names and values; what matters is in the report
    try:
        found = answer(request)
    except MemoryError:
        found = {"code": "shapes-memory"}
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    _main()
