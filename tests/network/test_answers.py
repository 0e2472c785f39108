"""The answers: who does what, what is intended and by when, and where the sources are unsure."""

from __future__ import annotations

import re
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.network.lanes.model import Answers
from graphbuilder.network.lanes.opening import lanes
from graphbuilder.network.page import render
from graphbuilder.network.picture import comparison, from_dataset
from tests.network.pictures import Picture, both, entity, small_picture, statement

DATASETS = Path(__file__).parents[1] / "datasets"


@pytest.fixture(scope="module")
def chapter(bundled: Graph) -> Picture:
    return from_dataset.picture(bundled)


def answers(picture: Picture) -> Answers:
    found = lanes(picture)
    assert found is not None
    return found["answers"]


@pytest.fixture(scope="module")
def made(chapter: Picture) -> Answers:
    return answers(chapter)


def test_whoever_does_something_has_a_row_for_it_with_the_words_that_say_so(made: Answers) -> None:
    rows = [
        (
            row["verb"]["text"]["nl"],
            row["what"]["text"]["nl"],
            [track["text"]["nl"] for track in row["tracks"]],
            row["words"][0]["quote"],
            row["words"][0]["where"]["nl"],
        )
        for row in made["who"]
        if row["who"]["name"] == "min-jenv"
    ]
    assert rows == [
        (
            "gaf opdracht tot",
            "onderzoek laagdrempelige hulp",
            ["laagdrempelige hulpverlening"],
            "In opdracht van de ministeries van … JenV",
            "paragraaf 1, zin 1",
        ),
        (
            "neemt deel aan",
            "gesprekken over opvolging",
            ["laagdrempelige hulpverlening"],
            "Momenteel vinden gesprekken plaats tussen JenV en VWS",
            "paragraaf 1, zin 2",
        ),
    ]


def test_what_is_said_of_a_list_is_told_as_said_of_a_list(made: Answers) -> None:
    (row,) = [row for row in made["who"] if row["words"][0]["statement"] == "st010"]
    assert (row["verb"]["text"]["en"], row["what"]["text"]["en"], row["isList"]) == (
        "is responsible for",
        "adjacent policy tracks",
        True,
    )
    assert [track["name"] for track in row["tracks"]] == ["aanpalende-trajecten"]


def test_only_one_goal_has_a_deadline_and_an_intention_is_not_told_as_a_result(made: Answers) -> None:
    (row,) = made["dated"]
    assert (row["what"]["name"], [each["value"]["text"]["nl"] for each in row["due"]]) == (
        "doel-netwerk-eind-2024",
        ["uiterlijk in 2024"],
    )
    assert [chip["text"]["nl"] for chip in row["chips"]] == ["voornemen"]
    assert [each["quote"] for each in row["words"]] == [
        "zodat uiterlijk eind 2024 … een netwerk bestaat",
        "afspraken gemaakt op 4 pijlers zodat … netwerk bestaat",
    ]


def test_a_goal_of_several_is_told_once_and_who_only_contributes_does_not_have_it(made: Answers) -> None:
    rows = {row["what"]["name"]: row for row in made["undated"]}
    assert len(rows) == len(made["undated"])
    assert [
        (each["verb"]["nl"], each["name"]["text"]["nl"]) for each in rows["doel-nap-schade"]["holders"]
    ] == [("", "Actieprogramma seksueel geweld"), ("", "het kabinet")]
    assert [
        (each["verb"]["nl"], each["name"]["text"]["nl"]) for each in rows["doel-actieplan"]["holders"]
    ] == [("", "Actieplan (mensenhandel)"), ("krijgt een bijdrage van", "verantwoordelijke partijen")]


