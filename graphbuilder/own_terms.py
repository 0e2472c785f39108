"""Terms of a dataset's own: what they may say of ours, and what they must say of themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeAlias

import pyoxigraph as ox

from graphbuilder.errors import DatasetError, Problem
from graphbuilder.namespaces import OWL, POL, RDF, RDFS, SCHEMA, SKOS, term_name

#: What is said of a term: values by predicate.
Properties: TypeAlias = "dict[str, list[ox.NamedNode | ox.Literal]]"
# What has a thing, by its IRI, for a value.
_THINGS = (
    RDFS + "subClassOf",
    SCHEMA + "domainIncludes",
    SCHEMA + "rangeIncludes",
    POL + "conceptScheme",
)
# What an ontology of somebody's own may say of our terms: more names, and more classes on
# either side. Anything else would change what statements mean without a word in the tables.
_MAY_BE_ADDED = {SKOS + "altLabel", SCHEMA + "domainIncludes", SCHEMA + "rangeIncludes", RDFS + "seeAlso"}


def check(own: Sequence[ox.Triple], ours: Sequence[ox.Triple], file: str) -> None:
    """What an ontology of somebody's own may not do: change what our terms mean, or leave terms half said.

    Raises
    ------
    DatasetError
        With every such mistake.
    """
    terms, known = by_subject(own), by_subject(ours)
    problems = []

    def add(code: str, iri: str, **values: str) -> None:
        problems.append(Problem(code, file, values={"term": iri, **values}))

    for iri, properties in terms.items():
        if iri in known:
            for predicate in properties:
                if predicate not in _MAY_BE_ADDED:
                    add("term-redefined", iri, property=term_name(predicate))
            continue
        kinds = values(properties, RDF + "type")
        is_relation = POL + "Relation" in kinds
        needed = [RDFS + "label"] if is_relation or OWL + "Class" in kinds else []
        needed += [SCHEMA + "domainIncludes", SCHEMA + "rangeIncludes"] if is_relation else []
        for predicate in needed:
            if not properties[predicate]:
                add("term-without", iri, property=term_name(predicate))
        for predicate in _THINGS:
            for term in properties[predicate]:
                value = term.value
                if isinstance(term, ox.Literal):
                    add("bad-term-value", iri, value=value, property=term_name(predicate))
                elif value.startswith(POL) and value not in known and value not in terms:
                    add("unknown-term", iri, value=value)
    if problems:
        raise DatasetError(problems)


def by_subject(triples: Iterable[ox.Triple]) -> dict[str, Properties]:
    """What is said of each named thing, without blank nodes."""
    terms: dict[str, Properties] = defaultdict(lambda: defaultdict(list))
    for triple in triples:
        if isinstance(triple.subject, ox.NamedNode) and isinstance(triple.object, ox.NamedNode | ox.Literal):
            terms[triple.subject.value][triple.predicate.value].append(triple.object)
    return terms


def values(properties: Properties, predicate: str) -> list[str]:
    """The values of a predicate as texts."""
    return [value.value for value in properties[predicate]]
