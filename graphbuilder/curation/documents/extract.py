"""Documents as text: a text file as it is, a PDF by the words on its pages."""

from __future__ import annotations

import codecs
import io
import logging
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any, NamedTuple

from graphbuilder import git_leftovers
from graphbuilder.curation.documents import content_stream, doubts, footnotes, kinds, marking_up, outline
from graphbuilder.curation.documents.content_stream import Content
from graphbuilder.curation.documents.document import LINE_END, Document, Line
from graphbuilder.curation.documents.operands import unless_broken
from graphbuilder.curation.documents.painting import Painting, seen
from graphbuilder.curation.tables.encodings import decode
from graphbuilder.errors import Problem

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a]")
_MOST_BROKEN = 0.02
# In a text a line of ======= may stand under a heading: only with one of these is it git's.
_LEFT_BY_GIT = re.compile(r"^<{7}\s|\A\ufeff?version https://git-lfs", re.MULTILINE)
_EDGE_LINES = 3
# The number of a page, also where it is counted otherwise before the first chapter.
_NUMBER = re.compile(r"\d+|^[ivxl]{1,6}$|^[IVXL]{1,6}$")
_FEWEST_LETTERS = 4
# How much larger the letters of a heading are than those of its text.
_OTHER_SIZE = 1.15

# Ligatures, and the forms that letters of Arabic and Hebrew have within words.
_SHAPES = re.compile("[\ufb00-\ufdff\ufe70-\ufefc]")
# TeX sets an accent by itself and a letter under it. Nobody writes these before a letter otherwise; the
# acute and the grave, which some take for an apostrophe, only a vowel in a word has under it.
_COMBINING = {"¨": "\u0308", "ˆ": "\u0302", "˜": "\u0303", "˚": "\u030a", "ˇ": "\u030c"}
_COMBINING |= {"´": "\u0301", "`": "\u0300"}
_ACCENT = re.compile(r"(?P<accent>[¨ˆ˜˚ˇ]|(?<=[^\W\d_]{2})[´`](?=[aeiouAEIOUı]))(?P<letter>[A-Za-zı])")

# pypdf reports every oddity of a file; what matters to the user is said by a Problem.
_SILENT = logging.NullHandler()


def read_document(content: bytes, file: str, problems: list[Problem]) -> Document | None:
    """The document in a file's bytes; where there is none to be had, a problem is added.

    Parameters
    ----------
    file
        How the file is named in messages.
    """
    if kinds.is_pdf(content):
        pages = _pdf_pages(content, file, problems)
        return None if pages is None else _of_pages(pages, file, problems)
    found: list[Problem] = []
    text = decode(_with_mark(content), file, found)
    if any(each.code == "save-as-utf-8" for each in found) and not content.startswith(codecs.BOM_UTF32_LE):
        found = [Problem("binary-file", file)]
    if found and (mended := _nearly_utf_8(content)):
        found, text = [], mended
    controls = len(_CONTROL.findall(text))
    if other := kinds.not_a_text(content, text):
        found = [Problem(other.code, file, values=other.values)]
    elif _LEFT_BY_GIT.search(text) and (left := git_leftovers.found(text, file)):
        found = [left]
    elif "\x00" in text or controls > _MOST_BROKEN * len(text) or any(x.code == "no-text" for x in found):
        found = [Problem("binary-file", file)]
    elif not text.strip() and not found:
        found = [Problem("no-words", file)]
    # What is said of tables there speaks of Excel.
    problems += (replace(each, code="text-not-utf-8") if each.code == "not-utf-8" else each for each in found)
    if any(each.severity == "error" for each in found):
        return None
    bare = marking_up.bare(text)
    document = _numbered(text, bare)
    if document:
        problems += doubts.of_unseen(text, bare.unseen, file)
    else:
        document = Document(text, tuple(_of_text(text)))
    problems += doubts.of_words(document, file)
    problems += _text_columns(document, file)
    return document


