"""SPARQL as rdflib reads it: its meaning as an algebra, prefixes resolved."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox

from graphbuilder import limits
from graphbuilder.graph.substitution import Value
from graphbuilder.namespaces import RDF

if TYPE_CHECKING:
    from graphbuilder.questions.sparql.own_query import OwnQuery


def algebra(text: str) -> Any:
    """The algebra of a query (SPARQL 1.1, section 18); None where rdflib cannot read it."""
    # Imported here: only a question of one's own that names graphs or finds nothing needs rdflib.
    from rdflib.plugins.sparql.algebra import translateQuery
    from rdflib.plugins.sparql.parser import parseQuery

    log = logging.getLogger("rdflib.term")
    was_off, log.disabled = log.disabled, True  # it remarks on names that SPARQL allows
    try:
        return translateQuery(parseQuery(text)).algebra
    except Exception:  # rdflib raises plain Exceptions for what has no meaning
        return None
    finally:
        log.disabled = was_off


def parts(tree: Any) -> Iterator[Any]:
    """Every named part of an algebra, those inside ``EXISTS`` and ``SERVICE`` included."""
    if isinstance(tree, dict):
        yield tree
        for value in tree.values():
            yield from parts(value)
    elif isinstance(tree, (list, tuple)) or hasattr(tree, "asList"):
        for value in tree:
            yield from parts(value)


@dataclass(frozen=True)
class Outside:
    """What of a query reaches beyond the graph: the servers, graphs and functions that it names."""

    services: list[str]
    graphs: set[str]
    functions: set[str]


def outside(query: OwnQuery) -> Outside | None:
    """What a query reaches for; None where rdflib cannot read it, or not soon."""
    read = _small(query)
    if read is None:
        return None
    named = [part for part in parts(read) if getattr(part, "name", "")]
    clauses = read.datasetClause or []
    return Outside(
        [str(part.term) for part in named if part.name == "ServiceGraphPattern"],
        {str(each.default or each.named) for each in clauses},
        {str(part.iri) for part in named if part.name == "Function"},
    )


def unconnected(query: OwnQuery) -> list[list[str]]:
    """The variables of a group of patterns whose parts have none in common, by part.

    Every row of one part is put beside every row of the other: the commonest cause of an
    answer without end.
    """
    from rdflib import Variable

    for part in parts(_small(query)):
        found: list[set[str]] = []
        for chain in part.get("triples", ()):
            for at in range(0, len(chain), 3):
                names = {str(each) for each in chain[at : at + 3] if isinstance(each, Variable)}
                joined = [each for each in found if each & names]
                found = [each for each in found if not each & names] + [names.union(*joined)]
        if len(named := [sorted(each) for each in found if each]) > 1:
            return named
    return []


def _small(query: OwnQuery) -> Any:
    """The algebra of a query that rdflib reads in a moment."""
    return _last(query.text) if len(query.words) <= limits.CHECKED_WORDS else None


# Several things are wanted of one query.
_last = lru_cache(maxsize=1)(algebra)


def asked_for(query: OwnQuery) -> tuple[set[str], set[str], set[str]]:
    """The IRIs of the properties, classes and things in a query's patterns.

    None where rdflib cannot read it, or not soon.
    """
    from rdflib import URIRef

    properties: set[str] = set()
    classes: set[str] = set()
    things: set[str] = set()
    for part in parts(_small(query)):
        if "triples" not in part:
            continue
        # In EXISTS the patterns stand as they are written: a chain of several.
        for chain in part["triples"]:
            for at in range(0, len(chain), 3):
                subject, predicate, thing = chain[at : at + 3]
                things.update(str(each) for each in (subject, thing) if isinstance(each, URIRef))
                properties.update(_inside(predicate))
                if str(predicate) == RDF + "type" and isinstance(thing, URIRef):
                    classes.add(str(thing))
    return properties, classes, things - classes


def values(query: OwnQuery) -> set[tuple[str, Value]]:
    """The properties and the values that are asked for with them, in patterns, ``VALUES`` and conditions.

    Numbers are left out: they have several spellings.
    """
    return {
        (iri, value)
        for iri, each in _asked_with(query, ("=", "!=", "IN", "NOT IN"))
        if not _is_number(each) and (value := _value(each)) is not None
    }


def compared(query: OwnQuery) -> set[tuple[str, ox.Literal]]:
    """The properties and the literals with which values of them are compared."""
    return {
        (iri, value)
        for iri, each in _asked_with(query, ("<", ">", "<=", ">=", "=", "!=", "IN", "NOT IN"))
        if isinstance(value := _value(each), ox.Literal)
    }


def _asked_with(query: OwnQuery, signs: Collection[str]) -> Iterator[tuple[str, Any]]:
    """The properties and the terms that are asked for with them, or put into order with theirs."""
    from rdflib import Variable

    read = [part for part in parts(_small(query)) if hasattr(part, "items")]
    asked: dict[str, set[str]] = {}
    for part in (each for each in read if "triples" in each):
        for chain in part["triples"]:
            for at in range(0, len(chain), 3):
                for iri, thing in _ends(*chain[at : at + 3]):
                    if isinstance(thing, Variable):
                        asked.setdefault(str(thing), set()).add(iri)
                    else:
                        yield iri, thing
    for part in read:
        if "op" in part and part["op"] in signs:
            others = part["other"] if isinstance(part["other"], (list, tuple)) else [part["other"]]
            pairs = [(part["expr"], other) for other in others]
            pairs += [(other, part["expr"]) for other in others]
        else:
            is_bound = part and all(isinstance(each, Variable) for each in part)
            pairs = [*part.items()] if is_bound else []
        for variable, value in pairs:
            if isinstance(variable, Variable):
                for iri in asked.get(str(variable), ()):
                    yield iri, value


def _ends(subject: Any, path: Any, thing: Any) -> Iterator[tuple[str, Any]]:
    """The properties of which something in a triple is the object, with that."""
    from rdflib import URIRef
    from rdflib.paths import InvPath, MulPath, SequencePath

    if isinstance(path, URIRef):
        yield str(path), thing
    elif isinstance(path, InvPath):
        yield from _ends(thing, path.arg, subject)
    elif isinstance(path, SequencePath):
        last = path.args[-1]
        yield from _ends(None, last, None if isinstance(last, InvPath) else thing)
    elif isinstance(path, MulPath) and path.zero is False:
        yield from _ends(None, path.path, thing)


def _is_number(term: Any) -> bool:
    from rdflib import Literal

    return isinstance(term, Literal) and isinstance(term.value, (int, float, Decimal))


def _value(term: Any) -> Value | None:
    """A term as it is asked for; None where it is none."""
    from rdflib import Literal, URIRef

    if isinstance(term, URIRef):
        return ox.NamedNode(term)
    if not isinstance(term, Literal):
        return None
    datatype = ox.NamedNode(term.datatype) if term.datatype else None
    return ox.Literal(str(term), datatype=datatype, language=term.language)


def _inside(path: Any) -> Iterator[str]:
    """The properties in a path, or the one that it is."""
    from rdflib import URIRef
    from rdflib.paths import Path

    if isinstance(path, URIRef):
        yield str(path)
    elif isinstance(path, Path):
        for part in vars(path).values():
            for each in part if isinstance(part, list) else [part]:
                yield from _inside(each)
