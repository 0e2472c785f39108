"""A question of somebody's own, written anew so that every grammar reads it alike.

An engine never sees the text that a person wrote, but its words and signs, each parted from the next:
no comment is left, every name stands as a full IRI, every text has escapes of our own. In such a
text ``SERVICE`` can be nothing but the word, and nothing else can be ``SERVICE``.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from graphbuilder.errors import Problem
from graphbuilder.graph.substitution import Value, place, written
from graphbuilder.questions.sparql.terminals import FUNCTIONS, Kind


@dataclass(frozen=True, slots=True)
class Word:
    """A word or sign of a query as it is written anew, and where it stands in what the user wrote."""

    kind: Kind
    text: str
    start: int

    @property
    def iri(self) -> str | None:
        """The IRI that it is, if it is one."""
        return self.text[1:-1] if self.kind == "iri" else None


@dataclass(frozen=True)
class OwnQuery:
    """A question of somebody's own, written anew.

    Attributes
    ----------
    original
        What the user wrote.
    name
        Its file, for messages.
    words
        What it consists of.
    """

    original: str
    name: str
    words: tuple[Word, ...]

    @cached_property
    def text(self) -> str:
        """The query as engines get it: a word stands on the line on which the user wrote it."""
        return "".join(self._parts)

    @property
    def names_graphs(self) -> bool:
        """Whether it says by ``FROM`` which graphs it is about."""
        return any(word.kind == "word" and word.text == "FROM" for word in self.words)

    @cached_property
    def parameters(self) -> set[str]:
        """The names of the variables that have a ``VALUES ?name { UNDEF }`` block."""
        return {name for name, _ in self._blocks()}

    def bound(self, values: Mapping[str, Sequence[Value]]) -> OwnQuery:
        """The query with the rows of all ``VALUES`` blocks of those variables replaced."""
        words = list(self.words)
        for name, at in self._blocks():
            if chosen := values.get(name):
                # One word, whatever is in it: a place in it is that of the block.
                words[at] = Word("text", " ".join(map(written, chosen)), words[at].start)
        return OwnQuery(self.original, self.name, tuple(words))

    def origin(self, line: int, column: int) -> tuple[int, int]:
        """Where a place in the text of the engine stands in what the user wrote."""
        at = sum(len(each) + 1 for each in self.text.split("\n")[: line - 1]) + column - 1
        found = bisect_right(self._starts, at) - 1
        if found >= len(self.words) or at >= len(self.text):
            return place(self.original, len(self.original))
        word = self.words[max(found, 0)]
        if at >= self._starts[found] + len(word.text) and found + 1 < len(self.words):
            word = self.words[found + 1]
        return place(self.original, word.start)

    def problem(self, code: str, word: Word, /, **values: object) -> Problem:
        """A problem at a word."""
        return Problem(code, self.name, *place(self.original, word.start), values=values)

    def _blocks(self) -> Iterator[tuple[str, int]]:
        """The blocks of one row of UNDEF: the variable, and at which of the words the row is."""
        for at in range(len(self.words) - 4):
            first, variable, opened, row, closed = (each.text for each in self.words[at : at + 5])
            if (first, opened, row, closed) == ("VALUES", "{", "UNDEF", "}"):
                yield variable[1:], at + 3

    @cached_property
    def _parts(self) -> list[str]:
        """Words and what stands between them, in turns; the first is blank."""
        parts, line, before = [], 0, None
        done = 0
        for word in self.words:
            line = self.original.count("\n", done, word.start)
            done = word.start
            parts += ["\n" * line or ("" if _clings(before, word) else " "), word.text]
            before = word
        return parts

    @cached_property
    def _starts(self) -> list[int]:
        """Where each word begins in the text."""
        return list(accumulate(map(len, self._parts), initial=0))[1::2]


def _clings(before: Word | None, word: Word) -> bool:
    """Whether a word stands close to the one before it, because a grammar asks for it there.

    What says more of a text does, how often something comes in a path, and the bracket of a function.
    """
    if before is None:
        return True
    if word.kind == "language" or word.text == "^^":
        return before.kind == "text"
    if before.text == "^^":
        return word.kind == "iri"
    if word.text == "(" and before.kind == "word":
        return before.text in FUNCTIONS
    return word.text in ("*", "+", "?") and (before.kind == "iri" or before.text in ("a", ")"))
