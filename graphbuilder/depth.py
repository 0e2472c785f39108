"""How deep things stand inside each other in an RDF file, before an engine is lost in it.

A triple inside a triple, and an object inside an object of JSON, take pyoxigraph a piece of its
stack each, and a stack that overflows ends the process.
"""

from __future__ import annotations

import re

import pyoxigraph as ox

from graphbuilder import limits

_CODE = rb"\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8}"
# What is passed over, and what opens or closes a triple. A sign after a backslash begins nothing.
_TURTLE = (
    rb'"""(?:"{0,2}(?:[^"\\]|\\.))*+"""|'
    rb"'''(?:'{0,2}(?:[^'\\]|\\.))*+'''|"
    rb'"(?:[^"\\\r\n]|\\.)*+"|'
    rb"'(?:[^'\\\r\n]|\\.)*+'|"
    rb'<(?:[^<>"{}|^`\\\x00-\x20]|' + _CODE + rb")*+>|#[^\r\n]*|\\.|(?P<open><<)|(?P<close>>>)"
)
_JSON = rb'"(?:[^"\\]|\\.)*+"|(?P<open>[{\[])|(?P<close>[}\]])'


def line_too_deep(content: bytes, format: ox.RdfFormat | ox.QueryResultsFormat) -> int | None:
    """The line from which on more stands inside each other than an engine is given to read, if there is one.

    Parameters
    ----------
    content
        An RDF file, or an answer in JSON.
    format
        Its format.
    """
    at = _place(content, format)
    return None if at is None else content.count(b"\n", 0, at) + 1


def _place(content: bytes, format: ox.RdfFormat | ox.QueryResultsFormat) -> int | None:
    # What holds too little to be deep, as nearly all files do, is not read twice.
    if format in (ox.RdfFormat.JSON_LD, ox.RdfFormat.STREAMING_JSON_LD, ox.QueryResultsFormat.JSON):
        opened = content.count(b"{") + content.count(b"[")
        return _deep(_JSON, content) if opened > limits.RDF_DEPTH else None
    return _deep(_TURTLE, content) if content.count(b"<<") > limits.RDF_DEPTH else None


def _deep(signs: bytes, content: bytes) -> int | None:
    depth = 0
    for match in re.finditer(signs, content, re.DOTALL):
        if match["open"]:
            depth += 1
            if depth > limits.RDF_DEPTH:
                return match.start()
        elif match["close"] and depth:
            depth -= 1
    return None
