"""The page in a wide and in a narrow font, in larger type, enlarged, and with wider spacing of letters.

Each name is looked at where it is drawn: the page holds no measure of any font.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from playwright import sync_api

from graphbuilder.graph.store import Graph
from graphbuilder.network.picture import from_dataset
from tests.network import fonts
from tests.network.conftest import launched, new_page, on_names
from tests.network.large import large_picture
from tests.network.pictures import Picture, small_picture
from tests.network.test_access import cut_off
from tests.network.test_lines import run_through
from tests.network.test_taking import SVG, outside, taken

Size = tuple[int, int]
#: As WCAG 1.4.12 names it.
SPACING = (
    "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }"
    " p { margin-bottom: 2em !important; }"
)
#: For each name its box on the screen, and what its letters are: how high, and how far they reach as a
#: canvas of the test's own measures them, in the page's font and spacing.
BOXES = """() => {
    const { network } = graphbuilder;
    const scale = network.getScale();
    const { left: x, top: y } = document.getElementById("canvas").getBoundingClientRect();
    const style = getComputedStyle(document.getElementById("canvas"));
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = `200px ${style.fontFamily}`;
    for (const part of ["letterSpacing", "wordSpacing"]) {
        pen[part] = `${(parseFloat(style[part]) || 0) / parseFloat(style.fontSize) * 200}px`;
    }
    return graphbuilder.names().map(box => {
        if (!box.lines) return { id: box.id, lines: null };
        const start = network.canvasToDOM({ x: box.textLeft, y: box.textTop });
        const end = network.canvasToDOM({ x: box.textRight, y: box.textBottom });
        const mark = network.canvasToDOM({ x: box.x, y: box.y });
        const wide = Math.max(...box.lines.map(line => pen.measureText(line).width / 200 * box.type * scale));
        return {
            id: box.id, lines: box.lines, letters: box.type * scale, wide,
            left: x + start.x, right: x + end.x, top: y + start.y, bottom: y + end.y,
            mark: { x: x + mark.x, y: y + mark.y, radius: box.radius * scale },
        };
    });
}"""
SIDES = ("left", "right", "top", "bottom")
#: What stands over the picture: buttons, and words beside them.
OVER = """[...document.querySelectorAll("#picture button, #beyond-view, #groups p")]
    .map(each => each.getBoundingClientRect()).filter(({ width }) => width)
    .map(({ left, right, top, bottom }) => ({ left, right, top, bottom }))"""


@pytest.fixture(scope="module", params=[fonts.WIDE, fonts.NARROW])
def family(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def in_font(playwright: Any, family: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A browser with the fonts of one family."""
    browser = launched(playwright, family, tmp_path_factory.mktemp("font"))
    yield browser
    browser.close()


@pytest.fixture(scope="module")
def picture(bundled: Graph) -> Picture:
    return from_dataset.picture(bundled)


@pytest.fixture(scope="module")
def file(picture: Picture, file_of: Callable[[Picture], Path]) -> Path:
    return file_of(picture)


@functools.cache
def window(browser: Any, enlarged: float) -> Any:
    """The one window of a browser; one for each test takes half as long again."""
    return new_page(browser, reduced_motion="reduce", device_scale_factor=enlarged)


def opened(
    browser: Any,
    file: Path,
    address: str = "",
    *,
    style: str = "",
    size: Size = (1280, 800),
    enlarged: float = 1,
) -> Any:
    """Open the page without motion; what the reader adds to its style is added once it is there."""
    page = window(browser, enlarged)
    page.goto("about:blank")
    page.emulate_media(media="null")
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(file.as_uri() + on_names(address))
    sync_api.expect(page.locator("#shown")).not_to_be_empty()
    if style:
        page.add_style_tag(content=style)
    settle(page)
    return page


def settle(page: Any) -> None:
    page.evaluate(
        "new Promise(done => { let many = 4;"
        " (function next() { if (many--) requestAnimationFrame(next); else done(); })(); })"
    )


def go(page: Any, address: str) -> None:
    page.evaluate(
        """address => new Promise(done => {
            if (location.hash === address) { done(); return; }
            addEventListener("hashchange", done, { once: true });
            location.hash = address;
        })""",
        on_names(address),
    )
    settle(page)


#: Words of the legend that go on in the next line, and names of columns that stand before their marks.
BROKEN = """() => {
    const found = [];
    const texts = document.createTreeWalker(document.getElementById("legend"), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        for (const word of texts.currentNode.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
            const range = document.createRange();
            range.setStart(texts.currentNode, word.index);
            range.setEnd(texts.currentNode, word.index + word[0].length);
            const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
            if (Math.max(...tops) > Math.min(...tops) + 5) found.push(word[0]);
        }
    }
    return found;
}"""


