"""Footnotes of a PDF: told by their place on the page, their smaller letters and their number."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence

# What opens a footnote: its number, or a sign that stands for one.
_OPENS = re.compile(r"(?:\d{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\[\d{1,3}\]|[*†‡])\)?\s*(?=[^\W\d_]|[\"'‘“(])")
# How much smaller than the other letters of the page those of footnotes are.
_SMALLER = 0.95


def lines_of(page: Sequence[str], heights: Sequence[float], running: Collection[int]) -> list[int]:
    """Which lines of a page are its footnotes, by their places on it, in their order.

    Parameters
    ----------
    page
        The lines, of which some may be blank.
    heights
        How high the letters of each are.
    running
        The places of headers and footers, below which no footnote stands.
    """
    places = [place for place, words in enumerate(page) if words and place not in running]
    amounts: Counter[float] = Counter()
    for place in places:
        amounts[round(heights[place], 1)] += len(page[place])
    usual = max(amounts, key=lambda height: (amounts[height], height), default=0.0)
    small: list[int] = []
    for place in reversed(places):
        if heights[place] >= usual * _SMALLER:
            break
        small.insert(0, place)
    while small and not _OPENS.match(page[small[0]]):
        del small[0]
    return small if len(small) < len(places) else []


def opens(words: str) -> bool:
    """Whether a line of footnotes begins another one."""
    return bool(_OPENS.match(words))
