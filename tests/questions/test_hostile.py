"""What strangers send as a question: nothing is called, nothing changes, and the program goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs

import pyoxigraph as ox
import pytest

from graphbuilder import GraphbuilderError, QueryError, api, limits
from graphbuilder.graph.remote.endpoint import Endpoint
from graphbuilder.graph.store import Graph
from graphbuilder.questions.sparql import gate
from graphbuilder.vocabulary import terms
from tests.fuzz import queries
from tests.listening import Listener, listening
from tests.loopback import Handler, serving

pytestmark = pytest.mark.slow

HERE = "<http://ADDRESS/>"
CALL = f"SERVICE {HERE} {{ ?s ?p ?o }}"
# Each of these the engine reads as a call, or some engine might.
CALLS = [
    f"SELECT * {{ #\r {CALL}\n }}",
    f"SELECT * {{ ?a ?b 1{CALL} }}",
    "PREFIX : <http://ADDRESS/> SELECT * { SERVICE:x { ?s ?p ?o } }",
    f"SELECT * {{ service silent {HERE} {{ ?s ?p ?o }} }}",
    f"SELECT * {{ SERVICE#x\n#y\rSILENT#z\n{HERE}{{ ?s ?p ?o }} }}",
    f"SELECT * {{ \\u0053ERVICE {HERE} {{ ?s ?p ?o }} }}",
    f"SELECT * {{ \\U00000053\\u0065RVICE {HERE} {{ ?s ?p ?o }} }}",
    f"SELECT * {{ ?a ?b ?c FILTER EXISTS {{ {CALL} }} }}",
    f"SELECT * {{ ?a ?b ?c MINUS {{ {CALL} }} }}",
    f"SELECT * {{ {{ SELECT * {{ {CALL} }} }} }}",
    f"SELECT * {{ {{ {CALL} }} UNION {{ }} }}",
    f"SELECT * {{ GRAPH ?g {{ {CALL} }} }}",
    f"SELECT (EXISTS {{ {CALL} }} AS ?x) {{ }}",
    f"SELECT * {{ ?a ?b ?c }} ORDER BY (EXISTS {{ {CALL} }})",
    f"CONSTRUCT WHERE {{ {CALL} }}",
    f"CONSTRUCT {{ ?s ?p ?o }} {{ {CALL} }}",
    f"DESCRIBE ?s {{ {CALL} }}",
    f"ASK{{{CALL}}}",
    f"SELECT * {{ ?a ?b 'x'{CALL} }}",
    f"SELECT * {{ ?a ?b 'x'@en{CALL} }}",
    f"SELECT * {{ ?a ?b 'x'@en {CALL} }}",
    f"SELECT * {{ ?a ?b _:x {CALL} }}",
    f"SELECT * {{ ?a ?b '''a'b''{CALL}''' . {CALL} }}",
    f"SELECT * {{ ?a ?b '\\\\' . {CALL} #' \n}}",
    f"SELECT * {{ ?a ?b '\\u0027' . {CALL} #'\n }}",
    f"SELECT * {{ ?a ?b ?c FILTER(?a<1){CALL} FILTER(2>?a) }}",
    f"SELECT * {{ ?a ?b ?c FILTER(?a<?b){CALL} }}",
    f"PREFIX a: <urn:> SELECT * {{ ?a a:\\' ?c . {CALL} }}",
    f"PREFIX a: <urn:> SELECT * {{ ?a a:%27 ?c . {CALL} }}",
    f"PREFIX a: <urn:> SELECT * {{ ?a a:\\# ?c . {CALL} }}",
    "PREFIX a: <urn:> PREFIX a: <http://ADDRESS/> SELECT * { SERVICE a:x { ?s ?p ?o } }",
    "BASE <http://ADDRESS/> SELECT * { SERVICE <x> { ?s ?p ?o } }",
    "BASE <http://ADDRESS/> PREFIX : <> SELECT * { SERVICE :x { ?s ?p ?o } }",
    "SELECT * { VALUES ?x { <http://ADDRESS/> } SERVICE ?x { ?s ?p ?o } }",
    f"SELECT * {{ BIND({HERE} AS ?x) SERVICE ?x {{ ?s ?p ?o }} }}",
    f"SELECT * {{ ?a ?b ?c . ?a ?b 1.{CALL} }}",
    f"SELECT * {{ ?a ?b 1e5{CALL} }}",
    f"SELECT * {{ ?a ?b true {CALL} }}",
    f"SELECT * {{ {CALL} }} VALUES ?x {{ 1 }}",
    f"#\r\nSELECT * {{ {CALL} }}",
]
# What some engine might let through, and ours does not; refused all the same.
DOUBTFUL = [
    *(
        f"SELECT * {{ ?a ?b ?c .{blank}{CALL} }}"
        for blank in "\v\f\0\x1c\x85\xa0\u2028\u2029\ufeff\u200b\u3000"
    ),
    f"SELECT * {{ \u017fERVICE {HERE} {{ ?s ?p ?o }} }}",
    f"SELECT * {{ SERV\u0130CE {HERE} {{ ?s ?p ?o }} }}",
    f"SELECT * {{ SERVICES {HERE} {{ ?s ?p ?o }} }}",
    f"SELECT * {{ x{CALL} }}",
    f"SELECT * {{ _{CALL} }}",
    f"SELECT * {{ ?a ?b '''{CALL} }}",
    f"SELECT * {{ ?a ?b 'x\\' . {CALL} }}",
    f"SELECT * {{ << ?a ?b ?c >> ?p ?o . {CALL} }}",
    f"SELECT * {{ ?a ?b ?c {{| ?d ?e |}} . {CALL} }}",
    f"SELECT * {{ LATERAL {{ {CALL} }} }}",
    f"DEFINE get:soft 'replace' SELECT * FROM {HERE} {{ ?s ?p ?o }}",
    f"SELECT * FROM {HERE} {{ ?s ?p ?o }}",
    f"SELECT * FROM NAMED {HERE} {{ GRAPH ?g {{ ?s ?p ?o }} }}",
    f"ASK FROM#\r{HERE}\n{{ }}",
    f"SELECT * {{ }} ; LOAD {HERE}",
    f"LOAD SILENT {HERE}",
    f"SELECT * {{ }} ; INSERT {{ <urn:a> <urn:b> <urn:c> }} WHERE {{ {CALL} }}",
    "SELECT * { } ; \\u0049NSERT DATA { <urn:a> <urn:b> <urn:c> }",
    "SELECT * { } #\r; CLEAR ALL",
    "ASK { } ;\nWITH <urn:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
    "SELECT * { ?s ?p 1DELETE WHERE { ?s ?p ?o } }",
    "CREATE GRAPH <urn:g>",
]


@pytest.fixture(scope="module")
def small() -> Graph:
    """Forty triples, in memory."""
    store = ox.Store()
    property = ox.NamedNode("urn:p")
    store.extend(ox.Quad(ox.NamedNode(f"urn:{at}"), property, ox.Literal(str(at))) for at in range(40))
    return Graph(store, "", terms.read_vocabulary())


@pytest.fixture(scope="module")
def listener() -> Iterator[Listener]:
    with listening() as found:
        yield found


class TestCalls:
    """Nothing that anybody writes reaches another server, unless its host was allowed."""

    @pytest.mark.parametrize("text", [*CALLS, *DOUBTFUL])
    def test_a_text_that_may_call_is_refused_and_nobody_is_called(
        self, text: str, small: Graph, listener: Listener
    ) -> None:
        text = text.replace("ADDRESS", listener.address)
        for hosts in ([], ["elsewhere.example"]):
            with pytest.raises(QueryError) as raised:
                api.query(text, small, allowed_hosts=hosts)
            assert "\n" not in str(raised.value.problems[0])
        with pytest.raises(QueryError):
            gate.admitted(text, "query", elsewhere=True)
        assert listener.heard == []

    def test_the_engine_alone_would_have_called(self, listener: Listener) -> None:
        """So that the tests above can fail: the first three examples of how the gate was passed."""
        assert [queries.reaches(text, listener) for text in CALLS[:2]] == [True, True]
        listener.heard.clear()

    def test_hostile_texts_from_a_seed_reach_nobody(self, listener: Listener) -> None:
        texts = list(queries.cases(13, 500))
        assert queries.try_all(texts) == []
        assert sum(queries.reaches(text, listener) for text in texts) > 25
        listener.heard.clear()

    @pytest.mark.parametrize(
        "server",
        [
            "http://allowed.example@{}/",
            "http://allowed.example:80@{}/",
            "http://{}/?x=http://allowed.example/",
        ],
    )
    def test_an_allowed_host_is_the_whole_host(self, server: str, small: Graph, listener: Listener) -> None:
        text = f"SELECT * {{ SERVICE <{server.format(listener.address)}> {{ ?s ?p ?o }} }}"
        with pytest.raises(QueryError, match="--allow-service"):
            api.query(text, small, allowed_hosts=["allowed.example"])
        assert listener.heard == []

    def test_every_server_of_a_question_must_be_allowed(self, small: Graph, listener: Listener) -> None:
        other = "SERVICE <http://127.0.0.1:9/> { ?s ?p ?o }"
        text = f"SELECT * {{ {CALL} {other} }}".replace("ADDRESS", listener.address)
        with pytest.raises(QueryError, match="--allow-service"):
            api.query(text, small, allowed_hosts=[listener.address])
        assert listener.heard == []

    def test_a_file_and_the_parts_of_a_page_go_the_same_way(
        self, lake: Graph, listener: Listener, tmp_path: Path
    ) -> None:
        file = tmp_path / "call.rq"
        file.write_bytes(CALLS[0].replace("ADDRESS", listener.address).encode())
        with pytest.raises(QueryError, match="SERVICE"):
            api.query(file, lake)
        with pytest.raises(GraphbuilderError, match="SERVICE"):
            api.draw(lake, tmp_path / "page.html", query=str(file))
        assert listener.heard == []


def rows(handler: Handler) -> None:
    """Every answer is no row or yes."""
    found = b'"boolean":true' if "ASK" in handler.server.heard[-1].body else b'"results":{"bindings":[]}'
    handler.reply(b'{"head":{"vars":[]},%s}' % found, "application/sparql-results+json")


class TestEndpoints:
    """An endpoint is sent what is written anew, and nothing else."""

    def test_an_endpoint_gets_words_that_every_grammar_reads_alike(self) -> None:
        text = "PREFIX p: <urn:p:>\r# SERVICE\nselect*{?s p:a\\,b/^p:c* 'its' #'\r,\"\\\"\",1.5;a ?x}"
        with serving(rows) as server:
            graph = Graph(ox.Store, "", terms.read_vocabulary(), endpoint=Endpoint(server.url))
            assert len(api.query(text, graph)) == 0
        (sent,) = parse_qs(server.heard[0].body)["query"]
        assert sent.split() == [
            *("SELECT", "*", "{", "?s", "<urn:p:a,b>", "/", "^", "<urn:p:c>*", '"its"', ",", '"\\""'),
            *(",", "1.5", ";", "a", "?x", "}"),
        ]

    @pytest.mark.parametrize("text", [CALLS[0], CALLS[1], *DOUBTFUL[-7:]])
    def test_an_endpoint_never_hears_of_what_is_refused(self, text: str) -> None:
        with serving(rows) as server:
            graph = Graph(ox.Store, "", terms.read_vocabulary(), endpoint=Endpoint(server.url))
            with pytest.raises(QueryError):
                api.query(text, graph)
        assert server.heard == []

    def test_functions_of_an_endpoint_itself_are_not_called(self) -> None:
        call = "SELECT (<%s>('http://127.0.0.1:9/') AS ?x) { ?list <urn:p> (1 2) }"
        with pytest.raises(QueryError, match="bif:http_get"):
            gate.admitted(call % "bif:http_get", "query", elsewhere=True)
        cast = gate.admitted(call % "http://www.w3.org/2001/XMLSchema#string", "query", elsewhere=True)
        assert "<urn:p> ( 1 2 )" in cast.text


class TestRewriting:
    """What a question means stays what it was, and so does where its mistakes are."""

    @pytest.mark.parametrize(
        "written, value",
        [
            ("'a\\tb\\nc\\\\d\\'e'", "a\tb\nc\\d'e"),
            ('"""two\nlines, "quoted" \\""""', 'two\nlines, "quoted" "'),
            ("'\\u0041\\U0001F600'", "A\U0001f600"),
            ("'\\\\u0041'", "\\u0041"),
            ("'# <a> SERVICE'", "# <a> SERVICE"),
            ("'\x85\u2028'", "\x85\u2028"),
            ("''", ""),
        ],
    )
    def test_a_text_keeps_its_value(self, written: str, value: str, small: Graph) -> None:
        answer = api.query(f"SELECT ?x {{ BIND({written} AS ?x) }}", small)
        assert answer.texts("x") == [value]

    def test_names_are_put_to_their_prefix_and_their_base(self, small: Graph) -> None:
        text = (
            "BASE <http://a.example/b/c> PREFIX p: <../d#> SELECT ?x { VALUES ?x { p:e%20f p:\\$ <#g> <> } }"
        )
        assert api.query(text, small).texts("x") == [
            *("http://a.example/d#e%20f", "http://a.example/d#$"),
            *("http://a.example/b/c#g", "http://a.example/b/c"),
        ]

    def test_a_parameter_of_an_own_question_is_bound(self, small: Graph, tmp_path: Path) -> None:
        file = tmp_path / "own.rq"
        file.write_text("SELECT ?s # VALUES ?x { UNDEF }\r{ values $o#\n{undef} ?s ?p ?o }", encoding="utf-8")
        assert api.query(file, small, {"o": "7"}).texts("s") == ["urn:7"]
        assert len(api.query(file, small)) == 40
        with pytest.raises(QueryError, match='"x"'):
            api.query(file, small, {"x": "7"})

    def test_a_mistake_has_the_place_that_the_user_sees(self, small: Graph) -> None:
        prefix = "PREFIX p: <urn:a-long-name-that-moves-everything#>"
        text = f"{prefix}\nSELECT * {{ ?s p:a p:b .\n  ?s p:c\n }} LIMIT x"
        with pytest.raises(QueryError) as raised:
            api.query(text, small)
        assert [(each.line, each.column) for each in raised.value.problems] == [(4, 2), (4, 10)]
        with pytest.raises(QueryError) as raised:
            api.query(text.removesuffix(" LIMIT x"), small)
        assert [(each.line, each.column) for each in raised.value.problems] == [(4, 2)]

    @pytest.mark.parametrize(
        "text, message",
        [
            ("SELECT * {\u00a0?s ?p ?o }", '"U+00A0" is no word'),
            ("SELECT * { ?s ?p 'a }", "no end"),
            ("SELECT * { ?s ?p '\\d+' }", "write two"),
            ("SELECT * { ?s ?p <x> }", "<x> is no full IRI"),
            ("SELECT * { ?s ?p ?o FILTR(?o) }", 'did you mean "FILTER"'),
            ("SELECT * { << ?s ?p ?o >> ?q ?r }", "SPARQL 1.1 has no <<…>>"),
        ],
    )
    def test_what_is_no_sparql_1_1_is_said_with_what_to_write(
        self, text: str, message: str, small: Graph
    ) -> None:
        with pytest.raises(QueryError) as raised:
            api.query(text, small)
        assert message in str(raised.value)


# Each nests or strings together so many.
NESTED: dict[str, Callable[[int], str]] = {
    "groups": lambda n: "SELECT * " + "{" * n + "?s ?p ?o" + "}" * n,
    "brackets": lambda n: "SELECT * { ?s ?p ?o FILTER" + "(" * n + "1" + ")" * n + "}",
    "lists": lambda n: "SELECT * { ?s ?p " + "(" * n + ")" * n + "}",
    "blank nodes": lambda n: "SELECT * { ?s ?p " + "[<urn:p> " * n + "1" + "]" * n + "}",
    "calls": lambda n: "SELECT * { ?s ?p ?o FILTER(" + "STR(" * n + "?o" + ")" * n + "='x') }",
    "exists": lambda n: "SELECT * {" + "?s ?p ?o FILTER EXISTS {" * n + "}" * n + "}",
    "optional": lambda n: "SELECT * {" + "?s ?p ?o OPTIONAL {" * n + "}" * n + "}",
    "sub-selects": lambda n: "SELECT * " + "{ SELECT * " * n + "{ }" + "}" * n,
    "paths": lambda n: "SELECT * { ?s " + "(" * n + "<urn:p>" + ")*" * n + " ?o }",
    "signs": lambda n: "SELECT * { ?s ?p ?o FILTER(" + "!" * n + "true) }",
}
STRUNG: dict[str, Callable[[int], str]] = {
    "or": lambda n: "ASK { ?s ?p ?o FILTER(" + "||".join(["?o=1"] * n) + ") }",
    "sum": lambda n: "ASK { ?s ?p ?o FILTER(" + "+".join(["?o"] * n) + "=1) }",
    "sequence": lambda n: "ASK { ?s " + "/".join(["<urn:p>"] * n) + " ?o }",
    "union": lambda n: "ASK { " + "UNION".join(["{ ?s ?p 1 }"] * n) + " }",
    "optional": lambda n: "ASK { " + "OPTIONAL { ?s ?p 1 }" * n + " }",
    "bind": lambda n: "ASK { " + " ".join(f"BIND(1 AS ?v{at})" for at in range(n)) + " }",
    "triples": lambda n: "ASK { " + "?s ?p ?o ." * n + " }",
    "in": lambda n: "ASK { ?s ?p ?o FILTER(?o IN (" + ",".join(["1"] * n) + ")) }",
}


class TestSize:
    """What is deeper or longer than an engine can take is refused before an engine sees it."""

    @pytest.mark.parametrize("kind", NESTED)
    @pytest.mark.parametrize("deep", [limits.QUERY_DEPTH + 1, 5_000, 100_000])
    def test_a_question_that_is_too_deep_is_refused(self, kind: str, deep: int, small: Graph) -> None:
        with pytest.raises(QueryError, match="more than"):
            api.query(NESTED[kind](deep), small)

    @pytest.mark.parametrize("kind", [each for each in NESTED if each not in ("lists", "signs")])
    def test_what_is_not_too_deep_is_answered_from_a_thread_with_a_small_stack(
        self, kind: str, small: Graph
    ) -> None:
        answers = in_small_thread(lambda: api.query(NESTED[kind](limits.QUERY_DEPTH - 2), small))
        assert len(answers) == 1

    @pytest.mark.parametrize("kind", STRUNG)
    def test_a_question_of_too_many_words_is_refused(self, kind: str, small: Graph) -> None:
        with pytest.raises(QueryError, match="VALUES"):
            api.query(STRUNG[kind](limits.QUERY_WORDS), small)

    @pytest.mark.parametrize("kind", STRUNG)
    def test_what_people_generate_is_answered_from_a_thread_with_a_small_stack(
        self, kind: str, small: Graph
    ) -> None:
        answers = in_small_thread(lambda: api.query(STRUNG[kind](60), small))
        assert len(answers) == 1

    def test_a_hundred_thousand_values_are_no_long_question(self, small: Graph) -> None:
        values = " ".join(f"<urn:{at}>" for at in range(100_000))
        assert len(api.query(f"SELECT ?s {{ VALUES ?s {{ {values} }} ?s ?p ?o }}", small)) == 40

    def test_a_question_without_end_is_not_read_to_its_end(self, small: Graph, tmp_path: Path) -> None:
        file = tmp_path / "long.rq"
        with file.open("wb") as content:
            content.truncate(limits.QUERY_BYTES + 1)
        with pytest.raises(QueryError, match="characters"):
            api.query(file, small)


def in_small_thread(work: Callable[[], object]) -> list[object]:
    """What it returns in a thread with half the stack of the smallest that platforms give."""
    found: list[object] = []
    before = threading.stack_size(512 * 1024)
    try:
        thread = threading.Thread(target=lambda: found.append(work()))
        thread.start()
    finally:
        threading.stack_size(before)
    thread.join()
    return found


class TestBounds:
    """An answer takes no more time and memory than it may."""

    # Millions of rows, and no more: what pyoxigraph counts it goes on counting when it is given up.
    APART = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"

    @pytest.mark.parametrize("select", ["*", "(COUNT(*) AS ?count)", "DISTINCT *"])
    def test_an_answer_without_end_is_given_up_in_time(self, select: str, small: Graph) -> None:
        with pytest.raises(QueryError) as raised:
            api.query(self.APART.replace("*", select, 1), small, timeout=0.02)
        slow, apart = raised.value.problems
        assert "within 0.02 seconds" in slow.message
        assert "?a ?b ?c | ?d ?e ?f | ?g ?h ?i" in apart.message

    def test_an_answer_that_grows_is_given_up_before_the_memory_is_full(self, small: Graph) -> None:
        with pytest.raises(QueryError) as raised:
            api.query(self.APART, small, memory=0.02, timeout=120)
        large, apart = raised.value.problems
        assert "more than 0.02 GB" in large.message
        assert apart.code == "query-unconnected"

    def test_reading_a_dataset_is_no_part_of_the_answer_that_is_bounded(self, bundled: Graph) -> None:
        made: list[threading.Thread] = []

        def make() -> ox.Store:
            made.append(threading.current_thread())
            return bundled.store

        api.query("SELECT * { ?a ?b ?c } LIMIT 1", Graph(make, bundled.base, bundled.vocabulary))
        assert made == [threading.current_thread()]

    def test_a_question_of_the_library_is_bounded_too(self, bundled: Graph) -> None:
        with pytest.raises(QueryError, match="within 1e-06 seconds"):
            api.query("on-date", bundled, {"as_of": "2024-06-01"}, timeout=1e-6)

    @pytest.mark.parametrize(
        "body", ["{" * 190 + "}" * 190, "?a ?b ?c . " * 150], ids=["nested", "nothing in common"]
    )
    def test_a_question_to_an_endpoint_is_no_work_for_an_engine_here(self, body: str) -> None:
        """Planned here the second would take minutes, and both more stack than there is."""

        def rows_of_a(handler: Handler) -> None:
            found = b'{"head":{"vars":["a"]},"results":{"bindings":[{}]}}'
            handler.reply(found, "application/sparql-results+json")

        with serving(rows_of_a) as server:
            graph = Graph(ox.Store, "", terms.read_vocabulary(), endpoint=Endpoint(server.url))
            assert in_small_thread(lambda: len(api.query(f"SELECT ?a {{ {body} }}", graph))) == [1]

    @pytest.mark.parametrize(
        "text",
        ["SELECT * {" + "VALUES (" * 100_000, "SELECT * " + "{SELECT ?a " * 100_000, "#+ a: 1\n" * 200_000],
    )
    def test_a_question_with_a_parameter_is_measured_before_it_is_looked_through(self, text: str) -> None:
        with pytest.raises(QueryError):
            api.query(
                f"#+ parameters: {{x: {{type: text}}}}\n{text}", Graph(ox.Store, "", terms.read_vocabulary())
            )
