"""The cells of a workbook's file; what is broken in parts that hold none is passed by."""

from __future__ import annotations

import contextlib
import io
import warnings
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from graphbuilder.curation.workbook import cell_text, escapes, file_kinds, unpacked_size
from graphbuilder.errors import DatasetError, Problem
from graphbuilder.files import read_limited

# The names that "Strict Open XML" has for what is alike in the usual form.
_STRICT = {
    b"http://purl.oclc.org/ooxml/spreadsheetml/main": b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    ),
}
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_REFERENCE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


_MOST_ROWS = 1048576  # as many as a sheet can have


class Cell(NamedTuple):
    """A cell that holds something: its value and number format, or a formula that has no value yet.

    One that `is_struck` has a line through all of its letters; `struck` are the words of it that have one.
    """

    row: int
    column: int
    value: object
    form: str
    formula: str = ""
    is_struck: bool = False
    struck: str = ""


class Merged(NamedTuple):
    """A range of cells that are merged into the first of them: its edges, and its name."""

    left: int
    top: int
    right: int
    bottom: int
    name: str


class Content(NamedTuple):
    """What stands on a sheet: its filled cells, and its merged ranges."""

    title: str
    cells: list[Cell]
    merged: list[Merged]


def read_cells(path: Path) -> list[Content]:
    """The sheets of a workbook.

    Raises
    ------
    DatasetError
        Where the file is no workbook that can be read: locked, of another kind, broken.
    """
    if file_kinds.is_mark(path):
        name = path.name.removeprefix("~$")
        raise DatasetError(Problem("workbook-mark", str(path), suggestion=str(path.with_name(name))))
    content = read_limited(path)
    if code := file_kinds.not_read(content, path.suffix):
        raise DatasetError(Problem(code, str(path)))
    try:
        with warnings.catch_warnings(), zipfile.ZipFile(io.BytesIO(content)) as archive:
            warnings.simplefilter("ignore")  # of dates that are none: their cells are named
            unpacked_size.check_size(archive, str(path))
            return list(_Reader(archive, str(path)).sheets())
    except DatasetError:
        raise
    except Exception:  # a broken file breaks the libraries that read it, anywhere
        raise DatasetError(Problem("no-workbook", str(path))) from None


