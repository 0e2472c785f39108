"""A dataset: a folder of tables, read whole and checked row by row."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from graphbuilder import vocabulary
from graphbuilder.curation import catalogue, cues, tables
from graphbuilder.curation.passages import check_quotes, read_texts
from graphbuilder.curation.records import Entity, Identifier, Passage, Source, Statement
from graphbuilder.curation.statements import STATEMENT_COLUMNS, StatementChecker, check_coverage
from graphbuilder.curation.tables import Row, read_table
from graphbuilder.errors import DatasetError, Problem
from graphbuilder.suggestions import nearest
from graphbuilder.vocabulary import Texts, Vocabulary

FILE = "dataset.toml"
_KEYS = ("title", "base", "version", "licence", "languages")


@dataclass(frozen=True)
class Dataset:
    """The checked records of a dataset, each by its id, and what the tables say of it.

    `texts` holds the normalised passages of the sources whose text was given;
    `warnings` what is worth a look but no mistake.
    """

    folder: Path
    title: Texts
    base: str
    version: str
    licence: str
    languages: tuple[str, ...]
    vocabulary: Vocabulary
    own_ontology: Path | None
    sources: dict[str, Source]
    passages: dict[str, Passage]
    entities: dict[str, Entity]
    identifiers: tuple[Identifier, ...]
    statements: dict[str, Statement]
    texts: dict[str, str]
    warnings: tuple[Problem, ...]


def read(folder: Path, texts: Mapping[str, str | Path] | None = None) -> Dataset:
    """Read a dataset's folder and check everything that rows can say.

    Parameters
    ----------
    folder
        A folder with a ``dataset.toml`` and the tables; terms of its own may stand
        in an ``ontology.ttl`` beside them.
    texts
        Files with the texts of sources, by source id: with them the passages are
        checked by checksum and the quotes looked for.

    Raises
    ------
    DatasetError
        With all mistakes of the run, and the warnings.
    """
    problems: list[Problem] = []
    settings = _settings(folder / FILE, problems)
    languages = settings["languages"]
    own = folder / "ontology.ttl"
    known = vocabulary.read(own) if own.is_file() else vocabulary.read()

    def rows(name: str, columns: list[str], required: str, optional: bool = False) -> list[Row]:
        found: list[Row] = []
        is_there = False
        for file, records in read_table(folder, name, problems):
            found += tables.rows(file, records, columns, required.split(), problems)
            is_there = True
        if not is_there and not optional:
            problems.append(Problem("no-table", str(folder), values={"name": name}))
        return found

    source_rows = rows("sources", catalogue.source_columns(languages), "id language")
    sources = catalogue.read_sources(source_rows, languages, problems)
    passage_rows = rows("passages", catalogue.PASSAGE_COLUMNS, "id source start end sha256 kind")
    passages = catalogue.read_passages(passage_rows, sources, problems)
    entity_rows = rows("entities", catalogue.entity_columns(languages), "id class")
    entities = catalogue.read_entities(entity_rows, languages, known, problems)
    columns = catalogue.IDENTIFIER_COLUMNS
    identifier_rows = rows("identifiers", columns, " ".join(columns), optional=True)
    names = catalogue.entity_names(entities)
    identifiers = catalogue.read_identifiers(identifier_rows, names, problems)
    required = "id passage subject relation object modality quote"
    statement_rows = rows("statements", STATEMENT_COLUMNS, required)
    statements = StatementChecker(passages, entities, known, problems).read(statement_rows)
    passage_texts = read_texts(texts or {}, sources, passages.values(), problems)
    check_quotes(statements.values(), passages, passage_texts, problems)
    if any(problem.severity == "error" for problem in problems):
        raise DatasetError(problems)
    check_coverage(statements, passages, entities, problems)
    cues.check(statements, passages, sources, entities, known, passage_texts, problems)
    return Dataset(
        folder=folder,
        **settings,
        vocabulary=known,
        own_ontology=own if own.is_file() else None,
        sources=sources,
        passages=passages,
        entities=entities,
        identifiers=tuple(identifiers),
        statements=statements,
        texts=passage_texts,
        warnings=tuple(problems),
    )


def _settings(path: Path, problems: list[Problem]) -> dict[str, Any]:
    """What dataset.toml says; where it is wrong, problems and something to go on with.

    Raises
    ------
    DatasetError
        Where there is no such file, or it is no TOML.
    """
    try:
        settings = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (FileNotFoundError, NotADirectoryError):
        raise DatasetError(Problem("no-dataset", str(path.parent))) from None
    except OSError as error:
        raise DatasetError(Problem("unreadable", str(path), values={"reason": error.strerror})) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        place = re.search(r"line (\d+)", str(error))
        line = int(place[1]) if place else None
        raise DatasetError(Problem("no-toml", str(path), line, values={"reason": error})) from None

    def add(code: str, value: object = "", suggestion: str | None = None) -> None:
        problems.append(Problem(code, str(path), suggestion=suggestion, values={"value": value}))

    for key in settings:
        if key not in _KEYS:
            add("unknown-setting", key, nearest(key, _KEYS))
    base = settings.get("base", "")
    if not re.fullmatch(r'https?://[^\x00-\x20<>"{}|^`\\]+[/#]', str(base)):
        add("bad-base", base)
    licence = settings.get("licence", "")
    if licence and not re.fullmatch(r'https?://[^\x00-\x20<>"{}|^`\\]+', str(licence)):
        add("bad-licence", licence)
    version = settings.get("version", "")
    if not isinstance(version, str):
        add("bad-setting", "version")
    languages = settings.get("languages", ["nl", "en"])
    if not _are_languages(languages):
        add("bad-languages")
        languages = ["nl", "en"]
    title = settings.get("title", {})
    if not isinstance(title, dict) or not title or not _are_languages(list(title)):
        add("bad-title")
        title = {}
    return {
        "title": {str(key): str(text) for key, text in title.items()},
        "base": str(base),
        "version": str(version),
        "licence": str(licence),
        "languages": tuple(languages),
    }


def _are_languages(found: object) -> bool:
    is_list = isinstance(found, list) and found and len(set(map(str, found))) == len(found)
    return bool(is_list) and all(
        isinstance(each, str) and re.fullmatch("[a-z]{2,3}", each) for each in cast(list[object], found)
    )
