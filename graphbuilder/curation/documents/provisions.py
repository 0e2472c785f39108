"""A numbered text cut as lawyers cite it: into articles, members, items and their sentences."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from graphbuilder.curation.documents import elements, markers, outline, sentences
from graphbuilder.curation.documents.document import Document
from graphbuilder.curation.documents.elements import Element, Level, Provision
from graphbuilder.curation.documents.markers import DASH, NUMBER, Marker
from graphbuilder.curation.tables.places import Part

# Words that leave a list open, at the end of what stands before it.
_LEADS = (":", "\u2014", "\u2013", "-", ",", ";")


def of(document: Document) -> list[Provision]:
    """The provisions of a numbered text, in the order of the text."""
    return _Reader(document).provisions()


class _Reader:
    """Goes through the lines of a text, and knows in which part of it each stands."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._text = document.text
        self._lines = outline.lines(document.text, document.levels)
        self._how = document.numbering
        self._room = outline.room(self._lines)
        self._found: list[Provision] = []
        self._elements: list[Element] = []
        self._names: Counter[str] = Counter()
        self._above: list[Part] = []
        self._levels: list[Level] = []
        self._root = Element((), "preamble")
        self._section = "preamble"
        self._before_first = True
        self._number = ""

    def provisions(self) -> list[Provision]:
        place = self._title()
        self._open((("preamble", ""),), "preamble")
        while place < len(self._lines):
            if heading := outline.heading(self._lines, place, self._how, self._number):
                self._heading(place, heading)
                place = heading.last + 1
                if heading.text:
                    place = self._paragraph(heading.last, heading.text)
            elif self._is_after_first() and outline.begins_signature(self._lines, place):
                place = self._signature(place)
            else:
                place = self._paragraph(place)
        return self._told()

    def _title(self) -> int:
        """The title of the text, where it begins with one; the line after it."""
        if not self._lines:
            return 0
        first = self._lines[0]
        has_marks = any(line.level for line in self._lines)
        if has_marks != bool(first.level) or (not first.level and outline.heading(self._lines, 0, self._how)):
            return 0
        last = 0
        if not first.level:
            if sentences.closes(self._text, first.start, first.end) and len(first.words) > 200:
                return 0
            while last + 1 < len(self._lines) and not self._lines[last + 1].is_apart and last < 4:
                last += 1
        self._put("title", "0", (("name", ""),), first.start, self._lines[last].end, "heading")
        return last + 1

    def _heading(self, place: int, heading: outline.Heading) -> None:
        """Open an article, a numbered paragraph, or what stands under a heading."""
        first, last = self._lines[place], self._lines[heading.last]
        part: Part = (heading.kind, heading.number)
        is_named = heading.kind == "heading"
        if is_named:  # by its words, without what is out of sight, on one line
            words = self._text[first.start : last.end].replace("\u2060", "")
            part = ("heading", " ".join(words.split()))
        is_cited = heading.kind in ("article", "section", "clause", "paragraph")
        self._number = heading.number if is_cited else self._number
        if heading.kind == "annex":
            self._above = []
        elif not is_cited:
            self._above = [each for each in self._above if each[0] == "annex"]
        # An article is cited by its number alone, whatever it stands under, but for an annex.
        above = [each for each in self._above if each[0] == "annex" or heading.kind == "paragraph"]
        parts = (*above, part)
        self._open(parts, elements.name(parts))
        if is_named or heading.kind == "annex":
            self._above.append(part)
        self._before_first = False
        caption = parts if is_named else (*parts, ("caption", ""))
        end = last.start + heading.text if heading.text else last.end
        end = first.start + len(self._text[first.start : end].rstrip(" \t\u2060"))
        self._put(self._section, "0", caption, first.start, end, "heading")

    def _open(self, parts: tuple[Part, ...], name: str) -> None:
        """Open an article, or what else sentences are counted in."""
        self._section = self._unique(name)
        self._root = self._element(parts, self._section)
        self._levels = []

    def _element(self, parts: tuple[Part, ...], name: str, lead_in: int = -1) -> Element:
        element = Element(parts, name, lead_in)
        self._elements.append(element)
        return element

    def _paragraph(self, place: int, after_number: int = 0) -> int:
        """Read a paragraph or an item, to the line after it; open what its markers open.

        `after_number` is where it begins on a line that begins with the number of its article.
        """
        line = self._lines[place]
        start = line.start + after_number
        if self._how == outline.PARAGRAPHS and (match := outline.paragraph(line.words)):
            parts = (*self._above, ("paragraph", match["number"]))
            self._open(parts, elements.name(parts))
            self._before_first = False
            start += match.end()
        opened = False
        while True:
            readings, after = markers.at(self._text, start, line.end)
            if not readings and not opened and self._may_be_bare_member(line):
                readings, after = markers.bare_number(self._text, start, line.end)
            if not readings or after >= line.end:
                break
            self._item(readings)
            start, opened = after, True
        element = self._levels[-1].element if self._levels else self._root
        if not opened:
            element = self._after_list(line)
        last = self._end(place)
        if (
            not opened
            and self._is_after_first()
            and outline.is_closing_formula(line.words)
            and (self._root.said or self._levels)
        ):
            self._open((("closing-formula", ""),), "closing")
            element = self._root
        found = list(sentences.of(self._text, start, self._lines[last].end))
        # A footnote after the stop of a sentence is that sentence's.
        after = self._lines[last + 1].start if last + 1 < len(self._lines) else len(self._text)
        for (first, end), until in zip(found, [*(each[0] for each in found[1:]), after]):
            number = self._add_to(element, first, end, until)
            if not opened and element.has_list and element.closing < 0:
                element.closing = number
        if self._how == outline.LISTS and self._before_first and outline.decides(line.words):
            self._open((), "decision")
            self._root.opened_by = len(self._found) - 1
            self._before_first = False
        return last + 1

    def _may_be_bare_member(self, line: outline.Line) -> bool:
        """Whether a number without a stop may open a member: the next one, in an article that has such."""
        if self._how != outline.ARTICLES or not (self._levels or not self._root.said):
            return False
        readings, _ = markers.bare_number(self._text, line.start, line.end)
        if not readings:
            return False
        own = [each.marker for each in self._levels if each.marker.shape == ""]
        return readings[0].follows(own[0]) if own else readings[0].is_first and not self._levels

    def _item(self, readings: list[Marker]) -> None:
        """Open the member or item of a marker: in a list that is open, or in one of its own."""
        for depth in range(len(self._levels), 0, -1):
            level = self._levels[depth - 1]
            if chosen := next((each for each in readings if each.follows(level.marker)), None):
                self._continue(depth, chosen)
                return
        if not any(each.is_first for each in readings):
            for depth in range(len(self._levels), 0, -1):
                level = self._levels[depth - 1]
                if chosen := next((each for each in readings if each.comes_later(level.marker)), None):
                    self._continue(depth, chosen)
                    return
        chosen = next((each for each in readings if each.is_first), readings[0])
        parent = self._levels[-1].element if self._levels else self._root
        self._levels.append(Level(chosen, self._below(parent, chosen, self._lead(parent))))

    def _continue(self, depth: int, marker: Marker) -> None:
        """Open the next of a list that is open; those inside it end."""
        before = self._levels[depth - 1]
        del self._levels[depth:]
        parent = self._levels[depth - 2].element if depth > 1 else self._root
        self._levels[-1] = Level(marker, self._below(parent, marker, before.element.lead_in))

    def _below(self, parent: Element, marker: Marker, lead_in: int) -> Element:
        """The part of the text that a marker opens in another."""
        if parent is self._root and parent.parts[:1] == (("preamble", ""),):
            kind = "recital" if marker.kind == NUMBER else "item"
        elif marker.kind in (markers.DASH, markers.BULLET):
            kind = "dash" if marker.kind == DASH else "bullet"
        elif marker.shape == "\u00a7":
            kind = "clause"
        else:
            is_member = parent is self._root and marker.kind == NUMBER and lead_in < 0
            kind = (
                "member"
                if is_member and parent.parts and parent.parts[-1][0] in ("article", "section", "clause")
                else "item"
            )
        label = marker.label
        if not label:
            self._names[f"{parent.name} {kind} {lead_in}"] += 1
            label = str(self._names[f"{parent.name} {kind} {lead_in}"])
        parent.has_list = True
        above = () if kind == "recital" else parent.parts
        name = self._unique(f"{parent.name}.{elements.IDS.get(kind, '')}{label.lower().rstrip(chr(0xB0))}")
        return self._element((*above, (kind, label)), name, lead_in)

    def _unique(self, name: str) -> str:
        """A name that no other part of the text has, where a text numbers two of them alike."""
        self._names[name] += 1
        return name if self._names[name] == 1 else f"{name}-{self._names[name]}"

    def _lead(self, parent: Element) -> int:
        """The words that a list depends on: the last before it, where they leave it open."""
        if not parent.said:
            return parent.opened_by
        last = self._found[parent.said[-1]]
        words = self._text[last.start : last.end].rstrip("\u2060 ")
        return parent.said[-1] if words.endswith(_LEADS) or words[-1:].isalnum() else -1

    def _after_list(self, line: outline.Line) -> Element:
        """The part of the text that a paragraph without a marker belongs to, once a list is open."""
        if not self._levels:
            return self._root
        if line.words[:1].islower() or self._levels[0].element.parts[-1][0] == "member":
            self._levels.pop()
            while (
                self._levels
                and not line.words[:1].islower()
                and self._levels[-1].element.parts[-1][0] != "member"
            ):
                self._levels.pop()
        else:
            self._levels = []
        return self._levels[-1].element if self._levels else self._root

    def _end(self, place: int) -> int:
        """The last line of the paragraph that begins on a line."""
        for last in range(place, len(self._lines) - 1):
            line, following = self._lines[last], self._lines[last + 1]
            if (
                following.is_apart
                or following.level
                or markers.at(following.words, 0, len(following.words))[0]
            ):
                return last
            if self._how == outline.PARAGRAPHS and outline.paragraph(following.words):
                return last
            first_word = following.words.split(maxsplit=1)[0]
            if len(line.words) + 1 + len(first_word) <= self._room:
                return last  # it was not ended for want of room
            is_closed = sentences.closes(self._text, line.start, line.end)
            if is_closed and (
                outline.is_closing_formula(following.words)
                or outline.heading(self._lines, last + 1, self._how)
            ):
                return last
            if is_closed and self._may_be_bare_member(following):
                return last
        return len(self._lines) - 1

    def _is_after_first(self) -> bool:
        return not self._before_first

    def _signature(self, place: int) -> int:
        """Who signed and when: a passage for place and day and for each who signs, up to the next heading."""
        self._open((("signature", ""),), "signature")
        while place < len(self._lines) and not outline.heading(self._lines, place, self._how):
            last = place
            while (
                last + 1 < len(self._lines)
                and not self._lines[last + 1].is_apart
                and not self._lines[last + 1].level
                and not outline.begins_signatory(self._lines, last + 1)
            ):
                last += 1
            self._add_to(self._root, self._lines[place].start, self._lines[last].end)
            place = last + 1
        return place

    def _add_to(self, element: Element, start: int, end: int, until: int = 0) -> int:
        """Add a sentence to a part of the text, and the footnotes that stand in it or before `until`."""
        number = len(self._found)
        element.said.append(number)
        name = str(len(element.said))
        self._put(element.name, name, element.parts, start, end, "sentence", element.lead_in)
        for note in self._document.notes:
            if start <= note.start < until:
                parts = (*element.parts, ("footnote", note.number))
                own = self._element(parts, self._unique(f"{element.name}.note{note.number}"))
                for first, last in sentences.of(self._document.with_notes, note.start, note.end):
                    own.said.append(len(self._found))
                    self._put(own.name, str(len(own.said)), own.parts, first, last, "sentence")
        return number

    def _put(
        self,
        name: str,
        number: str,
        parts: tuple[Part, ...],
        start: int,
        end: int,
        kind: str,
        lead_in: int = -1,
    ) -> None:
        section = self._section if kind != "heading" or name != "title" else "title"
        own = f"{name}.{number}"
        self._found.append(Provision(start, end, kind, section, own, parts, lead_in))

    def _told(self) -> list[Provision]:
        """The provisions, each cited as precisely as is needed: by sentence where there are more."""
        leads = {each.lead_in for each in self._found}
        for element in self._elements:
            before = [each for each in element.said if element.closing < 0 or each < element.closing]
            after = element.said[len(before) :]
            for number, place in enumerate(before, 1):
                if len(before) > 1:
                    self._more(place, ("sentence", str(number)))
                elif place in leads and element.has_list:
                    self._more(place, ("opening-words", ""))
            for number, place in enumerate(after, 1):
                self._more(place, ("closing-words", ""))
                if len(after) > 1:
                    self._more(place, ("sentence", str(number)))
        return self._found

    def _more(self, place: int, part: Part) -> None:
        found = self._found[place]
        # Those who sign, and the words before the first article, are not counted.
        if found.parts[:1] in ((("signature", ""),), (("preamble", ""),)):
            return
        self._found[place] = replace(found, parts=(*found.parts, part))
