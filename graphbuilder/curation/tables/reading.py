"""Tables as they are on disk: rows of named cells that know their file, line and column."""

from __future__ import annotations

import csv
import io
import itertools
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graphbuilder import git_leftovers
from graphbuilder.curation.tables import doubtful_text, table_paths
from graphbuilder.curation.tables.encodings import decode
from graphbuilder.errors import DatasetError, Problem
from graphbuilder.files import read_limited
from graphbuilder.signs import NOT_IN_XML, clean
from graphbuilder.suggestions import nearest

# Columns of one's own by their names: nothing is said of them.
_OWN = re.compile(r"\s*(?:_|x_)", re.IGNORECASE)
# Those of Excel and LibreOffice in several languages; and what is printed where a column is too narrow.
_SPREADSHEET_ERROR = re.compile(
    r"#(?:N/[AB]|NV|GETTING_DATA|GEGEVENS_OPHALEN|[A-Z0-9ÁÉÍÓÚÄÖÜ/_]+[!?])|#{3,}|(?:Err|Fout|Fehler):5\d\d"
)
# Of these each table has one.
_FIRST_COLUMNS = frozenset(("id", "entity", "statements"))
csv.field_size_limit(2**31 - 1)
_DELIMITERS = ",;\t"
# What parts the cells of others' tables, and here the names in a cell.
_OTHER_SIGN = "|"
# Some programs put it in quotation marks, or write a tab as two signs.
_SEPARATOR_LINE = re.compile(r'\ufeff?[ \t]*"?[ \t]*sep[ \t]*=([^\r\n]*)(?:\r\n|\r|\n|\Z)', re.IGNORECASE)
#: The header is one of so many lines; what stands above it is a title, a date, who made it.
HIGHEST = 10
# The codes of ISO 639-1, by their first letters.
_LANGUAGE = re.compile(
    "a[abefkmnrsvyz]|b[aeghimnors]|c[aehorsuvy]|d[aevz]|e[elnostu]|f[afijory]|g[adlnuv]|h[aeioruyz]"
    "|i[adegikostu]|j[av]|k[agijklmnorsuvwy]|l[abginotuv]|m[ghiklnrsty]|n[abdeglnorvy]|o[cjmrs]|p[ailst]|qu"
    "|r[mnouw]|s[acdegiklmnoqrstuvw]|t[aeghiklnorstwy]|u[gkrz]|v[eio]|w[ao]|xh|y[io]|z[ahu]"
)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its cells by column name, and where it stands.

    A cell that is blank, or missing in the file, is the empty text. `cells` has a key for
    each column that the table may have; what stands in columns that nobody knows is kept
    under ``#`` and their place. `positions` holds the place of each column, from 1.
    """

    file: str
    line: int
    cells: dict[str, str]
    positions: dict[str, int]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def problem(
        self,
        code: str,
        column: str | None = None,
        *,
        suggestion: Any = None,
        severity: Any = "error",
        **values: object,
    ) -> Problem:
        """A problem that stands in this row, in that column; the column is one of its values.

        `suggestion` (a text or None) and `severity` are as for `Problem`; all other
        names are what the message speaks of.
        """
        position = self.positions.get(column) if column else None
        values = {"column": column, **values}
        return Problem(code, self.file, self.line, position, severity, suggestion, values)


#: A record of a table as it stands: the line on which it starts, and its cells, cleaned.
Record = tuple[int, list[str]]


def read_table(folder: Path, name: str, problems: list[Problem]) -> Iterator[tuple[str, Iterator[Record]]]:
    """The files of one table of a dataset's folder, each with its records.

    The table is `name`.csv, or all .csv files in a folder of that name, by file name.
    What is wrong with a file's form is added to `problems` as its records are read.
    """
    paths = table_paths.table_files(folder, name)
    if len({path.parent for path in paths}) > 1:
        problems.append(Problem("table-twice", str(folder), values={"name": name}))
        paths = paths[:1]
    table_paths.check_table_files(folder, name, problems)
    for path in paths:
        file = str(path)
        try:
            content = read_limited(path)
        except DatasetError as error:
            problems += error.problems
            continue
        yield file, records_of(decode(content, file, problems), file, problems)


def _is_one_cell(cells: Sequence[str], count: int) -> bool:
    """Whether a row with so many cells that must be filled is all in its first one."""
    whole = cells[0] if cells and not any(cells[1:]) else ""
    return 1 < count <= max(map(whole.count, ",;\t")) + 1


def rows(
    file: str,
    records: Iterator[Record],
    columns: Sequence[str],
    required: Sequence[str],
    problems: list[Problem],
) -> list[Row]:
    """Records as rows of named cells; the first is the header.

    Without all the columns that it must have, a table has no rows: what its cells mean
    is not known.

    Parameters
    ----------
    file
        How the table is named in messages.
    columns, required
        The columns that the table may have, and those that it must have.
    problems
        Where mistakes are added.
    """
    line, header = next(records, (1, []))
    if not header:
        if not any(each.file == file for each in problems):  # else it has been said why
            problems.append(Problem("empty-table", file))
        return []
    first = [(line, header), *itertools.islice(records, HIGHEST - 1)]
    above = header_place((cells for _, cells in first), columns)
    problems += (Problem("line-above-header", file, line, severity="warning") for line, _ in first[:above])
    (line, header), records = first[above], itertools.chain(first[above + 1 :], records)
    if not any(name in columns or nearest(name, columns) for name in map(column_name, header)):
        problems.append(no_header(header, required, file, line))
        return []
    names = _header(header, columns, required, file, line, problems)
    if not all(name in names for name in required):
        return []
    positions = {name: place for place, name in enumerate(names, 1) if name}
    width = len(names)
    blank = dict.fromkeys(columns, "")
    named = [name or f"#{place}" for place, name in enumerate(names, 1)]
    has_unnamed = not all(header)
    found = []
    # Most cells say what another says: they are held once.
    held: dict[str, str] = {}
    for line, cells in records:
        if cells == header:
            problems.append(Problem("header-again", file, line, severity="warning"))
            continue
        if _is_one_cell(cells, len(required)):
            problems.append(Problem("row-is-one-cell", file, line, 1, values={"value": cells[0]}))
            continue
        if len(cells) > width:
            values = {"expected": width, "found": len(cells)}
            problems.append(Problem("too-many-cells", file, line, width + 1, values=values))
            continue
        found.append(
            Row(
                file,
                line,
                blank | dict(zip(named, map(held.setdefault, cells, cells))),
                positions,
            )
        )
        # Looked at cell by cell only where there is reason to: large tables are mostly clean.
        text = "".join(cells)
        if has_unnamed or "#" in text or ":5" in text or not text.isprintable():
            _check_signs(file, line, header, cells, problems)
    return found


def header_place(lines: Iterable[Sequence[str]], columns: Collection[str]) -> int:
    """Which of the first lines is the header: the one that names most columns; the first where none does."""
    counts = [len({*map(column_name, cells)}.intersection(columns)) for cells in lines]
    most = max(counts, default=0)
    found = counts.index(most) if counts else 0
    return found if most > 1 or found == 1 else 0


def no_header(header: Sequence[str], required: Sequence[str], file: str, line: int) -> Problem:
    """That the line where the header should be names no column: its cells may not have been told apart."""
    values = {"value": ", ".join(filter(None, header)), "known": ", ".join(required)}
    is_one_cell = len(header) == 1 and any(sign in header[0] for sign in _DELIMITERS)
    return Problem("header-is-one-cell" if is_one_cell else "no-header", file, line, values=values)


def _check_signs(
    file: str, line: int, header: Sequence[str], cells: Sequence[str], problems: list[Problem]
) -> None:
    """Cells without a column, with signs that no text has, or with a spreadsheet's own errors."""
    for place, (written, cell) in enumerate(zip(header, cells), 1):
        if cell and not written:
            problems.append(Problem("cell-without-column", file, line, place, values={"value": cell}))
        elif sign := NOT_IN_XML.search(cell):
            values = {"sign": f"U+{ord(sign[0]):04X}"}
            problems.append(Problem("control-character", file, line, place, values=values))
        elif _SPREADSHEET_ERROR.fullmatch(cell):
            problems.append(Problem("spreadsheet-error", file, line, place, values={"value": cell}))


