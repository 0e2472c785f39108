"""The gate for questions that people write themselves: to read the graph, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from graphbuilder.errors import Problem, QueryError

_UPDATE = re.compile(
    r"(?is)^(?:\s|#[^\n]*\n|PREFIX[^>]*>|BASE[^>]*>)*"
    r"(INSERT|DELETE|LOAD|CLEAR|CREATE|DROP|COPY|MOVE|ADD|WITH)\b"
)


def check(text: str, name: str) -> None:
    """Refuse a query that would change the graph or ask elsewhere.

    Updates, ``SERVICE`` and ``FROM`` are refused; a text that is no SPARQL at all is
    left to the engine, which says where it goes wrong.

    Raises
    ------
    QueryError
        With what is not allowed; `name` is the query's file, for the message.
    """
    # Imported here: only a question of one's own needs rdflib.
    from pyparsing import ParseException
    from rdflib.plugins.sparql.parser import parseQuery

    if match := _UPDATE.match(text):
        raise QueryError(Problem("no-update", name, values={"word": match[1].upper()}))
    try:
        tree = parseQuery(text)
    except (ParseException, RecursionError):
        return
    found = {part.name for part in _parts(tree)}
    if "ServiceGraphPattern" in found:
        raise QueryError(Problem("no-service", name))
    if "DatasetClause" in found:
        raise QueryError(Problem("no-from", name))


def _parts(tree: Any) -> Iterator[Any]:
    """Every named part of rdflib's parse tree."""
    from rdflib.plugins.sparql.parserutils import CompValue

    if isinstance(tree, CompValue):
        yield tree
        for value in tree.values():
            yield from _parts(value)
    elif not isinstance(tree, str) and hasattr(tree, "__iter__"):
        for value in tree:
            yield from _parts(value)
