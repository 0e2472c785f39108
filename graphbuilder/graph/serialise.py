"""RDF text that is the same bytes for the same graph, and changes little with it."""

from __future__ import annotations

import itertools
import operator
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator

import pyoxigraph as ox

from graphbuilder import endings
from graphbuilder.errors import Problem, QueryError
from graphbuilder.graph.blank_names import GraphName, canonical
from graphbuilder.namespaces import PREFIXES, RDF
from graphbuilder.signs import NOT_IN_XML

_LINES = ox.RdfFormat.N_TRIPLES
_TYPE = f" <{RDF}type> ".encode()
# In its place while lines are sorted: a tab goes before a blank. A line is read as well with either, and in
# texts the engine escapes tabs.
_FIRST = b"\t" + _TYPE[1:]
_MARKS = re.compile(rb"\t")
_END = b" .\n"
# So many lines are written at once.
_AT_ONCE = 20_000
#: What there is, by the name of the form.
FORMATS: dict[str, ox.RdfFormat] = {
    name: getattr(ox.RdfFormat, endings.ENGINE[name]) for name in endings.TRIPLES
}
# An element of XML is called after the end of its property's IRI, which begins with a letter.
_ELEMENT = re.compile(r"[^\W\d][\w.\-\u00b7]*\Z")
# Names that RDF/XML keeps for itself (RDF 1.1 XML Syntax, 5.1): as a property none of them is read back, and
# of old ones no class either. rdf:li is read as a number.
_OLD = frozenset(RDF + name for name in ("aboutEach", "aboutEachPrefix", "bagID"))
_RESERVED = _OLD | frozenset(
    RDF + name
    for name in ("RDF", "ID", "about", "parseType", "resource", "nodeID", "datatype", "Description", "li")
)


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
        If RDF/XML or JSON-LD is asked for, and cannot hold one of them.
    """
    graphs: dict[GraphName, dict[ox.Triple, None]] = defaultdict(dict)
    for quad in quads:
        graphs[quad.graph_name][quad.triple] = None
    texts = {name: ox.serialize(those, format=_LINES) or b"" for name, those in graphs.items()}
    return _serialised(texts, texts.__getitem__, format, base, frozenset())


def serialise_store(
    store: ox.Store,
    format: str,
    base: str,
    without: Collection[GraphName] = (),
    left_out: Iterable[ox.Triple] = (),
) -> bytes:
    """All that is in a store, as `serialise` writes it, but some of its graphs, and some triples of all.

    Raises
    ------
    QueryError
        As for `serialise`.
    """

    def text(graph: GraphName) -> bytes:
        return store.dump(format=_LINES, from_graph=graph) or b""

    names = [each for each in (ox.DefaultGraph(), *store.named_graphs()) if each not in without]
    lines = frozenset(_lines("".join(f"{' '.join(map(str, each))} .\n" for each in left_out).encode()))
    return _serialised(names, text, format, base, lines)


def _serialised(
    graphs: Iterable[GraphName],
    text: Callable[[GraphName], bytes],
    format: str,
    base: str,
    left_out: frozenset[bytes],
) -> bytes:
    """Graphs, each given as N-Triples, as RDF text.

    They are sorted as lines of bytes: as objects of Python, with a key for each, that takes twice as long.
    """
    lines = _with_names({each: _lines(text(each), left_out) for each in graphs})
    if format in endings.WITH_GRAPHS:
        parts: Iterable[bytes] = (
            part for each in sorted(lines, key=str) for part in _in_parts(sorted(lines[each]), each)
        )
    else:
        merged = sorted(itertools.chain.from_iterable(lines.values()))
        # A foreign file may say the same in two of its graphs.
        if any(map(operator.eq, merged, itertools.islice(merged, 1, None))):
            merged = list(dict.fromkeys(merged))
        parts = _in_parts(merged, ox.DefaultGraph())
    if format in ("nt", "nq"):
        return b"".join(part.replace(_FIRST, _TYPE) for part in parts)
    # They were written by the same library: it need not check each IRI again.
    read = (ox.parse(part, format=ox.RdfFormat.N_QUADS, lenient=True) for part in parts)
    quads: Iterable[ox.Quad] = itertools.chain.from_iterable(read)
    if format in ("rdf-xml", "json-ld"):
        quads = _without_triples(quads, format)
    if format == "rdf-xml":
        quads = _checked_for_xml(quads)
    own = {"id": base + "id/", "statement": base + "statement/"} if base else {}
    content = ox.serialize(quads, format=FORMATS[format], prefixes=PREFIXES | own)
    assert content is not None  # only with an output of its own does serialize return nothing
    # A reader of XML takes a carriage return that is not written as a number for the end of a line.
    return content.replace(b"\r", b"&#xD;") if format == "rdf-xml" else content


def _with_names(graphs: dict[GraphName, list[bytes]]) -> dict[GraphName, list[bytes]]:
    """Graphs with canonical names of their blank nodes, which few have."""
    if not any(
        isinstance(each, ox.BlankNode) or any(b"_:" in line for line in graphs[each]) for each in graphs
    ):
        return graphs
    named = canonical(graphs)
    return {each: _lines(b"".join(line + _END for line in lines)) for each, lines in named.items()}


def _lines(text: bytes, left_out: frozenset[bytes] = frozenset()) -> list[bytes]:
    """The lines of N-Triples without their ends, which sorted as bytes are in the order of their terms.

    No IRI goes on where another ends, and what may follow in a longer name or text comes after the
    blank that ends the shorter one. ``rdf:type`` is marked where it is the predicate, not in a text.
    """
    marked = text.replace(_TYPE, _FIRST)
    lines = marked.split(_END)[:-1]
    if not all(_is_predicate(marked, found.start()) for found in _MARKS.finditer(marked)):
        lines = [
            line.replace(_TYPE, _FIRST, 1) if line.find(_TYPE) == line.find(b" ") else line
            for line in text.split(_END)[:-1]
        ]
    return [line for line in lines if line not in left_out] if left_out else lines


def _is_predicate(lines: bytes, place: int) -> bool:
    """Whether what stands at a tab is a predicate: there is no blank before it on its line."""
    return lines.find(b" ", lines.rfind(b"\n", 0, place) + 1, place) < 0


def _in_parts(lines: Iterable[bytes], graph: GraphName) -> Iterator[bytes]:
    """Lines as text in a graph, so many at a time that it takes little memory beside them."""
    end = _END if isinstance(graph, ox.DefaultGraph) else f" {graph}".encode() + _END
    given = iter(lines)
    while part := list(itertools.islice(given, _AT_ONCE)):
        part.append(b"")
        yield end.join(part)


def _without_triples(quads: Iterable[ox.Quad], format: str) -> Iterator[ox.Quad]:
    for each in quads:
        if isinstance(each.object, ox.Triple):
            raise QueryError(Problem("triple-as-value", values={"format": FORMATS[format].name}))
        yield each


def _checked_for_xml(quads: Iterable[ox.Quad]) -> Iterator[ox.Quad]:
    for each in quads:
        value = getattr(each.object, "value", "")
        name = each.predicate.value
        if name in _RESERVED or not _ELEMENT.search(name):
            raise QueryError(Problem("not-in-rdf-xml", values={"value": str(each.predicate)}))
        if value in _OLD and name == f"{RDF}type":
            raise QueryError(Problem("not-in-rdf-xml", values={"value": str(each.object)}))
        if isinstance(each.object, ox.Literal) and (sign := NOT_IN_XML.search(value)):
            raise QueryError(Problem("not-in-rdf-xml", values={"value": f"U+{ord(sign[0]):04X}"}))
        yield each
