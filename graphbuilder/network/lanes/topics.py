"""Themes and target groups of a lane: those of the track itself first, then those of what belongs to it."""

from __future__ import annotations

from typing import NamedTuple

from graphbuilder.network.lanes import manners
from graphbuilder.network.lanes.manners import Manner
from graphbuilder.network.lanes.model import Topics
from graphbuilder.network.lanes.reading import Reading


class _Group(NamedTuple):
    is_group: bool
    through_parts: bool
    manner: Manner


class TopicsOfLane:
    """What a lane is about and for whom, as it is found."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._groups: dict[_Group, dict[str, list[str]]] = {}

    def add(self, key: str, name: str, manner: Manner, *, through_parts: bool) -> None:
        """A statement on a topic, and the weakest way of saying on the way to it."""
        group = _Group("forWhom" in self._reading.answers(key), through_parts, manner)
        self._groups.setdefault(group, {}).setdefault(name, []).append(key)

    def found(self) -> list[Topics]:
        """The topics in the order in which they are shown, each in its firmest way only.

        What nobody may miss, a denial or what is only possible, stays where it is said.
        """
        picture = self._reading.picture

        def order(group: _Group) -> tuple[object, ...]:
            return group.is_group, group.through_parts, manners.rank(picture, group.manner)

        kept: dict[_Group, dict[str, list[str]]] = {}
        place: dict[tuple[bool, str], _Group] = {}
        for group in sorted(self._groups, key=order):
            for name, keys in self._groups[group].items():
                firmer = place.get((group.is_group, name))
                if firmer and not firmer.manner.denied and not self._is_never_folded(keys):
                    kept[firmer][name] += keys
                    continue
                place.setdefault((group.is_group, name), group)
                kept.setdefault(group, {}).setdefault(name, []).extend(keys)
        return [
            {
                "isGroup": group.is_group,
                "throughParts": group.through_parts,
                "chips": manners.chips(picture, group.manner),
                "names": [self._reading.said(name, keys) for name, keys in names.items()],
                "density": 2 if group.is_group and not manners.is_never_folded(picture, group.manner) else 1,
            }
            for group, names in kept.items()
        ]

    def _is_never_folded(self, keys: list[str]) -> bool:
        reading = self._reading
        return any(manners.is_never_folded(reading.picture, reading.manner(key)) for key in keys)
