"""The library's answers on the bundled page. What is right was read from the page, by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import short_name
from tests import chapter


@cache
def bundled_graph() -> Graph:
    return api.open_graph(chapter.dataset())


def answer(name: str, **parameters: str | Sequence[str]) -> list[dict[str, str]]:
    """The rows of a library query: things by their ids, terms by their short names, values as texts."""
    graph = bundled_graph()
    rows = api.query(name, graph, parameters)
    return [{column: plain(graph, value) for column, value in row.items()} for row in rows]


def plain(graph: Graph, value: str) -> str:
    if value.startswith(graph.base):
        return value.removeprefix(graph.base).partition("/")[2]
    return short_name(value).removeprefix("https://w3id.org/policy-graph/")


def only(rows: Iterable[dict[str, str]], *columns: str) -> list[tuple[str, ...]]:
    """Some columns of the rows, sorted, for a comparison that no order can spoil."""
    return sorted(tuple(row.get(column, "") for column in columns) for row in rows)


def test_two_ministries_commissioned_the_study() -> None:
    """Q1."""
    rows = answer("who-did-what", work="onderzoek-laagdrempelige-hulp", role="commissionedBy")
    assert only(rows, "actor", "basis", "passage") == [
        ("min-jenv", "STATED", "actieplan/S1.1"),
        ("min-vws", "STATED", "actieplan/S1.1"),
    ]


def test_one_institute_carried_out_the_study_and_both_its_spellings_are_kept() -> None:
    """Q2."""
    rows = answer("who-did-what", work="onderzoek-laagdrempelige-hulp", role="carriedOutBy")
    assert only(rows, "actor", "passage") == [
        ("verwey-jonker", "actieplan/S1.1"),
        ("verwey-jonker", "actieplan/S1.2"),
    ]
    assert only(answer("names", entity="verwey-jonker"), "kind", "name", "language") == [
        ("NAME", "Verwey-Jonker Institute", "en"),
        ("NAME", "Verwey-Jonker Instituut", "nl"),
        ("SPELLING", "Verweij Jonker Instituut", ""),
        ("SPELLING", "Verwey/Jonker Instituut", ""),
    ]


def test_the_ministries_take_part_in_the_talks_that_were_going_on() -> None:
    rows = answer("who-did-what", work="gesprekken-opvolging")
    assert only(rows, "role", "actor", "modality") == [
        ("prov:wasAssociatedWith", "min-jenv", "ongoing"),
        ("prov:wasAssociatedWith", "min-vws", "ongoing"),
    ]


def test_the_agenda_has_four_pillars() -> None:
    """Q3: the count agrees with the "4" of S2.6."""
    rows = answer("parts", whole="meerjarenagenda-zvh", **{"class": "Pillar"})
    assert only(rows, "part", "basis", "passage") == [
        ("pijler-huis-op-orde", "STATED", "actieplan/S2.7"),
        ("pijler-monitoring", "STATED", "actieplan/S2.7"),
        ("pijler-omgeving", "STATED", "actieplan/S2.7"),
        ("pijler-veiligheidsrisico", "STATED", "actieplan/S2.7"),
    ]


def test_the_programme_was_published_on_13_january_2023_by_the_cabinet() -> None:
    """Q4."""
    rows = answer("events", subject="nap-sggsg")
    assert only(rows, "event", "date", "object", "passage") == [
        ("dcterms:issued", "2023-01-13", "", "actieplan/S3.3"),
        ("dcterms:publisher", "2023-01-13", "kabinet", "actieplan/S3.3"),
    ]
    assert only(answer("events", by="kabinet"), "subject", "event", "date") == [
        ("mariette-hamer", "appointedBy", "2022-04"),
        ("nap-sggsg", "dcterms:publisher", "2023-01-13"),
    ]


def test_the_agenda_covers_2021_to_2024_and_no_other_period_is_stated() -> None:
    """Q6."""
    rows = answer("periods")
    assert only(rows, "subject", "basis", "period", "first_day", "last_day", "passage") == [
        ("actieplan", "NOT_STATED", "", "", "", ""),
        ("meerjarenagenda-zvh", "STATED", "2021/2024", "2021-01-01", "2024-12-31", "actieplan/S2.1"),
        ("nap-sggsg", "NOT_STATED", "", "", "", ""),
        ("traject-laagdrempelige-hulp", "NOT_STATED", "", "", "", ""),
    ]


def test_one_policy_track_has_a_deadline_and_three_have_none_stated() -> None:
    """Q7: the date of publication and the period are no deadlines."""
    tracks = {row["trajectory"] for row in answer("budget")}
    rows = [row for row in answer("deadlines") if row["entity"] in tracks]
    assert only(rows, "entity", "basis", "deadline", "said_of", "through", "period", "passage") == [
        ("actieplan", "NOT_STATED", "", "", "", "", ""),
        (
            "meerjarenagenda-zvh",
            "STATED",
            "2024",
            "doel-netwerk-eind-2024",
            "afspraken-pijlers",
            "2021/2024",
            "actieplan/S2.6",
        ),
        ("nap-sggsg", "NOT_STATED", "", "", "", "", ""),
        ("traject-laagdrempelige-hulp", "NOT_STATED", "", "", "", "", ""),
    ]


def test_trafficking_is_part_of_the_pillar_on_the_surroundings() -> None:
    """Q9: and through that pillar of the agenda."""
    rows = answer("parts", part="th-mensenhandel")
    assert only(rows, "whole", "said_of", "passage") == [
        ("meerjarenagenda-zvh", "pijler-omgeving", "actieplan/S2.8"),
        ("pijler-omgeving", "pijler-omgeving", "actieplan/S2.8"),
    ]
    rows = answer("parts", part="th-mensenhandel", whole_class="Pillar")
    assert only(rows, "whole", "basis") == [("pijler-omgeving", "STATED")]
    assert answer("parts", part="th-mensenhandel", **{"class": "Pillar"}) == []


def test_the_programme_has_two_goals() -> None:
    """Q10."""
    rows = answer("goals", of="nap-sggsg")
    assert only(rows, "goal", "modality", "basis", "passage") == [
        ("doel-nap-schade", "intended", "STATED", "actieplan/S3.7"),
        ("doel-nap-voorkomen", "intended", "STATED", "actieplan/S3.4"),
    ]


def test_the_goal_of_the_arrangements_is_a_goal_of_the_agenda_and_says_of_what_it_was_said() -> None:
    rows = answer("goals", of="meerjarenagenda-zvh")
    assert only(rows, "goal", "said_of") == [("doel-netwerk-eind-2024", "afspraken-pijlers")]


def test_the_programme_has_six_means_to_one_goal_and_three_to_the_other() -> None:
    rows = answer("means", of="nap-sggsg")
    assert only(rows, "said_of", "means", "passage") == [
        ("doel-nap-schade", "middel-handelen", "actieplan/S3.8"),
        ("doel-nap-schade", "middel-signaleren", "actieplan/S3.8"),
        ("doel-nap-schade", "middel-steun", "actieplan/S3.8"),
        ("doel-nap-voorkomen", "middel-hulpverlening", "actieplan/S3.4"),
        ("doel-nap-voorkomen", "middel-normen-waarden", "actieplan/S3.4"),
        ("doel-nap-voorkomen", "middel-normering", "actieplan/S3.4"),
        ("doel-nap-voorkomen", "middel-omstanders", "actieplan/S3.4"),
        ("doel-nap-voorkomen", "middel-processen", "actieplan/S3.4"),
        ("doel-nap-voorkomen", "middel-publiekscampagnes", "actieplan/S3.4"),
    ]


def test_each_policy_track_has_target_groups_of_its_own() -> None:
    """Victims and perpetrators of S1 are not those of S3, and the plan itself names no group."""
    rows = answer("target-groups")
    assert only(rows, "trajectory", "target_group", "said_of", "passage") == [
        ("meerjarenagenda-zvh", "dg-inwoners", "doel-inwoners-helpen", "actieplan/S2.2"),
        ("nap-sggsg", "dg-omgeving", "middel-steun", "actieplan/S3.8"),
        ("nap-sggsg", "dg-slachtoffers-sg", "middel-steun", "actieplan/S3.8"),
        ("nap-sggsg", "dg-vermoedelijke-plegers", "middel-handelen", "actieplan/S3.8"),
        ("traject-laagdrempelige-hulp", "dg-plegers-afh", "hulp-en-meldpunten", "actieplan/S1.1"),
        ("traject-laagdrempelige-hulp", "dg-slachtoffers-afh", "hulp-en-meldpunten", "actieplan/S1.1"),
    ]


def test_what_is_said_about_somebody_comes_with_its_evidence_and_what_is_inferred_with_its_rule() -> None:
    rows = answer("about", entity="mariette-hamer")
    columns = ("relation", "object", "basis", "modality", "from", "rule", "passage")
    appointed = ("appointedBy", "kabinet", "STATED", "asserted", "2022-04", "", "actieplan/S3.2")
    advises = ("advises", "kabinet", "INFERRED", "intended", "2022-04", "rules/role-holder", "actieplan/S3.2")
    holds = (
        "org:holds",
        "rol-regeringscommissaris",
        "STATED",
        "asserted",
        "2022-04",
        "",
        "actieplan/S3.2",
    )
    # The inference rests on two statements: who holds the office, since April 2022, and what the
    # office is intended to advise. It is no firmer than the second and holds no longer than the first.
    assert only([row for row in rows if "office" not in row], *columns) == [
        advises,
        advises,
        appointed,
        holds,
    ]
    # What is said of her office is said of her by that.
    by_office = only([row for row in rows if "office" in row], "office", "subject", "relation", "object")
    assert by_office == [
        ("rol-regeringscommissaris", "rol-regeringscommissaris", "advises", "kabinet"),
        ("rol-regeringscommissaris", "rol-regeringscommissaris", "hasGoal", "doel-maatschappelijk-gesprek"),
    ]


def test_what_is_only_possible_is_not_said_as_a_fact() -> None:
    rows = answer("about", entity="nieuwe-inzichten")
    assert only(rows, "relation", "object", "basis", "modality") == [
        ("resultsIn", "aanpassingen-actieplan", "NOT_AS_FACT", "conditional"),
        ("resultsIn", "bekijken-gevolgen", "NOT_AS_FACT", "conditional"),
        ("touchesOn", "actieplan", "NOT_AS_FACT", "possible"),
    ]


@pytest.mark.parametrize("word", ["Hamer", "hamer", "MARIËTTE"])
def test_a_word_is_found_in_names_and_quotes_whatever_its_capitals(word: str) -> None:
    rows = answer("mentions", word=word)
    assert {row["passage"] for row in rows if row["found_in"] == "QUOTE"} == {"actieplan/S3.2"}
    assert {row["entity"] for row in rows if row["found_in"] == "NAME"} == {"mariette-hamer"}


def test_a_printed_spelling_is_found() -> None:
    rows = answer("mentions", word="verwey/")
    assert ("verwey-jonker", "SPELLING", "Verwey/Jonker Instituut") in only(
        rows, "entity", "found_in", "text"
    )
    assert {row["passage"] for row in rows if row["found_in"] == "QUOTE"} == {"actieplan/S1.2"}


def test_a_theme_said_of_the_whole_list_is_kept_apart_from_one_that_is_stated() -> None:
    rows = answer("themes", theme="th-mensenhandel")
    listed = ("INFERRED", "touchesOn", "aanpalende-trajecten")
    by = ("rules/listed-member", "actieplan/S0.4")
    assert only(rows, "trajectory", "basis", "relation", "said_of", "through", "rule", "passage") == [
        (
            "actieplan",
            "STATED",
            "dcterms:subject",
            "acties-actieplan",
            "actieplan",
            "",
            "actieplan/S0.1",
        ),
        ("meerjarenagenda-zvh", *listed, "meerjarenagenda-zvh", *by),
        (
            "meerjarenagenda-zvh",
            "STATED",
            "dcterms:hasPart",
            "pijler-omgeving",
            "meerjarenagenda-zvh",
            "",
            "actieplan/S2.8",
        ),
        ("nap-sggsg", *listed, "nap-sggsg", *by),
        ("traject-laagdrempelige-hulp", *listed, "traject-laagdrempelige-hulp", *by),
    ]


def test_what_is_not_simply_said_so() -> None:
    """Q13."""
    rows = answer("reservations")
    found = Counter((row["reservation"], row["passage"]) for row in rows if row["reservation"] != "intended")
    assert found == {
        ("ongoing", "actieplan/S1.2"): 4,
        ("ongoing", "actieplan/S2.9"): 2,
        ("possible", "actieplan/S0.7"): 1,
        ("possible", "actieplan/S1.3"): 2,
        ("conditional", "actieplan/S0.7"): 2,
        ("states", "actieplan/S2.3"): 1,
        ("states", "actieplan/S3.6"): 1,
        ("Norm", "actieplan/S3.5"): 2,
    }
    assert sum(row["reservation"] == "intended" for row in rows) == 29
    views = [row for row in rows if row["reservation"] == "states"]
    assert only(views, "subject", "object") == [
        ("kabinet", "obs-niet-snel-verdwijnen"),
        ("zvh", "obs-complexiteit"),
    ]


def test_what_is_only_possible_can_be_asked_alone() -> None:
    assert only(answer("reservations", modality="possible"), "subject", "relation", "object") == [
        ("afspraken-meldpunten", "schema:about", "meldpunten-mensenhandel"),
        ("gesprekken-opvolging", "resultsIn", "afspraken-meldpunten"),
        ("nieuwe-inzichten", "touchesOn", "actieplan"),
    ]


@pytest.mark.parametrize("word", ["norm", "normative"])
def test_who_asks_for_norms_gets_what_is_about_one(word: str) -> None:
    """S3.5: that it does not belong in a safe society."""
    assert only(answer("reservations", modality=word), "reservation", "subject", "object", "passage") == [
        ("Norm", "obs-niet-passend", "th-seksueel-geweld", "actieplan/S3.5"),
        ("Norm", "obs-niet-passend", "th-sgg", "actieplan/S3.5"),
    ]
    assert answer("reservations", modality=word, entity="kabinet") == []


def test_what_holds_on_1_june_2024() -> None:
    """Q14, and two states without any date: cooperation (S3.1) and the task to advise (S3.2)."""
    rows = answer("on-date", as_of="2024-06-01")
    assert only(rows, "outcome", "subject", "relation", "object", "passage") == [
        ("HAPPENED", "mariette-hamer", "appointedBy", "kabinet", "actieplan/S3.2"),
        ("HAPPENED", "nap-sggsg", "dcterms:issued", "2023-01-13", "actieplan/S3.3"),
        ("HAPPENED", "nap-sggsg", "dcterms:publisher", "kabinet", "actieplan/S3.3"),
        ("HOLDS", "meerjarenagenda-zvh", "period", "2021/2024", "actieplan/S2.1"),
        (
            "STARTED_END_NOT_STATED",
            "mariette-hamer",
            "org:holds",
            "rol-regeringscommissaris",
            "actieplan/S3.2",
        ),
        ("STILL_TO_COME", "doel-netwerk-eind-2024", "deadline", "2024", "actieplan/S2.6"),
        ("UNDATED", "gesprekken-opvolging", "prov:wasAssociatedWith", "min-jenv", "actieplan/S1.2"),
        ("UNDATED", "gesprekken-opvolging", "prov:wasAssociatedWith", "min-vws", "actieplan/S1.2"),
        ("UNDATED", "gesprekken-opvolging", "schema:about", "aanbevelingen-onderzoek", "actieplan/S1.2"),
        ("UNDATED", "kabinet", "cooperatesWith", "organisaties-betrokkenen", "actieplan/S3.1"),
        (
            "UNDATED",
            "obs-regionale-verschillen",
            "causedBy",
            "obs-verschillende-stuurgroepen",
            "actieplan/S2.9",
        ),
        ("UNDATED", "obs-regionale-verschillen", "dcterms:subject", "th-mensenhandel", "actieplan/S2.9"),
        ("UNDATED", "rol-regeringscommissaris", "advises", "kabinet", "actieplan/S3.2"),
        (
            "UNDATED",
            "traject-laagdrempelige-hulp",
            "dcterms:hasPart",
            "gesprekken-opvolging",
            "actieplan/S1.2",
        ),
    ]


@pytest.mark.parametrize(
    ("date", "period", "office", "appointment", "publication", "deadline"),
    [
        ("2020-12-31", "NOT_YET", "NOT_YET", "STILL_TO_COME", "STILL_TO_COME", "STILL_TO_COME"),
        ("2021-01-01", "HOLDS", "NOT_YET", "STILL_TO_COME", "STILL_TO_COME", "STILL_TO_COME"),
        # "Per april 2022" is a month: within it nothing is certain.
        ("2022-04-15", "HOLDS", "UNDETERMINED", "UNDETERMINED", "STILL_TO_COME", "STILL_TO_COME"),
        ("2022-04-30", "HOLDS", "STARTED_END_NOT_STATED", "HAPPENED", "STILL_TO_COME", "STILL_TO_COME"),
        ("2023-01-12", "HOLDS", "STARTED_END_NOT_STATED", "HAPPENED", "STILL_TO_COME", "STILL_TO_COME"),
        ("2023-01-13", "HOLDS", "STARTED_END_NOT_STATED", "HAPPENED", "HAPPENED", "STILL_TO_COME"),
        ("2024-12-31", "HOLDS", "STARTED_END_NOT_STATED", "HAPPENED", "HAPPENED", "STILL_TO_COME"),
        ("2025-01-01", "OVER", "STARTED_END_NOT_STATED", "HAPPENED", "HAPPENED", "PASSED"),
    ],
)
def test_the_day_decides(
    date: str, period: str, office: str, appointment: str, publication: str, deadline: str
) -> None:
    outcomes = {row["relation"]: row["outcome"] for row in answer("on-date", as_of=date)}
    assert outcomes["period"] == period
    assert outcomes["org:holds"] == office
    assert outcomes["appointedBy"] == appointment
    assert outcomes["dcterms:issued"] == outcomes["dcterms:publisher"] == publication
    assert outcomes["deadline"] == deadline


def test_only_trafficking_connects_policy_tracks_by_what_sources_state() -> None:
    """The list of S0.4 and the chapter connect nothing; nor do agreements that are only possible."""
    assert only(answer("connections"), "entity", "trajectory", "said_of", "passage") == [
        ("th-mensenhandel", "actieplan", "acties-actieplan", "actieplan/S0.1"),
        ("th-mensenhandel", "meerjarenagenda-zvh", "pijler-omgeving", "actieplan/S2.8"),
    ]


def test_counts_never_take_a_plan_for_the_thing() -> None:
    counts = {row["kind"]: row for row in answer("counts")}
    for kind, number in {"Ministry": "2", "Person": "1", "Pillar": "4", "Trajectory": "1"}.items():
        assert (counts[kind]["entities"], counts[kind]["envisaged"]) == (number, "0")
    # Of the four policy tracks one is of no narrower kind.
    assert counts["Trajectory"]["with_subclasses"] == "4"
    # The arrangements of S1.3 are only possible, the network of S2.6 is only intended.
    assert (counts["Agreement"]["entities"], counts["Agreement"]["envisaged"]) == ("1", "1")
    assert (counts["Service"]["entities"], counts["Service"]["envisaged"]) == ("2", "1")
    said = {kind: (row["statements"], row["facts"]) for kind, row in counts.items() if "statements" in row}
    assert said["ongoing"] == ("6", "6")
    assert said["possible"] == ("3", "0")
    assert said["conditional"] == ("2", "0")
    assert said["intended"][0] == "29"


def test_regional_differences_come_from_different_steering_groups() -> None:
    """Q18: going on at the time of writing, as the page says "op dit moment"."""
    rows = answer("causes", what="obs-regionale-verschillen")
    assert only(rows, "cause", "basis", "modality", "passage") == [
        ("obs-verschillende-stuurgroepen", "STATED", "ongoing", "actieplan/S2.9")
    ]
    assert "vanwege" in rows[0]["quote"]


def test_nobody_is_named_as_responsible_for_the_agenda() -> None:
    """Q20: unnamed parties are responsible for the list in which it stands, not for it alone."""
    rows = answer("responsible", trajectory="meerjarenagenda-zvh")
    assert only(rows, "basis", "responsible", "list", "responsible_for_list", "passage") == [
        ("NOT_STATED", "", "aanpalende-trajecten", "verantwoordelijke-partijen", "actieplan/S0.5")
    ]


def test_nobody_is_named_as_responsible_for_any_policy_track() -> None:
    assert only(answer("responsible"), "trajectory", "basis", "responsible") == [
        ("actieplan", "NOT_STATED", ""),
        ("meerjarenagenda-zvh", "NOT_STATED", ""),
        ("nap-sggsg", "NOT_STATED", ""),
        ("traject-laagdrempelige-hulp", "NOT_STATED", ""),
    ]
