"""RDF files and endpoints of strangers cannot fill the memory, end the process or give a traceback."""

from __future__ import annotations

import gzip
import threading
import time
import zlib
from pathlib import Path

import pyoxigraph as ox
import pytest

from graphbuilder import api
from graphbuilder.errors import GraphbuilderError, TargetError
from graphbuilder.graph.remote import endpoint as endpoints
from graphbuilder.graph.remote.endpoint import Endpoint
from tests.loopback import Behaviour, Handler, serving

pytestmark = pytest.mark.slow

RDF = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:a="http://a/">'
JSON = "application/sparql-results+json"
ROWS = b'{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"uri","value":"urn:a"}}]}}'
SELECT = "SELECT ?x { ?x ?y ?z }"


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


def file(tmp_path: Path, name: str, text: str) -> str:
    """What is said of an RDF file that is not read."""
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    began = time.monotonic()
    with pytest.raises(TargetError) as error:
        api.open_graph(path)
    assert time.monotonic() - began < 30
    return str(error.value).removeprefix(str(path))


def test_the_entities_of_protege_are_read_as_what_they_stand_for(tmp_path: Path) -> None:
    path = tmp_path / "from-protege.rdf"
    path.write_text(
        f"""<?xml version="1.0"?>
<!DOCTYPE rdf:RDF [
    <!ENTITY owl "http://www.w3.org/2002/07/owl#" >
    <!ENTITY xsd 'http://www.w3.org/2001/XMLSchema#' > <!-- ]> -->
    <!ENTITY mine "&owl;and&#38;amp;&#34;" >
]>
{RDF}<rdf:Description rdf:about="&owl;Thing"><a:p rdf:datatype="&xsd;integer">7</a:p><a:q>&mine;</a:q>
<a:r><![CDATA[&owl;]]></a:r></rdf:Description></rdf:RDF>""",
        encoding="utf-8",
    )
    thing = ox.NamedNode("http://www.w3.org/2002/07/owl#Thing")
    found = {
        quad.predicate.value: quad.object
        for quad in api.open_graph(path).store.quads_for_pattern(thing, None, None)
    }
    integer = ox.NamedNode("http://www.w3.org/2001/XMLSchema#integer")
    assert found["http://a/p"] == ox.Literal("7", datatype=integer)
    assert found["http://a/q"] == ox.Literal('http://www.w3.org/2002/07/owl#and&"')
    assert found["http://a/r"] == ox.Literal("&owl;")


LAUGHS = "".join(f'<!ENTITY a{number + 1} "{f"&a{number};" * 10}">' for number in range(9))


@pytest.mark.parametrize(
    "declared",
    [
        f'<!ENTITY a0 "ha">{LAUGHS}',
        '<!ENTITY a9 SYSTEM "file:///etc/hostname">',
        '<!ENTITY a9 PUBLIC "x" "http://127.0.0.1:9/">',
        '<!ENTITY % x "y"> <!ENTITY a9 "z">',
        '<!ENTITY a9 "&a9;">',
        '<!ENTITY a9 "<b/>">',
        f'<!ENTITY a9 "{"x" * 10_001}">',
    ],
)
def test_entities_that_grow_or_fetch_are_refused(tmp_path: Path, declared: str) -> None:
    text = f"<!DOCTYPE a [{declared}]>\n{RDF}<rdf:Description><a:p>&a9;</a:p></rdf:Description></rdf:RDF>"
    for name in ("a.rdf", "a.xml"):
        assert "the entities (<!ENTITY …>) declare more than short texts such as namespaces" in file(
            tmp_path, name, text
        )


def test_entities_that_are_used_too_often_are_refused(tmp_path: Path) -> None:
    used = "&a;" * 10_001
    declared = f'<!DOCTYPE a [<!ENTITY a "{"x" * 10_000}">]>'
    text = f"{declared}{RDF}<rdf:Description><a:p>{used}</a:p></rdf:Description></rdf:RDF>"
    assert "or grow too large" in file(tmp_path, "a.rdf", text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "a.rdf",
            f"{RDF}\n{'<rdf:Description><a:p>' * 50_000}{'</a:p></rdf:Description>' * 50_000}</rdf:RDF>",
        ),
        ("a.jsonld", '{"a:b":' * 5_000 + "1" + "}" * 5_000),
        ("a.jsonld", '{"a:b":["]",' * 5_000 + "1" + "]}" * 5_000),
        ("a.jsonld", "[" * 60_000),
    ],
)
def test_a_file_of_absurd_depth_is_refused_and_not_fatal(tmp_path: Path, name: str, text: str) -> None:
    assert file(tmp_path, name, text).endswith(("which is not read", "so many are not read"))


