"""What a file of somebody else's says of each thing, as plain data: lists as links, names for blank nodes."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable
from typing import Literal, NamedTuple, TypeAlias

import pyoxigraph as ox

from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import RDF

BLANK = "_:"
# Blank nodes within blank nodes are looked into so far.
_DEEPEST = 8
_FIRST, _REST, _NIL = RDF + "first", RDF + "rest", RDF + "nil"


class Value(NamedTuple):
    """What stands behind a property: another thing by its name, or a text with its language."""

    text: str
    kind: Literal["thing", "text"]
    language: str = ""


#: What is said of each thing, by property.
Things: TypeAlias = "dict[str, dict[str, list[Value]]]"
_Term: TypeAlias = "ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple"


def read_resources(graph: Graph) -> Things:
    """All that a graph says without our ontology, in a fixed order.

    A list (``rdf:first``, ``rdf:rest``) becomes a link to each of its members. A blank node
    is called after what is said of it, so that the same file always gives the same names.
    """
    triples = {quad.triple for quad in graph.quads(inferred=False, ontology=False)}
    said: dict[_Term, list[ox.Triple]] = defaultdict(list)
    for triple in triples:
        said[triple.subject].append(triple)
    lists = {node for node, known in said.items() if any(each.predicate.value == _FIRST for each in known)}
    names = _blank_names(triples, said, lists)
    things: Things = defaultdict(lambda: defaultdict(list))
    for triple in triples:
        if triple.subject in lists:
            continue
        found = things[_name(triple.subject, names)][triple.predicate.value]
        found.extend(_value(each, names) for each in _members(triple.object, said, lists))
    return {
        name: {property: _once(properties[property]) for property in sorted(properties)}
        for name, properties in sorted(things.items())
    }


def _once(values: Iterable[Value]) -> list[Value]:
    return sorted(set(values))


def _members(object: _Term, said: dict[_Term, list[ox.Triple]], lists: set[_Term]) -> list[_Term]:
    """The object itself, or the members of the list that it is."""
    if isinstance(object, ox.NamedNode) and object.value == _NIL:
        return []
    members: list[_Term] = []
    passed: set[_Term] = set()
    while object in lists and object not in passed:
        passed.add(object)
        properties = {each.predicate.value: each.object for each in said[object]}
        first = properties[_FIRST]
        members.extend(_members(first, said, lists - passed) if first in lists else [first])
        object = properties.get(_REST, ox.NamedNode(_NIL))
    return members if passed else [object]


def _value(term: _Term, names: dict[ox.BlankNode, str]) -> Value:
    if isinstance(term, ox.Literal):
        return Value(term.value, "text", term.language or "")
    if isinstance(term, ox.Triple):
        return Value(str(term), "text")
    return Value(_name(term, names), "thing")


def _name(term: _Term, names: dict[ox.BlankNode, str]) -> str:
    if isinstance(term, ox.BlankNode):
        return names[term]
    return term.value if isinstance(term, ox.NamedNode) else str(term)


def _blank_names(
    triples: set[ox.Triple], said: dict[_Term, list[ox.Triple]], lists: set[_Term]
) -> dict[ox.BlankNode, str]:
    """Names made from what is said of a blank node and what refers to it, and a number among equals."""
    referring: dict[_Term, list[ox.Triple]] = defaultdict(list)
    for triple in triples:
        if isinstance(triple.object, ox.BlankNode):
            referring[triple.object].append(triple)
    nodes = {each for each in (*said, *referring) if isinstance(each, ox.BlankNode)} - lists
    marks: dict[ox.BlankNode, str] = {}

    def mark(node: ox.BlankNode, above: frozenset[ox.BlankNode]) -> str:
        if node in marks:
            return marks[node]
        inside = above | {node}

        def text(term: _Term) -> str:
            if not isinstance(term, ox.BlankNode):
                return str(term)
            return "" if term in inside or len(inside) > _DEEPEST else mark(term, inside)

        parts = [
            f"{each.predicate} {text(member)}"
            for each in said.get(node, ())
            for member in _members(each.object, said, lists)
        ]
        parts += [
            f"{each.subject} {each.predicate}"
            for each in referring[node]
            if not isinstance(each.subject, ox.BlankNode)
        ]
        digest = hashlib.sha256("\n".join(sorted(parts)).encode()).hexdigest()[:10]
        # Farther down the mark depends on where one starts: it is kept for the start only.
        if not above:
            marks[node] = digest
        return digest

    names: dict[ox.BlankNode, str] = {}
    equal: dict[str, int] = defaultdict(int)
    for digest, _, node in sorted((mark(node, frozenset()), str(node), node) for node in nodes):
        equal[digest] += 1
        names[node] = f"{BLANK}{digest}" + (f"-{equal[digest]}" if equal[digest] > 1 else "")
    return names
