"""The page under a thumb: what a finger does on a phone, on a tablet and on a phone held sideways.

The touches are those of the browser itself, so that what it makes of them is tested too: scrolling,
clicks that follow a tap, a finger that rests.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright import sync_api

from graphbuilder.graph.store import Graph
from graphbuilder.network.page import render
from graphbuilder.network.picture import from_dataset
from tests.network.conftest import address_of, at_once, on_names, pass_by, settle
from tests.network.large import large_picture

PHONE = (360, 640)
TABLET = (820, 1180)
SIDEWAYS = (640, 360)
#: 1280 by 1024 pixels, enlarged four times (WCAG 1.4.10).
ENLARGED = (320, 256)
Point = tuple[float, float]
Open = Callable[..., Any]


class Fingers:
    """Fingers on the glass; each place is one of them."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.session = page.context.new_cdp_session(page)

    def touch(self, kind: str, *places: Point, **when: float) -> None:
        points = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(places)]
        self.session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points, **when})

    def tap(self, at: Point, **when: float) -> None:
        """A tap; `timestamp` is when the finger was there, in seconds, else that is now."""
        self.touch("touchStart", at, **when)
        self.touch("touchEnd", **when)

    def drag(self, start: Point, across: float, down: float, *, rest: int = 0, steps: int = 3) -> None:
        with contextlib.nullcontext() if rest else at_once(self.page):
            self.touch("touchStart", start)
            if rest:
                pass_by(self.page, rest)
            for step in range(1, steps + 1):
                self.page.wait_for_timeout(20)  # No finger is there at once.
                self.touch("touchMove", (start[0] + across * step / steps, start[1] + down * step / steps))
        self.touch("touchEnd")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory, bundled: Graph) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("touch")
    made = {}
    for name, each in {"bundled": from_dataset.picture(bundled), "large": large_picture(320)}.items():
        made[name] = folder / f"{name}.html"
        made[name].write_text(render.page(each), encoding="utf-8")
    return made


@pytest.fixture(scope="module")
def opened(browser: Any, files: dict[str, Path]) -> Iterator[Open]:
    """Show a page as it opens, on a glass of a size; each is loaded once and then put back."""
    pages: dict[tuple[str, tuple[int, int]], Any] = {}
    troubles: list[str] = []

    def open_page(size: tuple[int, int] = PHONE, address: str = "", file: str = "bundled") -> Any:
        if (file, size) not in pages:
            # To wait for something in the page is to evaluate a text in it, which the page lets nobody do.
            context = browser.new_context(
                viewport={"width": size[0], "height": size[1]},
                has_touch=True,
                is_mobile=True,
                bypass_csp=True,
            )
            page = pages[file, size] = context.new_page()
            page.on("pageerror", lambda error: troubles.append(str(error)))
            page.goto(files[file].as_uri() + on_names(address))
            sync_api.expect(page.locator("#shown")).not_to_be_empty()
        else:
            put_back(pages[file, size], on_names(address))
        settle(pages[file, size])
        return pages[file, size]

    yield open_page
    for page in pages.values():
        page.context.close()
    assert troubles == []


def put_back(page: Any, address: str) -> None:
    """What a reader did is undone; by way of the other arrangement the view is again the first one."""
    page.evaluate(
        """address => new Promise(done => {
            document.activeElement.blur();
            // What points is no longer a finger.
            const mouse = new PointerEvent("pointermove", { pointerType: "mouse" });
            document.getElementById("canvas").dispatchEvent(mouse);
            document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
            document.getElementById("arrange-again").click();
            const then = (hash, act) => {
                if (location.hash.slice(1) === hash) { act(); return; }
                addEventListener("hashchange", act, { once: true });
                location.hash = hash;
            };
            then("layout=map", () => then(address.slice(1), () => { scrollTo(0, 0); done(); }));
        })""",
        address,
    )


