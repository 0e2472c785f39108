"""The parts of a numbered text: what its sentences stand in, and the names that they go by."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from graphbuilder import plain
from graphbuilder.curation.documents.markers import Marker
from graphbuilder.curation.tables.places import Part

_LONGEST_NAME = 40
#: How parts of a kind begin in the names of passages.
IDS = {
    "article": "art",
    "section": "s",
    "clause": "s",
    "paragraph": "p",
    "annex": "annex",
    "dash": "i",
    "bullet": "i",
}
IDS |= {"footnote": "note", "recital": "r"}


@dataclass(frozen=True)
class Provision:
    """A passage of a numbered text.

    Attributes
    ----------
    start, end, kind
        As a passage has them.
    section, label
        The names of its article, and of itself in the text.
    parts
        Where it stands (see `places`).
    lead_in
        Which of the provisions holds the words that an item depends on; -1 where none does.
    """

    start: int
    end: int
    kind: str
    section: str
    label: str
    parts: tuple[Part, ...]
    lead_in: int = -1


@dataclass
class Level:
    """A list that is open: its last marker, and the part of the text that it made."""

    marker: Marker
    element: Element


@dataclass
class Element:
    """A part of the text that sentences stand in: its place, its name, and its sentences so far.

    `closing` is the first of them after a list, `opened_by` the words before a decision's own list.
    """

    parts: tuple[Part, ...]
    name: str
    lead_in: int = -1
    said: list[int] = field(default_factory=list)
    has_list: bool = False
    closing: int = -1
    opened_by: int = -1


def name(parts: Sequence[Part]) -> str:
    """The name of an article or of what stands under a heading, short enough for an id."""
    names = []
    for kind, value in parts:
        if kind == "heading":
            words = re.sub(r"[^a-z0-9]+", "-", plain.plain(value)).strip("-")
            if len(words) > _LONGEST_NAME:
                words = words[: _LONGEST_NAME + 1].rpartition("-")[0] or words[:_LONGEST_NAME]
            names.append(words or "heading")
        else:
            number = re.sub(r"[^A-Za-z0-9]", "-", value)
            names.append(f"{IDS.get(kind, kind)}{number}")
    return ".".join(names)
