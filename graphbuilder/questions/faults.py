"""What is wrong with a query that no engine can read, in words of the person who wrote it."""

from __future__ import annotations

import re

from graphbuilder.errors import Problem, QueryError
from graphbuilder.questions.rewritten import Rewritten

_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
# What the parser of the engine might read at a place, without its classes of characters.
_EXPECTED = re.compile(r'"[^"]+"|\b[A-Z]{2,}\b')
_MOST = 8


def explained(error: SyntaxError, query: Rewritten) -> QueryError:
    """The mistake of a query, with its line and column.

    Parameters
    ----------
    error
        What the engine says of the query as it was written anew.
    query
        The query.
    """
    return QueryError(_as_the_engine_says(error, query))


def _as_the_engine_says(error: SyntaxError, query: Rewritten) -> Problem:
    said = str(error.msg or error)
    place = _PLACE.search(said)
    if not place:
        reason = " ".join(said.split())
        return Problem("no-sparql", query.name, values={"reason": reason})
    line, column = query.origin(int(place[1]), int(place[2]))
    reason = " ".join(place[3].split())
    if "contains a variable that is unbound" in reason:
        return Problem("not-grouped", query.name, line, column)
    expected = list(dict.fromkeys(_EXPECTED.findall(reason)))[:_MOST]
    if expected:
        reason = f"expected {', '.join(expected)}"
    return Problem("no-sparql", query.name, line, column, values={"reason": reason})
