"""The laws without which an engine is slow, or comes to no end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rdflib.plugins.sparql.parserutils import CompValue

from graphbuilder.questions.library import Query
from tests.questions.laws.tree import bound, columns, given_by, groups, patterns, repeats, variables, walk


def violations(query: Query, tree: Any) -> Iterator[str]:
    """What a query does against these laws."""
    for group in groups(tree):
        yield from _exists(group)
        yield from _unions(group)
        yield from _optionals(group)
        yield from _values(group)
        yield from _parted_paths(group)
        yield from _starting_paths(group)
        yield from _failing(group)
        yield from _keyless(group)
        yield from _sides(group)
    yield from _size(query, tree)


def _exists(group: CompValue) -> Iterator[str]:
    """Law 6: at most one triple pattern inside EXISTS or NOT EXISTS.

    Engines do not plan what stands there: they run it for each row, in the order in which it is written.
    """
    for part in group.part:
        if part.name == "Filter":
            for inner in walk(part, "Builtin_EXISTS", "Builtin_NOTEXISTS"):
                if sum(len(list(patterns(block))) for block in walk(inner, "TriplesBlock")) > 1:
                    yield "6: more than one triple pattern inside EXISTS or NOT EXISTS"


def _unions(group: CompValue) -> Iterator[str]:
    """Law 7: no triple pattern beside a UNION whose variables its branches use.

    Engines put the whole UNION beside each row, or work it out in full though a value is bound.
    """
    unions = [each for each in group.part if each.name == "GroupOrUnionGraphPattern" and len(each.graph) > 1]
    used = set().union(*(variables(each) for each in unions))
    for part in group.part if unions else ():
        if part.name == "TriplesBlock":
            for subject, _, end in patterns(part):
                for name in sorted((variables(subject) | variables(end)) & used):
                    yield f"7: a triple pattern with ?{name} beside a UNION that uses it"


def _optionals(group: CompValue) -> Iterator[str]:
    """Law 8: one triple pattern in an OPTIONAL, unless a sub-select says where it begins.

    With more, engines read all that fits them, for every thing, and join it afterwards.
    """
    for part in group.part:
        if part.name == "OptionalGraphPattern" and not list(walk(part, "SubSelect")):
            own = [each for each in part.graph.part if each.name == "TriplesBlock"]
            if sum(len(list(patterns(block))) for block in own) > 1:
                yield "8: more than one triple pattern in an OPTIONAL"


def _values(group: CompValue) -> Iterator[str]:
    """Law 9: a predicate is one of some by VALUES in its own group, and not by FILTER.

    A filter looks at every statement first.
    """
    predicates: set[str] = set()
    for part in group.part:
        if part.name == "TriplesBlock":
            for _, path, end in patterns(part):
                is_predicate = any(
                    (each.prefix, each.localname) == ("rdf", "predicate") for each in walk(path, "pname")
                )
                predicates |= variables(end) if is_predicate else set()
    for part in group.part:
        if part.name == "Filter" and isinstance(part.expr, CompValue):
            for inner in walk(part.expr, "RelationalExpression"):
                if inner.op == "IN":
                    for name in sorted(variables(inner.expr) & predicates):
                        yield f"9: a FILTER says which ?{name} there may be, and not VALUES"


def _size(query: Query, tree: Any) -> Iterator[str]:
    """Law 11: what joins two paths of any length, or all pairs of two classes, is given in part.

    Its answer may grow with the square of the graph.
    """
    if not query.parted_by:
        return
    if query.parted_by not in query.parameters or query.parted_column not in columns(tree):
        yield f"11: parted by ?{query.parted_by}, which is no parameter and column"


def _parted_paths(group: CompValue) -> Iterator[str]:
    """Law 12: no sub-select between a triple pattern and a path with * or + that goes on from it.

    rdflib takes what stands behind the sub-select by itself, and follows the path from everything there is.
    """
    before: set[str] = set()
    parted: set[str] = set()
    for part in group.part:
        if part.name == "GroupOrUnionGraphPattern" and [each.name for each in part.graph] == ["SubSelect"]:
            parted |= before - columns(part.graph[0])
        elif part.name == "TriplesBlock":
            paths = [each for each in patterns(part) if repeats(each[1], "*", "+")]
            plain = [each for each in patterns(part) if not repeats(each[1], "*", "+")]
            before |= set().union(*map(variables, plain))
            parted -= set().union(*map(variables, plain))
            for subject, _, end in paths:
                for name in sorted((variables(subject) | variables(end)) & parted):
                    yield f"12: a sub-select between a pattern of ?{name} and a path with * or + from it"


def _starting_paths(group: CompValue) -> Iterator[str]:
    """Law 17: what a path with * or + goes on from is grouped before it, and not DISTINCT.

    What stands beside a DISTINCT rdflib takes by itself: from all there is, and with * it gives a thing and
    itself, rows that all have one hash and that it compares each with all others.
    """
    distinct: set[str] = set()
    for part in group.part:
        if part.name == "GroupOrUnionGraphPattern" and [each.name for each in part.graph] == ["SubSelect"]:
            distinct |= columns(part.graph[0]) if part.graph[0].modifier == "DISTINCT" else set()
        elif part.name == "TriplesBlock":
            paths = [each for each in patterns(part) if repeats(each[1], "*", "+")]
            plain = [variables(each) for each in patterns(part) if not repeats(each[1], "*", "+")]
            for subject, _, end in paths:
                ends = variables(subject) | variables(end)
                if ends & distinct and not ends & set().union(*plain):
                    yield f"17: a path with * or + begins at ?{min(ends & distinct)}, which is DISTINCT"


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
            own = columns(inner) if inner.name == "SubSelect" else variables(inner)
            shared = own & (surely | perhaps)
            if shared and not bound(inner) & surely and not _is_of_few(inner):
                yield f"14: an OPTIONAL joins by ?{', ?'.join(sorted(shared))} alone, which may be unbound"
        if part.name == "Bind":
            perhaps.add(str(part.var))
        elif part.name not in ("Filter", "MinusGraphPattern"):
            perhaps |= variables(part)
        surely |= given_by(part, surely)


def _sides(group: CompValue) -> Iterator[str]:
    """Law 15: on which side of a statement a thing stands is no value of a variable.

    Virtuoso may join all statements by it then, and come to no end: not each time, as it plans by samples.
    """
    for part in group.part:
        for value in walk(part, "pname") if part.name == "InlineData" else ():
            if value.prefix == "rdf" and value.localname in ("subject", "object"):
                yield f"15: rdf:{value.localname} is a value of a variable"


def _is_of_few(group: CompValue) -> bool:
    """Whether a group asks only which time a relation has, or what date a source."""
    few = {("pol", "time"), ("dcterms", "issued"), ("pol", "notBefore")}
    return few.issuperset(
        (each.prefix, each.localname)
        for block in walk(group, "TriplesBlock")
        for _, path, _ in patterns(block)
        for each in walk(path, "pname")
    )
