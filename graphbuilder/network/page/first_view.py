"""The overview as it opens, as a drawing that stands in the file.

A browser shows it long before the script has read some ten thousand names; the script draws over it.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from math import sqrt
from typing import TypedDict
from urllib.parse import quote

from graphbuilder.network.layout.arrangements import PlacedGroup
from graphbuilder.network.page import colours
from graphbuilder.network.page.model import ArrangedContent

#: The frame on a screen of 1280 by 800, less the white around the groups, in pixels.
FRAME = (690, 606)
#: As in overview.js: the least radius on the screen, that of the bubble for one name, and the letters.
LEAST, BUBBLE, LETTERS, NUMBER = 16, 29, 12, 16
#: Most letters in a line of words, and how wide and high a letter is, as a part of its size: as in wide
#: fonts. Words that come out wider yet are drawn together by the page, to the room that they have.
WRAPPED, WIDE, HIGH = 13, 0.66, 1.15
#: How wide a figure is in the number of a bubble, which is bold.
BOLD = 0.66
#: As in bundles.js: so many lines of a group are drawn at least, and how thick, in pixels.
STRONGEST, THINNEST, THICKEST = 3, 1.6, 5.5

_Line = TypedDict("_Line", {"from": tuple[int, int], "to": tuple[int, int], "thick": float})
_Part = TypedDict("_Part", {"fill": str, "length": float, "from": float})


class _Word(TypedDict):
    text: str
    y: int


class _Bubble(TypedDict):
    x: int
    y: int
    radius: int
    rim: int
    parts: list[_Part]
    count: int
    number: int
    address: str
    first: str
    room: int
    words: list[_Word]


class Still(TypedDict):
    """What the template draws of the outer groups, in units of the drawing."""

    width: int
    height: int
    letters: int
    lines: list[_Line]
    bubbles: list[_Bubble]


def still(held: ArrangedContent, language: str) -> Still:
    """Return what the template draws of the outer groups: lines, bubbles with their rims, and words.

    Everything is in units of the drawing, whose ``width`` and ``height`` are given too. A name in a
    group leads there by its address, so that a click before the script runs is not lost.
    """
    layout = next(each for each in held["arrangements"] if each["id"] == "map")
    scale = min(FRAME[0] / layout["width"], FRAME[1] / layout["height"])
    outer = {key: group for key, group in held["groups"].items() if "." not in key}
    member = {name: key.partition(".")[0] for key, group in held["groups"].items() for name in group["names"]}
    fills: dict[str, Counter[str]] = {key: Counter() for key in outer}
    for name, key in member.items():
        fills[key][_fill(name, held)] += 1
    bubbles = [
        _bubble(outer[key], fills[key], _short(outer[key]["told"][0], held, language), scale)
        for key in sorted(outer, key=int)
    ]
    _word(bubbles, scale)
    return {
        "width": layout["width"],
        "height": layout["height"],
        "letters": round(LETTERS / scale),
        "lines": list(_lines(held, outer, member, scale)),
        "bubbles": bubbles,
    }


def _bubble(group: PlacedGroup, fills: Mapping[str, int], first: str, scale: float) -> _Bubble:
    least = max(LEAST, 6 * (BOLD * len(str(group["count"])) + 0.4) / 0.82)
    radius = max(least / scale, min(BUBBLE * sqrt(group["count"]), group["radius"] * 0.8))
    rim, done = min(6 / scale, radius * 0.18), 0.0
    parts: list[_Part] = []
    for fill, many in sorted(fills.items()):
        # Lengths along the rim, in hundredths of the whole.
        length = 100 * many / group["count"]
        parts.append({"fill": fill, "length": round(length, 2), "from": round(-done, 2)})
        done += length
    return {
        "x": group["x"],
        "y": group["y"],
        "radius": round(radius),
        "rim": round(rim),
        "parts": parts,
        "count": group["count"],
        "number": round(min(NUMBER / scale, radius * 0.7)),
        "address": quote(group["told"][0], safe=""),
        "first": first,
        "room": 0,
        "words": [],
    }


def _fill(name: str, held: ArrangedContent) -> str:
    kind = held["classes"].get(held["entities"][name]["class"])
    return kind["fill"] if kind else colours.PLAIN


def _short(name: str, held: ArrangedContent, language: str) -> str:
    return held["entities"][name]["short"][language] or name


def _lines(
    held: ArrangedContent, outer: Mapping[str, PlacedGroup], member: Mapping[str, str], scale: float
) -> Iterator[_Line]:
    between: Counter[tuple[str, str]] = Counter()
    for statement in held["statements"].values():
        one, other = member.get(statement["subject"]), member.get(statement["object"] or "")
        if one and other and one != other:
            between[min(one, other), max(one, other)] += 1
    # As in bundles.js: a line is drawn where it is among the strongest of one of its ends.
    many_of: Counter[str] = Counter()
    most = max(between.values(), default=1)
    for ends, many in sorted(
        between.items(), key=lambda item: (-item[1], f"group {item[0][0]}\ngroup {item[0][1]}")
    ):
        many_of.update(ends)
        if min(many_of[end] for end in ends) <= STRONGEST:
            yield {
                "from": (outer[ends[0]]["x"], outer[ends[0]]["y"]),
                "to": (outer[ends[1]]["x"], outer[ends[1]]["y"]),
                "thick": round(max(THINNEST, THICKEST * many / most) / scale, 1),
            }


def _word(bubbles: list[_Bubble], scale: float) -> None:
    """Give a bubble the name of its best known member, under it or above it, where that covers nothing."""
    letters = LETTERS / scale
    taken = [_box(each) for each in bubbles]
    for each in sorted(bubbles, key=lambda bubble: (-bubble["count"], bubble["address"])):
        words = _wrapped(each["first"])
        half = max(map(len, words)) * WIDE * letters / 2
        high = len(words) * HIGH * letters
        for top in (each["y"] + each["radius"] + 3 / scale, each["y"] - each["radius"] - 3 / scale - high):
            box = (each["x"] - half, top, each["x"] + half, top + high)
            if not any(_overlap(box, other) for other in taken):
                taken.append(box)
                each["room"] = round(2 * half)
                each["words"] = [
                    {"text": text, "y": round(top + (line + 0.8) * HIGH * letters)}
                    for line, text in enumerate(words)
                ]
                break


def _box(bubble: _Bubble) -> tuple[float, ...]:
    x, y, radius = bubble["x"], bubble["y"], bubble["radius"]
    return x - radius, y - radius, x + radius, y + radius


def _wrapped(text: str) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        if lines and len(lines[-1]) + len(word) < WRAPPED:
            lines[-1] += f" {word}"
        else:
            lines.append(word if len(word) <= WRAPPED else f"{word[: WRAPPED - 1]}…")
    return lines[:3] or [""]


def _overlap(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
