"""Texts that are free are read wherever a graph is drawn; those of others only where somebody gives them."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.graph import free_texts
from tests.conftest import Tables


def free(tables: Tables, source: str) -> Path:
    tables.write("sources", [{**row, "free_text": ""} for row in tables.rows("sources")])
    tables.set("sources", source, free_text="yes")
    return tables.folder


def test_a_text_that_is_free_is_read_and_no_other(tables: Tables) -> None:
    graph = api.open_graph(free(tables, "brief"))
    assert graph.dataset
    assert free_texts.sources(graph) == {"brief"}
    assert graph.dataset.texts == {}
    read = free_texts.passages(graph)
    assert {name.partition("/")[0] for name in read} == {"brief"}
    assert read.keys() == {name for name, each in graph.dataset.passages.items() if each.source == "brief"}


def test_what_the_graph_was_opened_with_stays(tables: Tables) -> None:
    folder = free(tables, "brief")
    graph = api.open_graph(folder, sources={"antwoord": folder / "antwoord.txt"})
    assert {name.partition("/")[0] for name in free_texts.passages(graph)} == {"brief", "antwoord"}


def test_a_file_in_which_no_passage_was_counted_is_left_out(tables: Tables) -> None:
    folder = free(tables, "brief")
    (folder / "brief.txt").write_text("Een heel andere brief.", encoding="utf-8")
    assert free_texts.passages(api.open_graph(folder)) == {}


@pytest.mark.parametrize("free_text", ["", "no"])
def test_nothing_is_read_of_texts_that_are_not_free(tables: Tables, free_text: str) -> None:
    tables.write("sources", [{**row, "free_text": free_text} for row in tables.rows("sources")])
    assert free_texts.passages(api.open_graph(tables.folder)) == {}


def test_rdf_does_not_tell_which_text_is_free(tables: Tables, tmp_path: Path) -> None:
    folder = free(tables, "brief")
    (tmp_path / "lake.ttl").write_bytes(api.export(folder))
    graph = api.open_graph(tmp_path / "lake.ttl")
    assert (free_texts.sources(graph), free_texts.passages(graph)) == (frozenset(), {})
