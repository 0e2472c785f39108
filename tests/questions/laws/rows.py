"""The laws without which an engine gives other rows, and says no word about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from rdflib.plugins.sparql.parserutils import CompValue
from rdflib.term import Variable

from graphbuilder.questions.library import Query
from tests.questions.laws.tree import columns, groups, joined, names, patterns, repeats, variables, walk

# The only form in which binding finds a block, and so the only one that it can rewrite.
BLOCK = re.compile(r"VALUES \?(\w+) \{ UNDEF \}")


def violations(query: Query, tree: Any) -> Iterator[str]:
    """What a query does against these laws."""
    parameters = set(query.parameters)
    plain = "\n".join(line for line in query.text.splitlines() if not line.lstrip().startswith("#"))
    yield from _blocks(tree, plain, parameters)
    for group in groups(tree):
        yield from _filters(group, parameters)
        yield from _order(group, parameters)
        yield from _paths(group)
        yield from _minus(group)
        yield from _distinct_paths(group)
        yield from _joined_by_bind(group)
    for parameter in query.parameters.values():
        if parameter.required and not parameter.example:
            yield f"4: ?{parameter.name} must be given, but has no example"


def _blocks(tree: Any, text: str, parameters: set[str]) -> Iterator[str]:
    """Laws 1 and 4: every block of a parameter can be rewritten, and says "any" until it is."""
    blocks = list(walk(tree, "InlineData", "ValuesClause"))
    rewritable = BLOCK.findall(text)
    for name in sorted(parameters):
        its_blocks = [block for block in blocks if name in names(block.var)]
        if not its_blocks:
            yield f"1: ?{name} is declared, but has no block"
        for block in its_blocks:
            values = list(block.value or [])
            if len(names(block.var)) == 1 and values != ["UNDEF"]:
                yield f"4: a block of ?{name} has a value of its own and not UNDEF alone"
        if len(its_blocks) != rewritable.count(name):
            yield f"1: a block of ?{name} cannot be rewritten"
    for name in sorted(set(rewritable) - parameters):
        yield f"1: ?{name} has a block, but is not declared"


def _filters(group: CompValue, parameters: set[str]) -> Iterator[str]:
    """Law 2: a group that uses a parameter in a FILTER has a block of its own.

    It may have it from a sub-select that it joins, if need be an optional one, and that sets it: a block
    beside that finds nothing on Virtuoso. One that uses it in a BIND may have it from a triple pattern of
    the group too, if need be an optional one.
    """
    own = {name for part in group.part if part.name == "InlineData" for name in names(part.var)}
    for part in group.part:
        if part.name == "GroupOrUnionGraphPattern" and [each.name for each in part.graph] == ["SubSelect"]:
            own |= columns(part.graph[0])
        elif part.name == "OptionalGraphPattern" and part.graph.name == "SubSelect":
            own |= columns(part.graph)
    matched = set().union(*(variables(part) for part in group.part if part.name == "TriplesBlock"))
    for part in group.part:
        if part.name == "OptionalGraphPattern" and not list(walk(part, "SubSelect")):
            matched |= set().union(*(variables(block) for block in walk(part, "TriplesBlock")))
        elif part.name == "Filter":
            for name in sorted((parameters & variables(part)) - own):
                yield f"2: a FILTER uses ?{name} in a group without a block of it"
        elif part.name == "Bind":
            for name in sorted((parameters & variables(part.expr)) - own - matched):
                yield f"2: a BIND uses ?{name} in a group without a block of it"


def _order(group: CompValue, parameters: set[str]) -> Iterator[str]:
    """Law 3: a triple pattern stands between a block and an OPTIONAL or a path with + or *."""
    waiting: set[str] = set()
    for part in group.part:
        if part.name == "InlineData":
            waiting |= parameters & names(part.var)
        elif part.name == "OptionalGraphPattern":
            for name in sorted(waiting):
                yield f"3: no triple pattern between a block of ?{name} and an OPTIONAL"
        elif part.name == "TriplesBlock":
            for _, path, _ in patterns(part):
                if repeats(path, "*", "+"):
                    for name in sorted(waiting):
                        yield f"3: no triple pattern between a block of ?{name} and a path with + or *"
                waiting.clear()


def _paths(group: CompValue) -> Iterator[str]:
    """Law 5: beside a path with |, a path with * or ? ends at nothing that may be a text.

    A single path with | that itself leads there does no harm.
    """
    ends, texts, iris = set(), set(), set()
    choices: list[set[str]] = []
    for part in joined(group):
        iris |= set().union(*(variables(each) for each in walk(part, "Builtin_isIRI")))
        for _, path, end in patterns(part) if part.name == "TriplesBlock" else ():
            if repeats(path, "*", "?"):
                ends |= variables(end)
                continue
            if any(len(each.part) > 1 for each in walk(path, "PathAlternative")):
                choices.append(variables(end))
            if isinstance(path, Variable) or any(_is_object(each) for each in walk(path, "pname")):
                texts |= variables(end)
    for name in sorted((ends & texts) - iris):
        if choices not in ([], [{name}]):
            yield f"5: ?{name} may be a text, and ends a path with * or ? beside one with |"


def _minus(group: CompValue) -> Iterator[str]:
    """Law 10: no block of a parameter in a MINUS, where Virtuoso takes none or forgets it."""
    for part in group.part:
        if part.name == "MinusGraphPattern":
            for block in walk(part, "InlineData", "ValuesClause"):
                for name in sorted(names(block.var)):
                    if list(block.value or []) == ["UNDEF"]:
                        yield f"10: a block of ?{name} in a MINUS"


def _distinct_paths(group: CompValue) -> Iterator[str]:
    """Law 16: what is joined to triple patterns and follows a path with * or + is grouped, and not DISTINCT.

    Virtuoso works such a sub-select out for each statement, and loses what leads to the one at which a batch
    of its rows is full: the larger the graph, the more.
    """
    outside = set().union(*(variables(part) for part in group.part if part.name == "TriplesBlock"))
    for part in group.part:
        if part.name == "GroupOrUnionGraphPattern" and [each.name for each in part.graph] == ["SubSelect"]:
            (select,) = part.graph
            paths = [
                path
                for inner in joined(select.where)
                if inner.name == "TriplesBlock"
                for _, path, _ in patterns(inner)
            ]
            shared = columns(select) & outside
            if shared and select.modifier == "DISTINCT" and any(repeats(each, "*", "+") for each in paths):
                yield f"16: a DISTINCT sub-select with a path with * or + is joined by ?{min(shared)}"


def _joined_by_bind(group: CompValue) -> Iterator[str]:
    """Law 18: what an OPTIONAL joins by has its value there from VALUES or a pattern, and not from BIND.

    rdflib puts the value of the row in its place, and so joins what does not fit.
    """
    before: set[str] = set()
    for part in group.part:
        if part.name == "OptionalGraphPattern":
            inner = part.graph
            own = columns(inner) if inner.name == "SubSelect" else variables(inner)
            computed = {str(each.var) for each in walk(inner, "Bind")} & own & before
            if computed:
                yield f"18: a BIND in an OPTIONAL gives ?{min(computed)} a value, by which it joins"
        before |= variables(part)


def _is_object(name: CompValue) -> bool:
    """Whether a name is that of a statement's object: of all relations, the one that leads to texts too."""
    return bool((name.prefix, name.localname) == ("rdf", "object"))
