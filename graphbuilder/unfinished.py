"""What a run has begun and not finished: what goes if it is broken off, and what must not be broken off."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

#: By these a run is broken off: Ctrl-C, the end that a system asks for, and a terminal that closes.
SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
_paths: dict[Path, None] = {}
#: Held while something happens that is done whole or not at all.
_LOCK = threading.RLock()


@contextlib.contextmanager
def kept_in_mind(path: Path) -> Iterator[None]:
    """Know a file or folder that is about to be made as one that nobody misses, till it has its place."""
    _paths[path] = None
    try:
        yield
    finally:
        _paths.pop(path, None)


@contextlib.contextmanager
def in_one_go() -> Iterator[None]:
    """Do something whole: who breaks the run off meanwhile is heard right after it."""
    if threading.current_thread() is not threading.main_thread():
        with _LOCK:
            yield
        return
    came: list[int] = []
    before = {each: signal.getsignal(each) for each in SIGNALS}
    with _LOCK:
        try:
            for each, handler in before.items():
                if callable(handler):  # where nobody listens, the system ends the run
                    signal.signal(each, lambda number, frame: came.append(number))
            yield
        finally:
            for each, handler in before.items():
                if callable(handler):
                    signal.signal(each, handler)
    for each in came[:1]:
        signal.raise_signal(each)


@contextlib.contextmanager
def cleared_away() -> Iterator[None]:
    """Take away what is unfinished, and let nothing new begin till the end."""
    import shutil  # few runs are broken off

    with _LOCK:
        for path in list(_paths):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                with contextlib.suppress(OSError):
                    path.unlink()
        yield
