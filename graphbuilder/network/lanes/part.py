"""The part of a large picture that a page holds: the tracks of which most is said, each with its lane."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from graphbuilder.network.lanes.lane import statements_of
from graphbuilder.network.lanes.reading import Reading
from graphbuilder.network.picture import selection
from graphbuilder.network.picture.model import Elsewhere, Picture, Statement, Whole

#: A page holds so many statements, and names, where nobody asks for more. Twice as many take twice as long
#: to open, and all lanes together have room for a few more.
MOST = 5000
#: One track takes no more than this part of a page, so that a page has some more of them.
_SHARE = 40
#: Of so many names that have no room a page can still say that they are elsewhere.
_ELSEWHERE = 50_000


def part(picture: Picture, most: int = MOST) -> Picture:
    """The part of a picture that has room on a page; the picture itself where all of it has.

    The tracks that most statements name come first, each with what its lane tells: first what names the
    track, then what is said of its parts, goals and means. One track takes a fortieth of the page at most.
    Room that they leave goes to what is said between the names that most statements name. What is said of
    two names comes with all that says the same of them or denies it. Of a comparison what differs has the
    room. What there is besides stands in the part's ``whole``.

    Parameters
    ----------
    picture : Picture
        What is drawn, or a part that was chosen of it.
    most : int, optional
        So many statements, and names, have room.
    """
    if len(picture["statements"]) <= most and len(picture["entities"]) <= most:
        return picture
    reading = Reading(picture)
    counts = {name: reading.count(name) for name in picture["entities"]}
    chosen = _Chosen(reading, most)
    hubs = sorted(
        (name for name in counts if reading.is_hub(name) and counts[name]),
        key=lambda name: (-counts[name], name),
    )
    tracks, share = 0, max(1, most // _SHARE)
    if chosen.differs is None:
        substance = set(reading.substance())
        for hub in hubs:
            if chosen.is_full:
                break
            chosen.take(_of_track(reading, hub, substance, share), share)
            tracks += 1
    if not chosen.is_full:
        chosen.take(_by_names(reading, counts, chosen.differs), most)
    names = _names(picture, counts, chosen.keys, most)
    shown = selection.of_statements(picture, chosen.keys, names)
    whole: Whole = {
        "names": len(counts),
        "statements": len(picture["statements"]),
        "tracks": len(hubs),
        "tracksShown": tracks,
        "named": {name: counts[name] for name in shown["entities"]},
        "elsewhere": list(_elsewhere(picture, counts, shown)),
    }
    return {**shown, "whole": whole}


class _Chosen:
    """The statements that were chosen, up to as many as have room."""

    def __init__(self, reading: Reading, most: int) -> None:
        self._reading, self._most = reading, most
        self.keys: dict[str, None] = {}
        statements = reading.picture["statements"]
        #: What differs, in a comparison in which something does.
        self.differs: set[str] | None = {
            key for key, each in statements.items() if each.get("change")
        } or None
        #: What is said of the names that were asked about, and by which statements.
        self._said_of: dict[str, dict[tuple[str | None, ...], list[str]]] = {}

    @property
    def is_full(self) -> bool:
        return len(self.keys) >= self._most

    def take(self, keys: Iterable[str], most: int) -> None:
        """Take these, but no more than so many, as long as there is room."""
        before = len(self.keys)
        for key in keys:
            if self.is_full or len(self.keys) - before >= most:
                return
            if key not in self.keys:
                # Who reads that it is so must read here too where it is denied.
                self.keys.update(dict.fromkeys(self._alike(key)))

    def _alike(self, key: str) -> list[str]:
        """The statements that say the same as one, and itself."""
        reading, statement = self._reading, self._reading.statement(key)
        subject = statement["subject"]
        if subject not in self._said_of:
            said: dict[tuple[str | None, ...], list[str]] = defaultdict(list)
            for link in reading.links(subject):
                if link.forward:
                    said[_said(reading.statement(link.statement))].append(link.statement)
            self._said_of[subject] = said
        return self._said_of[subject][_said(statement)]


def _said(each: Statement) -> tuple[str | None, ...]:
    return each["subject"], each["relation"], each["object"], each["value"]


def _of_track(reading: Reading, hub: str, substance: set[str], most: int) -> Iterator[str]:
    """What names a track, then what else stands in its lane, and what a list says of all its members."""
    direct = [link for link in reading.links(hub) if link.statement in substance]
    yield from (link.statement for link in direct)
    if len(direct) >= most:
        return
    for link in direct:
        if not link.forward and reading.lists(link.statement) and link.other is not None:
            yield from (each.statement for each in reading.links(link.other) if each.forward)
    yield from statements_of(reading, hub, substance, most)


def _by_names(reading: Reading, counts: dict[str, int], wanted: set[str] | None) -> list[str]:
    """Statements between the names of which most is said first."""

    def known(key: str) -> int:
        each = reading.statement(key)
        ends = [each["subject"]] if each["object"] is None else [each["subject"], each["object"]]
        return -min(counts.get(end, 0) for end in ends)

    keys = reading.order if wanted is None else (key for key in reading.order if key in wanted)
    return sorted(keys, key=known)


def _names(picture: Picture, counts: dict[str, int], keys: Iterable[str], most: int) -> set[str]:
    """The names in statements; where there is room, those that no statement names, and those that differ."""
    names: set[str] = set()
    for key in keys:
        each = picture["statements"][key]
        names.update(end for end in (each["subject"], each["object"], each["holder"]) if end)
    entities = picture["entities"]
    others = sorted(
        (
            name
            for name in entities
            if name not in names and (entities[name].get("change") or not counts[name])
        ),
        key=lambda name: (not entities[name].get("change"), name),
    )
    return names | set(others[: max(0, most - len(names))])


def _elsewhere(picture: Picture, counts: dict[str, int], shown: Picture) -> Iterator[Elsewhere]:
    """The names that have no room, those of which most is said first."""
    left = sorted(counts.keys() - shown["entities"].keys(), key=lambda name: (-counts[name], name))
    for name in left[:_ELSEWHERE]:
        yield {"id": name, "label": picture["entities"][name]["label"], "count": counts[name]}
