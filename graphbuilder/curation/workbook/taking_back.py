"""A workbook's tables written back as files of CSV, changing only what was edited."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from graphbuilder import files
from graphbuilder.curation.tables import catalogue, cells, settings, table_paths
from graphbuilder.curation.tables.judgements import JUDGEMENT_REQUIRED
from graphbuilder.curation.tables.reading import missing_columns, no_header
from graphbuilder.curation.tables.statements import STATEMENT_REQUIRED
from graphbuilder.curation.tables.table_file import Marks, TableFile, Values, held, is_double, marks, parse
from graphbuilder.curation.workbook import file_kinds, reading
from graphbuilder.curation.workbook.changes import Log, Place
from graphbuilder.curation.workbook.merging import OPTIONAL_COLUMNS, Edit, merge
from graphbuilder.curation.workbook.reading import OPTIONAL, SETTINGS, TABLES, Sheet, Workbook
from graphbuilder.curation.workbook.references import check_references
from graphbuilder.curation.workbook.renumbering import Sides, renumber
from graphbuilder.errors import DatasetError, Problem
from graphbuilder.suggestions import nearest_path

_REQUIRED: Mapping[str, Sequence[str]] = {
    "sources": catalogue.SOURCE_REQUIRED,
    "passages": catalogue.PASSAGE_REQUIRED,
    "entities": catalogue.ENTITY_REQUIRED,
    "identifiers": catalogue.IDENTIFIER_COLUMNS,
    "judgements": JUDGEMENT_REQUIRED,
    "statements": STATEMENT_REQUIRED,
}
_NAME = r"[^/\\:*?\"<>|\x00-\x1f]*[^/\\:*?\"<>|\x00-\x1f.]"


@dataclass(frozen=True)
class Saved:
    """What was written from a workbook, or would be: the files, each change, and what is worth a look."""

    files: tuple[Path, ...]
    changes: tuple[Problem, ...]
    warnings: tuple[Problem, ...]


def take_back(path: Path, folder: Path, *, overwrite: bool = False, dry_run: bool = False) -> Saved:
    """Write the tables of a workbook to a dataset's folder, all of them or none.

    The rows are not checked: what is half done can be saved. A file in which nothing
    was edited is not touched.

    Parameters
    ----------
    path, folder
        The workbook, and the dataset.
    overwrite
        Whether the workbook has the last word where a cell was edited in both.
    dry_run
        Whether to write nothing, and only tell.

    Raises
    ------
    DatasetError
        Where the file is no workbook, a cell's text is not certain, a file that is there
        cannot be read, or somebody else has edited what was edited here.
    GraphbuilderError
        Where a file cannot be written, or somebody else writes it at the same time.
    """
    if path.is_dir():
        raise DatasetError(Problem("workbook-is-folder", str(path)))
    if not path.is_file():
        raise DatasetError(Problem("no-such-target", str(path), suggestion=nearest_path(path)))
    log = Log(overwrite)
    tables = [each for name in TABLES for each in table_paths.table_files(folder, name)]
    before = files.state([folder / settings.FILE, *tables])
    book = reading.read_workbook(path, log.problems)
    # Of a cell whose text is not certain it is not known what would change.
    is_certain = not any(each.severity == "error" for each in log.problems)
    changed = _changed(book, folder, log)
    if not (book.companions or any(name in book.sheets for name in (SETTINGS, *TABLES))):
        log.problems.append(Problem("no-settings-sheet", str(path)))
    if any(each.severity == "error" for each in log.problems):
        raise DatasetError([*log.problems, *(log.changes if dry_run and is_certain else ())])
    if not dry_run:
        files.write(changed, before)
    return Saved(tuple(changed), tuple(log.changes), tuple(log.problems))


def check_nothing_is_lost(path: Path, folder: Path) -> None:
    """Refuse to replace a file that is no workbook of ours, or holds edits that the dataset lacks.

    Raises
    ------
    DatasetError
        Where something would be lost.
    """
    if not path.is_file() or not path.stat().st_size or files.is_standard_output(path):
        return
    if mark := file_kinds.mark_of_open(path):
        raise DatasetError(Problem("workbook-open-there", str(path), values={"mark": mark.name}))
    log = Log()
    book = reading.read_workbook(path, log.problems)
    changed = _changed(book, folder, log)
    if book.origin is None or changed or any(each.severity == "error" for each in log.problems):
        raise DatasetError(Problem("workbook-edited", str(path)))


def _changed(book: Workbook, folder: Path, log: Log) -> dict[Path, bytes]:
    """The files that a workbook changes, with their new content."""
    contents = _settings(book, folder, log)
    lacking = {
        name: list(_missing_columns(sheet, _REQUIRED.get(name, ()))) for name, sheet in book.sheets.items()
    }
    log.problems += (problem for found in lacking.values() for problem in found)
    is_new = not any(table_paths.table_files(folder, name) for name in TABLES)
    origin = None if is_new else book.origin
    read = {name: _files(book.sheets[name], name, folder, log) for name in TABLES if lacking.get(name) == []}
    there = {name: files for name, files in read.items() if files is not None}
    rows = _rows(book, folder, there, origin, log)
    theirs = {
        name: [each for table in files.values() for _, each in table.rows()] for name, files in there.items()
    }
    merged = {
        name: _merged(book.sheets[name], name, rows[name], there[name], folder, origin, log) for name in there
    }
    for tables in merged.values():
        contents |= {path: table.content(str(path), log.problems) for path, table in tables.items()}
    placed = {name: _placed(tables, book.sheets[name], rows[name]) for name, tables in merged.items()}
    check_references(rows, theirs, placed, log)
    log.problems += _gone_sheets(book)
    for name, text in book.companions.items():
        beside = table_paths.companion(folder, name, log.problems)
        if beside is None:
            contents[folder / name] = text.content
        elif _lines(files.read_utf_8(beside)) != _lines(text.content.decode()):
            values = {"name": str(beside)}
            log.problems.append(Problem("companion-differs", text.file, severity="warning", values=values))
    return {each: content for each, content in contents.items() if _old(each, log.problems) != content}


def _lines(text: str) -> list[str]:
    """The lines of a text, however they end; blank ones below it are none."""
    return re.split(r"\r\n|\r|\n", text.rstrip())


def _gone_sheets(book: Workbook) -> Iterator[Problem]:
    """Sheets that are not in a workbook any more, or have another name, though rows came from them."""
    for name in (*TABLES, SETTINGS):
        made_of = (file for file in book.origin or {} if Path(file).parts[0].partition(".")[0] == name)
        if name not in book.sheets and any(made_of):
            yield Problem("sheet-gone", str(book.path), values={"name": name})


def _missing_columns(sheet: Sheet, required: Sequence[str]) -> Iterator[Problem]:
    """What a sheet lacks to be a table: from one whose columns have other names, no file could be written."""
    missing = [name for name in required if name not in sheet.keys]
    if missing and len(missing) == len(required):
        yield no_header(sheet.header, required, sheet.label, sheet.header_line)
    else:
        yield from missing_columns(missing, sheet.header, sheet.label, sheet.header_line)


def _settings(book: Workbook, folder: Path, log: Log) -> dict[Path, bytes]:
    """The file of settings, with those that were edited."""
    if SETTINGS not in book.sheets:
        return {}
    path = folder / settings.FILE
    old = _old(path, log.problems)
    texts = book.setting_texts()
    if old is not None:
        said = settings.flat(settings.load_settings(path))  # a file that is no TOML is no ground to build on
        theirs = {name: held(text) for name, text in said.items() if text}
        mine = {name: text for name, text in texts.items() if text}
        before, *_ = (book.origin or {}).get(settings.FILE) or [marks(theirs)]
        named = {"id": SETTINGS, **theirs}
        row = log.chosen(named, {"id": SETTINGS, **mine}, before, Place(str(path)))
        log.row_changes(named, row, Place(str(path)))
        del row["id"]
        blank = {name: "" for name, text in said.items() if name not in row and (name in texts or not text)}
        texts = {name: said[name] if held(said.get(name, "")) == text else text for name, text in row.items()}
        texts |= blank
    return {path: settings.edited(old, texts)}


def _files(sheet: Sheet, name: str, folder: Path, log: Log) -> dict[str, TableFile] | None:
    """The files of a table as they are; None where one of them cannot be taken apart."""
    before = len(log.problems)
    columns = [key for key in sheet.keys if key]
    there: dict[str, TableFile] = {}
    for path in table_paths.table_files(folder, name):
        content = _old(path, log.problems)
        if content is not None:
            there[path.relative_to(folder).as_posix()] = parse(content, str(path), columns, log.problems)
    return None if any(each.severity == "error" for each in log.problems[before:]) else there


def _rows(
    book: Workbook,
    folder: Path,
    there: Mapping[str, Mapping[str, TableFile]],
    origin: Mapping[str, Sequence[Marks]] | None,
    log: Log,
) -> dict[str, list[Values]]:
    """The rows of each sheet, with other ids where somebody else has taken theirs meanwhile."""
    rows = {name: book.sheets[name].values() for name in there}
    if origin is None:
        return rows
    sides = {}
    for name, tables in there.items():
        sheet = book.sheets[name]
        theirs = [(str(folder / file), each) for file, table in tables.items() for _, each in table.rows()]
        before = {
            row["id"]
            for file, each in origin.items()
            if file.partition("/")[0].removesuffix(".csv").casefold() == name
            for row in each
            if "id" in row
        }
        sides[name] = Sides(rows[name], _places(sheet), theirs, before)
    renumber(sides, log)
    return rows


def _places(sheet: Sheet) -> list[Place]:
    """Where the rows of a sheet stand."""
    columns = {key: number for number, key in enumerate(sheet.keys, 1) if key}
    return [Place(sheet.label, row.line, columns) for row in sheet.rows]


def _placed(
    tables: Mapping[Path, TableFile], sheet: Sheet, rows: Sequence[Values]
) -> list[tuple[Place, Values]]:
    """The rows of a table's files, with their places: of a new one, which is on no line yet, on its sheet."""
    new = {frozenset(values.items()): place for values, place in zip(rows, _places(sheet))}
    found = []
    for path, table in tables.items():
        columns = {key: number for number, key in enumerate(table.keys, 1)}
        for number, values in table.rows():
            line = table.records[number].line
            there = Place(str(path), line, columns)
            found.append((there if line else new.get(frozenset(values.items()), there), values))
    return found


