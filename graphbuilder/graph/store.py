"""An open graph: its quads, wherever they live, and how it is asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import pyoxigraph as ox

from graphbuilder.graph import temporary
from graphbuilder.graph.named import graph_name
from graphbuilder.namespaces import POL, RDF
from graphbuilder.vocabulary import turtle

if TYPE_CHECKING:
    from graphbuilder.curation.dataset import Dataset
    from graphbuilder.errors import Problem
    from graphbuilder.graph.remote.endpoint import Endpoint
    from graphbuilder.graph.remote.reply import Results
    from graphbuilder.vocabulary.terms import Vocabulary

#: Whether a triple stands in more than one graph.
_IN_SEVERAL = """
    ASK {
      { GRAPH ?one { ?s ?p ?o } GRAPH ?other { ?s ?p ?o } FILTER (?one != ?other) }
      UNION
      { ?s ?p ?o . GRAPH ?one { ?s ?p ?o } }
    }
"""
_TYPE = ox.NamedNode(RDF + "type")


class Steps(NamedTuple):
    """How the quads of a graph are made in an empty store: what is stated, and then what follows."""

    state: Callable[[ox.Store], None]
    infer: Callable[[ox.Store], None]
    #: Whether it takes more memory than people like to miss: then the store is on disk, for so long.
    is_large: bool = False


class Graph:
    """An open graph: its quads, inferred ones and ontology included, and what reads them.

    Attributes
    ----------
    base
        The IRI under which the dataset's things stand; blank for a graph that is no
        dataset of ours.
    dataset
        The checked records, where the target was a folder of tables.
    endpoint
        The SPARQL endpoint that answers, where the graph lives elsewhere.
    name
        How a person knows it: the name of its file or folder.
    scope
        What was chosen of its sources, in words; nothing where all of them are in it.
    whole
        The graph of which sources were chosen, where some were.
    is_part_of_more
        Whether conflicts and moves in it were found among more sources than it has.
    with_drafts
        Opens the same graph with the statements that nobody has checked, where some were left out.
    warnings
        What is odd about what was read so far: that a file holds nothing, or what an
        endpoint sent that RDF does not allow.
    """

    def __init__(
        self,
        store: ox.Store | Callable[[], ox.Store] | Steps,
        base: str,
        vocabulary: Vocabulary | Callable[[], Vocabulary],
        dataset: Dataset | None = None,
        *,
        union: bool = True,
        endpoint: Endpoint | None = None,
        warnings: Sequence[Problem] = (),
    ) -> None:
        """Take a graph's parts; those given as functions are made when they are first needed.

        With `union` a query that names no graph sees all of them, without it only what
        stands in no named graph.
        """
        self.base = base
        self.dataset = dataset
        self.endpoint = endpoint
        self.name = ""
        self.scope: tuple[Problem, ...] = ()
        self.whole: Graph | None = None
        self.is_part_of_more = False
        self.with_drafts: Callable[[], Graph] | None = None
        self.warnings: list[Problem] = list(warnings) if endpoint is None else endpoint.warnings
        self._store = store
        self._vocabulary = vocabulary
        self._union = union

    @cached_property
    def store(self) -> ox.Store:
        """The quads: made of tables, or fetched from an endpoint, when they are first asked for."""
        store = self.stated
        if isinstance(self._store, Steps):
            self._store.infer(store)
        return store

    @cached_property
    def stated(self) -> ox.Store:
        """The store before anything of tables was inferred: `store` adds that to it when it is asked for."""
        if isinstance(self._store, Steps):
            store = temporary.store() if self._store.is_large else ox.Store()
            self._store.state(store)
            return store
        return self._store() if callable(self._store) else self._store

    def make(self) -> None:
        """Make the store now, if it is not there yet."""
        assert self.store is not None

    def fill(self, store: ox.Store) -> None:
        """Put all quads into an empty store, straight from the tables where they were not made yet."""
        if isinstance(self._store, Steps) and "stated" not in self.__dict__:
            self._store.state(store)
            self._store.infer(store)
        else:
            store.bulk_extend(self.quads())

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The classes, relations and ways of saying, those of the graph's own included."""
        return self._vocabulary() if callable(self._vocabulary) else self._vocabulary

    def query(self, text: str, *, names_graphs: bool = False) -> Results:
        """Ask a SPARQL 1.1 query over the union of all graphs, as it stands.

        This is for texts of your own: nothing is looked at, so that ``SERVICE`` calls whom it
        names, and nothing bounds what an answer takes. What others send goes by
        `graphbuilder.query`.

        Parameters
        ----------
        text
            The query.
        names_graphs
            Whether the query says by ``FROM`` which graphs it is about.

        Raises
        ------
        SyntaxError
            If the text is no SPARQL query.
        TargetError
            If the graph lives elsewhere and did not answer.
        """
        if self.endpoint is not None:
            return (self.endpoint.with_graphs(()) if names_graphs else self.endpoint).query(text)
        if not self._union or names_graphs:
            return self.store.query(text)
        if self._each_once is not None:
            return self._each_once.query(text)
        return self.store.query(text, use_default_graph_as_union=True)

    @cached_property
    def _each_once(self) -> ox.Store | None:
        """The quads with each triple in the default graph too, if one stands in several graphs.

        In a union of graphs it is one triple (RDF 1.1 Semantics, section 4.1), but the engine would
        find it once in each graph. Each triple of a dataset of ours stands in one graph: only
        where other graphs came in beside it, as from another dataset, this is looked for.
        """
        ours = graph_name(self.base, "").value if self.base else ""
        names = [each.value for each in self.store.named_graphs()]
        if not names or (ours and all(each.startswith(ours) for each in names)):
            return None
        if not self.store.query(_IN_SEVERAL):
            return None
        merged = ox.Store()
        merged.extend(self.store)
        merged.extend(ox.Quad(*each.triple) for each in self.store)
        return merged

    def graph_names(self) -> set[str]:
        """The IRIs of the graphs that a query may name."""
        if self.endpoint is not None:
            return set(self.endpoint.default_graphs)
        return {each.value for each in self.store.named_graphs() if isinstance(each, ox.NamedNode)}

    def named(self, name: str) -> ox.NamedNode:
        """The IRI of one of the dataset's graphs, such as ``facts`` or ``inferred``."""
        return graph_name(self.base, name)

    def quads(self, *, inferred: bool = True, ontology: bool = True) -> Iterator[ox.Quad]:
        """The quads, on request without what was inferred or without the ontology.

        A dataset's own terms are always there: nobody can import them from elsewhere.
        """
        graphs, triples = self.left_out(inferred=inferred, ontology=ontology)
        for quad in self.store:
            if quad.graph_name not in graphs and quad.triple not in triples:
                yield quad

    def left_out(
        self, *, inferred: bool = True, ontology: bool = True
    ) -> tuple[set[ox.NamedNode], set[ox.Triple]]:
        """The graphs and the triples that `quads` leaves out where something is not wanted."""
        graphs, triples = set[ox.NamedNode](), set[ox.Triple]()
        if not inferred and isinstance(self._store, Steps):
            graphs.add(self.named("inferred"))  # in which nothing else stands, for it was made here
        elif not inferred:
            triples.update(_inferred(self.store))
        if not ontology:
            triples.update(turtle.policy_triples())
        return graphs, triples


