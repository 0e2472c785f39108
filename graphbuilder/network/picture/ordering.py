"""The order in which statements are told: that of the sources' text."""

import re
from collections import defaultdict
from functools import cache

from graphbuilder.network.picture.model import Picture, Statement
from graphbuilder.network.picture.wording import in_language

_ANY_DIGIT = str.maketrans("123456789", "000000000")
_NUMBER = re.compile("([0-9]+)")


def in_order(picture: Picture) -> list[str]:
    """Return the statements' names in the order of the sources' text, or else of their subjects' names."""

    def by_name(statement: Statement) -> tuple[str, ...]:
        subject = picture["entities"].get(statement["subject"])
        name = in_language(subject["label"] if subject else None, "nl").casefold()
        return name, statement["relation"], str(statement["value"])

    order = {name: number for number, name in enumerate(picture["passages"])}

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

    statements = picture["statements"]
    standing: dict[str, list[str]] = defaultdict(list)
    for name, each in statements.items():
        standing[each["passage"]].append(name)
    ordered: list[str] = []
    # A passage is placed once, not with each of its statements.
    for where in sorted(standing, key=lambda where: (in_text(where), where)):
        if where:
            ordered += _numbered(standing[where])
        else:
            names = standing[where]
            ordered += sorted(names, key=lambda name: (by_name(statements[name]), _natural(name)))
    return ordered


def _numbered(names: list[str]) -> list[str]:
    """Names in their natural order: that of their signs, where they have digits in the same places."""
    is_plain = len({each.translate(_ANY_DIGIT) for each in names}) == 1
    return sorted(names) if is_plain else sorted(names, key=_natural)


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
