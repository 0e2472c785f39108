"""The official address of a text, by its number in a collection of official texts."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files


def address(source_id: str) -> str:
    """Where the text with that number stands in its collection; blank for what is no such number.

    >>> address("bwbr0034176")
    'https://wetten.overheid.nl/BWBR0034176'
    """
    for pattern, form in _collections():
        if pattern.fullmatch(source_id):
            number = source_id.partition("-")[2].upper()
            return form.format(id=source_id, upper=source_id.upper(), number=number)
    return ""


@cache
def _collections() -> list[tuple[re.Pattern[str], str]]:
    text = (files("graphbuilder.curation.tables") / "collections.toml").read_text("utf-8")
    return [(re.compile(each["number"]), each["address"]) for each in tomllib.loads(text).values()]
