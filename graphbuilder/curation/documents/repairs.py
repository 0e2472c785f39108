"""What a printer did to a text, undone: hyphens at line ends, ligatures, no-break spaces, parted years."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from graphbuilder import signs
from graphbuilder.curation.documents.conventions import conventions

_NO_BREAK = "\u00a0\u2007\u202f"
_BLANK = f"[ \\t{_NO_BREAK}]"
_LINE_END = f"{_BLANK}*(?:\\r\\n|[\\r\\n\\f])\\s*"
_PLACES = re.compile(
    # Programs that recognise text write a soft hyphen at a line end as a sign that is seen, Chromium both.
    rf"(?P<soft>\u00ad(?:[-\u2010]?{_BLANK}*(?:\r\n|[\r\n\f]){_BLANK}*)?|(?<=\w)\u00ac{_BLANK}*(?:\r\n|[\r\n\f]){_BLANK}*)"
    r"|(?P<years>\b(?P<first>\d{4})\s*-\s*(?P<last>\d{4})\b)"
    rf"|(?P<hyphen>{_BLANK}?[-\u2010]{_LINE_END})"
    rf"|(?P<slash>/{_LINE_END})"
    rf"|(?P<space>[{_NO_BREAK}])"
    "|(?P<ligature>[\ufb00-\ufb06\u0132\u0133])"
)
_WORD = re.compile(r"[^\W\d_]*")
_LONGEST_SHOWN = 40


@dataclass(frozen=True)
class Repair:
    """One place that is read otherwise than it is printed.

    Parameters
    ----------
    code
        What was done: the name of a message in ``messages.toml``.
    place
        Where, in characters from the start of the text.
    printed, read
        The words there, before (line ends shown as a blank) and after.
    line, page
        The line on which it stands, from 1, and in a document with pages the page;
        the line is then counted on that page.
    """

    code: str
    place: int
    printed: str
    read: str
    line: int = 0
    page: int | None = None


def repair(text: str) -> tuple[str, list[Repair]]:
    """A text as one reads it, and every repair that this took, in their order."""
    repairs: list[Repair] = []
    parts: list[str] = []
    end = 0
    for match in _PLACES.finditer(text):
        code, instead = _reading(match)
        parts += (text[end : match.start()], instead)
        end = match.end()
        if code:
            before, after = _around(text, match.start(), match.end())
            printed = " ".join(f"{before}{match[0]}{after}".split())
            read = " ".join(f"{before}{instead}{after}".split())
            repairs.append(Repair(code, match.start(), printed, read))
    parts.append(text[end:])
    # White space of any kind is one blank; accents are composed, as they are in the tables.
    read = " ".join(signs.without_unseen("".join(parts)).split())
    return unicodedata.normalize("NFC", read), repairs


def _reading(match: re.Match[str]) -> tuple[str, str]:
    """What was done at a place (blank: nothing worth telling), and what is read there."""
    if match["years"]:
        instead = f"{match['first']}-{match['last']}"
        return "repair-years" if instead != match[0] else "", instead
    if match["hyphen"]:
        return _hyphen(match)
    if match["ligature"]:
        return "", unicodedata.normalize("NFKC", match[0])
    if match["soft"]:
        return "repair-soft-hyphen", ""
    return ("repair-slash", "/") if match["slash"] else ("repair-no-break-space", " ")


def _hyphen(match: re.Match[str]) -> tuple[str, str]:
    """A hyphen at a line end: it parts a word, belongs to the word, or is a dash."""
    text, words = match.string, conventions()
    left = text[match.start() - 1 : match.start()]
    following = _WORD.match(text, match.end())
    right = following[0].casefold() if following else ""
    if not left.isalnum() or not text[match.end() : match.end() + 1].isalnum():
        return "", match[0]
    if match[0][0] not in "-\u2010":
        # With a blank before it, it may be a dash; a short word after it cannot end a longer one.
        is_dash = not (left.islower() and right[:1].islower() and text[match.end()].islower())
        is_dash = is_dash or right in words.pair_words | words.openers | words.unfinished
        return ("", " - ") if is_dash else ("repair-hyphen-joined", "")
    if right in words.pair_words:
        return "repair-hyphen-pair", "- "
    if not (left.islower() and text[match.end()].islower()):
        return "repair-hyphen-kept", "-"
    before, _ = _around(text, match.start(), match.end())
    is_address = "://" in before or before.startswith("www.")
    if is_address or f"{_word_before(text, match.start())}-{right}".startswith(words.hyphenated):
        return "repair-hyphen-kept", "-"
    return "repair-hyphen-joined", ""


def _word_before(text: str, end: int) -> str:
    start = end
    while start and end - start < _LONGEST_SHOWN and (text[start - 1].isalpha() or text[start - 1] == "-"):
        start -= 1
    return text[start:end].casefold().rpartition("-")[2]


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after a place up to the next blanks, to show it by."""
    before = text[max(0, start - _LONGEST_SHOWN) : start]
    after = text[end : end + _LONGEST_SHOWN]
    first = before.split()[-1] if before and not before[-1].isspace() else ""
    last = after.split()[0] if after and not after[0].isspace() else ""
    return first, last
