"""Opening a graph: what every other call takes as its target."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graphbuilder.graph.opening import Target
    from graphbuilder.graph.store import Graph

#: Files with the texts of sources, by source id.
Sources = Mapping[str, "str | Path"]


def open_graph(
    target: Target | Graph = None,
    *,
    sources: Sources | None = None,
    timeout: float | None = None,
    with_drafts: bool = False,
    only_sources: str | Iterable[str] | None = None,
    known_on: str | date | None = None,
) -> Graph:
    """Open a graph: a dataset's folder, an RDF file, a store or a SPARQL endpoint's address.

    Parameters
    ----------
    target
        What to open. Left out: the nearest folder from the current one upward that holds a
        ``dataset.toml``, or else the dataset that comes with graphbuilder;
        ``open_graph().dataset.folder`` says which.
    sources
        Files with the texts of the dataset's sources, by source id.
    timeout
        Seconds that an endpoint may take for an answer; a minute if left out.
    with_drafts
        Whether statements that nobody has checked are wanted too. They are no facts, and marked
        wherever they show. A graph that is open has what it was opened with.
    only_sources
        Ids of sources, ``["brief"]`` or ``"brief,antwoord"``: what they say, and nothing else.
    known_on
        A day, ``"2024-06-01"`` or a `datetime.date`: only sources that were issued by then. A source
        without a date counts from its ``not_before``; the graph's ``warnings`` say how many had none.

    Raises
    ------
    DatasetError, TargetError
        Where the tables hold mistakes, or there is nothing to read, or an endpoint is asked for drafts.
    QueryError
        Where there is no such source, or the day is none.

    Examples
    --------
    >>> len(graphbuilder.open_graph(only_sources="actieplan").dataset.sources)
    1
    """
    from graphbuilder.graph import opening
    from graphbuilder.graph.store import Graph

    if isinstance(target, Graph):
        graph = target
    else:
        graph = opening.open_graph(target, sources, timeout=timeout, with_drafts=with_drafts)
    if only_sources is None and known_on is None:
        return graph
    from graphbuilder.graph import scope

    return scope.chosen(graph, only_sources, known_on)
