import tempfile
from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox
import pytest

from graphbuilder import api, limits
from graphbuilder.errors import DatasetError, TargetError
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import POL
from tests.conftest import LAKE


@pytest.mark.slow
def test_a_folder_a_turtle_file_a_trig_file_and_a_store_of_others_answer_alike(
    lake: Graph, tmp_path: Path
) -> None:
    """One question by the path of each; all of them are asked in tests/questions/test_targets.py."""
    for name, format in (("graph.ttl", "turtle"), ("graph.trig", "trig")):
        (tmp_path / name).write_bytes(api.export(lake, format=format))
    store = ox.Store(str(tmp_path / "store"))
    store.extend(lake.store)
    store.flush()
    del store
    paths = [LAKE, tmp_path / "graph.ttl", tmp_path / "graph.trig", tmp_path / "store"]
    answers = [api.query("counts", path).text("csv") for path in paths]
    assert answers == [api.query("counts", lake).text("csv")] * 4


@pytest.fixture
def several(tmp_path: Path) -> Path:
    """Three datasets in one file, as somebody puts them together: each brought the ontology along."""
    parts = [api.export(LAKE.parent / name, format="trig") for name in ("lake", "dunes", "quay")]
    file = tmp_path / "several.trig"
    file.write_bytes(b"\n".join(parts))
    return file


@pytest.mark.slow
@pytest.mark.parametrize("place", ["file", "store"])
def test_what_stands_in_several_graphs_is_one_triple(several: Path, tmp_path: Path, place: str) -> None:
    """RDF 1.1 Semantics, section 4.1: a union of graphs is a set of triples."""
    target = several if place == "file" else api.export_store(several, tmp_path / "store")
    graph = api.open_graph(target)
    parts = [api.open_graph(LAKE.parent / each) for each in ("lake", "dunes", "quay")]
    count = "SELECT (COUNT(*) AS ?n) WHERE { ?one <http://www.w3.org/2000/01/rdf-schema#domain> ?class }"
    assert api.query(count, graph).text("csv") == api.query(count, parts[0]).text("csv")
    for name in ("periods", "deadlines", "events"):
        apart = [row for each in parts for row in api.query(name, each)]
        assert sorted(map(str, api.query(name, graph))) == sorted(map(str, apart))
    in_each = f"SELECT (COUNT(?graph) AS ?n) WHERE {{ GRAPH ?graph {{ <{POL}Statement> a ?class }} }}"
    assert api.query(in_each, graph).text("csv") == "n\r\n3\r\n"


def test_what_stands_in_a_named_graph_and_in_none_is_one_triple(tmp_path: Path) -> None:
    file = tmp_path / "others.trig"
    file.write_text("<x:a> <x:b> <x:c> . <x:graph> { <x:a> <x:b> <x:c> , <x:d> }", encoding="utf-8")
    count = "SELECT (COUNT(*) AS ?n) WHERE { ?s <x:b> ?o }"
    assert api.query(count, file).text("csv") == "n\r\n2\r\n"


def test_left_out_the_target_is_the_folder_one_stands_in_or_else_the_bundled_dataset(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(LAKE)
    assert api.open_graph().base == "https://example.org/lake/"
    monkeypatch.chdir(tmp_path)
    assert api.open_graph().base == "https://w3id.org/policy-graph/mensenhandel/"


@pytest.mark.parametrize(
    "name, content, message",
    [
        ("missing.ttl", None, "there is no such file or folder"),
        ("notes.docx", "x", "not a kind of file that holds RDF"),
        (
            "broken.ttl",
            "@prefix ex: <https://example.org/> .\nex:a ex:b",
            "broken.ttl:2:10: error: no Turtle",
        ),
    ],
)
def test_what_cannot_be_read_is_said_in_one_line(
    tmp_path: Path, name: str, content: str | None, message: str
) -> None:
    if content is not None:
        (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(TargetError) as error:
        api.open_graph(tmp_path / name)
    assert len(str(error.value).splitlines()) == 1
    assert message in str(error.value)


def test_a_folder_that_is_no_dataset_says_so(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r'no dataset: there is no "dataset.toml" in this folder'):
        api.open_graph(tmp_path)


@pytest.mark.slow
def test_a_dataset_of_many_statements_is_made_on_disk_and_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lake has a dozen statements."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    in_memory = [api.export(LAKE, format=name) for name in ("turtle", "trig")]
    report = api.check(LAKE)
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setenv(limits.IN_MEMORY.name, "3")
    graph = api.open_graph(LAKE)
    assert [api.export(graph, format=name) for name in ("turtle", "trig")] == in_memory
    [folder] = tmp_path.iterdir()
    assert (folder / "CURRENT").exists()
    assert folder.stat().st_mode & 0o077 == 0  # what others may not read is not theirs here either
    assert replace(api.check(LAKE), graph=report.graph) == report
    assert len(api.query("deadlines", graph)) == len(api.query("deadlines", LAKE))


def test_a_caller_gets_an_rdflib_dataset_that_sees_everything(lake: Graph) -> None:
    dataset = api.to_rdflib(lake)
    query = f"SELECT ?o {{ <https://example.org/lake/id/min-voorbeeld> <{POL}responsibleFor> ?o }}"
    assert [str(row) for (row,) in list(dataset.query(query))] == ["https://example.org/lake/id/plas"]  # type: ignore[misc]
    assert len(dataset) == len(lake.store)
