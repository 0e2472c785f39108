"""What follows from the facts by the rules, each result with the statements it rests on."""

from __future__ import annotations

import pyoxigraph as ox

from graphbuilder import resources
from graphbuilder.namespaces import POL, RDF

_DERIVATION = ox.NamedNode(POL + "Derivation")


def infer(store: ox.Store, graph: ox.NamedNode) -> None:
    """Add to `graph` what follows by the rules.

    Every rule reads what was there before, so that none feeds on another's results,
    and adds only what is not there. Each inferred triple has a derivation node that
    names its rule and its premises.
    """
    found: dict[ox.Triple, None] = {}
    for path in resources.rules():
        results = store.query(path.read_text(encoding="utf-8"), use_default_graph_as_union=True)
        assert isinstance(results, ox.QueryTriples)
        found.update((triple, None) for triple in results)
    store.extend(ox.Quad(each.subject, each.predicate, each.object, graph) for each in found)


def count(store: ox.Store) -> int:
    """How many triples of a store were inferred: one a derivation."""
    return sum(1 for _ in store.quads_for_pattern(None, ox.NamedNode(RDF + "type"), _DERIVATION, None))
