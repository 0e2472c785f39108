"""What belongs to a track, and how firmly: the weakest way of saying on the way to each thing."""

from __future__ import annotations

from collections.abc import Collection

from graphbuilder.network.lanes import manners
from graphbuilder.network.lanes.manners import Manner
from graphbuilder.network.lanes.reading import Reading


class Walk:
    """Where one gets from a track by links that no source denies, and that were not removed.

    Attributes
    ----------
    segments
        The track and its parts that exist or happen, each with the weakest way of saying on the way to it.
    parts
        The statements that make them parts, by part.
    members
        What the track consists of or leads to besides, and what these are about, in the same manner.
    own
        Those of them that the track consists of or leads to: of what it is about only the themes concern it.
    """

    def __init__(self, reading: Reading, root: str, available: Collection[str]) -> None:
        self._reading, self._available = reading, available
        start = Manner(reading.firmest, False, (), False)
        self.parts: dict[str, list[str]] = {}
        self.segments = self._reached({root: start}, of_segments=True)
        others = {name for name in self.segments if name != root}
        self.segments = {
            name: self.segments[name] for name in (root, *sorted(others, key=reading.first.__getitem__))
        }
        if reading.is_body(root):
            self.segments = {root: start}
        # What an office or body makes use of is not what it has to do, and may be that of another one.
        reached = {} if reading.is_body(root) else self._reached(self.segments, of_segments=False)
        self.members = {name: manner for name, manner in reached.items() if name not in self.segments}
        self.own = self._own()
        if reading.is_body(root):
            self._add_of_body(root)

    def _reached(self, start: dict[str, Manner], *, of_segments: bool) -> dict[str, Manner]:
        """What is reached, each by its firmest way; a way is as weak as its weakest link."""
        picture, found, waiting = self._reading.picture, dict(start), list(start)
        for name in waiting:
            for link in self._reading.links(name):
                other, key = link.other, link.statement
                if other is None or not link.forward or key not in self._available or other in start:
                    continue
                is_followed = self._is_part(key, other) if of_segments else self._is_member(key, other)
                if not is_followed or self._reading.leads_nowhere(key):
                    continue
                if of_segments and key not in self.parts.setdefault(other, []):
                    self.parts[other].append(key)
                manner = manners.weakest(picture, (found[name], self._reading.manner(key)))
                known = found.get(other)
                if known is None or manners.rank(picture, manner) < manners.rank(picture, known):
                    found[other] = manner
                    waiting.append(other)
        return found

    def _add_of_body(self, root: str) -> None:
        """What an office or body has to do belongs to it; what sets it up stands by itself."""
        reading = self._reading
        for link in reading.links(root):
            key, other = link.statement, link.other
            if other is None or key not in self._available or not reading.topic(link):
                continue
            if self._opens(other) and not (reading.sets_up(link) or reading.leads_nowhere(key)):
                self.members.setdefault(other, reading.manner(key))
                self.own.add(other)

    def _own(self) -> set[str]:
        reading, found, waiting = self._reading, set(self.segments), list(self.segments)
        for name in waiting:
            for link in reading.links(name):
                key, other = link.statement, link.other
                if (
                    link.forward
                    and other in self.members
                    and other not in found
                    and key in self._available
                    and (reading.consists_of(key) or "whatFollows" in reading.answers(key))
                    and not reading.leads_nowhere(key)
                ):
                    found.add(other)
                    waiting.append(other)
        return found

    def _is_part(self, key: str, other: str) -> bool:
        """Whether it stands on the card: a part that is no goal, means, idea or topic, nor itself a track."""
        reading = self._reading
        return (
            reading.consists_of(key)
            and not reading.answers(key)
            and not reading.is_idea(other)
            and self._opens(other)
        )

    def _is_member(self, key: str, other: str) -> bool:
        return self._reading.leads_on(key) and self._opens(other)

    def _opens(self, other: str) -> bool:
        """Whether what is said of it belongs to the track as well."""
        reading = self._reading
        return not (
            reading.is_actor(other)
            or reading.is_topic(other)
            or reading.is_hub(other)
            or reading.is_list(other)
        )