def _merged(
    sheet: Sheet,
    name: str,
    rows: Sequence[Values],
    there: Mapping[str, TableFile],
    folder: Path,
    origin: Mapping[str, Sequence[Marks]] | None,
    log: Log,
) -> dict[Path, TableFile]:
    """The files of a table with the rows of its sheet."""
    columns = {key: written for key, written in zip(sheet.keys, sheet.header) if key}
    log.problems += _without_own_name(sheet, there)

    def edit(file: str) -> Edit:
        return Edit(columns, before=None if origin is None else list(origin.get(file, ())))

    edits = {file: edit(file) for file in there}
    homes = _homes(sheet, rows, name, list(there), log.problems)
    for file, values, place in zip(homes, rows, _places(sheet)):
        of_file = edits.setdefault(file, edit(file))
        of_file.rows.append(values)
        of_file.places.append(place)
    if not edits and name not in OPTIONAL:
        edits[f"{name}.csv"] = Edit(columns)
    sibling = list(there.values())[-1] if there else TableFile()
    contents = {}
    for file, each in edits.items():
        path = folder / file
        table = there.get(file)
        if table is None:
            used = {key for values in each.rows for key in values}
            header = sibling.header or [
                written
                for key, written in columns.items()
                if written and (key in used or key not in OPTIONAL_COLUMNS)
            ]
            table = sibling.like(header)
        merge(table, each, str(path), log)
        if file in there or table.rows() or not origin:
            contents[path] = table
    log.problems += _of_other_kind(sheet, homes, there, [file for file in edits if folder / file in contents])
    return contents


