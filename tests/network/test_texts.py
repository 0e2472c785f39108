"""The texts of the sources as they stand in the page: marked by hand in `laws.py`, and read again here."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import pytest
from playwright import sync_api

from graphbuilder.network.page import render, texts
from graphbuilder.network.picture import selection
from tests.network.conftest import address_of
from tests.network.laws import ACT, SENTENCES, law_picture
from tests.network.pictures import both, small_picture


class Reading(HTMLParser):
    """What stands under each source: its words, and of which statements those in links are."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: dict[str, str] = {}
        self.links: list[tuple[str, str, dict[str, str | None]]] = []
        self.bare: list[str] = []
        self._source, self._in_words, self._depth = "", False, 0
        self._link: dict[str, str | None] | None = None
        self._bare = False
        self.feed(page)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = dict(attributes)
        if tag == "article":
            self._source = given["data-source"] or ""
        if tag == "div" and (given.get("class") or "").startswith("words"):
            self._in_words = True
        if self._in_words and tag == "a":
            self._link = given
        if self._in_words and tag == "span":
            self._bare = given.get("class") == "bare"

    def handle_endtag(self, tag: str) -> None:
        if tag == "span":
            self._bare = False
        if tag == "div":
            self._in_words = False
        if tag == "a":
            self._link = None
        if tag == "article":
            self._source = ""

    def handle_data(self, data: str) -> None:
        if not (self._in_words and self._source):
            return
        self.words[self._source] = self.words.get(self._source, "") + data
        if self._link is not None:
            ids = self._link.get("data-statements") or (self._link["href"] or "").removeprefix("#row-")
            self.links.append((data, ids, self._link))
        elif self._bare:
            self.bare.append(data.strip())


@pytest.fixture(scope="module")
def reading() -> Reading:
    return Reading(render.page(law_picture()))


def test_of_a_text_that_is_free_every_sentence_stands_there_as_it_is(reading: Reading) -> None:
    words = " ".join(reading.words["wet"].split())
    for _, sentence in SENTENCES.values():
        assert sentence in words
    # As the law numbers them.
    assert "1. De minister stelt" in words
    assert "2. De raad: a. adviseert" in words


def test_words_are_marked_by_the_statements_that_are_made_of_them(reading: Reading) -> None:
    marked = [(words, ids) for words, ids, _ in reading.links]
    assert marked == [
        ("De minister", "ga1"),
        ("de raad", "ga1"),
        # A list's item borrows from what it depends on.
        ("De raad:", "ga2"),
        ("adviseert de minister", "ga2"),
        ("de Kamer adviseren", "ga3"),
        ("niet samen", "c1"),
    ]


def test_how_it_is_said_is_told_by_the_line_and_by_a_word_at_the_end(reading: Reading) -> None:
    told = {words: (each.get("class"), each.get("data-ends")) for words, _, each in reading.links}
    assert told["adviseert de minister"] == (None, None)
    assert told["de Kamer adviseren"] == ("line-dashed", "intended")
    assert told["niet samen"] == ("line-denied disputed", "denied")
    picture = law_picture()
    picture["statements"]["ga2"]["holder"] = "min"
    reported = Reading(page := render.page(picture))
    told = {words: (each.get("class"), each.get("data-ends")) for words, _, each in reported.links}
    # What somebody holds is not what the source says.
    assert told["adviseert de minister"] == ("line-thin", "view")
    assert '[data-ends="view"]::after { content: "volgens iemand"; }' in page
    assert '[data-ends="intended"]::after { content: "voornemen"; }' in page
    assert '[data-ends="denied"]::after { content: "not"; }' in page


@pytest.mark.parametrize(
    ("own", "line", "ends", "word"),
    [
        ({"modality": "possible"}, "line-dotted", "possible", "mogelijk"),
        (
            {"modality": "possible", "holder": "min"},
            "line-dotted",
            "view possible",
            "volgens iemand, mogelijk",
        ),
        ({"denied": True, "holder": "min"}, "line-denied", "view denied", "volgens iemand, niet"),
        ({"modality": "possible", "denied": True}, "line-denied", "possible denied", "mogelijk, niet"),
    ],
)
def test_what_is_less_firm_in_two_ways_has_both_words(
    own: dict[str, Any], line: str, ends: str, word: str
) -> None:
    """What somebody thinks possible, or denies, the source itself neither thinks possible nor denies."""
    picture: Any = law_picture()
    possible = {"label": both("mogelijk", "possible"), "short": both("mogelijk", "possible")}
    picture["modalities"]["possible"] = {
        **picture["modalities"]["intended"],
        **possible,
        "factWhen": "never",
        "line": "dotted",
        "order": 3,
    }
    picture["statements"]["ga2"].update(own)
    page = render.page(picture)
    told = {words: (each.get("class"), each.get("data-ends")) for words, _, each in Reading(page).links}
    assert told["adviseert de minister"] == (line, ends)
    assert f'[data-ends="{ends}"]::after {{ content: "{word}"; }}' in page


def test_a_sentence_without_a_statement_is_marked_as_such(reading: Reading) -> None:
    """What a list depends on is none: its items have statements."""
    assert reading.bare == ["Deze wet heeft geen toelichting nodig."]
    shown = texts.texts(law_picture())[0]
    assert (shown["bare"], shown["sentences"]) == (1, 5)


