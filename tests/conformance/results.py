"""Results as the suite and graphbuilder write them, read without the engine that is tested.

Of pyoxigraph only the terms and the readers of RDF are used: neither changes how a
literal is written, as its store does.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree

import pyoxigraph as ox

from graphbuilder.namespaces import XSD

Term = ox.NamedNode | ox.BlankNode | ox.Literal
Row = Mapping[str, Term]

#: The datatype of a cell of CSV, which does not say what is an IRI, a number or a text.
CELL = ox.NamedNode("urn:conformance:cell")
_RS = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#"
_XML = "{http://www.w3.org/2005/sparql-results#}"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
# A text in quotation marks with its language or datatype, as in a cell of TSV.
_TEXT = re.compile(r"""(["'])(?P<text>.*)\1(?:@(?P<language>[A-Za-z0-9-]+)|\^\^<(?P<type>[^>]*)>)?""", re.S)
_NUMBERS = {
    "integer": r"[+-]?\d+",
    "decimal": r"[+-]?\d*\.\d+",
    "double": r"[+-]?(\d+\.?\d*|\.\d+)[eE][+-]?\d+",
}
_ESCAPED = {r"\t": "\t", r"\n": "\n", r"\r": "\r", r"\"": '"', r"\'": "'", r"\\": "\\"}


@dataclass(frozen=True)
class Table:
    """The columns of an answer and its rows, in which a column without a value is left out."""

    columns: frozenset[str]
    rows: tuple[Row, ...]


def read(content: bytes, form: str, base: str) -> Table | bool | list[ox.Triple]:
    """A table, a yes or no, or triples: what a file with that suffix says."""
    return _turtle(content, base) if form == ".ttl" else table(content, form)


def table(content: bytes, form: str) -> Table | bool:
    """A table, or a yes or no, from a result in the form of files with that suffix."""
    return _READERS[form](content)


def _xml(content: bytes) -> Table | bool:
    root = ElementTree.fromstring(content)
    truth = root.findtext(f"{_XML}boolean")
    if truth is not None:
        return _truth(truth.strip())
    columns = frozenset(each.attrib["name"] for each in root.iter(f"{_XML}variable"))
    rows = (
        {binding.attrib["name"]: _from_xml(binding[0]) for binding in result.iter(f"{_XML}binding")}
        for result in root.iter(f"{_XML}result")
    )
    return Table(columns, tuple(rows))


def _from_xml(element: ElementTree.Element) -> Term:
    kind, value = element.tag.removeprefix(_XML), element.text or ""
    if kind == "literal":
        return _literal(value, element.get(_LANGUAGE), element.get("datatype"))
    return _node(kind, value.strip())


def _json(content: bytes) -> Table | bool:
    found = json.loads(content)
    if "boolean" in found:
        return _truth(str(found["boolean"]).lower())
    rows = (
        {name: _from_json(term) for name, term in binding.items()} for binding in found["results"]["bindings"]
    )
    return Table(frozenset(found["head"]["vars"]), tuple(rows))


def _from_json(term: Mapping[str, str]) -> Term:
    if term["type"] == "literal":
        return _literal(term["value"], term.get("xml:lang"), term.get("datatype"))
    return _node(term["type"], term["value"])


def _csv(content: bytes) -> Table:
    def term(cell: str) -> Term:
        return ox.BlankNode(cell[2:]) if cell.startswith("_:") else ox.Literal(cell, datatype=CELL)

    header, *rows = csv.reader(io.StringIO(content.decode(), newline=""))
    return Table(frozenset(header), tuple(_row(header, row, term) for row in rows))


def _tsv(content: bytes) -> Table:
    header, *rows = (line.split("\t") for line in content.decode().removesuffix("\n").split("\n"))
    header = [name.removeprefix("?") for name in header]
    return Table(frozenset(header), tuple(_row(header, row, _from_tsv) for row in rows))


def _from_tsv(cell: str) -> Term:
    if cell.startswith("_:"):
        return ox.BlankNode(cell[2:])
    if cell.startswith("<"):
        return ox.NamedNode(cell[1:-1])
    if match := _TEXT.fullmatch(cell):
        text = re.sub(r"\\.", lambda escape: _ESCAPED[escape[0]], match["text"])
        return _literal(text, match["language"], match["type"])
    kind = next(name for name, pattern in _NUMBERS.items() if re.fullmatch(pattern, cell))
    return _literal(cell, None, XSD + kind)


def _turtle(content: bytes, base: str) -> Table | list[ox.Triple]:
    triples = [quad.triple for quad in ox.parse(content, format=ox.RdfFormat.TURTLE, base_iri=base)]
    said: dict[Any, dict[str, list[Any]]] = {}
    for subject, predicate, value in triples:
        said.setdefault(subject, {}).setdefault(predicate.value.removeprefix(_RS), []).append(value)
    table = next((each for each in said.values() if "resultVariable" in each), None)
    if table is None:
        return triples
    rows = (
        {said[cell]["variable"][0].value: said[cell]["value"][0] for cell in said[row]["binding"]}
        for row in table.get("solution", [])
    )
    return Table(frozenset(each.value for each in table["resultVariable"]), tuple(rows))


def _row(header: list[str], cells: list[str], term: Callable[[str], Term]) -> Row:
    if len(cells) != len(header):
        raise ValueError(f"{len(cells)} cells under {len(header)} columns: {cells}")
    return {name: term(cell) for name, cell in zip(header, cells) if cell}


def _node(kind: str, value: str) -> Term:
    if kind not in ("uri", "bnode"):
        raise ValueError(f"no kind of term: {kind}")
    return ox.NamedNode(value) if kind == "uri" else ox.BlankNode(value)


def _literal(value: str, language: str | None, datatype: str | None) -> ox.Literal:
    if language:
        return ox.Literal(value, language=language)
    return ox.Literal(value, datatype=ox.NamedNode(datatype or XSD + "string"))


def _truth(word: str) -> bool:
    return {"true": True, "false": False}[word]


_READERS: dict[str, Callable[[bytes], Table | bool]] = {
    ".srx": _xml,
    ".srj": _json,
    ".csv": _csv,
    ".tsv": _tsv,
}
