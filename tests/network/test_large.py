"""A picture of some thousand names: it opens on groups, reacts at once and leaves nothing out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright import sync_api

from tests.network.conftest import go, new_page
from tests.network.large import hub_picture, large_picture
from tests.network.pictures import Picture

NAMES = 3000
#: More statements are inferred of so many than the 2,000 that stand in the file.
INFERRED = 2100


@pytest.fixture(scope="module")
def large(file_of: Callable[[Picture], Path]) -> Path:
    return file_of(large_picture(NAMES))


@pytest.fixture(scope="module")
def tab(browser: Any) -> Iterator[tuple[Any, list[str]]]:
    """A tab for all tests, and what went wrong in it."""
    troubles: list[str] = []
    page = new_page(browser, viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("console", lambda message: troubles.append(message.text) if message.type == "error" else None)
    yield page, troubles
    page.context.close()


@pytest.fixture
def fresh(tab: tuple[Any, list[str]], large: Path) -> Iterator[Any]:
    """The page of 3,000 names, opened anew; nothing may go wrong on it."""
    page, troubles = tab
    troubles.clear()
    page.mouse.move(0, 0)
    page.goto("about:blank")
    page.goto(large.as_uri() + "#view=names")
    yield page
    assert troubles == []


@pytest.fixture
def page(tab: tuple[Any, list[str]], large: Path) -> Iterator[Any]:
    """The same as it was when new: all that a test chose in it stands in its address."""
    page, troubles = tab
    troubles.clear()
    page.mouse.move(0, 0)
    if page.url.startswith(large.as_uri()):
        # By way of a map, after which the view is again the first one.
        go(page, "#layout=map")
        go(page, "#view=names")
    else:
        page.goto(large.as_uri() + "#view=names")
    yield page
    assert troubles == []


def groups(page: Any) -> list[dict[str, Any]]:
    return list(page.evaluate("graphbuilder.groups()"))


def on_screen(page: Any, x: float, y: float) -> tuple[float, float]:
    at = page.evaluate("([x, y]) => graphbuilder.network.canvasToDOM({ x, y })", [x, y])
    frame = page.locator("#canvas").bounding_box()
    return at["x"] + frame["x"], at["y"] + frame["y"]


@pytest.mark.slow
def test_the_file_is_not_large(large: Path) -> None:
    assert large.stat().st_size < 10_000_000


def test_it_says_how_much_is_shown_and_no_name_is_missing(page: Any) -> None:
    bubbles = groups(page)
    assert 2 <= len(bubbles) <= 30
    assert sum(bubble["count"] for bubble in bubbles) == NAMES
    assert page.inner_text("#groups p") == (
        f"{len(bubbles)} groepen met samen {NAMES} namen: open een groep of zoek een naam."
    )
    # Of vis-network there is no object for each name or group, to be made and read for each drawing.
    assert page.evaluate("Object.keys(graphbuilder.network.body.nodes)") == []


def test_bubbles_do_not_overlap_and_their_words_can_be_read(page: Any) -> None:
    bubbles = groups(page)
    scale = page.evaluate("graphbuilder.network.getScale()")
    assert sum(bool(bubble["lines"]) for bubble in bubbles) >= len(bubbles) * 0.7
    for index, one in enumerate(bubbles):
        assert one["type"] * scale >= 11
        for other in bubbles[index + 1 :]:
            distance = ((one["x"] - other["x"]) ** 2 + (one["y"] - other["y"]) ** 2) ** 0.5
            assert distance >= one["radius"] + other["radius"]


def test_search_reaches_every_name_in_whatever_group(page: Any) -> None:
    found = page.evaluate(
        "many => Array.from({ length: many / 30 }, (_, index) => index * 30 + 17 * (index % 2))"
        ".filter(number => graphbuilder.found(`Dinst ${number}`)[0]?.id !== `o${number}`)",
        NAMES,
    )
    assert found == []


def test_a_name_that_is_found_is_seen_and_escape_leads_back_to_the_groups(page: Any) -> None:
    before = {bubble["key"] for bubble in groups(page)}
    page.fill("#query", "Dienst 2999")
    page.keyboard.press("Enter")
    sync_api.expect(page.locator("#chosen h2")).to_have_text("Dienst 2999")
    assert page.evaluate("graphbuilder.names().some(({ id, lines }) => id === 'o2999' && lines)")
    # The whole of its group is in view, as it is where one opens that by hand.
    frame = page.locator("#canvas").bounding_box()
    held = page.evaluate(
        """() => {
            const names = graphbuilder.names();
            const near = ({ id }) => Math.floor(id.slice(1) / 60) === Math.floor(2999 / 60);
            return names.filter(near).map(name => graphbuilder.network.canvasToDOM(name));
        }"""
    )
    assert len(held) > 10
    assert all(0 <= at["x"] <= frame["width"] and 0 <= at["y"] <= frame["height"] for at in held)
    assert {bubble["key"] for bubble in groups(page)} != before
    page.keyboard.press("Escape")
    page.wait_for_selector("#chosen", state="hidden")
    assert {bubble["key"] for bubble in groups(page)} == before


@pytest.mark.parametrize("address", ["focus=o7&steps=1", "layout=map&focus=o7&steps=1"])
def test_the_few_names_around_one_are_all_in_view_and_named(page: Any, address: str) -> None:
    """They lie in groups at both ends of the map: three statements on it, and those of others."""
    page.evaluate("address => { location.hash = `view=names&${address}`; }", address)
    sync_api.expect(page.locator("#chosen h2")).to_have_text("Dienst 7")
    frame = page.locator("#canvas").bounding_box()
    names = page.evaluate(
        """() => graphbuilder.names().map(({ id, lines, textLeft, textRight, textTop, textBottom }) => {
            const start = graphbuilder.network.canvasToDOM({ x: textLeft, y: textTop });
            const end = graphbuilder.network.canvasToDOM({ x: textRight, y: textBottom });
            return { id, lines, left: start.x, right: end.x, top: start.y, bottom: end.y };
        })"""
    )
    assert 3 < len(names) < 40
    assert [each["id"] for each in names if not each["lines"]] == []
    assert min(each["left"] for each in names) >= 0
    assert max(each["right"] for each in names) <= frame["width"]
    assert min(each["top"] for each in names) >= 0
    assert max(each["bottom"] for each in names) <= frame["height"]


def test_a_click_opens_a_group_where_it_stands_and_a_button_closes_it(page: Any) -> None:
    smallest = min(groups(page), key=lambda bubble: bubble["count"])
    page.mouse.click(*on_screen(page, smallest["x"], smallest["y"]))
    # The address tells a group by a member: a number would be another group once the data have changed.
    page.wait_for_url("**#open=o*")
    assert page.evaluate("graphbuilder.names().some(({ id }) => location.hash === `#open=${id}`)")
    names = page.evaluate("graphbuilder.names()")
    assert len(names) == smallest["count"]
    # In place: the names stand around where the bubble was.
    middle = sum(name["x"] for name in names) / len(names)
    assert abs(middle - smallest["x"]) < 200
    assert smallest["key"] not in {bubble["key"] for bubble in groups(page)}
    page.reload()
    assert len(page.evaluate("graphbuilder.names()")) == smallest["count"]
    page.locator(f"#groups [data-group='{smallest['key']}']").click()
    sync_api.expect(page.locator("#groups button")).to_have_count(0)
    assert smallest["key"] in {bubble["key"] for bubble in groups(page)}


def test_a_group_can_hold_groups(page: Any) -> None:
    largest = max(groups(page), key=lambda bubble: bubble["count"])
    assert largest["count"] > 130
    page.locator("#group-list button").first.click()
    page.wait_for_url("**#open=o*")
    inner = [bubble for bubble in groups(page) if bubble["key"].startswith(largest["key"] + ".")]
    assert sum(bubble["count"] for bubble in inner) == largest["count"]


def test_the_keyboard_goes_from_group_to_group_and_opens_one(fresh: Any) -> None:
    page = fresh
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    sync_api.expect(page.locator("#canvas")).to_be_focused()
    status = page.locator("#status")
    sync_api.expect(status).to_contain_text("groep van")
    first = status.inner_text()
    page.keyboard.press("ArrowDown")
    sync_api.expect(status).not_to_have_text(first)
    sync_api.expect(status).to_contain_text("groep van")
    page.keyboard.press("Enter")
    page.wait_for_url("**#open=*")


def test_what_the_filters_leave_is_counted_and_few_names_are_shown_as_names(page: Any) -> None:
    page.goto(page.url.replace("view=names", "class=Goal"))
    page.reload()
    assert sum(bubble["count"] for bubble in groups(page)) == NAMES / 4
    page.goto(page.url.split("#")[0] + "#focus=o77&steps=1")
    page.reload()
    assert groups(page) == []
    shown = set(page.evaluate("graphbuilder.names().map(({ id }) => id)"))
    # By hand: 77 names 60, (77 * 7 + 3) % 60 + 60 = 62, (77 * 13 + 5) % 3000 = 1006; and 62 names 77,
    # as does every k with 13 k + 5 = 77 modulo 3000.
    assert {"o77", "o60", "o62", "o1006"} <= shown


def test_the_list_reaches_the_last_statement_a_part_at_a_time(page: Any) -> None:
    page.click("#list summary")
    rows = page.locator("#list tr[data-statement]")
    sync_api.expect(rows).to_have_count(200)
    sync_api.expect(page.locator("#more")).to_contain_text("200 van 9000")
    page.locator("#more button").click()
    sync_api.expect(rows).to_have_count(400)
    # What is chosen stands first, from wherever in the list it comes.
    page.evaluate("location.hash = 'focus=o2999&list=open'")
    sync_api.expect(rows.first).to_have_class("chosen")
    assert "Citaat nummer" in rows.first.inner_text()


def test_without_script_the_list_says_how_much_of_it_there_is(browser: Any, large: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(large.as_uri())
    assert page.locator("#list tbody tr[id]").count() == 2000
    assert "de eerste 2000 van 9000 uitspraken" in page.inner_text("#unlisted")
    context.close()


def test_a_frame_of_the_whole_map_is_drawn_with_fewer_strokes_than_it_has_names(page: Any) -> None:
    """What takes time in a frame is what is drawn by itself: dots of one colour are drawn together."""
    page.goto(page.url.replace("view=names", "layout=map"))
    page.reload()
    assert page.evaluate("graphbuilder.shown().entities.size") == NAMES
    strokes = page.evaluate(
        """async () => {
            let strokes = 0;
            for (const name of ["stroke", "fill", "fillRect", "fillText", "measureText"]) {
                const own = CanvasRenderingContext2D.prototype[name];
                CanvasRenderingContext2D.prototype[name] = function (...parts) {
                    strokes += 1;
                    return own.apply(this, parts);
                };
            }
            const { network } = graphbuilder;
            const { x, y } = network.getViewPosition();
            const drawn = new Promise(done => network.once("afterDrawing", () => setTimeout(done)));
            network.moveTo({ position: { x: x + 90, y }, animation: false });
            await drawn;
            return strokes;
        }"""
    )
    assert 0 < strokes < NAMES


def test_a_very_large_group_and_a_very_long_list_open_at_once(page_of: Callable[..., Any]) -> None:
    """Organisations without communities, with thousands of quotations in a list that is closed."""
    page = page_of(hub_picture(INFERRED))
    largest = max(groups(page), key=lambda bubble: bubble["count"])
    assert largest["count"] > 130
    page.locator("#group-list button").first.click()
    page.wait_for_url("**#open=o*")
    page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
    assert (
        sum(bubble["count"] for bubble in groups(page)) + page.evaluate("graphbuilder.names().length")
        == INFERRED
    )


def test_what_is_inferred_is_reached_to_the_last_a_part_at_a_time(page_of: Callable[..., Any]) -> None:
    """Of each name one; that of the last number rests on the quotation with that number."""
    page = page_of(hub_picture(INFERRED))
    page.click("#list summary")
    rows = page.locator("#inferred tbody tr")
    sync_api.expect(rows).to_have_count(200)
    sync_api.expect(page.locator("#more-inferred")).to_contain_text(f"200 van {INFERRED} afgeleide verbanden")
    assert rows.first.locator("q").inner_text() == "Citaat nummer 0."
    more = page.locator("#more-inferred button")
    more.focus()
    page.keyboard.press("Enter")
    sync_api.expect(rows).to_have_count(400)
    while more.is_visible():
        more.click()
    sync_api.expect(rows).to_have_count(INFERRED)
    assert more.is_hidden()
    assert rows.last.locator("q").inner_text() == f"Citaat nummer {INFERRED - 1}."
    page.click("#languages [data-to=en]")
    sync_api.expect(rows).to_have_count(200)
    assert rows.first.locator("td").first.inner_text() == "Service 3"
    # A filter holds here too: what follows from a statement that is not shown is not shown.
    page.evaluate("location.hash = 'list=open&relation=commissionedBy'")
    sync_api.expect(page.locator("#inferred")).to_be_hidden()


def test_without_script_what_is_inferred_says_how_much_of_it_there_is(
    browser: Any, written: Callable[[Picture], Path]
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(written(hub_picture(INFERRED)).as_uri())
    assert page.locator("#inferred tbody tr").count() == 2000
    assert f"de eerste 2000 van {INFERRED} afgeleide verbanden" in page.inner_text("#unlisted-inferred")
    context.close()
