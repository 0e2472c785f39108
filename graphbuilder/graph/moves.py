"""Deadlines and ends that moved: what was said first, what was said later, and by how much it shifted."""

from __future__ import annotations

import calendar
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from graphbuilder.graph import conflicts, holding, values
from graphbuilder.graph.facts import is_fact

if TYPE_CHECKING:
    from graphbuilder.curation.dataset import Dataset
    from graphbuilder.curation.tables.records import Statement


@dataclass(frozen=True)
class Move:
    """A value that another one took the place of, by the ids of their statements.

    `shift` is from the latest day of the one to that of the other, as an xsd:duration; blank
    where one has no latest day.
    """

    one: str
    other: str
    shift: str


@dataclass(frozen=True)
class _Due:
    """An end or a day on which something is due, when it was said, and where a period that was so began."""

    when: str
    name: str
    days: values.Days
    begin: values.Days | None

    def comes_back(self, other: _Due) -> bool:
        """Whether it is over when the other period begins, or the other way round, and both were so."""
        return None not in (self.begin, other.begin) and (
            values.begins_after(other.begin, self.days) or values.begins_after(self.begin, other.days)
        )


def found(dataset: Dataset) -> list[Move]:
    """What moved, thing by thing, in the order in which it was said.

    A value that only is more precise has not moved; of two that were said on the same day, or by a
    source whose date nobody knows, none is the later one. Nor has what came to its end and began again.
    """
    said: dict[tuple[str, str], list[_Due]] = defaultdict(list)
    for each, slot, days in _due(dataset):
        if when := conflicts.said_on(each, dataset):
            is_so = is_fact(each, dataset.vocabulary)
            begin = values.beginning_of_period(each, dataset.vocabulary) if is_so else None
            said[each.subject, slot].append(_Due(when, each.id, days, begin))
    moves = []
    for told in said.values():
        earlier: _Due | None = None
        for due in sorted(told, key=lambda one: (one.when, one.name)):
            if earlier and not earlier.days.excludes(due.days):
                continue
            if earlier and earlier.when != due.when and not earlier.comes_back(due):
                moves.append(Move(earlier.name, due.name, _shift(earlier.days.last, due.days.last)))
            earlier = due
    return moves


def _due(dataset: Dataset) -> Iterator[tuple[Statement, str, values.Days]]:
    """All values by which something is due or ends, with what they are compared by."""
    derived = holding.Ends(dataset)
    for each in conflicts.witnesses(dataset):
        if each.denied:
            continue
        relation = dataset.vocabulary.relations[each.relation]
        if relation.time == "deadlineTime":
            if days := values.days(each, dataset.vocabulary):
                yield each, (relation.name, *relation.wider)[-1], days
        elif end := derived.of(each):
            yield each, "", holding.as_stated(end)
        elif end := values.end_of_period(each, dataset.vocabulary):
            yield each, "", end


def _shift(one: date, other: date) -> str:
    """The years, months and days between two days, as people count them; blank without one of them."""
    if date.max in (one, other):
        return ""
    first, last = sorted((one, other))
    months = (last.year - first.year) * 12 + last.month - first.month
    is_last = last.day == calendar.monthrange(last.year, last.month)[1]
    # From the last day of a month to that of another are whole months.
    if last.day < first.day and not is_last:
        months -= 1
    days = (last - holding.later(first, months)).days
    years, months = divmod(months, 12)
    parts = "".join(f"{count}{unit}" for count, unit in ((years, "Y"), (months, "M"), (days, "D")) if count)
    return ("-" if other < one else "") + "P" + (parts or "0D")
