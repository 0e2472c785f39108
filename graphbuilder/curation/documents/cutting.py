"""A document cut into passages: headings, sentences and running lines, each by its place."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from graphbuilder.curation.documents import blocks, extract, provisions, sentences
from graphbuilder.curation.documents.document import Document
from graphbuilder.curation.documents.quotes import checksum
from graphbuilder.curation.documents.repairs import Repair, repair
from graphbuilder.curation.tables import places
from graphbuilder.curation.tables.catalogue import NUMBERED_COLUMNS, PASSAGE_COLUMNS
from graphbuilder.curation.tables.cells import ID
from graphbuilder.curation.tables.reading import Row
from graphbuilder.curation.tables.records import Passage
from graphbuilder.errors import GraphbuilderError, Problem
from graphbuilder.files import read_limited

_NOTES = {"footer": "no statement: running footer", "header": "no statement: running header"}
_HEADING = "no statement: heading"


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
        is_numbered = any(each.place for each in self.passages)
        columns = [each for each in PASSAGE_COLUMNS if is_numbered or each not in NUMBERED_COLUMNS]
        table = io.StringIO()
        writer = csv.DictWriter(table, columns, extrasaction="ignore", lineterminator="\n")
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
    document = extract.read_document(read_limited(Path(file), is_given=True), name, problems)
    if document is None:
        raise GraphbuilderError(problems)
    return replace(cut(document, source, name), warnings=tuple(problems))


def cut(document: Document, source: str, file: str) -> Cut:
    """Cut a document into passages, with ids of the form ``source/S1.2``.

    A text that numbers its parts is cut into these, with ids such as ``source/art5.2.b.1``;
    each passage then knows its place, and an item of a list what comes before the list. In
    another text a heading opens a section and is its number 0; text before the first heading is
    section 0; headers and footers are in a section F.
    """
    passages: list[Passage] = []
    texts: dict[str, str] = {}
    repairs: list[Repair] = []
    for piece in _pieces(document, source):
        line = document.line_at(piece.start)
        text, repaired = repair(document.words(piece.start, piece.end))
        cells = {
            "id": f"{source}/{piece.label}",
            "source": source,
            "section": piece.section,
            "page": str(line.page or ""),
            "start": str(piece.start),
            "end": str(piece.end),
            "sha256": checksum(text),
            "kind": "footer" if piece.kind in _NOTES else piece.kind,
            "note": piece.note,
        }
        if document.numbering:
            cells |= {"place": piece.place, "lead_in": piece.lead_in}
        passages.append(_passage(cells, file, len(passages) + 2))
        texts[cells["id"]] = text
        for each in repaired:
            there = document.line_at(piece.start + each.place)
            place = piece.start + each.place
            repairs.append(replace(each, place=place, line=there.number, page=there.page))
    return Cut(tuple(passages), texts, tuple(repairs))


@dataclass(frozen=True)
class _Piece:
    """A passage to be: its place in the text, its kind, and its names."""

    start: int
    end: int
    kind: str
    section: str
    label: str
    note: str
    place: str = ""
    lead_in: str = ""


def _pieces(document: Document, source: str) -> Iterator[_Piece]:
    """The passages to be, in the order of the text."""
    if document.numbering:
        found = provisions.of(document)
        for each in found:
            lead_in = f"{source}/{found[each.lead_in].label}" if each.lead_in >= 0 else ""
            place = places.written(each.parts)
            # That an article is there says nothing; its title may, to who codes it.
            note = _HEADING if each.kind == "heading" and each.section != "title" else ""
            yield _Piece(each.start, each.end, each.kind, each.section, each.label, note, place, lead_in)
        return
    section = -1
    counts: Counter[str] = Counter()
    for start, end, kind in _sentences(document):
        if kind in _NOTES:
            name = "F"
            counts[name] += 1
        else:
            section = max(0, section) if kind == "sentence" else section + 1
            name = f"S{section}"
            # The heading itself is number 0.
            counts[name] += kind == "sentence"
        yield _Piece(start, end, kind, name, f"{name}.{counts[name]}", _NOTES.get(kind, ""))


def _sentences(document: Document) -> Iterator[tuple[int, int, str]]:
    """The places and kinds of headings, sentences and running lines, in the order of the text."""
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
        place=cells.get("place", ""),
        lead_in=cells.get("lead_in", ""),
    )
