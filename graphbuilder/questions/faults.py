"""What is wrong with a query that no engine can read, in words of the person who wrote it."""

from __future__ import annotations

import re

from graphbuilder.errors import Problem, QueryError
from graphbuilder.graph.substitution import place, plain
from graphbuilder.namespaces import PREFIXES
from graphbuilder.suggestions import nearest

_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
_DECLARED = re.compile(r"(?i)\bPREFIX\s+([^\s:]*):")
_PREFIXED = re.compile(r"(?<![\w?$:@^.-])([A-Za-z][\w.-]*)?:(?=[\w%\\-]|\s|$)")
_FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
# What the parser of the engine might read at a place, without its classes of characters.
_EXPECTED = re.compile(r'"[^"]+"|\b[A-Z]{2,}\b')
_MOST = 8


def explained(error: SyntaxError, text: str, name: str) -> QueryError:
    """The mistakes of a query, each with its line and column.

    Parameters
    ----------
    error
        What the engine says of the text.
    text
        The query.
    name
        The query's file, for messages.
    """
    words = plain(text)
    return QueryError(
        _no_form(words, name) or _unknown_prefixes(words, name) or [_as_the_engine_says(error, name)]
    )


def _unknown_prefixes(words: str, name: str) -> list[Problem]:
    declared = {match[1] for match in _DECLARED.finditer(words)}
    found: dict[str, Problem] = {}
    for match in _PREFIXED.finditer(_DECLARED.sub(lambda part: " " * len(part[0]), words)):
        prefix = match[1] or ""
        if prefix in declared or prefix in found:
            continue
        known = PREFIXES.get(prefix)
        hint = None if known else nearest(prefix, {*declared, *PREFIXES} - {""})
        values = {"prefix": prefix, "remedy": f"PREFIX {prefix}: <{known or '…'}>"}
        found[prefix] = Problem(
            "unknown-prefix", name, *place(words, match.start()), suggestion=hint, values=values
        )
    return list(found.values())


def _no_form(words: str, name: str) -> list[Problem]:
    """What stands where a question says what it is: SELECT, ASK, CONSTRUCT or DESCRIBE."""
    rest = re.sub(r"(?i)\b(PREFIX\s+[^\s:]*:|BASE\b)", lambda part: " " * len(part[0]), words)
    first = re.search(r"\S+", rest)
    if first is None:
        return [Problem("empty-query", name)]
    word = re.match(r"\w*", first[0])
    if word is None or word[0].upper() in _FORMS:
        return []
    hint = nearest(word[0].upper(), _FORMS)
    values = {"word": first[0]}
    return [Problem("no-query-form", name, *place(words, first.start()), suggestion=hint, values=values)]


def _as_the_engine_says(error: SyntaxError, name: str) -> Problem:
    said = str(error.msg or error)
    place = _PLACE.search(said)
    if not place:
        reason = " ".join(said.split())
        return Problem("no-sparql", name, error.lineno, error.offset, values={"reason": reason})
    line, column, reason = int(place[1]), int(place[2]), " ".join(place[3].split())
    if "contains a variable that is unbound" in reason:
        return Problem("not-grouped", name, line, column)
    expected = list(dict.fromkeys(_EXPECTED.findall(reason)))[:_MOST]
    if expected:
        reason = f"expected {', '.join(expected)}"
    return Problem("no-sparql", name, line, column, values={"reason": reason})
