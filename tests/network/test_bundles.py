"""Lines between groups: few are drawn, each can be chosen, and all can be reached in words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from math import hypot
from pathlib import Path
from typing import Any

import pytest
from playwright import sync_api

from graphbuilder.network.layout import forces, overview
from tests.network.conftest import address_of, go, new_page
from tests.network.large import large_picture
from tests.network.pictures import Picture

NAMES = 600
PICTURE = large_picture(NAMES)


@pytest.fixture(scope="module")
def large(file_of: Callable[[Picture], Path]) -> Path:
    return file_of(PICTURE)


@pytest.fixture(scope="module")
def tab(browser: Any) -> Iterator[Any]:
    page = new_page(browser, viewport={"width": 1280, "height": 800})
    yield page
    page.context.close()


@pytest.fixture
def page(tab: Any, large: Path) -> Iterator[Any]:
    troubles: list[str] = []

    def note(error: Any) -> None:
        troubles.append(str(error))

    tab.on("pageerror", note)
    # All that a test chose in it stands in its address.
    if tab.url.startswith(large.as_uri()):
        go(tab, "#view=names")
    else:
        tab.goto(large.as_uri() + "#view=names")
    yield tab
    tab.remove_listener("pageerror", note)
    assert troubles == []


@pytest.fixture(scope="module")
def between() -> dict[frozenset[str], set[str]]:
    """The statements between each two of the outer groups, counted from the picture itself."""
    _, groups = overview.arrange(sorted(PICTURE["entities"]), forces.weights(PICTURE))
    member = {name: group.key.partition(".")[0] for group in groups for name in group.names}
    found: dict[frozenset[str], set[str]] = {}
    for key, statement in PICTURE["statements"].items():
        ends = frozenset((member[statement["subject"]], member[statement["object"] or ""]))
        if len(ends) == 2:
            found.setdefault(ends, set()).add(key)
    return found


def click_between(page: Any, ends: list[str]) -> None:
    """Click on a line at a spot where nothing else is."""
    at = page.evaluate(
        """ends => {
            const scale = graphbuilder.network.getScale();
            const line = graphbuilder.bundles().find(one => one.ends.join() === ends.join());
            const own = bundle =>
                bundle && [bundle.one, bundle.other].every(end => ends.includes(end.slice(6)));
            for (let part = 0.1; part < 0.9; part += 0.01) {
                const place = part * (line.course.length - 1);
                const [from, to] = [line.course[Math.floor(place)], line.course[Math.ceil(place)]];
                const on = place - Math.floor(place);
                const point = { x: from.x + on * (to.x - from.x), y: from.y + on * (to.y - from.y) };
                const near = [[0, 0], [-3, 0], [3, 0], [0, -3], [0, 3]].map(([x, y]) =>
                    graphbuilder.at({ x: point.x + x / scale, y: point.y + y / scale }).bundle);
                if (near.every(own)) return graphbuilder.network.canvasToDOM(point);
            }
        }""",
        ends,
    )
    frame = page.locator("#canvas").bounding_box()
    page.mouse.click(at["x"] + frame["x"], at["y"] + frame["y"])


def drawn(page: Any) -> list[dict[str, Any]]:
    return list(page.evaluate("graphbuilder.bundles()"))


def test_of_each_group_the_three_strongest_lines_are_drawn_and_few_others(
    page: Any, between: dict[frozenset[str], set[str]]
) -> None:
    lines = {frozenset(each["ends"]): set(each["ids"]) for each in drawn(page)}
    assert all(between[ends] == ids for ends, ids in lines.items())
    groups = {key for ends in between for key in ends}
    for group in groups:
        own = sorted((len(ids) for ends, ids in between.items() if group in ends), reverse=True)
        seen = sorted((len(ids) for ends, ids in lines.items() if group in ends), reverse=True)
        assert seen[:3] == own[:3]
    assert len(lines) <= 3 * len(groups) < len(between)
    assert "alleen de sterkste verbanden" in page.inner_text("#group-list")


def test_a_line_runs_around_the_groups_between_its_ends(page: Any) -> None:
    """Else it would be taken for two lines, each to the group in the middle."""
    groups = page.evaluate("graphbuilder.groups()")
    for line in drawn(page):
        for group in groups:
            if group["key"] in line["ends"]:
                continue
            for point in line["course"]:
                assert hypot(point["x"] - group["x"], point["y"] - group["y"]) > group["radius"]


def test_a_click_on_a_line_tells_its_statements_and_the_address_holds_it(
    page: Any, between: dict[frozenset[str], set[str]]
) -> None:
    line = drawn(page)[0]
    expected = between[frozenset(line["ends"])]
    click_between(page, line["ends"])
    heading = page.locator("#chosen h2")
    sync_api.expect(heading).to_contain_text(f"{len(expected)} uitspraken tussen de groep rond ")
    # How many of each kind, by the relations of the picture.
    kinds = Counter(PICTURE["statements"][key]["relation"] for key in expected)
    words = {key: relation["label"]["nl"] for key, relation in PICTURE["relations"].items()}
    told = page.locator("#chosen .counted").nth(1).locator("li").all_inner_texts()
    assert {tuple(re.split(r"\s(?=\d+$)", text)) for text in told} == {
        (words[key], str(many)) for key, many in kinds.items()
    }
    listed = page.locator("#chosen .choice li")
    while page.locator("#chosen .more button").count():
        page.locator("#chosen .more button").click()
    keys = listed.evaluate_all("items => items.map(item => item.dataset.statement)")
    assert set(keys) == expected
    assert len(keys) == len(expected)
    # Who opens the address sees the same, and Escape lets it go.
    said = heading.inner_text()
    page.reload()
    assert heading.inner_text() == said
    page.locator("#languages [data-to=en]").click()
    sync_api.expect(heading).to_contain_text(f"{len(expected)} statements between the group around ")
    page.keyboard.press("Escape")
    sync_api.expect(page.locator("#chosen")).to_be_hidden()
    page.go_back()
    sync_api.expect(heading).to_contain_text("between the group around")


def test_a_statement_of_a_line_is_chosen_in_its_panel_and_back_leads_to_the_line(page: Any) -> None:
    click_between(page, drawn(page)[0]["ends"])
    heading = page.locator("#chosen h2")
    sync_api.expect(heading).to_contain_text("uitspraken tussen")
    first = page.locator("#chosen .choice li").first
    key = first.get_attribute("data-statement")
    first.locator("button").click()
    sync_api.expect(page.locator("#chosen q").first).to_have_text(PICTURE["statements"][key]["quote"])
    page.go_back()
    sync_api.expect(heading).to_contain_text("uitspraken tussen")


def test_a_filter_counts_anew_and_an_end_that_is_opened_lets_the_line_go(
    page: Any, between: dict[frozenset[str], set[str]]
) -> None:
    line = drawn(page)[0]
    kept = [
        key for key in between[frozenset(line["ends"])] if PICTURE["statements"][key]["relation"] != "hasGoal"
    ]
    click_between(page, line["ends"])
    page.evaluate("location.hash += '&relation=cooperatesWith,commissionedBy'")
    sync_api.expect(page.locator("#chosen h2")).to_contain_text(f"{len(kept)} uitspraken tussen")
    page.locator("#chosen .counted button").first.click()
    sync_api.expect(page.locator("#chosen")).to_be_hidden()
    assert "between" not in address_of(page)
    assert "open=" in address_of(page)


def test_every_link_of_a_group_is_in_the_list_of_groups_for_who_does_not_use_the_picture(
    page: Any, between: dict[frozenset[str], set[str]]
) -> None:
    counts = {key: sum(key in ends for ends in between) for key in {key for ends in between for key in ends}}
    told = page.locator("#group-list details.links > summary").all_inner_texts()
    assert sorted(text.split("(")[1].split(")")[0] for text in told) == sorted(map(str, counts.values()))
    first = page.locator("#group-list details.links").first
    first.locator("summary").focus()
    page.keyboard.press("Enter")
    sync_api.expect(first.locator("li button").first).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    sync_api.expect(page.locator("#chosen h2")).to_contain_text("uitspraken tussen de groep rond")


def test_an_address_of_a_line_that_is_not_there_says_so(tab: Any, large: Path) -> None:
    tab.goto("about:blank")
    tab.goto(f"{large.as_uri()}#between=o0&between=nothing")
    assert tab.is_hidden("#chosen")
    assert "between=nothing" in tab.inner_text("#not-understood")