def test_the_strip_tells_every_date_of_the_chapter_at_its_place(made: Answers) -> None:
    """Four years, 2021 to 2024, of 1,461 days."""
    assert made["strip"] is not None
    assert [year for year, _ in made["strip"]["years"]] == ["2021", "2022", "2023", "2024"]
    dates = [
        (each["name"]["name"], each["kind"], each["start"], each["end"], each["isOpen"])
        for each in made["strip"]["dates"]
    ]

    def share(days: int) -> float:
        return round(100 * days / 1461, 2)

    assert dates == [
        ("meerjarenagenda-zvh", "state", 0, share(1460), False),
        # The first of April 2022 is the 456th day, and the thirteenth of January 2023 the 743rd.
        ("mariette-hamer", "event", share(455), share(484), False),
        ("mariette-hamer", "state", share(455), 100, True),
        ("nap-sggsg", "event", share(742), share(742), False),
        ("nap-sggsg", "event", share(742), share(742), False),
        ("doel-netwerk-eind-2024", "deadline", share(1460), share(1460), False),
    ]


def test_a_date_without_end_ends_with_the_strip_and_says_that_it_is_open() -> None:
    picture = from_dataset.picture(api.open_graph(DATASETS / "heat"))
    strip = answers(picture)["strip"]
    assert strip is not None
    plan = next(each for each in strip["dates"] if each["name"]["statements"] == ["h07"])
    assert (plan["end"], plan["isOpen"]) == (100, True)


def test_an_end_that_only_follows_is_none_of_the_dates_that_the_source_gives() -> None:
    """The line beside it says "end not stated": a bar that ends there would say more."""
    picture = from_dataset.picture(api.open_graph(DATASETS / "heat"))
    picture["statements"]["h07"]["derivedEnd"] = "2026"
    strip = answers(picture)["strip"]
    assert strip is not None
    plan = next(each for each in strip["dates"] if each["name"]["statements"] == ["h07"])
    assert (plan["end"], plan["isOpen"]) == (100, True)


def test_a_goal_to_which_something_contributes_in_somebody_s_view_is_not_so_stated() -> None:
    """That mowing contributes to it, the letter puts into the foundation's mouth; else it is intended."""
    found = answers(from_dataset.picture(api.open_graph(DATASETS / "lake")))
    row = next(each for each in [*found["dated"], *found["undated"]] if each["what"]["name"] == "doel-plas")
    assert [chip["text"]["en"] for chip in row["chips"]] == [
        "intended",
        "according to Green Shore Foundation",
    ]


def test_where_the_source_is_unsure_comes_the_weakest_first_and_intentions_are_counted(
    made: Answers,
) -> None:
    ways = [row["chips"][0]["text"]["en"] for row in made["unsure"]]
    assert ways == ["possible"] * 3 + ["on a condition"] * 2 + ["going on then"] * 6
    first = made["unsure"][0]
    assert [first[part]["text"]["nl"] for part in ("subject", "verb", "thing")] == [
        "nieuwe inzichten",
        "raakt aan",
        "Actieplan (mensenhandel)",
    ]


def test_denied_and_reported_statements_are_among_the_unsure_ones() -> None:
    """Of the dunes: rain is denied … the drought as a cause, d12; what only foresters see, d14."""
    picture = from_dataset.picture(api.open_graph(DATASETS / "dunes"))
    unsure = {row["words"][0]["statement"]: row for row in answers(picture)["unsure"]}
    assert [chip["text"]["en"] for chip in unsure["d12"]["chips"]] == ["not"]
    assert [chip["text"]["en"] for chip in unsure["d14"]["chips"]] == ["according to foresters"]
    assert "d11" not in unsure


def test_what_is_not_stated_is_listed_for_each_track(made: Answers) -> None:
    assert [(each["track"]["name"], len(each["nouns"])) for each in made["absent"]] == [
        ("actieplan", 5),
        ("traject-laagdrempelige-hulp", 5),
        ("meerjarenagenda-zvh", 3),
        ("nap-sggsg", 5),
    ]


def test_with_more_sources_every_place_names_its_source() -> None:
    picture = from_dataset.picture(api.open_graph(DATASETS / "heat"))
    row = next(row for row in answers(picture)["who"] if row["words"][0]["statement"] == "h21")
    assert row["words"][0]["where"]["nl"].startswith("Brief over isolatie, ")


