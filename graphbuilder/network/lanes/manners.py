"""How something is said: the way of one statement, and the weakest on a way through several."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from graphbuilder.network.lanes.model import Chip
from graphbuilder.network.picture.model import Picture, Statement
from graphbuilder.network.picture.wording import both, in_language, label, say

#: What a source says that somebody else holds, however firmly: it does not say so itself.
VIEW = "view"


class Manner(NamedTuple):
    """How firmly, whether not, in whose view, and whether somebody has checked it."""

    modality: str
    denied: bool
    holders: tuple[str, ...]
    draft: bool


def firmest(picture: Picture) -> str:
    """The way of saying that needs no mark: the first in the ontology's order."""
    modalities = picture["modalities"]
    return min(modalities, key=lambda key: (modalities[key]["order"], key), default="")


def of(statement: Statement) -> Manner:
    """How one statement is said."""
    holders = (statement["holder"],) if statement["holder"] else ()
    return Manner(statement["modality"], statement["denied"], holders, statement["draft"])


def weakest(picture: Picture, ways: Iterable[Manner]) -> Manner:
    """How that is said which holds only if all of these do."""
    found = list(ways)
    return Manner(
        max((each.modality for each in found), key=lambda key: weakness(picture, key)),
        any(each.denied for each in found),
        tuple(dict.fromkeys(holder for each in found for holder in each.holders)),
        any(each.draft for each in found),
    )


def weakness(picture: Picture, modality: str) -> int:
    """The place of a modality from the firmest to the weakest; one that nobody knows is weaker than all."""
    known = picture["modalities"].get(modality)
    return known["order"] if known else 1_000_000


def rank(picture: Picture, manner: Manner) -> tuple[bool, bool, bool, int]:
    """Sort key by which firmer ways of saying come first."""
    return manner.denied, bool(manner.holders), manner.draft, weakness(picture, manner.modality)


def is_never_folded(picture: Picture, manner: Manner) -> bool:
    """Whether nobody may miss it: possible, conditional, denied or reported, or not yet checked."""
    known = picture["modalities"].get(manner.modality)
    return manner.denied or bool(manner.holders) or (known is None or known["factWhen"] == "never")


def line(manner: Manner) -> str:
    """The kind of line: that of the modality, but for what is denied and for somebody's view."""
    if manner.denied:
        return "denied"
    return VIEW if manner.holders else manner.modality


def chips(picture: Picture, manner: Manner, around: Manner | None = None) -> list[Chip]:
    """The words for how it is said, where that is not as around it; what is so stated needs none.

    What somebody is said to hold is never "so stated", whatever stands around it.
    """
    found: list[Chip] = []
    if manner.denied:
        found.append({"kind": "denied", "text": say("not")})
    for holder in manner.holders:
        if around is None or holder not in around.holders:
            found.append({"kind": "holder", "text": say("accordingTo", name=_name(picture, holder))})
    plain = around.modality if around else firmest(picture)
    if manner.modality != plain and not (manner.holders and manner.modality == firmest(picture)):
        known = picture["modalities"].get(manner.modality)
        text = both(known["short"]) if known else label(picture["modalities"], manner.modality)
        found.append({"kind": manner.modality, "text": text})
    if manner.draft and not (around and around.draft):
        found.append({"kind": "draft", "text": say("draft")})
    return found


def alone(picture: Picture, ways: list[Manner]) -> list[Chip]:
    """The words for how something is said where no verb stands beside them, of each way with its NOT last.

    "possible NOT": that it is "NOT possible" is no word of a source that possibly denies it.
    Where some affirm it, who denies it has the NOT before their own name.
    """
    affirmed = [way for way in ways if not way.denied]
    around = Manner("", False, (), False) if len(affirmed) > 1 else None
    found: list[Chip] = []
    for way in affirmed or ways:
        ordered = sorted(chips(picture, way, around), key=lambda chip: chip["kind"] == "denied")
        found += [chip for chip in ordered if way.denied or chip not in found]
    return found


def _name(picture: Picture, key: str) -> dict[str, str]:
    entity = picture["entities"].get(key)
    short = both(entity["short"] or entity["label"]) if entity else {}
    return short if in_language(short, "nl") else label(picture["entities"], key)
