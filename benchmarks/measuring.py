"""Commands measured as whole processes on growing fields, and what was measured in words.

Steps take turns, so that what else runs slows all alike, and times are of the processor. A folder keeps
what was made and measured: a run that was broken off goes on from there, and sizes and steps may be
measured one after the other.
"""

from __future__ import annotations

import json
import math
import os
import resource
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks import field

SIZES = (1_000, 10_000, 100_000)
TIMES = 3
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
    #: Seconds after which it is given up.
    patience: int = 900
    #: Whether it prints itself how many seconds count: those of a part of what it does.
    says: bool = False


class Run(NamedTuple):
    """What one run took: seconds of the processor and KB of memory; and how many lines it printed."""

    seconds: float
    memory: int
    lines: int = 0


#: The runs of each step of each size; None where one was given up.
Measured = dict[tuple[int, str], list[Run | None]]


def places(folder: Path, size: int) -> dict[str, str]:
    """Where the tables, the store and the N-Quads of a size are; made, if they are not there."""
    store, quads = stored(folder, size), folder / f"{size}.nq"
    if not quads.exists():
        # In a process of its own: those that are measured start with the memory of this one.
        subprocess.run([*BARE, "quads", str(store), str(quads)], check=True)
    known = {"tables": folder / str(size), "store": store, "quads": quads, "output": folder / "output"}
    return {name: str(place) for name, place in known.items()}


def stored(folder: Path, size: int) -> Path:
    """The store of a field of that size; made, if it is not there."""
    tables, store = folder / str(size), folder / f"{size}.store"
    if not tables.exists():
        field.write(tables, size)
    if not store.exists():
        command = [PROGRAM, "export", "-g", str(tables), "--store", str(store)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return store


def known(folder: Path) -> Measured:
    """All that was measured in a folder so far."""
    measured: Measured = defaultdict(list)
    kept = _kept(folder)
    if kept.exists():
        for line in kept.read_text(encoding="utf-8").splitlines():
            size, name, run = json.loads(line)
            measured[size, name].append(run and Run(*run))
    return measured


def forget(folder: Path, names: Iterable[str], sizes: Sequence[int]) -> None:
    """Let steps of those sizes be measured anew."""
    gone = {(size, name) for name in names for size in sizes}
    left = [(*key, run) for key, runs in known(folder).items() if key not in gone for run in runs]
    _kept(folder).write_text("".join(json.dumps(each) + "\n" for each in left), encoding="utf-8")


def measure(folder: Path, sizes: Sequence[int], steps: Sequence[Step], times: int) -> Measured:
    """Run each step so often, as far as that was not done; all that is known then."""
    folder.mkdir(parents=True, exist_ok=True)
    measured = known(folder)
    for size in sizes:
        where = places(folder, size)
        if not (folder / "compiled").exists():  # lest the first run compiles for all others
            _run(Step("", [PROGRAM, "build", "{tables}", "-o", "{output}.built"]), where, folder / "said")
        for time in range(times):
            for step in (each for each in steps if size <= each.most):
                runs = measured[size, step.name]
                if len(runs) > time or None in runs:
                    continue
                run = _run(step, where, folder / "said")
                runs.append(run)
                with _kept(folder).open("a", encoding="utf-8") as file:
                    print(json.dumps([size, step.name, run]), file=file)
                told = f"{run.seconds:.2f} s, {run.memory // 1024} MB" if run else "given up"
                print(f"{size:>8} {step.name:40} {told}", flush=True)
    return measured


def _kept(folder: Path) -> Path:
    return folder / "measured.jsonl"


def _run(step: Step, where: dict[str, str], output: Path) -> Run | None:
    """What a step takes; None if it is given up, or fails."""
    # As where it is installed: what Python compiled is kept.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    kept["PYTHONPYCACHEPREFIX"] = str(output.parent / "compiled")
    command = [each.format_map(where) for each in step.command]
    with output.open("wb") as file:
        process = subprocess.Popen(command, stdout=file, stderr=subprocess.DEVNULL, env=kept)
        resource.prlimit(process.pid, resource.RLIMIT_CPU, (step.patience, step.patience))
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        return None
    said = output.read_bytes()
    seconds = float(said) if step.says else used.ru_utime + used.ru_stime
    return Run(seconds, used.ru_maxrss, said.count(b"\n"))


def heads(sizes: Sequence[int]) -> str:
    """The heads of the columns of sizes."""
    return " | ".join(f"{each:,} statements" for each in sizes)


def row(measured: Measured, step: Step, sizes: Sequence[int]) -> tuple[list[str], str, str]:
    """What is known of a step: a cell each size, how its time grows, and how that beside the other's does."""
    done, beside, cells = [], [], []
    for size in sizes:
        runs, others = (measured.get((size, each), []) for each in (step.name, step.against))
        taken, base = usual(runs), usual(others)
        if taken:
            done.append((size, taken.seconds))
        if taken and base:
            beside.append((size, taken.seconds - base.seconds))
        cells.append(_cell(runs, others, step.patience))
    return cells, _growth(done[-2:]), _growth(beside[-2:])


def usual(runs: Sequence[Run | None]) -> Run | None:
    """The median of the times, and the most memory; nothing where there is no run, or one was given up."""
    done = [run for run in runs if run]
    if not done or None in runs:
        return None
    return Run(median(run.seconds for run in done), max(run.memory for run in done), done[-1].lines)


def _cell(runs: Sequence[Run | None], others: Sequence[Run | None], patience: int) -> str:
    """The median with the least and the most, the memory at its most, and both against the other's."""
    taken, base = usual(runs), usual(others)
    if taken is None:
        return f"more than {patience} s" if runs else ""
    times = [run.seconds for run in runs if run]
    spread = f"{min(times):.2f}–{max(times):.2f}" if len(times) > 1 else "once"
    ratios = ("", "")
    if base:
        ratios = (f"{taken.seconds / base.seconds:.1f}×, ", f" ({taken.memory / base.memory:.1f}×)")
    return f"{taken.seconds:.2f} s ({spread}), {ratios[0]}{taken.memory / 1024:.0f} MB{ratios[1]}"


def _growth(done: list[tuple[int, float]]) -> str:
    """The exponent between two sizes; none where there are no two, or too little to tell."""
    if len(done) < 2 or min(seconds for _, seconds in done) < _LEAST:
        return ""
    (small, few), (large, many) = done
    return f"{math.log(many / few) / math.log(large / small):.2f}"
