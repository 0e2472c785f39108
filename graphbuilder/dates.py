"""Dates as sources state them, in EDTF, and the days that they allow.

Follows level 0 of the Extended Date/Time Format (ISO 8601-2:2019, Library of
Congress): ``2023``, ``2022-04``, ``2023-01-13`` and intervals ``2021/2024``
with ``..`` for an end that is stated to be open.
"""

from __future__ import annotations

import calendar
import re
from datetime import date

OPEN = ".."
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_MONTHS = (
    ("jan", "january", "januari"),
    ("feb", "february", "februari"),
    ("mrt", "mar", "march", "maart"),
    ("apr", "april"),
    ("mei", "may"),
    ("jun", "june", "juni"),
    ("jul", "july", "juli"),
    ("aug", "august", "augustus"),
    ("sep", "sept", "september"),
    ("okt", "oct", "october", "oktober"),
    ("nov", "november"),
    ("dec", "december"),
)


def bounds(text: str) -> tuple[date, date]:
    """The first and the last day that an EDTF date allows.

    Raises
    ------
    ValueError
        With a message that says what is wrong and, where the day meant is
        certain, how to write it.
    """
    match = _DATE.fullmatch(text)
    if not match or not text.isascii():
        raise ValueError(f'"{text}" is not a date; {_advice(text)}')
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:
        raise ValueError(f'"{text}" is not a day of the calendar') from None
    if day:
        return first, first
    last_month = month or 12
    return first, date(year, last_month, calendar.monthrange(year, last_month)[1])


def interval_bounds(text: str) -> tuple[date | None, date | None]:
    """The first and last day of an EDTF interval or date; None where it is stated open.

    A blank end is *unknown* in EDTF and gives None as well.

    Raises
    ------
    ValueError
        If either end is no EDTF date, or the interval ends before it starts.
    """
    if "/" not in text or _DAY_FIRST.fullmatch(text):
        return bounds(text)
    start, _, end = text.partition("/")
    if start in ("", OPEN) and end in ("", OPEN):
        raise ValueError(f'"{text}" names no date at all')
    first = None if start in ("", OPEN) else bounds(start)[0]
    last = None if end in ("", OPEN) else bounds(end)[1]
    if first and last and last < first:
        raise ValueError(f'"{text}" ends before it starts')
    return first, last


def _advice(text: str) -> str:
    """How to write what was probably meant; never a guess between two readings."""
    form = "write it as 2023, 2022-04 or 2023-01-13"
    if match := _DAY_FIRST.fullmatch(text):
        day, month, year = (int(part) for part in match.groups())
        if day > 12 >= month > 0:
            return f"write {year}-{month:02}-{day:02}"
        if day == month:
            return f"write {year}-{month:02}-{day:02}"
        if 0 < day <= 12 and 0 < month <= 12:
            return (
                f"day and month cannot be told apart: write {year}-{month:02}-{day:02} "
                f"or {year}-{day:02}-{month:02}, as the source says"
            )
        return form
    words = re.findall(r"[^\W\d_]+|\d+", text.lower())
    months = [n for n, names in enumerate(_MONTHS, 1) for word in words if word in names]
    years = [word for word in words if re.fullmatch(r"\d{4}", word)]
    days = [int(word) for word in words if re.fullmatch(r"\d{1,2}", word)]
    if len(months) == len(years) == 1 and len(words) == 2 + len(days) and len(days) < 2:
        day_part = f"-{days[0]:02}" if days else ""
        return f"write {years[0]}-{months[0]:02}{day_part}"
    return form
