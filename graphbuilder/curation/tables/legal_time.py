"""The time of a law: how long it is in force, and which of its statements hold in that time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from graphbuilder import dates
from graphbuilder.curation.tables import cells
from graphbuilder.curation.tables.cells import Names
from graphbuilder.curation.tables.reading import Row
from graphbuilder.curation.tables.records import Entity, Source, Statement
from graphbuilder.errors import Problem
from graphbuilder.namespaces import POL
from graphbuilder.vocabulary.terms import Vocabulary

_DATED = (POL + "EDTFDate", POL + "EDTFInterval")


def end_in_force(row: Row, problems: list[Problem]) -> str:
    """The last day that a source is in force: as stated, or the day before its repeal."""
    before = len(problems)
    for column in ("in_force_from", "repealed"):
        cells.day(row, column, problems)
    if row["in_force_until"] != dates.OPEN:
        cells.day(row, "in_force_until", problems)
    if len(problems) > before:
        return ""
    start, end, repealed = row["in_force_from"], row["in_force_until"], row["repealed"]
    last = _day_before(repealed) if repealed else end
    if start and last not in ("", dates.OPEN) and dates.bounds(start)[0] > dates.bounds(last)[1]:
        column = "repealed" if repealed else "in_force_until"
        problems.append(row.problem("in-force-reversed", column, start=start, end=row[column]))
    if repealed and end and (end == dates.OPEN or dates.bounds(end)[0] > dates.bounds(last)[1]):
        problems.append(row.problem("in-force-after-repeal", "in_force_until", end=end, value=repealed))
    return end or last


def _day_before(text: str) -> str:
    """The day before a day; of a month or a year, in which the last day falls, that month or year."""
    if text in ("", dates.OPEN):
        return text
    first, last = dates.bounds(text)
    return (first - timedelta(days=1)).isoformat() if first == last and first > date.min else text


def in_force(
    sources: Mapping[str, Source],
    statements: Mapping[str, Statement],
    entity_names: Names,
    vocabulary: Vocabulary,
    problems: list[Problem],
) -> dict[str, Source]:
    """The sources with the law that each is the text of, and with what facts say of its time.

    What its row says of its time goes before; else the law's one stated period, and its repeal.
    """
    laws = {name: entity_names.resolve(each.row, "text_of", problems) for name, each in sources.items()}
    sources = {name: replace(each, text_of=laws[name]) for name, each in sources.items()}
    return _by_facts(sources, statements, vocabulary)


def among(
    sources: Mapping[str, Source],
    statements: Mapping[str, Statement],
    entities: Mapping[str, Entity],
    vocabulary: Vocabulary,
) -> tuple[dict[str, Source], dict[str, Statement]]:
    """A part of the sources and of their statements, with the time that this part itself tells."""
    own = {
        name: replace(
            each, in_force_from=each.row["in_force_from"], in_force_until=end_in_force(each.row, [])
        )
        for name, each in sources.items()
    }
    said = {
        name: replace(each, start=each.row["from"], end=each.row["until"], time_of="")
        if each.time_of
        else each
        for name, each in statements.items()
    }
    told = _by_facts(own, said, vocabulary)
    return told, with_time(said, told, entities, vocabulary)


def _by_facts(
    sources: Mapping[str, Source], statements: Mapping[str, Statement], vocabulary: Vocabulary
) -> dict[str, Source]:
    facts = [
        each
        for each in statements.values()
        if not (each.draft or each.denied or each.holder)
        and vocabulary.modalities[each.modality].fact_when == "always"
    ]
    begun: dict[str, set[str]] = defaultdict(set)
    ended: dict[str, set[str]] = defaultdict(set)
    for said in facts:
        if vocabulary.relations[said.relation].datatype == POL + "EDTFInterval":
            begin, _, end = said.object.partition("/")
            begun[said.subject] |= {begin} - {"", dates.OPEN}
            ended[said.subject] |= {end} - {"", dates.OPEN}
    starts = {name: each.in_force_from or _only(begun[each.text_of]) for name, each in sources.items()}
    for said in facts:
        if vocabulary.relations[said.relation].ends_object:
            moment = said.start or (starts[said.source] if _is_of(sources[said.source], said) else "")
            ended[said.object] |= {_day_before(moment)} - {"", dates.OPEN}
    return {
        name: replace(
            each,
            in_force_from=starts[name],
            in_force_until=each.in_force_until or _only(ended[each.text_of]),
        )
        if each.text_of
        else each
        for name, each in sources.items()
    }


def _only(found: set[str]) -> str:
    """The one date that is stated; blank where there is none, or more than one."""
    return next(iter(found)) if len(found) == 1 else ""


def with_time(
    statements: Mapping[str, Statement],
    sources: Mapping[str, Source],
    entities: Mapping[str, Entity],
    vocabulary: Vocabulary,
) -> dict[str, Statement]:
    """The statements, where those of a law have its time, as far as they have none of their own.

    What a law states is a rule: it holds while the law is in force. So it is with what happens
    otherwise ("is appointed by"), unless it is said of what exists by itself: that happened once,
    on a day of its own. What a law does by entering into force, such as repealing another, happens
    on that day; what it says that a bill does, say, has no day of it. A value that is a date or a
    period has its time in itself.
    """
    return {
        name: _in_force(said, sources[said.source], entities[said.subject], vocabulary)
        if said.source in sources
        else said
        for name, said in statements.items()
    }


def _in_force(said: Statement, source: Source, subject: Entity, vocabulary: Vocabulary) -> Statement:
    relation = vocabulary.relations[said.relation]
    if relation.datatype in _DATED or relation.time == "deadlineTime":
        return said
    if relation.happens_on_entry:
        is_taken = source.in_force_from and not said.start and _is_of(source, said)
        return replace(said, start=source.in_force_from, time_of="moment") if is_taken else said
    if relation.time == "event" and (
        said.start or vocabulary.classes[subject.class_name].exists_by_itself or said.end
    ):
        return said
    start, end = said.start or source.in_force_from, said.end or source.in_force_until
    if (start, end) == (said.start, said.end) or _is_reversed(start, end):
        return said
    return replace(said, start=start, end=end, time_of="state")


def _is_of(source: Source, said: Statement) -> bool:
    """Whether what happens is done by the law itself, as far as it is told of which law the text is."""
    return source.text_of in ("", said.subject)


def _is_reversed(start: str, end: str) -> bool:
    """Whether the one is surely after the other: then the statement says otherwise than its law."""
    if not start or not end or dates.OPEN in (start, end):
        return False
    return dates.bounds(start)[0] > dates.bounds(end)[1]
