"""An Excel workbook, read as the tables of a dataset: a sheet a table, every cell as text."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from graphbuilder import progress
from graphbuilder.curation.tables import checked_settings, doubtful_text, settings
from graphbuilder.curation.tables.reading import HIGHEST, Record, column_name
from graphbuilder.curation.tables.table_file import WORKBOOK_COLUMNS, Marks, Values, column_keys, held
from graphbuilder.curation.workbook import cell_reader, cell_text, escapes, file_kinds
from graphbuilder.errors import DatasetError, Problem, Severity
from graphbuilder.suggestions import nearest
from graphbuilder.vocabulary.turtle import Turtle

TABLES = ("sources", "passages", "entities", "identifiers", "judgements", "statements")
#: Which of them a dataset need not have.
OPTIONAL = ("identifiers", "judgements")
SETTINGS = "dataset"
LISTS, ORIGIN = "lists", "origin"
COMPANIONS = ("ontology.ttl", "shapes.ttl")
#: Columns of a workbook that are no part of the table: the words of the passage, and the file of the row.
SENTENCE, FILE = WORKBOOK_COLUMNS


class SheetRow(NamedTuple):
    """A row of a sheet: where it stands, its cells, and the file that it is from, if it says so."""

    line: int
    cells: list[str]
    file: str


@dataclass
class Sheet:
    """A sheet of texts: the header, and the rows that are not blank.

    `beside` holds the places of the columns that are no part of the table; header and
    rows are blank there. `uncertain` holds the line and place of cells that are read as
    blank because it is not certain what they say, which has been said.
    """

    label: str
    header_line: int = 1
    header: list[str] = field(default_factory=list)
    rows: list[SheetRow] = field(default_factory=list)
    beside: set[int] = field(default_factory=set)
    uncertain: set[tuple[int, int]] = field(default_factory=set)

    def records(self) -> Iterator[Record]:
        """The header and the rows, as the reader of tables takes them."""
        # What stands beside the table stands in a column without a name: no row has a cell too many.
        width = max((len(row.cells) for row in self.rows), default=0)
        yield self.header_line, self.header + [""] * (width - len(self.header))
        for row in self.rows:
            yield row.line, row.cells

    @property
    def keys(self) -> list[str]:
        """The keys of the columns; blank for those that are no part of the table."""
        width = max((len(row.cells) for row in self.rows), default=len(self.header))
        names = [name for place, name in enumerate(self.header, 1) if place not in self.beside]
        keys = iter(column_keys(names, width - len(self.beside)))
        return ["" if place in self.beside else next(keys) for place in range(1, width + 1)]

    def values(self) -> list[Values]:
        """The filled cells of each row, by the key of their column."""
        keys = self.keys
        return [{key: cell for key, cell in zip(keys, row.cells) if cell} for row in self.rows]


@dataclass
class Workbook:
    """The sheets of a workbook, by the name of their table.

    `companions` holds the ontology and shapes of the dataset's own, which hidden
    sheets carry line by line; `origin` the marks of the rows of each file of which the
    workbook was made, or None where it does not say.
    """

    path: Path
    sheets: dict[str, Sheet] = field(default_factory=dict)
    companions: dict[str, Turtle] = field(default_factory=dict)
    origin: dict[str, list[Marks]] | None = None

    def table(self, name: str) -> Iterator[tuple[str, Iterator[Record]]]:
        """The sheet of a table, if there is one, as `tables.read_table` gives files."""
        if name in self.sheets:
            yield self.sheets[name].label, self.sheets[name].records()

    def settings(self, problems: Sequence[Problem]) -> settings.Settings:
        """What the sheet of settings says; `problems` are those that were found on the way.

        Raises
        ------
        DatasetError
            Where there is no such sheet.
        """
        if SETTINGS not in self.sheets:
            raise DatasetError([*problems, Problem("no-settings-sheet", str(self.path))])
        return settings.nested({name: text for name, text in self.setting_texts().items() if text})

    def is_uncertain(self, file: str, line: int | None, column: int | None) -> bool:
        """Whether a cell is read as blank because it is not certain what it says."""
        return any(file == each.label and (line, column) in each.uncertain for each in self.sheets.values())

    @property
    def settings_label(self) -> str:
        """How messages name the sheet of settings."""
        return f"{self.path}[{SETTINGS}]"

    def setting_lines(self) -> dict[str, int]:
        """The line of each setting; those of a table stand under its name."""
        found: dict[str, int] = {}
        for row in self.sheets[SETTINGS].rows:
            found.setdefault(row.cells[0].partition(".")[0], row.line)
        return found

    def setting_texts(self) -> dict[str, str]:
        """The settings as texts by name."""
        rows = self.sheets[SETTINGS].rows
        return {row.cells[0]: (row.cells[1:2] or [""])[0] for row in rows if row.cells[0]}


def is_workbook(path: Path) -> bool:
    """Whether the path names a spreadsheet's file, of a kind that is read or not."""
    return path.suffix.lower() in (*file_kinds.READ, *file_kinds.OTHER) and path.is_file()


