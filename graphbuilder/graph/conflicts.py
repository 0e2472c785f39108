"""Where statements contradict each other: what excludes what, at times that overlap.

Nothing is resolved here: both statements stay, and a curator's judgement stands beside them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product
from typing import TYPE_CHECKING, TypeAlias

from graphbuilder.errors import Problem
from graphbuilder.graph import holding, values
from graphbuilder.graph.facts import is_fact
from graphbuilder.vocabulary.descriptions import folded

if TYPE_CHECKING:
    from graphbuilder.curation.dataset import Dataset
    from graphbuilder.curation.tables.records import Judgement, Statement

VALUE, PARTY, FIGURE = "valueConflict", "partyConflict", "figureConflict"
DENIAL, MODALITY, CURATED = "denialConflict", "modalityDifference", "curatedConflict"
#: Which ways of saying are alike here: between the others there is a difference.
_FIRM = {"asserted": "firm", "ongoing": "firm", "intended": "intended", "conditional": "conditional"}


_NONE = "noConflict"
_Said: TypeAlias = "tuple[str, str, str, bool, bool, str, str, str]"


@dataclass(frozen=True)
class Conflict:
    """Two statements that contradict each other, the earlier said first; of a denial, what it denies."""

    kind: str
    one: str
    other: str
    judgement: Judgement | None = None

    @property
    def is_silent(self) -> bool:
        """Whether a curator has judged it, so that nobody need be warned."""
        return self.judgement is not None


def found(dataset: Dataset) -> list[Conflict]:
    """All conflicts of a dataset, in the order of its statements.

    However many statements say the same in the same way, of the same time, they are in conflict
    once with those that say otherwise: the first of each is named.
    """
    finder = _Finder(dataset)
    pairs: dict[frozenset[_Said], Conflict] = {}
    for kind, one, other in finder.pairs():
        first, second = finder.in_order(kind, one, other)
        pairs.setdefault(frozenset((_said(one), _said(other))), Conflict(kind, first.id, second.id))
    for judgement in dataset.judgements:
        for one, other in combinations((dataset.statements[each] for each in judgement.statements), 2):
            pair = frozenset((_said(one), _said(other)))
            if pair not in pairs and judgement.kind == _NONE:
                continue
            first, second = finder.in_order(CURATED, one, other)
            seen = pairs.get(pair, Conflict(CURATED, first.id, second.id))
            pairs[pair] = replace(seen, judgement=judgement)
    places = {name: place for place, name in enumerate(dataset.statements)}
    return sorted(pairs.values(), key=lambda each: (places[each.one], places[each.other]))


def _said(said: Statement) -> _Said:
    """What a statement says, how, and of which time: alike in statements that are one in a conflict."""
    way = _FIRM.get(said.modality, said.modality)
    value = folded(said.object) if said.is_attribute else said.object
    return said.subject, said.relation, value, said.denied, bool(said.holder), way, said.start, said.end


def warnings(dataset: Dataset) -> Iterator[Problem]:
    """A warning for each conflict that nobody has judged, at the row of its second statement.

    A difference in how firmly it is said is no conflict of what is said: that is told as info.
    """
    for each in found(dataset):
        one, other = dataset.statements[each.one], dataset.statements[each.other]
        # Of one passage that states and denies it, the rows are told already.
        is_told = each.kind == DENIAL and one.passage == other.passage
        if not each.is_silent and not is_told:
            about = {"first": one.id, "second": other.id, "one": _told(one), "other": _told(other)}
            code = "statements-differ-in-modality" if each.kind == MODALITY else "statements-conflict"
            kind = dataset.vocabulary.conflicts[each.kind]
            about |= {"kind": kind.label["en"], "kind_nl": kind.label["nl"]}
            severity = "info" if each.kind == MODALITY else "warning"
            yield other.row.problem(code, "id", severity=severity, **about)


def _told(said: Statement) -> str:
    denied = "denied " if said.denied else ""
    return f"{denied}{said.subject} {said.relation} {said.object}"


def witnesses(dataset: Dataset) -> Iterator[Statement]:
    """The statements without those that only repeat what the source says that they were copied from."""
    if not any(each.copied_from for each in dataset.sources.values()):
        yield from dataset.statements.values()
        return
    by_source: dict[str, set[tuple[object, ...]]] = defaultdict(set)
    for each in dataset.statements.values():
        by_source[each.source].add(_content(each))
    for each in dataset.statements.values():
        source, is_copy = dataset.sources.get(each.source), False
        name = source.copied_from if source else ""
        while name in dataset.sources and not is_copy:
            is_copy = _content(each) in by_source[name]
            name = dataset.sources[name].copied_from
        if not is_copy:
            yield each


def said_on(said: Statement, dataset: Dataset) -> str:
    """When it was said, by the first edition that says so; blank where no date is known."""
    names = [said.source, *(dataset.passages[each].source for each in said.also_in)]
    places = [dataset.sources[each] for each in names if each in dataset.sources]
    issued = min(filter(None, (each.issued for each in places)), default="")
    return issued or (places[0].not_before if places else "")


def _firsts(dataset: Dataset) -> list[Statement]:
    """Of the statements that say the same, the one that was made first."""
    first: dict[_Said, Statement] = {}
    for each in sorted(witnesses(dataset), key=lambda each: (said_on(each, dataset) or "9", each.id)):
        first.setdefault(_said(each), each)
    return list(first.values())


class _Finder:
    """Looks for conflicts among the statements of one dataset, and knows when each was said and holds."""

    def __init__(self, dataset: Dataset) -> None:
        self._known = dataset.vocabulary
        self._dataset = dataset
        self._derived = holding.Ends(dataset)
        self._statements = _firsts(dataset)
        self._times = {each.id: holding.time(each, self._known) for each in self._statements}

    def _source(self, said: Statement) -> str:
        return said.source

    def in_order(self, kind: str, one: Statement, other: Statement) -> tuple[Statement, Statement]:
        """What is denied before its denial, else what was said first."""

        def when(said: Statement) -> tuple[bool, str, str]:
            return kind == DENIAL and said.denied, said_on(said, self._dataset) or "9", said.id

        first, second = sorted((one, other), key=when)
        return first, second

    def pairs(self) -> Iterator[tuple[str, Statement, Statement]]:
        """All pairs that contradict each other, with the kind of their conflict."""
        yield from self._denied()
        yield from self._of_one_subject()
        yield from self._of_one_object()
        yield from self._ends()
        yield from self._figures()

    def _denied(self) -> Iterator[tuple[str, Statement, Statement]]:
        """What one states and another denies, of one time; a mutual relation holds from either end."""
        said: dict[tuple[str, tuple[str, str]], list[Statement]] = defaultdict(list)
        for each in self._statements:
            # What states a special form states the relation; what denies one denies no more than that.
            for relation in (each.relation,) if each.denied else self._stated(each):
                is_mutual = self._known.relations[relation].symmetric
                ends = sorted((each.subject, each.object)) if is_mutual else (each.subject, each.object)
                said[relation, (ends[0], ends[1])].append(each)
        for alike in said.values():
            denials = [each for each in alike if each.denied]
            facts = [each for each in alike if is_fact(each, self._known)] if denials else []
            for fact, denial in product(facts, denials):
                if self._may_overlap(fact, denial):
                    yield DENIAL, fact, denial
            yield from self._ways(alike)

    def _ways(self, alike: Sequence[Statement]) -> Iterator[tuple[str, Statement, Statement]]:
        """What is said of one thing with another firmness, of one time."""
        ways: dict[str, list[Statement]] = defaultdict(list)
        for each in alike:
            way = _FIRM.get(each.modality, "")
            carries_plan = self._known.relations[each.relation].carries_plan
            if way and not each.denied:
                ways["firm" if way == "intended" and carries_plan else way].append(each)
        for one, other in combinations(ways.values(), 2):
            for first, second in product(one, other):
                if self._may_overlap(first, second):
                    yield MODALITY, first, second

    def _of_one_subject(self) -> Iterator[tuple[str, Statement, Statement]]:
        """Values of a relation that has one, or parties of which there can be one."""
        said: dict[tuple[str, str], list[Statement]] = defaultdict(list)
        for each in self._statements:
            if self._known.relations[each.relation].single_valued and not each.denied:
                for relation in self._stated(each):
                    if self._known.relations[relation].single_valued:
                        said[each.subject, relation].append(each)
        for (_, relation), alike in said.items():
            is_link = self._known.relations[relation].datatype is None
            for one, other in combinations(alike, 2):
                if is_link:
                    if one.object != other.object and self._are_parties_at_once(one, other):
                        yield PARTY, one, other
                elif self._may_overlap(one, other):
                    if values.exclude(one, other, self._dataset):
                        yield VALUE, one, other
                    elif one.object != other.object:
                        yield from self._ways([one, other])

    def _of_one_object(self) -> Iterator[tuple[str, Statement, Statement]]:
        """Who has something that only one can have at a time, such as an office."""
        said: dict[tuple[str, str], list[Statement]] = defaultdict(list)
        for each in self._statements:
            if self._known.relations[each.relation].single_subject and not each.denied:
                for relation in self._stated(each):
                    if self._known.relations[relation].single_subject:
                        said[each.object, relation].append(each)
        for alike in said.values():
            for one, other in combinations(alike, 2):
                if one.subject != other.subject and self._are_parties_at_once(one, other):
                    yield PARTY, one, other

    def _ends(self) -> Iterator[tuple[str, Statement, Statement]]:
        """An end that follows from a term, and another end that is stated."""
        derived: dict[str, list[tuple[Statement, values.Days]]] = defaultdict(list)
        stated: dict[str, list[tuple[Statement, values.Days]]] = defaultdict(list)
        for each in self._statements:
            if each.denied:
                continue
            if end := self._derived.of(each):
                derived[each.subject].append((each, holding.as_stated(end)))
            elif end := values.end_of_period(each, self._known):
                stated[each.subject].append((each, end))
        for subject, terms in derived.items():
            for (term, end), (period, other) in product(terms, stated[subject]):
                begin = values.beginning_of_period(period, self._known)
                comes_back = values.begins_after(begin, end)
                if end.excludes(other) and self._may_overlap(term, period) and not comes_back:
                    yield VALUE, term, period

    def _figures(self) -> Iterator[tuple[str, Statement, Statement]]:
        """Values of different things that count the same: alike in all by which their class is compared."""
        alike: dict[tuple[object, ...], list[Statement]] = defaultdict(list)
        for each, key in values.comparable(self._statements, self._dataset):
            alike[key].append(each)
        for those in alike.values():
            for one, other in combinations(those, 2):
                if one.subject != other.subject and values.exclude(one, other, self._dataset):
                    yield FIGURE, one, other

    def _stated(self, said: Statement) -> tuple[str, ...]:
        """The relation of a statement, and all of which it is a special form."""
        return (said.relation, *self._known.relations[said.relation].wider)

    def _may_overlap(self, one: Statement, other: Statement) -> bool:
        return self._times[one.id].may_overlap(self._times[other.id])

    def _are_parties_at_once(self, one: Statement, other: Statement) -> bool:
        """Whether two parties have the same at once, as far as that is said.

        What lasts for a time that no source tells may have gone from one to the other in between.
        """
        first, second = self._times[one.id], self._times[other.id]
        if self._known.relations[one.relation].time != "state" or not (first.is_dated or second.is_dated):
            is_one_source = self._source(one) == self._source(other)
            is_bound = self._known.relations[one.relation].time == "state"
            return first.may_overlap(second) and (is_one_source or not is_bound)
        return first.surely_overlaps(second)


def _content(said: Statement) -> tuple[object, ...]:
    return said.subject, said.relation, folded(said.object), said.denied
