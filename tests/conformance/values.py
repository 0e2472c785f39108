"""Numbers and truths by their value, however they are spelt."""

from __future__ import annotations

import re
from decimal import Decimal

import pyoxigraph as ox

from graphbuilder.namespaces import XSD
from tests.conformance.results import CELL, Table, Term

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
_INTEGERS = {
    f"{XSD}{sign}{name}"
    for sign, name in (
        ("", "integer"),
        ("negative", "Integer"),
        ("nonNegative", "Integer"),
        ("nonPositive", "Integer"),
        ("positive", "Integer"),
        ("", "long"),
        ("", "int"),
        ("", "short"),
        ("", "byte"),
        ("unsigned", "Long"),
        ("unsigned", "Int"),
        ("unsigned", "Short"),
        ("unsigned", "Byte"),
    )
}
_TRUTHS = {"true": "true", "1": "true", "false": "false", "0": "false"}


def table(found: Table | bool) -> Table | bool:
    """The same table with one spelling for each value."""
    if isinstance(found, bool):
        return found
    rows = ({name: _by_value(term) for name, term in row.items()} for row in found.rows)
    return Table(found.columns, tuple(rows))


def told(expected: Table | bool, found: Table | bool) -> str:
    """One term that is spelt otherwise in a table with the same values."""
    wanted, present = _terms(expected), _terms(found)
    spelt = {_by_value(term): term for term in present - wanted}
    pairs = [
        f"{spelt[value]}, not {term}" for term in wanted - present if (value := _by_value(term)) in spelt
    ]
    return min(pairs, default="the same values in another spelling each").replace(XSD, "xsd:")


def _terms(found: Table | bool) -> set[Term]:
    return set() if isinstance(found, bool) else {term for row in found.rows for term in row.values()}


def _by_value(term: Term) -> Term:
    if not isinstance(term, ox.Literal):
        return term
    kind, text = term.datatype.value, term.value
    if kind == XSD + "boolean":
        return ox.Literal(_TRUTHS.get(text, text), datatype=term.datatype)
    if not _NUMBER.fullmatch(text):
        return term
    if kind in _INTEGERS:
        # The types of whole numbers are parts of one another: the same numbers are in each.
        return ox.Literal(str(int(text)), datatype=ox.NamedNode(XSD + "integer"))
    if kind == XSD + "decimal":
        return ox.Literal(str(Decimal(text).normalize()), datatype=term.datatype)
    if kind in (XSD + "double", XSD + "float", CELL.value):
        return ox.Literal(repr(float(text)), datatype=term.datatype)
    return term
