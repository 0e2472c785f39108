"""What git has left in a file is said once: two versions where they begin, the note of a large file."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from graphbuilder import git_leftovers
from graphbuilder.cli import main
from tests.conftest import Tables

pytestmark = pytest.mark.slow


def lines(output: str, tables: Tables) -> list[str]:
    return output.replace(f"{tables.folder}/", "").splitlines()


SAID = (
    "error: git has left two versions here, between lines of <<<<<<<, ======= and >>>>>>>: choose, and "
    "take those lines out"
)


@pytest.mark.parametrize("name", ["entities.csv", "dataset.toml", "ontology.ttl", "shapes.ttl"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_file_of_a_dataset_with_two_versions_gets_one_message(tables: Tables, name: str, end: str) -> None:
    path = tables.folder / name
    text = path.read_text("utf-8") if path.exists() else "# one\n# two\n"
    first, second, *rest = text.splitlines()
    marked = [first, "<<<<<<< HEAD", second, "=======", second, ">>>>>>> theirs", *rest, ""]
    path.write_bytes(end.join(marked).encode())
    for words in (
        ["check", str(tables.folder)],
        ["workbook", str(tables.folder), "-o", str(tables.folder / "w.xlsx")],
    ):
        if words[0] == "check" or name.endswith((".csv", ".toml", "ontology.ttl")):
            done = CliRunner().invoke(main, words)
            assert lines(done.output, tables) == [f"{name}:2: {SAID}"]
            assert done.exit_code == 1


def test_the_text_of_a_source_with_two_versions_too_but_a_line_under_a_heading_is_none(
    tables: Tables, tmp_path: Path
) -> None:
    path = tables.folder / "brief.txt"
    text = path.read_text("utf-8")
    path.write_text(f"<<<<<<< HEAD\n{text}=======\n{text}>>>>>>> theirs\n", encoding="utf-8")
    done = CliRunner().invoke(main, ["check", str(tables.folder)])
    assert lines(done.output, tables) == [f"brief.txt:1: {SAID}"]
    (tmp_path / "plain.txt").write_text("Heading\n=======\n\nOne sentence.\n", encoding="utf-8")
    done = CliRunner().invoke(main, ["passages", str(tmp_path / "plain.txt"), "--source", "x"])
    assert done.exit_code == 0


def test_a_workbook_goes_back_into_no_file_with_two_versions(tables: Tables, tmp_path: Path) -> None:
    book = str(tmp_path / "w.xlsx")
    CliRunner().invoke(main, ["workbook", str(tables.folder), "-o", book])
    path = tables.folder / "statements.csv"
    path.write_text(path.read_text("utf-8").replace("\na3,", "\n=======\na3,"), encoding="utf-8")
    done = CliRunner().invoke(main, ["tables", book, "-o", str(tables.folder)])
    assert lines(done.output, tables) == [f"statements.csv:4: {SAID}"]
    assert done.exit_code == 1


@pytest.mark.parametrize(
    "name, words",
    [("q.rq", ["query"]), ("g.ttl", ["query", "counts", "-g"]), ("g.rdf", ["query", "counts", "-g"])],
)
def test_a_question_or_a_graph_with_two_versions_too(tmp_path: Path, name: str, words: list[str]) -> None:
    path = tmp_path / name
    path.write_text("# x\n<<<<<<< HEAD\nSELECT\n||||||| old\n=======\n>>>>>>> theirs\n", encoding="utf-8")
    done = CliRunner().invoke(main, [*words, str(path)])
    assert done.output.splitlines()[-1] == f"{path}:2: {SAID}"


@pytest.mark.parametrize(
    "text, line",
    [
        ("a\n=======\nb\n", 2),
        ("a\r\n>>>>>>> theirs\r\n", 2),
        ("a\n|||||||\n", 2),
        ("a;b\n=======;\n", 2),
        ('"a","b"\n"<<<<<<< HEAD",\n', 2),
        ("a\n======== heading\n<<<<<<<< no\na >>>>>>> b\n=======x\n", None),
    ],
)
def test_which_lines_are_such_marks(text: str, line: int | None) -> None:
    found = git_leftovers.found(text, "f")
    assert (found and found.line) == line


POINTER = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab\nsize 12345\n"


@pytest.mark.parametrize(
    "name", ["entities.csv", "dataset.toml", "ontology.ttl", "shapes.ttl", "q.rq", "g.ttl", "g.rdf"]
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_note_of_a_large_file_is_not_that_file(tables: Tables, name: str, end: str) -> None:
    path = tables.folder / name
    path.write_bytes(POINTER.replace("\n", end).encode())
    words = {"q.rq": ["query"], "g.ttl": ["query", "counts", "-g"], "g.rdf": ["query", "counts", "-g"]}
    done = CliRunner().invoke(
        main, [*words.get(name, ["check"]), str(path if name in words else tables.folder)]
    )
    assert done.exit_code == 1
    said = "this is not the file itself, but the note that Git LFS keeps of it: fetch the file (git lfs pull)"
    assert f"{name}: error: {said}" in done.output


def test_a_note_of_a_text_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text(POINTER, encoding="utf-8")
    done = CliRunner().invoke(main, ["passages", str(path), "--source", "letter"])
    assert done.exit_code == 1
    assert "the note that Git LFS keeps of it" in done.output
