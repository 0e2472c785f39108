"""The library's answers on two small invented datasets, by hand from their tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from tests.questions.test_answers import only
from tests.questions.test_answers_elsewhere import answer

DUNES = Path(__file__).parent.parent / "datasets" / "dunes"


@pytest.fixture(scope="session")
def dunes() -> Graph:
    """The graph of an invented dataset: two policy tracks, causes, target groups, a source without a date."""
    return api.open_graph(DUNES)


def test_the_quotes_of_the_dunes_are_in_their_texts() -> None:
    texts = {each: DUNES / f"{each}.txt" for each in ("verslag", "brief")}
    # What one source states and another denies is a conflict, and no fault of the quotes.
    assert [each.code for each in api.check(DUNES, sources=texts).warnings] == ["statements-conflict"]


def test_what_is_said_about_somebody_is_stated_denied_a_view_or_inferred(lake: Graph) -> None:
    rows = answer(lake, "about", entity="oever")
    assert only(rows, "subject", "relation", "object", "basis", "holder", "from", "rule", "passage") == [
        ("maaien", "contributesTo", "doel-plas", "NOT_AS_FACT", "oever", "", "", "brief/S5"),
        (
            "min-voorbeeld",
            "cooperatesWith",
            "oever",
            "INFERRED",
            "",
            "2023-03",
            "rules/symmetric",
            "brief/S2",
        ),
        ("oever", "cooperatesWith", "min-voorbeeld", "STATED", "", "2023-03", "", "brief/S2"),
        ("oever", "responsibleFor", "plas", "DENIED", "", "", "", "antwoord/S2"),
    ]
    rows = answer(lake, "about", entity="oever", relation="responsibleFor")
    assert only(rows, "basis") == [("DENIED",)]


@pytest.mark.parametrize(
    ("day", "office"),
    [
        ("2020-12-31", "NOT_YET"),
        # "From 2021" is a year: within it nothing is certain.
        ("2021-06-01", "UNDETERMINED"),
        ("2021-12-31", "HOLDS"),
        ("2024-05-15", "HOLDS"),
        ("2024-05-16", "OVER"),
    ],
)
def test_a_term_of_office_holds_until_its_last_day(lake: Graph, day: str, office: str) -> None:
    """And so does what only follows from it."""
    rows = [row for row in answer(lake, "about", entity="jo", as_of=day) if "office" not in row]
    assert only(rows, "relation", "basis", "outcome") == [
        ("advises", "INFERRED", office),
        ("advises", "INFERRED", office),
        ("org:holds", "STATED", office),
    ]


def test_a_cause_is_given_denied_possible_or_somebodys_view(dunes: Graph) -> None:
    rows = answer(dunes, "causes", what="verruiging")
    assert only(rows, "cause", "basis", "modality", "holder", "passage") == [
        ("bezoekers", "NOT_AS_FACT", "asserted", "boswachters", "verslag/S6"),
        ("droogte", "DENIED", "asserted", "", "verslag/S5"),
        ("konijnen", "NOT_AS_FACT", "possible", "", "verslag/S5"),
        ("neerslag", "STATED", "asserted", "", "verslag/S5"),
    ]
    assert only(answer(dunes, "causes", cause="droogte"), "what") == [("verruiging",)]


def test_a_theme_that_a_source_denies_of_one_policy_track_connects_nothing(dunes: Graph, lake: Graph) -> None:
    assert only(answer(dunes, "connections"), "entity", "trajectory", "said_of", "relation", "passage") == [
        ("stikstof", "duinprogramma", "duinprogramma", "touchesOn", "verslag/S4"),
        ("stikstof", "kustagenda", "kustagenda", "touchesOn", "verslag/S4"),
    ]
    assert answer(dunes, "connections", **{"class": "Actor"}) == []
    assert answer(lake, "connections") == []


def test_each_thing_counts_once_and_a_denial_or_a_view_is_no_fact(lake: Graph) -> None:
    counts = {row["kind"]: row for row in answer(lake, "counts")}
    expected = {
        "Ministry": ("1", "1"),
        "Organisation": ("1", "2"),
        "Actor": ("0", "3"),
        "Trajectory": ("0", "1"),
    }
    for kind, numbers in expected.items():
        assert (counts[kind]["entities"], counts[kind]["with_subclasses"]) == numbers
        assert counts[kind]["envisaged"] == "0"
    assert (counts["Agreement"]["entities"], counts["Agreement"]["envisaged"]) == ("0", "1")
    said = {kind: (row["statements"], row["facts"]) for kind, row in counts.items() if "statements" in row}
    assert said == {
        "asserted": ("9", "7"),
        "intended": ("2", "2"),
        "ongoing": ("1", "1"),
        "possible": ("1", "0"),
    }


@pytest.mark.parametrize(("day", "outcome"), [("2027-12-31", "STILL_TO_COME"), ("2028-01-01", "PASSED")])
def test_a_deadline_passes_after_the_last_day_of_its_year(lake: Graph, day: str, outcome: str) -> None:
    rows = answer(lake, "deadlines", as_of=day)
    assert only(rows, "entity", "deadline", "basis", "outcome", "said_of", "through") == [
        ("doel-plas", "2027", "STATED", outcome, "doel-plas", ""),
        ("plas", "2027", "STATED", outcome, "doel-plas", "plas"),
    ]


def test_a_deadline_may_be_of_the_policy_track_itself_and_a_period_is_none(dunes: Graph) -> None:
    rows = answer(dunes, "deadlines", as_of="2026-04-02")
    assert only(rows, "entity", "deadline", "basis", "outcome", "said_of", "through", "period") == [
        ("duinprogramma", "2026-04-01", "STATED", "PASSED", "duinprogramma", "", ""),
        ("kustagenda", "", "NOT_STATED", "", "", "", "2023/2026-06"),
    ]


@pytest.mark.parametrize(
    ("day", "publication", "appointment"),
    [
        ("2024-04-30", "STILL_TO_COME", "STILL_TO_COME"),
        ("2024-05-15", "UNDETERMINED", "STILL_TO_COME"),
        ("2024-05-31", "HAPPENED", "STILL_TO_COME"),
        ("2025-07-01", "HAPPENED", "HAPPENED"),
    ],
)
def test_an_event_happens_and_one_that_is_denied_does_not(
    dunes: Graph, day: str, publication: str, appointment: str
) -> None:
    rows = answer(dunes, "events", as_of=day)
    assert only(rows, "subject", "event", "date", "object", "basis", "outcome") == [
        ("duinprogramma", "dcterms:publisher", "2024-05", "min-kust", "STATED", publication),
        ("duinprogramma", "dcterms:publisher", "2024-05", "provincie", "DENIED", ""),
        ("noor", "appointedBy", "2025-07-01", "min-kust", "STATED", appointment),
    ]
    assert only(answer(dunes, "events", by="provincie"), "basis", "outcome") == [("DENIED", "")]


def test_a_goal_and_the_means_that_a_policy_track_has(dunes: Graph, lake: Graph) -> None:
    rows = answer(lake, "goals")
    assert only(rows, "of", "relation", "goal", "said_of", "basis", "modality", "passage") == [
        # That mowing is good for it is a view, of the foundation.
        ("maaien", "contributesTo", "doel-plas", "maaien", "NOT_AS_FACT", "asserted", "brief/S5"),
        ("plas", "hasGoal", "doel-plas", "plas", "STATED", "intended", "brief/S3"),
    ]
    assert answer(dunes, "goals") == []
    rows = answer(dunes, "means")
    assert only(rows, "of", "means", "said_of", "basis", "modality", "passage") == [
        ("duinprogramma", "maaien", "duinprogramma", "STATED", "intended", "verslag/S7")
    ]
    assert answer(lake, "means") == []


def test_a_word_is_found_in_a_name_and_in_the_quote_that_links_two_things(lake: Graph) -> None:
    assert only(answer(lake, "mentions", word="RIET"), "entity", "found_in", "text", "passage") == [
        ("afspraken-maaien", "QUOTE", "Mogelijk … afspraken over het maaien van riet", "brief/S4"),
        ("maaien", "NAME", "riet maaien", ""),
        ("maaien", "QUOTE", "Mogelijk … afspraken over het maaien van riet", "brief/S4"),
    ]


def test_names_are_full_short_and_as_a_source_spells_them(lake: Graph) -> None:
    rows = answer(lake, "names", entity=["oever", "min-voorbeeld"])
    assert only(rows, "entity", "kind", "name", "language") == [
        ("min-voorbeeld", "NAME", "Ministerie van Voorbeeldzaken", "nl"),
        ("min-voorbeeld", "NAME", "Ministry of Examples", "en"),
        ("min-voorbeeld", "SHORT_NAME", "Examples", "en"),
        ("min-voorbeeld", "SHORT_NAME", "Voorbeeldzaken", "nl"),
        ("oever", "NAME", "Green Shore Foundation", "en"),
        ("oever", "NAME", "Stichting Groene Oever", "nl"),
        ("oever", "SPELLING", "Groenen Oever", ""),
    ]


def test_what_was_going_on_holds_on_the_day_on_which_its_source_was_written(lake: Graph) -> None:
    """What is denied, a view or only possible does not appear; a draft does."""
    rows = answer(lake, "on-date", as_of="2024-06-10")
    assert only(rows, "outcome", "subject", "relation", "object", "passage") == [
        ("HOLDS", "plas", "dcterms:hasPart", "onderzoek", "antwoord/S3"),
        ("OVER", "jo", "org:holds", "commissaris", "brief/S6"),
        ("STARTED_END_NOT_STATED", "oever", "cooperatesWith", "min-voorbeeld", "brief/S2"),
        ("STILL_TO_COME", "doel-plas", "deadline", "2027", "brief/S3"),
        ("UNDATED", "commissaris", "advises", "min-voorbeeld", "brief/S6"),
    ]


@pytest.mark.parametrize(
    ("day", "outcome"),
    [
        ("2024-06-09", "UNDETERMINED"),
        ("2024-06-10", "HOLDS"),
        ("2024-06-11", "STARTED_END_NOT_STATED"),
    ],
)
def test_a_part_may_have_been_one_when_the_source_was_written(lake: Graph, day: str, outcome: str) -> None:
    rows = answer(lake, "parts", as_of=day)
    assert only(rows, "whole", "part", "said_of", "basis", "outcome", "modality", "passage") == [
        ("plas", "onderzoek", "plas", "STATED", outcome, "ongoing", "antwoord/S3")
    ]


@pytest.mark.parametrize(
    ("day", "outcome"),
    [("2022-12-31", "NOT_YET"), ("2023-01-01", "HOLDS"), ("2026-06-30", "HOLDS"), ("2026-07-01", "OVER")],
)
def test_a_period_ends_with_the_last_day_of_its_month(
    dunes: Graph, lake: Graph, day: str, outcome: str
) -> None:
    rows = answer(dunes, "periods", as_of=day)
    assert only(rows, "subject", "period", "first_day", "last_day", "basis", "outcome") == [
        ("duinprogramma", "", "", "", "NOT_STATED", ""),
        ("kustagenda", "2023/2026-06", "2023-01-01", "2026-06-30", "STATED", outcome),
    ]
    assert only(answer(lake, "periods", as_of=day), "subject", "basis") == [("plas", "NOT_STATED")]


def test_reservations_are_plans_maybes_views_and_denials(lake: Graph) -> None:
    """On a day only what makes a fact stands somehow: the deadline, and what was going on."""
    rows = answer(lake, "reservations", as_of="2024-06-10")
    assert only(rows, "reservation", "subject", "relation", "object", "holder", "outcome") == [
        ("denied", "oever", "responsibleFor", "plas", "", ""),
        ("holder", "maaien", "contributesTo", "doel-plas", "oever", ""),
        ("intended", "doel-plas", "deadline", "2027", "", "STILL_TO_COME"),
        ("intended", "plas", "hasGoal", "doel-plas", "", ""),
        ("ongoing", "plas", "dcterms:hasPart", "onderzoek", "", "HOLDS"),
        ("possible", "afspraken-maaien", "schema:about", "maaien", "", ""),
    ]


def test_one_is_responsible_by_two_passages_and_another_is_said_not_to_be(dunes: Graph, lake: Graph) -> None:
    assert only(answer(lake, "responsible"), "trajectory", "responsible", "basis", "passage") == [
        ("plas", "min-voorbeeld", "STATED", "antwoord/S1"),
        ("plas", "min-voorbeeld", "STATED", "brief/S1"),
        ("plas", "oever", "DENIED", "antwoord/S2"),
    ]
    assert only(answer(dunes, "responsible"), "trajectory", "basis") == [
        ("duinprogramma", "NOT_STATED"),
        ("kustagenda", "DENIED"),
        ("kustagenda", "STATED"),
    ]


@pytest.mark.parametrize(
    ("day", "outcome"),
    [
        ("2022-12-31", "NOT_YET"),
        # From some day in 2023 until some day in March 2024.
        ("2023-06-01", "UNDETERMINED"),
        ("2023-12-31", "HOLDS"),
        ("2024-03-01", "HOLDS"),
        ("2024-03-15", "UNDETERMINED"),
        ("2024-04-01", "OVER"),
    ],
)
def test_who_was_responsible_for_a_time_is_so_no_longer(dunes: Graph, day: str, outcome: str) -> None:
    """The relation has no time of its own, the statement has; and another source denies it."""
    rows = answer(dunes, "responsible", trajectory="kustagenda", as_of=day)
    assert only(rows, "responsible", "basis", "outcome", "from", "until", "passage") == [
        ("provincie", "DENIED", "", "", "", "verslag/S9"),
        ("provincie", "STATED", outcome, "2023", "2024-03", "brief/S2"),
    ]
    rows = answer(dunes, "about", entity="kustagenda", relation="responsibleFor", as_of=day)
    assert only(rows, "basis", "outcome") == [("DENIED", ""), ("STATED", outcome)]


def test_what_another_source_denies_is_shown_with_where_it_does(dunes: Graph) -> None:
    rows = answer(dunes, "on-date", as_of="2023-12-31", entity=["kustagenda", "noor"])
    assert only(rows, "outcome", "relation", "denied_in") == [
        ("HOLDS", "period", ""),
        ("HOLDS", "responsibleFor", "verslag/S9"),
        ("NOT_YET", "org:holds", ""),
        ("STILL_TO_COME", "appointedBy", ""),
    ]


def test_what_is_denied_neither_starts_nor_happens(dunes: Graph) -> None:
    """The province did not publish the programme."""
    rows = answer(dunes, "timeline")
    assert only(rows, "first_day", "last_day", "kind", "subject", "relation", "object", "basis") == [
        ("2023-01-01", "2023-01-01", "START", "kustagenda", "period", "2023/2026-06", "STATED"),
        ("2023-01-01", "2023-12-31", "START", "provincie", "responsibleFor", "kustagenda", "STATED"),
        ("2024-03-01", "2024-03-31", "END", "provincie", "responsibleFor", "kustagenda", "STATED"),
        ("2024-05-01", "2024-05-31", "HAPPENS", "duinprogramma", "dcterms:publisher", "min-kust", "STATED"),
        ("2025-07-01", "2025-07-01", "HAPPENS", "noor", "appointedBy", "min-kust", "STATED"),
        ("2025-07-01", "2025-07-01", "START", "noor", "org:holds", "duinwachter", "STATED"),
        ("2026-04-01", "2026-04-01", "DUE", "duinprogramma", "deadline", "2026-04-01", "STATED"),
        ("2026-06-30", "2026-06-30", "END", "kustagenda", "period", "2023/2026-06", "STATED"),
    ]


def test_target_groups_are_of_the_policy_track_or_of_its_means(dunes: Graph) -> None:
    rows = answer(dunes, "target-groups")
    assert only(rows, "trajectory", "target_group", "said_of", "basis", "passage") == [
        ("duinprogramma", "omwonenden", "maaien", "STATED", "verslag/S7"),
        ("duinprogramma", "ruiters", "duinprogramma", "DENIED", "verslag/S7"),
        ("duinprogramma", "wandelaars", "duinprogramma", "STATED", "verslag/S7"),
    ]
    assert answer(dunes, "target-groups", of="kustagenda") == []


def test_a_theme_is_stated_denied_or_said_of_a_list(dunes: Graph, lake: Graph) -> None:
    columns = ("theme", "trajectory", "relation", "said_of", "basis", "rule", "passage")
    assert only(answer(dunes, "themes"), *columns) == [
        ("drukte", "duinprogramma", "touchesOn", "duinprogramma", "STATED", "", "verslag/S4"),
        ("drukte", "kustagenda", "touchesOn", "kustagenda", "DENIED", "", "verslag/S4"),
        ("stikstof", "duinprogramma", "touchesOn", "duinprogramma", "STATED", "", "verslag/S4"),
        ("stikstof", "kustagenda", "touchesOn", "kustagenda", "STATED", "", "verslag/S4"),
    ]
    assert only(answer(lake, "themes"), *columns) == [
        ("water", "plas", "touchesOn", "lijst", "INFERRED", "rules/listed-member", "brief/S7")
    ]


@pytest.mark.parametrize(
    ("day", "outcome"),
    [
        ("2025-02-28", "UNDETERMINED"),
        # Of the report only the month is known.
        ("2025-03-15", "UNDETERMINED"),
        ("2025-04-01", "STARTED_END_NOT_STATED"),
    ],
)
def test_who_was_at_work_when_the_source_was_written(dunes: Graph, day: str, outcome: str) -> None:
    """A source without a date leaves it undated; who commissioned the work does not expire."""
    rows = answer(dunes, "who-did-what", as_of=day)
    assert only(rows, "work", "role", "actor", "basis", "outcome", "modality", "passage") == [
        ("eigen-onderzoek", "carriedOutBy", "provincie", "STATED", "UNDATED", "ongoing", "brief/S1"),
        ("onderzoek", "carriedOutBy", "bureau", "STATED", outcome, "ongoing", "verslag/S8"),
        ("onderzoek", "commissionedBy", "min-kust", "STATED", "", "asserted", "verslag/S8"),
    ]
