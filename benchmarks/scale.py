"""Each step from tables to answers on growing fields, each beside a bare program that does the same work.

Run: python -m benchmarks.scale FOLDER [SIZES] [-s STEP …] [-t TIMES] [-o docs/scale-table.md]. FOLDER keeps
what was measured, also the questions that `benchmarks.library` asked, and `-o` writes what is known so far
into the document.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NamedTuple

from benchmarks import library
from benchmarks.measuring import (
    BARE,
    PARTS,
    PROGRAM,
    SIZES,
    TIMES,
    Measured,
    Step,
    heads,
    measure,
    row,
    usual,
)

DISK, MEMORY = "pyoxigraph, bulk load on disk", "pyoxigraph, bulk load in memory"
STORE = "tables to a store: export --store"
DUMP, DUMP_MEMORY = "pyoxigraph, TriG in no order", "pyoxigraph, TriG in no order, in memory"
STEPS = [
    Step("start-up", [PROGRAM, "--version"], "click alone"),
    Step("click alone", [*BARE, "start"]),
    Step("tables to a graph in memory", [*PARTS, "opened", "{tables}"], MEMORY),
    Step(MEMORY, [*BARE, "load", "{quads}"]),
    Step("rdflib, reading", [*BARE, "rdflib", "{quads}"], MEMORY, 10_000),
    Step(STORE, [PROGRAM, "export", "-g", "{tables}", "--store", "{output}.store"], DISK),
    Step(DISK, [*BARE, "store", "{quads}", "{output}.bare"]),
    Step("check", [PROGRAM, "check", "{tables}"], "check without shapes"),
    Step("check without shapes", [*PARTS, "unshaped", "{tables}"]),
    Step("pySHACL, the same shapes with reading", [*BARE, "pyshacl", "{quads}"], "check", 10_000),
    Step("build", [PROGRAM, "build", "{tables}", "-o", "{output}.built"], STORE),
    Step("build without the page", [*PARTS, "pageless", "{tables}", "{output}.built"], STORE),
    *(
        Step(
            f"export --format {form}",
            [PROGRAM, "export", "-g", "{store}", "-f", form, "-o", f"{{output}}.{form}"],
            DUMP,
        )
        for form in ("turtle", "trig")
    ),
    Step(DUMP, [*BARE, "dump", "{store}", "{output}.dump.trig"]),
    *(
        Step(f"{name} of a graph in memory", [*PARTS, "written", "{tables}", form], DUMP_MEMORY, says=True)
        for name, form in (("Turtle", "turtle"), ("TriG", "trig"))
    ),
    Step(DUMP_MEMORY, [*PARTS, "dumped", "{tables}"], says=True),
    Step("draw", [PROGRAM, "draw", "-g", "{store}", "-o", "{output}.html"], "pyvis, a line a statement"),
    Step("pyvis, a line a statement", [*BARE, "pyvis", "{store}", "{output}.pyvis.html"], most=10_000),
    Step("a question with limits", [*PARTS, "bounded", "{store}"], "a question without limits"),
    Step("a question without limits", [*PARTS, "unbounded", "{store}"]),
    library.BASELINE,
    *library.FREE,
]


class Target(NamedTuple):
    """How many times the time of another step one may take, and how many times its memory."""

    name: str
    against: str
    times: float
    memory: float | None = None


TARGETS = [
    Target(STORE, DISK, 3, 1.5),
    Target("tables to a graph in memory", MEMORY, 3, 1.5),
    Target("check", "check without shapes", 1.5),
    Target("build", STORE, 2.5),
    Target("export --format turtle", DUMP, 3),
    Target("export --format trig", DUMP, 3),
    Target("Turtle of a graph in memory", DUMP_MEMORY, 3),
    Target("TriG of a graph in memory", DUMP_MEMORY, 3),
]


def main(folder: Path, sizes: list[int], wanted: list[str], times: int, output: Path | None) -> None:
    steps = [each for each in STEPS if not wanted or any(each.name.startswith(name) for name in wanted)]
    measured = measure(folder, sizes, steps, times)
    if output:
        text = output.read_text(encoding="utf-8")
        for name, made in (("table", table(measured)), ("targets", targets(measured))):
            start, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
            before, after = text.partition(start)[0], text.partition(end)[2]
            text = f"{before}{start}{made}{end}{after}"
        output.write_text(text, encoding="utf-8")


def table(measured: Measured) -> str:
    """All that is known of the steps, as a table in Markdown."""
    known = {each.name for each in STEPS}
    sizes = sorted({size for (size, name), runs in measured.items() if runs and name in known})
    lines = [
        f"| step | against | {heads(sizes)} | growth | growth beside it |",
        "|---|---|" + "---|" * len(sizes) + "---|---|",
    ]
    for step in STEPS:
        cells, growth, beside = row(measured, step, sizes)
        if any(cells):
            lines.append(f"| {step.name} | {step.against} | {' | '.join(cells)} | {growth} | {beside} |")
    return "\n".join(lines) + "\n"


def targets(measured: Measured) -> str:
    """What was to be reached beside what was measured at the largest size, as a table in Markdown."""
    largest = max(size for target in TARGETS for size, name in measured if name == target.name)
    lines = [f"| step | against | target | {largest:,} statements |", "|---|---|---|---|"]
    for target in TARGETS:
        most = f"at most {target.times:g}×" + (f", memory {target.memory:g}×" if target.memory else "")
        taken, base = (usual(measured.get((largest, each), [])) for each in target[:2])
        told = []
        if taken and base:
            told.append(_held(taken.seconds / base.seconds, target.times))
            if target.memory:
                told.append("memory " + _held(taken.memory / base.memory, target.memory))
        lines.append(f"| {target.name} | {target.against} | {most} | {', '.join(told)} |")
    return "\n".join(lines) + "\n"


def _held(ratio: float, most: float) -> str:
    """A ratio, in bold where it is more than it may be."""
    return f"{ratio:.2f}×" if ratio <= most else f"**{ratio:.2f}×**"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("sizes", type=int, nargs="*", default=list(SIZES))
    parser.add_argument("-s", "--step", action="append", default=[], help="a step, by how its name begins")
    parser.add_argument("-t", "--times", type=int, default=TIMES)
    parser.add_argument("-o", "--output", type=Path)
    given = parser.parse_args()
    main(given.folder, given.sizes, given.step, given.times, given.output)
