"""How things stand on a day, on the bundled page. What is right was worked out by hand from its dates."""

from __future__ import annotations

import pytest

from graphbuilder.questions import library
from tests.questions.test_answers import answer, only
from tests.questions.test_engines import needed

DATED = [name for name in library.names() if "as_of" in library.named(name).parameters and name != "on-date"]


@pytest.mark.parametrize("name", DATED)
def test_a_day_changes_no_row_and_without_one_nothing_is_said_of_any(name: str) -> None:
    undated = answer(name, **needed(name))
    dated = answer(name, **needed(name), as_of="2024-06-01")
    assert undated
    assert all("outcome" not in row for row in undated)
    assert [{column: row[column] for column in row if column != "outcome"} for row in dated] == undated


@pytest.mark.parametrize(("day", "outcome"), [("2024-12-31", "STILL_TO_COME"), ("2025-01-01", "PASSED")])
def test_the_deadline_of_the_agendas_goal_passes_with_the_year_2024(day: str, outcome: str) -> None:
    assert only(answer("deadlines", as_of=day), "trajectory", "basis", "outcome") == [
        ("actieplan", "NOT_STATED", ""),
        ("meerjarenagenda-zvh", "STATED", outcome),
        ("nap-sggsg", "NOT_STATED", ""),
        ("traject-laagdrempelige-hulp", "NOT_STATED", ""),
    ]


@pytest.mark.parametrize(
    ("day", "outcome"),
    [("2020-12-31", "NOT_YET"), ("2021-01-01", "HOLDS"), ("2024-12-31", "HOLDS"), ("2025-01-01", "OVER")],
)
def test_the_agenda_covers_2021_to_2024(day: str, outcome: str) -> None:
    rows = answer("periods", of="meerjarenagenda-zvh", as_of=day)
    assert only(rows, "period", "outcome") == [("2021/2024", outcome)]


@pytest.mark.parametrize(
    ("day", "appointment", "publication"),
    [
        ("2022-03-31", "STILL_TO_COME", "STILL_TO_COME"),
        ("2022-04-15", "UNDETERMINED", "STILL_TO_COME"),
        ("2022-04-30", "HAPPENED", "STILL_TO_COME"),
        ("2023-01-13", "HAPPENED", "HAPPENED"),
    ],
)
def test_the_appointment_is_known_by_its_month_and_the_publication_by_its_day(
    day: str, appointment: str, publication: str
) -> None:
    assert only(answer("events", as_of=day), "subject", "event", "outcome") == [
        ("mariette-hamer", "appointedBy", appointment),
        ("nap-sggsg", "dcterms:issued", publication),
        ("nap-sggsg", "dcterms:publisher", publication),
    ]


def test_the_commissioner_started_and_no_end_is_stated() -> None:
    rows = answer("about", entity="mariette-hamer", as_of="2024-06-01")
    assert only(rows, "relation", "basis", "outcome") == [
        ("advises", "INFERRED", ""),
        ("advises", "INFERRED", ""),
        # The office is to advise, and since when is not stated.
        ("advises", "STATED", "UNDATED"),
        ("appointedBy", "STATED", "HAPPENED"),
        ("hasGoal", "STATED", ""),
        ("org:holds", "STATED", "STARTED_END_NOT_STATED"),
    ]


def test_what_was_going_on_is_undated_as_the_page_has_no_date() -> None:
    """S1.2 says "momenteel" and S2.9 "op dit moment"; only what expires stands somehow on a day."""
    rows = answer("who-did-what", work="gesprekken-opvolging", as_of="2024-06-01")
    assert only(rows, "outcome") == [("UNDATED",), ("UNDATED",)]
    rows = answer("causes", what="obs-regionale-verschillen", as_of="2024-06-01")
    assert only(rows, "outcome") == [("UNDATED",)]
    rows = answer("parts", part="gesprekken-opvolging", as_of="2024-06-01")
    assert only(rows, "whole", "outcome") == [("traject-laagdrempelige-hulp", "UNDATED")]
    rows = answer("reservations", modality=["ongoing", "possible"], as_of="2024-06-01")
    assert {(row["modality"], row.get("outcome", "")) for row in rows} == {
        ("ongoing", "UNDATED"),
        ("possible", ""),
    }
