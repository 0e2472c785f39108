"""A graph is saved as a store that answers as it does itself, and nothing else is lost for it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest

import graphbuilder
from graphbuilder import api
from graphbuilder.errors import GraphbuilderError, TargetError
from graphbuilder.graph.saving import save_store
from graphbuilder.graph.store import Graph
from graphbuilder.questions import library
from tests.conftest import LAKE

pytestmark = pytest.mark.slow


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


def test_a_store_straight_from_tables_holds_what_they_give_in_memory(lake: Graph, tmp_path: Path) -> None:
    fresh = graphbuilder.open_graph(LAKE)
    save_store(fresh, tmp_path / "fresh")
    assert fresh.store is not lake.store
    assert set(ox.Store.read_only(str(tmp_path / "fresh"))) == set(lake.store)
    for form in ("turtle", "trig"):
        assert api.export(tmp_path / "fresh", format=form) == api.export(lake, format=form)
    save_store(lake, tmp_path / "made")
    assert set(ox.Store.read_only(str(tmp_path / "made"))) == set(lake.store)


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


READER = """
import sys
import graphbuilder
for line in sys.stdin:
    graph = graphbuilder.open_graph(sys.argv[1])
    print(graph.base, sum(1 for _ in graph.store), flush=True)
"""


def test_readers_see_one_store_or_the_other_however_often_it_is_replaced(
    bundled: Graph, lake: Graph, tmp_path: Path
) -> None:
    store = save_store(bundled, tmp_path / "store")
    whole = {f"{graph.base} {len(graph.store)}" for graph in (bundled, lake)}
    command = [sys.executable, "-c", READER, str(store)]
    readers = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(3)
    ]
    asked = "\n" * 15
    for each in readers:  # all of them read at the same time, while it is written
        assert each.stdin is not None
        each.stdin.write(asked)
        each.stdin.close()
        each.stdin = None
    for graph in (lake, bundled) * 2:
        save_store(graph, store)
    for each in readers:
        said, _ = each.communicate()
        assert each.returncode == 0
        assert len(said.splitlines()) == len(asked)
        assert set(said.splitlines()) <= whole


REPLACER = """
import os, sys
store, new, pipe = sys.argv[1:]
with open(pipe, "wb"):  # which goes on when the pipe is read
    os.rename(store, store + ".old")
    os.rename(new, store)
"""


@pytest.mark.skipif(os.name != "posix", reason="there are no named pipes")
def test_a_store_that_is_replaced_while_it_is_opened_is_opened_as_the_new_one(
    bundled: Graph, lake: Graph, tmp_path: Path
) -> None:
    store, new = save_store(bundled, tmp_path / "store"), save_store(lake, tmp_path / "new")
    pipe = next(store.glob("MANIFEST-*"))
    pipe.unlink()
    os.mkfifo(pipe)  # so that whoever opens the store waits in the midst of it
    command = [sys.executable, "-c", REPLACER, str(store), str(new), str(pipe)]
    with subprocess.Popen(command) as replacing:
        assert set(graphbuilder.open_graph(store).store) == set(lake.store)
    assert replacing.returncode == 0


def test_who_has_a_store_open_reads_on_in_it_when_it_is_replaced(
    bundled: Graph, lake: Graph, tmp_path: Path
) -> None:
    store = save_store(bundled, tmp_path / "store")
    opened = graphbuilder.open_graph(store)
    save_store(lake, store)
    assert set(opened.quads()) == set(bundled.quads())
    assert graphbuilder.open_graph(store).base == lake.base


@pytest.mark.parametrize("damage", ["*.sst", "CURRENT"])
def test_a_damaged_store_is_named_in_a_line(lake: Graph, tmp_path: Path, damage: str) -> None:
    store = save_store(lake, tmp_path / "store")
    next(store.glob(damage)).write_bytes(b"x")
    with pytest.raises(TargetError) as raised:
        graphbuilder.open_graph(store)
    (problem,) = raised.value.problems
    assert (problem.code, problem.file) == ("store-damaged", str(store))
    assert "\n" not in str(problem)


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


KILLED = """
import os, sys
from graphbuilder import api
from graphbuilder.graph import saving
step = sys.argv[1]
if step == "written":
    take = saving._build
    saving._build = lambda *given: (take(*given), os.kill(os.getpid(), 9))
