"""Every query of the library, free and with each parameter bound, on growing fields, against a bare script.

Run: python -m benchmarks.library FOLDER [SIZES] [-q QUERY …] [-o FILE]. Each is a whole command on a store on
disk, in a process of its own. The bare script opens the same store and reads the subject of every statement.
Times are of the processor, so that what else runs counts little; the ratio to the bare script is what
matters, not the machine. FOLDER keeps the stores and what was measured: a run that was broken off goes on
from there, and a query that is named is measured anew.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

from benchmarks import field
from graphbuilder.questions import library

SIZES = (1_000, 10_000, 80_000)
#: What takes longer is given up.
PATIENCE = 30
#: Measured so many times, unless once takes longer than a few seconds; the least counts. Large fields once.
TIMES, LONG, LARGE = 3, 2.0, 50_000
BARE = [sys.executable, str(Path(__file__).with_name("bare.py")), "subjects"]
#: What a parameter is bound to, by its variable: of things the first ones, which most statements name.
VALUES = {
    "aspect": "DEADLINE",
    "cause": "measure-0",
    "first_cause": "measure-0",
    "include": "inferred",
    "last_effect": "observation-0",
    "modality": "possible",
    "object": "2024",
    "part": "measure-0",
    "relation": "cooperatesWith",
    "role": "carriedOutBy",
    "section": "3",
    "what": "observation-0",
    "whole_class": "Trajectory",
    "word": "nummer 7",
    "work": "trajectory-0",
    **dict.fromkeys(("of", "subject", "whole"), "trajectory-0"),
}
#: Where that says nothing in a query.
ELSEWHERE = {
    ("conflicts", "by"): "cooperatesWith",
    ("events", "subject"): "person-0",
    ("modalities", "asked"): "Goal",
    ("parts", "class"): "Measure",
    ("parties", "relation"): "commissionedBy",
    ("path", "from"): "organisation-0",
    ("path", "to"): "organisation-7",
    ("tasks", "relation"): "hasGoal",
    ("unnamed", "class"): "TargetGroup",
}
DAY = "2022-04-15"
Measured: TypeAlias = "dict[str, float | int | None]"


def seconds(command: list[str], output: Path, patience: int = PATIENCE) -> tuple[float, int] | None:
    """Seconds of the processor and KB of memory that a command takes at most; None if it is given up."""
    # As where it is installed: what Python compiled is kept.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    kept["PYTHONPYCACHEPREFIX"] = str(output.parent / "compiled")
    with output.open("wb") as file:
        process = subprocess.Popen(command, stdout=file, stderr=subprocess.DEVNULL, env=kept)
        resource.prlimit(process.pid, resource.RLIMIT_CPU, (patience, patience))
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return (used.ru_utime + used.ru_stime, used.ru_maxrss) if process.returncode == 0 else None


def least(command: list[str], output: Path, times: int = TIMES) -> Measured:
    """What a command takes when it takes least of so many times, and the lines of its answer."""
    runs: list[tuple[float, int]] = []
    while len(runs) < times and (not runs or runs[0][0] < LONG):
        run = seconds(command, output)
        if run is None:
            return {"seconds": None}
        runs.append(run)
    best = min(runs)
    # Without the line of headings.
    return {"seconds": best[0], "memory": best[1], "rows": max(0, output.read_bytes().count(b"\n") - 1)}


def bound(query: str, variable: str, parameter: library.Parameter) -> str:
    """A value that many statements of a field name."""
    if parameter.type == "date":
        return DAY
    if known := ELSEWHERE.get((query, variable)) or VALUES.get(variable):
        return known
    if parameter.type == "class":
        return "Theme"
    return f"{next((each.lower() for each in parameter.classes if each in field.CLASSES), 'organisation')}-0"


def cases(name: str) -> Iterator[tuple[str, list[str]]]:
    """What is bound of a query, and the arguments."""
    parameters = library.named(name).parameters
    given = {each: f"{known.name}={bound(name, each, known)}" for each, known in parameters.items()}
    needed = [given[each] for each, known in parameters.items() if known.required]
    yield "free", needed
    yield from ((each, [*needed, given[each]]) for each, known in parameters.items() if not known.required)


def stored(folder: Path, size: int, program: str) -> Path:
    """The store of a field of that size; made, if it is not there."""
    store = folder / f"{size}.store"
    if not store.exists():
        tables = folder / str(size)
        field.write(tables, size)
        command = [program, "export", "-g", str(tables), "--store", str(store)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return store


def main(folder: Path, sizes: list[int], queries: list[str], output: Path | None) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    program = str(Path(sys.executable).with_name("graphbuilder"))
    kept, rows = folder / "measured.jsonl", folder / "rows"
    measured: dict[tuple[int, str, str], Measured] = {}
    if kept.exists():
        for line in kept.read_text(encoding="utf-8").splitlines():
            size, name, what, taken = json.loads(line)
            measured[size, name, what] = taken
    with kept.open("a", encoding="utf-8") as file:

        def measure(size: int, name: str, what: str, command: list[str]) -> float | int | None:
            if name in queries or (size, name, what) not in measured:
                taken = measured[size, name, what] = least(command, rows, 1 if size > LARGE else TIMES)
                print(json.dumps([size, name, what, taken]), file=file, flush=True)
            return measured[size, name, what]["seconds"]

        for size in sizes:
            store = stored(folder, size, program)
            base = measure(size, "", "bare", [*BARE, str(store)])
            print(f"{size} statements: the bare script takes {base:.2f} s", flush=True)
            for name in queries or library.names():
                told = []
                for what, values in cases(name):
                    taken = measure(size, name, what, [program, "query", name, *values, "-g", str(store)])
                    told.append(f"{what} {taken:.2f}" if taken is not None else f"{what} given up")
                print(f"  {name:16} {', '.join(told)}", flush=True)
    text = table(measured, sizes)
    if output:
        output.write_text(text, encoding="utf-8")


def table(measured: dict[tuple[int, str, str], Measured], sizes: list[int]) -> str:
    lines = [
        "# How fast questions are",
        "",
        "Made by `python -m benchmarks.library FOLDER -o docs/speed.md`, on generated fields",
        "(`benchmarks/field.py`), with a store on disk and a table as the form. Each cell: seconds of the",
        "processor for the whole command, the least of three times, of more than 50,000 statements once; how",
        "many times as long as a bare script takes that opens the same store and reads the subject of every",
        "statement; the MB of memory at its most; and the lines of the answer. *Growth* is the exponent",
        "between the two largest sizes: at 1 the time grows as the statements do. `connections`, `coverage`,",
        "`deadlines`, `evidence`, `goals`, `means`, `shared-work`, `target-groups` and `themes` give at most",
        "10,000 rows at once of a large graph, and say so. A day alone (as_of) leaves out no row.",
        "",
        "| query | bound | " + " | ".join(f"{each:,} statements" for each in sizes) + " | growth |",
        "|---|---|" + "---|" * len(sizes) + "---|",
    ]
    for name in library.names():
        for what, _ in cases(name):
            cells, done = [], []
            for size in sizes:
                taken, base = measured.get((size, name, what)), measured.get((size, "", "bare"))
                if taken is None or base is None or not base["seconds"]:
                    cells.append("not run")
                elif taken["seconds"] is None:
                    cells.append(f"more than {PATIENCE} s")
                else:
                    spent, memory = taken["seconds"], int(taken["memory"] or 0) / 1024
                    ratio = spent / base["seconds"]
                    cells.append(f"{spent:.1f} s, {ratio:.1f}×, {memory:.0f} MB, {taken['rows']:,} rows")
                    done.append((size, spent))
            (small, few), (large, many) = done[-2:] if len(done) > 1 else ((0, 0), (0, 0))
            growth = f"{math.log(many / few) / math.log(large / small):.2f}" if few and many else ""
            lines.append(f"| {name} | {what} | {' | '.join(cells)} | {growth} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("sizes", type=int, nargs="*", default=list(SIZES))
    parser.add_argument("-q", "--query", action="append", default=[])
    parser.add_argument("-o", "--output", type=Path)
    given = parser.parse_args()
    main(given.folder, given.sizes, given.query, given.output)
