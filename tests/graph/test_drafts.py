"""Drafts in the graph: never a fact, and there only for who asks for them."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from graphbuilder import api
from graphbuilder.errors import DatasetError, TargetError
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import DCTERMS, POL
from tests.conftest import Tables

BASE = "https://example.org/lake/"
PART = ox.Triple(
    ox.NamedNode(BASE + "id/plas"), ox.NamedNode(DCTERMS + "hasPart"), ox.NamedNode(BASE + "id/onderzoek")
)


@pytest.fixture
def drafted(tables: Tables) -> Path:
    """The lake, with a row that nobody checked, and one more that has only its source."""
    tables.set("statements", "b3", status="draft")
    tables.write("statements", [{**row, "source": ""} for row in tables.rows("statements")])
    tables.add(
        "statements", id="x1", subject="oever", relation="responsibleFor", object="maaien",
        modality="asserted", status="draft", source="antwoord",
    )  # fmt: skip
    return tables.folder


def _properties(graph: Graph, name: str) -> dict[str, str]:
    quads = graph.store.quads_for_pattern(ox.NamedNode(BASE + name), None, None, None)
    return {quad.predicate.value: str(getattr(quad.object, "value", "")) for quad in quads}


def test_a_draft_is_not_there_unless_asked_for(drafted: Path) -> None:
    graph = api.open_graph(drafted)
    assert PART not in {quad.triple for quad in graph.store}
    assert not _properties(graph, "statement/b3")
    # Only the draft names the study: the study is not there either.
    assert not _properties(graph, "id/onderzoek")


def test_a_draft_that_is_asked_for_is_marked_and_still_no_fact(drafted: Path) -> None:
    graph = api.open_graph(drafted, with_drafts=True)
    assert PART not in {quad.triple for quad in graph.store}
    assert _properties(graph, "statement/b3")[POL + "status"] == POL + "draft"
    assert POL + "isFact" not in _properties(graph, "statement/b3")
    bare = _properties(graph, "statement/x1")
    assert POL + "quote" not in bare
    assert bare[DCTERMS + "source"] == BASE + "document/antwoord"


def test_no_rule_reads_a_draft(tables: Tables) -> None:
    """That someone cooperates is true of both sides, but not where nobody checked it."""
    tables.set("statements", "a2", status="draft")
    other_half = (ox.NamedNode(BASE + "id/min-voorbeeld"), ox.NamedNode(POL + "cooperatesWith"), None, None)
    for with_drafts in (False, True):
        graph = api.open_graph(tables.folder, with_drafts=with_drafts)
        assert not list(graph.store.quads_for_pattern(*other_half))


@pytest.mark.slow
def test_a_file_or_store_with_drafts_is_read_without_them_unless_asked_for(
    drafted: Path, tmp_path: Path
) -> None:
    turtle = tmp_path / "graph.ttl"
    turtle.write_bytes(api.export(drafted, with_drafts=True))
    assert b"pol:status pol:draft" in turtle.read_bytes()
    assert b"dcterms:hasPart id:onderzoek" not in turtle.read_bytes()
    store = api.export_store(drafted, tmp_path / "store", with_drafts=True)
    for target in (turtle, store):
        assert {quad.triple for quad in api.open_graph(target).store} == {
            quad.triple for quad in api.open_graph(drafted).store
        }
        assert {quad.triple for quad in api.open_graph(target, with_drafts=True).store} == {
            quad.triple for quad in api.open_graph(drafted, with_drafts=True).store
        }


def test_an_endpoint_is_not_asked_for_drafts() -> None:
    with pytest.raises(TargetError, match="endpoint"):
        api.open_graph("https://example.org/sparql", with_drafts=True)


@pytest.mark.slow
def test_build_counts_no_draft_and_writes_them_only_where_asked(drafted: Path, tmp_path: Path) -> None:
    plain = api.build(drafted, tmp_path / "plain")
    assert (plain.statements, plain.facts, plain.drafts) == (12, 8, 2)
    assert b"draft" not in (tmp_path / "plain" / "graph.ttl").read_bytes()
    marked = api.build(drafted, tmp_path / "marked", with_drafts=True)
    assert (marked.statements, marked.facts, marked.drafts) == (12, 8, 2)
    assert (tmp_path / "marked" / "graph.ttl").read_bytes().count(b"pol:status pol:draft") == 2


def test_people_stand_in_drafts_too_only_in_their_public_office(tables: Tables) -> None:
    line = tables.add("entities", id="an", class_="Person", label_nl="An Voorbeeld")
    tables.add(
        "statements", id="x1", subject="an", relation="cooperatesWith", object="oever", modality="asserted",
        status="draft",
    )  # fmt: skip
    with pytest.raises(DatasetError, match=rf"entities.csv:{line}:1: .*public office"):
        api.check(tables.folder)
    tables.add(
        "statements", id="x2", subject="an", relation="org:holds", object="commissaris", modality="asserted",
        status="draft",
    )  # fmt: skip
    api.check(tables.folder)


@pytest.mark.parametrize("column", ["passage", "quote"])
def test_a_row_is_checked_only_with_its_passage_and_quote(tables: Tables, column: str) -> None:
    tables.without_texts()
    tables.set("statements", "b3", **{column: "", "status": "draft"})
    api.check(tables.folder)
    tables.set("statements", "b3", status="checked")
    with pytest.raises(DatasetError, match=f'column "{column}"'):
        api.check(tables.folder)
