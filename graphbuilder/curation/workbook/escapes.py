"""The codes by which a workbook's file writes signs that XML cannot hold: ``_x000B_`` for U+000B."""

from __future__ import annotations

import re

_CODE = re.compile("_x([0-9A-Fa-f]{4})_")
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
# What XML 1.0 cannot hold, and a carriage return, which it does not keep.
_SIGNS = "\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff"
_TO_CODE = re.compile(f"[{_SIGNS}]")
# Also where the stroke that ends it will be that of the next code.
_LIKE_A_CODE = re.compile(f"_x(?=[0-9A-Fa-f]{{4}}[_{_SIGNS}])")


def decoded(text: str) -> str:
    """The text that a cell's codes stand for, each read once, from left to right.

    A sign beyond U+FFFF may be written as the codes of its two halves.

    >>> decoded("_x005F_x000D_")
    '_x000D_'
    """
    if "_x" not in text:
        return text
    plain = _CODE.sub(lambda code: chr(int(code[1], 16)), text)
    return _PAIR.sub(lambda pair: pair[0].encode("utf-16", "surrogatepass").decode("utf-16"), plain)


def encoded(text: str) -> str:
    """The text as a cell holds it: the way back from `decoded`.

    >>> encoded("_x000D_")
    '_x005F_x000D_'
    """
    safe = _LIKE_A_CODE.sub("_x005F_x", text) if "_x" in text else text
    return _TO_CODE.sub(lambda sign: f"_x{ord(sign[0]):04X}_", safe)
