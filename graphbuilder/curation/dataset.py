"""A dataset: a folder of tables, read whole and checked row by row."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypedDict, cast

from graphbuilder import garbage_collection, iris, progress
from graphbuilder.curation import drafts
from graphbuilder.curation.documents.quotes import check_quotes, files_of, read_texts
from graphbuilder.curation.tables import (
    catalogue,
    doubtful_text,
    judgements,
    legal_time,
    reading,
    second_look,
    table_paths,
)
from graphbuilder.curation.tables.cells import Names
from graphbuilder.curation.tables.reading import Row, read_table
from graphbuilder.curation.tables.records import Entity, Identifier, Judgement, Passage, Source, Statement
from graphbuilder.curation.tables.settings import FILE, Settings, flat, language_code, lines, load_settings
from graphbuilder.curation.tables.statements import (
    STATEMENT_COLUMNS,
    STATEMENT_REQUIRED,
    StatementChecker,
    check_coverage,
)
from graphbuilder.curation.workbook.reading import COMPANIONS, TABLES, is_workbook, read_workbook
from graphbuilder.errors import DatasetError, Problem
from graphbuilder.files import read_limited
from graphbuilder.signs import clean
from graphbuilder.suggestions import nearest
from graphbuilder.vocabulary import terms
from graphbuilder.vocabulary.terms import Texts, Vocabulary
from graphbuilder.vocabulary.turtle import Turtle

_UNREAD = {"no-table", "no-sheet", "table-twice", "unreadable", "is-workbook", "no-text", "broken-character"}
_UNREAD |= {"empty-table", "missing-column", "no-header", "header-is-one-cell", "save-as-utf-8"}
_UNREAD |= {"open-quotation", "conflict-marks", "row-is-one-cell"}
# What rows cannot be blamed for where the dataset's own terms hold mistakes.
_OF_TERMS = {
    "unknown-class",
    "unknown-relation",
    "unknown-modality",
    "unknown-kind",
    "wrong-classes",
    "wrong-classes-swapped",
}
_KEYS = ("title", "base", "version", "licence", "languages")


@dataclass(frozen=True)
class Dataset:
    """The checked records of a dataset, each by its id, and what the tables say of it.

    `drafts` are the statements that nobody has checked; unless they were asked for they are
    left out of `statements`, with the entities and sources that are there for them alone.
    `texts` holds the normalised passages of the sources whose text was read, and
    `absent` the files of texts that sources name and that are not there;
    `warnings` what is worth a look but no mistake.
    """

    folder: Path
    title: Texts
    base: str
    version: str
    licence: str
    languages: tuple[str, ...]
    vocabulary: Vocabulary
    own_shapes: Turtle | None
    sources: dict[str, Source]
    passages: dict[str, Passage]
    entities: dict[str, Entity]
    identifiers: tuple[Identifier, ...]
    statements: dict[str, Statement]
    drafts: dict[str, Statement]
    judgements: tuple[Judgement, ...]
    texts: dict[str, str]
    absent: tuple[str, ...]
    warnings: tuple[Problem, ...]

    def language_of(self, said: Statement) -> str:
        """That of its source; a draft that names none is taken to be in the dataset's first."""
        source = self.sources.get(said.source)
        return source.language if source else self.languages[0]


