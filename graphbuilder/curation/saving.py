"""A workbook's tables written back as files of CSV, changing only what was edited."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

from graphbuilder import files
from graphbuilder.curation import cells, settings, workbook
from graphbuilder.curation.merging import Edit, merge
from graphbuilder.curation.tablefile import TableFile, Values, fingerprint, parse
from graphbuilder.curation.tables import table_paths
from graphbuilder.curation.workbook import ORIGIN, SETTINGS, TABLES, Sheet, Workbook
from graphbuilder.errors import DatasetError, Problem

_NAME = r"[^/\\:*?\"<>|\x00-\x1f]*[^/\\:*?\"<>|\x00-\x1f.]"


@dataclass(frozen=True)
class Saved:
    """What was written from a workbook: the files that changed, and what is worth a look."""

    files: tuple[Path, ...]
    warnings: tuple[Problem, ...]


def save(path: Path, folder: Path) -> Saved:
    """Write the tables of a workbook to a dataset's folder, all of them or none.

    The rows are not checked: what is half done can be saved. A file in which nothing
    was edited is not touched.

    Raises
    ------
    DatasetError
        Where the file is no workbook, a cell's text is not certain, or a file that is
        there cannot be read.
    """
    problems: list[Problem] = []
    if not path.is_file():
        raise DatasetError(Problem("no-such-target", str(path)))
    book = workbook.read(path, problems)
    contents: dict[Path, bytes] = {}
    if SETTINGS in book.sheets:
        old = _old(folder / settings.FILE, problems)
        if old is not None:
            settings.load(folder / settings.FILE)  # a file that is no TOML is no ground to build on
        contents[folder / settings.FILE] = settings.edited(old, book.setting_texts())
    before = _before(book)
    for name in TABLES:
        if name in book.sheets:
            contents |= _table(book.sheets[name], name, folder, before, problems)
    for name, text in book.companions.items():
        if not (folder / name).exists():
            contents[folder / name] = text.content
    if not contents:
        problems.append(Problem("no-settings-sheet", str(path)))
    if any(each.severity == "error" for each in problems):
        raise DatasetError(problems)
    changed = {each: content for each, content in contents.items() if _old(each, problems) != content}
    files.write(changed)
    return Saved(tuple(changed), tuple(problems))


def check_nothing_is_lost(path: Path, folder: Path) -> None:
    """Refuse to replace a file that is no workbook of ours, or holds edits that the dataset lacks.

    Raises
    ------
    DatasetError
        Where something would be lost.
    """
    if not path.is_file() or not path.stat().st_size or files.is_standard_output(path):
        return
    book = workbook.read(path, [])
    before = _before(book)
    if before is None:
        raise DatasetError(Problem("workbook-edited", str(path)))
    was = sum(before.values(), Counter[str]())
    now = Counter(
        fingerprint(values) for name in TABLES if name in book.sheets for values in book.sheets[name].values()
    )
    known = {
        fingerprint(values)
        for name in TABLES
        for each in table_paths(folder, name)
        for _, values in parse(each.read_bytes(), str(each), (), []).rows()
    }
    if any(each not in known for each in now - was) or any(each in known for each in was - now):
        raise DatasetError(Problem("workbook-edited", str(path)))


def _table(
    sheet: Sheet, name: str, folder: Path, before: dict[str, Counter[str]] | None, problems: list[Problem]
) -> dict[Path, bytes]:
    """The files of a table with the rows of its sheet."""
    columns = {key: written for key, written in zip(sheet.keys, sheet.header) if key}
    there: dict[str, TableFile] = {}
    for path in table_paths(folder, name):
        content = _old(path, problems)
        if content is not None:
            there[path.relative_to(folder).as_posix()] = parse(content, str(path), columns, problems)
    edits = {file: Edit(columns, [], _of(before, file)) for file in there}
    for file, values in zip(_homes(sheet, name, list(there), problems), sheet.values()):
        edits.setdefault(file, Edit(columns, [], _of(before, file))).rows.append(values)
    if not edits and name != "identifiers":  # which a dataset need not have
        edits[f"{name}.csv"] = Edit(columns)
    sibling = next(reversed(there.values()), TableFile())
    contents = {}
    for file, edit in edits.items():
        path = folder / file
        table = there.get(file)
        if table is None:
            header = sibling.header or [written for written in columns.values() if written]
            table = sibling.like(header)
        merge(table, edit, str(path), problems)
        contents[path] = table.content(str(path), problems)
    return contents


def _homes(sheet: Sheet, name: str, there: list[str], problems: list[Problem]) -> list[str]:
    """The file of each row: the one that it says, or where the rows of its source are, or a new one."""
    rows = sheet.values()
    homes: dict[str, str] = {}
    named: list[str] = []
    for row, values in zip(sheet.rows, rows):
        # A workbook comes by mail: no name in it leads out of the table's own folder.
        if row.file and not re.fullmatch(rf"{name}(/{_NAME})?\.csv", row.file, re.IGNORECASE):
            values_ = {"value": row.file, "name": name}
            problems.append(Problem("bad-file-of-row", sheet.label, row.line, values=values_))
        elif row.file:
            homes[_source(values)] = row.file
            named.append(row.file)
    is_one = f"{name}.csv" in there or not any("/" in file for file in [*there, *named])
    last = f"{name}.csv" if is_one else max([*there, *named])

    def home(row_file: str, values: Values) -> str:
        source = _source(values)
        if row_file or source in homes:
            return row_file or homes[source]
        return f"{name}/{source}.csv" if not is_one and cells.ID.fullmatch(source) else last

    return [home(row.file, values) for row, values in zip(sheet.rows, rows)]


def _source(values: Values) -> str:
    """The source that a row of passages or statements is of; blank in other tables."""
    passage = values.get("passage", "")
    return values.get("source") or passage.partition("/")[0]


def _before(book: Workbook) -> dict[str, Counter[str]] | None:
    """The fingerprints of the rows of each file, when the workbook was made of them."""
    if ORIGIN not in book.sheets:
        return None
    before: dict[str, Counter[str]] = defaultdict(Counter)
    for row in book.sheets[ORIGIN].rows:
        file, mark, *_ = [*row.cells, ""]
        before[file][mark] += 1
    return before


def _of(before: dict[str, Counter[str]] | None, file: str) -> Counter[str] | None:
    return None if before is None else before.get(file, Counter())


def _old(path: Path, problems: list[Problem]) -> bytes | None:
    """The bytes of a file that is there."""
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        problems.append(files.unreadable(path, error))
        return None
