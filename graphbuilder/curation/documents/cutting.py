"""A document cut into passages: headings, sentences and running lines, each by its place."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from graphbuilder.curation.documents import blocks, extract, sentences
from graphbuilder.curation.documents.document import Document
from graphbuilder.curation.documents.quotes import checksum
from graphbuilder.curation.documents.repairs import Repair, repair
from graphbuilder.curation.tables.catalogue import PASSAGE_COLUMNS
from graphbuilder.curation.tables.cells import ID
from graphbuilder.curation.tables.reading import Row
from graphbuilder.curation.tables.records import Passage
from graphbuilder.errors import GraphbuilderError, Problem
from graphbuilder.files import unreadable

_NOTES = {"footer": "no statement: running footer", "header": "no statement: running header"}


@dataclass(frozen=True)
class Cut:
    """What a document was cut into.

    Attributes
    ----------
    passages
        The passages in the order of the text; they say where, not what.
    texts
        What each of them says, normalised, by passage id.
    repairs
        Every place that is read otherwise than it is printed.
    warnings
        What is worth a look.
    file
        The table that they were written to, if they were.
    """

    passages: tuple[Passage, ...]
    texts: dict[str, str]
    repairs: tuple[Repair, ...]
    warnings: tuple[Problem, ...] = ()
    file: Path | None = None

    def table(self) -> str:
        """The passages as ``passages.csv`` has them."""
        table = io.StringIO()
        writer = csv.DictWriter(table, PASSAGE_COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(passage.row.cells for passage in self.passages)
        return table.getvalue()


def cut_file(file: str | Path, source: str) -> Cut:
    """Read a text or PDF and cut it into passages of that source.

    Raises
    ------
    GraphbuilderError
        Where there are no words to be had from the file, or `source` is no id.
    """
    name = str(file)
    if not ID.fullmatch(source):
        raise GraphbuilderError(Problem("bad-source-id", values={"value": source}))
    problems: list[Problem] = []
    document = extract.read_document(_bytes(Path(file)), name, problems)
    if document is None:
        raise GraphbuilderError(problems)
    return replace(cut(document, source, name), warnings=tuple(problems))


def cut(document: Document, source: str, file: str) -> Cut:
    """Cut a document into passages, with ids of the form ``source/S1.2``.

    A heading opens a section and is its number 0; text before the first heading is
    section 0; headers and footers are in a section F.
    """
    passages: list[Passage] = []
    texts: dict[str, str] = {}
    repairs: list[Repair] = []
    section = -1
    counts: Counter[str] = Counter()
    for start, end, kind in _pieces(document):
        if kind in _NOTES:
            name = "F"
            counts[name] += 1
        else:
            section = max(0, section) if kind == "sentence" else section + 1
            name = f"S{section}"
            # The heading itself is number 0.
            counts[name] += kind == "sentence"
        passage_id = f"{source}/{name}.{counts[name]}"
        line = document.line_at(start)
        text, repaired = repair(document.text[start:end])
        cells = {
            "id": passage_id,
            "source": source,
            "section": name,
            "page": str(line.page or ""),
            "start": str(start),
            "end": str(end),
            "sha256": checksum(text),
            "kind": "footer" if kind in _NOTES else kind,
            "note": _NOTES.get(kind, ""),
        }
        passages.append(_passage(cells, file, len(passages) + 2))
        texts[passage_id] = text
        for each in repaired:
            there = document.line_at(start + each.place)
            repairs.append(replace(each, place=start + each.place, line=there.number, page=there.page))
    return Cut(tuple(passages), texts, tuple(repairs))


def _pieces(document: Document) -> Iterator[tuple[int, int, str]]:
    """The passages' places and kinds, in the order of the text."""
    for block in blocks.of(document):
        if block.kind == "text":
            for start, end in sentences.of(document.text, block.start, block.end):
                yield start, end, "sentence"
        else:
            yield block.start, block.end, block.kind


def _passage(cells: dict[str, str], file: str, line: int) -> Passage:
    positions = {name: place for place, name in enumerate(PASSAGE_COLUMNS, 1)}
    return Passage(
        row=Row(file, line, cells, positions),
        id=cells["id"],
        source=cells["source"],
        section=cells["section"],
        page=cells["page"],
        start=int(cells["start"]),
        end=int(cells["end"]),
        sha256=cells["sha256"],
        kind=cells["kind"],
        note=cells["note"],
    )


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise GraphbuilderError(unreadable(path, error)) from None
