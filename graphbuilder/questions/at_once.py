"""Parts of a query that a store reads as they lie in its index, where a question narrows little.

To look up one value of one statement takes a store on disk some ten times as long as to read it in passing.
Where everything is asked about, most values are wanted: then what statements may have, and each pattern
between two comments, becomes a sub-select, which the engine reads as a whole and joins. Of few rows that
takes longer. Other engines plan that by themselves, or lose rows of it: they get the query as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

# Whole lines from one comment to the other.
_PART = re.compile(r"^ *# at once: begin\n(.*?)^ *# at once: end\n", re.DOTALL | re.MULTILINE)
_PATTERNS = re.compile(
    r"""(?:(?P<values>VALUES\ \?\w+\ \{[^{}]*\})\s+)? (?P<optional>OPTIONAL\ \{\ )?
    (?P<subject>\?\w+)\ (?P<said>[^{}.]+?)\ [}.](?=\n)""",
    re.VERBOSE,
)
_EITHER_END = re.compile(r"rdf:subject\|rdf:object(?:\|pol:holder)?")
_OPTIONAL = re.compile(
    r"OPTIONAL \{ (?P<pattern>(?P<node>\?\w+)"
    r" pol:(?:isFact|polarity|holder|timeOf|from\w*|until\w*|value\w+) (?P<value>\?\w+)) \}"
)


def read(text: str, parameters: Collection[str] = ()) -> str:
    """A query of the library as a store is asked it where nothing is set that narrows it much.

    Parameters
    ----------
    text
        The query.
    parameters
        Those that are not set. Of what is said of a statement its subject and its object are both read:
        that one of them is whatever a parameter may be, says nothing more.
    """

    def part(found: re.Match[str]) -> str:
        return _PATTERNS.sub(patterns, found[1])

    def patterns(found: re.Match[str]) -> str:
        subject, selected = found["subject"], []
        if values := found["values"]:
            return f"{{ SELECT DISTINCT {subject} WHERE {{ {values} {subject} {found['said']} }} }}"
        for each in re.split(r" ;\s+", found["said"]):
            path, value = each.rsplit(" ", 1)
            if value[1:] in parameters and _EITHER_END.fullmatch(path):
                continue
            variables = f"{subject} {value}" if value.startswith("?") else subject
            selected.append(f"{{ SELECT {variables} WHERE {{ {subject} {path} {value} }} }}")
        return ("OPTIONAL " if found["optional"] else "") + " ".join(selected)

    return "".join(_optional(_PART.sub(part, text).splitlines(keepends=True)))


def _optional(lines: list[str]) -> Iterator[str]:
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
