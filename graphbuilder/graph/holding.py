"""When a statement holds, as days, and the end that follows from a term with a beginning."""

from __future__ import annotations

import calendar
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from graphbuilder import dates
from graphbuilder.graph.facts import is_fact
from graphbuilder.graph.values import Days
from graphbuilder.namespaces import POL
from graphbuilder.vocabulary import stated_values

if TYPE_CHECKING:
    from graphbuilder.curation.dataset import Dataset
    from graphbuilder.curation.tables.records import Statement
    from graphbuilder.vocabulary.terms import Vocabulary

_FIRST, _LAST = date.min, date.max
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Time:
    """The days between which something begins and ends, as far as they are stated."""

    begin: Days | None
    end: Days | None

    @property
    def is_dated(self) -> bool:
        """Whether a beginning or an end is stated."""
        return self.begin is not None or self.end is not None

    def may_overlap(self, other: Time) -> bool:
        """Whether there may be a day on which both hold: nothing that is stated rules it out."""
        return self._first <= other._last and other._first <= self._last

    def surely_overlaps(self, other: Time) -> bool:
        """Whether there is a day on which both hold, by what is stated."""
        one, another = self._certain, other._certain
        return one is not None and another is not None and one[0] <= another[1] and another[0] <= one[1]

    @property
    def _first(self) -> date:
        return self.begin.first if self.begin else _FIRST

    @property
    def _last(self) -> date:
        return self.end.last if self.end else _LAST

    @property
    def _certain(self) -> tuple[date, date] | None:
        """The days of which it is certain; of a beginning without an end, that day."""
        if self.begin is None:
            return (self.end.first, self.end.first) if self.end and self.end.last != _LAST else None
        last = self.end.first if self.end else self.begin.last
        return (self.begin.last, last) if self.begin.last <= last else None


def time(said: Statement, vocabulary: Vocabulary) -> Time:
    """When a statement holds; an event has its moment alone."""
    begin, end = days(said.start), days(said.end)
    is_event = vocabulary.relations[said.relation].time == "event" and said.time_of != "state"
    return Time(begin, begin or end) if is_event else Time(begin, end)


def days(text: str) -> Days | None:
    """The days that a beginning or an end allows; of one that is stated to be open, the last there is."""
    if not text:
        return None
    return Days(_LAST, _LAST) if text == dates.OPEN else Days(*dates.bounds(text))


class Ends:
    """The ends that follow from the terms of a dataset, where their beginning is stated."""

    def __init__(self, dataset: Dataset) -> None:
        self._vocabulary = dataset.vocabulary
        self._beginnings = _beginnings(dataset)
        # The term of an office begins with each appointment, not with the law that sets it.
        self._ideas = {
            name
            for name, each in dataset.entities.items()
            if (known := dataset.vocabulary.classes[each.class_name]).exempt and not known.exists_by_itself
        }

    def of(self, said: Statement) -> Days | None:
        """The days between which a term ends; None for anything else, and where no beginning is stated.

        The beginning is the statement's own, that of the law that states the term, or else the one
        that is stated of the thing. A term of "at most" bounds the end on one side.
        """
        if not self.is_term(said):
            return None
        term = stated_values.read(said.object, stated_values.DURATION, self._vocabulary)
        begin = self._begin(said)
        if term is None or not term.duration or begin is None or begin.last == _LAST:
            return None
        first, last = (_after(day, term.duration) for day in begin.both)
        if first is None or last is None or (term.least is None and term.most is None):
            return None
        return Days(
            first if term.least is not None else _FIRST,
            last if term.most is not None else _LAST,
        )

    def is_term(self, said: Statement) -> bool:
        """Whether it says how long something lasts."""
        return self._vocabulary.relations[said.relation].datatype == stated_values.DURATION

    def _begin(self, said: Statement) -> Days | None:
        is_of_law = said.time_of and not said.row["from"]
        if said.start and not (is_of_law and said.subject in self._ideas):
            return days(said.start)
        return self._beginnings.get(said.subject)


def as_stated(end: Days) -> Days:
    """The days that may be stated as the end of a term: of a year from 1 March, 28 February as well."""
    return Days(max(end.first, _FIRST + _DAY) - _DAY, end.last)


def text(end: Days) -> str:
    """An end as EDTF writes it, as precise as it is."""
    if end.first == _FIRST:
        return f"../{end.last}"
    if end.last == _LAST:
        return f"{end.first}/.."
    if end.first == end.last:
        return end.first.isoformat()
    for form in ("%Y-%m", "%Y"):
        written = end.first.strftime(form)
        if dates.bounds(written) == end.both:
            return written
    return f"{end.first}/{end.last}"


def _beginnings(dataset: Dataset) -> dict[str, Days]:
    """The beginning of each thing's period, where facts state one and no other."""
    found: dict[str, set[Days]] = defaultdict(set)
    for each in dataset.statements.values():
        relation = dataset.vocabulary.relations[each.relation]
        begin = each.object.partition("/")[0]
        is_begun = relation.datatype == POL + "EDTFInterval" and begin not in ("", dates.OPEN)
        if is_begun and is_fact(each, dataset.vocabulary):
            found[each.subject].add(Days(*dates.bounds(begin)))
    return {subject: days.pop() for subject, days in found.items() if len(days) == 1}


def later(day: date, months: int) -> date:
    """The same day of the month so many months later; of the last day of a month, the last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    is_last = day.day == calendar.monthrange(day.year, day.month)[1]
    return date(year, month + 1, last if is_last else min(day.day, last))


def _after(day: date, duration: str) -> date | None:
    """The day so much later; None beyond the calendar."""
    months, days = stated_values.parts(duration)
    try:
        return later(day, months) + timedelta(days=days)
    except (OverflowError, ValueError, calendar.IllegalMonthError):
        return None
