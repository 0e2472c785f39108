"""Shapes that a stranger sent may test; whatever else they try, nothing leaves and nothing changes."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.errors import DatasetError
from tests.conftest import Tables

pytestmark = pytest.mark.slow

Messages = Callable[[], list[str]]
PREFIXES = """@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix pol: <https://w3id.org/policy-graph/ontology#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix ex: <https://example.org/shapes#> .
"""
SHAPE = "ex:shape a sh:NodeShape ; sh:targetClass pol:Organisation ;"
FIRST = 7  # the line after the prefixes


class Listener:
    """A port on which nothing may arrive."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(0.05)
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}/"

    def heard_something(self) -> bool:
        try:
            self._socket.accept()[0].close()
        except TimeoutError:
            return False
        return True

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    found = Listener()
    yield found
    found.close()


def write(tables: Tables, shapes: str) -> None:
    (tables.folder / "shapes.ttl").write_text(PREFIXES + shapes, encoding="utf-8")


@pytest.mark.parametrize(
    ("shapes", "term"),
    [
        (f'{SHAPE} sh:rule [\n a sh:SPARQLRule ; sh:construct "CONSTRUCT {{}} WHERE {{}}" ] .', "sh:rule"),
        (f"{SHAPE} sh:rule [ a sh:TripleRule ; sh:subject sh:this ] .", "sh:TripleRule"),
        (f'{SHAPE} sh:js [ sh:jsFunctionName "f" ] .', "sh:js"),
        ('ex:f a sh:SPARQLFunction ; sh:select "SELECT ?a {}" .', "sh:SPARQLFunction"),
        ("ex:f a sh:JSFunction .", "sh:JSFunction"),
        ("ex:T a sh:SPARQLTargetType ; rdfs:subClassOf sh:Target .", "sh:SPARQLTargetType"),
        (f"{SHAPE} sh:expression [ ex:f ( 1 ) ] .", "sh:expression"),
        (f"{SHAPE} sh:property [ sh:path ex:p ; sh:values ex:v ] .", "sh:values"),
        ("ex:mine rdfs:subPropertyOf sh:rule .", "sh:rule"),
        ("@prefix other: <http://www.w3.org/ns/sha> .\nex:s other:cl\\#rule ex:r .", "sh:rule"),
        ("ex:s <http://www.w3.org/ns/shacl\\u0023rule> ex:r .", "sh:rule"),
    ],
)
def test_what_adds_computes_or_runs_is_refused_with_its_line(
    tables: Tables, messages: Messages, shapes: str, term: str
) -> None:
    write(tables, shapes)
    wanted = f": error: {term} is not read in a dataset's own shapes"
    found = [each for each in messages() if wanted in each]
    line = int(found[0].split(":")[1])
    written = (PREFIXES + shapes).splitlines()[line - 1]
    assert "rule" in written or term.removeprefix("sh:") in written


def test_a_slip_in_a_term_of_shacl_is_told_and_not_passed_over(tables: Tables, messages: Messages) -> None:
    write(tables, f"{SHAPE}\n sh:property [ sh:path ex:p ; sh:minCuont 1 ] .")
    (found,) = messages()
    assert found.startswith(f"shapes.ttl:{FIRST + 1}: error: sh:minCuont is not read")
    assert found.endswith('did you mean "sh:minCount"?')


READ = "{{ $this ?p ?o }}"


@pytest.mark.parametrize(
    ("way", "query", "word"),
    [
        ("sparql", f"SELECT $this WHERE {{{{ $this ?p ?o .\nSERVICE SILENT <{{url}}> {READ} }}}}", "SERVICE"),
        ("target", f"SELECT $this WHERE {{{{ $this ?p ?o .\nSERVICE <{{url}}> {READ} }}}}", "SERVICE"),
        ("validator", f"SELECT $this WHERE {{{{ $this ?p ?o .\nSERVICE <{{url}}> {READ} }}}}", "SERVICE"),
        ("sparql", f"SELECT $this WHERE {{{{ \\\\u0053ERVICE <{{url}}> {READ} }}}}", "SERVICE"),
        (
            "sparql",
            f"SELECT $this {{{{ ?s ?p 1 FILTER EXISTS {{{{ SERVICE <{{url}}> {READ} }}}} }}}}",
            "SERVICE",
        ),
        ("sparql", f"SELECT $this\nFROM <{{url}}x.ttl> WHERE {READ}", "FROM"),
    ],
)
def test_a_query_that_fetches_is_refused_and_nothing_arrives(
    tables: Tables, messages: Messages, listener: Listener, way: str, query: str, word: str
) -> None:
    text = f'"""{query.format(url=listener.url)}"""'
    validator = f"[ a sh:SPARQLSelectValidator ; sh:select {text} ]"
    component = (
        f"ex:C a sh:ConstraintComponent ; sh:parameter [ sh:path ex:a ] ; sh:nodeValidator {validator} ."
    )
    target = f"[ a sh:SPARQLTarget ; sh:select {text} ]"
    shapes = {
        "sparql": f"{SHAPE} sh:sparql [ sh:select {text} ] .",
        "target": f"ex:s a sh:NodeShape ; sh:class ex:c ; sh:target {target} .",
        "validator": f"{component} {SHAPE} ex:a 1 .",
    }
    write(tables, shapes[way])
    (found,) = messages()
    line = FIRST + 1 if f"\n{word}" in query else FIRST
    assert found == (
        f"shapes.ttl:{line}: error: {word} is not allowed in a query of shapes: "
        "they test the dataset, and fetch nothing"
    )
    assert not listener.heard_something()


