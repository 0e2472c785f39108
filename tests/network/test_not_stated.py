"""What the details of a policy track say is not stated: as the question of the library finds it."""

from __future__ import annotations

import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.network.page import content
from graphbuilder.network.picture import from_dataset

#: What the page calls what the question finds.
WORDS = {
    "RESPONSIBLE": "wie verantwoordelijk is",
    "BUDGET": "budget",
    "INDICATOR": "indicator",
    "PERIOD": "periode",
    "DEADLINE": "uiterste datum",
}


@pytest.mark.parametrize("data", ["bundled", "lake"])
def test_the_page_and_the_question_find_the_same_missing(bundled: Graph, lake: Graph, data: str) -> None:
    graph = {"bundled": bundled, "lake": lake}[data]
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


def test_a_deadline_of_a_goal_counts_for_the_track_and_is_not_called_its_own(bundled: Graph) -> None:
    """The agenda has a period (st039), and a deadline for what its arrangements are to lead to (st055)."""
    agenda = content.content(from_dataset.picture(bundled))["entities"]["meerjarenagenda-zvh"]
    assert agenda["deadlines"] == ["st055"]
    assert agenda["onlyOfParts"]
    assert agenda["notStated"]["nl"].endswith(": wie verantwoordelijk is, budget, indicator")
    assert agenda["notStated"]["en"].endswith(": who is responsible, budget, indicator")
