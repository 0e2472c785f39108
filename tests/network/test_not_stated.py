"""What the details of a policy track say is not stated: as the question of the library finds it."""

from __future__ import annotations

import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.network.lanes import lead
from graphbuilder.network.lanes.reading import Reading
from graphbuilder.network.page import content
from graphbuilder.network.picture import from_dataset
from tests.questions import test_likely_parts

#: What the page calls what the question finds.
WORDS = {
    "RESPONSIBLE": "wie verantwoordelijk is",
    "BUDGET": "budget",
    "INDICATOR": "indicator",
    "PERIOD": "periode",
    "DEADLINE": "uiterste datum",
}


@pytest.mark.parametrize("data", ["bundled", "lake", "harbour"])
def test_the_page_and_the_question_find_the_same_missing(bundled: Graph, lake: Graph, data: str) -> None:
    graph = test_likely_parts.graph() if data == "harbour" else {"bundled": bundled, "lake": lake}[data]
    held = content.content(from_dataset.picture(graph))
    page = {
        (key, word)
        for key, entity in held["entities"].items()
        for word in entity.get("notStated", {}).get("nl", ": ").rpartition(": ")[2].split(", ")
        if word
    }
    ids = {entity["iri"]: key for key, entity in from_dataset.picture(graph)["entities"].items()}
    asked = {(ids[row["trajectory"]], WORDS[row["aspect"]]) for row in api.query("not-stated", graph)}
    assert page == asked
    assert asked


def test_what_is_told_of_what_a_track_may_have_is_not_called_missing() -> None:
    """The plan may dredge, and that has a deadline and a budget: the overview says how sure that is."""
    picture = from_dataset.picture(test_likely_parts.graph())
    haven = content.content(picture)["entities"]["haven"]
    missing = haven["notStated"]["en"].rpartition(": ")[2].split(", ")
    assert sorted(missing) == ["indicator", "period", "who is responsible"]
    assert "deadlines" not in haven
    reading = Reading(picture)
    told = lead.lead(reading, ["haven"], lead.absent(reading, ["haven"]), [])
    for noun in ("deadline", "budget"):
        assert f"{noun} (of a part) (only: possible)" in told["en"]


def test_a_deadline_of_a_goal_counts_for_the_track_and_is_not_called_its_own(bundled: Graph) -> None:
    """The agenda has a period (st039), and a deadline for what its arrangements are to lead to (st055)."""
    agenda = content.content(from_dataset.picture(bundled))["entities"]["meerjarenagenda-zvh"]
    assert agenda["deadlines"] == ["st055"]
    assert agenda["onlyOfParts"]
    assert agenda["notStated"]["nl"].endswith(": wie verantwoordelijk is, budget, indicator")
    assert agenda["notStated"]["en"].endswith(": who is responsible, budget, indicator")
