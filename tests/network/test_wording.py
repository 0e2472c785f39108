"""What the page says of lists, of what is inferred, denied or only asked, and of an odd address."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from playwright import sync_api

from graphbuilder.api import drawn_part
from graphbuilder.api.drawn_part import Choice
from graphbuilder.graph.store import Graph
from graphbuilder.network.picture import from_dataset, wording
from graphbuilder.vocabulary import amounts
from tests.network.pictures import Picture, small_picture


def test_no_word_of_the_page_is_there_twice() -> None:
    """The second would go before the first without a word."""
    text = (resources.files("graphbuilder.network.picture") / "words.json").read_text("utf-8")
    names = [name for name, _ in json.loads(text, object_pairs_hook=list)]
    assert [name for name, count in Counter(names).items() if count > 1] == []


def test_every_sign_that_the_page_itself_writes_is_in_the_fonts_of_every_machine() -> None:
    """Those of Windows-1252 are, and so are these few besides in Arial and what stands for it."""
    page = resources.files("graphbuilder.network.page")
    told = [resources.files("graphbuilder.network.picture") / "words.json"]
    told += [each for each in page.iterdir() if each.name.endswith((".j2", ".css"))]
    signs = {sign for each in told for sign in each.read_text("utf-8")}
    usual = {sign for sign in signs if sign.encode("cp1252", "ignore")}
    assert signs - usual <= set("≠→←↑↓↕−")


def test_what_is_inferred_says_how_firmly_each_premise_and_its_weakest_is_said(
    page_of: Callable[..., Any], bundled: Graph
) -> None:
    """That she holds the office is so stated (st071); that it advises the cabinet is intended (st073)."""
    page = page_of(from_dataset.picture(bundled), "#focus=mariette-hamer")
    item = page.locator("#chosen .statement", has_text="afgeleid")
    sync_api.expect(item).to_contain_text(
        "afgeleid, van wat een voornemen is: wie deze functie vervult, adviseert wie de functie adviseert"
    )
    premises = item.locator(".said", has_text="Op grond van").all_inner_texts()
    assert sorted("voornemen" in each for each in premises) == [False, True]
    assert sorted("zo gesteld" in each for each in premises) == [False, True]


def test_one_name_and_one_statement_are_told_as_one(page_of: Callable[..., Any]) -> None:
    picture = small_picture()
    picture["entities"] = {"plan": picture["entities"]["plan"]}
    picture["statements"] = {"st09": picture["statements"]["st09"]}
    picture["inferred"] = []
    page = page_of(picture)
    assert page.inner_text("#to-names") == "De ene naam"
    assert page.inner_text("#to-statements") == "De ene uitspraak"
    sync_api.expect(page.locator("#shown")).to_have_text("1 van 1 naam, 1 van 1 uitspraak getoond")
    page.click("[data-to=en]")
    assert page.inner_text("#to-statements") == "The one statement"
    sync_api.expect(page.locator("#shown")).to_have_text("1 of 1 name, 1 of 1 statement shown")


def test_only_themes_are_in_the_choice_of_themes(page_of: Callable[..., Any], bundled: Graph) -> None:
    """The new insights touch on the action plan (st015), which is no theme."""
    page = page_of(from_dataset.picture(bundled))
    named = page.locator("#theme option").all_inner_texts()
    assert any(each.startswith("mensenhandel (") for each in named)
    assert not [each for each in named if "Actieplan" in each]


def test_a_theme_brings_what_is_about_it_and_what_results_in_that(
    page_of: Callable[..., Any], bundled: Graph
) -> None:
    """The talks may result in arrangements (st035) about the theme's reporting points (st036)."""
    page = page_of(from_dataset.picture(bundled), "#theme=th-mensenhandel&modality=possible")
    assert set(page.evaluate("[...graphbuilder.shown().statements]")) == {"st035", "st036"}
    assert {"st035", "st036"} <= set(
        drawn_part.picture(bundled, Choice(theme="th-mensenhandel"))["statements"]
    )


def test_a_name_that_only_a_list_brings_to_a_theme_says_so(
    page_of: Callable[..., Any], bundled: Graph
) -> None:
    """Of the programme only the list says it (st007); the agenda's pillar has the theme itself (st062)."""
    page = page_of(from_dataset.picture(bundled), "#theme=th-mensenhandel&focus=nap-sggsg")
    sync_api.expect(page.locator("#chosen")).to_contain_text(
        "via de lijst “aanpalende beleidstrajecten en ontwikkelingen”; van deze naam apart is dat niet gezegd"
    )
    page = page_of(from_dataset.picture(bundled), "#theme=th-mensenhandel&focus=meerjarenagenda-zvh")
    sync_api.expect(page.locator("#chosen h2")).to_be_visible()
    assert "via de lijst" not in page.inner_text("#chosen")