def holds_dataset(path: Path) -> bool:
    """Whether a workbook has the sheets of a dataset, told by their names alone."""
    try:
        with zipfile.ZipFile(path) as packed:
            named = packed.read("xl/workbook.xml").decode("utf-8", errors="replace").casefold()
    except (OSError, KeyError, ValueError, RuntimeError, zipfile.BadZipFile):
        return False
    return all(f'name="{each}"' in named for each in (SETTINGS, "statements"))


def read_workbook(path: Path, problems: list[Problem]) -> Workbook:
    """Read a workbook's sheets; cells whose text is not certain are added to `problems`.

    Raises
    ------
    DatasetError
        Where the file is no workbook that can be read.
    """
    book = Workbook(path)
    progress.tell("step-workbook")
    contents = cell_reader.read_cells(path)
    if mark := file_kinds.mark_of_open(path):
        values = {"mark": mark.name}
        problems.append(Problem("workbook-open", str(path), severity="warning", values=values))
    titles = {each.title.strip().casefold() for each in contents}
    for content in contents:
        name = content.title.strip().casefold()
        label = f"{path}[{content.title}]"
        if name == LISTS or not content.cells:
            continue
        if name in COMPANIONS:
            book.companions[name] = _companion(label, content, problems)
        elif name == ORIGIN:
            book.origin = _origin(content)
        elif name in book.sheets:
            problems.append(Problem("sheet-twice", str(path), values={"value": content.title}))
        elif name in (*TABLES, SETTINGS):
            book.sheets[name] = _sheet(label, content, problems)
            if name == SETTINGS:
                _check_settings(book.sheets[name], problems)
        else:
            # Numbers puts the name of a table behind that of its sheet; "statements - old" beside
            # "statements" is a copy that somebody keeps.
            wanted = [each for each in (*TABLES, SETTINGS) if each not in titles]
            hint = nearest(name, (*TABLES, SETTINGS)) or nearest(name.partition(" - ")[0], wanted)
            # A sheet that nobody meant to be one of ours is no mistake, but is not read either.
            severity: Severity = "error" if hint else "info"
            values = {"value": content.title}
            problems.append(Problem("sheet-not-read", str(path), None, None, severity, hint, values))
    if "statements" in book.sheets:
        _leave_out_uncoded(book.sheets["statements"])
    return book


def _companion(label: str, content: cell_reader.Content, problems: list[Problem]) -> Turtle:
    cells = [cell for cell in content.cells if cell.column == 1]
    lines = {cell.row: _text(cell, label, problems) for cell in cells}
    text = "".join(lines.get(row, "") + "\n" for row in range(1, max(lines, default=0) + 1))
    return Turtle(label, text.encode())


def _origin(content: cell_reader.Content) -> dict[str, list[Marks]] | None:
    """The marks of each file's rows; None where the sheet does not hold them."""
    texts: dict[int, dict[int, str]] = {}
    for cell in content.cells:
        texts.setdefault(cell.row, {})[cell.column] = escapes.decoded(str(cell.value))
    found: dict[str, list[Marks]] = {}
    for _, row in sorted(texts.items())[1:]:
        try:
            row_marks = json.loads(row.get(2, ""))
        except ValueError:
            return None
        if not isinstance(row_marks, dict) or not all(isinstance(each, str) for each in row_marks.values()):
            return None
        found.setdefault(row.get(1, ""), []).append(row_marks)
    return found


def _text(cell: cell_reader.Cell, label: str, problems: list[Problem]) -> str:
    """A cell's text; blank where it is not certain, with a problem added."""
    try:
        text = cell_text.text(cell.value, cell.form)
    except cell_text.CellError as error:
        problems.append(Problem(error.code, label, cell.row, cell.column, values=error.values))
        return ""
    if cell.formula:
        values = {"value": cell.formula}
        problems.append(
            Problem("formula-without-value", label, cell.row, cell.column, "warning", None, values)
        )
    return cell.formula or text