elif step == "built":
    saving._take_place = lambda *given: os.kill(os.getpid(), 9)
elif step == "exchanged":
    take_place = saving._take_place
    saving._take_place = lambda *given: (take_place(*given), os.kill(os.getpid(), 9))
elif step == "between":
    saving._exchanged = lambda *given: False
    replace = saving.Path.replace
    def kill_after(path, target):
        replace(path, target)
        os.kill(os.getpid(), 9)
    saving.Path.replace = kill_after
api.export_store(sys.argv[2], sys.argv[3])
"""


def killed(step: str, dataset: Path, store: Path) -> None:
    """A run that is killed after a step of it."""
    command = [sys.executable, "-c", KILLED, step, str(dataset), str(store)]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL


def base_of(store: Path) -> str:
    """What a store on disk holds, by the base of its dataset; no other run has looked at it before."""
    found = ox.Store.read_only(str(store))
    return "lake" if any("example.org/lake/" in str(quad.subject) for quad in found) else "other"


@pytest.mark.skipif(os.name != "posix", reason="a process cannot be killed so")
@pytest.mark.parametrize(("step", "holds"), [("written", "other"), ("built", "other"), ("exchanged", "lake")])
def test_a_run_that_is_killed_leaves_a_whole_store_under_its_name_and_the_next_clears_up(
    lake: Graph, bundled: Graph, tmp_path: Path, step: str, holds: str
) -> None:
    store = save_store(bundled, tmp_path / "store")
    killed(step, Path(__file__).parent.parent / "datasets" / "lake", store)
    assert base_of(store) == holds
    assert len(list(tmp_path.iterdir())) == 2
    save_store(lake, store)
    assert [each.name for each in tmp_path.iterdir()] == ["store"]
    assert base_of(store) == "lake"


@pytest.mark.skipif(os.name != "posix", reason="a process cannot be killed so")
def test_where_two_steps_are_needed_whoever_comes_next_puts_the_store_back(
    bundled: Graph, tmp_path: Path
) -> None:
    """Some file systems cannot exchange two names in one step."""
    store = save_store(bundled, tmp_path / "store")
    killed("between", Path(__file__).parent.parent / "datasets" / "lake", store)
    assert not store.exists()
    assert graphbuilder.open_graph(store).base == bundled.base
    assert [each.name for each in tmp_path.iterdir()] == ["store"]


def test_what_is_not_surely_left_by_a_killed_run_stays(lake: Graph, tmp_path: Path) -> None:
    mine = (".store.abcdefgh", ".store.longer-than-ours", ".other.abcdefgh", ".store.12345678")
    for name in mine:
        (tmp_path / name / "new").mkdir(parents=True)
    (tmp_path / mine[0] / "notes.txt").write_text("mine")
    (tmp_path / mine[3] / "new" / "notes.txt").write_text("mine")
    save_store(lake, tmp_path / "store")
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted([*mine, "store"])


@pytest.mark.skipif(os.name != "posix", reason="locks are those of POSIX")
def test_what_another_run_is_working_on_stays(lake: Graph, tmp_path: Path) -> None:
    import fcntl

    other = tmp_path / ".store.abcdefgh"
    (other / "new").mkdir(parents=True)
    handle = os.open(other, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    save_store(lake, tmp_path / "store")
    assert other.exists()
    os.close(handle)
    save_store(lake, tmp_path / "store")
    assert [each.name for each in tmp_path.iterdir()] == ["store"]


def test_a_store_that_cannot_be_written_leaves_no_folders(
    lake: Graph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = Graph(lake.store, lake.base, lake.vocabulary)

    def full() -> object:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(broken, "quads", full)
    with pytest.raises(GraphbuilderError, match="No space left on device"):
        save_store(broken, tmp_path / "a" / "b" / "store")
    assert list(tmp_path.iterdir()) == []
