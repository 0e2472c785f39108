"""What the named graphs of a dataset are called, for whoever opens one without making one."""

from __future__ import annotations

import pyoxigraph as ox


def graph_name(base: str, name: str) -> ox.NamedNode:
    """The IRI of a dataset's graph: ``entities``, ``facts`` …, or ``source/ID``."""
    return ox.NamedNode(f"{base}graph/{name}")
