"""What the search field answers: names first, and also kinds, kinds of links, and words of the source."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright import sync_api

from graphbuilder.graph.store import Graph
from graphbuilder.network.picture import from_dataset
from tests.network.conftest import address_of
from tests.network.large import large_picture
from tests.network.pictures import small_picture


@pytest.fixture
def page(page_of: Callable[..., Any], bundled: Graph) -> Any:
    return page_of(from_dataset.picture(bundled))


def found(page: Any, query: str) -> list[str]:
    page.fill("#query", query)
    return list(page.locator("#results [role=option]").all_inner_texts())


def test_a_name_that_is_typed_whole_comes_first_however_many_begin_with_it(
    page_of: Callable[..., Any],
) -> None:
    page = page_of(large_picture(130))
    for number in (1, 5, 129):
        assert found(page, f"Dienst {number}")[0].split("\n")[0] == f"Dienst {number}"
        assert found(page, f"dienst {number}")[0].split("\n")[0] == f"Dienst {number}"
        assert found(page, str(number))[0].split("\n")[0] == f"Dienst {number}"
    # Of 130 numbers 22 have a 5: 100 - 9 ** 2 of the first hundred, and 105, 115 and 125.
    assert found(page, "Dienst 5")[-1] == "12 van 22 gevonden namen: typ verder."


def test_a_kind_brings_all_of_its_kind(page: Any) -> None:
    texts = found(page, "pijler")
    # The four pillars of the agenda, and the arrangements on them.
    assert len([text for text in texts if "pijler" in text.split("\n")[-1]]) >= 4
    assert {text.split("\n")[0] for text in texts} >= {"monitoring", "huis op orde"}


def test_a_kind_of_link_is_found_and_chosen_shows_only_that(page: Any) -> None:
    texts = found(page, "in opdracht")
    place = next(place for place, text in enumerate(texts) if "soort verband" in text)
    assert texts[place].startswith("in opdracht van")
    for _ in range(place):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**#relation=commissionedBy")
    assert page.evaluate("graphbuilder.shown().statements.size") == 2


def test_what_is_denied_is_found_by_that_word_and_by_the_word_for_not(page_of: Callable[..., Any]) -> None:
    """The plan does not mention the hostile theme (st06)."""
    page = page_of(small_picture())
    for query in ("ontkend", "niet", "denied"):
        assert found(page, query)[0].startswith("ontkend"), query
    page.keyboard.press("Enter")
    page.wait_for_url("**modality=denied*")
    assert page.evaluate("[...graphbuilder.shown().statements]") == ["st06"]


def test_words_of_the_source_lead_to_the_statement(page: Any) -> None:
    texts = found(page, "Momenteel vinden")
    assert texts
    assert all("woorden van de bron" in text for text in texts)
    page.keyboard.press("Enter")
    sync_api.expect(page.locator("#chosen")).to_contain_text("omenteel")


def test_the_words_of_whatever_is_found_have_the_width_of_the_list(page: Any) -> None:
    """Only a shape before a name takes some of it: 20 pixels and the white after it."""
    for query in ("in opdracht", "Momenteel", "kabinet"):
        assert found(page, query)
        for width in (1440, 1024, 390):
            page.set_viewport_size({"width": width, "height": 800})
            rooms = page.evaluate(
                """() => [...document.querySelectorAll("#results [id]")].map(hit => {
                    const style = getComputedStyle(hit);
                    const boxes = [hit, hit.lastElementChild].map(each => each.getBoundingClientRect());
                    const [all, words] = boxes;
                    const inner = all.width - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
                    return [Boolean(hit.querySelector(".shape")), inner - words.width];
                })"""
            )
            assert rooms
            for has_shape, taken in rooms:
                assert taken == pytest.approx(26 if has_shape else 0, abs=1), (query, width)


def test_what_is_nowhere_is_said_to_be_nowhere(page: Any) -> None:
    assert found(page, "belastingdienst") == ["Niets gevonden"]


def test_a_place_is_found_by_its_number_and_leads_to_all_that_is_said_there(page: Any) -> None:
    """Of section 3, sentence 3, there are four statements, as its rows in the table tell (actieplan/S3.3)."""
    for query in ("par. 3, zin 3", "Paragraaf 3 zin 3", "section 3, sentence 3"):
        [place] = found(page, query)
        assert place.split("\n")[0].startswith("paragraaf 3, zin 3"), query
        assert "4 uitspraken" in place
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("statement="))
    assert sorted(re.findall(r"statement=(st\d+)", address_of(page))) == ["st074", "st075", "st076", "st077"]
    # Neither sentence 33 nor sentence 3 of a section 13.
    assert [text for text in found(page, "par. 33") if "paragraaf" in text] == []
