"""The laws of queries, as a linter: without the first five engines drop rows, else they are slow.

Each was tried on the engines that the tests start, and none of them says a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from rdflib.plugins.sparql.parser import parseQuery
from rdflib.plugins.sparql.parserutils import CompValue
from rdflib.term import Variable

from graphbuilder.questions import library

# The only form in which binding finds a block, and so the only one that it can rewrite.
BLOCK = re.compile(r"VALUES \?(\w+) \{ UNDEF \}")
GROUP = "GroupGraphPatternSub"


def violations(text: str) -> list[str]:
    """What a query does against the laws; each message begins with the number of the law."""
    query = library.parse(text, "query")
    tree = parsed(text)
    parameters = set(query.parameters)
    plain = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("#"))
    found = [*_blocks(tree, plain, parameters)]
    for group in walk(tree, GROUP):
        found += _filters(group, parameters)
        found += _order(group, parameters)
        found += _paths(group)
        found += _exists(group)
        found += _unions(group)
        found += _optionals(group)
        found += _values(group)
        found += _minus(group)
        found += _parted_paths(group)
        found += _failing(group)
        found += _keyless(group)
        found += _sides(group)
    found += _size(query, tree)
    for parameter in query.parameters.values():
        if parameter.required and not parameter.example:
            found.append(f"4: ?{parameter.name} must be given, but has no example")
    return found


@lru_cache(maxsize=100)
def parsed(text: str) -> Any:
    """The parse tree of a query, which several laws look at: to read it takes longer than to look."""
    return parseQuery(text)[1]


def _blocks(tree: Any, text: str, parameters: set[str]) -> Iterator[str]:
    """Laws 1 and 4: every block of a parameter can be rewritten, and says "any" until it is."""
    blocks = list(walk(tree, "InlineData", "ValuesClause"))
    rewritable = BLOCK.findall(text)
    for name in sorted(parameters):
        its_blocks = [block for block in blocks if name in _names(block.get("var"))]
        if not its_blocks:
            yield f"1: ?{name} is declared, but has no block"
        for block in its_blocks:
            values = list(block.get("value") or [])
            if len(_names(block.get("var"))) == 1 and values != ["UNDEF"]:
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
    own = {name for part in group.part if part.name == "InlineData" for name in _names(part.get("var"))}
    for part in group.part:
        if part.name == "GroupOrUnionGraphPattern" and [each.name for each in part.graph] == ["SubSelect"]:
            own |= _columns(part.graph[0])
        elif part.name == "OptionalGraphPattern" and part.graph.name == "SubSelect":
            own |= _columns(part.graph)
    matched = set().union(*(_variables(part) for part in group.part if part.name == "TriplesBlock"))
    for part in group.part:
        if part.name == "OptionalGraphPattern" and not list(walk(part, "SubSelect")):
            matched |= set().union(*(_variables(block) for block in walk(part, "TriplesBlock")))
        elif part.name == "Filter":
            for name in sorted((parameters & _variables(part)) - own):
                yield f"2: a FILTER uses ?{name} in a group without a block of it"
        elif part.name == "Bind":
            for name in sorted((parameters & _variables(part.expr)) - own - matched):
                yield f"2: a BIND uses ?{name} in a group without a block of it"


def _order(group: CompValue, parameters: set[str]) -> Iterator[str]:
    """Law 3: a triple pattern stands between a block and an OPTIONAL or a path with + or *."""
    waiting: set[str] = set()
    for part in group.part:
        if part.name == "InlineData":
            waiting |= parameters & _names(part.get("var"))
        elif part.name == "OptionalGraphPattern":
            for name in sorted(waiting):
                yield f"3: no triple pattern between a block of ?{name} and an OPTIONAL"
        elif part.name == "TriplesBlock":
            for _, path, _ in _patterns(part):
                if _repeats(path, "*", "+"):
                    for name in sorted(waiting):
                        yield f"3: no triple pattern between a block of ?{name} and a path with + or *"
                waiting.clear()


def _paths(group: CompValue) -> Iterator[str]:
    """Law 5: beside a path with |, a path with * or ? ends at nothing that may be a text.

    A single path with | that itself leads there does no harm.
    """
    ends, texts, iris = set(), set(), set()
    choices: list[set[str]] = []
    for part in _joined(group):
        iris |= set().union(*(_variables(each) for each in walk(part, "Builtin_isIRI")))
        for _, path, end in _patterns(part) if part.name == "TriplesBlock" else ():
            if _repeats(path, "*", "?"):
                ends |= _variables(end)
                continue
            if any(len(each.part) > 1 for each in walk(path, "PathAlternative")):
                choices.append(_variables(end))
            if isinstance(path, Variable) or any(_is_object(each) for each in walk(path, "pname")):
                texts |= _variables(end)
    for name in sorted((ends & texts) - iris):
        if choices not in ([], [{name}]):
            yield f"5: ?{name} may be a text, and ends a path with * or ? beside one with |"


def _exists(group: CompValue) -> Iterator[str]:
    """Law 6: at most one triple pattern inside EXISTS or NOT EXISTS.

    Engines do not plan what stands there: they run it for each row, in the order in which it is written.
    """
    for part in group.part:
        if part.name == "Filter":
            for inner in walk(part, "Builtin_EXISTS", "Builtin_NOTEXISTS"):
                if sum(len(list(_patterns(block))) for block in walk(inner, "TriplesBlock")) > 1:
                    yield "6: more than one triple pattern inside EXISTS or NOT EXISTS"


def _unions(group: CompValue) -> Iterator[str]:
    """Law 7: no triple pattern beside a UNION whose variables its branches use.

    Engines put the whole UNION beside each row, or work it out in full though a value is bound.
    """
    unions = [each for each in group.part if each.name == "GroupOrUnionGraphPattern" and len(each.graph) > 1]
    used = set().union(*(_variables(each) for each in unions))
    for part in group.part if unions else ():
        if part.name == "TriplesBlock":
            for subject, _, end in _patterns(part):
                for name in sorted((_variables(subject) | _variables(end)) & used):
                    yield f"7: a triple pattern with ?{name} beside a UNION that uses it"


def _optionals(group: CompValue) -> Iterator[str]:
    """Law 8: one triple pattern in an OPTIONAL, unless a sub-select says where it begins.

    With more, engines read all that fits them, for every thing, and join it afterwards.
    """
    for part in group.part:
        if part.name == "OptionalGraphPattern" and not list(walk(part, "SubSelect")):
            own = [each for each in part.graph.part if each.name == "TriplesBlock"]
            if sum(len(list(_patterns(block))) for block in own) > 1:
                yield "8: more than one triple pattern in an OPTIONAL"


def _values(group: CompValue) -> Iterator[str]:
    """Law 9: a predicate is one of some by VALUES in its own group, and not by FILTER.

    A filter looks at every statement first.
    """
    predicates: set[str] = set()
    for part in group.part:
        if part.name == "TriplesBlock":
            for _, path, end in _patterns(part):
                is_predicate = any(
                    (each.get("prefix"), each.localname) == ("rdf", "predicate")
                    for each in walk(path, "pname")
                )
                predicates |= _variables(end) if is_predicate else set()
    for part in group.part:
        if part.name == "Filter" and isinstance(part.expr, CompValue):
            for inner in walk(part.expr, "RelationalExpression"):
                if inner.get("op") == "IN":
                    for name in sorted(_variables(inner.expr) & predicates):
                        yield f"9: a FILTER says which ?{name} there may be, and not VALUES"


def _minus(group: CompValue) -> Iterator[str]:
    """Law 10: no block of a parameter in a MINUS, where Virtuoso takes none or forgets it."""
    for part in group.part:
        if part.name == "MinusGraphPattern":
            for block in walk(part, "InlineData", "ValuesClause"):
                for name in sorted(_names(block.get("var"))):
                    if list(block.get("value") or []) == ["UNDEF"]:
                        yield f"10: a block of ?{name} in a MINUS"


def _parted_paths(group: CompValue) -> Iterator[str]:
    """Law 12: no sub-select between a triple pattern and a path with * or + that goes on from it.

    rdflib takes what stands behind the sub-select by itself, and follows the path from everything there is.
    """
    before: set[str] = set()
    parted: set[str] = set()
    for part in group.part:
        if part.name == "GroupOrUnionGraphPattern" and [each.name for each in part.graph] == ["SubSelect"]:
            parted |= before - _columns(part.graph[0])
        elif part.name == "TriplesBlock":
            paths = [each for each in _patterns(part) if _repeats(each[1], "*", "+")]
            plain = [each for each in _patterns(part) if not _repeats(each[1], "*", "+")]
            before |= set().union(*map(_variables, plain))
            parted -= set().union(*map(_variables, plain))
            for subject, _, end in paths:
                for name in sorted((_variables(subject) | _variables(end)) & parted):
                    yield f"12: a sub-select between a pattern of ?{name} and a path with * or + from it"


def _failing(group: CompValue) -> Iterator[str]:
    """Law 13: what IRI makes stands in a COALESCE, as it may fail.

    By a variable that may be unbound Oxigraph joins nothing: it compares each row with all others.
    """
    for part in group.part:
        if (
            part.name == "Bind"
            and list(walk(part, "Builtin_IRI"))
            and not list(walk(part, "Builtin_COALESCE"))
        ):
            yield f"13: ?{part.var} may be unbound"


def _keyless(group: CompValue) -> Iterator[str]:
    """Law 14: an OPTIONAL joins by a variable that has a value in every row, and in all that it finds.

    By one that an earlier OPTIONAL, one branch of a UNION or a BIND that may fail has left unbound, Oxigraph
    joins nothing: it reads all that fits the OPTIONAL, and compares each row with all of that. Relations with
    a time and sources with a date are so few that this does no harm.
    """
    surely: set[str] = set()
    perhaps: set[str] = set()
    for part in group.part:
        if part.name == "OptionalGraphPattern":
            inner = part.graph
            own = _columns(inner) if inner.name == "SubSelect" else _variables(inner)
            shared = own & (surely | perhaps)
            if shared and not _bound(inner) & surely and not _is_of_few(inner):
                yield f"14: an OPTIONAL joins by ?{', ?'.join(sorted(shared))} alone, which may be unbound"
        if part.name == "Bind":
            perhaps.add(str(part.var))
        elif part.name not in ("Filter", "MinusGraphPattern"):
            perhaps |= _variables(part)
        surely |= _set(part, surely)


def _sides(group: CompValue) -> Iterator[str]:
    """Law 15: on which side of a statement a thing stands is no value of a variable.

    Virtuoso may join all statements by it then, and come to no end: not each time, as it plans by samples.
    """
    for part in group.part:
        for value in walk(part, "pname") if part.name == "InlineData" else ():
            if value.get("prefix") == "rdf" and value.localname in ("subject", "object"):
                yield f"15: rdf:{value.localname} is a value of a variable"


def _bound(group: CompValue) -> set[str]:
    """The variables that have a value in each row of a group or a sub-select."""
    if group.name == "SubSelect":
        computed = {str(each.evar) for each in group.projection if each.get("evar")}
        return computed | _bound(group.where) & _columns(group)
    surely: set[str] = set()
    for part in group.part or ():
        surely |= _set(part, surely)
    return surely


def _set(part: CompValue, surely: set[str]) -> set[str]:
    """The variables to which a part gives a value in each row, where `surely` have one before it."""
    if part.name == "TriplesBlock":
        return _variables(part)
    if part.name == "InlineData":
        rows = [[each] if isinstance(each, (str, CompValue)) else each for each in part.get("value") or ()]
        return set() if any("UNDEF" in row for row in rows) else _names(part.get("var"))
    if part.name == "GroupOrUnionGraphPattern":
        return set.intersection(*map(_bound, part.graph))
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


def _is_of_few(group: CompValue) -> bool:
    """Whether a group asks only which time a relation has, or what date a source."""
    few = {("pol", "time"), ("dcterms", "issued"), ("pol", "notBefore")}
    return few.issuperset(
        (each.get("prefix"), each.localname)
        for block in walk(group, "TriplesBlock")
        for _, path, _ in _patterns(block)
        for each in walk(path, "pname")
    )


def _columns(select: CompValue) -> set[str]:
    return {str(each.get("var") or each.get("evar")) for each in select.projection}


def _size(query: library.Query, tree: Any) -> Iterator[str]:
    """Law 11: what joins two paths of any length, or all pairs of two classes, is given in part.

    Its answer may grow with the square of the graph.
    """
    if not query.parted_by:
        return
    if query.parted_by not in query.parameters or query.parted_column not in _columns(tree):
        yield f"11: parted by ?{query.parted_by}, which is no parameter and column"


def _joined(group: CompValue) -> Iterator[CompValue]:
    """The parts of a group, and of the groups and sub-selects that it simply joins."""
    for part in group.part:
        if part.name == "GroupOrUnionGraphPattern" and len(part.graph) == 1:
            for inner in part.graph:
                yield from _joined(inner.where if inner.name == "SubSelect" else inner)
        else:
            yield part


def _patterns(block: CompValue) -> Iterator[tuple[Any, Any, Any]]:
    """The triple patterns in a block of them."""
    for chain in block.triples:
        for place in range(0, len(chain), 3):
            yield chain[place], chain[place + 1], chain[place + 2]


def _repeats(path: Any, *marks: str) -> bool:
    return any(each.get("mod") in marks for each in walk(path, "PathElt"))


def _is_object(name: CompValue) -> bool:
    """Whether a name is that of a statement's object: of all relations, the one that leads to texts too."""
    return bool((name.get("prefix"), name.localname) == ("rdf", "object"))


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


def _variables(node: Any) -> set[str]:
    """The names of all variables under a node."""
    if isinstance(node, Variable):
        return {str(node)}
    if isinstance(node, CompValue):
        return set().union(*map(_variables, node.values()))
    if isinstance(node, str):
        return set()
    try:
        return set().union(*map(_variables, node))
    except TypeError:
        return set()


def _names(variables: Any) -> set[str]:
    return {str(each) for each in variables or []}
