"""Tables as they are on disk: rows of named cells that know their file, line and column."""

from __future__ import annotations

import codecs
import csv
import io
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from graphbuilder.errors import Problem, Severity
from graphbuilder.suggestions import nearest

# Invisible characters that web pages and PDF files leave behind: zero-width space,
# word joiner, byte order mark. Joiners between letters carry meaning and stay inside.
_INVISIBLE = dict.fromkeys((0x200B, 0x2060, 0xFEFF))
_EDGES = "\u200c\u200d"
csv.field_size_limit(2**31 - 1)


@dataclass(frozen=True)
class Row:
    """A row of a table: its cells by column name, and where it stands.

    A cell that is blank, or missing in the file, is the empty text. `positions`
    holds the place of each column in the file, counted from 1.
    """

    file: str
    line: int
    cells: dict[str, str]
    positions: dict[str, int]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    def problem(
        self,
        message: str,
        column: str | None = None,
        *,
        suggestion: str | None = None,
        severity: Severity = "error",
    ) -> Problem:
        """A problem that stands in this row, in that column."""
        position = self.positions.get(column) if column else None
        return Problem(message, self.file, self.line, position, severity, suggestion)


def read_table(
    folder: Path, name: str, columns: Sequence[str], required: Sequence[str], *, optional: bool = False
) -> tuple[list[Row], list[Problem]]:
    """The rows of one table of a dataset, and what is wrong with its form.

    Parameters
    ----------
    folder
        The dataset's folder. The table is `name`.csv in it, or all .csv files in a
        folder of that name, by file name.
    columns, required
        The columns that the table may have, and those that it must have.
    optional
        Whether the table may be missing.
    """
    single, parts = folder / f"{name}.csv", folder / name
    paths = [single] if single.is_file() else []
    paths += sorted(parts.glob("*.csv")) if parts.is_dir() else []
    if not paths and not optional:
        return [], [Problem(f'the dataset has no table "{name}.csv"', str(folder))]
    rows: list[Row] = []
    problems: list[Problem] = []
    for path in paths:
        more_rows, more_problems = _read_file(path, columns, required)
        rows += more_rows
        problems += more_problems
    return rows, problems


def clean(text: str) -> str:
    """A cell's text in Unicode's composed form (NFC), without blanks around it or invisible signs."""
    kept = unicodedata.normalize("NFC", text.translate(_INVISIBLE))
    # Python's own strip takes every white space of Unicode, no-break spaces included.
    while (trimmed := kept.strip().strip(_EDGES)) != kept:
        kept = trimmed
    return kept


def decode(content: bytes, file: str) -> tuple[str, list[Problem]]:
    """The text of a file: UTF-8, UTF-16 with its mark, or Windows-1252 (with a warning)."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return content.decode("utf-16"), []
        except UnicodeDecodeError as error:
            return "", [Problem(f"the file breaks off inside a character ({error.reason})", file)]
    try:
        return content.decode("utf-8-sig"), []
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        text = content.decode("cp1252", errors="replace")
        message = (
            f"not UTF-8 (byte 0x{content[error.start]:02X}); read as Windows-1252, as Excel's "
            'plain "CSV" is: check the accents, and save as "CSV UTF-8"'
        )
        return text, [Problem(message, file, line, severity="warning")]


def _read_file(
    path: Path, columns: Sequence[str], required: Sequence[str]
) -> tuple[list[Row], list[Problem]]:
    file = str(path)
    text, problems = decode(path.read_bytes(), file)
    records = _records(text, file, problems)
    line, header = next(records, (1, []))
    names, found = _header(header, columns, required, file, line)
    problems += found
    positions = {name: place for place, name in enumerate(names, 1) if name}
    rows = []
    for line, cells in records:
        if len(cells) > len(names):
            message = f'{len(names)} cells expected, {len(cells)} found: an unquoted "," in a text?'
            problems.append(Problem(message, file, line, len(names) + 1))
            continue
        problems += (
            Problem(f'"{cell}" stands in a column without a name', file, line, place)
            for place, (name, cell) in enumerate(zip(header, cells), 1)
            if cell and not name
        )
        rows.append(Row(file, line, {n: c for n, c in zip(names, cells) if n}, positions))
    return rows, problems


def _records(text: str, file: str, problems: list[Problem]) -> Iterator[tuple[int, list[str]]]:
    """The records that are not blank, cleaned, each with the line on which it starts."""
    delimiter = _delimiter(text)
    lines = io.StringIO(text, newline="")
    start = 1
    if text[:4].lower() == "sep=":
        lines.readline()
        start = 2
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    first = start
    while True:
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            message = f"the quotation marks from here on do not match ({error})"
            problems.append(Problem(message, file, start))
            return
        cells = [clean(cell) for cell in record]
        if any(cells):
            yield start, cells
        start = first + reader.line_num


def _delimiter(text: str) -> str:
    """Comma, semicolon or tab: what the header line is cut by."""
    first = text.lstrip("\ufeff\r\n").split("\n", 1)[0]
    if first[:4].lower() == "sep=" and len(first.strip()) >= 5:
        return first[4]
    return max(",;\t", key=first.count)


def _header(
    header: Sequence[str], columns: Sequence[str], required: Sequence[str], file: str, line: int
) -> tuple[list[str], list[Problem]]:
    """The columns' names as the program knows them (blank for one that it does not)."""
    problems = []
    names: list[str] = []
    for place, written in enumerate(header, 1):
        name = "_".join(written.casefold().replace("_", " ").split())
        if name not in columns:
            if written:  # Excel leaves blank columns behind: they are no column, and no mistake
                message, hint = f'unknown column "{written}"', nearest(name, columns)
                problems.append(Problem(message, file, line, place, suggestion=hint))
            name = ""
        elif name in names:
            problems.append(Problem(f'column "{name}" stands here twice', file, line, place))
            name = ""
        names.append(name)
    for name in required:
        if name not in names:
            problems.append(Problem(f'column "{name}" is missing', file, line))
    return names, problems
