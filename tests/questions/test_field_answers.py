"""Questions on several sources, most of which nobody has checked. What is right was read there by hand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.questions.answers.results import Answer
from graphbuilder.questions.search import meant
from tests.questions.test_answers import only, plain

pytestmark = pytest.mark.slow


def rows(graph: Graph, name: str, **parameters: str | Sequence[str]) -> list[dict[str, str]]:
    """The rows of a query: things by their ids, terms by their short names, values as texts."""
    found = api.query(name, graph, parameters)
    return [{column: plain(graph, value) for column, value in row.items()} for row in found]


def in_order(graph: Graph, answer: Answer, *columns: str) -> list[tuple[str, ...]]:
    return [tuple(plain(graph, row.get(each, "")) for each in columns) for row in answer]


def test_the_programme_first_had_three_years_and_the_newest_source_says_until_the_end_of_2026(
    field_with_drafts: Graph,
) -> None:
    answer = api.query("terms", field_with_drafts, {"entity": "nap-sggsg"})
    columns = ("relation", "object", "from", "last_day", "passage")
    assert in_order(field_with_drafts, answer, *columns) == [
        ("period", "/2026-12-31", "", "2026-12-31", "rijksoverheid-2024-04-15"),
        ("term", "P3Y", "2023-01-13", "2026-01-13", "huiselijkgeweld-nap-2023"),
    ]


def test_five_office_holders_signed_the_letter(field_with_drafts: Graph) -> None:
    found = rows(field_with_drafts, "parties", document="kst-28638-251", relation="prov:wasAttributedTo")
    offices = ("rol-min-bhos", "rol-min-bz", "rol-min-szw", "rol-stas-jenv", "rol-stas-vws")
    assert only(found, "actor", "basis") == [(each, "DRAFT") for each in offices]


def test_a_letter_that_was_sent_on_behalf_of_others_too_says_whose(field_with_drafts: Graph) -> None:
    """Rows x141 to x145: one signed, four join in."""
    found = rows(field_with_drafts, "parties", document="kst-28638-247")
    assert only(found, "relation", "actor") == [
        ("onBehalfOf", "rol-min-bhos"),
        ("onBehalfOf", "rol-min-bz"),
        ("onBehalfOf", "rol-min-szw"),
        ("onBehalfOf", "rol-stas-vws"),
        ("prov:wasAttributedTo", "rol-stas-jenv"),
    ]


def test_four_ministries_are_in_the_steering_group_and_the_list_is_open(field_with_drafts: Graph) -> None:
    answer = api.query("members", field_with_drafts, {"organisation": "regiegroep"})
    found = [{column: plain(field_with_drafts, text) for column, text in row.items()} for row in answer]
    assert only(found, "actor") == [("min-bz",), ("min-jenv",), ("min-szw",), ("min-vws",)]
    assert any(each.startswith("the list is open") for each in answer.notes)
    assert answer.finding is not None
    assert any(each.startswith("de lijst is open") for each in answer.finding.lines("nl"))


def test_who_is_said_not_to_be_a_member_is_told_apart(field: Graph) -> None:
    """Article 8 of 2008: "niet vertegenwoordigd"; article 7 of 2011: its manager is a member."""
    found = rows(field, "members", actor="comensha")
    assert only(found, "organisation", "basis", "passage") == [
        ("task-force", "DENIED", "bwbr0023595/art8.1"),
        ("task-force", "STATED", "bwbr0029749/art7.2"),
    ]


def test_what_a_curator_judged_to_have_changed_is_no_dispute(field: Graph) -> None:
    """`judgements.csv`: CoMensha came in with the Task Force of 2011."""
    answer = api.query("denied", field, {"entity": "comensha"})
    assert answer.finding is not None
    assert answer.finding.kind == "DENIED"
    assert not any(row.get("stated_in") for row in answer)
    dated = rows(field, "on-date", entity="comensha", as_of="2012-01-01")
    assert not any(row.get("denied_in") for row in dated)


def test_the_programme_has_two_million_a_year_and_the_plan_half_a_million_for_four_years(
    field_with_drafts: Graph,
) -> None:
    columns = ("budget", "amount", "frequency", "from", "until", "meant_for", "paid_by")
    found = rows(field_with_drafts, "amounts", entity=["programma-stm", "actieplan-2024"])
    assert only(found, *columns) == [
        ("budget-500k", "500000", "", "2024", "2027", "actieplan-2024", "min-jenv"),
        ("budget-rutte4", "2000000", "structureel", "", "", "programma-stm", ""),
        ("budget-rutte4", "2000000", "structureel", "2023-01-01", "", "programma-stm", ""),
    ]
    assert only(rows(field_with_drafts, "amounts", entity="min-jenv"), "budget") == [("budget-500k",)]


def test_money_that_is_set_apart_for_a_plan_is_its_budget(field_with_drafts: Graph) -> None:
    """Rows x161 to x166, x269, x270, x394, x452: a plan has a part of its own in the programme."""
    found = rows(field_with_drafts, "budget", trajectory=["programma-stm", "actieplan-2024", "nap-sggsg"])
    assert only(found, "trajectory", "budget", "paid_from", "said_of", "basis") == [
        ("actieplan-2024", "500000", "budget-500k", "actieplan-2024", "DRAFT"),
        ("nap-sggsg", "5000000", "budget-5mln-nap", "nap-sggsg", "DRAFT"),
        ("programma-stm", "2000000", "budget-rutte4", "programma-stm", "DRAFT"),
        ("programma-stm", "2000000", "budget-rutte4", "programma-stm", "DRAFT"),
        ("programma-stm", "500000", "budget-500k", "actieplan-2024", "DRAFT"),
    ]


def test_of_a_plan_for_which_money_is_set_apart_the_budget_is_not_missing(field_with_drafts: Graph) -> None:
    missing = {row["trajectory"] for row in rows(field_with_drafts, "not-stated", aspect="BUDGET")}
    assert not missing & {"programma-stm", "actieplan-2024", "nap-sggsg"}
    assert "actieplan-2023" in missing
    # Without the drafts nobody has said it.
    checked = rows(field_with_drafts, "not-stated", trajectory="nap-sggsg")
    assert "BUDGET" not in {row["aspect"] for row in checked}


def test_the_plan_was_revised_because_of_a_motion_that_was_adopted(field_with_drafts: Graph) -> None:
    columns = ("relation", "object", "from", "because_of", "cause_about", "adopted_by", "adopted_on")
    assert only(rows(field_with_drafts, "revisions", entity="actieplan-2023"), "subject", *columns) == [
        (
            "actieplan-2024",
            "dcterms:replaces",
            "actieplan-2023",
            "2024-06-17",
            "motie-herziening",
            "herziening-actieplan",
            "tweede-kamer",
            "2023-12-21",
        )
    ]


def test_what_no_source_gives_a_reason_for_is_revised_without_one(field_with_drafts: Graph) -> None:
    found = rows(field_with_drafts, "revisions")
    assert len(found) == len({(row["subject"], row["object"], row["passage"]) for row in found})
    assert [row["subject"] for row in found if row.get("because_of")] == ["actieplan-2024"]


def test_victims_reported_a_year_and_their_total(field_with_drafts: Graph) -> None:
    found = rows(field_with_drafts, "figures", entity="ind-gemeld")
    assert sorted({(row["period"], row["value"]) for row in found}) == [
        ("2019", "1372"),
        ("2019/2022", "3990"),
        ("2020", "1013"),
        ("2021", "791"),
        ("2022", "814"),
        ("2024", "944"),
    ]
    assert only(rows(field_with_drafts, "figures", entity="ind-gemeld", period="2022"), "value") == [("814",)]
    # 1372 + 1013 + 791 + 814 = 3990, though two sources state three of the four.
    total = rows(field_with_drafts, "totals", entity="ind-gemeld")
    assert only(total, "figure", "period", "value", "sum", "parts", "agrees") == [
        ("fig-gemeld-2019-2022", "2019/2022", "3990", "3990", "4", "YES")
    ]


def test_a_total_of_which_a_part_is_missing_is_not_judged(field_with_drafts: Graph) -> None:
    """Of 2016 to 2019 only 2019 has a figure of its own."""
    total = rows(field_with_drafts, "totals", entity="ind-arbeid-meldingen")
    assert only(total, "figure", "parts", "agrees") == [
        ("fig-arbeid-meldingen-2016-2019", "1", "UNDETERMINED")
    ]


def test_two_notifiers_rose_and_one_fell(field_with_drafts: Graph) -> None:
    found = rows(field_with_drafts, "risen", earlier="2023", later="2024")
    assert only(found, "other_figure", "value", "other_value", "change") == [
        ("fig-aanmeldingen-kmar-2024", "50", "67", "ROSE"),
        ("fig-aanmeldingen-nla-2024", "33", "71", "ROSE"),
        ("fig-aanmeldingen-politie-2024", "360", "329", "FELL"),
    ]
    assert only(rows(field_with_drafts, "risen", entity="kmar"), "value", "other_value") == [("50", "67")]


def test_the_directive_is_due_by_15_july_2026_and_meant_to_be_transposed_by_a_bill(
    field_with_drafts: Graph,
) -> None:
    asked = {"entity": "richtlijn-2024-1712", "as_of": "2026-01-01"}
    columns = ("deadline", "transposed_by", "modality", "basis", "passage")
    assert only(rows(field_with_drafts, "transposition", **asked), *columns) == [
        ("", "wv-implementatie", "intended", "NOT_AS_FACT", "kst-36835-3"),
        ("2026-07-15", "", "normative", "NOT_AS_FACT", "dir-2024-1712"),
        ("2026-07-15", "", "normative", "NOT_AS_FACT", "kst-36835-3"),
    ]


def test_the_plan_gives_priority_to_three_forms(field_with_drafts: Graph) -> None:
    found = rows(field_with_drafts, "priorities", entity="actieplan-2024")
    assert only(found, "object") == [("vorm-arbeid",), ("vorm-crimineel",), ("vorm-seksueel",)]


def test_who_held_the_office_is_told_by_source(field_with_drafts: Graph) -> None:
    answer = api.query("office-holders", field_with_drafts, {"role": "rol-nationaal-rapporteur"})
    assert in_order(field_with_drafts, answer, "actor", "from", "said_on", "passage", "status") == [
        ("corinne-dettmeijer", "2008-02-28", "2008-02-27", "bwbr0023595/art7.i2.1", ""),
        ("corinne-dettmeijer", "2011-02-28", "2011-03-10", "bwbr0029749/art7.2", ""),
        ("herman-bolhaar", "", "2021-09-07", "nieuws-2021-09", "draft"),
        ("rijken", "", "2025-04", "rd-2025-04", "draft"),
        ("herman-bolhaar", "", "", "comensha-2020", "draft"),
    ]


def test_the_appointment_went_from_one_minister_to_a_nomination_by_royal_decree(field: Graph) -> None:
    answer = api.query("appointments", field, {"entity": "rol-nationaal-rapporteur"})
    found = in_order(field, answer, "passage", "said_of", "relation", "object", "modality")
    said = [(place.partition("/")[0], *each) for place, *each, modality in found if modality == "asserted"]
    rapporteur = "rol-nationaal-rapporteur"
    assert [each for each in said if each[2] != "term"] == [
        ("bwbr0026786", rapporteur, "appointedBy", "rol-min-justitie"),
        ("bwbr0031678", rapporteur, "appointedBy", "rol-min-venj"),
        ("bwbr0031678", rapporteur, "consulted", "rol-stas-vws"),
        ("bwbr0034176", rapporteur, "consulted", "rol-min-vws"),
        ("bwbr0034176", "benoeming-nrm", "hasMeans", "koninklijk-besluit"),
        ("bwbr0034176", rapporteur, "nominatedBy", "rol-min-venj"),
    ]
    assert [each for each in said if each[2] == "term"] == [
        ("bwbr0026786", rapporteur, "term", "een periode van vier jaar"),
        ("bwbr0031678", rapporteur, "term", "een periode van 4 jaar"),
        ("bwbr0034176", rapporteur, "term", "ten hoogste vier jaar"),
        ("bwbr0034176", "norm-herbenoeming-vier-jaar", "term", "ten hoogste vier jaar"),
    ]


def test_who_recommends_what_to_whom(field_with_drafts: Graph) -> None:
    found = rows(field_with_drafts, "recommended-to")
    columns = ("recommended_by", "addressed_to", "recommendation")
    assert only((row for row in found if row.get("status")), *columns) == [
        ("greta", "nl-autoriteiten", "aanb-greta-arbeid"),
        ("greta", "nl-autoriteiten", "aanb-greta-bureaus"),
        ("greta", "nl-autoriteiten", "aanb-greta-compensatie"),
        ("greta", "nl-autoriteiten", "aanb-greta-nrm-kind"),
        ("rekenkamer", "nla", "aanb-rekenkamer-middelen"),
        ("rol-nationaal-rapporteur", "politie", "aanb-basisopleiding"),
    ]
    assert only(rows(field_with_drafts, "recommended-to", entity="politie"), "recommended_by") == [
        ("rol-nationaal-rapporteur",)
    ]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("wanneer eindigt het programma volgens de nieuwste bron", "terms"),
        ("wie heeft de brief ondertekend", "parties"),
        ("who signed the letter", "parties"),
        ("welke ministeries zitten in de regiegroep", "members"),
        ("who is in the steering group", "members"),
        ("hoeveel geld per jaar en waarvandaan", "amounts"),
        ("waarom is het actieplan herzien", "revisions"),
        ("hoeveel slachtoffers werden gemeld", "figures"),
        ("klopt het totaal", "totals"),
        ("which notifiers rose and which fell", "risen"),
        ("wanneer moet de richtlijn zijn omgezet", "transposition"),
        ("welke vormen krijgen voorrang", "priorities"),
        ("wie bekleedde de functie", "office-holders"),
        ("hoe veranderde de benoeming", "appointments"),
        ("who recommends what to whom", "recommended-to"),
        ("wanneer trad de regeling in werking", "periods"),
        ("when did the order enter into force", "periods"),
        ("wie heeft de motie aangenomen", "parties"),
        ("who adopted the motion", "parties"),
    ],
)
def test_the_question_is_found_in_words(words: str, name: str) -> None:
    assert meant(words).query.name == name


def test_what_is_set_up_for_a_time_ends_where_its_term_does_and_no_source_says_that_day(field: Graph) -> None:
    """Article 5 of each decree: three years, from 28 February 2008 and from 28 February 2011."""
    found = rows(field, "deadlines", entity="task-force", as_of="2012-01-01")
    columns = ("deadline", "term", "derived_end", "basis", "outcome", "passage")
    assert only(found, *columns) == [
        ("", "een periode van 3 jaar", "2011-02-28", "STATED", "PASSED", "bwbr0023595/art5.1"),
        ("", "een periode van 3 jaar", "2014-02-28", "STATED", "STILL_TO_COME", "bwbr0029749/art5.1"),
    ]


def test_a_term_of_which_no_source_states_the_beginning_gives_no_end(field: Graph) -> None:
    """Article 3 of the act: a reappointment is for four years at most, whenever that is."""
    found = rows(field, "deadlines", entity="norm-herbenoeming-vier-jaar", as_of="2020-01-01")
    assert only(found, "term", "derived_end", "outcome", "said_of") == [
        ("ten hoogste vier jaar", "", "", "norm-herbenoeming-vier-jaar")
    ]


@pytest.mark.parametrize(
    ("entity", "deadline", "basis"),
    [
        ("doel-verdubbelen-2015", ["2015"], {"STATED"}),
        ("toezegging-kostenbrief", ["2024-02-07"], {"DRAFT"}),
        ("richtlijn-2024-1712", ["2026-07-15"] * 2, {"NOT_AS_FACT"}),
    ],
)
def test_a_goal_a_commitment_and_a_law_may_have_a_due_date_of_their_own(
    entity: str, deadline: list[str], basis: set[str], field_with_drafts: Graph
) -> None:
    found = rows(field_with_drafts, "deadlines", entity=entity)
    assert [row["deadline"] for row in found] == deadline
    assert {row["basis"] for row in found} == basis
    assert {row["said_of"] for row in found} == {entity}


def test_what_has_a_goal_that_is_due_has_its_due_date_and_no_term_of_what_it_consists_of(
    field: Graph,
) -> None:
    """The arrangements have the goal of a network; the institute has an office that has a term."""
    found = rows(field, "deadlines", entity="afspraken-pijlers")
    assert only(found, "deadline", "said_of", "through") == [
        ("2024", "doel-netwerk-eind-2024", "afspraken-pijlers")
    ]
    assert rows(field, "deadlines", entity="instituut-nrm") == []
