"""Who belongs together, and where names and groups stand."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections import Counter
from itertools import combinations
from math import hypot
from pathlib import Path

import networkx
import pytest

from graphbuilder.network.layout import arrangements, forces, overview
from graphbuilder.network.layout.columns import COLUMN_WIDTH, Arrangement, height_of
from tests.network.large import large_picture
from tests.network.pictures import Picture, both, entity, small_picture, statement


def picture_of(links: list[tuple[str, str]], alone: tuple[str, ...] = ()) -> Picture:
    picture = small_picture()
    names = sorted({end for pair in links for end in pair} | set(alone))
    picture["entities"] = {
        name: entity("Theme", both(f"de naam {name}", f"the name {name}")) for name in names
    }
    picture["statements"] = {
        f"st{number}": statement(one, "hasGoal", other) for number, (one, other) in enumerate(links)
    }
    return picture


def cliques() -> list[tuple[str, str]]:
    """Two groups of five, each linked with all in it, and one link between them."""
    return [*combinations(["a1", "a2", "a3", "a4", "a5"], 2), *combinations("bcdef", 2), ("a1", "b")]


def mapped(picture: Picture) -> Arrangement:
    links = forces.weights(picture)
    return forces.arrange(picture, links, forces.communities(list(picture["entities"]), links))


def test_names_that_are_linked_with_each_other_form_a_community() -> None:
    picture = picture_of(cliques())
    parts = forces.communities(list(picture["entities"]), forces.weights(picture))
    assert parts == [["a1", "a2", "a3", "a4", "a5"], ["b", "c", "d", "e", "f"]]


def test_communities_of_the_karate_club_are_as_good_as_known_to_be_possible() -> None:
    """Its largest modularity is 0.4198 (Brandes and others, 2008), with four communities."""
    club = networkx.karate_club_graph()
    links = {(f"m{one:02}", f"m{other:02}"): 1.0 for one, other in club.edges()}
    parts = forces.communities([f"m{member:02}" for member in club], links)
    numbers = [{int(name[1:]) for name in part} for part in parts]
    assert len(parts) == 4
    assert networkx.community.modularity(club, numbers, weight=None) == pytest.approx(0.4198, abs=0.0001)


def test_a_reference_pulls_less_than_what_is_said() -> None:
    picture = picture_of([("a", "b"), ("a", "b"), ("b", "a"), ("a", "a")])
    picture["statements"]["st1"]["relation"] = "mentions"
    assert forces.weights(picture) == {("a", "b"): 2.25}


def test_no_name_on_the_map_stands_over_another() -> None:
    names = [f"n{number:03}" for number in range(200)]
    chance = random.Random(5)
    picture = picture_of([(name, chance.choice(names)) for name in names * 2])
    places = mapped(picture).places
    for one, other in combinations(names, 2):
        (x, y), (across, down) = places[one], places[other]
        apart = (height_of(picture["entities"][one]) + height_of(picture["entities"][other])) / 2
        assert abs(x - across) >= COLUMN_WIDTH - 0.2 or abs(y - down) >= apart - 0.2


def test_what_belongs_together_stands_together_and_what_has_no_link_below() -> None:
    picture = picture_of(cliques(), alone=("z1", "z2"))
    arranged = mapped(picture)
    places = arranged.places

    def apart(one: str, other: str) -> float:
        return hypot(places[one][0] - places[other][0], places[one][1] - places[other][1])

    within = [apart(*pair) for pair in combinations(["a2", "a3", "a4", "a5"], 2)]
    between = [apart(one, other) for one in ("a2", "a3", "a4", "a5") for other in "cdef"]
    assert sum(within) / len(within) < sum(between) / len(between)
    lowest = max(y for name, (_, y) in places.items() if not name.startswith("z"))
    assert places["z1"][1] > lowest
    assert places["z1"][1] == places["z2"][1]
    assert all(0 <= x <= arranged.width and 0 <= y <= arranged.height for x, y in places.values())


def test_nothing_and_one_thing_have_a_map_too() -> None:
    assert mapped(picture_of([])).places == {}
    assert len(mapped(picture_of([], alone=("a",))).places) == 1


def test_the_map_leaves_chance_to_others_as_it_was() -> None:
    random.seed(3)
    expected = random.random()
    random.seed(3)
    mapped(picture_of(cliques()))
    assert random.random() == expected


@pytest.mark.slow
def test_places_are_the_same_whatever_the_order_and_the_hash_seed(tmp_path: Path) -> None:
    picture = large_picture(400)
    backwards = {
        key: dict(reversed(value.items())) if isinstance(value, dict) else value
        for key, value in picture.items()
    }
    program = (
        "import json, sys; from graphbuilder.network.layout import arrangements;"
        "picture = json.load(open(sys.argv[1], encoding='utf-8'));"
        "print(json.dumps(arrangements.arrangements(picture), sort_keys=True))"
    )
    results = set()
    for seed, each in (("1", picture), ("2", backwards)):
        source = tmp_path / f"{seed}.json"
        source.write_text(json.dumps(each), encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-c", program, str(source)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        results.add(done.stdout)
    assert len(results) == 1
    assert len(json.loads(results.pop())["at"]) == 400


@pytest.mark.slow
def test_every_name_is_in_one_group_and_stands_on_it() -> None:
    picture = large_picture(3000)
    names = sorted(picture["entities"])
    arranged, groups = overview.arrange(names, forces.weights(picture))
    assert Counter(name for group in groups for name in group.names) == Counter(names)
    assert len(set(arranged.places.values())) == 3000
    for group in groups:
        for name in group.names:
            x, y = arranged.places[name]
            assert hypot(x - group.x, y - group.y) <= group.radius


@pytest.mark.slow
def test_groups_do_not_overlap_and_lie_within_the_group_that_holds_them() -> None:
    picture = large_picture(3000)
    _, groups = overview.arrange(sorted(picture["entities"]), forces.weights(picture))
    by_key = {group.key: group for group in groups}
    beside: dict[str, list[overview.Group]] = {}
    for group in groups:
        outer = group.key.rpartition(".")[0]
        beside.setdefault(outer, []).append(group)
        if outer:
            distance = hypot(group.x - by_key[outer].x, group.y - by_key[outer].y)
            assert distance + group.radius <= by_key[outer].radius + 0.5
    for siblings in beside.values():
        assert len(siblings) <= overview.MOST_GROUPS
        for one, other in combinations(siblings, 2):
            assert hypot(one.x - other.x, one.y - other.y) >= one.radius + other.radius - 0.5


def test_many_names_without_links_are_still_few_groups() -> None:
    names = [f"n{number:04}" for number in range(2000)]
    _, groups = overview.arrange(names, {})
    assert len([group for group in groups if "." not in group.key]) <= overview.MOST_GROUPS
    assert sum(len(group.names) for group in groups) == 2000


@pytest.mark.parametrize(
    "many, opens, offered",
    [
        (150, "columns", {"columns", "map"}),
        (151, "overview", {"columns", "map"}),
        (1001, "overview", {"map"}),
    ],
)
def test_the_number_of_names_decides_on_what_the_page_opens(many: int, opens: str, offered: set[str]) -> None:
    picture = large_picture(many)
    made = arrangements.arrangements(picture)
    assert made["opens"] == opens
    assert {each["id"] for each in made["arrangements"]} == offered
    assert bool(made["groups"]) == (many > 150)


def test_a_group_is_called_after_its_most_connected_members() -> None:
    # In each community of 60 the first is linked with all others.
    picture = large_picture(360)
    made = arrangements.arrangements(picture)
    hubs = {f"o{number}" for number in range(0, 360, 60)}
    assert {group["told"][0] for group in made["groups"].values()} <= hubs
