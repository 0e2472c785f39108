"""The words of a source: how they are normalised, and whether the quotes are really there."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from graphbuilder.curation import documents
from graphbuilder.curation.records import Passage, Source, Statement
from graphbuilder.curation.repairs import repair
from graphbuilder.curation.statements import ELLIPSIS
from graphbuilder.errors import Problem
from graphbuilder.files import unreadable

_LOWER = "[^\\W\\d_A-Z\u00c0-\u00de]"

# A line-end hyphen that a copy from a PDF left in the middle of a quote.
_BROKEN_WORD = re.compile(rf"({_LOWER})-\s+({_LOWER})")


def normalise(text: str) -> str:
    """A passage as one reads it: without line ends, hyphenation and odd blanks.

    No-break spaces become blanks and soft hyphens go; words parted at a line end
    are joined (not before *en*, *of* or *tot*, and not where the hyphen is the
    word's own); a slash at a line end joins; white space becomes one blank; year
    ranges are written 2021-2024. Spelling stays as printed.
    """
    return repair(text)[0]


def checksum(text: str) -> str:
    """The SHA-256 of a normalised passage, in hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def read_texts(
    files: Mapping[str, str | Path],
    sources: Mapping[str, Source],
    passages: Iterable[Passage],
    problems: list[Problem],
) -> dict[str, str]:
    """The normalised text of every passage whose source's file is given, by passage id.

    Files and passages are held to their checksums; what differs is added to
    `problems`.
    """
    texts = {}
    raw: dict[str, str] = {}
    for source_id, file in files.items():
        if source_id not in sources:
            values = {"value": source_id, "known": ", ".join(sources)}
            problems.append(Problem("source-not-in-dataset", str(file), values=values))
            continue
        if (text := _read_source(file, sources[source_id], problems)) is not None:
            raw[source_id] = text
    for passage in passages:
        if passage.source not in raw:
            continue
        text = normalise(raw[passage.source][passage.start : passage.end])
        if checksum(text) == passage.sha256:
            texts[passage.id] = text
        else:
            problems.append(_moved(passage, files[passage.source]))
    return texts


def check_quotes(
    statements: Iterable[Statement],
    passages: Mapping[str, Passage],
    texts: Mapping[str, str],
    problems: list[Problem],
) -> None:
    """Look for every quote in its passage; a miss is added with the nearest words there."""
    for statement in statements:
        text = texts.get(statement.passage)
        if text is None:
            continue
        quote = " ".join(statement.quote.split())
        if not _holds(text, quote):
            repaired = normalise(_BROKEN_WORD.sub(r"\1-\n\2", statement.quote))
            if _holds(text, repaired):
                values = {"passage": statement.passage, "words": repaired}
                problem = statement.row.problem("quote-after-repair", "quote", severity="warning", **values)
                problems.append(problem)
            else:
                problems.append(_miss(statement, quote, text, texts))
        elif quote.strip(" .") == text.strip(" .") and passages[statement.passage].kind == "sentence":
            problems.append(statement.row.problem("quote-is-sentence", "quote"))


def _holds(text: str, quote: str) -> bool:
    """Whether all runs of the quote stand in the text, whole words, in that order."""
    runs = (re.escape(run.strip()) for run in quote.split(ELLIPSIS))
    return bool(re.search(".*?".join(rf"(?<!\w){run}(?!\w)" for run in runs), text))


def _miss(statement: Statement, quote: str, text: str, texts: Mapping[str, str]) -> Problem:
    """What is said of a quote that is not in its passage."""
    row, passage = statement.row, statement.passage
    for other, words in texts.items():
        if other.partition("/")[0] == passage.partition("/")[0] and _holds(words, quote):
            return row.problem("quote-elsewhere", "quote", passage=passage, other=other)
    # Imported here: only a mistake needs it.
    from rapidfuzz import fuzz

    place = fuzz.partial_ratio_alignment(quote, text)
    if place and place.score > 50:
        start = text.rfind(" ", 0, place.dest_start + 1) + 1
        end = text.find(" ", place.dest_end)
        words = text[start : end if end > 0 else None]
        return row.problem("quote-nearest", "quote", passage=passage, words=words)
    return row.problem("quote-missing", "quote", passage=passage)


def _moved(passage: Passage, file: str | Path) -> Problem:
    place = {"start": passage.start, "end": passage.end}
    return passage.row.problem("passage-moved", "sha256", value=passage.id, file=file, **place)


def _read_source(file: str | Path, source: Source, problems: list[Problem]) -> str | None:
    try:
        content = Path(file).read_bytes()
    except OSError as error:
        problems.append(unreadable(file, error))
        return None
    if source.sha256 and hashlib.sha256(content).hexdigest() != source.sha256:
        problems.append(Problem("other-text", str(file), values={"source": source.id}))
        return None
    document = documents.read(content, str(file), problems)
    return document.text if document else None
