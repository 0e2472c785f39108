"""The forms in which an answer's rows are written as text."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

# What a spreadsheet would run as a formula, unless it is a number.
_FORMULA = re.compile(r"[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")


def aligned(rows: Sequence[Sequence[str]]) -> str:
    """Columns parted by two blanks: for pipes and files, without a terminal's width."""
    lines = [[" ".join(cell.split()) for cell in row] for row in rows]
    widths = [max(len(cell) for cell in column) for column in zip(*lines)]
    texts = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in lines)
    return "\n".join(texts) + "\n"


def markdown(rows: Sequence[Sequence[str]]) -> str:
    """A table for a note."""
    cells = [[" ".join(cell.replace("|", "\\|").split()) for cell in row] for row in rows]
    cells.insert(1, ["---"] * len(cells[0]))
    return "".join(f"| {' | '.join(row)} |\n" for row in cells)


def safe_csv(text: str) -> str:
    """CSV of SPARQL 1.1 in which no cell is a formula.

    A text that a spreadsheet would run gets an apostrophe before it, as spreadsheets
    themselves mark a text; numbers stay as they are.
    """
    if not re.search(r'(^|[,"])[=+\-@\t\r]', text, re.MULTILINE):
        return text
    return _written(csv.reader(io.StringIO(text, newline="")), ",")


def excel_csv(text: str) -> str:
    """The same table as Excel with a Dutch locale opens it: a byte order mark, and semicolons."""
    return "\ufeff" + _written(csv.reader(io.StringIO(text, newline="")), ";")


def _written(rows: Iterable[Sequence[str]], separator: str) -> str:
    output = io.StringIO(newline="")
    writer = csv.writer(output, delimiter=separator, lineterminator="\r\n")
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return output.getvalue()


def _harmless(cell: str) -> str:
    return "'" + cell if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell) else cell
