"""What engines really send: an answer that they call unfinished is none, and odd terms cost no row.

The signs of an unfinished answer are those of the engines' own sources and manuals: Virtuoso's
"anytime query" headers, what Fuseki's ``Responses`` and QLever's ``ExportQueryExecutionTrees``
write behind the rows, Neptune's error object and trailing status, Stardog's error header.
"""

from __future__ import annotations

import gzip
import json
import re
from typing import Any

import pyoxigraph as ox
import pytest

from graphbuilder import api
from graphbuilder.errors import TargetError
from graphbuilder.graph.remote import endpoint, unpacking
from graphbuilder.graph.remote.endpoint import Endpoint
from graphbuilder.namespaces import XSD
from tests.graph.remote.test_endpoint import CONSTRUCT, JSON, ROWS, SELECT, TURTLE, XML, XML_ROWS, A, message
from tests.loopback import Handler, serving

pytestmark = pytest.mark.slow

TRIPLES = "application/n-triples"
B = ox.NamedNode("urn:b")
TRIPLE = b"<urn:a> <urn:b> <urn:c> .\n"
YES = b'{"head":{},"boolean":true}'
FUSEKI = (
    b"\n##  Query cancelled due to timeout during execution   ##"
    b"\n##  ****          Incomplete results           ****   ##\n"
)
QLEVER = (
    b"\n !!!!>># An error has occurred while exporting the query result. Unfortunately due to limitations in "
    b"the HTTP 1.1 protocol, there is no better way to report this than to append it to the incomplete "
    b"result. The error message was:\nOperation timed out."
)
NEPTUNE = (
    b'{"requestId":"4d5c4fae","code":"TimeLimitExceededException","detailedMessage":"Operation terminated '
    b'(deadline exceeded)"}'
)
ANYTIME = "RC...: Returning incomplete results, query interrupted by result timeout."
KINDS = [
    (SELECT, ROWS, JSON),
    (SELECT, XML_ROWS, XML),
    (CONSTRUCT, TRIPLE, TRIPLES),
    (CONSTRUCT, TRIPLE, TURTLE),
]
STOPPED = "the endpoint broke off before its answer was whole ({}): ask for less, or have it allow more time"


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    monkeypatch.setenv("HOME", "/nonexistent")


def rows_of(*bindings: object, **more: object) -> bytes:
    """Results with the column ``x``."""
    return json.dumps({"head": {"vars": ["x"]}, "results": {"bindings": bindings}} | more).encode()


def x(**term: object) -> dict[str, object]:
    return {"x": {"type": "literal", "value": "1"} | term}


def said_of(content: bytes, type: str = JSON, query: str = SELECT, **headers: Any) -> str:
    """The one line that comes of an answer that is none."""
    return message(lambda to: to.reply(content, type, **headers), query)


def asked(content: bytes, type: str = JSON, query: str = SELECT, **headers: Any) -> tuple[Any, list[str]]:
    """What comes of an answer: its rows or triples, and the warnings without the address."""
    with serving(lambda to: to.reply(content, type, **headers)) as server:
        place = endpoint.parse(server.url)
        found = place.query(query)
        rows = [list(row) for row in found] if isinstance(found, ox.QuerySolutions) else found
        return rows, [str(each).removeprefix(f"{server.url}: warning: ") for each in place.warnings]


