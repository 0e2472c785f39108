"""The constraint components of SHACL Core (section 4): which values break each.

A check is given the shape, the value of its parameter, the node and its values. It gives those values
that break it, or None where it is the node as a whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol, TypeAlias

import pyoxigraph as ox

from graphbuilder.graph.shapes.reading import Shape, Shapes, named
from graphbuilder.graph.shapes.terms import NotUnderstood, Term, Triples, holds, term
from graphbuilder.namespaces import RDF, SH, XSD


class Validator(Protocol):
    """What holds data against shapes, and is asked by checks that refer to other shapes."""

    data: Triples
    shapes: Shapes

    def conforms(self, node: Term, value: Term) -> bool:
        """Whether a value conforms to the shape at a node."""


#: A value, or one at the end of another path than that of the shape.
Broken: TypeAlias = Term | tuple[Term, Term] | None
Check: TypeAlias = Callable[[Validator, Shape, Term, Term, Sequence[Term]], Iterable[Broken]]
TYPE = ox.NamedNode(RDF + "type")
_KINDS: dict[type, str] = {ox.NamedNode: "IRI", ox.BlankNode: "BlankNode", ox.Literal: "Literal"}
_STRING = ox.NamedNode(XSD + "string")


def _each(breaks: Callable[[Validator, Shape, Term, Term], bool]) -> Check:
    """A check that looks at each value by itself."""

    def check(
        validator: Validator, shape: Shape, parameter: Term, focus: Term, values: Sequence[Term]
    ) -> Iterator[Term]:
        return (value for value in values if breaks(validator, shape, parameter, value))

    return check


def _is_true(parameter: Term) -> bool:
    # SHACL asks for the value true as it is written, not for 1.
    return isinstance(parameter, ox.Literal) and parameter.value == "true"


def _number(parameter: Term) -> int:
    if not isinstance(parameter, ox.Literal) or not parameter.value.isdecimal():
        raise NotUnderstood(str(parameter))
    return int(parameter.value)


def _is_of_class(validator: Validator, shape: Shape, parameter: Term, value: Term) -> bool:
    return parameter not in validator.data.classes_above(value)


def _has_other_datatype(validator: Validator, shape: Shape, parameter: Term, value: Term) -> bool:
    if not isinstance(value, ox.Literal) or value.datatype != parameter:
        return True
    if value.datatype == _STRING or value.language:
        return False
    # rdflib knows the forms of all datatypes of XML Schema; it takes a tenth of a second to load.
    import rdflib

    return bool(rdflib.Literal(value.value, datatype=rdflib.URIRef(value.datatype.value)).ill_typed)


def _is_of_other_kind(validator: Validator, shape: Shape, parameter: Term, value: Term) -> bool:
    kinds = str(getattr(parameter, "value", "")).removeprefix(SH)
    return _KINDS[type(value)] not in kinds.split("Or")


def _compared(operator: str) -> Check:
    """A check that the values stand in an order to the parameter; what cannot be compared breaks it."""

    def breaks(validator: Validator, shape: Shape, parameter: Term, value: Term) -> bool:
        return not _in_order(parameter, operator, value)

    return _each(breaks)


def _in_order(one: Term, operator: str, other: Term) -> bool:
    if not isinstance(one, ox.Literal) or not isinstance(other, ox.Literal):
        return False
    return holds(f"{{0}} {operator} {{1}}", one, other)


def _text(value: Term) -> ox.Literal | None:
    return None if isinstance(value, ox.BlankNode) else ox.Literal(value.value)


def _is_shorter(validator: Validator, shape: Shape, parameter: Term, value: Term) -> bool:
    text = _text(value)
    return text is None or len(text.value) < _number(parameter)


def _is_longer(validator: Validator, shape: Shape, parameter: Term, value: Term) -> bool:
    text = _text(value)
    return text is None or len(text.value) > _number(parameter)


def _does_not_match(validator: Validator, shape: Shape, parameter: Term, value: Term) -> bool:
    flags = [each for each in shape.parameters.get("flags", ()) if isinstance(each, ox.Literal)]
    text = _text(value)
    if not isinstance(parameter, ox.Literal) or len(flags) > 1:
        raise NotUnderstood("sh:pattern")
    if text is None:
        return True
    flag = ", {2}" if flags else ""
    return not holds(f"REGEX({{0}}, {{1}}{flag})", text, ox.Literal(parameter.value), *flags)


def _is_in_other_language(validator: Validator, shape: Shape, parameter: Term, value: Term) -> bool:
    ranges = [each for each in validator.shapes.listed(parameter) if isinstance(each, ox.Literal)]
    return not isinstance(value, ox.Literal) or not any(
        holds("LANGMATCHES(LANG({0}), {1})", value, each) for each in ranges
    )


def _share_a_language(
    validator: Validator, shape: Shape, parameter: Term, focus: Term, values: Sequence[Term]
) -> Iterator[None]:
    if not _is_true(parameter):
        return
    languages = [each.language for each in values if isinstance(each, ox.Literal) and each.language]
    for language in sorted(set(languages)):
        if languages.count(language) > 1:
            yield None


def _too_few(
    validator: Validator, shape: Shape, parameter: Term, focus: Term, values: Sequence[Term]
) -> Iterator[None]:
    if len(values) < _number(parameter):
        yield None


def _too_many(
    validator: Validator, shape: Shape, parameter: Term, focus: Term, values: Sequence[Term]
) -> Iterator[None]:
    if len(values) > _number(parameter):
        yield None


def _others(validator: Validator, focus: Term, parameter: Term) -> list[Term]:
    assert isinstance(parameter, ox.NamedNode)
    return validator.data.objects(focus, parameter)


def _unequal(
    validator: Validator, shape: Shape, parameter: Term, focus: Term, values: Sequence[Term]
) -> Iterable[Term]:
    others = _others(validator, focus, parameter)
    return [each for each in values if each not in others] + [each for each in others if each not in values]


def _shared(
    validator: Validator, shape: Shape, parameter: Term, focus: Term, values: Sequence[Term]
) -> Iterable[Term]:
    others = _others(validator, focus, parameter)
    return [each for each in values if each in others]


def _pairs(operator: str) -> Check:
    """A check that each value stands in an order to each value of another property."""

    def check(
        validator: Validator, shape: Shape, parameter: Term, focus: Term, values: Sequence[Term]
    ) -> Iterator[Term]:
        others = _others(validator, focus, parameter)
        return (value for value in values for other in others if not _in_order(value, operator, other))

    return check


def _conforms(validator: Validator, shape: Shape, parameter: Term, value: Term) -> bool:
    return validator.conforms(parameter, value)


def _breaks(validator: Validator, shape: Shape, parameter: Term, value: Term) -> bool:
    return not validator.conforms(parameter, value)


def _breaks_some(validator: Validator, shape: Shape, parameter: Term, value: Term) -> bool:
    return not all(validator.conforms(each, value) for each in validator.shapes.listed(parameter))


def _breaks_all(validator: Validator, shape: Shape, parameter: Term, value: Term) -> bool:
    return not any(validator.conforms(each, value) for each in validator.shapes.listed(parameter))


def _keeps_not_one(validator: Validator, shape: Shape, parameter: Term, value: Term) -> bool:
    return sum(validator.conforms(each, value) for each in validator.shapes.listed(parameter)) != 1


def _qualified(validator: Validator, shape: Shape, values: Sequence[Term]) -> int:
    """How many values conform to the qualified shape, and to none of its siblings if they are disjoint."""
    its_shapes = shape.parameters.get("qualifiedValueShape", [])
    if len(its_shapes) != 1:
        raise NotUnderstood("sh:qualifiedValueShape")
    siblings = set()
    if any(map(_is_true, shape.parameters.get("qualifiedValueShapesDisjoint", ()))):
        graph = validator.shapes.graph
        for parent in graph.subjects(named("property"), shape.node):
            for other in graph.objects(parent, named("property")):
                siblings |= set(graph.objects(other, named("qualifiedValueShape")))
    siblings -= set(its_shapes)
    return sum(
        validator.conforms(its_shapes[0], value)
        and not any(validator.conforms(each, value) for each in siblings)
        for value in values
    )


def _too_few_qualified(
    validator: Validator, shape: Shape, parameter: Term, focus: Term, values: Sequence[Term]
) -> Iterator[None]:
    # Of what a shape of nodes says by itself, SHACL makes nothing.
    if shape.path and _qualified(validator, shape, values) < _number(parameter):
        yield None


def _too_many_qualified(
    validator: Validator, shape: Shape, parameter: Term, focus: Term, values: Sequence[Term]
) -> Iterator[None]:
    # Of what a shape of nodes says by itself, SHACL makes nothing.
    if shape.path and _qualified(validator, shape, values) > _number(parameter):
        yield None


def _has_more(
    validator: Validator, shape: Shape, parameter: Term, focus: Term, values: Sequence[Term]
) -> Iterator[tuple[Term, Term]]:
    """What the values have by predicates that a closed shape does not name, each with its predicate."""
    if not _is_true(parameter):
        return
    known = {
        each.path.predicate
        for node in shape.parameters.get("property", ())
        if (each := validator.shapes.shape(node)).path
    }
    for head in shape.parameters.get("ignoredProperties", ()):
        known |= {each for each in validator.shapes.listed(head) if isinstance(each, ox.NamedNode)}
    for value in values:
        for quad in validator.data.matching(value, None, None):
            if quad.predicate not in known:
                yield quad.predicate, term(quad.object)


def _lacks(
    validator: Validator, shape: Shape, parameter: Term, focus: Term, values: Sequence[Term]
) -> Iterator[None]:
    if parameter not in values:
        yield None


def _is_not_listed(validator: Validator, shape: Shape, parameter: Term, value: Term) -> bool:
    return value not in validator.shapes.listed(parameter)


#: The checks, by the parameter that asks for them.
CHECKS: dict[str, Check] = {
    "class": _each(_is_of_class),
    "datatype": _each(_has_other_datatype),
    "nodeKind": _each(_is_of_other_kind),
    "minCount": _too_few,
    "maxCount": _too_many,
    "minExclusive": _compared("<"),
    "minInclusive": _compared("<="),
    "maxExclusive": _compared(">"),
    "maxInclusive": _compared(">="),
    "minLength": _each(_is_shorter),
    "maxLength": _each(_is_longer),
    "pattern": _each(_does_not_match),
    "languageIn": _each(_is_in_other_language),
    "uniqueLang": _share_a_language,
    "equals": _unequal,
    "disjoint": _shared,
    "lessThan": _pairs("<"),
    "lessThanOrEquals": _pairs("<="),
    "not": _each(_conforms),
    "and": _each(_breaks_some),
    "or": _each(_breaks_all),
    "xone": _each(_keeps_not_one),
    "node": _each(_breaks),
    "qualifiedMinCount": _too_few_qualified,
    "qualifiedMaxCount": _too_many_qualified,
    "closed": _has_more,
    "hasValue": _lacks,
    "in": _each(_is_not_listed),
}
