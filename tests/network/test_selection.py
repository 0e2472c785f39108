"""Drawing a part: around a name, of a class, about a theme, on a day, as a question answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from graphbuilder import api
from graphbuilder.api import drawn_part
from graphbuilder.api.drawn_part import Choice
from graphbuilder.cli import main
from graphbuilder.errors import GraphbuilderError
from graphbuilder.graph.store import Graph
from graphbuilder.network.page import content
from graphbuilder.network.picture import selection
from graphbuilder.questions import search
from tests.network.pictures import Picture, both, small_picture

#: Read in the curated statements about the ministry of health (VWS), without the program.
NEAR_VWS = {"min-vws", "onderzoek-laagdrempelige-hulp", "gesprekken-opvolging"}
TWO_STEPS_FROM_VWS = NEAR_VWS | {
    "min-jenv",
    "verwey-jonker",
    "traject-laagdrempelige-hulp",
    "hulp-en-meldpunten",
    "aanbevelingen-onderzoek",
    "afspraken-meldpunten",
    "th-geweld-afhankelijkheid",
}


COMMISSIONED = (
    "PREFIX pol: <https://w3id.org/policy-graph/ontology#>\n"
    "CONSTRUCT { ?work pol:commissionedBy ?who } WHERE { ?work pol:commissionedBy ?who }"
)


def drawn(graph: Graph, **choice: Any) -> Picture:
    return drawn_part.picture(graph, Choice(**choice))


def test_one_step_from_a_name_are_those_it_is_linked_with(bundled: Graph) -> None:
    picture = drawn(bundled, focus="min-vws")
    assert set(picture["entities"]) == NEAR_VWS
    # st029 joins the talks with the other ministry, which is not among the three.
    assert set(picture["statements"]) == {"st022", "st030"} | of(bundled, "onderzoek-laagdrempelige-hulp")


def of(graph: Graph, name: str) -> set[str]:
    """The values that are stated of a name."""
    whole = drawn(graph)["statements"]
    return {key for key, each in whole.items() if each["subject"] == name and each["object"] is None}


def test_two_steps_go_on_from_there(bundled: Graph) -> None:
    assert set(drawn(bundled, focus="min-vws", steps=2)["entities"]) == TWO_STEPS_FROM_VWS


@pytest.mark.parametrize(
    "name", ["VWS", "ministerie van volksgezondheid, welzijn en sport (vws)", "min-vws", "iri"]
)
def test_a_name_goes_by_id_label_or_address(bundled: Graph, name: str) -> None:
    wanted = drawn(bundled)["entities"]["min-vws"]["iri"] if name == "iri" else name
    assert set(drawn(bundled, focus=wanted)["entities"]) == NEAR_VWS


def test_a_structural_link_is_followed_only_from_the_name_itself() -> None:
    picture = small_picture()
    # The plan mentions "odd"; the minister mentions the plan, which is structural, and commissioned it.
    assert set(selection.around(picture, "odd", 2)["entities"]) >= {"odd", "plan", "min", "goal"}
    assert "hostile" not in selection.around(picture, "odd", 2)["entities"]


def test_classes_bring_those_below_them(bundled: Graph) -> None:
    picture = drawn(bundled, classes=["Trajectory", "ministeries"])
    assert {each["class"] for each in picture["entities"].values()} == {
        "ActionPlan",
        "ActionProgramme",
        "Ministry",
        "MultiYearAgenda",
        "Trajectory",
    }
    assert {"nap-sggsg", "meerjarenagenda-zvh", "actieplan", "min-vws"} <= set(picture["entities"])


def test_the_name_in_the_middle_stays_whatever_its_class(bundled: Graph) -> None:
    picture = drawn(bundled, focus="min-vws", steps=2, classes=["Theme"])
    assert set(picture["entities"]) == {"min-vws", "th-geweld-afhankelijkheid"}


def test_a_theme_brings_what_touches_on_it_the_whole_of_that_and_its_actors(bundled: Graph) -> None:
    # st020 and st028 are about the theme; st022 to st024 tell who had the study done and did it.
    assert set(drawn(bundled, theme="th-geweld-afhankelijkheid")["entities"]) == {
        "th-geweld-afhankelijkheid",
        "traject-laagdrempelige-hulp",
        "onderzoek-laagdrempelige-hulp",
        "min-vws",
        "min-jenv",
        "verwey-jonker",
    }


def test_a_theme_reaches_a_policy_track_through_its_part(bundled: Graph) -> None:
    # The pillar has the theme as its part (st062), and the agenda has the pillar (st060).
    assert {"pijler-omgeving", "meerjarenagenda-zvh"} <= set(drawn(bundled, theme="mensenhandel")["entities"])


@pytest.mark.parametrize(
    ("day", "agenda", "office"),
    [
        ("2020-12-31", False, False),
        ("2021-01-01", True, False),
        ("2024-12-31", True, True),
        ("2025-01-01", False, True),
    ],
)
def test_a_day_leaves_out_statements_of_what_is_not_yet_and_what_is_over(
    bundled: Graph, day: str, agenda: bool, office: bool
) -> None:
    """The agenda runs from 2021 to 2024 (st039); the office is held from April 2022 (st071)."""
    picture = drawn(bundled, as_of=day)
    assert ("st039" in picture["statements"]) is agenda
    assert ("st071" in picture["statements"]) is office
    # A deadline is no state: it stays, passed or not; and so do names, and what a plan consists of.
    assert "st055" in picture["statements"]
    assert {"st059", "st060"} <= set(picture["statements"])
    assert set(picture["entities"]) == set(drawn(bundled)["entities"])


def test_the_page_says_for_which_day_it_is(bundled: Graph) -> None:
    (note,) = content.content(drawn(bundled, as_of="2024-06-01"))["notes"]
    assert note["nl"].startswith("stand op 1 juni 2024")
    assert note["en"].startswith("as of 1 June 2024")


def test_a_question_s_links_are_drawn_and_no_others(bundled: Graph, tmp_path: Path) -> None:
    file = tmp_path / "commissioned.rq"
    file.write_text(COMMISSIONED)
    picture = drawn(bundled, query=str(file))
    assert {"st022", "st023"} <= set(picture["statements"])
    assert {each["relation"] for each in picture["statements"].values()} == {"commissionedBy"}
    assert all(each["quote"] for each in picture["statements"].values())


def test_a_link_that_only_the_question_makes_is_marked_as_such(bundled: Graph) -> None:
    picture = drawn(
        bundled,
        query="PREFIX pol: <https://w3id.org/policy-graph/ontology#>\n"
        "PREFIX dcterms: <http://purl.org/dc/terms/>\n"
        "CONSTRUCT { ?who <https://example.org/worksOn> ?theme } WHERE "
        "{ ?work pol:commissionedBy ?who ; dcterms:subject ?theme }",
    )
    held = content.content(picture)
    ends = {(each["subject"], each["relation"], each["object"]) for each in held["statements"].values()}
    assert ("min-vws", "worksOn", "th-geweld-afhankelijkheid") in ends
    assert {each["said"]["en"] for each in held["statements"].values()} == {
        "result of a question, not stated so in the source"
    }
    assert {each["quote"] for each in held["statements"].values()} == {""}


def test_what_a_question_finds_in_a_file_of_others_is_drawn_as_the_file_says_it(tmp_path: Path) -> None:
    file = tmp_path / "people.ttl"
    file.write_text(
        "@prefix : <https://example.org/terms#> .\n"
        "<https://example.org/a> :knows <https://example.org/b> . <https://example.org/b> :age 7 .\n"
    )
    question = "SELECT ?subject ?relation ?object WHERE { ?subject ?relation ?object }"
    picture = drawn(api.open_graph(file), query=question)
    assert picture["statements"] == drawn(api.open_graph(file))["statements"]
    assert len(picture["statements"]) == 2
    assert "asked" not in picture["variants"]


def test_a_library_question_with_links_as_rows_can_be_drawn(bundled: Graph) -> None:
    picture = drawn(bundled, query="actors", parameters={"actor": "mariette-hamer"})
    assert {"mariette-hamer", "kabinet", "rol-regeringscommissaris"} <= set(picture["entities"])
    assert {"st070", "st071"} <= set(picture["statements"])


def test_what_a_question_in_words_means_is_found_out_once(
    bundled: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[object] = []
    first = search.meant

    def counted(*given: Any) -> search.Meant:
        found.append(given)
        return first(*given)

    monkeypatch.setattr(search, "meant", counted)
    picture = drawn(bundled, query="Hoe verhouden actoren zich tot elkaar?", parameters={"actor": "kabinet"})
    assert len(found) == 1
    assert "Hoe verhouden actoren zich tot elkaar?" in picture["notes"][-1]["nl"]


def test_choices_combine(bundled: Graph) -> None:
    picture = drawn(bundled, focus="kabinet", classes=["Person"], as_of="2021-01-01", title="Kabinet")
    # She was appointed in April 2022: on that day she is not there yet.
    assert set(picture["entities"]) == {"kabinet"}
    assert picture["title"] == {"": "Kabinet"}
    assert len(picture["notes"]) == 3


def test_a_selection_does_not_say_that_what_it_leaves_out_is_not_stated(bundled: Graph) -> None:
    whole, part = (
        content.content(drawn(bundled, **choice)) for choice in ({}, {"classes": ["MultiYearAgenda"]})
    )
    assert "notStated" in whole["entities"]["nap-sggsg"]
    # The agenda's goal has a deadline, but no goal is drawn.
    assert "notStated" not in part["entities"]["meerjarenagenda-zvh"]
    assert whole["words"]["read4"] != part["words"]["read4"]


def test_whoever_holds_a_view_is_named_with_it() -> None:
    picture = selection.keep(small_picture(), {"plan", "odd"})
    assert set(picture["entities"]) == {"plan", "odd", "min"}


def test_what_is_inferred_stays_only_with_its_premises() -> None:
    assert selection.keep(small_picture(), {"plan", "markup", "goal"})["inferred"]
    assert not selection.keep(small_picture(), {"plan", "markup"})["inferred"]


def test_functions_on_pictures_leave_the_picture_as_it_was() -> None:
    picture = small_picture()
    part = selection.around(picture, "goal", 1)
    selection.noted(selection.titled(part, both("t", "t")), both("n", "n"))
    selection.without_statements(picture, {"st01"})
    selection.of_links(picture, {selection.Link("min", "new", "goal")}, both("v", "q"))
    assert picture == small_picture()


@pytest.mark.slow
def test_all_mistakes_are_told_at_once_with_what_was_meant(tmp_path: Path) -> None:
    words = [
        "draw", "-o", str(tmp_path / "x.html"), "--focus", "min-vsw", "--class", "Ministery",
        "--as-of", "2024", "--steps", "0", "--theme", "qqqqqq", "--query", "nergens",
    ]  # fmt: skip
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 1
    assert done.stderr.splitlines()[1:7] == [
        'error: parameter "focus": unknown entity "min-vsw"; did you mean "min-vws"?',
        'error: parameter "theme": unknown entity "qqqqqq"',
        'error: parameter "class": unknown class "Ministery"; did you mean "Ministry"?',
        'error: parameter "as_of": "2024" is not a day; write it as 2024-06-01',
        'error: no query "nergens" in the library (see: graphbuilder queries)',
        "error: 0 steps: give a number from 1 to 10",
    ]
    assert not (tmp_path / "x.html").exists()


@pytest.mark.parametrize(
    ("choice", "code"),
    [
        ({"query": "counts"}, "query-without-links"),
        ({"query": "ASK { ?s ?p ?o }"}, "query-without-links"),
        ({"query": "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o FILTER (false) }"}, "nothing-answered"),
        # The bundled source denies nothing.
        ({"query": "denied"}, "nothing-answered"),
        # Nobody commissioned the action plan: what the question answers leaves nothing around it.
        ({"focus": "actieplan", "query": COMMISSIONED}, "nothing-to-draw"),
        ({"focus": "https://example.org/nothing"}, "parameter-unknown-entity"),
    ],
)
def test_what_cannot_be_drawn_is_said(bundled: Graph, choice: dict[str, str], code: str) -> None:
    with pytest.raises(GraphbuilderError) as error:
        drawn(bundled, **choice)
    assert [problem.code for problem in error.value.problems] == [code]


def test_a_selection_opens_in_a_browser(bundled: Graph, page_of: Callable[..., Any]) -> None:
    page = page_of(drawn(bundled, focus="min-vws", as_of="2024-06-01"), "#language=en")
    about = page.inner_text("#about")
    assert "3 of 3 names" in about
    assert "as of 1 June 2024" in about
    assert "directly linked with it" in about


@pytest.mark.slow
def test_the_command_and_the_call_write_the_same_page(tmp_path: Path) -> None:
    one, other = tmp_path / "one.html", tmp_path / "other.html"
    words = ["draw", "-g", "data", "-o", str(one), "--focus", "VWS", "--steps", "2", "--class", "Ministry",
             "--class", "thema", "--title", "Rond VWS"]  # fmt: skip
    assert CliRunner().invoke(main, words).exit_code == 0
    api.draw("data", other, focus="VWS", steps=2, classes=["Ministry", "thema"], title="Rond VWS")
    assert one.read_bytes() == other.read_bytes()
    assert "<h1>Rond VWS</h1>" in one.read_text("utf-8")
