"""Queries as rdflib reads them, in half of its time: reading takes it longer than most answers."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from pyparsing import (
    And,
    Keyword,
    Literal,
    MatchFirst,
    Opt,
    ParseElementEnhance,
    ParseException,
    ParserElement,
    ParseResults,
    ZeroOrMore,
)
from rdflib.plugins.sparql import parser
from rdflib.plugins.sparql.algebra import translateQuery
from rdflib.plugins.sparql.parserutils import CompValue
from rdflib.plugins.sparql.sparql import Query

_read = parser.parseQuery
# What `binding` puts into a query, and what stands there in its place where the query is read once for all.
_VALUES = re.compile(
    r"VALUES \?(\w+) \{((?:\s|UNDEF\b|<[^<>]*>|\"(?:[^\"\\\n]|\\.)*\"(?:@[\w-]+|\^\^<[^<>]*>)?)+)\}"
)
_PLACE = "urn:place:"


def parsed(text: Any) -> ParseResults:
    """The prologue and the syntax tree of a query, without comments on lines of their own.

    rdflib looks for comments before and after each word: here for none. And where it has a choice of sixty
    words it tries each: here those that begin as the query goes on there.
    """
    looking = [(part, part.ignoreExprs) for part in _grammar() if part.ignoreExprs]
    try:
        for part, _ in looking:
            part.ignoreExprs = []
        for choice, parse in _choices():
            choice.parseImpl = parse  # type: ignore[method-assign]
        return _read(_without_comments(text))
    finally:
        for part, ignored in looking:
            part.ignoreExprs = ignored
        for choice, _ in _choices():
            del choice.parseImpl


def _without_comments(text: str) -> str:
    return re.sub(r"(?m)^\s*#.*\n", "", text)


def prepared(text: str) -> Query:
    """A query as rdflib asks it: read once for all values that are put in it, and these by themselves.

    It is the same object for all of them, and asks with the values that were put in last. One that has values
    where rdflib keeps what it reads elsewhere, as within EXISTS, is read with them.
    """
    text = _without_comments(text)
    blocks = _VALUES.findall(text)
    places = itertools.count()
    query, holding = _translated(
        _VALUES.sub(lambda block: f"VALUES ?{block[1]} {{ <{_PLACE}{next(places)}> }}", text)
    )
    if any(f"{_PLACE}{place}" not in holding for place in range(len(blocks))):
        return _translated(text)[0]
    for place, (name, terms) in enumerate(blocks):
        for each in holding[f"{_PLACE}{place}"]:
            each["res"] = _put_in(name, terms)
    return query


@cache
def _translated(text: str) -> tuple[Query, dict[str, list[CompValue]]]:
    """A query, and by the values that stand in it where they do."""
    query = translateQuery(parsed(text))
    holding: dict[str, list[CompValue]] = defaultdict(list)
    for each in _rows(query.algebra):
        for row in each["res"]:
            for value in row.values():
                holding[str(value)].append(each)
    return query, dict(holding)


@cache
def _put_in(name: str, terms: str) -> Any:
    """Values as rdflib reads them, by themselves."""
    [rows] = _rows(translateQuery(parsed(f"SELECT * {{ VALUES ?{name} {{{terms}}} }}")).algebra)
    return rows["res"]


def _rows(node: Any) -> Iterator[CompValue]:
    """The parts of a query that are rows of values."""
    if isinstance(node, CompValue) and node.name == "values":
        yield node
    elif isinstance(node, dict):
        for each in node.values():
            yield from _rows(each)
    elif isinstance(node, list | tuple):
        for each in node:
            yield from _rows(each)


@cache
def _grammar() -> list[ParserElement]:
    """All parts of rdflib's grammar of a query."""
    parser.Query.streamline()  # which makes one choice of those that are made of two at a time
    found: dict[int, ParserElement] = {}
    ahead: list[ParserElement] = [parser.Query]
    while ahead:
        part = ahead.pop()
        if id(part) not in found:
            found[id(part)] = part
            ahead += part.recurse()
    return [*found.values()]


@cache
def _choices() -> list[tuple[MatchFirst, Callable[..., Any]]]:
    """The choices of rdflib's grammar, each with a way to read it that tries what can stand there alone."""
    return [(part, _chosen(part)) for part in _grammar() if isinstance(part, MatchFirst)]


def _chosen(choice: MatchFirst) -> Callable[..., Any]:
    begins = [(each, _begins(each)) for each in choice.exprs]

    @cache
    def possible(sign: str) -> list[ParserElement]:
        return [each for each, signs in begins if signs is None or sign in signs]

    def parse(text: str, place: int, do_actions: bool = True) -> Any:
        # Whatever is not read goes on with the next that is no blank.
        at = place
        while text[at : at + 1].isspace():
            at += 1
        furthest = ParseException(text, place, "nothing that can stand here")
        for each in possible(text[at : at + 1]):
            try:
                return each._parse(text, place, do_actions)
            except ParseException as error:
                furthest = max(furthest, error, key=lambda one: one.loc)
        raise furthest

    return parse


def _begins(part: ParserElement, within: tuple[ParserElement, ...] = ()) -> set[str] | None:
    """The signs with which a part of the grammar can begin; None where it may be empty or is not known."""
    if isinstance(part, Literal | Keyword):
        return {part.match[0].lower(), part.match[0].upper()}
    if any(part is each for each in within):
        return None
    if isinstance(part, And | MatchFirst):
        among = part.exprs if isinstance(part, MatchFirst) else part.exprs[:1]
        found = [_begins(each, (*within, part)) for each in among]
        return None if None in found else set().union(*(each or () for each in found))
    if isinstance(part, Opt | ZeroOrMore) or not isinstance(part, ParseElementEnhance) or part.expr is None:
        return None
    return _begins(part.expr, (*within, part))
