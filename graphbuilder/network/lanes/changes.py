"""What changed between two pictures, as sentences in the order of the sources."""

from __future__ import annotations

from graphbuilder.network.lanes import manners
from graphbuilder.network.lanes.model import Changed
from graphbuilder.network.lanes.quoted import words_of
from graphbuilder.network.lanes.reading import Reading
from graphbuilder.network.lanes.values import value_of
from graphbuilder.network.picture.model import Compared, Texts
from graphbuilder.network.picture.wording import both, say

_ORDER = ("added", "removed", "changed")


def changes(reading: Reading) -> list[Changed]:
    """Statements that were added, removed or said otherwise, then names; none where nothing is compared."""
    picture = reading.picture
    if "compared" not in picture["variants"]:
        return []
    statements = [_statement(reading, key) for key in reading.order if reading.statement(key).get("change")]
    names = [
        _name(reading, key, entity) for key, entity in picture["entities"].items() if entity.get("change")
    ]
    return sorted(
        [*statements, *names], key=lambda each: (each["verb"] is None, _ORDER.index(each["change"]))
    )


def _statement(reading: Reading, key: str) -> Changed:
    statement = reading.statement(key)
    thing = statement["object"]
    return {
        "change": statement.get("change", ""),
        "subject": reading.said(statement["subject"], [key]),
        "verb": reading.verb([key], forward=True),
        "thing": reading.said(thing, [key]) if thing is not None else value_of(reading, key, None)["value"],
        "chips": manners.chips(reading.picture, reading.manner(key)),
        "differences": _differences(statement),
        "words": words_of(reading, key),
    }


def _name(reading: Reading, key: str, entity: Compared) -> Changed:
    return {
        "change": entity.get("change", ""),
        "subject": reading.said(key, []),
        "verb": None,
        "thing": None,
        "chips": [],
        "differences": _differences(entity),
        "words": None,
    }


def _differences(thing: Compared) -> list[tuple[Texts, Texts, Texts]]:
    return [
        (say(each["heading"]), both(each["before"]), both(each["now"]))
        for each in thing.get("differences", ())
    ]
