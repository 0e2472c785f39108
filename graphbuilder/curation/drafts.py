"""Drafts: rows that nobody has checked yet. What rests on them alone, and what is to be done of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from graphbuilder.curation.tables.records import Entity, Identifier, Passage, Source, Statement
from graphbuilder.errors import Problem
from graphbuilder.vocabulary.terms import Vocabulary

# By what it is said that somebody has a public office.
_OFFICES = frozenset({"org:holds", "appointedBy"})


@dataclass(frozen=True)
class ToDo:
    """The drafts of one source; of rows that name no source it is None."""

    source: Source | None
    drafts: tuple[Statement, ...]


@dataclass(frozen=True)
class Records:
    """The records of a dataset that drafts bear on, each by its id."""

    sources: dict[str, Source]
    entities: dict[str, Entity]
    identifiers: tuple[Identifier, ...]
    statements: dict[str, Statement]


def without(found: Records, passages: Mapping[str, Passage]) -> Records:
    """The records without the drafts, and without the things and sources that are there for drafts alone."""
    kept = {name: each for name, each in found.statements.items() if not each.draft}
    drafts = [each for each in found.statements.values() if each.draft]
    only_drafted = _named(drafts) - _named(kept.values())
    read = {each.source for each in passages.values()} | {each.source for each in kept.values()}
    unread = {each.source for each in drafts} - read
    return Records(
        sources={name: each for name, each in found.sources.items() if name not in unread},
        entities={name: each for name, each in found.entities.items() if name not in only_drafted},
        identifiers=tuple(each for each in found.identifiers if each.entity not in only_drafted),
        statements=kept,
    )


def to_do(sources: Mapping[str, Source], found: Mapping[str, Statement]) -> Iterator[ToDo]:
    """The drafts of each source, in the order of the sources' table; last those that name no source."""
    for source in [*sources.values(), None]:
        name = source.id if source else ""
        if drafts := tuple(each for each in found.values() if each.source == name):
            yield ToDo(source, drafts)


def unofficial(found: Records, vocabulary: Vocabulary) -> Iterator[Problem]:
    """The people whom drafts alone name, and in no public office: they may stand nowhere.

    Of others the shapes see to it, which know no drafts.
    """
    drafts = [each for each in found.statements.values() if each.draft]
    checked = _named(each for each in found.statements.values() if not each.draft)
    offices = {
        name for name, each in vocabulary.relations.items() if not _OFFICES.isdisjoint({name, *each.wider})
    }
    in_office = {each.subject for each in drafts if each.relation in offices and not each.denied}
    for name in sorted(_named(drafts) - checked - in_office):
        entity = found.entities.get(name)
        if entity and vocabulary.is_a(entity.class_name, ["Person"]):
            yield entity.row.problem("person-without-office", "id", value=name)


def missing(draft: Statement) -> list[str]:
    """The columns that must be filled before a draft can be checked."""
    return [name for name in ("passage", "quote") if not getattr(draft, name)]


def _named(statements: Iterable[Statement]) -> set[str]:
    named = set[str]()
    for each in statements:
        named |= (
            {each.subject, each.holder} if each.is_attribute else {each.subject, each.object, each.holder}
        )
    return named
