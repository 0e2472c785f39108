"""What tests share: files of others, and datasets that a test may spoil."""

from __future__ import annotations

import csv
import gc
import os
import re
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest
from xdist.scheduler import LoadScopeScheduling

from graphbuilder import api
from graphbuilder.errors import DatasetError
from graphbuilder.graph import drafts
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import POL
from tests import chapter

HERE = Path(__file__).parent
LAKE = HERE / "datasets" / "lake"
#: The dataset with several sources and with drafts; tests name its folder here alone.
FIELD = HERE.parent / "data"
#: Parameters that stand for something that is started or filled once for many tests.
ENGINES = ("engine", "elsewhere")
#: Fixtures that start one.
STARTED = {"oxigraph", "virtuoso", "crowded"}
#: What stands in a file whose tests are all slow.
_ALL_SLOW = "\npytestmark = pytest.mark.slow\n"
#: Seconds; far more than any takes on a busy machine.
_END_LIMIT = 60


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Do not read a file whose tests are all left out as slow: that took a twentieth of the inner loop."""
    is_left_out = "not slow" in config.option.markexpr and collection_path.match("test_*.py")
    return (is_left_out and _ALL_SLOW in collection_path.read_text(encoding="utf-8")) or None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what takes a browser or an engine."""
    for item in items:
        assert isinstance(item, pytest.Function)
        given = item.callspec.params if hasattr(item, "callspec") else {}
        if (set(ENGINES) & set(given)) or STARTED & set(item.fixturenames):
            item.add_marker(pytest.mark.engine)
        if {"browser", "playwright"} & set(item.fixturenames):
            item.add_marker(pytest.mark.browser)


def pytest_collection_finish() -> None:
    """Let Python go less often through what stays until the end of the run."""
    gc.freeze()
    gc.set_threshold(200_000, 50, 100)


def pytest_sessionfinish() -> None:
    """What is left at the end goes with the process: pytest would go through it five times."""
    gc.freeze()


class _ByFileAndEngine(LoadScopeScheduling):  # type: ignore[misc]
    """Has each file, and each engine's part of a file, run by one process: it shares what is started for it.

    Not by marks of xdist's own, ``xdist_group``: with pytest 9.2, xdist 3.8 took no notice of these.
    """

    def _split_scope(self, nodeid: str) -> str:
        file, _, test = nodeid.partition("::")
        engine = re.search(r"[\[-](rdflib|oxigraph|virtuoso)[\]-]", test)
        return f"{file} at {engine[1]}" if engine else file


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> _ByFileAndEngine:
    """What hands out the tests where several processes run them."""
    return _ByFileAndEngine(config, log)


@pytest.fixture(autouse=True)
def _nothing_goes_on() -> Iterator[None]:
    """What is given up ends soon: while it is at work it slows all later tests of its process."""
    yield
    for thread in threading.enumerate():
        if thread.name.startswith("graphbuilder"):
            thread.join(_END_LIMIT)
            assert not thread.is_alive(), (
                f"{thread.name} is at work {_END_LIMIT} seconds after its test: let what it waits for end"
            )


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of files that others wrote; a test that needs it fails in CI where it is missing."""
    named = os.environ.get("GRAPHBUILDER_SHARED")
    if named and Path(named).is_dir():
        return Path(named)
    if os.environ.get("CI") or named:
        pytest.fail(f"GRAPHBUILDER_SHARED={named!r} names no folder")
    pytest.skip("left out: needs the files that GRAPHBUILDER_SHARED names")


@pytest.fixture(scope="session")
def source_text(shared: Path) -> Path:
    """The text of the chapter."""
    return shared / "source" / "actieplan-raakvlakken.txt"


@pytest.fixture(scope="session")
def bundled() -> Graph:
    """The graph of the chapter that stands in the bundled dataset: see tests/chapter.py."""
    return api.open_graph(chapter.dataset())


@pytest.fixture(scope="session")
def lake() -> Graph:
    """The graph of a small invented dataset: two sources, a denial, a view."""
    return api.open_graph(LAKE)


@pytest.fixture(scope="session")
def field() -> Graph:
    """The graph of several sources, without what nobody has checked."""
    return api.open_graph(FIELD)


@pytest.fixture(scope="session")
def field_with_drafts() -> Graph:
    """The same with the drafts, marked as such."""
    return api.open_graph(FIELD, with_drafts=True)


@pytest.fixture(scope="session")
def field_as_checked(field_with_drafts: Graph) -> Graph:
    """The same as if somebody had checked them: each question of it is asked once, and not twice."""
    graph = drafts.as_checked(field_with_drafts)
    status, draft = ox.NamedNode(f"{POL}status"), ox.NamedNode(f"{POL}draft")
    for quad in list(graph.store.quads_for_pattern(None, status, draft, None)):
        graph.store.remove(quad)
    return graph


class Tables:
    """A copy of the small dataset, to edit as an analyst would."""

    def without_texts(self) -> None:
        """Take its texts away, so that quotes may be made up."""
        for path in self.folder.glob("*.txt"):
            path.unlink()

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def rows(self, table: str) -> list[dict[str, str]]:
        with (self.folder / f"{table}.csv").open(newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    def write(self, table: str, rows: list[dict[str, str]]) -> None:
        with (self.folder / f"{table}.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)

    def set(self, table: str, name: str, **cells: str) -> int:
        """Change cells of the row with that id; return its line in the file."""
        rows = self.rows(table)
        place = [row["id"] for row in rows].index(name)
        rows[place].update(_columns(cells))
        self.write(table, rows)
        return place + 2

    def add(self, table: str, **cells: str) -> int:
        """Add a row; return its line in the file."""
        rows = self.rows(table)
        if "label_nl" in cells:
            cells.setdefault("label_en", f"{cells['label_nl']} in English")
        rows.append(dict.fromkeys(rows[0], "") | _columns(cells))
        self.write(table, rows)
        return len(rows) + 1

    def state(self, name: str, subject: str, relation: str, thing: str) -> int:
        """Add a statement that is so stated in the list of the letter; return its line in the file."""
        told = {"subject": subject, "relation": relation, "object": thing}
        words = {"passage": "brief/S7", "quote": "op deze lijst", "modality": "asserted"}
        return self.add("statements", id=name, status="checked", **told, **words)

    def path(self, table: str) -> str:
        return str(self.folder / f"{table}.csv")


def _columns(cells: dict[str, str]) -> dict[str, str]:
    """Cells by column: `class_` and `from_` stand for columns that are words of Python."""
    return {name.rstrip("_"): text for name, text in cells.items()}


@pytest.fixture
def tables(tmp_path: Path) -> Tables:
    # What they hold is copied, and not when and by whom they were written, which takes as long.
    shutil.copytree(LAKE, tmp_path / "lake", copy_function=shutil.copyfile)
    return Tables(tmp_path / "lake")


@pytest.fixture
def messages(tables: Tables) -> Callable[[], list[str]]:
    """All problems of checking the edited tables alone, as lines without the folder."""

    def found() -> list[str]:
        tables.without_texts()
        try:
            problems = api.check(tables.folder).warnings
        except DatasetError as error:
            problems = error.problems
        return [str(each).removeprefix(f"{tables.folder}{os.sep}") for each in problems]

    return found
