"""An ontology or shapes of somebody's own that are no Turtle are called by what they are."""

from __future__ import annotations

import gzip
import io
import zipfile

import pytest

from graphbuilder.errors import DatasetError
from graphbuilder.vocabulary.turtle import Turtle

RDF_XML = b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>'
MAKE = (
    "not Turtle: give the file the ending of its own form, and make Turtle of it "
    "(graphbuilder export -g FILE -o FILE.ttl)"
)


def zipped() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("ontology.ttl", "")
    return packed.getvalue()


@pytest.mark.parametrize(
    "content, said",
    [
        (RDF_XML, f": error: this is RDF/XML, {MAKE}"),
        (b'\xef\xbb\xbf<?xml version="1.0"?>\n' + RDF_XML, f": error: this is RDF/XML, {MAKE}"),
        (b'{"@context": {}, "@id": "urn:a"}', f": error: this is JSON-LD, {MAKE}"),
        (b'[{"@id": "urn:a"}]', f": error: this is JSON-LD, {MAKE}"),
        (b"<urn:g> { <urn:a> <urn:b> <urn:c> }", f": error: this is TriG, {MAKE}"),
        (b"<urn:a> <urn:b> <urn:c> <urn:g> .", f": error: this is N-Quads, {MAKE}"),
        (b'<?xml version="1.0"?><Ontology/>', ": error: this is XML, not Turtle: save it as Turtle"),
        (b"<!DOCTYPE html><html></html>", ": error: this is HTML, not Turtle: save it as Turtle"),
        (b"<!doctype html><html></html>", ": error: this is HTML, not Turtle: save it as Turtle"),
        (b"$HDT\x01<http://purl.org/HDT/hdt#HDTv1>", ": error: this is HDT, not Turtle: save it as Turtle"),
        (b"{ ?x <urn:b> ?y } => { ?y <urn:d> ?x } .", ": error: this is N3 with rules or variables, which"),
        (b"<urn:a> <urn:b> ?x .", ": error: this is N3 with rules or variables, which say nothing in RDF"),
        (b"@keywords a, is, of.\n<urn:a> a <urn:b> .", ": error: this is N3 with rules or variables, which"),
        (b"<urn:a> = <urn:b> .", f": error: this is N3, {MAKE}"),
        (b"<urn:a> has <urn:b> <urn:c> .", f": error: this is N3, {MAKE}"),
        (b"Prefix: a: <urn:a#>\nClass: a:B", ": error: this is OWL Manchester syntax, not Turtle: save it"),
        (b"Prefix(a:=<urn:a#>)", ": error: this is OWL functional syntax, not Turtle: save it as Turtle"),
        (b"format-version: 1.2\n", ": error: this is OBO, not Turtle: save it as Turtle"),
        (gzip.compress(b"", mtime=0), ": error: this is a packed file, not Turtle: unpack it"),
        (zipped(), ": error: this is a packed file, not Turtle: unpack it"),
        # What is Turtle with a mistake stays that.
        (b"@prefix e: <urn:e:> .\ne:a e:b c:d .", ":2:9: error: no Turtle: The prefix c: has not been"),
        (b"<urn:a> <urn:b>", ":1:16: error: no Turtle: "),
        (b"[ <urn:b> ", ":1:"),
        (b'"x" <urn:b> <urn:c> .', ":1:1: error: no Turtle: "),
    ],
)
def test_what_is_no_turtle_is_called_by_its_name(content: bytes, said: str) -> None:
    with pytest.raises(DatasetError) as error:
        Turtle("ontology.ttl", content).triples()
    assert str(error.value).startswith(f"ontology.ttl{said}")
