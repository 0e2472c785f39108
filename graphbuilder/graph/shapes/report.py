"""A validation report as SHACL has it (section 3.6), of a graph and shapes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyoxigraph as ox

from graphbuilder.graph.shapes.reading import Shapes, named
from graphbuilder.graph.shapes.terms import Term, Triples, term
from graphbuilder.graph.shapes.validator import Result, Validator
from graphbuilder.namespaces import RDF, XSD

_TYPE = ox.NamedNode(RDF + "type")
_BOOLEAN = ox.NamedNode(XSD + "boolean")


def report(data: Triples, shapes: Triples) -> list[ox.Triple]:
    """The validation report.

    Parameters
    ----------
    data
        What is checked.
    shapes
        The shapes: SHACL Core, with targets that a query may select.

    Raises
    ------
    NotUnderstood
        If the shapes say anything else.
    """
    results = Validator(data, Shapes(shapes)).results()
    node = ox.BlankNode("report")
    triples = [
        ox.Triple(node, _TYPE, named("ValidationReport")),
        ox.Triple(node, named("conforms"), ox.Literal("false" if results else "true", datatype=_BOOLEAN)),
    ]
    for number, result in enumerate(results):
        its_node = ox.BlankNode(f"result{number}")
        triples.append(ox.Triple(node, named("result"), its_node))
        triples += _result(result, its_node, shapes)
    return list(dict.fromkeys(triples))


def _result(result: Result, node: ox.BlankNode, shapes: Triples) -> Iterator[ox.Triple]:
    yield ox.Triple(node, _TYPE, named("ValidationResult"))
    said: list[tuple[str, Term | None]] = [
        ("focusNode", result.focus),
        ("resultPath", result.path),
        ("value", result.value),
        ("sourceConstraintComponent", ox.NamedNode(result.component)),
        ("sourceShape", result.shape.node),
        ("resultSeverity", result.shape.severity),
        *(("resultMessage", each) for each in result.shape.messages),
    ]
    for name, value in said:
        if value is not None:
            yield ox.Triple(node, named(name), value)
    if isinstance(result.path, ox.BlankNode):
        yield from _hanging(result.path, shapes)


def _hanging(node: ox.BlankNode, shapes: Triples) -> Iterable[ox.Triple]:
    """What hangs from a blank node in the shapes: a path is told whole."""
    found: dict[ox.Triple, None] = {}
    waiting: list[Term] = [node]
    while waiting:
        for quad in shapes.matching(waiting.pop(), None, None):
            if quad.triple not in found:
                found[quad.triple] = None
                if isinstance(quad.object, ox.BlankNode):
                    waiting.append(term(quad.object))
    return found
