"""How things stand on a day, on the bundled page. What is right was worked out by hand from its dates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pyoxigraph as ox
import pytest

from graphbuilder import api, dates
from graphbuilder.graph.store import Graph
from graphbuilder.graph.substitution import Value, substitute
from graphbuilder.namespaces import DCTERMS, OA, POL, PROV, RDF, SKOS, XSD
from graphbuilder.questions import at_once, library
from graphbuilder.questions.widening import widened
from tests.questions.asked import bind
from tests.questions.test_answers import answer, bundled_graph, only
from tests.questions.test_engines import needed
from tests.questions.test_examples import OF_SEVERAL_SOURCES

DATED = [name for name in library.names() if "as_of" in library.named(name).parameters and name != "on-date"]


@pytest.mark.slow
@pytest.mark.parametrize("name", DATED)
def test_a_day_changes_no_row_and_without_one_nothing_is_said_of_any(
    name: str, field_as_checked: Graph
) -> None:
    def asked(**day: str) -> list[dict[str, str]]:
        if name in OF_SEVERAL_SOURCES:
            return [*api.query(name, field_as_checked, needed(name), **day)]  # type: ignore[arg-type]
        return answer(name, **needed(name), **day)

    undated, dated = asked(), asked(as_of="2024-06-01")
    assert undated
    assert all("outcome" not in row for row in undated)
    assert [{column: row[column] for column in row if column != "outcome"} for row in dated] == undated


@pytest.mark.slow
@pytest.mark.parametrize("name", [*DATED, "on-date"])
def test_dates_that_a_store_reads_at_once_give_the_rows_that_the_file_gives_as_it_stands(
    name: str, field_with_drafts: Graph
) -> None:
    query = library.named(name)
    day: dict[str, list[Value]] = {"as_of": [ox.Literal("2024-06-01", datatype=ox.NamedNode(XSD + "date"))]}
    texts = query.text, at_once.dates(query.text)
    assert ["{ SELECT ?statement ?until_latest" in text for text in texts] == [False, True]
    found = []
    for text in texts:
        rows = field_with_drafts.query(widened(substitute(text, day), field_with_drafts))
        assert isinstance(rows, ox.QuerySolutions)
        found.append([tuple(row) for row in rows])
    as_it_stands, read_at_once = found
    assert as_it_stands or name == "transposition"  # the field has nothing to transpose
    assert as_it_stands == read_at_once


@pytest.mark.parametrize(("day", "outcome"), [("2024-12-31", "STILL_TO_COME"), ("2025-01-01", "PASSED")])
def test_the_deadline_of_the_agendas_goal_passes_with_the_year_2024(day: str, outcome: str) -> None:
    assert only(answer("deadlines", as_of=day), "entity", "basis", "outcome") == [
        ("actieplan", "NOT_STATED", ""),
        ("afspraken-pijlers", "STATED", outcome),
        ("doel-netwerk-eind-2024", "STATED", outcome),
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
        # What is inferred stands on the day as what it rests on.
        ("advises", "INFERRED", "STARTED_END_NOT_STATED"),
        ("advises", "INFERRED", "STARTED_END_NOT_STATED"),
        # Since when the office is to advise is not stated: it is hers for as long as she holds the office.
        ("advises", "STATED", "STARTED_END_NOT_STATED"),
        ("appointedBy", "STATED", "HAPPENED"),
        # A goal has no time; hers it is for as long as she holds the office.
        ("hasGoal", "STATED", "STARTED_END_NOT_STATED"),
        ("org:holds", "STATED", "STARTED_END_NOT_STATED"),
    ]


@pytest.mark.parametrize(
    ("day", "outcome"),
    [("2022-03-31", "NOT_YET"), ("2022-04-15", "UNDETERMINED"), ("2022-04-30", "STARTED_END_NOT_STATED")],
)
@pytest.mark.parametrize("question, name", [("about", "entity"), ("actors", "actor")])
def test_the_commissioner_advises_from_her_appointment_on(
    question: str, name: str, day: str, outcome: str
) -> None:
    """That follows from the office, which she holds from April 2022, and from what the office is for."""
    rows = answer(question, **{name: "mariette-hamer"}, as_of=day)
    inferred = [row["outcome"] for row in rows if row["basis"] == "INFERRED"]
    assert inferred == [outcome] * 2


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


DAY_TABLE = [
    # Kind of time, from, until, value, modality, written; then day: outcome.
    ("state", "2021", "2024-05", None, "asserted", "", "2020-12-31", "NOT_YET"),
    ("state", "2021", "2024-05", None, "asserted", "", "2021-12-30", "UNDETERMINED"),
    ("state", "2021", "2024-05", None, "asserted", "", "2021-12-31", "HOLDS"),
    ("state", "2021", "2024-05", None, "asserted", "", "2024-05-01", "HOLDS"),
    ("state", "2021", "2024-05", None, "asserted", "", "2024-05-02", "UNDETERMINED"),
    ("state", "2021", "2024-05", None, "asserted", "", "2024-06-01", "OVER"),
    ("state", "2021", "", None, "asserted", "", "2021-12-31", "STARTED_END_NOT_STATED"),
    ("state", "2021", "..", None, "asserted", "", "2099-01-01", "HOLDS"),
    ("state", "..", "2024", None, "asserted", "", "1900-01-01", "HOLDS"),
    ("state", "..", "2024", None, "asserted", "", "2024-06-01", "UNDETERMINED"),
    ("state", "", "2024", None, "asserted", "", "1900-01-01", "UNDETERMINED"),
    ("state", "", "2024", None, "asserted", "", "2025-01-01", "OVER"),
    ("state", "..", "..", None, "asserted", "", "2024-01-01", "UNDATED"),
    ("state", "", "", "2021/2024", "asserted", "", "2024-12-31", "HOLDS"),
    ("state", "", "", "2021/2024", "asserted", "", "2025-01-01", "OVER"),
    ("state", "", "", "../2024", "asserted", "", "1900-01-01", "HOLDS"),
    ("state", "", "", "/2024", "asserted", "", "1900-01-01", "UNDETERMINED"),
    ("state", "", "", "2021/..", "asserted", "", "2099-01-01", "HOLDS"),
    ("state", "", "", "2021/", "asserted", "", "2021-01-01", "STARTED_END_NOT_STATED"),
    ("state", "", "", None, "ongoing", "2024-06-10", "2024-06-09", "UNDETERMINED"),
    ("state", "", "", None, "ongoing", "2024-06-10", "2024-06-10", "HOLDS"),
    ("state", "", "", None, "ongoing", "2024-06-10", "2024-06-11", "STARTED_END_NOT_STATED"),
    ("state", "", "", None, "ongoing", "2024-06", "2024-06-30", "UNDETERMINED"),
    ("state", "", "", None, "ongoing", "2024-06", "2024-07-01", "STARTED_END_NOT_STATED"),
    ("state", "", "", None, "ongoing", "", "2024-07-01", "UNDATED"),
    ("state", "", "", None, "asserted", "2024-06-10", "2024-06-10", "UNDATED"),
    ("state", "2025", "", None, "ongoing", "2024-06-10", "2024-06-10", "NOT_YET"),
    # It went on from its beginning until its source said so, whatever came after.
    ("state", "2021", "", None, "ongoing", "2024-06-10", "2024-06-10", "HOLDS"),
    ("state", "2021", "", None, "ongoing", "2024-06-10", "2024-06-11", "STARTED_END_NOT_STATED"),
    ("state", "2021", "", None, "ongoing", "2024", "2023-12-31", "HOLDS"),
    ("state", "2021", "", None, "ongoing", "2024", "2024-01-01", "STARTED_END_NOT_STATED"),
    ("state", "", "2025", None, "ongoing", "2024-06-10", "2024-06-09", "UNDETERMINED"),
    ("state", "", "2025", None, "ongoing", "2024-06-10", "2024-06-10", "HOLDS"),
    ("state", "", "2025", None, "ongoing", "2024-06-10", "2025-01-01", "HOLDS"),
    ("state", "", "2025", None, "ongoing", "2024-06-10", "2025-01-02", "UNDETERMINED"),
    ("state", "", "2025", None, "ongoing", "2024", "2024-12-31", "UNDETERMINED"),
    ("event", "2022-04", "", None, "asserted", "", "2022-03-31", "STILL_TO_COME"),
    ("event", "2022-04", "", None, "asserted", "", "2022-04-29", "UNDETERMINED"),
    ("event", "2022-04", "", None, "asserted", "", "2022-04-30", "HAPPENED"),
    ("event", "", "", None, "asserted", "", "2022-04-30", "UNDATED"),
    ("deadlineTime", "", "", "2024", "intended", "", "2024-12-31", "STILL_TO_COME"),
    ("deadlineTime", "", "", "2024", "intended", "", "2025-01-01", "PASSED"),
    ("", "", "", None, "asserted", "2024-06-10", "2024-06-10", ""),
    ("", "2021", "", None, "asserted", "", "2020-12-31", "NOT_YET"),
    ("", "", "", None, "ongoing", "2024-06-10", "2024-06-10", "HOLDS"),
]


@pytest.mark.parametrize("case", DAY_TABLE, ids=lambda case: " ".join(str(each) for each in case))
def test_the_queries_say_what_the_dates_allow(case: tuple[str, ...]) -> None:
    """By hand: a year holds all its days, and what is not stated settles nothing."""
    kind, start, end, value, modality, written, day, outcome = case
    store = ox.Store()
    store.extend(_said(kind, start, end, value, modality, written))
    on_day = ox.Literal(day, datatype=ox.NamedNode(XSD + "date"))
    # Nothing else is there; where it is asked for by name, the engine thinks four times as long.
    bound: dict[str, list[Value]] = {"as_of": [on_day]}
    (row,) = cast(ox.QuerySolutions, store.query(substitute(library.named("about").text, bound)))
    assert (row["outcome"].value if row["outcome"] else "") == outcome


THING = ox.NamedNode("https://example.org/id/thing")


def _said(
    kind: str, start: str, end: str, value: str | None, modality: str, written: str
) -> Iterator[ox.Quad]:
    """One statement about the thing, a fact, and what its relation and its source say of time."""
    statement, relation, passage, source = (
        ox.NamedNode(f"https://example.org/{each}") for each in ("said", "relation", "passage", "source")
    )
    ends = dates.interval_bounds(value) if value else (None, None)
    days = {"value": ends} | {
        name: dates.bounds(text)
        for name, text in (("from", start), ("until", end))
        if text not in ("", dates.OPEN)
    }
    pairs: list[tuple[str, ox.NamedNode | ox.Literal | None]] = [
        (RDF + "type", ox.NamedNode(POL + "Statement")),
        (RDF + "subject", THING),
        (RDF + "predicate", relation),
        (RDF + "object", ox.Literal(value) if value else ox.NamedNode("https://example.org/id/other")),
        (POL + "modality", ox.NamedNode(POL + modality)),
        (POL + "isFact", ox.Literal(True)),
        (POL + "quote", ox.Literal("words", language="en")),
        (PROV + "wasQuotedFrom", passage),
        (POL + "from", ox.Literal(start) if start else None),
        (POL + "until", ox.Literal(end) if end else None),
        *(
            (f"{POL}{name}{each}", ox.Literal(str(day), datatype=ox.NamedNode(XSD + "date")) if day else None)
            for name, both in days.items()
            for each, day in zip(("Earliest", "Latest"), both)
        ),
    ]
    yield from (ox.Quad(statement, ox.NamedNode(name), term) for name, term in pairs if term is not None)
    yield ox.Quad(THING, ox.NamedNode(SKOS + "prefLabel"), ox.Literal("thing", language="en"))
    yield ox.Quad(passage, ox.NamedNode(OA + "hasSource"), source)
    if written:
        yield ox.Quad(source, ox.NamedNode(DCTERMS + "issued"), ox.Literal(written))
    if kind:
        yield ox.Quad(relation, ox.NamedNode(POL + "time"), ox.NamedNode(POL + kind))


@pytest.mark.parametrize("name", DATED)
def test_where_no_day_is_asked_the_rule_of_dates_is_not_worked_out(name: str) -> None:
    """Its column stays; what it needs would be looked up for each row, to say nothing."""
    query, graph = library.named(name), bundled_graph()
    texts = [bind(query, {**needed(name), **day}, graph) for day in ({}, {"as_of": "2024-06-01"})]
    assert ["# as of: begin" in text for text in texts] == [False, True]
    assert all("?outcome" in text for text in texts)
