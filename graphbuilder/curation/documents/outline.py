"""The lines of a numbered text: which are headings of what, which open a part, which go on."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from graphbuilder import dates
from graphbuilder.curation.documents import markers, sentences

_NUMBER = r"\d+(?:[.:]\d+)*(?:bis|ter|quater|quinquies|sexies|[a-z]{0,2})|[IVXL]+|[A-Z]"
# With a capital: a line may also go on in the middle of a sentence, with "art. 5".
_WORD = r"(?P<word>Artikel|ARTIKEL|Art\.|Article|ARTICLE|Section|SECTION|Sec\.|\u00a7)"
_ARTICLE = re.compile(rf"{_WORD}\s*(?P<number>{_NUMBER})\b\.?(?P<title>.*)")
# An article whose text stands on the line of its number; and a section of which only the number does.
_WITH_TEXT = re.compile(rf"{_WORD}\s*(?P<number>{_NUMBER})\s*[.:\u2013\u2014-]+\s*(?=\S)")
_NUMBER_AND_TEXT = re.compile(r"(?P<number>\d{1,3}[A-Z]?)\.(?:[\u2013\u2014-]\s*(?=\(1\))|\s+(?=[A-Z]))")
_NUMBER_AND_MEMBER = re.compile(r"\d{1,3}[A-Z]?\.[\u2013\u2014-]\s*\(1\)")
_DIVISION = re.compile(
    r"(?P<word>Hoofdstuk|Chapter|Titel|Title|Deel|Part|Afdeling|Division|Boek|Book|Paragraaf|Bijlage|Annex"
    r"|Schedule)"
    rf"(?:\s+(?P<number>{_NUMBER}))?\b\.?(?P<title>.*)",
    re.IGNORECASE,
)
_PARAGRAPH = re.compile(r"(?P<number>\d{1,3}(?:\.\d{1,3})*)\.?(?:\s+(?P<title>\S.*))?")
_SECTION = re.compile(r"(?P<number>\d{1,3}[A-Z]?)\.?\s+(?P<title>[A-Z].{2,110})")
_PARTED = re.compile(r"(?P<number>\d{1,3}(?:\.\d{1,3})+)\.?\s+(?P<words>\S.*)")
_KINDS = {
    "hoofdstuk": "chapter", "chapter": "chapter", "titel": "title", "title": "title", "deel": "part",
    "part": "part", "afdeling": "division", "division": "division", "boek": "part", "book": "part",
    "paragraaf": "paragraph", "bijlage": "annex", "annex": "annex", "schedule": "annex",
}  # fmt: skip
_DECIDES = re.compile(
    r"(?:.*[,;]\s*)?(?:besluit(?:en)?(?: als volgt)?"
    r"|(?:has |have )?(?:hereby )?decide[sd]?(?: as follows)?)\s*:",
    re.IGNORECASE,
)
_COLLECTION = re.compile(r"\s*<meta\b[^>\n]*>\s*\n(?:\s*\n)*\s*#", re.IGNORECASE)
_SIGNED = re.compile(
    r"(?:Gedaan te|Gegeven te|Aldus (?:vastgesteld|besloten|gegeven)|Done at|Given at|Signed (?:at|by))\b"
)
_PLACE_AND_DAY = re.compile(r"[^,;:]{2,40},\s+(?:de |den )?\d{1,2} (\w+) \d{4}[.,]?")
_DAY = re.compile(r"(?:de dato |\w+ )?\d{1,2} (\w+) \d{4}\.?")
_ARTICLES_BEFORE_OFFICES = ("De", "Het", "The")
_OFFICES = "Minister|Staatssecretaris|Secretary|President|College|Burgemeester"
_OFFICE = re.compile(rf"(?:De |Het |The |Namens )?.{{0,60}}(?:{_OFFICES})\b.{{0,80}},")
_FOR = re.compile(r"(?:For|Voor|Namens|On behalf of) (?:de|het|the) [^.,;:]{2,60}")
_ACTS = "wet|regeling|besluit|aanwijzing|beleidsregel|circulaire"
_PUBLISHED = re.compile(
    rf"(?:Deze|Dit) (?:{_ACTS})\b.*\b(?:Staatscourant|Staatsblad)\b.*|Lasten en bevelen.*"
)
_LONGEST_TITLE = 160
# Lines that are longer than this are not wrapped; those that are leave a fifth of the longest at most.
_WIDEST = 140
_ROOM = 0.8
_SECTIONS = ("section", "sec.")
_CLAUSE = "\u00a7"
#: How a text is numbered: by articles, by §, by sections of an act, by paragraphs, or by its lists alone.
ARTICLES, CLAUSES, SECTIONS, PARAGRAPHS, LISTS = "articles", "clauses", "sections", "paragraphs", "lists"


@dataclass(frozen=True)
class Line:
    """A line with words: its place, whether a blank line is before it, and the level of its heading or 0."""

    start: int
    end: int
    words: str
    is_apart: bool
    level: int


@dataclass(frozen=True)
class Heading:
    """What a line is the heading of: its kind (of `places`), number, and the line on which its title ends.

    Where the text of an article stands on the same line, `text` is where it begins there.
    """

    kind: str
    number: str
    last: int
    text: int = 0


def lines(text: str, levels: Mapping[int, int]) -> list[Line]:
    """The lines of a text that hold words."""
    found: list[Line] = []
    is_apart = True
    for match in re.finditer(r"[^\r\n\f\v\x85\u2028\u2029]*(?:\r\n|[\r\n\f\v\x85\u2028\u2029]|\Z)", text):
        words = match[0].strip(" \t\r\n\f\v\x85\u2028\u2029\u00a0\u2060")
        if not words:
            is_apart = True
            continue
        start = match.start() + match[0].index(words)
        found.append(Line(start, start + len(words), words, is_apart, levels.get(match.start(), 0)))
        is_apart = False
    return found


def numbering(text: str, found: Sequence[Line]) -> str:
    """How a text is numbered; blank for one that is none of these."""
    words = [each.words for each in found]
    articles = [match for each in words if (match := _article(each) or _WITH_TEXT.match(each))]
    if len({match["number"] for match in articles}) > 1 or (articles and any(each.level for each in found)):
        return CLAUSES if all(match["word"] == _CLAUSE for match in articles) else ARTICLES
    if sum(bool(_NUMBER_AND_MEMBER.match(each)) for each in words) > 1:
        return SECTIONS
    members = [place for place, each in enumerate(words) if re.match(r"\(\d{1,3}[A-Z]?\)", each)]
    after_title = [place for place in members if place and _SECTION.fullmatch(words[place - 1])]
    titles = [words[place - 1] for place in after_title]
    if len(members) > 1 and titles and not any(sentences.closes(each, 0, len(each)) for each in titles):
        return SECTIONS
    if _COLLECTION.match(text):
        return PARAGRAPHS
    parted = [match for each in words if (match := _PARTED.match(each))]
    numbers = [tuple(map(int, match["number"].split("."))) for match in parted]
    is_said = any(re.search(r"[.;:]$", each["words"]) and len(each["words"].split()) > 4 for each in parted)
    if len(numbers) > 2 and is_said and all(one < next_ for one, next_ in pairwise(numbers)):
        return PARAGRAPHS
    if any(map(decides, words)) and sum(_is_item(each) for each in words) > 1:
        return LISTS
    return ""


def heading(found: Sequence[Line], place: int, how: str, before: str = "") -> Heading | None:
    """The heading that begins on a line, with the title that belongs to it; None where there is none.

    `before` is the number of the section that comes before it.
    """
    line = found[place]
    words = line.words
    kind, number, title = "", "", ""
    if with_text := _with_text(found, place, how, before):
        return with_text
    if (match := _article(words)) and _is_of(match["word"], how):
        kind = _kind(match["word"])
        number, title = match["number"], match["title"]
    elif match := _division(line):
        kind, number, title = _KINDS[match["word"].casefold()], match["number"] or "", match["title"]
    elif (
        how == SECTIONS
        and (match := _SECTION.fullmatch(words))
        and _may_be_title(match["title"])
        and line.is_apart
    ):
        kind, number, title = "section", match["number"], match["title"]
    elif how == PARAGRAPHS and (match := _PARAGRAPH.fullmatch(words)) and _is_paragraph(found, place, match):
        kind, number, title = "paragraph", match["number"], match["title"] or ""
    elif line.level:
        kind = "heading"
    else:
        return None
    last = place
    title = title.strip(" .:\u2013\u2014-")
    if kind != "heading" and not title and place + 1 < len(found) and _is_title(found, place + 1, line.level):
        last += 1
    return Heading(kind, number, last)


def _with_text(found: Sequence[Line], place: int, how: str, before: str) -> Heading | None:
    """An article or section whose text stands on the line of its number, perhaps below its title."""
    words = found[place].words
    match = _WITH_TEXT.match(words)
    if match and _is_of(match["word"], how) and not _article(words):
        return Heading(_kind(match["word"]), match["number"], place, match.end())
    if how != SECTIONS:
        return None
    last = place
    if (
        not _NUMBER_AND_TEXT.match(words)
        and place + 1 < len(found)
        and _may_be_title(words)
        and words[0].isupper()
    ):
        last += 1
    match = _NUMBER_AND_TEXT.match(found[last].words)
    if (
        match
        and _NUMBER_AND_MEMBER.match(found[last].words) is None
        and not _is_next(match["number"], before)
    ):
        return None
    return Heading("section", match["number"], last, match.end()) if match else None


def _is_next(number: str, before: str) -> bool:
    """Whether a section's number is the one after another: 3 or 2A after 2."""
    one, other = (re.fullmatch(r"(\d+)([A-Z]?)", each) for each in (before or "0", number))
    return bool(one and other) and 0 <= int(other[1]) - int(one[1]) <= 1 and number != before  # type: ignore[index]


