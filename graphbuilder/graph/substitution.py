"""Values into the text of a query, and never as text of a query."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import pyoxigraph as ox

Value = ox.NamedNode | ox.Literal
# A block of one row of UNDEF, found outside comments, texts and IRIs.
_TOKENS = re.compile(
    r"""#[^\n]*|<[^<>"{}|^`\\\s]*>|\"\"\".*?\"\"\"|'''.*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'"""
    r"""|(?i:\bVALUES)\s+[?$](?P<name>\w+)\s*\{\s*(?i:UNDEF)\s*\}""",
    re.DOTALL,
)


def blocks(text: str) -> set[str]:
    """The names of the variables that have a ``VALUES ?name { UNDEF }`` block."""
    return {match["name"] for match in _TOKENS.finditer(text) if match["name"]}


def substitute(text: str, values: Mapping[str, Sequence[Value]]) -> str:
    """The text with the rows of all ``VALUES`` blocks of those variables replaced."""

    def block(match: re.Match[str]) -> str:
        chosen = values.get(match["name"] or "")
        if not chosen:
            return match[0]
        return f"VALUES ?{match['name']} {{ {' '.join(map(written, chosen))} }}"

    return _TOKENS.sub(block, text)


def plain(text: str) -> str:
    """The text with blanks for its comments, IRIs and literals: every word that is left is of the language.

    Lines and columns stay as they are.
    """
    return _TOKENS.sub(lambda match: match[0] if match["name"] else re.sub(r"[^\n]", " ", match[0]), text)


def place(text: str, at: int) -> tuple[int, int]:
    """Line and column of a place in a text, both from 1."""
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def written(term: Value) -> str:
    """A term as text of a query, that every engine reads back as the same term.

    SPARQL 1.1 (section 19.2) takes a backslash, u and four digits for a character before
    anything else is read, and some engines do so even where the backslash is escaped: there
    the letter u is written by its number.
    """

    def safe(match: re.Match[str]) -> str:
        return f"\\\\\\U{ord(match[1]):08X}" if match[1] else match[0]

    return re.sub(r"\\\\([uU])|\\.", safe, str(term), flags=re.DOTALL)
