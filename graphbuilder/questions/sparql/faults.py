"""What is wrong with a query that no engine can read, in words of the person who wrote it."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pyoxigraph as ox

from graphbuilder.errors import Problem, QueryError
from graphbuilder.questions.sparql import conditions, grammar, habits, modifiers, terminals
from graphbuilder.questions.sparql.own_query import OwnQuery

_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)


def explained(error: SyntaxError, query: OwnQuery) -> QueryError:
    """The mistake of a query, with its line and column.

    Parameters
    ----------
    error
        What the engine says of the query as it was written anew.
    query
        The query.
    """
    return QueryError(_problem(error, query))


def _problem(error: SyntaxError, query: OwnQuery) -> Problem:
    said = str(error.msg or error)
    place = _PLACE.search(said)
    if not place:
        reason = " ".join(said.split())
        return Problem("no-sparql", query.name, values={"reason": reason})
    line, column = query.origin(int(place[1]), int(place[2]))
    reason = " ".join(place[3].split())
    if "contains a variable that is unbound" in reason:
        if counted := next(conditions.counted_by_row(query.words), None):
            return query.problem(counted[1], query.words[counted[0]], **counted[2])
        return _selection(query, "no-sparql-not-grouped") or Problem("not-grouped", query.name, line, column)
    if reason.startswith("expected"):
        if habit := habits.found(list(terminals.read(query.original)), query.original, query.name).problems:
            return habit[0]
        # Its list names what no person would write there, and not what is missing.
        codes = ("no-sparql-all-grouped", "no-sparql-selected-twice")
        plain = grammar.mistake(query) or next(
            filter(None, (_selection(query, each) for each in codes)), None
        )
        return plain or Problem("no-sparql-here", query.name, line, column)
    return Problem("no-sparql", query.name, line, column, values={"reason": reason})


def refused(query: OwnQuery) -> Problem | None:
    """What is wrong with a query, something in which is only made up, if an engine would refuse it."""
    words = {each.text for each in query.words if each.kind == "word"}
    if {"SERVICE", "ASK"} & words:  # these may be answered, or asked of others, at once
        return grammar.mistake(query)
    try:
        ox.Store().query(query.text)
    except SyntaxError as error:
        return _problem(error, query)
    except (ValueError, RuntimeError):  # what it means, or a function, is not known
        return None
    return None


def mistake_before(query: OwnQuery, problems: Sequence[Problem]) -> Problem | None:
    """The mistake that is plain before the first of some problems: after it something may be left out."""
    found = grammar.mistake(query) if query.words else None
    first = min(((each.line or 0, each.column or 0) for each in problems), default=(0, 0))
    return found if found and (found.line or 0, found.column or 0) < first else None


def _selection(query: OwnQuery, code: str) -> Problem | None:
    found = modifiers.selection(query.words)
    if found is None or found[1] != code:
        return None
    return query.problem(code, query.words[found[0]], **found[2])