def test_what_several_sources_say_alike_stands_once_with_the_words_of_each() -> None:
    """Two orders name the ministry as a member; that one of them says so twice stays two rows."""
    picture = small_picture()
    picture["sources"]["other"] = {**picture["sources"]["plan"], "title": both("Het Besluit", "The Order")}
    picture["passages"]["other/S1"] = {**picture["passages"]["plan/S1.1"], "source": "other"}
    picture["statements"] = {
        "m1": statement("min", "cooperatesWith", "other"),
        "m2": statement("min", "cooperatesWith", "other", passage="plan/S1.3"),
        "m3": statement("min", "cooperatesWith", "other", passage="other/S1", quote="samen"),
        "m4": statement("min", "cooperatesWith", "other", passage="other/S1", modality="intended"),
        "m5": statement("plan", "mentions", "alone"),
    }
    rows = [[each["statement"] for each in row["words"]] for row in answers(picture)["who"]]
    assert sorted(rows) == [["m2"], ["m3", "m1"], ["m4"]]


def test_while_a_law_is_in_force_is_no_date_of_all_that_it_says() -> None:
    """Of the quay: the office was set up from 1 April 2009; who appoints is told without that date."""
    found = answers(from_dataset.picture(api.open_graph(DATASETS / "quay")))
    assert found["strip"] is not None
    told = {key for each in found["strip"]["dates"] for key in each["name"]["statements"]}
    assert {"o1", "l1", "l3", "l4"} <= told
    assert told.isdisjoint({"o2", "o5", "p2", "p4"})
    when = {row["words"][0]["statement"]: row["when"]["nl"] for row in found["who"]}
    assert (when["p4"], when["l4"]) == ("", "2006 tot en met 2010")


def test_what_one_law_denies_and_a_later_one_states_is_told_with_the_day_of_each() -> None:
    """Without these days a reader sees a contradiction, and does not know which of the two is of now."""
    picture = small_picture()
    law = {"inForce": True, "passage": "plan/S1.3"}
    picture["statements"] = {
        "m1": statement("min", "cooperatesWith", "other", denied=True, **{**law, "from": "2008-02-28"}),
        "m2": statement("min", "cooperatesWith", "other", **{**law, "from": "2011-02-28"}),
        "m3": statement("min", "cooperatesWith", "goal", **{**law, "from": "2011-02-28"}),
        "m4": statement("plan", "mentions", "alone"),
    }
    told = {row["words"][0]["statement"]: row["when"] for row in answers(picture)["who"]}
    assert told == {
        "m1": both("vanaf 28 feb 2008", "from 28 Feb 2008"),
        "m2": both("vanaf 28 feb 2011", "from 28 Feb 2011"),
        "m3": both("", ""),
    }


def test_what_ought_to_be_or_may_be_is_counted_and_not_among_what_a_source_is_unsure_of() -> None:
    """Of the quay: the harbour master may close the quay, o9; if the council asks, he reports, p7."""
    found = answers(from_dataset.picture(api.open_graph(DATASETS / "quay")))
    unsure = {row["words"][0]["statement"] for row in found["unsure"]}
    assert "p7" in unsure
    assert "o9" not in unsure
    assert found["laidDown"] == 1


def test_what_nobody_has_checked_is_counted_and_no_doubt_of_its_source() -> None:
    picture = small_picture()
    picture["statements"] = {
        "s1": statement("plan", "commissionedBy", "min", draft=True, isFact=False),
        "s2": statement("plan", "commissionedBy", "other", draft=True, denied=True, isFact=False),
    }
    found = answers(picture)
    assert [row["words"][0]["statement"] for row in found["unsure"]] == ["s2"]
    assert found["unchecked"] == 2


def test_a_long_table_of_who_does_what_leads_to_each_of_them() -> None:
    picture = small_picture()
    picture["statements"] = {}
    for number in range(101):
        picture["entities"][f"m{number}"] = entity("Ministry", both(f"Dienst {number}", f"Agency {number}"))
        picture["statements"][f"s{number:03}"] = statement("plan", "commissionedBy", f"m{number}")
    html = render.page(picture)
    assert html.count("href=#who-m") == html.count("id=who-m") == 101
    del picture["statements"]["s100"]
    assert "href=#who-m" not in render.page(picture)


