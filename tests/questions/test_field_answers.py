"""Questions on several sources, most of which nobody has checked. What is right was read there by hand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.questions.results import Answer
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


def test_who_asks_for_a_budget_in_words_is_led_to_the_amounts(field_with_drafts: Graph) -> None:
    found = api.query("budget", field_with_drafts, {"trajectory": "programma-stm"}).finding
    assert found is not None
    assert [(each.query, each.rows) for each in found.near if each.query == "amounts"] == [("amounts", 2)]


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
    ],
)
def test_the_question_is_found_in_words(words: str, name: str) -> None:
    assert meant(words).name == name