def test_of_a_text_that_is_not_free_the_quoted_words_stand_there_alone() -> None:
    picture = law_picture()
    picture["passages"]["brief/S1.1"]["text"] = "Zij werken dus niet samen, aldus de brief."
    reading = Reading(render.page(picture))
    assert reading.words["brief"].split() == ["paragraaf", "1,", "zin", "1", "niet", "samen"]
    shown = {each["source"]: each["isWhole"] for each in texts.texts(picture)}
    assert shown == {"wet": True, "brief": False}


def test_of_a_part_no_sentence_is_said_to_have_no_statement() -> None:
    part = selection.keep(law_picture(), ["min", "other"])
    assert [each["isWhole"] for each in texts.texts(part)] == [False, False]
    assert Reading(render.page(part)).bare == []


def test_a_draft_that_knows_no_more_than_its_source_is_told_in_words() -> None:
    reading = Reading(render.page(law_picture(drafts=True)))
    assert ("[Het Plan noemt alleen]", "k1") in [(words, ids) for words, ids, _ in reading.links]


def test_overlapping_quotes_are_marked_each_and_copied_as_one_text() -> None:
    picture = law_picture()
    picture["statements"]["ga4"] = {
        **picture["statements"]["ga3"],
        "quote": "kan de Kamer",
        "modality": "asserted",
    }
    marked = [(words, ids) for words, ids, _ in Reading(render.page(picture)).links]
    assert ("kan ", "ga4") in marked
    assert ("de Kamer", "ga3 ga4") in marked
    assert (" adviseren", "ga3") in marked


def test_what_an_earlier_edition_says_too_is_marked_in_both() -> None:
    picture = law_picture()
    picture["sources"]["oud"] = {**picture["sources"]["wet"], "issued": "2001"}
    picture["passages"]["oud/art9.1"] = {
        **picture["passages"]["wet/art1.2.b.1"],
        "source": "oud",
        "label": "art9.1",
        "section": "art9",
        "leadIn": "",
        "text": "Men kan de Kamer adviseren.",
    }
    picture["statements"]["ga3"]["alsoIn"] = ["oud/art9.1"]
    reading = Reading(render.page(picture))
    assert [ids for words, ids, _ in reading.links if words == "de Kamer adviseren"] == ["ga3", "ga3"]
    assert reading.links[0][0] == "de Kamer adviseren"
    assert len(reading.bare) == 1


def test_an_address_that_is_no_web_page_is_no_link() -> None:
    page = render.page(law_picture(drafts=True))
    assert f'<a href={ACT} rel="noreferrer noopener" target=_blank>' in page
    assert "href=javascript" not in page
    assert 'href="javascript' not in page


def test_a_file_of_others_has_no_texts() -> None:
    assert texts.texts({**small_picture(), "variants": ["plain"]}) == []


def test_from_words_to_statement_and_back_and_on_to_the_official_page(page_of: Callable[..., Any]) -> None:
    page = page_of(law_picture(), "#view=text&language=en", as_opened=True)
    expect = sync_api.expect
    page.click("#texts a:text-is('adviseert de minister')")
    expect(page.locator("#chosen [data-statement]").first).to_have_attribute("data-statement", "ga2")
    expect(page.locator("#texts a.chosen")).to_have_text(["De raad:", "adviseert de minister"])
    # The panel marks the words in the sentence of the text, which stands in the file once.
    expect(page.locator("#chosen blockquote").first).to_have_text("adviseert de minister;")
    assert page.content().count(SENTENCES["wet/art1.1.2"][1]) == 1
    link = page.locator("#chosen .to-words a").first.get_attribute("href")
    assert link == f"{ACT}#:~:text=De%20raad%3A&text=adviseert%20de%20minister"
    # By keyboard: from the words to the panel, and Escape leads back.
    page.focus("#texts a:text-is('de Kamer adviseren')")
    page.keyboard.press("Enter")
    expect(page.locator("#chosen h2")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#texts a:text-is('de Kamer adviseren')")).to_be_focused()
    # From the statement, wherever it is told, to its words.
    page.evaluate("location.hash = '#view=statements&statement=c1&language=en'")
    page.click("#chosen button:text-is('in the text')")
    expect(page.locator("#texts a.chosen")).to_have_text("niet samen")
    assert re.search("view=text", address_of(page))
    # A filter by source leaves its text alone.
    page.evaluate("location.hash = '#view=text&source=wet&language=en'")
    expect(page.locator("#texts article:visible")).to_have_count(1)
    expect(page.locator("#texts-filtered")).to_contain_text("3 of 4 statements marked")
    page.click("#texts-filtered button")
    expect(page.locator("#texts article:visible")).to_have_count(2)


def test_on_paper_not_is_read_in_the_words_above_the_texts_too(page_of: Callable[..., Any]) -> None:
    """Browsers print no backgrounds unless a page asks for them, and white words would stand on white."""
    page = page_of(law_picture(), "#view=text")
    page.emulate_media(media="print")
    asked = """() => [...document.querySelectorAll("#texts [data-ends=denied]")]
        .map((each) => getComputedStyle(each, "::after").printColorAdjust)"""
    assert set(page.evaluate(asked)) == {"exact"}