def test_a_comparison_lists_what_changed_statements_first_and_else_there_is_no_such_list(
    chapter: Picture, made: Answers
) -> None:
    assert made["changes"] == []
    old, new = deepcopy(chapter), deepcopy(chapter)
    del old["statements"]["st001"], new["statements"]["st002"]
    new["statements"]["st055"]["value"] = "2026"
    new["entities"]["kabinet"]["label"] = both("de regering", "the government")
    found = [
        (each["change"], each["subject"]["name"], each["words"]["quote"] if each["words"] else "")
        for each in answers(comparison.compare(old, new))["changes"]
    ]
    assert found == [
        ("added", "actieplan", "toegewerkt naar het ontwikkelen van … acties"),
        ("removed", "acties-actieplan", "acties om mensenhandel te bestrijden"),
        ("changed", "doel-netwerk-eind-2024", "zodat uiterlijk eind 2024 … een netwerk bestaat"),
        ("changed", "kabinet", ""),
    ]


def test_who_intends_the_same_is_told_in_the_order_of_the_source(chapter: Picture) -> None:
    picture = deepcopy(chapter)
    picture["entities"]["goal"] = entity("Goal", both("goal", "goal"))
    whose = [f"group-{letter}" for letter in "qzkxbm"]
    for number, name in enumerate(whose):
        picture["entities"][name] = entity("Ministry", both(name, name))
        picture["statements"][f"w{number}"] = {
            **chapter["statements"]["st001"],
            "relation": "hasGoal",
            "object": "goal",
            "holder": name,
        }
    (row,) = [
        row
        for row in (*answers(picture)["dated"], *answers(picture)["undated"])
        if row["what"]["name"] == "goal"
    ]
    told = [chip["text"]["nl"] for chip in row["chips"] if chip["kind"] == "holder"]
    assert told == [f"volgens {name}" for name in whose]


def lake(**statements: dict[str, Any]) -> Picture:
    """The names of the lake, of which this alone is said."""
    picture = from_dataset.picture(api.open_graph(DATASETS / "lake"))
    picture["statements"] = {
        key: statement(passage="brief/S1", **({"thing": None} | each)) for key, each in statements.items()
    }
    return picture


def test_a_deadline_that_is_denied_or_of_something_else_is_no_deadline_of_a_goal() -> None:
    """The goal is denied to have one, the cutting has none; that of the programme is only possible."""
    picture = lake(
        s1={"subject": "plas", "relation": "hasGoal", "thing": "doel-plas", "modality": "intended"},
        s2={"subject": "plas", "relation": "hasGoal", "thing": "maaien"},
        s3={"subject": "doel-plas", "relation": "deadline", "value": "2025", "denied": True, "isFact": False},
        s4={
            "subject": "plas",
            "relation": "deadline",
            "value": "2026",
            "modality": "possible",
            "isFact": False,
        },
        s5={
            "subject": "oever",
            "relation": "responsibleFor",
            "thing": "plas",
            "modality": "intended",
            "isFact": False,
        },
    )
    found = answers(picture)
    assert found["whenLead"]["en"] == (
        "Of 2 goals, means and outcomes, the sources give a deadline for 1 (only: denied). "
        "A deadline of something else, such as a policy track: 1 (only: possible). An intention is no result."
    )
    # That the foundation is to be responsible is in the list of statements alone.
    assert (found["intended"], found["alsoIntended"]) == (1, 1)
    # A date of which nobody says that it is so is not drawn as one that is.
    assert '<i class="deadline unsure denied"' in render.page(picture)
    # What a newer version no longer says is no longer counted.
    for key in ("s1", "s4", "s5"):
        picture["statements"][key]["change"] = "removed"
    found = answers(picture)
    assert found["whenLead"]["en"] == (
        "Of 1 goal, means or outcome, the sources give a deadline for 0. "
        "A deadline of something else, such as a policy track: 1 (only: denied). An intention is no result."
    )
    assert (found["intended"], found["alsoIntended"]) == (0, 0)