def test_a_file_as_deep_as_people_write_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonld"
    path.write_text('{"a:b":' * 100 + '"[[[[[[[[[["' + "}" * 100, encoding="utf-8")
    assert len(list(api.open_graph(path).store.quads_for_pattern(None, ox.NamedNode("a:b"), None))) == 100


def answered(behaviour: Behaviour, query: str = SELECT, timeout: float = 60) -> str:
    """What is said of a server's answer that is none, or its first cell."""
    with serving(behaviour) as server:
        endpoint = Endpoint(server.url, timeout=timeout)
        try:
            found = endpoint.query(query)
        except GraphbuilderError as error:
            (problem,) = error.problems
            return str(problem).removeprefix(f"{server.url}: error: ")
    assert isinstance(found, ox.QuerySolutions)
    return str(next(found)[0])


def packed(content: bytes, packing: str) -> Behaviour:
    return lambda handler: handler.reply(content, JSON, Content_Encoding=packing)


def raw_deflate(content: bytes) -> bytes:
    engine = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return engine.compress(content) + engine.flush()


@pytest.mark.parametrize(
    ("content", "packing"),
    [
        (gzip.compress(ROWS, mtime=0), "gzip"),
        (gzip.compress(ROWS, mtime=0), "x-gzip"),
        (zlib.compress(ROWS), "deflate"),
        (raw_deflate(ROWS), "deflate"),
        (ROWS, "identity"),
    ],
)
def test_an_answer_may_come_packed(content: bytes, packing: str) -> None:
    assert answered(packed(content, packing)) == "<urn:a>"


TOO_LARGE = (
    "the answer is larger than 1 MB: ask for less, "
    "or set the environment variable GRAPHBUILDER_REPLY_MB to allow more"
)


@pytest.mark.parametrize("packing", ["gzip", "deflate"])
def test_a_packed_answer_is_counted_unpacked(monkeypatch: pytest.MonkeyPatch, packing: str) -> None:
    monkeypatch.setenv("GRAPHBUILDER_REPLY_MB", "1")
    bomb = bytes(30_000_000)
    content = gzip.compress(bomb, mtime=0) if packing == "gzip" else zlib.compress(bomb)
    assert len(content) < 40_000
    assert answered(packed(content, packing)) == TOO_LARGE


def test_an_answer_without_end_is_broken_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRAPHBUILDER_REPLY_MB", "1")

    def endless(handler: Handler) -> None:
        handler.wfile.write(f"HTTP/1.1 200 OK\r\nContent-Type: {JSON}\r\n\r\n".encode())
        while True:
            handler.wfile.write(b" " * 100_000)

    assert answered(endless) == TOO_LARGE


@pytest.mark.parametrize(
    ("content", "packing", "said"),
    [
        (ROWS, "br", 'the answer is packed as "br", which was not asked for'),
        (
            gzip.compress(gzip.compress(ROWS, mtime=0), mtime=0),
            "gzip, gzip",
            'is packed as "gzip, gzip", which was not asked for',
        ),
        (gzip.compress(ROWS, mtime=0)[:-12], "gzip", "the answer breaks off"),
        (b"no gzip", "gzip", "no reply in good HTTP came back: Error -3"),
    ],
)
def test_what_is_packed_in_another_way_is_said(content: bytes, packing: str, said: str) -> None:
    assert said in answered(packed(content, packing))


def deep(count: int) -> bytes:
    """Results in which a triple stands in a triple, that often."""
    node = b'{"type":"uri","value":"urn:a"}'
    begin = b'{"type":"triple","value":{"subject":%s,"predicate":%s,"object":' % (node, node)
    value = begin * count + node + b"}}" * count
    return b'{"head":{"vars":["x"]},"results":{"bindings":[{"x":%s}]}}' % value


@pytest.mark.parametrize(
    "content",
    [deep(5000), deep(5000).replace(b"triple", b"tri\\u0070le"), deep(100_000)],
)
def test_an_answer_of_absurd_depth_is_no_end_of_the_process(content: bytes) -> None:
    assert answered(lambda handler: handler.reply(content, JSON)) == (
        "more than 100 triples or objects stand inside each other here; so many are not read"
    )


