"""Names for blank nodes that do not depend on how a store calls them: those of RDFC-1.0.

A store names them by chance, so that one file would be other bytes at each export. What RDFC-1.0 takes long
for are blank nodes of which nothing is said but that each is linked with each: eight of them take seconds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

import pyoxigraph as ox

GraphName: TypeAlias = "ox.NamedNode | ox.BlankNode | ox.DefaultGraph"
_SIGN = b"_:"


def canonical(graphs: Mapping[GraphName, Iterable[bytes]]) -> dict[GraphName, list[bytes]]:
    """Graphs as lines of N-Triples without their ends, with the canonical names of their blank nodes.

    Lines without blank nodes stay as they are, and come first; a graph that is a blank node gets another
    name too. Follows RDF Dataset Canonicalization 1.0 (W3C).
    """
    found: dict[GraphName, list[bytes]] = {}
    blank = ox.Dataset()
    for graph, lines in graphs.items():
        named: list[bytes] = []
        others: list[bytes] = []
        for line in lines:
            # In a text the sign may stand too.
            is_blank = _SIGN in line or isinstance(graph, ox.BlankNode)
            (others if is_blank else named).append(line)
        if named or not others:
            found[graph] = named
        content = b"".join(line + b" .\n" for line in others)
        for quad in ox.parse(content, format=ox.RdfFormat.N_TRIPLES, lenient=True):
            blank.add(ox.Quad(quad.subject, quad.predicate, quad.object, graph))
    blank.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    for quad in blank:
        found.setdefault(quad.graph_name, []).append(str(quad.triple).encode())
    return found
