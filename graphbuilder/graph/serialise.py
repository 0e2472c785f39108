"""RDF text that is the same bytes for the same graph, and changes little with it."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pyoxigraph as ox

from graphbuilder import endings
from graphbuilder.errors import Problem, QueryError
from graphbuilder.namespaces import PREFIXES, RDF

_TYPE = ox.NamedNode(RDF + "type")
#: What there is, by the name of the form.
FORMATS: dict[str, ox.RdfFormat] = {
    name: getattr(ox.RdfFormat, endings.ENGINE[name]) for name in endings.TRIPLES
}
# An element of XML is called after the end of its property's IRI, which begins with a letter.
_ELEMENT = re.compile(r"[^\W\d][\w.\-\u00b7]*\Z")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def serialise(quads: Iterable[ox.Quad], format: str, base: str) -> bytes:
    """RDF text, sorted by graph, subject (``rdf:type`` first), predicate and object.

    Parameters
    ----------
    quads
        What to write; in all formats but TriG and N-Quads the graphs are merged.
    format
        One of `FORMATS`.
    base
        The dataset's base IRI, whose parts get prefixes of their own; blank where there is none.

    Raises
    ------
    QueryError
        If RDF/XML is asked for, and cannot hold one of them.
    """
    own = {"id": base + "id/", "statement": base + "statement/"} if base else {}
    prefixes = PREFIXES | own
    if format in endings.WITH_GRAPHS:
        content = ox.serialize(sorted(quads, key=_order), format=FORMATS[format], prefixes=prefixes)
    else:
        triples = sorted({quad.triple for quad in quads}, key=_order)
        if format == "rdf-xml":
            _check_xml(triples)
        content = ox.serialize(triples, format=FORMATS[format], prefixes=prefixes)
    assert content is not None  # only with an output of its own does serialize return nothing
    return content


def _check_xml(triples: Iterable[ox.Triple]) -> None:
    for triple in triples:
        value = getattr(triple.object, "value", "")
        if not _ELEMENT.search(triple.predicate.value):
            raise QueryError(Problem("not-in-rdf-xml", values={"value": str(triple.predicate)}))
        if isinstance(triple.object, ox.Literal) and (sign := _NOT_IN_XML.search(value)):
            raise QueryError(Problem("not-in-rdf-xml", values={"value": f"U+{ord(sign[0]):04X}"}))


def _order(each: ox.Quad | ox.Triple) -> tuple[str, str, bool, str, str]:
    graph = str(each.graph_name) if isinstance(each, ox.Quad) else ""
    is_type = each.predicate == _TYPE
    return graph, str(each.subject), not is_type, str(each.predicate), str(each.object)