def place_of(page: Any, name: str) -> Point:
    x, y = page.evaluate(
        """id => {
            const at = graphbuilder.network.canvasToDOM(graphbuilder.names().find(name => name.id === id));
            const frame = document.getElementById("canvas").getBoundingClientRect();
            return [at.x + frame.left, at.y + frame.top];
        }""",
        name,
    )
    return x, y


def view(page: Any) -> dict[str, float]:
    return dict(
        page.evaluate(
            "({ ...graphbuilder.network.getViewPosition(),"
            " scale: graphbuilder.network.getScale(), page: scrollY })"
        )
    )


def middle(page: Any) -> Point:
    box = page.locator("#canvas").bounding_box()
    bottom = min(box["y"] + box["height"], page.viewport_size["height"])
    return box["x"] + box["width"] / 2, (box["y"] + bottom) / 2


def free_spot(page: Any) -> Point:
    """A place in the picture with nothing near it, as a finger takes things."""
    x, y = page.evaluate(
        """() => {
            const frame = document.getElementById("canvas").getBoundingClientRect();
            const around = [[0, 0], [-13, 0], [13, 0], [0, -13], [0, 13], [9, 9], [-9, 9], [9, -9], [-9, -9]];
            const isEmpty = ([x, y]) => {
                const found = graphbuilder.at(graphbuilder.network.DOMtoCanvas({ x, y }));
                return found.name === null && found.group === null && !found.lines.length;
            };
            for (let y = 16; y < Math.min(frame.height, innerHeight - frame.top) - 16; y += 4) {
                for (let x = 16; x < frame.width - 16; x += 4) {
                    const all = around.map(([across, down]) => [x + across, y + down]);
                    if (all.every(isEmpty)) return [frame.left + x, frame.top + y];
                }
            }
            throw new Error("no free spot");
        }"""
    )
    return x, y


def covered_first(page: Any) -> str:
    """Of the names in view the one that a sheet, from below or from the right, covers first."""
    return str(
        page.evaluate(
            """() => {
                const frame = document.getElementById("canvas").getBoundingClientRect();
                const at = box => graphbuilder.network.canvasToDOM(box);
                const bottom = Math.min(frame.height, innerHeight - frame.top);
                const isInView = ({ x, y }) => x > 20 && x < frame.width - 20 && y > 20 && y < bottom - 20;
                const boxes = graphbuilder.names().filter(box => box.lines && isInView(at(box)));
                const side = innerWidth > innerHeight ? "x" : "y";
                return boxes.sort((one, other) => at(other)[side] - at(one)[side])[0].id;
            }"""
        )
    )


@pytest.mark.parametrize("size", [PHONE, TABLET, SIDEWAYS])
def test_a_name_that_is_tapped_is_chosen_and_stays_in_sight(opened: Open, size: tuple[int, int]) -> None:
    page = opened(size)
    page.evaluate("document.getElementById('picture').scrollIntoView()")
    name = covered_first(page)
    Fingers(page).tap(place_of(page, name))
    sync_api.expect(page.locator("#details")).to_be_visible()
    assert f"focus={name}" in address_of(page)
    # Not under the sheet, nor under anything else.
    page.wait_for_function(
        """id => {
            const at = graphbuilder.network.canvasToDOM(graphbuilder.names().find(name => name.id === id));
            const frame = document.getElementById("canvas").getBoundingClientRect();
            return document.elementFromPoint(at.x + frame.left, at.y + frame.top)?.closest("#canvas");
        }""",
        arg=name,
    )


def test_a_tap_that_lasts_long_chooses_too(opened: Open) -> None:
    """Not every hand is quick."""
    page = opened()
    Fingers(page).drag(place_of(page, "kabinet"), 0, 0, rest=320)
    sync_api.expect(page.locator("#chosen h2")).to_have_text("het kabinet")


def test_a_tap_counts_however_late_a_busy_page_comes_to_its_end(opened: Open) -> None:
    page = opened()
    page.evaluate(
        """() => addEventListener("pointerup", () => {
            const start = Date.now();
            while (Date.now() < start + 400);
        }, { capture: true, once: true })"""
    )
    Fingers(page).tap(place_of(page, "kabinet"))
    sync_api.expect(page.locator("#chosen h2")).to_have_text("het kabinet")


