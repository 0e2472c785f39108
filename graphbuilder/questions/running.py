"""Letting an engine answer for so long and with so much memory as it may, and no more.

It answers in a thread with a stack of its own, so that neither a small stack of the caller's nor
a long query ends the process. pyoxigraph lets other threads run while it works, but cannot be
told to stop: an answer that is given up ends with its next row, and one whose rows are first
counted or sorted when that is done, or when the program ends.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from graphbuilder import limits, progress

T = TypeVar("T")
_PAUSE = 0.05
# Thirty years: a time without an end cannot be counted.
_LONGEST = 1e9
# The stack of threads is set for the whole program: one at a time.
_STACK = threading.Lock()
_STATM = Path("/proc/self/statm")


@dataclass(frozen=True)
class Bounds:
    """What an answer may take; left out, as much as anybody's.

    Parameters
    ----------
    seconds
        How long it may take.
    memory
        By how many GB the program may grow in the meantime (only where the system tells how large it
        is: Linux).
    rows
        So many rows are given at once of an answer that may grow with the square of the graph.
    """

    seconds: float = limits.SECONDS
    memory: float = limits.MEMORY
    rows: int = limits.ROWS

    @classmethod
    def of(cls, seconds: float | None = None, memory: float | None = None, rows: int | None = None) -> Bounds:
        """The bounds that a caller sets, None where it leaves them as they are."""
        own = cls()
        return cls(
            own.seconds if seconds is None else seconds,
            own.memory if memory is None else memory,
            own.rows if rows is None else rows,
        )


class TooSlow(Exception):
    """There was no answer within the time."""


class TooLarge(Exception):
    """The answer took more memory than it may."""


class _Worker(threading.Thread, Generic[T]):
    """A thread that makes one answer, and is not waited for when the program ends."""

    def __init__(self, work: Callable[[threading.Event], T]) -> None:
        super().__init__(daemon=True, name="graphbuilder answer")
        self.given_up = threading.Event()
        self.found: list[T] = []
        self.error: BaseException | None = None
        self.ended = float("inf")
        self._work = work

    def run(self) -> None:
        try:
            self.found.append(self._work(self.given_up))
        except BaseException as error:  # raised again where the answer is waited for
            import traceback  # few answers end so

            # What an engine gave must be cleared away in the thread in which it was made.
            traceback.clear_frames(error.__traceback__)
            self.error = error
        self.ended = time.monotonic()


def bounded(work: Callable[[threading.Event], T], bounds: Bounds) -> T:
    """What `work` returns.

    Parameters
    ----------
    work
        Makes the answer; it is given what is set when the answer is given up, and looks at
        it between two rows.
    bounds
        How long it may take, and by how much the program may grow meanwhile.

    Raises
    ------
    TooSlow, TooLarge
        If it takes longer or more.
    """
    worker = _Worker(work)
    seconds, memory = min(bounds.seconds, _LONGEST), bounds.memory * 1024**3
    before, end = _resident(), time.monotonic() + seconds
    with _STACK:
        stack = threading.stack_size(limits.STACK)
        try:
            worker.start()
        finally:
            threading.stack_size(stack)
    started = end - seconds
    try:
        while True:
            progress.tell("step-asked", int(time.monotonic() - started), int(seconds))
            worker.join(max(0.0, min(_PAUSE, end - time.monotonic())))
            if not worker.is_alive() and worker.ended < end:
                break
            if time.monotonic() >= end:
                raise TooSlow
            if _resident() - before > memory:
                raise TooLarge
    finally:
        worker.given_up.set()
    if worker.error is not None:
        raise worker.error
    return worker.found[0]


def _resident() -> int:
    """The bytes of memory that the program takes; 0 where the system does not tell."""
    try:
        return int(_STATM.read_text().split()[1]) * _page_size()
    except OSError:
        return 0


def _page_size() -> int:
    import resource

    return resource.getpagesize()
