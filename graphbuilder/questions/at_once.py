"""What statements have, read as it lies in the index and not for each row: for portions of a small graph.

A store on disk takes ten times as long to look something up for a row as to read the next of what lies beside
each other. Where a portion is a good part of the graph, what statements may have is therefore read at once,
and joined. Other engines plan that by themselves, or lose rows of it: they get the query as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_OPTIONAL = re.compile(
    r"OPTIONAL \{ (?P<pattern>(?P<node>\?\w+)"
    r" pol:(?:isFact|polarity|holder|timeOf|from\w*|until\w*|value\w+) (?P<value>\?\w+)) \}"
)


def read(text: str) -> str:
    """The text of a query of the library in which all that statements may have is read at once.

    Of few rows that takes longer.
    """
    return "".join(_lines(text.splitlines(keepends=True)))


def _lines(lines: list[str]) -> Iterator[str]:
    # The end of an OPTIONAL of several lines: all that stands in one is worked out for each row, unless
    # it is a sub-select.
    end = ""
    for line, following in zip(lines, [*lines[1:], ""]):
        if end:
            end = "" if line == end else end
        elif line.strip() == "OPTIONAL {" and not following.lstrip().startswith("SELECT "):
            end = line.replace("OPTIONAL {", "}")
        else:
            line = _OPTIONAL.sub(r"OPTIONAL { SELECT \g<node> \g<value> WHERE { \g<pattern> } }", line)
        yield line
