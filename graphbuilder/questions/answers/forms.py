"""The forms in which an answer's rows are written as text."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache

from graphbuilder import resources
from graphbuilder.questions.answers.columns import of_each_text

# What a spreadsheet would run as a formula, unless it is a number; in Japanese Excel also in wide signs.
_FORMULA = re.compile(r"[=+\-@\t\r＝＋－＠]")
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
    padded = []
    for column in zip(*rows):
        # Each text once: in most columns few of them stand many times.
        shown = {text: one_line(text) for text in set(column)}
        width = max(map(len, shown.values()))
        cells = {text: line.ljust(width) for text, line in shown.items()}
        padded.append(map(cells.__getitem__, column))
    lines = zip(*padded) if padded else rows
    return "".join(["  ".join(row).rstrip() + "\n" for row in lines])


def markdown(rows: Sequence[Sequence[str]]) -> str:
    """A table for a note."""
    shown = of_each_text(lambda text: one_line(text.replace("|", "\\|")), rows)
    lines = [f"| {' | '.join(row)} |\n" for row in shown]
    lines.insert(1, f"| {' | '.join(['---'] * len(rows[0]))} |\n")
    return "".join(lines)


def safe_csv(text: str) -> str:
    """CSV of SPARQL 1.1 in which no cell is a formula.

    A text that a spreadsheet would run gets an apostrophe before it, as spreadsheets
    themselves mark a text; numbers stay as they are.
    """
    return _written((map(harmless, row) for row in csv.reader(io.StringIO(text, newline=""))), ",")


def excel_csv(rows: Sequence[Sequence[str]]) -> str:
    """A table as Excel with a Dutch locale opens it: a byte order mark, semicolons, no formulas."""
    return "\ufeff" + _written(of_each_text(harmless, rows), ";")


#: Forms that people read, each made from the rows of a table; the others are made by pyoxigraph.
FOR_PEOPLE: dict[str, Callable[[Sequence[Sequence[str]]], str]] = {
    "table": aligned,
    "md": markdown,
    "excel": excel_csv,
}


@cache
def _headings() -> dict[str, str]:
    import tomllib

    return tomllib.loads(resources.text("questions.answers", "headings.toml"))


def _written(rows: Iterable[Iterable[str]], separator: str) -> str:
    output = io.StringIO(newline="")
    writer = csv.writer(output, delimiter=separator, lineterminator="\r\n")
    writer.writerows(rows)
    return output.getvalue()


def harmless(cell: str) -> str:
    """A cell with an apostrophe before it, if a spreadsheet would run it."""
    return "'" + cell if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell) else cell
