"""The ways in which the page can set its names, with every place, ready for the script."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from graphbuilder.network.layout import columns, forces, overview
from graphbuilder.network.layout.columns import Arrangement
from graphbuilder.network.layout.forces import Weights

#: Up to so many names the page opens on the columns, and from there up to the second on the map;
#: above that on the overview.
COLUMNS_UP_TO, MAP_UP_TO = 150, 300
#: More names than this make columns that nobody can take in: they are not offered.
COLUMNS_AT_MOST = 1000
#: Columns so many times as wide as a screen is high, or as they are high, are a strip that nobody can
#: read: they are not offered either.
WIDEST_COLUMNS = 3
#: Of so many members each group tells the names.
TOLD = 3
#: Up to so many groups a name may have to do with and still tell of its own.
SHARED_BY = 3


def arrangements(picture: Mapping[str, Any]) -> dict[str, Any]:
    """Return all places, and with which arrangement the page opens.

    The places of a name stand under ``at``: x and y of each arrangement, in their order.

    Parameters
    ----------
    picture : mapping
        The picture as ``projection`` makes it.
    """
    names = sorted(picture["entities"])
    many = len(names)
    links = forces.weights(picture)
    made: dict[str, Any] = {
        "groups": {},
        "size": {
            "name": columns.NAME_SIZE,
            "line": columns.LINE_HEIGHT,
            "mark": columns.MARK_WIDTH,
            "text": columns.NAME_WIDTH,
        },
    }
    arranged: dict[str, Arrangement] = {}
    if many <= COLUMNS_AT_MOST:
        in_columns = columns.arrange(picture)
        if in_columns.width <= WIDEST_COLUMNS * max(in_columns.height, columns.SCREEN_HEIGHT):
            arranged["columns"] = in_columns
    if many <= MAP_UP_TO:
        parts = forces.communities(names, links)
        arranged["map"] = forces.arrange(picture, links, parts)
    else:
        arranged["map"], groups = overview.arrange(names, links)
        made["groups"] = _groups(groups, links)
    fits = "columns" in arranged and many <= COLUMNS_UP_TO
    made["opens"] = "columns" if fits else "map" if many <= MAP_UP_TO else "overview"
    made["arrangements"] = [
        {"id": key, "width": round(each.width), "height": round(each.height)}
        for key, each in arranged.items()
    ]
    # Whole units are enough, and half as long to write.
    made["at"] = {
        name: [round(part) for each in arranged.values() for part in each.places[name]] for name in names
    }
    return made


def _groups(groups: Sequence[overview.Group], links: Weights) -> dict[str, dict[str, Any]]:
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
    shared = {
        name for name, keys in beside.items() if len(keys) > max(SHARED_BY, len(set(outer.values())) / 2)
    }

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
