"""When a statement ceases to hold by what else is said: a term runs out, a thing ends, somebody succeeds.

Whatever ends a thing counts alike: the end of its period, and a law that repeals or replaces it. A term that
has run out ends itself alone: whether the thing was to go on is what sources say after that.
What is said of a thing holds no longer than the thing is there: when it ends at the latest follows, and of a
period of the thing when it ends. An office that one person can hold at a time is no longer held by the first
when another begins.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from graphbuilder import dates
from graphbuilder.graph import holding
from graphbuilder.graph.facts import is_fact
from graphbuilder.graph.values import Days
from graphbuilder.namespaces import POL

if TYPE_CHECKING:
    from graphbuilder.curation.dataset import Dataset
    from graphbuilder.curation.tables.records import Statement

_FIRST, _LAST = date.min, date.max
_INTERVAL = POL + "EDTFInterval"
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class _Span:
    """A time for which a thing is there; of an end that is not stated, or is open, no day is known."""

    begin: Days | None
    end: Days

    @property
    def is_ended(self) -> bool:
        """Whether an end is known."""
        return self.end.last != _LAST


@dataclass(frozen=True)
class _Life:
    """What facts say of how long one thing is there: what put an end to it, and its periods."""

    acts: list[Days] = field(default_factory=list)
    periods: list[_Span] = field(default_factory=list)

    def end(self, begin: Days | None, *, by_acts: bool = False) -> Days | None:
        """The days between which the thing ends, for what began then; of what has no beginning, the last end.

        Where sources name more days than one, it ends between these. A period that ended before the thing was
        repealed counts too, and one that is followed by another without a day between them is no end.
        """
        ends = [_Span(None, each) for each in self.acts]
        if ends:
            last = max(each.last for each in self.acts)
            ends += [each for each in self.periods if each.end.last < last]
        elif not by_acts:
            ends = list(self.periods)
        found = _following(ends, begin) if begin else _newest(ends, self.periods)
        if not found or not all(each.is_ended for each in found):
            return None
        return Days(min(each.end.first for each in found), max(each.end.last for each in found))


def _following(ends: Sequence[_Span], begin: Days) -> list[_Span]:
    """The ends that come first after a beginning; with them what goes on from there."""
    after = [each for each in ends if each.end.first > begin.last]
    after = sorted(
        after or [each for each in ends if each.end.last >= begin.first], key=lambda each: each.end.last
    )
    found: list[_Span] = []
    for each in after:
        if found and each.begin and each.begin.first > found[-1].end.last + _DAY:
            break
        found.append(each)
    return found


def _newest(ends: Sequence[_Span], spans: Iterable[_Span]) -> list[_Span]:
    """The ends of a thing after which no time of it is said to begin."""
    begun = max((each.begin.first for each in spans if each.begin), default=_FIRST)
    return [each for each in ends if each.end.last >= begun]


class LastDays:
    """The ends that follow for the statements of a dataset from what else it says."""

    def __init__(self, dataset: Dataset) -> None:
        self._dataset, self._known = dataset, dataset.vocabulary
        self._terms = holding.Ends(dataset)
        facts = [each for each in dataset.statements.values() if is_fact(each, dataset.vocabulary)]
        self._lives = self._lives_of(facts)
        self._begun: dict[tuple[str, str], list[tuple[str, Days]]] = defaultdict(list)
        for each in facts:
            begin = _day(each.start)
            if begin and self._known.relations[each.relation].single_subject:
                self._begun[each.relation, each.object].append((each.subject, begin))

    def of(self, said: Statement) -> Days | None:
        """The days between which it ends by what else is said; None where that is no sooner than its own.

        Of a term it is the end that follows from its beginning, or that of its law, where that is sooner.
        What it is about ends only what is a fact.
        """
        begin, own = self._own(said)
        term = self._terms.of(said)
        if term and (own is None or (said.time_of and term.last < own.last)):
            own = term
        elif term and own and said.time_of and own.last != _LAST:
            return own  # its law was gone before
        elif term or not self._lasts(said) or not is_fact(said, self._known):
            return None
        ends = [
            each
            for each in self._bounds(said, begin, own)
            if (own is None or each.last < own.last) and (begin is None or begin.first <= each.last)
        ]
        if not ends:
            return term if own is term else None
        first, last = min(each.first for each in ends), min(each.last for each in ends)
        return Days(min(own.first, last if first == _FIRST else first), last) if own else Days(first, last)

    def _lasts(self, said: Statement) -> bool:
        """Whether it is a state of which a day can settle whether it holds."""
        time = self._known.relations[said.relation].time
        if said.time_of == "state" or time == "state":
            return True
        return not time and bool(said.start or said.end or said.modality == "ongoing")

    def _own(self, said: Statement) -> tuple[Days | None, Days | None]:
        """When it began, or was going on, and when it ends by what it says itself."""
        span = _span(said.object) if self._is_period(said) else _Span(None, Days(_LAST, _LAST))
        begin = _day(said.start) or span.begin
        if begin is None and said.modality == "ongoing" and said.source in self._dataset.sources:
            begin = _day(self._dataset.sources[said.source].issued)
        is_open = said.end == dates.OPEN or (self._is_period(said) and said.object.endswith(f"/{dates.OPEN}"))
        return begin, holding.days(said.end) or (span.end if span.is_ended or is_open else None)

    def _is_period(self, said: Statement) -> bool:
        return self._known.relations[said.relation].datatype == _INTERVAL

    def _bounds(self, said: Statement, begin: Days | None, own: Days | None) -> Iterator[Days]:
        """The ends of what it is about, and that by who took over."""
        is_period = self._is_period(said)
        is_term = is_period or self._terms.is_term(said)
        for thing in {said.subject} if said.is_attribute else {said.subject, said.object}:
            # Of two periods or terms that are stated of a thing none ends the other.
            end = (life := self._lives.get(thing)) and life.end(begin, by_acts=is_term and own is not None)
            if end:
                yield end if is_period or own else Days(_FIRST, end.last)
        if own is None and begin:
            for subject, other in self._begun.get((said.relation, said.object), ()):
                if subject != said.subject and other.first > begin.last:
                    yield Days(_FIRST, other.last - _DAY)

    def _lives_of(self, facts: Iterable[Statement]) -> dict[str, _Life]:
        found: dict[str, _Life] = defaultdict(_Life)
        for source in self._dataset.sources.values():
            if source.text_of and (end := _day(source.in_force_until)):
                found[source.text_of].acts.append(end)
        in_force = set(found)
        for said in facts:
            moment = _day(said.start)
            if self._known.relations[said.relation].ends_object:
                if moment and moment.first > _FIRST and said.object not in in_force:
                    found[said.object].acts.append(Days(moment.first - _DAY, moment.last - _DAY))
            elif self._is_period(said):
                found[said.subject].periods.append(_span(said.object))
        return dict(found)


def _day(text: str) -> Days | None:
    """The days that a date allows; None for what is not stated, or stated to be open."""
    return None if text in ("", dates.OPEN) else Days(*dates.bounds(text))


def _span(period: str) -> _Span:
    begin, slash, end = period.partition("/")
    return _Span(_day(begin), _day(end if slash else begin) or Days(_LAST, _LAST))
