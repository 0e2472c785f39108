"""What a workbook's way back into a folder has to tell: problems, and every change that it makes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from graphbuilder.curation.tables.table_file import Marks, Values, column_shown, mark
from graphbuilder.errors import Problem, Severity


class Place(NamedTuple):
    """Where a row stands in a file, and the place of each of its columns (from 1)."""

    file: str
    line: int | None = None
    columns: Mapping[str, int] = {}


def name_of(values: Values) -> str:
    """How messages call a row: by its id, else by its first cells."""
    return values.get("id") or " ".join(list(values.values())[:3])


@dataclass
class Log:
    """Problems and changes of one way back; with `overwrite`, the workbook has the last word.

    Where it has not, what somebody else edited stays, and that both did is an error.
    """

    overwrite: bool = False
    problems: list[Problem] = field(default_factory=list)
    changes: list[Problem] = field(default_factory=list)

    def chosen(self, theirs: Values, mine: Values, before: Marks, place: Place) -> Values:
        """The row that comes of the one in the file and the one in the workbook.

        Of each cell it has the text that was edited since both had the marks `before`.
        """
        row = {key: self._cell(key, theirs, mine, before, place) for key in dict.fromkeys([*theirs, *mine])}
        return {key: text for key, text in row.items() if text}

    def _cell(self, key: str, theirs: Values, mine: Values, before: Marks, place: Place) -> str:
        old, new, was = theirs.get(key, ""), mine.get(key, ""), before.get(key)
        if old == new or _mark(new) == was:
            return old
        if _mark(old) == was:
            return new
        there, here = _told_apart(old, new)
        values = {"row": name_of(theirs), "column": column_shown(key), "theirs": there, "mine": here}
        self._add("cell-changed-in-both", "cell-overwritten", place, key, values)
        return new if self.overwrite else old

    def row_in_both(self, code: str, overwritten: str, values: Values, place: Place, **more: object) -> bool:
        """Say that a row is gone on one side and edited on the other; whether the workbook decides."""
        self._add(code, overwritten, place, "", {"value": name_of(values), **more})
        return self.overwrite

    def _add(self, code: str, overwritten: str, place: Place, key: str, values: Mapping[str, object]) -> None:
        severity: Severity = "warning" if self.overwrite else "error"
        column = place.columns.get(key)
        problem = Problem(
            overwritten if self.overwrite else code, place.file, place.line, column, severity, values=values
        )
        self.problems.append(problem)

    def reference_lost(
        self, values: Values, place: Place, key: str, name: str, is_mine: bool, meant: str | None
    ) -> None:
        """Say that a row names one that is gone by what was edited on the other side."""
        code = "reference-lost-in-file" if is_mine else "reference-lost-in-workbook"
        severity: Severity = "warning" if self.overwrite else "error"
        said = {"row": name_of(values), "column": column_shown(key), "value": name}
        column = place.columns.get(key)
        self.problems.append(Problem(code, place.file, place.line, column, severity, meant, said))

    def warn(self, code: str, values: Values, place: Place, key: str = "", **more: object) -> None:
        """Add a warning about a row, or about its cell in the column of that key."""
        said = {"value": name_of(values), **more}
        column = place.columns.get(key)
        self.problems.append(Problem(code, place.file, place.line, column, "warning", values=said))

    def row_changes(self, old: Values, new: Values, place: Place) -> None:
        """Note each cell of a row that becomes another."""
        for key in dict.fromkeys([*old, *new]):
            was, becomes = old.get(key, ""), new.get(key, "")
            if was != becomes:
                before, after = _told_apart(was, becomes)
                values = {"row": name_of(old), "column": column_shown(key), "old": before, "new": after}
                column = place.columns.get(key)
                self.changes.append(
                    Problem("cell-changed", place.file, place.line, column, "info", values=values)
                )

    def row_comes_or_goes(self, code: str, values: Values, place: Place) -> None:
        """Note that a row is added or deleted."""
        values_ = {"value": name_of(values)}
        self.changes.append(Problem(code, place.file, place.line, severity="info", values=values_))

    def column_comes_or_goes(self, code: str, name: str, place: Place, column: int | None = None) -> None:
        """Note that a column is added or taken out; `column` is its place."""
        self.changes.append(
            Problem(code, place.file, place.line, column, severity="info", values={"value": name})
        )


def _mark(text: str) -> str | None:
    return mark(text) if text else None


def _told_apart(one: str, other: str) -> tuple[str, str]:
    """Two texts as messages have them: blanks of other kinds by their numbers where all else is the same."""
    if one.split() != other.split():
        return one, other
    first, second = (re.sub(r"[^\S ]", lambda sign: f"<U+{ord(sign[0]):04X}>", each) for each in (one, other))
    return first, second
