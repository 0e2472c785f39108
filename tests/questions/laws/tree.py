"""The syntax tree of a query as rdflib reads it, and what the laws look for in it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from rdflib.plugins.sparql.parserutils import CompValue
from rdflib.term import Variable

from tests import syntax


@lru_cache(maxsize=100)
def parsed(text: str) -> Any:
    """The parse tree of a query, which several laws look at: to read it takes longer than to look."""
    return syntax.parsed(text)[1]


def groups(tree: Any) -> Iterator[CompValue]:
    """All groups of patterns, from the outside in."""
    return walk(tree, "GroupGraphPatternSub")


def walk(node: Any, *names: str) -> Iterator[CompValue]:
    """The parts of a parse tree that have one of these names, from the outside in."""
    if isinstance(node, CompValue):
        if node.name in names:
            yield node
        for value in node.values():
            yield from walk(value, *names)
    elif not isinstance(node, str):
        try:
            values = iter(node)
        except TypeError:
            return
        for value in values:
            yield from walk(value, *names)


def joined(group: CompValue) -> Iterator[CompValue]:
    """The parts of a group, and of the groups and sub-selects that it simply joins."""
    for part in group.part:
        if part.name == "GroupOrUnionGraphPattern" and len(part.graph) == 1:
            for inner in part.graph:
                yield from joined(inner.where if inner.name == "SubSelect" else inner)
        else:
            yield part


def patterns(block: CompValue) -> Iterator[tuple[Any, Any, Any]]:
    """The triple patterns in a block of them."""
    for chain in block.triples:
        for place in range(0, len(chain), 3):
            yield chain[place], chain[place + 1], chain[place + 2]


def repeats(path: Any, *marks: str) -> bool:
    """Whether a path, or a part of it, has one of these marks of how often it is followed."""
    return any(each.mod in marks for each in walk(path, "PathElt"))


def columns(select: CompValue) -> set[str]:
    """The names of the columns of a query or a sub-select."""
    return {str(each.var or each.evar) for each in select.projection}


def variables(node: Any) -> set[str]:
    """The names of all variables under a node."""
    if isinstance(node, Variable):
        return {str(node)}
    if isinstance(node, CompValue):
        return set().union(*map(variables, node.values()))
    if isinstance(node, str):
        return set()
    try:
        return set().union(*map(variables, node))
    except TypeError:
        return set()


def names(variables: Any) -> set[str]:
    """The names of some variables, which there may be none of."""
    return {str(each) for each in variables or []}


def bound(group: CompValue) -> set[str]:
    """The variables that have a value in each row of a group or a sub-select."""
    if group.name == "SubSelect":
        computed = {str(each.evar) for each in group.projection if each.evar}
        return computed | bound(group.where) & columns(group)
    surely: set[str] = set()
    for part in group.part or ():
        surely |= given_by(part, surely)
    return surely


def given_by(part: CompValue, surely: set[str]) -> set[str]:
    """The variables to which a part gives a value in each row, where `surely` have one before it."""
    if part.name == "TriplesBlock":
        return variables(part)
    if part.name == "InlineData":
        rows = [[each] if isinstance(each, (str, CompValue)) else each for each in part.value or ()]
        return set() if any("UNDEF" in row for row in rows) else names(part.var)
    if part.name == "GroupOrUnionGraphPattern":
        return set.intersection(*map(bound, part.graph))
    return {str(part.var)} if part.name == "Bind" and _is_sure(part.expr, surely) else set()


def _is_sure(expression: Any, surely: set[str]) -> bool:
    """Whether an expression has a value in each row; a function fails only where what it is given does."""
    if isinstance(expression, Variable):
        return str(expression) in surely
    if isinstance(expression, CompValue):
        if expression.name == "Builtin_COALESCE":
            return any(_is_sure(each, surely) for each in expression.arg)
        if expression.name == "Builtin_IF":
            return _is_sure(expression.arg2, surely) and _is_sure(expression.arg3, surely)
        return expression.name == "Builtin_BOUND" or all(
            _is_sure(each, surely) for each in expression.values()
        )
    if isinstance(expression, str) or not hasattr(expression, "__iter__"):
        return True
    return all(_is_sure(each, surely) for each in expression)
