"""When a statement is a fact, and when a thing is only envisaged: the one rule, in one place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graphbuilder.curation.tables.records import Entity, Statement
    from graphbuilder.vocabulary.terms import Vocabulary


def is_fact(statement: Statement, vocabulary: Vocabulary) -> bool:
    """Whether the source says that it is so, so that the statement is a plain triple too.

    A draft never is one: nobody has checked that the source says it. Else it is, unless
    the source denies it, reports it as somebody's view, or says it in a modality that makes
    no facts; *intended* makes one where the relation's own meaning is the plan.
    """
    if statement.draft or statement.denied or statement.holder:
        return False
    when = vocabulary.modalities[statement.modality].fact_when
    carries_plan = vocabulary.relations[statement.relation].carries_plan
    return when == "always" or (when == "whereTheRelationCarriesIt" and carries_plan)


def envisaged(
    entities: Mapping[str, Entity], statements: Iterable[Statement], vocabulary: Vocabulary
) -> set[str]:
    """The ids of the entities that statements name but no fact does: not of their class, yet.

    Exempt are the classes whose things exist by themselves or are plans or ideas
    by nature, and whoever holds a view: to report it is to say that they exist.
    """
    named: set[str] = set()
    there: set[str] = set()
    for statement in statements:
        names = {statement.subject} if statement.is_attribute else {statement.subject, statement.object}
        named |= names
        there |= names if is_fact(statement, vocabulary) else {statement.holder}
    return {each for each in named - there if not vocabulary.classes[entities[each].class_name].exempt}
