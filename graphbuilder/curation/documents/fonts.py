"""What a font of a PDF says of its signs: which letters they are, and how wide (PDF 1.7, 9.7 and 9.10)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from graphbuilder.curation.documents.operands import mapping, numbers, resolved

# Names that only number the signs of a font; those of Unicode (u0041) say what they are.
_NUMBERED = re.compile(r"/(?!u[0-9A-F]{4,6}\Z)(?:[A-Za-z]|cid|glyph|index)[._-]?\d+\Z")
# A font whose signs are others than those of Latin text (PDF 1.7, table 123).
_SYMBOLIC = 4


def names_letters(font: Any) -> bool:
    """Whether a font says by itself which letters its signs are; of one that is broken, that is not known."""
    entries = mapping(font)
    if not entries or "/ToUnicode" in entries:
        return True
    encoding = resolved(entries.get("/Encoding"))
    if entries.get("/Subtype") == "/Type0":
        return not str(encoding).startswith("/Identity")
    if names := resolved(mapping(encoding).get("/Differences")):
        return not any(isinstance(each, str) and _NUMBERED.match(each) for each in names)
    flags = mapping(entries.get("/FontDescriptor")).get("/Flags", 0)
    is_symbolic = isinstance(flags, int) and bool(flags & _SYMBOLIC)
    return not (entries.get("/Subtype") == "/TrueType" and is_symbolic and encoding is None)


# Of a font that does not say how wide its letters are: less than what words in any usual one take.
_NARROW = 400.0
_THOUSAND = 1000.0


class Widths:
    """How wide the signs of a font are, in parts of its size; those of the standard fonts are not told."""

    def __init__(self, font: Any) -> None:
        entries = mapping(font)
        self._bytes, self._by_code, self._usual = 1, dict[int, float](), _NARROW
        if entries.get("/Subtype") == "/Type0":
            self._bytes = 2
            [inner, *_] = resolved(entries.get("/DescendantFonts")) or [None]
            listed, usual = mapping(inner).get("/W"), mapping(inner).get("/DW", _THOUSAND)
            self._by_code = _of_ranges(resolved(listed) or ())
            self._usual = float(usual) if isinstance(usual, int | float) else _NARROW
        elif entries.get("/Subtype") != "/Type3" and isinstance(first := entries.get("/FirstChar"), int):
            found = resolved(entries.get("/Widths")) or ()
            self._by_code = dict(enumerate(numbers([resolved(each) for each in found]), first))

    def of(self, shown: Any, between: float = 0, of_blanks: float = 0) -> float:
        """The width of a text, or of an array of texts and distances, as a part of the font's size.

        `between` is added behind each sign, and `of_blanks` behind each blank.
        """
        width = 0.0
        for each in shown if isinstance(shown, list) else [shown]:
            if isinstance(each, int | float):
                width -= float(each) / _THOUSAND
                continue
            text = each.encode("latin-1", "replace") if isinstance(each, str) else each
            if not isinstance(text, bytes):
                continue
            codes = [
                int.from_bytes(text[at : at + self._bytes], "big") for at in range(0, len(text), self._bytes)
            ]
            width += sum(self._by_code.get(code, self._usual) / _THOUSAND + between for code in codes)
            width += of_blanks * codes.count(ord(" ")) * (self._bytes == 1)
        return width


def _of_ranges(listed: Sequence[Any]) -> dict[int, float]:
    """The widths of a composite font: after a code a list of them, or after two codes that of all between."""
    found: dict[int, float] = {}
    waiting: list[float] = []
    for each in map(resolved, listed):
        if isinstance(each, list):
            if waiting:
                found |= enumerate(numbers([resolved(width) for width in each]), int(waiting[-1]))
            waiting = []
        elif isinstance(each, int | float):
            waiting.append(float(each))
        if len(waiting) == 3:
            first, last, width = waiting
            found |= dict.fromkeys(range(int(first), min(int(last), 0xFFFF) + 1), width)
            waiting = []
    return found
