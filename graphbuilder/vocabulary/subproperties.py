"""Relations of a dataset's own that are a special form of one of ours: what holds of that holds of them.

RDFS says so: whatever has a relation also has every relation of which this is an ``rdfs:subPropertyOf``. So a
special form is marked as the relation above it is, but for what it says of itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import pyoxigraph as ox

from graphbuilder.namespaces import OWL, POL, RDFS, SCHEMA
from graphbuilder.vocabulary.descriptions import (
    CLASS,
    RELATION,
    TYPE,
    Properties,
    by_subject,
    instances,
    values,
)

ABOVE = RDFS + "subPropertyOf"
_ANSWERS = POL + "answers"
_RANGE, _LINK = SCHEMA + "rangeIncludes", ox.NamedNode(OWL + "ObjectProperty")
_TIME, _DEADLINE = POL + "time", POL + "deadlineTime"
_EXPECTED = (POL + "countsForWhole", POL + "expectedAs")


def above(terms: Mapping[str, Properties], iri: str) -> list[str]:
    """The relations of which one is a special form, nearest first; a circle has no end of its own."""
    found = [iri]
    for each in found:
        wider = sorted(values(terms[each], ABOVE))
        found += (one for one in wider if one not in found and RELATION in values(terms[one], TYPE))
    return found[1:]


def marked(ours: Sequence[ox.Triple], own: Sequence[ox.Triple]) -> list[ox.Triple]:
    """What an ontology of somebody's own says, with the marks of what its relations are a special form of.

    What leads to things is an object property, as ours are. Whatever is a deadline is expected as ours is:
    else one question would give it, and another say that it is not stated. Marks that do not hold go.
    """
    # Loaded here: few datasets have terms of their own.
    from graphbuilder.vocabulary import marks

    # What a relation is called from its other end is its own.
    from_above = sorted(f"{POL}{each}" for each in marks.OF_RELATIONS - {"inverseLabel"})
    terms, known = by_subject(ours, own), by_subject(ours)
    deadlines = [iri for iri, said in known.items() if _DEADLINE in values(said, _TIME)]
    found = list(own)
    for iri in (each for each in instances(terms, RELATION) if each not in known):
        wider = above(terms, iri)
        if any(CLASS in values(terms[each], TYPE) for each in values(terms[iri], _RANGE)):
            found.append(ox.Triple(ox.NamedNode(iri), ox.NamedNode(TYPE), _LINK))
        for mark in from_above:
            found += _inherited(terms, iri, mark, wider)
        if any(_DEADLINE in values(terms[each], _TIME) for each in (iri, *wider)):
            for mark in _EXPECTED:
                found += _inherited(terms, iri, mark, [*wider, *deadlines])
    # Of what does not hold nothing need be said, and questions look whether a mark is there at all.
    return [each for each in found if not marks.is_false(each)]


def _inherited(
    terms: Mapping[str, Properties], iri: str, mark: str, wider: Sequence[str]
) -> Iterator[ox.Triple]:
    """What a relation has of a mark from the nearest relation above it that says anything."""
    if mark != _ANSWERS and terms[iri][mark]:
        return
    said = [terms[each][mark] for each in wider if terms[each][mark]]
    for value in dict.fromkeys(each for one in (said if mark == _ANSWERS else said[:1]) for each in one):
        if value not in terms[iri][mark]:
            yield ox.Triple(ox.NamedNode(iri), ox.NamedNode(mark), value)