def _sheet(label: str, content: cell_reader.Content, problems: list[Problem]) -> Sheet:
    """The texts of a sheet; its first row that is not blank is the header."""
    by_row: dict[int, dict[int, str]] = {}
    found: list[Problem] = []
    for cell in content.cells:
        text = _text(cell, label, found)
        if cell.is_struck and text:
            found.append(Problem("struck-cell", label, cell.row, cell.column, severity="warning"))
        elif cell.struck:
            struck = {"value": escapes.decoded(cell.struck)}
            found.append(Problem("struck-words", label, cell.row, cell.column, "warning", None, struck))
        doubtful_text.check_text(text, label, found, cell.row, cell.column)
        if text := held(text):
            by_row.setdefault(cell.row, {})[cell.column] = text
    uncertain = {(each.line or 0, each.column or 0) for each in found if each.severity == "error"}
    if not by_row:
        return Sheet(label)
    lines = sorted(by_row)
    above = next((place for place, line in enumerate(lines[:HIGHEST]) if _has_names(by_row[line])), 0)
    found += (Problem("line-above-header", label, line, severity="warning") for line in lines[:above])
    del lines[:above]
    for area in content.merged:
        # A title above the table may be as wide as that.
        if area.bottom >= lines[0] and by_row.get(area.top, {}).get(area.left):
            values = {"value": area.name}
            found.append(Problem("merged-cells", label, area.top, area.left, values=values))
            uncertain |= _covered(area, by_row)
    header = _filled(by_row[lines[0]])
    places = {column_name(name): place for place, name in enumerate(header, 1)}
    beside = {places[name] for name in (SENTENCE, FILE) if name in places}
    problems += (each for each in found if each.column not in beside)
    # A file's name as it is, whatever signs it has: it must lead to the file.
    files = {cell.row: str(cell.value) for cell in content.cells if cell.column == places.get(FILE)}
    names = ["" if place in beside else name for place, name in enumerate(header, 1)]
    sheet = Sheet(label, lines[0], names, beside=beside, uncertain=uncertain)
    for line in lines[1:]:
        cells = _filled(by_row[line])
        cells += [""] * (len(header) - len(cells))
        kept = ["" if place in beside else cell for place, cell in enumerate(cells, 1)]
        while len(kept) > len(header) and not kept[-1]:
            kept.pop()
        if kept == names:
            problems.append(Problem("header-again", label, line, severity="warning"))
        elif any(kept):
            sheet.rows.append(SheetRow(line, kept, escapes.decoded(files.get(line, "")).strip()))
    return sheet


def _covered(area: cell_reader.Merged, by_row: Mapping[int, Mapping[int, str]]) -> set[tuple[int, int]]:
    """The cells of an area that lie in filled rows: of merged cells only the first holds anything."""
    most = max(max(each) for each in by_row.values())
    return {
        (line, place)
        for line in by_row
        if area.top <= line <= area.bottom
        for place in range(area.left, min(area.right, most) + 1)
    }


def _has_names(by_column: dict[int, str]) -> bool:
    """Whether a row names columns that every table of its kind has."""
    return not {"id", "entity", "setting", "file"}.isdisjoint(map(column_name, by_column.values()))


def _filled(by_column: dict[int, str]) -> list[str]:
    return [by_column.get(place, "") for place in range(1, max(by_column) + 1)]


def _check_settings(sheet: Sheet, problems: list[Problem]) -> None:
    """A sheet of settings needs no header: its first line may be a setting. None stands there twice."""
    if sheet.header and sheet.header[0].partition(".")[0] in checked_settings.KEYS:
        sheet.rows.insert(0, SheetRow(sheet.header_line, sheet.header, ""))
    lines: dict[str, int] = {}
    for row in sheet.rows:
        name = row.cells[0]
        if name and lines.setdefault(name, row.line) != row.line:
            values = {"value": name, "line": lines[name]}
            problems.append(Problem("setting-twice", sheet.label, row.line, 1, values=values))


def _leave_out_uncoded(sheet: Sheet) -> None:
    """Rows that only name a passage are prepared for someone to code: no statements yet."""
    passage = sheet.keys.index("passage") if "passage" in sheet.keys else None
    sheet.rows = [
        row
        for row in sheet.rows
        if row.file or any(cell for place, cell in enumerate(row.cells) if place != passage)
    ]
