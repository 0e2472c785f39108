"""Results of SPARQL as engines really write them, mended into what the recommendation allows.

The SPARQL 1.1 results formats are read by the library where they are followed. Where they are
not, this keeps every row: further keys are passed over, labels of blank nodes that are none get
others, and a term that RDF does not allow is mended, with a remark on its row and column.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from xml.etree import ElementTree

import pyoxigraph as ox

from graphbuilder import iris
from graphbuilder.errors import Problem, TargetError

_SURROGATE = re.compile("[\ud800-\udfff]")
_RESULTS = "{http://www.w3.org/2005/sparql-results#}"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_BLANK_EDGE = re.compile(rb"<(?:[\w.-]+:)?literal(?:\s[^>]*)?(?<!/)>\s|\s</(?:[\w.-]+:)?literal\s*>")
_KINDS = {
    "uri": "uri",
    "iri": "uri",
    "bnode": "bnode",
    "literal": "literal",
    "typed-literal": "literal",
    "triple": "triple",
    "statement": "triple",
}


@dataclass
class Remarks:
    """What was mended in an answer: the first of its kind in a column, and how many there are.

    Parameters
    ----------
    address
        Where the answer comes from.
    """

    address: str
    _found: dict[tuple[str, str], tuple[int, str, str]] = field(default_factory=dict)
    _counts: dict[tuple[str, str], int] = field(default_factory=dict)

    def add(self, code: str, row: int, column: str, value: str, read: str = "") -> None:
        """Note that a value was mended, or that a part of it was left out."""
        key = column, code
        self._found.setdefault(key, (row, value, read))
        self._counts[key] = self._counts.get(key, 0) + 1

    def problems(self) -> list[Problem]:
        """A warning for each column and kind."""
        found = []
        for (column, code), (row, value, read) in self._found.items():
            count = self._counts[column, code]
            values = {"row": row, "column": column, "value": value, "read": read, "count": count}
            found.append(Problem(code, self.address, severity="warning", values=values))
        return found


def has_blank_edges(content: bytes) -> bool:
    """Whether a literal in XML begins or ends with a blank, which belongs to it."""
    return bool(_BLANK_EDGE.search(content))


def from_xml(content: bytes) -> dict[str, object]:
    """Results in XML as those in JSON."""
    root = ElementTree.fromstring(content)
    boolean = root.find(f"{_RESULTS}boolean")
    if boolean is not None:
        return {"head": {}, "boolean": (boolean.text or "").strip()}
    columns = [each.get("name") for each in root.iter(f"{_RESULTS}variable")]
    if root.find(f"{_RESULTS}results") is None:
        return {"head": {"vars": columns}}
    rows = [
        {str(each.get("name")): _xml_term(each) for each in row.iter(f"{_RESULTS}binding")}
        for row in root.iter(f"{_RESULTS}result")
    ]
    return {"head": {"vars": columns}, "results": {"bindings": rows}}


def _xml_term(binding: ElementTree.Element) -> dict[str, object] | None:
    for each in binding:
        found: dict[str, object] = {"type": each.tag.removeprefix(_RESULTS), "value": each.text or ""}
        found["xml:lang"], found["datatype"] = each.get(_LANGUAGE), each.get("datatype")
        return found
    return None


def mended(told: dict[str, object], remarks: Remarks) -> bytes:
    """Results in JSON that follow the recommendation and say the same.

    Raises
    ------
    ValueError
        If there are no results, or they cannot be told apart.
    TargetError
        If a term is a triple.
    """
    if "boolean" in told:
        return json.dumps({"head": {}, "boolean": _truth(told["boolean"])}).encode()
    results = told.get("results")
    rows = results.get("bindings") if isinstance(results, dict) else None
    if not isinstance(rows, list):
        raise ValueError('neither "results" with "bindings" nor "boolean"')
    head = told.get("head")
    listed = head.get("vars") if isinstance(head, dict) else None
    columns = {str(each): _variable(str(each)) for each in listed or ()}
    bindings = []
    for number, row in enumerate(rows, 1):
        if not isinstance(row, dict | None):
            raise ValueError(f"row {number} is no object")
        found = {}
        for name, term in (row or {}).items():
            column = columns.setdefault(name, _variable(name))
            if term is not None:
                found[column] = dict(_term(term, number, column, remarks))
        bindings.append(found)
    names = list(dict.fromkeys(columns.values()))
    return json.dumps({"head": {"vars": names}, "results": {"bindings": bindings}}).encode()


def _truth(said: object) -> bool:
    words = {"true": True, "1": True, "false": False, "0": False}
    if str(said).casefold() not in words:
        raise ValueError('"boolean" is neither true nor false')
    return words[str(said).casefold()]


def _variable(name: str) -> str:
    """A name that a variable of SPARQL can have; Virtuoso calls a nameless column ``callret-0``."""
    return re.sub(r"\W", "_", name.lstrip("?$")) or "_"


def _term(term: object, row: int, column: str, remarks: Remarks) -> Iterator[tuple[str, str]]:
    place = f'row {row}, column "{column}"'
    if not isinstance(term, dict):
        raise ValueError(f"{place}: no term")
    kind = _KINDS.get(str(term.get("type")).casefold())
    if kind == "triple":
        values = {"row": row, "column": column}
        raise TargetError(Problem("answer-triple-term", remarks.address, values=values))
    value = term.get("value")
    if kind is None or not isinstance(value, str | int | float):
        raise ValueError(f"{place}: no term")
    text = value if isinstance(value, str) else json.dumps(value)
    if not iris.is_text(text):
        whole = _SURROGATE.sub("\ufffd", text)
        remarks.add("answer-mended", row, column, whole, whole)
        text = whole
    if kind == "uri" and (iri := _iri(text, row, column, remarks)) is None:
        kind = "literal"
    elif kind == "uri":
        text = str(iri)
    yield "type", kind
    yield "value", _label(text) if kind == "bnode" else text
    if kind == "literal":
        yield from _qualified(term, row, column, remarks)


def _qualified(term: dict[str, object], row: int, column: str, remarks: Remarks) -> Iterator[tuple[str, str]]:
    """The language of a literal, or else its datatype."""
    language = term.get("xml:lang") or term.get("lang") or term.get("language")
    if language:
        if (tag := _tag(str(language), row, column, remarks)) is not None:
            yield "xml:lang", tag
            if term.get("its:dir"):
                yield "its:dir", str(term["its:dir"])
    elif term.get("datatype"):
        datatype = str(term["datatype"])
        meant = datatype if _is_node(datatype) else None
        if meant is None:
            remarks.add("answer-left-out", row, column, f"^^{datatype}")
        else:
            yield "datatype", meant


def _tag(language: str, row: int, column: str, remarks: Remarks) -> str | None:
    if iris.is_language(language):
        return language
    meant = language.replace("_", "-")
    if iris.is_language(meant):
        remarks.add("answer-mended", row, column, f"@{language}", f"@{meant}")
        return meant
    remarks.add("answer-left-out", row, column, f"@{language}")
    return None


def _iri(text: str, row: int, column: str, remarks: Remarks) -> str | None:
    """An IRI that the graph can hold; None for a text that nothing makes one."""
    if _is_node(text):
        return text
    meant = iris.mended(text)
    remarks.add("answer-mended", row, column, text, meant.iri if meant else f'"{text}"')
    return meant.iri if meant else None


def _is_node(text: str) -> bool:
    try:
        ox.NamedNode(text)
    except ValueError:
        return False
    return True


def _label(text: str) -> str:
    """A label for a blank node: the same for the same text, whatever signs it has."""
    try:
        ox.BlankNode(text)
    except ValueError:
        return f"x{text.encode().hex()}"
    return text


def triples(content: bytes, format: ox.RdfFormat, base: str, remarks: Remarks) -> list[ox.Triple]:
    """The triples of an answer, with those terms mended that RDF does not allow.

    Raises
    ------
    SyntaxError, ValueError
        If the answer breaks off, or is no RDF.
    """
    try:
        return [each.triple for each in ox.parse(content, format=format, base_iri=base)]
    except (SyntaxError, ValueError) as error:
        try:
            read = ox.parse(_readable(content, remarks), format=format, base_iri=base, lenient=True)
            return [_whole(number, each.triple, remarks) for number, each in enumerate(read, 1)]
        except (SyntaxError, ValueError):
            raise error from None


def _readable(content: bytes, remarks: Remarks) -> bytes:
    """The text with labels of blank nodes and languages that a parser can tell from what follows."""

    def label(match: re.Match[bytes]) -> bytes:
        return match[1] + b"_:" + _label(match[2].decode("utf-8", "replace")).encode()

    def tag(match: re.Match[bytes]) -> bytes:
        meant = match[1].replace(b"_", b"-")
        line = content.count(b"\n", 0, match.start()) + 1
        remarks.add("answer-mended", line, "object", f"@{match[1].decode()}", f"@{meant.decode()}")
        return b'"@' + meant

    labelled = re.sub(rb"(^|(?<=> ))_:([^\s<>\"]+)", label, content, flags=re.MULTILINE)
    return re.sub(rb'(?<!\\)"@([A-Za-z]+_[A-Za-z0-9_-]+)', tag, labelled)


def _whole(number: int, triple: ox.Triple, remarks: Remarks) -> ox.Triple:
    """A triple whose terms RDF allows."""
    subject, predicate, object = triple

    def node(term: Any, column: str) -> Any:
        if not isinstance(term, ox.NamedNode) or _is_node(term.value):
            return term
        if iri := _iri(term.value, number, column, remarks):
            return ox.NamedNode(iri)
        if column == "object":
            return ox.Literal(term.value)
        raise ValueError(term.value)

    if isinstance(object, ox.Literal):
        if object.language and not iris.is_language(object.language):
            tag = _tag(object.language, number, "object", remarks)
            object = ox.Literal(object.value, language=tag) if tag else ox.Literal(object.value)
        elif not _is_node(object.datatype.value):
            remarks.add("answer-left-out", number, "object", f"^^{object.datatype.value}")
            object = ox.Literal(object.value)
    return ox.Triple(node(subject, "subject"), node(predicate, "predicate"), node(object, "object"))
