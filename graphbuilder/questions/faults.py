"""What is wrong with a query that no engine can read, in words of the person who wrote it."""

from __future__ import annotations

import re

from graphbuilder.errors import Problem, QueryError
from graphbuilder.questions import grammar
from graphbuilder.questions.rewritten import Rewritten

_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)


def explained(error: SyntaxError, query: Rewritten) -> QueryError:
    """The mistake of a query, with its line and column.

    Parameters
    ----------
    error
        What the engine says of the query as it was written anew.
    query
        The query.
    """
    return QueryError(_problem(error, query))


def _problem(error: SyntaxError, query: Rewritten) -> Problem:
    said = str(error.msg or error)
    place = _PLACE.search(said)
    if not place:
        reason = " ".join(said.split())
        return Problem("no-sparql", query.name, values={"reason": reason})
    line, column = query.origin(int(place[1]), int(place[2]))
    reason = " ".join(place[3].split())
    if "contains a variable that is unbound" in reason:
        return Problem("not-grouped", query.name, line, column)
    if reason.startswith("expected"):
        # Its list names what no person would write there, and not what is missing.
        return grammar.mistake(query) or Problem("no-sparql-here", query.name, line, column)
    return Problem("no-sparql", query.name, line, column, values={"reason": reason})
