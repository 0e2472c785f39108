"""The text of a file, in whatever encoding people save tables: UTF-8, UTF-16, or those of old systems."""

from __future__ import annotations

import codecs
import contextlib
import re

from graphbuilder.curation.tables import doubtful_text
from graphbuilder.errors import Problem
from graphbuilder.files import other_encoding

_WINDOWS, _MAC, _DOS = "Windows-1252", "Mac Roman", "CP850"
# Half of a sign beyond U+FFFF, as some programs write each half by itself.
_HALF = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")
_LETTER = r"[^\W\d_]"
# Python takes these for letters.
_NO_LETTERS = "ˆªºµ"
_ACCENTED = "À-ÖØ-öø-ÿ"
_LAST_OF_ASCII = 0x7F
# Of so many signs one may be odd in a text that Windows could not have written.
_MOST_ODD = 8
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")
# What hardly stands in a text of a Western language, and how odd it is there: by that one knows a text
# that is read in another encoding than it is written in.
_ODD = {
    "[\u2500-\u25a0\u2017]": 3,  # with which boxes are drawn
    "[a-zß-öø-ÿ][À-ÖØ-ÞŒŸŠŽ]": 3,  # a capital inside a word
    rf"(?<={_LETTER})(?:[^\w\s!-~’–—…·]|[{_NO_LETTERS}])(?={_LETTER})": 2,  # a sign inside a word
    rf"(?<={_LETTER})(?<!l)·(?={_LETTER})": 2,  # but the point of Catalan
    "[ƒ\ufb01\ufb02]|[A-Z]Ÿ[a-z]|‚‚|ŽŽ|ÄÄ": 2,
    rf"(?<={_LETTER})[‚‰†‡¢](?!\w)": 1,  # what ends no word
    r"(?<!\w)[ÐÑÒÔÕÛ](?!\w)|[.,!?][ÓÕ](?!\w)": 1,  # dashes and quotation marks of a Macintosh
    "oš[rpl]|——": 1,  # of "coördinatie" and "vóór", as a Macintosh writes them
}
# Letters of few languages, and a word of one letter: no sign against Windows, of which most texts are.
_RARE = f"[ãåæìòõøùýÿœðþıÃÅÆÌÒÕØÙÝŸŒÐÞ{_NO_LETTERS}]|(?<!\\w)(?![àÀ])[{_ACCENTED}](?!\\w)"


def decode(content: bytes, file: str, problems: list[Problem]) -> str:
    """The text of a file: UTF-8, UTF-16 with its mark, or another encoding (with a warning).

    Blank where it is none, or not certain what it says.
    """
    if content.startswith(b"PK\x03\x04"):
        problems.append(Problem("is-workbook", file))
        return ""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) and content[2:4] != b"\0\0":
        try:
            return content.decode("utf-16")
        except UnicodeDecodeError as error:
            problems.append(Problem("broken-character", file, values={"reason": error.reason}))
            return ""
    if not content.strip(b"\0"):  # as a crash may leave a file
        return ""
    if problem := other_encoding(content, file):
        problems.append(problem)
        return ""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        values = {"byte": f"{content[error.start]:02X}"}
    text, encoding = _of_an_old_system(content)
    if not encoding:
        problems.append(Problem("no-text", file, line, values=values))
    elif _HALF.search(content) or any(doubtful_text.misread(text)):
        problems.append(Problem("broken-utf-8", file, line, values=values))
        return ""
    else:
        values["encoding"] = encoding
        problems.append(Problem("not-utf-8", file, line, severity="warning", values=values))
    return text


def _of_an_old_system(content: bytes) -> tuple[str, str]:
    """A text that is not UTF-8, and its encoding; both blank where it can have none.

    Excel saves plain CSV as Windows-1252, "CSV (MS-DOS)" as CP850, and "CSV (Macintosh)" as Mac Roman,
    with line ends that nothing else writes; with others it is known by its letters alone.
    """
    has_control = _CONTROL.search(content)
    if b"\r" in content and b"\n" not in content:
        return ("", "") if has_control else (content.decode(_MAC), _MAC)
    # Each word counts once: large tables say the same in many rows.
    foreign = b" ".join(sorted({word for word in content.split() if not word.isascii()}))
    odd: dict[str, int] = {}
    texts: dict[str, str] = {}
    for encoding in (_WINDOWS,) if has_control else (_WINDOWS, _DOS, _MAC):
        with contextlib.suppress(UnicodeDecodeError):
            texts[encoding] = foreign.decode(encoding)
            odd[encoding] = _oddity(texts[encoding])
    if _WINDOWS not in odd:
        most = sum(byte > _LAST_OF_ASCII for byte in foreign) / _MOST_ODD
        odd = {encoding: count for encoding, count in odd.items() if count <= most}
    if not odd:
        return "", ""
    for encoding in odd.keys() - {_WINDOWS}:
        odd[encoding] += len(re.findall(_RARE, texts[encoding]))
    encoding = min(odd, key=odd.__getitem__)
    return content.decode(encoding), encoding


def _oddity(text: str) -> int:
    """How much a text reads as if it were read in another encoding than its own."""
    return sum(cost * len(re.findall(pattern, text)) for pattern, cost in _ODD.items())
