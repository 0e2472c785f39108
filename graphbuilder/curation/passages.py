"""The words of a source: how they are normalised, and whether the quotes are really there."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from graphbuilder.curation.records import Passage, Source, Statement
from graphbuilder.curation.statements import ELLIPSIS
from graphbuilder.curation.tables import decode
from graphbuilder.errors import Problem

_LOWER = "[^\\W\\d_A-Z\u00c0-\u00de]"
_LINE_END = "[ \\t]*\\r?\\n[ \\t]*"
_REPAIRS = [
    # A hyphen at the end of a line parts a word, except before the second half of a
    # pair ("zorg- en veiligheidshuizen"); after a capital or digit it belongs there.
    (re.compile(f"({_LOWER})[ \\t]?-{_LINE_END}(?!(?:en|of|tot)\\b)(?={_LOWER})"), r"\1"),
    (re.compile(f"([A-Z\u00c0-\u00de\\d]-){_LINE_END}(?!(?:en|of|tot)\\b)(?={_LOWER})"), r"\1"),
    (re.compile(f"/{_LINE_END}"), "/"),
    (re.compile(r"\s+"), " "),
    (re.compile(r"\b(\d{4}) ?- ?(\d{4})\b"), r"\1-\2"),
]


def normalise(text: str) -> str:
    """A passage as one reads it: without line ends, hyphenation and odd blanks.

    No-break spaces become blanks and soft hyphens go; words parted at a line end
    are joined (not before *en*, *of* or *tot*); a slash at a line end joins; white
    space becomes one blank; year ranges are written 2021-2024. Spelling stays as
    printed.
    """
    text = re.sub("\u00ad(?:[ \\t]*\\r?\\n[ \\t]*)?", "", text.replace("\u00a0", " "))
    for pattern, replacement in _REPAIRS:
        text = pattern.sub(replacement, text)
    return text.strip()


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
            known = ", ".join(sources) or "none"
            message = f'no source "{source_id}" in the dataset; its sources: {known}'
            problems.append(Problem(message, str(file)))
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
            place = f"at {passage.start} to {passage.end} of {files[passage.source]}"
            message = f'passage "{passage.id}" does not stand {place}'
            problems.append(passage.row.problem(message, "sha256"))
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
            problems.append(statement.row.problem(_miss(statement, quote, text, texts), "quote"))
        elif quote.strip(" .") == text.strip(" .") and passages[statement.passage].kind == "sentence":
            message = "the quote is the whole sentence: choose the words that carry the claim"
            problems.append(statement.row.problem(message, "quote"))


def _holds(text: str, quote: str) -> bool:
    """Whether all runs of the quote stand in the text, whole words, in that order."""
    runs = (re.escape(run.strip()) for run in quote.split(ELLIPSIS))
    return bool(re.search(".*?".join(rf"(?<!\w){run}(?!\w)" for run in runs), text))


def _miss(statement: Statement, quote: str, text: str, texts: Mapping[str, str]) -> str:
    message = f"the quote is not in {statement.passage}"
    for other, words in texts.items():
        if other.partition("/")[0] == statement.passage.partition("/")[0] and _holds(words, quote):
            return f"{message}, but in {other}: is it from another passage?"
    # Imported here: only a mistake needs it.
    from rapidfuzz import fuzz

    place = fuzz.partial_ratio_alignment(quote, text)
    if place and place.score > 50:
        start = text.rfind(" ", 0, place.dest_start + 1) + 1
        end = text.find(" ", place.dest_end)
        return f'{message}; the nearest words there: "{text[start : end if end > 0 else None]}"'
    return message


def _read_source(file: str | Path, source: Source, problems: list[Problem]) -> str | None:
    try:
        content = Path(file).read_bytes()
    except OSError as error:
        problems.append(Problem(f"cannot be read: {error.strerror}", str(file)))
        return None
    if source.sha256 and hashlib.sha256(content).hexdigest() != source.sha256:
        message = (
            f'this is not the text in which the passages of "{source.id}" are counted (its checksum '
            "differs from sources.csv)"
        )
        problems.append(Problem(message, str(file)))
        return None
    text, found = decode(content, str(file))
    problems += found
    return text
