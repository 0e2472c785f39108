"""Paths of the library's questions: beside our relations those of a dataset's own that are marked alike.

No query can read from a graph which relations a path is to follow. So the text names ours, as any
tool runs it, and those of a dataset's own that have the same mark are added when it is asked.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

import pyoxigraph as ox

from graphbuilder import resources
from graphbuilder.graph.store import Graph
from graphbuilder.graph.substitution import written
from graphbuilder.namespaces import POL, prefixed
from graphbuilder.vocabulary.turtle import policy_triples

#: What an alternative of a path may stand for: what a whole consists of, and who did something.
MARKS = ("true", POL + "whoDidIt")
_CHOICE = re.compile(r"\^?[a-z]+:\w+(?:\|\^?[a-z]+:\w+)+")


def widened(text: str, graph: Graph) -> str:
    """A query of the library in which a path that follows all relations of ours with a mark follows all."""
    if not any(map(_meant, choices(text))):
        return text
    own = _own(graph)
    if not own:
        return text

    def more(match: re.Match[str]) -> str:
        added = [f"{sign}{each}" for mark, sign in _meant(match[0]) for each in own[mark]]
        return "|".join([match[0], *added])

    return _CHOICE.sub(more, text)


def choices(text: str) -> list[str]:
    """The choices between relations in the paths of a query, such as ``dcterms:hasPart|pol:hasGoal``."""
    return _CHOICE.findall(text)


def _meant(choice: str) -> list[tuple[str, str]]:
    """The marks of which a choice names all our relations, and ``^`` where it follows them backwards."""
    named = set(choice.split("|"))
    return [
        (mark, sign)
        for mark, relations in ours().items()
        for sign in ("", "^")
        if {f"{sign}{each}" for each in relations} <= named
    ]


@lru_cache(maxsize=1)
def ours() -> dict[str, frozenset[str]]:
    """The relations of our ontology with each mark, as queries name them."""
    found: dict[str, set[str]] = {each: set() for each in MARKS}
    for triple in policy_triples():
        mark = getattr(triple.object, "value", "")
        if triple.predicate.value in (POL + "consistsOf", POL + "answers") and mark in found:
            found[mark].add(prefixed(str(getattr(triple.subject, "value", ""))))
    return {mark: frozenset(relations) for mark, relations in found.items()}


def _own(graph: Graph) -> dict[str, list[str]]:
    """The other relations with each mark, as a path writes them."""
    rows = graph.query(resources.text("graph", "marked.rq"))
    assert isinstance(rows, ox.QuerySolutions)
    own: dict[str, list[str]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: str(row["relation"])):
        # One engine says 1 for true.
        mark = "true" if row["mark"].value == "1" else row["mark"].value
        if mark in MARKS and prefixed(row["relation"].value) not in ours()[mark]:
            own[mark].append(written(row["relation"]))
    return own
