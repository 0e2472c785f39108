"""Parts of what graphbuilder does, each by itself, to see what another part adds.

Run: python -m benchmarks.parts NAME ARGUMENT ….
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


def opened(tables: str) -> None:
    """Tables, with all checks of their rows, as a graph in memory that can be asked."""
    import graphbuilder

    graphbuilder.open_graph(tables).make()


def unshaped(tables: str) -> None:
    """``check`` without the shapes."""
    from graphbuilder.graph import conflicts, opening, report

    graph = opening.open_graph(tables, with_files=True)
    assert graph.dataset is not None
    report.report(graph, graph.dataset, tuple(conflicts.warnings(graph.dataset)))


def pageless(tables: str, output: str) -> None:
    """``build`` without the page."""
    from graphbuilder import files
    from graphbuilder.api import datasets, exports

    graph = datasets.check(tables).graph
    files.write(
        {Path(output, f"graph.{name}"): exports.export(graph, format=name) for name in ("turtle", "trig")}
    )


def written(tables: str, format: str) -> None:
    """A graph in memory as sorted text; prints what that took, without the opening."""
    import graphbuilder

    graph = graphbuilder.open_graph(tables)
    graph.make()
    started = time.process_time()
    graphbuilder.export(graph, format=format)
    print(time.process_time() - started)


def dumped(tables: str) -> None:
    """The same graph as TriG, as the engine writes it in no order."""
    import pyoxigraph as ox

    import graphbuilder

    graph = graphbuilder.open_graph(tables)
    graph.make()
    started = time.process_time()
    graph.store.dump(format=ox.RdfFormat.TRIG)
    print(time.process_time() - started)


def bounded(store: str) -> None:
    """A question of 10,000 rows as anybody asks it: in so much time and memory, and no more."""
    import graphbuilder

    graphbuilder.query("evidence", store)


def unbounded(store: str) -> None:
    """The same question without the limits."""
    from graphbuilder.questions import running

    def at_once(work: Callable[[threading.Event], T], seconds: float, memory: float) -> T:
        return work(threading.Event())

    running.bounded = at_once
    bounded(store)


if __name__ == "__main__":
    parts = (opened, unshaped, pageless, written, dumped, bounded, unbounded)
    {each.__name__: each for each in parts}[sys.argv[1]](*sys.argv[2:])
