"""An endpoint elsewhere gives its answer, or one clear line on why there is none."""

from __future__ import annotations

import contextlib
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from urllib.parse import parse_qs

import pyoxigraph as ox
import pytest

from graphbuilder import api
from graphbuilder.errors import QueryError, TargetError
from graphbuilder.graph.remote import endpoint
from graphbuilder.graph.remote.endpoint import Endpoint, Held
from graphbuilder.graph.store import Graph
from tests import engines
from tests.engines import Server
from tests.loopback import Behaviour, Handler, serving

JSON = "application/sparql-results+json"
XML = "application/sparql-results+xml"
TURTLE = "text/turtle"
PLAIN = "text/plain"
# A row as the recommendation on JSON results has it, and the same in XML.
ROWS = b'{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"uri","value":"urn:a"}}]}}'
XML_ROWS = (
    b'<?xml version="1.0"?><sparql xmlns="http://www.w3.org/2005/sparql-results#">'
    b'<head><variable name="x"/></head><results><result><binding name="x"><uri>urn:a</uri></binding>'
    b"</result></results></sparql>"
)
SELECT = "SELECT ?x { ?x ?y ?z }"
CONSTRUCT = "CONSTRUCT { ?x ?y ?z } { ?x ?y ?z }"
ROW_LIMIT = 40
A, NAME = ox.NamedNode("urn:a"), ox.NamedNode("urn:name")
GRAPHS = [f"https://example.org/g{number}" for number in (1, 2, 3)]


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    for name in ("GRAPHBUILDER_USER", "GRAPHBUILDER_PASSWORD", "GRAPHBUILDER_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", "/nonexistent")


def held(server: Server, lake: Graph) -> Server:
    """The server with three graphs of a triple each, and a dataset of ours."""
    first, second, third = map(ox.NamedNode, GRAPHS)
    quads = [
        ox.Quad(A, NAME, ox.Literal("één", language="nl"), first),
        ox.Quad(A, NAME, ox.Literal(7), second),
        ox.Quad(A, NAME, ox.NamedNode("urn:é"), third),
    ]
    server.hold("three", quads)
    server.hold("lake", lake.store)
    return server


@pytest.fixture(scope="module")
def oxigraph(lake: Graph) -> Iterator[Server]:
    with engines.oxigraph_server() as server:
        yield held(server, lake)


@pytest.fixture(scope="module")
def virtuoso(lake: Graph) -> Iterator[Server]:
    with engines.virtuoso_server(rows=ROW_LIMIT, seconds=1) as server:
        yield held(server, lake)


@pytest.fixture(params=["oxigraph", "virtuoso"])
def engine(request: pytest.FixtureRequest) -> Server:
    found = request.getfixturevalue(request.param)
    assert isinstance(found, Server)
    return found


def iris(results: object) -> list[list[object]]:
    assert isinstance(results, ox.QuerySolutions)
    return [list(row) for row in results]


def message(behaviour: Behaviour, query: str = SELECT, timeout: float = 60) -> str:
    """The one line that comes of a server's fault, without the place."""
    with serving(behaviour) as server:
        with pytest.raises((TargetError, QueryError)) as error:
            endpoint.parse(server.url, timeout).query(query)
        line = str(error.value)
        assert line.startswith(f"{server.url}: error: ")
        assert "\n" not in line
        return line.removeprefix(f"{server.url}: error: ")