@pytest.mark.parametrize(
    ("family", "size"),
    [
        *((fonts.WIDE, size) for size in [(1440, 900), (1024, 768), (900, 700)]),
        # With narrow letters there is more room: at least and at most.
        *((fonts.NARROW, size) for size in [(1440, 900), (900, 700)]),
    ],
    indirect=["family"],
)
def test_words_of_the_legend_are_whole_and_names_stand_after_their_marks(
    in_font: Any, file: Path, picture: Picture, size: tuple[int, int]
) -> None:
    page = opened(in_font, file, size=size)
    names = page.evaluate("graphbuilder.names()")
    assert [name["id"] for name in names if name["lines"] and name["textLeft"] < name["x"]] == []
    assert run_through(page, picture) == {}
    if page.is_hidden("#legend"):
        page.click("[data-sheet=legend]")
    page.locator("#legend summary").first.click()
    assert page.evaluate(BROKEN) == []
    page.add_style_tag(content=SPACING)
    settle(page)
    assert page.evaluate(BROKEN) == []


def meet(one: dict[str, float], other: dict[str, float]) -> bool:
    across = min(one["right"], other["right"]) - max(one["left"], other["left"])
    down = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
    return bool(across > 0.1 and down > 0.1)


def wrong_with(page: Any) -> list[str]:
    """What a reader would find wrong with the names as they are drawn."""
    names = page.evaluate(BOXES)
    named = [name for name in names if name["lines"]]
    found = [f"{name['id']} is cut" for name in named if any("…" in line for line in name["lines"])]
    for name in named:
        # In another size of type the same letters differ by 1 %: browsers round how wide each is.
        if name["wide"] > 1.015 * (name["right"] - name["left"]):
            found.append(f"{name['id']} is wider than its room")
    for one, other in combinations(named, 2):
        if meet(one, other):
            found.append(f"{one['id']} lies over {other['id']}")
    for name in named:
        for other in named:
            mark = other["mark"]
            across = max(name["left"] - mark["x"], mark["x"] - name["right"], 0)
            down = max(name["top"] - mark["y"], mark["y"] - name["bottom"], 0)
            if other is not name and (across**2 + down**2) ** 0.5 < mark["radius"] * 0.8:
                found.append(f"{name['id']} lies over the mark of {other['id']}")
    # Whoever cannot be read is counted on the page.
    frame = page.locator("#canvas").bounding_box()
    over = page.evaluate(OVER)

    def is_seen(name: dict[str, Any], slack: float = 0) -> bool:
        near = {side: name[side] + (slack if side in ("right", "bottom") else -slack) for side in SIDES}
        inside = (
            near["left"] >= frame["x"]
            and near["right"] <= frame["x"] + frame["width"]
            and near["top"] >= frame["y"]
            and near["bottom"] <= frame["y"] + frame["height"]
        )
        return inside and not any(meet(near, each) for each in over)

    unseen = len([name for name in named if not is_seen(name)])
    without = len(names) - len(named)
    told = page.locator("#beyond-view").inner_text() if page.is_visible("#beyond-view") else ""
    counted = int(re.search(r"\d+|$", told)[0] or 0)  # type: ignore[index]
    # Of those without room some lie out of view as well.
    touching = len([name for name in named if is_seen(name) and not is_seen(name, 3)])
    if not max(unseen, 1 if without else 0) <= counted <= unseen + touching + without:
        found.append(f"{unseen} names are not seen and {without} have no room, but told is {told!r}")
    return found


def test_at_1440_by_900_every_name_is_read_at_once(in_font: Any, file: Path) -> None:
    page = opened(in_font, file, size=(1440, 900))
    for language in ("nl", "en"):
        go(page, f"#language={language}")
        names = page.evaluate(BOXES)
        assert [name["id"] for name in names if not name["lines"]] == []
        assert len(names) == 76
        assert min(name["letters"] for name in names) >= 10.99
        assert page.locator("#beyond-view").is_hidden()
        assert wrong_with(page) == []
        assert cut_off(page) == []


ADDRESSES = ["", "#focus=kabinet", "#layout=map"]
MORE = ["#focus=meerjarenagenda-zvh&steps=1", "#modality=asserted"]


USUAL: dict[str, Any] = {}
PHONE: dict[str, Any] = {"size": (390, 844)}


