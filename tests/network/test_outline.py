"""What is chosen of a graph is read whole, and of the rest only what it takes to choose."""

from __future__ import annotations

import csv

import pytest

from graphbuilder import api
from graphbuilder.api import drawn_part
from graphbuilder.api.drawn_part import Choice
from graphbuilder.graph.store import Graph
from graphbuilder.network.lanes.part import part
from graphbuilder.network.picture import selection
from graphbuilder.network.picture.from_dataset import Outline, picture
from graphbuilder.resources import bundled_dataset
from tests.conftest import HERE

#: So few that they are looked up one by one, of the graphs of these tests.
FEW = 8


@pytest.fixture(scope="module", params=["tables", "store"])
def graph(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Graph:
    """The bundled dataset, as tables and as a store."""
    if request.param == "tables":
        return api.open_graph(bundled_dataset())
    folder = tmp_path_factory.mktemp("store") / "bundled.store"
    api.export_store(bundled_dataset(), folder)
    return api.open_graph(folder)


def rows() -> dict[str, dict[str, str]]:
    """The rows of the bundled statements, by their ids."""
    texts = [each.read_text("utf-8") for each in (bundled_dataset() / "statements").glob("*.csv")]
    return {row["id"]: row for text in texts for row in csv.DictReader(text.splitlines())}


@pytest.mark.slow
def test_of_few_statements_all_is_told_that_their_rows_say(graph: Graph) -> None:
    shown = drawn_part.fitted(graph, Choice(), "", FEW)["statements"]
    # What says the same as one of them comes with it.
    assert FEW <= len(shown) < 2 * FEW
    told = rows()
    for key, each in shown.items():
        row = told[key]
        assert each["quote"] == row["quote"]
        # Without a time of its own a statement has that of the law or the term that it belongs to.
        assert [each["from"], each["until"]] == [row["from"] or each["from"], row["until"] or each["until"]]
        assert (each["modality"], each["holder"]) == (row["modality"], row["holder"])
        assert each["passage"] == row["passage"]


@pytest.mark.slow
def test_few_are_told_just_as_many_are(graph: Graph) -> None:
    outline, whole = Outline(graph), picture(graph)
    for name in sorted(whole["entities"])[::27]:
        few = selection.around(outline.picture, name, 1)
        assert outline.filled(few) == selection.around(whole, name, 1)


def test_of_few_one_is_told_what_contradicts_them_and_which_earlier_edition_says_the_same() -> None:
    outline = Outline(api.open_graph(HERE / "datasets" / "quay"))
    shown = outline.filled(selection.of_statements(outline.picture, ["l9"], ["kade"]))["statements"]
    (conflict,) = shown["l9"]["conflicts"]
    assert (conflict["other"], conflict["isDispute"]) == ("k7", True)
    assert conflict["kind"]["en"] == "values exclude each other"


@pytest.mark.slow
@pytest.mark.parametrize("most", [1, FEW, 30, 60])
def test_what_is_chosen_in_outline_is_what_all_that_is_told_would_choose(graph: Graph, most: int) -> None:
    outline = Outline(graph)
    in_outline, of_all = part(outline.picture, most), part(picture(graph), most)
    assert list(in_outline["statements"]) == list(of_all["statements"])
    assert list(in_outline["entities"]) == list(of_all["entities"])
    assert outline.filled(in_outline)["statements"] == of_all["statements"]
