"""Files of other kinds than texts: for programs, not for people, or with their words in code."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import NamedTuple

from graphbuilder.curation.tables.reading import delimiter_of

_ARCHIVE = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08", b"\xd0\xcf\x11\xe0")
_RTF = "{\\rtf"
# How a PDF begins: behind the head of an answer or of a mail its first object must be there too.
_PDF = b"%PDF-"
_OBJECT = re.compile(rb"\d \d+ obj\b")
_FIRST_OF_PDF = 1024
# A text may begin with a mark or two; a part of a page also ends with one.
_MARKUP = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*"
    r"<(?:(?:!doctype\s+html|html|head|body|title|script|style)\b"
    r"|(?:article|aside|blockquote|center|details|div|figure|font|footer|form|h[1-6]|header|main|nav|[uod]l|p"
    r"|pre|section|span|table|template)\b.*</\w+>\s*\Z)",
    re.IGNORECASE | re.DOTALL,
)
# How XML begins and, without a declaration, ends.
_XML = re.compile(r"\s*(?:<\?xml\s|<([A-Za-z][\w:.-]*)(?:\s[^>]*)?>.*</\1>\s*\Z)", re.DOTALL)
# The head of a mail, or of a page that a browser saved as one: fields that only programs write, which a
# memorandum has not; or the line before it in a mailbox. Apple's Mail writes how long it is.
_MAIL = re.compile(
    r"From \S+ +[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:"
    r"|(?:\d+\s*\n)?(?:[\w-]+:[^\n]*\n(?:[ \t]+[^\n]*\n)*)*"
    r"(?i:received|return-path|delivered-to|message-id|mime-version|content-type|content-transfer-encoding):"
)
# The words of one, without its head: lines that go on, and letters of UTF-8 by their numbers.
_GOES_ON, _BY_NUMBER = re.compile(r"=\r?\n"), re.compile(r"=[C-E][0-9A-F]=[89AB][0-9A-F]")
_LONGEST_HEAD = 8192
# What is written for a program that sets or shows it.
_SOURCES = {
    "PostScript": re.compile(r"%!PS\b"),
    "LaTeX": re.compile(
        r"(?:\s*%[^\n]*\n|\s)*\\(?:documentclass|begin\{|usepackage|input\b|chapter\*?\{|(?:sub)*section\*?\{)"
    ),
    "WebVTT": re.compile(r"WEBVTT\b"),
    "SubRip": re.compile(r"\s*\d+\r?\n\d\d:\d\d:\d\d[,.]\d{3} --> \d"),
    "iCalendar": re.compile(r"\s*BEGIN:VCALENDAR\b"),
    "vCard": re.compile(r"\s*BEGIN:VCARD\b"),
    "InternetShortcut": re.compile(r"\s*\[(?:InternetShortcut|Desktop Entry)\]"),
    "base64": re.compile(r"\s*(?:-----BEGIN [^\n]*\n)?(?:[A-Za-z0-9+/]{60,76}\r?\n){3}"),
}
_FEWEST_ROWS, _FEWEST_COLUMNS = 3, 3


class Kind(NamedTuple):
    """What a file is that is no text: a message's code, and its values."""

    code: str
    values: dict[str, object]


def is_pdf(content: bytes) -> bool:
    """Whether a file is a PDF, and not a text about one or an archive that holds one."""
    first = content[:_FIRST_OF_PDF]
    if content.startswith(_ARCHIVE) or _PDF not in first:
        return False
    return first.lstrip().startswith(_PDF) or bool(_OBJECT.search(content))


def not_a_text(content: bytes, text: str) -> Kind | None:
    """What a file is that is no text of a source, though it may be read as one.

    Parameters
    ----------
    content, text
        Its bytes, and how they read.
    """
    first = text[:_LONGEST_HEAD]
    if content.startswith(_ARCHIVE) or first.lstrip("\ufeff \t\r\n").startswith(_RTF):
        return Kind("word-processor", {})
    if _MARKUP.match(text):
        return Kind("web-page", {})
    if _XML.match(text) or _is_json(text) or _is_table(text):
        return Kind("text-is-data", {})
    if kind := next((kind for kind, sign in _SOURCES.items() if sign.match(first)), ""):
        return Kind("text-is-source", {"kind": kind})
    if _MAIL.match(first) or (_GOES_ON.search(text) and _BY_NUMBER.search(text)):
        return Kind("text-is-mail", {})
    return None


def _is_json(text: str) -> bool:
    """Whether a text is JSON, or has an object of it on each of its lines."""
    if text.lstrip()[:1] not in ("{", "["):
        return False
    first, *rest = text.strip().splitlines()
    try:
        json.loads(first if rest and first.rstrip()[-1:] == rest[0].rstrip()[-1:] == "}" else text)
    except (ValueError, RecursionError):
        return False
    return True


def _is_table(text: str) -> bool:
    """Whether a text is CSV: as many cells in each of its rows, below names of columns."""
    delimiter = delimiter_of(text)
    header = text.lstrip().partition("\n")[0]
    # After the commas of a sentence there are blanks.
    if header.count(delimiter) < _FEWEST_COLUMNS - 1 or f"{delimiter} " in header:
        return False
    try:
        found = [
            row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True) if row
        ]
    except csv.Error:
        return False
    names = [name.strip() for name in found[0]]
    return (
        len(found) >= _FEWEST_ROWS
        and all(names)
        and len({*names}) == len(names)
        and ({len(row) for row in found} == {len(names)})
    )
