"""All stated dates on one strip of years."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from graphbuilder.network.lanes import manners
from graphbuilder.network.lanes.model import Dated, Strip
from graphbuilder.network.lanes.reading import Reading
from graphbuilder.network.lanes.values import value_of, when
from graphbuilder.network.picture.days import days
from graphbuilder.network.picture.model import Texts
from graphbuilder.network.picture.wording import LANGUAGES, in_language, label

#: So many years have a mark of their own on the strip.
_MARKS = 12


class _Time(NamedTuple):
    statement: str
    first: str
    last: str
    kind: str


def strip(reading: Reading) -> Strip | None:
    """Where each stated date lies between the first and the last year; none where no date is stated."""
    times = [time for key in reading.substance() if (time := _time(reading, key))]
    if not times:
        return None
    years = [int(day[:4]) for time in times for day in (time.first, time.last) if day]
    begin, end = min(years), max(years) + 1
    whole = _number(f"{end:04}-01-01", end) - _number(f"{begin:04}-01-01", begin)

    def place(day: str, otherwise: float) -> float:
        if not day:
            return otherwise
        return round(100 * (_number(day, end) - _number(f"{begin:04}-01-01", begin)) / whole, 2)

    step = max(1, -(-(end - begin) // _MARKS))
    shown = sorted(times, key=lambda time: (time.first or time.last, reading.place[time.statement]))
    return {
        "years": [(str(year), place(f"{year:04}-01-01", 0.0)) for year in range(begin, end, step)],
        "dates": [_dated(reading, time, place(time.first, 0.0), place(time.last, 100.0)) for time in shown],
    }


def _number(day: str, end: int) -> int:
    """The number of a day; the first day after the last year that a date can have is that of the last."""
    return (
        date.max.toordinal()
        if end > date.max.year and day[:4] == f"{end:04}"
        else date.fromisoformat(day).toordinal()
    )


def _time(reading: Reading, key: str) -> _Time | None:
    statement, relation = reading.statement(key), reading.relation(key)
    # While a law is in force all of it holds: of that time tells what it sets up, and its own dates.
    if statement.get("inForce") and not (reading.is_dated(key) or (relation and relation["sets_up"])):
        return None
    # A date is stated, however firmly: facts alone have days of their own. An end that only follows is none.
    found = days({**statement, "isFact": True, "derivedEnd": ""}, reading.picture)
    kind = relation["time"] if relation else ""
    if kind == "deadlineTime":
        return _Time(key, "", found.get("moment", ""), "deadline") if found.get("moment") else None
    first = found.get("firstStart", "")
    last = found.get("lastEnd", "")
    if kind == "event":
        moment = first or last
        return _Time(key, moment, found.get("moment", moment), "event") if moment else None
    return _Time(key, first, last, "state") if first or last else None


def _dated(reading: Reading, time: _Time, start: float, end: float) -> Dated:
    key = time.statement
    statement = reading.statement(key)
    if statement["object"] is None:
        value = value_of(reading, key, None)
        text = _joined(value["label"], value["value"]["text"])
    else:
        text = _joined(
            label(reading.picture["relations"], statement["relation"]), reading.called(statement["object"])
        )
        text = {language: f"{text[language]}, {when(reading, key)[language]}" for language in LANGUAGES}
    return {
        "name": reading.said(statement["subject"], [key]),
        "label": text,
        "kind": time.kind,
        "start": end if time.kind == "deadline" else start,
        "end": end,
        "isOpen": time.kind == "state" and not (time.first and time.last),
        "isFact": statement["isFact"],
        "chips": manners.chips(reading.picture, reading.manner(key)),
    }


def _joined(one: Texts, other: Texts) -> Texts:
    return {
        language: f"{in_language(one, language)} {in_language(other, language)}".strip()
        for language in LANGUAGES
    }
