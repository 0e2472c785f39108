"""Turtle and TriG that are the same bytes for the same graph, and change little with it."""

from __future__ import annotations

from collections.abc import Iterable

import pyoxigraph as ox

from graphbuilder.namespaces import PREFIXES, RDF

_TYPE = ox.NamedNode(RDF + "type")
FORMATS = {
    "turtle": ox.RdfFormat.TURTLE,
    "trig": ox.RdfFormat.TRIG,
    "nt": ox.RdfFormat.N_TRIPLES,
    "json-ld": ox.RdfFormat.JSON_LD,
}


def serialise(quads: Iterable[ox.Quad], format: str, base: str) -> bytes:
    """RDF text, sorted by graph, subject (``rdf:type`` first), predicate and object.

    Parameters
    ----------
    quads
        What to write; in all formats but TriG the graphs are merged.
    format
        One of `FORMATS`.
    base
        The dataset's base IRI, whose parts get prefixes of their own; blank where there is none.
    """
    own = {"id": base + "id/", "statement": base + "statement/"} if base else {}
    prefixes = PREFIXES | own
    if FORMATS[format].supports_datasets and format != "json-ld":
        content = ox.serialize(sorted(quads, key=_order), format=FORMATS[format], prefixes=prefixes)
    else:
        triples = sorted({quad.triple for quad in quads}, key=_order)
        content = ox.serialize(triples, format=FORMATS[format], prefixes=prefixes)
    assert content is not None  # only with an output of its own does serialize return nothing
    return content


def _order(each: ox.Quad | ox.Triple) -> tuple[str, str, bool, str, str]:
    graph = str(each.graph_name) if isinstance(each, ox.Quad) else ""
    is_type = each.predicate == _TYPE
    return graph, str(each.subject), not is_type, str(each.predicate), str(each.object)
