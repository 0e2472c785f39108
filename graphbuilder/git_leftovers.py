"""What git leaves in a file: marks of two versions that it could not join, or a note of where the file is."""

from __future__ import annotations

import re

from graphbuilder.errors import Problem

# A spreadsheet that opened the file may have put it in quotation marks, and cells beside it.
_MARK = re.compile(r'^\ufeff?"?(?:(?:<{7}|>{7}|\|{7})(?=[\s",;]|$)|={7}(?=[",;\t]*\r?$))', re.MULTILINE)
# What Git LFS keeps of a large file that was not fetched (its specification, version 1).
_POINTER = re.compile(
    r"\ufeff?version https://git-lfs\.github\.com/spec/\S+\r?\n(?:[a-z0-9.-]+ .*\n)*oid sha256:"
)
_SIGNS = ("<<<<<<<", ">>>>>>>", "|||||||", "=======")


def found(text: str, file: str) -> Problem | None:
    """That git has left something in a text, if it has: of two versions the first line that marks them."""
    if _POINTER.match(text):
        return Problem("large-file-pointer", file)
    if not any(signs in text for signs in _SIGNS):
        return None
    mark = _MARK.search(text)
    if not mark:
        return None
    line = len(re.findall(r"\r\n|\r|\n", text[: mark.start()])) + 1
    return Problem("conflict-marks", file, line)
