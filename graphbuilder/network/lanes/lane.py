"""One lane: what the sources say of a track and of what belongs to it, each statement at its place."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from graphbuilder.network.lanes import manners
from graphbuilder.network.lanes.manners import Manner
from graphbuilder.network.lanes.model import Item, Lane, Said, Segment, Trunk
from graphbuilder.network.lanes.reading import Link, Reading
from graphbuilder.network.lanes.rows import row
from graphbuilder.network.lanes.topics import TopicsOfLane
from graphbuilder.network.lanes.values import value_of, when
from graphbuilder.network.lanes.walk import Walk
from graphbuilder.network.picture.model import Texts
from graphbuilder.network.picture.wording import both, in_language, say

#: So many names without anything under them run on as text.
_RUN_ON = 3


class _Way(NamedTuple):
    """What statements share that stand on one trunk."""

    relation: str
    forward: bool
    manner: Manner
    when: str
    target: str
    density: int


class _Reached(NamedTuple):
    """A name that stands in the lane, and may have more under it."""

    name: str
    item: Item
    manner: Manner
    segment: int
    depth: int


def lane(reading: Reading, root: str, available: Collection[str], most: int = 400) -> Lane:
    """The lane of a track, or of what else stands for one, with the statements that are available.

    Once it has `most` of them, what stands near the card is told, and not what is said of that in turn.
    """
    return _Builder(reading, root, available, most).lane()


def statements_of(reading: Reading, root: str, available: Collection[str], most: int) -> list[str]:
    """The statements that a lane has, without the rest of it."""
    builder = _Builder(reading, root, available, most)
    builder.place()
    return reading.sorted(builder.used)


class _Builder:
    def __init__(self, reading: Reading, root: str, available: Collection[str], most: int) -> None:
        self.reading, self.root, self.available, self.most = reading, root, available, most
        self.walk = Walk(reading, root, available)
        # What makes a part of something a segment is told by its standing on the card.
        self.used: set[str] = {key for keys in self.walk.parts.values() for key in keys}
        self.expanded: set[str] = set()
        self.topics = TopicsOfLane(reading)
        self.is_body = reading.is_body(root)
        self.who: list[dict[_Way, Trunk]] = []
        self.waiting: list[_Reached] = []
        #: The names on each trunk.
        self.items: dict[tuple[int, str], Item] = {}

    def place(self) -> list[Segment]:
        """Put each statement on its trunk."""
        segments = [
            self._segment(number, name, manner)
            for number, (name, manner) in enumerate(self.walk.segments.items())
        ]
        if self.is_body:
            self._add_holders()
        # What stands near the card has its say before what stands farther.
        for reached in self.waiting:
            if len(self.used) < self.most:
                self._expand(reached)
        return segments

    def lane(self) -> Lane:
        segments = self.place()
        for segment, who in zip(segments, self.who, strict=True):
            segment["who"] = list(who.values())
            for trunk in (*segment["who"], *segment["what"]):
                self._finish(trunk)
        due = [
            value
            for key in self.used
            if (relation := self.reading.relation(key)) and relation["time"] == "deadlineTime"
            if (value := self.reading.statement(key)["value"])
        ]
        return {
            "key": self.root,
            "segments": segments,
            "topics": self.topics.found(),
            "absent": [],
            "expected": 0,
            "statements": self.reading.sorted(self.used),
            "beyond": self.reading.sorted(self._beyond()),
            "due": min(due, default=""),
            "row": row(segments, self._is_unsure),
            "group": both(
                (kind["plural"] or kind["label"]) if (kind := self.reading.kind(self.root)) else {}
            ),
            "told": [],
            "ended": None,
        }

    def _is_unsure(self, trunk: Trunk) -> bool:
        manner = self.reading.manner(trunk["verb"]["statements"][0])
        return manners.is_never_folded(self.reading.picture, manner)

    def _beyond(self) -> set[str]:
        """What else is said of what the track consists of, where the lane has no room for it."""
        return {
            link.statement
            for name in self.walk.own
            if name not in self.expanded
            for link in self.reading.links(name)
            if link.forward or self.reading.is_actor(link.other or "")
            if link.statement in self.available and link.statement not in self.used
        }

    def _segment(self, number: int, name: str, manner: Manner) -> Segment:
        reading = self.reading
        stated = self.walk.parts.get(name, [])
        self.expanded.add(name)
        self.who.append({})
        what: dict[_Way, Trunk] = {}
        segment: Segment = {
            "name": reading.said(name, stated),
            "kind": both(kind["label"] if (kind := reading.kind(name)) else {}),
            "chips": manners.chips(reading.picture, manner),
            "values": [],
            "who": [],
            "what": [],
        }
        for link in reading.links(name):
            key, other = link.statement, link.other
            if key not in self.available or key in self.used:
                continue
            if other is None:
                self.used.add(key)
                segment["values"].append(value_of(reading, key, None))
            elif reading.is_actor(other):
                self._stand(self.who[number], link, None, None, number, 0)
            elif reading.is_topic(other) and link.forward:
                self.used.add(key)
                way = manners.weakest(reading.picture, (manner, reading.manner(key)))
                self.topics.add(key, other, way, through_parts=False)
            elif link.forward or other not in self.walk.segments:
                self._stand(what, link, None, None, number, 0)
        segment["what"] = self._in_order(what)
        return segment

    def _add_holders(self) -> None:
        """Behind an office that belongs to a body: who holds it, according to the source that says so."""
        reading = self.reading
        belonging = {link.statement for link in reading.links(self.root) if reading.topic(link)}
        for trunk in (trunk for who in self.who for trunk in who.values()):
            if trunk["verb"]["statements"][0] not in belonging:
                continue
            for item in trunk["names"]:
                sources = {reading.source(key) for key in item["name"]["statements"]}
                under: dict[_Way, Trunk] = {}
                for link in reading.links(item["name"]["name"]):
                    key = link.statement
                    is_told = not link.forward and reading.topic(link) and reading.is_actor(link.other or "")
                    if not is_told or key not in self.available or key in self.used:
                        continue
                    if reading.source(key) in sources:
                        manner = reading.manner(item["name"]["statements"][0])
                        self._stand(under, link, manner, None, 0, 1)
                item["under"] = [{**each, "isBeside": True} for each in under.values()]

    def _expand(self, reached: _Reached) -> None:
        """Put under a name what is said of it.

        Of what belongs to the track that is all; of what it is about, the themes; of all else what follows.
        """
        reading, name, item = self.reading, reached.name, reached.item
        if name in self.expanded:
            return
        belongs, is_own = name in self.walk.members, name in self.walk.own
        if not belongs and (reading.is_hub(name) or reading.is_list(name) or reading.is_actor(name)):
            return
        self.expanded.add(name)
        under: dict[_Way, Trunk] = {}
        for link in reading.links(name):
            key, other = link.statement, link.other
            if key not in self.available or key in self.used:
                continue
            follows = link.forward and bool({"whatFollows", "why"} & set(reading.answers(key)))
            if other is None:
                if is_own:
                    self.used.add(key)
                    item["values"].append(value_of(reading, key, reached.manner))
            elif reading.is_topic(other):
                if belongs and link.forward:
                    self.used.add(key)
                    way = manners.weakest(reading.picture, (self.walk.members[name], reading.manner(key)))
                    self.topics.add(key, other, way, through_parts=True)
            elif reading.is_actor(other):
                if (self.is_body and is_own and link.forward) or (
                    belongs and not link.forward and reading.consists_of(key)
                ):
                    self._stand(under, link, reached.manner, None, reached.segment, reached.depth + 1)
                elif is_own:
                    self._stand(self.who[reached.segment], link, None, name, reached.segment, 0)
            elif link.forward and (is_own or follows):
                self._stand(under, link, reached.manner, None, reached.segment, reached.depth + 1)
        item["under"] = self._in_order(under)

    def _in_order(self, trunks: dict[_Way, Trunk]) -> list[Trunk]:
        """Aims before outcomes, parts, means and the rest; what is folded at lower densities comes last."""
        reading = self.reading

        def order(trunk: Trunk) -> tuple[object, ...]:
            key = trunk["verb"]["statements"][0]
            answers = set(reading.answers(key))
            steps = (
                trunk["isBeside"],
                reading.is_aim(key) and reading.consists_of(key),
                "whatFollows" in answers,
                reading.consists_of(key) and not answers,
                reading.consists_of(key),
            )
            return trunk["density"], steps.index(True) if True in steps else len(steps), reading.place[key]

        return sorted(trunks.values(), key=order)

    def _stand(
        self,
        trunks: dict[_Way, Trunk],
        link: Link,
        around: Manner | None,
        target: str | None,
        segment: int,
        depth: int,
    ) -> None:
        """Put a statement on the trunk of those that say the same in the same way."""
        reading, key, other = self.reading, link.statement, link.other or ""
        self.used.add(key)
        relation, manner = reading.relation(key), reading.manner(key)
        # In the first column one reads from the actor to the card.
        is_who = around is None and reading.is_actor(other)
        forward = not link.forward if is_who else link.forward
        way = _Way(
            reading.statement(key)["relation"],
            forward or (relation is not None and relation["symmetric"]),
            manner,
            in_language(when(reading, key), "en"),
            target or "",
            self._density(key, manner, depth, is_who=is_who),
        )
        trunk = trunks.get(way)
        if trunk is None:
            trunk = trunks[way] = {
                "verb": reading.verb([key], forward=forward),
                "back": reading.verb([key], forward=not forward),
                "modality": manners.line(manner),
                "chips": manners.chips(reading.picture, manner, around),
                "when": when(reading, key),
                "names": [],
                "of": reading.said(target or list(self.walk.segments)[segment], []),
                "target": reading.said(target, []) if target else None,
                "density": way.density,
                "isRun": False,
                # Whose goal it is besides stands right behind its name.
                "isBeside": around is not None and reading.is_actor(other) and not link.forward,
                "cited": [],
            }
        trunk["verb"]["statements"].append(key)
        item = self.items.get((id(trunk), other))
        if item is None:
            item = self.items[id(trunk), other] = {
                "name": reading.said(other, []),
                "colour": f"column-{reading.column(other)}",
                "values": [],
                "under": [],
                "folded": None,
                "cited": [],
            }
            trunk["names"].append(item)
        item["name"] = reading.said(other, [*item["name"]["statements"], key])
        if not (is_who or reading.leads_nowhere(key)):
            self.waiting.append(_Reached(other, item, manner, segment, depth))

    def _density(self, key: str, manner: Manner, depth: int, *, is_who: bool) -> int:
        """From which density on a statement is shown; what nobody may miss always is."""
        reading = self.reading
        if is_who or manners.is_never_folded(reading.picture, manner):
            return 1
        if self.is_body and (relation := reading.relation(key)):
            if depth == 0 and relation["tells_of_object"]:
                return 2
            return 1 if relation["tells_of_subject"] or (depth == 0 and reading.is_aim(key)) else 3
        answers = set(reading.answers(key))
        if depth == 0:
            return 1 if reading.consists_of(key) or reading.is_aim(key) or "whatFollows" in answers else 3
        subject = reading.statement(key)["subject"]
        if reading.is_actor(subject) and reading.consists_of(key):
            return 1
        return 2 if reading.consists_of(key) else 3

    def _finish(self, trunk: Trunk) -> None:
        """Say which statements a trunk has, what its names leave out, and whether they run on."""
        reading, verb = self.reading, trunk["verb"]
        trunk["verb"] = reading.verb(verb["statements"], forward=not verb["isBack"])
        trunk["back"] = reading.verb(verb["statements"], forward=verb["isBack"])
        if trunk["target"]:
            trunk["target"] = reading.said(trunk["target"]["name"], verb["statements"])
        bare = 0
        for item in trunk["names"]:
            for under in item["under"]:
                self._finish(under)
            folded = [
                each["name"] for under in item["under"] if under["density"] == 2 for each in under["names"]
            ]
            item["folded"] = self._counted(folded) if folded else None
            bare += not (item["under"] or item["values"])
        trunk["isRun"] = bare == len(trunk["names"]) >= _RUN_ON

    def _counted(self, names: list[Said]) -> Texts:
        kinds = {self.reading.picture["entities"][each["name"]]["class"] for each in names if each["name"]}
        kind = self.reading.picture["classes"].get(next(iter(kinds))) if len(kinds) == 1 else None
        if kind is None:
            return say("lanes.moreOfIt", n=str(len(names)))
        plural = both(kind["plural"] or kind["label"]) if len(names) > 1 else both(kind["label"])
        return say("lanes.moreOfKind", n=str(len(names)), kind=plural)
