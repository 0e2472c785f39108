"""Parameters as callers give them: typed, named by a question in words, or the day as a value of its own."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from graphbuilder.errors import Problem, QueryError
from graphbuilder.questions import library
from graphbuilder.questions.binding import AS_OF

if TYPE_CHECKING:
    from graphbuilder.questions.search import Meant


def all_typed(parameters: Mapping[str, object]) -> dict[str, str | list[str]]:
    """The values of parameters as a person would type them."""
    return {name: _as_typed(value) for name, value in parameters.items()}


def _as_typed(value: object) -> str | list[str]:
    """A value of a parameter as a person would type it: dates and numbers may be given as such.

    Raises
    ------
    QueryError
        If it is something else.
    """
    if isinstance(value, (str, int, float)):
        with contextlib.suppress(ValueError):  # a number of more digits than Python shows
            return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (list, tuple, set, frozenset)):
        return [str(_as_typed(each)) for each in value]
    raise QueryError(Problem("parameter-no-text", values={"value": value}))


def with_named(
    meant: Meant, parameters: Mapping[str, str | Sequence[str]], as_of: str | date | None
) -> dict[str, str | Sequence[str]]:
    """The parameters with those that a question in words names, where they are not given otherwise."""
    variables = meant.query.variables
    given = {*(variables.get(name, name) for name in parameters), *([AS_OF] if as_of is not None else [])}
    named = {name: each for name, each in meant.parameters.items() if variables[name] not in given}
    return {**named, **parameters}


def with_day(
    query: library.Query, parameters: Mapping[str, str | Sequence[str]], day: str
) -> Mapping[str, str | Sequence[str]]:
    """The parameters with the day for which the answer is to hold."""
    if AS_OF in parameters and parameters[AS_OF] not in (day, [day]):
        raise QueryError(Problem("one-value", values={"name": AS_OF, "count": 2}))
    if AS_OF in query.parameters:
        return {**parameters, AS_OF: day}
    if query.is_own:
        raise QueryError(Problem("no-as-of", query.name, values={"name": AS_OF}))
    return parameters
