"""A file is written in the form that its ending says, and never in another."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from click.testing import CliRunner, Result

from graphbuilder import api, endings
from graphbuilder.cli import main
from graphbuilder.errors import GraphbuilderError, QueryError
from graphbuilder.graph.serialise import serialise
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import RDF
from tests.conftest import LAKE, Tables

pytestmark = pytest.mark.slow

READERS = {
    "ttl": "turtle",
    "trig": "trig",
    "nt": "nt",
    "nq": "nquads",
    "jsonld": "json-ld",
    "json": "json-ld",
    "rdf": "xml",
    "xml": "xml",
    "owl": "xml",
}
LETTER = LAKE / "brief.txt"
LABEL = "<http://www.w3.org/2004/02/skos/core#prefLabel>"
CONSTRUCT = f"CONSTRUCT {{ ?s {LABEL} ?o }} {{ ?s {LABEL} ?o }}"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(each) for each in arguments])


def test_each_form_of_triples_is_read_back_by_another_program() -> None:
    read = {form for ending in READERS for form in endings.forms(f"graph.{ending}", endings.TRIPLES)}
    assert read == set(endings.TRIPLES), (
        "write the ending of each form in READERS of tests/test_endings.py, with the reader of rdflib"
    )


@pytest.mark.parametrize("ending", [*READERS, "TTL", "NQ"])
def test_an_export_is_what_its_ending_says_and_rdflib_reads_it(
    lake: Graph, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"graph.{ending}"
    done = run("export", "-g", LAKE, "-o", path)
    assert done.exit_code == 0, done.output
    whole = ending.lower() in ("trig", "nq")
    wanted = {quad.triple for quad in lake.quads(inferred=whole, ontology=whole)}
    found = rdflib.Dataset(default_union=True).parse(path, format=READERS[ending.lower()])
    assert len(set(found.triples((None, None, None)))) == len(wanted)
    # Our own reader finds the same triples in it.
    if not whole:
        assert {each.triple for each in api.open_graph(path).quads(inferred=False, ontology=False)} == wanted


@pytest.mark.parametrize("format", endings.TRIPLES)
def test_an_export_is_the_same_bytes_whatever_the_order(lake: Graph, format: str) -> None:
    quads = list(lake.quads())
    assert serialise(reversed(quads), format, lake.base) == serialise(quads, format, lake.base)
    assert api.export(lake, format=format, inferred=True) == api.export(lake, format=format, inferred=True)


def test_quads_keep_their_graphs(lake: Graph, tmp_path: Path) -> None:
    path = tmp_path / "graph.nq"
    path.write_bytes(api.export(lake, format="nq"))
    assert set(ox.parse(path=str(path), format=ox.RdfFormat.N_QUADS)) == set(lake.store)


@pytest.mark.parametrize(
    "arguments, said",
    [
        (
            ("export", "-o", "{}.xlsx"),
            'ends in ".xlsx"; use one of .ttl, .turtle, .trig, .nt, .nq, .',
        ),
        (
            ("export", "-o", "{}.nq", "-f", "turtle"),
            'ends in ".nq" is not "turtle"; use another ending, or the form',
        ),
        (("query", "sources", "-o", "{}.xlsx"), 'ends in ".xlsx"; use one of .txt, .csv, .tsv, .tab, .json'),
        (
            ("query", "sources", "-o", "{}.csv", "-f", "table"),
            'ends in ".csv" is not "table"; use another ending',
        ),
        (("query", "sources", "-o", "{}.ttl"), 'this answer cannot be written as "turtle"; use one of'),
        (("draw", "-o", "{}.svg"), 'nothing is written into a file that ends in ".svg"; use one of .html'),
        (("draw", "-o", "{}.pdf", "--compare", LAKE, LAKE), 'ends in ".pdf"; use one of .html, .htm'),
        (("passages", LETTER, "--source", "brief", "-o", "{}.xlsx"), 'ends in ".xlsx"; use one of .csv'),
        (("workbook", LAKE, "-o", "{}.csv"), 'ends in ".csv"; use one of .xlsx'),
    ],
)
def test_an_ending_of_another_form_is_refused_and_nothing_is_written(
    tmp_path: Path, arguments: tuple[object, ...], said: str
) -> None:
    file = str(tmp_path / "file")
    done = run(*(str(each).format(file) for each in arguments))
    assert done.exit_code == 1, done.output
    assert said in done.stderr
    assert "Traceback" not in done.output
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name, begins",
    [
        ("rows.csv", b"source,"),
        ("rows.tsv", b"?source\t"),
        ("rows.json", b'{"head":'),
        ("rows.xml", b"<?xml"),
        ("rows.md", b"| "),
        ("rows.txt", b"source  "),
        ("rows", b"source  "),
    ],
)
def test_an_answer_is_what_its_ending_says(tmp_path: Path, name: str, begins: bytes) -> None:
    path = tmp_path / name
    done = run("query", "sources", "-g", LAKE, "-o", path, "-l", "en")
    assert (done.exit_code, done.stdout) == (0, f"written: {path}\n"), done.output
    assert path.read_bytes().startswith(begins)


def test_a_form_that_fits_the_ending_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    assert run("query", "sources", "-g", LAKE, "-o", path, "-f", "excel").exit_code == 0
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    plain = tmp_path / "rows.txt"
    assert run("query", "sources", "-g", LAKE, "-o", plain, "-f", "csv").exit_code == 0
    assert plain.read_bytes().startswith(b"source,")


@pytest.mark.parametrize(
    "name, reader",
    [("a.ttl", "turtle"), ("a.nt", "nt"), ("a.json", "json-ld"), ("a.rdf", "xml"), ("a.xml", "xml")],
)
def test_triples_of_an_answer_are_what_their_ending_says(tmp_path: Path, name: str, reader: str) -> None:
    path = tmp_path / name
    done = run("query", CONSTRUCT, "-g", LAKE, "-o", path)
    assert done.exit_code == 0, done.output
    assert len(rdflib.Graph().parse(path, format=reader)) > 10


def test_the_same_ending_means_rows_or_triples_as_the_answer_is(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    assert run("query", "ASK { ?a ?b ?c }", "-g", LAKE, "-o", path).exit_code == 0
    assert json.loads(path.read_text("utf-8"))["boolean"] is True


@pytest.mark.parametrize(
    "triple, value",
    [
        (ox.Triple(ox.NamedNode("urn:a"), ox.NamedNode("https://example.org/1"), ox.Literal("x")), "/1>"),
        (
            ox.Triple(ox.NamedNode("urn:a"), ox.NamedNode("https://example.org/a(b)"), ox.Literal("x")),
            "a(b)>",
        ),
        (ox.Triple(ox.NamedNode("urn:a"), ox.NamedNode("urn:b"), ox.Literal("\x01")), "U+0001"),
        # Names that RDF/XML keeps for itself (RDF 1.1 XML Syntax, 5.1, and 5.2.19 for rdf:li).
        *[
            (ox.Triple(ox.NamedNode("urn:a"), ox.NamedNode(RDF + name), ox.Literal("x")), f"#{name}>")
            for name in [
                "RDF",
                "ID",
                "about",
                "parseType",
                "resource",
                "nodeID",
                "datatype",
                "Description",
                "li",
            ]
        ],
        *[
            (ox.Triple(ox.NamedNode("urn:a"), ox.NamedNode(RDF + name), ox.Literal("x")), f"#{name}>")
            for name in ["aboutEach", "aboutEachPrefix", "bagID"]
        ],
        (
            ox.Triple(ox.NamedNode("urn:a"), ox.NamedNode(RDF + "type"), ox.NamedNode(RDF + "bagID")),
            "#bagID>",
        ),
    ],
)
def test_what_xml_cannot_hold_is_said(triple: ox.Triple, value: str) -> None:
    with pytest.raises(QueryError, match="RDF/XML cannot hold") as error:
        serialise([ox.Quad(*triple)], "rdf-xml", "")
    assert value in str(error.value)
    assert serialise([ox.Quad(*triple)], "nt", "")


@pytest.mark.parametrize("name", ["_1", "value", "Bag", "first"])
def test_other_names_of_rdf_are_read_back_from_xml(name: str) -> None:
    triple = ox.Triple(ox.NamedNode("urn:a"), ox.NamedNode(RDF + name), ox.NamedNode(RDF + name))
    read = ox.parse(serialise([ox.Quad(*triple)], "rdf-xml", ""), format=ox.RdfFormat.RDF_XML)
    assert [each.triple for each in read] == [triple]


def test_from_python_an_ending_counts_as_well(lake: Graph, tmp_path: Path) -> None:
    calls: list[Callable[[], object]] = [
        lambda: api.draw(lake, tmp_path / "a.png"),
        lambda: api.workbook(LAKE, tmp_path / "a.ods"),
        lambda: api.passages(LAKE / "brief.txt", source="brief", output=tmp_path / "a.tsv"),
    ]
    for call in calls:
        with pytest.raises(GraphbuilderError, match="nothing is written into a file that ends in"):
            call()


@pytest.mark.parametrize(
    "arguments",
    [("query", "sources", "-g"), ("draw", "-g"), ("check",), ("tables",), ("init",), ("export", "-o")],
)
def test_a_name_that_is_too_long_for_a_file_is_no_bug(arguments: tuple[str, ...]) -> None:
    done = run(*arguments, "a" * 5000)
    assert done.exit_code == 1
    assert done.stderr.endswith(": File name too long\n")
    assert "Traceback" not in done.output


@pytest.mark.parametrize(
    "arguments",
    [
        ("query", "names", "entity=oever", "-g", "lake", "-o", "lake/entities.csv"),
        ("export", "-g", "lake", "-o", "lake/ontology.ttl"),
        ("export", "-g", "other.ttl", "-o", "./other.ttl"),
        ("query", "DESCRIBE <urn:a>", "-g", "other.ttl", "-o", "other.ttl"),
        # The text that a source names, of which a workbook beside it knows too.
        ("query", "names", "entity=oever", "-g", "lake", "-o", "lake/brief.txt"),
        ("query", "names", "entity=oever", "-g", "lake.xlsx", "-o", "brief.txt"),
        ("export", "-g", "lake", "-f", "nt", "-o", "lake/brief.txt"),
        ("export", "-g", "store", "-f", "nt", "-o", "store/CURRENT"),
    ],
)
def test_what_is_asked_is_not_written_over(
    tables: Tables, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    tables.folder.rename(tables.folder.parent / "lake")
    monkeypatch.chdir(tables.folder.parent)
    Path("other.ttl").write_text("<urn:a> a <urn:b> . # mine", encoding="utf-8")
    Path("lake/ontology.ttl").write_text("# mine", encoding="utf-8")
    api.workbook("lake", "lake.xlsx")
    shutil.copy("lake/brief.txt", "brief.txt")
    api.export_store(api.open_graph("lake"), "store")
    before = {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}
    done = CliRunner().invoke(main, arguments)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "error: this file is read, and would be lost: write to another" in done.stderr
    assert {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()} == before


def test_every_form_is_written_by_somebody(lake: Graph) -> None:
    """A form stands in `endings`; what pyoxigraph does not write needs its few lines elsewhere."""
    rows, triples = api.query("goals", lake), api.query(CONSTRUCT, lake)
    for form in endings.ROWS:
        assert rows.text(form), f"{form}: add how it is written to FOR_PEOPLE in questions/answers/forms.py"
    for form in endings.TRIPLES:
        assert api.export(lake, format=form), f"{form}: add how it is written to graph/serialise.py"
        assert (
            triples.text(form)
            == serialise([ox.Quad(*each) for each in triples.triples], form, lake.base).decode()
        )
