"""No input, however broken, gives a traceback or a half-written file."""

from __future__ import annotations

import contextlib
import random
import re
import shutil
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graphbuilder import api, dates
from graphbuilder.curation.documents.quotes import normalise
from graphbuilder.errors import GraphbuilderError, Problem
from graphbuilder.graph.store import Graph
from tests.conftest import LAKE

pytestmark = pytest.mark.slow

TABLES = ("sources", "passages", "entities", "identifiers", "statements")
CELLS = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        ["", " ", "\u00a0", "…", "..", "2021/2020", "plas", "#N/B", "=1+1", '"', "\x00", "\r", "\ud7ff"]
    ),
)
quick = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))


def survives(folder: Path) -> None:
    """A build succeeds and writes all, or fails with problems and writes nothing."""
    output = folder / "out"
    try:
        report = api.build(folder, output)
    except GraphbuilderError as error:
        problems = error.problems
    else:
        assert sorted(path.name for path in output.iterdir()) == ["graph.html", "graph.trig", "graph.ttl"]
        reread = api.open_graph(output / "graph.trig")
        assert set(reread.store) == set(report.graph.store)
        return
    assert any(each.severity == "error" for each in problems)
    assert all(len(str(each).splitlines()) == 1 for each in problems)
    assert not output.exists()


@quick
@given(table=st.sampled_from(TABLES), row=st.integers(0, 15), column=st.integers(0, 15), text=CELLS)
def test_any_text_in_any_cell(table: str, row: int, column: int, text: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(shutil.copytree(LAKE, Path(name) / "lake"))
        path = folder / f"{table}.csv"
        lines = path.read_text("utf-8").split("\n")
        cells = lines[row % len(lines)].split(",")
        cells[column % len(cells)] = text
        lines[row % len(lines)] = ",".join(cells)
        path.write_text("\n".join(lines), encoding="utf-8", errors="replace", newline="")
        survives(folder)


@quick
@given(
    table=st.sampled_from([*(f"{name}.csv" for name in TABLES), "dataset.toml", "ontology.ttl"]),
    content=st.binary(max_size=400),
)
def test_any_bytes_for_a_table(table: str, content: bytes) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(shutil.copytree(LAKE, Path(name) / "lake"))
        (folder / table).write_bytes(content)
        survives(folder)


@quick
@given(
    table=st.sampled_from(TABLES),
    place=st.integers(0, 2000),
    length=st.integers(0, 80),
    inserted=st.sampled_from(
        [b"", b'"', b",", b";", b"\n", b"\r\n", b"\xff", b"\xef\xbb\xbf", b"\x00", b"\xe9"]
    ),
)
def test_any_cut_or_slip_in_a_table(table: str, place: int, length: int, inserted: bytes) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(shutil.copytree(LAKE, Path(name) / "lake"))
        path = folder / f"{table}.csv"
        content = path.read_bytes()
        place %= len(content)
        path.write_bytes(content[:place] + inserted + content[place + length :])
        survives(folder)


NONSENSE = (
    b"",
    b"-1",
    b"99999999999",
    b"1e999",
    b"nan",
    b"ZZZZ1",
    b"\xff",
    b"&x;",
    b"d",
    b"s",
    b"2023-13-45",
)


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The parts of a workbook's file."""
    path = api.workbook(LAKE, tmp_path_factory.mktemp("workbook") / "lake.xlsx")
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("seed", range(12))
def test_any_slip_in_the_parts_of_a_workbook(parts: dict[str, bytes], tmp_path: Path, seed: int) -> None:
    """A value, an attribute or a tag becomes another or goes, anywhere in its XML."""
    chance = random.Random(seed)
    changed = dict(parts)
    for _ in range(3):
        name = chance.choice(sorted(changed))
        places = list(re.finditer(rb'(?<==")[^"]*|(?<=>)[^<]+|<[^<>]*/>', changed[name]))
        if places:
            place, content = chance.choice(places), changed[name]
            changed[name] = content[: place.start()] + chance.choice(NONSENSE) + content[place.end() :]
        else:
            del changed[name]
    path = tmp_path / "lake.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in changed.items():
            archive.writestr(name, content)
    for read in (api.check, lambda path: api.tables(path, LAKE, dry_run=True)):
        problems: tuple[Problem, ...] = ()
        try:
            read(path)
        except GraphbuilderError as error:
            problems = error.problems
        assert all(len(str(each).splitlines()) == 1 for each in problems)


@given(st.text())
def test_any_text_is_a_date_or_says_why_not(text: str) -> None:
    for read in (dates.bounds, dates.interval_bounds):
        with contextlib.suppress(dates.DateError):
            read(text)


@given(st.text())
def test_a_normalised_passage_stays_as_it_is(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@pytest.mark.parametrize(
    "name", ["graph.ttl", "graph.trig", "graph.nt", "graph.jsonld", "graph.rdf", "graph.nq"]
)
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(content=st.binary(max_size=200))
def test_any_bytes_for_an_rdf_file(name: str, content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        with contextlib.suppress(GraphbuilderError):
            assert isinstance(api.open_graph(path), Graph)
