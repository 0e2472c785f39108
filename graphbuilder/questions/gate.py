"""The gate for questions that people write themselves: to read the graph, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any
from urllib.parse import urlsplit

from graphbuilder.errors import Problem, QueryError
from graphbuilder.graph.substitution import place, plain
from graphbuilder.questions import reading

_UPDATE = re.compile(
    r"(?is)^(?:\s|PREFIX\s+[^\s:]*:|BASE\b)*\b(INSERT|DELETE|LOAD|CLEAR|CREATE|DROP|COPY|MOVE|ADD|WITH)\b"
)


def check(text: str, name: str, graphs: Collection[str] = (), hosts: Collection[str] = ()) -> bool:
    """Refuse a query that would change the graph or ask elsewhere.

    Updates are refused, and so are ``SERVICE`` of a host that was not allowed and ``FROM``
    of what is none of the graphs; a text that is no SPARQL at all is left to the engine,
    which says where it goes wrong.

    Parameters
    ----------
    text
        The query.
    name
        The query's file, for messages.
    graphs
        The IRIs that ``FROM`` and ``FROM NAMED`` may name.
    hosts
        The hosts that ``SERVICE`` may ask, such as ``data.example.org`` or ``localhost:3030``.

    Returns
    -------
    bool
        Whether the query names graphs by ``FROM``.

    Raises
    ------
    QueryError
        With everything that is not allowed.
    """
    # Engines read \uXXXX as that letter before anything else, or only in texts: both readings count.
    readings = {plain(text), plain(_decoded(text))}
    for words in readings:
        if match := _UPDATE.match(words):
            raise QueryError(_problem("no-update", name, text, match[1], word=match[1].upper()))
    service, own_graphs = (
        any(_clause(word).search(words) for words in readings) for word in ("SERVICE", "FROM")
    )
    if not service and not own_graphs:
        return False
    # What only the engine can read is refused: it cannot be said what it would ask.
    algebra = reading.algebra(text)
    problems = []
    if service and not _allowed(algebra, hosts):
        problems.append(_problem("no-service", name, text, "SERVICE"))
    if own_graphs and not _known(algebra, graphs):
        known = ", ".join(sorted(graphs)) or "-"
        problems.append(_problem("no-from", name, text, "FROM", known=known))
    if problems:
        raise QueryError(problems)
    return own_graphs


def _allowed(algebra: Any, hosts: Collection[str]) -> bool:
    services = [
        str(part.term)
        for part in reading.parts(algebra)
        if getattr(part, "name", "") == "ServiceGraphPattern"
    ]
    return bool(services) and all(urlsplit(each).netloc in hosts for each in services)


def _known(algebra: Any, graphs: Collection[str]) -> bool:
    clauses = (algebra.datasetClause if algebra is not None else None) or []
    return bool(clauses) and {str(each.default or each.named) for each in clauses} <= set(graphs)


def _problem(code: str, name: str, text: str, word: str, /, **values: str) -> Problem:
    """A problem at the first place of a word."""
    found = _clause(word).search(plain(text))
    return Problem(code, name, *place(text, found.start() if found else 0), values=values)


def _clause(word: str) -> re.Pattern[str]:
    """A word of the language: no variable and no part of a prefixed name."""
    return re.compile(rf"(?i)(?<![?$:\w-]){word}(?![:\w-])")


def _decoded(text: str) -> str:
    return re.sub(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})", _letter, text)


def _letter(match: re.Match[str]) -> str:
    number = int(match[1] or match[2], 16)
    return chr(number) if number <= 0x10FFFF else match[0]
