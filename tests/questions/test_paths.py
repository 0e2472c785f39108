"""Shortest paths: the way from a ministry to the commissioner, and small networks drawn by hand."""

from __future__ import annotations

import pyoxigraph as ox

from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.questions.paths import shortest
from graphbuilder.questions.results import from_rows


def node(name: str) -> ox.NamedNode:
    return ox.NamedNode(f"https://example.org/{name}")


def steps(links: str, first: str, last: str, graph: Graph) -> list[tuple[str, str]]:
    """The steps and links of the shortest paths over links written as "ab bc"."""
    rows = [(node(one), node(other)) for one, other in map(list, links.split())]
    found = shortest(from_rows(["subject", "object"], rows, graph), node(first), node(last))
    return [(row["step"], row["subject"][-1] + row["object"][-1]) for row in found]


def test_all_shortest_paths_are_given_and_no_longer_one(lake: Graph) -> None:
    links = "ab bd ac cd ae ef fd dg"
    assert steps(links, "a", "d", lake) == [("1", "ab"), ("1", "ac"), ("2", "bd"), ("2", "cd")]


def test_links_are_walked_in_both_directions_and_parallel_ones_all_given(lake: Graph) -> None:
    assert steps("ba bc bc", "a", "c", lake) == [("1", "ba"), ("2", "bc"), ("2", "bc")]


def test_there_is_no_path_to_elsewhere_nor_to_where_one_is(lake: Graph) -> None:
    assert steps("ab cd", "a", "d", lake) == []
    assert steps("ab aa", "a", "a", lake) == []
    assert steps("ab", "a", "z", lake) == []


def test_no_sentence_links_the_ministry_with_the_commissioner(bundled: Graph) -> None:
    """Q16: without structural and inferred links there is no path; with structural ones it has 6 steps."""
    ends = {"from": "min-vws", "to": "mariette-hamer"}
    answer = api.query("path", bundled, ends)
    assert len(answer) == 0
    assert answer.notes[-1] == "no path without other links; with include=structural there is one of 6 steps"
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
