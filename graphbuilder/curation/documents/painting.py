"""How words are painted on a page of a PDF: not at all, unseen, raised, twice, outside the page."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import Any

from graphbuilder.curation.documents import raised
from graphbuilder.curation.documents.fonts import Widths
from graphbuilder.curation.documents.ground import Box, Ground
from graphbuilder.curation.documents.operands import Matrix, Point, mapping, placed, unless_broken

_SHOWING = (b"Tj", b"TJ", b"'", b'"')
_MOVING = (b"Tm", b"Td", b"TD", b"T*", b"BT")
# The way of painting letters in which they are not painted: of words laid over a picture.
_UNPAINTED = 3
# The ways in which letters are filled with a colour, and in which their outlines are drawn.
_FILLING, _OUTLINING = (0, 2, 4, 6), (1, 2, 5, 6)
# No two letters beside each other are so near, as a part of the height of letters; nor are two words.
_SAME_PLACE, _SAME_PLACE_OF_WORDS = 0.1, 0.3
_MOST_BYTES_OF_LETTER = 2
_FEWEST_SIGNS = 3
# So many signs in another direction are words.
_FEWEST_ASKEW = 4
# What is lower, in points of 1/72 inch, nobody reads.
_LOWEST = 1.0
# What is narrower than this part of its width, nobody reads either.
_NARROWEST = 0.05
# A place within a letter, as a part of its height.
_WITHIN = 0.25
# A line of words is looked at in so many places at most.
_MOST_PLACES = 200
# What is not known by where it is on the page: the room behind each sign and each blank.
_ROOM = {b"Tc": 0, b"Tw": 1}


class Painting:
    """Looks at the operators of one page, in their order, before each is carried out.

    Parameters
    ----------
    box
        The left, lower, right and upper edge of what is seen of the page.
    resources
        Those of the page.

    Attributes
    ----------
    has_unpainted, has_outside
        Whether there are words that are not painted, and words outside the page.
    count_raised
        How often letters are raised, as the numbers of footnotes are.
    parts
        The words as they come, with how they are set.
    """

    def __init__(self, box: Sequence[float], resources: Any) -> None:
        self.has_unpainted = self.has_outside = self._has_tiny = False
        self.count_raised = 0
        self.parts = raised.Parts()
        self._ground = Ground(resources)
        self._fonts = mapping(mapping(resources).get("/Font"))
        self._widths: dict[str, Widths] = {}
        self._font = ""
        self._room = [0.0, 0.0]
        self._rise = 0.0
        self._way, self._stretch = 0, 1.0
        self._directions: Counter[tuple[int, int]] = Counter()
        self._line = (0.0, 0.0)
        self._is_raised = False
        self._box = Box(*box)
        self._size = 1.0
        self._moves = self._twice = 0
        self._shown: dict[str, tuple[float, float, int]] = {}

    @property
    def has_twice(self) -> bool:
        """Whether words stand twice on one place, as some programs make letters bold."""
        return self._twice >= _FEWEST_SIGNS

    @property
    def has_askew(self) -> bool:
        """Whether words run in several directions, as those in a margin or across a page do."""
        return sum(count >= _FEWEST_ASKEW for count in self._directions.values()) > 1

    @property
    def has_unseen(self) -> bool:
        """Whether there are words that are painted so that nobody sees them."""
        return self._has_tiny or self._ground.has_hidden

    @property
    def has_struck(self) -> bool:
        """Whether words are struck through by a line."""
        return self._ground.has_struck

    def lay_over(self, edges: Sequence[float]) -> None:
        """Look at a box that is laid over the page, by its left, lower, right and upper edge."""
        self._ground.lay_over(edges)

    @property
    def has_picture_over(self) -> bool:
        """Whether a picture lies over words."""
        return self._ground.has_picture_over

    def before(self, operator: bytes, operands: Sequence[Any], page: Matrix, text: Matrix) -> None:
        """Look at an operator with the matrices in which it works."""
        self._ground.look(operator, operands, page)
        if operator == b"Tf" and operands and isinstance(operands[-1], int | float):
            self._size, self._font = float(operands[-1]), str(operands[0])
        elif operator in _ROOM and operands and isinstance(operands[0], int | float):
            self._room[_ROOM[operator]] = float(operands[0])
        elif operator in _MOVING:
            self._moves += 1
        elif operator == b"Ts" and operands and isinstance(operands[0], int | float):
            self._rise = float(operands[0])
        elif operator == b"Tz" and operands and isinstance(operands[0], int | float):
            self._stretch = float(operands[0]) / 100
        elif operator == b"Tr" and operands:
            self._way = operands[0]
            self.has_unpainted = self.has_unpainted or self._way == _UNPAINTED
        elif operator in _SHOWING and operands and (signs := _signs(operands[-1])):
            self._look(signs, page, text)
            if self._way in (*_FILLING, *_OUTLINING):
                self._ground.go_on(*self._along(operands[-1], page, text))

    def _look(self, signs: str, page: Matrix, text: Matrix) -> None:
        x, y = placed(text[4], text[5], page)
        height = abs(self._size) * math.hypot(text[2], text[3]) * math.hypot(page[2], page[3])
        near = height * (_SAME_PLACE if len(signs) <= _MOST_BYTES_OF_LETTER else _SAME_PLACE_OF_WORDS)
        before = self._shown.get(signs)
        # What was not moved to its place stands behind what was shown last.
        if before and before[2] != self._moves and math.dist(before[:2], (x, y)) < near:
            self._twice += len(signs)
        self._shown[signs] = x, y, self._moves
        # How wide the words are is not known; no letter is wider than high, and each has at least a byte.
        length = abs(self._size) * len(signs)
        end = placed(text[4] + text[0] * length, text[5] + text[1] * length, page)
        box = Box(min(x, end[0]), min(y, end[1]), max(x, end[0]), max(y, end[1]))
        steps = end[0] - x, end[1] - y
        self._directions[_direction(*steps)] += len(signs)
        is_inside = box.meets(self._box) and self._ground.shows(box, height)
        self.has_outside = self.has_outside or not is_inside
        self._look_closely(height, page, text)

    def _along(self, shown: Any, page: Matrix, text: Matrix) -> tuple[list[Point], float]:
        """Places along words behind the first, and how high the words are."""
        height = abs(self._size) * math.hypot(text[2], text[3]) * math.hypot(page[2], page[3])
        if not self._size:
            return [], height
        if self._font not in self._widths:
            font = self._fonts.get(self._font)
            self._widths[self._font] = unless_broken(Widths, font) or Widths(None)
        room = (each / self._size for each in self._room)
        width = self._widths[self._font].of(shown, *room) * self._stretch
        within = abs(self._size) * _WITHIN
        count = int(max(0, min(width - _WITHIN, _MOST_PLACES)))
        steps = (within + step * self._size for step in range(1, count + 1))
        return [placed(*placed(step, within, text), page) for step in steps], height

    def _look_closely(self, height: float, page: Matrix, text: Matrix) -> None:
        """Look at how letters are set: raised, too small to read, on what ground."""
        self._has_tiny = self._has_tiny or height < _LOWEST or abs(self._stretch) < _NARROWEST
        size, line = raised.set_on(page, text, self._size, self._rise)
        self.parts.rise = self._rise
        is_raised = raised.is_raised(size, line, *self._line)
        self.count_raised += is_raised and not self._is_raised
        self._is_raised = is_raised
        if not is_raised:
            self._line = size, line
        ways = {"are_filled": self._way in _FILLING, "are_outlined": self._way in _OUTLINING}
        if any(ways.values()):
            within = abs(self._size) * _WITHIN
            self._ground.words(placed(*placed(within, within, text), page), height, **ways)


def _direction(across: float, up: float) -> tuple[int, int]:
    """The way that words run, to an eighth of the circle."""
    length = math.hypot(across, up)
    return (round(across / length), round(up / length)) if length else (1, 0)


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
