"""What is intended and by when: goals, means and outcomes, each once with all that have it."""

from __future__ import annotations

from graphbuilder.network.lanes import manners
from graphbuilder.network.lanes.model import Intended
from graphbuilder.network.lanes.quoted import words_of
from graphbuilder.network.lanes.reading import Reading
from graphbuilder.network.lanes.values import value_of
from graphbuilder.network.picture.model import Statement
from graphbuilder.network.picture.wording import LANGUAGES, in_language

_PLANS = ("whichGoal", "byWhatMeans")


def intended(reading: Reading) -> list[tuple[bool, Intended]]:
    """The rows by date, then in the order of the sources; each with whether it is an intention, no less."""
    stated: dict[str, list[str]] = {}
    due: dict[str, list[str]] = {}
    for key in reading.substance():
        statement, relation = reading.statement(key), reading.relation(key)
        if relation and relation["time"] == "deadlineTime":
            due.setdefault(statement["subject"], []).append(key)
        elif statement["object"] is not None and _is_planned(reading, key, statement):
            stated.setdefault(statement["object"], []).append(key)

    def order(name: str) -> tuple[str, int]:
        first = min((_day(reading, key) for key in due.get(name, ())), default="")
        return first, reading.place[(stated.get(name) or due[name])[0]]

    names = sorted({*stated, *due}, key=order)
    return [_row(reading, name, stated.get(name, []), due.get(name, [])) for name in names]


def _is_planned(reading: Reading, key: str, statement: Statement) -> bool:
    answers = reading.answers(key)
    if reading.is_topic(statement["object"] or "") or reading.is_actor(statement["object"] or ""):
        return False
    if any(each in answers for each in _PLANS):
        return True
    # What followed already is a result and no intention.
    return "whatFollows" in answers and not statement["isFact"]


def _row(reading: Reading, name: str, stated: list[str], due: list[str]) -> tuple[bool, Intended]:
    picture = reading.picture
    ways = sorted(
        dict.fromkeys(reading.manner(key) for key in stated or due),
        key=lambda manner: manners.rank(picture, manner),
    )
    holders: dict[tuple[str, str], list[str]] = {}
    for key in stated:
        verb = "" if reading.consists_of(key) else in_language(reading.verb_text(key, forward=False), "en")
        holders.setdefault((verb, reading.statement(key)["subject"]), []).append(key)
    row: Intended = {
        "what": reading.said(name, [*stated, *due]),
        "due": [value_of(reading, key, ways[0]) for key in sorted(due, key=lambda key: _day(reading, key))],
        "chips": [chip for way in ways for chip in manners.chips(picture, way)],
        "holders": [
            {
                "verb": reading.verb_text(keys[0], forward=False) if verb else dict.fromkeys(LANGUAGES, ""),
                "name": reading.said(holder, keys),
            }
            for (verb, holder), keys in sorted(holders.items(), key=lambda item: bool(item[0][0]))
        ],
        "words": [words_of(reading, key) for key in (*due, *stated)],
    }
    known = picture["modalities"].get(ways[0].modality)
    return known is not None and known["factWhen"] == "whereTheRelationCarriesIt", row


def _day(reading: Reading, key: str) -> str:
    return reading.statement(key)["value"] or ""
