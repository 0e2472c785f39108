"""What RDF takes as an IRI or a language tag, asked of the library that is to hold it."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple
from urllib.parse import quote

import pyoxigraph as ox

# RFC 3986: scheme, and the host with its port, in which a bracket is none of a path.
# Of a single letter it is the drive of a path, as Windows writes it.
_BEGINNING = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:(?://[^/?#]*)?")
_WEB = re.compile("https?:", re.IGNORECASE)
_WEB_WITH_HOST = re.compile("https?://[^/?#]", re.IGNORECASE)
# What stands only escaped in a path, a query or a fragment; and a % that begins no escape.
_ESCAPED = re.compile(r"""%(?![0-9A-Fa-f]{2})|[\x00-\x20"<>\\^`{|}\[\]#]|[^\x00-\x7e]""")
# Controls, private use, blanks of every width, and what is no character.
_NO_LETTERS = ("Cc", "Co", "Cn", "Zs", "Zl", "Zp")


class Mended(NamedTuple):
    """An IRI as it was probably meant: the sign that cannot stand in it, and how that is written."""

    iri: str
    sign: str
    escape: str


def is_iri(text: str) -> bool:
    """Whether a text is a whole IRI that the graph can hold; one of the web names a host."""
    if _WEB.match(text) and not _WEB_WITH_HOST.match(text):
        return False
    try:
        ox.NamedNode(text)
    except ValueError:  # a lone surrogate gives one too
        return False
    return bool(text.partition(":")[2])


def mended(text: str) -> Mended | None:
    """The IRI that a text becomes when its signs are escaped, where nothing else is wrong with it."""
    beginning = _BEGINNING.match(text)
    if not beginning or not is_text(text):
        return None
    path, mark, fragment = text[beginning.end() :].partition("#")
    first: list[tuple[str, str]] = []

    def escaped(match: re.Match[str]) -> str:
        sign = match[0]
        if sign > "\x7e" and unicodedata.category(sign) not in _NO_LETTERS:
            return sign
        first.append((sign, quote(sign, safe="")))
        return first[-1][1]

    iri = beginning[0] + mark.join(
        [_ESCAPED.sub(escaped, path), *[_ESCAPED.sub(escaped, fragment)] * bool(mark)]
    )
    return Mended(iri, *first[0]) if first and is_iri(iri) else None


def is_language(tag: str) -> bool:
    """Whether a text can be the language of a literal (BCP 47)."""
    try:
        ox.Literal("", language=tag)
    except ValueError:
        return False
    return True


def is_text(text: str) -> bool:
    """Whether a text has only whole characters: bytes that are none come from a command line as halves."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
