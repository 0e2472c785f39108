"""Parts of a query that a store reads as they lie in its index, where a question narrows little.

To look up one value of one statement takes a store on disk some ten times as long as to read it in passing.
Where everything is asked about, most values are wanted: then a pattern becomes a sub-select, which the engine
reads as a whole and joins. Of few rows that takes longer. What takes another form altogether stands in
comments beside what other engines are asked: these plan by themselves, or lose rows of it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from graphbuilder.graph.substitution import Value, blocks, written
from graphbuilder.questions import as_of
from graphbuilder.questions.library import Query
from graphbuilder.questions.neighbours import WAYS

# Whole lines from one comment to the other.
_PART = re.compile(r"^ *# at once: begin\n(.*?)^ *# at once: end\n", re.DOTALL | re.MULTILINE)
_PATTERNS = re.compile(
    r"""(?:(?P<values>VALUES\ \?\w+\ \{[^{}]*\})\s+)? (?P<optional>OPTIONAL\ \{\ )?
    (?P<subject>\?\w+)\ (?P<said>[^{}.]+?)\ [}.](?=\n)""",
    re.VERBOSE,
)
# What is asked of other engines, and in comments what a store is asked instead.
_INSTEAD = re.compile(
    r"^ *# on a store: begin\n(?P<stated>.*?)"
    r"(?:^ *# on a store: where (?:that|\?(?P<name>\w+)) is set\n(?P<where_set>.*?))?"
    r"(?:^ *# on a store: instead\n(?P<instead>.*?))?^ *# on a store: end\n",
    re.DOTALL | re.MULTILINE,
)
_COMMENT = re.compile(r"^ *# ", re.MULTILINE)
_EITHER_END = re.compile(r"rdf:subject\|rdf:object(?:\|pol:holder)?")
# What few statements have: their dates, say.
_OPTIONAL = re.compile(
    r"OPTIONAL \{ (?P<pattern>(?P<node>\?\w+)"
    r" pol:(?:isFact|polarity|holder|timeOf|from\w*|until\w*|value\w+) (?P<value>\?\w+)) \}"
)


def of_a_store(text: str, query: Query, bound: Collection[str]) -> str:
    """A query's text as a store is asked it with some parameters set."""
    text = instead(text, bound)
    if set(bound) <= {*WAYS, *(query.ends or ())}:
        text = dates(text)
        # A portion is about some things only.
        if not query.parted_by and _PART.search(text):
            text = marked(text, query.parameters)
    return text


def marked(text: str, parameters: Collection[str]) -> str:
    """A query of the library in which each pattern between two comments is read at once.

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

    return _PART.sub(part, text)


def dates(text: str) -> str:
    """A query of the library in which the dates of statements are read at once, in the rule of dates."""
    return as_of.BLOCK.sub(lambda found: _selected(found[0]), text)


def optional(text: str) -> str:
    """A query of the library in which all that statements may have is read at once.

    Worth it for a portion that is a good part of a graph; of a large graph each portion would read it all.
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
            line = _selected(line)
        yield line


def _selected(text: str) -> str:
    return _OPTIONAL.sub(r"OPTIONAL { SELECT \g<node> \g<value> WHERE { \g<pattern> } }", text)


def instead(text: str, bound: Collection[str]) -> str:
    """A query of the library with what its comments say that a store is asked instead.

    Virtuoso loses rows of sub-selects within sub-selects, which keep a store from looking up the same thing
    many times. A part with a block of a parameter stays as it is where that is set: it begins at what was
    asked for. Where it does so only in another form, that stands in comments too; of several parameters
    it names the one that it is about.
    """

    def part(found: re.Match[str]) -> str:
        decisive = {found["name"]} if found["name"] else blocks(found["stated"])
        other = found["where_set"] if decisive & set(bound) else found["instead"]
        return found["stated"] if other is None else _COMMENT.sub("", other)

    return _INSTEAD.sub(part, text)


def around(text: str, things: Collection[Value]) -> str:
    """A query of links as a store is asked for those of some things: each pattern begins at them."""
    near = f"VALUES ?near {{ {' '.join(map(written, things))} }} ?node rdf:subject|rdf:object ?near"
    return _PART.sub(lambda found: f"{{ SELECT DISTINCT ?node WHERE {{ {near} }} }}\n{found[1]}", text)
