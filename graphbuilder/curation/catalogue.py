"""Rows of sources, passages, entities and identifiers, checked: all that statements refer to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol, TypeVar

from graphbuilder import dates
from graphbuilder.curation.records import Entity, Identifier, Passage, Source
from graphbuilder.curation.tables import Row
from graphbuilder.errors import Problem
from graphbuilder.suggestions import nearest
from graphbuilder.vocabulary import Texts, Vocabulary, find

ID = re.compile(r"[a-z0-9-]+")
_PASSAGE_ID = re.compile(r"[a-z0-9-]+/[A-Za-z0-9.-]+")
_SHA256 = re.compile(r"[0-9a-f]{64}")
# RFC 3987: what no IRI may hold, as the RDF 1.1 grammars spell it out.
_NOT_IN_IRI = re.compile(r'[\x00-\x20<>"{}|^`\\]')
SHORT_LABEL_LENGTH = 32


class _Record(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def row(self) -> Row: ...


AnyRecord = TypeVar("AnyRecord", bound=_Record)


def source_columns(languages: Sequence[str]) -> list[str]:
    """The columns of ``sources.csv``."""
    titles = [f"title_{language}" for language in languages]
    middle = ["language", "publisher", "issued", "not_before", "date_status", "identifier", "url"]
    citations = [f"citation_{language}" for language in languages]
    return ["id", *titles, *middle, *citations, "file", "sha256"]


def entity_columns(languages: Sequence[str]) -> list[str]:
    """The columns of ``entities.csv``."""
    texts = [f"{kind}_{language}" for kind in ("label", "short", "alt") for language in languages]
    notes = [f"note_{language}" for language in languages]
    return ["id", "class", *texts, "hidden", *notes]


PASSAGE_COLUMNS = ["id", "source", "section", "page", "start", "end", "sha256", "kind", "note"]
IDENTIFIER_COLUMNS = ["entity", "scheme", "identifier", "match", "grade"]


def read_sources(rows: Iterable[Row], languages: Sequence[str], problems: list[Problem]) -> dict[str, Source]:
    """The sources by id; what is wrong is added to `problems`."""

    def one(row: Row) -> Source:
        _require(row, ["id", "language"], problems)
        _match(row, "id", ID, "small letters, digits and -", problems)
        for column in ("issued", "not_before"):
            if row[column]:
                _check_date(row, column, problems)
        _one_of(row, "date_status", ["stated", "unknown", "inferred"], problems)
        if row["date_status"] in ("stated", "inferred") and not row["issued"]:
            problems.append(row.problem(f"a date that is {row['date_status']}, but none", "issued"))
        if row["sha256"]:
            _match(row, "sha256", _SHA256, "64 hexadecimal digits", problems)
        for column in ("identifier", "url"):
            if row[column]:
                _check_iri(row, column, problems)
        if not _texts(row, "title", languages):
            problems.append(row.problem("a source needs a title", f"title_{languages[0]}"))
        return Source(
            row=row,
            id=row["id"],
            title=_texts(row, "title", languages),
            language=row["language"],
            publisher=row["publisher"],
            issued=row["issued"],
            not_before=row["not_before"],
            date_status=row["date_status"] or ("stated" if row["issued"] else "unknown"),
            identifier=row["identifier"],
            url=row["url"],
            citation=_texts(row, "citation", languages),
            file=row["file"],
            sha256=row["sha256"],
        )

    return _unique(rows, one, problems)


def read_passages(
    rows: Iterable[Row], sources: dict[str, Source], problems: list[Problem]
) -> dict[str, Passage]:
    """The passages by id; what is wrong is added to `problems`."""

    def one(row: Row) -> Passage:
        _require(row, ["id", "source", "start", "end", "sha256", "kind"], problems)
        _match(row, "id", _PASSAGE_ID, "source/label, such as plan/S1.1", problems)
        check_reference(row, "source", sources, "source", problems)
        if row["id"] and row["source"] and not row["id"].startswith(row["source"] + "/"):
            message = f'passage "{row["id"]}" does not begin with its source, "{row["source"]}/"'
            problems.append(row.problem(message, "id"))
        _one_of(row, "kind", ["heading", "sentence", "footer"], problems)
        _match(row, "sha256", _SHA256, "64 hexadecimal digits", problems)
        start, end = (_whole_number(row, column, problems) for column in ("start", "end"))
        if start > end:
            problems.append(row.problem(f"the passage ends ({end}) before it starts ({start})", "end"))
        return Passage(
            row=row,
            id=row["id"],
            source=row["source"],
            section=row["section"],
            page=row["page"],
            start=start,
            end=end,
            sha256=row["sha256"],
            kind=row["kind"],
            note=row["note"],
        )

    return _unique(rows, one, problems)


def read_entities(
    rows: Iterable[Row], languages: Sequence[str], vocabulary: Vocabulary, problems: list[Problem]
) -> dict[str, Entity]:
    """The entities by id; what is wrong is added to `problems`."""

    def one(row: Row) -> Entity:
        _require(row, ["id", "class"], problems)
        _match(row, "id", ID, "small letters, digits and -", problems)
        found = find(vocabulary.classes, row["class"])
        if row["class"] and not found:
            hint = nearest(row["class"], vocabulary.classes)
            problems.append(row.problem(f'unknown class "{row["class"]}"', "class", suggestion=hint))
        if not _texts(row, "label", languages):
            problems.append(row.problem("an entity needs a label", f"label_{languages[0]}"))
        short = _texts(row, "short", languages)
        for language, text in short.items():
            if len(text) > SHORT_LABEL_LENGTH:
                message = f"a short label has at most {SHORT_LABEL_LENGTH} characters, not {len(text)}"
                problems.append(row.problem(message, f"short_{language}"))
        return Entity(
            row=row,
            id=row["id"],
            class_name=found.name if found else "",
            label=_texts(row, "label", languages),
            short=short,
            alternatives=tuple(
                (language, text) for language in languages for text in _several(row[f"alt_{language}"])
            ),
            hidden=tuple(_several(row["hidden"])),
            note=_texts(row, "note", languages),
        )

    entities = _unique(rows, one, problems)
    _check_labels(entities, problems)
    return entities


def read_identifiers(
    rows: Iterable[Row], entities: dict[str, Entity], problems: list[Problem]
) -> list[Identifier]:
    """The identifiers; what is wrong is added to `problems`."""
    identifiers = []
    owners: dict[str, Row] = {}
    for row in rows:
        _require(row, IDENTIFIER_COLUMNS, problems)
        check_reference(row, "entity", entities, "entity", problems)
        _one_of(row, "match", ["exact", "close", "broad", "related"], problems)
        _one_of(row, "grade", ["A", "A2", "B"], problems)
        if row["identifier"]:
            _check_iri(row, "identifier", problems)
        if row["match"] == "exact":
            owner = owners.setdefault(row["identifier"], row)
            if owner["entity"] != row["entity"]:
                message = (
                    f'"{row["identifier"]}" is already the exact identifier of '
                    f'"{owner["entity"]}" (line {owner.line}), and cannot be that of "{row["entity"]}"'
                )
                problems.append(row.problem(message, "identifier"))
            if row["grade"] not in ("A", ""):
                message = f"an exact match has grade A, not {row['grade']}: use close, or verify it"
                problems.append(row.problem(message, "match", severity="warning"))
        identifiers.append(
            Identifier(row, row["entity"], row["scheme"], row["identifier"], row["match"], row["grade"])
        )
    return identifiers


def check_reference(row: Row, column: str, known: Iterable[str], what: str, problems: list[Problem]) -> bool:
    """Whether a cell names something that is there; if not, a problem is added."""
    names = known if isinstance(known, dict) else set(known)
    if not row[column] or row[column] in names:
        return bool(row[column])
    message = f'unknown {what} "{row[column]}" in column "{column}"'
    problems.append(row.problem(message, column, suggestion=nearest(row[column], names)))
    return False


def _unique(
    rows: Iterable[Row], make: Callable[[Row], AnyRecord], problems: list[Problem]
) -> dict[str, AnyRecord]:
    """Records by id; of records with the same id the first is kept and the others are named."""
    records: dict[str, AnyRecord] = {}
    for row in rows:
        record = make(row)
        first = records.setdefault(record.id, record)
        if first is not record and record.id:
            same = first.row.cells == row.cells
            message = f'id "{record.id}" is already that of line {first.row.line}'
            if first.row.file != row.file:
                message += f" of {first.row.file}"
            message += "; the rows are the same" if same else ""
            problems.append(row.problem(message, "id", severity="warning" if same else "error"))
    records.pop("", None)
    return records


def _check_labels(entities: dict[str, Entity], problems: list[Problem]) -> None:
    """No two entities share a label in a language: a name must lead to one thing."""
    owners: dict[tuple[str, str], str] = {}
    for entity in entities.values():
        labels = [(language, text, "label_" + language) for language, text in entity.label.items()]
        labels += ((language, text, "short_" + language) for language, text in entity.short.items())
        for language, text, column in labels:
            owner = owners.setdefault((language, text.casefold()), entity.id)
            if owner != entity.id:
                message = f'"{text}" is already a label of "{owner}"; merge the two, or tell them apart'
                problems.append(entity.row.problem(message, column))
    hidden = {(language, text): owner for (language, text), owner in owners.items()}
    names = {text: owner for (_, text), owner in hidden.items()}
    for entity in entities.values():
        for text in entity.hidden:
            owner = names.get(text.casefold(), entity.id)
            if owner != entity.id:
                message = f'"{text}" is already a label of "{owner}"; merge the two, or tell them apart'
                problems.append(entity.row.problem(message, "hidden"))


def _require(row: Row, columns: Iterable[str], problems: list[Problem]) -> None:
    problems += (
        row.problem(f'column "{column}" is blank, but must be filled', column)
        for column in columns
        if not row[column]
    )


def _match(row: Row, column: str, pattern: re.Pattern[str], form: str, problems: list[Problem]) -> None:
    if row[column] and not pattern.fullmatch(row[column]):
        problems.append(row.problem(f'"{row[column]}" in column "{column}" is not {form}', column))


def _one_of(row: Row, column: str, words: Sequence[str], problems: list[Problem]) -> None:
    if row[column] and row[column] not in words:
        message = f'"{row[column]}" in column "{column}" is not one of {", ".join(words)}'
        problems.append(row.problem(message, column, suggestion=nearest(row[column], words)))


def _check_date(row: Row, column: str, problems: list[Problem]) -> None:
    try:
        dates.bounds(row[column])
    except ValueError as error:
        problems.append(row.problem(f'column "{column}": {error}', column))


def _check_iri(row: Row, column: str, problems: list[Problem]) -> None:
    if not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:.", row[column]) or _NOT_IN_IRI.search(row[column]):
        message = f'"{row[column]}" in column "{column}" is not a full web address or IRI'
        problems.append(row.problem(message, column))


def _whole_number(row: Row, column: str, problems: list[Problem]) -> int:
    if row[column].isascii() and row[column].isdigit():
        return int(row[column])
    if row[column]:
        problems.append(row.problem(f'"{row[column]}" in column "{column}" is no whole number', column))
    return 0


def _texts(row: Row, kind: str, languages: Iterable[str]) -> Texts:
    return {each: row[f"{kind}_{each}"] for each in languages if row[f"{kind}_{each}"]}


def _several(cell: str) -> list[str]:
    return [part for part in (each.strip() for each in cell.split("|")) if part]
