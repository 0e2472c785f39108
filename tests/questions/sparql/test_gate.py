"""What a question of one's own may not do, however it is written."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator, Sequence
from typing import ClassVar

import pytest

from graphbuilder import QueryError, api
from graphbuilder.graph.store import Graph
from graphbuilder.questions.sparql import gate


def codes(text: str, hosts: Sequence[str] = ()) -> list[str]:
    with pytest.raises(QueryError) as raised:
        gate.admitted(text, "query", hosts=hosts)
    return [each.code for each in raised.value.problems]


UPDATES = [
    "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
    "insert data { <urn:a> <urn:b> <urn:c> }",
    "# SELECT * {}\nDELETE WHERE { ?s ?p ?o }",
    "PREFIX a: <urn:SELECT>\nBASE <urn:b>\nDROP ALL",
    "LOAD <http://127.0.0.1/>",
    "WITH <urn:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
    "\\u0049NSERT DATA { <urn:a> <urn:b> <urn:c> }",
]


@pytest.mark.parametrize("text", UPDATES)
def test_an_update_is_refused(text: str) -> None:
    assert codes(text) == ["no-update"]


SERVICES = [
    "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
    "SELECT * { ?s ?p ?o . OPTIONAL { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } } }",
    "SELECT * { ?x ?p ?o FILTER EXISTS { SERVICE ?x { ?s ?p ?o } } }",
    "SELECT * { { SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } } }",
    "SELECT * { FILTER(1<2)SERVICE<http://127.0.0.1:9/>{?s ?p ?o} }",
    "SELECT * { \\u0053ERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
    "SELECT * { ?s ?p '\\u0027' SERVICE <http://127.0.0.1:9/> { ?s ?q ?r } #'\n }",
]


@pytest.mark.parametrize("text", SERVICES)
def test_another_server_is_not_asked(text: str) -> None:
    assert codes(text) == ["no-service"]
    assert codes(text, hosts=["elsewhere.example"]) == ["no-service"]


def test_words_in_texts_comments_and_names_are_no_clauses() -> None:
    text = """# SERVICE <x> FROM <y>
    SELECT ?from { ?from <urn:SERVICE#FROM> "SERVICE <http://x.example/> { }", 'FROM', '''
    FROM''' ; <urn:x> ?service }"""
    assert not gate.admitted(text, "query").names_graphs


def test_the_graphs_of_the_dataset_may_be_named_and_no_others(lake: Graph) -> None:
    facts = lake.named("facts").value
    text = "SELECT * FROM <%s> { ?s ?p ?o }"
    everything = api.query("SELECT * { ?s ?p ?o }", lake)
    only_facts = api.query(text % facts, lake)
    # Twelve statements make facts, those of rows a1 and b1 the same: a5, a6, b2 make none.
    assert 0 < len(only_facts) < len(everything)
    for other in ("https://example.org/", "file:///etc/hostname"):
        with pytest.raises(QueryError, match="FROM may name only"):
            api.query(text % other, lake)
        with pytest.raises(QueryError, match="FROM may name only"):
            api.query(f"SELECT * FROM <{facts}> FROM NAMED <{other}> {{ ?s ?p ?o }}", lake)


class Listener(http.server.BaseHTTPRequestHandler):
    """Answers every question with one row, and counts them."""

    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.asked.append(self.path)
        content = b'{"head":{"vars":["s"]},"results":{"bindings":[{"s":{"type":"uri","value":"urn:x"}}]}}'
        self.send_response(200)
        self.send_header("Content-Type", "application/sparql-results+json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_GET

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def listener() -> Iterator[str]:
    server = http.server.HTTPServer(("127.0.0.1", 0), Listener)
    Listener.asked = []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_host_is_asked_only_where_it_was_allowed(listener: str, lake: Graph) -> None:
    text = f"SELECT ?s {{ SERVICE <http://{listener}/> {{ ?s ?p ?o }} }}"
    with pytest.raises(QueryError, match="--allow-service"):
        api.query(text, lake)
    with pytest.raises(QueryError, match="--allow-service"):
        api.query(text, lake, allowed_hosts=[listener.partition(":")[0]])
    assert Listener.asked == []
    assert [row["s"] for row in api.query(text, lake, allowed_hosts=[listener])] == ["urn:x"]
    assert len(Listener.asked) == 1
