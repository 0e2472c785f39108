"""A table as a terminal shows it: columns where every word has room, else one row under another.

It is laid out as tables of rich are, whose own take a millisecond a row: here each text is broken into
lines once, as in most columns few of them stand many times.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from functools import cache

from rich.cells import cell_len
from rich.console import Console
from rich.segment import Segment, Segments
from rich.style import Style
from rich.text import Text

from graphbuilder.questions.answers.columns import of_each_text
from graphbuilder.questions.answers.forms import one_line

_GAP = "  "
_BOLD, _DIM = Style(bold=True), Style(dim=True)


def show(rows: Sequence[Sequence[str]]) -> None:
    """Print rows, of which the first names the columns, to a terminal."""
    console = Console()
    rows = list(of_each_text(one_line, rows))
    widths = _widths(rows, console.width)
    parts = _in_columns(rows, widths, console) if widths else _in_records(rows, console)
    # A part at a time, so that the first rows are seen before the last are laid out.
    while part := list(itertools.islice(parts, 1_000)):
        console.print(Segments(part), crop=False, end="")


def _in_columns(rows: Sequence[Sequence[str]], widths: Sequence[int], console: Console) -> Iterator[Segment]:
    """Each row beside the names of its columns."""

    @cache
    def lines(cell: str, width: int) -> list[str]:
        return [_padded(line, width) for line in _broken(cell, width, console)]

    blank = [" " * width for width in widths]
    for number, row in enumerate(rows):
        cells = [lines(cell, width) for cell, width in zip(row, widths)]
        for place in range(max(map(len, cells))):
            line = _GAP.join([each[place] if place < len(each) else no for each, no in zip(cells, blank)])
            yield Segment(line, None if number else _BOLD)
            yield Segment.line()


def _in_records(rows: Sequence[Sequence[str]], console: Console) -> Iterator[Segment]:
    """Each row under the one before it, a line a cell that holds something, with the column's name."""

    @cache
    def lines(cell: str, width: int) -> list[str]:
        return _broken(cell, width, console)

    header = rows[0]
    for number, row in enumerate(rows[1:]):
        if number:
            yield Segment.line()
        filled = [(name, cell) for name, cell in zip(header, row) if cell]
        # Half of a terminal is left to the cells, however long a name is.
        longest = max((cell_len(name) for name, _ in filled), default=0)
        first = min(longest, max(1, console.width // 2 - len(_GAP)))
        width = console.width - first - len(_GAP)
        for name, cell in filled:
            pairs = itertools.zip_longest(lines(name, first), lines(cell, width), fillvalue="")
            for called, text in pairs:
                yield Segment(called, _DIM)
                yield Segment(" " * (first - cell_len(called)) + _GAP + text)
                yield Segment.line()
        if not filled:
            yield Segment.line()


def _broken(text: str, width: int, console: Console) -> list[str]:
    """A text in lines of so many signs at most; a word that is longer is broken."""
    if cell_len(text) <= width:
        return [text]
    return [line.plain for line in Text(text).wrap(console, max(1, width), overflow="fold")]


def _padded(text: str, width: int) -> str:
    return text + " " * (width - cell_len(text))


def _widths(rows: Sequence[Sequence[str]], room: int) -> list[int]:
    """How wide each column is so that no word is broken; none where there is no room for that."""
    columns = [set(column) for column in zip(*rows)]
    natural = [max(len(cell) for cell in column) for column in columns]
    widths = [max(len(word) for cell in column for word in cell.split() or [""]) for column in columns]
    spare = room - len(_GAP) * (len(columns) - 1) - sum(widths)
    if spare < 0:
        return []
    while spare and widths != natural:
        narrowest = max(range(len(widths)), key=lambda place: natural[place] / max(1, widths[place]))
        widths[narrowest] += 1
        spare -= 1
    return widths
