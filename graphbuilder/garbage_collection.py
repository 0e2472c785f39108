"""How often Python looks for circles of references: seldom while very much is made that stays."""

from __future__ import annotations

import contextlib
import gc
import threading
from collections.abc import Iterator

#: So many things are made before Python looks for circles among them. Of a graph millions are made that stay,
#: few of them in circles: looking as often as Python does by itself takes a sixth of the time.
MANY = 100_000

_lock = threading.Lock()
#: What held before, once for each that is at it.
_before: list[tuple[int, int, int]] = []


@contextlib.contextmanager
def seldom() -> Iterator[None]:
    """Within this, circles of references are sought seldom; when the last thread is through, as before.

    Who seeks them more seldom still, or never, is left alone.
    """
    with _lock:
        _before.append(_before[0] if _before else gc.get_threshold())
        first, *others = _before[0]
        gc.set_threshold(max(first, MANY) if first else 0, *others)
    try:
        yield
    finally:
        with _lock:
            before = _before.pop()
            if not _before:
                gc.set_threshold(*before)
