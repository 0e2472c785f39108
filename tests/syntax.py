"""Queries as rdflib reads them, in half of its time: reading takes it longer than most answers."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from pyparsing import ParserElement, ParseResults
from rdflib.plugins.sparql import parser
from rdflib.plugins.sparql.algebra import translateQuery
from rdflib.plugins.sparql.sparql import Query

_read = parser.parseQuery


def parsed(text: Any) -> ParseResults:
    """The prologue and the syntax tree of a query, without comments on lines of their own.

    rdflib looks for comments before and after each word: here for none.
    """
    looking = [(part, part.ignoreExprs) for part in _grammar() if part.ignoreExprs]
    try:
        for part, _ in looking:
            part.ignoreExprs = []
        return _read(re.sub(r"(?m)^\s*#.*\n", "", text))
    finally:
        for part, ignored in looking:
            part.ignoreExprs = ignored


@cache
def prepared(text: str) -> Query:
    """A query as rdflib asks it, once for all datasets."""
    return translateQuery(parsed(text))


@cache
def _grammar() -> list[ParserElement]:
    """All parts of rdflib's grammar of a query."""
    found: dict[int, ParserElement] = {}
    ahead: list[ParserElement] = [parser.Query]
    while ahead:
        part = ahead.pop()
        if id(part) not in found:
            found[id(part)] = part
            ahead += part.recurse()
    return [*found.values()]