@pytest.mark.parametrize(
    ("family", "settings", "addresses"),
    [
        pytest.param(fonts.WIDE, USUAL, [*ADDRESSES, *MORE], id="wide"),
        pytest.param(fonts.WIDE, PHONE, [*ADDRESSES, *MORE], id="wide on a phone"),
        # 1440 by 900 at 150 %.
        pytest.param(fonts.WIDE, {"size": (960, 600), "enlarged": 1.5}, ADDRESSES, id="wide and enlarged"),
        # Wide letters that are spaced take the most room of all, narrow ones that are not the least.
        pytest.param(fonts.WIDE, {**USUAL, "style": SPACING}, ADDRESSES, id="wide and spaced"),
        pytest.param(fonts.WIDE, {**PHONE, "style": SPACING}, ADDRESSES, id="wide and spaced on a phone"),
        pytest.param(fonts.NARROW, USUAL, ADDRESSES, id="narrow"),
        pytest.param(fonts.NARROW, PHONE, ADDRESSES, id="narrow on a phone"),
    ],
    indirect=["family"],
)
def test_no_name_is_lost_cut_or_covered(
    in_font: Any, file: Path, picture: Picture, settings: dict[str, Any], addresses: list[str]
) -> None:
    page = opened(in_font, file, **settings)
    for address in addresses:
        go(page, address)
        assert wrong_with(page) == [], address
        assert cut_off(page) == [], address
        if address in ("", "#modality=asserted"):
            assert run_through(page, picture) == {}, address


def test_names_are_as_large_as_the_browser_s_least_size_of_text(
    playwright: Any, file: Path, tmp_path: Path
) -> None:
    browser = launched(playwright, fonts.WIDE, tmp_path, "--blink-settings=minimumFontSize=16")
    page = opened(browser, file)
    for address in ADDRESSES:
        go(page, address)
        named = [name for name in page.evaluate(BOXES) if name["lines"]]
        assert min(name["letters"] for name in named) >= 15.99
        assert wrong_with(page) == [], address
        assert cut_off(page) == [], address
    browser.close()


#: What of the line above groups is cut off, sideways or below, and how far the picture reaches under it.
ABOVE_GROUPS = """() => {
    const line = document.getElementById("groups");
    const parts = [...line.children].map(each => each.getBoundingClientRect());
    const { left, right, bottom } = line.getBoundingClientRect();
    return {
        cut: [line.scrollWidth - line.clientWidth, line.scrollHeight - line.clientHeight],
        beside: parts.filter(part => part.left < left || part.right > right || part.bottom > bottom + 1)
            .length,
        under: bottom - document.getElementById("canvas").getBoundingClientRect().top,
        buttons: line.querySelectorAll("button").length,
    };
}"""


@pytest.mark.parametrize("least", [0, 22, 24])
def test_what_stands_above_groups_is_whole_in_letters_of_any_size_and_the_picture_begins_under_it(
    playwright: Any, written: Callable[[Picture], Path], tmp_path: Path, least: int
) -> None:
    browser = launched(playwright, fonts.WIDE, tmp_path, f"--blink-settings=minimumFontSize={least}")
    page = opened(browser, written(large_picture(320)), size=(1280, 800))
    for opens in range(4):
        sync_api.expect(page.locator("#groups button")).to_have_count(opens)
        settle(page)
        found = page.evaluate(ABOVE_GROUPS)
        # With letters of 24 pixels four lines of it are as much as the window has room for.
        if opens < 3:
            assert (found["cut"], found["beside"]) == ([0, 0], 0)
        assert found["cut"][0] == 0
        assert found["under"] <= 0
        page.locator("#group-list button").first.click()
    browser.close()


def widths(page: Any) -> dict[str, float]:
    """How wide each name is drawn, as a part of the size of its letters."""
    return {
        " ".join(name["lines"]): (name["right"] - name["left"]) / name["letters"]
        for name in page.evaluate(BOXES)
        if name["lines"]
    }


def test_spacing_that_is_asked_for_later_or_another_font_sets_the_names_anew(
    in_font: Any, file: Path
) -> None:
    page = opened(in_font, file, size=(1440, 900))
    before = widths(page)
    page.add_style_tag(content=SPACING)
    settle(page)
    after = widths(page)
    # "monitoring" has ten letters: each 0.12 of the type's size farther from the next.
    assert after["monitoring"] - before["monitoring"] == pytest.approx(1.2, abs=0.02)
    assert wrong_with(page) == []
    page.add_style_tag(
        content="* { font-weight: 400; letter-spacing: 0 !important; word-spacing: 0 !important; }"
    )
    settle(page)
    assert widths(page)["monitoring"] == pytest.approx(before["monitoring"], abs=0.02)


