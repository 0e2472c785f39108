"""The cells of a spreadsheet's file, and the text that a person sees in them where that is certain."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from graphbuilder.curation import packing
from graphbuilder.errors import DatasetError, Problem
from graphbuilder.files import read_limited

#: Kinds of spreadsheets that are known, but not read.
OTHER_KINDS = (".xls", ".xlsb", ".ods")
_COMPOUND = bytes.fromhex("D0CF11E0A1B11AE1")
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]{0,200}?ref="([A-Z]+[0-9]+:[A-Z]+[0-9]+)"')
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")

# What in a number format is no part of the date: colours and locales, quoted and escaped signs.
_DECORATION = re.compile(r'\[[^\]]*\]|"[^"]*"|[\\_*].')
_PADDED = re.compile(r"(0+)(?:\.(0+))?")
# A spreadsheet keeps fifteen digits of a number; what came after them is gone.
_MOST_DIGITS = 15


class Cell(NamedTuple):
    """A cell that holds something: its value and number format, or a formula that has no value yet."""

    row: int
    column: int
    value: object
    form: str
    formula: str = ""


class Content(NamedTuple):
    """What stands on a sheet: its filled cells, and the first cell and name of each merged range."""

    title: str
    cells: list[Cell]
    merged: list[tuple[int, int, str]]


class CellError(ValueError):
    """A cell whose text is not certain; the message's code and values say why."""

    def __init__(self, code: str, **values: object) -> None:
        self.code, self.values = code, values
        super().__init__(code, values)


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
        shows no year, a number in a format of some other kind.
    """
    if value is None:
        return ""
    if isinstance(value, str):
        # Excel writes carriage returns, and underscores that might look like one, as codes.
        return value.replace("_x000D_", "").replace("_x005F_", "_")
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


def read(path: Path) -> list[Content]:
    """The sheets of a workbook.

    Raises
    ------
    DatasetError
        Where the file is no workbook that can be read: locked, of an older kind, broken.
    """
    content = read_limited(path)
    if content.startswith(_COMPOUND) and "EncryptedPackage".encode("utf-16-le") in content:
        raise DatasetError(Problem("workbook-locked", str(path)))
    if content.startswith(_COMPOUND) or path.suffix.lower() in OTHER_KINDS:
        raise DatasetError(Problem("workbook-old", str(path)))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of parts that do not matter here, such as drop-downs
            return list(_sheets(content, packing.Budget(str(path)), str(path)))
    except DatasetError:
        raise
    except Exception as error:  # a broken file breaks the library that reads it, anywhere
        values = {"reason": " ".join(str(error).split()) or type(error).__name__}
        raise DatasetError(Problem("no-workbook", str(path), values=values)) from None


def _sheets(content: bytes, budget: packing.Budget, file: str) -> Iterator[Content]:
    import openpyxl
    from openpyxl.utils import range_boundaries

    def opened(with_values: bool) -> Any:
        return openpyxl.load_workbook(
            io.BytesIO(content), read_only=True, data_only=with_values, keep_links=False
        )

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        packing.check(archive, file)
        book = opened(True)
        formulas_book: Any = None
        for sheet in book.worksheets:
            part = archive.read(sheet._worksheet_path)
            cells = [
                Cell(each.row, each.column, each.value, each.number_format or "General")
                for each in _filled(sheet, budget)
            ]
            if _FORMULA.search(part):
                formulas_book = formulas_book or opened(False)
                valued = {(cell.row, cell.column) for cell in cells}
                for each in _filled(formulas_book[sheet.title], budget):
                    if each.data_type == "f" and (each.row, each.column) not in valued:
                        text = str(getattr(each.value, "text", each.value))
                        cells.append(Cell(each.row, each.column, None, "General", text))
            ranges = [match[1].decode() for match in _MERGED.finditer(part)]
            merged = [(*reversed(range_boundaries(each)[:2]), each) for each in ranges]
            yield Content(sheet.title, cells, merged)


def _filled(sheet: Any, budget: packing.Budget) -> Iterator[Any]:
    """The cells that hold something; the size that the file claims for a sheet is not believed."""
    sheet.reset_dimensions()
    for row in sheet.iter_rows():
        budget.spend_row(len(row))
        for cell in row:
            # A formula whose value is the empty text has that type, and no value.
            if cell.value is not None or cell.data_type == "str":
                yield cell
