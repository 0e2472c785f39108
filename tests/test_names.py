"""Names of files and arguments that are no UTF-8, as old shares and archives have them, stop nothing."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from graphbuilder.cli import main
from tests.conftest import LAKE, Tables

NAME = os.fsdecode(b"map\xe9")
BYTE = os.fsdecode(b"\xe9")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="LEFT OUT: names here are Unicode")


@pytest.fixture
def folder(tables: Tables, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder above a dataset whose name is no UTF-8."""
    tables.folder.rename(tables.folder.with_name(NAME))
    monkeypatch.chdir(tables.folder.parent)
    return tables.folder.parent


def run(*words: str) -> Result:
    return CliRunner().invoke(main, list(words), catch_exceptions=False)


@pytest.mark.slow
def test_a_dataset_is_checked_and_built(folder: Path) -> None:
    assert "dataset: map\ufffd\n" in run("check", NAME).output
    assert run("check", NAME, "--format", "json").output == "[]\n"
    done = run("build", NAME, "-o", f"out{BYTE}")
    assert "written: out\ufffd/graph.ttl\n" in done.output
    assert sorted(each.name for each in (folder / f"out{BYTE}").iterdir()) == [
        "graph.html",
        "graph.trig",
        "graph.ttl",
    ]


@pytest.mark.slow
def test_a_page_has_its_title(folder: Path) -> None:
    assert run("draw", "-g", NAME, "-o", f"{BYTE}.html", "--title", f"t{BYTE}").exit_code == 0
    assert "<title>t\ufffd" in Path(f"{BYTE}.html").read_text("utf-8")
    Path(f"{BYTE}.ttl").write_text("<urn:a> <urn:b> <urn:c> .", encoding="utf-8")
    assert run("draw", "-g", f"{BYTE}.ttl", "-o", "foreign.html").exit_code == 0
    assert "<title>\ufffd.ttl" in Path("foreign.html").read_text("utf-8")


def test_a_workbook_leads_back_to_the_very_file(folder: Path) -> None:
    (folder / NAME / "statements").mkdir()
    path = folder / NAME / "statements" / f"brief{BYTE}.csv"
    (folder / NAME / "statements.csv").rename(path)
    before = path.read_bytes()
    assert run("workbook", NAME, "-o", f"{BYTE}.xlsx").output == "written: \ufffd.xlsx\n"
    assert run("tables", f"{BYTE}.xlsx", "-o", NAME).output == "nothing was edited; no file changed\n"
    assert run("tables", f"{BYTE}.xlsx", "-o", "new").exit_code == 0
    assert (folder / "new" / "statements" / f"brief{BYTE}.csv").read_bytes() == before
    assert (path.read_bytes(), [each.name for each in path.parent.iterdir()]) == (before, [path.name])


@pytest.mark.parametrize(
    "words",
    [
        ["check", f"none{BYTE}"],
        ["query", "counts", "-g", f"none{BYTE}"],
        ["query", "counts", "-g", f"http://127.0.0.1:1/{BYTE}"],
        ["query", "about", f"entity=pl{BYTE}", "-g", NAME],
        ["query", f"{BYTE}.rq", "-g", NAME],
        ["query", "counts", "--as-of", BYTE, "-g", NAME],
        ["queries", BYTE],
        ["explain", BYTE, "hasGoal", BYTE, "-g", NAME],
        ["draw", "-g", NAME, "--focus", BYTE, "--class", BYTE, "--theme", BYTE, "--as-of", BYTE],
        ["draw", "-g", NAME, "--query", "about", "--parameter", f"entity={BYTE}"],
        ["passages", f"{NAME}/brief.txt", "--source", BYTE],
        ["check", NAME, "--source", f"{BYTE}={NAME}/brief.txt"],
        ["check", NAME, "--source", f"brief={BYTE}.txt"],
        ["export", "-g", NAME, "-o", f"{NAME}/brief.txt/{BYTE}"],
    ],
)
def test_what_is_wrong_is_said_with_the_replacement_sign(folder: Path, words: list[str]) -> None:
    done = run(*words)
    assert done.exit_code == 1
    assert "\ufffd" in done.output
    assert all("error" in line for line in done.output.splitlines())


def test_a_question_that_asks_for_such_a_text_finds_none(folder: Path) -> None:
    done = run("query", f"SELECT ?s ?p {{ ?s ?p '{BYTE}' }}", "-g", NAME)
    assert (done.exit_code, done.stdout.splitlines()[0].split()) == (0, ["s", "p"])


def test_a_message_of_a_table_names_its_file(folder: Path) -> None:
    shutil.rmtree(folder / NAME)
    shutil.copytree(LAKE.parent / "mistakes", folder / NAME)
    done = run("check", NAME)
    assert done.output.startswith("map\ufffd/statements.csv:2:3: error: ")
    assert run("check", NAME, "--format", "json").exit_code == 1


@pytest.mark.slow
@pytest.mark.parametrize("sign", ["\n", "\x07", "\x1b", "\u202e"])
def test_a_sign_that_a_terminal_acts_on_is_shown_by_its_number(tables: Tables, sign: str) -> None:
    shown = f"a<U+{ord(sign):04X}>b"
    folder = tables.folder.rename(tables.folder.with_name(f"a{sign}b"))
    assert run("check", str(folder)).output.startswith(f"dataset: {folder.parent}/{shown}\n")
    out = folder.with_name(f"uit a{sign}b")
    lines = run("build", str(folder), "-o", str(out)).output.split("\n")
    assert f"written: {out.parent}/uit {shown}/graph.ttl" in lines
    assert (out / "graph.ttl").is_file()
    # As the last lines say, which name the page.
    assert sum(f"uit {shown}/graph.html" in line for line in lines) == 2
    assert (
        run("workbook", str(folder), "-o", f"{out}.xlsx").output
        == f"written: {out.parent}/uit {shown}.xlsx\n"
    )
