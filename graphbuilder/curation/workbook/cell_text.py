"""The text that a person sees in a spreadsheet's cell, where that is certain."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from graphbuilder.curation.workbook import escapes
from graphbuilder.signs import NOT_IN_XML

# What in a number format is no part of the date: colours and locales, quoted and escaped signs.
_DECORATION = re.compile(r'\[[^\]]*\]|"[^"]*"|[\\_*].')
_PADDED = re.compile(r"(0+)(?:\.(0+))?")
# A spreadsheet keeps fifteen digits of a number; what came after them is gone.
_MOST_DIGITS = 15


class CellError(ValueError):
    """A cell whose text is not certain; the message's code and values say why."""

    def __init__(self, code: str, **values: object) -> None:
        self.code, self.values = code, values
        super().__init__(code, values)


class SheetError(str):
    """What a spreadsheet shows where a formula has no value (``#REF!``); the same, typed, is a text."""


class BrokenCell(str):
    """What stands in the file where a cell is broken: whether it is what a person sees is not known."""


def text(value: object, form: str) -> str:
    """The text of a cell.

    Parameters
    ----------
    value
        What the cell holds: a text, a number, a date …; None for an empty cell.
    form
        Its number format, as the file has it (``General``, ``mmm-yy``).

    Raises
    ------
    CellError
        For what is no text and has no certain one: a truth value, a time, a date that
        shows no year, a number in a format of some other kind, an error of a formula; for
        a text with a sign that no text has.
    """
    if value is None:
        return ""
    if isinstance(value, BrokenCell):
        raise CellError("cell-broken", value=value)
    if isinstance(value, SheetError):
        raise CellError("spreadsheet-error", value=value)
    if isinstance(value, str):
        plain = escapes.decoded(value)
        if sign := NOT_IN_XML.search(plain):
            raise CellError("control-character", sign=f"U+{ord(sign[0]):04X}")
        return plain
    if isinstance(value, bool):
        raise CellError("cell-boolean", value=str(value).upper())
    if isinstance(value, int | float):
        return _number(value, form)
    if isinstance(value, date):
        return _date(value, form)
    if isinstance(value, time | timedelta):
        raise CellError("cell-time", value=value)
    return str(value)


def _number(value: int | float, form: str) -> str:
    """A number as it is shown, if the format is plain: General, text, or digits with leading zeros."""
    form = form.partition(";")[0]
    padded = _PADDED.fullmatch(form)
    shown = ""
    if abs(value) < 10**_MOST_DIGITS:
        if padded:
            whole, decimals = len(padded[1]), len(padded[2] or "")
            width = whole + bool(decimals) + decimals
            shown = "-" * (value < 0) + f"{abs(value):0{width}.{decimals}f}"
        elif form in ("General", "@"):
            shown = f"{value:.{_MOST_DIGITS}g}"
    if "e" in shown or not shown or float(shown) != float(f"{value:.{_MOST_DIGITS}g}"):
        raise CellError("cell-number", value=f"{value:.{_MOST_DIGITS}g}", format=form)
    return shown


def _date(value: date, form: str) -> str:
    """A date in EDTF, as precise as its number format shows it."""
    shown = set(_DECORATION.sub("", form.partition(";")[0]).lower()) & set("ymdhs")
    if not shown:  # written as a date in ISO form, which needs no format
        shown = set("ymd")
    if shown & set("hs") or (isinstance(value, datetime) and value.time() != time()):
        raise CellError("cell-time", value=value)
    for parts, length in (("ymd", 10), ("ym", 7), ("y", 4)):
        if shown == set(parts):
            return value.isoformat()[:length]
    raise CellError("cell-date-without-year", value=value.isoformat()[:10], format=form)
