"""What a date can settle about a statement: the days between which it starts, ends or happens."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from graphbuilder import dates

#: A state holds between two moments; of what has no time of its own, one asks the same.
STATE = "state"
ONGOING = "ongoing"
#: Values of relations with these datatypes are dates.
DATED = ("#EDTFDate", "#EDTFInterval")


def is_dated(relation: Mapping[str, Any]) -> bool:
    """Whether a relation's values are dates or periods."""
    return str(relation.get("datatype") or "").endswith(DATED)


def days(statement: Mapping[str, Any], picture: Mapping[str, Any]) -> dict[str, str]:
    """Return the days of a statement, as the question ``on-date`` looks at them.

    What is not stated is left out: ``firstStart``, ``lastStart``, ``firstEnd``, ``lastEnd`` and
    ``moment`` are days; ``start`` and ``end`` say that they are open. With ``time`` a date can
    settle it: a fact whose relation has a time, that has a beginning or an end of its own, or that
    was going on when its source was written, on the date in ``written``.
    """
    relation = picture["relations"].get(statement["relation"], {})
    time = relation.get("time", "")
    is_ongoing = statement["modality"] == ONGOING
    is_asked = statement["isFact"] and bool(time or is_ongoing or statement["from"] or statement["until"])
    value = str(statement["value"] or "") if statement["object"] is None else ""
    first, last = _bounds(value) if is_dated(relation) else ("", "")
    begin, end = _bounds(statement["from"]), _bounds(statement["until"])
    source = picture["passages"].get(statement["passage"], {}).get("source")
    found = {
        "time": (time or STATE) if is_asked else "",
        "firstStart": first or begin[0],
        "lastStart": first or begin[1],
        "firstEnd": last or end[0],
        "lastEnd": last or end[1],
        "moment": last or begin[1],
        "start": _open(statement["from"] or value.partition("/")[0]),
        "end": _open(statement["until"] or value.partition("/")[2]),
        "written": picture["sources"].get(source, {}).get("issued", "") if is_ongoing and is_asked else "",
    }
    return {name: text for name, text in found.items() if text}


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
