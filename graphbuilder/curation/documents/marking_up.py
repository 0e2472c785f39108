"""What a collection adds to the text of a law: marks, links, notes; put out of sight, each place kept.

Offsets count the text as it stands in its file. So what is no text is not taken out: blanks and
signs that nobody sees stand in its place, and all else stays where it was.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from graphbuilder.curation.documents.conventions import conventions
from graphbuilder.curation.documents.document import Note

#: What stands for a sign in the middle of a line that is no text: it parts no words.
_JOINER = "\u2060"
_NO_WORDS = re.compile(
    r"^[ \t]*<(?:meta|!doctype|/?html|/?head|/?body|link)\b[^>\n]*>[ \t]*\r?$"
    r"|^[ \t]*#{1,6}[ \t]*(?=\S)"
    r"|\[Red(?:actie)?\s*:[^\]\n]*\]",
    re.IGNORECASE | re.MULTILINE,
)
_NOTE = re.compile(r"<sup>(?P<mark>\s*\[?\d{0,3}\]?\s*)(?P<words>.*?)\s*</sup>", re.DOTALL | re.IGNORECASE)
_LINK = re.compile(r"!?\[(?P<words>[^\[\]\n]+)\]\((?:[^()\s]|\([^()\s]*\))+\)")
_EMPHASIS = re.compile(
    r"(?<![\w*])(?P<sign>\*{1,3}|_{1,3})(?=[^\s*_])(?P<words>[^*\n]+?)(?<=\S)(?P=sign)(?![\w*])"
)
_TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>\n]*)?/?>", re.IGNORECASE)
# What is not seen of a page, or struck out: comments, some elements, and what says that it is hidden.
_MARK = re.compile(
    r"<!--|<(?P<closes>/?)(?P<name>[a-z][a-z0-9]*)(?P<attributes>(?:\s[^<>]*)?)>", re.IGNORECASE
)
_ATTRIBUTE = re.compile(r"""\s([a-z-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?""", re.IGNORECASE)
_UNSEEN = frozenset({"del", "s", "strike", "script", "style", "template", "title"})
_HIDING = re.compile(r"\b(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.IGNORECASE)
_STRUCK = re.compile(r"~~[^\s~](?:[^~\n]*[^\s~])?~~|!\[[^\[\]\n]*\]\((?:[^()\n]|\([^()\n]*\))+\)")
# The number of a note that stands against a word, as a copy from a page leaves it.
_GLUED = re.compile(r"(?<=[^\W\d_A-Z]{4})(?:\d{1,2}|[\u00b9\u00b2\u00b3\u2070-\u2079]+)(?=[;,.:)]?(?:\s|\Z))")
_HEADING = re.compile(r"[ \t]*(#{1,6})[ \t]*\S")


@dataclass(frozen=True)
class Bare:
    """A text without marks: `text` without the notes, `with_notes` with their words; `notes` their places.

    `unseen` are the places of what nobody sees or what is struck out, which is left out.
    `levels` tells the lines that are marked as headings, by where they start: 1 is the highest.
    """

    text: str
    with_notes: str
    notes: tuple[Note, ...]
    levels: dict[int, int]
    unseen: tuple[tuple[int, int], ...] = ()


def bare(text: str) -> Bare:
    """A text of a collection without its marks, of the same length."""
    levels = {
        match.start(): len(heading[1])
        for match in re.finditer("^", text, re.MULTILINE)
        if (heading := _HEADING.match(text, match.start()))
    }
    shown = list(text)
    unseen = tuple(_unseen(text))
    for start, end in unseen:
        _blank(shown, start, end)
    text = "".join(shown)
    for match in _NO_WORDS.finditer(text):
        _blank(shown, match.start(), match.end())
    for line in re.finditer(r"^[^\n]*", text, re.MULTILINE):
        if conventions().publisher_notes.fullmatch(line[0].strip()):
            _blank(shown, line.start(), line.end())
    for match in _LINK.finditer(text):
        _blank(shown, match.start(), match.start("words"))
        _blank(shown, match.end("words"), match.end())
    for match in _EMPHASIS.finditer("".join(shown)):
        _blank(shown, match.start(), match.start("words"))
        _blank(shown, match.end("words"), match.end())
    notes = []
    without = list(shown)
    for match in _NOTE.finditer(text, 0, text.lower().rfind("</sup>") + len("</sup>")):
        number = match["mark"].strip(" \t\r\n[]")
        if match["words"]:
            notes.append(Note(match.start("words"), match.end("words"), number))
        _blank(shown, match.start(), match.start("words"))
        _blank(shown, match.end("words"), match.end())
        _blank(without, match.start(), match.end())
    for signs in (shown, without):
        for pattern in (_TAG, _GLUED):
            for match in pattern.finditer("".join(signs)):
                _blank(signs, match.start(), match.end())
    return Bare("".join(without), "".join(shown), tuple(notes), levels, unseen)


def _unseen(text: str) -> Iterator[tuple[int, int]]:
    """Where what nobody sees stands, and what is struck out; what has no end is only a mark."""
    found = [match.span() for match in _STRUCK.finditer(text)]
    opened: defaultdict[str, list[tuple[int, bool]]] = defaultdict(list)
    last = text.rfind("-->")
    place = 0
    while match := _MARK.search(text, place):
        place = match.end()
        name = (match["name"] or "").lower()
        if not name:
            if place <= last:
                place = text.index("-->", place) + len("-->")
                found.append((match.start(), place))
        elif not match["closes"]:
            is_unseen = name in _UNSEEN or _is_hidden(match["attributes"])
            opened[name].append((match.start(), is_unseen))
        elif opened[name]:
            start, is_unseen = opened[name].pop()
            found += [(start, place)] * is_unseen
    before = 0
    for start, end in sorted(found):
        if start >= before:  # else it stands inside what is out of sight already
            yield start, end
            before = end


def _is_hidden(attributes: str) -> bool:
    """Whether an element says that it is not shown, by its attributes."""
    said = {match[1].lower(): match[2] or "" for match in _ATTRIBUTE.finditer(attributes)}
    return "hidden" in said or bool(_HIDING.search(said.get("style", "")))


def _blank(signs: list[str], start: int, end: int) -> None:
    """Put signs out of sight: blanks where a blank is beside them, else what parts no words."""
    before = signs[start - 1] if start else " "
    after = signs[end] if end < len(signs) else " "
    instead = " " if before.isspace() or after.isspace() else _JOINER
    for place in range(start, end):
        if signs[place] not in "\r\n":
            signs[place] = instead