def test_the_process_that_checks_can_reach_and_write_nothing(tmp_path: Path, listener: Listener) -> None:
    """Whatever slips past the reading of shapes: the process itself is shut."""
    port = listener.url.rstrip("/").rpartition(":")[2]
    program = f"""
import os, socket, subprocess, urllib.request
import rdflib
from graphbuilder.graph import shacl
shacl._confine(60, 2 * 10**9)
service = "SELECT * {{ SERVICE SILENT <{listener.url}> {{ ?a ?b ?c }} }}"
tries = (
    lambda: list(rdflib.Graph().query(service)),
    lambda: rdflib.Graph().parse("{listener.url}"),
    lambda: socket.create_connection(("127.0.0.1", {port})),
    lambda: socket.getaddrinfo("localhost", 80),
    lambda: urllib.request.urlopen("{listener.url}"),
    lambda: subprocess.run(["true"]),
    lambda: os.system("true"),
    lambda: open({str(tmp_path / "made")!r}, "w"),
    lambda: os.mkdir({str(tmp_path / "made")!r}),
    lambda: os.remove({str(tmp_path / "kept")!r}),
)
for each in tries:
    try:
        each()
    except PermissionError:
        print("refused")
"""
    (tmp_path / "kept").write_text("mine")
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["refused"] * 10
    assert [each.name for each in tmp_path.iterdir()] == ["kept"]
    assert not listener.heard_something()


def test_shapes_in_a_workbook_that_came_by_mail_are_held_to_the_same(tables: Tables, tmp_path: Path) -> None:
    write(tables, f"{SHAPE} sh:rule [ a sh:TripleRule ] .")
    book = api.workbook(tables.folder, tmp_path / "mail.xlsx")
    with pytest.raises(DatasetError) as error:
        api.build(book, tmp_path / "out")
    assert f"mail.xlsx[shapes.ttl]:{FIRST}: error: sh:TripleRule is not read" in str(error.value)
    assert not (tmp_path / "out").exists()


def test_constraints_and_components_in_sparql_that_reads_go_on_working(
    tables: Tables, messages: Messages, listener: Listener
) -> None:
    write(
        tables,
        f"""<https://example.org/shapes> <http://www.w3.org/2002/07/owl#imports> <{listener.url}> ;
            sh:declare [ sh:prefix "pol" ; sh:namespace "https://w3id.org/policy-graph/ontology#" ] .
        {SHAPE} ex:needs pol:responsibleFor ; sh:severity sh:Warning ; sh:sparql [ sh:message "first" ;
            sh:prefixes <https://example.org/shapes> ; sh:select '''SELECT $this WHERE {{
                # SERVICE in a comment, and "FROM <x>" in a text
                $this a pol:Organisation FILTER NOT EXISTS {{ $this pol:responsibleFor "FROM <x> SERVICE" }}
                FILTER NOT EXISTS {{ $this pol:responsibleFor ?anything }} }}''' ] .
        ex:Needs a sh:ConstraintComponent ; sh:parameter [ sh:path ex:needs ] ;
            sh:nodeValidator [ a sh:SPARQLSelectValidator ; sh:message "second" ;
                sh:select "SELECT $this WHERE {{ FILTER NOT EXISTS {{ $this $needs ?anything }} }}" ] .""",
    )
    # In the small dataset "oever" is the one organisation without a responsibility.
    assert messages() == [
        'entities.csv:3:1: warning: "oever": first',
        'entities.csv:3:1: warning: "oever": second',
    ]
    assert not listener.heard_something()


