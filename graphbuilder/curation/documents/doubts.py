"""What is not certain about the words of a document: doubtful signs, columns read across, hidden layers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html.entities import html5
from itertools import accumulate, chain, groupby, pairwise
from typing import Any

from graphbuilder.curation.documents.document import Document
from graphbuilder.curation.documents.operands import mapping, resolved, unless_broken
from graphbuilder.curation.documents.painting import Painting
from graphbuilder.curation.tables.doubtful_text import of_text
from graphbuilder.errors import Problem

_ON_PAGE = {
    "doubtful-signs": "doubtful-signs-on-page",
    # No PDF needs them: its font gives such a sign to a letter.
    "turning-signs": "doubtful-signs-on-page",
    "wrong-encoding": "wrong-encoding-on-page",
}
_WIDE_GAP = re.compile(r"(?<=\S) {3,}(?=\S)")
_WORD = re.compile(r"[^\W\d_]{2,}")
# Words that are set wide, which are read letter by letter.
_APART = re.compile(r"(?<!\S)[^\W\d_](?: [^\W\d_]){4,}(?!\S)")
# A number against a word of our own letters; numbers of footnotes that are left out are few.
_GLUED = re.compile(r"(?<![\w-])[^\W\d_]*[^\W\dA-Z_]{4}(?P<number>\d{1,2})(?=[;,.:)]?(?:\s|\Z))")
# Tags and named signs of HTML, comments, and Markdown links, pictures, footnotes, bold words and struck ones.
_MARKUP = re.compile(
    r"</?(?:a|abbr|article|aside|b|blockquote|br|center|code|d[dlt]|del|details|div|em|figure|font|footer|form"
    r"|h[1-6r]|header|i|img|ins|li|main|mark|nav|noscript|ol|p|pre|s|script|section|small|span|strike|strong"
    r"|style|su[bp]|summary|t[dhr]|table|tbody|template|thead|title|u|ul)(?=[\s/>])[^<>]*>"
    r"|<!--(?:(?!-->).)*(?:-->)?"
    r"|&(?:#\d{1,7};|#x[0-9a-f]{1,6};|(?P<name>[a-z]\w{1,30};))"
    r"|!\[[^\[\]]*\]\([^()\s]+[^()]*\)|\[[^\[\]]+\]\(\w+:[^()\s]+(?:\s+\"[^\"]*\")?\)|\[\^[\w-]+\]"
    r"|(?<![\w*])\*\*[^\s*](?:[^*]*[^\s*])?\*\*(?![\w*])|~~[^\s~](?:[^~]*[^\s~])?~~",
    re.IGNORECASE,
)
_LONGEST_STEP = 3
_LONGEST_SHOWN = 60
_FEWEST_LINES = 4
_FEWEST_WORDS = 1.5
# So many of the lines from the first to the last of them have the gap.
_USUAL = 0.6
# Operators that show words.
_SHOWN = re.compile(rb"[)>\]]\s*T[jJ]\b")
# The mark of what is laid over a page and not shown (PDF 1.7, table 165).
_HIDDEN = 2


def of_words(document: Document, file: str) -> Iterator[Problem]:
    """What is doubtful in the words of a document: a line for each page or, without pages, each line."""
    places: dict[tuple[int | None, int | None], list[str]] = {}
    for line in document.lines:
        words = document.text[line.start : line.end]
        # Most lines hold nothing that needs a second look.
        if not (words.isascii() and words.isprintable()):
            places.setdefault((line.page, None if line.page else line.number), []).append(words)
    for (page, number), lines in places.items():
        for code, values in of_text(*lines):
            code = _ON_PAGE[code] if page else code
            yield Problem(code, file, number, severity="warning", values=values | {"page": page})
    yield from _apart(document, file)
    yield from _glued(document, file)
    yield from _marked_up(document, file)


def _apart(document: Document, file: str) -> Iterator[Problem]:
    """That words are read letter by letter: they were set wide, or their letters each by itself."""
    for page, lines in groupby(document.lines, lambda line: line.page):
        found = [
            (line, match[0])
            for line in lines
            if (match := _APART.search(document.text, line.start, line.end))
        ]
        if found:
            line, words = found[0]
            values = {"page": page, "count": len(found), "words": words}
            code = "letters-apart-on-page" if page else "letters-apart"
            yield Problem(code, file, None if page else line.number, severity="warning", values=values)


def _glued(document: Document, file: str) -> Iterator[Problem]:
    """That numbers stand against words and count up, as those of footnotes do in a copy from a page."""
    found = [
        (line, match)
        for line in document.lines
        for match in _GLUED.finditer(document.text, line.start, line.end)
    ]
    numbers = [int(match["number"]) for _, match in found]
    steps = [after - before for before, after in pairwise(numbers)]
    # What is numbered itself has one name: groep1, groep2.
    names = {match[0].rstrip("0123456789").casefold() for _, match in found}
    if steps and len(names) > 1 and all(0 < step <= _LONGEST_STEP for step in steps):
        line, match = found[0]
        values = {"count": len(found), "words": match[0], "more": found[1][1][0], "page": line.page}
        code = "glued-numbers-on-page" if line.page else "glued-numbers"
        yield Problem(code, file, None if line.page else line.number, severity="warning", values=values)


def _marked_up(document: Document, file: str) -> Iterator[Problem]:
    """That marks of a web page or of Markdown, which nobody sees there, are read as words."""
    found = [
        (line, match)
        for line in document.lines
        for match in _MARKUP.finditer(document.text, line.start, line.end)
        if not match["name"] or match["name"] in html5
    ]
    if found:
        line, match = found[0]
        values = {"count": len(found), "words": match[0], "page": line.page}
        code = "markup-on-page" if line.page else "markup-in-text"
        yield Problem(code, file, None if line.page else line.number, severity="warning", values=values)


def of_unseen(text: str, places: Sequence[tuple[int, int]], file: str) -> Iterator[Problem]:
    """That parts of a text are left out which nobody sees where it comes from, or which are struck out."""
    if places:
        start, end = places[0]
        line = text.count("\n", 0, start) + 1
        values = {"count": len(places), "words": " ".join(text[start:end].split())[:_LONGEST_SHOWN]}
        yield Problem("unseen-in-text", file, line, severity="warning", values=values)


def of_columns(lines: Sequence[str], read: Iterable[str], file: str, page: int | None) -> list[Problem]:
    """Whether lines that have the same wide gap again and again are read across it.

    Parameters
    ----------
    lines
        The lines of a page as they look, with as many blanks as there is room.
    read
        The lines as they are read.
    page
        The page, if there are pages.
    """
    sides = _sides(lines)
    across = "\n".join("".join(line.split()) for line in read)
    joined = [(left, right) for left, right in sides if _tail(left) + _head(right) in across]
    if len(joined) < _FEWEST_LINES:
        return []
    left, right = joined[0]
    words = f"{' '.join(left.split()[-3:])} {' '.join(right.split()[:3])}"
    values = {"page": page, "count": len(joined), "words": words}
    code = "columns-on-page" if page else "columns"
    return [Problem(code, file, severity="warning", values=values)]


def of_layers(catalogue: Mapping[str, object], pages: Sequence[Any], file: str) -> list[Problem]:
    """Whether pages of a PDF hold layers that are switched off: their words are read all the same."""
    off = unless_broken(_switched_off, catalogue) or set()
    found = [
        number
        for number, page in enumerate(pages, 1)
        if off and not off.isdisjoint(unless_broken(_layers, page) or [])
    ]
    return [_on_pages("hidden-layer", file, found)] if found else []


def _switched_off(catalogue: Mapping[str, object]) -> set[object]:
    """The layers of a PDF that are not shown, by their numbers."""
    shown = resolved(resolved(catalogue.get("/OCProperties", {})).get("/D", {}))
    return {getattr(each, "idnum", None) for each in resolved(shown.get("/OFF", []))} - {None}


def _layers(page: Any) -> list[object]:
    """The layers on a page, by their numbers: so they are taken as they are referred to."""
    resources = resolved(page.get("/Resources", {}))
    properties = resolved(resources.get("/Properties", {}))
    layers = [properties.raw_get(name) for name in properties]
    objects = [resolved(each) for each in resolved(resources.get("/XObject", {})).values()]
    layers += [each.raw_get("/OC") for each in objects if "/OC" in each]
    return [getattr(each, "idnum", None) for each in layers]


def of_painting(pages: Sequence[Painting], file: str) -> Iterator[Problem]:
    """That words are laid over a picture, not seen, raised, twice on one place, or outside the page."""
    found = {
        "words-over-picture": [each.has_unpainted or each.has_picture_over for each in pages],
        "words-not-seen": [each.has_unseen for each in pages],
        "words-struck-through": [each.has_struck for each in pages],
        "raised-signs": [each.count_raised > each.parts.count for each in pages],
        "letters-guessed": [each.parts.has_guessed for each in pages],
        "initial-apart": [each.parts.has_initial_apart for each in pages],
        "words-askew": [each.has_askew for each in pages],
        "words-turned": [each.parts.has_turned for each in pages],
        "words-printed-twice": [each.has_twice for each in pages],
        "words-outside-page": [each.has_outside for each in pages],
    }
    yield from _where_there(found, file)


def of_contents(are_whole: Sequence[bool], file: str) -> Iterator[Problem]:
    """That a part of what is drawn on pages, in which words may stand, could not be read."""
    if broken := [number for number, is_whole in enumerate(are_whole, 1) if not is_whole]:
        yield _on_pages("content-not-read", file, broken)


def of_notes(pages: Sequence[Any], file: str) -> Iterator[Problem]:
    """That words stand in fields and boxes laid over pages, which are not read; or are struck through."""
    notes = [_notes(page) for page in pages]
    found = {
        "words-laid-over": [any(unless_broken(_words_of, each) for each in its) for its in notes],
        "words-struck-through": [any(each.get("/Subtype") == "/StrikeOut" for each in its) for its in notes],
    }
    yield from _where_there(found, file)


def covers(page: Any) -> list[list[float]]:
    """The boxes that are laid over a page as notes, and through which nothing can be seen."""
    return [edges for note in _notes(page) if (edges := unless_broken(_covered, note))]


def _notes(page: Any) -> list[dict[Any, Any]]:
    """The notes that are laid over a page and shown."""
    notes = unless_broken(lambda page: list(resolved(page.get("/Annots")) or []), page) or []
    found = (unless_broken(mapping, each) for each in notes)
    return [each for each in found if each and unless_broken(_is_shown, each)]


def _is_shown(note: dict[Any, Any]) -> bool:
    return not resolved(note.get("/F", 0)) & _HIDDEN


def _covered(note: dict[Any, Any]) -> list[float]:
    """The edges of what nothing can be seen of under a note; none where it covers nothing."""
    is_filled = note.get("/Subtype") == "/Square" and resolved(note.get("/IC"))
    is_solid = resolved(note.get("/CA", 1)) == 1
    edges = [float(edge) for edge in resolved(note.get("/Rect")) or ()]
    if is_solid and len(edges) == 4 and (is_filled or note.get("/Subtype") == "/Redact"):
        return edges
    return []


def _words_of(note: Any) -> str:
    """The words in a box, or in a field of a form, of what is laid over a page."""
    if note.get("/Subtype") == "/FreeText" and (said := str(resolved(note.get("/Contents")) or "").strip()):
        return said
    if note.get("/Subtype") in ("/FreeText", "/Stamp", "/Watermark"):
        return _drawn_words(note)
    if note.get("/Subtype") != "/Widget":
        return ""
    above = resolved(note.get("/Parent")) or {}
    kind, value = (resolved(note.get(key, above.get(key))) for key in ("/FT", "/V"))
    return str(value).strip() if kind in ("/Tx", "/Ch") and value is not None else ""


def _drawn_words(note: Any) -> str:
    """What shows words in how a note is drawn; blank where nothing does."""
    drawn = resolved(resolved(note.get("/AP", {})).get("/N"))
    content = drawn.get_data() if hasattr(drawn, "get_data") else b""
    return " ".join(match[0].decode("latin-1") for match in _SHOWN.finditer(content))


def page_list(pages: Sequence[int]) -> str:
    """Pages as one names them: ``1-3, 7``."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and runs[-1][-1] == page - 1:
            runs[-1][1:] = [page]
        else:
            runs.append([page])
    return ", ".join("-".join(map(str, run)) for run in runs)


