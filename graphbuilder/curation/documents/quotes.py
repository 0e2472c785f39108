"""The words of a source: how they are normalised, and whether the quotes are really there."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath

from graphbuilder.curation.documents import extract, raised
from graphbuilder.curation.documents.repairs import repair
from graphbuilder.curation.tables.records import Passage, Source, Statement
from graphbuilder.curation.tables.statements import ELLIPSIS, length
from graphbuilder.errors import DatasetError, Problem
from graphbuilder.files import read_limited
from graphbuilder.signs import clean
from graphbuilder.suggestions import nearest

_MOST_LISTED = 3
_LEAST_ALIKE = 50
# An ellipsis as it is typed.
_DOTS = re.compile(r"\s*\.{3,}\s*|\s*(?:\[\s*)(?:\.{3}|…)(?:\s*\])\s*")
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


def text_folders(dataset: Path) -> list[Path]:
    """Where the texts of a dataset's sources are: in its folder; those of a workbook also beside it."""
    return [dataset] if dataset.is_dir() else [dataset.with_suffix(""), dataset.parent]


def files_of(
    sources: Iterable[Source],
    folders: Iterable[Path],
    given: Mapping[str, str | Path],
    problems: list[Problem],
) -> tuple[dict[str, str | Path], tuple[str, ...]]:
    """The files with the texts of sources, by source id, and those that are named but not there.

    Parameters
    ----------
    folders
        Where the files that the sources name may be, the first choice first.
    given
        Files that were named otherwise; they are taken before those of the table.
    """
    files = dict(given)
    absent = []
    folders = list(folders)
    sources = list(sources)
    named = {PurePosixPath(_path(source)).name for source in sources}
    for source in sources:
        if not source.file or source.id in given:
            continue
        name = _path(source)
        if PureWindowsPath(name).anchor or ".." in PurePosixPath(name).parts:
            problems.append(source.row.problem("file-outside", "file", value=source.file))
            continue
        try:
            found = next((path for folder in folders if (path := _there(folder, name))), None)
            is_outside = found and not any(found.resolve().is_relative_to(each.resolve()) for each in folders)
        except (OSError, ValueError):  # a name that no file can have
            found, is_outside = None, False
        if is_outside:
            problems.append(source.row.problem("file-outside", "file", value=source.file))
        elif found and found.is_dir():
            problems.append(source.row.problem("file-is-folder", "file", value=source.file))
        elif found and not found.is_file():
            problems.append(Problem("no-file", str(found)))
        elif found:
            files[source.id] = found
        else:
            absent.append(source.file)
            if re.match(r"https?:/", source.file, re.IGNORECASE):
                values = {"value": source.file}
                problems.append(source.row.problem("file-is-address", "file", severity="warning", **values))
            elif hint := _meant(name, folders, named):
                values = {"suggestion": hint, "value": source.file}
                problems.append(source.row.problem("file-not-there", "file", severity="warning", **values))
    return files, tuple(absent)


def _path(source: Source) -> str:
    """A source's file, as it may be written on Windows, with the strokes that all systems read."""
    return source.file.replace("\\", "/")


def _there(folder: Path, name: str) -> Path | None:
    """A file in a folder, whether its name has composed accents, as tables have, or such as macOS writes."""
    path = folder
    for part in PurePosixPath(name).parts:
        path = next((each for each in _written(path, part) if each.exists()), folder / name)
    return path if path.exists() else None


def _written(folder: Path, name: str) -> Iterator[Path]:
    yield folder / name
    if not name.isascii() and folder.is_dir():
        yield from (each for each in folder.iterdir() if clean(each.name) == name)


def _meant(name: str, folders: Iterable[Path], named: Collection[str]) -> str | None:
    """A file of nearly that name which no source names, in the folder where it should be."""
    path = PurePosixPath(name)
    for folder in folders:
        try:
            beside = [each.name for each in (folder / path.parent).iterdir() if each.is_file()]
        except (OSError, ValueError):
            continue
        hint = nearest(path.name, set(beside) - set(named))
        if hint:
            return str(path.with_name(hint))
    return None


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
    texts: dict[str, str] = {}
    # Of a row with a mistake it is not certain where its passage should stand.
    wrong = {(each.file, each.line) for each in problems if each.severity == "error"}
    passages = [each for each in passages if (each.row.file, each.row.line) not in wrong]
    for source_id, file in files.items():
        if source_id not in sources:
            values = {"value": source_id, "known": ", ".join(sources)}
            problems.append(Problem("source-not-in-dataset", str(file), values=values))
            continue
        try:
            content = read_limited(Path(file), is_given=True)
        except DatasetError as error:
            problems += error.problems
            continue
        content, is_other = _as_counted(content, sources[source_id].sha256)
        found: list[Problem] = []
        document = extract.read_document(content, str(file), found)
        if any(each.code == "conflict-marks" for each in found):
            problems += found
            continue
        own = [passage for passage in passages if passage.source == source_id]
        read = {each.id: normalise(document.words(each.start, each.end)) for each in own if document}
        moved = [each for each in own if each.id in read and not _is_that(read[each.id], each.sha256)]
        if is_other:
            said = {
                "source": source_id,
                "count": len(moved),
                "all": len(own),
                "passages": ", ".join(each.id for each in moved[:_MOST_LISTED]),
                "sha256": hashlib.sha256(content).hexdigest(),
            }
            code = "other-file" if not document else "other-text" if moved else "other-checksum"
            problems.append(Problem(code, str(file), values=said))
            continue
        problems += found
        for each in moved:
            problems.append(_moved(each, file))
            del read[each.id]
        texts |= read
    return texts


