"""What a command is doing, how far it is and how long it still takes: a line on a terminal, after a while."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

from graphbuilder import messages, progress

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

#: Who waits no longer than these seconds wants to see the answer only.
_PATIENCE = 2.0


@contextlib.contextmanager
def shown(language: str) -> Iterator[progress.Listener]:
    """Show how far the work within is, if it takes long: on a terminal, and nothing elsewhere.

    Gives what may be told besides: a step or a thing, how much of it is done and how much there is.
    """
    if sys.stderr is None or not sys.stderr.isatty() or os.environ.get("CI"):
        yield lambda step, done, whole: None
        return
    line = _Line(language)
    _lines.append(line)
    try:
        with progress.heard_by(line.tell):
            yield line.tell
    finally:
        _lines.remove(line)
        line.stop()


def stop() -> None:
    """Take the line away, from whatever thread: nothing may be printed under it."""
    for line in list(_lines):
        line.stop()


class _Line:
    """The line, from when it is wanted till what it tells of is over."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._lock = threading.RLock()
        self._is_over = False
        self._progress: Progress | None = None
        self._task: TaskID | None = None
        self._now = ("", 0, 0)
        self._timer = threading.Timer(_PATIENCE, self._start)
        self._timer.daemon = True
        self._timer.start()

    def tell(self, step: str, done: int, whole: int) -> None:
        """Hear what happens."""
        with self._lock:
            is_new, self._now = step != self._now[0], (step, done, whole)
            self._show(is_new)

    def stop(self) -> None:
        """End it, and leave nothing of it on the screen."""
        self._timer.cancel()
        with self._lock:
            self._is_over = True
            line, self._progress = self._progress, None
        if line is not None:
            line.stop()

    def _start(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

        with self._lock:
            if self._is_over:
                return
            # What a thing is called is no markup.
            self._progress = Progress(
                TextColumn("{task.description}", markup=False),
                BarColumn(),
                TextColumn("{task.fields[far]}", markup=False),
                TimeElapsedColumn(),
                TimeRemainingColumn(),
                console=Console(stderr=True),
                transient=True,
            )
            self._progress.start()
            self._show(is_new=True)

    def _show(self, is_new: bool) -> None:
        step, done, whole = self._now
        if self._progress is None or not step:
            return
        if is_new or self._task is None:
            if self._task is not None:
                self._progress.remove_task(self._task)
            said = messages.word(step, self._language) if step in messages.words() else step
            self._task = self._progress.add_task(said, total=None, far="")
        far = f"{100 * done // whole} %" if whole else ""
        self._progress.update(self._task, completed=done, total=whole or None, far=far)


_lines: list[_Line] = []
