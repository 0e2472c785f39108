"""Which parameters of a query take what a question in somebody's own words names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import pyoxigraph as ox

from graphbuilder.graph import names
from graphbuilder.graph.store import Graph
from graphbuilder.questions.binding import AS_OF
from graphbuilder.questions.library import Parameter, Query
from graphbuilder.questions.named import Name, Named

# How well a parameter takes a thing: it is for the thing's class, or for anything; or called after a class
# that is not the thing's, such as ``actor`` for a document.
_OF_ITS_CLASS, _OF_ANY, _OF_OTHERS = 3, 2, 1
_YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True)
class Filled:
    """The values of parameters, as a person would type them.

    It `is_whole` where all that was named has a place, and `is_plain` unless one thing may as well stand
    in the place of another: whether the one is a member of the other, say, or the other of it.
    """

    parameters: dict[str, list[str]]
    is_whole: bool = True
    is_plain: bool = True


def filled(query: Query, named: Named, graph: Graph) -> Filled:
    """The parameters of a query that take what a question names."""
    given: dict[str, list[str]] = {}
    placed: list[tuple[Parameter, Name]] = []
    is_whole = True
    for name in named.things:
        where = _place(query, name, given, graph)
        if where:
            parameter, value = where
            placed.append((parameter, name))
            given.setdefault(parameter.name, []).append(value)
        elif name.is_proper:
            is_whole = False
    is_whole &= _with_texts(query, named, given) and _with_days(query, named, given)
    of_years = [each.name for each in query.parameters.values() if _YEAR.fullmatch(each.example)]
    if len(of_years) == len(named.years):
        given |= {name: [year] for name, year in zip(of_years, named.years)}
    return Filled(given, is_whole, bool(query.ends) or not _is_turnable(placed, graph))


def _is_turnable(placed: Sequence[tuple[Parameter, Name]], graph: Graph) -> bool:
    """Whether two names may change places."""
    return any(
        one != other
        and _fit(one, first, graph)[0] <= _fit(one, second, graph)[0]
        and _fit(other, second, graph)[0] <= _fit(other, first, graph)[0]
        for (one, first), (other, second) in combinations(placed, 2)
    )


def _place(
    query: Query, name: Name, given: dict[str, list[str]], graph: Graph
) -> tuple[Parameter, str] | None:
    """The parameter that takes a name best, the first of equals, and the value to give it."""
    best: tuple[int, Parameter, str] | None = None
    for parameter in query.parameters.values():
        is_taken = parameter.name in given
        if is_taken and not parameter.several:
            continue
        fit, value = _fit(parameter, name, graph)
        if fit == 0 or (fit < _OF_ITS_CLASS and not name.is_proper):
            continue
        fit = 2 * fit - is_taken
        if best is None or fit > best[0]:
            best = (fit, parameter, value)
    return (best[1], best[2]) if best else None


def _fit(parameter: Parameter, name: Name, graph: Graph) -> tuple[int, str]:
    """How well a parameter takes one of the things of a name, 0 where it does not, and what to give it."""
    if parameter.type == "text" and parameter.required:
        return _OF_OTHERS, name.text if parameter.plain else _value(name.text, name.things, graph)
    if parameter.type not in ("entity", "value"):
        return 0, ""
    called = "".join(each.capitalize() for each in parameter.name.split("_"))
    classes = parameter.classes or ((called,) if called in graph.vocabulary.classes else ())
    fitting = [each for each in name.things if any(names.is_a(graph, each, kind) for kind in classes)]
    if fitting:
        return _OF_ITS_CLASS, _value(name.text, fitting, graph)
    if parameter.classes:
        return 0, ""
    return _OF_OTHERS if classes else _OF_ANY, _value(name.text, name.things, graph)


def _value(text: str, things: list[ox.NamedNode] | tuple[ox.NamedNode, ...], graph: Graph) -> str:
    """What to type for one of several things: which is meant is asked where it is not plain."""
    return names.name(graph, things[0]) if len(things) == 1 else text


def _with_texts(query: Query, named: Named, given: dict[str, list[str]]) -> bool:
    wanted = [each for each in query.parameters.values() if each.type == "text" and each.required]
    for text in named.quoted:
        if not wanted or (wanted[0].name in given and not wanted[0].several):
            return False
        given.setdefault(wanted[0].name, []).append(text)
    return True


def _with_days(query: Query, named: Named, given: dict[str, list[str]]) -> bool:
    for day, name in zip(named.days, _of_days(query)):
        given[name] = [day]
    return len(named.days) <= len([*_of_days(query)])


def _of_days(query: Query) -> Iterator[str]:
    days = [each.name for each in query.parameters.values() if each.type == "date"]
    yield from [AS_OF] if AS_OF in days else days
