"""What a workbook is made of: a dataset's rows, right or wrong, and the sentences beside them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from graphbuilder.curation.documents.quotes import read_texts
from graphbuilder.curation.tables import catalogue, settings, table_paths
from graphbuilder.curation.tables.cells import Names
from graphbuilder.curation.tables.judgements import JUDGEMENT_COLUMNS
from graphbuilder.curation.tables.reading import Row
from graphbuilder.curation.tables.statements import STATEMENT_COLUMNS
from graphbuilder.curation.tables.table_file import WORKBOOK_COLUMNS, Values, parse
from graphbuilder.curation.workbook.escapes import encoded
from graphbuilder.curation.workbook.reading import COMPANIONS, TABLES
from graphbuilder.errors import DatasetError, Problem
from graphbuilder.files import read_limited, read_utf_8
from graphbuilder.vocabulary.turtle import Turtle

_MOST_SIGNS = 32767  # in a cell of Excel


@dataclass
class Table:
    """A table with all its files: columns (how each is written, by key), and rows with their file."""

    name: str
    columns: dict[str, str]
    rows: list[tuple[str, Values]] = field(default_factory=list)


@dataclass
class WorkbookContents:
    """All that a workbook shows of a dataset.

    `sentences` by passage, where texts were given; `companions` are the texts of the ontology and shapes
    of its own, by name.
    """

    settings: dict[str, str]
    tables: dict[str, Table]
    sentences: dict[str, str]
    companions: dict[str, Turtle]


def read_contents(folder: Path, texts: Mapping[str, str | Path]) -> WorkbookContents:
    """The rows of a dataset as they are, unchecked.

    Raises
    ------
    DatasetError
        Where a file cannot be taken apart, a source's text is another one, or a
        cell holds more than a spreadsheet's can.
    """
    problems: list[Problem] = []
    said = settings.load_settings(folder / settings.FILE)
    found = said.get("languages")
    languages = [str(each) for each in found] if isinstance(found, list) else ["nl", "en"]
    columns: dict[str, Sequence[str]] = {
        "sources": catalogue.source_columns(languages),
        "passages": catalogue.PASSAGE_COLUMNS,
        "entities": catalogue.entity_columns(languages),
        "identifiers": catalogue.IDENTIFIER_COLUMNS,
        "judgements": JUDGEMENT_COLUMNS,
        # Where a statement stood in earlier editions is shown where there is one.
        "statements": [each for each in STATEMENT_COLUMNS if each != "also_in"],
    }
    tables = {name: _table(folder, name, columns[name], problems) for name in TABLES}
    sentences = _sentences(tables, languages, texts, problems) if texts else {}
    found_beside = {name: table_paths.companion(folder, name, problems) for name in COMPANIONS}
    if any(each.severity == "error" for each in problems):
        raise DatasetError(problems)
    companions = {
        name: Turtle(str(path), read_utf_8(path).encode()) for name, path in found_beside.items() if path
    }
    _prepare(tables, sentences)
    usual = dict.fromkeys(("base", "version", "licence", "languages"), "")
    return WorkbookContents(usual | settings.flat(said), tables, sentences, companions)


def _table(folder: Path, name: str, columns: Sequence[str], problems: list[Problem]) -> Table:
    """A table's rows; the columns that it may have come first, then those that its files have more."""
    table = Table(name, {column: column for column in columns})
    nameless = 0
    for path in table_paths.table_files(folder, name):
        try:
            content = read_limited(path)
        except DatasetError as error:
            problems += error.problems
            continue
        file = parse(content, str(path), columns, problems)
        keys, header = file.keys, file.header
        for key, written in zip(keys, header):
            if written and key not in WORKBOOK_COLUMNS:
                table.columns.setdefault(key, written)
        for place, values in file.rows():
            table.rows.append((path.relative_to(folder).as_posix(), values))
            for key, cell in values.items():
                if key.startswith("#"):
                    nameless = max(nameless, int(key[1:]))
                # Excel counts a sign beyond U+FFFF as two.
                length = len(encoded(cell).encode("utf-16-le")) // 2
                if length > _MOST_SIGNS:
                    line, limit = file.records[place].line, {"most": _MOST_SIGNS, "length": length}
                    problems.append(
                        Problem("cell-too-long", str(path), line, keys.index(key) + 1, values=limit)
                    )
    table.columns |= {f"#{number}": "" for number in range(1, nameless + 1)}
    return table


def _sentences(
    tables: Mapping[str, Table],
    languages: Sequence[str],
    texts: Mapping[str, str | Path],
    problems: list[Problem],
) -> dict[str, str]:
    """The words of the passages whose rows and texts fit; the others simply have none."""
    ignored: list[Problem] = []
    rows = {
        name: [Row(file, 0, defaultdict(str, values), {}) for file, values in tables[name].rows]
        for name in ("sources", "passages")
    }
    sources = catalogue.read_sources(rows["sources"], languages, ignored)
    passages = catalogue.read_passages(rows["passages"], Names("source", sources), ignored)
    found: list[Problem] = []
    sentences = read_texts(texts, sources, passages.values(), found)
    problems += (each for each in found if each.line is None)
    return sentences


def _prepare(tables: Mapping[str, Table], sentences: Mapping[str, str]) -> None:
    """A row for each passage that nobody has coded yet, to be coded where its sentence stands."""
    statements = tables["statements"].rows
    done = {values.get("passage") for _, values in statements}
    done |= {values["id"] for _, values in tables["passages"].rows if values.get("note") and "id" in values}
    statements += (("", {"passage": passage}) for passage in sentences if passage not in done)
