"""The ways in which the page can set its names, with every place, ready for the script."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from graphbuilder.network.layout import columns, forces, overview
from graphbuilder.network.layout.columns import Arrangement
from graphbuilder.network.layout.forces import Weights
from graphbuilder.network.picture.model import Picture

#: Up to so many names the page opens on the columns, or on the map where these make no picture; above
#: that on the overview, for the lines of more names lie over each other whichever way these are set.
NAMES_UP_TO = 150
#: More names than this make columns that nobody can take in: they are not offered.
COLUMNS_AT_MOST = 1000
#: Columns so many times as wide as a screen is high, or as they are high, are a strip that nobody can
#: read: they are not offered either.
WIDEST_COLUMNS = 3
#: Of so many members each group tells the names.
TOLD = 3
#: Up to so many groups a name may have to do with and still tell of its own.
SHARED_BY = 3


class PlacedGroup(TypedDict):
    """A group of names or of groups: its disc, how many names it has, and the best known of them.

    One that holds groups holds no `names` of its own.
    """

    x: int
    y: int
    radius: int
    count: int
    told: list[str]
    names: list[str]


class NameSize(TypedDict):
    """How large names are drawn, in units of the drawing: as in `columns`."""

    name: float
    line: float
    mark: float
    text: float


class ArrangementSize(TypedDict):
    """An arrangement by its name, and how large it is."""

    id: str
    width: int
    height: int


class Arranged(TypedDict):
    """How names are set, but for where each stands."""

    groups: dict[str, PlacedGroup]
    size: NameSize
    opens: Literal["columns", "map", "overview"]
    arrangements: list[ArrangementSize]


class Arrangements(Arranged):
    """How names are set; `at` are x and y of each name in each arrangement, in their order."""

    at: dict[str, list[int]]


def arrangements(picture: Picture) -> Arrangements:
    """Return all places, and with which arrangement the page opens.

    Parameters
    ----------
    picture : Picture
        What is drawn.
    """
    names = sorted(picture["entities"])
    many = len(names)
    links = forces.weights(picture)
    groups: dict[str, PlacedGroup] = {}
    arranged: dict[str, Arrangement] = {}
    if many <= COLUMNS_AT_MOST:
        in_columns = columns.arrange(picture)
        if in_columns.width <= WIDEST_COLUMNS * max(in_columns.height, columns.SCREEN_HEIGHT):
            arranged["columns"] = in_columns
    if many <= NAMES_UP_TO:
        parts = forces.communities(names, links)
        arranged["map"] = forces.arrange(picture, links, parts)
    else:
        arranged["map"], found = overview.arrange(names, links)
        groups = _groups(found, links)
    fits = "columns" in arranged and many <= NAMES_UP_TO
    return {
        "groups": groups,
        "size": {
            "name": columns.NAME_SIZE,
            "line": columns.LINE_HEIGHT,
            "mark": columns.MARK_WIDTH,
            "text": columns.NAME_WIDTH,
        },
        "opens": "columns" if fits else "map" if many <= NAMES_UP_TO else "overview",
        "arrangements": [
            {"id": key, "width": round(each.width), "height": round(each.height)}
            for key, each in arranged.items()
        ],
        # Whole units are enough, and half as long to write.
        "at": {
            name: [round(part) for each in arranged.values() for part in each.places[name]] for name in names
        },
    }


def _groups(groups: Sequence[overview.Group], links: Weights) -> dict[str, PlacedGroup]:
    held: dict[str, list[str]] = {}
    outer: dict[str, str] = {}
    for group in groups:
        key = group.key
        outer.update(dict.fromkeys(group.names, key.partition(".")[0]))
        while key:
            held.setdefault(key, []).extend(group.names)
            key = key.rpartition(".")[0]
    inside: dict[str, float] = {}
    beside: dict[str, set[str]] = {}
    for (one, other), weight in sorted(links.items()):
        for name, end in ((one, other), (other, one)):
            if outer[name] == outer[end]:
                inside[name] = inside.get(name, 0.0) + weight
            beside.setdefault(name, set()).add(outer[end])
    # What most groups have to do with tells nothing of the one in which it happens to be.
    most = max(SHARED_BY, len(set(outer.values())) / 2)
    shared = {name for name, keys in beside.items() if len(keys) > most}

    def told(names: Sequence[str]) -> list[str]:
        return sorted(names, key=lambda name: (name in shared, -inside.get(name, 0.0), name))[:TOLD]

    return {
        group.key: {
            "x": round(group.x),
            "y": round(group.y),
            "radius": round(group.radius),
            "count": len(held[group.key]),
            "told": told(held[group.key]),
            "names": list(group.names),
        }
        for group in groups
    }
