"""Numbers that are set small and high behind a word of a PDF, as those of footnotes and of m² are."""

from __future__ import annotations

import math
import re
from collections import Counter
from typing import Any

from graphbuilder.curation.documents import fonts, initials
from graphbuilder.curation.documents.operands import Matrix, placed, turned

_SIGNS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_RAISED = str.maketrans("0123456789", _SIGNS)
_PLAIN = str.maketrans(_SIGNS, "0123456789")
_NUMBER = f"(?: ?[{_SIGNS}]+(?:,[{_SIGNS}]+)*)?"
# Numbers of up to three signs, of which several may stand together.
_NUMBERS = re.compile(r"[0-9]{1,3}(?:,\s?[0-9]{1,3})*")
# How small such a number is beside the letters before it, and how far above their line it stands.
_SMALLER, _SMALLEST = 0.9, 0.4
_LEAST_ABOVE, _MOST_ABOVE = 0.15, 0.95
# The letter of a note.
_NOTE = re.compile(r"[a-z]\)?")
# Letters of Hebrew, Arabic and their likes.
_LEFTWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def is_raised(height: float, line: float, height_before: float, line_before: float) -> bool:
    """Whether letters stand as a raised number does to those before them, by their height and line."""
    above = (line - line_before) / height_before if height_before else 0
    return _SMALLEST < height / (height_before or math.inf) < _SMALLER and _LEAST_ABOVE < above < _MOST_ABOVE


def plain(text: str) -> str:
    """A text with its raised numbers on the line, as a copy from a page has them."""
    return text if text.isascii() else text.translate(_PLAIN)


def pattern(words: str) -> str:
    """What finds words in a text whether or not raised numbers stand behind them there."""
    parts = re.findall(r"\w+|\W", words)
    return "".join(re.escape(each) + (_NUMBER if each.isalnum() else "") for each in parts)


def set_on(page: Matrix, text: Matrix, size: float, rise: float) -> tuple[float, float]:
    """How high letters are, and how far up the line is that they stand on, seen as they stand."""
    up = turned(text[2], text[3], page)
    length = math.hypot(*up)
    x, y = placed(text[4], text[5], page)
    return abs(size) * length, (x * up[0] + y * up[1]) / length + rise * length if length else 0.0


class Parts:
    """The parts in which the words of a page come, each with how it is set.

    Attributes
    ----------
    count
        How many parts were raised that are read as such, or cannot be taken for a part of a word.
    rise
        How far what was shown last stands above its line, where it was told to.
    has_guessed
        Whether there are letters whose font does not say which they are.
    has_turned
        Whether words that are read to the left come in the order in which they stand to the right.
    has_initial_apart
        Whether the large first letter of a paragraph may belong to a word that it does not stand before.
    """

    def __init__(self) -> None:
        self.count = 0
        self.rise = 0.0
        self._amounts: list[Counter[float]] = [Counter()]
        self._is_raised = False
        self.has_guessed = self.has_turned = self.has_initial_apart = False
        self._parts: list[initials.Part] = []
        self._fonts: dict[int, bool] = {}
        # Where the last words stand that are read to the left.
        self._leftward: tuple[float, float] | None = None
        self._before = (0.0, 0.0)
        self._last = ""

    @property
    def heights(self) -> list[float]:
        """How high most letters of each line are; 0 of a blank one."""
        return [max(each, key=lambda height: (each[height], height), default=0.0) for each in self._amounts]

    def take(self, text: str, page: Matrix, line: Matrix, font: Any, size: float) -> None:
        """Take in the next part."""
        words, parts = text.strip(), text.split("\n")
        whole = 0.0
        height = 0.0
        if words:
            whole, place = set_on(page, line, size, self.rise)
            height = whole
            is_now = is_raised(height, place, *self._before)
            is_number = bool(_NUMBERS.fullmatch(words))
            # A letter against a word reads as one of it; what ends a number (1e) is read as it is printed.
            is_plain = not (_NOTE.fullmatch(words) and self._last.isalpha())
            self.count += is_now and is_plain and not self._is_raised
            self._is_raised = is_now
            if is_now:
                height = 0.0
                if is_number:
                    text = text.translate(_RAISED)
            else:
                self._before = height, place
        self._last = words[-1:] or self._last
        if text.endswith("\n"):
            self._before = (0.0, 0.0)
        for number, part in enumerate(parts):
            self._amounts += [Counter() for _ in range(number > 0)]
            if height and part.strip():
                self._amounts[-1][height] += len(part)
        self._parts.append(initials.Part(text, placed(line[4], line[5], page), whole))
        if words:
            self._look(words, font)

    def _look(self, words: str, font: Any) -> None:
        """Look at what the words that came last are made of."""
        if not self.has_guessed:
            if id(font) not in self._fonts:
                self._fonts[id(font)] = fonts.names_letters(font)
            self.has_guessed = not self._fonts[id(font)]
        if words.isascii() or not _LEFTWARD.search(words):
            return
        (across, up), before = self._parts[-1].place, self._leftward
        is_further = before is not None and before[1] == up and across > before[0]
        self.has_turned = self.has_turned or is_further
        self._leftward = across, up

    def read(self, whole: str) -> str:
        """The words of the page, the raised numbers as such; as they are where their parts do not add up."""
        if plain("".join(part.text for part in self._parts)) != plain(whole):
            return whole
        text, self.has_initial_apart = initials.in_place(self._parts)
        return text
