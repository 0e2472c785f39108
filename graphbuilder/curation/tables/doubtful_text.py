"""Text that may not say what its writer saw: lost letters, wrong encodings, signs that turn it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from graphbuilder import signs
from graphbuilder.errors import Problem

# Control signs, signs for private use, what stands for a lost letter; and what turns text round.
# At the start of a line a private one is a bullet.
_DOUBTFUL = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffc-\uffff\U000f0000-\U0010ffff\u202a-\u202e\u2066-\u2069"
    "\U000e0000-\U000e007f]|(?<!^)[\ue000-\uf8ff]|^[\ue000-\uf8ff](?!\\s|$)"
)
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_OVERRIDES = "\u202d\u202e"
_WORDS_AROUND = re.compile(r"(?:\S+\s+){0,2}\S*\Z"), re.compile(r"\S*(?:\s+\S+)?")
_LONGEST_SHOWN = 60
_MOST_PLACES = 3
# Letters of UTF-8 read in another encoding: the bytes of each make a letter or a typographic sign.
_FOREIGN = re.compile(r"[^\x00-\x7f]{2,}")
_ENCODINGS = ("cp1252", "latin-1", "mac_roman", "cp850")
_LIKELY = re.compile(
    "[\xa0-\u017f\u0218-\u021b\u02c6\u02dc\u2010-\u2027\u2030-\u203a\u20ac\u2122\ufb00-\ufb06\ufeff\ufffd]+"
)


def check_text(
    text: str, file: str, problems: list[Problem], line: int | None = None, column: int | None = None
) -> None:
    """Warn of a cell or another short text that may not say what its writer saw.

    That is where signs inside it, taken out when it is read, turn its direction or hide
    words; where letters are lost; and where they were read in the wrong encoding.
    """
    if text.isascii():
        return
    if found := signs.turning(text):
        values = {"signs": "".join(found), "value": text}
        problems.append(Problem("turning-sign", file, line, column, "warning", None, values))
    for code, said in of_text(signs.clean(text)):
        problems.append(Problem(code, file, line, column, "warning", None, said))


def of_text(*lines: str) -> Iterator[tuple[str, dict[str, object]]]:
    """What is doubtful in lines of text: a message's code, and its values."""
    found = [(words, at) for words in lines for at in _doubtful(words)]
    turning = [(words, at) for words, at in found if _TURNING.match(words[at])]
    for code, places in (
        ("doubtful-signs", [each for each in found if each not in turning]),
        ("turning-signs", [each for each in turning if not _is_usual(*each)]),
    ):
        if places:
            listed = list(dict.fromkeys(_around(words, at, at + 1) for words, at in places))
            shown = '", "'.join(listed[:_MOST_PLACES]) + ('", "…' if len(listed) > _MOST_PLACES else "")
            yield code, {"count": len(places), "words": shown.replace("\ufffd", "<U+FFFD>")}
    pairs = [pair for words in lines for pair in misread(words)]
    if pairs:
        yield "wrong-encoding", {"count": len(pairs), "words": pairs[0][0], "read": pairs[0][1]}


def _is_usual(words: str, at: int) -> bool:
    """Whether a sign that turns what follows stands in a line of Hebrew or Arabic, and overrides nothing."""
    return words[at] not in _OVERRIDES and any(
        unicodedata.bidirectional(each) in ("R", "AL") for each in words
    )


def _doubtful(words: str) -> Iterator[int]:
    """Where signs without a meaning stand, those that Unicode has not given out included."""
    for at, sign in enumerate(words):
        if _DOUBTFUL.match(words, at) or unicodedata.category(sign) == "Cn":
            yield at


def _around(words: str, start: int, end: int) -> str:
    """A sign with the words before and after it."""
    before = _WORDS_AROUND[0].search(words[max(0, start - _LONGEST_SHOWN) : start])
    after = _WORDS_AROUND[1].match(words[end : end + _LONGEST_SHOWN])
    return f"{before[0] if before else ''}{words[start:end]}{after[0] if after else ''}".strip()


def misread(words: str) -> Iterator[tuple[str, str]]:
    """Words with letters of UTF-8 read in another encoding, and how they read in UTF-8."""
    for word in words.split():
        if word.isascii():
            continue
        read = _FOREIGN.sub(lambda match: _reread(match[0]), word)
        if read != word:
            yield word, read


def _reread(signs: str) -> str:
    """Signs as they read in UTF-8, if the bytes of another encoding say so; else as they are."""
    for encoding in _ENCODINGS:
        try:
            read = signs.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
        if _LIKELY.fullmatch(read):
            return read
    return signs
