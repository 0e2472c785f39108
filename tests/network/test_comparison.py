"""Two versions as one picture: what was added, removed and changed, and what was before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import pytest
from click.testing import CliRunner

from graphbuilder import api
from graphbuilder.cli import main
from graphbuilder.graph.store import Graph
from graphbuilder.network.page import content
from graphbuilder.network.picture import comparison, from_dataset, model
from tests.conftest import LAKE, Tables
from tests.network.pictures import Picture, both, entity, small_picture, statement

Compared = Callable[[], Picture]


@pytest.fixture
def compared(tables: Tables, lake: Graph) -> Compared:
    """The small dataset as it is against its copy, as a test edited that."""
    return lambda: comparison.compare(
        from_dataset.picture(lake), from_dataset.picture(api.open_graph(tables.folder))
    )


def changes(picture: Picture, part: Literal["statements", "entities"] = "statements") -> dict[str, str]:
    return {key: each["change"] for key, each in picture[part].items() if each["change"]}


def differences(thing: model.Compared) -> list[tuple[str, str, str]]:
    return [(each["heading"], each["before"]["en"], each["now"]["en"]) for each in thing["differences"]]


def test_nothing_differs_between_a_dataset_and_itself(compared: Compared) -> None:
    picture = compared()
    assert not changes(picture)
    assert not changes(picture, "entities")


def test_nothing_differs_between_a_dataset_and_the_file_written_from_it(tmp_path: Path, lake: Graph) -> None:
    file = tmp_path / "lake.ttl"
    file.write_bytes(api.export(lake, format="turtle"))
    picture = comparison.compare(from_dataset.picture(lake), from_dataset.picture(api.open_graph(file)))
    assert not changes(picture)
    assert not changes(picture, "entities")


def test_other_ids_are_no_change(tables: Tables, compared: Compared) -> None:
    rows = tables.rows("statements")
    # Each statement has the id that another one had: as when rows are numbered anew.
    ids = [row["id"] for row in rows]
    for row, name in zip(rows, [*ids[1:], ids[0]], strict=True):
        row["id"] = name
    tables.write("statements", rows)
    assert not changes(compared())


@pytest.mark.parametrize(
    ("cells", "difference"),
    [
        ({"modality": "intended"}, ("said", "so stated", "intended")),
        ({"polarity": "denied"}, ("said", "so stated", "denied")),
        (
            {"holder": "oever"},
            ("said", "so stated", "according to Green Shore Foundation"),
        ),
        ({"from_": "2021-04"}, ("columnPeriod", "2021 – 15 May 2024", "April 2021 – 15 May 2024")),
        ({"until": ""}, ("columnPeriod", "2021 – 15 May 2024", "2021 – …")),
        (
            {"quote": "plascommissaris"},
            ("columnQuote", "is van 2021 tot 15 mei 2024 plascommissaris", "plascommissaris"),
        ),
        ({"passage": "brief/S5"}, ("columnPlace", "section 1, sentence 6", "section 1, sentence 5")),
    ],
)
@pytest.mark.parametrize("new_id", [False, True])
def test_a_statement_that_is_said_otherwise_is_changed(
    tables: Tables, compared: Compared, cells: dict[str, str], difference: tuple[str, str, str], new_id: bool
) -> None:
    """Statement a7: Jo holds the office of lake commissioner, from 2021 to 15 May 2024."""
    name = "a7"
    tables.set("statements", "a7", **cells)
    if new_id:
        name = "zz"
        tables.set("statements", "a7", id="zz")
    picture = compared()
    assert changes(picture) == {name: "changed"}
    assert differences(picture["statements"][name]) == [difference]


def test_another_subject_under_the_same_id_is_a_change(tables: Tables, compared: Compared) -> None:
    tables.set("statements", "a1", subject="oever")
    picture = compared()
    assert changes(picture) == {"a1": "changed"}
    found = differences(picture["statements"]["a1"])
    assert found == [("columnSubject", "Ministry of Examples", "Green Shore Foundation")]


def test_another_value_is_a_change_of_the_statement(tables: Tables, compared: Compared) -> None:
    tables.set("statements", "a4", object="2028")
    picture = compared()
    assert changes(picture) == {"a4": "changed"}
    assert differences(picture["statements"]["a4"]) == [("columnObject", "2027", "2028")]


def test_what_is_new_is_added_and_what_is_gone_removed(tables: Tables, compared: Compared) -> None:
    tables.write("statements", [row for row in tables.rows("statements") if row["id"] != "a2"])
    tables.add("entities", id="haven", **{"class": "Organisation"}, label_nl="Havenbedrijf")
    tables.add(
        "statements", id="c1", passage="brief/S2", subject="haven", relation="cooperatesWith",
        object="oever", modality="asserted", quote="samen met", status="checked",
    )  # fmt: skip
    picture = compared()
    assert changes(picture) == {"a2": "removed", "c1": "added"}
    assert changes(picture, "entities") == {"haven": "added"}
    # The removed one is still told with its words and its place.
    removed = content.content(picture)["statements"]["a2"]
    assert removed["quote"] == "werkt sinds maart 2023 samen met"
    assert removed["where"]["en"] == "section 1, sentence 2"


def test_an_id_that_now_stands_for_something_else_is_two_changes(tables: Tables, compared: Compared) -> None:
    tables.set("statements", "a2", subject="maaien", relation="contributesTo", object="doel-plas", from_="")
    assert changes(compared()) == {"a2": "added", "a2-old": "removed"}


def test_a_name_that_changed_tells_what_it_was(tables: Tables, compared: Compared) -> None:
    tables.set("entities", "oever", label_en="Green Bank", class_="ActorGroup", note_en="A foundation.")
    picture = compared()
    assert changes(picture, "entities") == {"oever": "changed"}
    assert differences(picture["entities"]["oever"]) == [
        ("kind", "organisation", "group of actors"),
        ("name", "Green Shore Foundation", "Green Bank"),
        ("note", "", "A foundation."),
    ]


def test_counts_tell_names_and_statements_apart(tables: Tables, compared: Compared) -> None:
    tables.set("entities", "oever", label_en="Green Bank")
    tables.set("statements", "a4", object="2028")
    tables.set("statements", "a5", modality="asserted")
    found = {
        each["id"]: (each["names"], each["statements"]) for each in content.content(compared())["changes"]
    }
    # The arrangements exist now that they are no longer only possible: a change of that name as well.
    assert found == {"added": (0, 0), "removed": (0, 0), "changed": (2, 2), "unchanged": (9, 11)}


def test_files_of_others_are_compared_triple_by_triple(tmp_path: Path) -> None:
    start = "@prefix e: <https://e.org/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
    old, new = tmp_path / "old.ttl", tmp_path / "new.ttl"
    old.write_text(
        start + 'e:a rdfs:label "A" ; e:in e:b ; e:size 1 ; e:by [ rdfs:label "X" ] . e:b rdfs:label "B" .'
    )
    new.write_text(
        start + 'e:b rdfs:label "Bé" . e:a e:by [ rdfs:label "X" ] ; e:size 2 ; rdfs:label "A" ; e:in e:b .'
    )
    picture = comparison.compare(*(from_dataset.picture(api.open_graph(each)) for each in (old, new)))
    found = {(each["value"], each["change"]) for each in picture["statements"].values() if each["change"]}
    assert found == {("1", "removed"), ("2", "added")}
    assert changes(picture, "entities") == {"b": "changed"}


def test_a_short_name_that_now_means_something_else_is_not_taken_for_the_same(tmp_path: Path) -> None:
    old, new = tmp_path / "old.ttl", tmp_path / "new.ttl"
    old.write_text("<https://one.org/a> <https://e.org/size> 1 .")
    new.write_text("<https://two.org/a> <https://e.org/size> 1 .")
    picture = comparison.compare(*(from_dataset.picture(api.open_graph(each)) for each in (old, new)))
    assert changes(picture, "entities") == {"a": "added", "https://one.org/a": "removed"}


def test_a_dataset_against_somebody_else_s_file_still_tells_how_things_are_said(
    tmp_path: Path, lake: Graph
) -> None:
    file = tmp_path / "other.ttl"
    file.write_text("<https://e.org/a> <https://e.org/size> 1 .")
    one, other = from_dataset.picture(lake), from_dataset.picture(api.open_graph(file))
    assert "plain" not in comparison.compare(one, other)["variants"]
    assert "plain" not in comparison.compare(other, one)["variants"]
    assert "plain" in comparison.compare(other, other)["variants"]


def later_picture() -> Picture:
    picture = small_picture()
    del picture["statements"]["st08"], picture["entities"]["alone"]
    picture["entities"]["new"] = entity("Goal", both("een nieuw doel", "a new goal"))
    picture["entities"]["goal"]["label"] = both("een ander doel", "another goal")
    picture["statements"]["st20"] = statement("plan", "hasGoal", "new")
    picture["statements"]["st02"]["modality"] = "intended"
    return picture


def test_the_page_marks_lists_and_filters_what_changed(page_of: Callable[..., Any]) -> None:
    page = page_of(comparison.compare(small_picture(), later_picture()), "#language=en")
    legend = page.inner_text("#changes")
    assert [word in legend for word in ("added", "removed", "changed", "unchanged")] == [True] * 4
    row = page.locator("tr[data-statement=st02]")
    assert "changed" in str(row.text_content())
    assert "so stated" in str(row.locator("del").text_content())
    assert "intended" in str(row.locator("ins").text_content())
    assert "removed" in str(page.locator("tr[data-statement=st08]").text_content())
    page.uncheck("#changes input[data-change=unchanged]")
    page.wait_for_url("**change=added,removed,changed*")
    assert set(page.evaluate("[...graphbuilder.shown().statements]")) == {"st02", "st08", "st20"}
    # The ends of what changed stay, and so does the name that only itself changed.
    assert set(page.evaluate("[...graphbuilder.shown().entities]")) == {
        "plan", "min", "other", "new", "goal", "alone",
    }  # fmt: skip
    page.go_back()
    page.wait_for_selector("#show-all[disabled]")
    assert page.evaluate("graphbuilder.shown().statements.size") == 11


def test_the_details_tell_what_was_before_and_what_is_now(page_of: Callable[..., Any]) -> None:
    page = page_of(comparison.compare(small_picture(), later_picture()), "#focus=goal&language=en")
    page.wait_for_selector("#chosen .change")
    assert page.inner_text("#chosen > .change del") == "a goal"
    assert page.inner_text("#chosen > .change ins") == "another goal"
    page.evaluate("location.hash = 'statement=st02&language=en'")
    page.wait_for_selector("#chosen [data-statement=st02] .change")
    assert page.inner_text("#chosen [data-statement=st02] .change del") == "so stated"


@pytest.mark.slow
def test_the_command_draws_two_targets(tmp_path: Path, tables: Tables) -> None:
    tables.set("statements", "a4", object="2028")
    one, other = tmp_path / "one.html", tmp_path / "other.html"
    done = CliRunner().invoke(main, ["draw", "--compare", str(LAKE), str(tables.folder), "-o", str(one)])
    assert done.exit_code == 0, done.output
    api.compare(LAKE, tables.folder, other)
    assert one.read_bytes() == other.read_bytes()


def test_a_comparison_takes_no_choice_of_a_part(tmp_path: Path) -> None:
    words = ["draw", "--compare", str(LAKE), str(LAKE), "--focus", "oever", "-o", str(tmp_path / "x.html")]
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 2
    assert "--compare" in done.output
    assert not (tmp_path / "x.html").exists()