def test_a_finger_need_not_hit_a_thin_line(opened: Open) -> None:
    """A finger is 7 mm wide: 10 pixels beside a line it is still on it, where nothing else is nearer."""
    page = opened(PHONE, "#focus=min-vws&path=onderzoek-laagdrempelige-hulp")
    page.tap("[data-shut=details]")
    line = page.evaluate(
        """() => {
            const frame = document.getElementById("canvas").getBoundingClientRect();
            for (const id of graphbuilder.shown().statements) {
                const middle = graphbuilder.pointOn(id);
                if (!middle) continue;
                const at = graphbuilder.network.canvasToDOM(middle);
                for (const x of [at.x - 10, at.x + 10]) {
                    if (x < 20 || x > frame.width - 20) continue;
                    const found = graphbuilder.at(graphbuilder.network.DOMtoCanvas({ x, y: at.y }));
                    if (found.name !== null || found.lines.length) continue;
                    return { id, x: x + frame.left, y: at.y + frame.top };
                }
            }
            return null;
        }"""
    )
    assert line is not None
    Fingers(page).tap((line["x"], line["y"]))
    sync_api.expect(page.locator(f"#chosen [data-statement={line['id']}]")).to_be_visible()


def test_a_finger_drags_the_picture_and_not_its_names(opened: Open) -> None:
    page = opened()
    before = view(page)
    Fingers(page).drag(place_of(page, "kabinet"), 80, -40)
    after = view(page)
    assert after["x"] == pytest.approx(before["x"] - 80 / before["scale"], abs=1)
    assert after["y"] == pytest.approx(before["y"] + 40 / before["scale"], abs=1)
    assert page.evaluate("graphbuilder.moved()") == []


@pytest.mark.parametrize("size", [PHONE, SIDEWAYS])
def test_who_drags_on_past_the_end_of_the_picture_scrolls_the_page(
    opened: Open, size: tuple[int, int]
) -> None:
    page = opened(size, "#list=open")
    page.evaluate("scrollTo(0, 0)")
    fingers = Fingers(page)
    for _ in range(20):
        fingers.drag(middle(page), 0, -200)
        if page.locator("#list .wide").bounding_box()["y"] < page.viewport_size["height"] / 2:
            break
    else:
        pytest.fail("the picture holds the reader")
    # The last name of the picture went by on the way; and up again it goes as well.
    for _ in range(20):
        top = page.locator("#canvas").bounding_box()["y"]
        if view(page)["page"] == 0:
            break
        fingers.drag((20, max(10, top + 10)), 0, min(300, page.viewport_size["height"] - top - 20))
    assert view(page)["page"] == 0


def test_a_picture_seen_as_a_whole_lets_every_swipe_through(opened: Open) -> None:
    page = opened(PHONE, "#list=open", "large")
    page.evaluate("scrollTo(0, 0)")
    before = view(page)
    Fingers(page).drag(middle(page), 0, -100)
    after = view(page)
    assert after["page"] == pytest.approx(100, abs=1)
    assert after["y"] == pytest.approx(before["y"], abs=1)


def test_two_fingers_move_the_picture_and_bring_it_closer(opened: Open) -> None:
    page = opened()
    x, y = middle(page)
    fingers = Fingers(page)

    def two(apart: tuple[int, int], up: int) -> tuple[dict[str, float], dict[str, float]]:
        before = view(page)
        fingers.touch("touchStart", (x - apart[0], y), (x + apart[0], y))
        for step in range(1, 5):
            half = apart[0] + (apart[1] - apart[0]) * step / 4
            fingers.touch("touchMove", (x - half, y - up * step / 4), (x + half, y - up * step / 4))
        fingers.touch("touchEnd")
        return before, view(page)

    before, after = two((40, 40), 80)
    assert after["page"] == before["page"]
    assert after["scale"] == pytest.approx(before["scale"], rel=0.05)
    assert after["y"] == pytest.approx(before["y"] + 80 / before["scale"], rel=0.1)
    before, after = two((30, 90), 0)
    assert after["scale"] == pytest.approx(3 * before["scale"], rel=0.15)
    # The picture comes closer, and not the page.
    assert page.evaluate("visualViewport.scale") == pytest.approx(1, abs=0.01)


