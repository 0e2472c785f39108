"""Rows of statements, checked against the ontology and against all that they refer to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date

from graphbuilder import dates
from graphbuilder.curation.catalogue import check_reference
from graphbuilder.curation.records import Entity, Passage, Statement
from graphbuilder.curation.tables import Row
from graphbuilder.errors import Problem
from graphbuilder.namespaces import POL, XSD
from graphbuilder.suggestions import nearest
from graphbuilder.vocabulary import AnyTerm, Relation, Vocabulary, find

_REQUIRED = ["id", "passage", "subject", "relation", "object", "modality", "quote"]
STATEMENT_COLUMNS = [*_REQUIRED[:6], "polarity", "holder", "from", "until", "quote", "status", "note"]
_ID = re.compile(r"[A-Za-z0-9-]+")
QUOTE_WORDS = 8
ELLIPSIS = "…"
_LEXICAL_FORMS = {
    XSD + "integer": r"[+-]?\d+",
    XSD + "decimal": r"[+-]?(\d+(\.\d*)?|\.\d+)",
    XSD + "boolean": r"true|false|0|1",
    XSD + "anyURI": r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|^`\\]+",
}


class StatementChecker:
    """Turns rows into statements, and keeps what it needs to see across rows.

    Parameters
    ----------
    passages, entities, vocabulary
        What statements refer to.
    problems
        Where mistakes are added.
    """

    def __init__(
        self,
        passages: dict[str, Passage],
        entities: dict[str, Entity],
        vocabulary: Vocabulary,
        problems: list[Problem],
    ) -> None:
        self._passages = passages
        self._entities = entities
        self._vocabulary = vocabulary
        self._problems = problems
        self._ids: dict[str, Row] = {}
        self._said: dict[tuple[str, ...], str] = {}
        self._pairs: dict[tuple[str, str, str], str] = {}

    def read(self, rows: Iterable[Row]) -> dict[str, Statement]:
        """The statements by id, without those whose status is *rejected*."""
        statements = {}
        for row in rows:
            before = len(self._problems)
            self._check_id(row)
            if row["status"] == "rejected":
                continue
            statement = self._statement(row)
            if statement and not any(p.severity == "error" for p in self._problems[before:]):
                self._check_twice(statement)
                statements[statement.id] = statement
        return statements

    def _add(self, row: Row, message: str, column: str, suggestion: str | None = None) -> None:
        self._problems.append(row.problem(message, column, suggestion=suggestion))

    def _check_id(self, row: Row) -> None:
        if not row["id"]:
            return
        if not _ID.fullmatch(row["id"]):
            self._add(row, f'"{row["id"]}" in column "id" is not letters, digits and -', "id")
        first = self._ids.setdefault(row["id"], row)
        if first is not row:
            place = f"line {first.line}" + (f" of {first.file}" if first.file != row.file else "")
            self._add(row, f'id "{row["id"]}" is already that of {place}', "id")

    def _statement(self, row: Row) -> Statement | None:
        for column in _REQUIRED:
            if not row[column]:
                self._add(row, f'column "{column}" is blank, but must be filled', column)
        check_reference(row, "passage", self._passages, "passage", self._problems)
        relation = self._term(row, "relation", self._vocabulary.relations)
        modality = self._term(row, "modality", self._vocabulary.modalities)
        self._word(row, "polarity", ["denied"])
        self._word(row, "status", ["checked", "draft", "rejected"])
        self._check_holder(row)
        self._check_period(row)
        self._check_quote(row)
        known = check_reference(row, "subject", self._entities, "entity", self._problems)
        if relation and relation.datatype:
            self._check_value(row, relation.datatype)
        elif relation:
            known &= check_reference(row, "object", self._entities, "entity", self._problems)
        if not (relation and modality):
            return None
        if known:
            self._check_classes(row, relation)
        return Statement(
            row=row,
            id=row["id"],
            passage=row["passage"],
            subject=row["subject"],
            relation=relation.name,
            object=row["object"],
            is_attribute=relation.datatype is not None,
            modality=modality.name,
            denied=row["polarity"] == "denied",
            holder=row["holder"],
            start=row["from"],
            end=row["until"],
            quote=row["quote"],
            # A blank status is a draft: nobody has said that it was checked.
            draft=row["status"] != "checked",
            note=row["note"],
        )

    def _term(self, row: Row, column: str, terms: Mapping[str, AnyTerm]) -> AnyTerm | None:
        found = find(terms, row[column])
        if row[column] and not found:
            names = {name: name for name in terms}
            names |= {text: name for name, term in terms.items() for text in term.label.values()}
            like = nearest(row[column], names)
            message = f'unknown {column} "{row[column]}"'
            if len(terms) < 10:
                message += f": use one of {', '.join(terms)}"
            self._add(row, message, column, names[like] if like else None)
        return found

    def _word(self, row: Row, column: str, words: list[str]) -> None:
        if row[column] and row[column] not in words:
            message = f'"{row[column]}" in column "{column}" is not {" or ".join(["blank", *words])}'
            self._add(row, message, column, nearest(row[column], words))

    def _check_holder(self, row: Row) -> None:
        if not check_reference(row, "holder", self._entities, "entity", self._problems):
            return
        class_name = self._entities[row["holder"]].class_name
        if class_name and not self._vocabulary.is_a(class_name, ["Actor"]):
            message = f'holder "{row["holder"]}" is no actor ({class_name}): whose view is it?'
            self._add(row, message, "holder")

    def _check_period(self, row: Row) -> None:
        days: dict[str, tuple[date, date]] = {}
        for column in ("from", "until"):
            if row[column] and row[column] != dates.OPEN:
                try:
                    days[column] = dates.bounds(row[column])
                except ValueError as error:
                    self._add(row, f'column "{column}": {error}', column)
        if len(days) == 2 and days["from"][0] > days["until"][1]:
            self._add(row, f"from {row['from']} is after until {row['until']}", "from")

    def _check_quote(self, row: Row) -> None:
        runs = [run.split() for run in row["quote"].split(ELLIPSIS)]
        count = sum(len(run) for run in runs)
        if count > QUOTE_WORDS:
            message = (
                f"a quote has at most {QUOTE_WORDS} words, not {count}: choose those that carry the claim"
            )
            self._add(row, message, "quote")
        if len(runs) > 2 or (len(runs) == 2 and not all(runs)):
            self._add(row, f'one "{ELLIPSIS}" is allowed in a quote, between two runs of words', "quote")

    def _check_value(self, row: Row, datatype: str) -> None:
        value = row["object"]
        try:
            if datatype == POL + "EDTFDate":
                dates.bounds(value)
            elif datatype == POL + "EDTFInterval":
                dates.interval_bounds(value)
        except ValueError as error:
            thing = f", found entity {value}" if value in self._entities else ""
            self._add(row, f'relation "{row["relation"]}" needs a date{thing}: {error}', "object")
        form = _LEXICAL_FORMS.get(datatype)
        if value and form and not re.fullmatch(form, value, re.ASCII):
            message = f'"{value}" is not of the type of "{row["relation"]}" ({datatype.rpartition("#")[2]})'
            self._add(row, message, "object")

    def _check_classes(self, row: Row, relation: Relation) -> None:
        subject = self._entities[row["subject"]].class_name
        object_ = "" if relation.datatype else self._entities[row["object"]].class_name
        if not subject or (not object_ and not relation.datatype):
            return
        is_a = self._vocabulary.is_a
        subject_fits = not relation.domain or is_a(subject, relation.domain)
        object_fits = not object_ or not relation.range or is_a(object_, relation.range)
        if subject_fits and object_fits:
            return
        needed, found = _classes(relation.domain), subject
        column = "object" if subject_fits else "subject"
        if object_:
            needed, found = f"{needed} -> {_classes(relation.range)}", f"{subject} -> {object_}"
        message = f'"{relation.name}" needs {needed}, found {found} ("{row[column]}")'
        if object_ and is_a(object_, relation.domain) and is_a(subject, relation.range):
            message += "; swap subject and object?"
        self._add(row, message, column)

    def _check_twice(self, said: Statement) -> None:
        row, triple = said.row, (said.subject, said.relation, said.object)
        view = (said.passage, *triple, said.modality, str(said.denied), said.holder, said.start, said.end)
        first = self._said.setdefault(view, said.id)
        if first != said.id:
            message = f'"{first}" and "{said.id}" are the same statement from the same passage'
            self._add(row, message, "id")
        self._pairs.setdefault(triple, said.id)
        other = self._pairs.get((said.object, said.relation, said.subject))
        if other and other != said.id and self._vocabulary.relations[said.relation].symmetric:
            message = f'"{said.relation}" holds both ways, and "{other}" says it already the other way round'
            self._problems.append(row.problem(message, "relation", severity="warning"))


def check_coverage(
    statements: dict[str, Statement],
    passages: dict[str, Passage],
    entities: dict[str, Entity],
    problems: list[Problem],
) -> None:
    """Warn of passages that nobody has coded or marked, and of entities that nothing names."""
    coded = {statement.passage for statement in statements.values()}
    for passage in passages.values():
        if passage.id not in coded and not passage.note:
            message = f'passage "{passage.id}" has no statement: code it, or say why not in column "note"'
            problems.append(passage.row.problem(message, "id", severity="warning"))
    named = {statement.subject for statement in statements.values()}
    named |= {each.object for each in statements.values() if not each.is_attribute}
    named |= {each.holder for each in statements.values()}
    for entity in entities.values():
        if entity.id not in named:
            message = f'no statement names entity "{entity.id}"'
            problems.append(entity.row.problem(message, "id", severity="warning"))


def _classes(names: Iterable[str]) -> str:
    return " or ".join(sorted(names)) or "anything"
