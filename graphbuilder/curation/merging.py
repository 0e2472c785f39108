"""Rows of a workbook brought back into a table's file: only what was edited changes there."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from graphbuilder.curation.tablefile import DESK, Record, TableFile, Values, changed, column_keys, fingerprint
from graphbuilder.errors import Problem


@dataclass
class Edit:
    """What a workbook says of one file of a table.

    Parameters
    ----------
    columns
        The sheet's columns: how each is written, by key.
    rows
        The rows that belong to the file.
    before
        The fingerprints of the file's rows when the workbook was made; None where
        that is not known.
    """

    columns: Mapping[str, str]
    rows: list[Values] = field(default_factory=list)
    before: Counter[str] | None = None


def merge(table: TableFile, edit: Edit, file: str, problems: list[Problem]) -> None:
    """Give a file the rows of a workbook.

    A row that is the same in both stays as it is written; an edited one changes in the
    cells that were edited; new ones come after the last; deleted ones go. What others
    changed in the file since the workbook was made stays, with a warning, unless the
    workbook says otherwise of the same row.
    """
    is_new = len(table.records) < 2
    before = edit.before
    there = table.rows()
    partner = _partners(edit.rows, there, before)
    _set_columns(table, edit)
    keys = _all_keys(table, edit)
    kept: set[int] = set()
    new: list[Values] = []

    def warn(code: str, values: Values, line: int | None = None) -> None:
        name = values.get("id") or " ".join(list(values.values())[:3])
        problems.append(Problem(code, file, line, severity="warning", values={"value": name}))

    def was_there(values: Values, if_unknown: bool = True) -> bool:
        return if_unknown if before is None else fingerprint(values) in before

    on_disk = dict(there)
    for place, values in enumerate(edit.rows):
        known = partner.get(place)
        if known is None:
            if is_new or not was_there(values, False):
                new.append(values)
            else:
                warn("row-gone-from-file", values)
            continue
        kept.add(known)
        old, record = on_disk[known], table.records[known]
        if old == values:
            continue
        if not was_there(old):
            if was_there(values, False):
                warn("row-changed-in-file", old, record.line)
                continue
            warn("row-changed-in-both", old, record.line)
        changed(table, record, keys, values)
    for place, values in there:
        if place not in kept and not was_there(values):
            warn("row-added-to-file", values, table.records[place].line)
            kept.add(place)
    _rewrite(table, keys, kept, new)


def _partners(
    rows: Sequence[Values], there: Sequence[tuple[int, Values]], before: Counter[str] | None
) -> dict[int, int]:
    """Which record each row is: the same one; else that of its id; else the one in its place."""
    partner: dict[int, int] = {}
    taken: set[int] = set()
    same = defaultdict[str, deque[int]](deque)
    for place, values in there:
        same[fingerprint(values)].append(place)
    for row, values in enumerate(rows):
        if places := same[fingerprint(values)]:
            partner[row] = places.popleft()
            taken.add(partner[row])
    by_id = defaultdict[str, deque[int]](deque)
    for place, values in there:
        if place not in taken and "id" in values:
            by_id[values["id"]].append(place)
    for row, values in enumerate(rows):
        if row not in partner and (places := by_id[values.get("id", "")]):
            partner[row] = places.popleft()
            taken.add(partner[row])
    order = [place for place, _ in there]
    following = dict(zip([0, *order], order))
    values_at = dict(there)
    for row in range(len(rows)):
        if row in partner:
            continue
        # Only a row that was there and has been edited can stand in the place of another.
        if before is not None and fingerprint(rows[row]) in before:
            continue
        place = following.get(partner.get(row - 1, -1) if row else 0, 0)
        if place and place not in taken and (before is None or fingerprint(values_at[place]) in before):
            partner[row] = place
            taken.add(place)
    return partner


def _set_columns(table: TableFile, edit: Edit) -> None:
    """Take out the columns that the sheet has no longer; add those that it fills and the file lacks."""
    if not table.records:
        names = [name for key, name in edit.columns.items() if not key.startswith("#")]
        table.records.append(table.record(names, False))
    keys = table.keys
    gone = {
        place
        for place, key in enumerate(keys)
        if key not in edit.columns and key not in DESK and not key.startswith("#")
    }
    if gone:
        for record in table.records:
            record.fields = [each for place, each in enumerate(record.fields) if place not in gone]
    filled = {key for values in edit.rows for key in values}
    more = [key for key in edit.columns if key in filled and key not in keys and not key.startswith("#")]
    if more:
        header = table.records[0]
        width = len(table.keys)
        header.fields += [""] * (width - len(header.fields))
        header.fields += [table.written(edit.columns[key]) for key in more]


def _all_keys(table: TableFile, edit: Edit) -> list[str]:
    """The keys of the file's columns, and of as many without a name as the sheet fills."""
    header = table.header
    nameless = max((int(key[1:]) for values in edit.rows for key in values if key.startswith("#")), default=0)
    more = max(0, nameless - sum(not name for name in header))
    return column_keys(header, max(len(table.keys), len(header) + more))


def _rewrite(table: TableFile, keys: Sequence[str], kept: set[int], new: Sequence[Values]) -> None:
    """Leave out the rows that were deleted, and put new ones after the last."""
    filled = {place for place, _ in table.rows()}
    last = max(kept, default=0)
    fields = [each for each in table.records[last].fields if each] if last else []
    quoted = bool(fields) and all(each.startswith('"') for each in fields)
    records: list[Record] = []
    for place, record in enumerate(table.records):
        if place == 0 or place in kept or place not in filled:
            records.append(record)
        if place == last and new:
            record.end = record.end or table.end
            for values in new:
                width = max((count for count, key in enumerate(keys, 1) if key in values), default=0)
                cells = [values.get(key, "") for key in keys[: max(width, len(table.header))]]
                records.append(table.record(cells, quoted))
    table.records = records