def _numbered(text: str, bare: marking_up.Bare) -> Document | None:
    """A text that numbers its parts, such as a law, bare of what its publisher added; None for another."""
    how = outline.numbering(text, outline.lines(bare.text, bare.levels))
    if not how:
        return None
    return Document(bare.text, tuple(_of_text(bare.text)), how, bare.with_notes, bare.notes, bare.levels)


def _nearly_utf_8(content: bytes) -> str:
    """A text in UTF-8 in which a few letters are broken, with a sign for each; blank if it is none."""
    text = content.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    letters = sum(not each.isascii() for each in text) - lost
    is_near = lost <= max(1, _MOST_BROKEN * len(text)) and lost <= letters
    return text if is_near and "\x00" not in text else ""


def _with_mark(content: bytes) -> bytes:
    """A text in UTF-16 that does not say so, with its mark: one byte of each letter is nought."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content
    half = len(content) // 2
    if half < _FEWEST_LETTERS:  # a nought among them may be one
        return content
    for mark, first in ((codecs.BOM_UTF16_LE, 1), (codecs.BOM_UTF16_BE, 0)):
        noughts = content[first::2].count(0)
        if len(content) % 2 == 0 and noughts > 0.7 * half and not content[1 - first :: 2].count(0):
            return mark + content
    return content


def _text_columns(document: Document, file: str) -> Iterator[Problem]:
    """Whether the pages of a text hold columns side by side, as ``pdftotext -layout`` leaves them."""
    for page, lines in groupby(document.lines, lambda line: line.page):
        words = [document.text[line.start - line.indent : line.end] for line in lines]
        yield from doubts.of_columns([each.expandtabs() for each in words], words, file, page)


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
            last = start + len(words.rstrip())
            lines.append(Line(first, last, number + 1, place, is_running, first - start))
        start, number = after, number + 1
        if text[end:after] == "\f":
            page, number = page + 1, 0
    return lines


class _Page(NamedTuple):
    """The lines of a page, and how high their letters are."""

    lines: list[str]
    heights: list[float]


def _of_pages(found: Sequence[_Page], file: str, problems: list[Problem]) -> Document | None:
    """The document of a PDF's pages: their text, behind it their footnotes, and what comes back on them."""
    pages = [page.lines for page in found]
    blank = [number for number, page in enumerate(pages, 1) if not any(page)]
    if len(blank) == len(pages):
        problems.append(Problem("pages-without-words", file))
        return None
    if blank:
        values = {"pages": doubts.page_list(blank)}
        problems.append(Problem("page-without-words", file, severity="warning", values=values))
    running = _running_lines(pages)
    notes = {
        (page, number)
        for page, each in enumerate(found)
        for number in footnotes.lines_of(*each, {line for at, line in running if at == page})
    }
    every = [
        (words, number + 1, page + 1, ((page, number) in running, (page, number) in notes))
        for page, lines in enumerate(pages)
        for number, words in enumerate(lines)
    ]
    every.sort(key=lambda each: each[-1])  # stable: the order of the pages stays
    text = ""
    lines: list[Line] = []
    for words, number, page, (is_running, is_note) in every:
        if not words:
            continue
        if lines:
            # A blank line stays one inside a page; at its edges it parts nothing.
            before = lines[-1]
            is_blank = before.page == page and number > before.number + 1 and not is_running
            is_blank = is_blank or (is_note and footnotes.opens(words))
            # A sentence may go on in other letters.
            is_other = before.page == page and _is_other_size(found[page - 1], before.number, number)
            is_blank = is_blank or (is_other and not words[0].islower())
            text += "\n\n" if is_blank else "\n"
        lines.append(Line(len(text), len(text) + len(words), number, page, is_running))
        text += words
    document = Document(text, tuple(lines))
    problems += doubts.of_words(document, file)
    # A letter that the font gives no name is shown as one that is lost.
    return replace(document, text=text.replace("\x00", "\ufffd"))


def _is_other_size(page: _Page, before: int, after: int) -> bool:
    """Whether the letters of two lines, by their numbers, differ in size as those of a heading do."""
    one, other = page.heights[before - 1], page.heights[after - 1]
    return bool(one and other) and max(one, other) > min(one, other) * _OTHER_SIZE


