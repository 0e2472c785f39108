"""What is said of an office is found under the name of whoever holds it, with the dates of that."""

from __future__ import annotations

from graphbuilder import api
from graphbuilder.graph.store import Graph
from tests.conftest import Tables
from tests.questions.test_answers import answer, only
from tests.questions.test_answers_elsewhere import answer as answer_of


def test_the_goal_of_the_commissioner_is_found_by_her_name() -> None:
    """S3.2: appointed per April 2022 "om het maatschappelijk gesprek aan te jagen"."""
    rows = answer("goals", of="mariette-hamer")
    assert only(rows, "goal", "said_of", "office", "office_from", "office_until", "basis", "modality") == [
        (
            "doel-maatschappelijk-gesprek",
            "rol-regeringscommissaris",
            "rol-regeringscommissaris",
            "2022-04",
            "",
            "STATED",
            "intended",
        )
    ]
    # Of the office itself it is said without a holder.
    rows = answer("goals", of="rol-regeringscommissaris")
    assert only(rows, "goal", "office") == [("doel-maatschappelijk-gesprek", "")]


def test_the_tasks_of_the_commissioner_are_to_advise_and_to_drive_the_debate() -> None:
    rows = answer("tasks", actor="mariette-hamer")
    assert only(rows, "relation", "what", "office", "office_from") == [
        ("advises", "kabinet", "rol-regeringscommissaris", "2022-04"),
        ("hasGoal", "doel-maatschappelijk-gesprek", "rol-regeringscommissaris", "2022-04"),
    ]
    assert only(answer("tasks", actor="mariette-hamer", relation="advises"), "what") == [("kabinet",)]


def test_what_somebody_does_in_person_has_no_office() -> None:
    """S1.2: the ministry takes part in the talks, and has no other task on the page."""
    assert only(answer("tasks", actor="min-vws"), "relation", "what", "office", "basis", "modality") == [
        ("prov:wasAssociatedWith", "gesprekken-opvolging", "", "STATED", "ongoing")
    ]


def test_the_end_of_an_office_stands_beside_its_tasks(lake: Graph) -> None:
    """Row a7: from 2021 to 15 May 2024."""
    rows = answer_of(lake, "tasks", actor="jo")
    assert only(rows, "relation", "what", "office_from", "office_until") == [
        ("advises", "min-voorbeeld", "2021", "2024-05-15")
    ]


def test_what_an_office_carried_out_and_by_what_means_is_found_by_the_holders_name(tables: Tables) -> None:
    said = (
        ("c1", "onderzoek", "carriedOutBy", "commissaris"),
        ("c2", "commissaris", "hasGoal", "doel-plas"),
        ("c3", "doel-plas", "hasMeans", "maaien"),
    )
    for each in said:
        tables.state(*each)
    graph = api.open_graph(tables.folder)
    columns = ("office", "office_from", "office_until")
    by_office = ("commissaris", "2021", "2024-05-15")
    assert only(answer_of(graph, "who-did-what", actor="jo"), "work", "role", *columns) == [
        ("onderzoek", "carriedOutBy", *by_office)
    ]
    assert only(answer_of(graph, "means", of="jo"), "means", "said_of", *columns) == [
        ("maaien", "doel-plas", *by_office)
    ]


def test_an_office_that_somebody_is_only_said_to_hold_by_maybe_lends_nothing(tables: Tables) -> None:
    tables.set("statements", "a7", modality="possible")
    assert answer_of(api.open_graph(tables.folder), "tasks", actor="jo") == []


def test_on_a_day_the_office_speaks_for_whoever_may_hold_it_then(lake: Graph) -> None:
    """Row a7: jo holds the office from 2021 to 15 May 2024; row a8: the office advises."""
    columns = ("subject", "relation", "office", "office_from", "office_until")
    by_office = ("commissaris", "advises", "commissaris", "2021", "2024-05-15")
    held = ("jo", "org:holds", "", "", "")
    then = answer_of(lake, "on-date", entity="jo", as_of="2023-06-01")
    assert only(then, *columns) == [by_office, held]
    # The day after she left, what the office does is no longer hers.
    assert only(answer_of(lake, "on-date", entity="jo", as_of="2024-05-16"), *columns) == [held]
    # Without a name each statement stands there once, as it is said.
    assert not any(row.get("office") for row in answer_of(lake, "on-date", as_of="2023-06-01"))


def test_the_timeline_of_a_holder_has_what_the_office_does_in_that_time(tables: Tables) -> None:
    for name, day in (("c1", "2022-03-01"), ("c2", "2024-06-01")):
        tables.add(
            "statements", id=name, passage="brief/S7", subject="onderzoek", relation="dcterms:publisher",
            object="commissaris", modality="asserted", from_=day, quote="op deze lijst", status="checked",
        )  # fmt: skip
    graph = api.open_graph(tables.folder)
    found = answer_of(graph, "timeline", entity="jo")
    assert only((row for row in found if row.get("office")), "subject", "first_day", "office_from") == [
        ("onderzoek", "2022-03-01", "2021")
    ]
    assert not any(row.get("office") for row in answer_of(graph, "timeline"))


def test_whoever_holds_the_responsible_office_is_responsible(tables: Tables) -> None:
    tables.state("c1", "commissaris", "responsibleFor", "plas")
    graph = api.open_graph(tables.folder)
    columns = ("trajectory", "responsible", "office", "office_from", "office_until", "basis")
    rows = [
        row for row in answer_of(graph, "responsible", trajectory="plas") if row["quote"] == "op deze lijst"
    ]
    assert only(rows, *columns) == [
        ("plas", "commissaris", "", "", "", "STATED"),
        ("plas", "jo", "commissaris", "2021", "2024-05-15", "STATED"),
    ]
    assert only(answer_of(graph, "responsible", actor="jo"), *columns[:3]) == [("plas", "jo", "commissaris")]
