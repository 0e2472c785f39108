"""What a server answers that is asked as an endpoint: heads, packings, and results that are nearly some."""

from __future__ import annotations

import gzip
import random
import zlib
from functools import cache
from pathlib import Path

import pyoxigraph as ox

from graphbuilder.graph.remote import reply, unpacking
from graphbuilder.graph.remote.bindings import Remarks
from graphbuilder.graph.remote.credentials import Credentials
from tests.conftest import LAKE
from tests.fuzz.mutations import bytes_of, mutated, word

_SELECT = "SELECT ?s ?p ?o { GRAPH ?g { ?s ?p ?o } } ORDER BY ?s ?p ?o LIMIT 12"
_CHARSETS = [
    "utf-8",
    "utf-7",
    "utf-16",
    "idna",
    "punycode",
    "rot13",
    "base64",
    "zlib",
    "hex",
    "undefined",
    "x",
    "",
    "\x00",
    "latin-1",
    "cp1252",
    "unicode_escape",
    "raw_unicode_escape",
    "mbcs",
    "uu",
    "../x",
    "utf-8-sig",
]
_DEEP = [
    ("[", "]"),
    ('{"a":', "}"),
    ('{"type":"triple","value":{"object":', "}}"),
    ("<a>", "</a>"),
    ("<<( <a:b> ", ")>>"),
]


@cache
def answers() -> dict[tuple[str, str], bytes]:
    """Good answers, by what was asked and the type of the content."""
    from graphbuilder.graph import opening

    store = opening.open_graph(LAKE).store
    found: dict[tuple[str, str], bytes] = {}
    for type, form in (("json", ox.QueryResultsFormat.JSON), ("xml", ox.QueryResultsFormat.XML)):
        for asked, text in (("SELECT", _SELECT), ("ASK", "ASK { ?s ?p ?o }")):
            results = store.query(text)
            assert not isinstance(results, ox.QueryTriples)
            found[asked, f"application/sparql-results+{type}"] = results.serialize(format=form) or b""
    written = (ox.RdfFormat.N_TRIPLES, ox.RdfFormat.TURTLE, ox.RdfFormat.RDF_XML)
    for type_, form_ in zip(("application/n-triples", "text/turtle", "application/rdf+xml"), written):
        triples = sorted((quad.triple for quad in store), key=str)[:300:25]
        found["CONSTRUCT", type_] = ox.serialize(triples, format=form_) or b""
    found["SELECT", "text/html"] = b"<!doctype html><title>SPARQL</title><p>Hello" + b"<title" * 2000
    return found


def attempt(rng: random.Random, folder: Path, case: list[object]) -> None:
    """Take in a reply as it came over the wire, and what it means."""
    (form, type), good = rng.choice(sorted(answers().items()))
    text = good.decode()
    if rng.random() < 0.8:
        text = mutated(rng, text)
    if rng.random() < 0.1:
        begin, end = rng.choice(_DEEP)
        deep = rng.choice((100, 250, 3000, 100000))
        text = text.replace(rng.choice((" ", ":", ">")), f" {begin * deep}1{end * deep} ", 1)
    content = bytes_of(rng, text)
    status = rng.choice(
        (200, 200, 200, 200, 200, 200, 204, 205, 206, 301, 304, 307, 400, 401, 403, 404, 500, 503, 299)
    )
    if rng.random() < 0.2:
        type = rng.choice(("application/json", "application/xml", "text/plain", "", word(rng), "text/html"))
    if rng.random() < 0.1:
        form = rng.choice(("SELECT", "ASK", "CONSTRUCT", "DESCRIBE"))
    headers = {"content-type": f"{type}; charset={rng.choice(_CHARSETS)}"}
    if rng.random() < 0.2:
        headers["location"] = rng.choice(("http://[bad", "//[", "\\", "http://user:pw@x/", word(rng)))
    if rng.random() < 0.1:
        headers["x-sparql-maxrows"] = rng.choice(("5", "-1", "9" * 5000, "x", "²"))
    packing = rng.choice(("", "", "gzip", "deflate", "br", "gzip, gzip", "identity", word(rng)))
    packed = content
    if packing in ("gzip", "deflate"):
        packed = gzip.compress(content) if packing == "gzip" else zlib.compress(content)
    if rng.random() < 0.1:
        packed = packed[: rng.randrange(len(packed) + 1)]
    case += [form, status, headers, packing, content]
    parts = [packed[at : at + 700] for at in range(0, len(packed), 700)]
    try:
        whole = b"".join(unpacking.unpacked(parts, packing))
    except (ValueError, EOFError):  # which the exchange tells as one line
        return
    came = reply.Reply("http://x/sparql", status, headers, whole, rng.choice(_CHARSETS), Credentials())
    found = reply.results(came, form, Remarks("http://x/sparql"))
    if not isinstance(found, ox.QueryBoolean):
        assert all(each for each in found)
