"""Which dataset answers where none is named, and that it is said."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from graphbuilder import api
from graphbuilder.cli import main
from graphbuilder.errors import DatasetError, TargetError
from graphbuilder.graph import discovery
from tests.conftest import LAKE, Tables
from tests.rights import as_nobody

pytestmark = pytest.mark.slow

BUNDLED = "reading graphbuilder's own dataset (no dataset.toml here or above)"
LAKE_BASE = "https://example.org/lake/"


def run(*words: str) -> Result:
    return CliRunner().invoke(main, list(words))


@pytest.fixture
def below(tables: Tables, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder two steps below a dataset, in which one works."""
    folder = tables.folder / "texts" / "2024"
    folder.mkdir(parents=True)
    monkeypatch.chdir(folder)
    return folder


@pytest.mark.parametrize(
    "words",
    [
        ["query", "responsible", "-f", "csv"],
        ["query", "counts", "-f", "csv"],
        ["explain", "min-voorbeeld", "responsibleFor", "plas"],
        ["export"],
        ["export", "-o", "graph.ttl"],
        ["export", "--store", "store"],
        ["draw"],
        ["check"],
        ["check", "-f", "json"],
        ["check", "-f", "turtle"],
        ["build"],
        ["workbook", "-o", "lake.xlsx"],
    ],
    ids=" ".join,
)
def test_every_command_that_reads_answers_from_the_dataset_above_and_says_so(
    below: Path, tables: Tables, words: list[str]
) -> None:
    done = run(*words)
    assert done.exit_code == 0, done.output
    assert done.stderr.splitlines()[0] == f"reading the dataset in {tables.folder.resolve()}"
    assert "reading the dataset" not in done.stdout


def test_what_is_asked_below_a_dataset_is_what_is_asked_of_it(below: Path, tables: Tables) -> None:
    here = run("query", "responsible", "-f", "csv")
    named = run("query", "responsible", "-f", "csv", "-g", str(tables.folder))
    assert "https://example.org/lake/id/plas" in here.stdout
    assert here.stdout == named.stdout
    assert "reading" not in named.stderr


def test_the_folder_one_stands_in_is_named_too_and_so_is_the_bundled_dataset(
    tables: Tables, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tables.folder)
    assert run("check").stderr.splitlines()[0] == f"reading the dataset in {tables.folder.resolve()}"
    monkeypatch.chdir(tmp_path)
    assert run("query", "deadlines").stderr.splitlines()[0] == BUNDLED
    assert run("query", "deadlines", "-l", "nl").stderr.splitlines()[0] == (
        "gelezen wordt de dataset van graphbuilder zelf (geen dataset.toml hier of hoger)"
    )


def test_a_dataset_that_is_read_is_named_where_its_rows_or_the_question_are_wrong(
    below: Path, tables: Tables
) -> None:
    done = run("query", "about", "entity=nobody")
    assert done.stderr.splitlines()[0] == f"reading the dataset in {tables.folder.resolve()}"
    line = tables.set("statements", "a1", modality="?")
    done = run("check")
    assert done.exit_code == 1
    first, *problems = done.stderr.splitlines()
    assert first == f"reading the dataset in {tables.folder.resolve()}"
    assert problems[0].startswith(f"{tables.folder.resolve() / 'statements.csv'}:{line}:6: error: ")


def test_commands_that_read_no_dataset_name_none(below: Path) -> None:
    assert run("queries").stderr == ""
    assert run("init", "new").stderr == ""


def test_what_is_written_goes_to_the_folder_one_stands_in(below: Path, tables: Tables) -> None:
    done = run("build")
    assert f"written: {Path('out') / 'graph.ttl'}" in done.stdout.splitlines()
    assert (below / "out" / "graph.ttl").is_file()
    assert not (tables.folder / "out").exists()
    run("draw")
    assert (below / "graph.html").is_file()


def test_calls_take_the_same_dataset(below: Path, tables: Tables) -> None:
    graph = api.open_graph()
    assert graph.dataset
    assert graph.dataset.folder == tables.folder.resolve()
    assert next(row["trajectory"] for row in api.query("responsible")) == "https://example.org/lake/id/plas"
    assert api.check().graph.base == LAKE_BASE


def test_the_nearest_dataset_answers(below: Path, tables: Tables, monkeypatch: pytest.MonkeyPatch) -> None:
    inner = below.parent / "inner"
    run("init", str(inner))
    monkeypatch.chdir(inner)
    assert discovery.find_dataset() == discovery.Found(Path())
    monkeypatch.chdir(below)
    assert discovery.find_dataset() == discovery.Found(tables.folder.resolve())


