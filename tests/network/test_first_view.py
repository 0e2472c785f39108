"""The drawing that is seen while the script of a large page still reads: the same as the one after it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from math import hypot
from pathlib import Path
from typing import Any

import pytest
from playwright import sync_api

from graphbuilder.network.page import render
from tests.network.large import large_picture
from tests.network.pictures import Picture, small_picture

NAMES = 300


@pytest.fixture(scope="module")
def large(file_of: Callable[[Picture], Path]) -> Path:
    return file_of(large_picture(NAMES))


@pytest.fixture
def held(browser: Any) -> Iterator[Any]:
    """A tab in which the page stops before its last script, as it does for a moment on every machine."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    tab = context.new_page()

    def stop(route: Any) -> None:
        text = Path(route.request.url.removeprefix("file://")).read_text(encoding="utf-8")
        before, last, _ = text.rpartition('<script>\n"use strict"')
        assert last
        route.fulfill(body=before, content_type="text/html; charset=utf-8")

    tab.route("**/page.html*", stop)
    yield tab
    context.close()


def lines_of(shapes: list[dict[str, Any]]) -> list[list[int]]:
    return sorted(sorted(shape["ends"]) for shape in shapes)


def test_groups_stand_where_the_script_draws_them_with_the_same_numbers_and_lines(
    held: Any, browser: Any, large: Path
) -> None:
    held.goto(large.as_uri() + "#view=names")
    still = held.evaluate(
        """() => {
            const whole = [...document.querySelectorAll("#still a")].map(bubble => {
                const disc = bubble.querySelector("circle:not(.rim)").getBoundingClientRect();
                const count = bubble.querySelector("text").textContent;
                const radius = disc.width / 2;
                return { x: disc.left + radius, y: disc.top + radius, radius, count };
            });
            const away = (each, point) => Math.hypot(each.x - point.x, each.y - point.y);
            const nearest = point =>
                whole.reduce((best, each) => (away(each, point) < away(best, point) ? each : best)).count;
            const lines = [...document.querySelectorAll("#still path")].map(path => {
                const at = length => path.getPointAtLength(length).matrixTransform(path.getScreenCTM());
                return { ends: [nearest(at(0)), nearest(at(path.getTotalLength()))] };
            });
            return { whole, lines };
        }"""
    )
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.goto(large.as_uri() + "#view=names")
    drawn = page.evaluate(
        """() => {
            const { left, top } = document.getElementById("canvas").getBoundingClientRect();
            const scale = graphbuilder.network.getScale();
            const whole = graphbuilder.groups().map(group => {
                const { x, y } = graphbuilder.network.canvasToDOM(group);
                const radius = group.radius * scale;
                return { key: group.key, x: x + left, y: y + top, radius, count: String(group.count) };
            });
            const count = key => whole.find(each => each.key === key).count;
            return { whole, lines: graphbuilder.bundles().map(({ ends }) => ({ ends: ends.map(count) })) };
        }"""
    )
    assert page.locator("#still").count() == 0
    context.close()
    assert len(still["whole"]) == len(drawn["whole"])
    for bubble in still["whole"]:
        other = min(drawn["whole"], key=lambda each: hypot(each["x"] - bubble["x"], each["y"] - bubble["y"]))
        assert hypot(other["x"] - bubble["x"], other["y"] - bubble["y"]) < 12
        assert abs(other["radius"] - bubble["radius"]) < 4
        assert other["count"] == bubble["count"]
    assert lines_of(still["lines"]) == lines_of(drawn["lines"])


def test_words_of_the_first_drawing_cover_no_bubble_and_no_other_words(held: Any, large: Path) -> None:
    held.goto(large.as_uri() + "#view=names")
    boxes = held.evaluate(
        """() => [...document.querySelectorAll("#still a")].map(bubble => {
            const [disc, ...others] = bubble.children;
            const words = others.filter(({ tagName }) => tagName === "text").slice(1);
            return [disc, ...words].map(each => {
                const { left, top, right, bottom } = each.getBoundingClientRect();
                return { left, top, right, bottom, text: each.textContent };
            });
        })"""
    )
    shapes = [box for own in boxes for box in own]
    words = [box for box in shapes if box["text"].startswith("Dienst")]
    assert len(words) >= len(boxes) * 0.7
    for one in words:
        for other in shapes:
            if one is other:
                continue
            across = min(one["right"], other["right"]) - max(one["left"], other["left"])
            down = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
            # The box of letters is higher than the letters.
            assert min(across, down) <= 3, (one, other)


def test_who_clicks_before_the_script_has_read_everything_gets_what_was_clicked(
    held: Any, browser: Any, large: Path
) -> None:
    held.goto(large.as_uri() + "#view=names")
    bubble = held.locator("#still a").first
    count = bubble.locator("text").first.text_content()
    disc = bubble.locator("circle").first.bounding_box()
    held.mouse.click(disc["x"] + disc["width"] / 2, disc["y"] + disc["height"] / 2)
    held.wait_for_url("**#open=*")
    context = browser.new_context()
    page = context.new_page()
    page.goto(held.url)
    sync_api.expect(page.locator("#groups [data-group]").first).to_be_visible()
    seen = page.evaluate("graphbuilder.names().length")
    within = [group["count"] for group in page.evaluate("graphbuilder.groups()") if "." in group["key"]]
    assert seen + sum(within) == int(count)
    context.close()


def test_who_comes_by_an_address_sees_no_other_drawing_first(held: Any, large: Path) -> None:
    held.goto(f"{large.as_uri()}#focus=o7")
    assert held.locator("#still").count() == 0


def test_a_page_whose_script_is_blocked_shows_its_list_and_a_small_page_has_no_first_drawing(
    browser: Any, large: Path
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(large.as_uri())
    assert page.is_hidden("#still")
    assert page.is_visible("#list tbody tr")
    context.close()
    assert 'id="still"' not in render.page(small_picture())


def test_before_the_script_has_read_an_address_nothing_is_laid_out_that_it_may_not_show(
    held: Any, large: Path
) -> None:
    """Lanes, list and texts of a large page take seconds, also where they are not seen."""
    for address in ("#modality=asserted", "#focus=o7&steps=1", "#question=who", "#date=2024-06-01"):
        held.goto("about:blank")
        held.goto(large.as_uri() + address)
        heights = held.evaluate(
            "['lanes', 'list', 'texts'].map(id => document.getElementById(id)?.offsetHeight ?? 0)"
        )
        assert heights == [0, 0, 0], address


def test_of_no_statement_at_all_the_legend_has_no_heading_for_how_it_is_said() -> None:
    picture = small_picture()
    picture["statements"], picture["inferred"] = {}, []
    for each in picture["relations"].values():
        each["structural"] = False
    heading = re.compile(r"<legend>(?:(?!</legend>).)*Hoe het gezegd is", re.DOTALL)
    assert not heading.search(render.page(picture))
    assert heading.search(render.page(small_picture()))