def _without_own_name(sheet: Sheet, there: Mapping[str, TableFile]) -> Iterator[Problem]:
    """Cells of columns without a name, or with that of another, which no table may have.

    Those that the files have already are no matter of this workbook.
    """
    known = {key for table in there.values() for _, values in table.rows() for key in values}
    keys = sheet.keys
    used = {key for row in sheet.rows for key, cell in zip(keys, row.cells) if cell} - known
    for place, key in enumerate(keys, 1):
        if key in used and is_double(key):
            values = {"value": sheet.header[place - 1]}
            yield Problem("double-column", sheet.label, sheet.header_line, place, values=values)
    for row in sheet.rows:
        for place, (key, cell) in enumerate(zip(keys, row.cells), 1):
            if cell and key.startswith("#") and key not in known:
                yield Problem("cell-without-column", sheet.label, row.line, place, values={"value": cell})


def _of_other_kind(
    sheet: Sheet, homes: Sequence[str], there: Collection[str], written: Sequence[str]
) -> Iterator[Problem]:
    """That rows go to a folder of files where the table is one file, or the other way round."""
    first = next(iter(there or written), "")
    others = [file for file in written if file not in there and ("/" in file) != ("/" in first)]
    for row, home in zip(sheet.rows, homes):
        if home in others:
            others.remove(home)
            yield Problem("row-beside-table", sheet.label, row.line, values={"value": home, "first": first})


