"""Rows of sources, passages, entities and identifiers, checked: all that statements refer to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Protocol, TypeVar

from graphbuilder import dates
from graphbuilder.curation.tables import cells, collections, legal_time, places
from graphbuilder.curation.tables.cells import Names
from graphbuilder.curation.tables.reading import Row
from graphbuilder.curation.tables.records import Entity, Identifier, Passage, Source
from graphbuilder.errors import Problem
from graphbuilder.suggestions import nearest
from graphbuilder.vocabulary.descriptions import folded
from graphbuilder.vocabulary.terms import Vocabulary

SHORT_LABEL_LENGTH = 32
# By which people part names in a cell, though only a vertical bar does.
_OTHER_SEPARATOR = re.compile(r";|\n")
#: How long a quote may be where a source says nothing of it, and what a source may say at most.
QUOTE_WORDS = 8
MOST_QUOTE_WORDS = 25
YES_OR_NO = ("yes", "no")
MATCHES = ("exact", "close", "broad", "related")
GRADES = ("A", "A2", "B")
KINDS = ("heading", "sentence", "footer")
DATE_STATUSES = ("stated", "unknown", "inferred")
SOURCE_REQUIRED = ["id", "language"]
PASSAGE_REQUIRED = ["id", "source", "start", "end", "sha256", "kind"]
ENTITY_REQUIRED = ["id", "class"]
PASSAGE_COLUMNS = ["id", "source", "section", "page", "start", "end", "sha256", "kind", "note"]
#: What only passages of numbered texts have: a table of others need not have the columns.
NUMBERED_COLUMNS = ["place", "lead_in"]
PASSAGE_COLUMNS += NUMBERED_COLUMNS
IDENTIFIER_COLUMNS = ["entity", "scheme", "identifier", "match", "grade"]


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
    text = ["file", "sha256", "quote_words", "free_text"]
    in_force = ["in_force_from", "in_force_until", "repealed", "copied_from", "revision_of", "text_of"]
    return ["id", *titles, *middle, *citations, *text, *in_force]


def entity_columns(languages: Sequence[str]) -> list[str]:
    """The columns of ``entities.csv``."""
    names = [f"{kind}_{language}" for kind in ("label", "short", "alt") for language in languages]
    notes = [f"note_{language}" for language in languages]
    return ["id", "class", *names, "hidden", *notes]


def read_sources(rows: Iterable[Row], languages: Sequence[str], problems: list[Problem]) -> dict[str, Source]:
    """The sources by id; what is wrong is added to `problems`."""

    def one(row: Row) -> Source:
        cells.require(row, SOURCE_REQUIRED, problems)
        cells.match(row, "id", cells.ID, problems)
        cells.language(row, "language", problems)
        cells.match(row, "sha256", cells.SHA256, problems)
        words = cells.whole_number(row, "quote_words", problems)
        is_free = cells.one_of(row, "free_text", YES_OR_NO, problems) == "yes"
        if words > MOST_QUOTE_WORDS:
            problems.append(row.problem("quote-words-too-many", "quote_words", most=MOST_QUOTE_WORDS))
        status = cells.one_of(row, "date_status", DATE_STATUSES, problems)
        for column in ("issued", "not_before"):
            cells.day(row, column, problems)
        for column in ("identifier", "url"):
            cells.iri(row, column, problems)
        if status in ("stated", "inferred") and not row["issued"]:
            problems.append(row.problem("date-status-without-date", "issued", value=status))
        if row["date_status"] == "unknown" and row["issued"]:
            problems.append(row.problem("date-status-with-date", "date_status", value=row["issued"]))
        _check_dates(row, problems)
        if not cells.texts(row, "title", languages):
            problems.append(row.problem("source-without-title", f"title_{languages[0]}"))
        return Source(
            row=row,
            id=row["id"],
            title=cells.texts(row, "title", languages),
            language=row["language"].lower(),
            publisher=row["publisher"],
            issued=row["issued"],
            not_before=row["not_before"],
            date_status=status or ("stated" if row["issued"] else "unknown"),
            identifier=row["identifier"],
            url=row["url"] or collections.address(row["id"]),
            citation=cells.texts(row, "citation", languages),
            file=row["file"],
            # A file is not held to what is no checksum: that has been said.
            sha256=row["sha256"].lower() if cells.SHA256.fullmatch(row["sha256"]) else "",
            quote_words=words or QUOTE_WORDS,
            is_free=is_free,
            in_force_from=row["in_force_from"],
            in_force_until=legal_time.end_in_force(row, problems),
            copied_from=row["copied_from"],
            revision_of=row["revision_of"],
        )

    sources = _unique(rows, one, problems)
    _check_copies(sources, problems)
    return sources


def _check_copies(sources: Mapping[str, Source], problems: list[Problem]) -> None:
    """A copy or an edition is of another source, and at the end stands one that is none."""
    for column in ("copied_from", "revision_of"):
        before = {name: each.row[column] for name, each in sources.items()}
        for source in sources.values():
            original = before[source.id]
            if original and original not in sources:
                hint = nearest(original, sources)
                values = {"value": original, "name": column}
                problems.append(source.row.problem("copy-of-unknown", column, suggestion=hint, **values))
            for _ in sources:
                original = before.get(original, "")
            if original:
                values = {"value": before[source.id], "name": column}
                problems.append(source.row.problem("copy-of-itself", column, **values))


def _check_dates(row: Row, problems: list[Problem]) -> None:
    """A source cannot have been issued before the day before which it was not written."""
    try:
        (_, last), (first, _) = dates.bounds(row["issued"]), dates.bounds(row["not_before"])
    except dates.DateError:  # blank, or said already
        return
    if last < first:
        values = {"issued": row["issued"], "value": row["not_before"]}
        problems.append(row.problem("not-before-after-issued", "not_before", **values))


def read_passages(rows: Iterable[Row], sources: Names, problems: list[Problem]) -> dict[str, Passage]:
    """The passages by id; what is wrong is added to `problems`."""

    def one(row: Row) -> Passage:
        cells.require(row, PASSAGE_REQUIRED, problems)
        cells.match(row, "id", cells.PASSAGE_ID, problems)
        cells.match(row, "sha256", cells.SHA256, problems)
        source = sources.resolve(row, "source", problems)
        if source and row["id"] and not row["id"].startswith(source + "/"):
            problems.append(row.problem("passage-of-other-source", "id", value=row["id"], source=source))
        before = len(problems)
        start, end = (cells.whole_number(row, column, problems) for column in ("start", "end"))
        if start > end and row["end"] and len(problems) == before:
            problems.append(row.problem("passage-ends-first", "end", start=start, end=end))
        return Passage(
            row=row,
            id=row["id"],
            source=source,
            section=row["section"],
            page=row["page"],
            start=start,
            end=end,
            sha256=row["sha256"].lower(),
            kind=cells.one_of(row, "kind", KINDS, problems),
            note=row["note"],
            place=row["place"],
            lead_in=row["lead_in"],
        )

    passages = _unique(rows, one, problems)
    _check_places(passages, problems)
    return passages


def _check_places(passages: Mapping[str, Passage], problems: list[Problem]) -> None:
    """A place is made of parts that are known; a lead-in is a passage of the same source, before it."""
    for each in passages.values():
        if word := places.unknown(each.place):
            values = {"value": word, "words": ", ".join(sorted(places.kinds()))}
            hint = nearest(word, places.kinds())
            problems.append(each.row.problem("unknown-place", "place", suggestion=hint, **values))
        if not each.lead_in:
            continue
        lead = passages.get(each.lead_in)
        if lead is None:
            hint = nearest(each.lead_in, passages)
            problems.append(
                each.row.problem("unknown-passage", "lead_in", suggestion=hint, value=each.lead_in)
            )
        elif lead.source != each.source or lead.start >= each.start:
            problems.append(each.row.problem("lead-in-not-before", "lead_in", value=each.lead_in))


def read_entities(
    rows: Iterable[Row], languages: Sequence[str], vocabulary: Vocabulary, problems: list[Problem]
) -> dict[str, Entity]:
    """The entities by id; what is wrong is added to `problems`."""

    def one(row: Row) -> Entity:
        cells.require(row, ENTITY_REQUIRED, problems)
        cells.match(row, "id", cells.ID, problems)
        found = cells.term(row, "class", vocabulary.classes, problems)
        label, short = (cells.texts(row, kind, languages) for kind in ("label", "short"))
        problems.extend(_about_labels(row, languages))
        for column in ("hidden", *(f"alt_{language}" for language in languages)):
            if "|" not in row[column] and _OTHER_SEPARATOR.search(row[column]):
                problems.append(row.problem("other-separator", column, severity="warning", value=row[column]))
        return Entity(
            row=row,
            id=row["id"],
            class_name=found.name if found else "",
            label=label,
            short=short,
            alternatives=tuple(
                (language, text) for language in languages for text in cells.several(row[f"alt_{language}"])
            ),
            hidden=tuple(cells.several(row["hidden"])),
            note=cells.texts(row, "note", languages),
        )

    entities = _unique(rows, one, problems)
    _check_labels(entities, problems)
    return entities


def _about_labels(row: Row, languages: Sequence[str]) -> Iterator[Problem]:
    """A label in each language, and short ones that are short."""
    if not cells.texts(row, "label", languages):
        yield row.problem("entity-without-label", f"label_{languages[0]}")
        return
    for language in languages:
        if not row[f"label_{language}"]:
            column = f"label_{language}"
            yield row.problem("label-missing", column, severity="warning", value=row["id"], language=language)
        length = len(row[f"short_{language}"])
        if length > SHORT_LABEL_LENGTH:
            column = f"short_{language}"
            yield row.problem("short-label-too-long", column, most=SHORT_LABEL_LENGTH, length=length)


def entity_names(entities: dict[str, Entity], *, complete: bool = True) -> Names:
    """The entities, to be referred to by id or by any name that only one of them has."""
    labels = {
        each.id: {
            *each.label.values(),
            *each.short.values(),
            *(text for _, text in each.alternatives),
            *each.hidden,
        }
        for each in entities.values()
    }
    return Names("entity", entities, labels, complete=complete)


def read_identifiers(rows: Iterable[Row], entities: Names, problems: list[Problem]) -> list[Identifier]:
    """The identifiers; what is wrong is added to `problems`."""
    identifiers = []
    owners: dict[str, tuple[str, int]] = {}
    seen: dict[tuple[str, ...], Row] = {}
    for row in rows:
        first = seen.setdefault(tuple(row.cells.values()), row)
        if first is not row:
            _say_twice(row, first, "entity", problems)
            continue
        cells.require(row, IDENTIFIER_COLUMNS, problems)
        entity = entities.resolve(row, "entity", problems)
        match = cells.one_of(row, "match", MATCHES, problems)
        grade = cells.one_of(row, "grade", GRADES, problems)
        cells.iri(row, "identifier", problems)
        if match == "exact" and entity:
            owner, line = owners.setdefault(row["identifier"], (entity, row.line))
            if owner != entity:
                values = {"value": row["identifier"], "owner": owner, "line": line, "entity": entity}
                problems.append(row.problem("identifier-taken", "identifier", **values))
            if grade in ("A2", "B"):
                problems.append(row.problem("exact-not-verified", "match", severity="warning", grade=grade))
        identifiers.append(Identifier(row, entity, row["scheme"], row["identifier"], match, grade))
    return identifiers


def check_id_taken(row: Row, first: Row, problems: list[Problem]) -> None:
    """Say that a row's id is already that of another row."""
    if first.cells == row.cells:
        _say_twice(row, first, "id", problems)
        return
    code = "id-taken" if first.file == row.file else "id-taken-elsewhere"
    problems.append(row.problem(code, "id", value=row["id"], line=first.line, file=first.file))


