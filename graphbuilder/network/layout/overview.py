"""A large picture in groups: who belongs together, group within group, and where each stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import pi, sqrt

from graphbuilder.network.layout import forces
from graphbuilder.network.layout.columns import COLUMN_WIDTH, MARK_WIDTH, PROPORTION, Arrangement
from graphbuilder.network.layout.forces import Places, Weights
from graphbuilder.network.layout.tiles import Cell, tiles

#: A group of more names than this is parted once more, if it has communities of its own.
READABLE = 130
#: More groups than this beside each other are no overview.
MOST_GROUPS = 30
#: Smaller communities than this are told together.
SMALLEST = 4
DEEPEST = 4
#: Room for a name in an opened group: three lines, and white.
ROW_HEIGHT = 46.0
PITCH = COLUMN_WIDTH + 12.0
#: White around a group, as a part of its radius.
MARGIN = 1.12
PACKING_ROUNDS = 120
#: How large the cell of the smallest group is at least, beside that of a group of middling size.
LEAST_CELL = 4


@dataclass(frozen=True)
class Group:
    """A group of names, or of groups, and the disc on which they stand.

    Its key says where it belongs: ``3.1`` is the first group within the third.
    """

    key: str
    x: float
    y: float
    radius: float
    names: tuple[str, ...]


def arrange(names: Sequence[str], links: Weights) -> tuple[Arrangement, list[Group]]:
    """Part names into groups and give every name and every group its place.

    Returns
    -------
    Arrangement
        The places of the names when all groups are opened.
    list of Group
        Outer groups before those within them. A group within which there are none holds its names.
    """
    outer = _part(sorted(names), links, "")
    field = _tile(outer, links)
    places: Places = {}
    groups: list[Group] = []
    for each in outer:
        each.settle(0.0, 0.0, places, groups)
    return Arrangement(dict(sorted(places.items())), round(field.width, 1), round(field.height, 1)), groups


class _Draft:
    """A group while its place is still to be found; what it holds stands around its middle."""

    def __init__(self, key: str, names: list[str], inner: list[_Draft], links: Weights) -> None:
        self.key = key
        self.names = names
        self.inner = inner
        self.x = self.y = 0.0
        if inner:
            self.radius = MARGIN * _pack(inner, links)
        else:
            self.inside, self.radius = _rows(names, links)

    def settle(self, x: float, y: float, places: Places, groups: list[Group]) -> None:
        x, y = x + self.x, y + self.y
        held = () if self.inner else tuple(self.names)
        groups.append(Group(self.key, round(x, 1), round(y, 1), round(self.radius, 1), held))
        for each in self.inner:
            each.settle(x, y, places, groups)
        if not self.inner:
            for name, (across, down) in self.inside.items():
                places[name] = (round(x + across, 1), round(y + down, 1))


def _part(names: list[str], links: Weights, within: str) -> list[_Draft]:
    """Part names into groups, and those that stay too large into groups again."""
    parts = _few(forces.communities(names, links))
    owner = {name: index for index, part in enumerate(parts) for name in part}
    # Each part gets its own links once, so that a deep tree does not read all of them at each step.
    own: list[dict[tuple[str, str], float]] = [{} for _ in parts]
    for pair, weight in links.items():
        index = owner.get(pair[0], -1)
        if index >= 0 and owner.get(pair[1]) == index:
            own[index][pair] = weight
    made = []
    for index, part in enumerate(parts):
        key = f"{within}.{index + 1}" if within else str(index + 1)
        inner: list[_Draft] = []
        if len(part) > READABLE and len(parts) > 1 and key.count(".") < DEEPEST:
            inner = _part(part, own[index], key)
        made.append(_Draft(key, part, inner if len(inner) > 1 else [], own[index]))
    return made


def _few(parts: list[list[str]]) -> list[list[str]]:
    """Join the smallest communities, so that neither many nor tiny ones are left."""
    kept = [part for part in parts if len(part) >= SMALLEST][: MOST_GROUPS - 1]
    rest = [name for part in parts[len(kept) :] for name in part]
    if len(rest) <= max(READABLE, len(parts[0])) or len(kept) > MOST_GROUPS // 2:
        return [*kept, sorted(rest)] if rest else kept
    # Nearly nothing but tiny ones: they are told in the order of their size, so many at a time.
    share = -(-len(rest) // (MOST_GROUPS - len(kept)))
    return [*kept, *(rest[start : start + share] for start in range(0, len(rest), share))]


def _rows(names: Sequence[str], links: Weights) -> tuple[Places, float]:
    """Set names in rows on a disc, where their links pull them, each with room for its text."""
    found = forces.forces(names, links)
    radius = max(PITCH / 2, sqrt(len(names) * PITCH * ROW_HEIGHT / pi))
    while True:
        half = int(radius // ROW_HEIGHT)
        heights = [row * ROW_HEIGHT for row in range(-half, half + 1)]
        rooms = [int(2 * sqrt(radius**2 - height**2) // PITCH) for height in heights]
        if sum(rooms) >= len(names):
            break
        radius *= 1.05
    places: Places = {}
    order = sorted(found, key=lambda name: (found[name][1], name))
    start = used = 0
    for height, room in zip(heights, rooms, strict=True):
        used += room
        # As full as all rows are together, so that the disc is filled evenly.
        end = round(len(order) * used / sum(rooms))
        row = sorted(order[start:end], key=lambda name: (found[name][0], name))
        for index, name in enumerate(row):
            middle = (index - (len(row) - 1) / 2) * PITCH
            places[name] = (middle - COLUMN_WIDTH / 2 + MARK_WIDTH / 2, height)
        start = end
    return places, (radius + ROW_HEIGHT / 2) * MARGIN


def _pulled(groups: Sequence[_Draft], links: Weights) -> Places:
    """Place groups as their links pull them, in no unit in particular."""
    owner = {name: each.key for each in groups for name in each.names}
    between: dict[tuple[str, str], float] = {}
    for (one, other), weight in links.items():
        first, second = owner.get(one), owner.get(other)
        if first is not None and second is not None and first != second:
            pair = (first, second) if first < second else (second, first)
            between[pair] = between.get(pair, 0.0) + weight
    most = max(between.values(), default=1.0)
    return forces.forces(
        [each.key for each in groups], {pair: weight / most for pair, weight in between.items()}
    )


def _tile(groups: Sequence[_Draft], links: Weights) -> Cell:
    """Set discs all over a field of the form of a screen, linked ones near, each in a cell of its own."""
    if not groups:
        return Cell(0.0, 0.0, 0.0, 0.0)
    # Also a small group has room for its bubble and its words.
    least = LEAST_CELL * sum(each.radius**2 for each in groups) / len(groups)
    weights = {each.key: each.radius**2 + least for each in groups}
    cells = tiles(weights, _pulled(groups, links), Cell(0.0, 0.0, PROPORTION, 1.0))
    scale = max(
        2 * each.radius * MARGIN / min(cells[each.key].width, cells[each.key].height) for each in groups
    )
    for each in groups:
        cell = cells[each.key]
        each.x, each.y = scale * (cell.x + cell.width / 2), scale * (cell.y + cell.height / 2)
    return Cell(0.0, 0.0, scale * PROPORTION, scale)


def _pack(groups: Sequence[_Draft], links: Weights) -> float:
    """Set discs beside each other, linked ones near, and return the radius of what holds them all."""
    found = _pulled(groups, links)
    reach = max((abs(part) for place in found.values() for part in place), default=1.0)
    scale = sum(each.radius for each in groups) / max(1.0, reach)
    for each in groups:
        each.x, each.y = (part * scale for part in found[each.key])
    for step in range(PACKING_ROUNDS):
        pull = 0.94 if step < PACKING_ROUNDS * 0.8 else 1.0
        for each in groups:
            each.x, each.y = each.x * pull, each.y * pull
        if not _apart(groups) and pull == 1.0:
            break
    whole = sum(each.radius**2 for each in groups) or 1.0
    middle_x = sum(each.x * each.radius**2 for each in groups) / whole
    middle_y = sum(each.y * each.radius**2 for each in groups) / whole
    for each in groups:
        each.x, each.y = each.x - middle_x, each.y - middle_y
    return max((sqrt(each.x**2 + each.y**2) + each.radius for each in groups), default=0.0)


def _apart(groups: Sequence[_Draft]) -> bool:
    """Push discs apart that lie over each other; whether any did."""
    moved = False
    for index, one in enumerate(groups):
        for other in groups[index + 1 :]:
            across, down = other.x - one.x, other.y - one.y
            distance = sqrt(across**2 + down**2)
            lacking = (one.radius + other.radius) * MARGIN - distance
            if lacking <= 0.01:
                continue
            moved = True
            if distance < 0.01:
                across, down, distance = 1.0, 0.0, 1.0
            # The smaller gives way.
            share = other.radius / (one.radius + other.radius)
            step_x, step_y = across / distance * lacking, down / distance * lacking
            one.x, one.y = one.x - step_x * share, one.y - step_y * share
            other.x, other.y = other.x + step_x * (1 - share), other.y + step_y * (1 - share)
    return moved
