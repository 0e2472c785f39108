"""Where git has left two versions in a file, that is said once, at the line where it begins."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from graphbuilder import conflict_marks
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


@pytest.mark.parametrize("name, words", [("q.rq", ["query"]), ("g.ttl", ["query", "counts", "-g"])])
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
    found = conflict_marks.found(text, "f")
    assert (found and found.line) == line
