"""XML of strangers, looked at before a parser that trusts it: its depth and its growth."""

from __future__ import annotations

import re
from xml.parsers import expat

from graphbuilder import limits

_REFERENCE = re.compile(rb"<!--.*?-->|<!\[CDATA\[.*?\]\]>|&([^\s;&<>\"'#]+);", re.DOTALL)
_BEFORE_TYPE = re.compile(rb"\xef?\xbb?\xbf?(?:\s|<\?.*?\?>|<!--.*?-->)*+(?=<!DOCTYPE)", re.DOTALL)
_PREDEFINED = (b"lt", b"gt", b"amp", b"quot", b"apos")


class MarkupError(ValueError):
    """A document that is not given to a parser; the message's code and values say why."""

    def __init__(self, code: str, line: int | None = None, **values: object) -> None:
        self.code, self.line, self.values = code, line, values
        super().__init__(code, line, values)


def plain_xml(content: bytes, *, nested: bool = True) -> bytes:
    """XML without a document type: the names that it declared for texts are written out.

    Protégé declares names for namespaces (``<!ENTITY xsd "http://…">``), which is harmless.
    Names of names grow by each step, names for files fetch them, and a parser that does
    not count fills the memory of the machine. Lines stay as they are.

    Parameters
    ----------
    content
        The document.
    nested
        Whether the one who reads it takes long for what is nested deep.

    Raises
    ------
    MarkupError
        If it is nested too deep, declares anything but short texts, or would grow too large.
    expat.ExpatError
        If it is no XML.
    """
    # In an encoding of two bytes a sign a zero stands at its start.
    if b"\r" in content and b"\0" not in content[:4]:
        # What ends a line is a line feed to whoever reads XML (XML 1.0, 2.11).
        content = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    document = _Document(nested)
    try:
        document.parser.Parse(content, True)
    except expat.ExpatError as error:
        if "amplification" in str(error):  # libexpat counts too
            raise MarkupError("xml-entities", error.lineno) from None
        raise
    if document.end is None:
        return content
    before, end = _BEFORE_TYPE.match(content), document.end + 1
    if not before:  # in an encoding of two bytes a sign
        raise MarkupError("xml-entities", 1)
    kept = before[0] + re.sub(rb"[^\r\n]", b" ", content[before.end() : end])
    return kept + _written_out(content[end:], document.texts)


class _Document:
    """What is seen of a document on the way: its depth, its type, and what that declares."""

    def __init__(self, nested: bool) -> None:
        self.texts: dict[bytes, bytes] = {}
        self.end: int | None = None
        self._depth = 0
        self.parser = expat.ParserCreate()
        if nested:
            self.parser.ordered_attributes = True  # quicker than a dictionary, and not looked at
            self.parser.StartElementHandler = self._begin
            self.parser.EndElementHandler = self._finish
        self.parser.EndDoctypeDeclHandler = self._type_ends
        self.parser.EntityDeclHandler = self._declared

    def _begin(self, name: str, attributes: object) -> None:
        self._depth += 1
        if self._depth > limits.DEPTH:
            raise MarkupError("nested-too-deep", self.parser.CurrentLineNumber, most=limits.DEPTH)

    def _finish(self, name: str) -> None:
        self._depth -= 1

    def _type_ends(self) -> None:
        self.end = self.parser.CurrentByteIndex

    def _declared(self, name: str, is_parameter: bool, value: str | None, *_: object) -> None:
        line = self.parser.CurrentLineNumber
        if is_parameter or value is None or "<" in value:
            raise MarkupError("xml-entities", line)
        written = value.encode().replace(b'"', b"&quot;").replace(b"'", b"&apos;")
        names = [match[1] for match in _REFERENCE.finditer(written) if match[1] not in _PREDEFINED]
        if not all(each in self.texts for each in names):  # of a later one, or of itself
            raise MarkupError("xml-entities", line)
        written = _written_out(written, self.texts)
        if len(written) > limits.ENTITY:
            raise MarkupError("xml-entities", line)
        self.texts.setdefault(name.encode(), written)  # the first holds


def _written_out(content: bytes, texts: dict[bytes, bytes]) -> bytes:
    grown = sum(content.count(b"&%b;" % name) * len(text) for name, text in texts.items())
    if grown > limits.ENTITIES:
        raise MarkupError("xml-entities")
    return _REFERENCE.sub(lambda match: texts.get(match[1] or b"", match[0]), content)
