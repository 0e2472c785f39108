"""What is intended and by when: goals, means and outcomes, each once with all that have it."""

from __future__ import annotations

from typing import NamedTuple

from graphbuilder.network.lanes import manners
from graphbuilder.network.lanes.lead import unsure
from graphbuilder.network.lanes.manners import Manner
from graphbuilder.network.lanes.model import Holder, Intended
from graphbuilder.network.lanes.quoted import words_of
from graphbuilder.network.lanes.reading import Reading
from graphbuilder.network.lanes.values import value_of
from graphbuilder.network.picture.model import Statement, Texts
from graphbuilder.network.picture.wording import LANGUAGES, in_language, say

_PLANS = ("whichGoal", "byWhatMeans")


class Planned(NamedTuple):
    """A row, the statements that make it one, and those that say by when.

    What nobody has as a goal, means or outcome, such as a policy track, has a row for its deadline alone.
    """

    row: Intended
    stated: list[str]
    due: list[str]


def intended(reading: Reading) -> list[Planned]:
    """The rows by date, then in the order of the sources."""
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
    return [_planned(reading, name, stated.get(name, []), due.get(name, [])) for name in names]


def lead(reading: Reading, rows: list[Planned], *, with_drafts: bool) -> Texts:
    """Of how many goals, means and outcomes a deadline is given, of how many only denied or less firmly.

    What was removed since counts no more.
    """
    dated: dict[str, list[str]] = {}
    others: dict[str, list[str]] = {}
    number = 0

    def counts(key: str) -> bool:
        return reading.is_there(key) and (with_drafts or not reading.statement(key)["draft"])

    for each in rows:
        is_goal = any(map(counts, each.stated))
        number += is_goal
        if due := list(filter(counts, each.due)):
            (dated if is_goal else others)[each.row["what"]["name"]] = due
    nothing = dict.fromkeys(LANGUAGES, "")
    return say(
        "lanes.whenLeadSources" if len(reading.picture["sources"]) > 1 else "lanes.whenLead",
        goals=say("lanes.goalsOne" if number == 1 else "lanes.goals", n=str(number)),
        due=str(len(dated)),
        unsure=unsure(reading, dated),
        others=say("lanes.whenOthers", n=str(len(others)), unsure=unsure(reading, others))
        if others
        else nothing,
    )


def is_intention(reading: Reading, planned: Planned) -> bool:
    """Whether nobody says more of it than that it is intended."""
    ways = [reading.manner(key) for key in planned.stated or planned.due]
    return is_intended(reading, min(ways, key=lambda manner: manners.rank(reading.picture, manner)))


def is_intended(reading: Reading, manner: Manner) -> bool:
    """Whether a way of saying is an intention: a fact only where the relation carries a plan."""
    known = reading.picture["modalities"].get(manner.modality)
    return known is not None and known["factWhen"] == "whereTheRelationCarriesIt"


def _is_planned(reading: Reading, key: str, statement: Statement) -> bool:
    answers = reading.answers(key)
    if reading.is_topic(statement["object"] or "") or reading.is_actor(statement["object"] or ""):
        return False
    if any(each in answers for each in _PLANS):
        return True
    # What followed already is a result and no intention.
    return "whatFollows" in answers and not statement["isFact"]


def _planned(reading: Reading, name: str, stated: list[str], due: list[str]) -> Planned:
    picture = reading.picture
    ways = sorted(
        dict.fromkeys(reading.manner(key) for key in stated or due),
        key=lambda manner: manners.rank(picture, manner),
    )
    by_day = sorted(due, key=lambda key: _day(reading, key))
    # Who denies it has the NOT before their own name, where others do not.
    is_both = len({way.denied for way in ways}) > 1
    row: Intended = {
        "what": reading.said(name, [*stated, *due]),
        "due": [value_of(reading, key, ways[0]) for key in by_day],
        "chips": manners.alone(picture, ways),
        "holders": _holders(reading, stated, marks_denial=is_both),
        "words": [words_of(reading, key) for key in (*due, *stated)],
    }
    return Planned(row, stated, due)


def _holders(reading: Reading, stated: list[str], *, marks_denial: bool) -> list[Holder]:
    holders: dict[tuple[str, str, bool], list[str]] = {}
    for key in stated:
        verb = "" if reading.consists_of(key) else in_language(reading.verb_text(key, forward=False), "en")
        statement = reading.statement(key)
        is_denied = marks_denial and statement["denied"]
        holders.setdefault((verb, statement["subject"], is_denied), []).append(key)
    return [
        {
            "verb": reading.verb_text(keys[0], forward=False) if verb else dict.fromkeys(LANGUAGES, ""),
            "name": reading.said(holder, keys),
            "chips": [{"kind": "denied", "text": say("not")}] if is_denied else [],
        }
        for (verb, holder, is_denied), keys in sorted(holders.items(), key=lambda item: bool(item[0][0]))
    ]


def _day(reading: Reading, key: str) -> str:
    return reading.statement(key)["value"] or ""
