"""One case after another at a door: what is right is counted, what is not is told with its seed."""

from __future__ import annotations

import contextlib
import importlib
import pkgutil
import random
import resource
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from graphbuilder.errors import GraphbuilderError

#: No case may take so long, in seconds; they take some milliseconds on an idle machine.
SLOW = 60.0
#: No case may make the process so much larger, in kilobytes.
LARGE = 600_000
_NO_DOORS = {"__main__", "running", "mutations", "test_fuzz"}


def doors() -> dict[str, ModuleType]:
    """The modules that are a door, by name."""
    folder = Path(__file__).parent
    names = sorted(each.name for each in pkgutil.iter_modules([str(folder)]))
    return {name: importlib.import_module(f"tests.fuzz.{name}") for name in names if name not in _NO_DOORS}


def faults(door: ModuleType, seeds: range) -> Iterator[str]:
    """What is wrong at a door, for each seed with which something is."""
    with tempfile.TemporaryDirectory() as name:
        for seed in seeds:
            if told := _fault(door, seed, Path(name)):
                yield f"{door.__name__.rpartition('.')[2]}, seed {seed}: {told}"


def _fault(door: ModuleType, seed: int, folder: Path) -> str:
    rng = random.Random(seed)
    case: list[object] = []
    began, size = time.monotonic(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with _watched(door, seed):
        try:
            door.attempt(rng, folder, case)
        except GraphbuilderError as error:
            lines = [line for each in error.problems for line in (each.text("en"), each.text("nl"))]
            if not lines or any(len(line.splitlines()) != 1 for line in lines):
                return f"a message of other than one line: {lines!r}\n{_shown(case)}"
        except Exception:
            return f"{traceback.format_exc()}\n{_shown(case)}"
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - size
    if time.monotonic() - began > SLOW or grown > LARGE:
        return f"{time.monotonic() - began:.1f} seconds, {grown} kB\n{_shown(case)}"
    return ""


def _shown(case: list[object]) -> str:
    try:
        return repr(case)[:2000]
    except ValueError:  # a number of more digits than Python shows
        return "a case that cannot be shown"


@contextlib.contextmanager
def _watched(door: ModuleType, seed: int) -> Iterator[None]:
    """Say which case it is that does not end, before somebody else ends it."""

    def tell() -> None:
        print(f"{door.__name__}, seed {seed}: takes more than {SLOW:g} seconds", file=sys.stderr, flush=True)

    timer = threading.Timer(SLOW, tell)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
