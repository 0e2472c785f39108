"""A document as text: what passages are counted in, and its lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field

#: What ends a line: a form feed ends a page as well.
LINE_END = re.compile(r"\r\n|[\n\r\f\v\x85\u2028\u2029]")


@dataclass(frozen=True)
class Note:
    """A footnote that stands inside a text: the place of its words, and its number."""

    start: int
    end: int
    number: str


@dataclass(frozen=True)
class Line:
    """A line of a document that holds words: from `start` to `end`, without blanks around it.

    `number` is its place in the file, from 1, or on its page where there are pages;
    `running` tells a header or footer that comes back on other pages; `indent`
    counts the blanks before it.
    """

    start: int
    end: int
    number: int
    page: int | None
    running: bool = False
    indent: int = 0


@dataclass(frozen=True)
class Document:
    """The text in which passages are counted, and its lines (blank ones are left out).

    In the text of a PDF the headers and footers that come back on its pages stand
    behind everything else, so that a sentence goes on over the end of a page.

    A text that is `numbering` itself (by articles, say) is bare of what its publisher added:
    in `text` its footnotes are out of sight too, in `with_notes` their words are there.
    `levels` tells which lines were marked as headings, by their start.
    """

    text: str
    lines: tuple[Line, ...]
    numbering: str = ""
    with_notes: str = ""
    notes: tuple[Note, ...] = ()
    levels: Mapping[int, int] = field(default_factory=dict)

    def words(self, start: int, end: int) -> str:
        """The words between two places: those of a footnote where they lie within one."""
        inside = any(note.start <= start and end <= note.end for note in self.notes)
        return (self.with_notes if inside else self.text)[start:end]

    def line_at(self, place: int) -> Line:
        """The line on which a place in the text stands."""
        return self.lines[max(0, bisect_right(self.lines, place, key=lambda line: line.start) - 1)]