def test_the_entities_of_an_answer_in_xml_do_not_grow() -> None:
    content = f'<!DOCTYPE a [<!ENTITY a0 "ha">{LAUGHS}]><sparql xmlns="http://www.w3.org/2005/sparql-results#">&a9;</sparql>'
    said = answered(lambda handler: handler.reply(content.encode(), "application/sparql-results+xml"))
    assert said.startswith("the entities (<!ENTITY …>) declare more")


@pytest.mark.parametrize(
    "charset", ["utf-7", "idna", "punycode", "zlib", "rot13", "undefined", "none", "\xff", ""]
)
@pytest.mark.parametrize("status", [200, 400, 500])
def test_an_odd_charset_is_no_traceback(charset: str, status: int) -> None:
    said = answered(
        lambda handler: handler.reply(b"<title>no\xff</title>", f"text/html; charset={charset}", status)
    )
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize(
    "place", ["http://[bad", "//[", "http://user:secret@[x/", "\\\\", "http://x:99999999/"]
)
def test_an_odd_address_of_a_move_is_no_traceback(place: str) -> None:
    said = answered(lambda handler: handler.reply(b"", JSON, 301, Location=place))
    assert len(said.splitlines()) == 1
    assert "secret" not in said


@pytest.mark.parametrize("status", [204, 205, 206, 304, 299])
def test_another_status_than_ok_is_no_answer_even_with_results(status: int) -> None:
    assert str(status) in answered(lambda handler: handler.reply(ROWS, JSON, status))


@pytest.mark.parametrize("columns", [b"[]", b'["y"]'])
def test_other_columns_than_were_asked_for_are_no_answer(columns: bytes) -> None:
    content = b'{"head":{"vars":%s},"results":{"bindings":[]}}' % columns
    found = ", ".join(each.strip('"') for each in columns.decode()[1:-1].split(",") if each)
    assert answered(lambda handler: handler.reply(content, JSON)) == (
        f"the answer has other columns ({found}) than were asked for (x)"
    )


@pytest.mark.parametrize(
    ("head", "columns"),
    [
        ("?s $p WHERE { ?s ?p ?o }", ["s", "p"]),
        (
            "DISTINCT ?s (COUNT(?o) * 2 AS ?many) (STR('{ ?no') as ?t) FROM <urn:?x> {}",
            ["s", "many", "t"],
        ),
        ("* { ?s ?p ?o }", []),
        ("?s # ?no {\n?p{ ?s ?p ?o }", ["s", "p"]),
    ],
)
def test_the_columns_that_a_query_names(head: str, columns: list[str]) -> None:
    assert endpoints._columns(f" {head}") == columns


def test_a_page_of_a_million_titles_takes_no_time() -> None:
    began = time.monotonic()
    answered(lambda handler: handler.reply(b"<title><title" * 100_000, "text/html"))
    assert time.monotonic() - began < 20


@pytest.mark.parametrize(
    "content",
    [
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 1_000_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX\xff\x00: \xfe\r\n\r\n",
        b"HTTP/1.1 999 \xff\r\nContent-Length: -5\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n" * 5_000,
        b"\x00" * 200_000,
    ],
)
def test_odd_heads_are_one_line(content: bytes) -> None:
    assert len(answered(lambda handler: handler.raw(content)).splitlines()) == 1


def test_news_without_end_before_the_answer_ends_with_the_time_that_was_given() -> None:
    over = threading.Event()

    def flood(handler: Handler) -> None:
        handler.close_connection = True
        while not over.wait(0.01):
            handler.wfile.write(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 20)

    try:
        assert answered(flood, timeout=0.2).startswith("no whole answer within 0.2 seconds")
    finally:
        over.set()


def test_a_packed_file_with_a_fault_inside_is_one_line(tmp_path: Path) -> None:
    packed = bytearray(gzip.compress(b"<urn:a> <urn:b> <urn:c> .\n", mtime=0))
    packed[10] = 0xFF  # behind the header: a kind of block that there is not (RFC 1951, 3.2.3)
    path = tmp_path / "a.ttl.gz"
    path.write_bytes(packed)
    with pytest.raises(TargetError, match=r"a\.ttl\.gz: .*invalid"):
        api.open_graph(path)


@pytest.mark.parametrize("encoding", ["punycode", "Punycode", "idna"])
def test_an_encoding_that_is_for_single_words_takes_no_time(tmp_path: Path, encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?><a>{"x" * 400_000}-{"a" * 400_000}'
    said = file(tmp_path, "a.rdf", text)
    assert "no RDF/XML" in said or "cannot be read" in said