def _running_lines(pages: Sequence[Sequence[str]]) -> set[tuple[int, int]]:
    """Which lines, by page and place on it, are headers or footers that come back.

    Looked for at the top and the bottom of each page, from the edge inwards; page
    numbers may differ.
    """
    edges: list[tuple[int, str, list[tuple[int, str]]]] = []
    counts: Counter[tuple[str, str]] = Counter()
    for number, page in enumerate(pages):
        lines = [(place, _NUMBER.sub("0", words)) for place, words in enumerate(page) if words.strip()]
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


def _pdf_pages(content: bytes, file: str, problems: list[Problem]) -> list[_Page] | None:
    """The lines of each page of a PDF, without blanks around them."""
    # Imported here: only a PDF needs it.
    import pypdf

    logging.getLogger("pypdf").addHandler(_SILENT)
    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not _opens(reader):
            problems.append(Problem("encrypted-pdf", file))
            return None
        contents = [content_stream.of_page(page) for page in reader.pages]
        pages = [each.page for each in contents]
        painted = [Painting(seen(page), page.get("/Resources", {})) for page in pages]
        found = [_lines(page, painting) for page, painting in zip(pages, painted)]
    except Exception as error:
        # Broken files make pypdf fail in ways of their own at any depth: to the user all are one.
        if isinstance(error, pypdf.errors.DependencyError) and b"/Encrypt" in content:
            # Its cipher needs a library that is not there.
            problems.append(Problem("enciphered-pdf", file))
            return None
        reason = " ".join(str(error).split()) or type(error).__name__
        problems.append(Problem("no-pdf", file, values={"reason": reason}))
        return None
    for page, painting in zip(pages, painted):
        for edges in doubts.covers(page):
            painting.lay_over(edges)
    problems += _about_pages(reader.root_object, contents, [each.lines for each in found], file)
    problems += doubts.of_painting(painted, file)
    problems += doubts.of_contents([each.is_whole for each in contents], file)
    return found


def _lines(page: Any, painting: Painting) -> _Page:
    """The lines of a page; how they are painted is looked at on the way."""
    text = page.extract_text(
        visitor_operand_before=painting.before,
        visitor_text=painting.parts.take,
    )
    lines = [line.strip() for line in LINE_END.split(_plain(painting.parts.read(text)))]
    heights = painting.parts.heights
    # Where signs end lines that pypdf knows nothing of, no height is that of a line.
    return _Page(lines, heights if len(heights) == len(lines) else [0.0] * len(lines))


def _about_pages(
    catalogue: Any, contents: Sequence[Content], read: Sequence[Sequence[str]], file: str
) -> Iterator[Problem]:
    """What is worth a look on pages that were read."""
    pages = [each.page for each in contents]
    yield from doubts.of_layers(catalogue, pages, file)
    yield from doubts.of_notes(pages, file)
    for number, (each, lines) in enumerate(zip(contents, read), 1):
        if sum(map(bool, lines)) > 1:
            yield from doubts.of_columns(unless_broken(_as_seen, each.laid_out) or [], lines, file, number)


def _as_seen(page: Any) -> list[str]:
    """The lines of a page with as many blanks as there is room."""
    return _plain(page.extract_text(extraction_mode="layout", layout_mode_space_vertically=False)).split("\n")


def _opens(reader: Any) -> bool:
    """Whether a protected PDF can be read without a password."""
    import pypdf

    try:
        return bool(reader.decrypt(""))
    except pypdf.errors.DependencyError:
        raise
    except Exception:
        return False


def _accented(match: re.Match[str]) -> str:
    # The i has no dot under an accent.
    letter = unicodedata.normalize("NFC", match["letter"].replace("ı", "i") + _COMBINING[match["accent"]])
    return letter if len(letter) == 1 else match[0]


def _plain(text: str) -> str:
    """A page's text with ligatures spelt out, accents composed, and no half characters."""
    text = _SHAPES.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    text = _ACCENT.sub(_accented, text)
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if text.count("\x00") * 3 > len(text):  # letters of two bytes, read as two letters
        text = text.replace("\x00", "")
    return unicodedata.normalize("NFC", text)
