"""Whether the Oxigraph server and Virtuoso give the same rows of a field as a store on disk, and how soon.

Run: python -m benchmarks.endpoints FOLDER [SIZE] [-q QUERY …] [-o FILE] [--batch N]. FOLDER is that of
`benchmarks.library`. The field is published, so that what was loaded is counted and looked up, and every
query of the library, free and with each parameter bound, is asked as graphbuilder asks it. The table is
written anew after each query. FOLDER keeps what was found: a run that was broken off goes on from there, and
a query that is named is asked anew. A server that is too late goes on working, and so is started anew.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections import Counter
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TypeAlias

import graphbuilder
from benchmarks.library import cases
from benchmarks.measuring import stored
from graphbuilder.errors import GraphbuilderError
from graphbuilder.graph.store import Graph
from graphbuilder.questions import library
from graphbuilder.questions.answers.results import Answer
from tests import engines

SERVERS = {"Oxigraph server": engines.oxigraph_server, "Virtuoso": engines.virtuoso_server}
#: What was found of each query, by what is bound of it: how many rows, and what each server said.
Found: TypeAlias = dict[tuple[str, str], tuple[int, dict[str, str]]]


def asked(name: str, values: list[str], graph: Graph) -> Answer:
    """The answer to a query with values as they are typed on the command line."""
    parameters: dict[str, list[str]] = {}
    for each in values:
        parameter, _, value = each.partition("=")
        parameters.setdefault(parameter, []).append(value)
    return graphbuilder.query(name, graph, parameters)


def compared(name: str, values: list[str], expected: Answer, there: Graph) -> tuple[str, bool]:
    """Whether a server gives the same rows and says the same of them, and whether it is free again."""
    start = time.monotonic()
    try:
        found = asked(name, values, there)
    except GraphbuilderError as error:
        said = str(error).partition("error: ")[2].partition(";")[0][:80].replace("\n", " ")
        return said, all(each.code != "endpoint-timeout" for each in error.problems)
    spent = f"{time.monotonic() - start:.1f} s"
    ours, theirs = (Counter(map(str, answer.solutions)) for answer in (expected, found))
    if ours != theirs:
        return f"**{(ours - theirs).total()} missing, {(theirs - ours).total()} too much**, {spent}", True
    if (expected.notes, expected.warnings) != (found.notes, found.warnings):
        return f"same rows, **other notes**, {spent}", True
    return f"same, {spent}", True


def main(folder: Path, size: int, queries: list[str], output: Path | None, batch: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    here = graphbuilder.open_graph(stored(folder, size))
    # Those of every new Virtuoso; the other server asks for none.
    os.environ |= {"GRAPHBUILDER_USER": "dba", "GRAPHBUILDER_PASSWORD": "dba"}
    kept = folder / f"endpoints-{size}-{batch}.jsonl"
    servers = SERVERS | {"Virtuoso": partial(engines.virtuoso_server, batch=batch)}
    found = read(kept)
    everything = [(name, what, values) for name in queries or library.names() for what, values in cases(name)]
    with kept.open("a", encoding="utf-8") as file:
        for server, start in servers.items():
            # Those about everything first: in a run that is broken off, they tell most.
            waiting = sorted(
                (each for each in everything if queries or server not in found.get(each[:2], (0, {}))[1]),
                key=lambda each: each[1] != "free",
            )
            while waiting:
                with start() as running:
                    graphbuilder.publish(here, running.query_url)
                    there = graphbuilder.open_graph(running.query_url)
                    is_ready = True
                    while waiting and is_ready:
                        name, what, values = waiting.pop(0)
                        expected = asked(name, values, here)
                        said, is_ready = compared(name, values, expected, there)
                        found.setdefault((name, what), (0, {}))[1][server] = said
                        found[name, what] = (len(expected), found[name, what][1])
                        print(json.dumps([server, name, what, len(expected), said]), file=file, flush=True)
                        print(f"{server}: {name} {what}: {len(expected)} rows, {said}", flush=True)
                        if output:
                            output.write_text(table(found, size), encoding="utf-8")


def read(kept: Path) -> Found:
    """What earlier runs found; of what was asked twice, what was found last."""
    found: Found = {}
    for line in kept.read_text(encoding="utf-8").splitlines() if kept.exists() else ():
        server, name, what, rows, said = json.loads(line)
        found[name, what] = (rows, {**found.get((name, what), (0, {}))[1], server: said})
    return found


def table(found: Mapping[tuple[str, str], tuple[int, dict[str, str]]], size: int) -> str:
    lines = [
        "# The same questions asked of endpoints",
        "",
        f"Made by `python -m benchmarks.endpoints FOLDER {size} -o docs/endpoints.md`: a generated field of",
        f"{size:,} statements (`benchmarks/field.py`) was published, and each question asked there and of a",
        "store on disk. *same*: the same rows, and the same said of them. Seconds are of the clock, with",
        "both on one machine: they tell what waits, not how fast an engine can be.",
        "",
        f"| query | bound | rows | {' | '.join(SERVERS)} |",
        "|---|---|---|" + "---|" * len(SERVERS),
    ]
    for name, what in ((each, what) for each in library.names() for what, _ in cases(each)):
        rows, said = found.get((name, what), (0, {}))
        cells = " | ".join(said.get(server, "not run") for server in SERVERS)
        lines.append(f"| {name} | {what} | {rows:,} | {cells} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("size", type=int, nargs="?", default=10_000)
    parser.add_argument("-q", "--query", action="append", default=[])
    parser.add_argument("-o", "--output", type=Path)
    of_batch = (
        "how many rows Virtuoso joins at a time: with few, a small graph shows what it loses of a large one"
    )
    parser.add_argument("--batch", type=int, default=10_000, help=of_batch)
    given = parser.parse_args()
    main(given.folder, given.size, given.query, given.output, given.batch)
