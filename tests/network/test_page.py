"""The page, as a reader meets it in a real Chromium."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright import sync_api

from graphbuilder.graph.store import Graph
from graphbuilder.network.page import render
from graphbuilder.network.picture import from_dataset
from tests import bundled_page
from tests.network.conftest import address_of
from tests.network.pictures import (
    HOSTILE,
    MARKUP,
    ODD,
    small_picture,
)


def click_name(page: Any, name: str) -> None:
    place = page.evaluate(
        """id => {
            const at = graphbuilder.network.canvasToDOM(graphbuilder.names().find(name => name.id === id));
            const frame = document.getElementById("canvas").getBoundingClientRect();
            return { x: at.x + frame.left, y: at.y + frame.top };
        }""",
        name,
    )
    page.mouse.click(place["x"], place["y"])


def click_line(page: Any, name: str) -> None:
    place = page.evaluate(
        """id => {
            const at = graphbuilder.network.canvasToDOM(graphbuilder.pointOn(id));
            const frame = document.getElementById("canvas").getBoundingClientRect();
            return { x: at.x + frame.left, y: at.y + frame.top };
        }""",
        name,
    )
    page.mouse.click(place["x"], place["y"])


def chosen(page: Any) -> str:
    page.wait_for_selector("#chosen:not([hidden])")
    return str(page.inner_text("#chosen"))


def test_the_picture_is_drawn(page_of: Callable[..., Any]) -> None:
    page = page_of()
    colours = page.evaluate(
        """() => {
            const canvas = document.querySelector("#canvas canvas");
            const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
            const colours = new Set();
            for (let at = 0; at < data.length; at += 4) {
                if (data[at + 3] === 255) colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
            }
            return [...colours];
        }"""
    )
    assert {"0,114,178", "230,159,0", "0,158,115"} <= set(colours)
    assert "8 van 8 namen, 10 van 10 uitspraken" in page.inner_text("#about")
    assert "datum onbekend, niet ouder dan 13 januari 2023" in page.inner_text("#about")


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("data", ["small", "bundled"])
def test_names_are_readable_and_do_not_overlap_at_first_sight(
    page_of: Callable[..., Any], bundled: Graph, data: str, language: str
) -> None:
    picture = from_dataset.picture(bundled) if data == "bundled" else small_picture()
    # In a lower window the wide font of the tests has no room for all, which is said.
    page = page_of(picture, f"#language={language}", viewport={"width": 1440, "height": 900})
    # What the canvas was really told to write, in pixels of the screen.
    written = page.evaluate(
        """() => {
            const written = [];
            const write = CanvasRenderingContext2D.prototype.fillText;
            CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
                const { a, d, e, f } = this.getTransform();
                const height = parseFloat(this.font) * d;
                const left = x * a + e;
                const top = y * d + f - height / 2;
                const right = left + this.measureText(text).width * a;
                written.push({ text, height, left, top, right, bottom: top + height });
                return write.apply(this, arguments);
            };
            // Drawn once: a slow machine may draw again before it is asked what was written.
            graphbuilder.network.redraw();
            CanvasRenderingContext2D.prototype.fillText = write;
            return written;
        }"""
    )
    width, height = page.evaluate("[canvas.clientWidth, canvas.clientHeight]")
    if data == "bundled":
        assert (
            len([item for item in written if item["height"]]) >= bundled_page.NAMES
        )  # a long name has two lines
    elif language == "nl":
        assert {"alleen", "een doel"} <= {item["text"] for item in written}
    for index, one in enumerate(written):
        assert one["height"] >= 10.99
        assert 0 <= one["left"] < one["right"] <= width
        assert 0 <= one["top"] < one["bottom"] <= height
        for other in written[index + 1 :]:
            beside = one["right"] <= other["left"] or other["right"] <= one["left"]
            above = one["bottom"] <= other["top"] or other["bottom"] <= one["top"]
            assert beside or above, (one, other)


def test_a_policy_officer_finds_who_says_what_about_the_study(
    page_of: Callable[..., Any], bundled: Graph
) -> None:
    page = page_of(from_dataset.picture(bundled))
    assert bundled_page.SHOWN in page.inner_text("#about")
    page.keyboard.press("/")
    page.keyboard.type("verweij")  # as the page prints it, not as the institute spells it
    page.keyboard.press("Enter")
    assert "Verwey-Jonker Instituut" in chosen(page)
    page.get_by_role("button", name="Onderzoek naar laagdrempelige hulp").first.click()
    text = chosen(page)
    assert "in opdracht van" in text.lower()
    assert "Ministerie van Volksgezondheid, Welzijn en Sport" in text
    assert "In opdracht van de ministeries van VWS" in text
    assert "paragraaf 1, zin 1" in text
    assert "zo gesteld" in text


def test_a_track_whose_goal_has_a_deadline_is_not_said_to_have_none(
    page_of: Callable[..., Any], bundled: Graph
) -> None:
    page = page_of(from_dataset.picture(bundled), "#focus=meerjarenagenda-zvh")
    text = chosen(page)
    assert "wie verantwoordelijk is, budget, indicator" in text
    assert "indicator, uiterste datum" not in text
    # Of the agenda's goal (st055): "eind 2024", with which the goal itself is intended.
    assert ": uiterlijk in 2024 (voornemen)" in text
    assert "Van het traject zelf is geen uiterste datum vermeld." in text
    page = page_of(from_dataset.picture(bundled), "#focus=nap-sggsg")
    assert "wie verantwoordelijk is, budget, indicator, periode, uiterste datum" in chosen(page)


def test_far_away_only_the_more_important_names_stay(page_of: Callable[..., Any]) -> None:
    page = page_of()
    page.evaluate("graphbuilder.network.moveTo({ scale: 0.15 })")
    page.evaluate("graphbuilder.network.redraw()")
    named = page.evaluate("graphbuilder.names().filter(name => name.lines).map(name => name.id)")
    assert 0 < len(named) < 8


def test_search_finds_by_a_wrong_spelling_and_without_accents(page_of: Callable[..., Any]) -> None:
    page = page_of()
    page.keyboard.press("/")
    page.keyboard.type("eenhijd")
    option = page.locator("#results [role=option]")
    assert "Ministerie van Éénheid" in option.inner_text()
    assert "ook: Minsterie van Eenhijd" in option.inner_text()
    page.keyboard.press("Enter")
    assert "gaf opdracht tot" in chosen(page)
    assert address_of(page).endswith("#focus=min")
    page.keyboard.press("/")
    page.keyboard.type("eenheid")
    assert page.locator("#results [role=option]").count() == 1
    page.keyboard.press("Escape")
    assert page.locator("#results").is_hidden()


def test_search_is_walked_by_arrow_keys_and_knows_both_languages(
    page_of: Callable[..., Any],
) -> None:
    page = page_of()
    page.fill("#query", "ministry")
    assert page.locator("#results [aria-selected=true]").count() == 1
    first = page.get_attribute("#query", "aria-activedescendant")
    page.keyboard.press("ArrowDown")
    assert page.get_attribute("#query", "aria-activedescendant") != first
    page.keyboard.press("Enter")
    assert "Ministerie van Water" in chosen(page)


def test_a_click_on_a_name_shows_what_the_source_says(page_of: Callable[..., Any]) -> None:
    page = page_of()
    click_name(page, "plan")
    text = chosen(page)
    assert "in opdracht van" in text
    assert "zo gesteld · vanaf april 2022, einde niet vermeld · paragraaf 1, zin 1" in text
    assert "2021 tot en met 2024" in text
    assert "ontkend" in text
    assert "volgens Ministerie van Éénheid" in text
    # It rests on a goal, which is intended, and on a reference.
    assert "afgeleid, van wat een voornemen is: gezegd van de hele lijst" in text
    assert "de woorden van de bron · voornemen · " in text.replace("“", "").replace("”", "").replace('"', "")
    assert "niet: noemt" in text.lower()
    # The plan has a period, and nothing else that one expects of a policy track.
    assert "Niet vermeld in Het Plan (datum onbekend, niet ouder dan 13 januari 2023): " in text
    assert "): wie verantwoordelijk is, budget, indicator, uiterste datum" in text
    # Where the text of the source is there, the quoted words are marked in their sentence.
    assert page.locator("#chosen mark").all_inner_texts() == ["Het ministerie", "laten maken"]
    page.get_by_role("button", name="een doel").click()
    sync_api.expect(page.locator("#chosen h2")).to_have_text("een doel")
    assert "Alleen mogelijk of voorgenomen" in page.inner_text("#chosen")


def test_a_click_on_a_line_shows_its_statement(page_of: Callable[..., Any]) -> None:
    page = page_of()
    click_line(page, "st05")
    text = chosen(page)
    assert "Het Plan\nheeft als doel\neen doel\nvoornemen" in text
    assert address_of(page).endswith("statement=st05")


def test_parallel_lines_and_loops_can_be_told_apart(page_of: Callable[..., Any]) -> None:
    page = page_of()
    middles = page.evaluate(
        """() => ["st01", "st02", "st03", "st04"].map(id => graphbuilder.pointOn(id))
            .map(at => graphbuilder.network.canvasToDOM(at))"""
    )
    for index, one in enumerate(middles):
        for other in middles[index + 1 :]:
            assert abs(one["x"] - other["x"]) + abs(one["y"] - other["y"]) >= 4
    click_line(page, "st03")
    assert chosen(page).splitlines().count("in opdracht van") == 2


def test_back_returns_to_what_was_chosen_before_and_escape_clears(
    page_of: Callable[..., Any],
) -> None:
    page = page_of(address="#focus=min&unknown=1")
    assert "Ministerie van Éénheid" in chosen(page)
    click_name(page, "plan")
    sync_api.expect(page.locator("#chosen h2")).to_have_text("Het Plan")
    page.go_back()
    sync_api.expect(page.locator("#chosen h2")).to_have_text("Ministerie van Éénheid")
    page.go_forward()
    sync_api.expect(page.locator("#chosen h2")).to_have_text("Het Plan")
    page.keyboard.press("Escape")
    page.wait_for_selector("#chosen", state="hidden")
    assert page.is_visible("#reading")


def test_an_address_that_names_nothing_is_ignored(page_of: Callable[..., Any]) -> None:
    page = page_of(address="#focus=nobody&statement=__proto__&language=xx")
    assert page.is_visible("#reading")
    assert page.get_attribute("html", "lang") == "nl"


def test_the_language_changes_in_place(page_of: Callable[..., Any]) -> None:
    page = page_of(address="#focus=min")
    page.get_by_role("button", name="EN, English").click()
    sync_api.expect(page.locator("html")).to_have_attribute("lang", "en")
    text = chosen(page)
    assert "Ministry of Unity" in text
    assert "from April 2022, end not stated · section 1, sentence 1" in text
    assert page.title() == "A small plan"
    assert "language=en" in address_of(page)
    assert page.get_attribute("#query", "placeholder") == "Find a name ( / )"
    page.go_back()
    sync_api.expect(page.locator("html")).to_have_attribute("lang", "nl")


def test_a_name_in_the_list_is_chosen_in_the_language_of_the_reader(
    page_of: Callable[..., Any],
) -> None:
    page = page_of(address="#language=en")
    page.click("#list summary")
    page.locator("#row-st05 a").last.click()
    sync_api.expect(page.locator("#chosen h2")).to_have_text("a goal")
    assert page.evaluate("scrollY") == 0


def test_the_legend_filters_picture_list_and_count(page_of: Callable[..., Any]) -> None:
    page = page_of()
    page.click("#list summary")
    page.locator("#legend [data-of=class] > summary").click()
    page.uncheck("[data-class=Goal]")
    assert "7 van 8 namen, 8 van 10 uitspraken" in page.inner_text("#shown")
    assert page.locator("#row-st05").is_hidden()
    page.uncheck("#structural")
    assert "4 van 10 uitspraken" in page.inner_text("#shown")
    page.click("#show-all")
    assert "10 van 10 uitspraken" in page.inner_text("#shown")
    assert page.locator("#row-st05").is_visible()


def test_hostile_text_shows_as_text(page_of: Callable[..., Any]) -> None:
    page = page_of()
    assert page.title() == "Een klein plan"
    for name, label in {"hostile": HOSTILE, "odd": ODD, "markup": MARKUP}.items():
        page.evaluate("name => { location.hash = `focus=${name}`; }", name)
        sync_api.expect(page.locator("#chosen h2")).to_contain_text(label[:7])
        assert page.text_content("#chosen h2") == label
    assert page.title() == "Een klein plan"
    assert page.locator("img").count() == 0
    assert HOSTILE in page.text_content("#list")
    assert ODD in page.text_content("#list")


def test_only_web_addresses_become_links(page_of: Callable[..., Any]) -> None:
    page = page_of(address="#focus=min")
    assert "javascript:document.title='RAAK' (vrijwel hetzelfde)" in chosen(page)
    assert page.locator("#chosen a").evaluate_all("links => links.map(link => link.href)") == [
        "https://example.org/min"
    ]


def test_without_script_the_list_is_complete(page_of: Callable[..., Any]) -> None:
    page = page_of(java_script_enabled=False)
    rows = page.locator("#list tbody tr[id]")
    assert rows.count() == 10
    assert all(rows.nth(index).is_visible() for index in range(10))
    # In the order of the source: the heading first.
    assert rows.first.get_attribute("id") == "row-st10"
    assert "vanaf april 2022" in page.inner_text("#row-st01")
    assert (
        "“Het ministerie … laten maken”" in page.inner_text("#row-st01")
        or page.locator("#row-st01 q").count()
    )
    assert "ontkend" in page.inner_text("#row-st06")
    assert "De tekening verschijnt alleen" in page.inner_text("#picture")


def test_a_phone_shows_details_in_a_sheet(page_of: Callable[..., Any]) -> None:
    page = page_of(viewport={"width": 360, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert page.locator("#details").is_hidden()
    page.fill("#query", "het plan")
    page.keyboard.press("Enter")
    assert "in opdracht van" in chosen(page)
    page.locator("#details .shut").click()
    assert page.locator("#details").is_hidden()
    page.click("#to-list")
    assert page.locator("#row-st01").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_printing_brings_the_list_along(page_of: Callable[..., Any]) -> None:
    page = page_of()
    page.emulate_media(media="print")
    assert page.locator("#search").is_hidden()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("#row-st01").is_visible()
    assert page.locator("#paper").is_visible()
    assert page.get_attribute("#paper img:visible", "alt")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("#row-st01").is_hidden()
    assert page.locator("#paper").count() == 0


def test_the_whole_picture_follows_the_size_of_the_window(page_of: Callable[..., Any]) -> None:
    page = page_of()
    before = page.evaluate("graphbuilder.network.getScale()")
    page.set_viewport_size({"width": 1000, "height": 700})
    # All shapes are inside the frame.
    page.wait_for_function(
        """before => graphbuilder.network.getScale() <= before + 1e-6
            && graphbuilder.names().every(({ x, y }) => {
                const at = graphbuilder.network.canvasToDOM({ x, y });
                return at.x > 0 && at.y > 0 && at.x < canvas.clientWidth && at.y < canvas.clientHeight;
            })""",
        arg=before,
    )


def test_the_file_holds_no_address_that_is_fetched_and_no_more_scripts_than_its_own() -> None:
    html = render.page(small_picture())
    assert "default-src 'none'" in html
    assert not re.search(r"<(?:script|link|img|iframe)[^>]*(?:src|href)=[\"']?(?:https?:)?//", html)
    assert html.count("</script>") == 9
    assert "sourceMappingURL" not in html
    held = re.search(r'<script id="content" type="application/json">(.*?)</script>', html)
    assert held
    assert dict(json.loads(held[1])["entities"])["hostile"]["label"] == HOSTILE


@pytest.mark.slow
def test_the_same_picture_gives_the_same_bytes_whatever_the_hash_seed(tmp_path: Path) -> None:
    source = tmp_path / "picture.json"
    source.write_text(json.dumps(small_picture()), encoding="utf-8")
    program = (
        "import hashlib, json, sys; from graphbuilder.network.page import render;"
        "picture = json.load(open(sys.argv[1], encoding='utf-8'));"
        "print(hashlib.sha256(render.page(picture).encode()).hexdigest())"
    )
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(source)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed in ("1", "2")
    ]
    sums = {run.communicate()[0] for run in runs}
    assert [run.returncode for run in runs] == [0, 0]
    assert len(sums) == 1


def test_a_language_that_the_page_does_not_speak_is_refused() -> None:
    with pytest.raises(ValueError, match="'fr' is none of nl, en"):
        render.page(small_picture(), language="fr")


def test_the_page_can_open_in_english(page_of: Callable[..., Any]) -> None:
    assert "<html lang=en data-language=en>" in render.page(small_picture(), language="en")
    empty = {**small_picture(), "entities": {}, "statements": {}, "inferred": [], "classes": {}}
    assert "0 van 0 namen" in page_of(empty).inner_text("#about")