def _is_that(text: str, sha256: str) -> bool:
    """Whether a checksum is that of a text, or of one in which raised numbers stand on the line."""
    return sha256 in (checksum(text), checksum(raised.plain(text)))


def _as_counted(content: bytes, sha256: str) -> tuple[bytes, bool]:
    """A file as its passages were counted, and whether it is another one.

    Line ends that git or an editor has changed on the way do not make it another.
    """
    plain = content.replace(b"\r\n", b"\n")
    for each in (content, plain, plain.replace(b"\n", b"\r\n")):
        if not sha256 or hashlib.sha256(each).hexdigest() == sha256:
            return each, False
    return content, True


def check_quotes(
    statements: Iterable[Statement],
    texts: Mapping[str, str],
    passages: Mapping[str, Passage],
    sources: Mapping[str, Source],
    problems: list[Problem],
) -> None:
    """Look for every quote in its passage; a miss is added with the nearest words there.

    A quote of a list's item may borrow words from those that the list depends on. One that
    is longer than its source allows must be the whole passage, of a text that is free.
    """
    for statement in statements:
        text = texts.get(statement.passage)
        if text is None or not statement.quote:
            continue
        quote = " ".join(statement.quote.split())
        most, count = sources[statement.source].quote_words, length(quote)
        if count > most and quote != text:
            problems.append(statement.row.problem("quote-too-long", "quote", most=most, count=count))
        if not _holds(text, quote) and not _borrows(
            _lead_in(statement.passage, passages, texts), text, quote
        ):
            repaired = normalise(_BROKEN_WORD.sub(r"\1-\n\2", statement.quote))
            if _holds(text, repaired):
                values = {"passage": statement.passage, "words": repaired}
                problem = statement.row.problem("quote-after-repair", "quote", severity="warning", **values)
                problems.append(problem)
            else:
                problems.append(_miss(statement, quote, text, texts))


def _lead_in(passage: str, passages: Mapping[str, Passage], texts: Mapping[str, str]) -> str:
    """The words that an item depends on: those before its list, and before the list that this stands in."""
    found: list[str] = []
    # Each stands before the next, so that there is an end.
    while passage in passages and (passage := passages[passage].lead_in):
        found.insert(0, texts.get(passage, ""))
    return " ".join(filter(None, found))


def _borrows(lead_in: str, text: str, quote: str) -> bool:
    """Whether a quote begins in the words that an item depends on, and ends in the item itself."""
    return bool(lead_in) and not _holds(lead_in, quote) and _holds(f"{lead_in} {text}", quote)


def _holds(text: str, quote: str) -> bool:
    """Whether all runs of the quote stand in the text, whole words, in that order.

    A quote may leave out the numbers of footnotes, or have them on the line as a copy from a page does.
    """
    has_raised = raised.plain(text) != text
    written = raised.pattern if has_raised else re.escape
    runs = (written(run.strip()) for run in quote.split(ELLIPSIS))
    sought = ".*?".join(rf"(?<!\w){run}(?!\w)" for run in runs)
    return bool(re.search(sought, text) or (has_raised and re.search(sought, raised.plain(text))))


def _miss(statement: Statement, quote: str, text: str, texts: Mapping[str, str]) -> Problem:
    """What is said of a quote that is not in its passage."""
    row, passage = statement.row, statement.passage
    for other, words in texts.items():
        if other.partition("/")[0] == passage.partition("/")[0] and _holds(words, quote):
            return row.problem("quote-elsewhere", "quote", passage=passage, other=other)
    meant = _DOTS.sub(f" {ELLIPSIS} ", quote).strip()
    if meant != quote and _holds(text, meant):
        return row.problem("quote-missing", "quote", suggestion=meant, passage=passage)
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


def passages_with(quote: str, texts: Mapping[str, str]) -> list[str]:
    """The passages in which a quote stands, word for word."""
    words = " ".join(quote.split())
    return [name for name, text in texts.items() if _holds(text, words)]


def nearest_words(quote: str, texts: Mapping[str, str]) -> tuple[str, str] | None:
    """The words that are most like a quote, with their passage; None where nothing is like it."""
    from rapidfuzz import fuzz  # only a quote that is gone needs it

    best: tuple[float, str, str] | None = None
    for name, text in texts.items():
        place = fuzz.partial_ratio_alignment(quote, text)
        if place and place.score > _LEAST_ALIKE and (best is None or place.score > best[0]):
            start = text.rfind(" ", 0, place.dest_start + 1) + 1
            end = text.find(" ", place.dest_end)
            best = place.score, name, text[start : end if end > 0 else None]
    return best[1:] if best else None
