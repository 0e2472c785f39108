"""A question as an engine is asked it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from graphbuilder.graph.store import Graph
from graphbuilder.questions import binding
from graphbuilder.questions.library import Query


def bind(query: Query, values: Mapping[str, str | Sequence[str]], graph: Graph) -> str:
    """The text of a query whose parameters are set to what a person types."""
    return binding.bind(query, binding.terms(query, values, graph), graph)
