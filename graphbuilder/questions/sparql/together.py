"""What a question asks together and nothing has together, and variables that nothing in it binds."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from graphbuilder.errors import Problem
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import RDF, SKOS
from graphbuilder.questions.sparql import reading
from graphbuilder.questions.sparql.own_query import OwnQuery, Word
from graphbuilder.questions.sparql.places import around, word_at
from graphbuilder.questions.sparql.reading import Pattern
from graphbuilder.suggestions import nearest

#: So many patterns are held to each other.
_MOST_PATTERNS = 12
# By these other vocabularies give things their names.
NAMED_BY = frozenset({"label", "name"})


def never_bound(query: OwnQuery) -> Iterator[Problem]:
    """A warning for each variable that is selected or compared, and stands in no pattern."""
    bound = reading.bound(query)
    if bound is None:
        return
    brackets = around(query.words)
    given = {query.words[at].text[1:]: at for at in _given(query.words)}
    # What the whole computes after its patterns, as a count, has no value within them.
    late = {name for name, at in given.items() if _is_computed_last(query, brackets, at)} - bound
    bound |= given.keys()
    seen: set[str] = set()
    for at, word in enumerate(query.words):
        name = word.text[1:]
        if word.kind == "variable" and name in late - seen and _is_in_group(query, brackets, at):
            seen.add(name)
            yield dataclasses.replace(query.problem("bound-later", word, name=word.text), severity="warning")
        if word.kind == "variable" and name not in bound | seen and not _may_be_nothing(query, brackets, at):
            seen.add(name)
            hint = nearest(name, bound)
            problem = query.problem("never-bound", word, name=word.text)
            yield dataclasses.replace(problem, severity="warning", suggestion=hint and f"?{hint}")


def _may_be_nothing(query: OwnQuery, brackets: Sequence[int], at: int) -> bool:
    """Whether a variable is one of several values to choose from: there it may stand for none."""
    while (at := brackets[at]) >= 0:
        if word_at(query.words, at - 1).text in ("IF", "COALESCE"):
            return True
    return False


def _is_computed_last(query: OwnQuery, brackets: Sequence[int], at: int) -> bool:
    """Whether a variable is named in brackets of the SELECT or GROUP BY of the whole."""
    return word_at(query.words, brackets[at]).text == "(" and brackets[brackets[at]] < 0


def _is_in_group(query: OwnQuery, brackets: Sequence[int], at: int) -> bool:
    """Whether a word stands among patterns."""
    while (at := brackets[at]) >= 0:
        if query.words[at].text == "{":
            return True
    return False


def _given(words: Sequence[Word]) -> Iterator[int]:
    """The places of the variables that get a value by AS or VALUES."""
    is_listed = False
    for at, (before, word) in enumerate(pairwise(words), 1):
        is_listed = before.text == "VALUES" or (is_listed and word.text not in ("{", ")"))
        if word.kind == "variable" and (is_listed or before.text == "AS"):
            yield at


def taking_nothing(query: OwnQuery) -> Iterator[Problem]:
    """A warning where a MINUS has no variable in common with what stands before it."""
    places = [word for word in query.words if word.kind == "word" and word.text == "MINUS"]
    apart = reading.taking_nothing(query)
    # Which of several it is, is not told.
    if places and apart:
        at = places[0] if len(places) == 1 else query.words[0]
        yield dataclasses.replace(query.problem("minus-apart", at), severity="warning")


def warnings(query: OwnQuery, graph: Graph) -> Iterator[Problem]:
    """A warning for the first two patterns that each find something, and together nothing.

    Parameters
    ----------
    query
        A query that found nothing.
    graph
        Where it was asked. An endpoint may need long for it, and is asked for nothing.
    """
    found = [each for each in _patterns(query, graph) if _has(graph, each)]
    for one, other in combinations(found, 2):
        if not one.variables & other.variables or _has(graph, one, other):
            continue
        first, second = sorted((one, other), key=lambda each: each.predicate != RDF + "type")
        hint = next((each.shown for each in _instead(first, second) if _has(graph, first, each)), None)
        word = next((each for each in query.words if each.iri == second.predicate), query.words[0])
        problem = query.problem("never-together", word, one=first.shown, other=second.shown)
        yield dataclasses.replace(problem, severity="warning", suggestion=hint)
        return


def turned(query: OwnQuery, graph: Graph) -> Iterator[Problem]:
    """A warning for each pattern that nothing fits, and something fits with its ends changed round.

    Parameters
    ----------
    query
        A query that found nothing.
    graph
        Where it was asked. An endpoint may need long for it, and is asked for nothing.
    """
    for each in _patterns(query, graph):
        other = dataclasses.replace(each, subject=each.object, object=each.subject)
        is_named = len(each.variables) == 1 and each.predicate != RDF + "type"
        is_named = is_named and not each.object.startswith('"')
        if is_named and not _has(graph, each) and _has(graph, other):
            thing = next(end for end in (each.subject, each.object) if not end.startswith("?"))
            word = next((one for one in query.words if one.iri == each.predicate), query.words[0])
            problem = query.problem("never-this-way", word, one=each.shown, iri=thing[1:-1])
            yield dataclasses.replace(problem, severity="warning", suggestion=other.shown)


def _patterns(query: OwnQuery, graph: Graph) -> list[Pattern]:
    """The patterns that are looked at; none where an endpoint is asked, or a graph by its name."""
    return [] if graph.endpoint or query.names_graphs else reading.needed(query)[:_MOST_PATTERNS]


def _instead(first: Pattern, second: Pattern) -> Iterator[Pattern]:
    """What may be meant by the second of two patterns: its other direction, or our names of things."""
    if re.split(r"[/#]", second.predicate)[-1] in NAMED_BY:
        yield dataclasses.replace(second, predicate=SKOS + "prefLabel")
    if not second.object.startswith('"'):
        yield dataclasses.replace(second, subject=second.object, object=second.subject)


def _has(graph: Graph, *patterns: Pattern) -> bool:
    """Whether something fits all patterns."""
    return bool(graph.query(f"ASK {{ {' . '.join(each.text for each in patterns)} }}"))
