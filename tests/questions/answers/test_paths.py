"""Shortest paths: the way from a ministry to the commissioner, and small networks drawn by hand."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

import pyoxigraph as ox
import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.questions import library
from graphbuilder.questions.answers.paths import around, shortest
from graphbuilder.questions.answers.results import Answer, answer, from_rows
from tests.questions.asked import bind


def node(name: str) -> ox.NamedNode:
    return ox.NamedNode(f"https://example.org/{name}")


def steps(links: str, first: str, last: str, graph: Graph) -> list[tuple[str, str]]:
    """The paths and links of the shortest paths over links written as "ab bc"."""
    rows = [(node(one), node(other)) for one, other in map(list, links.split())]
    found = shortest(from_rows(["subject", "object"], rows, graph), node(first), node(last))
    return [(row["path"] + row["step"], row["subject"][-1] + row["object"][-1]) for row in found]


def test_all_shortest_paths_are_given_one_after_the_other_and_no_longer_one(lake: Graph) -> None:
    links = "ab bd ac cd ae ef fd dg"
    assert steps(links, "a", "d", lake) == [("11", "ab"), ("12", "bd"), ("21", "ac"), ("22", "cd")]


def test_links_are_walked_in_both_directions_and_parallel_ones_all_given(lake: Graph) -> None:
    assert steps("ba bc bc", "a", "c", lake) == [("11", "ba"), ("12", "bc"), ("12", "bc")]


def test_there_is_no_path_to_elsewhere_nor_to_where_one_is(lake: Graph) -> None:
    assert steps("ab cd", "a", "d", lake) == []
    assert steps("ab aa", "a", "a", lake) == []
    assert steps("ab", "a", "z", lake) == []


def looked_at(links: str, first: str, last: str, graph: Graph) -> tuple[list[str], list[str] | None]:
    """Whose links are looked at from both ends, each time, and which links these are."""
    rows = [(node(one), node(other)) for one, other in map(list, links.split())]
    asked = []

    def links_of(things: Collection[ox.NamedNode]) -> Answer:
        asked.append("".join(thing.value[-1] for thing in things))
        return from_rows(["subject", "object"], [row for row in rows if {*row} & {*things}], graph)

    found = around(node(first), node(last), links_of)
    return asked, None if found is None else [row["subject"][-1] + row["object"][-1] for row in found]


def test_only_links_around_both_ends_are_looked_at_until_these_meet(lake: Graph) -> None:
    # From a to d: b and c lie between; what hangs on d lies beyond the end.
    asked, links = looked_at("ab bd ac cd de df dg ex", "a", "d", lake)
    assert asked == ["a", "d"]
    assert links == ["ab", "ac", "bd", "cd", "de", "df", "dg"]


def test_the_end_with_fewer_things_around_it_is_looked_at_first(lake: Graph) -> None:
    # From a: three things, of which one leads on; from z it is a chain.
    assert looked_at("ab ac ad bm mn nz", "a", "z", lake)[0] == ["a", "z", "n", "m"]


def test_where_one_end_leads_no_further_there_is_nothing_more_to_look_at(lake: Graph) -> None:
    assert looked_at("ab xy yz zp pq", "a", "x", lake) == (["a", "b"], ["ab"])


def test_far_too_many_things_around_both_ends_are_left_to_one_reading_of_all(lake: Graph) -> None:
    rows = [(node(one), node(f"{one}{number}")) for one in "az" for number in range(1000)]

    def links_of(things: Collection[ox.NamedNode]) -> Answer:
        return from_rows(["subject", "object"], [row for row in rows if {*row} & {*things}], lake)

    assert around(node("a"), node("z"), links_of) is None


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["", "inferred", "not_as_fact", "structural"])
def test_a_path_found_from_both_ends_is_that_in_all_links(bundled: Graph, kind: str) -> None:
    query = library.named("path")
    things = ["actieplan", "min-vws", "mariette-hamer", "rol-regeringscommissaris", "verwey-jonker"]
    include = {"include": kind} if kind else {}
    found = 0
    for first, last in pairwise(things * 2):
        ends = {"from": first, "to": last}
        all_links = answer(bundled.query(bind(query, ends | include, bundled)), bundled)
        terms = [ox.NamedNode(f"{bundled.base}id/{each}") for each in (first, last)]
        rows = api.query("path", bundled, ends | include).solutions
        assert rows == shortest(all_links, *terms).solutions
        found += len(rows)
    assert found


def test_no_sentence_links_the_ministry_with_the_commissioner(bundled: Graph) -> None:
    """Q16: without structural and inferred links there is no path; with either it has 6 steps.

    With what follows from the list of S0.4: both tracks touch on trafficking.
    """
    ends = {"from": "min-vws", "to": "mariette-hamer"}
    answer = api.query("path", bundled, ends)
    assert len(answer) == 0
    assert answer.finding is not None
    assert answer.finding.kind == "NOT_STATED"
    assert answer.notes[-2:] == [
        "no path without other links; with include=structural there is one of 6 steps",
        "no path without other links; with include=inferred there is one of 6 steps",
    ]
    with_structure = list(api.query("path", bundled, ends | {"include": "structural"}))
    assert {row["step"] for row in with_structure} == set("123456")
    passages = {row["step"]: row["passage"].rpartition("/")[2] for row in with_structure}
    assert passages["5"] == "S3.3"  # the cabinet published the programme
    assert passages["6"] == "S3.2"  # and appointed her


def test_inferred_links_are_walked_where_they_are_asked_for(lake: Graph) -> None:
    """Rows a9 and a10: the programme touches on water only as one of the list."""
    ends = {"from": "plas", "to": "water"}
    assert len(api.query("path", lake, ends)) == 0
    [row, *more] = api.query("path", lake, ends | {"include": "inferred"})
    assert (row["step"], row["kind"]) == ("1", "INFERRED")
    assert {each["step"] for each in more} <= {"1"}


def test_a_way_through_what_is_only_possible_is_no_fact_and_is_walked_where_it_is_asked_for(
    bundled: Graph,
) -> None:
    """S1.3: the talks may lead to arrangements on the reporting points."""
    ends = {"from": "gesprekken-opvolging", "to": "meldpunten-mensenhandel"}
    answer = api.query("path", bundled, ends)
    assert answer.finding is not None
    assert (answer.finding.kind, len(answer)) == ("NOT_AS_FACT", 0)
    assert "with include=not_as_fact there is one of 2 steps" in answer.notes[-1]
    rows = list(api.query("path", bundled, ends | {"include": "not_as_fact"}))
    assert [(row["step"], row["kind"], row["modality"].rpartition("#")[2]) for row in rows] == [
        ("1", "NOT_AS_FACT", "possible"),
        ("2", "NOT_AS_FACT", "possible"),
    ]


def test_what_is_denied_links_nothing(lake: Graph) -> None:
    """The foundation is not responsible for the programme, and nothing else links the two in a step."""
    rows = list(api.query("path", lake, {"from": "oever", "to": "plas", "include": "not_as_fact"}))
    assert {row["relation"].rpartition("#")[2] for row in rows} == {"cooperatesWith", "responsibleFor"}
    assert max(row["step"] for row in rows) == "2"


def test_no_more_than_a_hundred_paths_are_given(lake: Graph) -> None:
    """From a to b there are 3 ways, from b to c 3, and so on: 243 in all."""
    stops = "abcdef"
    links = [
        pair
        for one, other in pairwise(stops)
        for way in "123"
        for pair in ((node(one), node(one + way)), (node(one + way), node(other)))
    ]
    found = shortest(from_rows(["subject", "object"], links, lake), node("a"), node("f"))
    assert {row["path"] for row in found} == {str(number) for number in range(1, 101)}
