"""What SHACL reads of a graph: its triples, whichever named graphs they stand in, and how terms compare."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TypeAlias

import pyoxigraph as ox

from graphbuilder.graph.substitution import written
from graphbuilder.namespaces import RDF, RDFS

Term: TypeAlias = ox.NamedNode | ox.BlankNode | ox.Literal
_FIRST, _REST, _NIL = (ox.NamedNode(RDF + each) for each in ("first", "rest", "nil"))
_TYPE, _SUBCLASS = ox.NamedNode(RDF + "type"), ox.NamedNode(RDFS + "subClassOf")


class NotUnderstood(Exception):
    """A shapes graph holds what is not read here; `args` tell what."""


class Triples:
    """The triples of a store, without those that stand in some of its graphs only.

    Parameters
    ----------
    store
        The store; no triple of it stands in two graphs.
    without
        The graphs that are left out.
    """

    def __init__(self, store: ox.Store, without: frozenset[ox.NamedNode] = frozenset()) -> None:
        self.store = store
        self.without = without

    @classmethod
    def of(cls, triples: Iterable[ox.Triple]) -> Triples:
        """Some triples by themselves."""
        store = ox.Store()
        store.extend(ox.Quad(*each) for each in triples)
        return cls(store)

    def matching(
        self, subject: Term | None, predicate: ox.NamedNode | None, object: Term | None
    ) -> Iterator[ox.Quad]:
        """The quads of which the ends that are given are these."""
        if isinstance(subject, ox.Literal):
            return
        for quad in self.store.quads_for_pattern(subject, predicate, object, None):
            if quad.graph_name not in self.without:
                yield quad

    def objects(self, subject: Term, predicate: ox.NamedNode) -> list[Term]:
        """What a subject has, each once."""
        return list(dict.fromkeys(term(quad.object) for quad in self.matching(subject, predicate, None)))

    def subjects(self, predicate: ox.NamedNode, object: Term) -> list[Term]:
        """What has an object, each once."""
        return list(dict.fromkeys(term(quad.subject) for quad in self.matching(None, predicate, object)))

    def object(self, subject: Term, predicate: ox.NamedNode) -> Term | None:
        """What a subject has, where that is one thing or the first of several."""
        return next(iter(self.objects(subject, predicate)), None)

    def select(self, query: str, prefixes: dict[str, str]) -> list[Term]:
        """What a query selects as ``?this``, from the same triples."""
        found = self._asked(query, prefixes)
        assert isinstance(found, ox.QuerySolutions)
        return [term(row["this"]) for row in found]

    def _asked(
        self, query: str, prefixes: dict[str, str]
    ) -> ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples:
        names = set(self.store.named_graphs())
        if names.isdisjoint(self.without):
            # The engine looks for a triple in each graph that is named: with 200 that takes 35 times as long.
            return self.store.query(query, prefixes=prefixes, use_default_graph_as_union=True)
        graphs = [ox.DefaultGraph(), *sorted(names - self.without, key=str)]
        return self.store.query(query, prefixes=prefixes, default_graph=graphs)

    def listed(self, head: Term) -> list[Term]:
        """The members of an RDF list.

        Raises
        ------
        NotUnderstood
            If it runs in a circle.
        """
        members: list[Term] = []
        seen: set[Term] = set()
        while head != _NIL:
            if head in seen:
                raise NotUnderstood("a list in a circle")
            seen.add(head)
            members += self.objects(head, _FIRST)[:1]
            head = self.object(head, _REST) or _NIL
        return members

    def classes_below(self, its_class: Term) -> set[Term]:
        """A class and those below it, by this graph."""
        found, waiting = {its_class}, [its_class]
        while waiting:
            new = set(self.subjects(_SUBCLASS, waiting.pop())) - found
            found |= new
            waiting += new
        return found

    def classes_above(self, node: Term) -> set[Term]:
        """The classes of a node and those above them, by this graph."""
        found: set[Term] = set(self.objects(node, _TYPE))
        waiting = list(found)
        while waiting:
            new = set(self.objects(waiting.pop(), _SUBCLASS)) - found
            found |= new
            waiting += new
        return found


def term(value: object) -> Term:
    """What stands in a triple; triples in triples are not read."""
    assert isinstance(value, (ox.NamedNode, ox.BlankNode, ox.Literal))
    return value


@cache
def holds(condition: str, *literals: ox.Literal) -> bool:
    """Whether a condition of SPARQL is true of literals, which it calls ``{0}``, ``{1}`` and so on.

    An error is not true, as in a FILTER.
    """
    found = ox.Store().query(f"ASK {{ FILTER ({condition.format(*map(written, literals))}) }}")
    return bool(found)
