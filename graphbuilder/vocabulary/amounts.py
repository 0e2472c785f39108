"""Durations and quantities as people write them, in each language: "at most 4 years" for "at most P4Y"."""

from __future__ import annotations

import re

from graphbuilder import messages
from graphbuilder.vocabulary import stated_values
from graphbuilder.vocabulary.terms import read_vocabulary

_PART = re.compile(r"(\d+)([YMWD])")
_SHIFT = re.compile(r"(-?)(P[0-9YMWD]+)", re.ASCII)


def in_words(text: str, datatype: str | None) -> dict[str, str] | None:
    """Return a duration or quantity in each language; none for other values, and for a source's own words.

    >>> in_words("at most P4Y", "https://w3id.org/policy-graph/ontology#Duration")
    {'en': 'at most 4 years', 'nl': 'ten hoogste 4 jaar'}
    """
    known = read_vocabulary()
    stated = stated_values.read(text, datatype, known)
    if stated is None or not text.endswith(stated.duration):
        return None
    label = known.value_words[stated.word].label if stated.word else {}
    least, dots, most = text.rpartition(" ")[2].partition("..")

    def value(language: str) -> str:
        if stated.duration:
            return _duration(stated.duration, language)
        return messages.word("amount-range", language).format(least=least, most=most) if dots else least

    return {
        language: f"{label.get(language, '')} {value(language)}".strip() for language in messages.LANGUAGES
    }


def of_any_kind(text: str, language: str) -> str | None:
    """Return a duration or quantity in a language, whichever a text is; none where it is neither."""
    found = in_words(text, stated_values.DURATION) or in_words(text, stated_values.QUANTITY)
    return found[language] if found else None


def shift(text: str, language: str) -> str | None:
    """Return by how much something moved, and which way: "2 years later" for "P2Y"; none for other texts."""
    found = _SHIFT.fullmatch(text)
    if not found:
        return None
    way = messages.word("shift-earlier" if found[1] else "shift-later", language)
    return way.format(duration=_duration(found[2], language))


def _duration(text: str, language: str) -> str:
    parts = [
        (number, messages.word(f"amount-{unit}", language).split()) for number, unit in _PART.findall(text)
    ]
    return " ".join(f"{number} {forms[0 if int(number) == 1 else 1]}" for number, forms in parts)
