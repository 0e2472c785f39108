"""Dates and other values, in few words."""

from __future__ import annotations

from functools import cache

from graphbuilder.network.lanes import manners
from graphbuilder.network.lanes.manners import Manner
from graphbuilder.network.lanes.model import Value
from graphbuilder.network.lanes.reading import Reading
from graphbuilder.network.picture.model import Texts
from graphbuilder.network.picture.wording import LANGUAGES, date, period, say, words
from graphbuilder.vocabulary.amounts import in_words


def value_of(reading: Reading, key: str, around: Manner | None) -> Value:
    """What a statement gives as a value: a deadline says by itself what it is, others with a noun."""
    statement, relation = reading.statement(key), reading.relation(key)
    text = statement["value"] or ""
    time = relation["time"] if relation else ""
    manner = manners.of(statement)
    is_deadline = time == "deadlineTime"
    if is_deadline:
        shown = say("byDay" if text.count("-") == 2 else "inPeriod", value=shortened(date(text)))
    elif reading.is_dated(key):
        shown = shortened(date(text))
    else:
        shown = in_words(text, relation["datatype"] if relation else None) or dict.fromkeys(LANGUAGES, text)
    is_early = reading.is_expected(key) or is_deadline or manners.is_never_folded(reading.picture, manner)
    return {
        "kind": "deadline" if is_deadline else time or ("state" if reading.is_dated(key) else "value"),
        "label": dict.fromkeys(LANGUAGES, "") if is_deadline else reading.noun(key),
        "value": {
            "text": shown,
            "statements": [key],
            "name": "",
            "isBack": False,
            "change": reading.change([key]),
        },
        "chips": manners.chips(reading.picture, manner, around),
        "density": 1 if is_early else 3,
        "cited": [],
    }


def when(reading: Reading, key: str) -> Texts:
    """When it holds or happened, as the statement says beside its words; blank where it doesn't."""
    statement, relation = reading.statement(key), reading.relation(key)
    begin, end = statement["from"], statement["until"]
    if not begin and not end:
        return dict.fromkeys(LANGUAGES, "")
    time = relation["time"] if relation else ""
    if time == "event" and begin and end in ("", begin):
        return shortened(date(begin))
    return shortened(period(begin, end, time))


@cache
def _months(language: str) -> tuple[tuple[str, str], ...]:
    names, short = (words()[name][language].split() for name in ("months", "lanes.shortMonths"))
    return tuple(zip(names, short, strict=True))


def shortened(texts: Texts) -> Texts:
    """The same with the names of months as short as they are written."""
    result = dict(texts)
    for language in LANGUAGES:
        for name, short in _months(language):
            result[language] = result[language].replace(name, short)
    return result
