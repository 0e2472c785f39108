"""Each step from tables to answers on growing fields, each beside a bare program that does the same work.

Run: python -m benchmarks.scale FOLDER [SIZES] [-s STEP …] [-t TIMES] [-o docs/scale-table.md]. Each is a
whole process; the steps take turns, so that what else runs slows all alike, and times are of the processor.
FOLDER keeps what was made and measured: a run that was broken off goes on from there, sizes and steps may
be measured one after the other, and `-o` writes what is known so far into the document.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks import field
from benchmarks.library import cases, seconds, stored
from graphbuilder.questions import library

SIZES = (1_000, 10_000, 100_000)
TIMES = 3
#: Seconds after which a step is given up.
PATIENCE = 900
#: A difference of fewer seconds tells nothing.
_LEAST = 0.1
PROGRAM = str(Path(sys.executable).with_name("graphbuilder"))
BARE = [sys.executable, str(Path(__file__).with_name("bare.py"))]
PARTS = [sys.executable, "-m", "benchmarks.parts"]


class Step(NamedTuple):
    """A command, in which ``{tables}``, ``{store}``, ``{quads}`` and ``{output}`` stand for places."""

    name: str
    command: list[str]
    against: str = ""
    #: Larger ones take minutes, and tell nothing more.
    most: int = 1_000_000


STEPS = [
    Step("start-up", [PROGRAM, "--version"], "click alone"),
    Step("click alone", [*BARE, "start"]),
    Step("tables to a graph in memory", [*PARTS, "opened", "{tables}"], "pyoxigraph, bulk load in memory"),
    Step("pyoxigraph, bulk load in memory", [*BARE, "load", "{quads}"]),
    Step("rdflib, reading", [*BARE, "rdflib", "{quads}"], "pyoxigraph, bulk load in memory", 10_000),
    Step(
        "tables to a store: export --store",
        [PROGRAM, "export", "-g", "{tables}", "--store", "{output}.store"],
        "pyoxigraph, bulk load on disk",
    ),
    Step("pyoxigraph, bulk load on disk", [*BARE, "store", "{quads}", "{output}.bare"]),
    Step("check", [PROGRAM, "check", "{tables}"], "check without shapes"),
    Step("check without shapes", [*PARTS, "unshaped", "{tables}"]),
    Step("pySHACL, the same shapes with reading", [*BARE, "pyshacl", "{quads}"], "check", 10_000),
    Step(
        "build", [PROGRAM, "build", "{tables}", "-o", "{output}.built"], "tables to a store: export --store"
    ),
    Step(
        "build without the page",
        [*PARTS, "pageless", "{tables}", "{output}.built"],
        "tables to a store: export --store",
    ),
    *(
        Step(
            f"export --format {form}",
            [PROGRAM, "export", "-g", "{store}", "-f", form, "-o", f"{{output}}.{form}"],
            "pyoxigraph, TriG in no order",
        )
        for form in ("turtle", "trig")
    ),
    Step("pyoxigraph, TriG in no order", [*BARE, "dump", "{store}", "{output}.dump.trig"]),
    Step("draw", [PROGRAM, "draw", "-g", "{store}", "-o", "{output}.html"], "pyvis, a line a statement"),
    Step("pyvis, a line a statement", [*BARE, "pyvis", "{store}", "{output}.pyvis.html"], most=10_000),
    Step("a question with limits", [*PARTS, "bounded", "{store}"], "a question without limits"),
    Step("a question without limits", [*PARTS, "unbounded", "{store}"]),
    Step("the subject of every statement", [*BARE, "subjects", "{store}"]),
    *(
        Step(
            f"query {name}",
            [PROGRAM, "query", name, *next(cases(name))[1], "-g", "{store}"],
            "the subject of every statement",
        )
        for name in library.names()
    ),
]
#: A run: seconds of the processor and KB of memory; None where it was given up.
Run = tuple[float, int] | None
Measured = dict[tuple[int, str], list[Run]]


def places(folder: Path, size: int) -> dict[str, str]:
    """Where the tables, the store and the N-Quads of a size are; made, if they are not there."""
    tables, quads = folder / str(size), folder / f"{size}.nq"
    if not tables.exists():
        field.write(tables, size)
    store = stored(folder, size, PROGRAM)
    if not quads.exists():
        # In a process of its own: those that are measured start with the memory of this one.
        subprocess.run([*BARE, "quads", str(store), str(quads)], check=True)
    output = folder / "output"
    return {"tables": str(tables), "store": str(store), "quads": str(quads), "output": str(output)}


def main(folder: Path, sizes: list[int], wanted: list[str], times: int, output: Path | None) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    kept = folder / "scale.jsonl"
    measured: Measured = defaultdict(list)
    if kept.exists():
        for line in kept.read_text(encoding="utf-8").splitlines():
            size, name, run = json.loads(line)
            measured[size, name].append(run and tuple(run))
    steps = [each for each in STEPS if not wanted or any(each.name.startswith(name) for name in wanted)]
    for size in sizes:
        known = places(folder, size)
        for time in range(times):
            for step in (each for each in steps if size <= each.most):
                runs = measured[size, step.name]
                if len(runs) > time or None in runs:
                    continue
                command = [each.format_map(known) for each in step.command]
                run = seconds(command, folder / "said", PATIENCE)
                runs.append(run)
                with kept.open("a", encoding="utf-8") as file:
                    print(json.dumps([size, step.name, run]), file=file)
                told = f"{run[0]:.2f} s, {run[1] // 1024} MB" if run else "given up"
                print(f"{size:>8} {step.name:40} {told}", flush=True)
    if output:
        text = output.read_text(encoding="utf-8")
        start, end = "<!-- table -->\n", "<!-- end of table -->"
        before, after = text.partition(start)[0], text.partition(end)[2]
        output.write_text(f"{before}{start}{table(measured)}{end}{after}", encoding="utf-8")


def table(measured: Measured) -> str:
    """All that is known, as a table in Markdown."""
    sizes = sorted({size for size, _ in measured})
    lines = [
        "| step | against | "
        + " | ".join(f"{each:,} statements" for each in sizes)
        + " | growth | growth beside it |",
        "|---|---|" + "---|" * len(sizes) + "---|---|",
    ]
    for step in STEPS:
        done, beside, cells = [], [], []
        for size in sizes:
            runs, others = (measured.get((size, each), []) for each in (step.name, step.against))
            (taken, _), (base, _) = _usual(runs), _usual(others)
            if taken:
                done.append((size, taken))
            if taken and base:
                beside.append((size, taken - base))
            cells.append(_cell(runs, others))
        if any(cells):
            growths = f"{_growth(done[-2:])} | {_growth(beside[-2:])}"
            lines.append(f"| {step.name} | {step.against} | {' | '.join(cells)} | {growths} |")
    return "\n".join(lines) + "\n"


def _cell(runs: list[Run], others: list[Run]) -> str:
    """The median with the least and the most, the memory at its most, and both against the other's."""
    if not runs:
        return ""
    if None in runs:
        return f"more than {PATIENCE} s"
    (taken, held), (base, room) = _usual(runs), _usual(others)
    times = [run[0] for run in runs if run]
    spread = f"{min(times):.2f}–{max(times):.2f}" if len(times) > 1 else "once"
    ratios = (f"{taken / base:.1f}×, ", f" ({held / room:.1f}×)") if base and room else ("", "")
    return f"{taken:.2f} s ({spread}), {ratios[0]}{held / 1024:.0f} MB{ratios[1]}"


def _usual(runs: list[Run]) -> tuple[float, float]:
    """The median of the times, and the most memory; nothing where there is no run."""
    done = [run for run in runs if run]
    return (median(run[0] for run in done), max(run[1] for run in done)) if done else (0.0, 0.0)


def _growth(done: list[tuple[int, float]]) -> str:
    """The exponent between two sizes; none where there are no two, or too little to tell."""
    if len(done) < 2 or min(seconds for _, seconds in done) < _LEAST:
        return ""
    (small, few), (large, many) = done
    return f"{math.log(many / few) / math.log(large / small):.2f}"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("sizes", type=int, nargs="*", default=list(SIZES))
    parser.add_argument("-s", "--step", action="append", default=[], help="a step, by how its name begins")
    parser.add_argument("-t", "--times", type=int, default=TIMES)
    parser.add_argument("-o", "--output", type=Path)
    given = parser.parse_args()
    main(given.folder, given.sizes, given.step, given.times, given.output)
