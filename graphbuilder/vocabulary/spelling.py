"""Terms that no vocabulary has: typing errors in Turtle, which would else be read as something unheard of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

import pyoxigraph as ox

from graphbuilder.errors import Problem
from graphbuilder.namespaces import OWL, POL, RDF, RDFS, SCHEMA, SKOS, prefixed
from graphbuilder.suggestions import is_slip, nearest
from graphbuilder.vocabulary import standard_terms
from graphbuilder.vocabulary.descriptions import namespace
from graphbuilder.vocabulary.places import Place, Places
from graphbuilder.vocabulary.turtle import Turtle

# Where a name is looked for that stands under another prefix than its own, such as owl:subClassOf.
_ORDER = (POL, OWL, RDFS, SKOS, SCHEMA, RDF)
# The only terms of schema.org that are read. It has none that is spelt nearly so.
_SCHEMA_READ = frozenset({"domainIncludes", "rangeIncludes"})


def misspelt_terms(turtle: Turtle, triples: Sequence[ox.Triple], known: Iterable[str]) -> dict[str, Problem]:
    """Every term of a closed vocabulary that it does not have, by its IRI, where it first stands.

    Vocabularies of others are open: who knows what they hold.

    Parameters
    ----------
    turtle, triples
        A file, and what it says.
    known
        The IRIs of our own vocabulary's terms, with those that the dataset adds to it.
    """
    names = {**standard_terms.names(), SCHEMA: _SCHEMA_READ}
    names[POL] = frozenset(each.removeprefix(POL) for each in known if each.startswith(POL))
    places, problems, told = turtle.places(), dict[str, Problem](), dict[str, Problem]()
    for iri, place in _terms(triples, places):
        space = namespace(iri)
        name = iri[len(space) :]
        if wrong := _nearly(iri, names):
            address, right = wrong
            values = {"value": address, "prefix": prefixed(right)}
            place = places.namespaces.get(address, place)
            problem = Problem("namespace-not-read", turtle.file, *place, suggestion=right, values=values)
            # Told once, of however many terms.
            problems.setdefault(iri, told.setdefault(address, problem))
        elif space in names and name and not _has(space, name, names[space]):
            hint = nearest(name, names[space])
            # What else stands in schema.org's namespace is none of our business.
            if hint or space != SCHEMA:
                elsewhere = next((each + name for each in _ORDER if name in names[each]), None)
                meant = elsewhere or (space + hint if hint else None)
                suggestion = places.shown(meant) if meant else None
                values = {"value": places.shown(iri)}
                problem = Problem("unknown-term", turtle.file, *place, suggestion=suggestion, values=values)
                problems.setdefault(iri, problem)
    return problems


def _has(space: str, name: str, names: frozenset[str]) -> bool:
    return name in names or (space in standard_terms.names() and standard_terms.has(space, name))


def _nearly(iri: str, names: Mapping[str, frozenset[str]]) -> tuple[str, str] | None:
    """The namespace of a term as it is written and as it should be, where only that is wrong."""
    bare, address = _bare(iri), namespace(iri)
    for space, known in names.items():
        if address not in names and iri[len(address) :] in known and is_slip(address, space):
            return address, space
        stem = _bare(space).rstrip("#/")
        if not iri.startswith(space) and bare.casefold().startswith(stem.casefold()):
            name = bare[len(stem) :].lstrip("#/")
            if name in known:
                return iri.removesuffix(name), space
    return None


def _bare(iri: str) -> str:
    """An address without what people mix up: http and https, with or without www."""
    return re.sub(r"^https?://(www\.)?", "", iri)


def _terms(triples: Sequence[ox.Triple], places: Places) -> Iterator[tuple[str, Place]]:
    """Every IRI of a file, datatypes of literals included, with its place."""
    for triple in triples:
        subject = triple.subject.value if isinstance(triple.subject, ox.NamedNode) else ""
        value = triple.object.value if isinstance(triple.object, ox.NamedNode | ox.Literal) else ""
        at = places.of(subject, triple.predicate.value, value)
        yield subject, at.subject
        yield triple.predicate.value, at.predicate
        if isinstance(triple.object, ox.NamedNode):
            yield value, at.object
        elif isinstance(triple.object, ox.Literal):
            yield triple.object.datatype.value, at.object
