"""An example of each question, with its answer from any dataset."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pyoxigraph as ox

from graphbuilder import resources, suggestions
from graphbuilder.errors import QueryError
from graphbuilder.graph import names
from graphbuilder.graph.store import Graph
from graphbuilder.questions.answers.results import Answer
from graphbuilder.questions.asking import ask
from graphbuilder.questions.library import Query

#: Whoever looks a question up does not wait long for an example.
_SECONDS = 10.0


@dataclass(frozen=True)
class Example:
    """What a question was given as an example, and its answer; None where it could not be asked."""

    parameters: dict[str, str]
    answer: Answer | None = None


def declared(query: Query) -> Example:
    """The example that the query's header gives: of what must be given, or else of its first parameter."""
    parameters = query.parameters.values()
    # One at a time: the examples are each right by themselves, and together may fit nothing.
    shown = [each for each in parameters if each.required] or list(parameters)[:1]
    return Example({each.name: each.example for each in shown})


def answered(query: Query, graph: Graph) -> Example:
    """An example of a query of the library, with rows from a graph if it has any.

    That of the header where the graph knows what it names; else with something of the first row
    of the answer without parameters, or of the first statement where a parameter must be given.
    """
    found: list[Example] = []
    for parameters in _tries(query, graph):
        try:
            found.append(Example(parameters, ask(query.name, graph, parameters, timeout=_SECONDS)))
        except QueryError:  # of a thing that is not in this graph
            continue
        if found[-1].answer:
            break
    return found[-1] if found and found[-1].answer else next(iter(found), declared(query))


def _tries(query: Query, graph: Graph) -> Iterator[dict[str, str]]:
    yield declared(query).parameters
    needed = [each for each in query.parameters.values() if each.required]
    if needed:
        ends = _ends(graph)
        given = {each.name: end for each, end in zip(needed, ends) if each.type == "entity"}
        words = [word for end in ends for word in suggestions.words(end)]
        yield given | {each.name: word for each, word in zip(needed, words) if each.type == "text"}
        return
    variable = next(iter(query.parameters), None)
    try:
        answer = ask(query.name, graph, {}, timeout=_SECONDS)
    except QueryError:  # too much for an example
        return
    if variable in answer.variables:
        column = answer.variables.index(str(variable))
        for row in answer.solutions[:1]:
            thing = row[column]
            if isinstance(thing, ox.NamedNode):
                yield {query.parameters[str(variable)].name: names.name(graph, thing)}
    yield {}


def _ends(graph: Graph) -> list[str]:
    """The ids of the two ends of a statement."""
    rows = graph.query(resources.text("questions", "mentioned.rq"))
    assert isinstance(rows, ox.QuerySolutions)
    ends = [end for row in rows for end in row]
    return [names.name(graph, end) for end in ends if isinstance(end, ox.NamedNode)]