def records_of(text: str, file: str, problems: list[Problem]) -> Iterator[Record]:
    """The records that are not blank, cleaned, each with the line on which it starts."""
    if left := git_leftovers.found(text, file):
        problems.append(left)
        return
    above, _ = separator_line(text)
    start = 2 if above else 1
    if sign := _other_sign(text):
        problems.append(Problem("other-delimiter", file, start, values={"sign": sign}))
        return
    delimiter = delimiter_of(text)
    lines = io.StringIO(text[len(above) :], newline="")
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    first = start
    while True:
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            problems.append(Problem("open-quotation", file, start, values={"reason": error}))
            return
        # Most records hold nothing that needs more than a strip, and large tables many records.
        text = "".join(record)
        if '"' in text:
            problems += _late_quotation(record, file, start)
        if text.isascii():
            cells = list(map(str.strip, record))
        else:
            cells = [clean(cell) for cell in record]
            for place, cell in enumerate(record, 1):
                doubtful_text.check_text(cell, file, problems, start, place)
        if any(cells):
            yield start, cells
        start = first + reader.line_num


def _late_quotation(record: Sequence[str], file: str, line: int) -> Iterator[Problem]:
    """Cells in quotation marks with a blank before them: to the format, these are part of the text."""
    for place, cell in enumerate(record, 1):
        if re.fullmatch(r'[ \t]+"[^"]*("[ \t]*)?', cell):
            yield Problem("blank-before-quotation", file, line, place, values={"value": cell.strip()})


