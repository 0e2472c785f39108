"""Values of attributes, compared: which exclude each other, whatever their precision."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from graphbuilder import dates
from graphbuilder.namespaces import POL, RDF, XSD
from graphbuilder.vocabulary import stated_values
from graphbuilder.vocabulary.descriptions import folded

if TYPE_CHECKING:
    from graphbuilder.curation.dataset import Dataset
    from graphbuilder.curation.tables.records import Statement
    from graphbuilder.vocabulary.terms import Vocabulary

_DATE, _INTERVAL = POL + "EDTFDate", POL + "EDTFInterval"
_NOT_NUMBERS = {"string", "anyURI", "date", "dateTime", "time", "boolean", "language"}
_TRUTHS = {"1": "true", "0": "false"}


@dataclass(frozen=True)
class Days:
    """The first and the last day that a date allows."""

    first: date
    last: date

    @property
    def both(self) -> tuple[date, date]:
        """The two days."""
        return self.first, self.last

    def excludes(self, other: Days) -> bool:
        """Whether no day is both: `2026-12` and `2026-12-31` agree."""
        return self.last < other.first or other.last < self.first


def exclude(one: Statement, other: Statement, dataset: Dataset) -> bool:
    """Whether the values of two statements of one relation exclude each other."""
    first, second, known = one.object, other.object, dataset.vocabulary
    datatype = known.relations[one.relation].datatype or ""
    if datatype == _DATE:
        return Days(*dates.bounds(first)).excludes(Days(*dates.bounds(second)))
    if datatype == _INTERVAL:
        ends = zip(_ends(first), _ends(second))
        is_otherwise = any(mine and theirs and mine.excludes(theirs) for mine, theirs in ends)
        return is_otherwise and not (_may_come_back(one, dataset) and _follow(first, second))
    if datatype in (stated_values.DURATION, stated_values.QUANTITY):
        stated = [stated_values.read(each, datatype, known) for each in (first, second)]
        return bool(stated[0] and stated[1] and stated[0].excludes(stated[1]))
    if datatype == RDF + "langString" and dataset.language_of(one) != dataset.language_of(other):
        return False  # the same may be said in another language
    return _plain(first, datatype) != _plain(second, datatype)


def _may_come_back(said: Statement, dataset: Dataset) -> bool:
    """Whether what has a period may have another one: a body that is set up again, but no figure.

    What is compared by its period is of that period alone.
    """
    its_class = dataset.vocabulary.classes[dataset.entities[said.subject].class_name]
    return said.relation not in its_class.compared_by


def _follow(one: str, other: str) -> bool:
    """Whether of two periods one may be over before the other begins, so that both may be right.

    Of two that may have begun together, as `2024/2024` and `2024/2025`, neither comes after the other.
    """
    (begin, end), (other_begin, other_end) = _ends(one), _ends(other)
    if begin and other_begin and not begin.excludes(other_begin):
        return False
    return begins_after(other_begin, end) or begins_after(begin, other_end)


def begins_after(begin: Days | None, end: Days | None) -> bool:
    """Whether a stated beginning may lie after a stated end; of one "at most", after the last day of it."""
    if begin is None or end is None:
        return False
    return (end.last if end.first == date.min else end.first) < begin.last


def _plain(text: str, datatype: str) -> object:
    """A value by which others are compared: of a number and a truth value, not how it is written."""
    name = datatype.removeprefix(XSD) if datatype.startswith(XSD) else "string"
    if name == "boolean":
        return _TRUTHS.get(text, text)
    if name not in _NOT_NUMBERS:
        try:
            return Decimal(text)
        except InvalidOperation:
            pass
    return folded(text) if name == "string" else text


def _ends(text: str) -> tuple[Days | None, Days | None]:
    """The beginning and the end of a period; None where they are not stated, or stated to be open."""
    parts = text.split("/") if "/" in text else [text, text]
    if "/" not in text:
        first, last = dates.bounds(text)
        return Days(first, first), Days(last, last)
    begin, end = (Days(*dates.bounds(each)) if each not in ("", dates.OPEN) else None for each in parts)
    return begin, end


def days(said: Statement, vocabulary: Vocabulary) -> Days | None:
    """The days that a date allows; None for a value that is no date."""
    if vocabulary.relations[said.relation].datatype != _DATE:
        return None
    return Days(*dates.bounds(said.object))


def beginning_of_period(said: Statement, vocabulary: Vocabulary) -> Days | None:
    """The beginning of a stated period; None where it has none, and for anything else."""
    if vocabulary.relations[said.relation].datatype != _INTERVAL:
        return None
    return _ends(said.object)[0]


def end_of_period(said: Statement, vocabulary: Vocabulary) -> Days | None:
    """The end of a stated period; None where it has none, and for anything else."""
    if vocabulary.relations[said.relation].datatype != _INTERVAL:
        return None
    return _ends(said.object)[1]


def comparable(
    statements: Iterable[Statement], dataset: Dataset
) -> Iterator[tuple[Statement, tuple[object, ...]]]:
    """The values of things that count or measure, with all that they must share to be compared.

    Which relations these are, the ontology says of a class: the indicator, the period, what is
    counted. Links and dates among them must be stated; words are compared as far as they are.
    """
    known = dataset.vocabulary
    statements = list(statements)
    said: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for each in statements:
        if not each.denied:
            for name in (each.relation, *known.relations[each.relation].wider):
                said[each.subject, name].append(each)
    for each in statements:
        relation = known.relations[each.relation]
        its_class = known.classes[dataset.entities[each.subject].class_name]
        names = (relation.name, *relation.wider)
        is_compared = not set(its_class.compared_by).isdisjoint(names)
        is_one = relation.single_valued and relation.datatype and not is_compared
        if not its_class.compared_by or not is_one or each.denied:
            continue
        key: list[object] = [names[-1]]
        for name in its_class.compared_by:
            shared = said[each.subject, name]
            datatype = known.relations[name].datatype
            if datatype is None:
                key.append(frozenset(one.object for one in shared) or None)
            elif datatype in (_DATE, _INTERVAL):
                key.append(frozenset(dates.interval_bounds(one.object) for one in shared) or _own_time(each))
            else:  # said of the thing, or of what it is linked with: an indicator says what it counts
                about = {
                    each.subject,
                    *(one.object for link in its_class.compared_by for one in said[each.subject, link]),
                }
                key.append(frozenset(folded(one.object) for thing in about for one in said[thing, name]))
        if None not in key:
            yield each, tuple(key)


def _own_time(said: Statement) -> frozenset[tuple[date | None, date | None]] | None:
    """The period of a value that is stated with it and not of the thing."""
    if not said.start or not said.end or dates.OPEN in (said.start, said.end) or said.time_of:
        return None
    return frozenset([(dates.bounds(said.start)[0], dates.bounds(said.end)[1])])
