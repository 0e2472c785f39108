"""Validation by SHACL Core (section 3.4): which nodes break which constraint of which shape."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pyoxigraph as ox

from graphbuilder.graph.shapes import constraints
from graphbuilder.graph.shapes.reading import COMPONENTS, Shape, Shapes, named
from graphbuilder.graph.shapes.terms import NotUnderstood, Term, Triples, term
from graphbuilder.namespaces import SH


@dataclass(frozen=True)
class Result:
    """One node that does not conform: by what value at the end of which path, to what of which shape."""

    focus: Term
    path: Term | None
    value: Term | None
    component: str
    shape: Shape


class Validator:
    """The nodes of a graph, held against the shapes of another."""

    def __init__(self, data: Triples, shapes: Shapes) -> None:
        self.data = data
        self.shapes = shapes
        # A shape that is asked for while it is being looked at is recursive, which SHACL leaves open.
        self._looking: set[tuple[Term, Term]] = set()

    def results(self) -> list[Result]:
        """All results, in the order of the shapes' names.

        Raises
        ------
        NotUnderstood
            If the shapes say what is not SHACL Core, or refer to themselves.
        """
        aims: dict[Term, dict[Term, None]] = {}
        for shape, kind, value in self.shapes.aimed:
            aims.setdefault(shape.node, {}).update(dict.fromkeys(self._targets(kind, value)))
        return [
            result
            for node, nodes in aims.items()
            for focus in nodes
            for result in self.of(self.shapes.shape(node), focus)
        ]

    def _targets(self, kind: str, value: Term) -> Iterable[Term]:
        if kind == "targetNode":
            return [value]
        if kind == "targetClass":
            classes = sorted(self.data.classes_below(value), key=str)
            found = (self.data.subjects(constraints.TYPE, each) for each in classes)
            return dict.fromkeys(node for nodes in found for node in nodes)
        if kind == "target":
            return self._selected(value)
        assert isinstance(value, ox.NamedNode)
        quads = self.data.matching(None, value, None)
        ends = (quad.subject if kind == "targetSubjectsOf" else quad.object for quad in quads)
        return dict.fromkeys(map(term, ends))

    def _selected(self, target: Term) -> Iterable[Term]:
        """What a query selects as ``?this``."""
        queries = self.shapes.graph.objects(target, named("select"))
        if len(queries) != 1 or not isinstance(queries[0], ox.Literal):
            raise NotUnderstood("sh:target")
        prefixes = {
            str(getattr(prefix, "value", "")): str(getattr(namespace, "value", ""))
            for head in self.shapes.graph.objects(target, named("prefixes"))
            for declared in self.shapes.graph.objects(head, named("declare"))
            for prefix in self.shapes.graph.objects(declared, named("prefix"))
            for namespace in self.shapes.graph.objects(declared, named("namespace"))
        }
        rows = self.data.select(queries[0].value, prefixes)
        return dict.fromkeys(rows)

    def of(self, shape: Shape, focus: Term) -> Iterator[Result]:
        """The results of a shape for a node."""
        if shape.deactivated:
            return
        if (shape.node, focus) in self._looking:
            raise NotUnderstood("a shape that refers to itself")
        self._looking.add((shape.node, focus))
        try:
            values = [focus] if shape.path is None else shape.path.values(focus, self.data)
            for name in COMPONENTS:
                if name == "property":
                    inner = (self.shapes.shape(node) for node in shape.parameters.get(name, ()))
                    for each in inner:
                        for value in values:
                            yield from self.of(each, value)
                    continue
                for parameter in shape.parameters.get(name, ()):
                    path = shape.path.node if shape.path else None
                    for found in constraints.CHECKS[name](self, shape, parameter, focus, values):
                        if isinstance(found, tuple):
                            path, found = found
                        yield Result(focus, path, found, SH + COMPONENTS[name], shape)
        finally:
            self._looking.discard((shape.node, focus))

    def conforms(self, node: Term, value: Term) -> bool:
        """Whether a value conforms to the shape at a node."""
        return next(self.of(self.shapes.shape(node), value), None) is None
