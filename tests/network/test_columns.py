"""Where names stand."""

from __future__ import annotations

from itertools import pairwise

from graphbuilder.network.layout import columns
from tests.network.pictures import Picture, entity, small_picture, statement


def picture(members: dict[str, int], links: list[tuple[str, str]]) -> Picture:
    small = small_picture()
    kind = small["classes"]["Theme"]
    return {
        **small,
        "classes": {f"C{column}": {**kind, "column": column} for column in set(members.values())},
        "entities": {name: entity(f"C{column}", {"nl": name}) for name, column in members.items()},
        "statements": {
            f"st{index}": statement(subject, "mentions", thing)
            for index, (subject, thing) in enumerate(links)
        },
    }


def test_a_class_decides_the_column_and_unused_columns_take_no_room() -> None:
    places = columns.arrange(picture({"a": 1, "b": 1, "c": 5}, [])).places
    assert places["a"][0] == places["b"][0] < places["c"][0]
    assert places["c"][0] - places["a"][0] <= columns.COLUMN_WIDTH + columns.WIDEST


def test_linked_names_stand_at_the_same_height_so_that_lines_do_not_cross() -> None:
    members = {"a": 1, "b": 1, "c": 1, "x": 2, "y": 2, "z": 2}
    places = columns.arrange(picture(members, [("a", "z"), ("b", "y"), ("c", "x")])).places
    order = sorted("abc", key=lambda name: places[name][1])
    partners = [{"a": "z", "b": "y", "c": "x"}[name] for name in order]
    assert partners == sorted("xyz", key=lambda name: places[name][1])


def test_names_under_each_other_keep_their_distance() -> None:
    members = {f"a rather long name of thing {number}": 1 + number % 3 for number in range(40)}
    names = list(members)
    arranged = columns.arrange(picture(members, list(pairwise(names))))
    by_column: dict[float, list[float]] = {}
    for x, y in arranged.places.values():
        by_column.setdefault(x, []).append(y)
    for rows in by_column.values():
        for above, below in pairwise(sorted(rows)):
            assert below - above >= 2 * columns.LINE_HEIGHT
    assert all(0 <= y <= arranged.height for _, y in arranged.places.values())


def test_a_column_that_is_too_high_is_set_in_two() -> None:
    places = columns.arrange(picture({f"name {number}": 1 for number in range(60)}, [])).places
    assert len({x for x, _ in places.values()}) == 2


def test_nothing_to_place_is_no_error() -> None:
    assert columns.arrange(picture({}, [])).places == {}


def test_the_same_picture_gets_the_same_places_in_whatever_order_it_comes() -> None:
    members = {"a": 1, "b": 1, "c": 2, "d": 2}
    links = [("a", "c"), ("b", "d"), ("a", "d"), ("a", "a")]
    backwards = dict(reversed(list(members.items())))
    first = columns.arrange(picture(members, links))
    assert first == columns.arrange(picture(backwards, links))


def test_long_names_take_more_lines() -> None:
    assert columns.lines_of("kort") == 1
    assert columns.lines_of("een naam die te lang is voor één regel") == 2