def _inferred(store: ox.Store) -> Iterator[ox.Triple]:
    """The triples that the rules added: the derivations and what they derive."""
    derivation = ox.NamedNode(POL + "Derivation")
    nodes: dict[Any, set[Any]] = defaultdict(set)
    for quad in store.quads_for_pattern(None, _TYPE, derivation, None):
        nodes[quad.graph_name].add(quad.subject)
    for graph, those in nodes.items():
        said: dict[Any, list[ox.Triple]] = defaultdict(list)
        if isinstance(graph, ox.NamedNode):  # read at once: on disk that takes a tenth of looking each up
            for quad in store.quads_for_pattern(None, None, None, graph):
                if quad.subject in those:
                    said[quad.subject].append(quad.triple)
        else:
            for node in those:
                said[node] = [quad.triple for quad in store.quads_for_pattern(node, None, None, graph)]
        for triples in said.values():
            yield from _derived(triples)


def _derived(triples: Sequence[ox.Triple]) -> Iterator[ox.Triple]:
    """What is said of a derivation, and what it derives."""
    said = {triple.predicate.value: triple.object for triple in triples}
    subject, predicate = said.get(RDF + "subject"), said.get(RDF + "predicate")
    if isinstance(subject, ox.NamedNode) and isinstance(predicate, ox.NamedNode):
        yield ox.Triple(subject, predicate, said[RDF + "object"])
    yield from triples
