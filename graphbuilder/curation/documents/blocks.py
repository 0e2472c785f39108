"""The blocks of a document's lines: headings, paragraphs, list items, headers and footers."""

from __future__ import annotations

import re
from dataclasses import dataclass

from graphbuilder import dates
from graphbuilder.curation.documents import sentences
from graphbuilder.curation.documents.conventions import conventions
from graphbuilder.curation.documents.document import LINE_END, Document

_BULLET = re.compile(f"[{sentences.BULLETS}]")
_DASH = re.compile(r"(?:[-\u2013\u2014*+]|o)\s+\S")
_LABEL = re.compile(r"(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\((?:\d{1,3}|[a-z])\))\s+(?P<word>\w*)")
_CONTENTS = re.compile(r"(?:\.\s?){4}\s*\w{0,6}$")
_NUMBERED = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}\.?|[A-Z]\.|[IVX]{1,5}\.)\s+(?=[^\W\d_])")
_LONGEST_HEADING = 200
_MOST_HEADING_LINES = 3
# A line that leaves room for the next word was not ended for want of room. Letters are
# not all as wide, and lines are ragged: a sixth of the usual length is left to that.
_ROOM = 0.85
_NARROWEST = 45


@dataclass(frozen=True)
class Block:
    """Lines that belong together, by their place; `kind` is heading, text, header or footer."""

    start: int
    end: int
    kind: str


def of(document: Document) -> list[Block]:
    """The blocks of a document, in the order of its text; each line is in one."""
    return _Reader(document).blocks()


