"""An open graph: its quads, wherever they live, and how it is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import pyoxigraph as ox

from graphbuilder.graph.named import graph_name
from graphbuilder.namespaces import POL, RDF
from graphbuilder.vocabulary import turtle

if TYPE_CHECKING:
    from graphbuilder.curation.dataset import Dataset
    from graphbuilder.errors import Problem
    from graphbuilder.graph.remote.endpoint import Endpoint
    from graphbuilder.graph.remote.reply import Results
    from graphbuilder.vocabulary.terms import Vocabulary

_TYPE = ox.NamedNode(RDF + "type")


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
    warnings
        What is odd about what was read so far: that a file holds nothing, or what an
        endpoint sent that RDF does not allow.
    """

    def __init__(
        self,
        store: ox.Store | Callable[[], ox.Store],
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
        self.warnings: list[Problem] = list(warnings) if endpoint is None else endpoint.warnings
        self._store = store
        self._vocabulary = vocabulary
        self._union = union

    @cached_property
    def store(self) -> ox.Store:
        """The quads; those of an endpoint are fetched when they are first asked for."""
        return self._store() if callable(self._store) else self._store

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
        return self.store.query(text, use_default_graph_as_union=self._union and not names_graphs)

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
        left_out: set[ox.Triple] = set()
        if not inferred:
            left_out.update(_inferred(self.store))
        if not ontology:
            left_out.update(turtle.policy_triples())
        yield from (quad for quad in self.store if quad.triple not in left_out)


def _inferred(store: ox.Store) -> Iterator[ox.Triple]:
    """The triples that the rules added: the derivations and what they derive."""
    derivations = store.quads_for_pattern(None, _TYPE, ox.NamedNode(POL + "Derivation"), None)
    for node in {quad.subject for quad in derivations}:
        triples = [quad.triple for quad in store.quads_for_pattern(node, None, None, None)]
        said = {triple.predicate.value: triple.object for triple in triples}
        subject, predicate = said.get(RDF + "subject"), said.get(RDF + "predicate")
        if isinstance(subject, ox.NamedNode) and isinstance(predicate, ox.NamedNode):
            yield ox.Triple(subject, predicate, said[RDF + "object"])
        yield from triples
