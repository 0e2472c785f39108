"""Sources chosen by when they were issued, drafts that a reader asks for, and what is disputed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.network.lanes.opening import lanes
from graphbuilder.network.page import render
from graphbuilder.network.picture import from_dataset
from tests.conftest import HERE
from tests.network.laws import law_picture
from tests.network.pictures import Picture
from tests.nodejs import Script

QUAY = HERE / "datasets" / "quay"
ScriptOf = Callable[[Picture], Script]


def left(script: Script, address: str) -> set[str]:
    return set(script.ask("shown", address)["statements"])


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("", {"ga1", "ga2", "ga3", "c1", "k1"}),
        ("said-until=2010-04-30", set()),
        ("said-until=2010-05-01", {"ga1", "ga2", "ga3"}),
        # Of "January 2020" it is not sure that it was the fifteenth already ...
        ("said-until=2020-01-15", {"ga1", "ga2", "ga3"}),
        ("said-until=2020-01-31", {"ga1", "ga2", "ga3", "c1"}),
        # ... and it may have been the thirty-first; a paper without a date counts from its not_before.
        ("said-from=2020-01-31", {"c1", "k1"}),
        ("said-from=2010-05-02&said-until=2021-01-01", {"c1"}),
        ("said-from=2022-02-03", set()),
        ("said-until=2010-05-01&source=brief", set()),
        ("said-until=yesterday", {"ga1", "ga2", "ga3", "c1", "k1"}),
    ],
)
def test_what_was_said_between_two_days_is_left(
    script_of: ScriptOf, address: str, expected: set[str]
) -> None:
    assert left(script_of(law_picture(drafts=True)), f"{address}&drafts=shown") == expected


@pytest.mark.slow
@pytest.mark.parametrize("day", ["2009-03-01", "2012-05-11", "2020-02-10", "2020-03-01", "2021-05-01"])
def test_until_a_day_the_page_has_the_sources_that_known_on_takes(script_of: ScriptOf, day: str) -> None:
    picture = from_dataset.picture(api.open_graph(QUAY))
    dataset = api.open_graph(QUAY, known_on=day).dataset
    assert dataset
    shown = left(script_of(picture), f"said-until={day}")
    passages = {picture["statements"][key]["passage"] for key in shown}
    assert {picture["passages"][each]["source"] for each in passages} == {
        each.source for each in dataset.statements.values()
    }


def test_what_an_earlier_edition_said_was_said_by_then(script_of: ScriptOf) -> None:
    picture = law_picture()
    picture["passages"]["wet/art1.3.1"] = {**picture["passages"]["wet/art1.1.2"], "label": "art1.3.1"}
    picture["statements"]["c1"]["alsoIn"] = ["wet/art1.3.1"]
    script = script_of(picture)
    assert "c1" in left(script, "said-until=2010-05-01")
    assert left(script, "source=wet") == {"ga1", "ga2", "ga3", "c1"}


def test_drafts_are_hidden_and_not_counted_till_somebody_asks_for_them(script_of: ScriptOf) -> None:
    script = script_of(law_picture(drafts=True))
    assert left(script, "") == {"ga1", "ga2", "ga3", "c1"}
    # The plan and what it mentions are named by the draft alone.
    hidden = script.ask("shown", "")
    assert not {"plan", "alone"} & set(hidden["names"])
    assert hidden["summary"].endswith("4 van 4 uitspraken getoond")
    assert script.ask("shown", "drafts=shown")["summary"].endswith("5 van 5 uitspraken getoond")
    # Who is led to one sees it, and a filter by how it is said is no answer to whether it was checked.
    assert "k1" in left(script, "statement=k1&drafts=shown")
    assert left(script, "modality=intended&drafts=shown") == {"ga3", "k1"}


def test_what_only_drafts_say_is_hidden_in_lanes_and_counted_nowhere_else() -> None:
    page = render.page(law_picture(drafts=True), language="en")
    lane = page.partition("id=track-plan ")[0].rpartition("<section")[2]
    assert "draft" in lane.partition('class="')[2].partition('"')[0].split()
    assert "All 6 names" in page
    assert "All 4 statements" in page
    assert "<tr class=draft\nid=row-k1>" in page
    assert "<tr\nid=row-ga1>" in page


def test_a_page_without_drafts_knows_of_none() -> None:
    page = render.page(law_picture())
    assert "id=drafts" not in page
    assert "data-drafts>" not in page
    assert "class=draft" not in page


def test_what_another_excludes_is_marked_in_lanes_list_and_legend() -> None:
    picture = law_picture()
    picture["statements"]["l1"] = {
        **picture["statements"]["ga1"],
        "subject": "plan",
        "relation": "commissionedBy",
        "object": "min",
    }
    page = render.page(picture, language="en")
    assert '<a class="said name column-1 disputed" href=#row-l1>' in page
    assert "<td class=disputed>" in page
    assert "<p class=key><span class=disputed aria-hidden=true></span>" in page
    assert "contradicted in The letter, section 1, sentence 1 (stated and denied)" in page
    assert "according to the editors: error" in page


#: What is seen of the legend's rows and headings, and what is said of sources above the page.
NUMBERS = """() => [...document.querySelectorAll("#legend .with-only, #legend summary, #sources")]
    .filter((part) => part.checkVisibility())
    .map((part) => part.innerText.replace("alleen", "").replace(/\\s+/g, " ").trim())"""


def test_each_number_of_the_legend_is_of_what_is_seen_with_drafts_and_without(
    page_of: Callable[..., Any],
) -> None:
    picture = law_picture(drafts=True)
    # A fourth source, so that they are counted above the page.
    picture["sources"]["los"] = picture["sources"]["krant"]
    page = page_of(picture)
    page.evaluate("document.querySelectorAll('#legend details').forEach((part) => { part.open = true; })")
    hidden = page.evaluate(NUMBERS)
    page.check("#drafts")
    shown = page.evaluate(NUMBERS)
    # The only draft says in the paper that the plan, of which nothing else tells, mentions a fourth theme.
    numbers = ["Bronnen {}", "Elke soort apart {}", "Soorten verbanden {}", "thema {}", "themes {}"]
    assert sorted(set(hidden) - set(shown)) == [
        "2 bronnen",
        *(each.format(n) for each, n in zip(numbers, (2, 3, 3, 3, 3), strict=True)),
    ]
    assert sorted(set(shown) - set(hidden)) == sorted(
        [
            "3 bronnen",
            *(each.format(n) for each, n in zip(numbers, (3, 4, 4, 4, 4), strict=True)),
            *("De krant 1", "actieplan 1", "noemt 1", "tracks 1"),
        ]
    )
    page.uncheck("#drafts")
    assert page.evaluate(NUMBERS) == hidden


@pytest.mark.slow
def test_what_the_answers_count_without_drafts_stands_there_as_long_as_these_are_hidden(
    field: Graph, field_with_drafts: Graph
) -> None:
    without, drafted = (lanes(from_dataset.picture(graph)) for graph in (field, field_with_drafts))
    assert without is not None
    assert drafted is not None
    answers, more = without["answers"], drafted["answers"]
    assert (more["intended"], more["laidDown"]) == (answers["intended"], answers["laidDown"])
    counted = {who["name"]: rows for who, rows, _ in more["people"] if rows}
    assert counted == {who["name"]: rows for who, _, rows in answers["people"]}
    page = render.page(from_dataset.picture(field_with_drafts))
    for kind, found in (("checked", answers), ("with-drafts", more)):
        told = found["whenLead"]["nl"]
        assert f"<span class={kind}><span class=nl>{told}</span>" in page