@pytest.mark.parametrize(
    ("shapes", "line", "reason"),
    [
        ('ex:a a sh:NodeShape .\nex:b a sh:NodeShape ; sh:targetClass pol:Organisation ; '
         'sh:property [ sh:path pol:x , pol:y ] .', None, ""),
        (f'{SHAPE} sh:property\n [ sh:path rdfs:label ; sh:pattern "(((" ] .', FIRST, "subpattern"),
        (f'{SHAPE} sh:sparql [ sh:select """\nSELECT *\nWHERE {{ nonsense }}""" ] .', FIRST + 2, "SPARQL"),
        (f'{SHAPE} sh:sparql [ sh:select "SELECT $this WHERE {{ ?s nope:p ?o }}" ] .', FIRST, "nope"),
        (f'{SHAPE} sh:sparql [ sh:select "CONSTRUCT WHERE {{ ?s ?p ?o }}" ] .', FIRST, "a SELECT or an ASK"),
        (f'{SHAPE} sh:sparql [ sh:select "DELETE WHERE {{ ?s ?p ?o }}" ] .', FIRST, "no SPARQL"),
        (f'{SHAPE} sh:sparql [ sh:select "SELECT $this WHERE {"{" * 3000}" ] .', FIRST, "no SPARQL"),
        (f"{SHAPE} sh:property [ sh:path _:p ; sh:minCount 1 ] . _:p sh:inversePath _:p .", FIRST, ""),
        (f"{SHAPE} sh:or _:l . _:l rdf:first ex:x ; rdf:rest _:l .", None, "recursive"),
        ("ex:s ex:p <<( ex:a ex:b ex:c )>> .", None, "RDF 1.1"),
    ],
)  # fmt: skip
def test_shapes_that_cannot_be_used_are_one_line(
    tables: Tables, messages: Messages, shapes: str, line: int | None, reason: str
) -> None:
    write(tables, shapes)
    (found,) = messages()
    assert found.startswith(f"shapes.ttl:{line}: error: " if line else "shapes.ttl")
    assert reason in found


@pytest.mark.parametrize(
    ("shapes", "name", "value"),
    [
        (f'ex:s a sh:NodeShape ; sh:targetNode "{"a" * 60}!" ; sh:pattern "(a+)+$" .', "SECONDS", "1"),
        (f'{SHAPE} sh:property [ sh:path ex:p ; sh:pattern "." ; sh:in ( "1e999999999"^^xsd:decimal ) ] .',
         "MB", "500"),
    ],
)  # fmt: skip
def test_shapes_without_end_stop_with_what_to_look_for(
    tables: Tables, messages: Messages, monkeypatch: pytest.MonkeyPatch, shapes: str, name: str, value: str
) -> None:
    if name == "MB" and not sys.platform.startswith("linux"):
        pytest.skip("memory is bounded on Linux")
    monkeypatch.setenv(f"GRAPHBUILDER_SHAPES_{name}", value)
    write(tables, shapes)
    (found,) = messages()
    assert found.startswith(f"shapes.ttl: error: these checks take more than {value} ")
    assert found.endswith(f"the environment variable GRAPHBUILDER_SHAPES_{name} allows more")


@pytest.mark.parametrize(
    ("shape", "said"),
    [
        ("sh:property [ sh:path rdfs:seeAlso ; sh:minCount 1 ]", "sh:minCount does not hold (rdfs:seeAlso)"),
        ("sh:property [ sh:path rdf:type ; sh:in ( ex:a ) ]", "sh:in does not hold (rdf:type: Organisation)"),
    ],
)  # fmt: skip
def test_a_shape_without_a_message_says_what_does_not_hold(
    tables: Tables, messages: Messages, shape: str, said: str
) -> None:
    write(tables, f"{SHAPE} {shape} .")
    assert f'entities.csv:3:1: error: "oever": {said}' in messages()


@pytest.mark.parametrize(
    ("shape", "said"),
    [
        ("sh:property [\n sh:minCount 1 ]",
         "7: error: a shape of sh:property needs an sh:path that says of which property it is: without one "
         "nothing is tested"),
        ('sh:property [ sh:path rdfs:label ; sh:uniqueLang "true" ]',
         '7: error: sh:uniqueLang is true or false, without quotation marks, not "true"'),
        ("sh:closed 1", '7: error: sh:closed is true or false, without quotation marks, not "1"'),
    ],
)  # fmt: skip
def test_a_shape_that_would_test_nothing_is_an_error(
    tables: Tables, messages: Messages, shape: str, said: str
) -> None:
    write(tables, f"{SHAPE} {shape} .")
    assert messages() == [f"shapes.ttl:{said}"]


def test_a_shape_without_a_target_tests_nothing_and_is_told(tables: Tables, messages: Messages) -> None:
    """But one that another shape uses needs none, and a class has its things (SHACL, 2.1.3.3)."""
    rest = "a sh:NodeShape ; sh:property [ sh:path rdfs:label ; sh:maxCount 9 ] ."
    shapes = [
        f"{SHAPE} sh:node ex:Used .",
        f"ex:Used {rest}",
        f"ex:Kind a rdfs:Class , {rest[2:]}",
        f"ex:Lost {rest}",
    ]
    write(tables, "\n".join([*shapes, f"[] {rest}"]))
    said = "has no target (sh:targetClass, say), and no other shape uses it: nothing is tested"
    assert sorted(messages()) == [
        f"shapes.ttl: error: the shape [] {said}",
        f"shapes.ttl:{FIRST + 3}: error: the shape <https://example.org/shapes#Lost> {said}",
    ]
