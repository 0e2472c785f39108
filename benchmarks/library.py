"""Every query of the library, free and with each parameter bound, on growing fields, against a bare script.

Run: python -m benchmarks.library FOLDER [SIZES] [-q QUERY …] [-t TIMES] [-o docs/speed.md]. Each is a whole
command on a store on disk. The bare script opens the same store and reads the subject of every statement;
the ratio to it is what matters, not the machine. FOLDER keeps what was measured, also by `benchmarks.scale`,
which asks the free ones; a query that is named is measured anew.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from benchmarks import field
from benchmarks.measuring import (
    BARE,
    PROGRAM,
    SIZES,
    TIMES,
    Measured,
    Step,
    forget,
    heads,
    measure,
    row,
    usual,
)
from graphbuilder.questions import library

#: Seconds after which a question is given up.
PATIENCE = 60
BASELINE = Step("the subject of every statement", [*BARE, "subjects", "{store}"])
#: What a parameter is bound to, by its variable: of things the first ones, which most statements name.
VALUES = {
    "cause": "measure-0",
    "expected": "DEADLINE",
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


def asked(query: str, what: str, values: list[str]) -> Step:
    """A query with what is bound of it, as a step."""
    name = f"query {query}" if what == "free" else f"query {query} with {what}"
    command = [PROGRAM, "query", query, *values, "-g", "{store}"]
    return Step(name, command, BASELINE.name, patience=PATIENCE)


#: The queries by which nothing is bound that need not be, and all of them.
FREE = [asked(name, *next(cases(name))) for name in library.names()]


def main(folder: Path, sizes: list[int], queries: list[str], times: int, output: Path | None) -> None:
    steps = [asked(name, *each) for name in queries or library.names() for each in cases(name)]
    if queries:
        forget(folder, [each.name for each in steps], sizes)
    measured = measure(folder, sizes, [BASELINE, *steps], times)
    if output:
        before = output.read_text(encoding="utf-8").partition("| query |")[0] if output.exists() else ""
        output.write_text(before + table(measured), encoding="utf-8")


def table(measured: Measured) -> str:
    """What is known of each query, as a table in Markdown."""
    sizes = sorted({size for size, name in measured if name.startswith("query ")})
    lines = [f"| query | bound | {heads(sizes)} | growth |", "|---|---|" + "---|" * len(sizes) + "---|"]
    for name in library.names():
        for what, values in cases(name):
            step = asked(name, what, values)
            cells, growth, _ = row(measured, step, sizes)
            for place, size in enumerate(sizes):
                if taken := usual(measured.get((size, step.name), [])):
                    # Without the line of headings.
                    cells[place] += f", {max(0, taken.lines - 1):,} rows"
            lines.append(f"| {name} | {what} | {' | '.join(cells)} | {growth} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("sizes", type=int, nargs="*", default=list(SIZES))
    parser.add_argument("-q", "--query", action="append", default=[])
    parser.add_argument("-t", "--times", type=int, default=TIMES)
    parser.add_argument("-o", "--output", type=Path)
    given = parser.parse_args()
    main(given.folder, given.sizes, given.query, given.times, given.output)
