"""Where a sentence ends: at a stop that belongs to no abbreviation, number or initial."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphbuilder import dates
from graphbuilder.curation.documents.conventions import conventions

# A stop with what closes after it: quotation marks, brackets, the number of a footnote.
# In front of a footnote's number stands a letter, a closing sign or a year, else the
# stop is a decimal point.
_CLOSING = "[\"'\u2019\u201d\u00bb\u203a)\\]]*+"
_NOTE = (
    r"(?:(?:(?<=[^\W\d_][.!?\u2026])|(?<=[\"'\u2019\u201d)\]][.!?\u2026])|(?<=\b(?:19|20)\d\d[.!?\u2026])"
    r"|(?<=[.!?\u2026][\"'\u2019\u201d)]))\d{1,3}(?![\w.,])|\[\d{1,3}\]|[\u00b9\u00b2\u00b3\u2070-\u2079]+)?"
)
# What is left out of a text, […], ends no sentence.
_STOP = re.compile(rf"(?<![.!?\u2026])(?!(?<=\[)\u2026\])[.!?\u2026]++{_CLOSING}{_NOTE}{_CLOSING}(?=\s|\Z)")
_OPENING = "\"'\u2018\u2019\u201c\u201d\u201e\u201a\u00ab\u2039([\u2013\u2014- \t\r\n\u2060"
_NEXT = re.compile(r"[^\W_]+")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
_LABEL = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[ivxIVX]{1,5})\.")
#: What may stand before an item of a list.
BULLETS = "\u2022\u25aa\u25cf\u25cb\u25e6\u2023\u2043\u25a0\u25a1\u27a2\u2713\u2714\u00b7\uf0b7\uf0a7"
_LONGEST_WORD = 40


def of(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The places of the sentences between two places of a text, without blanks around them."""
    first = start
    for match in _STOP.finditer(text, start, end):
        if match.end() < end and _ends(text, first, match, end):
            yield from _trimmed(text, first, match.end())
            first = match.end()
    yield from _trimmed(text, first, end)


def closes(text: str, start: int, end: int) -> bool:
    """Whether the words from `start` to `end` (a line) close with a stop that ends a sentence."""
    tail = max(start, end - _LONGEST_WORD)
    return any(
        match.end() == end and not _belongs_to_word(_word_before(text, start, match.start()))
        for match in _STOP.finditer(text, tail, end)
    )


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    words = text[start:end]
    if words.strip():
        yield start + len(words) - len(words.lstrip()), start + len(words.rstrip())


def _ends(text: str, first: int, match: re.Match[str], end: int) -> bool:
    """Whether a stop inside a block ends its sentence, which began at `first`."""
    place = match.end()
    while place < end and text[place] in _OPENING:
        place += 1
    if place == end:
        return False
    following = text[place]
    if following in BULLETS:
        return True
    if following.islower() or following in ".!?\u2026":
        return False
    word = _word_before(text, first, match.start())
    if match[0].startswith("..."):
        return not following.isdigit()  # the dots before the page in a table of contents
    if match[0][0] != ".":
        return True
    found = _NEXT.match(text, place, end)
    after = found[0] if found else ""
    if word.isdigit() and dates.month_number(after) and len(word) < 3:
        return False
    if not word or (_LABEL.fullmatch(f"{word}.") and _is_first(text, first, match.start() - len(word))):
        return False
    if not _belongs_to_word(word, after):
        return True
    # What may close a sentence ("jl.", initials) does where a word follows that opens one.
    never = word.casefold() + "." in conventions().abbreviations
    return not never and after[:1].isupper() and after.casefold() in conventions().openers


def _is_first(text: str, first: int, start: int) -> bool:
    """Whether nothing but a bullet or bracket stands before a word: it is a number of a list."""
    return start - first < _LONGEST_WORD and not text[first:start].strip(" \t\r\n(" + BULLETS)


def _belongs_to_word(word: str, after: str = "") -> bool:
    """Whether the stop after a word is part of it: an abbreviation, or initials."""
    said, words = word.casefold() + ".", conventions()
    if said in words.abbreviations or said in words.final_abbreviations:
        return True
    if said in words.abbreviations_before_numbers and after[:1].isdigit():
        return True
    return bool(_INITIALS.fullmatch(f"{word}.")) and word[:1].isalpha()


def _word_before(text: str, first: int, end: int) -> str:
    """The word that a stop stands after, without what opens before it."""
    start = end
    while start > first and end - start < _LONGEST_WORD and not text[start - 1].isspace():
        start -= 1
    return text[start:end].lstrip(_OPENING + "/")
