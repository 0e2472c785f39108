"""What words of a PDF stand on and lie under: whether a reader of the page can see them."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple, TypeAlias

from graphbuilder.curation.documents.operands import Matrix, Point, mapping, numbers, placed, resolved

Colour: TypeAlias = tuple[float, ...]
#: What is done for an operator, with its operands and the matrix in which it works.
_Way: TypeAlias = "Callable[[Sequence[Any], Matrix], None]"

_WHITE, _BLACK = (1.0, 1.0, 1.0), (0.0, 0.0, 0.0)
# Nobody tells apart two colours that are so near, from 0 to 1.
_SAME_COLOUR = 0.04
# The numbers of a colour, by the spaces that need nothing else to be understood (PDF 1.7, 8.6.4 and 8.6.5).
_SPACES = {"/DeviceGray": 1, "/CalGray": 1, "/DeviceRGB": 3, "/CalRGB": 3, "/DeviceCMYK": 4}
# A line through words hides none of them: what does is as high as this part of their height, or higher.
_AS_HIGH = 0.7
# What is narrower, in points, is no ground that words stand on; what is thicker, no line through them.
_NARROWEST, _THICKEST = 4.0, 3.0
# How far a line may go up or down and still be level.
_LEVEL = 0.5
# How near to the first letter a line through words begins, and to its middle, as parts of its height.
_NEAR, _MIDDLE = 0.6, 0.2
# No line of words is longer, in heights of its letters: what is parts the rows of a table.
_LONGEST = 60
# Words are looked up by how high they stand.
_BAND = 20


class Box(NamedTuple):
    """A part of a page: its left, lower, right and upper edge."""

    left: float
    lower: float
    right: float
    upper: float

    @property
    def sides(self) -> Point:
        """How wide it is, and how high."""
        return self.right - self.left, self.upper - self.lower

    def holds(self, place: Point) -> bool:
        """Whether a place lies in it."""
        return self.left <= place[0] <= self.right and self.lower <= place[1] <= self.upper

    def within(self, other: Box) -> Box:
        """The part of it that lies in another; of none that does, no place is in it."""
        return Box(*map(max, self[:2], other[:2]), *map(min, self[2:], other[2:]))

    def meets(self, other: Box) -> bool:
        """Whether they have a place in common."""
        across = self.left <= other.right and other.left <= self.right
        return across and self.lower <= other.upper and other.lower <= self.upper


@dataclass
class _Ink:
    """The colour in which something is painted, and how many numbers tell one; None where it is not known."""

    colour: Colour | None = _BLACK
    numbers: int | None = 1

    def set(self, found: Sequence[Any], count: int | None = None) -> None:
        """Take the colour of some operands, which a number of numbers tells."""
        count = count or self.numbers
        given = numbers(found)
        self.colour = None
        if count == len(given) == len(found):
            *inks, last = given
            if count == 4:
                self.colour = tuple((1 - each) * (1 - last) for each in inks)
            else:
                self.colour = tuple(given * (3 // count))

    def set_space(self, found: Sequence[Any], named: Any) -> None:
        """Take a space of colours by its name, or what the resources have under it."""
        name, about = named[:2] if isinstance(named, list) and len(named) > 1 else (*found[:1], None)[:2]
        # A profile says how many numbers its colours have; in other spaces they mean something else.
        count = mapping(about).get("/N") if name == "/ICCBased" else _SPACES.get(str(name))
        self.numbers = count if count in (1, 3, 4) else None
        self.colour = _BLACK if self.numbers else None


class Ground:
    """Follows what is painted on one page, operator by operator, and where words come to stand.

    Parameters
    ----------
    resources
        Those of the page: its colour spaces, states and pictures by name.

    Attributes
    ----------
    has_hidden
        Whether words have the colour of what they stand on, or something was painted over them.
    has_struck
        Whether a line goes through words from where they begin.
    has_picture_over
        Whether a picture was laid over words, as some scanners do.
    """

    def __init__(self, resources: Any) -> None:
        self.has_hidden = self.has_struck = self.has_picture_over = False
        self._resources = resources
        # Where nothing was painted the paper is white; None is a colour that is not known.
        self._filling, self._lining = _Ink(), _Ink()
        self._is_opaque, self._is_clear = True, False
        # What is painted is seen only there, as far as that is known.
        self._window = _EVERYWHERE
        self._cuts = False
        self._states: list[tuple[_Ink, _Ink, bool, bool, Box]] = []
        self._path: list[list[Point]] = []
        self._painted: list[tuple[Box, Colour | None]] = []
        # Most words have the colour of nothing that was painted: those need no closer look.
        self._grounds: set[Colour | None] = {_WHITE}
        self._width = 1.0
        self._words: defaultdict[int, list[tuple[Point, float]]] = defaultdict(list)
        self._lines: defaultdict[int, list[Box]] = defaultdict(list)
        self._ways: dict[bytes, _Way] = {
            b"q": lambda *_: self._states.append(self._state()),
            b"Q": self._restore,
            b"gs": lambda found, _: self._set_state(found),
            b"re": self._rectangle,
            b"m": lambda found, page: self._path.append(_points(found, page)),
            b"w": self._set_width,
            b"Do": self._picture,
            b"sh": lambda *_: self._painted.append((self._window, None)),
        }
        for operator, count in ((b"g", 1), (b"rg", 3), (b"k", 4), (b"sc", None), (b"scn", None)):
            self._ways[operator] = self._colours_filling(count)
            self._ways[operator.upper()] = self._colours_lines(count)
        self._ways[b"cs"] = lambda found, _: self._filling.set_space(found, self._named("/ColorSpace", found))
        self._ways[b"CS"] = lambda found, _: self._lining.set_space(found, self._named("/ColorSpace", found))
        self._ways |= dict.fromkeys((b"l", b"c", b"v", b"y"), self._go_on)
        self._ways |= dict.fromkeys((b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*"), lambda *_: self._fill())
        self._ways |= dict.fromkeys((b"S", b"s"), lambda *_: self._draw())
        self._ways |= dict.fromkeys((b"W", b"W*"), lambda *_: setattr(self, "_cuts", True))
        self._ways[b"n"] = lambda *_: self._end()

    def look(self, operator: bytes, operands: Sequence[Any], page: Matrix) -> None:
        """Look at an operator, with the matrix in which it works."""
        if way := self._ways.get(operator):
            way(operands, page)

    def words(self, place: Point, height: float, *, are_filled: bool, are_outlined: bool) -> None:
        """Words of that height stand there now, in the colour of what is filled, of lines, or in both."""
        inks = [self._filling] * are_filled + [self._lining] * are_outlined
        if self._is_clear:
            self.has_hidden = True
        elif self._is_opaque and all(_is_any(each.colour, self._grounds) for each in inks):
            ground = next((colour for box, colour in reversed(self._painted) if box.holds(place)), _WHITE)
            self.has_hidden = self.has_hidden or all(_are_alike(each.colour, ground) for each in inks)
        self.go_on([place], height)

    def go_on(self, places: Sequence[Point], height: float) -> None:
        """Words of that height go on over these places."""
        for place in places:
            band = int(place[1] // _BAND)
            self._words[band].append((place, height))
            found = self._lines.get(band, ())
            self.has_struck = self.has_struck or any(_strikes(each, place, height) for each in found)

    def shows(self, box: Box, height: float) -> bool:
        """Whether anything is seen of words of that height on a line that lies in a box."""
        return box._replace(upper=box.upper + height * _AS_HIGH).meets(self._window)

    def lay_over(self, edges: Sequence[float]) -> None:
        """A box that nothing is seen through is laid over the page; its left, lower, right and upper edge."""
        box = _around([(edges[0], edges[1]), (edges[2], edges[3])])
        self.has_hidden = self.has_hidden or self._is_over([box])

    def _colours_filling(self, count: int | None) -> _Way:
        return lambda found, _: self._filling.set(found, count)

    def _colours_lines(self, count: int | None) -> _Way:
        return lambda found, _: self._lining.set(found, count)

    def _state(self) -> tuple[_Ink, _Ink, bool, bool, Box]:
        return replace(self._filling), replace(self._lining), self._is_opaque, self._is_clear, self._window

    def _restore(self, *_: object) -> None:
        if self._states:
            self._filling, self._lining, self._is_opaque, self._is_clear, self._window = self._states.pop()

    def _set_state(self, found: Sequence[Any]) -> None:
        state = mapping(self._named("/ExtGState", found))
        if "/ca" in state or "/BM" in state:
            blended = resolved(state.get("/BM", "/Normal"))
            is_plain = blended in ("/Normal", "/Compatible")
            share = resolved(state.get("/ca", 1))
            self._is_opaque = is_plain and share == 1
            self._is_clear = isinstance(share, int | float) and share <= _SAME_COLOUR

    def _rectangle(self, found: Sequence[Any], page: Matrix) -> None:
        if len(edges := numbers(found)) == 4:
            x, y, width, height = edges
            corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
            self._path.append([placed(*corner, page) for corner in corners])

    def _go_on(self, found: Sequence[Any], page: Matrix) -> None:
        if self._path:
            self._path[-1] += _points(found, page)

    def _fill(self) -> None:
        boxes = [_around(part).within(self._window) for part in self._path if part]
        colour = self._filling.colour if self._is_opaque else None
        self._painted += ((box, colour) for box in boxes if min(box.sides) > _NARROWEST)
        self._grounds.add(colour)
        for box in boxes:
            self._line(box)
        plain = [box for box, part in zip(boxes, filter(None, self._path)) if _is_rectangle(part)]
        # A frame is painted as two rectangles: what is in both lies in the open.
        if colour and len(plain) == len(boxes) and self._is_over(plain):
            self.has_hidden = True
        self._end()

    def _draw(self) -> None:
        """Draw the lines of the path: of a bar, as wide as words are high, nothing shows what is under it."""
        for part in filter(None, self._path):
            around = _around(part)
            if around.sides[1] <= _LEVEL < around.sides[0]:
                half = self._width / 2
                bar = around._replace(lower=around.lower - half, upper=around.upper + half)
                bar = bar.within(self._window)
                self._line(bar)
                self.has_hidden = self.has_hidden or (self._is_opaque and self._is_over([bar]))
        self._end()

    def _end(self) -> None:
        """Leave the path, outside which nothing is seen from now on if it was said to cut."""
        if self._cuts:
            around = _around([point for part in self._path for point in part] or [(0, 0)])
            self._window = around.within(self._window)
        self._cuts = False
        self._path.clear()

    def _set_width(self, found: Sequence[Any], page: Matrix) -> None:
        self._width = sum(numbers(found)[:1]) * math.hypot(page[2], page[3])

    def _line(self, box: Box) -> None:
        """A line that may go through words: it is thin and lies level."""
        if not box.sides[1] < _THICKEST < box.sides[0]:
            return
        for band in {int((edge + shift) // _BAND) for edge in box[1::2] for shift in (-_THICKEST, _THICKEST)}:
            self._lines[band].append(box)
            # No key is added for a band without words.
            found = self._words.get(band, ())
            self.has_struck = self.has_struck or any(_strikes(box, *each) for each in found)

    def _picture(self, found: Sequence[Any], page: Matrix) -> None:
        what = mapping(self._named("/XObject", found))
        box = _around([placed(*corner, page) for corner in ((0, 0), (1, 0), (0, 1), (1, 1))])
        box = box.within(self._window)
        self._painted.append((box, None))
        is_solid = what.get("/Subtype") == "/Image" and not {"/SMask", "/Mask", "/ImageMask"} & set(what)
        if is_solid and self._is_opaque and self._is_over([box]):
            self.has_picture_over = True

    def _is_over(self, boxes: Sequence[Box]) -> bool:
        """Whether words lie under an odd number of these that are as high as they are."""
        return any(
            sum(each.holds(place) for each in boxes) % 2
            for box in boxes
            for band in range(int(box.lower // _BAND), int(box.upper // _BAND) + 1)
            if band in self._words
            for place, height in self._words[band]
            if box.holds(place) and box.upper - box.lower > height * _AS_HIGH
        )

    def _named(self, kind: str, found: Sequence[Any]) -> Any:
        """What the resources have under a name."""
        named = mapping(mapping(self._resources).get(kind))
        return resolved(named.get(found[0])) if found and isinstance(found[0], str) else None


def _is_any(colour: Colour | None, others: Iterable[Colour | None]) -> bool:
    return any(_are_alike(colour, each) for each in others)


def _are_alike(one: Colour | None, other: Colour | None) -> bool:
    """Whether nobody can tell two colours apart; of one that is not known, that is not known."""
    return bool(one and other) and max(abs(a - b) for a, b in zip(one or (), other or ())) <= _SAME_COLOUR


def _strikes(line: Box, place: Point, height: float) -> bool:
    """Whether a line goes through the middle of words and begins where they do, near a place within them."""
    middle = (line.lower + line.upper) / 2
    begins = abs(line.left - place[0]) < height * _NEAR
    ends = height < line.right - place[0] < height * _LONGEST
    return begins and ends and abs(middle - place[1]) < height * _MIDDLE


_EVERYWHERE = Box(-1e9, -1e9, 1e9, 1e9)


def _points(found: Sequence[Any], page: Matrix) -> list[Point]:
    given = numbers(found)
    return [placed(x, y, page) for x, y in zip(given[::2], given[1::2])]


def _around(points: Sequence[Point]) -> Box:
    across, up = [each[0] for each in points], [each[1] for each in points]
    # No further than pages reach, so that there are not too many bands.
    edges = (min(across), min(up), max(across), max(up))
    return Box(*(max(-1e5, min(1e5, edge)) for edge in edges))


def _is_rectangle(points: Sequence[Point]) -> bool:
    """Whether points are the corners of a rectangle that stands upright."""
    corners = {(round(x, 2), round(y, 2)) for x, y in points}
    return len(corners) == 4 and len({x for x, _ in corners}) == 2 and len({y for _, y in corners}) == 2
