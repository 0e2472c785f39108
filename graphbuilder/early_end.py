"""Ctrl-C before a command listens and after it is done: it is loading, or has its answer."""

import os
import signal
import sys
from types import FrameType


def listen() -> None:
    """End with a line at Ctrl-C, unless somebody listens already or a shell asked for a deaf command."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, end)


def end(number: int, frame: FrameType | None) -> None:
    """End at once: an exception would show where it meets a module that is being loaded, or the end."""
    os.write(2, b"interrupted\n")
    # A module that is being loaded has not begun anything yet.
    if cleared_away := getattr(sys.modules.get("graphbuilder.unfinished"), "cleared_away", None):
        with cleared_away():
            os._exit(128 + number)
    os._exit(128 + number)
