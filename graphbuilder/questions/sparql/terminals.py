"""The words and signs of which SPARQL 1.1 consists (its section 19.8), and nothing that is none.

Whatever is no terminal of SPARQL 1.1 is refused, what is newer too. White space is a blank, a tab or a
line break; a comment ends where its line does, be it at a carriage return; the longest match counts.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "iri", "prefixed", "text", "variable", "label", "language", "number", "word", "sign"
]  # fmt: skip

_BASE = (
    "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f"
    "\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_MORE = "0-9\u00b7\u0300-\u036f\u203f\u2040"
_CHARS = rf"{_BASE}_{_MORE}\-"
_ESCAPED = r"%[0-9A-Fa-f]{2}|\\[_~.\-!$&'()*+,;=/?#@%]"
_CODE = r"\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8}"
_TERMINALS = re.compile(
    rf"""
    (?P<blank>[ \t\r\n]+|\#[^\r\n]*)
  | (?P<iri><(?:[^<>"{{}}|^`\\\x00-\x20]|{_CODE})*>)
  | (?P<text>\"\"\"(?:"{{0,2}}(?:[^"\\]|\\.))*+\"\"\"|'''(?:'{{0,2}}(?:[^'\\]|\\.))*+'''
      |"(?!"")(?:[^"\\\r\n]|\\[^\r\n])*+"|'(?!'')(?:[^'\\\r\n]|\\[^\r\n])*+')
  | (?P<variable>[?$][{_BASE}_0-9][{_BASE}_{_MORE}]*)
  | (?P<label>_:[{_BASE}_0-9](?:[{_CHARS}.]*[{_CHARS}])?)
  | (?P<prefixed>(?:[{_BASE}](?:[{_CHARS}.]*[{_CHARS}])?)?:
      (?:(?:[{_BASE}_0-9:]|{_ESCAPED})(?:(?:[{_CHARS}.:]|{_ESCAPED})*(?:[{_CHARS}:]|{_ESCAPED}))?)?)
  | (?P<language>@[A-Za-z]+(?:-[A-Za-z0-9]+)*)
  | (?P<number>[+-]?(?:[0-9]+\.[0-9]*[eE][+-]?[0-9]+|\.?[0-9]+[eE][+-]?[0-9]+|[0-9]*\.[0-9]+|[0-9]+))
  | (?P<word>[A-Za-z_][A-Za-z_0-9]*)
  | (?P<newer><<(?![^<>"{{}}|^`\\\x00-\x20]*>)\(?|\)?>>|\{{\||\|\}})
  | (?P<sign>\^\^|&&|\|\||!=|<=|>=|[{{}}()\[\].,;*+\-/|^?!=<>])
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPES = dict(zip("tbnrf\\\"'", "\t\b\n\r\f\\\"'"))
_ESCAPE = re.compile(rf"{_CODE}|\\.", re.DOTALL)
# Where an escape may stand for a letter: not in what already has a meaning of its own.
_CODES = re.compile(
    rf"""(?P<whole>\#[^\r\n]*|<(?:[^<>"{{}}|^`\\\x00-\x20]|{_CODE})*>
      |\"\"\"(?:[^\\]|\\.)*?\"\"\"|'''(?:[^\\]|\\.)*?'''
      |"(?:[^"\\\r\n]|\\[^\r\n])*"|'(?:[^'\\\r\n]|\\[^\r\n])*')|{_CODE}""",
    re.VERBOSE | re.DOTALL,
)
_OF_NAMES = re.compile(rf"[{_CHARS}:]")


@dataclass(frozen=True, slots=True)
class Token:
    """A terminal as a query has it, and where.

    `value` is what it means: an IRI or a text with its escapes decoded, else the terminal
    itself. A token of kind None is no terminal of SPARQL 1.1.
    """

    kind: Kind | None
    value: str
    start: int


def read(text: str) -> Iterator[Token]:
    """The terminals of a query, one after the other, without blanks and comments."""
    decoded, starts, shifts = _decoded(text)
    at = 0
    while at < len(decoded):
        match = _TERMINALS.match(decoded, at)
        start = at + shifts[bisect_right(starts, at) - 1]
        if match is None:
            yield Token(None, decoded[at], start)
            at += 1
            continue
        kind, said = match.lastgroup, match[0]
        at = match.end()
        if kind == "blank":
            continue
        if kind == "newer":
            yield Token(None, said, start)
        elif kind == "iri":
            yield _unescaped("iri", said[1:-1], start)
        elif kind == "text":
            marks = 3 if said.startswith(('"""', "'''")) else 1
            yield _unescaped("text", said[marks:-marks], start)
        else:
            yield Token(kind, said, start)  # type: ignore[arg-type]


def _unescaped(kind: Kind, content: str, start: int) -> Token:
    """An IRI or a text; no terminal where an escape in it stands for nothing."""
    wrong: list[str] = []

    def letter(match: re.Match[str]) -> str:
        escape = match[0]
        found = _letter(escape) if escape[1] in "uU" and len(escape) > 2 else _ESCAPES.get(escape[1])
        if found is None:
            wrong.append(escape)
        return found or ""

    value = _ESCAPE.sub(letter, content) if "\\" in content else content
    return Token(None, wrong[0], start) if wrong else Token(kind, value, start)


def _decoded(text: str) -> tuple[str, list[int], list[int]]:
    """The text with the escapes decoded that stand for letters of names and words (section 19.2).

    Beside it, from which places on how much must be added to come to the place in the text.
    """
    parts: list[str] = []
    starts, shifts, done, length = [0], [0], 0, 0
    if "\\u" in text or "\\U" in text:
        for match in _CODES.finditer(text):
            letter = None if match["whole"] else _letter(match[0])
            if letter is None or not _OF_NAMES.fullmatch(letter):
                continue
            parts += [text[done : match.start()], letter]
            length += match.start() - done + 1
            done = match.end()
            starts.append(length)
            shifts.append(done - length)
    return "".join(parts) + text[done:], starts, shifts


def _letter(escape: str) -> str | None:
    number = int(escape[2:], 16)
    return None if number > 0x10FFFF or 0xD800 <= number <= 0xDFFF else chr(number)


_WORDS = """
    BASE PREFIX SELECT DISTINCT REDUCED AS CONSTRUCT WHERE DESCRIBE ASK FROM NAMED GROUP BY HAVING
    ORDER ASC DESC LIMIT OFFSET VALUES OPTIONAL GRAPH SERVICE SILENT BIND UNDEF MINUS UNION FILTER IN NOT
    EXISTS SEPARATOR TRUE FALSE
"""
_FUNCTIONS = """
    COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT STR LANG LANGMATCHES DATATYPE BOUND IRI URI
    BNODE RAND ABS CEIL FLOOR ROUND CONCAT STRLEN UCASE LCASE ENCODE_FOR_URI CONTAINS STRSTARTS STRENDS
    STRBEFORE STRAFTER YEAR MONTH DAY HOURS MINUTES SECONDS TIMEZONE TZ NOW UUID STRUUID MD5 SHA1 SHA256
    SHA384 SHA512 COALESCE IF STRLANG STRDT SAMETERM ISIRI ISURI ISBLANK ISLITERAL ISNUMERIC REGEX SUBSTR
    REPLACE
"""
_UPDATES = "INSERT DELETE LOAD CLEAR CREATE DROP COPY MOVE ADD WITH"
#: The words that are called with something between brackets.
FUNCTIONS = frozenset(_FUNCTIONS.split())
#: Those of them that are about a whole group.
AGGREGATES = frozenset({"COUNT", "SUM", "MIN", "MAX", "AVG", "SAMPLE", "GROUP_CONCAT"})
#: What SPARQL has for words of SQL and of other languages that people write by habit.
ELSEWHERE = {
    "AND": "&&", "OR": "||", "LIKE": "CONTAINS", "ILIKE": "CONTAINS", "REGEXP": "REGEX", "RLIKE": "REGEX",
    "TOP": "LIMIT", "FETCH": "LIMIT", "SKIP": "OFFSET", "EXCEPT": "MINUS", "NULL": "BOUND",
    "ISNULL": "!BOUND", "IFNULL": "COALESCE", "NVL": "COALESCE", "LEN": "STRLEN", "LENGTH": "STRLEN",
    "SUBSTRING": "SUBSTR", "UPPER": "UCASE", "LOWER": "LCASE", "MEAN": "AVG", "AVERAGE": "AVG",
    "STARTSWITH": "STRSTARTS", "ENDSWITH": "STRENDS", "UNIQUE": "DISTINCT", "IS": "=", "EQUALS": "=",
    "BINDINGS": "VALUES",
}  # fmt: skip
#: The words of a query. Those of updates are none.
WORDS = frozenset(_WORDS.split()) | FUNCTIONS
#: The words by which SPARQL 1.1 Update begins to change something.
UPDATES = frozenset(_UPDATES.split())
