"""A dataset: a folder of tables, read whole and checked row by row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from graphbuilder import garbage_collection, progress
from graphbuilder.curation import drafts
from graphbuilder.curation.documents.quotes import check_quotes, files_of, read_texts, text_folders
from graphbuilder.curation.tables import (
    catalogue,
    checked_settings,
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
from graphbuilder.curation.tables.settings import FILE, lines, load_settings
from graphbuilder.curation.tables.statements import (
    STATEMENT_COLUMNS,
    STATEMENT_REQUIRED,
    StatementChecker,
    check_coverage,
)
from graphbuilder.curation.workbook.reading import COMPANIONS, TABLES, Workbook, is_workbook, read_workbook
from graphbuilder.errors import DatasetError, Problem
from graphbuilder.files import read_limited
from graphbuilder.vocabulary import terms
from graphbuilder.vocabulary.terms import Texts, Vocabulary
from graphbuilder.vocabulary.turtle import Turtle

_UNREAD = {
    "no-table",
    "no-sheet",
    "table-twice",
    "unreadable",
    "is-workbook",
    "no-text",
    "broken-character",
    "broken-utf-8",
}
_UNREAD |= {"empty-table", "missing-column", "no-header", "header-is-one-cell", "save-as-utf-8"}
_UNREAD |= {"open-quotation", "conflict-marks", "row-is-one-cell", "too-many-cells", "other-delimiter"}
_UNREAD |= {"no-file", "file-too-large"}
# What is said of a blank cell, which one is not whose text is not certain.
_OF_BLANKS = {"blank-cell", "label-missing", "entity-without-label", "source-without-title"}
_OF_BLANKS |= {"date-status-without-date"}
# What rows cannot be blamed for where the dataset's own terms hold mistakes.
_OF_TERMS = {
    "unknown-class",
    "unknown-relation",
    "unknown-modality",
    "unknown-kind",
    "wrong-classes",
    "wrong-classes-swapped",
}


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


def parts(folder: Path) -> list[Path]:
    """The files of which a dataset is made: its settings, its tables, and terms and shapes of its own."""
    found = [folder / name for name in (FILE, *COMPANIONS)]
    return [*found, *(path for name in TABLES for path in table_paths.table_files(folder, name))]


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
        settings = checked_settings.check(
            book.settings(problems), book.settings_label, book.setting_lines(), problems
        )
        own, shapes = (book.companions.get(name) for name in COMPANIONS)
    else:
        file = folder / FILE
        settings = checked_settings.check(load_settings(file), str(file), lines(file), problems)
        own, shapes = (_companion(folder, name, problems) for name in COMPANIONS)
    known, its_problems = terms.extended(own, settings["languages"]) if own else (terms.read_vocabulary(), ())
    problems += its_problems
    terms_are_whole = not any(each.severity == "error" for each in its_problems)
    if own and terms_are_whole:
        for triple in own.triples():
            doubtful_text.check_text(getattr(triple.object, "value", ""), own.file, problems)
    if not book:
        table_paths.check_beside(folder, TABLES, problems)
        table_paths.check_companions(folder, COMPANIONS, problems)
    tables = _Tables(folder, book, problems)
    records, passages, judged = _records(tables, settings["languages"], known)
    progress.tell("step-sources")
    is_clean = not _has_error(problems)
    files, absent = dict(texts or {}), tuple[str, ...]()
    if with_files:
        files, absent = files_of(records.sources.values(), text_folders(folder), files, problems)
    passage_texts = read_texts(files, records.sources, passages.values(), problems)
    check_quotes(records.statements.values(), passage_texts, passages, records.sources, problems)
    problems = tables.without_echoes()
    if is_clean:
        check_coverage(records.statements, passages, records.entities, problems)
        coded = second_look.Coded(
            records.statements, passages, records.sources, records.entities, known, passage_texts
        )
        problems += second_look.against_cues(coded)
        problems += drafts.unofficial(records, known)
    if _has_error(problems):
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
        drafts={name: each for name, each in records.statements.items() if each.draft},
        # What is judged of drafts goes with them.
        judgements=tuple(each for each in judged if shown.statements.keys() >= set(each.statements)),
        texts=passage_texts,
        absent=absent,
        warnings=tuple(problems),
    )


class _Tables:
    """The tables of a dataset, read one after the other; what is wrong with them is added to `problems`."""

    def __init__(self, folder: Path, book: Workbook | None, problems: list[Problem]) -> None:
        self.problems = problems
        self._folder, self._book = folder, book
        self._counts: Counter[str] = Counter()
        # Tables that are not there, or whose cells cannot be told apart.
        self._unread: set[str] = set()

    def rows(
        self, name: str, columns: list[str], required: list[str], *, is_optional: bool = False
    ) -> list[Row]:
        """The rows of a table, with their columns told apart."""
        found: list[Row] = []
        is_there, before, book = False, len(self.problems), self._book
        progress.tell("step-tables", len(self._counts), len(TABLES))
        for file, records in book.table(name) if book else read_table(self._folder, name, self.problems):
            found += reading.rows(file, records, columns, required, self.problems)
            is_there = True
        self._counts.update(row.file for row in found)
        if not is_there and not is_optional and len(self.problems) == before:
            code = "no-sheet" if book else "no-table"
            self.problems.append(Problem(code, str(self._folder), values={"name": name}))
        if any(each.code in _UNREAD for each in self.problems[before:]):
            self._unread.add(name)
        if book and any(book.is_uncertain(each.file, each.line, each.positions.get("id")) for each in found):
            self._unread.add(name)  # in part: what refers to that row is no mistake
        return found

    def is_whole(self, name: str) -> bool:
        """Whether all rows of a table were read: else what refers to one that is not there is no mistake."""
        return name not in self._unread

    def without_echoes(self) -> list[Problem]:
        """The problems, without those that follow from others."""
        found = catalogue.of_copies(self.problems, self._counts)
        if book := self._book:
            found = [each for each in found if each.code not in _OF_BLANKS or not _is_uncertain(each, book)]
        return found


def _is_uncertain(problem: Problem, book: Workbook) -> bool:
    return book.is_uncertain(problem.file or "", problem.line, problem.column)


def _records(
    tables: _Tables, languages: tuple[str, ...], known: Vocabulary
) -> tuple[drafts.Records, dict[str, Passage], list[Judgement]]:
    """What the rows of all tables say, the passages and the judgements apart."""
    problems = tables.problems
    source_rows = tables.rows("sources", catalogue.source_columns(languages), catalogue.SOURCE_REQUIRED)
    sources = catalogue.read_sources(source_rows, languages, problems)
    source_names = Names("source", sources, complete=tables.is_whole("sources"))
    passage_rows = tables.rows("passages", catalogue.PASSAGE_COLUMNS, catalogue.PASSAGE_REQUIRED)
    passages = catalogue.read_passages(passage_rows, source_names, problems)
    passage_names = Names("passage", passages, complete=tables.is_whole("passages"))
    entity_rows = tables.rows("entities", catalogue.entity_columns(languages), catalogue.ENTITY_REQUIRED)
    entities = catalogue.read_entities(entity_rows, languages, known, problems)
    entity_names = catalogue.entity_names(entities, complete=tables.is_whole("entities"))
    columns = catalogue.IDENTIFIER_COLUMNS
    identifier_rows = tables.rows("identifiers", columns, columns, is_optional=True)
    identifiers = catalogue.read_identifiers(identifier_rows, entity_names, problems)
    statement_rows = tables.rows("statements", STATEMENT_COLUMNS, STATEMENT_REQUIRED)
    names = (source_names, passage_names, entity_names)
    statements = StatementChecker(*names, sources, passages, entities, known).read(statement_rows, problems)
    sources = legal_time.in_force(sources, statements, entity_names, known, problems)
    columns, required = judgements.JUDGEMENT_COLUMNS, judgements.JUDGEMENT_REQUIRED
    judged = judgements.read_judgements(
        tables.rows("judgements", columns, required, is_optional=True),
        statements,
        known,
        problems,
        complete=tables.is_whole("statements") and not _has_error(problems),
    )
    return drafts.Records(sources, entities, tuple(identifiers), statements), passages, judged


def _has_error(problems: Iterable[Problem]) -> bool:
    return any(each.severity == "error" for each in problems)


def _companion(folder: Path, name: str, problems: list[Problem]) -> Turtle | None:
    path = table_paths.companion(folder, name, problems)
    return Turtle(str(path), read_limited(path)) if path else None
