"""Whether an answer is the right one: the same terms, whatever blank nodes are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pyoxigraph as ox

from tests.conformance.results import Row, Table

_COLUMN = "urn:conformance:column:"


def difference(expected: Table | bool, found: Table | bool) -> str | None:
    """How a found answer differs from the right one, in one line; None where it does not."""
    if isinstance(expected, bool) or isinstance(found, bool):
        return None if expected == found else f"{found}, not {expected}"
    if expected.columns != found.columns:
        return f"columns {sorted(found.columns)}, not {sorted(expected.columns)}"
    if len(expected.rows) != len(found.rows):
        return f"{len(found.rows)} rows, not {len(expected.rows)}"
    if _canonical(_triples(expected.rows)) == _canonical(_triples(found.rows)):
        return None
    wanted, present = Counter(map(_told, expected.rows)), Counter(map(_told, found.rows))
    extra, missing = next(iter(present - wanted), ""), next(iter(wanted - present), "")
    if extra:
        return f"a row {extra}, not {missing}"
    return "blank nodes are the same, or different, where they should not be"


def graph_difference(expected: Iterable[ox.Triple], found: Iterable[ox.Triple]) -> str | None:
    """How found triples differ from the right ones, in one line; None where they do not."""
    wanted, present = set(expected), set(found)
    if _canonical(wanted) == _canonical(present):
        return None
    missing, extra = sorted(map(str, wanted - present)), sorted(map(str, present - wanted))
    return f"{len(present)} triples: without {missing[:1]}, with {extra[:1]}"


def _triples(rows: Iterable[Row]) -> Iterable[ox.Triple]:
    """Rows as a graph, one blank node each, so that blank nodes are matched over all rows at once."""
    for row in rows:
        node = ox.BlankNode()
        yield ox.Triple(node, ox.NamedNode(_COLUMN), ox.Literal("a row, be it empty"))
        for name, term in row.items():
            yield ox.Triple(node, ox.NamedNode(_COLUMN + name), term)


def _canonical(triples: Iterable[ox.Triple]) -> ox.Dataset:
    dataset = ox.Dataset(ox.Quad(*triple) for triple in triples)
    dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return dataset


def _told(row: Row) -> str:
    """A row as text, in which every blank node is called the same."""
    cells = ((name, "_:" if isinstance(term, ox.BlankNode) else term) for name, term in sorted(row.items()))
    return ", ".join(f"{name} = {term}" for name, term in cells) or "an empty row"
