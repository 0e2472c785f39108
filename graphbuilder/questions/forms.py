"""The forms in which an answer's rows are written as text."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache

from graphbuilder import resources

# What a spreadsheet would run as a formula, unless it is a number.
_FORMULA = re.compile(r"[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")


# Signs that steer a terminal or turn the direction of writing: they are shown by their number.
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def heading(variable: str, language: str) -> str:
    """What stands above a column: in Dutch a word for it, else the variable's own name."""
    known = _headings() if language == "nl" else {}
    return known.get(variable) or variable.replace("_", " ")


def one_line(text: str) -> str:
    """A text on one line, that steers no terminal."""
    return _STEERING.sub(lambda sign: f"<U+{ord(sign[0]):04X}>", " ".join(text.split()))


def aligned(rows: Sequence[Sequence[str]]) -> str:
    """Columns parted by two blanks: for pipes and files, without a terminal's width."""
    # Each text once: in most columns few of them stand many times.
    shown = {text: one_line(text) for text in {cell for row in rows for cell in row}}
    lines = [[shown[cell] for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*lines)]
    texts = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in lines)
    return "\n".join(texts) + "\n"


def markdown(rows: Sequence[Sequence[str]]) -> str:
    """A table for a note."""
    cells = [[one_line(cell.replace("|", "\\|")) for cell in row] for row in rows]
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


def excel_csv(rows: Sequence[Sequence[str]]) -> str:
    """A table as Excel with a Dutch locale opens it: a byte order mark, semicolons, no formulas."""
    return "\ufeff" + _written(rows, ";")


#: Forms that people read, each made from the rows of a table; the others are made by pyoxigraph.
FOR_PEOPLE: dict[str, Callable[[Sequence[Sequence[str]]], str]] = {
    "table": aligned,
    "md": markdown,
    "excel": excel_csv,
}


@cache
def _headings() -> dict[str, str]:
    import tomllib

    return tomllib.loads(resources.text("questions", "headings.toml"))


def _written(rows: Iterable[Sequence[str]], separator: str) -> str:
    output = io.StringIO(newline="")
    writer = csv.writer(output, delimiter=separator, lineterminator="\r\n")
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return output.getvalue()


def _harmless(cell: str) -> str:
    return "'" + cell if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell) else cell
