"""Rows that name other rows, and what two people's edits together leave without the row that is named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from graphbuilder.curation.tables.table_file import Values
from graphbuilder.curation.workbook.changes import Log, Place

#: In which columns the rows of each table are referred to. A table comes before those that refer to it.
REFERENCES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "sources": {
        "sources": ("copied_from", "revision_of"),
        "passages": ("source",),
        "statements": ("source",),
    },
    "entities": {
        "sources": ("text_of",),
        "identifiers": ("entity",),
        "statements": ("subject", "object", "holder"),
    },
    "passages": {"passages": ("lead_in",), "statements": ("passage", "also_in")},
    "statements": {"judgements": ("statements", "prevails")},
}
#: Of these columns a cell may hold several ids.
LISTS = ("also_in", "statements")

_Rows = Mapping[str, Sequence[Values]]
# A row, by its id or else all of it; a column; and the id that stands there.
_Reference = tuple[object, str, str]


def check_references(
    mine: _Rows, theirs: _Rows, merged: Mapping[str, Sequence[tuple[Place, Values]]], log: Log
) -> None:
    """Add the rows that name one that is gone, where nobody has left them so: of two edits each was whole.

    Parameters
    ----------
    mine, theirs
        The rows of each table in the workbook, and those in the folder.
    merged
        What comes of both, with their places.
    """
    for table, columns in REFERENCES.items():
        there = _ids(values for _, values in merged.get(table, ()))
        known_here, known_there = _ids(mine.get(table, ())), _ids(theirs.get(table, ()))
        if known_here | known_there <= there:
            continue  # nothing is gone
        for other in columns:
            own = set(_references(other, table, mine.get(other, ())))
            for place, values in merged.get(other, ()):
                for reference in _references(other, table, [values]):
                    _, column, name = reference
                    is_mine = reference in own
                    if name not in there and name in (known_here if is_mine else known_there):
                        rows = (mine if is_mine else theirs)[table]
                        log.reference_lost(
                            values, place, column, name, is_mine, _renamed(name, rows, merged[table])
                        )


def _ids(rows: Iterable[Values]) -> set[str]:
    return {values["id"] for values in rows if "id" in values}


def _references(other: str, table: str, rows: Iterable[Values]) -> Iterator[_Reference]:
    """What the rows of one table name of another."""
    for values in rows:
        for column in REFERENCES[table][other]:
            cell = values.get(column, "")
            for name in re.findall(r"[^|\s]+", cell) if column in LISTS else [cell]:
                if name:
                    yield values.get("id") or frozenset(values.items()), column, name


def _renamed(name: str, rows: Iterable[Values], merged: Iterable[tuple[Place, Values]]) -> str | None:
    """The id that the row of that name has now, where all else of it is the same."""
    old = next(dict(values, id="") for values in rows if values.get("id") == name)
    return next((values["id"] for _, values in merged if "id" in values and dict(values, id="") == old), None)
