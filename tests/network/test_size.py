"""What a statement costs in the file, and that the short list in it says everything all the same."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from copy import deepcopy
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from playwright import sync_api

from graphbuilder.graph.store import Graph
from graphbuilder.network.page import render
from graphbuilder.network.page.compact import LISTED
from graphbuilder.network.picture import comparison, from_dataset
from tests.network.large import large_picture
from tests.network.pictures import Picture, both, small_picture, statement

#: In the list and for the script it takes 300 bytes; the lanes and answers tell it some three times more.
MOST_A_STATEMENT = 1200
MOST_IN_ALL = 1_000_000


def twice(picture: Picture) -> Picture:
    """The same names with each statement a second time, under an id as long as its own."""
    doubled = deepcopy(picture)
    doubled["statements"] |= {
        name[::-1].upper(): deepcopy(each) for name, each in picture["statements"].items()
    }
    assert len(doubled["statements"]) == 2 * len(picture["statements"])
    return doubled


def size(picture: Picture) -> int:
    return len(render.page(picture).encode())


def cost(picture: Picture) -> float:
    return (size(twice(picture)) - size(picture)) / len(picture["statements"])


@pytest.mark.slow
def test_a_statement_of_the_bundled_data_costs_little(bundled: Graph) -> None:
    picture = from_dataset.picture(bundled)
    assert cost(picture) < MOST_A_STATEMENT
    # So it does where its sentence and period are new: next to one statement of each relation, which
    # has its place in the legend.
    few = {each["relation"]: name for name, each in picture["statements"].items()}
    picture["inferred"] = []
    less: Picture = {**picture, "statements": {name: picture["statements"][name] for name in few.values()}}
    more = len(picture["statements"]) - len(few)
    assert more > len(few)
    assert (size(picture) - size(less)) / more < MOST_A_STATEMENT


@pytest.mark.slow
@pytest.mark.parametrize("names", [100, 670])
def test_a_statement_of_many_costs_little(names: int) -> None:
    """With 100 names all stand in the list, also twice; of 670, with 2,010 statements, the first do."""
    assert cost(large_picture(names)) < MOST_A_STATEMENT


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_bundled_page_is_smaller_than_a_large_mail(bundled: Graph, language: str) -> None:
    assert len(render.page(from_dataset.picture(bundled), language=language).encode()) < MOST_IN_ALL


@pytest.mark.parametrize("language", ["nl", "en"])
def test_without_script_every_statement_stands_there_with_its_quote_in_the_language_of_the_page(
    browser: Any, tmp_path: Path, bundled: Graph, language: str
) -> None:
    picture = from_dataset.picture(bundled)
    file = tmp_path / "page.html"
    file.write_text(render.page(picture, language=language), encoding="utf-8")
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(file.as_uri())
    rows = dict(
        page.locator("#list tbody tr[id]").evaluate_all(
            "rows => rows.map(row => [row.id, [...row.cells].map(cell => cell.textContent)])"
        )
    )
    assert page.locator("#list tbody tr[id]").first.is_visible()
    context.close()
    assert rows.keys() == {f"row-{name}" for name in picture["statements"]}
    for name, each in picture["statements"].items():
        cells = rows[f"row-{name}"]
        assert cells[0] == picture["entities"][each["subject"]]["label"][language]
        assert cells[1] == picture["relations"][each["relation"]]["label"][language]
        if each["object"] is not None:
            assert cells[2] == picture["entities"][each["object"]]["label"][language]
        assert cells[5] == each["quote"]
    # The sentence of the second statement, by hand.
    opening = {"nl": "inleiding, zin 1", "en": "introduction, sentence 1"}
    assert rows["row-st001"][6] == opening[language]


def cells_of(page: Any) -> dict[str, list[str]]:
    return dict(
        page.locator("#list tr[data-statement]").evaluate_all(
            "rows => rows.map(row => [row.dataset.statement,"
            " [...row.cells].map(cell => cell.textContent.trim())])"
        )
    )


def test_the_list_follows_the_language_and_comes_back_as_it_stood(page_of: Callable[..., Any]) -> None:
    picture = small_picture()
    picture["statements"]["st07"]["holder"] = "min"
    page = page_of(picture, "#list=open")
    before = cells_of(page)
    page.click("[data-to=en]")
    sync_api.expect(page.locator("#row-st05 td").first).to_have_text("The Plan")
    assert cells_of(page)["st05"] == [
        "The Plan", "has as goal", "a goal", "intended", "", "de woorden van de bron",
        "section 1, sentence 2",
    ]  # fmt: skip
    assert page.get_attribute("#row-st05 q", "lang") == "nl"
    assert cells_of(page)["st09"][2] == "2021 to 2024"
    page.click("[data-to=nl]")
    sync_api.expect(page.locator("#row-st05 td").first).to_have_text("Het Plan")
    # What the script writes is what stood in the file.
    assert cells_of(page) == before


OPTIONAL = ("tr", "td", "th", "li")


class EndTags(HTMLParser):
    """The end tags of a page; HTML lets one leave out those of rows, cells and list items."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "link", "input", "br", *OPTIONAL, "line", "circle", "path", "polygon"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        if tag in OPTIONAL:
            return
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)


