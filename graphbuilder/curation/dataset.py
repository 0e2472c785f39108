"""A dataset: a folder of tables, read whole and checked row by row."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graphbuilder import vocabulary
from graphbuilder.curation import catalogue
from graphbuilder.curation.passages import check_quotes, read_texts
from graphbuilder.curation.records import Entity, Identifier, Passage, Source, Statement
from graphbuilder.curation.statements import STATEMENT_COLUMNS, StatementChecker, check_coverage
from graphbuilder.curation.tables import read_table
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

    def rows(name: str, columns: list[str], required: str, optional: bool = False) -> Any:
        found, more = read_table(folder, name, columns, required.split(), optional=optional)
        problems.extend(more)
        return found

    source_rows = rows("sources", catalogue.source_columns(languages), "id language")
    sources = catalogue.read_sources(source_rows, languages, problems)
    passage_rows = rows("passages", catalogue.PASSAGE_COLUMNS, "id source start end sha256 kind")
    passages = catalogue.read_passages(passage_rows, sources, problems)
    entity_rows = rows("entities", catalogue.entity_columns(languages), "id class")
    entities = catalogue.read_entities(entity_rows, languages, known, problems)
    columns = catalogue.IDENTIFIER_COLUMNS
    identifier_rows = rows("identifiers", columns, " ".join(columns), optional=True)
    identifiers = catalogue.read_identifiers(identifier_rows, entities, problems)
    required = "id passage subject relation object modality quote"
    statement_rows = rows("statements", STATEMENT_COLUMNS, required)
    statements = StatementChecker(passages, entities, known, problems).read(statement_rows)
    passage_texts = read_texts(texts or {}, sources, passages.values(), problems)
    check_quotes(statements.values(), passages, passage_texts, problems)
    if any(problem.severity == "error" for problem in problems):
        raise DatasetError(problems)
    check_coverage(statements, passages, entities, problems)
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
    """What dataset.toml says; with mistakes, something to go on with and problems."""
    settings: dict[str, Any] = {}
    try:
        settings = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        problems.append(Problem(f'no dataset: there is no "{FILE}" in this folder', str(path.parent)))
        raise DatasetError(problems) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        line = re.search(r"line (\d+)", str(error))
        raise DatasetError(
            [Problem(f"no TOML: {error}", str(path), int(line[1]) if line else None)]
        ) from None

    def add(message: str, suggestion: str | None = None) -> None:
        problems.append(Problem(message, str(path), suggestion=suggestion))

    for key in settings:
        if key not in _KEYS:
            add(f'unknown setting "{key}"', nearest(key, _KEYS))
    base = settings.get("base", "")
    if not re.fullmatch(r'https?://[^\s<>"{}|^`\\]+[/#]', str(base)):
        add(f'"base" must be a web address that ends with / or #, not "{base}"')
    languages = settings.get("languages", ["nl", "en"])
    if (
        not isinstance(languages, list)
        or not languages
        or not all(isinstance(each, str) and re.fullmatch("[a-z]{2,3}", each) for each in languages)
    ):
        add('"languages" must be a list of language codes, such as ["nl", "en"]')
        languages = ["nl", "en"]
    title = settings.get("title", {})
    if not isinstance(title, dict) or not title:
        add('"title" must be a table with a title in each language, such as title.nl = "…"')
        title = {}
    return {
        "title": {str(key): str(text) for key, text in title.items()},
        "base": str(base),
        "version": str(settings.get("version", "")),
        "licence": str(settings.get("licence", "")),
        "languages": tuple(languages),
    }
