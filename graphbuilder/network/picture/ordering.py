"""The order in which statements are told: that of the sources' text."""

import re
from functools import cache

from graphbuilder.network.picture.model import Picture, Statement
from graphbuilder.network.picture.wording import in_language

_NUMBER = re.compile("([0-9]+)")


def in_order(picture: Picture) -> list[str]:
    """Return the statements' names in the order of the sources' text, or else of their subjects' names."""

    def by_name(statement: Statement) -> tuple[str, ...]:
        subject = picture["entities"].get(statement["subject"])
        name = in_language(subject["label"] if subject else None, "nl").casefold()
        return name, statement["relation"], str(statement["value"])

    order = {name: number for number, name in enumerate(picture["passages"])}

    @cache
    def in_text(where: str) -> tuple[object, ...]:
        passage = picture["passages"].get(where)
        if not passage:
            return "", False, _natural(""), True, 0
        kind = passage["kind"]
        if passage["citation"]:  # the names of articles and headings don't tell their order
            return passage["source"], False, ("", order[where], ""), False, 0
        return (
            passage["source"],
            kind == "footer",
            _natural(passage["section"]),
            kind != "heading",
            passage["number"],
        )

    def key(name: str) -> tuple[object, ...]:
        where = picture["statements"][name]["passage"]
        told = () if where else by_name(picture["statements"][name])
        return (*in_text(where), where, *told, _natural(name))

    return sorted(picture["statements"], key=key)


@cache
def _natural(text: str) -> tuple[object, ...]:
    """Sort key under which st9 comes before st10, however many digits there are.

    It has words and numbers by turns, and of a number how long it is first.
    """
    first, *parts = _NUMBER.split(text)
    found: list[object] = [first]
    for digits, words in zip(parts[::2], parts[1::2], strict=True):
        number = digits.lstrip("0")
        found += (len(number), number, words)
    return tuple(found)