def test_a_swipe_moves_the_picture_also_where_the_finger_rested_first(opened: Open) -> None:
    """On a line it neither chooses that nor lets go of what was chosen."""
    page = opened(PHONE, "#focus=min-vws&path=onderzoek-laagdrempelige-hulp")
    page.tap("[data-shut=details]")
    settle(page)
    x, y = page.evaluate(
        """() => {
            const frame = document.getElementById("canvas").getBoundingClientRect();
            const [line] = graphbuilder.shown().statements;
            const at = graphbuilder.network.canvasToDOM(graphbuilder.pointOn(line));
            return [at.x + frame.left, at.y + frame.top];
        }"""
    )
    address = address_of(page)
    before = view(page)
    Fingers(page).drag((x, y), 60, 0, rest=320)
    after = view(page)
    assert address_of(page) == address
    sync_api.expect(page.locator("#details")).to_be_hidden()
    assert after["x"] == pytest.approx(before["x"] - 60 / before["scale"], abs=1)
    # It rests there and leaves: this was a tap.
    Fingers(page).drag((x + 60, y), 0, 0, rest=320)
    sync_api.expect(page.locator("#details")).to_be_visible()
    assert address_of(page) != address


def test_a_name_on_which_a_finger_rests_moves_with_it_and_stays_there(opened: Open) -> None:
    page = opened()
    start = place_of(page, "kabinet")
    before = view(page)
    Fingers(page).drag(start, 70, -50, rest=320)
    x, y = place_of(page, "kabinet")
    assert (x, y) == pytest.approx((start[0] + 70, start[1] - 50), abs=2)
    assert view(page) == before
    assert page.evaluate("graphbuilder.moved()") == ["kabinet"]
    # It was moved, not chosen.
    assert "focus" not in address_of(page)
    # Not by a tap: of one right after a swipe Chromium makes no click, on any page.
    page.click("#arrange-again")
    page.wait_for_function("!graphbuilder.moved().length")


@pytest.mark.parametrize("size", [PHONE, TABLET])
def test_a_name_is_moved_without_dragging(opened: Open, size: tuple[int, int]) -> None:
    """WCAG 2.5.7: a press of the button, and a tap on the place."""
    page = opened(size, "#focus=kabinet")
    # Not by a tap: of one right after a swipe, such as the last test made, Chromium makes no click.
    page.click("#move-name")
    sync_api.expect(page.locator("#details")).to_be_hidden()
    sync_api.expect(page.locator("#told")).to_contain_text("Wijs in de tekening de plek aan")
    x, y = middle(page)
    Fingers(page).tap((x, y - 20))
    page.wait_for_function("graphbuilder.moved().length")
    assert place_of(page, "kabinet") == pytest.approx((x, y - 20), abs=2)
    sync_api.expect(page.locator("#status")).to_have_text("het kabinet is verplaatst.")
    # The next tap chooses again; from farther away there is room for it.
    closer = view(page)["scale"]
    page.tap("[data-zoom=out]")
    page.wait_for_function("scale => graphbuilder.network.getScale() < scale", arg=closer)
    settle(page)
    Fingers(page).tap(free_spot(page))
    page.wait_for_function("!location.hash.includes('focus')")
    assert place_of(page, "kabinet")[0] == pytest.approx(x, abs=60)