#: Adds to the page's style once the script has begun, and before the browser draws anything.
ADDED_BEFORE = """style => {
    const { observe } = ResizeObserver.prototype;
    ResizeObserver.prototype.observe = function (part) {
        observe.call(this, part);
        const added = Object.assign(document.createElement("style"), style);
        if (part.closest("#probe")) document.head.append(added);
    };
}"""


def test_so_does_spacing_that_comes_before_a_busy_browser_draws_the_page(
    browser: Any, written: Callable[[Picture], Path]
) -> None:
    """Of "een doel" each of eight signs stands 0.12 of the type's size farther from the next."""
    address = written(small_picture()).as_uri() + "#view=names"
    wide = []
    for style in ({}, {"textContent": "* { letter-spacing: .12em !important; }"}):
        page = browser.new_page(bypass_csp=True)
        page.add_init_script(f"({ADDED_BEFORE})({json.dumps(style)})")
        page.goto(address)
        settle(page)
        wide.append(widths(page)["een doel"])
        page.close()
    assert wide[1] - wide[0] == pytest.approx(0.96, abs=0.02)


def test_groups_have_their_words_and_numbers_within_their_room(
    in_font: Any, written: Callable[[Picture], Path]
) -> None:
    page = opened(in_font, written(large_picture(320)))
    groups = page.evaluate("graphbuilder.groups()")
    boxes = [
        {
            "left": group["textLeft"],
            "right": group["textRight"],
            "top": group["textTop"],
            "bottom": group["textBottom"],
        }
        for group in groups
        if group["lines"]
    ]
    assert len(boxes) >= 0.7 * len(groups)
    assert [line for group in groups for line in group["lines"] or [] if "…" in line] == []
    assert not any(meet(one, other) for one, other in combinations(boxes, 2))
    wide = page.evaluate(
        """number => {
            const pen = document.createElement("canvas").getContext("2d");
            pen.font = `600 120px ${getComputedStyle(document.body).fontFamily}`;
            return pen.measureText(number).width / 120;
        }""",
        str(max(group["count"] for group in groups)),
    )
    scale = page.evaluate("graphbuilder.network.getScale()")
    assert all(2 * group["radius"] * scale >= 12 * wide for group in groups)


def test_a_picture_that_is_taken_along_is_whole_in_every_font(
    in_font: Any, browser: Any, file: Path, tmp_path: Path
) -> None:
    page = opened(in_font, file)
    # All 76 names have the room of a note in the narrow font alone: of the wide one a part is taken.
    go(page, "#focus=kabinet&steps=1")
    _, text = taken(page, "saveSvg")
    root = ElementTree.fromstring(text)
    assert not any("…" in (item.text or "") for item in root.iter(f"{SVG}text"))
    # Also where it is opened with another font than that in which it was made.
    for each in (in_font, browser):
        assert outside(each, tmp_path, text) == []
        assert overlapping(each, tmp_path / "outside.svg") == []


def overlapping(browser: Any, drawing_file: Path) -> list[list[str]]:
    """Lines of text in a drawing that lie over each other sideways, as a browser lays them out."""
    page = browser.new_page()
    page.goto(drawing_file.as_uri())
    found = page.evaluate(
        """() => {
            const texts = [...document.querySelectorAll("text")].map(text => {
                const { left, right, top, bottom, height } = text.getBoundingClientRect();
                // The box of a line holds white above and below its letters.
                const white = height / 4;
                return { text: text.textContent, left, right, top: top + white, bottom: bottom - white };
            });
            return texts.flatMap((one, index) => texts.slice(index + 1)
                // White around letters is written first, as the same words.
                .filter(other => one.text !== other.text
                    && one.left < other.right - 0.5 && other.left < one.right - 0.5
                    && one.top < other.bottom && other.top < one.bottom)
                .map(other => [one.text, other.text]));
        }"""
    )
    page.close()
    return list(found)


@pytest.mark.parametrize("family", [fonts.WIDE], indirect=True)
def test_nothing_on_paper_is_wider_than_the_sheet(in_font: Any, file: Path) -> None:
    """Within margins of 13 mm A4 is 184 mm wide and A4 on its side 271: 695 and 1024 pixels of CSS."""
    page = opened(in_font, file, "#focus=kabinet")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    for width, height in ((695, 1024), (1024, 695)):
        page.set_viewport_size({"width": width, "height": height})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
