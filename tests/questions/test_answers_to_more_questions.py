"""Answers on statements, outcomes, groups, shared work, chains and ends, read from the tables by hand."""

from __future__ import annotations

import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from tests.conftest import Tables
from tests.questions import test_answers_elsewhere, test_second_dataset
from tests.questions.test_answers import answer, only
from tests.questions.test_more_answers import TRACKS

elsewhere = test_answers_elsewhere.answer
heat = test_answers_elsewhere.heat
dunes = test_second_dataset.dunes


@pytest.mark.parametrize("section", ["S1.3", "s1.3", "actieplan/S1.3"])
def test_a_passage_gives_the_statements_made_in_it(section: str) -> None:
    """S1.3 has st035 to st037."""
    rows = answer("statements", section=section)
    assert {row["passage"] for row in rows} == {"actieplan/S1.3"}
    assert only(rows, "subject", "relation", "object", "basis", "modality") == [
        ("afspraken-meldpunten", "schema:about", "meldpunten-mensenhandel", "NOT_AS_FACT", "possible"),
        ("gesprekken-opvolging", "resultsIn", "afspraken-meldpunten", "NOT_AS_FACT", "possible"),
        ("meldpunten-mensenhandel", "dcterms:subject", "th-mensenhandel", "STATED", "asserted"),
    ]


def test_a_section_and_a_source_give_all_their_statements() -> None:
    """Section S1 has st017, st020 to st037 and st112; the source has all 113."""
    assert len(answer("statements", section="S1")) == 20
    assert len(answer("statements", section="actieplan")) == 113
    assert answer("statements", section="F") == []


def test_no_source_tells_what_came_of_any_goal_and_of_one_track_it_is_only_possible() -> None:
    """S1.3: the talks, a part of that policy track, may lead to arrangements."""
    rows = answer("achieved")
    told = [row for row in rows if row["basis"] != "NOT_STATED"]
    assert only(told, "entity", "basis", "said_of", "relation", "object", "passage") == [
        ("traject-laagdrempelige-hulp", "NOT_AS_FACT", "gesprekken-opvolging", "resultsIn",
         "afspraken-meldpunten", "actieplan/S1.3"),
    ]  # fmt: skip
    # Twelve goals and four policy tracks, each with one row.
    assert len(rows) == 16
    assert answer("achieved", entity="doel-nap-schade") == [
        {"entity": "doel-nap-schade", "basis": "NOT_STATED"}
    ]


def test_groups_without_names_are_told_with_where_they_occur(dunes: Graph) -> None:
    rows = answer("unnamed", **{"class": "ActorGroup"})
    assert only(rows, "entity", "relation", "passage") == [
        ("andere-ministeries-diensten", "carriedOutBy", "actieplan/S0.4"),
        ("organisaties-betrokkenen", "cooperatesWith", "actieplan/S3.1"),
        ("verantwoordelijke-partijen", "contributesTo", "actieplan/S0.5"),
        ("verantwoordelijke-partijen", "responsibleFor", "actieplan/S0.5"),
        ("zvh-partners", "cooperatesWith", "actieplan/S2.1"),
        ("zvh-partners", "prov:wasAttributedTo", "actieplan/S2.6"),
        ("zvh-stuurgroepen", "org:linkedTo", "actieplan/S2.9"),
        ("zvh-stuurgroepen", "schema:about", "actieplan/S2.9"),
    ]
    lists = {row["entity"] for row in answer("unnamed", **{"class": "TrajectoryGroup"})}
    assert lists == {"aanpalende-trajecten", "andere-inspanningen"}
    # Whose view something is, stands beside the statement.
    assert only(elsewhere(dunes, "unnamed"), "entity", "holder", "passage") == [
        ("boswachters", "boswachters", "verslag/S6")
    ]


def test_a_policy_track_names_a_theme_itself_or_no_source_says_so(dunes: Graph) -> None:
    """The list of S0.4 and the pillar of S2.8 are no words on the policy track itself."""
    assert only(answer("own-themes"), "trajectory", "theme", "basis", "passage") == [
        ("actieplan", "", "NOT_STATED", ""),
        ("meerjarenagenda-zvh", "", "NOT_STATED", ""),
        ("nap-sggsg", "th-seksueel-geweld", "STATED", "actieplan/S3.3"),
        ("nap-sggsg", "th-sgg", "STATED", "actieplan/S3.3"),
        ("traject-laagdrempelige-hulp", "th-geweld-afhankelijkheid", "STATED", "actieplan/S1.0"),
    ]
    rows = answer("own-themes", theme="th-mensenhandel")
    assert only(rows, "trajectory", "basis") == [(each, "NOT_STATED") for each in TRACKS]
    rows = elsewhere(dunes, "own-themes", theme="drukte")
    assert only(rows, "trajectory", "basis") == [("duinprogramma", "STATED"), ("kustagenda", "DENIED")]