def check_capitals(row: Row, folded: dict[str, Row], problems: list[Problem]) -> None:
    """Warn of an id that differs from another in capitals only; `folded` holds the first row of each."""
    first = folded.setdefault(row["id"].casefold(), row)
    # Items of laws are told apart by capitals: in their places, too.
    if first["id"] != row["id"] and not (first.cells.get("place") or row.cells.get("place")):
        values = {"value": row["id"], "other": first["id"], "line": first.line, "file": first.file}
        problems.append(row.problem("id-in-other-capitals", "id", severity="warning", **values))


def _say_twice(row: Row, first: Row, column: str, problems: list[Problem]) -> None:
    """Say that a row stands there already, by the cell that it is known by."""
    code = "row-twice" if first.file == row.file else "row-twice-elsewhere"
    values = {"value": row[column], "line": first.line, "file": first.file}
    problems.append(row.problem(code, column, severity="warning", **values))


def of_copies(problems: Iterable[Problem], rows: Mapping[str, int]) -> list[Problem]:
    """The problems, with one for each file that holds nothing but rows of another.

    `rows` are the numbers of rows of each file.
    """
    found = list(problems)
    twice = Counter((each.file, each.values["file"]) for each in found if each.code == "row-twice-elsewhere")
    copies = {pair for pair, count in twice.items() if count == rows.get(pair[0] or "") and count > 1}
    kept: dict[tuple[object, object], Problem] = {}
    for each in found:
        pair = (each.file, each.values.get("file"))
        if each.code == "row-twice-elsewhere" and pair in copies:
            values = {"file": pair[1]}
            kept.setdefault(pair, Problem("file-twice", each.file, severity="warning", values=values))
        else:
            kept[len(kept), each.file] = each
    return list(kept.values())