def test_whose_goal_it_is_and_whose_it_is_not_are_told_apart() -> None:
    picture = lake(
        s1={"subject": "plas", "relation": "hasGoal", "thing": "doel-plas"},
        s2={"subject": "onderzoek", "relation": "hasGoal", "thing": "doel-plas", "modality": "intended"},
        s3={
            "subject": "lijst",
            "relation": "hasGoal",
            "thing": "doel-plas",
            "denied": True,
            "isFact": False,
        },
    )
    found = answers(picture)
    (row,) = found["undated"]
    assert found["whenLead"]["nl"].startswith("Van 1 doel, middel of uitkomst noemen de bronnen bij 0 ")
    assert [chip["text"]["en"] for chip in row["chips"]] == ["so stated", "intended"]
    assert [[chip["text"]["en"] for chip in each["chips"]] for each in row["holders"]] == [[], [], ["not"]]


def alone(picture: Picture, question: str) -> list[str]:
    """The words that tell how something is said in the rows of an answer, as a reader has them in Dutch."""
    html = re.search(rf"<section id=\"?answer-{question}\b.*?</section>", render.page(picture), re.DOTALL)
    assert html
    dutch = re.sub(r'<span class="?en"?>.*?</span>', "", html[0])
    cells = re.findall(r"<td>((?:(?!<t[dh]).)*?\bchip\b.*?)(?=<t[dh]|</t)", dutch, re.DOTALL)
    return [" ".join(re.sub(r"<[^>]*>", "", cell).split()) for cell in cells]


def test_what_is_denied_in_two_ways_is_told_as_denied_in_each_and_never_as_so_stated() -> None:
    """A NOT before "possible" says that it is not possible, which no source does."""
    goal = {"subject": "plas", "relation": "hasGoal", "thing": "doel-plas", "denied": True, "isFact": False}
    picture = lake(s1=goal, s2={**goal, "modality": "possible"})
    assert alone(picture, "when") == ["niet · mogelijk niet"]
    assert alone(picture, "unsure") == ["mogelijk niet", "niet"]


def test_what_somebody_denies_is_told_as_what_they_say_and_not_as_what_they_do_not_say() -> None:
    """ "Not according to the foundation" would be that somebody else says so."""
    picture = lake(
        s1={
            "subject": "plas",
            "relation": "hasGoal",
            "thing": "doel-plas",
            "denied": True,
            "holder": "oever",
            "isFact": False,
            "draft": True,
        }
    )
    told = f"volgens {picture['entities']['oever']['short']['nl']} nog niet nagekeken niet"
    assert alone(picture, "when") == alone(picture, "unsure") == [told]


def test_a_theme_that_a_source_possibly_denies_is_not_told_as_impossible() -> None:
    picture = lake(
        s1={
            "subject": "plas",
            "relation": "dcterms:subject",
            "thing": "water",
            "denied": True,
            "modality": "possible",
            "isFact": False,
        }
    )
    picture["entities"]["water"] = entity("Theme", both("water", "water"))
    themes = re.findall(r"<p>([^\n]*?column-5[^\n]*)", render.page(picture))
    html = re.sub(r'<span class="?en"?>.*?</span>', "", " ".join(themes))
    assert "mogelijk niet water" in " ".join(re.sub(r"<[^>]*>", "", html).split())


def test_in_a_list_of_changes_the_denial_stands_before_the_verb() -> None:
    """Before the name it would deny that there is such a programme."""
    said = {"subject": "plas", "relation": "hasGoal", "thing": "doel-plas"}
    old, new = lake(s1=said), lake(s1={**said, "denied": True, "isFact": False})
    page = render.page(comparison.compare(old, new))
    row = page.partition("<ul class=changes>")[2].partition("</ul>")[0]
    assert row.index("Programma Schone Plas") < row.index("line-denied") < row.index("heeft als doel")
