"""The Excel workbook in which one works: text cells, drop-downs, each sentence beside its rows."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from graphbuilder import messages, progress
from graphbuilder.curation.tables import catalogue
from graphbuilder.curation.tables.settings import FILE as FILE_OF_SETTINGS
from graphbuilder.curation.tables.statements import STATUSES
from graphbuilder.curation.tables.table_file import held, marks
from graphbuilder.curation.workbook import contents, escapes
from graphbuilder.curation.workbook.contents import Table
from graphbuilder.curation.workbook.reading import COMPANIONS, FILE, LISTS, ORIGIN, SENTENCE, SETTINGS, TABLES
from graphbuilder.vocabulary import terms

# The first day that a packed file can name.
_DAY = datetime(1980, 1, 1)
#: Rows below those that are there, ready to be filled.
NEW_ROWS = 500
_FILL = "DDE7F0"
_WIDTHS = {SENTENCE: 60, "quote": 40, "value": 80, "identifier": 44, "relation": 24, "class": 22, "url": 30}
_WIDTHS |= dict.fromkeys(("id", "entity", "subject", "object", "holder"), 30)
_TEXTS = (
    "label",
    "title",
    "citation",
    "note",
    "alt",
    "hidden",
    "short",
    "quote",
    SENTENCE,
    "object",
    "value",
)
_REFERENCES = {"passage": "passages", "source": "sources", "entity": "entities"}
_REFERENCES |= dict.fromkeys(("subject", "object", "holder"), "entities")


def write_workbook(folder: Path, texts: Mapping[str, str | Path], language: str) -> bytes:
    """The workbook of a dataset's folder, whose rows need not be right.

    Parameters
    ----------
    folder
        The dataset.
    texts
        Files with the texts of sources, by source id: their sentences stand beside the rows.
    language
        That of what drop-downs say.

    Raises
    ------
    DatasetError
        As `read_contents` does.
    """
    import openpyxl

    shown = contents.read_contents(folder, texts)
    known = terms.read_vocabulary(shown.companions.get(COMPANIONS[0]))
    closed = {
        "class": list(known.classes),
        "relation": list(known.relations),
        "modality": list(known.modalities),
        "polarity": list(known.polarities),
        "status": list(STATUSES),
        "match": list(catalogue.MATCHES),
        "grade": list(catalogue.GRADES),
        "kind": list(catalogue.KINDS),
        "date_status": list(catalogue.DATE_STATUSES),
    }
    writer = _Writer(openpyxl.Workbook(write_only=True), closed, messages.word("not-listed", language))
    # The sheet in which one works comes first.
    for place, name in enumerate(reversed(TABLES)):
        progress.tell("step-sheets", place, len(TABLES))
        writer.table(shown.tables[name], shown.sentences)
    writer.sheet(SETTINGS, ["setting", "value"], shown.settings.items(), 0)
    names = list(closed)
    longest = max(map(len, closed.values()))
    listed = [[*closed[name], *[""] * (longest - len(closed[name]))] for name in names]
    writer.sheet(LISTS, names, zip(*listed), 0, hidden=True)
    rows = [(file, values) for each in shown.tables.values() for file, values in each.rows if file]
    rows.append((FILE_OF_SETTINGS, {name: held(text) for name, text in shown.settings.items() if text}))
    origin = [(file, json.dumps(marks(values), sort_keys=True)) for file, values in rows]
    writer.sheet(ORIGIN, ["file", "marks"], origin, 0, hidden=True)
    for name, text in shown.companions.items():
        # At line ends only: in a text there may be other signs that Python ends lines at.
        lines = re.split(r"\r\n|\r|\n", text.content.decode().rstrip("\r\n"))
        writer.sheet(name, lines[:1], ([line] for line in lines[1:]), 0, hidden=True)
    return writer.content()


class _Writer:
    """Writes sheets one after the other, every cell a text."""

    def __init__(self, book: Any, closed: Mapping[str, Sequence[str]], not_listed: str) -> None:
        from openpyxl.styles import Alignment, Font, NamedStyle, PatternFill

        self._book = book
        self._closed = closed
        self._not_listed = not_listed
        top, wrapped = Alignment(vertical="top"), Alignment(vertical="top", wrap_text=True)
        fill = PatternFill("solid", fgColor=_FILL)
        # The number format of text: Excel then changes nothing that is typed.
        self._plain = NamedStyle("plain text", number_format="@", alignment=top)
        self._wrapped = NamedStyle("wrapped text", number_format="@", alignment=wrapped)
        self._head = NamedStyle(
            "column name", number_format="@", alignment=top, font=Font(bold=True), fill=fill
        )
        for style in (self._plain, self._wrapped, self._head):
            book.add_named_style(style)

    def content(self) -> bytes:
        """The workbook's bytes, in which nothing tells when they were written."""
        from openpyxl.writer.excel import ExcelWriter

        self._book.properties.created = self._book.properties.modified = _DAY
        parts = io.BytesIO()
        # The workbook's own way to save itself would put the time in.
        ExcelWriter(self._book, zipfile.ZipFile(parts, "w")).save()
        content = io.BytesIO()
        with zipfile.ZipFile(parts) as found, zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as packed:
            for name in found.namelist():
                part = zipfile.ZipInfo(name, _DAY.timetuple()[:6])
                part.create_system = 0  # else it would tell on which kind of system it was written
                packed.writestr(part, found.read(name), zipfile.ZIP_DEFLATED)
        return content.getvalue()

    def table(self, table: Table, sentences: Mapping[str, str]) -> None:
        """Write a table, with two columns more: the sentence, and the file of each row (hidden)."""
        header = [*table.columns.values(), FILE]
        passage = {"statements": "passage", "passages": "id"}.get(table.name) if sentences else None
        if passage:
            header.insert(header.index(passage) + 1, SENTENCE)

        def cells(file: str, values: Mapping[str, str]) -> list[str]:
            row = [values.get(key, "") for key in table.columns]
            if passage:
                place = list(table.columns).index(passage) + 1
                row.insert(place, sentences.get(values.get(passage, ""), ""))
            return [*row, file]

        self.sheet(table.name, header, [cells(*row) for row in table.rows], NEW_ROWS)

    def sheet(
        self,
        name: str,
        header: Sequence[str],
        rows: Iterable[Sequence[str]],
        more: int,
        hidden: bool = False,
    ) -> None:
        """Write a sheet: a header, rows, and lists to choose from in `more` rows to fill."""
        from openpyxl.utils import get_column_letter

        sheet = self._book.create_sheet(name)
        rows = list(rows)
        last = len(rows) + 1 + more
        styles = [self._wrapped if column.partition("_")[0] in _TEXTS else self._plain for column in header]
        for place, (column, style) in enumerate(zip(header, styles), 1):
            dimension = sheet.column_dimensions[get_column_letter(place)]
            dimension.width = _WIDTHS.get(column, 34 if style is self._wrapped else 16)
            dimension.hidden = column == FILE
            # For the rows that are not there yet.
            dimension.number_format, dimension.alignment = style.number_format, style.alignment
        if hidden:
            sheet.sheet_state = "hidden"
        else:
            sheet.freeze_panes = "B2"
            sheet.auto_filter.ref = f"A1:{get_column_letter(len(header))}{last}"
            self._drop_downs(sheet, header, last)
        sheet.append(_filled(self._cells(sheet, [self._head] * len(header)), header))
        # A row is written before the next is begun: the same cells serve all, and get their style once.
        cells = self._cells(sheet, styles)
        for row in rows:
            sheet.append(_filled(cells, row))

    def _cells(self, sheet: Any, styles: Sequence[Any]) -> list[Any]:
        from openpyxl.cell import WriteOnlyCell

        cells = [WriteOnlyCell(sheet) for _ in styles]
        for cell, style in zip(cells, styles):
            cell.style = style.name
        return cells

    def _drop_downs(self, sheet: Any, header: Sequence[str], last: int) -> None:
        """Lists to choose from; what is not listed may be typed, where the list is closed after a warning."""
        from openpyxl.utils import get_column_letter
        from openpyxl.worksheet.datavalidation import DataValidation

        for place, column in enumerate(header, 1):
            if column in self._closed:
                letter = get_column_letter(list(self._closed).index(column) + 1)
                source = f"{LISTS}!${letter}$2:${letter}${len(self._closed[column]) + 1}"
            elif column in _REFERENCES and sheet.title != "sources":
                # As far as the other sheet is filled, so that what is added there is listed here.
                first = f"{_REFERENCES[column]}!$A$2"
                source = f"OFFSET({first},0,0,MAX(1,COUNTA({first}:$A$1048576)),1)"
            else:
                continue
            rule = DataValidation("list", formula1=source, allow_blank=True, errorStyle="warning")
            rule.showErrorMessage = column in self._closed
            rule.error = self._not_listed
            letter = get_column_letter(place)
            rule.add(f"{letter}2:{letter}{last}")
            sheet.data_validations.append(rule)


def _filled(cells: Iterable[Any], texts: Iterable[str]) -> list[Any]:
    """A row of cells, each with its text."""
    row = []
    for cell, text in zip(cells, texts):
        cell.value = escapes.encoded(text) or None
        if text:
            cell.data_type = "s"  # also what looks like a formula or an error
        row.append(cell)
    return row
