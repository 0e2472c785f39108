"""Parts of a query that a store reads as they lie in its index, where a question narrows little.

To look up one value of one statement takes a store on disk some ten times as long as to read it in passing.
Where everything is asked about, most values are wanted: then a pattern becomes a sub-select, which the engine
reads as a whole and joins. Of few rows that takes longer. What takes another form altogether stands in
comments beside what other engines are asked: these plan by themselves, or lose rows of it. And of what leaves
little over, a store is asked first and by itself: it would work out for everything what is joined to that.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from graphbuilder.graph.substitution import Value, blocks, written
from graphbuilder.questions import as_of
from graphbuilder.questions.answers.results import Answer
from graphbuilder.questions.binding import AS_OF
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
    r"(?:^ *# on a store: (?:instead|(?P<always>in any case))\n(?P<instead>.*?))?^ *# on a store: end\n",
    re.DOTALL | re.MULTILINE,
)
_COMMENT = re.compile(r"^ *# ", re.MULTILINE)
# Statements of whatever a parameter may be, where it is not set.
_ANYTHING = re.compile(r"^ *# of anything: begin\n(.*?)^ *# of anything: end\n", re.DOTALL | re.MULTILINE)
_OF_EITHER_END = re.compile(r" ;\s+rdf:subject\|rdf:object \?(\w+)(?= [.;])")
_EITHER_END = re.compile(r"rdf:subject\|rdf:object(?:\|pol:holder)?")
# A sub-select whose rows are found before all else is asked, and only around them.
_FIRST = re.compile(
    r"^ *# asked first: begin\n *\{\n(?P<asked>.*?)^ *\}\n *# asked first: end\n", re.DOTALL | re.MULTILINE
)
# What is said of a statement by itself, whatever it leads to in a row.
_EACH = re.compile(
    r"^ *# of each statement: begin\n(.*?)^ *# of each statement: end\n", re.DOTALL | re.MULTILINE
)
# What asks which things have more than one of something, all of which stands in the rows as well.
_SEVERAL = re.compile(
    r"^ *# several \?(?P<of>\w+) of \?(?P<thing>\w+): begin\n.*?^ *# several: end\n", re.DOTALL | re.MULTILINE
)
_VARIABLE = re.compile(r"\?\w+")
_SELECT = re.compile(r"^SELECT ", re.MULTILINE)
# What few statements have: their dates, say.
_OPTIONAL = re.compile(
    r"OPTIONAL \{ (?P<pattern>(?P<node>\?\w+)"
    r" pol:(?:isFact(?:\|pol:rule)?|polarity|holder|timeOf|from\w*|until\w*|value\w+|derived\w+)"
    r" (?P<value>\?\w+)) \}"
)
# In the rule of dates whatever is looked up of a statement or its passage.
_DATED = re.compile(r"OPTIONAL \{ (?P<pattern>(?P<node>\?(?:statement|passage)) \S+ (?P<value>\?\w+)) \}")
_AS_SELECT = r"OPTIONAL { SELECT \g<node> \g<value> WHERE { \g<pattern> } }"
# The same in a sub-select, which an engine reads as a whole.
_SELECTED = re.compile(
    r"OPTIONAL \{ SELECT (?P<node>\?\w+) (?P<value>\?\w+)"
    r" WHERE \{ (?P<pattern>(?P=node) [\w:]+ (?P=value)) \} \}"
)


def of_a_store(text: str, query: Query, bound: Collection[str]) -> str:
    """A query's text as a store is asked it with some parameters set."""
    text = instead(text if AS_OF in bound else as_of.without(text), bound)
    if _ANYTHING.search(text):
        text = of_anything(text, query.parameters.keys() - set(bound))
    # Between two days there is much.
    days = {name for name, each in query.parameters.items() if each.type == "date"}
    if query.parted_by or set(bound) - days - {*WAYS, *(query.ends or ())}:
        text = looked_up(text)
    # A portion is about some things only.
    if not query.parted_by and set(bound) <= {*WAYS, *(query.ends or ())}:
        text = dates(text)
        if _PART.search(text):
            text = marked(text, query.parameters)
    return text


def of_a_large_portion(text: str, query: Query) -> str:
    """The same of a portion that is a good part of a graph, so that all of that is read."""
    text = as_of.BLOCK.sub(lambda found: _DATED.sub(_AS_SELECT, found[0]), marked(text, query.parameters))
    return once_dated(optional(text))