@pytest.mark.parametrize(("apart", "times"), [(0.08, 2), (0.6, 1)])
def test_two_taps_on_an_empty_spot_bring_it_closer(opened: Open, apart: float, times: float) -> None:
    """With the button that leads farther away the picture so moves without dragging (WCAG 2.5.7).

    It counts when the taps were, and not when a page that is busy for half a second comes to them.
    """
    page = opened()
    spot = free_spot(page)
    before = view(page)
    fingers = Fingers(page)
    now = time.time()
    fingers.tap(spot, timestamp=now)
    page.evaluate("const start = Date.now(); while (Date.now() < start + 500);")
    fingers.tap(spot, timestamp=now + apart)
    pass_by(page, 300)
    page.wait_for_function(
        "scale => Math.abs(graphbuilder.network.getScale() - scale) < 0.1 * scale",
        arg=times * before["scale"],
    )
    assert page.evaluate("visualViewport.scale") == 1


def test_so_do_two_clicks_of_a_mouse(opened: Open) -> None:
    page = opened()
    before = view(page)
    page.mouse.dblclick(*free_spot(page))
    page.wait_for_function(
        "scale => Math.abs(graphbuilder.network.getScale() - scale) < 0.1 * scale", arg=2 * before["scale"]
    )


def test_the_way_to_close_a_sheet_stays_in_reach(opened: Open) -> None:
    page = opened(PHONE, "#focus=kabinet")
    page.evaluate("document.getElementById('details').scrollTop = 1500")
    button = page.locator("[data-shut=details]")
    box, sheet = button.bounding_box(), page.locator("#details").bounding_box()
    assert sheet["y"] <= box["y"] < sheet["y"] + 60
    assert min(box["width"], box["height"]) >= 44
    Fingers(page).tap((box["x"] + box["width"] / 2, box["y"] + box["height"] / 2))
    sync_api.expect(page.locator("#details")).to_be_hidden()


def test_the_results_of_a_search_end_above_the_keyboard(opened: Open) -> None:
    """A keyboard on the glass leaves of the window what the browser calls the visual viewport."""
    # A page of its own, for it does not get quite back to the scale that it had.
    page = opened((360, 641))
    page.tap("#query")
    page.keyboard.type("e")
    sync_api.expect(page.locator("#results")).to_be_visible()
    Fingers(page).session.send("Emulation.setPageScaleFactor", {"pageScaleFactor": 1.8})
    page.wait_for_function("visualViewport.height < 450")
    page.keyboard.type("n")
    ends = page.evaluate(
        "[document.getElementById('results').getBoundingClientRect().bottom,"
        " visualViewport.offsetTop + visualViewport.height]"
    )
    assert ends[0] <= ends[1]


def test_a_result_is_chosen_by_a_tap(opened: Open) -> None:
    page = opened()
    page.tap("#query")
    page.keyboard.type("kabinet")
    box = page.locator("#results [role=option]").first.bounding_box()
    assert box["height"] >= 44
    Fingers(page).tap((box["x"] + 60, box["y"] + box["height"] / 2))
    sync_api.expect(page.locator("#chosen h2")).to_have_text("het kabinet")
    # The keyboard goes away: the field no longer has the focus.
    assert page.evaluate("document.activeElement.id") != "query"


def test_no_field_is_so_small_that_a_phone_enlarges_the_page(opened: Open) -> None:
    """Safari does so where the type of a field is smaller than 16 pixels."""
    page = opened(PHONE, "#date=2023-06-01")
    sizes = page.evaluate(
        "[...document.querySelectorAll('input:not([type=checkbox], [type=range]), select')]"
        ".map(part => parseFloat(getComputedStyle(part).fontSize))"
    )
    assert len(sizes) >= 3
    assert min(sizes) >= 16


def test_a_group_of_a_large_picture_opens_by_a_tap(opened: Open) -> None:
    page = opened(PHONE, "", "large")
    group = page.evaluate(
        """() => {
            const frame = document.getElementById("canvas").getBoundingClientRect();
            const [largest] = graphbuilder.groups().sort((one, other) => other.count - one.count);
            const at = graphbuilder.network.canvasToDOM(largest);
            return [at.x + frame.left, at.y + frame.top];
        }"""
    )
    Fingers(page).tap((group[0], group[1]))
    sync_api.expect(page.locator("#groups [data-group]")).to_have_count(1)
    assert "open=" in address_of(page)


