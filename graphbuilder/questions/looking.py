"""In which sources an answer was looked for: of all, those that could answer.

A source could answer a question of the library if it says anything about what was asked about, or about
an office that this holds, or if it has a statement with a relation that is asked for. A question that
asks for no thing and no relation could be answered by any of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

import pyoxigraph as ox

from graphbuilder import resources
from graphbuilder.graph import subproperties
from graphbuilder.graph.store import Graph
from graphbuilder.graph.substitution import substitute
from graphbuilder.namespaces import term_name
from graphbuilder.questions.answers import findings
from graphbuilder.questions.binding import Bound
from graphbuilder.questions.library import Query
from graphbuilder.questions.widening import widened

if TYPE_CHECKING:
    from graphbuilder.vocabulary.terms import Vocabulary

# Stands for nothing where a block would else stand for anything.
_NOTHING = ox.NamedNode("urn:graphbuilder:nothing")


def sources(
    query: Query,
    terms: Bound,
    graph: Graph,
    every: tuple[findings.Source, ...] = (),
) -> tuple[tuple[findings.Source, ...], int]:
    """The sources of a graph that could answer a question, by IRI, and how many others there are.

    `every` are all sources of the graph, where they were looked up already.
    """
    every = every or findings.sources(graph)
    given = [(query.parameters[name], value) for name, values in terms.items() for value in values]
    things = [value for parameter, value in given if parameter.type in ("entity", "value")]
    asked = [value for parameter, value in given if parameter.type == "relation"]
    asked = subproperties.with_forms(asked, subproperties.of(graph))
    links = asked or list(relations(query, graph.vocabulary))
    if query.is_own or len(every) < 2 or not (things or links):
        return every, 0
    text = widened(resources.text("questions", "looked-in.rq"), graph)
    values = {"thing": things or [_NOTHING], "relation": links or [_NOTHING]}
    rows = graph.query(substitute(text, values))
    assert isinstance(rows, ox.QuerySolutions)
    others = {each.iri for each in every}
    for row in rows:
        others.discard(row["source"].value)
        if not others:  # what is left to read tells of none that is not known yet
            break
    return tuple(each for each in every if each.iri not in others), len(others)


def relations(query: Query, vocabulary: Vocabulary) -> Iterator[ox.NamedNode]:
    """The relations by whose statements a query of the library answers; none where it may be any.

    Its header names them, or what the ontology and a dataset's own terms say of them: which kind of
    question they answer, how they stand to time, which kind of value they have, or how they are marked.
    """
    return called(query.answered_by, vocabulary)


def called(names: Collection[str], vocabulary: Vocabulary) -> Iterator[ox.NamedNode]:
    """The relations that go by any of some names, as the header of a query names them."""
    named = set(names)
    for each in vocabulary.relations.values():
        marks = {
            each.name,
            *each.wider,
            each.time,
            *each.answers,
            *each.marks,
            *filter(None, [term_name(each.datatype or "")]),
        }
        if named & marks:
            yield ox.NamedNode(each.iri)
