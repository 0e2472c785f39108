"""Where a passage of a numbered text stands, as lawyers cite it: "art. 5, tweede lid, onder b"."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import TypedDict, cast

LANGUAGES = ("nl", "en")
_BETWEEN = " / "
#: A part of a place: its kind and its number or words, blank for kinds that are there once.
Part = tuple[str, str]
# What English puts in brackets against what is before it: art. 5(2)(b).
_IN_BRACKETS = ("member", "item")
_BEFORE_BRACKETS = ("article", "section", "clause", "paragraph", *_IN_BRACKETS)


class _Words(TypedDict):
    """What `places.toml` holds: how parts are said, and ordinals, by language."""

    kinds: dict[str, dict[str, str]]
    ordinals: dict[str, list[str]]


def written(parts: Sequence[Part]) -> str:
    """A place as the column *place* has it: ``article 5 / member 2 / item b``."""
    words = ((kind, " ".join(value.replace(_BETWEEN, "/").split())) for kind, value in parts)
    return _BETWEEN.join(f"{kind} {value}".strip() for kind, value in words)


def read(text: str) -> list[Part]:
    """The parts of a place; those of a kind that nobody knows are there too."""
    found = []
    for each in text.split(_BETWEEN) if text else ():
        kind = next((name for name in kinds() if each == name or each.startswith(f"{name} ")), None)
        if kind is None:
            kind = each.partition(" ")[0]
        found.append((kind, each[len(kind) :].strip()))
    return found


def unknown(text: str) -> str | None:
    """The first word of a part that is no kind of part, or lacks its number."""
    for kind, value in read(text):
        if kind not in kinds() or ("{" in kinds()[kind]["en"] and not value):
            return kind
    return None


def citation(text: str) -> dict[str, str]:
    """A place as a lawyer cites it, in each language; nothing where there is no place.

    >>> citation("article 5 / member 2 / item b")
    {'nl': 'art. 5, tweede lid, onder b', 'en': 'art. 5(2)(b)'}
    """
    parts = read(text)
    return {language: _cited(parts, language) for language in LANGUAGES} if parts else {}


def kinds() -> dict[str, dict[str, str]]:
    """The kinds of parts, the longest names first, with how each is said."""
    return _words()["kinds"]


def _cited(parts: Sequence[Part], language: str) -> str:
    said = before = ""
    for kind, value in parts:
        if language == "en" and kind in _IN_BRACKETS and before in _BEFORE_BRACKETS:
            before = kind
            said += f"({value})"
            continue
        form = kinds().get(kind, {}).get(language, "{value}")
        each = form.format(value=value, nth=_nth(value, language))
        if kind == "member" and language == "nl" and not value.isdigit():
            each = f"lid {value}"
        before = kind
        said += f", {each}" if said else each
    return said


def _nth(value: str, language: str) -> str:
    """A number as an ordinal in words."""
    ordinals = _words()["ordinals"][language]
    if value.isdigit() and 0 < int(value) <= len(ordinals):
        return ordinals[int(value) - 1]
    return f"{value}e" if language == "nl" else f"{value}th"


@cache
def _words() -> _Words:
    text = (files("graphbuilder.curation.tables") / "places.toml").read_text("utf-8")
    found = cast(_Words, tomllib.loads(text))
    found["kinds"] = dict(sorted(found["kinds"].items(), key=lambda each: -len(each[0])))
    return found
