"""The large first letter of a paragraph in a PDF, which stands apart from its word: put before it again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from graphbuilder.curation.documents.operands import Point

# How much larger it is than the letters beside it, and how far from it these begin, as parts of its height.
_LARGER, _NEAREST, _FARTHEST = 1.7, 0.2, 1.4
# How far below its line the first line beside it may stand, as a part of the height of that one's letters.
_LOWER = 0.2
_INITIAL = re.compile(r"\s*(?P<letter>[“„«‘\"']?[^\W\d_])[ \t]*(?=\n|\Z)")
# Behind it a word goes on, in small letters or all in capitals.
_GOING_ON = re.compile(r"[^\W\d_]")
# Such a letter may be a word of its own.
_WORDS = "AIOUYÀÉaiouyàé"


class Part(NamedTuple):
    """A part of the words of a page: its text, where it begins, and how high its letters are."""

    text: str
    place: Point
    height: float


def in_place(parts: Sequence[Part]) -> tuple[str, bool]:
    """The words of a page with each such letter before its word, and whether one is left where it was."""
    texts = [part.text for part in parts]
    is_left = False
    for number, part in enumerate(parts):
        found = _INITIAL.match(part.text)
        if not found or not found["letter"][-1].isupper():
            continue
        goal = _beside(parts, number)
        if goal < 0 or (goal > number and not "".join(texts[number:goal])[found.end() :].strip(" ")):
            continue
        word = texts[goal].lstrip()
        if not _GOING_ON.match(word) or (found["letter"][-1] in _WORDS and word == texts[goal]):
            is_left = True
            continue
        texts[number] = part.text[: found.start("letter")] + part.text[found.end("letter") :]
        texts[goal] = found["letter"] + texts[goal]
    return "".join(texts), is_left


def _beside(parts: Sequence[Part], number: int) -> int:
    """Which part is the first line beside a letter; -1 where there is none."""
    (across, up), height = parts[number].place, parts[number].height
    found = [
        (each.place[1], -each.place[0], place)
        for place, each in enumerate(parts)
        if each.text.strip()
        and 0 < each.height * _LARGER < height
        and across + height * _NEAREST < each.place[0] < across + height * _FARTHEST
        and up - each.height * _LOWER < each.place[1] < up + height
    ]
    return max(found)[2] if found else -1