class _Reader:
    """Goes through a document's lines; what is known of each line is looked up here."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.lines = document.lines
        self.words = [document.text[line.start : line.end] for line in self.lines]
        self.width = self._width()
        # The last line's number of each page.
        self.heights = {line.page: line.number for line in sorted(self.lines, key=lambda line: line.number)}

    def blocks(self) -> list[Block]:
        found: list[Block] = []
        place = 0
        in_list = False
        while place < len(self.lines):
            if self.lines[place].running:
                last, kind = place, "header" if self._is_top(place) else "footer"
            elif (last := self._heading_end(place, in_list)) >= place:
                kind, in_list = "heading", False
            else:
                in_list = self._is_item(place) or (in_list and not self._gap(place - 1))
                last, in_list = self._paragraph_end(place, in_list)
                kind = "text"
            found.append(Block(self.lines[place].start, self.lines[last].end, kind))
            place = last + 1
        return self._with_last_line(found)

    def _with_last_line(self, found: list[Block]) -> list[Block]:
        """A last short line after sentences, without a stop, is a footer where no other was found."""
        is_footer = (
            len(found) > 1
            and found[-1].kind == "heading"
            and found[-1].start == self.lines[-1].start
            and any(each.kind == "text" for each in found)
            and not any(line.running for line in self.lines)
            and not _NUMBERED.match(self.words[-1])
        )
        return [*found[:-1], Block(found[-1].start, found[-1].end, "footer")] if is_footer else found

    def _heading_end(self, first: int, in_list: bool) -> int:
        """The last line of the heading that begins on a line, or -1 where none does."""
        if self._is_item(first) and not self._is_numbered_heading(first):
            return -1
        if in_list and not self._gap(first - 1) and not self._is_numbered_heading(first):
            return -1
        for last in range(first, min(first + _MOST_HEADING_LINES, len(self.lines))):
            line = self.lines[last]
            is_question = self.words[last][-1] == "?" and self._is_numbered_heading(first)
            if line.running or self.words[last][-1] in ",;:" or (self._closes(last) and not is_question):
                return -1
            if line.end - self.lines[first].start > _LONGEST_HEADING or not self._is_ended(last):
                return -1
            if self._holds_sentence_end(first, last) or _CONTENTS.search(self.words[last]):
                return -1
            if last + 1 == len(self.lines) or self.lines[last + 1].running or self._gap(last):
                return last
            if self._opens(last + 1) and not self._is_unfinished(last):
                return last
        return -1

    def _paragraph_end(self, first: int, in_list: bool) -> tuple[int, bool]:
        """The last line of a paragraph or list item, and whether a list goes on after it."""
        for last in range(first, len(self.lines) - 1):
            following = last + 1
            closed = self._closes(last)
            if self._gap(last) or self.lines[following].running:
                return last, in_list and not closed
            if self._is_item(following) and (in_list or self._may_precede_item(last)):
                return last, True
            if _CONTENTS.search(self.words[last]):
                return last, False
            before_list = self.words[last][-1] in ":;"
            if closed and self._opens(following):
                return last, False
            if before_list and self._is_ended(last):
                return last, True
            if not self._is_ended(last) or not self._opens(following):
                continue
            if in_list and not self._is_unfinished(last):
                # Items without bullets go on until a stop; those with a bullet end where none follows.
                return last, not self._is_item(first)
        return len(self.lines) - 1, False

    def _is_item(self, place: int) -> bool:
        """Whether a line begins as an item of a list does: with a bullet, a dash, a number or a letter."""
        words = self.words[place]
        label = _LABEL.match(words)
        if label and not dates.month_number(label["word"]):
            return True
        return bool(_BULLET.match(words) or _DASH.match(words))

    def _may_precede_item(self, place: int) -> bool:
        """Whether a dash or number at the start of the next line can be that of an item."""
        if _BULLET.match(self.words[place + 1]):
            return True
        return self._closes(place) or self.words[place][-1] in ":;"

    def _is_numbered_heading(self, place: int) -> bool:
        """Whether a line is like "2.1 Aanpak": a number, words with a capital, no stop."""
        match = _NUMBERED.match(self.words[place])
        following = place + 1
        if not match or not self.words[place][match.end()].isupper():
            return False
        if self._closes(place) and self.words[place][-1] != "?":
            return False
        # Two numbers in a row are a list, unless they have parts.
        alone = following == len(self.lines) or not self._is_item(following)
        before = place == 0 or not self._is_item(place - 1) or "." in match[0].strip(" .")
        return (alone and before) or "." in match[0].strip().rstrip(".")

    def _opens(self, place: int) -> bool:
        """Whether a line may open a paragraph: it begins with anything but a small letter."""
        word = self.words[place].lstrip("\"'\u2018\u201c\u201e\u00ab([")
        return self._is_item(place) or not word[:1].islower()

    def _closes(self, place: int) -> bool:
        return sentences.closes(self.document.text, self.lines[place].start, self.lines[place].end)

    def _is_unfinished(self, place: int) -> bool:
        """Whether a line's last word cannot be the last of a heading."""
        words = self.words[place]
        return (
            words[-1] in "-/\u2010\u00ac\u00ad&(" or words.split()[-1].casefold() in conventions().unfinished
        )

    def _holds_sentence_end(self, first: int, last: int) -> bool:
        start, end = self.lines[first].start, self.lines[last].end
        if match := _NUMBERED.match(self.words[first]):
            start += match.end()
        return sum(1 for _ in sentences.of(self.document.text, start, end)) > 1

    def _is_ended(self, place: int) -> bool:
        """Whether a line ends for another reason than want of room."""
        if place + 1 == len(self.lines) or self._gap(place):
            return True
        following = self.words[place + 1].split(maxsplit=1)[0]
        return len(self.words[place]) + 1 + len(following) <= self.width

    def _gap(self, place: int) -> bool:
        """Whether there is a blank line after a line, or nothing before the first."""
        if place < 0 or place + 1 >= len(self.lines):
            return True
        between = self.document.text[self.lines[place].end : self.lines[place + 1].start]
        return len(LINE_END.findall(between)) > 1

    def _is_top(self, place: int) -> bool:
        """Whether a running line stands at the top of its page."""
        return self.lines[place].number <= self.heights[self.lines[place].page] / 2

    def _width(self) -> float:
        """The length up to which a line has room to spare; endless where no line is wrapped.

        A line was surely wrapped where the next goes on with a small letter, or where
        its last word cannot be a last word.
        """
        wrapped = sorted(
            len(words)
            for place, words in enumerate(self.words[:-1])
            if (self.words[place + 1][:1].islower() or self._is_unfinished(place))
            and not self._gap(place)
            and not self._closes(place)
        )
        return _ROOM * max(wrapped[len(wrapped) * 4 // 5], _NARROWEST) if wrapped else float("inf")
