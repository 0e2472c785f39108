"""A field cut into cells, one for each thing, near each other where the things are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graphbuilder.network.layout.forces import Places


@dataclass(frozen=True)
class Cell:
    """A part of the field: its upper left corner, and how large it is."""

    x: float
    y: float
    width: float
    height: float


def tiles(weights: Mapping[str, float], places: Places, field: Cell) -> dict[str, Cell]:
    """Cut a field into cells as large as the weights ask, and as near a square as that allows.

    What stands to the left in ``places`` gets a cell to the left, and what stands above one above: the
    field is cut in two, across its longer side, and each half again.
    """
    cells: dict[str, Cell] = {}
    _cut(sorted(weights), weights, places, field, cells)
    return cells


def _cut(
    keys: Sequence[str], weights: Mapping[str, float], places: Places, field: Cell, cells: dict[str, Cell]
) -> None:
    if len(keys) < 2:
        cells.update(dict.fromkeys(keys, field))
        return
    wide = field.width >= field.height
    order = sorted(keys, key=lambda key: (places[key][0 if wide else 1], key))
    whole = sum(weights[key] for key in order)
    # Where the two halves differ least in weight.
    first, part = 1, weights[order[0]]
    while first < len(order) - 1 and part + weights[order[first]] / 2 < whole / 2:
        part += weights[order[first]]
        first += 1
    share = part / whole
    if wide:
        width = field.width * share
        halves = (
            Cell(field.x, field.y, width, field.height),
            Cell(field.x + width, field.y, field.width - width, field.height),
        )
    else:
        height = field.height * share
        halves = (
            Cell(field.x, field.y, field.width, height),
            Cell(field.x, field.y + height, field.width, field.height - height),
        )
    for some, half in zip((order[:first], order[first:]), halves, strict=True):
        _cut(some, weights, places, half, cells)
