"""Quantities and durations as sources state them: a value, perhaps with a word that makes it a limit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from graphbuilder.namespaces import POL
from graphbuilder.vocabulary.descriptions import folded
from graphbuilder.vocabulary.terms import ValueWord, Vocabulary

DURATION, QUANTITY = POL + "Duration", POL + "Quantity"
# Dutch thousands would pass as decimals: 1.250 may be 1250.
_NUMBER = r"(?!-?\d{1,3}(?:\.\d{3})+(?!\d))-?\d+(?:\.\d+)?"
_QUANTITY = re.compile(_NUMBER, re.ASCII)
_RANGE = re.compile(rf"({_NUMBER})\.\.({_NUMBER})", re.ASCII)
_DURATION = re.compile(r"P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?", re.ASCII)
_MONTHS_OF_YEAR, _DAYS_OF_WEEK = 12, 7
# 146,097 days in 400 years of the calendar: what one value in days and another in months are compared by.
_DAYS_OF_MONTH = Fraction(146_097, 400 * _MONTHS_OF_YEAR)
_NUMBERS = (
    ("een", "één", "one", "a", "an"),
    ("twee", "two"),
    ("drie", "three"),
    ("vier", "four"),
    ("vijf", "five"),
    ("zes", "six"),
    ("zeven", "seven"),
    ("acht", "eight"),
    ("negen", "nine"),
    ("tien", "ten"),
    ("elf", "eleven"),
    ("twaalf", "twelve"),
)
_UNITS = {
    "Y": ("jaar", "jaren", "year", "years"),
    "M": ("maand", "maanden", "month", "months"),
    "W": ("week", "weken", "weeks"),
    "D": ("dag", "dagen", "day", "days"),
}
_COUNTS = {word: number for number, words in enumerate(_NUMBERS, 1) for word in words}
_LETTERS = {word: letter for letter, words in _UNITS.items() for word in words}
_IN_WORDS = re.compile(rf"(?<!\w)(\d{{1,4}}|{'|'.join(_COUNTS)}) ({'|'.join(_LETTERS)})(?!\w)")


@dataclass(frozen=True)
class Stated:
    """What a value says: between which limits it lies.

    Attributes
    ----------
    text
        The value as the graph has it: the word in English, blanks in one way.
    word
        The name of the word before the value (``atMost``), or blank.
    duration
        The duration in it, such as ``P4Y``, or blank.
    least, most
        The limits; None on a side where there is none.
    strict
        Whether a limit is no value itself: "more than", "less than".
    """

    text: str
    word: str
    duration: str
    least: Fraction | None
    most: Fraction | None
    strict: bool = False

    def excludes(self, other: Stated) -> bool:
        """Whether no value is both."""
        is_strict = self.strict or other.strict
        return any(
            most is not None and least is not None and (most < least or (most == least and is_strict))
            for most, least in ((self.most, other.least), (other.most, self.least))
        )


def read(text: str, datatype: str | None, vocabulary: Vocabulary) -> Stated | None:
    """What a value of a datatype says; None for other datatypes, and for words that hold no such value."""
    if datatype == QUANTITY:
        return _quantity(text, vocabulary)
    return _duration(text, vocabulary) if datatype == DURATION else None


def is_value(text: str, datatype: str, vocabulary: Vocabulary) -> bool:
    """Whether a text may be a value: a quantity must be one; a duration may be in the source's own words.

    What begins as a duration is written does has to be one.
    """
    if read(text, datatype, vocabulary) is not None:
        return True
    rest = _after_word(text, vocabulary)[1]
    return datatype == DURATION and not re.match(r"[pP]?\d", rest)


def _quantity(text: str, vocabulary: Vocabulary) -> Stated | None:
    if found := _RANGE.fullmatch(text):
        least, most = Fraction(found[1]), Fraction(found[2])
        return Stated(text, "", "", least, most) if least <= most else None
    word, rest = _after_word(text, vocabulary)
    return _limited(word, rest, Fraction(rest)) if _QUANTITY.fullmatch(rest) else None


def _duration(text: str, vocabulary: Vocabulary) -> Stated | None:
    word, rest = _after_word(text, vocabulary)
    if _DURATION.fullmatch(rest):
        return _limited(word, rest, days(rest), duration=rest)
    found = list(_IN_WORDS.finditer(folded(text)))
    if len(found) != 1:
        return None
    count, unit = found[0].groups()
    duration = f"P{_COUNTS.get(count, count)}{_LETTERS[unit]}"
    before = folded(text)[: found[0].start()].rstrip()
    word = next((each for name, each in _called(vocabulary) if re.search(rf"(?<!\w){name}$", before)), None)
    said = _limited(word, duration, days(duration), duration=duration)
    return Stated(text, said.word, duration, said.least, said.most, said.strict)


def days(duration: str) -> Fraction:
    """How many days a duration takes, on the average of the calendar."""
    found = _DURATION.fullmatch(duration)
    assert found
    years, months, weeks, single = (int(each or 0) for each in found.groups())
    return (years * _MONTHS_OF_YEAR + months) * _DAYS_OF_MONTH + weeks * _DAYS_OF_WEEK + single


def parts(duration: str) -> tuple[int, int]:
    """The months and the days of a duration."""
    found = _DURATION.fullmatch(duration)
    assert found
    years, months, weeks, single = (int(each or 0) for each in found.groups())
    return years * _MONTHS_OF_YEAR + months, weeks * _DAYS_OF_WEEK + single


def _limited(word: ValueWord | None, rest: str, value: Fraction, *, duration: str = "") -> Stated:
    bounds = word.bounds if word else "both"
    return Stated(
        text=f"{word.label.get('en', word.name)} {rest}" if word else rest,
        word=word.name if word else "",
        duration=duration,
        least=value if bounds == "both" or bounds.endswith("below") else None,
        most=value if bounds == "both" or bounds.endswith("above") else None,
        strict=bounds.startswith("strictly"),
    )


def _after_word(text: str, vocabulary: Vocabulary) -> tuple[ValueWord | None, str]:
    """The word with which a text begins, if it is one of the ontology's, and what comes after it."""
    for name, word in _called(vocabulary):
        if re.match(rf"{name}\s", folded(text)):
            return word, " ".join(text.split()[len(name.split("\\ ")) :])
    return None, " ".join(text.split())


def _called(vocabulary: Vocabulary) -> list[tuple[str, ValueWord]]:
    """What the words are called, as patterns, the longest first: "not more than" before "more than"."""
    called = [
        (folded(name), word)
        for word in vocabulary.value_words.values()
        for name in (*word.label.values(), *word.alternatives)
    ]
    return [(re.escape(name), word) for name, word in sorted(called, key=lambda each: -len(each[0]))]