class TestUnfinished:
    @pytest.mark.parametrize("query, content, type", [*KINDS, ("ASK { ?s ?p ?o }", YES, JSON)])
    @pytest.mark.parametrize(
        "headers, reason",
        [
            ({"X_SQL_State": "S1TAT", "X_SQL_Message": ANYTIME}, ANYTIME),
            ({"X_SQL_State": "S1TAT"}, "S1TAT"),
            ({"SD_Error_Code": "QueryEval"}, "QueryEval"),
            ({"X_Neptune_Status": "500 TimeLimitExceededException"}, "500 TimeLimitExceededException"),
            ({"X_Result_Truncated": "true"}, "x-result-truncated: true"),
            ({"Warning": '199 - "Partial results"'}, '199 - "Partial results"'),
            ({"Link": '<?page=2>; rel="next"'}, "Link: rel=next"),
            ({"Link": "<?page=1>; rel=first, <?page=2>; rel=next"}, "Link: rel=next"),
        ],
    )
    def test_a_header_says_so(
        self, query: str, content: bytes, type: str, headers: dict[str, str], reason: str
    ) -> None:
        assert said_of(content, type, query, **headers) == STOPPED.format(reason)

    def test_headers_that_say_that_all_is_well_are_no_such_sign(self) -> None:
        fine = {
            "X_Result_Truncated": "false",
            "X_Exec_Milliseconds": "9",
            "Warning": '110 - "Response is Stale"',
            "Link": '<?page=1>; rel="prev", <urn:next>; rel="describedby"',
        }
        rows, _ = asked(ROWS, X_Neptune_Status="200 OK", **fine)
        assert rows == [[A]]

    @pytest.mark.parametrize("query, content, type", KINDS)
    @pytest.mark.parametrize(
        "text, reason",
        [
            (FUSEKI, "Query cancelled due to timeout during execution Incomplete results"),
            (QLEVER, "Operation timed out."),
            (NEPTUNE, "Operation terminated (deadline exceeded)"),
        ],
    )
    def test_a_text_stands_behind_what_was_sent(
        self, query: str, content: bytes, type: str, text: bytes, reason: str
    ) -> None:
        """After a whole answer (the sign comes at its very end), and in the middle of one."""
        for sent in (content, content[: len(content) // 2]):
            assert said_of(sent + text, type, query) == STOPPED.format(reason)

    @pytest.mark.parametrize("query, content, type", KINDS)
    @pytest.mark.parametrize(
        "text, reason",
        [
            # GraphDB and RDF4J, and Blazegraph as it answers for Wikidata, stop so in the middle of rows.
            (
                b"\n\norg.eclipse.rdf4j.query.QueryInterruptedException: Query evaluation took too long",
                "QueryInterruptedException: Query evaluation took too long",
            ),
            (
                b"java.util.concurrent.TimeoutException\n\tat com.bigdata.rdf.sail.BigdataSail.run(1)",
                "TimeoutException",
            ),
        ],
    )
    def test_an_exception_is_thrown_in_the_middle_of_what_was_sent(
        self, query: str, content: bytes, type: str, text: bytes, reason: str
    ) -> None:
        assert said_of(content[: len(content) // 2] + text, type, query) == STOPPED.format(reason)

    @pytest.mark.parametrize(
        "content",
        [
            NEPTUNE,
            b'{"exception":"Operation timed out.","status":"ERROR"}',
            b'{"error":"Operation timed out."}',
        ],
    )
    @pytest.mark.parametrize("query, type", [(SELECT, JSON), ("ASK {}", "application/json")])
    def test_an_error_stands_in_the_place_of_rows(self, content: bytes, query: str, type: str) -> None:
        said = said_of(content, type, query)
        assert said.startswith("the endpoint broke off before its answer was whole (Operation t")

    @pytest.mark.parametrize(
        "more, reason",
        [
            ({"exception": "Operation timed out."}, "Operation timed out."),
            ({"error": {"code": 5}}, '{"code": 5}'),
            ({"status": "ERROR"}, "status: error"),
            ({"partial": True}, "partial: true"),
            ({"meta": {"truncated": True}}, "truncated: true"),
            # QLever counts the rows within LIMIT, and may be told to send fewer.
            ({"meta": {"query-time-ms": 3, "result-size-total": 7}}, "result-size-total: 7, rows: 1"),
        ],
    )
    def test_a_key_beside_the_rows_says_so(self, more: dict[str, object], reason: str) -> None:
        for keys in (more, {"head": {"vars": ["x"]}} | more):
            content = json.dumps(keys | json.loads(rows_of(x())) | more).encode()
            assert said_of(content, JSON) == STOPPED.format(reason)

    @pytest.mark.parametrize(
        "more",
        [
            {"meta": {"query-time-ms": 3, "result-size-total": 1}},
            {"status": "OK", "exception": None, "warnings": []},
            {"partial": False, "meta": {"truncated": 0}},
        ],
    )
    def test_keys_that_say_that_all_is_well_are_passed_over(self, more: dict[str, object]) -> None:
        assert asked(rows_of(x(), **more)) == ([[ox.Literal("1")]], [])

    def test_a_text_in_a_row_is_no_such_sign(self) -> None:
        for text in (
            "## Query cancelled due to timeout",
            '{"code":"x","requestId":"y"}',
            "\n## Incomplete\n",
            "a !!!!>># An error has occurred",
            "org.example.SomeException: no",
        ):
            assert asked(rows_of(x(value=text)))[0] == [[ox.Literal(text)]]
            turtle = f'<urn:a> <urn:b> """{text}""" .'.encode()
            assert asked(turtle, TURTLE, CONSTRUCT)[0][0].object == ox.Literal(text)

    def test_a_comment_that_a_server_writes_of_itself_is_no_such_sign(self) -> None:
        assert asked(b"# Empty TURTLE\n", TURTLE, CONSTRUCT) == ([], [])
        assert len(asked(TRIPLE + b"# served by an example\n", TRIPLES, CONSTRUCT)[0]) == 1

    @pytest.mark.parametrize(
        "content, said",
        [
            (rows_of(x())[:-1] + b',"results":{"bindings":[]}}', "results"),
            (rows_of(x()).replace(b'"value": "1"', b'"value":"1","value":"2"'), "value"),
            (
                rows_of(x())[:-3]
                + b',{"x":{"type":"uri","value":"urn:a"},"x":{"type":"bnode","value":"b"}}]}}',
                "x",
            ),
        ],
    )
    def test_a_key_that_stands_twice_would_lose_what_one_of_them_says(
        self, content: bytes, said: str
    ) -> None:
        assert message(lambda to: to.reply(content, JSON), SELECT).endswith(
            f'says it is: "{said}" stands twice in one object'
        )

    def test_a_packed_answer_that_breaks_off_is_not_whole(self) -> None:
        packed = gzip.compress(TRIPLE * 500 + b"<urn:x> <urn:y> <urn:z> .\n")

        def cut(to: Handler) -> None:
            to.reply(packed[:-12], TRIPLES, Content_Encoding="gzip")

        assert message(cut, CONSTRUCT).startswith("the answer breaks off: the connection ended after ")

    def test_a_question_and_a_drawing_get_no_rows_of_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with serving(lambda to: to.reply(ROWS, JSON, X_SQL_State="S1TAT")) as server:
            with pytest.raises(TargetError, match="broke off before its answer was whole"):
                api.query(SELECT, server.url)
            with pytest.raises(TargetError, match="broke off before its answer was whole"):
                api.draw(server.url)


class TestOddAnswers:
    @pytest.mark.parametrize(
        "content",
        [
            rows_of(x(), meta={"query-time-ms": 3}),
            b'{"meta":{"a":1},' + rows_of(x())[1:],
            b'{"head":{"link":[],"vars":["x"],"more":{}},"results":{"distinct":false,"ordered":true,"bindings":'
            b'[{"x":{"type":"literal","value":"1"}}],"more":1},"link":["urn:m"]}',
            b"\xef\xbb\xbf" + rows_of(x()),
            rows_of(x(type="Literal")),
            rows_of(x(type="typed-literal", datatype=None)),
            rows_of(x(datatype=None)),
            rows_of(x(**{"xml:lang": ""})),
            rows_of(x(**{"xml:lang": None})),
            rows_of(x(value=1)),
            rows_of(x(more={"a": [1]})),
            b'{"results":{"bindings":[{"x":{"type":"literal","value":"1"}}]}}',
            rows_of(x()).replace(b'"vars": ["x"]', b'"vars": ["?x"]'),
            rows_of(x()).replace(b'"vars": ["x"]', b'"vars": ["x", "x"]'),
        ],
    )
    def test_what_the_recommendation_leaves_open_or_an_engine_adds_is_passed_over(
        self, content: bytes
    ) -> None:
        assert asked(content) == ([[ox.Literal("1")]], [])

    @pytest.mark.parametrize(
        "type", ["application/json", f"{JSON}; charset=utf-8", "application/json;charset=UTF-8"]
    )
    def test_a_media_type_with_parameters(self, type: str) -> None:
        assert asked(rows_of(x()), type)[0] == [[ox.Literal("1")]]

    @pytest.mark.parametrize(
        "type, query, content, wanted",
        [
            (JSON, SELECT, rows_of(x(value="één")).replace(b"\\u00e9", "é".encode()), [[ox.Literal("één")]]),
            (TRIPLES, CONSTRUCT, '<urn:a> <urn:b> "één" .'.encode(), [ox.Triple(A, B, ox.Literal("één"))]),
            (TURTLE, CONSTRUCT, '<urn:a> <urn:b> "één" .'.encode(), [ox.Triple(A, B, ox.Literal("één"))]),
        ],
    )
    def test_a_mark_and_another_charset(self, type: str, query: str, content: bytes, wanted: object) -> None:
        assert asked(b"\xef\xbb\xbf" + content, type, query)[0] == wanted
        latin = content.decode().encode("latin-1")
        assert asked(latin, f"{type}; charset=ISO-8859-1", query)[0] == wanted

    def test_xml_that_declares_another_encoding(self) -> None:
        text = XML_ROWS.decode().replace('"1.0"', '"1.0" encoding="ISO-8859-1"').replace("urn:a", "urn:é")
        assert asked(text.encode("latin-1"), XML)[0] == [[ox.NamedNode("urn:é")]]

    @pytest.mark.parametrize("edges", [("  ", "  "), ("", "\n"), (" ", "")])
    @pytest.mark.parametrize("prefix", ["", "r:"])
    def test_blanks_at_the_edges_of_a_literal_in_xml_belong_to_it(
        self, edges: tuple[str, str], prefix: str
    ) -> None:
        value = "een".join(edges)
        declared = f"xmlns{':' * bool(prefix)}{prefix.rstrip(':')}"
        text = (
            f'<sparql {declared}="http://www.w3.org/2005/sparql-results#"><head><variable name="x"/></head>'
            '<results><result><binding name="x"><uri>urn:a</uri></binding></result><result>'
            f'<binding name="x"><literal xml:lang="nl">{value}</literal></binding></result></results>'
            "</sparql>"
        )
        text = re.sub(r"<(/?)(?=\w)", rf"<\1{prefix}", text)
        rows = [[ox.NamedNode("urn:a")], [ox.Literal(value, language="nl")]]
        assert asked(text.encode(), XML)[0] == rows

    def test_gzip_in_several_members(self) -> None:
        """RFC 1952, section 2.2: a file of gzip is a series of members."""
        packed = gzip.compress(TRIPLE) + gzip.compress(b"<urn:x> <urn:y> <urn:z> .\n")
        assert len(asked(packed, TRIPLES, CONSTRUCT, Content_Encoding="gzip")[0]) == 2
        assert len(asked(packed + b"..", TRIPLES, CONSTRUCT, Content_Encoding="gzip")[0]) == 2
        pieces = unpacking.unpacked((packed[place : place + 1] for place in range(len(packed))), "gzip")
        assert b"".join(pieces) == TRIPLE + b"<urn:x> <urn:y> <urn:z> .\n"

    def test_gzip(self) -> None:
        assert asked(gzip.compress(rows_of(x())), Content_Encoding="gzip")[0] == [[ox.Literal("1")]]

    def test_a_yes_with_more_keys(self) -> None:
        for content in (b'{"head":{"link":[]},"boolean":true,"meta":{"a":1}}', b'{"boolean":"true"}'):
            assert bool(asked(content, query="ASK { ?s ?p ?o }")[0])

    def test_rows_without_a_value_and_columns_that_the_head_does_not_name(self) -> None:
        with serving(lambda to: to.reply(rows_of({"x": None}, None, {"y": x()["x"]}), JSON)) as server:
            found = endpoint.parse(server.url).query(SELECT)
        assert isinstance(found, ox.QuerySolutions)
        assert [each.value for each in found.variables] == ["x", "y"]
        assert [list(row) for row in found] == [[None, None], [None, None], [None, ox.Literal("1")]]

    def test_the_nameless_columns_of_virtuoso(self) -> None:
        content = rows_of(x()).replace(b'"x"', b'"callret-0"')
        with serving(lambda to: to.reply(content, JSON)) as server:
            # An extension of Virtuoso's: in SPARQL 1.1 what is counted has a name.
            found = endpoint.parse(server.url).query("SELECT COUNT(*) { ?s ?p ?o }")
            assert isinstance(found, ox.QuerySolutions)
            assert [each.value for each in found.variables] == ["callret_0"]

    def test_a_literal_with_a_language_and_a_datatype_has_the_language(self) -> None:
        content = rows_of(x(datatype=XSD + "string", **{"xml:lang": "nl"}))
        assert asked(content) == ([[ox.Literal("1", language="nl")]], [])

    @pytest.mark.parametrize(
        "content, type",
        [
            (
                rows_of(*({"x": {"type": "bnode", "value": f"nodeID://b1025{each}"}} for each in (3, 4, 3))),
                JSON,
            ),
            (
                XML_ROWS.replace(
                    b'<result><binding name="x"><uri>urn:a</uri></binding></result>',
                    b"".join(
                        b'<result><binding name="x"><bnode>nodeID://b1025%d</bnode></binding></result>' % each
                        for each in (3, 4, 3)
                    ),
                ),
                XML,
            ),
        ],
    )
    def test_labels_of_blank_nodes_that_are_none_get_others(self, content: bytes, type: str) -> None:
        rows, warnings = asked(content, type)
        first, second, third = (row[0] for row in rows)
        assert isinstance(first, ox.BlankNode)
        assert first == third != second
        assert warnings == []

    @pytest.mark.parametrize(
        "term, read, said",
        [
            (
                {"type": "uri", "value": "http://example.org/A|B"},
                ox.NamedNode("http://example.org/A%7CB"),
                "http://example.org/A|B, which RDF does not allow; it is read as http://example.org/A%7CB",
            ),
            (
                {"type": "uri", "value": "A"},
                ox.Literal("A"),
                'A, which RDF does not allow; it is read as "A"',
            ),
            (
                {"type": "literal", "value": "een", "xml:lang": "nl_NL"},
                ox.Literal("een", language="nl-NL"),
                "@nl_NL, which RDF does not allow; it is read as @nl-NL",
            ),
            (
                {"type": "literal", "value": "een", "xml:lang": "x"},
                ox.Literal("een"),
                "@x, which RDF does not allow; it is left out",
            ),
            (
                {"type": "literal", "value": "een", "datatype": "integer"},
                ox.Literal("een"),
                "^^integer, which RDF does not allow; it is left out",
            ),
        ],
    )
    def test_a_term_that_rdf_does_not_allow_keeps_its_row_and_is_named(
        self, term: dict[str, str], read: object, said: str
    ) -> None:
        rows, warnings = asked(rows_of(x(), {"x": term}))
        assert rows == [[ox.Literal("1")], [read]]
        whole = f'row 2, column "x": the endpoint gives {said} (1 of this kind in the column)'
        assert warnings == [whole]

    def test_a_question_warns_once_a_column_and_kind(self) -> None:
        bad = {"type": "uri", "value": "http://example.org/A|B"}

        def answer(to: Handler) -> None:
            is_ours = "marked" in to.server.heard[-1].body
            head = b'{"head":{"vars":["dataset","graph","term","property","value"]}'
            nothing = head + b',"results":{"bindings":[]}}'
            to.reply(rows_of(*[{"x": bad}] * 30) if is_ours else nothing, JSON)

        with serving(answer) as server:
            found = api.query("SELECT ?x { ?x ?marked ?o }", server.url)
        assert len(found) == 30
        (warning,) = found.warnings
        assert (warning.severity, warning.values["row"], warning.values["count"]) == ("warning", 1, 30)

    @pytest.mark.parametrize("kind", ["triple", "statement"])
    def test_a_triple_as_a_value_is_not_supported(self, kind: str) -> None:
        said = said_of(rows_of(x(), {"x": {"type": kind, "value": {}}}), JSON)
        assert said == 'row 2, column "x" holds a triple as a value (RDF-star): that is not supported'

    @pytest.mark.parametrize("content", [rows_of({"x": "1"}), rows_of(x(type="list")), rows_of([1]), b"[]"])
    def test_what_is_no_row_is_no_answer(self, content: bytes) -> None:
        assert said_of(content, JSON).startswith("the answer is not whole, or is not the")

    @pytest.mark.parametrize("type", [TRIPLES, TURTLE])
    @pytest.mark.parametrize(
        "line, triple, warns",
        [
            (b"<http://e.org/A B> <urn:b> <urn:c> .", ("http://e.org/A%20B", ox.NamedNode("urn:c")), True),
            (b'<urn:a> <urn:b> "x"@nl_NL .', ("urn:a", ox.Literal("x", language="nl-NL")), True),
            (b'<urn:a> <urn:b> "x"@abcdefghij .', ("urn:a", ox.Literal("x")), True),
            (b'<urn:a> <urn:b> "x"^^<integer> .', ("urn:a", ox.Literal("x")), True),
        ],
    )
    def test_a_triple_with_a_term_that_rdf_does_not_allow_is_kept_and_named(
        self, type: str, line: bytes, triple: tuple[str, object], warns: bool
    ) -> None:
        if type == TURTLE and b"<integer>" in line:
            return  # relative to the address of the endpoint
        found, warnings = asked(TRIPLE + line + b"\n", type, CONSTRUCT)
        assert len(found) == 2
        assert (found[1].subject.value, found[1].object) == triple
        assert len(warnings) == 1
        assert warnings[0].startswith("row 2, column ")

    def test_labels_of_blank_nodes_in_triples(self) -> None:
        content = b"_:nodeID://b1 <urn:b> _:nodeID://b2 .\n_:nodeID://b1 <urn:b> <urn:c> .\n"
        (first, second), warnings = asked(content, TRIPLES, CONSTRUCT)
        assert first.subject == second.subject != first.object
        assert warnings == []


def test_endpoints_are_the_same_whatever_they_warned_of() -> None:
    place = Endpoint("http://example.org/sparql")
    other = place.with_graphs(())
    assert other == place
    assert other.warnings is place.warnings
