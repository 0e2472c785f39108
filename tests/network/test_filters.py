"""Filtering, a date and the order of the list, as a reader uses them in a real Chromium."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright import sync_api

from graphbuilder import api
from graphbuilder.api import drawn_part
from graphbuilder.api.drawn_part import Choice
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import term_name
from graphbuilder.network.picture import from_dataset
from tests import bundled_page, tide
from tests.conftest import Tables
from tests.network.conftest import address_of, go
from tests.network.pictures import Picture, small_picture, statement
from tests.nodejs import Script

OFFICE, HOLDER, AGENDA = "rol-regeringscommissaris", "mariette-hamer", "meerjarenagenda-zvh"
PILLARS = {"pijler-veiligheidsrisico", "pijler-omgeving", "pijler-huis-op-orde", "pijler-monitoring"}
PARTS_OF_THE_AGENDA = {"st051", "st057", "st058", "st059", "st060"}
#: Days around each boundary in the two datasets, and some far from all.
DAYS = [
    "1999-12-31",
    "2020-12-31",
    "2021-01-01",
    "2021-12-31",
    "2022-03-31",
    "2022-04-15",
    "2022-04-30",
    "2023-01-13",
    "2023-03-01",
    "2024-05-15",
    "2024-05-16",
    "2024-06-10",
    "2024-06-11",
    "2025-01-01",
    "2027-12-31",
    "2028-01-01",
]


def shown(page: Any) -> tuple[set[str], set[str]]:
    names, statements = page.evaluate(
        "[[...graphbuilder.shown().entities], [...graphbuilder.shown().statements]]"
    )
    return set(names), set(statements)


def bare(page: Any) -> set[str]:
    """The names that stand faint, without a line."""
    return set(page.evaluate("[...graphbuilder.shown().bare]"))


def choose_day(page: Any, day: str) -> None:
    page.check("#on-date")
    page.fill("#exact-day", day)


def test_each_filter_stands_in_the_address_and_the_address_sets_each_filter(
    page_of: Callable[..., Any],
) -> None:
    page = page_of()
    page.locator("#legend [data-of=class] > summary").click()
    page.uncheck("[data-class=Ministry]")
    page.uncheck("#legend [data-modality=intended]")
    page.uncheck("#structural")
    page.click("#legend details[data-of=relation] summary")
    page.uncheck("[data-relation=commissionedBy]")
    before = shown(page)
    address = address_of(page).partition("#")[2]
    # What is listed is what is shown; a family stands for all its classes only where it has several.
    assert "class=ActionPlan,Goal,Theme" in address
    assert "modality=asserted,denied" in address
    assert "structural=no" in address
    again = page_of(address=f"#{address}")
    assert shown(again) == before
    for box in ("[data-class=Ministry]", "#legend [data-modality=intended]", "#structural"):
        assert not again.is_checked(box)
    assert not again.is_checked("[data-relation=commissionedBy]")
    assert again.is_checked("[data-relation=hasGoal]")


def test_going_back_undoes_one_filter_at_a_time(page_of: Callable[..., Any]) -> None:
    page = page_of()
    page.locator("#legend [data-of=class] > summary").click()
    page.uncheck("[data-class=Ministry]")
    page.uncheck("#legend [data-modality=intended]")
    page.go_back()
    sync_api.expect(page.locator("#legend [data-modality=intended]")).to_be_checked()
    assert not page.is_checked("[data-class=Ministry]")
    page.go_forward()
    sync_api.expect(page.locator("#legend [data-modality=intended]")).not_to_be_checked()


#: With how many names and statements each leaves of the small picture, by hand.
BY_HAND = [
    ("class=nonsense&colour=red&date=2024-02-31&theme=nobody&sort=width", 8, 10),
    ("class=ministry", 2, 1),  # one cooperates with the other
    ("class=TRACKS", 1, 2),  # of the plan alone: its loop and its period
    ("class=trajectory", 1, 2),  # above the action plan
    ("class=", 0, 0),
    ("modality=denied", 8, 1),  # two names keep a line, and one never had any
]
#: Names that stand faint, since a way of saying took all their lines, are not counted.
FAINT = {"modality=denied": 5}


def test_an_address_written_by_hand_is_understood_and_the_rest_ignored(
    script_of: Callable[[Picture], Script],
) -> None:
    script = script_of(small_picture())
    for address, names, statements in BY_HAND:
        counted = f"{names - FAINT.get(address, 0)} van 8 namen, {statements} van 10 uitspraken"
        assert counted in script.ask("shown", address)["summary"]
        assert [len(each) for each in script.shown(address)] == [names, statements], address


def test_denials_can_be_shown_alone_and_left_out(page_of: Callable[..., Any]) -> None:
    page = page_of()
    page.get_by_role("button", name="Alleen tonen: ontkend").click()
    assert shown(page)[1] == {"st06"}
    page.click("#show-all")
    page.get_by_role("checkbox", name="ontkend").uncheck()
    assert len(shown(page)[1]) == 9


def test_relations_are_filtered_with_their_counts_in_the_order_of_the_data(
    page_of: Callable[..., Any], bundled: Graph
) -> None:
    page = page_of(from_dataset.picture(bundled))
    page.click("#legend details[data-of=relation] summary")
    rows = page.locator("[data-of=relation] label").all_inner_texts()
    assert [row.split()[-1] for row in rows[:2]] == ["2", "3"]
    assert rows[0].startswith("in opdracht van")
    assert rows[1].startswith("uitgevoerd door")
    page.get_by_role("button", name="Alleen tonen: in opdracht van").click()
    assert shown(page)[1] == {"st022", "st023"}
    assert f"2 van {bundled_page.STATEMENTS} uitspraken" in page.inner_text("#shown")
    assert page.inner_text("[data-of=relation] summary").startswith("Soorten verbanden 1 van ")


def test_a_source_can_be_chosen_where_there_are_several(page_of: Callable[..., Any], lake: Graph) -> None:
    page = page_of(from_dataset.picture(lake))
    page.click("#legend details[data-of=source] summary")
    page.uncheck("[data-source=brief]")
    names, statements = shown(page)
    assert statements == {"b1", "b2", "b3"}
    assert names == {"min-voorbeeld", "plas", "oever", "onderzoek"}
    assert address_of(page).endswith("#source=antwoord")
    assert page_of().locator("[data-of=source]").count() == 0


def test_a_theme_shows_what_is_linked_with_it_directly_or_through_parts(
    page_of: Callable[..., Any], lake: Graph
) -> None:
    picture = from_dataset.picture(lake)
    page = page_of(picture)
    # How many statements name it stands with it.
    many = sum("water" in (each["subject"], each["object"]) for each in picture["statements"].values())
    page.select_option("#theme", label=f"waterkwaliteit ({many})")
    # The list touches on it, and so does its member; that one's actors are those its statements name. The
    # others stay, faint.
    assert shown(page)[0] - bare(page) == {"water", "lijst", "plas", "min-voorbeeld", "oever"}
    assert len(shown(page)[0]) == 11
    assert address_of(page).endswith("#theme=water")
    page.select_option("#theme", "")
    assert len(shown(page)[0]) == 11


def test_the_page_and_the_command_agree_on_every_theme(
    script_of: Callable[[Picture], Script], bundled: Graph
) -> None:
    script = script_of(from_dataset.picture(bundled))
    themes = script.ask("themes")
    assert {"th-mensenhandel", "th-seksueel-geweld"} <= set(themes)
    for theme in themes:
        drawn = drawn_part.picture(bundled, Choice(theme=theme))
        names, statements = script.shown(f"theme={theme}")
        assert names == set(script.ask("shown", "")["names"])
        faint = set(script.ask("shown", f"theme={theme}")["bare"])
        assert (names - faint, statements) == (set(drawn["entities"]), set(drawn["statements"])), theme


def test_a_theme_of_a_list_shows_what_stands_in_it_on_the_page_and_by_the_command(
    script_of: Callable[[Picture], Script], tables: Tables
) -> None:
    """Nothing is inferred of the members: the list has the theme, and stands for another list too."""
    tables.without_texts()
    tables.set("statements", "a9", relation="dcterms:subject")
    tables.add("entities", id="sloten", class_="ActionPlan", label_nl="slotenplan")
    tables.add("entities", id="kort", class_="TrajectoryGroup", label_nl="korte lijst")
    tables.state("n1", "lijst", "hasMember", "kort")
    tables.state("n2", "kort", "hasMember", "sloten")
    graph = api.open_graph(tables.folder)
    asked = {row["trajectory"].rpartition("/")[2] for row in api.query("themes", graph, {"theme": "water"})}
    assert asked == {"plas", "sloten"}
    drawn = drawn_part.picture(graph, Choice(theme="water"))
    assert set(drawn["entities"]) == {"water", "lijst", "kort", "plas", "sloten", "min-voorbeeld", "oever"}
    script = script_of(from_dataset.picture(graph))
    names, _ = script.shown("theme=water")
    assert names - set(script.ask("shown", "theme=water")["bare"]) == set(drawn["entities"])


LEFT_OUT = {
    "modality=asserted": "Hoe het gezegd is: 1 van 5",
    "relation=hasGoal,commissionedBy": "Soorten verbanden: 2 van",
    "theme=th-mensenhandel": "Thema: mensenhandel",
    "date=2030-01-01": "Wanneer: 1 januari 2030",
}


def test_every_filter_says_how_much_it_leaves_out_and_is_undone_in_the_same_way(
    page_of: Callable[..., Any], bundled: Graph
) -> None:
    """All names stay: those without a line that is left are faint."""
    picture = from_dataset.picture(bundled)
    page = page_of(picture)
    for address, words in LEFT_OUT.items():
        go(page, f"#{address}")
        part = address.partition("=")[0]
        button = page.locator(f"#filters-on [data-off={part}]")
        assert words in button.inner_text()
        names, statements = shown(page)
        assert len(names) == bundled_page.NAMES
        ends = {picture["statements"][key][end] for key in statements for end in ("subject", "object")}
        assert bare(page) == names - ends
        out = bundled_page.STATEMENTS - len(statements)
        assert out > 0
        assert f"{out} {'uitspraak' if out == 1 else 'uitspraken'} niet getoond" in button.inner_text()
        button.click()
        assert part not in address_of(page)
        assert len(shown(page)[1]) == bundled_page.STATEMENTS
        assert page.locator("#filters-on").is_hidden()


@pytest.mark.slow
@pytest.mark.parametrize("data", ["bundled", "lake"])
def test_on_every_day_the_page_says_what_the_question_answers(
    script_of: Callable[[Picture], Script], bundled: Graph, lake: Graph, data: str
) -> None:
    graph = {"bundled": bundled, "lake": lake}[data]
    picture = from_dataset.picture(graph)
    script = script_of(picture)
    for day in DAYS:
        outcomes = script.ask("outcomes", day)
        said = {(outcome, *told(picture, name)) for name, outcome in outcomes.items()}
        asked = {answered(picture, row) for row in api.query("on-date", graph, as_of=day)}
        assert said == asked, day
        assert len(asked) >= 4


def told(picture: Picture, name: str) -> tuple[str | None, ...]:
    each = picture["statements"][name]
    thing = each["value"] if each["object"] is None else each["object"]
    return (
        each["subject"],
        each["relation"],
        thing,
        each["from"],
        each["until"],
        each["modality"],
        each["quote"],
    )


def answered(picture: Picture, row: dict[str, str]) -> tuple[str, ...]:
    ids = {entity["iri"]: key for key, entity in picture["entities"].items()}
    subject, thing = (ids.get(row[end], row[end]) for end in ("subject", "object"))
    relation, modality = term_name(row["relation"]), term_name(row["modality"])
    dates = row.get("from", ""), row.get("until", "")
    return row["outcome"], subject, relation, thing, *dates, modality, row["quote"]


#: What the sources of the lake say of a date, by hand.
LAKE_OUTCOMES = [
    # Office from 2021, to 15 May 2024: which day of 2021 it began, the source does not say.
    ("a7", "2020-12-31", "NOT_YET"),
    ("a7", "2021-12-30", "UNDETERMINED"),
    ("a7", "2021-12-31", "HOLDS"),
    ("a7", "2024-05-15", "HOLDS"),
    ("a7", "2024-05-16", "OVER"),
    # From March 2023, end not stated.
    ("a2", "2023-02-28", "NOT_YET"),
    ("a2", "2023-03-15", "UNDETERMINED"),
    ("a2", "2023-04-01", "STARTED_END_NOT_STATED"),
    # A deadline of 2027; an adviser without dates; what was going on on 10 June 2024.
    ("a4", "2027-12-31", "STILL_TO_COME"),
    ("a4", "2028-01-01", "PASSED"),
    ("a8", "2024-01-01", "UNDATED"),
    ("b3", "2024-06-09", "UNDETERMINED"),
    ("b3", "2024-06-10", "HOLDS"),
    ("b3", "2024-06-11", "STARTED_END_NOT_STATED"),
]


def test_outcomes_are_those_that_the_dates_allow(script_of: Callable[[Picture], Script], lake: Graph) -> None:
    script = script_of(from_dataset.picture(lake))
    for name, day, outcome in LAKE_OUTCOMES:
        assert script.ask("outcomes", day)[name] == outcome, (name, day)


def test_the_page_says_the_same_of_a_day_as_the_questions(script_of: Callable[[Picture], Script]) -> None:
    script = script_of(from_dataset.picture(tide.opened()))
    for day in tide.DAYS:
        assert script.ask("outcomes", day) == {name: each[day] for name, each in tide.OUTCOMES.items()}, day


def test_a_date_hides_what_does_not_hold_and_the_list_says_so(
    page_of: Callable[..., Any], bundled: Graph
) -> None:
    page = page_of(from_dataset.picture(bundled), "#list=open")
    assert page.is_hidden("#day")
    assert page.locator(".outcome").count() == 0
    choose_day(page, "2022-01-01")
    assert "date=2022-01-01" in address_of(page)
    names, statements = shown(page)
    assert HOLDER in names
    assert HOLDER in bare(page)
    assert not {"st070", "st071", "st074", "st075"} & statements
    assert {"st039", "st055"} <= statements
    row = page.locator("#row-st071")
    sync_api.expect(row).to_be_visible()
    assert "aside" in str(row.get_attribute("class"))
    assert row.locator(".outcome").inner_text() == "nog niet begonnen"
    assert page.inner_text("#row-st070 .outcome") == "komt nog"
    assert page.inner_text("#row-st039 .outcome") == "loopt"
    assert page.inner_text("#row-st055 .outcome") == "uiterste datum komt nog"
    # What has neither a time nor was going on is not asked.
    assert page.locator("#row-st022 .outcome").count() == 0
    choose_day(page, "2025-01-01")
    names, statements = shown(page)
    # The period of the agenda is over; what the agenda consists of has not expired.
    assert "st039" not in statements
    assert names >= PILLARS
    assert not (PILLARS | {AGENDA, HOLDER}) & bare(page)
    assert statements >= PARTS_OF_THE_AGENDA
    assert "waaruit een plan bestaat verloopt niet" in page.inner_text("#day-choice")
    assert page.inner_text("#row-st039 .outcome") == "afgelopen"
    assert page.inner_text("#row-st055 .outcome") == "uiterste datum voorbij"
    assert page.inner_text("#row-st071 .outcome") == "begonnen, einde niet vermeld"
    assert "datum van de bron is niet bekend" in page.inner_text("#beyond")
    page.click("[data-to=en]")
    assert page.inner_text("#row-st039 .outcome") == "over"
    page.uncheck("#on-date")
    assert page.locator(".outcome").count() == 0
    assert len(shown(page)[0]) == bundled_page.NAMES


@pytest.mark.slow
def test_the_page_and_the_command_agree_on_what_a_day_leaves(
    script_of: Callable[[Picture], Script], bundled: Graph
) -> None:
    script = script_of(from_dataset.picture(bundled))
    for day in DAYS[::3]:
        drawn = drawn_part.picture(bundled, Choice(as_of=day))
        assert script.shown(f"date={day}") == (set(drawn["entities"]), set(drawn["statements"])), day


def test_after_the_newest_source_the_page_says_that_it_knows_no_more(
    page_of: Callable[..., Any], lake: Graph
) -> None:
    page = page_of(from_dataset.picture(lake), "#date=2024-06-10")
    assert page.inner_text("#beyond") == ""
    choose_day(page, "2024-06-11")
    assert "De nieuwste bron is van 10 juni 2024" in page.inner_text("#beyond")


def test_the_slider_goes_by_day_with_the_keyboard_and_back_to_where_it_was(
    page_of: Callable[..., Any], bundled: Graph
) -> None:
    page = page_of(from_dataset.picture(bundled), "#date=2024-12-31")
    page.focus("#day")
    page.keyboard.press("ArrowRight")
    assert page.input_value("#exact-day") == "2025-01-01"
    assert page.get_attribute("#day", "aria-valuetext") == "1 januari 2025"
    page.wait_for_url("**date=2025-01-01*")
    assert "st039" not in shown(page)[1]
    page.keyboard.press("ArrowLeft")
    assert "st039" in shown(page)[1]
    page.go_back()
    page.wait_for_url("**date=2025-01-01*")


def test_what_is_chosen_stays_chosen_on_a_day_on_which_it_does_not_hold_and_says_why(
    page_of: Callable[..., Any], bundled: Graph
) -> None:
    page = page_of(from_dataset.picture(bundled), f"#focus={AGENDA}&date=2025-01-01")
    # The name stays, and with it what has not expired; only its period is over.
    sync_api.expect(page.locator("#chosen .not-shown")).to_have_count(0)
    assert "afgelopen" in page.inner_text('#chosen [data-statement="st039"]')
    page = page_of(from_dataset.picture(bundled), "#statement=st039&date=2025-01-01")
    reason = page.locator("#chosen .not-shown")
    sync_api.expect(reason).to_contain_text("Staat nu niet in de tekening: geldt niet op 1 januari 2025.")
    assert "afgelopen" in page.inner_text('#chosen [data-statement="st039"]')
    reason.get_by_role("button", name="Toch tonen").click()
    sync_api.expect(reason).to_have_count(0)
    assert address_of(page).endswith("statement=st039")
    assert "st039" in shown(page)[1]


def test_each_outcome_of_a_day_leads_to_its_statements(page_of: Callable[..., Any], lake: Graph) -> None:
    page = page_of(from_dataset.picture(lake), "#date=2024-06-11")
    page.locator("#outcomes").get_by_role("button", name="begonnen, einde niet vermeld").click()
    listed = page.eval_on_selector_all("#chosen [data-statement]", "all => all.map(o => o.dataset.statement)")
    assert set(listed) == {"a2", "b3"}
    page.locator("#outcomes").get_by_role("button", name="datum niet vermeld").click()
    assert "statement=a8" in address_of(page)


def test_an_address_that_hides_what_it_chooses_says_why_and_offers_a_way_out(
    page_of: Callable[..., Any],
) -> None:
    page = page_of(address="#focus=goal&class=Ministry,Theme&modality=asserted")
    reason = page.locator("#chosen .not-shown")
    sync_api.expect(reason).to_contain_text("deze soort namen is uitgevinkt")
    reason.get_by_role("button").click()
    sync_api.expect(reason).to_have_count(0)
    assert page.is_checked("[data-class=Goal]")
    assert not page.is_checked("[data-class=ActionPlan]")
    line = page_of(address="#statement=st05&modality=asserted")
    sync_api.expect(line.locator("#chosen .not-shown")).to_contain_text("zo gezegd")


def test_a_name_that_is_searched_is_shown_whatever_hid_it(page_of: Callable[..., Any], lake: Graph) -> None:
    page = page_of(from_dataset.picture(lake), "#theme=water")
    page.fill("#query", "plascommissaris")
    page.keyboard.press("Enter")
    page.wait_for_url("**focus=*")
    assert page.input_value("#theme") == ""
    assert page.locator("#chosen .not-shown").count() == 0


def test_one_button_undoes_everything(page_of: Callable[..., Any], lake: Graph) -> None:
    everything = (
        "#focus=plas&steps=1&class=actorFamily,trajectoryFamily,goalFamily&modality=asserted,intended"
        "&relation=responsibleFor,hasGoal&source=brief&structural=no&theme=water&date=2024-05-01"
    )
    page = page_of(from_dataset.picture(lake), everything)
    assert len(shown(page)[1]) < 5
    page.click("#show-all")
    assert address_of(page).endswith("#focus=plas")
    assert [len(each) for each in shown(page)] == [11, 13]
    assert page.is_disabled("#show-all")
    assert page.locator("#legend input[type=checkbox]:not(:checked)").count() == 1  # "on a date"


def columns(page: Any, number: int) -> list[str]:
    rows = page.locator("#list > .wide > table").first.locator("tbody tr:visible")
    return list(rows.locator(f"td:nth-child({number})").all_inner_texts())


def test_the_list_is_sorted_by_its_headings_and_says_how(page_of: Callable[..., Any]) -> None:
    page = page_of(address="#list=open")
    heading = page.get_by_role("columnheader", name="Wie of wat").first
    page.get_by_role("button", name="Wie of wat", exact=True).focus()
    page.keyboard.press("Enter")
    assert heading.get_attribute("aria-sort") == "ascending"
    assert "sort=subject" in address_of(page)
    # Seven of the plan, the goal before the ministry: of the alphabet, not of the source.
    assert columns(page, 1) == ["een doel", *["Het Plan"] * 7, *["Ministerie van Éénheid"] * 2]
    sync_api.expect(page.locator("#status")).to_have_text("Gesorteerd op Wie of wat")
    page.keyboard.press("Enter")
    assert heading.get_attribute("aria-sort") == "descending"
    assert columns(page, 1)[0] == "Ministerie van Éénheid"
    page.locator("#legend [data-of=class] > summary").click()
    page.uncheck("[data-class=Ministry]")
    assert set(columns(page, 1)) == {"een doel", "Het Plan"}
    page.get_by_role("button", name="Vindplaats").click()
    assert "sort=" not in address_of(page)


def test_by_period_comes_first_what_started_first_and_last_what_has_none(page_of: Callable[..., Any]) -> None:
    picture = small_picture()
    picture["statements"]["st11"] = statement("plan", "hasGoal", "goal", **{"from": "2019-05"})
    page = page_of(picture, "#list=open&sort=period")
    assert columns(page, 3)[:3] == ["een doel", "2021 tot en met 2024", "Ministerie van Éénheid"]
    page.get_by_role("button", name="Wanneer", exact=True).click()
    assert columns(page, 3)[0] == "Ministerie van Éénheid"
    assert "sort=-period" in address_of(page)


def test_an_open_list_stands_in_the_address_but_is_no_step_back(page_of: Callable[..., Any]) -> None:
    page = page_of(address="#focus=goal")
    page.click("#list summary")
    page.wait_for_url("**list=open")
    page.click("#list summary")
    page.wait_for_url("**#focus=goal")


def test_a_thumb_can_use_legend_and_slider_on_a_phone(page_of: Callable[..., Any], bundled: Graph) -> None:
    page = page_of(
        from_dataset.picture(bundled),
        viewport={"width": 360, "height": 740},
        is_mobile=True,
        has_touch=True,
    )
    page.tap("[data-sheet=legend]")
    page.tap("#legend label:has(#on-date)")
    page.locator("#day").scroll_into_view_if_needed()
    for part in ("#day", "#exact-day", "#theme", "#legend [data-of=relation] summary"):
        box = page.locator(part).bounding_box()
        assert box["height"] >= 30, part
        assert 0 <= box["x"] <= box["x"] + box["width"] <= 360, part
    box = page.locator("#day").bounding_box()
    page.touchscreen.tap(box["x"] + 20, box["y"] + box["height"] / 2)
    page.wait_for_url("**date=2021*")
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    page.tap("#legend .shut")
    page.tap("#to-list")
    page.select_option("#sort", label="Wie of wat")
    page.wait_for_url("**sort=subject")
