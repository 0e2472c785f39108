"""The lines by which git marks two versions of a passage that it could not join."""

from __future__ import annotations

import re

from graphbuilder.errors import Problem

# A spreadsheet that opened the file may have put it in quotation marks, and cells beside it.
_MARK = re.compile(r'^\ufeff?"?(?:(?:<{7}|>{7}|\|{7})(?=[\s",;]|$)|={7}(?=[",;\t]*\r?$))', re.MULTILINE)
_SIGNS = ("<<<<<<<", ">>>>>>>", "|||||||", "=======")


def found(text: str, file: str) -> Problem | None:
    """That there are such lines in a text, if there are: at the first."""
    if not any(signs in text for signs in _SIGNS):
        return None
    mark = _MARK.search(text)
    if not mark:
        return None
    line = len(re.findall(r"\r\n|\r|\n", text[: mark.start()])) + 1
    return Problem("conflict-marks", file, line)