def _unique(
    rows: Iterable[Row], make: Callable[[Row], AnyRecord], problems: list[Problem]
) -> dict[str, AnyRecord]:
    """Records by id; of records with the same id the first is kept and the others are named."""
    records: dict[str, AnyRecord] = {}
    folded: dict[str, Row] = {}
    for row in rows:
        record = make(row)
        check_capitals(row, folded, problems)
        first = records.setdefault(record.id, record)
        if first is not record and record.id:
            check_id_taken(row, first.row, problems)
    records.pop("", None)
    return records


def _check_labels(entities: dict[str, Entity], problems: list[Problem]) -> None:
    """No two entities share a label in a language: a name must lead to one thing."""
    owners: dict[tuple[str, str], str] = {}
    any_language: dict[str, str] = {}
    for entity in entities.values():
        for kind, texts in (("label", entity.label), ("short", entity.short)):
            for language, text in texts.items():
                alike = folded(text)
                owner = owners.setdefault((language, alike), entity.id)
                any_language.setdefault(alike, entity.id)
                if owner != entity.id:
                    values = {"value": text, "owner": owner}
                    problems.append(entity.row.problem("label-taken", f"{kind}_{language}", **values))
    for entity in entities.values():
        for text in entity.hidden:
            owner = any_language.get(folded(text), entity.id)
            if owner != entity.id:
                problems.append(entity.row.problem("label-taken", "hidden", value=text, owner=owner))