def _where_there(found: Mapping[str, Sequence[bool]], file: str) -> Iterator[Problem]:
    """What was found, with the pages on which it is there."""
    for code, are_there in found.items():
        if any(are_there):
            yield _on_pages(code, file, [number for number, is_there in enumerate(are_there, 1) if is_there])


def _on_pages(code: str, file: str, pages: Sequence[int]) -> Problem:
    return Problem(code, file, severity="warning", values={"pages": page_list(pages)})


def _sides(lines: Sequence[str]) -> list[tuple[str, str]]:
    """What stands left and right of the gap that most lines share; none where few lines do."""
    gaps = [_gaps(line) for line in lines]
    steps = [0] * (max(map(len, lines), default=0) + 1)
    for start, end in chain.from_iterable(gaps):
        steps[start] += 1
        steps[end] -= 1
    # In how many lines there is a gap at each place.
    counts = list(accumulate(steps))
    if max(counts, default=0) < _FEWEST_LINES:
        return []
    best = counts.index(max(counts))
    chosen = {number: gap for number, each in enumerate(gaps) for gap in each if gap[0] <= best < gap[1]}
    rows = list(chosen)
    if len(rows) < _USUAL * (rows[-1] - rows[0] + 1):
        return []
    sides = [_beside(lines[row], gaps[row], gap) for row, gap in chosen.items()]
    sides = [each for each in sides if all(map(_WORD.search, each))]
    for side in (0, 1):
        if sum(len(_WORD.findall(each[side])) for each in sides) < _FEWEST_WORDS * len(sides):
            return []
    return sides


def _gaps(line: str) -> list[tuple[int, int]]:
    """The gaps of a line that are wide; none where most of its words are set as wide."""
    gaps = [match.span() for match in _WIDE_GAP.finditer(line)]
    return gaps if len(gaps) * _FEWEST_WORDS < len(line.split()) - 1 else []


def _beside(line: str, gaps: Sequence[tuple[int, int]], gap: tuple[int, int]) -> tuple[str, str]:
    """What stands left and right of a gap of a line, up to the next ones."""
    place = gaps.index(gap)
    start = gaps[place - 1][1] if place else 0
    end = gaps[place + 1][0] if place + 1 < len(gaps) else len(line)
    return line[start : gap[0]], line[gap[1] : end]


def _tail(left: str) -> str:
    return "".join(left.split())[-8:]


def _head(right: str) -> str:
    return "".join(right.split())[:8]
