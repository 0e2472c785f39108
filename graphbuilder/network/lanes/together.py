"""Lists: what a source says of several tracks together stands above them, and with none of them."""

from __future__ import annotations

from graphbuilder.network.lanes import manners
from graphbuilder.network.lanes.manners import Manner
from graphbuilder.network.lanes.model import Item, Trunk
from graphbuilder.network.lanes.reading import Reading
from graphbuilder.network.lanes.values import value_of, when


def lists_of(reading: Reading, hubs: list[str]) -> dict[str, list[str]]:
    """The tracks that stand in a list each, by list; a track stands under one, that with most tracks."""
    members: dict[str, list[str]] = {}
    for key in reading.order:
        statement = reading.statement(key)
        thing = statement["object"]
        if reading.lists(key) and thing in hubs and thing not in members.get(statement["subject"], ()):
            members.setdefault(statement["subject"], []).append(str(thing))
    found: dict[str, list[str]] = {}
    taken: set[str] = set()
    for name in sorted(members, key=lambda name: (-len(members[name]), reading.first[name])):
        if free := [hub for hub in hubs if hub in members[name] and hub not in taken]:
            # A list of which another has tracks already would be told of only some of its own.
            if len(free) < len(members[name]):
                continue
            found[name] = free
            taken.update(free)
    return found


def said_of(reading: Reading, name: str) -> list[Trunk]:
    """What is said of a list: a trunk for each verb and way of saying it."""
    trunks: dict[tuple[str, bool, Manner, str], Trunk] = {}
    for link in reading.links(name):
        key, other = link.statement, link.other
        if reading.is_structural(key) or reading.is_listed_only(key):
            continue
        manner, time = reading.manner(key), when(reading, key)
        way = (reading.statement(key)["relation"], link.forward, manner, time["en"])
        trunk = trunks.setdefault(
            way,
            {
                "verb": reading.verb([key], forward=link.forward),
                "back": reading.verb([key], forward=not link.forward),
                "modality": manners.line(manner),
                "chips": manners.chips(reading.picture, manner),
                "when": time,
                "names": [],
                "of": reading.said(name, []),
                "target": None,
                "density": 1,
                "isRun": True,
                "isBeside": False,
                "cited": [],
            },
        )
        trunk["verb"] = reading.verb([*trunk["verb"]["statements"], key], forward=link.forward)
        known = next((each for each in trunk["names"] if other and each["name"]["name"] == other), None)
        if known and other:
            known["name"] = reading.said(other, [*known["name"]["statements"], key])
        else:
            trunk["names"].append(_item(reading, other, key))
    return list(trunks.values())


def _item(reading: Reading, name: str | None, key: str) -> Item:
    return {
        "name": reading.said(name, [key]) if name else value_of(reading, key, None)["value"],
        "colour": f"column-{reading.column(name)}" if name else "column-0",
        "values": [],
        "under": [],
        "folded": None,
        "cited": [],
    }
