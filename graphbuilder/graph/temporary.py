"""A store on disk for as long as the program runs: for what takes too much memory."""

from __future__ import annotations

import atexit
import contextlib
from pathlib import Path

import pyoxigraph as ox

from graphbuilder import unfinished

#: Goes at the end of the program, however that comes. Answers that nobody has read to their end still need
#: what they are read from, when the graph itself is gone.
_KEPT = contextlib.ExitStack()
atexit.register(_KEPT.close)


def store() -> ox.Store:
    """An empty store in a new folder where the system keeps what is temporary (``TMPDIR``)."""
    # Few graphs need one, and these take time to load.
    import secrets
    import shutil
    import tempfile

    folder = Path(tempfile.gettempdir(), f"graphbuilder-{secrets.token_hex(8)}")
    _KEPT.enter_context(unfinished.kept_in_mind(folder))
    _KEPT.callback(shutil.rmtree, folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    return ox.Store(str(folder))
