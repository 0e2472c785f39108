"""Whether a font of a PDF says which letters its signs are (PDF 1.7, 9.10)."""

from __future__ import annotations

import re
from typing import Any

from graphbuilder.curation.documents.operands import mapping, resolved

# Names that only number the signs of a font; those of Unicode (u0041) say what they are.
_NUMBERED = re.compile(r"/(?!u[0-9A-F]{4,6}\Z)(?:[A-Za-z]|cid|glyph|index)[._-]?\d+\Z")
# A font whose signs are others than those of Latin text (PDF 1.7, table 123).
_SYMBOLIC = 4


def names_letters(font: Any) -> bool:
    """Whether a font says by itself which letters its signs are; of one that is broken, that is not known."""
    entries = mapping(font)
    if not entries or "/ToUnicode" in entries:
        return True
    encoding = resolved(entries.get("/Encoding"))
    if entries.get("/Subtype") == "/Type0":
        return not str(encoding).startswith("/Identity")
    if names := resolved(mapping(encoding).get("/Differences")):
        return not any(isinstance(each, str) and _NUMBERED.match(each) for each in names)
    flags = mapping(entries.get("/FontDescriptor")).get("/Flags", 0)
    is_symbolic = isinstance(flags, int) and bool(flags & _SYMBOLIC)
    return not (entries.get("/Subtype") == "/TrueType" and is_symbolic and encoding is None)