def test_a_link_to_a_folder_counts_as_the_folder(
    below: Path, tables: Tables, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "elsewhere").symlink_to(below, target_is_directory=True)
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert discovery.find_dataset().folder == tables.folder.resolve()


def test_in_the_folder_of_the_bundled_dataset_it_is_found_as_any_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(LAKE.parents[2] / "data" / "statements")
    assert discovery.find_dataset() == discovery.Found(LAKE.parents[2] / "data")


def test_a_folder_that_is_gone_is_said_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(TargetError, match="the folder in which you are is gone"):
        api.open_graph()
    monkeypatch.chdir(tmp_path)


def test_a_folder_that_may_not_be_looked_into_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    with tempfile.TemporaryDirectory() as name:
        dataset = Path(name, "lake")
        shutil.copytree(LAKE, dataset)
        below = dataset / "closed" / "below"
        below.mkdir(parents=True)
        Path(name).chmod(0o755)
        monkeypatch.chdir(below)
        below.parent.chmod(0o000)
        try:
            assert as_nobody(lambda: discovery.find_dataset() == discovery.Found(dataset.resolve()))
        finally:
            below.parent.chmod(0o755)
            monkeypatch.undo()


def renamed(name: str) -> Callable[[Path], None]:
    def rename(folder: Path) -> None:
        (folder / "dataset.toml").rename(folder / name)

    return rename


def linked_to_nowhere(folder: Path) -> None:
    (folder / "dataset.toml").unlink()
    (folder / "dataset.toml").symlink_to(folder / "nowhere.toml")


def a_folder(folder: Path) -> None:
    (folder / "dataset.toml").unlink()
    (folder / "dataset.toml").mkdir()


@pytest.mark.parametrize(
    "spoil, file, message",
    [
        (lambda folder: (folder / "dataset.toml").unlink(), "",
         'no dataset: there is no "dataset.toml" in this folder'),
        (renamed("dataset.toml.txt"), "dataset.toml.txt", "no dataset: its settings are read from"),
        (renamed("Dataset.toml"), "Dataset.toml", "no dataset: its settings are read from"),
        (renamed("datasets.toml"), "datasets.toml", "no dataset: its settings are read from"),
        (linked_to_nowhere, "dataset.toml", "cannot be read: No such file or directory"),
        (a_folder, "dataset.toml", "cannot be read: Is a directory"),
    ],
)  # fmt: skip
def test_what_is_left_of_a_dataset_is_not_passed_over_for_the_bundled_one(
    below: Path,
    tables: Tables,
    spoil: Callable[[Path], None],
    file: str,
    message: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spoil(tables.folder)
    if (tables.folder / "dataset.toml").is_file():
        pytest.skip("LEFT OUT: this file system does not tell capitals apart")
    for folder, place in ((tables.folder, Path()), (below, tables.folder.resolve())):
        monkeypatch.chdir(folder)
        with pytest.raises(DatasetError) as error:
            api.open_graph()
        assert str(error.value).startswith(f"{place / file}: error: {message}")


def test_one_table_is_enough_where_one_stands_and_not_above(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "statements").mkdir()
    (tmp_path / "statements" / "bank.csv").write_text("date,amount\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(DatasetError, match=r'there is no "dataset\.toml" in this folder'):
        discovery.find_dataset()
    monkeypatch.chdir(tmp_path / "statements")
    assert discovery.find_dataset().bundled


def test_a_workbook_of_a_dataset_is_not_passed_over_for_the_bundled_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    openpyxl.Workbook().save("budget.xlsx")
    Path("broken.xlsx").write_bytes(b"PK")
    assert discovery.find_dataset().bundled
    api.workbook(LAKE, "lake.xlsx")
    done = run("check")
    assert done.exit_code == 1
    assert done.stderr == (
        'lake.xlsx: error: no "dataset.toml" in this folder or above it, but this workbook of a dataset: '
        "to read it, name it\n"
    )
    assert run("check", "lake.xlsx").exit_code == 0
    Path("below").mkdir()
    monkeypatch.chdir("below")
    assert discovery.find_dataset().bundled  # somebody's workbook in a folder above may be of anything else


def test_a_workbook_beside_or_below_a_dataset_is_left_to_be_named(below: Path, tables: Tables) -> None:
    api.workbook(LAKE, "lake.xlsx")
    assert discovery.find_dataset().folder == tables.folder.resolve()