class TestEngines:
    def test_a_query_is_about_the_chosen_graphs_alone(self, engine: Server) -> None:
        asked = Endpoint(engine.query_url, tuple(GRAPHS[:2]))
        rows = iris(asked.query("SELECT ?value { <urn:a> <urn:name> ?value } ORDER BY ?value"))
        assert sorted(rows, key=str) == sorted([[ox.Literal(7)], [ox.Literal("één", language="nl")]], key=str)

    def test_yes_and_no(self, engine: Server) -> None:
        asked = Endpoint(engine.query_url, (GRAPHS[1],))
        for query, truth in (("ASK { ?s ?p 7 }", True), ("ASK { ?s ?p 8 }", False)):
            answer = asked.query(query)
            assert isinstance(answer, ox.QueryBoolean)
            assert bool(answer) is truth

    @pytest.mark.parametrize(
        "query", ["PREFIX select: <urn:>  # ask\nCONSTRUCT { ?s ?p ?o } { ?s ?p ?o }", "DESCRIBE <urn:a>"]
    )
    def test_triples(self, engine: Server, query: str) -> None:
        found = Endpoint(engine.query_url, (GRAPHS[2],)).query(query)
        assert isinstance(found, list)
        assert found == [ox.Triple(A, NAME, ox.NamedNode("urn:é"))]

    def test_a_query_that_is_none_is_refused_in_the_engines_words(self, engine: Server) -> None:
        with pytest.raises(QueryError) as error:
            Endpoint(engine.query_url).query("SELECT ?x {\n ?x ?y }")
        assert [each.code for each in error.value.problems] == ["query-refused"]
        # Oxigraph names the place, Virtuoso the line: both the second.
        assert re.search("error at 2:|line 2: syntax error", str(error.value))

    def test_a_path_with_nothing_there(self, engine: Server) -> None:
        with pytest.raises(TargetError, match=r"HTTP 404.* is its path right\?"):
            Endpoint(engine.query_url.rpartition("/")[0] + "/elsewhere").query(SELECT)

    def test_our_datasets_are_found_with_their_graphs(self, engine: Server) -> None:
        names = ["entities", "facts", "inferred", "ontology", "source/antwoord", "source/brief"]
        graphs = tuple(f"https://example.org/lake/graph/{each}" for each in names)
        asked = Endpoint(engine.query_url)
        assert asked.datasets() == [Held("https://example.org/lake/", graphs)]
        # Where graphs were chosen, only what is in them.
        assert asked.with_graphs(graphs[:1]).datasets() == [Held("https://example.org/lake/", graphs[:1])]
        assert asked.with_graphs(GRAPHS).datasets() == []


def test_an_ontology_from_before_relations_said_what_they_answer_is_told(lake: Graph) -> None:
    """With it, questions would find nothing, and say that no source states it."""
    older = [quad for quad in lake.store if "ontology#answers>" not in str(quad)]
    with engines.oxigraph_server() as server:
        server.hold("lake", older)
        with pytest.raises(QueryError) as error:
            api.query("responsible", server.query_url)
    assert [each.code for each in error.value.problems] == ["endpoint-without-ontology"]


