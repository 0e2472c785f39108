"""How texts are written: abbreviations, hyphens and other words that `conventions.toml` lists."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True)
class Conventions:
    """The words of `conventions.toml`, small letters, of all languages together.

    `publisher_notes` is what a line looks like that a publisher added to a law.
    """

    abbreviations: frozenset[str]
    abbreviations_before_numbers: frozenset[str]
    final_abbreviations: frozenset[str]
    openers: frozenset[str]
    unfinished: frozenset[str]
    pair_words: frozenset[str]
    hyphenated: tuple[str, ...]
    publisher_notes: re.Pattern[str]


@cache
def conventions() -> Conventions:
    """The words of all languages: a document may quote another language than its own."""
    languages = tomllib.loads(
        (files("graphbuilder.curation.documents") / "conventions.toml").read_text("utf-8")
    )
    names = Conventions.__dataclass_fields__
    words = {name: [word for each in languages.values() for word in each.get(name, ())] for name in names}
    hyphenated = tuple(sorted(set(words.pop("hyphenated"))))
    notes = re.compile("|".join(words.pop("publisher_notes")))
    listed = {name: frozenset(each) for name, each in words.items()}
    return Conventions(**listed, hyphenated=hyphenated, publisher_notes=notes)
