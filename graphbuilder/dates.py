"""Dates as sources state them, in EDTF, and the days that they allow.

Follows level 0 of the Extended Date/Time Format (ISO 8601-2:2019, Library of
Congress): ``2023``, ``2022-04``, ``2023-01-13`` and intervals ``2021/2024``
with ``..`` for an end that is stated to be open.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from datetime import date, timedelta
from functools import lru_cache

OPEN = ".."


class DateError(ValueError):
    """A text that is no date in EDTF; the message's code and values say what to write."""

    def __init__(self, code: str, **values: str) -> None:
        self.code, self.values = code, values
        super().__init__(code, values)


_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_YEAR_FIRST = (
    re.compile(r"(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ]\d\d:\d\d.*)?)?", re.ASCII),
    re.compile(r"(\d{4})\.(\d{1,2})\.(\d{1,2})", re.ASCII),
    re.compile(r"(\d{4})(\d\d)(\d\d)", re.ASCII),
    re.compile(r"(\d{4})\.0+", re.ASCII),
)
# Spreadsheets count days from here; as numbers of days, those of our time have five digits.
_DAY_NOUGHT, _FIRST_DAYS, _LAST_DAYS = date(1899, 12, 30), 30000, 60000
_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"))
_MONTHS = (
    ("jan", "january", "januari"),
    ("feb", "febr", "february", "februari"),
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
_CALENDAR_MONTHS = range(1, 13)
# In the place of a month, EDTF has numbers for seasons (level 1), quarters and halves (level 2).
_SEASONS = range(21, 42)
_PARTS_OF_YEAR = frozenset(
    (
        *("voorjaar", "lente", "zomer", "najaar", "herfst", "winter", "spring", "summer", "autumn", "fall"),
        *("begin", "medio", "midden", "eind", "einde", "early", "mid", "late", "end"),
        *("kwartaal", "helft", "quarter", "half", "q", "h"),
    )
)
_BESIDE_PARTS = frozenset(
    (
        *("1", "2", "3", "4", "e", "ste", "st", "nd", "rd", "th", "de", "het", "van", "in", "the", "of"),
        *("eerste", "tweede", "derde", "vierde", "laatste", "first", "second", "third", "fourth", "last"),
    )
)
_NUMBERS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}