def test_only_end_tags_that_html_lets_one_leave_out_are_left_out(bundled: Graph) -> None:
    reader = EndTags()
    reader.feed(render.page(from_dataset.picture(bundled)))
    assert (reader.wrong, reader.open) == ([], [])


@pytest.fixture
def long_list() -> Picture:
    """More statements than the list in the file holds; the first is over before the others begin."""
    picture = small_picture()
    picture["statements"] = {
        f"s{number:04}": statement("plan", "mentions", "alone", quote=f"Citaat {number}.")
        for number in range(LISTED + 100)
    }
    picture["statements"]["s0000"]["quote"] = "Het allereerste citaat."
    picture["statements"]["s0001"] = statement("min", "period", None, value="2021/2022", quote="Ooit.")
    picture["statements"]["s0002"] = statement("plan", "period", None, value="2023/..", quote="Voortaan.")
    picture["relations"]["period"]["time"] = "state"
    picture["inferred"] = []
    return picture


def test_a_list_in_parts_knows_dates_order_and_language_too(
    page_of: Callable[..., Any], long_list: Picture
) -> None:
    page = page_of(long_list, "#list=open&date=2024-01-01")
    rows = page.locator("#list tr[data-statement]")
    sync_api.expect(rows).to_have_count(200)
    assert page.is_visible("#source-order")
    # The ministry's period was over by then, and that of the plan goes on.
    assert "aside" in str(page.get_attribute("#row-s0001", "class"))
    assert page.inner_text("#row-s0001 .outcome") == "afgelopen"
    assert page.inner_text("#row-s0002 .outcome") == "loopt"
    assert page.get_attribute("#row-s0002", "class") in (None, "")
    page.click("[data-to=en]")
    sync_api.expect(page.locator("#row-s0001 .outcome")).to_have_text("over")
    assert page.inner_text("#row-s0002 td:nth-child(2)") == "period"
    page.uncheck("#on-date")
    sync_api.expect(page.locator(".outcome")).to_have_count(0)
    assert page.locator("#list tr.aside").count() == 0
    page.click("#list [data-sort=subject]")
    sync_api.expect(page.locator("#source-order")).to_be_hidden()
    page.click("#list [data-sort=place]")
    sync_api.expect(page.locator("#source-order")).to_be_visible()


def test_a_list_in_parts_is_printed_and_copied_as_it_is_sorted(
    page_of: Callable[..., Any], long_list: Picture
) -> None:
    page = page_of(long_list, "#date=2024-01-01&sort=-quote")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    rows = page.locator("#list tr[data-statement]")
    sync_api.expect(rows).to_have_count(2000)
    # What was over then is not printed; that it is not all, the paper says.
    assert page.locator("#row-s0001").count() == 0
    assert rows.first.get_attribute("data-statement") == "s0002"
    assert page.inner_text("#more span") == "2000 van 2099 uitspraken staan hier."
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    sync_api.expect(rows).to_have_count(200)
    page.click("#list summary")
    with page.expect_download() as saved:
        page.get_by_role("button", name="CSV").click()
    text = Path(saved.value.path()).read_text(encoding="utf-8-sig")
    table = list(csv.reader(io.StringIO(text), delimiter=";"))
    assert len(table) == 1 + LISTED + 99
    assert table[0][4:6] == ["Wanneer", "Stand op 1 januari 2024"]
    assert table[1][5:7] == ["loopt", "Voortaan."]
    assert table[2][5:7] == ["", "Het allereerste citaat."]


def test_a_comparison_of_many_marks_in_its_list_what_changed(
    page_of: Callable[..., Any], long_list: Picture
) -> None:
    later = deepcopy(long_list)
    later["statements"]["s0005"]["modality"] = "intended"
    page = page_of(comparison.compare(long_list, later), "#list=open&language=en")
    row = page.locator("#row-s0005 .change")
    sync_api.expect(row).to_contain_text("changed")
    assert row.locator("del").inner_text() == "so stated"
    assert row.locator("ins").inner_text() == "intended"


def test_a_long_file_of_others_has_three_columns(page_of: Callable[..., Any], long_list: Picture) -> None:
    for each in long_list["statements"].values():
        each |= {"modality": "", "quote": "", "passage": ""}
    page = page_of({**long_list, "variants": ["plain"], "title": both("", "")}, "#list=open")
    sync_api.expect(page.locator("#list tr[data-statement]")).to_have_count(200)
    assert page.locator("#list tbody tr").first.locator("td").count() == 3