def once_dated(text: str) -> str:
    """A query of the library in which it is worked out once for each statement how it stands on a day.

    Where a statement leads to many rows, that would be done for each of them. What is said of a statement
    stands between two comments, in one part or more: these become one sub-select with the rule of dates.
    """
    block = as_of.BLOCK.search(text)
    if block is None or not _EACH.search(text):
        return text
    own, further = as_of.parted(block[0])
    parts = _EACH.split(text.replace(block[0], further))
    around, inner = parts[::2], "".join(parts[1::2]) + own
    wanted = {*_VARIABLE.findall("".join(around))}
    shown = " ".join(each for each in dict.fromkeys(_VARIABLE.findall(inner)) if each in wanted)
    return "".join([around[0], f"{{ SELECT {shown} WHERE {{\n{inner}}} }}\n", *around[1:]])


def of_several(text: str, ask: Callable[[str], Answer], things: int, most: int | None) -> Answer:
    """The answer to a query of the library, without asking first which things have several of something.

    That would follow all paths once more: the rows tell it too, if they are all there. Of more than one thing
    with too many rows these are left as they are: it is asked of fewer things then.

    Parameters
    ----------
    text
        The query, perhaps with such a part between two comments.
    ask
        Gives the answer to a query.
    things, most
        Of how many things it is asked; so many rows are read at most.
    """
    part = _SEVERAL.search(text)
    if part is None:
        return ask(text)
    found = ask(_SEVERAL.sub("", text))
    is_whole = len(found.solutions) != most
    if things > 1 and not is_whole:
        return found
    places = [found.variables.index(part[name]) for name in ("thing", "of")]
    whose, others = ([row[place] for row in found.solutions] for place in places)
    count = Counter(thing for thing, _ in set(zip(whose, others)))
    kept = tuple(row for row, thing in zip(found.solutions, whose) if count[thing] > 1)
    return replace(found, solutions=kept) if is_whole or kept else ask(text)


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


def of_anything(text: str, parameters: Collection[str]) -> str:
    """A query of the library without what asks nothing where some parameters are not set.

    Between two comments in it every statement is about either end of itself: to look there gives each
    statement twice.
    """

    def part(found: re.Match[str]) -> str:
        return _OF_EITHER_END.sub(lambda end: "" if end[1] in parameters else end[0], found[1])

    return _ANYTHING.sub(part, text)


def dates(text: str) -> str:
    """A query of the library in which the dates of statements are read at once, in the rule of dates."""
    return as_of.BLOCK.sub(lambda found: _selected(found[0]), text)


def looked_up(text: str) -> str:
    """A query of the library in which what statements may have is looked up for each row, each by itself.

    Of few rows that is faster than to read at once what all statements have.
    """
    return _SELECTED.sub(r"OPTIONAL { \g<pattern> }", text)


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
    return _OPTIONAL.sub(_AS_SELECT, text)


def instead(text: str, bound: Collection[str]) -> str:
    """A query of the library with what its comments say that a store is asked instead.

    Virtuoso loses rows of sub-selects within sub-selects, which keep a store from looking up the same thing
    many times. A part with a block of a parameter stays as it is where that is set: it begins at what was
    asked for. Where it does so only in another form, that stands in comments too, with a block of each
    parameter that may be set then; or it names the parameter that it is about. What a store is asked in any
    case depends on none.
    """

    def part(found: re.Match[str]) -> str:
        others = (found["where_set"], found["instead"])
        where_set, instead = (None if each is None else _COMMENT.sub("", each) for each in others)
        if found["always"] and instead is not None:
            return instead
        name = found["name"]
        known = ({name} if name else blocks(found["stated"])) & set(bound)
        if known and where_set is not None and (name or known <= blocks(where_set)):
            return where_set
        return found["stated"] if known or instead is None else instead

    return _INSTEAD.sub(part, text)


def first(text: str) -> str:
    """What a query of the library asks a store before all else, as a query; blank where that is nothing."""
    part, select = _FIRST.search(text), _SELECT.search(text)
    return text[: select.start()] + part["asked"] if part and select else ""


def after(text: str, columns: Sequence[str], rows: Sequence[Sequence[Value]]) -> str:
    """A query of the library in which the rows that were asked first stand for what asks for them."""
    head = " ".join(f"?{name}" for name in columns)
    listed = " ".join(f"({' '.join(map(written, row))})" for row in rows)
    return _FIRST.sub(lambda found: f"VALUES ({head}) {{ {listed} }}\n", text)


def around(text: str, things: Collection[Value]) -> str:
    """A query of links as a store is asked for those of some things: each pattern begins at them."""
    near = f"VALUES ?near {{ {' '.join(map(written, things))} }} ?node rdf:subject|rdf:object ?near"
    return _PART.sub(lambda found: f"{{ SELECT DISTINCT ?node WHERE {{ {near} }} }}\n{found[1]}", text)
