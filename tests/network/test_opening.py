"""What one does with the lanes on which the page opens: point, choose, ask, search, walk and narrow."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright import sync_api

from graphbuilder.graph.store import Graph
from graphbuilder.network.page import render
from graphbuilder.network.picture import from_dataset
from tests import bundled_page
from tests.network.conftest import GO, address_of, at_once, pass_by
from tests.network.pictures import Picture

PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
#: By two people's reading of data/statements.csv: the deadline, and the goal that has it.
DEADLINE, NETWORK = "st055", "een netwerk in iedere regio"
VIEW = "document.documentElement.dataset.view"


@pytest.fixture(scope="module")
def picture(bundled: Graph) -> Picture:
    return from_dataset.picture(bundled)


Open = Callable[..., Any]


@pytest.fixture
def opened(page_of: Callable[..., Any], picture: Picture) -> Open:
    def open_page(address: str = "", **settings: Any) -> Any:
        return page_of(picture, address, as_opened=True, **settings)

    return open_page


def lane(page: Any, name: str) -> Any:
    return page.locator(".lane", has=page.get_by_role("heading", name=name))


def test_the_opening_does_not_pay_for_the_network_till_it_is_looked_at(opened: Open) -> None:
    page = opened()
    sync_api.expect(page.locator("#overview")).to_be_visible()
    sync_api.expect(page.locator("#picture")).to_be_hidden()
    assert page.evaluate("[typeof vis, document.querySelectorAll('#canvas *').length]") == ["undefined", 0]
    page.get_by_role("link", name=f"Alle {bundled_page.NAMES} namen").click()
    sync_api.expect(page.locator("#canvas canvas")).to_be_visible()
    assert page.evaluate("graphbuilder.names().length") == bundled_page.NAMES
    assert address_of(page).endswith("#view=names")


@pytest.mark.parametrize(
    ("address", "view"),
    [
        ("#statement=st055", "lanes"),
        ("#modality=possible&date=2024-06-01", "names"),
        ("#focus=kabinet&list=open", "names"),
        ("#list=open&sort=-subject", "statements"),
    ],
)
def test_an_address_shows_what_it_always_showed(opened: Open, address: str, view: str) -> None:
    """One of each kind; which view an address means is tested without a browser (view.test.js)."""
    page = opened(address)
    page.wait_for_function("window.graphbuilder")
    assert page.evaluate(VIEW) == view
    for name, part in {"lanes": "#lanes", "names": "#picture"}.items():
        sync_api.expect(page.locator(part)).to_be_visible(visible=name == view)
    listed = view == "statements" or "list=open" in address
    sync_api.expect(page.locator("#list table").first).to_be_visible(visible=listed)
    assert page.is_hidden("#not-understood")


def test_going_back_leads_through_the_views_and_questions(opened: Open) -> None:
    page = opened()
    page.get_by_role("button", name="Wie doet wat?").click()
    page.get_by_role("link", name=f"Alle {bundled_page.STATEMENTS} uitspraken").click()
    page.keyboard.press("3")
    sync_api.expect(page.locator("#answer-when")).to_be_visible()
    for part in ("#list table", "#answer-who", "#overview"):
        page.go_back()
        sync_api.expect(page.locator(part).first).to_be_visible()
    page.go_forward()
    sync_api.expect(page.locator("#answer-who")).to_be_visible()
    sync_api.expect(page.locator("#overview")).to_be_hidden()


def test_a_question_is_asked_by_its_button_or_its_number(opened: Open) -> None:
    page = opened()
    for number, part in enumerate(("#overview", "#answer-who", "#answer-when", "#answer-unsure"), 1):
        page.keyboard.press(str(number))
        sync_api.expect(page.locator(part)).to_be_visible()
        assert page.locator("#lanes .answer:visible, #overview:visible").count() == 1
        assert page.locator("#questions [aria-pressed=true]").count() == 1
    page.fill("#query", "1")
    sync_api.expect(page.locator("#answer-unsure")).to_be_visible()


def test_pointing_tells_how_in_which_words_and_where(opened: Open, picture: Picture) -> None:
    page = opened()
    page.locator("#overview .date", has_text="2024").first.hover()
    card = page.locator("#card")
    sync_api.expect(card).to_be_visible()
    assert "voornemen" in card.inner_text()
    assert picture["statements"][DEADLINE]["quote"] in card.inner_text()
    assert "paragraaf 2, zin 6" in card.inner_text()
    box = card.bounding_box()
    assert box["width"] <= 340
    # Its trunk stands out, the pointer may go onto the card, and nothing fades.
    assert page.locator(".lit").count() == 1
    with at_once(page):
        page.mouse.move(box["x"] + 20, box["y"] + box["height"] / 2, steps=4)
    pass_by(page, 300)
    sync_api.expect(card).to_be_visible()
    page.mouse.move(2, 2)
    sync_api.expect(card).to_be_hidden()


def test_a_card_beside_what_stands_at_the_edge_is_within_the_window(opened: Open) -> None:
    page = opened(viewport={"width": 1280, "height": 500})
    page.locator("#overview .topics .said:visible").last.scroll_into_view_if_needed()
    said = page.locator("#overview .topics .said:visible").last
    said.hover()
    sync_api.expect(page.locator("#card")).to_be_visible()
    card, name = page.locator("#card").bounding_box(), said.bounding_box()
    assert card["x"] >= 0
    assert card["x"] + card["width"] <= 1280
    assert card["y"] >= 0
    assert card["y"] + card["height"] <= 500
    assert card["y"] >= name["y"] + name["height"] or card["y"] + card["height"] <= name["y"]
    # A busy browser tells late that the page was scrolled there.
    page.evaluate("dispatchEvent(new Event('scroll'))")
    assert page.is_visible("#card")
    page.evaluate("scrollBy(0, -20)")
    sync_api.expect(page.locator("#card")).to_be_hidden()


def test_the_same_name_elsewhere_is_marked_and_escape_hides_the_card_alone(opened: Open) -> None:
    page = opened("#view=lanes&focus=meerjarenagenda-zvh")
    name = page.locator("#overview .said[data-name=min-jenv]:visible").first
    name.hover()
    sync_api.expect(page.locator("#card")).to_be_visible()
    others = page.locator("#overview .said[data-name=min-jenv]").count() - 1
    assert page.locator("#overview .same[data-name=min-jenv]").count() == others > 0
    page.keyboard.press("Escape")
    sync_api.expect(page.locator("#card")).to_be_hidden()
    sync_api.expect(page.locator("#chosen")).to_be_visible()


def test_a_name_opens_its_details_and_first_what_is_said_with_it_there(
    opened: Open, picture: Picture
) -> None:
    page = opened(viewport={"width": 1440, "height": 900})
    name = lane(page, "Actieprogramma").locator(".who .said[data-name=kabinet]").first
    (key,) = name.get_attribute("data-statements").split()
    before = name.bounding_box()
    name.click()
    panel = page.locator("#details")
    sync_api.expect(panel.get_by_role("heading", name="het kabinet")).to_be_visible()
    assert panel.bounding_box()["width"] == 340
    assert panel.locator(".statement").first.get_attribute("data-statement") == key
    assert panel.locator(f".statement[data-statement={key}]").count() == 1
    assert picture["statements"][key]["quote"] in panel.locator(".statement").first.inner_text()
    # What was clicked stays where it was, and has the focus yet.
    assert abs(name.bounding_box()["y"] - before["y"]) < 2
    sync_api.expect(name).to_be_focused()
    assert page.locator(".chosen[data-name=kabinet]").count() > 1
    assert address_of(page).endswith("#view=lanes&focus=kabinet")
    panel.get_by_role("button", name="In het netwerk").click()
    sync_api.expect(page.locator("#canvas canvas")).to_be_visible()
    assert address_of(page).endswith("#focus=kabinet")
    panel.get_by_role("button", name="In het overzicht").click()
    sync_api.expect(page.locator("#overview")).to_be_visible()


def test_a_verb_gives_all_its_statements(opened: Open, picture: Picture) -> None:
    page = opened()
    verb = lane(page, "Actieprogramma").locator(".what .said.verb").first
    keys = verb.get_attribute("data-statements").split()
    assert len(keys) > 1
    verb.click()
    told = page.locator("#chosen .statement")
    assert [each.get_attribute("data-statement") for each in told.all()] == keys
    for key, each in zip(keys, told.all()):
        assert picture["statements"][key]["quote"] in each.inner_text()
        assert each.get_by_role("button", name="Kopieer met bron").is_visible()


def test_the_tab_key_stops_at_nothing_in_a_closed_fold_and_there_once_it_opens(opened: Open) -> None:
    page = opened()
    stops = page.locator("#lanes details > :not(summary) [tabindex='0']")
    assert page.locator("#lanes details:not([open])").count() == 1
    assert stops.count() == 0

    page.locator("#lanes details > summary").click()

    sync_api.expect(stops.first).to_be_visible()


def test_the_opening_has_few_stops_and_arrows_go_on_within_a_lane(opened: Open) -> None:
    page = opened()
    stops = []
    for _ in range(60):
        page.keyboard.press("Tab")
        stop = page.evaluate(
            "document.activeElement === document.body ? null : document.activeElement.innerText"
        )
        if stop is None:
            break
        stops.append(stop)
    assert 12 <= len(stops) <= 21
    first = lane(page, "Actieplan (mensenhandel)").locator("[tabindex='0']")
    first.focus()
    said = []
    for _ in range(3):
        page.keyboard.press("ArrowRight")
        said.append(page.evaluate("document.activeElement.innerText"))
    assert len(set(said)) == 3
    assert page.evaluate("document.activeElement.closest('.lane').id") == "track-actieplan"
    page.keyboard.press("End")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.closest('.lane').id") == "track-actieplan"
    page.keyboard.press("Home")
    sync_api.expect(first).to_be_focused()


def test_by_keyboard_one_goes_on_in_the_panel_and_back(opened: Open) -> None:
    page = opened()
    lane(page, "Meerjarenagenda").locator("[tabindex='0']").focus()
    page.keyboard.press("ArrowRight")
    stood = page.evaluate("document.activeElement.dataset.statements")
    page.keyboard.press("Enter")
    sync_api.expect(page.locator("#chosen h2")).to_be_focused()
    page.keyboard.press("Escape")
    sync_api.expect(page.locator("#details")).to_be_hidden()
    assert page.evaluate("document.activeElement.dataset.statements") == stood


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720), (1600, 1400), (1280, 500)])
def test_the_lanes_say_as_much_as_fits_the_window(opened: Open, size: tuple[int, int]) -> None:
    page = opened(viewport={"width": size[0], "height": size[1]})
    density = int(page.evaluate("document.documentElement.dataset.density"))
    ends = "document.getElementById('overview').getBoundingClientRect().bottom + scrollY"
    if density > 1:
        assert page.evaluate(ends) <= size[1]
    if 0 < density < 3:
        page.evaluate("more => { document.documentElement.dataset.density = more; }", str(density + 1))
        assert page.evaluate(ends) > size[1]


def test_another_window_has_another_density(opened: Open) -> None:
    page = opened(viewport={"width": 1440, "height": 620})
    assert page.get_attribute("html", "data-density") == "1"
    page.set_viewport_size({"width": 1440, "height": 2000})
    sync_api.expect(page.locator("html")).to_have_attribute("data-density", "3")


def test_a_track_is_opened_whole_and_its_address_opens_it(opened: Open) -> None:
    page = opened(viewport={"width": 1440, "height": 620})
    programme = lane(page, "Actieprogramma")
    hidden = programme.locator(".density-2, .density-3").first
    sync_api.expect(hidden).to_be_hidden()
    button = programme.locator(".card button.whole")
    button.click()
    sync_api.expect(button).to_have_attribute("aria-expanded", "true")
    sync_api.expect(hidden).to_be_visible()
    assert re.search(r"#track=[\w-]+$", address_of(page))
    address = address_of(page).partition("#")[2]
    page.go_back()
    sync_api.expect(hidden).to_be_hidden()
    page = opened(f"#{address}", viewport={"width": 1440, "height": 620})
    sync_api.expect(lane(page, "Actieprogramma").locator(".density-2, .density-3").first).to_be_in_viewport()


def test_the_key_leads_to_what_is_said_so(opened: Open) -> None:
    page = opened()
    many = bundled_page.MODALITIES["possible"]
    page.locator("#key").get_by_role("button", name="mogelijk").click()
    sync_api.expect(page.locator("#list tbody tr:visible")).to_have_count(many)
    assert address_of(page).endswith("#view=statements&modality=possible")


def test_a_date_is_told_beside_what_it_settles(opened: Open) -> None:
    """On 1 January 2022 the agenda runs (2021-2024), and the programme of January 2023 is still to come."""
    page = opened("#date=2022-01-01")
    sync_api.expect(lane(page, "Meerjarenagenda").locator(".card.first")).to_contain_text("(loopt)")
    sync_api.expect(lane(page, "Actieprogramma").locator(".who .to-card")).to_contain_text("komt nog")
    sync_api.expect(page.locator("#as-of")).to_have_text("Stand op 1 januari 2022")
    page.click("#languages [data-to=en]")
    sync_api.expect(lane(page, "Multi-Year Agenda").locator(".card.first")).to_contain_text("(holds)")
    page.evaluate("location.hash = 'date=2026-01-01'")
    sync_api.expect(lane(page, "Meerjarenagenda").locator(".card.first")).to_contain_text("(afgelopen)")
    page.evaluate("location.hash = ''")
    sync_api.expect(page.locator("#lanes .outcome")).to_have_count(0)


def test_a_filter_marks_lanes_and_leaves_rows_of_a_table(opened: Open) -> None:
    page = opened("#view=lanes&modality=possible")
    marked = page.locator("#overview .marked")
    assert marked.count() > 0
    many = bundled_page.MODALITIES["possible"]
    sync_api.expect(page.locator("#filtered")).to_contain_text(
        f"Gemarkeerd: {many} van {bundled_page.STATEMENTS} uitspraken (Hoe het gezegd is: mogelijk)"
    )
    assert page.locator("#overview .lane:visible").count() >= 4
    page.keyboard.press("4")
    sync_api.expect(page.locator("#answer-unsure tbody tr:visible")).to_have_count(many)
    page.keyboard.press("2")
    sync_api.expect(page.locator("#filtered")).to_contain_text("Geen van deze")
    page.locator("#filtered").get_by_role("button", name="Filters ongedaan maken").click()
    sync_api.expect(page.locator("#filtered")).to_be_hidden()
    assert page.locator("#answer-who tbody tr:visible").count() > 20


def test_a_word_for_a_deadline_leads_to_its_date_and_quote(opened: Open, picture: Picture) -> None:
    page = opened()
    first = page.locator("#results [role=option]").first
    quote = picture["statements"][DEADLINE]["quote"]
    chosen = page.locator("#chosen")
    for query in ("deadline", "uiterste datum", "termijn", "Termijn ", "uiterlijk"):
        page.fill("#query", query)
        for words in ("uiterste datum", "2024", quote, "niet vermeld bij 3 van de 4 trajecten"):
            sync_api.expect(first).to_contain_text(words)
        page.keyboard.press("Enter")
        for words in (quote, "2024", "voornemen", "niet vermeld bij 3 van de 4 trajecten"):
            sync_api.expect(chosen).to_contain_text(words)
        sync_api.expect(
            page.locator(f"#overview .chosen[data-statements={DEADLINE}]").first
        ).to_be_in_viewport()
        page.evaluate(GO, "")
        sync_api.expect(chosen).to_be_hidden()


def test_what_is_stated_nowhere_is_said_to_be_so(opened: Open) -> None:
    page = opened()
    for query, said in (
        ("budget", "budget: bij geen van de 4 trajecten vermeld"),
        ("indicator", "indicator: bij geen"),
    ):
        page.fill("#query", query)
        sync_api.expect(page.locator("#results")).to_contain_text("bij geen van de 4 trajecten vermeld")
        page.keyboard.press("Enter")
        sync_api.expect(page.locator("#told")).to_contain_text(said)
        sync_api.expect(page.locator("#answer-unsure .not-stated")).to_contain_text(query)
        page.evaluate(GO, "")


def test_a_name_that_was_searched_stands_marked_in_its_lane(opened: Open) -> None:
    page = opened("#question=unsure")
    page.fill("#query", "verwey")
    page.keyboard.press("Enter")
    sync_api.expect(page.locator("#chosen h2")).to_contain_text("Verwey")
    sync_api.expect(
        page.locator("#overview .chosen[data-name=verwey-jonker]:visible").first
    ).to_be_in_viewport()
    # One of which the lanes say nothing but in what is tied to no track: that opens.
    page.fill("#query", "hamer")
    page.keyboard.press("Enter")
    sync_api.expect(page.locator("#remainder .chosen[data-name=mariette-hamer]").first).to_be_in_viewport()


def test_all_statements_are_a_list_with_its_filters_and_details(opened: Open) -> None:
    page = opened("#view=statements")
    assert page.locator("#list tbody tr:visible").count() >= bundled_page.STATEMENTS
    page.locator("#legend [data-modality=asserted]").uncheck()
    rows = bundled_page.STATEMENTS - bundled_page.MODALITIES["asserted"]
    sync_api.expect(page.locator("#list > .wide > table:first-of-type tbody tr:visible")).to_have_count(rows)
    page.locator("#list tbody tr:visible a").first.click()
    sync_api.expect(page.locator("#chosen h2")).to_be_visible()
    assert page.evaluate(VIEW) == "statements"
    page.locator("#list summary").click()
    sync_api.expect(page.locator("#list table").first).to_be_visible()


def test_more_holds_what_else_there_is(opened: Open) -> None:
    page = opened()
    more = page.get_by_role("button", name="Meer", exact=True)
    more.click()
    page.get_by_role("button", name="Filters en legenda").click()
    sync_api.expect(page.locator("#legend")).to_be_visible()
    assert page.evaluate("document.activeElement.closest('#legend') !== null")
    page.locator("[data-shut=legend]").click()
    sync_api.expect(page.locator("#legend")).to_be_hidden()
    more.click()
    page.get_by_role("button", name="Zo leest u deze pagina").click()
    sync_api.expect(page.get_by_role("heading", name="Zo leest u deze pagina")).to_be_visible()
    sync_api.expect(page.locator("#origin")).to_be_visible()
    page.locator("[data-shut=details]").click()
    sync_api.expect(page.locator("#details")).to_be_hidden()
    more.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    sync_api.expect(page.locator("#more-list")).to_be_hidden()
    sync_api.expect(more).to_be_focused()


def test_without_the_script_all_of_it_is_there(
    browser: Any, written: Callable[[Picture], Any], picture: Picture
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(written(picture).as_uri())
    for part in ("#overview", "#answer-who", "#answer-when", "#answer-unsure", "#list table >> nth=0"):
        assert page.locator(part).is_visible(), part
    assert page.locator(".density-3").first.is_visible()
    assert not page.locator("#questions").is_visible()
    said = page.locator("#overview .verb:visible").first
    said.click()
    assert address_of(page).endswith(said.get_attribute("href"))
    context.close()


def test_on_a_phone_the_first_answer_is_in_the_first_screen(opened: Open) -> None:
    page = opened(**PHONE)
    box = {
        part: page.locator(part).bounding_box()
        for part in ("#about", "#lead", "#overview .said.verb:visible >> nth=0")
    }
    controls = box["#lead"]["y"] - box["#about"]["y"] - box["#about"]["height"]
    assert controls <= 120
    assert box["#overview .said.verb:visible >> nth=0"]["y"] < 500
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    small = page.evaluate(
        """() => [...document.querySelectorAll(":is(header, #questions, #key) :is(button, input, a)")]
            .filter(part => part.getClientRects().length)
            .map(part => [part.textContent.trim() || part.id, part.getBoundingClientRect().height])
            .filter(([, height]) => height < 44)"""
    )
    assert small == []


def test_on_a_phone_what_is_chosen_stays_in_sight_above_what_is_said_of_it(opened: Open) -> None:
    page = opened(**PHONE)
    for number in (0, 4, 9):
        said = page.locator("#overview .said.verb:visible").nth(number)
        said.tap()
        sync_api.expect(page.locator("#details")).to_be_visible()
        sheet, box = page.locator("#details").bounding_box(), said.bounding_box()
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= sheet["y"]
        page.locator("[data-shut=details]").tap()
        sync_api.expect(page.locator("#details")).to_be_hidden()


@pytest.mark.parametrize("width", [1440, 1280])
def test_beside_the_panel_a_lane_keeps_its_columns_and_shows_what_was_chosen(
    opened: Open, width: int
) -> None:
    page = opened(viewport={"width": width, "height": 900})
    topic = page.locator(".lane[data-track] .topics .said").first
    topic.click()
    sync_api.expect(page.locator("#details")).to_be_visible()
    sync_api.expect(topic).to_be_in_viewport()
    # The card has its share of what is left: a fifth, and not a column of single letters.
    room = page.locator("#lanes").bounding_box()["width"]
    for card in page.locator(".lane[data-track] > .card.first").all():
        assert card.bounding_box()["width"] > room / 6
    for hidden in page.locator(".lane[data-track] > .beyond:not(:has(.chosen))").all():
        assert not hidden.is_visible()


def test_in_the_other_language_the_page_says_what_a_page_that_opens_in_it_says(
    browser: Any, picture: Picture, tmp_path: Path
) -> None:
    words = """() => ["#about", "#questions", "#overview", ".answer", "#texts"].map((part) =>
        document.querySelector(part).textContent.replace(/\\s+/g, " ").trim())"""
    # What is hidden of the other language is no part of what it says.
    shown = (
        """language => { for (const other of document.querySelectorAll(`.${language}`)) other.remove(); }"""
    )
    said = {}
    context = browser.new_context()
    page = context.new_page()
    for opens in ("nl", "en"):
        file = tmp_path / f"{opens}.html"
        file.write_text(render.page(picture, language=opens), encoding="utf-8")
        for reads, other in (("nl", "en"), ("en", "nl")):
            page.goto(f"{file.as_uri()}?{reads}#language={reads}")
            page.wait_for_function("window.graphbuilder")
            page.evaluate(shown, other)
            said[opens, reads] = page.evaluate(words)
    context.close()
    for reads in ("nl", "en"):
        assert said["nl", reads] == said["en", reads]
        assert not [part for part in said["nl", reads] if ", ," in part]
    assert said["nl", "nl"] != said["nl", "en"]
