"""Paths of the library's questions: beside our relations those of a dataset's own that are marked alike.

No query can read from a graph which relations a path is to follow. So the text names ours, as any
tool runs it, and those of a dataset's own that have the same mark are added when it is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
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
    """A query of the library in which a path that follows several relations with a mark follows them all."""
    if not any(_meant(choice, ours()) for choice in choices(text)):
        return text
    marked = _marked(graph)

    def whole(match: re.Match[str]) -> str:
        return "|".join([match[0], *(each for missing in _meant(match[0], marked) for each in missing)])

    return _CHOICE.sub(whole, text)


def choices(text: str) -> list[str]:
    """The choices between relations in the paths of a query, such as ``dcterms:hasPart|pol:hasGoal``."""
    return _CHOICE.findall(text)


def _meant(choice: str, marked: dict[str, dict[str, str]]) -> list[list[str]]:
    """For each mark that a choice stands for, what of it the choice lacks, followed in the same direction.

    A choice stands for a mark where it names several relations that have it.
    """
    named = choice.split("|")
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
