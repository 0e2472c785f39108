"""Terms where they mean nothing: a class as a property, a name between < and >, another's search."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Collection, Iterator

from graphbuilder.errors import Problem
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import PREFIXES, curie, prefixed
from graphbuilder.questions.sparql.own_query import OwnQuery, Word
from graphbuilder.questions.sparql.places import word_at
from graphbuilder.suggestions import nearest

#: In these an engine has searches and services of its own, by the prefixes that its manual gives them.
ENGINES = {
    "apf": ("http://jena.apache.org/ARQ/property#", "Jena"),
    "bd": ("http://www.bigdata.com/rdf#", "Blazegraph"),
    "bds": ("http://www.bigdata.com/rdf/search#", "Blazegraph"),
    "bif": ("http://www.openlinksw.com/schemas/bif#", "Virtuoso"),
    "luc": ("http://www.ontotext.com/owlim/lucene#", "GraphDB"),
    "search": ("http://www.openrdf.org/contrib/lucenesail#", "RDF4J"),
    "text": ("http://jena.apache.org/text#", "Jena"),
    "wikibase": ("http://wikiba.se/ontology#", "Wikidata"),
}
_LANGUAGES = {
    "nl": ("dutch", "nederlands", "nld", "dut"),
    "en": ("english", "engels", "eng"),
}
_TAG = re.compile(r"[a-z]{2,3}(-[a-z0-9]+)*")


def engine(iri: str) -> str | None:
    """The engine of whose own searches an IRI is one."""
    return next((name for start, name in ENGINES.values() if iri.startswith(start)), None)


def terms(
    query: OwnQuery, properties: Collection[str], classes: Collection[str], graph: Graph
) -> Iterator[Problem]:
    """A warning for each property or class of a query that is none, and can be none.

    Parameters
    ----------
    query
        The query.
    properties, classes
        The IRIs of those that nothing in the graph has or is of.
    graph
        Where it is asked, which knows what is a property and what a class.
    """
    relations = {each.iri for each in graph.vocabulary.relations.values()}
    kinds = {each.iri for each in graph.vocabulary.classes.values()}
    for iri in sorted({*properties, *classes}):
        word = next((each for each in query.words if each.iri == iri), query.words[0])
        name = curie(iri)
        prefix, _, local = iri.partition(":")
        if of := engine(iri):
            yield _warning(query, "search-of-engine", word, name=name, iri=iri, engine=of)
        elif prefix in PREFIXES and not local.startswith("//"):
            yield _warning(query, "name-as-iri", word, name=iri, iri=iri)
        elif iri in properties and iri in kinds:
            yield _warning(query, "class-as-property", word, name=name, iri=iri)
        elif iri in classes and iri in relations:
            yield _warning(query, "property-as-class", word, name=name, iri=iri)


def graphs(query: OwnQuery, graph: Graph) -> Iterator[Problem]:
    """A warning for each graph in which a query looks, and that is none of the graphs there are."""
    known = [*graph.graph_names()]
    for at, word in enumerate(query.words):
        iri = word.iri
        if iri and word_at(query.words, at - 1).text == "GRAPH" and known and iri not in known:
            meant = nearest(iri, known)
            problem = _warning(query, "unknown-graph", word, name=iri, iri=iri)
            yield dataclasses.replace(problem, suggestion=meant and prefixed(meant))


def languages(query: OwnQuery) -> Iterator[Problem]:
    """A warning for each language that LANG never gives, for it gives a tag in small letters."""
    words = query.words
    for at, word in enumerate(words):
        if word.text != "LANG" or word_at(words, at + 1).text != "(" or word_at(words, at + 3).text != ")":
            continue
        for sign, value in ((at + 4, at + 5), (at - 1, at - 2)):
            text = word_at(words, value)
            tag = text.text.strip("\"'")
            if word_at(words, sign).text not in ("=", "!=") or text.kind != "text" or not tag:
                continue
            named = next((each for each, names in _LANGUAGES.items() if tag.casefold() in names), None)
            if named or not _TAG.fullmatch(tag):
                problem = _warning(query, "never-a-language", text, value=tag)
                yield dataclasses.replace(problem, suggestion=f'"{named or tag.lower()}"')


def described(query: OwnQuery) -> set[str]:
    """The things that DESCRIBE names."""
    found: set[str] = set()
    is_listed = False
    for word in query.words:
        is_listed = word.text == "DESCRIBE" or (is_listed and word.kind in ("iri", "variable"))
        if is_listed and word.iri:
            found.add(word.iri)
    return found


def _warning(query: OwnQuery, code: str, word: Word, /, **values: object) -> Problem:
    return dataclasses.replace(query.problem(code, word, **values), severity="warning")