class TestLimitsOfVirtuoso:
    def test_rows_that_were_cut_are_refused(self, virtuoso: Server) -> None:
        lake = Endpoint(virtuoso.query_url, tuple(virtuoso.graphs("lake")))
        assert len(iris(lake.query(f"SELECT * {{ ?s ?p ?o }} LIMIT {ROW_LIMIT - 1}"))) == ROW_LIMIT - 1
        with pytest.raises(TargetError, match=f"at most {ROW_LIMIT} rows .*LIMIT below {ROW_LIMIT}"):
            lake.query("SELECT * { ?s ?p ?o }")

    def test_triples_from_rows_that_were_cut_are_refused(self, virtuoso: Server) -> None:
        lake = Endpoint(virtuoso.query_url, tuple(virtuoso.graphs("lake")))
        for template in ('{ ?s ?p ?o, "}" } # }\n WHERE', "WHERE"):
            pattern = f"construct {template} {{ ?s a ?o ; ?p ?o }} LIMIT"
            assert isinstance(lake.query(f"{pattern} {ROW_LIMIT - 1}"), list)
            with pytest.raises(TargetError, match=f"at most {ROW_LIMIT} rows"):
                lake.query(f"{pattern} {ROW_LIMIT * 2}")

    def test_a_query_that_takes_too_long_is_stopped_by_the_server(self, virtuoso: Server) -> None:
        long = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
        with pytest.raises(TargetError, match=r"HTTP 500: Virtuoso S1T00 Error .*timed out"):
            Endpoint(virtuoso.query_url).query(long)

    def test_digest_with_a_user_and_a_password(
        self, virtuoso: Server, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        asked = Endpoint(virtuoso.query_url + "-auth", (GRAPHS[1],))
        with pytest.raises(TargetError, match=r"asks for credentials \(HTTP 401\).*GRAPHBUILDER_PASSWORD"):
            asked.query("ASK { ?s ?p 7 }")
        monkeypatch.setenv("GRAPHBUILDER_USER", "dba")
        monkeypatch.setenv("GRAPHBUILDER_PASSWORD", "wrong")
        with pytest.raises(TargetError, match=r"does not accept these credentials \(HTTP 401\)"):
            asked.query("ASK { ?s ?p 7 }")
        monkeypatch.setenv("GRAPHBUILDER_PASSWORD", "dba")
        assert asked.query("ASK { ?s ?p 7 }")


class TestReplies:
    @pytest.mark.parametrize(
        "type, content", [(JSON, ROWS), (XML, XML_ROWS), (JSON + ";charset=utf-8", ROWS)]
    )
    def test_rows_come_as_json_or_as_xml(self, type: str, content: bytes) -> None:
        with serving(lambda to: to.reply(content, type)) as server:
            assert iris(endpoint.parse(server.url).query(SELECT)) == [[A]]

    @pytest.mark.parametrize(
        "type, content",
        [
            ("application/n-triples", b"<urn:a> <urn:name> <urn:a> ."),
            (TURTLE, b"@base <urn:> . <a> <name> <a> ."),
        ],
    )
    def test_triples_come_as_n_triples_or_as_turtle(self, type: str, content: bytes) -> None:
        with serving(lambda to: to.reply(content, type)) as server:
            assert endpoint.parse(server.url).query(CONSTRUCT) == [ox.Triple(A, NAME, A)]

    def test_the_literals_of_virtuoso_are_taken_as_those_of_the_standard(self) -> None:
        content = ROWS.replace(
            b'"type":"uri","value":"urn:a"',
            b'"type":"typed-literal","datatype":"http://www.w3.org/2001/XMLSchema#integer","value":"7"',
        )
        with serving(lambda to: to.reply(content, JSON)) as server:
            assert iris(endpoint.parse(server.url).query(SELECT)) == [[ox.Literal(7)]]

    def test_a_query_goes_out_as_the_protocol_says(self) -> None:
        with serving(lambda to: to.reply(ROWS, JSON)) as server:
            address = f"{server.url}?default-graph-uri=urn%3Ag1&timeout=0&default-graph-uri=urn:g2#top"
            endpoint.parse(address).query(SELECT)
        (heard,) = server.heard
        assert heard.path == "/sparql?timeout=0"
        assert heard.headers["Content-Type"] == "application/x-www-form-urlencoded"
        assert heard.headers["Accept"].startswith(JSON)
        assert parse_qs(heard.body) == {"query": [SELECT], "default-graph-uri": ["urn:g1", "urn:g2"]}


def chunked(to: Handler) -> None:
    to.raw(
        b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\nTransfer-Encoding: chunked\r\n\r\n50\r\n" % JSON.encode()
        + ROWS[:20]
    )


def drop(to: Handler) -> None:
    to.raw(b"")


def trickle(to: Handler) -> None:
    """Never silent for long, and never done."""
    to.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\n\r\n" % JSON.encode())
    with contextlib.suppress(OSError):
        for _ in range(1000):
            to.wfile.write(b" ")
            time.sleep(0.02)


def trickled_header(to: Handler) -> None:
    to.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
    with contextlib.suppress(OSError):
        for _ in range(50):
            to.wfile.write(b"x")
            time.sleep(0.02)


class TestFaults:
    @pytest.mark.parametrize(
        "content, type, said",
        [
            (ROWS[:-3], JSON, "the answer is not whole, or is not the SPARQL Results in JSON"),
            (b"", JSON, "the answer is not whole, or is not the SPARQL Results in JSON"),
            (b'{"error": "no"}', JSON, "the endpoint broke off before its answer was whole (no)"),
            (ROWS + b"\nError: out of memory", JSON, "the answer is not whole, or is not the"),
            (
                XML_ROWS.replace(b"</results></sparql>", b""),
                XML,
                "the answer is not whole, or is not the SPARQL",
            ),
            (b"<html><body/></html>", XML, "this looks like a web page, not like a SPARQL endpoint"),
            (
                b"<!doctype html>\n<title>Sign in</title>",
                JSON,
                'this looks like a web page ("Sign in"), not like',
            ),
            (b'{"head":{},"boolean":true}', JSON, "the answer is none to SELECT"),
            (b"x\nurn:a\n", "text/csv", 'the answer is "text/csv", not results or triples'),
            (b"<urn:a> <urn:b> <urn:c> .", TURTLE, 'the answer is "text/turtle", not results or triples'),
            (
                b"<!DOCTYPE html><html><head><title>Welcome &amp;\n  more</title></head></html>",
                "text/html; charset=utf-8",
                'this looks like a web page ("Welcome & more"), not like a SPARQL endpoint',
            ),
            (b"<p>Hello</p>", "text/html", "this looks like a web page, not like a SPARQL endpoint"),
        ],
    )
    def test_an_answer_that_is_none(self, content: bytes, type: str, said: str) -> None:
        assert message(lambda to: to.reply(content, type)).startswith(said)

    @pytest.mark.parametrize("content", [b'{"head":{},"boolean":true', b'{"head":{},"boolean":true}}'])
    def test_a_yes_that_breaks_off(self, content: bytes) -> None:
        said = message(lambda to: to.reply(content, JSON), "ASK {}")
        assert said.startswith("the answer is not whole, or is not the SPARQL Results in JSON")

    @pytest.mark.parametrize(
        "content, type, said",
        [
            (b"<urn:a> <urn:b> <urn:c", TURTLE, "the answer is not whole, or is not the Turtle"),
            (ROWS, JSON, f'the answer is "{JSON}", not results or triples'),
        ],
    )
    def test_triples_that_are_none(self, content: bytes, type: str, said: str) -> None:
        assert message(lambda to: to.reply(content, type), CONSTRUCT).startswith(said)

    @pytest.mark.parametrize(
        "content, type, reason",
        [
            (b"Parse error at line 1\n\nof your query", PLAIN, "Parse error at line 1"),
            (b'{"code": "x", "detailedMessage": "no prefix ex"}', "application/json", "no prefix ex"),
            (b"", PLAIN, "Bad Request"),
        ],
    )
    def test_a_query_that_the_engine_refuses(self, content: bytes, type: str, reason: str) -> None:
        said = message(lambda to: to.reply(content, type, 400))
        assert said == f"the endpoint does not take this query: {reason}"

    @pytest.mark.parametrize(
        "status, content, type, said",
        [
            (404, b"", PLAIN, "there is nothing at this address (HTTP 404): is its path right?"),
            (403, b"", PLAIN, "the endpoint asks for credentials (HTTP 403): set GRAPHBUILDER_USER and"),
            (500, b"OutOfMemoryError\n\tat a.b", PLAIN, "the endpoint answers HTTP 500: OutOfMemoryError"),
            (502, b"<title>Bad\nproxy</title>", "text/html", "the endpoint answers HTTP 502: Bad proxy"),
            (503, b"", PLAIN, "the endpoint answers HTTP 503: Service Unavailable"),
            (206, ROWS, JSON, "the endpoint stopped before its answer was whole (HTTP 206): ask for less"),
        ],
    )
    def test_a_status_that_is_no_answer(self, status: int, content: bytes, type: str, said: str) -> None:
        assert message(lambda to: to.reply(content, type, status)).startswith(said)

    def test_rows_that_a_header_says_were_cut(self) -> None:
        said = message(lambda to: to.reply(ROWS, JSON, X_SPARQL_MaxRows="1"))
        assert said.startswith("the endpoint gives at most 1 rows and may have cut the rest")
        with serving(lambda to: to.reply(ROWS, JSON, X_SPARQL_MaxRows="2")) as server:
            assert len(iris(endpoint.parse(server.url).query(SELECT))) == 1

    @pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
    def test_a_redirect_is_named_and_not_followed(self, status: int) -> None:
        with serving(lambda to: to.reply(ROWS, JSON)) as other:
            moved = other.url.replace("//", "//user:secret@")
            said = message(lambda to: to.reply(b"", PLAIN, status, Location=moved))
            assert said == f"the endpoint has moved: use {other.url}"
            assert other.heard == []

    def test_a_redirect_to_where_it_comes_from_is_no_other_address(self) -> None:
        said = message(lambda to: to.reply(b"", PLAIN, 302, Location=to.path))
        assert said.startswith("the endpoint sends to its own address again")

    @pytest.mark.parametrize("status", [429, 503])
    @pytest.mark.parametrize(
        "wait, said", [("30", "30 s"), ("Wed, 21 Oct 2026 07:28:00 GMT", "Wed, 21 Oct 2026 07:28:00 GMT")]
    )
    def test_an_endpoint_that_says_how_long_to_wait(self, status: int, wait: str, said: str) -> None:
        told = message(lambda to: to.reply(b"", PLAIN, status, Retry_After=wait))
        assert told == f"the endpoint cannot answer now (HTTP {status}): try again after {said}"

    @pytest.mark.parametrize(
        "behaviour, said",
        [
            (
                lambda to: to.reply(ROWS[:20], JSON, Content_Length=str(len(ROWS))),
                "the answer breaks off: the connection ended after 20 bytes of it",
            ),
            (chunked, "the answer breaks off: the connection ended after 20 bytes of it"),
            (drop, "no reply in good HTTP came back: Server disconnected without sending a response."),
            (lambda to: to.raw(b"220 mail.example.org ESMTP\r\n\r\n"), "no reply in good HTTP came back: "),
            (lambda to: to.reply(ROWS, JSON, Content_Encoding="gzip"), "no reply in good HTTP came back: "),
        ],
    )
    def test_a_connection_that_breaks_off(self, behaviour: Behaviour, said: str) -> None:
        def once(to: Handler) -> None:
            to.close_connection = True
            behaviour(to)

        assert message(once).startswith(said)

    @pytest.mark.slow
    @pytest.mark.parametrize("behaviour", [trickle, trickled_header, lambda to: time.sleep(20)])
    def test_an_answer_that_is_not_whole_in_time(self, behaviour: Behaviour) -> None:
        # None is silent for as long as that; waiting for their ends would give another message.
        said = message(behaviour, timeout=0.2)
        assert said == "no whole answer within 0.2 seconds; --timeout allows more"

    def test_any_time_may_be_allowed(self) -> None:
        with serving(lambda to: to.reply(ROWS, JSON)) as server:
            assert len(iris(endpoint.parse(server.url, float("inf")).query(SELECT))) == 1

    def test_a_server_that_is_not_there(self) -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))  # and does not listen
            address = f"http://127.0.0.1:{taken.getsockname()[1]}/sparql"
            with pytest.raises(TargetError) as error:
                endpoint.parse(address).query(SELECT)
        said = "the connection is refused: is the server running, and is this its port?"
        assert str(error.value) == f"{address}: error: {said}"

    def test_a_host_that_nobody_knows(self) -> None:
        # RFC 2606: no name ends in .invalid.
        with pytest.raises(TargetError, match=r'there is no server by the name "sparql\.invalid"'):
            endpoint.parse("http://sparql.invalid/query").query(SELECT)

    def test_a_server_that_speaks_no_tls(self) -> None:
        with serving(lambda to: to.reply(ROWS, JSON)) as server:
            asked = endpoint.parse(server.url.replace("http:", "https:"))
            with pytest.raises(TargetError, match="error: no secure connection: "):
                asked.query(SELECT)

    def test_a_fault_is_told_in_dutch_too(self) -> None:
        with serving(lambda to: to.reply(b"", PLAIN, 404)) as server, pytest.raises(TargetError) as error:
            endpoint.parse(server.url).query(SELECT)
        said = "er is niets op dit adres (HTTP 404): klopt het pad? Het eindigt vaak op /sparql of /query"
        assert error.value.problems[0].text("nl") == f"{server.url}: fout: {said}"

    @pytest.mark.slow
    def test_a_proxy_of_the_environment_is_asked(self) -> None:
        with serving(lambda to: to.reply(ROWS, JSON)) as proxy:
            assert through_proxy(proxy.url.removesuffix("/sparql")) == "[<NamedNode value=urn:a>]\n"
        assert [each.path for each in proxy.heard] == ["http://sparql.invalid/query"]

    @pytest.mark.slow
    @pytest.mark.parametrize("proxy", ["http://anna:geheim@127.0.0.1:1", "ftp://anna:geheim@proxy"])
    def test_a_proxy_that_does_not_work_is_named_without_its_password(self, proxy: str) -> None:
        said = through_proxy(proxy)
        assert "error: the proxy that the environment names cannot be used (see HTTP_PROXY," in said
        assert "geheim" not in said


