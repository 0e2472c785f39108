"""Durations and quantities as people write them, in each language: "at most 4 years" for "at most P4Y"."""

from __future__ import annotations

import re

from graphbuilder.network.picture.model import Texts
from graphbuilder.network.picture.wording import LANGUAGES, both, say, words
from graphbuilder.vocabulary import stated_values
from graphbuilder.vocabulary.terms import read_vocabulary

_PART = re.compile(r"(\d+)([YMWD])")


def in_words(text: str, datatype: str | None) -> Texts | None:
    """Return a duration or quantity in each language; none for other values, and for a source's own words.

    >>> in_words("at most P4Y", "https://w3id.org/policy-graph/ontology#Duration")
    {'nl': 'ten hoogste 4 jaar', 'en': 'at most 4 years'}
    """
    known = read_vocabulary()
    stated = stated_values.read(text, datatype, known)
    if stated is None or not text.endswith(stated.duration):
        return None
    word = both(known.value_words[stated.word].label) if stated.word else dict.fromkeys(LANGUAGES, "")
    least, dots, most = text.rpartition(" ")[2].partition("..")
    if stated.duration:
        value = _duration(stated.duration)
    else:
        value = say("amount.range", least=least, most=most) if dots else dict.fromkeys(LANGUAGES, least)
    return {language: f"{word[language]} {value[language]}".strip() for language in LANGUAGES}


def _duration(text: str) -> Texts:
    parts = [(number, words()[f"amount.{unit}"]) for number, unit in _PART.findall(text)]
    return {
        language: " ".join(
            f"{number} {unit[language].split()[0 if int(number) == 1 else 1]}" for number, unit in parts
        )
        for language in LANGUAGES
    }