class _Reader:
    """Reads the parts of one workbook; holds what all its sheets share."""

    def __init__(self, archive: zipfile.ZipFile, file: str) -> None:
        self._archive, self._file, self._budget = archive, file, unpacked_size.Budget(file)
        self._names = {file_kinds.part_name(each): each for each in archive.namelist()}
        [book] = [each.target for each in self._related("_rels/.rels", "officeDocument")]
        self._book = self._parsed(book)
        self._parts = self._related(self._relations_of(book))
        self._struck_words: dict[str, str] = {}  # of the texts that cells share, by their number
        self._strings = self._texts()
        self._formats, self._struck = self._styles()

    def sheets(self) -> Iterator[Content]:
        parts = {each.Id: each for each in self._parts if each.Type.endswith("/worksheet")}
        for sheet in self._book.iter(_MAIN + "sheet"):
            part = parts.get(sheet.get(_REFERENCE))
            if part:  # else it is a sheet with a chart, say
                with self._whole(part.target):
                    yield self._sheet(escapes.decoded(sheet.get("name", "")), part.target)

    def _sheet(self, title: str, part: str) -> Content:
        from openpyxl.utils import range_boundaries
        from openpyxl.xml.functions import iterparse

        parser = self._parser()
        cells: list[Cell] = []
        merged: list[Merged] = []
        for _, element in iterparse(io.BytesIO(self.read(part))):
            if element.tag == _MAIN + "row":
                self._budget.spend_row(len(element))
                cells += self._row(parser, element)
                element.clear()
            elif element.tag == _MAIN + "mergeCell":
                area = element.get("ref", "")
                left, top, right, bottom = range_boundaries(area)
                merged.append(Merged(left, top, right, bottom, area))
        return Content(title, cells, merged)

    def _parser(self) -> Any:
        from openpyxl.styles.numbers import is_date_format, is_timedelta_format
        from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900
        from openpyxl.worksheet._reader import WorkSheetParser

        settings = self._book.find(_MAIN + "workbookPr")
        is_1904 = settings is not None and settings.get("date1904") in ("1", "true")
        return WorkSheetParser(
            None,
            self._strings,
            data_only=True,
            epoch=CALENDAR_MAC_1904 if is_1904 else CALENDAR_WINDOWS_1900,
            date_formats={style for style, form in enumerate(self._formats) if is_date_format(form)},
            timedelta_formats={
                style for style, form in enumerate(self._formats) if is_timedelta_format(form)
            },
        )

    def _row(self, parser: Any, row: Any) -> Iterator[Cell]:
        before = parser.row_counter
        try:
            number, found = parser.parse_row(row)
        except Exception:  # of as many kinds as there are ways to be broken
            # Few files are: only in these each cell is read by itself, to know which it is.
            parser.row_counter, parser.parse_cell = before, partial(_cell, parser, parser.parse_cell)
            number, found = parser.parse_row(row)
        if number > _MOST_ROWS:
            raise ValueError(f"a row below row {_MOST_ROWS}")
        for cell, element in zip(found, row):
            place, value = (cell["row"], cell["column"]), cell["value"]
            has_style = 0 <= cell["style_id"] < len(self._formats)
            form = self._formats[cell["style_id"]] if has_style else "General"
            if self._formats and not has_style and isinstance(value, int | float):
                value = cell_text.BrokenCell(value)  # a date, perhaps
            formula = ""
            if element.find(_MAIN + "f") is not None:
                written = parser.parse_formula(element)  # each: some refer to an earlier one
                formula = written if isinstance(written, str) else getattr(written, "text", None) or "="
            if isinstance(value, cell_text.BrokenCell):
                formula = ""
            elif cell["data_type"] == "e" and element.get("t", "n") == "n":
                value = float(element.findtext(_MAIN + "v"))  # a date that no calendar has
            elif cell["data_type"] == "e":
                value = cell_text.SheetError(value)
            # A formula whose value is the empty text has that type, and no value.
            is_struck = cell["style_id"] in self._struck
            if value is not None or cell["data_type"] == "str":
                is_shared = element.get("t") == "s"
                number = element.findtext(_MAIN + "v") or ""
                struck = self._struck_words.get(number.strip(), "") if is_shared else _struck_words(element)
                yield Cell(*place, value, form, is_struck=is_struck, struck=struck)
            elif formula:
                yield Cell(*place, None, "General", escapes.decoded(formula), is_struck)

    def _texts(self) -> list[str]:
        """The texts that cells share, as they are written: the library would leave out some codes."""
        from openpyxl.cell.text import Text

        texts: list[str] = []
        for part in self._parts:
            if part.Type.endswith("/sharedStrings"):
                with self._whole(part.target):
                    for each in self._parsed(part.target).iter(_MAIN + "si"):
                        if struck := _struck_words(each):
                            self._struck_words[str(len(texts))] = struck
                        texts.append(Text.from_tree(each).content)
        return texts

    def _styles(self) -> tuple[list[str], set[int]]:
        """The number format of each style of cells, and which of them have a line through their letters."""
        formats: list[str] = []
        struck: set[int] = set()
        for part in self._parts:
            if part.Type.endswith("/styles"):
                with self._whole(part.target):
                    self._add_styles(self._parsed(part.target), formats, struck)
        return formats, struck

    @staticmethod
    def _add_styles(styles: Any, formats: list[str], struck: set[int]) -> None:
        from openpyxl.styles.numbers import builtin_format_code

        own = {each.get("numFmtId"): each.get("formatCode") for each in styles.iter(_MAIN + "numFmt")}
        fonts = {
            str(place)
            for place, font in enumerate(styles.iterfind(f"{_MAIN}fonts/{_MAIN}font"))
            if _has_line(font)
        }
        for each in styles.iterfind(f"{_MAIN}cellXfs/{_MAIN}xf"):
            if each.get("fontId") in fonts:
                struck.add(len(formats))
            name = each.get("numFmtId", "0")
            formats.append(own.get(name) or builtin_format_code(int(name)) or "General")

    def _related(self, part: str, kind: str = "") -> list[Any]:
        """The parts to which a part refers."""
        from openpyxl.packaging.relationship import get_dependents

        with self._whole(part):
            return [each for each in get_dependents(self, part) if each.Type.endswith(kind)]

    @staticmethod
    def _relations_of(part: str) -> str:
        from openpyxl.packaging.relationship import get_rels_path

        return str(get_rels_path(part))

    def _parsed(self, part: str) -> Any:
        from openpyxl.xml.functions import fromstring

        with self._whole(part):
            return fromstring(self.read(part))

    @contextlib.contextmanager
    def _whole(self, part: str) -> Iterator[None]:
        """Say which part it is that is missing or broken."""
        try:
            yield
        except DatasetError:
            raise
        except Exception:
            raise DatasetError(Problem("workbook-part", self._file, values={"part": part})) from None

    def read(self, part: str) -> bytes:
        """The content of a part; what writes workbooks does not always name it as it is called."""
        content = self._archive.read(self._names[file_kinds.part_name(part)])
        self._budget.spend_part(content)
        for strict, usual in _STRICT.items():
            content = content.replace(strict, usual)
        return content


def _has_line(font: Any) -> bool:
    """Whether a font has a line through its letters."""
    line = font.find(_MAIN + "strike")
    return line is not None and line.get("val", "1") not in ("0", "false")


def _struck_words(text: Any) -> str:
    """The words of a text in several fonts that have a line through them."""
    runs = ((each, each.find(_MAIN + "rPr")) for each in text.iter(_MAIN + "r"))
    struck = (
        each.findtext(_MAIN + "t", "").strip() for each, font in runs if font is not None and _has_line(font)
    )
    return " … ".join(filter(None, struck))


def _cell(parser: Any, read: Callable[[Any], Any], element: Any) -> Any:
    """A cell as the library reads it; one at which it would fail keeps its place, and is called broken."""
    from openpyxl.utils.cell import coordinate_to_tuple

    before = parser.col_counter
    try:
        return read(element)
    except Exception:
        row, parser.col_counter = parser.row_counter, before + 1
        with contextlib.suppress(ValueError):
            row, parser.col_counter = coordinate_to_tuple(element.get("r", ""))
        value = cell_text.BrokenCell("".join(element.itertext()))
        return {"row": row, "column": parser.col_counter, "value": value, "data_type": "e", "style_id": 0}