def test_two_work_together_where_both_did_something_in_one_piece_of_work(dunes: Graph) -> None:
    rows = answer("shared-work", actor="min-vws")
    assert only(rows, "work", "relation", "other", "other_relation", "basis", "passage", "other_passage") == [
        ("gesprekken-opvolging", "prov:wasAssociatedWith", "min-jenv", "prov:wasAssociatedWith", "STATED",
         "actieplan/S1.2", "actieplan/S1.2"),
        ("onderzoek-laagdrempelige-hulp", "commissionedBy", "min-jenv", "commissionedBy", "STATED",
         "actieplan/S1.1", "actieplan/S1.1"),
        # The institute is named in two passages.
        ("onderzoek-laagdrempelige-hulp", "commissionedBy", "verwey-jonker", "carriedOutBy", "STATED",
         "actieplan/S1.1", "actieplan/S1.1"),
        ("onderzoek-laagdrempelige-hulp", "commissionedBy", "verwey-jonker", "carriedOutBy", "STATED",
         "actieplan/S1.1", "actieplan/S1.2"),
    ]  # fmt: skip
    assert answer("shared-work", actor="mariette-hamer") == []
    assert only(elsewhere(dunes, "shared-work"), "actor", "work", "other") == [
        ("bureau", "onderzoek", "min-kust"),
        ("min-kust", "onderzoek", "bureau"),
    ]


def test_what_follows_is_as_firm_as_its_chain(dunes: Graph) -> None:
    rows = answer("consequences", cause="nieuwe-inzichten")
    assert only(rows, "step", "effect", "basis", "modality") == [
        ("1", "aanpassingen-actieplan", "NOT_AS_FACT", "conditional"),
        ("1", "bekijken-gevolgen", "NOT_AS_FACT", "conditional"),
    ]
    rows = answer("consequences", cause="obs-caseload")
    assert only(rows, "step", "through", "effect", "basis", "earlier_modality", "passage") == [
        ("1", "", "obs-functie", "STATED", "", "actieplan/S2.5"),
        ("2", "obs-functie", "afspraken-pijlers", "STATED", "asserted", "actieplan/S2.6"),
    ]
    assert only(elsewhere(dunes, "consequences"), "cause", "basis", "modality", "holder") == [
        ("bezoekers", "NOT_AS_FACT", "asserted", "boswachters"),
        ("droogte", "DENIED", "asserted", ""),
        ("konijnen", "NOT_AS_FACT", "possible", ""),
        ("neerslag", "STATED", "asserted", ""),
    ]


def test_classes_are_set_against_ways_of_saying() -> None:
    """Of a development: st015 possible, st016 and st108 conditional; none is a fact."""
    rows = answer("modalities", **{"class": "Development"})
    assert only(rows, "class", "modality", "statements", "facts", "denied") == [
        ("Development", "conditional", "2", "0", "0"),
        ("Development", "possible", "1", "0", "0"),
    ]
    # Each statement counts once: there are 113, of which 102 make facts.
    rows = answer("modalities")
    assert sum(int(row["statements"]) for row in rows) == 113
    assert sum(int(row["facts"]) for row in rows) == 102


def test_a_view_has_its_holder_and_a_finding_who_states_it(dunes: Graph) -> None:
    assert only(answer("views"), "actor", "object", "basis", "passage") == [
        ("kabinet", "obs-niet-snel-verdwijnen", "STATED", "actieplan/S3.6"),
        ("zvh", "obs-complexiteit", "STATED", "actieplan/S2.3"),
    ]
    assert answer("views", actor="zvh", entity="obs-niet-snel-verdwijnen") == []
    rows = elsewhere(dunes, "views")
    assert only(rows, "actor", "subject", "relation", "object", "basis") == [
        ("boswachters", "verruiging", "causedBy", "bezoekers", "NOT_AS_FACT")
    ]


