"""How words are painted on a page of a PDF: not at all, twice on one place, outside the page."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

_SHOWING = (b"Tj", b"TJ", b"'", b'"')
_MOVING = (b"Tm", b"Td", b"TD", b"T*", b"BT")
# The way of painting letters in which they are not painted: of words laid over a picture.
_UNPAINTED = 3
# No two letters beside each other are so near, as a part of the height of letters; nor are two words.
_SAME_PLACE, _SAME_PLACE_OF_WORDS = 0.1, 0.3
_MOST_BYTES_OF_LETTER = 2
_FEWEST_SIGNS = 3

Matrix = Sequence[float]


class Painting:
    """Looks at the operators of one page, in their order, before and after each is carried out.

    Parameters
    ----------
    box
        The left, lower, right and upper edge of what is seen of the page.

    Attributes
    ----------
    has_unpainted, has_outside
        Whether there are words that are not painted, and words outside the page.
    """

    def __init__(self, box: Sequence[float]) -> None:
        self.has_unpainted = self.has_outside = False
        _, self._lower, self._right, self._upper = box
        self._size = 1.0
        self._moves = self._twice = 0
        # How many forms are being drawn: where these stand on the page, pypdf does not tell.
        self._forms = 0
        self._shown: dict[str, tuple[float, float, int]] = {}

    @property
    def has_twice(self) -> bool:
        """Whether words stand twice on one place, as some programs make letters bold."""
        return self._twice >= _FEWEST_SIGNS

    def before(self, operator: bytes, operands: Sequence[Any], page: Matrix, text: Matrix) -> None:
        """Look at an operator with the matrices in which it works."""
        if operator == b"Do":
            self._forms += 1
        elif operator == b"Tf" and operands and isinstance(operands[-1], int | float):
            self._size = float(operands[-1])
        elif operator in _MOVING:
            self._moves += 1
        elif operator == b"Tr" and operands and operands[0] == _UNPAINTED:
            self.has_unpainted = True
        elif operator in _SHOWING and operands and not self._forms and (signs := _signs(operands[-1])):
            self._look(signs, page, text)

    def after(self, operator: bytes, *_: object) -> None:
        """Look at an operator that was carried out."""
        if operator == b"Do":
            self._forms -= 1

    def _look(self, signs: str, page: Matrix, text: Matrix) -> None:
        x = text[4] * page[0] + text[5] * page[2] + page[4]
        y = text[4] * page[1] + text[5] * page[3] + page[5]
        height = abs(self._size) * math.hypot(text[2], text[3]) * math.hypot(page[2], page[3])
        near = height * (_SAME_PLACE if len(signs) <= _MOST_BYTES_OF_LETTER else _SAME_PLACE_OF_WORDS)
        before = self._shown.get(signs)
        # What was not moved to its place stands behind what was shown last.
        if before and before[2] != self._moves and math.dist(before[:2], (x, y)) < near:
            self._twice += len(signs)
        self._shown[signs] = x, y, self._moves
        is_inside = x <= self._right and self._lower <= y <= self._upper
        self.has_outside = self.has_outside or not is_inside


def seen(page: Any) -> tuple[float, float, float, float]:
    """The left, lower, right and upper edge of what is seen of a page; no edge where they are broken."""
    try:
        left, lower, right, upper = (float(edge) for edge in page.cropbox)
    except Exception:  # pypdf fails on broken boxes in ways of its own; the words may be whole
        return -math.inf, -math.inf, math.inf, math.inf
    return min(left, right), min(lower, upper), max(left, right), max(lower, upper)


def _signs(shown: Any) -> str:
    """The signs of a text or of an array of texts and distances; blank where they are blanks."""
    texts = shown if isinstance(shown, list) else [shown]
    parts = (each.decode("latin-1") if isinstance(each, bytes) else each for each in texts)
    return "".join(each for each in parts if isinstance(each, str)).strip()
