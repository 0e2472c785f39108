"""What a graph answers to the queries of a picture, and its terms as text."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any, TypeAlias

import pyoxigraph as ox

from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import RDF, term_name
from graphbuilder.network.picture.model import Texts

#: What is said of a node, by property.
Properties: TypeAlias = "dict[str, list[ox.NamedNode | ox.BlankNode | ox.Literal]]"
Node: TypeAlias = "ox.NamedNode | ox.BlankNode"


class Ids(dict[str, str]):
    """By its IRI the id under which tables know a thing; the whole IRI for things from elsewhere.

    It remembers them: each is named by very many statements, and has one text in all of them.
    """

    def __init__(self, base: str) -> None:
        self._base = base

    def __missing__(self, iri: str) -> str:
        found = self[iri] = self.once(iri)
        return found

    def once(self, iri: str) -> str:
        """The id of what is hardly named again, which is not remembered."""
        base = self._base
        return iri.removeprefix(base).partition("/")[2] or iri if base and iri.startswith(base) else iri


def rows(graph: Graph, name: str, these: Sequence[ox.NamedNode] | None = None) -> Any:
    """The rows with which a graph answers a query of this folder.

    One that is about some nodes is about `these`: its ``VALUES`` leaves undefined about which.
    """
    text = _query(name)
    return graph.query(text if these is None else text.replace("UNDEF", " ".join(map(str, these))))


@lru_cache
def _query(name: str) -> str:
    return (files("graphbuilder.network.picture") / name).read_text("utf-8")


def by_node(graph: Graph, name: str) -> dict[str, Properties]:
    """What a query finds, whose rows have a node, a property and a value: what is said of each node."""
    found: dict[str, Properties] = defaultdict(dict)
    # Taken apart at once, they cost half as much as by name.
    for node, its_property, value in rows(graph, name):
        if isinstance(node, ox.NamedNode):
            found[node.value].setdefault(sys.intern(its_property.value), []).append(value)
    return found


def described(graph: Graph, node: Node) -> Properties:
    """All that a graph on this machine says of one node."""
    found: Properties = {}
    for quad in graph.store.quads_for_pattern(node, None, None, None):
        found.setdefault(quad.predicate.value, []).append(quad.object)  # type: ignore[arg-type]
    return found


def instances(found: dict[str, Properties], class_iri: str) -> list[str]:
    """The nodes of a class, in order."""
    wanted = ox.NamedNode(class_iri)
    return sorted(iri for iri, properties in found.items() if wanted in properties.get(RDF + "type", ()))


@lru_cache(1024)
def term(iri: str) -> str:
    """The name of a relation or way of saying, of which there are few, each named by very many statements."""
    return sys.intern(term_name(iri))


def text(value: Any) -> str:
    """What a term of an answer holds; blank where there is none."""
    return value.value if value is not None else ""


def number(told: str) -> int:
    """The place of a passage; a file of somebody else's may say anything."""
    return int(told) if told.isascii() and told.isdigit() and len(told) < 19 else 0


def value(properties: Properties, predicate: str) -> str:
    """What is said by a property, blank where nothing is; the first of several."""
    return min((each.value for each in properties.get(predicate, ())), default="")


def first(properties: Properties, predicate: str) -> ox.NamedNode | ox.BlankNode | ox.Literal | None:
    """What is said by a property, as a term; none where nothing is."""
    return next(iter(properties.get(predicate, ())), None)


def texts(properties: Properties, predicate: str) -> Texts:
    """What is said by a property in each language."""
    values = sorted(properties.get(predicate, ()), key=str)
    return {each.language: each.value for each in values if isinstance(each, ox.Literal) and each.language}
