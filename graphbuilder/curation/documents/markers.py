"""What stands before the parts of a numbered text: 1., (a), i., 1°, a dash; and what comes after what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from graphbuilder import dates
from graphbuilder.curation.documents.sentences import BULLETS

NUMBER, LETTER, ROMAN, DASH, BULLET = "number", "letter", "roman", "dash", "bullet"
_MARKER = re.compile(
    r"\((?P<inside>\d{1,3}[a-z]?|[ivxl]{1,6}|[a-z]{1,2}|[A-Z]|[IVXL]{1,6})\)(?:\s+|(?=[^\W_]|\())"
    r"|(?P<before>\d{1,3}[a-z]?|[ivxl]{1,6}|[a-z]{1,2}|[A-Z]|[IVXL]{1,6})(?P<after>°\.?|[.)\u00b0])\s+"
    r"|\u00a7\s?(?P<clause>\d{1,3}[a-z]{0,3})\.?\s+"
    rf"|(?P<dash>[-\u2013\u2014])\s+|(?P<bullet>[*+{BULLETS}])\s*(?=\S)"
)
_BARE = re.compile(r"(?P<number>\d{1,3}[a-z]?)\s+(?=[A-Z\"'\u2018\u201c(])")
_ROMAN = re.compile(r"(?=.)(xl|l?x{0,3})(ix|iv|v?i{0,3})", re.IGNORECASE)
_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50}


@dataclass(frozen=True)
class Marker:
    """One reading of a marker.

    Attributes
    ----------
    shape
        What it looks like: markers of one list look alike.
    kind
        Whether it counts in numbers, letters or Roman numerals, or is a dash or a bullet.
    label
        As it is printed, without its brackets and stops; blank for a dash or bullet.
    value
        Its place among those of its kind; of ``2a`` that is just after 2.
    """

    shape: str
    kind: str
    label: str
    value: float

    @property
    def is_first(self) -> bool:
        """Whether a list may begin with it."""
        return self.value == 1 or self.kind in (DASH, BULLET)

    def follows(self, other: Marker) -> bool:
        """Whether it is the next of the list in which the other stands."""
        if (self.shape, self.kind) != (other.shape, other.kind):
            return False
        return self.kind in (DASH, BULLET) or 0 < self.value - other.value <= 1

    def comes_later(self, other: Marker) -> bool:
        """Whether it may stand in the list of the other, with some left out between them."""
        return (self.shape, self.kind) == (other.shape, other.kind) and self.value > other.value


def at(text: str, start: int, end: int) -> tuple[list[Marker], int]:
    """The readings of the marker that opens a line, and where the words after it begin."""
    match = _MARKER.match(text, start, end)
    if not match:
        return [], start
    if match["dash"] or match["bullet"]:
        return [
            Marker(match["dash"] or match["bullet"], DASH if match["dash"] else BULLET, "", 0)
        ], match.end()
    if match["clause"]:
        return list(_readings("\u00a7", match["clause"])), match.end()
    label = match["inside"] or match["before"]
    following = re.match(r"\w*", text[match.end() : match.end() + 20])
    if label.isdigit() and following and dates.month_number(following[0]):
        return [], start
    shape = "()" if match["inside"] else match["after"]
    # A degree sign is cited with the number: onder 1°.
    degree = "\u00b0" if shape.startswith("\u00b0") else ""
    return [replace(each, label=label + degree) for each in _readings(shape, label)], match.end()


def bare_number(text: str, start: int, end: int) -> tuple[list[Marker], int]:
    """A number without a stop before a sentence, as members of an article have it in some editions."""
    match = _BARE.match(text, start, end)
    if not match:
        return [], start
    return list(_readings("", match["number"])), match.end()


def _readings(shape: str, label: str) -> Iterator[Marker]:
    number = re.fullmatch(r"(\d+)([a-z]*)", label)
    if number:
        part = (ord(number[2][0]) - 96) / 100 if number[2] else 0
        yield Marker(shape, NUMBER, label, int(number[1]) + part)
        return
    case = "A" if label.isupper() else ""
    if len(label) == 1 or (len(label) == 2 and label[0] == label[1]):
        yield Marker(shape + case, LETTER, label, (len(label) - 1) * 26 + ord(label[0].lower()) - 96)
    if _ROMAN.fullmatch(label):
        yield Marker(shape + case, ROMAN, label, _roman(label.lower()))
    elif len(label) == 2 and label[0] != label[1]:
        yield Marker(shape + case, LETTER, label, ord(label[0].lower()) - 96 + (ord(label[1]) - 96) / 100)


def _roman(label: str) -> int:
    values = [_VALUES[each] for each in label]
    after = zip(values, [*values[1:], 0])
    return sum(-each if each < following else each for each, following in after)
