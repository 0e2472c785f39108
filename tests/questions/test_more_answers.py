"""More of the library's answers on the bundled page. What is right was read from the page, by hand."""

from __future__ import annotations

from collections import Counter

import pyoxigraph as ox
import pytest

from graphbuilder.questions import library
from tests import bundled_page
from tests.questions.asked import bind
from tests.questions.test_answers import answer, bundled_graph, only

TRACKS = ["actieplan", "meerjarenagenda-zvh", "nap-sggsg", "traject-laagdrempelige-hulp"]
NETWORK = "doel-netwerk-eind-2024"


def test_the_page_denies_nothing_between_two_things() -> None:
    """What S3.5 and S3.6 say is not so is a norm and a finding, with the "not" in their names."""
    assert answer("denied") == []


def test_actors_relate_to_each_other_by_what_is_stated_intended_or_follows() -> None:
    rows = answer("actors")
    assert only(rows, "subject", "relation", "object", "basis", "from", "passage") == [
        ("kabinet", "cooperatesWith", "organisaties-betrokkenen", "STATED", "", "actieplan/S3.1"),
        # Once for each of the two statements from which it follows.
        ("mariette-hamer", "advises", "kabinet", "INFERRED", "2022-04", "actieplan/S3.2"),
        ("mariette-hamer", "advises", "kabinet", "INFERRED", "2022-04", "actieplan/S3.2"),
        ("mariette-hamer", "appointedBy", "kabinet", "STATED", "2022-04", "actieplan/S3.2"),
        ("mariette-hamer", "org:holds", "rol-regeringscommissaris", "STATED", "2022-04", "actieplan/S3.2"),
        ("rol-regeringscommissaris", "advises", "kabinet", "STATED", "", "actieplan/S3.2"),
        # "Samen met partners willen oppakken": what they want, not what they do.
        ("zvh", "cooperatesWith", "zvh-partners", "NOT_AS_FACT", "", "actieplan/S2.1"),
        ("zvh-stuurgroepen", "org:linkedTo", "zvh", "STATED", "", "actieplan/S2.9"),
    ]


def test_who_is_asked_for_may_stand_at_either_end() -> None:
    rows = answer("actors", actor="zvh", relation="cooperatesWith")
    assert only(rows, "subject", "object") == [("zvh", "zvh-partners")]
    rows = answer("actors", actor="zvh-partners")
    assert only(rows, "subject", "object") == [("zvh", "zvh-partners")]


def test_who_held_an_office_on_a_day_is_as_certain_as_the_source() -> None:
    """The appointment is "per april 2022"; its end is not stated, and cooperation has no date.

    That the commissioner advises follows from two statements, each with a row.
    """
    rows = answer("actors", as_of="2022-04-15")
    assert only([row for row in rows if "outcome" in row], "relation", "outcome") == [
        ("advises", "UNDATED"),
        ("advises", "UNDETERMINED"),
        ("advises", "UNDETERMINED"),
        ("appointedBy", "UNDETERMINED"),
        ("cooperatesWith", "UNDATED"),
        ("org:holds", "UNDETERMINED"),
    ]


def test_what_the_study_recommends_is_not_stated_and_two_ministries_talk_about_it() -> None:
    """Q23."""
    rows = answer("recommendations", document="onderzoek-laagdrempelige-hulp")
    assert only(
        [row for row in rows if "talks" not in row], "basis", "recommendation", "passage", "quote"
    ) == [("NOT_STATED", "aanbevelingen-onderzoek", "actieplan/S1.2", "aanbevelingen van het onderzoek")]
    talks = [row for row in rows if "talks" in row]
    assert only(talks, "basis", "talks", "relation", "object", "modality", "passage") == [
        ("", "gesprekken-opvolging", "prov:wasAssociatedWith", "min-jenv", "ongoing", "actieplan/S1.2"),
        ("", "gesprekken-opvolging", "prov:wasAssociatedWith", "min-vws", "ongoing", "actieplan/S1.2"),
        ("", "gesprekken-opvolging", "schema:about", "aanbevelingen-onderzoek", "ongoing", "actieplan/S1.2"),
    ]
    assert answer("recommendations") == rows


def test_no_budget_is_stated_for_any_policy_track() -> None:
    """Q21."""
    rows = answer("budget")
    assert only(rows, "trajectory", "basis", "budget") == [(each, "NOT_STATED", "") for each in TRACKS]


