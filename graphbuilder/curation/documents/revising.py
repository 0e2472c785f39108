"""A second edition of a source: what it still says moves with it, and what it no longer says is told."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from graphbuilder.curation.documents import appending, cutting, quotes
from graphbuilder.curation.documents.cutting import Cut
from graphbuilder.curation.tables import catalogue, table_paths
from graphbuilder.curation.tables.statements import STATEMENT_COLUMNS
from graphbuilder.curation.tables.table_file import TableFile, changed, parse
from graphbuilder.errors import GraphbuilderError, Problem
from graphbuilder.files import read_limited, unreadable

if TYPE_CHECKING:
    from graphbuilder.curation.tables.records import Passage, Source, Statement


@dataclass(frozen=True)
class Revision:
    """What a second edition of a source makes of its statements.

    Attributes
    ----------
    source
        The id of the new edition.
    moved
        The new passage of each statement that the new edition says too, by its id.
    problems
        What stays with the old edition, with the nearest words, and what is worth reading.
    contents
        The files that change, with their new content.
    files
        Those that were written.
    """

    source: str
    moved: Mapping[str, str]
    problems: tuple[Problem, ...]
    contents: Mapping[Path, bytes]
    files: tuple[Path, ...] = ()


def revision(
    folder: Path,
    source: Source,
    statements: Sequence[Statement],
    passages: Mapping[str, Passage],
    file: Path,
    *,
    new: str,
    issued: str,
    languages: Sequence[str],
) -> Revision:
    """Cut the new edition, look for the quotes of the old one in it, and rewrite the tables.

    Nothing is lost: the old edition stays with its passages and with what only it says, and each
    statement that moves tells where it stood.

    Raises
    ------
    GraphbuilderError
        Where the text or a table cannot be read.
    """
    cut = _with_notes(cutting.cut_file(file, new), passages, source)
    problems: list[Problem] = [*cut.warnings]
    moved = dict(_found_again(source, statements, passages, cut, problems))
    contents = dict(_statements(folder, moved, statements))
    home = folder / "passages" if (folder / "passages").is_dir() else folder / "passages.csv"
    home = appending.home(home, new)
    contents[home] = appending.table_with(home, cut, new)
    content = read_limited(file)
    try:
        is_within = file.resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError) as error:
        raise GraphbuilderError(unreadable(file, error)) from None
    if is_within:
        name = file.resolve().relative_to(folder.resolve()).as_posix()
    else:
        suffix = PurePosixPath(file.name).suffix
        named = (f"{new}-{number}{suffix}" for number in itertools.count(2))
        free = itertools.chain((file.name, f"{new}{suffix}"), named)
        name = next(each for each in free if not (folder / each).exists())
        contents[folder / name] = content
    cells = {
        "id": new,
        "issued": issued,
        "date_status": "",
        "not_before": "",
        "file": name,
        "sha256": hashlib.sha256(content).hexdigest(),
        "in_force_from": "",
        "in_force_until": "",
        "repealed": "",
        "copied_from": "",
        "revision_of": source.id,
    }
    path = Path(source.row.file)
    contents[path] = _source(path, source.id, cells, languages)
    return Revision(new, moved, tuple(problems), contents)


def _with_notes(cut: Cut, passages: Mapping[str, Passage], source: Source) -> Cut:
    """The new passages, where they are those of the old edition with what was noted of these."""
    notes = {each.sha256: each.note for each in passages.values() if each.source == source.id and each.note}

    def noted(passage: Passage) -> Passage:
        note = passage.note or notes.get(passage.sha256, "")
        return replace(
            passage, note=note, row=replace(passage.row, cells={**passage.row.cells, "note": note})
        )

    return replace(cut, passages=tuple(map(noted, cut.passages)))


def _found_again(
    source: Source,
    statements: Sequence[Statement],
    passages: Mapping[str, Passage],
    cut: Cut,
    problems: list[Problem],
) -> Iterator[tuple[str, str]]:
    """The new passage of each statement whose quote is there; of the others it is told what is."""
    same = {each.sha256: each.id for each in reversed(cut.passages)}
    for said in statements:
        about = {"value": said.id, "source": source.id, "quote": said.quote}
        sha256 = passages[said.passage].sha256
        places = quotes.passages_with(said.quote, cut.texts)
        if same.get(sha256) in places:
            yield said.id, same[sha256]
        elif len(places) == 1:
            yield said.id, places[0]
            values = {**about, "passage": places[0]}
            problems.append(
                said.row.problem("edition-sentence-changed", "quote", severity="warning", **values)
            )
        elif places:
            values = {**about, "passages": ", ".join(places)}
            problems.append(said.row.problem("edition-several", "quote", severity="warning", **values))
        elif near := quotes.nearest_words(said.quote, cut.texts):
            values = {**about, "passage": near[0], "words": near[1]}
            problems.append(said.row.problem("edition-quote-changed", "quote", severity="warning", **values))
        else:
            problems.append(said.row.problem("edition-quote-gone", "quote", severity="warning", **about))


def _statements(
    folder: Path, moved: Mapping[str, str], statements: Sequence[Statement]
) -> Iterator[tuple[Path, bytes]]:
    """The tables of statements in which a passage becomes that of the new edition."""
    before = {each.id: (each.passage, *each.also_in) for each in statements}
    for path in table_paths.table_files(folder, "statements"):
        table = _parsed(path, STATEMENT_COLUMNS)
        if not any(values.get("id") in moved for _, values in table.rows()):
            continue
        _with_columns(table, ["also_in"])
        for place, values in table.rows():
            name = values.get("id", "")
            if name in moved:
                new = {**values, "passage": moved[name], "also_in": "|".join(before[name])}
                changed(table, table.records[place], table.keys, new)
        yield path, table.content(str(path), [])


def _source(path: Path, old: str, cells: Mapping[str, str], languages: Sequence[str]) -> bytes:
    """The table of sources with a row for the new edition, after that of the old one."""
    table = _parsed(path, catalogue.source_columns(languages))
    _with_columns(table, [name for name, cell in cells.items() if cell])
    place, values = next((place, values) for place, values in table.rows() if values.get("id") == old)
    row = {**values, **cells}
    record = table.records[place]
    record.end = record.end or table.end
    quoted = all(field.startswith('"') for field in record.fields if field)
    table.records.insert(place + 1, table.record((row.get(key, "") for key in table.keys), quoted))
    return table.content(str(path), [])


def _with_columns(table: TableFile, names: Sequence[str]) -> None:
    """Add the columns that a table lacks, after the others; every row gets as many cells."""
    for name in names:
        width = len(table.keys)
        if name not in table.keys:
            for record in table.records:
                if any(record.fields):
                    record.fields += [""] * (width + 1 - len(record.fields))
            table.records[0].fields[-1] = table.written(name)


def _parsed(path: Path, columns: Sequence[str]) -> TableFile:
    problems: list[Problem] = []
    table = parse(read_limited(path), str(path), columns, problems)
    if errors := [each for each in problems if each.severity == "error"]:
        raise GraphbuilderError(errors)
    return table