@lru_cache(maxsize=4096)  # the rows of a table share their dates
def bounds(text: str) -> tuple[date, date]:
    """The first and the last day that an EDTF date allows.

    Raises
    ------
    DateError
        That says what is wrong and, where the day meant is certain, how to write it.
    """
    match = _DATE.fullmatch(text)
    if not match or not text.isascii():
        raise _advice_on_a_day(text)
    # Databases write a month or a day that they do not know as 00.
    stated = text.removesuffix("-00").removesuffix("-00")
    if stated != text:
        bounds(stated)
        raise DateError("date-write", value=text, form=stated)
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    try:
        first = date(year, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        if day is None and month in _SEASONS:
            raise DateError("part-of-year", value=text, form=match[1]) from None
        if month is not None and month not in _CALENDAR_MONTHS:
            raise DateError("no-such-month", value=text, month=match[2]) from None
        raise DateError("no-such-day", value=text) from None
    if day:
        return first, first
    last_month = month or 12
    return first, date(year, last_month, calendar.monthrange(year, last_month)[1])


def interval_bounds(text: str) -> tuple[date | None, date | None]:
    """The first and last day of an EDTF interval or date; None where it is stated open.

    A blank end is *unknown* in EDTF and gives None as well.

    Raises
    ------
    DateError
        If either end is no EDTF date, or the interval ends before it starts.
    """
    if "/" not in text or _DAY_FIRST.fullmatch(text):
        return bounds(text)
    start, _, end = text.partition("/")
    if start in ("", OPEN) and end in ("", OPEN):
        raise DateError("interval-without-date", value=text)
    first = None if start in ("", OPEN) else bounds(start)[0]
    last = None if end in ("", OPEN) else bounds(end)[1]
    if first and last and last < first:
        raise DateError("interval-reversed", value=text)
    return first, last


def _advice_on_a_day(text: str) -> DateError:
    """As `_advice`, but a day that no calendar has is said to be none: to write it so would be no better."""
    found = _advice(text)
    form = found.values.get("form", "")
    if found.code == "date-write" and "/" not in form:
        try:
            bounds(form)
        except DateError:
            return DateError("no-such-day", value=text)
    return found


def _advice(text: str) -> DateError:
    """What to write instead, where that is certain; never a guess between two readings."""
    if match := _DAY_FIRST.fullmatch(text):
        day, month, year = (int(part) for part in match.groups())
        if 0 < month <= 12 and (12 < day <= 31 or day == month):
            return DateError("date-write", value=text, form=f"{year:04}-{month:02}-{day:02}")
        if 0 < day <= 12 < month <= 31:  # the month first, as Americans write it
            return DateError("date-write", value=text, form=f"{year:04}-{day:02}-{month:02}")
        if 0 < day <= 12 and 0 < month <= 12:
            one, other = f"{year:04}-{month:02}-{day:02}", f"{year:04}-{day:02}-{month:02}"
            return DateError("date-ambiguous", value=text, one=one, other=other)
        return DateError("date-form", value=text)
    if match := re.fullmatch(r"(\d{4})\s?[-–—]\s?(\d{4})", text, re.ASCII):
        return DateError("date-write", value=text, form=f"{match[1]}/{match[2]}")
    if form := _year_first(text):
        return DateError("date-write", value=text, form=form)
    if form := _of_spreadsheet(text):
        return DateError("date-of-spreadsheet", value=text, form=form)
    words = re.findall(r"[^\W\d_]+|\d+", text.lower())
    months = [number for word in words if (number := month_number(word))]
    years = [word for word in words if re.fullmatch(r"\d{4}", word)]
    days = [int(word) for word in words if re.fullmatch(r"\d{1,2}", word)]
    if len(months) == len(years) == 1 and len(words) == 2 + len(days) and len(days) < 2:
        day_part = f"-{days[0]:02}" if days else ""
        return DateError("date-write", value=text, form=f"{years[0]}-{months[0]:02}{day_part}")
    if len(years) == 1 and (others := {*words} - {*years} - _BESIDE_PARTS) and others <= _PARTS_OF_YEAR:
        return DateError("part-of-year", value=text, form=years[0])
    return DateError("date-form", value=text)


def _of_spreadsheet(text: str) -> str | None:
    """The date that a spreadsheet may have made a number of days or a month with two digits of."""
    if re.fullmatch(r"\d{5}", text, re.ASCII) and _FIRST_DAYS <= int(text) <= _LAST_DAYS:
        return (_DAY_NOUGHT + timedelta(int(text))).isoformat()
    match = re.fullmatch(r"([^\W\d_]{3,9})\.?[- ](\d\d)", text, re.ASCII)
    month = match and month_number(match[1])
    return f"20{match[2]}-{month:02}" if match and month else None


def _year_first(text: str) -> str | None:
    """The date in a text that begins with the year, however programs write it: with a time, say."""
    plain = unicodedata.normalize("NFKC", text).translate(_DASHES)
    match = next((found for form in _YEAR_FIRST if (found := form.fullmatch(plain))), None)
    if match is None:
        return None
    year, *rest = (part for part in match.groups() if part)
    try:
        date(int(year), *(int(part) for part in (*rest, "1", "1")[:2]))
    except ValueError:
        return None
    return "-".join([year, *(f"{int(part):02}" for part in rest)])


def month_number(word: str) -> int | None:
    """The month (1 to 12) that a Dutch or English word names, in full or short."""
    return _NUMBERS.get(word.casefold())