def test_what_is_not_stated_is_named_with_what_is_stated_of_a_list_instead() -> None:
    """The agenda has a deadline by its goal (S2.6): then none is missing."""
    rows = answer("not-stated")
    parties = ("aanpalende-trajecten", "actieplan/S0.5")
    expected = [
        *((each, aspect, "", "") for each in TRACKS for aspect in ("BUDGET", "INDICATOR")),
        *((each, "DEADLINE", "", "") for each in TRACKS if each != "meerjarenagenda-zvh"),
        # Of the agenda the period is stated: "2021-2024".
        *((each, "PERIOD", "", "") for each in TRACKS if each != "meerjarenagenda-zvh"),
        ("actieplan", "RESPONSIBLE", "", ""),
        *((each, "RESPONSIBLE", *parties) for each in TRACKS[1:]),
    ]
    assert only(rows, "trajectory", "aspect", "stated_of", "passage") == sorted(expected)
    assert {row["basis"] for row in rows} == {"NOT_STATED"}


def test_one_aspect_of_one_policy_track_can_be_asked_alone() -> None:
    rows = answer("not-stated", trajectory="nap-sggsg", aspect=["PERIOD", "BUDGET"])
    assert only(rows, "trajectory", "aspect") == [("nap-sggsg", "BUDGET"), ("nap-sggsg", "PERIOD")]
    assert answer("not-stated", trajectory="meerjarenagenda-zvh", aspect=["PERIOD", "DEADLINE"]) == []


def test_three_actors_have_no_theme_by_what_they_do() -> None:
    """The ministries and the institute have one by the study, the cabinet by its programme, the Care
    and Safety Houses by the agenda and the caseload, the others by the list of S0.4, and whom the cabinet
    works with by what it does against sexual violence."""
    rows = answer("without-theme")
    assert only(rows, "actor", "basis") == [
        ("mariette-hamer", "NOT_STATED"),
        ("zvh-partners", "NOT_STATED"),
        ("zvh-stuurgroepen", "NOT_STATED"),
    ]
    assert answer("without-theme", actor="min-vws") == []


def test_every_policy_track_is_counted_with_every_theme() -> None:
    rows = answer("coverage")
    assert len(rows) == 4 * 5
    counted = {(row["trajectory"], row["theme"]): (row["stated"], row["inferred"]) for row in rows}
    assert {pair: counts for pair, counts in counted.items() if counts != ("0", "0")} == {
        ("actieplan", "th-mensenhandel"): ("1", "0"),  # S0.1
        ("meerjarenagenda-zvh", "th-mensenhandel"): ("1", "1"),  # S2.8, and the list
        ("meerjarenagenda-zvh", "th-hoog-veiligheidsrisico"): ("1", "0"),  # S2.7
        ("nap-sggsg", "th-mensenhandel"): ("0", "1"),
        ("nap-sggsg", "th-sgg"): ("3", "0"),  # S3.3, S3.4, S3.7
        ("nap-sggsg", "th-seksueel-geweld"): ("3", "0"),
        ("traject-laagdrempelige-hulp", "th-mensenhandel"): ("0", "1"),
        ("traject-laagdrempelige-hulp", "th-geweld-afhankelijkheid"): ("2", "0"),  # S1.0, S1.1
    }
    assert {(row["not_as_fact"], row["denied"]) for row in rows} == {("0", "0")}


def test_every_passage_is_counted_in_the_order_of_the_text() -> None:
    rows = answer("by-passage", section=["S1", "F"])
    columns = ("passage", "section", "kind", "statements", "facts")
    assert [tuple(row[column] for column in columns) for row in rows] == [
        ("actieplan/S1.0", "S1", "heading", "2", "2"),
        ("actieplan/S1.1", "S1", "sentence", "8", "8"),
        ("actieplan/S1.2", "S1", "sentence", "7", "7"),
        ("actieplan/S1.3", "S1", "sentence", "3", "1"),
        ("actieplan/F.1", "F", "footer", "0", "0"),
    ]
    assert len(answer("by-passage")) == 32


def test_what_starts_ends_happens_and_is_due_comes_in_order_of_time() -> None:
    rows = answer("timeline")
    columns = ("first_day", "last_day", "kind", "subject", "relation", "passage")
    assert [tuple(row[column] for column in columns) for row in rows] == [
        ("2021-01-01", "2021-01-01", "START", "meerjarenagenda-zvh", "period", "actieplan/S2.1"),
        ("2022-04-01", "2022-04-30", "HAPPENS", "mariette-hamer", "appointedBy", "actieplan/S3.2"),
        ("2022-04-01", "2022-04-30", "START", "mariette-hamer", "org:holds", "actieplan/S3.2"),
        ("2023-01-13", "2023-01-13", "HAPPENS", "nap-sggsg", "dcterms:issued", "actieplan/S3.3"),
        ("2023-01-13", "2023-01-13", "HAPPENS", "nap-sggsg", "dcterms:publisher", "actieplan/S3.3"),
        ("2024-12-31", "2024-12-31", "DUE", NETWORK, "deadline", "actieplan/S2.6"),
        ("2024-12-31", "2024-12-31", "END", "meerjarenagenda-zvh", "period", "actieplan/S2.1"),
    ]
    assert {row["basis"] for row in rows} == {"STATED"}


