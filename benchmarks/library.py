"""Every query of the library, free and with each parameter bound, on growing fields, against a bare script.

Run: python -m benchmarks.library [SIZES] [-t TIMES] [-o FILE]. Each is a whole command on a store on disk,
in a process of its own. The bare script opens the same store and reads the subject of every statement.
Times are of the processor, so that what else runs counts little; the ratio to the bare script is what
matters, not the machine.
"""

from __future__ import annotations

import math
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

import pyoxigraph as ox

import graphbuilder
from benchmarks import field
from graphbuilder.graph.store import Graph
from graphbuilder.questions import library

SIZES = (1_000, 10_000, 80_000)
#: What takes longer is given up.
PATIENCE = 30
BARE = """\
import sys
import pyoxigraph as ox

store = ox.Store.read_only(sys.argv[1])
rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
kind = ox.NamedNode("https://w3id.org/policy-graph/ontology#Statement")
for quad in store.quads_for_pattern(None, ox.NamedNode(rdf + "type"), kind, None):
    for found in store.quads_for_pattern(quad.subject, ox.NamedNode(rdf + "subject"), None, None):
        found.object.value
"""
#: What a parameter that is no thing is bound to.
VALUES = {"class": "Theme", "whole_class": "Trajectory", "relation": "hasGoal", "role": "carriedOutBy"}
WORDS = {
    "modality": "possible",
    "aspect": "DEADLINE",
    "include": "inferred",
    "section": "3",
    "word": "nummer 7",
}


def seconds(command: list[str], output: Path) -> tuple[float, int] | None:
    """Seconds of the processor and KB of memory that a command takes at most; None if it is given up."""
    with output.open("wb") as file:
        process = subprocess.Popen(command, stdout=file, stderr=subprocess.DEVNULL)
        resource.prlimit(process.pid, resource.RLIMIT_CPU, (PATIENCE, PATIENCE))
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return (used.ru_utime + used.ru_stime, used.ru_maxrss) if process.returncode == 0 else None


def bound(parameter: library.Parameter, graph: Graph) -> str:
    """A value that many statements name: the first thing of the class is the most frequent one."""
    if parameter.type == "date":
        return "2022-04-15"
    if parameter.type == "value":
        return "2024"
    known = {**VALUES, **WORDS}.get(parameter.name)
    if known:
        return known
    for name in parameter.classes or ("Organisation",):
        kind = graph.vocabulary.classes[name].iri
        found = sorted(
            quad.subject.value
            for quad in graph.store.quads_for_pattern(None, None, ox.NamedNode(kind), None)
            if isinstance(quad.subject, ox.NamedNode) and quad.subject.value.startswith(graph.base)
        )
        if found:
            return found[0]
    return graph.base + "id/organisation-0"


def cases(graph: Graph) -> list[tuple[str, str, list[str]]]:
    """Query, what is bound, and the arguments."""
    found = []
    for name in library.names():
        parameters = list(library.named(name).parameters.values())
        needed = [f"{each.name}={bound(each, graph)}" for each in parameters if each.required]
        if name == "path":
            needed = [f"{end}={graph.base}id/organisation-{place}" for end, place in (("from", 0), ("to", 7))]
        found.append((name, "free", needed))
        for each in parameters:
            if not each.required:
                found.append((name, each.name, [*needed, f"{each.name}={bound(each, graph)}"]))
    return found


def main(sizes: list[int], times: int, output: Path | None) -> None:
    measured: dict[tuple[str, str], dict[int, tuple[float, float, int, int] | None]] = {}
    program = str(Path(sys.executable).with_name("graphbuilder"))
    with tempfile.TemporaryDirectory() as folder_name:
        folder = Path(folder_name)
        script, rows = folder / "bare.py", folder / "rows.csv"
        script.write_text(BARE, encoding="utf-8")
        for size in sizes:
            tables, store = folder / str(size), folder / f"{size}.store"
            field.write(tables, size)
            # Elsewhere, because what a process begins with counts as its memory.
            subprocess.run([program, "export", "-g", str(tables), "--store", str(store)], check=True)
            bare = [seconds([sys.executable, str(script), str(store)], rows) for _ in range(3)]
            base = median(each[0] for each in bare if each)
            print(f"{size} statements: the bare script takes {base:.2f} s", flush=True)
            for name, what, values in cases(graphbuilder.open_graph(store)):
                command = [program, "query", name, *values, "-g", str(store)]
                runs = [seconds(command, rows) for _ in range(times)]
                done = [each for each in runs if each]
                taken = None
                if done:
                    lines = rows.read_bytes().count(b"\n") - 1
                    taken = median(each[0] for each in done), base, max(each[1] for each in done), lines
                measured.setdefault((name, what), {})[size] = taken
                print(f"  {name:16} {what:14} {taken}", flush=True)
    text = table(measured, sizes)
    print(text)
    if output:
        output.write_text(text, encoding="utf-8")


def table(
    measured: dict[tuple[str, str], dict[int, tuple[float, float, int, int] | None]], sizes: list[int]
) -> str:
    lines = [
        "# How fast questions are",
        "",
        "Made by `python -m benchmarks.library`, on generated fields (`benchmarks/field.py`), with a",
        "store on disk and a table as the form. Each cell: seconds of the processor for the whole",
        "command; how many times as long as a bare script takes that opens the same store and reads",
        "the subject of every statement; the MB of memory at its most; and the lines of the answer.",
        "The machine had two cores and other work to do. *Growth* is the exponent between the two",
        "largest sizes: 1 is twice the time for twice the statements. `connections`, `coverage`,",
        "`means` and `target-groups` give 10,000 rows at once of a large graph, and say so.",
        "",
        "| query | bound | " + " | ".join(f"{each:,} statements" for each in sizes) + " | growth |",
        "|---|---|" + "---|" * len(sizes) + "---|",
    ]
    for (name, what), by_size in measured.items():
        cells = []
        for size in sizes:
            taken = by_size.get(size)
            cells.append(
                f"{taken[0]:.1f} s, {taken[0] / taken[1]:.1f}×, {taken[2] / 1024:.0f} MB, {taken[3]:,} rows"
                if taken
                else f"more than {PATIENCE} s"
                if size in by_size
                else "not run"
            )
        growth = ""
        last = [(size, by_size[size]) for size in sizes if by_size.get(size)][-2:]
        if len(last) == 2 and last[0][1] and last[1][1]:
            exponent = math.log(last[1][1][0] / last[0][1][0]) / math.log(last[1][0] / last[0][0])
            growth = f"{exponent:.2f}"
        lines.append(f"| {name} | {what} | {' | '.join(cells)} | {growth} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    arguments = sys.argv[1:]
    file = Path(arguments.pop(arguments.index("-o") + 1)) if "-o" in arguments else None
    many = int(arguments.pop(arguments.index("-t") + 1)) if "-t" in arguments else 1
    main([int(each) for each in arguments if each.isdigit()] or list(SIZES), many, file)
