"""Choosing, filtering, walking and printing, as a reader does it in a real Chromium."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright import sync_api

from graphbuilder.graph.store import Graph
from graphbuilder.network.page import content
from graphbuilder.network.picture import from_dataset
from tests import bundled_page
from tests.network.conftest import address_of
from tests.network.pictures import both, entity, small_picture, statement

STUDY = "onderzoek-laagdrempelige-hulp"
#: Where along each line a click takes that line, on the screen; null where no click does.
REACHED = """() => {
    const frame = document.getElementById("canvas").getBoundingClientRect();
    const found = {};
    for (const id of graphbuilder.shown().statements) {
        if (!graphbuilder.pointOn(id)) continue;
        found[id] = null;
        for (let step = 1; step < 60 && !found[id]; step += 1) {
            const point = graphbuilder.pointOn(id, step / 60);
            const lines = graphbuilder.at(point).lines;
            if (!lines.includes(id)) continue;
            const at = graphbuilder.network.canvasToDOM(point);
            found[id] = { x: at.x + frame.left, y: at.y + frame.top, lines };
        }
    }
    return found;
}"""


def heading(page: Any) -> str:
    return str(page.inner_text("#chosen h2"))


def test_every_line_can_be_clicked_or_is_listed_where_one_clicks(
    page_of: Callable[..., Any], bundled: Graph
) -> None:
    page = page_of(from_dataset.picture(bundled), viewport={"width": 1440, "height": 900})
    reached = page.evaluate(REACHED)
    assert len(reached) == 108
    assert [name for name, place in reached.items() if place is None] == []
    # Those that used to be out of reach, clicked in earnest.
    for name in ("st012", "st033", "st049", "st053", "st076", "st077", "st100", "st103", "st105", "st107"):
        page.mouse.click(reached[name]["x"], reached[name]["y"])
        shown = page.locator(f'#chosen [data-statement="{name}"]')
        sync_api.expect(shown).to_be_visible()
        page.keyboard.press("Escape")
        page.wait_for_selector("#chosen", state="hidden")


def test_the_nearest_line_is_taken_not_another_within_reach(
    page_of: Callable[..., Any], bundled: Graph
) -> None:
    page = page_of(from_dataset.picture(bundled))
    lines = page.evaluate("graphbuilder.at(graphbuilder.pointOn('st035')).lines")
    assert lines[0] == "st035"


def test_lines_over_each_other_are_all_listed_to_choose_from(page_of: Callable[..., Any]) -> None:
    page = page_of(address="#statement=st01&statement=st05&statement=nothing")
    page.wait_for_selector("#chosen:not([hidden])")
    assert heading(page) == "2 uitspraken op deze plek"
    page.get_by_role("button", name="Het Plan heeft als doel een doel").click()
    sync_api.expect(page.locator("#chosen h2")).to_have_text("Uitspraak")
    assert address_of(page).endswith("statement=st05")
    page.go_back()
    sync_api.expect(page.locator("#chosen h2")).to_have_text("2 uitspraken op deze plek")


def test_the_filter_holds_for_the_list_its_heading_and_what_is_inferred(page_of: Callable[..., Any]) -> None:
    page = page_of()
    page.click("#list summary")
    listed, inferred = page.locator("#listed"), page.locator("#inferred")
    sync_api.expect(inferred).to_be_visible()
    sync_api.expect(listed).to_have_text("10")
    page.uncheck("#legend [data-modality=intended]")
    sync_api.expect(listed).to_have_text("9 van 10 getoond")
    # One of its two grounds is hidden.
    sync_api.expect(inferred).to_be_hidden()
    # A goal that has another line stays; without that one it fades.
    assert page.evaluate("[...graphbuilder.shown().bare]") == []
    page.uncheck("#structural")
    assert set(page.evaluate("[...graphbuilder.shown().bare]")) == {"goal", "hostile", "odd", "markup"}
    page.click("#show-all")
    sync_api.expect(listed).to_have_text("10")
    sync_api.expect(inferred).to_be_visible()


def test_what_is_chosen_is_let_go_when_its_kind_is_hidden_and_shown_when_it_is_found(
    page_of: Callable[..., Any],
) -> None:
    page = page_of(address="#focus=goal")
    page.wait_for_selector("#chosen:not([hidden])")
    page.locator("#legend [data-of=class] > summary").click()
    page.uncheck("[data-class=Goal]")
    page.wait_for_selector("#chosen", state="hidden")
    assert "focus" not in address_of(page)
    page.fill("#query", "een doel")
    page.keyboard.press("Enter")
    page.wait_for_selector("#chosen:not([hidden])")
    sync_api.expect(page.locator("[data-class=Goal]")).to_be_checked()
    sync_api.expect(page.locator("#shown")).to_contain_text("8 van 8 namen")


def test_one_way_of_saying_can_be_shown_alone(page_of: Callable[..., Any]) -> None:
    page = page_of()
    page.get_by_role("button", name="Alleen tonen: voornemen").click()
    sync_api.expect(page.locator("#shown")).to_contain_text(", 1 van 10 uitspraken")
    page.click("#show-all")
    sync_api.expect(page.locator("#shown")).to_contain_text(", 10 van 10 uitspraken")


def test_details_say_how_much_the_legend_leaves_out(page_of: Callable[..., Any]) -> None:
    page = page_of(address="#focus=goal")
    page.wait_for_selector("#chosen:not([hidden])")
    page.uncheck("#legend [data-modality=intended]")
    sync_api.expect(page.locator("#chosen")).to_contain_text("1 uitspraak staat hier niet")


def test_no_two_ways_of_saying_have_the_same_line(bundled: Graph) -> None:
    """Also where what may be, what holds on a condition and what is permitted are all in one picture."""
    held = content.content(from_dataset.picture(bundled))
    lines = [each["line"] for each in held["modalities"]]
    assert len(lines) == 7
    assert len(set(lines)) == 7


def test_a_deadline_of_its_goal_is_said_of_a_track(page_of: Callable[..., Any], bundled: Graph) -> None:
    page = page_of(from_dataset.picture(bundled), "#focus=meerjarenagenda-zvh")
    page.wait_for_selector("#chosen:not([hidden])")
    deadline = page.locator("#chosen .deadline")
    assert "2024" in deadline.inner_text()
    assert "uiterlijk eind 2024" in deadline.inner_text()
    deadline.get_by_role("button").click()
    page.wait_for_url("**#focus=doel-netwerk-eind-2024")


def test_a_name_is_not_said_to_be_found_as_itself(page_of: Callable[..., Any]) -> None:
    picture = small_picture()
    picture["entities"]["other"]["hidden"] = ["ministerie van water", "De Waterstaat"]
    page = page_of(picture, "#focus=other")
    page.wait_for_selector("#chosen:not([hidden])")
    assert "Ook te vinden als" in page.inner_text("#chosen")
    assert page.locator("#chosen dd").all_inner_texts() == ["De Waterstaat"]


def test_the_legend_says_at_once_what_a_hollow_shape_means_and_how_to_undo(
    page_of: Callable[..., Any], bundled: Graph
) -> None:
    page = page_of(from_dataset.picture(bundled))
    for part in ("#show-all", "#legend .key:has(.hollow)"):
        sync_api.expect(page.locator(part)).to_be_in_viewport(ratio=1)


def test_a_keyboard_goes_to_picture_and_list_and_walks_from_name_to_name(
    page_of: Callable[..., Any],
) -> None:
    page = page_of()
    page.keyboard.press("Tab")
    sync_api.expect(page.locator("#skip-to-picture")).to_be_focused()
    page.keyboard.press("Enter")
    sync_api.expect(page.locator("#canvas")).to_be_focused()
    status = page.locator("#status")
    # It starts at what most is said about.
    sync_api.expect(status).to_have_text("Het Plan, actieplan, 8 uitspraken")
    page.keyboard.press("ArrowLeft")
    sync_api.expect(status).to_have_text("in opdracht van, Ministerie van Éénheid, ministerie, 4 uitspraken")
    page.keyboard.press("ArrowLeft")
    sync_api.expect(status).to_have_text("Geen naam verder in deze richting")
    assert page.evaluate("graphbuilder.walked()") == "min"
    page.keyboard.press("Enter")
    sync_api.expect(page.locator("#chosen h2")).to_be_focused()
    assert heading(page) == "Ministerie van Éénheid"


def test_a_keyboard_skips_to_the_list(page_of: Callable[..., Any]) -> None:
    page = page_of()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    sync_api.expect(page.locator("#row-st01")).to_be_visible()
    sync_api.expect(page.locator("#list summary")).to_be_focused()


def test_tab_goes_from_search_over_filters_and_picture_to_the_list(page_of: Callable[..., Any]) -> None:
    page = page_of()
    page.focus("#query")
    met: list[str] = []
    for _ in range(60):
        page.keyboard.press("Tab")
        part = page.evaluate(
            "document.activeElement.closest('#legend, #canvas, #details, #list, #zoom')?.id ?? ''"
        )
        if part and part not in met:
            met.append(part)
        if part == "list":
            break
    assert met == ["legend", "canvas", "zoom", "details", "list"]


def test_the_parts_around_the_picture_are_few_stops_of_tab_and_arrows_reach_the_rest(
    page_of: Callable[..., Any], bundled: Graph
) -> None:
    """A legend of some forty boxes with a button each, and buttons around the picture."""
    page = page_of(from_dataset.picture(bundled))
    page.focus("#query")
    stops: list[str] = []
    for _ in range(60):
        page.keyboard.press("Tab")
        part = page.evaluate("document.activeElement.closest('#legend, #picture, #details, #list')?.id ?? ''")
        if part == "list":
            break
        if part:
            stops.append(part)
    assert len(stops) <= 13
    assert stops.count("legend") <= 6
    # Down from the first box: its button, the next box, and so on, up to the first again.
    first = page.locator("#legend [data-modality=asserted]")
    first.focus()
    page.keyboard.press("ArrowDown")
    sync_api.expect(page.locator("#legend [data-only=asserted]")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Space")
    page.wait_for_url("**#modality=*")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    sync_api.expect(first).to_be_focused()


def test_a_phone_opens_on_names_that_can_be_read(page_of: Callable[..., Any], bundled: Graph) -> None:
    page = page_of(
        from_dataset.picture(bundled),
        viewport={"width": 390, "height": 844},
        is_mobile=True,
        has_touch=True,
    )
    read = page.evaluate(
        """() => graphbuilder.names().filter(({ lines, x, textLeft, textRight, y }) => {
            if (!lines) return false;
            const start = graphbuilder.network.canvasToDOM({ x: textLeft, y });
            const end = graphbuilder.network.canvasToDOM({ x: textRight, y });
            const across = start.x >= 0 && end.x <= canvas.clientWidth;
            return across && start.y >= 0 && start.y <= canvas.clientHeight;
        }).map(({ id }) => id)"""
    )
    # A quarter of all names, and first of all who it is about: the actors' column.
    assert len(read) >= bundled_page.NAMES / 4
    actors = {"min-vws", "min-jenv", "kabinet", "zvh", "verwey-jonker", "mariette-hamer", "zvh-partners"}
    assert len(actors & set(read)) >= 4
    assert page.get_attribute("#query", "placeholder") == "Zoek een naam"


#: On paper: what is a button, words in two lines, the order of the parts and how wide all is.
ON_PAPER = """() => {
    const visible = part => part.checkVisibility() && part.getClientRects().length > 0;
    const controls = "button:not(.name), input, #skip a";
    const top = id => document.getElementById(id).getBoundingClientRect().top + scrollY;
    const broken = [];
    for (const area of document.querySelectorAll("#legend, #chosen, #list")) {
        const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const node = walker.currentNode;
            if (node.parentElement.closest("a, dd") || !visible(node.parentElement)) continue;
            for (const { index, 0: word } of node.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
                const range = document.createRange();
                range.setStart(node, index);
                range.setEnd(node, index + word.length);
                const heights = [...range.getClientRects()].map(box => Math.round(box.top));
                if (new Set(heights).size > 1) broken.push(word);
            }
        }
    }
    const buttons = [...document.querySelectorAll(controls)].filter(visible);
    return {
        buttons: buttons.map(part => part.textContent),
        broken,
        order: ["paper", "legend", "chosen", "origin", "list"].map(top),
        across: document.documentElement.scrollWidth,
        listed: document.getElementById("listed").textContent,
    };
}"""


def test_paper_has_no_buttons_and_breaks_no_words(page_of: Callable[..., Any], bundled: Graph) -> None:
    page = page_of(from_dataset.picture(bundled), f"#focus={STUDY}")
    page.wait_for_selector("#chosen:not([hidden])")
    page.uncheck("#legend [data-modality=intended]")
    page.emulate_media(media="print")
    for width, height in ((718, 1024), (1024, 697)):
        page.set_viewport_size({"width": width, "height": height})
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        page.locator("#paper img:visible").evaluate("image => image.decode()")
        seen = page.evaluate(ON_PAPER)
        assert seen["buttons"] == []
        assert seen["broken"] == []
        assert seen["order"] == sorted(seen["order"])
        assert seen["across"] <= width
        assert seen["listed"] == f"84 van {bundled_page.STATEMENTS} getoond"
        box = page.locator("#paper").bounding_box()
        assert box["height"] < 690 if width > height else box["height"] < 720
        page.evaluate("dispatchEvent(new Event('afterprint'))")


def test_a_long_chain_and_a_name_with_a_thousand_lines_are_drawn_whole(page_of: Callable[..., Any]) -> None:
    """Of tracks, where each holds the next: all that one of them consists of is all of them."""
    picture = small_picture()
    names = [f"thing{number:04}" for number in range(1250)]
    kinds = list(picture["classes"])
    picture["entities"] = {
        name: entity(kinds[index % 4], both(f"naam {name}", f"name {name}"))
        for index, name in enumerate(names)
    }
    picture["statements"] = {
        f"st{number:04}": statement(names[number % 1250], "hasGoal", names[(number + 1) % 1250])
        if number < 1250
        else statement(names[0], "mentions", names[number - 1250])
        for number in range(2500)
    }
    picture["inferred"] = []
    page = page_of(picture)
    assert page.evaluate("graphbuilder.shown().statements.size") == 2500
    assert page.evaluate("graphbuilder.shown().entities.size") == 1250
    page.evaluate("location.hash = 'focus=thing0600'")
    sync_api.expect(page.locator("#chosen h2")).to_have_text("naam thing0600")
    # It holds the next, the one before holds it, and the first mentions it.
    sync_api.expect(page.locator("#chosen .statement")).to_have_count(3)


#: Walks on with one key, and tells each time what lies over what one walked to.
WALKED = """async (many) => {
    const covered = [];
    const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    for (const key of ["ArrowDown", "ArrowUp"]) for (let step = 0; step < many; step += 1) {
        const pressed = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
        document.activeElement.dispatchEvent(pressed);
        await frame();
        const at = document.activeElement;
        for (const { left, right, top, bottom } of at.getClientRects()) {
            const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
            if (!at.contains(over) && !over?.contains(at)) covered.push(`${key} ${step} ${at.textContent}`);
        }
    }
    return covered;
}"""


def test_what_one_walks_to_in_a_lane_is_never_under_the_headings_the_key_or_its_own_card(
    page_of: Callable[..., Any],
) -> None:
    """Forty actors of one plan take more than the height of the window, down and up again."""
    picture = small_picture()
    for number in range(40):
        picture["entities"][f"m{number}"] = entity("Ministry", both(*[f"Ministerie {number}"] * 2))
        picture["statements"][f"s{number:02}"] = statement("plan", "commissionedBy", f"m{number}")
    page = page_of(picture, as_opened=True, viewport={"width": 1280, "height": 600})
    page.focus("#track-plan .said[tabindex='0']")
    assert page.evaluate(WALKED, 30) == []
