"""On which line of a Turtle file something stands: no parser keeps that, and messages name it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urljoin

_TOKEN = re.compile(
    r'''(?P<comment>\#[^\r\n]*)
    |(?P<iri><[^<>"{}|^`\s]*>)
    |(?P<long>"""(?:[^"\\]|\\.|"(?!""))*+"""|\'\'\'(?:[^'\\]|\\.|'(?!''))*+\'\'\')
    |(?P<short>"(?:[^"\\\r\n]|\\.)*+"|'(?:[^'\\\r\n]|\\.)*+')
    |(?P<name>[^\W\d_][\w.-]*:(?:[\w:.%-]|\\.)*|:(?:[\w:.%-]|\\.)*)
    |(?P<word>@?[A-Za-z]+)''',
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
_SIGNS = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f"}


class Place(NamedTuple):
    """An IRI or a text in a Turtle file: what it says, its line, and whether it may run over several."""

    value: str
    line: int
    is_text: bool
    is_long: bool


def places(content: bytes) -> Iterator[Place]:
    """The IRIs, in full, and texts of a Turtle file that can be read, in their order."""
    text = content.decode("utf-8", "replace")
    prefixes: dict[str, str] = {}
    base, line, at, before = "", 1, 0, ("", "")
    for match in _TOKEN.finditer(text):
        kind, written = str(match.lastgroup), match[0]
        line += text.count("\n", at, match.start())
        at = match.start()
        if kind in ("long", "short"):
            edge = 3 if kind == "long" else 1
            yield Place(_unescaped(written[edge:-edge]), line, True, kind == "long")
        elif kind == "iri":
            value = urljoin(base, _unescaped(written[1:-1])) if base else _unescaped(written[1:-1])
            if before[0].lstrip("@").lower() == "prefix":
                prefixes[before[1]] = value
            elif before[1].lstrip("@").lower() == "base":
                base = value
            else:
                yield Place(value, line, False, False)
        elif kind == "name" and before[1].lstrip("@").lower() != "prefix":
            prefix, _, local = written.rstrip(".").partition(":")
            yield Place(prefixes.get(prefix, "") + _unescaped(local), line, False, False)
        if kind != "comment":
            before = (before[1], written.removesuffix(":") if kind == "name" else written)


def _unescaped(written: str) -> str:
    def sign(match: re.Match[str]) -> str:
        number = match[1] or match[2]
        if number:
            return chr(min(int(number, 16), 0x10FFFF))
        return _SIGNS.get(match[3], match[3])

    return _ESCAPE.sub(sign, written)
