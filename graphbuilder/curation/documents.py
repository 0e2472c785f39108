"""Documents as text: a text file as it is, a PDF by the words on its pages."""

from __future__ import annotations

import io
import logging
import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from graphbuilder.curation.tables import decode
from graphbuilder.errors import Problem

#: What ends a line: a form feed ends a page as well.
LINE_END = re.compile(r"\r\n|[\n\r\f\v\x85\u2028\u2029]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a]")
_EDGE_LINES = 3

# pypdf reports every oddity of a file; what matters to the user is said by a Problem.
_SILENT = logging.NullHandler()


@dataclass(frozen=True)
class Line:
    """A line of a document that holds words: from `start` to `end`, without blanks around it.

    `number` is its place in the file, from 1, or on its page where there are pages;
    `running` tells a header or footer that comes back on other pages.
    """

    start: int
    end: int
    number: int
    page: int | None
    running: bool = False


@dataclass(frozen=True)
class Document:
    """The text in which passages are counted, and its lines (blank ones are left out).

    In the text of a PDF the headers and footers that come back on its pages stand
    behind everything else, so that a sentence goes on over the end of a page.
    """

    text: str
    lines: tuple[Line, ...]

    def line_at(self, place: int) -> Line:
        """The line on which a place in the text stands."""
        return self.lines[max(0, bisect_right(self.lines, place, key=lambda line: line.start) - 1)]


def read(content: bytes, file: str, problems: list[Problem]) -> Document | None:
    """The document in a file's bytes; where there is none to be had, a problem is added.

    Parameters
    ----------
    file
        How the file is named in messages.
    """
    if b"%PDF-" in content[:1024]:
        pages = _pdf_pages(content, file, problems)
        return None if pages is None else _of_pages(pages, file, problems)
    found: list[Problem] = []
    text = decode(content, file, found)
    if content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        found = [Problem("word-processor", file)]
    elif _CONTROL.search(text) or any(each.code == "no-text" for each in found):
        found = [Problem("binary-file", file)]
    elif not text.strip() and not found:
        found = [Problem("no-words", file)]
    problems += found
    if any(each.severity == "error" for each in found):
        return None
    return Document(text, tuple(_of_text(text)))


def _of_text(text: str) -> list[Line]:
    """The lines of a text; its pages, where form feeds part it (as ``pdftotext`` does)."""
    pages = re.split("\f", text.rstrip("\f\r\n "))
    running = _running_lines([[line.strip() for line in LINE_END.split(page)] for page in pages])
    lines: list[Line] = []
    start, number, page = 0, 0, 0
    for end, after in [*((each.start(), each.end()) for each in LINE_END.finditer(text)), (len(text),) * 2]:
        words = text[start:end]
        if words.strip():
            first = start + len(words) - len(words.lstrip())
            place = page + 1 if len(pages) > 1 else None
            is_running = (page, number) in running
            lines.append(Line(first, start + len(words.rstrip()), number + 1, place, is_running))
        start, number = after, number + 1
        if text[end:after] == "\f":
            page, number = page + 1, 0
    return lines


def _of_pages(pages: Sequence[Sequence[str]], file: str, problems: list[Problem]) -> Document | None:
    """The document of a PDF's pages: their text, and behind it what comes back on them."""
    blank = [number for number, page in enumerate(pages, 1) if not any(page)]
    if len(blank) == len(pages):
        problems.append(Problem("pages-without-words", file))
        return None
    if blank:
        values = {"pages": ", ".join(map(str, blank))}
        problems.append(Problem("page-without-words", file, severity="warning", values=values))
    running = _running_lines(pages)
    every = [
        (words, number + 1, page + 1, (page, number) in running)
        for page, lines in enumerate(pages)
        for number, words in enumerate(lines)
    ]
    every.sort(key=lambda each: each[-1])  # stable: the order of the pages stays
    text = ""
    found: list[Line] = []
    for words, number, page, is_running in every:
        if not words:
            continue
        if found:
            # A blank line stays one inside a page; at its edges it parts nothing.
            before = found[-1]
            is_blank = before.page == page and number > before.number + 1 and not is_running
            text += "\n\n" if is_blank else "\n"
        found.append(Line(len(text), len(text) + len(words), number, page, is_running))
        text += words
    return Document(text, tuple(found))


def _running_lines(pages: Sequence[Sequence[str]]) -> set[tuple[int, int]]:
    """Which lines, by page and place on it, are headers or footers that come back.

    Looked for at the top and the bottom of each page, from the edge inwards; page
    numbers may differ.
    """
    edges: list[tuple[int, str, list[tuple[int, str]]]] = []
    counts: Counter[tuple[str, str]] = Counter()
    for number, page in enumerate(pages):
        lines = [(place, re.sub(r"\d+", "0", words)) for place, words in enumerate(page) if words.strip()]
        for edge, found in (("top", lines[:_EDGE_LINES]), ("bottom", lines[: -_EDGE_LINES - 1 : -1])):
            edges.append((number, edge, found))
            counts.update({(edge, words) for _, words in found})
    running = set()
    for number, edge, found in edges:
        for place, words in found:
            if counts[edge, words] < 2:
                break
            running.add((number, place))
    return running


def _pdf_pages(content: bytes, file: str, problems: list[Problem]) -> list[list[str]] | None:
    """The lines of each page of a PDF, without blanks around them."""
    # Imported here: only a PDF needs it.
    import pypdf

    logging.getLogger("pypdf").addHandler(_SILENT)
    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not _opens(reader):
            problems.append(Problem("encrypted-pdf", file))
            return None
        return [
            [line.strip() for line in LINE_END.split(_plain(page.extract_text()))] for page in reader.pages
        ]
    except Exception as error:
        # Broken files make pypdf fail in ways of their own at any depth: to the user all are one.
        reason = " ".join(str(error).split()) or type(error).__name__
        problems.append(Problem("no-pdf", file, values={"reason": reason}))
        return None


def _opens(reader: object) -> bool:
    """Whether a protected PDF can be read without a password."""
    try:
        return bool(reader.decrypt(""))  # type: ignore[attr-defined]
    except Exception:
        # Also where the library that its cipher needs is not there.
        return False


def _plain(text: str) -> str:
    """A page's text with ligatures spelt out, accents composed, and no half characters."""
    text = re.sub("[\ufb00-\ufb06]", lambda match: unicodedata.normalize("NFKC", match[0]), text)
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\x00", "")
    return unicodedata.normalize("NFC", text)
