"""Property paths of SHACL (section 2.3.1): what is reached from a node."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import pyoxigraph as ox

from graphbuilder.graph.shapes.terms import NotUnderstood, Term, Triples
from graphbuilder.namespaces import RDF, SH

_FIRST = ox.NamedNode(RDF + "first")
_STEPS = ("inversePath", "alternativePath", "zeroOrMorePath", "oneOrMorePath", "zeroOrOnePath")
_NAMES = {ox.NamedNode(SH + name): name for name in _STEPS}


@dataclass(frozen=True)
class Path:
    """A path: its kind, and the predicate or the paths that it is made of; `node` is how it is written.

    The kinds are ``predicate``, ``sequence`` and the names of SHACL.
    """

    node: Term
    kind: str
    predicate: ox.NamedNode | None = None
    parts: tuple[Path, ...] = ()

    def values(self, focus: Term, data: Triples) -> list[Term]:
        """What is reached from a node, each once."""
        return list(dict.fromkeys(self._reached(focus, data, backwards=False)))

    def _reached(self, focus: Term, data: Triples, *, backwards: bool) -> Iterable[Term]:
        if self.predicate is not None:
            if backwards:
                return data.subjects(self.predicate, focus)
            return data.objects(focus, self.predicate)
        first = self.parts[0]
        if self.kind == "inversePath":
            return first._reached(focus, data, backwards=not backwards)
        if self.kind == "alternativePath":
            return [each for part in self.parts for each in part._reached(focus, data, backwards=backwards)]
        if self.kind == "sequence":
            reached: Iterable[Term] = [focus]
            for part in reversed(self.parts) if backwards else self.parts:
                reached = [
                    each
                    for node in dict.fromkeys(reached)
                    for each in part._reached(node, data, backwards=backwards)
                ]
            return reached

        def step(node: Term) -> Iterable[Term]:
            return first._reached(node, data, backwards=backwards)

        if self.kind == "zeroOrOnePath":
            return [focus, *step(focus)]
        return _closure(focus, step, with_start=self.kind == "zeroOrMorePath")


def _closure(start: Term, step: Callable[[Term], Iterable[Term]], *, with_start: bool) -> list[Term]:
    found = dict.fromkeys([start] if with_start else step(start))
    waiting = list(found)
    while waiting:
        new = [each for each in dict.fromkeys(step(waiting.pop())) if each not in found]
        found.update(dict.fromkeys(new))
        waiting += new
    return list(found)


def read(node: Term, shapes: Triples, within: tuple[Term, ...] = ()) -> Path:
    """The path that stands at a node of a shapes graph.

    Raises
    ------
    NotUnderstood
        If it is none of SHACL, or part of itself.
    """
    if isinstance(node, ox.NamedNode):
        return Path(node, "predicate", node)
    if node in within:
        raise NotUnderstood("sh:path in a circle")
    inner = (*within, node)
    if shapes.objects(node, _FIRST):
        parts = tuple(read(each, shapes, inner) for each in shapes.listed(node))
        if len(parts) < 2:
            raise NotUnderstood("a sequence of fewer than two paths")
        return Path(node, "sequence", parts=parts)
    said = [
        (_NAMES[quad.predicate], quad.object)
        for quad in shapes.matching(node, None, None)
        if quad.predicate in _NAMES
    ]
    if len(said) != 1:
        raise NotUnderstood("sh:path")
    kind, value = said[0]
    assert isinstance(value, (ox.NamedNode, ox.BlankNode, ox.Literal))
    nodes = shapes.listed(value) if kind == "alternativePath" else [value]
    if not nodes:
        raise NotUnderstood("sh:alternativePath of nothing")
    return Path(node, kind, parts=tuple(read(each, shapes, inner) for each in nodes))