def separator_line(text: str) -> tuple[str, str]:
    r"""The line at the top by which a spreadsheet is told what parts the cells, and that sign.

    Both are blank where there is none, the sign alone where the line names none.

    >>> separator_line('"sep=;"\nid;class\n')
    ('"sep=;"\n', ';')
    """
    line = _SEPARATOR_LINE.match(text)
    if not line:
        return "", ""
    said = line[1].strip(' "')
    sign = "\t" if said.lower().startswith("\\t") else said[:1]
    return line[0], "" if sign.isalnum() else sign


def delimiter_of(text: str) -> str:
    """Comma, semicolon or tab: what the header line is cut by."""
    _, said = separator_line(text)
    lines = _first_lines(text)
    return said or _sign_of_header(lines, _DELIMITERS) or max(_DELIMITERS, key=lines[0].count)


def _other_sign(text: str) -> str:
    """The sign that parts the cells of a header where it is one that is not taken; else blank."""
    if any(separator_line(text)) or _sign_of_header(lines := _first_lines(text), _DELIMITERS):
        return ""
    return _sign_of_header(lines, _OTHER_SIGN)


def _sign_of_header(lines: Sequence[str], signs: str) -> str:
    """The sign that cuts one of the lines into names of columns; a line above the header has none."""
    for line in lines:
        found = max(signs, key=line.count)
        if not _FIRST_COLUMNS.isdisjoint(column_name(each.strip('"')) for each in line.split(found)):
            return found
    return ""


def _first_lines(text: str) -> list[str]:
    above, _ = separator_line(text)
    return re.split(r"[\r\n]+", text[len(above) :].lstrip("\ufeff\r\n"), maxsplit=HIGHEST)[:HIGHEST]


def column_name(written: str) -> str:
    """A column's name without regard to case, blanks or underscores."""
    return "_".join(clean(written).casefold().replace("_", " ").split())


def _header(
    header: Sequence[str],
    columns: Sequence[str],
    required: Sequence[str],
    file: str,
    line: int,
    problems: list[Problem],
) -> list[str]:
    """The columns' names as the program knows them (blank for one that it does not)."""
    names: list[str] = []
    others: dict[int, str] = {}
    for place, written in enumerate(header, 1):
        name = column_name(written)
        values = {"value": written}
        if name in columns and name in names:
            problems.append(Problem("double-column", file, line, place, values=values))
        elif name not in columns and _is_of_language(name, columns):
            others[place] = written
        elif name not in columns and written and not _OWN.match(written):
            # Excel leaves blank columns behind: no mistake. Nor is a column that nobody meant to be
            # one of ours, but it is not read either: that is said once, not for each file.
            if hint := nearest(name, columns):
                problems.append(Problem("unknown-column", file, line, place, "error", hint, values))
                if hint not in map(column_name, header):
                    name = hint  # as was meant: then nothing is said to be missing
            elif not any(each.code == "column-not-read" and each.values == values for each in problems):
                problems.append(Problem("column-not-read", file, line, place, "info", None, values))
        names.append(name if name in columns and name not in names else "")
    if others:
        values = {"value": ", ".join(others.values())}
        problems.append(
            Problem("columns-of-other-languages", file, line, min(others), "warning", values=values)
        )
    problems += missing_columns([name for name in required if name not in names], header, file, line)
    return names


def missing_columns(names: Iterable[str], header: Sequence[str], file: str, line: int) -> Iterator[Problem]:
    """That a header lacks columns of those names."""
    found = ", ".join(filter(None, header))
    for name in names:
        yield Problem("missing-column", file, line, values={"value": name, "found": found})


def _is_of_language(name: str, columns: Sequence[str]) -> bool:
    """Whether a column holds in another language what some of the columns hold: label_fr beside label_nl."""
    kind, _, code = name.rpartition("_")
    there = (each.removeprefix(f"{kind}_") for each in columns if each.startswith(f"{kind}_"))
    return bool(_LANGUAGE.fullmatch(code)) and any(re.fullmatch("[a-z]{2,3}", each) for each in there)
