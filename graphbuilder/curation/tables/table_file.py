"""A table's file with its bytes: what is not changed stays as it was written, letter for letter."""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from graphbuilder.curation.tables.encodings import decode
from graphbuilder.curation.tables.reading import (
    HIGHEST,
    column_name,
    delimiter_of,
    header_place,
    records_of,
    separator_line,
)
from graphbuilder.errors import Problem
from graphbuilder.signs import NOT_IN_XML, clean

_LIKE_A_KEY = re.compile(r"#.*|.+#\d+")
_END = re.compile(r"(?:\r\n|\r|\n)\Z")
#: Columns of a workbook that are no part of a table: a passage's words, and the file of a row.
WORKBOOK_COLUMNS = ("sentence", "csv_file")
#: The cells of a row that are filled, by the key of their column (see `column_keys`).
Values = dict[str, str]
#: The marks of the filled cells of a row, by the same keys (see `marks`).
Marks = dict[str, str]


def held(text: str) -> str:
    """A cell's text as a workbook holds it: cleaned, its lines ended by a line feed.

    What XML cannot hold, not even escaped, is shown by a replacement character.
    """
    return NOT_IN_XML.sub("\ufffd", clean(text.replace("\r\n", "\n").replace("\r", "\n")))


def column_keys(header: Sequence[str], width: int = 0) -> list[str]:
    """What tells columns apart: the name as it is read and, of a double or blank one, its number.

    `width` is the number of columns of the longest row, which may outgrow the header. A name that
    looks like such a number has a blank before it, as no other has.

    >>> column_keys(["id", "note", "Note", "", "#"])
    ['id', 'note', 'note#2', '#1', ' #']
    """
    seen: Counter[str] = Counter()
    keys = []
    for written in [*header, *[""] * (width - len(header))]:
        name = column_name(written)
        name = f" {name}" if _LIKE_A_KEY.fullmatch(name) else name
        seen[name] += 1
        keys.append(name if name and seen[name] == 1 else f"{name}#{seen[name]}")
    return keys


def is_double(key: str) -> bool:
    """Whether a column has the name of one before it."""
    return bool(re.fullmatch(r"[^#].*#\d+", key)) and not key.startswith(" ")


def column_shown(key: str) -> str:
    """The name of a column as messages have it: blank where it has none."""
    return key[1:] if key.startswith(" ") else re.sub(r"#\d+$", "", key)


def marks(values: Values) -> Marks:
    """A short mark of each filled cell, by which one tells later whether it has changed."""
    return {key: mark(cell) for key, cell in values.items()}


def mark(cell: str) -> str:
    """A short text that is the same for the same text."""
    return hashlib.sha256(cell.encode()).hexdigest()[:12]


@dataclass
class Record:
    """A record of a file: its fields as written, quotation marks included, how and where its line ends."""

    fields: list[str]
    end: str
    line: int

    @property
    def cells(self) -> list[str]:
        """The texts of the fields, as a workbook holds them."""
        return [held(_unquoted(each)) for each in self.fields]


