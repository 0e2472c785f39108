"""A graph is saved as a store that answers as it does itself, and nothing else is lost for it."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

import graphbuilder
from graphbuilder import api
from graphbuilder.errors import GraphbuilderError, TargetError
from graphbuilder.graph.saving import save_store
from graphbuilder.graph.store import Graph
from graphbuilder.questions import library


def test_a_saved_store_answers_as_the_tables(bundled: Graph, tmp_path: Path) -> None:
    assert save_store(bundled, tmp_path / "new" / "store") == tmp_path / "new" / "store"
    opened = graphbuilder.open_graph(tmp_path / "new" / "store")
    assert opened.base == bundled.base
    assert set(opened.quads()) == set(bundled.quads())
    for name in ("counts", "deadlines", "themes"):
        parameters = library.named(name).parameters.values()
        values = {each.name: each.example for each in parameters if each.required}
        assert api.query(name, opened, values).text("csv") == api.query(name, bundled, values).text("csv"), (
            name
        )
    assert [each.name for each in (tmp_path / "new").iterdir()] == ["store"]


def test_a_store_is_replaced_as_a_whole(bundled: Graph, lake: Graph, tmp_path: Path) -> None:
    (tmp_path / "store").mkdir()
    save_store(bundled, tmp_path / "store")
    save_store(lake, tmp_path / "store")
    assert graphbuilder.open_graph(tmp_path / "store").base == "https://example.org/lake/"
    # And when it is the very store that is open.
    opened = graphbuilder.open_graph(tmp_path / "store")
    save_store(opened, tmp_path / "store")
    assert set(ox.Store.read_only(str(tmp_path / "store"))) == set(lake.quads())
    assert [each.name for each in tmp_path.iterdir()] == ["store"]


@pytest.mark.parametrize("name", ["notes.txt", "dataset.toml", "CURRENT.bak"])
def test_a_folder_that_holds_anything_else_is_left_alone(lake: Graph, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "store"
    save_store(lake, folder)
    (folder / name).write_text("mine")
    before = sorted(folder.iterdir())
    with pytest.raises(TargetError) as error:
        save_store(lake, folder)
    said = "there is something else than a store in this folder; choose an empty or a new one"
    assert str(error.value) == f"{folder}: error: {said}"
    assert sorted(folder.iterdir()) == before


def test_where_nothing_can_be_written_nothing_is(lake: Graph, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    for folder in (tmp_path / "file", tmp_path / "file" / "store"):
        with pytest.raises(GraphbuilderError, match="cannot be written: "):
            save_store(lake, folder)
    assert (tmp_path / "file").read_text() == "mine"


def test_a_store_that_breaks_off_takes_nobodys_place(
    lake: Graph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_store(lake, tmp_path / "store")
    broken = Graph(lake.store, lake.base, lake.vocabulary)

    def half() -> object:
        yield next(iter(lake.store))
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(broken, "quads", half)
    with pytest.raises(GraphbuilderError, match="cannot be written: No space left on device"):
        save_store(broken, tmp_path / "store")
    assert [each.name for each in tmp_path.iterdir()] == ["store"]
    assert set(ox.Store.read_only(str(tmp_path / "store"))) == set(lake.quads())
