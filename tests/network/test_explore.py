"""Looking around: near a name, from one name to another, and in the other arrangement."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright import sync_api

from graphbuilder.graph.store import Graph
from graphbuilder.network.picture import from_dataset
from tests import bundled_page
from tests.network.conftest import address_of, at_once
from tests.network.pictures import entity, small_picture, statement

#: Boxes of all names that are written, on the screen.
WRITTEN = """() => graphbuilder.names().filter(({ lines }) => lines).map(box => {
    const { id, type } = box;
    const start = graphbuilder.network.canvasToDOM({ x: box.textLeft, y: box.textTop });
    const end = graphbuilder.network.canvasToDOM({ x: box.textRight, y: box.textBottom });
    const size = type * graphbuilder.network.getScale();
    return { id, size, left: start.x, top: start.y, right: end.x, bottom: end.y };
})"""


def shown_names(page: Any) -> set[str]:
    return set(page.evaluate("[...graphbuilder.shown().entities]"))


def shown_statements(page: Any) -> set[str]:
    return set(page.evaluate("[...graphbuilder.shown().statements]"))


def place_of(page: Any, name: str) -> dict[str, float]:
    """Where a name's shape stands on the screen."""
    return dict(
        page.evaluate(
            """name => {
                const frame = document.getElementById("canvas").getBoundingClientRect();
                const { x, y } = graphbuilder.names().find(({ id }) => id === name);
                const at = graphbuilder.network.canvasToDOM({ x, y });
                return { x: at.x + frame.left, y: at.y + frame.top };
            }""",
            name,
        )
    )


def test_the_map_is_a_button_away_and_stands_in_the_address(
    page_of: Callable[..., Any], bundled: Graph
) -> None:
    page = page_of(from_dataset.picture(bundled))
    before = place_of(page, "th-mensenhandel")
    page.get_by_role("button", name="Kaart").click()
    page.wait_for_url("**#layout=map")
    sync_api.expect(page.get_by_role("button", name="Kaart")).to_have_attribute("aria-pressed", "true")
    assert place_of(page, "th-mensenhandel") != before
    page.go_back()
    sync_api.expect(page.get_by_role("button", name="Kolommen")).to_have_attribute("aria-pressed", "true")
    assert place_of(page, "th-mensenhandel") == pytest.approx(before)


@pytest.mark.parametrize("width, height", [(1280, 800), (360, 740)])
def test_names_on_the_map_can_be_read_and_do_not_overlap(
    page_of: Callable[..., Any], bundled: Graph, width: int, height: int
) -> None:
    size = {"width": width, "height": height}
    page = page_of(from_dataset.picture(bundled), "#layout=map", viewport=size, reduced_motion="reduce")
    for zoomed in range(3):
        page.evaluate("graphbuilder.network.redraw()")
        written = page.evaluate(WRITTEN)
        assert len(written) >= 20
        for index, one in enumerate(written):
            assert one["size"] >= 11 - 1e-6
            for other in written[index + 1 :]:
                beside = one["right"] <= other["left"] + 0.01 or other["right"] <= one["left"] + 0.01
                assert beside or one["bottom"] <= other["top"] + 0.01 or other["bottom"] <= one["top"] + 0.01
        if not zoomed:
            # The most named stand there by name.
            assert {"meerjarenagenda-zvh", "zvh"} <= {each["id"] for each in written}
        before = page.evaluate("graphbuilder.network.getScale()")
        page.locator("[data-zoom=in]").click()
        page.wait_for_function("before => graphbuilder.network.getScale() > before", arg=before)


def test_a_neighbourhood_holds_what_lies_within_so_many_links(page_of: Callable[..., Any]) -> None:
    page = page_of(address="#focus=other")
    page.wait_for_selector("#chosen:not([hidden])")
    # other - min - plan - goal, hostile and odd; goal - markup.
    page.get_by_role("button", name="Alleen wat 1 stap weg ligt").click()
    assert shown_names(page) == {"other", "min"}
    assert address_of(page).endswith("#focus=other&steps=1")
    page.get_by_role("button", name="Alleen wat hoogstens 2 stappen weg ligt").click()
    assert shown_names(page) == {"other", "min", "plan"}
    page.get_by_role("button", name="Alleen wat hoogstens 3 stappen weg ligt").click()
    assert shown_names(page) == {"other", "min", "plan", "goal", "hostile", "odd"}
    page.get_by_role("button", name="Alleen wat hoogstens 3 stappen weg ligt").click()
    assert len(shown_names(page)) == 8


def test_f_shows_only_what_is_near_and_everything_again(page_of: Callable[..., Any]) -> None:
    page = page_of(address="#focus=other")
    page.wait_for_selector("#chosen:not([hidden])")
    page.keyboard.press("f")
    page.wait_for_url("**steps=1")
    assert shown_names(page) == {"other", "min"}
    page.keyboard.press("f")
    sync_api.expect(page.locator("#shown")).to_contain_text("8 van 8 namen")
    page.keyboard.press("f")
    page.wait_for_url("**steps=1")
    page.keyboard.press("Escape")
    page.wait_for_selector("#chosen", state="hidden")
    assert len(shown_names(page)) == 8


