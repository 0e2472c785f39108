"""Rows of a workbook brought back into a table's file: only what was edited changes there."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from graphbuilder.curation.tables.table_file import (
    WORKBOOK_COLUMNS,
    Marks,
    Record,
    TableFile,
    Values,
    changed,
    column_keys,
    marks,
)
from graphbuilder.curation.workbook.changes import Log, Place
from graphbuilder.errors import Problem

#: Columns that a new file has only where a row fills them: what few sources need.
OPTIONAL_COLUMNS = ("quote_words", "free_text", "place", "lead_in", "source")


@dataclass
class Edit:
    """What a workbook says of one file of a table.

    Parameters
    ----------
    columns
        The sheet's columns: how each is written, by key.
    rows, places
        The rows that belong to the file, and where each stands on its sheet.
    before
        The marks of the file's rows when the workbook was made; None where that is not
        known: then nobody else can have changed them.
    """

    columns: Mapping[str, str]
    rows: list[Values] = field(default_factory=list)
    before: list[Marks] | None = None
    places: list[Place] = field(default_factory=list)


def merge(table: TableFile, edit: Edit, file: str, log: Log) -> None:
    """Give a file the rows of a workbook.

    A row that is the same in both stays as it is written; an edited one changes in the
    cells that were edited; new ones come after the last; deleted ones go. What others
    changed in the file since the workbook was made stays.
    """
    there = table.rows()
    places = {key: number for number, key in enumerate(table.keys, 1)}
    matches = list(_matches(edit, [values for _, values in there]))
    rows_there = [(before, there[theirs][1]) for before, theirs, _ in matches if theirs is not None]
    # What somebody has filled since the workbook was made is not what its sheet lost.
    filled_since = Counter(key for before, values in rows_there for key in values if key not in before)
    _set_columns(table, edit, filled_since, file, log)
    keys = _all_keys(table, edit)
    kept: set[int] = set()
    new: list[Values] = []
    for before, theirs, ours in matches:
        mine = None if ours is None else edit.rows[ours]
        if theirs is None:
            if mine and ours is not None and _is_put_back(mine, before, edit.places[ours], file, log):
                log.row_comes_or_goes("row-new", mine, Place(file))
                new.append(mine)
            continue
        number, old = there[theirs]
        place = Place(file, table.records[number].line, places)
        is_changed = marks(old) != before
        if mine is None:
            if not before:
                log.warn("row-added-to-file", old, place)
            elif not is_changed or log.row_in_both(
                "row-deleted-but-changed", "changed-row-deleted", old, place
            ):
                log.row_comes_or_goes("row-deleted", old, place)
                continue
        elif mine != old:
            if before and is_changed:
                is_edited = marks(mine) != before
                log.warn("row-changed-in-both" if is_edited else "row-changed-in-file", old, place)
            row = log.chosen(old, mine, before, place)
            log.row_changes(old, row, place)
            changed(table, table.records[number], keys, row)
        kept.add(number)
    _rewrite(table, keys, kept, new)


def _is_put_back(mine: Values, before: Marks, place: Place, file: str, log: Log) -> bool:
    """Whether a row that the file lacks is written: one that is new is, one that is gone is not."""
    if not before:
        return True
    if marks(mine) == before:
        log.warn("row-gone-from-file", mine, Place(file))
        return False
    return log.row_in_both("row-edited-but-gone", "edited-row-put-back", mine, place, file=file)


def _matches(edit: Edit, there: Sequence[Values]) -> Iterator[tuple[Marks, int | None, int | None]]:
    """Which rows are one: its marks when the workbook was made, and its places in the file and the workbook.

    One that is new has no marks.
    """
    theirs, ours = [marks(each) for each in there], [marks(each) for each in edit.rows]
    before = theirs if edit.before is None else edit.before
    in_file, in_book = pairs(before, theirs), pairs(before, ours)
    for place, base in enumerate(before):
        yield base, in_file.get(place), in_book.get(place)
    known_there, known_here = set(in_file.values()), set(in_book.values())
    added_there = [place for place in range(len(theirs)) if place not in known_there]
    added_here = [place for place in range(len(ours)) if place not in known_here]
    both = pairs([ours[place] for place in added_here], [theirs[place] for place in added_there], False)
    for number, place in enumerate(added_here):
        yield {}, added_there[both[number]] if number in both else None, place
    by_both = set(both.values())
    yield from (({}, place, None) for number, place in enumerate(added_there) if number not in by_both)


def pairs(first: Sequence[Marks], second: Sequence[Marks], by_place: bool = True) -> dict[int, int]:
    """Which rows of two lists are one, by place: the same; those of the same id; those in the same place."""
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for identity in (_whole, _id):
        free = defaultdict[object, deque[int]](deque)
        for place, row in enumerate(second):
            if place not in taken:
                free[identity(row)].append(place)
        for place, row in enumerate(first):
            name = identity(row)
            if place not in partner and name is not None and (found := free[name]):
                partner[place] = found.popleft()
                taken.add(partner[place])
    if by_place:
        _pair_alike(first, second, partner)
    return partner


def _pair_alike(first: Sequence[Marks], second: Sequence[Marks], partner: dict[int, int]) -> None:
    """Pair rows that were edited so that nothing tells them: with an id by their place, else by the rest."""
    free = sorted(set(range(len(second))) - set(partner.values()))
    for place, row in enumerate(first):
        if place in partner:
            continue
        following = partner.get(place - 1, -2) + 1 if place else 0
        others = [each for each in free if each == following or "id" not in row]
        found = next((each for each in others if is_alike(row, second[each])), None)
        if found is not None:
            partner[place] = found
            free.remove(found)


def _whole(row: Marks) -> object:
    return frozenset(row.items())


def _id(row: Marks) -> object:
    return row.get("id")


def is_alike(one: Marks, other: Marks) -> bool:
    """Whether two rows may be one that was edited: at least half of their cells are the same."""
    same = sum(other.get(key) == text for key, text in one.items())
    return 2 * same >= max(len(one), len(other))


def _set_columns(table: TableFile, edit: Edit, filled_since: Mapping[str, int], file: str, log: Log) -> None:
    """Take out the columns that the sheet has no longer; add those that it fills and the file lacks.

    A column that goes with what is filled in is told; one stays in which somebody has filled cells since
    the workbook was made, as many as `filled_since` says.
    """
    if not table.records:
        names = [name for key, name in edit.columns.items() if not key.startswith("#")]
        table.records.append(table.record(names, False))
    keys, header_place = table.keys, Place(file, table.records[0].line or None)
    known = set(keys) if edit.before is None else {key for each in edit.before for key in each}
    not_on_sheet = {
        place
        for place, key in enumerate(keys)
        if key not in (*edit.columns, *WORKBOOK_COLUMNS) and not key.startswith("#")
    }
    gone = {place for place in not_on_sheet if not filled_since.get(keys[place])}
    count = Counter(key for _, values in table.rows() for key in values)
    for place in sorted(not_on_sheet):
        key = keys[place]
        # A column that nobody knew when the workbook was made is no news.
        if count[key] and (place in gone or key in known):
            code, cells = (
                ("column-deleted", count[key]) if place in gone else ("column-kept", filled_since[key])
            )
            values = {"value": table.header[place], "count": cells}
            line = table.records[0].line
            log.problems.append(Problem(code, file, line, place + 1, "warning", values=values))
    if gone:
        for place in sorted(gone):
            log.column_comes_or_goes("column-gone", table.header[place], header_place, place + 1)
        for record in table.records:
            record.fields = [each for place, each in enumerate(record.fields) if place not in gone]
    used = {key for values in edit.rows for key in values}
    more = [key for key in edit.columns if key in used and key not in keys and not key.startswith("#")]
    if more:
        header = table.records[0]
        width = len(table.keys)
        header.fields += [""] * (width - len(header.fields))
        header.fields += [table.written(edit.columns[key]) for key in more]
        for key in more:
            log.column_comes_or_goes("column-new", edit.columns[key], header_place)


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
