"""Properties and classes that a question asks for and nothing has: the commonest cause of an empty answer."""

from __future__ import annotations

import dataclasses

import pyoxigraph as ox

from graphbuilder import resources
from graphbuilder.errors import Problem
from graphbuilder.graph import names
from graphbuilder.graph.store import Graph
from graphbuilder.graph.substitution import substitute
from graphbuilder.namespaces import PREFIXES, short_name
from graphbuilder.questions import reading
from graphbuilder.questions.rewritten import Rewritten
from graphbuilder.suggestions import nearest


def warnings(query: Rewritten, graph: Graph, *, is_empty: bool) -> tuple[Problem, ...]:
    """A warning for each property, class and thing of a query that nothing in the graph knows.

    Parameters
    ----------
    query
        The query, as the engine has accepted it.
    graph
        Where it is asked.
    is_empty
        Whether nothing was found; else a term of the ontology is no mistake, for what is
        asked of it may well be that nothing has it.
    """
    properties, classes, things = reading.asked_for(query)
    if not is_empty:
        properties -= {each.iri for each in graph.vocabulary.relations.values()}
    found = [
        _problem("unused-property", query, each, _alike(each, graph))
        for each in sorted(properties)
        if not graph.query(
            substitute(resources.text("questions", "used.rq"), {"property": [ox.NamedNode(each)]})
        )
    ]
    terms = graph.vocabulary.classes.values()
    found += [
        _problem("unused-class", query, each, nearest(_short(each), [_short(term.iri) for term in terms]))
        for each in sorted(classes - {term.iri for term in terms})
        if not graph.query(
            substitute(resources.text("questions", "members.rq"), {"class": [ox.NamedNode(each)]})
        )
    ]
    found += [
        _problem("unknown-thing", query, each, names.nearest(graph, each.rpartition("/")[2]))
        for each in sorted(things)
        if graph.base
        and each.startswith(f"{graph.base}id/")
        and not names.is_known(graph, ox.NamedNode(each))
    ]
    return tuple(sorted(found, key=lambda each: (each.line or 0, each.column or 0)))


def _alike(iri: str, graph: Graph) -> str | None:
    known = {relation.iri for relation in graph.vocabulary.relations.values()}
    if graph.endpoint is None:  # an endpoint may hold more than it can look through in time
        rows = graph.query(resources.text("questions", "properties.rq"))
        assert isinstance(rows, ox.QuerySolutions)
        known |= {row["property"].value for row in rows}
    return nearest(_short(iri), [_short(each) for each in sorted(known - {iri})])


def _problem(code: str, query: Rewritten, iri: str, hint: str | None) -> Problem:
    """A warning at the first place where the query names the term."""
    named = next((word for word in query.words if word.iri == iri), query.words[0])
    problem = query.problem(code, named, name=_short(iri))
    return dataclasses.replace(problem, severity="warning", suggestion=hint)


def _short(iri: str) -> str:
    """A term as a query names it: ``pol:hasGoal``."""
    namespace = next((each for each in PREFIXES.items() if iri.startswith(each[1])), None)
    return f"{namespace[0]}:{iri.removeprefix(namespace[1])}" if namespace else short_name(iri)
