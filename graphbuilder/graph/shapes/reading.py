"""A shapes graph as objects: SHACL Core, and targets that a query selects."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import pyoxigraph as ox

from graphbuilder.graph.shapes import paths
from graphbuilder.graph.shapes.paths import Path
from graphbuilder.graph.shapes.terms import NotUnderstood, Term, Triples, term
from graphbuilder.namespaces import RDF, RDFS, SH

#: The parameters of constraints, by the component that they make; the other parameters of a component
#: are read along with these.
COMPONENTS = {
    name: f"{name[0].upper()}{name[1:]}ConstraintComponent"
    for names in (
        ("class", "datatype", "nodeKind", "minCount", "maxCount"),
        ("minExclusive", "minInclusive", "maxExclusive", "maxInclusive"),
        ("minLength", "maxLength", "pattern", "languageIn", "uniqueLang"),
        ("equals", "disjoint", "lessThan", "lessThanOrEquals"),
        ("not", "and", "or", "xone", "node", "property", "qualifiedMinCount", "qualifiedMaxCount"),
        ("closed", "hasValue", "in"),
    )
    for name in names
}
_ASIDE = {"flags", "qualifiedValueShape", "qualifiedValueShapesDisjoint", "ignoredProperties"}
_TARGETS = ("targetNode", "targetClass", "targetSubjectsOf", "targetObjectsOf", "target")
_ABOUT = {"path", "severity", "message", "deactivated"}
_FOR_PEOPLE = {"name", "description", "order", "group", "defaultValue"}
_TYPE = ox.NamedNode(RDF + "type")
_CLASS = ox.NamedNode(RDFS + "Class")


def named(name: str) -> ox.NamedNode:
    """A term of SHACL."""
    return ox.NamedNode(SH + name)


@dataclass(frozen=True)
class Shape:
    """A shape: of nodes, or of what a path reaches from them.

    Attributes
    ----------
    node
        How it is called in the shapes graph.
    path
        Where its values are; None where each node is its own value.
    parameters
        The values of each parameter, by its name in SHACL.
    severity, messages, deactivated
        As it says itself.
    """

    node: Term
    path: Path | None
    parameters: dict[str, list[Term]] = field(hash=False)
    severity: Term
    messages: tuple[Term, ...]
    deactivated: bool


class Shapes:
    """The shapes of a graph, read when they are needed."""

    def __init__(self, graph: Triples) -> None:
        self.graph = graph
        self._read: dict[Term, Shape] = {}

    def shape(self, node: Term) -> Shape:
        """The shape at a node.

        Raises
        ------
        NotUnderstood
            If it says what is not SHACL Core.
        """
        if node not in self._read:
            self._read[node] = self._shape(node)
        return self._read[node]

    def _shape(self, node: Term) -> Shape:
        said: dict[str, list[Term]] = {}
        for quad in self.graph.matching(node, None, None):
            name = quad.predicate.value.removeprefix(SH)
            if name != quad.predicate.value:
                said.setdefault(name, []).append(term(quad.object))
        unknown = set(said) - set(COMPONENTS) - _ASIDE - _ABOUT - _FOR_PEOPLE - set(_TARGETS)
        if unknown:
            raise NotUnderstood(", ".join(sorted(f"sh:{each}" for each in unknown)))
        path = said.get("path", [])
        if len(path) > 1:
            raise NotUnderstood("two of sh:path")
        for values in said.values():
            values.sort(key=str)
        return Shape(
            node,
            paths.read(path[0], self.graph) if path else None,
            {name: values for name, values in said.items() if name in COMPONENTS or name in _ASIDE},
            next(iter(said.get("severity", [])), named("Violation")),
            tuple(said.get("message", ())),
            _is_true(said.get("deactivated", [])),
        )

    def listed(self, node: Term) -> list[Term]:
        """The members of a list in the shapes graph."""
        return self.graph.listed(node)

    @cached_property
    def aimed(self) -> list[tuple[Shape, str, Term]]:
        """The shapes that have targets: each with the kind and the value of each target."""
        found: list[tuple[Shape, str, Term]] = []
        for kind in _TARGETS:
            for quad in self.graph.matching(None, named(kind), None):
                found.append((self.shape(term(quad.subject)), kind, term(quad.object)))
        classes = self.graph.classes_below(_CLASS)
        for shape in sorted(self._nodes(), key=str):
            if classes & set(self.graph.objects(shape, _TYPE)):
                found.append((self.shape(shape), "targetClass", shape))
        return sorted(found, key=lambda each: (str(each[0].node), each[1], str(each[2])))

    def _nodes(self) -> set[Term]:
        """The nodes that are shapes: said to be, with a target or a constraint, or used as one."""
        found = {
            each
            for kind in ("NodeShape", "PropertyShape")
            for each in self.graph.subjects(_TYPE, named(kind))
        }
        for name in (*COMPONENTS, *_TARGETS):
            found |= {term(quad.subject) for quad in self.graph.matching(None, named(name), None)}
        return found


def _is_true(values: list[Term]) -> bool:
    return any(isinstance(each, ox.Literal) and each.value in ("true", "1") for each in values)
