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
from graphbuilder.namespaces import RDF, prefixed

if TYPE_CHECKING:
    from graphbuilder.questions.sparql.own_query import OwnQuery

_MATCHING = ("Builtin_REGEX", "Builtin_REPLACE")


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


@dataclass(frozen=True)
class Pattern:
    """A triple that a question asks for by the name of its property, its ends as a query writes them."""

    subject: str
    predicate: str
    object: str

    @property
    def variables(self) -> set[str]:
        """The variables at its ends."""
        return {each for each in (self.subject, self.object) if each.startswith("?")}

    @property
    def text(self) -> str:
        """The triple, its names in full."""
        return f"{self.subject} <{self.predicate}> {self.object}"

    @property
    def shown(self) -> str:
        """The triple as people write it."""
        ends = [prefixed(each[1:-1]) if each[0] == "<" else each for each in (self.subject, self.object)]
        return f"{ends[0]} {'a' if self.predicate == RDF + 'type' else prefixed(self.predicate)} {ends[1]}"


def needed(query: OwnQuery) -> list[Pattern]:
    """The triples without which a query has no answer; those with a path in the place of a property not."""
    from rdflib import URIRef

    return [
        Pattern(_end(subject), str(predicate), _end(thing))
        for part in _needed(_small(query))
        for chain in part["triples"]
        for subject, predicate, thing in (chain[at : at + 3] for at in range(0, len(chain), 3))
        if isinstance(predicate, URIRef)
    ]


def _needed(part: Any) -> Iterator[Any]:
    """The parts with triples that are no choice, and in nothing that may be missing or is excluded."""
    name = getattr(part, "name", "")
    if name == "BGP":
        yield part
    elif name == "Join":
        yield from _needed(part.p1)
        yield from _needed(part.p2)
    elif name in ("LeftJoin", "Minus"):
        yield from _needed(part.p1)
    elif name and name != "Union" and "p" in part:
        yield from _needed(part.p)


def _end(term: Any) -> str:
    """A term as a query writes it; what has no name is a variable."""
    from rdflib import BNode, Variable

    if isinstance(term, (BNode, Variable)):
        return f"?{term}"
    return str(term.n3())


def bound(query: OwnQuery) -> set[str] | None:
    """The variables in the patterns of a query; None where rdflib cannot read it, or not soon."""
    from rdflib import Variable

    read = _small(query)
    if read is None:
        return None
    named = [part for part in parts(read) if hasattr(part, "items")]
    ends = [term for part in named for chain in part.get("triples", ()) for term in chain]
    ends += [part["term"] for part in named if "term" in part]
    return {str(each) for each in ends if isinstance(each, Variable)}


def taking_nothing(query: OwnQuery) -> bool:
    """Whether something is excluded that has no variable in common with that from which it is."""
    from rdflib import Variable

    def variables(part: Any) -> set[str]:
        return {
            str(each)
            for one in parts(part)
            for each in (*one, *(term for chain in one.get("triples", ()) for term in chain), one.get("var"))
            if isinstance(each, Variable)
        }

    excluding = [part for part in parts(_small(query)) if getattr(part, "name", "") == "Minus"]
    return any(variables(part.p1).isdisjoint(variables(part.p2)) for part in excluding)


def dated(query: OwnQuery) -> set[tuple[str, str]]:
    """The functions of dates, and the properties of which they are asked the values."""
    from rdflib import Variable

    read = [part for part in parts(_small(query)) if getattr(part, "name", "").startswith("Builtin_")]
    asked = _by_variable(query)
    return {
        (function, iri)
        for part in read
        if (function := part.name.removeprefix("Builtin_")) in ("YEAR", "MONTH", "DAY")
        and isinstance(part.get("arg"), Variable)
        for iri in asked.get(str(part["arg"]), ())
    }


def expressions(query: OwnQuery) -> set[str]:
    """The regular expressions of a query."""
    from rdflib import Literal

    called = [part for part in parts(_small(query)) if getattr(part, "name", "") in _MATCHING]
    return {str(part["pattern"]) for part in called if isinstance(part.get("pattern"), Literal)}


def compared_as_text(query: OwnQuery) -> Iterator[tuple[str, set[str], bool, str]]:
    """The variables that are equal to a text, by themselves or as the text of their IRI.

    Each with the properties of which it is the object, whether it is a subject, and the text.
    """
    from rdflib import Literal, Variable

    asked = _by_variable(query)
    read = [part for part in parts(_small(query)) if hasattr(part, "items")]
    chains = [chain for part in read for chain in part.get("triples", ())]
    subjects = {str(term) for chain in chains for term in chain[::3] if isinstance(term, Variable)}
    for part in read:
        if "op" not in part or part["op"] not in ("=", "IN"):
            continue
        others = part["other"] if isinstance(part["other"], (list, tuple)) else [part["other"]]
        for one, other in [(part["expr"], each) for each in others] + [
            (each, part["expr"]) for each in others
        ]:
            is_text = getattr(one, "name", "") == "Builtin_STR"
            variable = one["arg"] if is_text else one
            if isinstance(variable, Variable) and isinstance(other, Literal):
                name = str(variable)
                yield name, asked.get(name, set()) if is_text else set(), name in subjects, str(other)


def _by_variable(query: OwnQuery) -> dict[str, set[str]]:
    """The properties of which each variable is the object."""
    from rdflib import Variable

    asked: dict[str, set[str]] = {}
    for part in (each for each in parts(_small(query)) if "triples" in each):
        for chain in part["triples"]:
            for at in range(0, len(chain), 3):
                for iri, thing in _ends(*chain[at : at + 3]):
                    if isinstance(thing, Variable):
                        asked.setdefault(str(thing), set()).add(iri)
    return asked


def _asked_with(query: OwnQuery, signs: Collection[str]) -> Iterator[tuple[str, Any]]:
    """The properties and the terms that are asked for with them, or put into order with theirs."""
    from rdflib import Variable

    read = [part for part in parts(_small(query)) if hasattr(part, "items")]
    asked = _by_variable(query)
    for part in (each for each in read if "triples" in each):
        for chain in part["triples"]:
            for at in range(0, len(chain), 3):
                for iri, thing in _ends(*chain[at : at + 3]):
                    if not isinstance(thing, Variable):
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

    is_number = isinstance(term, Literal) and isinstance(term.value, (int, float, Decimal))
    return is_number and not isinstance(term.value, bool)


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