@pytest.mark.parametrize(
    ("after", "before", "expected"),
    [
        ("2022-03-31", "2022-05-01", [("appointedBy", "YES"), ("org:holds", "YES")]),
        # "Per april 2022" may be before the tenth or after.
        ("2022-04-10", "2023-01-13", [("appointedBy", "UNDETERMINED"), ("org:holds", "UNDETERMINED")]),
        ("2022-04-30", "2023-01-13", []),
        ("2022-04-30", "2023-01-14", [("dcterms:issued", "YES"), ("dcterms:publisher", "YES")]),
        ("2024-12-30", "2025-01-01", [("deadline", "YES"), ("period", "YES")]),
    ],
)
def test_between_two_dates_only_what_may_fall_there(
    after: str, before: str, expected: list[tuple[str, str]]
) -> None:
    assert only(answer("timeline", after=after, before=before), "relation", "falls_within") == expected


def test_the_one_source_has_no_date_but_one_before_which_it_cannot_be() -> None:
    rows = answer("sources")
    passages = sum(bundled_page.PASSAGES.values())
    counts = map(str, (passages, bundled_page.STATEMENTS, bundled_page.FACTUAL_STATEMENTS))
    columns = ("source", "issued", "not_before", "date_status", "passages", "statements", "facts")
    expected = [("actieplan", "", "2023-01-13", "unknown", *counts)]
    assert only(rows, *columns) == expected, bundled_page.COUNT_AGAIN


def test_what_is_inferred_is_there_because_of_a_rule_and_two_statements() -> None:
    rows = answer("evidence", subject="mariette-hamer", relation="advises")
    assert only(rows, "object", "basis", "rule", "premise_subject", "premise_relation", "premise_object") == [
        ("kabinet", "INFERRED", "rules/role-holder", *premise)
        for premise in (
            ("mariette-hamer", "org:holds", "rol-regeringscommissaris"),
            ("rol-regeringscommissaris", "advises", "kabinet"),
        )
    ]
    assert {row["passage"] for row in rows} == {"actieplan/S3.2"}


def test_a_value_is_an_end_like_any_other() -> None:
    rows = answer("evidence", subject="meerjarenagenda-zvh", object="2021/2024")
    assert only(rows, "relation", "basis", "passage") == [("period", "STATED", "actieplan/S2.1")]


def test_what_is_no_fact_is_shown_as_none() -> None:
    rows = answer("evidence", subject="nieuwe-inzichten", relation="touchesOn")
    assert only(rows, "object", "basis", "modality") == [("actieplan", "NOT_AS_FACT", "possible")]


def test_only_the_make_up_of_the_text_links_the_ministry_and_the_commissioner() -> None:
    """Q16."""
    ends = {"from": "min-vws", "to": "mariette-hamer"}
    assert answer("path", **ends) == []
    rows = answer("path", include="structural", **ends)
    assert {row["step"] for row in rows} == set("123456")
    assert {row["kind"] for row in rows} == {"STATED", "STRUCTURAL"}
    # VWS commissioned the study and takes part in the talks, both parts of the track that chapter and
    # list name beside the programme, published by the cabinet that appointed the commissioner.
    assert {(row["subject"], row["object"]) for row in rows} == {
        *((part, "min-vws") for part in ("onderzoek-laagdrempelige-hulp", "gesprekken-opvolging")),
        ("traject-laagdrempelige-hulp", "onderzoek-laagdrempelige-hulp"),
        ("traject-laagdrempelige-hulp", "gesprekken-opvolging"),
        *((by, each) for by in ("hoofdstuk-raakvlakken", "aanpalende-trajecten") for each in TRACKS[2:]),
        ("nap-sggsg", "kabinet"),
        ("mariette-hamer", "kabinet"),
    }


def test_the_links_of_which_paths_are_made_are_facts_between_two_things() -> None:
    structural = bundled_page.STRUCTURAL
    stated = bundled_page.FACTUAL_STATEMENTS - structural - bundled_page.ATTRIBUTES
    for include, kinds in (
        ([], {"STATED": stated}),
        (["structural"], {"STATED": stated, "STRUCTURAL": structural}),
    ):
        values = {"from": "min-vws", "to": "mariette-hamer", "include": include}
        links = bundled_graph().query(bind(library.named("path"), values, bundled_graph()))
        assert isinstance(links, ox.QuerySolutions)
        assert Counter(link["kind"].value for link in links) == kinds, bundled_page.COUNT_AGAIN
