"""A field cut into cells: as large as asked, side by side, and where the things are."""

from __future__ import annotations

from itertools import combinations, product

import pytest

from graphbuilder.network.layout.tiles import Cell, tiles

FIELD = Cell(10.0, 20.0, 600.0, 400.0)


def test_of_nothing_there_are_no_cells_and_one_thing_gets_the_whole_field() -> None:
    assert tiles({}, {}, FIELD) == {}
    assert tiles({"only": 3.0}, {"only": (0.0, 0.0)}, FIELD) == {"only": FIELD}


def test_two_things_share_the_longer_side_as_their_weights_do() -> None:
    """By hand: a quarter of 600 is 150; in a field that is higher than wide, a quarter of its height."""
    places = {"left": (0.0, 9.0), "right": (5.0, 0.0)}
    assert tiles({"left": 1.0, "right": 3.0}, places, FIELD) == {
        "left": Cell(10.0, 20.0, 150.0, 400.0),
        "right": Cell(160.0, 20.0, 450.0, 400.0),
    }
    assert tiles({"left": 1.0, "right": 3.0}, places, Cell(0.0, 0.0, 40.0, 80.0)) == {
        "right": Cell(0.0, 0.0, 40.0, 60.0),
        "left": Cell(0.0, 60.0, 40.0, 20.0),
    }


def test_four_things_at_the_corners_get_the_four_corners() -> None:
    places = {f"{x}{y}": (float(x), float(y)) for x, y in product((0, 1), repeat=2)}
    cells = tiles(dict.fromkeys(places, 1.0), places, FIELD)
    assert cells == {
        "00": Cell(10.0, 20.0, 300.0, 200.0),
        "01": Cell(10.0, 220.0, 300.0, 200.0),
        "10": Cell(310.0, 20.0, 300.0, 200.0),
        "11": Cell(310.0, 220.0, 300.0, 200.0),
    }


def test_cells_have_the_surface_that_was_asked_fill_the_field_and_do_not_overlap() -> None:
    places = {f"n{number}": (number * 37 % 101 * 1.0, number * 53 % 97 * 1.0) for number in range(40)}
    weights = {name: 1.0 + number % 7 for number, name in enumerate(places)}
    cells = tiles(weights, places, FIELD)
    whole = sum(weights.values())
    assert cells.keys() == weights.keys()
    for name, cell in cells.items():
        assert cell.width * cell.height == pytest.approx(600 * 400 * weights[name] / whole)
        assert cell.x >= 10 - 1e-9
        assert cell.x + cell.width <= 610 + 1e-9
        assert cell.y >= 20 - 1e-9
        assert cell.y + cell.height <= 420 + 1e-9
    for one, other in combinations(cells.values(), 2):
        across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
        down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
        assert min(across, down) <= 1e-9


def test_things_at_one_place_get_cells_all_the_same_in_the_order_of_their_names() -> None:
    places = dict.fromkeys("ba", (1.0, 1.0))
    cells = tiles({"b": 1.0, "a": 1.0}, places, FIELD)
    assert (cells["a"].x, cells["b"].x) == (10.0, 310.0)