def through_proxy(proxy: str) -> str:
    """What comes of asking an endpoint with that proxy in the environment of a new process."""
    program = (
        "from graphbuilder.errors import TargetError\n"
        "from graphbuilder.graph.remote.endpoint import Endpoint\n"
        "try: print([row[0] for row in Endpoint('http://sparql.invalid/query').query('SELECT * {}')])\n"
        "except TargetError as error: print(error)"
    )
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, env={"HTTP_PROXY": proxy}, capture_output=True, text=True, check=True)
    return done.stdout + done.stderr


class TestAddresses:
    def test_what_is_an_address(self) -> None:
        assert all(map(endpoint.is_address, ["http://a/", "https://a/", "HTTP://a/"]))
        assert not any(map(endpoint.is_address, ["data", "http", "C:/http://", "ftp://a/", "file:///a"]))

    @pytest.mark.parametrize(
        "address",
        [
            "http://",
            "http:///sparql",
            "http://a:x/",
            "http://a:70000/",
            "http://[::1/",
            "http://a b/",
            "http://a..b/",
        ],
    )
    def test_an_address_that_is_none(self, address: str) -> None:
        with pytest.raises(TargetError, match="this is no web address that can be asked"):
            endpoint.parse(address)

    @pytest.mark.parametrize("user", ["anna:geheim", "anna:ge/heim", "anna:geheim@", "geheim"])
    def test_an_address_with_a_password_is_refused_and_not_shown(self, user: str) -> None:
        with pytest.raises(TargetError) as error:
            endpoint.parse(f"https://{user}@example.org/sparql")
        assert str(error.value).startswith("https://example.org/sparql: error: ")
        assert "heim" not in str(error.value)

    def test_an_address_keeps_its_time(self) -> None:
        assert endpoint.parse("http://a/").timeout == 60
        assert endpoint.parse("http://a/", 5) == Endpoint("http://a/", timeout=5)

    def test_nothing_is_loaded_for_http_before_something_is_asked(self) -> None:
        program = "import sys, graphbuilder.graph.remote.endpoint; print('httpx' in sys.modules)"
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
        assert done.stdout == "False\n"
