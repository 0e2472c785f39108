"""The lanes as a browser shows them: read without script, in any font, at every width and density."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from playwright import sync_api

from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.network.page import render
from graphbuilder.network.picture import from_dataset
from tests.network import fonts
from tests.network.conftest import GO, launched
from tests.network.pictures import Picture, both, entity, relation, small_picture, statement

DATASETS = Path(__file__).parents[1] / "datasets"
# 960 is 1440 at 150 %.
WIDTHS = (1440, 1280, 960, 390)


def crowded() -> Picture:
    """Thirty ministries that commissioned one plan, with names of many words, and a plan without anything."""
    picture = small_picture()
    picture["statements"] = {}
    for number in range(30):
        name = f"Ministerie van Buitengewoon Langdradige Aangelegenheden nummer {number}"
        picture["entities"][f"m{number}"] = entity("Ministry", both(name, name))
        picture["statements"][f"s{number:02}"] = statement("plan", "commissionedBy", f"m{number}")
    picture["entities"]["bare"] = entity("ActionPlan", both("Het kale plan", "The bare plan"))
    picture["statements"]["t01"] = statement("hostile", "mentions", "bare")
    return picture


def unbroken() -> Picture:
    """Names of 180 letters without a blank, also of themes, of who adds to a goal and of who says so."""
    picture = small_picture()
    picture["entities"]["theme"] = entity("Theme", both("", ""))
    for name, made in picture["entities"].items():
        word = (name + "samenwerkingsverbandencoordinatie" * 6)[:180]
        made["label"] = made["short"] = both(word, word)
    picture["relations"]["contributesTo"] = relation(
        both("draagt bij aan", "contributes to"), both("krijgt een bijdrage van", "is contributed to by")
    )
    picture["statements"]["t01"] = statement("min", "contributesTo", "goal")
    picture["relations"]["touchesOn"] = relation(both("raakt aan", "touches on"), {}, answers=["aboutWhat"])
    picture["statements"]["t02"] = statement("plan", "hasGoal", "goal", holder="min")
    picture["statements"]["t03"] = statement("plan", "touchesOn", "theme", modality="intended", holder="min")
    return picture


@pytest.fixture(scope="module")
def pictures(bundled: Graph) -> dict[str, Picture]:
    return {
        "chapter": from_dataset.picture(bundled),
        "dunes": from_dataset.picture(api.open_graph(DATASETS / "dunes")),
        "crowded": crowded(),
        "unbroken": unbroken(),
    }


@pytest.fixture(scope="module", params=[fonts.WIDE, fonts.NARROW])
def read(
    request: pytest.FixtureRequest,
    playwright: Any,
    tmp_path_factory: pytest.TempPathFactory,
    pictures: dict[str, Picture],
) -> Iterator[Callable[[str, int], Any]]:
    """Open a page without its script, in a wide font and in a narrow one."""
    folder = tmp_path_factory.mktemp("lanes")
    browser = launched(playwright, request.param, folder)
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for name, picture in pictures.items():
        (folder / f"{name}.html").write_text(render.page(picture), encoding="utf-8")

    def open_page(name: str, width: int) -> Any:
        page.set_viewport_size({"width": width, "height": 900})
        page.goto((folder / f"{name}.html").as_uri())
        return page

    yield open_page
    browser.close()


#: What sticks out of its column, what of the page is wider than the window, and which verb has a broken word.
OUT_OF_PLACE = """() => {
    const wrong = [];
    const range = document.createRange();
    for (const { firstChild: text } of document.querySelectorAll(".lane .to-name .verb")) {
        for (const { 0: word, index } of text.data?.matchAll(/\\S+/g) ?? []) {
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            if (range.getClientRects().length > 1) wrong.push(`${word} is broken`);
        }
    }
    for (const lane of document.querySelectorAll(".lane")) {
        const box = (part) => part.getBoundingClientRect();
        const cards = [...lane.querySelectorAll(".card")];
        for (const who of lane.querySelectorAll(".who:not(.row .who)")) {
            const beside = cards.find((card) => Math.abs(box(card).top - box(who).top) < 2);
            if (!beside) continue;
            for (const part of who.querySelectorAll(".names, .words, .end, .said")) {
                if (part.getClientRects().length && box(part).right > box(beside).left + 1) {
                    wrong.push(`${part.textContent} over the card`);
                }
            }
        }
        for (const part of lane.querySelectorAll(".said, .chip")) {
            if (part.closest(".quiet") || !part.getClientRects().length) continue;
            if (box(part).right > innerWidth + 1 || box(part).left < -1) {
                wrong.push(`${part.textContent} cut off`);
            }
        }
    }
    if (document.documentElement.scrollWidth > innerWidth) wrong.push("the page is too wide");
    return wrong;
}"""


@pytest.mark.parametrize("name", ["chapter", "dunes", "crowded", "unbroken"])
def test_nothing_sticks_out_of_its_column_in_any_font(read: Callable[[str, int], Any], name: str) -> None:
    page = read(name, WIDTHS[0])
    for width in WIDTHS:
        # Without a script it is as it is when it opens so wide.
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate(OUT_OF_PLACE) == [], width


def test_without_script_every_lane_is_a_region_that_reads_as_sentences(
    read: Callable[[str, int], Any],
) -> None:
    page = read("chapter", 1440)
    plan = page.get_by_role("region", name="Actieplan (mensenhandel)")
    sync_api.expect(plan).to_be_visible()
    text = re.sub(r"\s+", " ", plan.text_content())
    for sentence in (
        "verantwoordelijke partijen, draagt bij aan overkoepelend doel.",
        "Actieplan (mensenhandel) heeft als doel voornemen",
        "Actieplan (mensenhandel) wordt geraakt door mogelijk",
        "nieuwe inzichten leidt tot onder voorwaarde aanpassingen van het Actieplan · kijken naar",
    ):
        assert sentence in text
    absent = "wie verantwoordelijk is, budget, indicator, periode, uiterste datum"
    assert plan.locator(".absent").inner_text().endswith(absent)
    # A line that ends at a part of the card is completed with the name of the part.
    help_ = page.get_by_role("region", name="laagdrempelige hulpverlening")
    assert (
        "Ministerie van VWS, Ministerie van JenV, gaf opdracht tot onderzoek laagdrempelige hulp."
        in re.sub(r"\s+", " ", help_.text_content())
    )


def test_on_a_phone_one_reads_from_the_card_in_the_order_in_which_it_is_heard(
    read: Callable[[str, int], Any],
) -> None:
    page = read("chapter", 390)
    study = page.locator("#track-traject-laagdrempelige-hulp .trunk").first
    first = study.locator(".from-card").text_content()
    assert first == "onderzoek laagdrempelige hulp in opdracht van: "
    assert not study.locator(".to-card").is_visible()
    top = [study.locator(part).bounding_box()["y"] for part in (".from-card", ".names")]
    assert top == sorted(top)


def test_without_script_all_is_there_and_every_name_leads_to_its_row(
    read: Callable[[str, int], Any], pictures: dict[str, Picture]
) -> None:
    page = read("chapter", 1440)
    # Nothing is folded, and what only a script could do is not offered.
    assert page.locator(".lane .density-3").first.is_visible()
    assert page.locator(".lane button:visible").count() == 0
    for said in page.locator("#track-actieplan .said[href^='#row-']").all():
        assert page.locator(f"[id='{said.get_attribute('href')[1:]}']").count() == 1
    # So it is for each of the answers.
    for question in ("who", "when", "unsure"):
        assert page.locator(f"#answer-{question} q").first.is_visible()


def test_at_low_densities_what_is_possible_stays_and_what_is_left_out_is_counted(
    page_of: Callable[..., Any], pictures: dict[str, Picture]
) -> None:
    page = page_of(pictures["chapter"], "#view=lanes")
    page.evaluate("document.documentElement.dataset.density = '1'")
    programme = page.locator("#track-nap-sggsg")
    assert programme.get_by_role("button", name="+ 6 middelen en maatregelen").is_visible()
    assert not programme.get_by_text("publiekscampagnes", exact=True).first.is_visible()
    assert page.locator("#track-actieplan .under").get_by_text("kijken naar de gevolgen").is_visible()
    page.evaluate("document.querySelector('#track-nap-sggsg').classList.add('whole')")
    assert programme.get_by_text("publiekscampagnes", exact=True).first.is_visible()


def test_the_lanes_are_worded_anew_in_the_language_of_the_reader(
    page_of: Callable[..., Any], pictures: dict[str, Picture]
) -> None:
    page = page_of(pictures["chapter"], "#view=lanes")
    page.click("[data-to=en]")
    talks = page.get_by_role("region", name="low-threshold help", exact=True)
    text = re.sub(r"\s+", " ", talks.text_content())
    assert "Justice ministry (JenV), Health ministry (VWS), takes part in going on then" in text
    # It says the same as a page that opens in that language.
    english = render.page(pictures["chapter"], language="en")
    for said in ("takes part in", "talks on the follow-up", "section 1, sentence 2"):
        assert said in english
    sync_api.expect(page.locator("#answer-who .place").first).to_have_text("introduction, sentence 4")


def test_along_a_long_list_of_names_the_verb_and_the_track_stay_in_sight(
    page_of: Callable[..., Any], pictures: dict[str, Picture]
) -> None:
    page = page_of(pictures["crowded"], "#view=lanes", viewport={"width": 1440, "height": 700})
    page.evaluate("document.documentElement.dataset.density = '3'")
    twentieth = page.locator("#track-plan .who .names li").nth(19)
    twentieth.evaluate("name => scrollTo(0, name.getBoundingClientRect().top + scrollY - 300)")
    for part in (".who .to-card .verb", "h2"):
        box = page.locator(f"#track-plan {part}").first.bounding_box()
        assert 0 < box["y"] < 300


#: Where a sign stands in what an element says: before its letters, or after them.
SIDE_OF = """([place, sign]) => {
    const texts = document.createTreeWalker(document.querySelector(place), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const text = texts.currentNode;
        const at = text.data.indexOf(sign);
        if (at < 0) continue;
        const range = document.createRange();
        const left = (start) => {
            range.setStart(text, start);
            range.setEnd(text, start + 1);
            return range.getBoundingClientRect().left;
        };
        return left(at) < left(0) ? "before" : "after";
    }
}"""


def test_a_name_in_letters_that_run_to_the_left_has_its_signs_at_its_own_end(
    page_of: Callable[..., Any],
) -> None:
    picture = small_picture()
    for name in ("plan", "min"):
        picture["entities"][name]["label"] = picture["entities"][name]["short"] = both("שלום!", "שלום!")
    picture["sources"]["plan"]["title"] = both("رسالة (2024)", "رسالة (2024)")
    page = page_of(picture, as_opened=True)
    assert page.evaluate(SIDE_OF, ["#track-plan h2 a", "!"]) == "before"
    assert page.evaluate(SIDE_OF, ["#track-plan .who .names a", "!"]) == "before"
    assert page.evaluate(SIDE_OF, ["#about span", ")"]) == "before"
    # The date of the source stands whole, after its title.
    title, age = (page.locator(f"#about > {part}").bounding_box() for part in ("span:first-child", ".age"))
    assert title["x"] + title["width"] <= age["x"] + 1


#: Where each year that has room above the strip stands within it.
YEARS = """() => [...document.querySelectorAll(".strip .years b")]
    .filter((each) => each.getBoundingClientRect().width >= 1)
    .map((each) => {
        const [box, strip] = [each, each.parentElement].map((part) => part.getBoundingClientRect());
        return {
            year: each.textContent, left: box.left - strip.left, right: box.right - strip.right,
            isCut: each.scrollWidth > each.clientWidth + 1 || box.bottom > strip.bottom + 1,
        };
    })"""


@pytest.mark.parametrize("width", [1440, 390])
def test_no_year_above_the_strip_is_cut_or_over_another(read: Callable[[str, int], Any], width: int) -> None:
    """The last year of the chapter, 2024, begins where little of the strip is left."""
    page = read("chapter", width)
    years = page.evaluate(YEARS)
    assert [each["year"] for each in years] == ["2021", "2022", "2023", "2024"]
    assert are_whole(years)


def are_whole(years: list[dict[str, Any]]) -> bool:
    """Whether no year is cut, outside of the strip, or over another."""
    within = all(each["left"] >= -1 and each["right"] <= 1 and not each["isCut"] for each in years)
    return within and all(one["right"] <= other["left"] + 1 for one, other in pairwise(years))


def test_in_the_largest_type_years_are_whole_and_a_table_is_no_wider_than_the_window(
    playwright: Any, tmp_path: Path, bundled: Graph
) -> None:
    """Four digits of 24 pixels are a fifth of a phone: two of the four years have room."""
    browser = launched(playwright, fonts.WIDE, tmp_path / "largest", "--blink-settings=minimumFontSize=24")
    page = browser.new_page(viewport={"width": 300, "height": 640})
    (tmp_path / "page.html").write_text(render.page(from_dataset.picture(bundled)), encoding="utf-8")
    page.goto(f"{(tmp_path / 'page.html').as_uri()}#question=when")
    years = page.evaluate(YEARS)
    assert [each["year"] for each in years] == ["2022", "2024"]
    assert are_whole(years)
    page.set_viewport_size({"width": 1440, "height": 900})
    page.evaluate(GO, "#question=who")
    within = page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    browser.close()
    assert within


def test_with_a_large_least_size_of_text_no_date_is_wider_than_its_column(
    playwright: Any, tmp_path: Path
) -> None:
    picture = from_dataset.picture(api.open_graph(DATASETS / "lake"))
    for each in picture["statements"].values():
        if each["relation"] == "deadline":
            each["value"] = "2026-12"
    browser = launched(playwright, fonts.NARROW, tmp_path / "large", "--blink-settings=minimumFontSize=18")
    page = browser.new_page(viewport={"width": 960, "height": 800})
    (tmp_path / "page.html").write_text(render.page(picture, language="en"), encoding="utf-8")
    page.goto((tmp_path / "page.html").as_uri())
    assert page.locator("#lanes .date").first.inner_text() == "in Dec 2026 at the latest"
    found = page.evaluate(OUT_OF_PLACE)
    browser.close()
    assert found == []
