"""The text of a file, in whatever encoding people save tables: UTF-8, UTF-16, or those of old systems."""

from __future__ import annotations

import codecs
import re

from graphbuilder.curation.tables import doubtful_text
from graphbuilder.errors import Problem
from graphbuilder.files import other_encoding

_WINDOWS, _MAC, _DOS = "Windows-1252", "Mac Roman", "CP850"
# Half of a sign beyond U+FFFF, as some programs write each half by itself.
_HALF = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f]")
# What stands inside no word: letters of DOS, read as those of Windows.
_NOT_OF_WINDOWS = re.compile("[^\\W\\d_][‚„†‡ˆ‰‹˜›™¢£¤][a-z]|[^\\W\\d_]”[a-z]|[a-z][ŠŒŽŸ]|‚‚")
# And the other way round.
_NOT_OF_DOS = re.compile("[a-z][À-ÖØ-Þ]|[^\\W\\d_][ª-¿÷\u2017\u2500-\u25a0][a-z]|[\u2500-\u25a0]{2}")

# What stands inside no word either: letters and quotation marks of a Macintosh, read as Windows reads them
# (U+FFFD where it knows no such byte), and the other way round.
_OF_MAC = re.compile("[a-z][ŽŸÀ-ÖØ-Þ\ufffd]|ŽŽ|[^\\W\\d_][•§][a-z]")
_NOT_OF_MAC = re.compile("[a-z][À-ÖØ-ÞŒŸ]|[^\\W\\d_][^\\w\\s!-~‘-”–—…«»][a-z]")


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
    if b"\r" in content and b"\n" not in content:
        text = content.decode(_MAC)
        return ("", "") if _CONTROL.search(text) else (text, _MAC)
    try:
        text = content.decode(_WINDOWS)
        encoding = _WINDOWS
    except UnicodeDecodeError:
        text = encoding = ""
    if not text or _NOT_OF_WINDOWS.search(text):
        of_dos = content.decode(_DOS)
        if not _NOT_OF_DOS.search(of_dos) and not _CONTROL.search(of_dos):
            return of_dos, _DOS
    if _OF_MAC.search(content.decode(_WINDOWS, "replace")):
        of_mac = content.decode(_MAC)
        if not _NOT_OF_MAC.search(of_mac) and not _CONTROL.search(of_mac):
            return of_mac, _MAC
    return text, encoding
