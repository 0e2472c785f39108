"""Rows of statements, checked against the ontology and against all that they refer to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import PurePath

from graphbuilder import dates, progress
from graphbuilder.curation.tables import cells
from graphbuilder.curation.tables.catalogue import QUOTE_WORDS, check_capitals, check_id_taken
from graphbuilder.curation.tables.cells import Names
from graphbuilder.curation.tables.reading import Row
from graphbuilder.curation.tables.records import Entity, Passage, Source, Statement
from graphbuilder.curation.tables.values import fits
from graphbuilder.errors import Problem
from graphbuilder.vocabulary import stated_values
from graphbuilder.vocabulary.terms import Relation, Vocabulary

# A blank id has a message of its own.
_REQUIRED = ["passage", "subject", "relation", "object", "modality", "quote"]
# Where a statement stands in its source: of a draft that may not be known yet.
_EVIDENCE = ("passage", "quote")
STATEMENT_COLUMNS = ["id", *_REQUIRED[:5], "polarity", "holder", "from", "until", "quote", "status", "note"]
STATEMENT_COLUMNS += ["also_in", "source"]
STATEMENT_REQUIRED = ["id", *_REQUIRED]
STATUSES = ("checked", "draft", "rejected")
#: How many words a short provision has, that may be quoted whole where the text is free.
WHOLE_WORDS = 40
ELLIPSIS = "…"


class StatementChecker:
    """Turns rows into statements, and keeps what it needs to see across rows.

    Parameters
    ----------
    sources, passages, entities
        What statements refer to, by name.
    known_sources, known_passages, records
        The records of sources, for how long a quote may be, of passages, for their
        sources, and of entities, for their classes.
    vocabulary
        The ontology.
    """

    def __init__(
        self,
        sources: Names,
        passages: Names,
        entities: Names,
        known_sources: dict[str, Source],
        known_passages: dict[str, Passage],
        records: dict[str, Entity],
        vocabulary: Vocabulary,
    ) -> None:
        self._source_names = sources
        self._passage_names = passages
        self._entity_names = entities
        self._sources = known_sources
        self._passages = known_passages
        self._entities = records
        self._vocabulary = vocabulary
        self._ids: dict[str, Row] = {}
        self._folded_ids: dict[str, Row] = {}
        self._said: dict[tuple[str, ...], str] = {}
        self._polarities: dict[tuple[str, tuple[str, str, str]], tuple[bool, str]] = {}
        self._pairs: dict[tuple[str, str, str], str] = {}

    def read(self, rows: Iterable[Row], problems: list[Problem]) -> dict[str, Statement]:
        """The statements by id, without those whose status is *rejected* or that hold mistakes.

        Mistakes are added to `problems`.
        """
        statements = {}
        rows = list(rows)
        ids = {row["id"] for row in rows}
        for row in progress.through("step-rows", rows, len(rows)):
            found: list[Problem] = []
            self._check_id(row, ids, found)
            statement = None if row["status"].casefold() == "rejected" else self._statement(row, found)
            if statement and not any(each.severity == "error" for each in found):
                found += self._said_twice(statement)
                statements[statement.id] = statement
            problems += found
        return statements

    def _check_id(self, row: Row, ids: set[str], problems: list[Problem]) -> None:
        if not row["id"]:
            problems.append(row.problem("blank-id", "id", value=_free_id(ids)))
            return
        cells.match(row, "id", cells.STATEMENT_ID, problems)
        first = self._ids.setdefault(row["id"], row)
        if first is not row:
            check_id_taken(row, first, problems)
        check_capitals(row, self._folded_ids, problems)

    def _statement(self, row: Row, problems: list[Problem]) -> Statement | None:
        given = row.cells
        status = cells.one_of(row, "status", STATUSES, problems)
        # A blank status is a draft: nobody has said that it was checked.
        draft = status in ("draft", "")
        cells.require(row, [each for each in _REQUIRED if not (draft and each in _EVIDENCE)], problems)
        passage = self._passage_names.resolve(row, "passage", problems)
        relation = cells.term(row, "relation", self._vocabulary.relations, problems)
        modality = cells.term(row, "modality", self._vocabulary.modalities, problems)
        polarity = cells.term(row, "polarity", self._vocabulary.polarities, problems)
        holder = self._holder(row, problems)
        problems += _about_period(row)
        source = self._source(row, passage, problems)
        problems += _about_quote(row, self._sources.get(source))
        subject = self._entity_names.resolve(row, "subject", problems)
        object_ = given["object"]
        if relation and relation.datatype:
            problems += self._about_value(row, relation)
            stated = stated_values.read(object_, relation.datatype, self._vocabulary)
            object_ = stated.text if stated else object_
        elif relation:
            object_ = self._entity_names.resolve(row, "object", problems)
        if not (relation and modality):
            return None
        if subject and object_:
            problems += self._about_classes(row, relation, subject, object_)
        return Statement(
            row=row,
            id=given["id"],
            source=source,
            passage=passage,
            subject=subject,
            relation=relation.name,
            object=object_,
            is_attribute=relation.datatype is not None,
            modality=modality.name,
            denied=polarity is not None,
            holder=holder,
            start=given["from"],
            end=given["until"],
            quote=given["quote"],
            draft=draft,
            note=given["note"],
            also_in=self._also_in(row, problems),
        )

    def _source(self, row: Row, passage: str, problems: list[Problem]) -> str:
        """The source of the passage; without one the source that the row names, or else its file."""
        named = self._source_names.resolve(row, "source", problems)
        of_passage = self._passages[passage].source if passage in self._passages else ""
        if named and of_passage and named != of_passage:
            values = {"value": named, "passage": passage}
            problems.append(row.problem("source-of-other-passage", "source", **values))
        if of_passage or named or row["passage"]:
            return of_passage or named
        file = PurePath(row.file).stem
        return file if file in self._source_names else ""

    def _also_in(self, row: Row, problems: list[Problem]) -> tuple[str, ...]:
        """The passages of earlier editions that say it too."""
        found = cells.several(row["also_in"])
        for name in found:
            self._passage_names.known(row, "also_in", name, problems)
        return tuple(found)

    def _holder(self, row: Row, problems: list[Problem]) -> str:
        holder = self._entity_names.resolve(row, "holder", problems)
        kind = self._entities[holder].class_name if holder else ""
        if kind and not self._vocabulary.is_a(kind, self._vocabulary.holders):
            problems.append(row.problem("holder-no-actor", "holder", value=row["holder"], kind=kind))
        return holder

    def _about_value(self, row: Row, relation: Relation) -> Iterator[Problem]:
        value, datatype = row["object"], relation.datatype or ""
        if not value:
            return
        if datatype in (stated_values.DURATION, stated_values.QUANTITY):
            if not stated_values.is_value(value, datatype, self._vocabulary):
                words = ", ".join(
                    f'"{each.label.get("en", each.name)}"' for each in self._vocabulary.value_words.values()
                )
                code = "no-quantity" if datatype == stated_values.QUANTITY else "no-duration"
                yield row.problem(code, "object", value=value, relation=relation.name, words=words)
            return
        try:
            is_value = fits(value, datatype)
        except dates.DateError as error:
            if value in self._entities:
                yield row.problem("date-is-entity", "object", relation=relation.name, value=value)
            else:
                yield row.problem(error.code, "object", **error.values)
            return
        if not is_value:
            name = datatype.rpartition("#")[2]
            yield row.problem("wrong-datatype", "object", value=value, relation=relation.name, datatype=name)

    def _about_classes(
        self, row: Row, relation: Relation, subject_id: str, object_id: str
    ) -> Iterator[Problem]:
        subject = self._entities[subject_id].class_name
        object_ = "" if relation.datatype else self._entities[object_id].class_name
        if not subject or (not object_ and not relation.datatype):
            return
        is_a = self._vocabulary.is_a
        subject_fits = not relation.domain or is_a(subject, relation.domain)
        object_fits = not object_ or not relation.range or is_a(object_, relation.range)
        if subject_fits and object_fits:
            return
        column = "object" if subject_fits else "subject"
        needed, found = _classes(relation.domain), subject
        if object_:
            needed, found = f"{needed} -> {_classes(relation.range)}", f"{subject} -> {object_}"
        swapped = object_ and is_a(object_, relation.domain) and is_a(subject, relation.range)
        code = "wrong-classes-swapped" if swapped else "wrong-classes"
        values = {"relation": relation.name, "needed": needed, "found": found, "value": row[column]}
        yield row.problem(code, column, **values)

    def _said_twice(self, said: Statement) -> Iterator[Problem]:
        triple = (said.subject, said.relation, said.object)
        where = said.passage or said.source
        view = (where, *triple, said.modality, str(said.denied), said.holder, said.start, said.end)
        first = self._said.setdefault(view, said.id)
        if first != said.id:
            yield said.row.problem("statement-twice", "id", first=first, second=said.id)
        denied, earlier = self._polarities.setdefault((where, triple), (said.denied, said.id))
        if denied != said.denied:
            values = {"first": earlier, "second": said.id}
            yield said.row.problem("said-and-denied", "polarity", severity="warning", **values)
        if said.draft:  # it stands in no graph beside the others
            return
        self._pairs.setdefault(triple, said.id)
        other = self._pairs.get((said.object, said.relation, said.subject))
        if other and other != said.id and self._vocabulary.relations[said.relation].symmetric:
            values = {"relation": said.relation, "first": other}
            yield said.row.problem("symmetric-twice", "relation", severity="warning", **values)


def check_coverage(
    statements: dict[str, Statement],
    passages: dict[str, Passage],
    entities: dict[str, Entity],
    problems: list[Problem],
) -> None:
    """Warn of passages that nobody has coded or marked, and of entities that nothing names."""
    coded = {name for each in statements.values() for name in (each.passage, *each.also_in)}
    # What comes before a list is said with each of its items.
    coded |= {passages[each].lead_in for each in coded if each in passages}
    # A sentence that nobody coded matters more than a heading.
    for passage in sorted(passages.values(), key=lambda passage: passage.kind != "sentence"):
        if passage.id not in coded and not passage.note:
            values = {"value": passage.id, "kind": passage.kind}
            problems.append(passage.row.problem("passage-uncoded", "id", severity="warning", **values))
    named = {statement.subject for statement in statements.values()}
    named |= {each.object for each in statements.values() if not each.is_attribute}
    named |= {each.holder for each in statements.values()}
    for entity in entities.values():
        if entity.id not in named:
            problems.append(entity.row.problem("entity-unnamed", "id", severity="warning", value=entity.id))


def _about_period(row: Row) -> Iterator[Problem]:
    if not (row.cells["from"] or row.cells["until"]):
        return
    days: dict[str, tuple[date, date]] = {}
    for column in ("from", "until"):
        if row[column] and row[column] != dates.OPEN:
            try:
                days[column] = dates.bounds(row[column])
            except dates.DateError as error:
                yield row.problem(error.code, column, **error.values)
    if len(days) == 2 and days["from"][0] > days["until"][1]:
        yield row.problem("from-after-until", "from", start=row["from"], end=row["until"])


def length(quote: str) -> int:
    """The words of a quote."""
    return len(quote.replace(ELLIPSIS, " ").split())


def _about_quote(row: Row, source: Source | None) -> Iterator[Problem]:
    quote = row.cells["quote"]
    count, most = length(quote), source.quote_words if source else QUOTE_WORDS
    # Of a free text it may be a whole provision: the text tells.
    most = WHOLE_WORDS if source and source.is_free else most
    if count > most:
        yield row.problem("quote-too-long", "quote", most=most, count=count)
    if ELLIPSIS not in quote:
        return
    runs = [run.split() for run in quote.split(ELLIPSIS)]
    if len(runs) > 2 or (len(runs) == 2 and not all(runs)):
        yield row.problem("quote-ellipsis", "quote")


def _classes(names: Iterable[str]) -> str:
    return " / ".join(sorted(names)) or "*"


def _free_id(ids: set[str]) -> str:
    """The id that comes after the highest of those that end in a number."""
    numbered = [match for each in ids if (match := re.fullmatch(r"(.*?)(\d{1,18})", each, re.ASCII))]
    if not numbered:
        return "st001"
    last = max(numbered, key=lambda match: (int(match[2]), match[1]))
    return f"{last[1]}{int(last[2]) + 1:0{len(last[2])}}"
