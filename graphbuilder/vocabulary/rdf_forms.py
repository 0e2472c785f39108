"""The forms of RDF, told by how a file begins, and what a file is that is none of the form it should be."""

from __future__ import annotations

import re

import pyoxigraph as ox

from graphbuilder import files

#: How archives begin, and what gzip has packed.
PACKED = (b"PK\x03\x04", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf", b"\x28\xb5\x2f\xfd")
GZIP = b"\x1f\x8b"
# Forms that hold more than another, and look like it.
_WIDER = {
    ox.RdfFormat.N_TRIPLES: (ox.RdfFormat.TURTLE, ox.RdfFormat.N_QUADS),
    ox.RdfFormat.N_QUADS: (ox.RdfFormat.TRIG,),
    ox.RdfFormat.TURTLE: (ox.RdfFormat.TRIG, ox.RdfFormat.N_QUADS, ox.RdfFormat.N3),
}
# How forms begin that are like no other.
_PLAIN_SIGNS = {
    ox.RdfFormat.RDF_XML: re.compile(rb"\s*<(?:\?xml\b|rdf:RDF\b)"),
    ox.RdfFormat.JSON_LD: re.compile(rb"\s*[\[{]\s*[\[{\"]"),
}
_FIRST = 8192
_OWL = b"http://www.w3.org/2002/07/owl#"
# What stands before the first element of XML: declaration, comments, document type.
_BEFORE_ROOT = re.compile(
    rb"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|(?i:<!DOCTYPE)(?:[^\[>]|\[[^\]]*\])*+>\s*)*", re.DOTALL
)
_ROOT = re.compile(rb"<(?:([\w.-]+):)?([\w.-]+)([^>]*)")
_SIGNS: tuple[tuple[str, ox.RdfFormat | str], ...] = (
    (r"(Prefix|Ontology)\s*\(", "OWL functional syntax"),
    (r"(Prefix|Ontology):", "OWL Manchester syntax"),
    (r"format-version:", "OBO"),
    (r"\$HDT", "HDT"),
    (r"\{|\[\s*\{|\[\s*\]\s*\Z", ox.RdfFormat.JSON_LD),
    (r"@prefix\b|@base\b|(?i:prefix|base)\s|<[A-Za-z][\w+.-]*:[^<>\s]*>|_:|\[", ox.RdfFormat.TURTLE),
)


def kind(first: bytes) -> ox.RdfFormat | str | None:
    """What a file holds by its first signs: a format, the name of a kind that is none, or None."""
    first = files.without_mark(first)
    before = _BEFORE_ROOT.match(first)
    root = _ROOT.match(first, before.end() if before else 0)
    # An IRI in angle brackets has no blank after its first word, and a root has attributes or ends.
    if root and not re.match(rb"<[\w.+-]+:[^\s>]*>", root[0] + b">"):
        return _xml_kind(root)
    text = re.sub(r"\A(\s|#[^\n]*\n)*", "", first.decode("utf-8", "replace"))
    return next((found for sign, found in _SIGNS if re.match(sign, text)), None)


def _xml_kind(root: re.Match[bytes]) -> ox.RdfFormat | str:
    prefix, name, attributes = root.groups()
    if name.lower() == b"html":
        return "HTML"
    if name == b"sparql":
        return "SPARQL results"
    declared = re.search(rb"xmlns%s\s*=\s*[\"']([^\"']*)" % (b":" + prefix if prefix else b""), attributes)
    if name == b"Ontology" and declared and declared[1] == _OWL and b"ontologyIRI" in attributes:
        return "OWL/XML"
    if name == b"TriX":
        return "TriX"
    return ox.RdfFormat.RDF_XML


def other(content: bytes, format: ox.RdfFormat) -> ox.RdfFormat | None:
    """The form that a file has which cannot be read in the form that it should have; None for none."""
    whole = files.without_mark(content)
    first, wider = whole[:_FIRST], _WIDER.get(format, ())
    found = next((each for each, sign in _PLAIN_SIGNS.items() if sign.match(first) and each != format), None)
    return found or next((each for each in wider if _is_read(whole, each)), None)


def is_beyond_rdf(content: bytes) -> bool:
    """Whether a file is N3 with what is no RDF: rules, variables, words of its own."""
    whole = files.without_mark(content)
    if re.search(rb"^\s*@(?:keywords|forAll|forSome)\b", whole, re.MULTILINE):
        return True
    try:
        for _ in ox.parse(whole, format=ox.RdfFormat.N3):
            pass
    except SyntaxError as error:
        return "variables are not allowed" in str(error.msg)
    return False


def _is_read(content: bytes, format: ox.RdfFormat) -> bool:
    try:
        for _ in ox.parse(content, format=format):
            pass
    except SyntaxError:
        return False
    return True
