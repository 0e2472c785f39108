"""The library's answers on two small invented datasets. What is right follows from their texts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from tests.conftest import Tables
from tests.questions.test_answers import only, plain

HEAT = Path(__file__).parent.parent / "datasets" / "heat"


@pytest.fixture(scope="session")
def heat() -> Graph:
    """The graph of an invented dataset: a budget, an indicator, recommendations, a contradiction."""
    return api.open_graph(HEAT)


def answer(graph: Graph, name: str, **parameters: str | Sequence[str]) -> list[dict[str, str]]:
    rows = api.query(name, graph, parameters)
    return [{column: plain(graph, value) for column, value in row.items()} for row in rows]


def test_the_quotes_of_the_dataset_are_in_its_texts() -> None:
    texts = {each: HEAT / f"{each}.txt" for each in ("nota", "brief")}
    # What one source states and another denies is a conflict, and no fault of the quotes.
    assert [each.code for each in api.check(HEAT, sources=texts).warnings] == ["statements-conflict"]


def test_a_denial_is_shown_with_where_another_passage_states_it(heat: Graph, lake: Graph) -> None:
    columns = ("subject", "relation", "object", "basis", "passage", "stated_in")
    assert only(answer(lake, "denied"), *columns) == [
        ("oever", "responsibleFor", "plas", "DENIED", "antwoord/S2", "")
    ]
    assert only(answer(heat, "denied", entity="gemeente"), *columns) == [
        ("gemeente", "responsibleFor", "isolatie", "DENIED", "brief/S1", "brief/S2")
    ]
    assert only(answer(heat, "denied", entity=["gemeente", "wonen"]), "object") == [("isolatie",), ("wonen",)]


def test_actors_are_related_whatever_the_way_of_saying(heat: Graph, lake: Graph) -> None:
    assert only(answer(heat, "actors"), "subject", "relation", "object", "basis", "until") == [
        ("kim", "org:holds", "wethouder", "STATED", "2026-03"),
        ("warmtebedrijf", "cooperatesWith", "gemeente", "NOT_AS_FACT", ""),
    ]
    # Whoever works together with another is not listed a second time from that other's side.
    rows = answer(lake, "actors", relation="cooperatesWith")
    assert only(rows, "subject", "object", "from") == [("oever", "min-voorbeeld", "2023-03")]


def test_recommendations_are_told_apart_from_being_told_that_there_are_some(heat: Graph) -> None:
    rows = answer(heat, "recommendations")
    assert only(rows, "document", "basis", "recommendation", "talks", "object", "passage") == [
        ("evaluatie", "NOT_STATED", "", "", "", ""),
        # Who talks about it is said once, however much is recommended.
        ("verkenning", "", "advies-net", "overleg", "advies-net", "nota/S5"),
        ("verkenning", "", "advies-net", "overleg", "huurders", "nota/S5"),
        ("verkenning", "NOT_AS_FACT", "advies-net", "", "subsidie", "nota/S4"),
        ("verkenning", "STATED", "advies-net", "", "warmtenet", "nota/S4"),
        ("warmteplan", "NOT_STATED", "advies-huur", "", "", "nota/S4"),
    ]


def test_a_budget_of_a_part_and_one_that_is_only_possible(heat: Graph) -> None:
    assert only(answer(heat, "budget"), "trajectory", "budget", "basis", "said_of", "through") == [
        ("isolatie", "", "NOT_STATED", "", ""),
        ("warmteplan", "€ 1 miljoen extra", "NOT_AS_FACT", "warmteplan", ""),
        ("warmteplan", "€ 3 miljoen", "STATED", "warmtenet", "warmteplan"),
    ]


def test_who_is_responsible_for_a_part_is_not_said_of_the_whole_but_its_deadline_is(heat: Graph) -> None:
    """Budget, deadline and indicator of the plan are those of its network and its goal."""
    assert only(answer(heat, "not-stated"), "trajectory", "aspect", "stated_of", "passage") == [
        *(("isolatie", aspect, "", "") for aspect in ("BUDGET", "DEADLINE", "INDICATOR", "PERIOD")),
        ("warmteplan", "RESPONSIBLE", "warmtenet", "nota/S7"),
    ]


def test_a_view_of_a_theme_links_nobody_to_it(heat: Graph, lake: Graph) -> None:
    """That the evaluation is about housing is what tenants say; they talk about advice on heat."""
    assert only(answer(heat, "without-theme"), "actor") == [("gemeente",), ("kim",)]
    # The programme's theme follows from a list only.
    assert only(answer(lake, "without-theme"), "actor") == [("jo",), ("min-voorbeeld",), ("oever",)]


def test_links_to_a_theme_are_counted_by_what_they_are(heat: Graph, lake: Graph) -> None:
    columns = ("trajectory", "theme", "stated", "not_as_fact", "denied", "inferred")
    assert only(answer(heat, "coverage"), *columns) == [
        ("isolatie", "warmte", "0", "0", "0", "0"),
        ("isolatie", "wonen", "0", "1", "0", "0"),
        ("warmteplan", "warmte", "1", "0", "0", "0"),
        ("warmteplan", "wonen", "0", "0", "1", "0"),
    ]
    assert only(answer(lake, "coverage"), *columns) == [("plas", "water", "0", "0", "0", "1")]


def test_passages_without_statements_are_counted_too(heat: Graph) -> None:
    rows = answer(heat, "by-passage")
    columns = ("source", "section", "passage", "statements", "facts")
    assert [tuple(row.get(column, "") for column in columns) for row in rows[:5]] == [
        ("brief", "1", "brief/S1", "2", "1"),
        ("brief", "1", "brief/S2", "2", "1"),
        ("brief", "2", "brief/S3", "0", "0"),
        ("nota", "", "nota/H", "0", "0"),
        ("nota", "1", "nota/S1", "3", "3"),
    ]
    # Why no statement is made of a title, in the words of the table of passages.
    assert rows[3]["note"] == "no statement: title"
    assert only(answer(heat, "by-passage", section="3"), "passage") == [("nota/S6",), ("nota/S7",)]


def test_a_period_without_an_end_only_starts_and_a_term_of_office_ends(heat: Graph, lake: Graph) -> None:
    columns = ("first_day", "last_day", "kind", "subject", "basis")
    assert only(answer(heat, "timeline"), *columns) == [
        ("2024-11-01", "2024-11-30", "HAPPENS", "warmteplan", "STATED"),
        ("2025-01-01", "2025-01-01", "START", "warmteplan", "STATED"),
        ("2026-03-01", "2026-03-31", "END", "kim", "STATED"),
        ("2030-06-30", "2030-06-30", "DUE", "doel-huizen", "STATED"),
    ]
    assert only(answer(lake, "timeline", entity="jo", after="2021-12-30"), "kind", "falls_within") == [
        ("END", "YES"),
        ("START", "UNDETERMINED"),
    ]


def test_sources_have_their_date_or_say_that_it_is_unknown(heat: Graph, lake: Graph) -> None:
    columns = ("source", "title_en", "issued", "not_before", "date_status", "passages", "statements")
    assert only(answer(heat, "sources"), *columns) == [
        ("brief", "Letter on insulation", "", "2024-12-01", "unknown", "3", "4"),
        ("nota", "Paper on heat", "2024-11", "", "stated", "8", "20"),
    ]
    assert only(answer(lake, "sources"), "source", "issued", "passages", "statements") == [
        ("antwoord", "2024-06-10", "4", "3"),
        ("brief", "2024-02-01", "8", "10"),
    ]


def test_evidence_for_and_against_stands_side_by_side(heat: Graph) -> None:
    rows = answer(heat, "evidence", subject="gemeente", relation="responsibleFor")
    assert only(rows, "object", "basis", "passage") == [
        ("isolatie", "DENIED", "brief/S1"),
        ("isolatie", "STATED", "brief/S2"),
    ]
    # A text is found by its words, though the graph knows their language too.
    rows = answer(heat, "evidence", object="€ 3 miljoen")
    assert only(rows, "subject", "relation", "basis") == [("warmtenet", "budget", "STATED")]
    rows = answer(heat, "evidence", relation="dcterms:subject", object="https://example.org/heat/id/wonen")
    assert only(rows, "subject", "basis", "holder") == [
        ("evaluatie", "NOT_AS_FACT", "huurders"),
        ("isolatie", "NOT_AS_FACT", ""),
        ("warmtenet", "DENIED", ""),
    ]


def test_a_path_takes_no_link_that_a_source_denies_or_only_thinks_possible(heat: Graph, lake: Graph) -> None:
    # They may work together, and housing is only denied, possible or somebody's view.
    assert answer(heat, "path", **{"from": "warmtebedrijf", "to": "gemeente"}) == []
    rows = answer(heat, "path", **{"from": "warmtebedrijf", "to": "huurders"})
    assert only(rows, "step", "subject", "relation", "object", "kind") == [
        ("1", "warmtebedrijf", "responsibleFor", "warmtenet", "STATED"),
        ("2", "advies-net", "schema:about", "warmtenet", "STATED"),
        ("3", "overleg", "schema:about", "advies-net", "STATED"),
        ("4", "overleg", "prov:wasAssociatedWith", "huurders", "STATED"),
    ]
    # With what is inferred the commissioner is one link from the ministry: once for each premise.
    rows = answer(lake, "path", include="inferred", **{"from": "jo", "to": "min-voorbeeld"})
    assert only(rows, "step", "relation", "kind", "quote") == [
        ("1", "advises", "INFERRED", "adviseert het ministerie"),
        ("1", "advises", "INFERRED", "is van 2021 tot 15 mei 2024 plascommissaris"),
    ]


@pytest.mark.parametrize(
    ("periods", "shown"),
    [
        (["2021/2026"], "2021/2026"),
        (["2021/", "2020-06/2026"], "2020-06/2026; 2021/"),
        (["2021/", "2020-06/2026", "2020/2026"], "2020-06/2026; …; 2021/"),
    ],
)
def test_a_deadline_has_one_row_however_many_periods_are_stated(
    periods: list[str], shown: str, tables: Tables
) -> None:
    """Row a4: the goal of the programme is due in 2027; of the harbour plan no source tells a deadline."""
    tables.without_texts()
    tables.add("entities", id="haven", class_="ActionPlan", label_nl="havenplan")
    for number, period in enumerate(periods):
        for subject in ("plas", "haven"):
            tables.add(
                "statements", id=f"{subject}{number}", passage="brief/S5", subject=subject, relation="period",
                object=period, modality="asserted", quote=f"periode {number}", status="checked",
            )  # fmt: skip
    rows = answer(api.open_graph(tables.folder), "deadlines", entity=["plas", "haven"])
    assert only(rows, "entity", "deadline", "basis", "period") == [
        ("haven", "", "NOT_STATED", shown),
        ("plas", "2027", "STATED", shown),
    ]


# A relation that only the foundation sees, and the question that has it: what is asked about, and its value.
VIEWS = {
    "goals": ("plas", "contributesTo", "doel-plas", "entity", "plas"),
    "means": ("doel-plas", "hasMeans", "maaien", "entity", "doel-plas"),
    "members": ("jo", "org:memberOf", "min-voorbeeld", "actor", "jo"),
    "parties": ("onderzoek", "prov:wasAttributedTo", "jo", "actor", "jo"),
    "parts": ("plas", "dcterms:hasPart", "onderzoek", "part", "onderzoek"),
    "responsible": ("jo", "responsibleFor", "plas", "actor", "jo"),
    "target-groups": ("maaien", "targetsGroup", "zwemmers", "target_group", "zwemmers"),
    "tasks": ("jo", "responsibleFor", "plas", "actor", "jo"),
    "themes": ("plas", "dcterms:subject", "riet", "theme", "riet"),
    "who-did-what": ("onderzoek", "carriedOutBy", "jo", "actor", "jo"),
}


@pytest.mark.parametrize("name", VIEWS)
def test_what_is_so_stated_and_yet_no_fact_says_whose_view_it_is(name: str, tables: Tables) -> None:
    tables.without_texts()
    tables.set("statements", "a7", status="rejected")
    tables.add("entities", id="riet", class_="Theme", label_nl="rietgroei")
    tables.add("entities", id="zwemmers", class_="TargetGroup", label_nl="zwemmers")
    subject, relation, object_, parameter, value = VIEWS[name]
    tables.add(
        "statements", id="v1", passage="brief/S5", subject=subject, relation=relation, object=object_,
        modality="asserted", holder="oever", quote="in de ogen van", status="checked",
    )  # fmt: skip
    found = answer(api.open_graph(tables.folder), name, **{parameter: value})
    seen = [row for row in found if row.get("quote") == "in de ogen van"]
    assert set(only(seen, "basis", "modality", "holder")) == {("NOT_AS_FACT", "asserted", "oever")}


def test_a_table_reads_as_a_sentence_also_where_a_row_begins_with_the_object(tables: Tables) -> None:
    """Who carries out a work stands before it, and a consequence before its cause."""
    tables.without_texts()
    tables.add("entities", id="onderzoek-riet", class_="Study", label_nl="onderzoek riet")
    tables.add("entities", id="advies-riet", class_="Recommendation", label_nl="meer riet")
    tables.state("n1", "onderzoek-riet", "carriedOutBy", "oever")
    tables.state("n2", "onderzoek-riet", "resultsIn", "advies-riet")
    graph = api.open_graph(tables.folder)

    def sentences(name: str, language: str, **asked: str) -> list[str]:
        return [" ".join(row[:3]) for row in api.query(name, graph, asked).table(language)[1:]]

    assert "Stichting Groene Oever is uitvoerder van onderzoek riet" in sentences(
        "tasks", "nl", actor="oever"
    )
    assert sentences("causes", "nl") == ["meer riet is resultaat van onderzoek riet"]
    # A program gets the relation that the source states.
    [row] = api.query("causes", graph)
    assert row["relation"].endswith("#resultsIn")


def test_a_table_tells_durations_quantities_and_shifts_in_words_and_other_forms_as_they_are(
    tables: Tables,
) -> None:
    tables.without_texts()
    tables.state("n1", "commissaris", "term", "at most P4Y")
    graph = api.open_graph(tables.folder)
    found = api.query("terms", graph, {"entity": "commissaris"})
    (column,) = {row.index("object") for row in found.table("nl")[:1]}
    assert [row[column] for row in found.table("nl")[1:]] == ["ten hoogste 4 jaar"]
    assert [row[column] for row in found.table("en")[1:]] == ["at most 4 years"]
    assert "at most P4Y" in found.text("csv")
    moved = api.query("moved", HEAT.parent / "quay")
    assert [row[-1] for row in moved.table("nl")] == ["verschoven met", "2 jaar later"]
    assert moved.texts("shift") == ["P2Y"]
