"""Relations in the library's questions: beside ours those of a dataset's own that mean the same.

No path can read from a graph which relations it is to follow, and engines look a list up sooner than a
mark. So a query names our relations, as any tool runs it. What else has the mark of several in a list, and
what is a special form of one of them, is added when it is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

import pyoxigraph as ox

from graphbuilder import resources
from graphbuilder.graph import subproperties
from graphbuilder.graph.store import Graph
from graphbuilder.graph.substitution import written
from graphbuilder.namespaces import POL, prefixed
from graphbuilder.vocabulary.turtle import policy_triples

#: What a list of relations may stand for: what a whole consists of, who did it, to what end, which theme.
MARKS = ("true", POL + "whoDidIt", POL + "whichGoal", POL + "whichTheme")
_NAME = r"[a-z]+:\w+"
_LISTS = re.compile(
    rf"(?P<path>\^?{_NAME}(?:\|\^?{_NAME})+)"
    rf"|(?<=\{{ )(?P<rows>{_NAME}(?: {_NAME})+)(?= \}})"
    rf"|(?<=IN \()(?P<terms>{_NAME}(?:, {_NAME})+)(?=\))"
)
_BETWEEN = {"path": "|", "rows": " ", "terms": ", "}


def widened(text: str, graph: Graph) -> str:
    """A query of the library that asks for a dataset's own relations too.

    A list with several relations of a mark has all of them: the choice of a path, the rows of
    ``VALUES``, or the terms of ``IN``. Where a relation is named, its special forms go as well.
    """
    text = _with_marked(text, graph)
    return subproperties.asked(text, subproperties.of(graph))


def _with_marked(text: str, graph: Graph) -> str:
    if not any(_meant(named, ours()) for named in lists(text)):
        return text
    marked = _marked(graph)

    def whole(match: re.Match[str]) -> str:
        between = _between(match)
        missing = (each for found in _meant(match[0].split(between), marked) for each in found)
        return between.join([match[0], *missing])

    return _LISTS.sub(whole, text)


def lists(text: str) -> list[list[str]]:
    """The lists of relations in a query, such as ``dcterms:hasPart|pol:hasGoal`` in a path."""
    return [match[0].split(_between(match)) for match in _LISTS.finditer(text)]


def _between(match: re.Match[str]) -> str:
    return _BETWEEN[match.lastgroup or "path"]


def _meant(named: list[str], marked: dict[str, dict[str, str]]) -> list[list[str]]:
    """For each mark that a list stands for, what of it is missing there, followed in the same direction.

    A list stands for a mark where it names several relations that have it.
    """
    found = []
    for relations in marked.values():
        for sign in ("", "^"):
            missing = [f"{sign}{iri}" for name, iri in relations.items() if f"{sign}{name}" not in named]
            if len(relations) - len(missing) > 1:
                found.append(missing)
    return found


@lru_cache(maxsize=1)
def ours() -> dict[str, dict[str, str]]:
    """The relations of our ontology with each mark, by the names that queries give them."""
    pairs = [
        (each.subject, each.object)
        for each in policy_triples()
        if each.predicate.value in (POL + "consistsOf", POL + "answers")
    ]
    return _by_mark(pairs)


def _marked(graph: Graph) -> dict[str, dict[str, str]]:
    """All relations with each mark, those of a dataset's own included."""
    rows = graph.query(resources.text("graph", "marked.rq"))
    assert isinstance(rows, ox.QuerySolutions)
    return _by_mark((row["relation"], row["mark"]) for row in rows)


def _by_mark(pairs: Iterable[tuple[object, object]]) -> dict[str, dict[str, str]]:
    """Relations by mark, each by its name with a prefix, and as any query may write it."""
    found: dict[str, dict[str, str]] = {each: {} for each in MARKS}
    for relation, mark in sorted(pairs, key=str):
        # One engine says 1 for true.
        name = "true" if getattr(mark, "value", "") == "1" else getattr(mark, "value", "")
        if name in found and isinstance(relation, ox.NamedNode):
            found[name][prefixed(relation.value)] = written(relation)
    return found