def _kind(word: str) -> str:
    if word == _CLAUSE:
        return "clause"
    return "section" if word.casefold() in _SECTIONS else "article"


def _is_of(word: str, how: str) -> bool:
    """Whether a word opens an article in such a text: where there are articles, a § is part of one."""
    return how in (ARTICLES, CLAUSES) and (word == _CLAUSE) == (how == CLAUSES)


def decides(words: str) -> bool:
    """Whether a line is the one after which a decision says what is decided."""
    return bool(_DECIDES.fullmatch(words))


def room(found: Sequence[Line]) -> float:
    """How long a line must be to have been ended for want of room; endless where none is."""
    longest = max((len(each.words) for each in found), default=0)
    return _ROOM * longest if longest <= _WIDEST else float("inf")


def paragraph(words: str) -> re.Match[str] | None:
    """A line that opens with a number of two parts or more, such as 1.2.3, and goes on with a sentence."""
    return re.match(r"(?P<number>\d{1,3}(?:\.\d{1,3})+)\.?\s+(?=\S)", words)


def begins_signature(found: Sequence[Line], place: int) -> bool:
    """Whether a line is the first of those with which a text is signed: a place and a day, or an office."""
    words = found[place].words
    following = found[place + 1].words if place + 1 < len(found) else ""
    if _SIGNED.match(words):
        return True
    if dated := _PLACE_AND_DAY.fullmatch(words):
        return bool(dates.month_number(dated[1]))
    is_name = len(words.split()) < 5 and words[-1] not in ".;:" and not words[0].islower()
    if is_name and (dated := _DAY.fullmatch(following)):
        return bool(dates.month_number(dated[1]))
    if words in _ARTICLES_BEFORE_OFFICES:
        return following.endswith(",")
    return bool(found[place].is_apart and following and _OFFICE.fullmatch(words))


