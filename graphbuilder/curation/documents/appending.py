"""The passages of a document put into a dataset's table, in which every other row stays as it is."""

from __future__ import annotations

import os
from pathlib import Path

from graphbuilder.curation.documents.cutting import Cut
from graphbuilder.curation.tables import table_paths
from graphbuilder.curation.tables.catalogue import NUMBERED_COLUMNS, PASSAGE_COLUMNS, PASSAGE_REQUIRED
from graphbuilder.curation.tables.table_file import TableFile, Values, parse
from graphbuilder.errors import GraphbuilderError, Problem
from graphbuilder.files import is_standard_output, read_limited

_TABLE = "passages"


def home(output: str | Path, source: str) -> Path:
    """The file for the passages of a source: that of the name or, in a folder, that of the source.

    The bare name `passages` is the table of a dataset: the file or the folder that is there, or a new folder.

    Raises
    ------
    GraphbuilderError
        Where the dataset keeps its passages in a folder, and a second table was named.
    """
    path = Path(output)
    if path.is_dir():
        paths = sorted(path.glob("*.csv"))
        return next((each for each in paths if _rows(_parsed(each), source)), path / f"{source}.csv")
    beside = table_paths.table_files(path.parent, _TABLE)
    is_table = path.name.casefold() == _TABLE and not path.exists()
    if is_table and beside:
        # A dataset has its passages in one place: where it is asked for the table, that is meant.
        return beside[0]
    if is_table or str(output).endswith(("/", os.sep)):
        return path / f"{source}.csv"
    if not path.exists() and path.name.casefold() == f"{_TABLE}.csv" and beside:
        raise GraphbuilderError(Problem("passages-in-folder", str(path), values={"value": beside[0].parent}))
    return path


def table_with(path: Path, fresh: Cut, source: str) -> bytes:
    """The table to write to a path: what is there stays byte for byte, and what is new comes after it.

    Ids never change, and what a person corrected by hand is not lost: a table with
    another row of the source than the document gives is left alone. Notes stay.

    Raises
    ------
    GraphbuilderError
        Where a row would change or vanish, or the file is no table of passages.
    """
    if not path.is_file() or is_standard_output(path):
        return fresh.table().encode()
    table = _parsed(path)
    if not table.records:
        return fresh.table().encode()
    missing = [name for name in PASSAGE_REQUIRED if name not in table.keys]
    if missing:
        values = {"value": missing[0], "found": ", ".join(filter(None, table.header))}
        raise GraphbuilderError(Problem("missing-column", str(path), 1, values=values))
    there = _rows(table, source)
    given = {passage.id: passage.row.cells for passage in fresh.passages}
    columns = [key for key in table.keys if key in PASSAGE_COLUMNS and key != "note"]
    lost = [
        values.get("id", "?")
        for _, values in there
        if (cells := given.get(values.get("id", ""))) is None
        or any(cells.get(key, "") != values.get(key, "") for key in columns)
    ]
    if lost:
        said = {"count": len(lost), "value": lost[0], "source": source}
        raise GraphbuilderError(Problem("passages-would-change", str(path), values=said))
    known = {values["id"] for _, values in there}
    new = [cells for name, cells in given.items() if name not in known]
    if not new:
        return path.read_bytes()
    keys = table.keys
    # Other rows have nothing there, so that they stay as they are.
    more = [key for key in NUMBERED_COLUMNS if key not in keys and any(cells.get(key) for cells in new)]
    table.records[0].fields += more
    last = there[-1][0] if there else len(table.records) - 1
    before = table.records[last]
    before.end = before.end or table.end
    quoted = all(field.startswith('"') for field in before.fields if field)
    added = [table.record((cells.get(key, "") for key in [*keys, *more]), quoted) for cells in new]
    table.records[last + 1 : last + 1] = added
    return table.content(str(path), [])


def _rows(table: TableFile, source: str) -> list[tuple[int, Values]]:
    """The rows of a source, each with its place among the records."""
    return [
        (place, values)
        for place, values in table.rows()
        if values.get("source") == source or values.get("id", "").startswith(f"{source}/")
    ]


def _parsed(path: Path) -> TableFile:
    problems: list[Problem] = []
    table = parse(read_limited(path), str(path), PASSAGE_COLUMNS, problems)
    if problems:
        raise GraphbuilderError(problems)
    return table