def test_a_track_ends_is_open_or_has_an_end_that_is_not_stated(dunes: Graph, heat: Graph) -> None:
    expected = [
        ("actieplan", "", "", "NOT_STATED", ""),
        ("meerjarenagenda-zvh", "2024", "2024-12-31", "STATED", "OVER"),
        ("nap-sggsg", "", "", "NOT_STATED", ""),
        ("traject-laagdrempelige-hulp", "", "", "NOT_STATED", ""),
    ]
    rows = answer("ends", as_of="2025-01-01")
    assert only(rows, "entity", "end", "last_day", "basis", "outcome") == expected
    assert only(elsewhere(dunes, "ends"), "entity", "end", "last_day", "basis") == [
        ("duinprogramma", "", "", "NOT_STATED"),
        ("kustagenda", "2026-06", "2026-06-30", "STATED"),
    ]
    # "2025/..": stated to be open.
    assert only(elsewhere(heat, "ends"), "entity", "end", "basis") == [
        ("isolatie", "", "NOT_STATED"),
        ("warmteplan", "..", "STATED"),
    ]


# How the first two steps of a chain are said, and the least firm of both.
STEPS = [
    ("asserted", "asserted", "asserted"),
    ("ongoing", "asserted", "ongoing"),
    ("asserted", "ongoing", "ongoing"),
    ("intended", "possible", "possible"),
    ("possible", "intended", "possible"),
    ("conditional", "asserted", "conditional"),
]


@pytest.mark.parametrize(("first", "second", "weakest"), STEPS)
def test_a_chain_says_how_its_least_firm_step_was_said_and_a_day_says_nothing_of_what_is_no_fact(
    first: str, second: str, weakest: str, tables: Tables
) -> None:
    """Two steps before the last, which is a fact and lasts from 2020 to 2022."""
    tables.without_texts()
    tables.add("entities", id="hitte", class_="Development", label_nl="hitte")
    tables.add("entities", id="droogte", class_="Observation", label_nl="het is droog")
    steps = (
        ("k1", "hitte", "droogte", {"modality": first}),
        ("k2", "droogte", "onderzoek", {"modality": second}),
        ("k3", "onderzoek", "maaien", {"from_": "2020", "until": "2022"}),
    )
    for name, cause, effect, said in steps:
        tables.add("statements", **{
            "id": name, "passage": "brief/S5", "subject": cause, "relation": "resultsIn", "object": effect,
            "modality": "asserted", "quote": "het maaien", "status": "checked", **said,
        })  # fmt: skip
    rows = api.query(
        "consequences", tables.folder, {"cause": "hitte", "entity": "maaien"}, as_of="2021-06-01"
    )
    (row,) = rows
    is_fact = {first, second} <= {"asserted", "ongoing"}
    assert row["basis"] == ("STATED" if is_fact else "NOT_AS_FACT")
    assert row["earlier_modality"].endswith(f"#{weakest}")
    assert row.get("outcome", "") == ("HOLDS" if is_fact else "")


def test_what_came_of_a_part_that_a_track_only_may_have_is_no_fact_of_the_track(tables: Tables) -> None:
    """The plan may dredge, and dredging led to a decision; that it led to its goal is denied."""
    tables.without_texts()
    tables.add("entities", id="haven", class_="ActionPlan", label_nl="havenplan")
    tables.add("entities", id="dam", class_="ActionPlan", label_nl="damplan")
    tables.add("entities", id="baggeren", class_="Measure", label_nl="baggeren")
    tables.add("entities", id="diepte", class_="Goal", label_nl="diepte")
    tables.add("entities", id="besluit", class_="Agreement", label_nl="besluit")
    tables.state("n1", "haven", "hasMeans", "baggeren")
    tables.set("statements", "n1", modality="possible")
    tables.state("n2", "baggeren", "hasGoal", "diepte")
    tables.state("n3", "baggeren", "resultsIn", "besluit")
    tables.state("n4", "baggeren", "resultsIn", "diepte")
    tables.set("statements", "n4", polarity="denied")
    graph = api.open_graph(tables.folder)
    columns = ("entity", "basis", "said_of", "object", "through", "through_modality", "modality")
    may = ("baggeren", "possible", "asserted")
    likely = [
        # The denial is told of the means that leads there and of the goal itself.
        ("haven", "DENIED", "baggeren", "diepte", *may),
        ("haven", "DENIED", "diepte", "diepte", *may),
        ("haven", "NOT_AS_FACT", "baggeren", "besluit", *may),
    ]
    assert only(test_answers_elsewhere.answer(graph, "achieved", entity="haven"), *columns) == likely
    everything = only(test_answers_elsewhere.answer(graph, "achieved"), *columns)
    assert [row for row in everything if row[0] in ("haven", "dam")] == [
        ("dam", "NOT_STATED", "", "", "", "", ""),
        *likely,
    ]
