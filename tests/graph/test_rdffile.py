"""RDF files as people have them: with a byte order mark, packed, with the endings of other programs."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
import pytest
from click.testing import CliRunner

from graphbuilder import api
from graphbuilder.cli import main
from graphbuilder.errors import GraphbuilderError, TargetError
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import RDF
from tests.conftest import Tables

MARK = b"\xef\xbb\xbf"
A, B, C = (ox.NamedNode(f"https://example.org/{each}") for each in "abc")
TRIPLE = b"<https://example.org/a> <https://example.org/b> <https://example.org/c> .\n"
PREFIXED = b"@prefix e: <https://example.org/> . e:a e:b e:c ."
JSON_LD = b'{"@id":"https://example.org/a","https://example.org/b":{"@id":"https://example.org/c"}}'
XML = b"""<?xml version="1.0"?>
<!DOCTYPE rdf:RDF [ <!ENTITY e "https://example.org/" > ]>
<!-- a > b -->
<rdf:RDF xmlns="&e;" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="&e;a"><b rdf:resource="&e;c"/></rdf:Description>
</rdf:RDF>"""
TURTLES = ("ttl", "TTL", "turtle", "ttls", "trig", "nt", "nq", "n3", "txt")
HTML = b"<!DOCTYPE html>\n<html><head/></html>"
OWL_XML = (
    b'<?xml version="1.0"?><Ontology xmlns="http://www.w3.org/2002/07/owl#" ontologyIRI="urn:o"></Ontology>'
)
FUNCTIONAL = b"Prefix(:=<https://example.org/>)\nOntology(<https://example.org/>)"
MANCHESTER = b"Prefix: e: <https://example.org/>\nOntology: <https://example.org/>"
UTF_16 = TRIPLE.decode().encode("utf-16")


@pytest.fixture
def read(tmp_path: Path) -> Callable[[str, bytes], set[ox.Triple]]:
    def found(name: str, content: bytes) -> set[ox.Triple]:
        path = tmp_path / name
        path.write_bytes(content)
        graph = api.open_graph(path)
        assert graph.warnings == []
        return {each.triple for each in graph.quads(ontology=False)}

    return found


@pytest.fixture
def refused(tmp_path: Path) -> Callable[[str, bytes], str]:
    def found(name: str, content: bytes) -> str:
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(TargetError) as error:
            api.open_graph(path)
        return str(error.value).removeprefix(str(path))

    return found


QUAD = TRIPLE[:-2] + b"<urn:g> ."
GRAPH = b"@prefix e: <https://example.org/> . e:g { e:a e:b e:c }"


RELATIVE = (
    "this address is a part of one, and nothing says of which: write it whole, or give a base before it"
)


@pytest.mark.parametrize(
    "name, content, found",
    [
        ("a.ttl", JSON_LD, 'JSON-LD, not Turtle: let the name of the file end in ".jsonld"'),
        ("a.nq", b"\n[ " + JSON_LD, 'JSON-LD, not N-Quads: let the name of the file end in ".jsonld"'),
        ("a.ttl", XML, 'RDF/XML, not Turtle: let the name of the file end in ".rdf"'),
        ("a.jsonld", XML, 'RDF/XML, not JSON-LD: let the name of the file end in ".rdf"'),
        ("a.nt", PREFIXED, 'Turtle, not N-Triples: let the name of the file end in ".ttl"'),
        ("a.ttl", GRAPH, 'TriG, not Turtle: let the name of the file end in ".trig"'),
        ("a.nt", QUAD, 'N-Quads, not N-Triples: let the name of the file end in ".nq"'),
    ],
)
def test_a_file_that_is_not_what_its_ending_says_is_told_what_it_is(
    refused: Callable[[str, bytes], str], name: str, content: bytes, found: str
) -> None:
    assert refused(name, content) == f": error: this is {found}"


@pytest.mark.parametrize(
    "name, content, said",
    [
        ("a.ttl", b"\n  <a> <urn:b> <urn:c> .", f":2:3: error: no Turtle: {RELATIVE}"),
        ("a.rdf", XML.replace(b"&e;a", b"#a"), f": error: no RDF/XML: {RELATIVE}"),
        ("a.ttl", b"<urn:a>\n  e:c <urn:b> .", ":2:3: error: no Turtle: The prefix e: has not been declared"),
    ],
)
def test_a_file_that_goes_wrong_is_named_by_line_and_sign(
    refused: Callable[[str, bytes], str], name: str, content: bytes, said: str
) -> None:
    assert refused(name, content) == said


def test_a_triple_as_a_value_is_read_and_goes_into_the_forms_that_can_hold_it(tmp_path: Path) -> None:
    (tmp_path / "a.ttl").write_text("<urn:x> <urn:says> <<( <urn:a> <urn:b> <urn:c> )>> .", encoding="utf-8")
    triple = ox.Triple(ox.NamedNode("urn:a"), ox.NamedNode("urn:b"), ox.NamedNode("urn:c"))
    for name, form in (("nt", "N_TRIPLES"), ("turtle", "TURTLE"), ("trig", "TRIG")):
        written = api.export(tmp_path / "a.ttl", format=name)
        assert triple in {each.object for each in ox.parse(written, format=getattr(ox.RdfFormat, form))}
    for name, form in (("rdf-xml", "RDF/XML"), ("json-ld", "JSON-LD")):
        with pytest.raises(GraphbuilderError, match=f"^error: {form} cannot hold a triple as a value"):
            api.export(tmp_path / "a.ttl", format=name)
    with pytest.raises(GraphbuilderError, match=r"^error: rdflib cannot hold a triple as a value"):
        api.to_rdflib(tmp_path / "a.ttl")


def test_rows_with_a_sign_that_xml_cannot_hold_go_into_the_other_forms(tmp_path: Path) -> None:
    (tmp_path / "a.nt").write_text('<urn:a> <urn:b> "one\\u0001two" .', encoding="utf-8")
    answer = api.query("SELECT ?o { <urn:a> <urn:b> ?o }", tmp_path / "a.nt")
    assert json.loads(answer.text("json"))["results"]["bindings"][0]["o"]["value"] == "one\x01two"
    with pytest.raises(GraphbuilderError, match=r"^error: XML cannot hold U\+0001: use another form"):
        answer.text("xml")


@pytest.mark.slow
@pytest.mark.parametrize("mark", [b"", MARK])
@pytest.mark.parametrize(
    "name, content",
    [
        *((f"a.{each}", TRIPLE) for each in TURTLES),
        *((f"a.{each}", JSON_LD) for each in ("jsonld", "json", "JSON", "owl")),
        *((f"a.{each}", XML) for each in ("rdf", "xml", "owl", "OWL", "rdfs")),
        *((f"a.{each}", PREFIXED) for each in ("ttl", "owl", "rdf", "xml", "ttl.txt")),
        ("a.owl", b"# made by hand\n\nPREFIX e: <https://example.org/>\ne:a e:b e:c ."),
    ],
)
def test_a_file_is_read_by_its_ending_and_its_first_signs(
    read: Callable[[str, bytes], set[ox.Triple]], name: str, content: bytes, mark: bytes
) -> None:
    assert read(name, mark + content) == {ox.Triple(A, B, C)}


@pytest.mark.parametrize(
    "name, content",
    [("a.ttl.gz", PREFIXED), ("a.NT.GZ", MARK + TRIPLE), ("a.owl.gz", XML), ("a.ttl", PREFIXED)],
)
def test_a_file_packed_by_gzip_is_read_whatever_its_name_says_of_that(
    read: Callable[[str, bytes], set[ox.Triple]], name: str, content: bytes
) -> None:
    assert read(name, gzip.compress(content, mtime=0)) == {ox.Triple(A, B, C)}
    assert read(name, content) == {ox.Triple(A, B, C)}


def test_xml_may_say_that_it_is_in_another_encoding(read: Callable[[str, bytes], set[ox.Triple]]) -> None:
    text = XML.decode().replace('"1.0"', '"1.0" encoding="ISO-8859-1"').replace("&e;c", "&e;é")
    (triple,) = read("a.rdf", text.encode("latin-1"))
    assert triple.object == ox.NamedNode("https://example.org/é")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("entity", ["", '<!DOCTYPE x [ <!ENTITY e "x"> ]>'])
def test_a_line_end_within_a_text_of_xml_is_a_line_feed(
    read: Callable[[str, bytes], set[ox.Triple]], end: str, entity: str
) -> None:
    """XML 1.0, 2.11; one that is written as a number stays."""
    declared = f'xmlns="https://example.org/" xmlns:rdf="{RDF}"'
    about = '<rdf:Description rdf:about="https://example.org/a"><b>een\ntwee&#13;drie</b></rdf:Description>'
    text = f"{entity}\n<rdf:RDF {declared}>\n{about}</rdf:RDF>"
    (triple,) = read("a.rdf", text.replace("\n", end).encode())
    assert triple.object == ox.Literal("een\ntwee\rdrie")


def test_a_blank_node_at_the_start_is_no_json(read: Callable[[str, bytes], set[ox.Triple]]) -> None:
    (triple,) = read("a.owl", b"[] <https://example.org/b> <https://example.org/c> .")
    assert triple.predicate == B


@pytest.mark.parametrize(
    "name, content, said",
    [
        *(
            ("a." + each, OWL_XML, ": error: this is OWL/XML, which is not read: save it as")
            for each in ("owl", "xml")
        ),
        ("a.owl", FUNCTIONAL, ": error: this is OWL functional syntax, which is not read: save it as Turtle"),
        ("a.ofn", FUNCTIONAL, ": error: this is OWL functional syntax, which is not read"),
        ("a.owl", MANCHESTER, ": error: this is OWL Manchester syntax, which is not read"),
        ("a.omn", MANCHESTER, ": error: this is OWL Manchester syntax, which is not read"),
        ("a.owl", b"format-version: 1.2\n", ": error: this is OBO, which is not read"),
        ("a.rdf", HTML, ": error: this is HTML, which is not read"),
        ("a.ttl", HTML, ": error: this is HTML, which is not read"),
        *(
            ("a." + each, UTF_16, ":1: error: not UTF-8 (UTF-16): save it as UTF-8")
            for each in ("ttl", "nt", "rdf")
        ),
        ("a.ttl", TRIPLE[1:].decode().encode("utf-16-be"), ":1: error: not UTF-8 (UTF-16): save it as UTF-8"),
        (
            "a.ttl",
            TRIPLE + '<urn:a> <urn:b> "é" .'.encode("latin-1"),
            ":2: error: not UTF-8 (byte 0xE9): save it as UTF-8",
        ),
        (
            "a.zip",
            b"PK",
            ": error: this is a packed file: unpack it first (of packed files only .gz",
        ),
        ("a.ttl", b"PK\x03\x04\x14", ": error: this is a packed file: unpack it first"),
        (
            "a.ttl",
            b"<urn:a> <urn:b> ?x .",
            ": error: this is N3 with rules or variables, which say nothing in",
        ),
        (
            "a.n3",
            b"<urn:a> <urn:b> ?x .",
            ": error: this is N3 with rules or variables, which say nothing in",
        ),
        (
            "a.ttl",
            b"<urn:a> = <urn:b> .",
            ': error: this is N3, not Turtle: let the name of the file end in ".n3"',
        ),
        ("a.foo", TRIPLE, ": error: not a kind of file that holds RDF (such as .ttl,"),
        ("a.nt.gz", gzip.compress(TRIPLE, mtime=0)[:-9], ": error: cannot be read: "),
        ("a.ttl", b"<urn:a> <urn:b>", ":1:16: error: no Turtle: "),
    ],
)
def test_what_is_not_read_is_called_by_its_name(
    refused: Callable[[str, bytes], str], name: str, content: bytes, said: str
) -> None:
    assert refused(name, content).startswith(said)


def test_somebody_else_s_graph_is_asked_alone_and_one_with_terms_of_ours_with_our_ontology(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.ttl"
    count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"

    def counted(content: bytes) -> int:
        path.write_bytes(content)
        (row,) = api.query(count, path)
        return int(row["n"])

    assert counted(PREFIXED) == 1
    assert counted(b"<urn:a> a <https://w3id.org/policy-graph/ontology#Ministry> .") > 1000


@pytest.mark.parametrize(
    "context",
    [
        b'"https://schema.org/"',
        b'["https://schema.org/",{}]',
        b'{"@import":"https://schema.org/"}',
        b'"mine.jsonld"',
    ],
)
def test_a_context_that_is_an_address_is_not_fetched(
    refused: Callable[[str, bytes], str], context: bytes
) -> None:
    said = ": error: its @context is an address, and nothing is fetched: put the context itself into the file"
    assert refused("a.jsonld", b'{"@context":%s,"@id":"urn:a","name":"x"}' % context) == said


@pytest.mark.parametrize(
    "content, said",
    [
        # Its standard lets a parser leave these out; in Turtle each is an error.
        (
            b'[{"@id":"urn:a","urn:p":"x"},\n {"@id":"b","urn:p":"x"}, {"@id":"urn:c","@type":"Thing"}]',
            ':2:9: error: the address "b" is a part of one, and nothing says of which: write it whole, or'
            ' name its "@base" in the @context (such addresses: 2)',
        ),
        (
            b'{"@id":"urn:a","urn:p":[{"@id":"https://example.org/a b"},"x"]}',
            ':1:32: error: "https://example.org/a b" cannot stand in RDF, and JSON-LD would leave out what is'
            " said with it (Invalid IRI code point ' '; such values: 1)",
        ),
        (
            b'{"@id":"urn:a","urn:p":[{"@value":"x","@language":"nl_NL"},"y"]}',
            ':1:51: error: "nl_NL" cannot stand in RDF, and JSON-LD would leave out what is said with it'
            " (BCP 47; such values: 1)",
        ),
    ],
)
def test_what_json_ld_would_leave_out_in_silence_is_an_error(
    refused: Callable[[str, bytes], str], content: bytes, said: str
) -> None:
    assert refused("a.jsonld", content) == said


def test_keys_that_no_context_explains_are_warned_of(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonld"
    path.write_text(
        '{"@context":{"n":"urn:n"},"@id":"urn:a","n":"x",\n"naam":"y","soort":{"@id":"z"}}', encoding="utf-8"
    )
    graph = api.open_graph(path)
    assert [str(each) for each in graph.warnings] == [
        f"{path}:2:1: warning: not read, as its @context does not say what it stands for: naam, soort"
    ]
    assert {each.triple for each in graph.quads(ontology=False)} == {
        ox.Triple(ox.NamedNode("urn:a"), ox.NamedNode("urn:n"), ox.Literal("x"))
    }


def test_a_base_of_its_own_makes_addresses_whole(read: Callable[[str, bytes], set[ox.Triple]]) -> None:
    content = b'{"@context":{"@base":"https://example.org/"},"@id":"a","https://example.org/b":{"@id":"c"}}'
    assert read("a.jsonld", content) == {ox.Triple(A, B, C)}


@pytest.mark.parametrize(
    "name, content", [("a.ttl", b""), ("a.nt", b"# nothing\n"), ("a.json", b"{}"), ("a.trig", MARK)]
)
def test_a_file_without_a_triple_is_warned_of(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    (warning,) = api.open_graph(path).warnings
    assert str(warning) == f"{path}: warning: there is not one triple in it"


@pytest.mark.parametrize(
    "command",
    [
        ("draw", "-o", "{}.html", "-g", "{}"),
        ("draw", "-o", "{}.html", "--compare", "{}", "{}"),
        ("query", "SELECT * { ?a <urn:b> ?c }", "-g", "{}"),
        ("export", "-g", "{}"),
    ],
)
def test_every_command_warns_of_a_file_without_a_triple(tmp_path: Path, command: tuple[str, ...]) -> None:
    path = tmp_path / "a.ttl"
    path.touch()
    done = CliRunner().invoke(main, [each.replace("{}", str(path)) for each in command])
    assert done.exit_code == 0, done.output
    assert f"{path}: warning: there is not one triple in it" in done.stderr


@pytest.mark.parametrize("file", ["ontology.ttl", "shapes.ttl"])
def test_a_dataset_s_own_turtle_may_have_a_mark(
    tables: Tables, messages: Callable[[], list[str]], file: str
) -> None:
    path = tables.folder / file
    path.write_bytes(MARK + b"@prefix e: <https://example.org/> .\n")
    assert messages() == []
    path.write_bytes("@prefix e: <https://example.org/> .".encode("utf-16"))
    assert messages() == [f"{file}:1: error: not UTF-8 (UTF-16): save it as UTF-8"]
    path.write_bytes(b"@prefix e: <https://example.org/> .\n# caf\xe9\n")
    assert messages() == [f"{file}:2: error: not UTF-8 (byte 0xE9): save it as UTF-8"]


def test_settings_may_have_a_mark_and_are_utf_8(tables: Tables, messages: Callable[[], list[str]]) -> None:
    path = tables.folder / "dataset.toml"
    text = path.read_text("utf-8")
    path.write_bytes(MARK + text.encode())
    assert messages() == []
    path.write_bytes(text.encode("utf-16"))
    assert messages() == ["dataset.toml:1: error: not UTF-8 (UTF-16): save it as UTF-8"]
    path.write_bytes(b"# caf\xe9\n" + text.encode())
    assert messages() == ["dataset.toml:1: error: not UTF-8 (byte 0xE9): save it as UTF-8"]


def test_a_query_may_have_a_mark_and_is_utf_8(tmp_path: Path, bundled: Graph) -> None:
    path = tmp_path / "a.rq"
    path.write_bytes(MARK + b"ASK { ?a ?b ?c }")
    assert api.query(path, bundled).truth
    path.write_bytes("ASK { ?a ?b ?c }".encode("utf-16"))
    with pytest.raises(GraphbuilderError) as error:
        api.query(path, bundled)
    assert str(error.value) == f"{path}:1: error: not UTF-8: save the query as UTF-8"
    done = CliRunner().invoke(main, ["query", "-"], input="ASK { ?a ?b ?c }".encode("utf-16"))
    assert done.exit_code == 1
    assert done.stderr == "-:1: error: not UTF-8: save the query as UTF-8\n"