def test_the_day_is_set_by_a_finger_on_the_slider(opened: Open) -> None:
    page = opened(PHONE, "#date=2023-06-01")
    page.tap("[data-sheet=legend]")
    slider = page.locator("#day")
    slider.scroll_into_view_if_needed()
    box = slider.bounding_box()
    Fingers(page).tap((box["x"] + box["width"] * 0.1, box["y"] + box["height"] / 2))
    page.wait_for_function("!location.hash.includes('2023-06-01')")
    assert "date=" in address_of(page)
    sync_api.expect(page.locator("#legend")).to_be_visible()


#: What can be touched, and lies beside or over the picture.
OVER_THE_PICTURE = "#arrangements button, #zoom button, #take > button, #groups button"


@pytest.mark.parametrize(
    ("size", "file"), [(PHONE, "bundled"), (PHONE, "large"), (ENLARGED, "large"), (TABLET, "bundled")]
)
def test_no_button_covers_another(opened: Open, size: tuple[int, int], file: str) -> None:
    page = opened(size, "", file)
    # As when a name was moved.
    page.evaluate("document.getElementById('arrange-again').hidden = false")
    boxes = page.evaluate(
        """buttons => [...document.querySelectorAll(buttons)].filter(part => part.getClientRects().length)
            .map(part => [part.textContent.trim() || part.dataset.zoom, part.getBoundingClientRect()])""",
        OVER_THE_PICTURE,
    )
    page.evaluate("document.getElementById('arrange-again').hidden = true")
    assert len(boxes) >= 7
    for place, (name, box) in enumerate(boxes):
        assert box["left"] >= 0
        assert box["right"] <= size[0]
        for other, there in boxes[place + 1 :]:
            # Buttons that are joined share a border.
            across = min(box["right"], there["right"]) - max(box["left"], there["left"])
            down = min(box["bottom"], there["bottom"]) - max(box["top"], there["top"])
            assert min(across, down) <= 1, (name, other)


@pytest.mark.parametrize("size", [PHONE, TABLET])
def test_whatever_is_touched_is_24_pixels_high_and_wide(opened: Open, size: tuple[int, int]) -> None:
    """WCAG 2.5.8; what is used most, 44 (test_access.py)."""
    page = opened(size, "#focus=kabinet&date=2023-06-01&list=open")
    measure = """() => [...document.querySelectorAll("a[href], button, input, select, summary")]
        .filter(part => part.getClientRects().length && !part.closest("#skip"))
        .map(part => [part, part.matches("input[type=checkbox]") ? part.closest("label") : part])
        .map(([part, target]) => [part.textContent.trim() || part.id, target.getBoundingClientRect()])
        .map(([name, { width, height }]) => [name, width, height])"""
    measured = page.evaluate(measure)
    page.tap("[data-shut=details]")
    page.tap("[data-sheet=legend]")
    measured += page.evaluate(measure)
    assert len(measured) > 200
    assert [each for each in measured if min(each[1:]) < 24] == []


def test_sideways_a_sheet_stands_beside_the_picture(opened: Open) -> None:
    page = opened(SIDEWAYS, "#focus=kabinet")
    sheet = page.locator("#details").bounding_box()
    assert sheet["y"] == 0
    assert sheet["height"] == pytest.approx(SIDEWAYS[1], abs=1)
    assert sheet["x"] >= SIDEWAYS[0] / 2


@pytest.mark.parametrize(("size", "file"), [(PHONE, "bundled"), (SIDEWAYS, "bundled"), (ENLARGED, "large")])
def test_beside_the_picture_there_is_always_page_to_take_hold_of(
    opened: Open, size: tuple[int, int], file: str
) -> None:
    page = opened(size, "", file)
    assert page.locator("#canvas").bounding_box()["height"] <= size[1] - 80
