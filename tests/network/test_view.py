"""What is in view: names can be read, what is chosen is not covered, and back leads back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright import sync_api

from graphbuilder.graph.store import Graph
from graphbuilder.network.picture import from_dataset
from tests import bundled_page
from tests.network.large import large_picture
from tests.network.pictures import Picture

#: Names that are drawn in letters of at least 11 pixels, where their marks are on the screen, and whether
#: all of their words is in the frame and under no button.
NAMES = """() => {
    const { network } = graphbuilder;
    const frame = document.getElementById("canvas").getBoundingClientRect();
    const covering = [...document.querySelectorAll("#picture button, #picture p")]
        .filter(each => each.textContent.trim() || each.title).map(each => each.getBoundingClientRect())
        .filter(({ width }) => width);
    const isCovered = (start, end) => covering.some(({ left, right, top, bottom }) =>
        left < frame.left + end.x && frame.left + start.x < right
            && top < frame.top + end.y && frame.top + start.y < bottom);
    return graphbuilder.names().map(({ id, x, y, lines, type, textLeft, textRight, textTop, textBottom }) => {
        const at = network.canvasToDOM({ x, y });
        const start = network.canvasToDOM({ x: textLeft, y: textTop });
        const end = network.canvasToDOM({ x: textRight, y: textBottom });
        return { id, drawn: lines !== null, letters: type * network.getScale(),
            whole: start.x >= 0 && start.y >= 0 && end.x <= frame.width && end.y <= frame.height
                && !isCovered(start, end),
            x: at.x + frame.left, y: at.y + frame.top };
    });
}"""


@pytest.fixture(scope="module")
def picture(bundled: Graph) -> Picture:
    return from_dataset.picture(bundled)


def test_on_a_map_of_many_names_no_word_is_cut_by_the_frame(page_of: Callable[..., Any]) -> None:
    many = large_picture(180)
    for entity in many["entities"].values():
        entity["label"] = entity["short"] = {
            language: f"{text} voor zeer uiteenlopende aangelegenheden"
            for language, text in entity["label"].items()
        }
    page = page_of(many, "#layout=map", viewport={"width": 1000, "height": 760})
    cut = page.evaluate(
        """() => {
            const { network } = graphbuilder;
            const frame = document.getElementById("canvas").getBoundingClientRect();
            return graphbuilder.names().filter(({ lines }) => lines !== null).map(
                ({ id, textLeft, textRight, textTop, textBottom }) => {
                    const start = network.canvasToDOM({ x: textLeft, y: textTop });
                    const end = network.canvasToDOM({ x: textRight, y: textBottom });
                    const within = start.x >= -1 && start.y >= -1
                        && end.x <= frame.width + 1 && end.y <= frame.height + 1;
                    return [id, within];
                });
        }"""
    )
    assert len(cut) > 10
    assert [name for name, within in cut if not within] == []


@pytest.mark.parametrize(("width", "height"), [(1280, 600), (1366, 625), (1024, 768), (900, 700)])
def test_every_name_can_be_read_as_the_page_opens_or_by_moving_the_picture(
    page_of: Callable[..., Any], picture: Picture, width: int, height: int
) -> None:
    page = page_of(picture, viewport={"width": width, "height": height})
    names = page.evaluate(NAMES)
    assert len(names) == len(picture["entities"]) == bundled_page.NAMES
    assert [name["id"] for name in names if not name["drawn"]] == []
    assert min(name["letters"] for name in names) >= 10.9
    outside = [name for name in names if not name["whole"]]
    told = page.locator("#beyond-view")
    if outside:
        many = f"{len(outside)} namen" if len(outside) > 1 else "1 naam"
        assert f"Nog {many} buiten beeld" in told.inner_text()
    else:
        assert told.is_hidden()
    # The page is as high as the window, so that nothing of it is cut off.
    assert page.evaluate("document.documentElement.scrollHeight") == height


def test_the_page_fits_the_window_with_a_message_too(page_of: Callable[..., Any], picture: Picture) -> None:
    page = page_of(picture, "#view=names&nonsense=1")
    assert page.is_visible("#not-understood")
    page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done, 50)))")
    assert page.evaluate("document.documentElement.scrollHeight") == 800


@pytest.mark.parametrize(
    ("address", "name", "width", "height"),
    [
        ("#focus=th-seksueel-geweld", "th-seksueel-geweld", 768, 1024),
        ("#focus=kabinet&steps=1", "kabinet", 360, 640),
        ("#focus=kabinet", "kabinet", 640, 400),
    ],
)
def test_what_an_address_chooses_is_not_under_the_panel_that_tells_of_it(
    page_of: Callable[..., Any], picture: Picture, address: str, name: str, width: int, height: int
) -> None:
    page = page_of(picture, address, viewport={"width": width, "height": height}, reduced_motion="reduce")
    sync_api.expect(page.locator("#chosen h2")).to_be_visible()
    still(page)
    at = next(each for each in page.evaluate(NAMES) if each["id"] == name)
    assert at["drawn"]
    there = page.evaluate("({ x, y }) => document.elementFromPoint(x, y)?.closest('#canvas') !== null", at)
    assert there
    assert 0 <= at["x"] <= width
    assert 0 <= at["y"] <= height


def still(page: Any) -> None:
    """Without motion all has its place once the page is drawn a few times."""
    page.evaluate(
        "new Promise(done => { let many = 6;"
        " (function next() { if (many--) requestAnimationFrame(next); else done(); })(); })"
    )


def view(page: Any) -> list[float]:
    return list(
        page.evaluate(
            "(() => { const { network } = graphbuilder; const { x, y } = network.getViewPosition();"
            " return [x, y, network.getScale()]; })()"
        )
    )


def test_back_escape_and_show_all_bring_back_the_whole_overview(page_of: Callable[..., Any]) -> None:
    page = page_of(large_picture(160), reduced_motion="reduce")
    whole = view(page)
    groups = len(page.evaluate("graphbuilder.groups()"))

    def is_whole() -> None:
        still(page)
        assert view(page) == pytest.approx(whole, rel=0.01, abs=2)
        assert len(page.evaluate("graphbuilder.groups()")) == groups

    page.locator("#group-list button").first.click()
    page.wait_for_url("**#open=*")
    still(page)
    assert view(page) != pytest.approx(whole, rel=0.01, abs=2)
    page.go_back()
    is_whole()
    page.fill("#query", "Dienst 77")
    page.keyboard.press("Enter")
    sync_api.expect(page.locator("#chosen h2")).to_have_text("Dienst 77")
    page.keyboard.press("Escape")
    sync_api.expect(page.locator("#chosen")).to_be_hidden()
    is_whole()
    page.locator("#group-list button").first.click()
    page.wait_for_url("**#open=*")
    page.click("#show-all")
    is_whole()


def test_what_a_filter_leaves_fills_the_frame_better_than_the_whole_did(
    page_of: Callable[..., Any], picture: Picture
) -> None:
    page = page_of(picture, reduced_motion="reduce")
    before = view(page)[2]
    page.evaluate("location.hash = 'class=Ministry'")
    page.wait_for_function("graphbuilder.shown().entities.size === 2")
    still(page)
    assert view(page)[2] >= before
    middle = [(each["x"], each["y"]) for each in page.evaluate(NAMES)]
    frame = page.locator("#canvas").bounding_box()
    for x, y in middle:
        assert abs(x - frame["x"] - frame["width"] / 2) < frame["width"] / 4
        assert abs(y - frame["y"] - frame["height"] / 2) < frame["height"] / 4
    # Two ministries of which the source says nothing of the one about the other.
    sync_api.expect(page.locator("#empty")).to_contain_text("Tussen deze namen staat niets.")
    page.locator("#empty button").click()
    page.wait_for_function(f"graphbuilder.shown().entities.size === {bundled_page.NAMES}")


def test_each_column_has_a_heading_that_stays_above_it_wherever_one_looks(
    page_of: Callable[..., Any], picture: Picture
) -> None:
    page = page_of(picture)
    texts = ["Wie", "Traject", "Wat", "Waarmee", "Thema"]
    headings = page.locator("#heads span:visible")
    assert headings.all_inner_texts() == texts
    firsts = page.evaluate(
        """() => {
            const left = document.getElementById("canvas").getBoundingClientRect().left;
            const xs = graphbuilder.names().map(name => graphbuilder.network.canvasToDOM(name).x + left);
            return [...new Set(xs.map(Math.round))].sort((one, other) => one - other);
        }"""
    )
    for column, first in enumerate(firsts):
        assert abs(headings.nth(column).bounding_box()["x"] - first) < 20
    top = headings.first.bounding_box()["y"]
    page.evaluate("graphbuilder.network.moveTo({ scale: 2, animation: false })")
    page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
    assert {box["y"] for box in (each.bounding_box() for each in headings.all())} == {top}
    assert page.evaluate("document.getElementById('canvas').getBoundingClientRect().top") >= top
    page.click("[data-layout=map]")
    sync_api.expect(page.locator("#heads")).to_be_hidden()


def test_names_of_which_most_is_said_are_written_before_others(page_of: Callable[..., Any]) -> None:
    """Of each sixty names the first is linked with all others of them."""
    page = page_of(large_picture(240), "#layout=map")
    names = page.evaluate("graphbuilder.names()")
    written = {each["id"] for each in names if each["lines"]}
    assert {f"o{number}" for number in range(0, 240, 60)} <= written
    assert len(written) < len(names)
