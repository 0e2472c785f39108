"""The order in which statements are told: that of the sources' text."""

import re
from functools import cache

from graphbuilder.network.picture.model import Picture, Statement
from graphbuilder.network.picture.wording import in_language


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
            return passage["source"], False, ((-1, ""), (order[where], "")), False, 0
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
def _natural(text: str) -> tuple[tuple[int, str], ...]:
    """Sort key under which st9 comes before st10, however many digits there are."""
    parts = re.split(r"([0-9]+)", text)
    numbers = (part.lstrip("0") if place % 2 else None for place, part in enumerate(parts))
    return tuple(
        (-1, part) if number is None else (len(number), number) for part, number in zip(parts, numbers)
    )
