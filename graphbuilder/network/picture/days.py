"""What a date can settle about a statement: the days between which it starts, ends or happens."""

from __future__ import annotations

from typing import TypedDict, cast

from graphbuilder import dates
from graphbuilder.network.picture.model import Picture, Relation, Statement, source_of

#: A state holds between two moments; of what has no time of its own, one asks the same.
STATE = "state"
ONGOING = "ongoing"
#: Values of relations with these datatypes are dates.
DATED = ("#EDTFDate", "#EDTFInterval")


class Days(TypedDict, total=False):
    """What a date can settle of a statement; what is not stated is left out.

    ``firstStart``, ``lastStart``, ``firstEnd``, ``lastEnd`` and ``moment`` are days;
    ``start`` and ``end`` say that they are open. With ``time`` a date can settle it: a fact
    whose relation has a time, that has a beginning or an end of its own, or that was going on
    when its source was written, on the date in ``written``. A derived end goes before its own.
    """

    time: str
    firstStart: str
    lastStart: str
    firstEnd: str
    lastEnd: str
    moment: str
    start: str
    end: str
    written: str


def is_dated(relation: Relation | None) -> bool:
    """Whether a relation's values are dates or periods."""
    return relation is not None and (relation["datatype"] or "").endswith(DATED)


def days(statement: Statement, picture: Picture) -> Days:
    """Return the days of a statement, as the question ``on-date`` looks at them."""
    relation = picture["relations"].get(statement["relation"])
    time = STATE if statement.get("inForce") else relation["time"] if relation else ""
    is_ongoing = statement["modality"] == ONGOING
    derived = statement.get("derivedEnd", "")
    is_asked = statement["isFact"] and bool(
        time or is_ongoing or statement["from"] or statement["until"] or derived
    )
    value = statement["value"] or "" if statement["object"] is None else ""
    first, last = _bounds(value) if is_dated(relation) else ("", "")
    begin, end, sooner = _bounds(statement["from"]), _bounds(statement["until"]), _bounds(derived)
    source = source_of(statement, picture) if is_ongoing and is_asked else None
    found: Days = {
        "time": (time or STATE) if is_asked else "",
        "firstStart": first or begin[0],
        "lastStart": first or begin[1],
        "firstEnd": sooner[0] or last or end[0],
        "lastEnd": sooner[1] or last or end[1],
        "moment": last or begin[1],
        "start": _open(statement["from"] or value.partition("/")[0]),
        "end": "" if derived else _open(statement["until"] or value.partition("/")[2]),
        "written": source["issued"] if source else "",
    }
    return cast(Days, {name: text for name, text in found.items() if text})


def _bounds(text: str) -> tuple[str, str]:
    """First and last day that a date or period allows; blank where it is open or no such date."""
    if not text or text == dates.OPEN:
        return "", ""
    try:
        first, last = dates.interval_bounds(text)
    except dates.DateError:
        return "", ""
    return str(first or ""), str(last or "")


def _open(text: str) -> str:
    return text if text == dates.OPEN else ""