def begins_signatory(found: Sequence[Line], place: int) -> bool:
    """Whether a line among those that sign is the first of another one, after a name or place and day."""
    before, words = found[place - 1].words, found[place].words
    following = found[place + 1].words if place + 1 < len(found) else ""
    if before in _ARTICLES_BEFORE_OFFICES or before.endswith(","):
        return False
    if _OFFICE.fullmatch(words) or _FOR.fullmatch(words):
        return True
    return words in _ARTICLES_BEFORE_OFFICES and following.endswith(",")


def is_closing_formula(words: str) -> bool:
    """Whether a line says where the act is published, as the last words of an act do."""
    return bool(_PUBLISHED.fullmatch(words))


def _article(words: str) -> re.Match[str] | None:
    match = _ARTICLE.fullmatch(words)
    is_title = match and _may_be_title(match["title"]) and not re.search(r"\w.*:$", match["title"])
    return match if is_title else None


def _division(line: Line) -> re.Match[str] | None:
    """A line such as "Hoofdstuk 2. Slot" or "ANNEX": what parts a text into more than articles."""
    match = _DIVISION.fullmatch(line.words)
    if not match or not _may_be_title(match["title"]):
        return None
    is_alone = match["word"][0].isupper() and not match["title"]
    return match if match["number"] or line.level or is_alone else None


def _may_be_title(title: str) -> bool:
    """Whether what stands after a number may be a title: it is short, begins so, and no sentence."""
    words = title.strip(" .:\u2013\u2014-\u2060\t")
    is_short = len(words) < _LONGEST_TITLE and not words.endswith((";", ","))
    begins = not words or words[0].isupper() or words[0] in "([\"'\u2018\u201c"
    return is_short and begins and not re.search(r"[.!]$", title.rstrip() if words else "")


def _is_paragraph(found: Sequence[Line], place: int, match: re.Match[str]) -> bool:
    """Whether a numbered line is a heading: a title and no sentence, or marked as one."""
    if found[place].level:
        return True
    title = match["title"] or ""
    if not title:
        return found[place].is_apart and "." in match["number"]
    if len(list(sentences.of(title, 0, len(title)))) > 1 or title.endswith(":"):
        return False
    goes_on = place + 1 < len(found) and not found[place + 1].is_apart and found[place + 1].words[0].islower()
    is_apart = found[place].is_apart or place == 0
    return is_apart and not goes_on and _may_be_title(title) and len(title.split()) < 16


def _is_title(found: Sequence[Line], place: int, level: int) -> bool:
    """Whether the line after a number is the title that belongs to it."""
    line = found[place]
    if level or line.level:
        return line.level > level > 0
    if _article(line.words) or _DIVISION.fullmatch(line.words) or _is_item(line.words):
        return False
    is_followed = place + 1 < len(found)
    is_short = (
        len(line.words) < 100 and line.words[:1].isupper() and line.words[-1] not in ".;:,?!\u2014\u2013-"
    )
    return is_followed and is_short and (not line.is_apart or found[place + 1].is_apart)


def _is_item(words: str) -> bool:
    return bool(markers.at(words, 0, len(words))[0])
