"""In which sources an answer was looked for: of all, those that could answer.

A source could answer a question of the library if it says anything about what was asked about, or about
an office that this holds, or if it has a statement with a relation that is asked for. A question that
asks for no thing and no relation could be answered by any of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import pyoxigraph as ox

from graphbuilder import resources
from graphbuilder.graph.store import Graph
from graphbuilder.graph.substitution import Value, substitute
from graphbuilder.namespaces import prefixed
from graphbuilder.questions import findings
from graphbuilder.questions.library import Query
from graphbuilder.vocabulary.terms import Vocabulary

# What a predicate of a statement may be: a relation by its name, or a variable whose names stand in a block.
_PREDICATE = re.compile(r"rdf:predicate(?:/pol:answers)?\s+(?:\?(?P<variable>\w+)|(?P<name>[a-z]+:\w+))")
_BLOCK = re.compile(r"VALUES\s+(?:\?(?P<one>\w+)|\((?P<several>[^()]*)\))\s*\{(?P<rows>[^{}]*)\}")
_NAME = re.compile(r"[a-z]+:\w+")
_ANSWERS = re.compile(r"pol:answers\s+pol:(\w+)")
_TIME = re.compile(r"pol:time\s+pol:(\w+)")
# By this a question finds what is said of an office under its holder's name; it does not ask for it.
_HOLDS = "org:holds"
# Stands for nothing where a block would else stand for anything.
_NOTHING = ox.NamedNode("urn:graphbuilder:nothing")


def sources(
    query: Query,
    terms: Mapping[str, Sequence[Value]],
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
    links = asked or list(relations(query.text, graph.vocabulary))
    if query.is_own or len(every) < 2 or not (things or links):
        return every, 0
    text = resources.text("questions", "looked-in.rq")
    values = {"thing": things or [_NOTHING], "relation": links or [_NOTHING]}
    rows = graph.query(substitute(text, values))
    assert isinstance(rows, ox.QuerySolutions)
    speaking = {row["source"].value for row in rows}
    could = tuple(each for each in every if each.iri in speaking)
    return could, len(every) - len(could)


def relations(text: str, vocabulary: Vocabulary) -> Iterator[ox.NamedNode]:
    """The relations by whose statements a query of the library answers; none where it may be any.

    What it only looks up beside its answer is none of them.
    """
    lines = (line for line in text.splitlines() if not line.lstrip().startswith("#"))
    text = _without_optionals("\n".join(lines))
    by_name = {prefixed(each.iri): each for each in vocabulary.relations.values()}
    blocks = list(_BLOCK.finditer(text))
    named = set(_NAME.findall(text))
    for match in _PREDICATE.finditer(text):
        rows = [
            each["rows"]
            for each in blocks
            if match["variable"] and f"?{match['variable']}" in f"?{each['one']} {each['several']}".split()
        ]
        for name in [match["name"] or "", *(name for each in rows for name in _NAME.findall(each))]:
            if name in by_name and not (name == _HOLDS and "?office_from" in text):
                yield ox.NamedNode(by_name[name].iri)
    kinds, times = set(_ANSWERS.findall(text)), set(_TIME.findall(text))
    for each in vocabulary.relations.values():
        by_range = "schema:rangeIncludes" in text and each.datatype and prefixed(each.datatype) in named
        if by_range or kinds & each.answers or each.time in times:
            yield ox.NamedNode(each.iri)


def _without_optionals(text: str) -> str:
    """A query without what it only looks up beside its answer: a source that has that alone has no answer."""
    kept, depth, start = [], 0, 0
    for match in re.finditer(r"OPTIONAL \{|[{}]", text):
        if depth:
            depth += -1 if match[0] == "}" else 1
            start = match.end()
        elif match[0].startswith("OPTIONAL"):
            kept.append(text[start : match.start()])
            depth = 1
    return "".join([*kept, text[start:]])