def test_the_ministry_and_the_commissioner_are_linked_only_through_references(
    page_of: Callable[..., Any], bundled: Graph
) -> None:
    """Question Q16: no path without structural links, one of six steps with them, asserted only."""
    page = page_of(from_dataset.picture(bundled), "#focus=min-vws")
    page.wait_for_selector("#chosen:not([hidden])")
    page.get_by_role("button", name="Pad naar…").click()
    sync_api.expect(page.locator("#query")).to_be_focused()
    page.keyboard.type("Hamer")
    page.keyboard.press("Enter")
    page.wait_for_url("**path=mariette-hamer")
    sync_api.expect(page.locator("#chosen .none")).to_have_text(
        "Er is geen pad, tenzij ook verwijzingen en lijsten meetellen."
    )
    assert len(shown_names(page)) == bundled_page.NAMES
    page.get_by_role("button", name="Ook via verwijzingen en lijsten zoeken").click()
    page.wait_for_selector("#chosen .steps")
    assert "6 stappen" in page.inner_text("#chosen")
    first = page.locator("#chosen .steps").first
    assert first.locator("> li").count() == 6
    # The path of the answer is among those that are shown.
    assert {"st022", "st021", "st017", "st019", "st074", "st070"} <= shown_statements(page)
    assert "In opdracht van de ministeries van VWS" in first.inner_text()
    # Asserted only: there is no weak link.
    assert "Geen zwakke schakel" in page.inner_text("#chosen .weakest >> nth=0")
    page.reload()
    page.wait_for_selector("#chosen .steps")
    assert "6 stappen" in page.inner_text("#chosen")


def test_a_path_says_which_of_its_steps_is_least_sure(page_of: Callable[..., Any]) -> None:
    picture = small_picture()
    picture["statements"] = {
        "s1": statement("min", "cooperatesWith", "plan"),
        # Said twice: the surer way counts.
        "s2": statement("plan", "hasGoal", "goal", modality="intended"),
        "s3": statement("plan", "commissionedBy", "goal"),
        "s4": statement("goal", "hasGoal", "odd", modality="intended", quote="zal leiden tot"),
        # As long, but one of its steps is denied.
        "s5": statement("min", "cooperatesWith", "other"),
        "s6": statement("other", "hasGoal", "markup", denied=True),
        "s7": statement("markup", "hasGoal", "odd"),
        # Longer.
        "s8": statement("odd", "hasGoal", "alone"),
    }
    picture["inferred"] = []
    page = page_of(picture, "#focus=min&path=odd")
    page.wait_for_selector("#chosen .steps")
    weakest = page.locator("#chosen .weakest").all_inner_texts()
    assert len(weakest) == 2
    assert "voornemen" in weakest[0]
    assert "een doel" in weakest[0]
    assert "ontkend" in weakest[1]
    assert shown_statements(page) == {"s1", "s2", "s3", "s4", "s5", "s6", "s7"}
    assert "alone" not in shown_names(page)


def test_a_path_runs_over_what_the_filters_leave(page_of: Callable[..., Any]) -> None:
    page = page_of(address="#focus=min&path=goal")
    page.wait_for_selector("#chosen .steps")
    assert "2 stappen" in page.inner_text("#chosen")
    page.uncheck("#legend [data-modality=intended]")
    sync_api.expect(page.locator("#chosen .none")).to_be_visible()
    assert "die de filters overlaten" in page.inner_text("#chosen")


def test_the_other_end_of_a_path_can_be_clicked_and_another_choice_ends_it(
    page_of: Callable[..., Any],
) -> None:
    page = page_of(address="#focus=other")
    page.get_by_role("button", name="Pad naar…").click()
    at = place_of(page, "goal")
    page.mouse.click(at["x"], at["y"])
    page.wait_for_selector("#chosen .steps")
    assert address_of(page).endswith("#focus=other&path=goal")
    page.locator("#chosen .steps").get_by_role("button", name="Het Plan").first.click()
    sync_api.expect(page.locator("#chosen h2")).to_have_text("Het Plan")
    assert "path=" not in address_of(page)
    assert len(shown_names(page)) == 8


def test_who_picks_the_same_name_twice_is_told(page_of: Callable[..., Any]) -> None:
    page = page_of(address="#focus=min&path=min")
    page.wait_for_selector("#chosen:not([hidden])")
    assert "twee keer dezelfde naam" in page.inner_text("#chosen")


def test_a_name_is_dragged_stays_and_is_put_back(page_of: Callable[..., Any]) -> None:
    page = page_of()
    again = page.get_by_role("button", name="Terug op hun plaats")
    sync_api.expect(again).to_be_hidden()
    start = place_of(page, "goal")
    other = place_of(page, "plan")
    page.mouse.move(start["x"], start["y"])
    with at_once(page):
        page.mouse.down()
        page.mouse.move(start["x"] + 30, start["y"] + 25, steps=4)
        page.mouse.move(start["x"] + 60, start["y"] + 50, steps=4)
    page.mouse.up()
    sync_api.expect(again).to_be_visible()
    page.evaluate("graphbuilder.network.redraw()")
    moved = place_of(page, "goal")
    assert abs(moved["x"] - start["x"] - 60) < 8
    assert abs(moved["y"] - start["y"] - 50) < 8
    # The picture itself stood still, the address is as it was, and the line followed.
    assert place_of(page, "plan") == other
    assert address_of(page).endswith("#view=names")
    end = page.evaluate("graphbuilder.network.canvasToDOM(graphbuilder.pointOn('st05', 1))")
    frame = page.locator("#canvas").bounding_box()
    assert abs(end["y"] + frame["y"] - moved["y"]) < 12
    again.click()
    page.evaluate("graphbuilder.network.redraw()")
    assert place_of(page, "goal") == start
    sync_api.expect(again).to_be_hidden()


def test_an_arrangement_that_does_not_exist_is_ignored(page_of: Callable[..., Any]) -> None:
    picture = small_picture()
    picture["entities"]["__proto__"] = entity("Theme", {"nl": "raar"})
    page = page_of(picture, "#layout=sideways&steps=9&path=nobody&open=3&focus=min")
    page.wait_for_selector("#chosen:not([hidden])")
    assert len(shown_names(page)) == 9
