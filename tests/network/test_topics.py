"""What one can look for on a page that is no name, and what the search then says of it."""

from __future__ import annotations

from graphbuilder.graph.store import Graph
from graphbuilder.network.page import topics
from graphbuilder.network.picture import from_dataset
from graphbuilder.network.picture.model import Picture
from tests.network.pictures import small_picture


def topic(picture: Picture, label: str) -> topics.Topic:
    found = [each for each in topics.topics(picture) if label in each["label"].values()]
    assert len(found) == 1, label
    return found[0]


def test_what_one_expects_is_there_with_the_tracks_of_which_it_is_not_stated(bundled: Graph) -> None:
    """Of the four tracks one has a goal with a deadline, the agenda, and none has a budget."""
    picture = from_dataset.picture(bundled)
    tracks = {"actieplan", "traject-laagdrempelige-hulp", "meerjarenagenda-zvh", "nap-sggsg"}
    budget = topic(picture, "budget")
    assert (set(budget["missing"]), budget["hubs"], budget["relations"]) == (tracks, 4, [])
    deadline = topic(picture, "uiterste datum")
    assert set(deadline["missing"]) == tracks - {"meerjarenagenda-zvh"}
    assert deadline["relations"] == ["deadline"]
    # Its own relation stands there once.
    assert [each for each in topics.topics(picture) if "deadline" in each["relations"]] == [deadline]


def test_other_words_come_from_the_ontology(bundled: Graph) -> None:
    picture = from_dataset.picture(bundled)
    assert {"deadline", "termijn", "due date"} <= set(topic(picture, "uiterste datum")["words"])
    assert "opdrachtgever" in topic(picture, "in opdracht van")["words"]
    assert "misschien" in topic(picture, "mogelijk")["words"]


def test_a_way_of_saying_is_there_where_something_is_said_so(bundled: Graph) -> None:
    picture = from_dataset.picture(bundled)
    ways = {each["modality"] for each in topics.topics(picture) if "modality" in each}
    assert ways == {"asserted", "ongoing", "intended", "possible", "conditional"}


def test_of_a_part_nothing_is_called_missing_and_without_tracks_nothing_is_expected(bundled: Graph) -> None:
    picture = from_dataset.picture(bundled)
    part: Picture = {**picture, "variants": ["partial"]}
    assert topic(part, "budget")["missing"] == []
    none: Picture = {
        **small_picture(),
        "classes": {key: {**each, "hub": False} for key, each in small_picture()["classes"].items()},
    }
    assert all("missing" not in each for each in topics.topics(none))
