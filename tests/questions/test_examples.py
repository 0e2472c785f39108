"""Each question is shown with an example and its answer, whatever the dataset."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from graphbuilder import api
from graphbuilder.cli import main
from graphbuilder.graph.store import Graph
from graphbuilder.questions import examples, library
from tests.conftest import LAKE

#: The bundled source denies nothing.
WITHOUT_ROWS = {"denied", "conflicts", "moved"}
#: Of these one page says nothing: they are asked of several sources and their drafts.
OF_SEVERAL_SOURCES = {
    *("amounts", "figures", "members", "priorities", "recommended-to"),
    *("revisions", "risen", "totals", "transposition"),
}


def run(*words: str) -> Result:
    return CliRunner().invoke(main, list(words))


@pytest.mark.slow
@pytest.mark.parametrize("name", library.names())
def test_every_question_has_an_example_with_an_answer(
    name: str, bundled: Graph, field_as_checked: Graph
) -> None:
    graph = field_as_checked if name in OF_SEVERAL_SOURCES else bundled
    example = examples.answered(library.named(name), graph)
    assert example.answer is not None
    assert bool(len(example.answer)) != (name in WITHOUT_ROWS)
    again = api.query(name, graph, example.parameters)
    assert [*again] == [*example.answer]


@pytest.mark.slow
@pytest.mark.parametrize("name", library.names())
def test_in_another_dataset_the_example_names_what_is_there(name: str, lake: Graph) -> None:
    example = examples.answered(library.named(name), lake)
    assert example.answer is not None
    asked = library.named(name)
    assert {each.name for each in asked.parameters.values() if each.required} <= set(example.parameters)


def test_the_example_of_the_header_goes_first(bundled: Graph) -> None:
    example = examples.answered(library.named("deadlines"), bundled)
    assert example.parameters == {"entity": "meerjarenagenda-zvh"}
    assert example.answer is not None
    assert example.answer.texts("deadline") == ["2024"]


def test_of_a_dataset_s_own_the_first_row_is_the_example(lake: Graph) -> None:
    assert examples.answered(library.named("deadlines"), lake).parameters == {"entity": "doel-plas"}
    ends = examples.answered(library.named("path"), lake).parameters
    assert set(ends) == {"from", "to"}
    assert len(api.query("path", lake, ends)) > 0


def test_the_page_of_a_question_shows_the_first_rows_and_how_many_more(tmp_path: Path) -> None:
    shown = run("queries", "deadlines", "-g", str(LAKE)).stdout.splitlines()
    # Typed so, it asks the same graph.
    assert shown[-3] == f"example: graphbuilder query deadlines entity=doel-plas -g {shlex.quote(str(LAKE))}"
    assert shown[-2].split()[:3] == ["entity", "deadline", "basis"]
    assert shown[-1].split()[4:7] == ["2027", "stated", "a"]
    shown = run("queries", "counts", "-g", str(LAKE), "-l", "nl").stdout.splitlines()
    rows = len(run("query", "counts", "-g", str(LAKE), "-f", "csv").stdout.splitlines()) - 1
    assert shown[-1] == f"… en nog {rows - 5}"


def test_a_question_is_explained_also_where_the_dataset_cannot_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "dataset.toml").write_text("title", encoding="utf-8")
    done = run("queries", "deadlines")
    assert done.exit_code == 0
    assert done.stdout.endswith("example: graphbuilder query deadlines entity=meerjarenagenda-zvh\n")
    assert run("queries", "deadlines", "-g", str(tmp_path)).exit_code == 1