def _homes(
    sheet: Sheet, rows: Sequence[Values], name: str, there: list[str], problems: list[Problem]
) -> list[str]:
    """The file of each row: the one that it says, or where the rows of its source are, or a new one."""
    homes: dict[str, str] = {}
    # Some systems tell names apart that differ in capitals only, and others don't.
    known = {file.casefold(): file for file in there}
    parts = next((file.rpartition("/")[0] for file in there if "/" in file), name)
    files: list[str] = []
    for row, values in zip(sheet.rows, rows):
        file = row.file
        if file.casefold() in known:
            file = known[file.casefold()]
        elif file.rpartition("/")[0].casefold() == name:
            file = f"{parts}/{file.rpartition('/')[2]}"
        # A workbook comes by mail: no name in it leads out of the table's own folder.
        if file and not re.fullmatch(rf"{name}(/{_NAME})?\.csv", file, re.IGNORECASE):
            values_ = {"value": file, "name": name}
            problems.append(Problem("bad-file-of-row", sheet.label, row.line, values=values_))
            file = ""
        elif table_paths.is_passed_by(file.rpartition("/")[2]) and file not in there:
            problems.append(Problem("file-passed-by", sheet.label, row.line, values={"value": file}))
            file = ""
        if file:
            homes[_source(values)] = file
        files.append(file)
    named = list(filter(None, files))
    is_one = f"{name}.csv" in there or not any("/" in file for file in [*there, *named])
    last = f"{name}.csv" if is_one else max([*there, *named])

    def home(row_file: str, values: Values) -> str:
        source = _source(values)
        if row_file or source in homes:
            return row_file or homes[source]
        return f"{parts}/{source}.csv" if not is_one and cells.ID.fullmatch(source) else last

    return list(map(home, files, rows))


def _source(values: Values) -> str:
    """The source that a row of passages or statements is of; blank in other tables."""
    passage = values.get("passage", "")
    return values.get("source") or passage.partition("/")[0]


def _old(path: Path, problems: list[Problem]) -> bytes | None:
    """The bytes of a file that is there."""
    if not path.exists():
        return None
    try:
        return files.read_limited(path)
    except DatasetError as error:
        problems += error.problems
        return None