@garbage_collection.seldom()
def read_dataset(
    folder: Path,
    texts: Mapping[str, str | Path] | None = None,
    *,
    with_files: bool = False,
    with_drafts: bool = False,
) -> Dataset:
    """Read a dataset's folder and check everything that rows can say.

    Parameters
    ----------
    folder
        A folder with a ``dataset.toml`` and the tables; terms of its own may stand
        in an ``ontology.ttl`` beside them.
    texts
        Files with the texts of sources, by source id: with them the passages are
        checked by checksum and the quotes looked for.
    with_files
        Whether to take the files that the sources name too, where they are there.
    with_drafts
        Whether the statements that nobody has checked are wanted among the others.

    Raises
    ------
    DatasetError
        With all mistakes of the run, and the warnings.
    """
    problems: list[Problem] = []
    book = read_workbook(folder, problems) if is_workbook(folder) else None
    if book:
        settings = _checked(book.settings(problems), book.settings_label, book.setting_lines(), problems)
        own, shapes = (book.companions.get(name) for name in COMPANIONS)
    else:
        settings = _checked(load_settings(folder / FILE), str(folder / FILE), lines(folder / FILE), problems)
        own, shapes = (_companion(folder, name, problems) for name in COMPANIONS)
    languages = settings["languages"]
    known, its_problems = terms.extended(own, languages) if own else (terms.read_vocabulary(), ())
    problems += its_problems
    terms_are_whole = not any(each.severity == "error" for each in its_problems)
    if own and terms_are_whole:
        for triple in own.triples():
            doubtful_text.check_text(getattr(triple.object, "value", ""), own.file, problems)

    counts: Counter[str] = Counter()
    unread: set[str] = set()  # tables that are not there, or whose cells cannot be told apart

    def rows(name: str, columns: list[str], required: list[str], optional: bool = False) -> list[Row]:
        found: list[Row] = []
        is_there, before = False, len(problems)
        progress.tell("step-tables", len(counts), len(TABLES))
        for file, records in book.table(name) if book else read_table(folder, name, problems):
            found += reading.rows(file, records, columns, required, problems)
            is_there = True
        counts.update(row.file for row in found)
        if not is_there and not optional and len(problems) == before:
            problems.append(Problem("no-sheet" if book else "no-table", str(folder), values={"name": name}))
        if any(each.code in _UNREAD for each in problems[before:]):
            unread.add(name)
        if book and any(book.is_uncertain(each.file, each.line, each.positions.get("id")) for each in found):
            unread.add(name)  # in part: what refers to that row is no mistake
        return found

    if not book:
        table_paths.check_beside(folder, TABLES, problems)
        table_paths.check_companions(folder, COMPANIONS, problems)
    source_rows = rows("sources", catalogue.source_columns(languages), catalogue.SOURCE_REQUIRED)
    sources = catalogue.read_sources(source_rows, languages, problems)
    source_names = Names("source", sources, complete="sources" not in unread)
    passage_rows = rows("passages", catalogue.PASSAGE_COLUMNS, catalogue.PASSAGE_REQUIRED)
    passages = catalogue.read_passages(passage_rows, source_names, problems)
    passage_names = Names("passage", passages, complete="passages" not in unread)
    entity_rows = rows("entities", catalogue.entity_columns(languages), catalogue.ENTITY_REQUIRED)
    entities = catalogue.read_entities(entity_rows, languages, known, problems)
    entity_names = catalogue.entity_names(entities, complete="entities" not in unread)
    columns = catalogue.IDENTIFIER_COLUMNS
    identifier_rows = rows("identifiers", columns, columns, optional=True)
    identifiers = catalogue.read_identifiers(identifier_rows, entity_names, problems)
    statement_rows = rows("statements", STATEMENT_COLUMNS, STATEMENT_REQUIRED)
    names = (source_names, passage_names, entity_names)
    checker = StatementChecker(*names, sources, passages, entities, known)
    statements = checker.read(statement_rows, problems)
    sources = legal_time.in_force(sources, statements, entity_names, known, problems)
    columns, required = judgements.JUDGEMENT_COLUMNS, judgements.JUDGEMENT_REQUIRED
    judged = judgements.read_judgements(
        rows("judgements", columns, required, optional=True),
        statements,
        known,
        problems,
        complete="statements" not in unread and not any(each.severity == "error" for each in problems),
    )
    progress.tell("step-sources")
    is_clean = not any(problem.severity == "error" for problem in problems)
    files, absent = dict(texts or {}), tuple[str, ...]()
    if with_files:
        # The texts of a workbook are where its tables are, or beside it.
        folders = [folder.with_suffix(""), folder.parent] if book else [folder]
        files, absent = files_of(sources.values(), folders, files, problems)
    passage_texts = read_texts(files, sources, passages.values(), problems)
    check_quotes(statements.values(), passage_texts, passages, sources, problems)
    problems = catalogue.of_copies(problems, counts)
    if book:
        problems = [
            each
            for each in problems
            if each.code != "blank-cell" or not book.is_uncertain(each.file or "", each.line, each.column)
        ]
    if is_clean:
        check_coverage(statements, passages, entities, problems)
        coded = second_look.Coded(statements, passages, sources, entities, known, passage_texts)
        problems += second_look.against_cues(coded)
    records = drafts.Records(sources, entities, tuple(identifiers), statements)
    if is_clean:
        problems += drafts.unofficial(records, known)
    if any(problem.severity == "error" for problem in problems):
        raise DatasetError(each for each in problems if terms_are_whole or each.code not in _OF_TERMS)
    shown = records if with_drafts else drafts.without(records, passages)
    return Dataset(
        folder=folder,
        **settings,
        vocabulary=known,
        own_shapes=shapes,
        sources=shown.sources,
        passages=passages,
        entities=shown.entities,
        identifiers=shown.identifiers,
        # Last, for what rows are held to is what they say themselves.
        statements=legal_time.with_time(shown.statements, shown.sources, shown.entities, known),
        drafts={name: each for name, each in statements.items() if each.draft},
        # What is judged of drafts goes with them.
        judgements=tuple(each for each in judged if shown.statements.keys() >= set(each.statements)),
        texts=passage_texts,
        absent=absent,
        warnings=tuple(problems),
    )