@dataclass
class TableFile:
    """A file of a table, taken apart so that putting it together again gives the same bytes.

    Parameters
    ----------
    codec, mark
        How its text is written, and its byte order mark.
    delimiter, end
        What parts its cells, and what ends its lines.
    start
        What comes before the header: blank lines, ``sep=``.
    records
        Header, rows and blank rows, as they follow each other.
    """

    codec: str = "utf-8"
    mark: bytes = b""
    delimiter: str = ","
    end: str = "\n"
    start: str = ""
    records: list[Record] = field(default_factory=list)

    @property
    def header(self) -> list[str]:
        """The names of the columns as written; empty where the file is."""
        return self.records[0].cells if self.records else []

    @property
    def keys(self) -> list[str]:
        """The keys of the columns, those without a name included."""
        return column_keys(self.header, max((len(each.fields) for each in self.records), default=0))

    def rows(self) -> list[tuple[int, Values]]:
        """The rows that are not blank, each with its place among the records."""
        keys = self.keys
        found = []
        for place, record in enumerate(self.records[1:], 1):
            cells = zip(keys, record.cells)
            if values := {key: cell for key, cell in cells if cell and key not in WORKBOOK_COLUMNS}:
                found.append((place, values))
        return found

    def like(self, header: Sequence[str]) -> TableFile:
        """A file without rows, written as this one is, with that header."""
        new = TableFile(self.codec, self.mark, self.delimiter, self.end)
        new.records = [new.record(header, False)]
        return new

    def record(self, cells: Iterable[str], quoted: bool) -> Record:
        """A new record of this file; `quoted` if every cell stands in quotation marks."""
        return Record([self.written(cell, quoted) for cell in cells], self.end, 0)

    def written(self, cell: str, quoted: bool = False) -> str:
        """A cell as this file writes it."""
        if quoted or any(sign in cell for sign in (self.delimiter, '"', "\n", "\r")):
            return '"' + cell.replace('"', '""') + '"'
        return cell

    def content(self, file: str, problems: list[Problem]) -> bytes:
        """The file's bytes; in UTF-8, with a warning, if its old encoding cannot say all of it."""
        text = self.start + "".join(self.delimiter.join(each.fields) + each.end for each in self.records)
        try:
            return self.mark + text.encode(self.codec)
        except UnicodeEncodeError as error:
            values = {"value": text[error.start], "codec": self.codec}
            problems.append(Problem("became-utf-8", file, severity="warning", values=values))
            return codecs.BOM_UTF8 + text.encode()


def parse(content: bytes, file: str, columns: Collection[str], problems: list[Problem]) -> TableFile:
    """Take a file apart; what cannot be read is added to `problems`.

    `columns` are those that the table may have: a line above them is no header.
    """
    codec, mark = "utf-8", b""
    for each, name in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if content.startswith(each):
            codec, mark = name, each
    found: list[Problem] = []
    text = decode(content, file, found)
    codec = next((str(each.values["encoding"]) for each in found if each.code == "not-utf-8"), codec)
    table = TableFile(codec, mark, delimiter_of(text))
    # The reader of tables says whether the quotation marks match.
    for _ in records_of(text, file, found):
        pass
    problems += (errors := [each for each in found if each.severity == "error"])
    if errors:
        return table
    table.start, _ = separator_line(text)
    lines = io.StringIO(text[len(table.start) :], newline="")
    taken: list[str] = []

    def kept() -> Iterator[str]:
        for line in lines:
            taken.append(line)
            yield line

    reader = csv.reader(kept(), delimiter=table.delimiter)
    line = first = 1 + bool(table.start)
    for cells in reader:
        raw = "".join(taken)
        taken.clear()
        end = _END.search(raw)
        body = raw[: end.start()] if end else raw
        record = Record(_fields(body, table.delimiter), end[0] if end else "", line)
        line = first + reader.line_num
        if table.records or any(map(clean, cells)):
            table.records.append(record)
        else:
            table.start += raw
    above = header_place((each.cells for each in table.records[:HIGHEST]), columns)
    table.start += "".join(table.delimiter.join(each.fields) + each.end for each in table.records[:above])
    del table.records[:above]
    table.end = next((each.end for each in table.records if each.end), "\n")
    return table


def _fields(body: str, delimiter: str) -> list[str]:
    """The fields of a record as written; the reader has found that its quotation marks match."""
    sign = re.escape(delimiter)
    field = re.compile(rf'(?:"(?:[^"]|"")*"|[^{sign}]*)(?={sign}|\Z)')
    fields, place = [], 0
    while match := field.match(body, place):
        fields.append(match[0])
        place = match.end() + 1
        if place > len(body):
            break
    return fields


def _unquoted(written: str) -> str:
    if len(written) > 1 and written.startswith('"'):
        return written[1:-1].replace('""', '"')
    return written


def changed(table: TableFile, record: Record, keys: Sequence[str], values: Mapping[str, str]) -> None:
    """Give a record other values: fields whose text stays the same stay as written."""
    filled = max((place for place, key in enumerate(keys, 1) if values.get(key)), default=0)
    record.fields += [""] * (filled - len(record.fields))
    for place, key in enumerate(keys[: len(record.fields)]):
        old, new = record.fields[place], values.get(key, "")
        if key not in WORKBOOK_COLUMNS and held(_unquoted(old)) != new:
            record.fields[place] = table.written(new, old.startswith('"'))
