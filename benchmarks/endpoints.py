"""Whether the Oxigraph server and Virtuoso give the same rows of a field as a store on disk, and how soon.

Run: python -m benchmarks.endpoints FOLDER [SIZE] [-q QUERY …]. FOLDER is that of `benchmarks.library`. Every
query of the library, free and with each parameter bound, is asked as graphbuilder asks it; each line says
whether the rows are the same.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from pathlib import Path

import graphbuilder
from benchmarks.library import cases, stored
from graphbuilder.errors import GraphbuilderError
from graphbuilder.graph.store import Graph
from graphbuilder.questions import library
from tests import engines


def compare(name: str, what: str, values: list[str], here: Graph, there: Graph) -> str:
    """How many rows a query has, whether they are the same, and the seconds that the server took."""
    parameters: dict[str, list[str]] = {}
    for each in values:
        parameter, _, value = each.partition("=")
        parameters.setdefault(parameter, []).append(value)
    expected = graphbuilder.query(name, here, parameters)
    start = time.monotonic()
    try:
        found = graphbuilder.query(name, there, parameters)
    except GraphbuilderError as error:
        return f"{name} {what}: {error}"
    spent = time.monotonic() - start
    ours, theirs = (Counter(map(str, answer.solutions)) for answer in (expected, found))
    said = (
        "same" if ours == theirs else f"{(ours - theirs).total()} missing, {(theirs - ours).total()} too much"
    )
    return f"{name} {what}: {len(expected)} rows, {said}, {spent:.1f} s"


def main(folder: Path, size: int, queries: list[str]) -> None:
    program = str(Path(sys.executable).with_name("graphbuilder"))
    here = graphbuilder.open_graph(stored(folder, size, program))
    for start in (engines.oxigraph_server, engines.virtuoso_server):
        with start() as server:
            server.hold("field", here.quads())
            there = graphbuilder.open_graph(server.query_url)
            print(start.__name__, flush=True)
            for name in queries or library.names():
                for what, values in cases(name):
                    print("  " + compare(name, what, values, here, there), flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("size", type=int, nargs="?", default=10_000)
    parser.add_argument("-q", "--query", action="append", default=[])
    given = parser.parse_args()
    main(given.folder, given.size, given.query)