def _companion(folder: Path, name: str, problems: list[Problem]) -> Turtle | None:
    path = table_paths.companion(folder, name)
    if path and path.is_dir():
        problems.append(Problem("companion-is-folder", str(path)))
    return Turtle(str(path), read_limited(path)) if path and path.is_file() else None


class _Settings(TypedDict):
    title: dict[str, str]
    base: str
    version: str
    licence: str
    languages: tuple[str, ...]


def _checked(settings: Settings, file: str, places: Mapping[str, int], problems: list[Problem]) -> _Settings:
    """The settings; where they are wrong, problems and something to go on with."""

    def add(key: str, code: str, value: object = "", suggestion: str | None = None) -> None:
        line = places.get(key)
        problems.append(Problem(code, file, line, suggestion=suggestion, values={"value": value}))

    settings = {key: _cleaned(value, file, problems) for key, value in settings.items()}
    for key in settings:
        if key not in _KEYS:
            add(key, "unknown-setting", key, nearest(key, _KEYS))
    for key, text in flat(settings).items():
        if sign := reading.NOT_IN_XML.search(text):
            add(key.partition(".")[0], "control-character-setting", f"U+{ord(sign[0]):04X}")
    base = settings.get("base", "")
    if not _is_web_address(str(base), "/#"):
        add("base", "bad-base", base, _meant(str(base), "/#"))
    licence = settings.get("licence", "")
    if licence != "" and not _is_web_address(str(licence)):
        add("licence", "bad-licence", licence, _meant(str(licence)))
    version = settings.get("version", "")
    if not isinstance(version, str):
        add("version", "bad-setting", "version")
    wanted = settings.get("languages", ["nl", "en"])
    is_known = _are_languages(wanted)
    if not is_known:
        texts = map(str, wanted) if isinstance(wanted, list) else ()
        regional = next((each for each in texts if language_code(each)), None)
        if regional:
            add("languages", "no-language-code", regional, language_code(regional))
        else:
            add("languages", "bad-languages")
    languages = cast(list[str], wanted) if is_known else ["nl", "en"]
    title = settings.get("title", {})
    if not isinstance(title, dict) or not title or not _are_texts(title):
        add("title", "bad-title")
        title = dict.fromkeys(languages, "")
    elif is_known:
        for language in languages:
            if not title.get(language):
                add("title", "title-missing", language)
    return {
        "title": {str(key): str(text) for key, text in title.items()},
        "base": str(base),
        "version": str(version),
        "licence": str(licence),
        "languages": tuple(languages),
    }


def _is_web_address(text: str, ends: str = "") -> bool:
    """Whether a text is a web address, that ends with one of those signs if there are any."""
    is_whole = text.startswith(("http://", "https://")) and iris.is_iri(text)
    return is_whole and (not ends or text.endswith(tuple(ends)))


def _meant(text: str, ends: str = "") -> str | None:
    """The address that was probably meant, with its signs escaped."""
    meant = iris.mended(text)
    return meant.iri if meant and _is_web_address(meant.iri, ends) else None


def _cleaned(value: Any, file: str, problems: list[Problem]) -> Any:
    """A setting as the cells of a table are read: without signs that nobody sees."""
    if isinstance(value, dict):
        return {name: _cleaned(each, file, problems) for name, each in value.items()}
    if not isinstance(value, str):
        return value
    doubtful_text.check_text(value, file, problems)
    return clean(value)


def _are_texts(found: Mapping[object, object]) -> bool:
    return _are_languages(list(found)) and all(isinstance(each, str) for each in found.values())


def _are_languages(found: object) -> bool:
    is_list = isinstance(found, list) and found and len(set(map(str, found))) == len(found)
    return bool(is_list) and all(
        isinstance(each, str) and re.fullmatch("[a-z]{2,3}", each) for each in cast(list[object], found)
    )