def test_links_that_only_a_question_makes_are_counted_apart(
    page_of: Callable[..., Any], bundled: Graph
) -> None:
    """Two ministries commissioned the study (st022, st023), so each works on its theme: twice two links."""
    asked = (
        "PREFIX pol: <https://w3id.org/policy-graph/ontology#>\n"
        "PREFIX dcterms: <http://purl.org/dc/terms/>\n"
        "CONSTRUCT { ?work pol:commissionedBy ?who . ?who <https://example.org/worksOn> ?theme } WHERE "
        "{ ?work pol:commissionedBy ?who ; dcterms:subject ?theme }"
    )
    page = page_of(drawn_part.picture(bundled, Choice(query=asked)))
    assert "4 van 4 namen, 2 van 2 uitspraken en 2 verbanden uit de vraag" in page.inner_text("#shown")
    assert "verband dat alleen uit de gestelde vraag volgt" in page.inner_text("#reading")
    page.click("[data-to=en]")
    assert "2 of 2 statements and 2 links from the question" in page.inner_text("#shown")


def test_a_denial_says_not_in_the_picture_and_in_the_panel(page_of: Callable[..., Any]) -> None:
    page = page_of(address="#focus=hostile")
    words = page.evaluate("graphbuilder.words().map(word => word.text)")
    assert words == ["niet: noemt"]
    assert page.locator("#chosen h3").all_inner_texts() == ["niet: genoemd in"]


def test_steps_of_a_path_read_from_its_start(page_of: Callable[..., Any]) -> None:
    """The ministry commissioned the plan, which has the goal."""
    page = page_of(address="#focus=min&path=goal")
    steps = page.locator("#chosen .steps li").all_inner_texts()
    assert steps[0].split("\n")[:3] == ["Ministerie van Éénheid", "gaf opdracht tot", "Het Plan"]
    assert steps[1].split("\n")[:3] == ["Het Plan", "heeft als doel", "een doel"]


def test_a_typing_error_in_a_long_word_is_forgiven_where_nothing_else_is_found(
    page_of: Callable[..., Any], bundled: Graph
) -> None:
    page = page_of(from_dataset.picture(bundled))
    for typed in ("verwij jonker", "vrewey jonker", "verweyy jonker", "vrwey jonker"):
        page.fill("#query", typed)
        results = page.locator("#results li").all_inner_texts()
        assert results[0] == "Niet gevonden. Bedoelde u:"
        assert "Verwey-Jonker" in results[1]
    # Four letters are too few to guess by, and what is found as typed needs no guess.
    for typed in ("vwz", "kabi"):
        page.fill("#query", typed)
        assert "Bedoelde u" not in page.inner_text("#results")


def test_an_address_says_what_of_it_means_nothing(page_of: Callable[..., Any]) -> None:
    page = page_of(address="#colour=red&class=Ministry,nonsense&focus=nobody&structural=yes&list=open")
    told = page.locator("#not-understood")
    sync_api.expect(told).to_be_visible()
    assert told.inner_text().endswith(": colour, class=nonsense, focus=nobody.")
    page.uncheck("#structural")
    sync_api.expect(told).to_be_hidden()
    page = page_of(address="#class=tracks&language=nl&statement=st05")
    sync_api.expect(page.locator("#not-understood")).to_be_hidden()


def test_an_address_with_the_list_open_brings_it_into_view(
    browser: Any, written: Callable[[Picture], Path], tmp_path: Path
) -> None:
    """Also where the browser does something else first between the script and the end of the page."""
    whole = written(small_picture()).read_text(encoding="utf-8")
    read, end, _ = whole.rpartition("<script>")
    assert end
    file = tmp_path / "page.html"
    file.write_text(read, encoding="utf-8")
    page = browser.new_page()
    page.goto(file.as_uri() + "#list=open")
    sync_api.expect(page.locator("#list tbody tr").first).to_be_in_viewport()
    page.context.close()


@pytest.mark.parametrize(
    ("value", "datatype", "dutch", "english"),
    [
        ("P3Y", "Duration", "3 jaar", "3 years"),
        ("at most P1Y6M", "Duration", "ten hoogste 1 jaar 6 maanden", "at most 1 year 6 months"),
        ("P1M", "Duration", "1 maand", "1 month"),
        ("P2W", "Duration", "2 weken", "2 weeks"),
        ("about 5000", "Quantity", "ongeveer 5000", "about 5000"),
        ("5000..7500", "Quantity", "5000 tot 7500", "5000 to 7500"),
    ],
)
def test_durations_and_quantities_are_written_as_people_do(
    value: str, datatype: str, dutch: str, english: str
) -> None:
    iri = f"https://w3id.org/policy-graph/ontology#{datatype}"
    assert amounts.in_words(value, iri) == {"nl": dutch, "en": english}


def test_a_source_s_own_words_for_a_duration_stay_as_they_are() -> None:
    datatype = "https://w3id.org/policy-graph/ontology#Duration"
    assert amounts.in_words("een periode van 3 jaar", datatype) is None
    assert amounts.in_words("zolang het nodig is", datatype) is None


@pytest.mark.parametrize(
    ("begin", "end", "told"),
    [
        ("..", "2021", "until 2021, with no start date"),
        ("", "2021", "until 2021, start not stated"),
        ("..", "", "no start date"),
        ("..", "..", "no start date, no end date"),
        ("", "..", "no end date"),
        ("2021", "..", "from 2021, with no end date"),
    ],
)
def test_an_end_that_is_stated_to_be_open_is_not_called_not_stated(begin: str, end: str, told: str) -> None:
    """Two dots say that it is open, a blank that nothing is stated (docs/tables.md)."""
    assert wording.period(begin, end, "state")["en"] == told
    if "2021" in (begin, end):
        assert wording.date(f"{begin}/{end}")["en"] == told
