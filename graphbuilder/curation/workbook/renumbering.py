"""New rows of a workbook get other ids where somebody else has taken theirs, with all that refers to them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from graphbuilder.curation.tables.table_file import Values, mark, marks
from graphbuilder.curation.workbook.changes import Log, Place
from graphbuilder.curation.workbook.merging import is_alike
from graphbuilder.curation.workbook.references import LISTS, REFERENCES

# Passages are named after their source.
_NAMED_AFTER_SOURCES = {"passages": ("id", "lead_in"), "statements": ("passage", "also_in")}
# What is the same in many rows, and tells none from another.
_COMMON = ("id", "class", "kind", "modality", "polarity", "status", "language", "date_status")


@dataclass
class Sides:
    """The rows of one table: in the workbook, with their places, and in the folder, with their file.

    `before` are the marks of the ids that there were when the workbook was made.
    """

    mine: list[Values]
    places: list[Place]
    theirs: list[tuple[str, Values]]
    before: set[str]


def renumber(tables: Mapping[str, Sides], log: Log) -> None:
    """Change the ids of new rows that are those of other rows, new in the folder.

    A row that is there already, but for its id, gets the id that it has there: it has come
    from this workbook before.
    """
    for name, references in REFERENCES.items():
        if name in tables:
            given = _given(tables[name], log)
            _rename(tables[name].mine, "id", given)
            for other, columns in references.items():
                for column in columns if other in tables else ():
                    _rename(tables[other].mine, column, given)
            if name == "sources":
                _rename_prefixes(tables, given)


def _given(sides: Sides, log: Log) -> dict[str, str]:
    """The new id of each row whose id is taken."""
    taken = {values["id"]: (file, values) for file, values in sides.theirs if "id" in values}
    ids = {*taken, *(values["id"] for values in sides.mine if "id" in values)}
    given: dict[str, str] = {}
    for values, place in zip(sides.mine, sides.places):
        old = values.get("id", "")
        if old in given or old not in taken or mark(old) in sides.before:
            continue
        file, other = taken[old]
        if _may_be_one(values, other):
            continue
        new = (name for name, (_, each) in taken.items() if _may_be_one(values, each))
        given[old] = next((name for name in new if mark(name) not in sides.before), None) or next_id(old, ids)
        ids.add(given[old])
        log.warn("id-renumbered", values, place, "id", new=given[old], file=file)
    return given


def _may_be_one(one: Values, other: Values) -> bool:
    """Whether two rows may be the same one, edited: most of what tells rows apart is the same."""
    first, second = (
        {key: text for key, text in marks(each).items() if key not in _COMMON} for each in (one, other)
    )
    both = first.keys() & second.keys()
    same = sum(first[key] == second[key] for key in both)
    return 3 * same >= 2 * len(both) if both else is_alike(first, second)


def next_id(name: str, taken: Iterable[str]) -> str:
    """The id that comes after all that are like it: ``st012`` after ``st011``, ``name-2`` after ``name``.

    >>> next_id("st011", ["st011", "st099"])
    'st100'
    """
    match = re.fullmatch(r"(.*?)(\d+)", name, re.ASCII)
    beginning, width = (match[1], len(match[2])) if match else (f"{name}-", 1)
    numbers = [
        int(each[len(beginning) :])
        for each in taken
        if each.startswith(beginning) and re.fullmatch(r"\d+", each[len(beginning) :], re.ASCII)
    ]
    return f"{beginning}{max([1, *numbers]) + 1:0{width}}"


def _rename(rows: Iterable[Values], column: str, given: Mapping[str, str]) -> None:
    for values in rows:
        _change(values, column, lambda name: given.get(name, name))


def _rename_prefixes(tables: Mapping[str, Sides], given: Mapping[str, str]) -> None:
    def renamed(name: str) -> str:
        source, stroke, label = name.partition("/")
        return f"{given[source]}/{label}" if stroke and source in given else name

    for name, columns in _NAMED_AFTER_SOURCES.items():
        for values in tables[name].mine if name in tables else ():
            for column in columns:
                _change(values, column, renamed)


def _change(values: Values, column: str, renamed: Callable[[str], str]) -> None:
    """Give the ids in a cell other names; a cell without one of these stays as it is written."""
    old = values.get(column, "")
    new = re.sub(r"[^|\s]+", lambda name: renamed(name[0]), old) if column in LISTS else renamed(old)
    if new != old:
        values[column] = new
