"""The panel and the way to it and back: figures that agree with the picture, and a focus that is not lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from playwright import sync_api

from graphbuilder.graph.store import Graph
from graphbuilder.network.picture import from_dataset
from tests.network.conftest import pass_by
from tests.network.pictures import Picture, both, entity, small_picture, statement


@pytest.fixture(scope="module")
def picture(bundled: Graph) -> Picture:
    return from_dataset.picture(bundled)


@pytest.fixture
def page(page_of: Callable[..., Any], picture: Picture) -> Any:
    return page_of(picture)


def most(page: Any) -> dict[str, int]:
    items = page.locator("#most li").all()
    return {item.locator("button").inner_text(): int(item.locator(".count").inner_text()) for item in items}


def test_what_most_is_said_about_counts_what_is_shown(page: Any, picture: Picture) -> None:
    page.evaluate("location.hash = 'modality=intended'")
    page.wait_for_function("graphbuilder.shown().statements.size < 40")
    counts: Counter[str] = Counter()
    for each in picture["statements"].values():
        if each["modality"] == "intended" and not each["denied"]:
            counts.update({end for end in (each["subject"], each["object"]) if end})
    labels = {key: each["label"]["nl"] for key, each in picture["entities"].items()}
    told = most(page)
    assert told == {labels[key]: counts[key] for key in counts if labels.get(key) in told}
    assert (
        sorted(told.values(), reverse=True)
        == sorted((many for key, many in counts.items() if key in labels), reverse=True)[: len(told)]
    )
    page.evaluate("location.hash = 'class=Ministry'")
    sync_api.expect(page.locator("#most li")).to_have_count(0)
    assert page.locator("#most h3").count() == 0


def test_escape_leads_back_to_the_name_in_the_picture_from_which_one_came(page: Any) -> None:
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    sync_api.expect(page.locator("#canvas")).to_be_focused()
    page.keyboard.press("ArrowRight")
    stood = page.evaluate("graphbuilder.walked()")
    page.keyboard.press("Enter")
    sync_api.expect(page.locator("#chosen h2")).to_be_focused()
    page.keyboard.press("Escape")
    sync_api.expect(page.locator("#canvas")).to_be_focused()
    assert page.evaluate("graphbuilder.walked()") == stood
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("graphbuilder.walked()") != stood


def test_escape_leads_back_to_the_search_field_and_to_the_row_of_the_list(page: Any) -> None:
    page.fill("#query", "hamer")
    page.keyboard.press("Enter")
    sync_api.expect(page.locator("#chosen h2")).to_be_focused()
    page.keyboard.press("Escape")
    sync_api.expect(page.locator("#query")).to_be_focused()
    page.click("#list summary")
    link = page.locator("#list tbody tr").nth(60).locator("a").first
    link.focus()
    page.keyboard.press("Enter")
    sync_api.expect(page.locator("#chosen h2")).to_be_focused()
    page.keyboard.press("Escape")
    sync_api.expect(link).to_be_focused()


def test_going_back_from_a_name_leads_to_the_list_where_it_was(page: Any) -> None:
    page.click("#list summary")
    page.evaluate("new Promise(requestAnimationFrame)")
    row = page.locator("#list tbody tr").nth(60)
    row.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    assert before > 100
    row.locator("a").first.click()
    page.wait_for_url("**#*focus=*")
    assert page.evaluate("scrollY") == 0
    page.go_back()
    page.wait_for_function("before => Math.abs(scrollY - before) < 3", arg=before)


@pytest.mark.parametrize(
    ("language", "heading"),
    [("nl", "Op 1 juni 2024: gebeurd (3)"), ("en", "On 1 June 2024: happened (3)")],
)
def test_what_a_date_settles_in_one_way_is_listed_under_that_and_no_spot_in_the_picture(
    page: Any, language: str, heading: str
) -> None:
    """Q14: on 1 June 2024 three events have happened."""
    page.evaluate(f"location.hash = 'view=names&date=2024-06-01&language={language}'")
    page.locator("#outcomes button", has_text=heading.split(": ")[1].split(" (")[0]).click()
    sync_api.expect(page.locator("#chosen h2")).to_have_text(heading)
    assert page.locator("#chosen .choice li").count() == 3
    assert page.locator("#chosen .hint").count() == 0


def test_one_kind_of_name_or_one_family_is_shown_by_one_click(page: Any, picture: Picture) -> None:
    page.click("#legend [data-of=class] > summary")
    page.hover("#legend label:has([data-class=Goal])")
    page.click("#legend [data-part=class][data-only=Goal]")
    page.wait_for_url("**#class=Goal")
    goals = {key for key, each in picture["entities"].items() if each["class"] == "Goal"}
    assert set(page.evaluate("[...graphbuilder.shown().entities]")) == goals
    page.click("#show-all")
    family = page.locator("#legend .family").first
    family.locator("label").first.hover()
    family.locator(".only").first.click()
    actors = {
        key
        for key, each in picture["entities"].items()
        if picture["classes"][each["class"]]["family"] == picture["classes"]["Ministry"]["family"]
    }
    assert set(page.evaluate("[...graphbuilder.shown().entities]")) == actors


def test_the_way_from_left_to_right_is_told_of_columns_only(page: Any) -> None:
    assert page.is_visible("#read-columns")
    page.click("[data-layout=map]")
    assert page.is_hidden("#read-columns")


def test_a_short_name_is_told_in_full_where_the_pointer_rests(page: Any, picture: Picture) -> None:
    box = next(
        each
        for each in page.evaluate("graphbuilder.names()")
        if each["lines"]
        and picture["entities"][each["id"]]["short"]["nl"] != picture["entities"][each["id"]]["label"]["nl"]
    )
    at = page.evaluate("box => graphbuilder.network.canvasToDOM(box)", box)
    frame = page.locator("#canvas").bounding_box()
    page.mouse.move(frame["x"] + at["x"], frame["y"] + at["y"])
    assert page.inner_text("#pointed b") == picture["entities"][box["id"]]["label"]["nl"]


def pointed(page: Any, point: dict[str, float]) -> None:
    at = page.evaluate("point => graphbuilder.network.canvasToDOM(point)", point)
    frame = page.locator("#canvas").bounding_box()
    page.mouse.move(frame["x"] + at["x"], frame["y"] + at["y"])


def test_a_line_that_is_pointed_at_says_how_it_is_said_in_which_words_and_where(
    page: Any, picture: Picture
) -> None:
    said = picture["statements"]["st033"]
    point = page.evaluate(
        """() => Array.from({ length: 41 }, (_, step) => graphbuilder.pointOn("st033", step / 40))
            .find(point => String(graphbuilder.at(point).lines) === "st033")"""
    )
    pointed(page, point)
    card = page.locator("#pointed")
    sync_api.expect(card).to_be_visible()
    text = card.inner_text()
    assert said["quote"] in text
    for part in (said["subject"], said["object"]):
        assert part is not None
        assert picture["entities"][part]["label"]["nl"] in text
    assert picture["modalities"][said["modality"]]["label"]["nl"] in text
    assert "zin" in text
    # The pointer may come into it; what is chosen stays as it is when Escape hides it.
    box = card.bounding_box()
    page.mouse.move(box["x"] + 5, box["y"] + 5)
    pass_by(page, 300)
    assert card.is_visible()
    page.keyboard.press("Escape")
    sync_api.expect(card).to_be_hidden()


def test_a_name_that_is_pointed_at_says_how_much_and_nothing_is_chosen(page: Any, picture: Picture) -> None:
    box = next(each for each in page.evaluate("graphbuilder.names()") if each["id"] == "kabinet")
    pointed(page, {"x": box["x"], "y": box["y"]})
    many = sum("kabinet" in (each["subject"], each["object"]) for each in picture["statements"].values())
    sync_api.expect(page.locator("#pointed .said")).to_have_text(f"kabinet · {many} uitspraken")
    assert page.locator("#chosen").is_hidden()
    page.mouse.move(2, 2)
    sync_api.expect(page.locator("#pointed")).to_be_hidden()


def test_a_step_of_the_keyboard_to_a_name_without_a_link_says_so(page: Any, picture: Picture) -> None:
    """What normering is about is said of the goal that it serves, and of no theme: to the right of it
    no name is linked with it."""
    name = next(
        key for key, each in picture["entities"].items() if each["short"]["nl"] == "scherpere normering"
    )
    themes = {key for key, each in picture["entities"].items() if each["class"] in ("Theme", "TargetGroup")}
    assert not [
        each
        for each in picture["statements"].values()
        if each["subject"] == name and each["object"] in themes
    ]
    page.evaluate(f"location.hash = 'focus={name}'")
    sync_api.expect(page.locator("#chosen h2")).to_be_visible()
    page.locator("#skip-to-picture").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowRight")
    sync_api.expect(page.locator("#status")).to_contain_text("geen verband met de vorige naam")


def test_the_line_under_the_title_says_of_which_day_the_picture_is(page: Any) -> None:
    assert page.is_hidden("#as-of")
    page.evaluate("location.hash = 'view=names&date=2024-06-01'")
    sync_api.expect(page.locator("#as-of")).to_have_text("Stand op 1 juni 2024")
    page.click("#languages [data-to=en]")
    sync_api.expect(page.locator("#as-of")).to_have_text("As of 1 June 2024")


def test_of_a_name_with_one_statement_it_is_not_said_that_there_is_none(page_of: Callable[..., Any]) -> None:
    """Clicked in a lane, the statement of that place stands first; none is left to stand below it."""
    picture = small_picture()
    picture["statements"] = {"s1": statement("plan", "commissionedBy", "min")}
    picture["inferred"] = []
    picture["entities"]["silent"] = entity("Ministry", both("Het Stille Ministerie", "The Silent Ministry"))
    page = page_of(picture, as_opened=True)
    page.locator("#lanes .said.name:visible[href='#row-s1']").first.click()
    sync_api.expect(page.locator("#chosen .statement")).to_have_count(1)
    sync_api.expect(page.locator("#chosen")).not_to_contain_text("geen uitspraak")
    page.evaluate("location.hash = 'view=names&focus=silent'")
    sync_api.expect(page.locator("#chosen .absent")).to_have_text("Hierover staat geen uitspraak in de bron.")


def test_whoever_has_a_view_is_told_it_though_it_is_about_others(page_of: Callable[..., Any]) -> None:
    """As `query about` answers: else the panel said that the source makes no statement about them."""
    picture = small_picture()
    picture["statements"] = {
        "s1": statement("plan", "commissionedBy", "min", holder="union", isFact=False),
        "s2": statement("plan", "hasGoal", "goal", holder="union", modality="intended", isFact=False),
        "s3": statement("union", "commissionedBy", "min", holder="union", isFact=False),
    }
    picture["inferred"] = []
    picture["entities"]["union"] = entity("Ministry", both("De Bond", "The Union"))
    page = page_of(picture, "#view=names&focus=union")
    panel = page.locator("#chosen")
    sync_api.expect(panel.get_by_role("heading", name="volgens De Bond")).to_be_visible()
    told = panel.locator("[data-statement]")
    assert [each.get_attribute("data-statement") for each in told.all()] == ["s3", "s1", "s2"]
    for words in ("Het Plan", "in opdracht van", "Ministerie van Éénheid", "volgens De Bond"):
        sync_api.expect(told.nth(1)).to_contain_text(words)
    sync_api.expect(told.nth(1).locator("blockquote")).to_contain_text("de woorden van de bron")
    page.uncheck("#legend [data-modality=view]")
    sync_api.expect(panel).to_contain_text("3 uitspraken staan hier niet")
    sync_api.expect(panel).not_to_contain_text("geen uitspraak")
