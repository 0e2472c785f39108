"""The command line, started as ``graphbuilder`` or ``python -m graphbuilder``."""

import atexit
import contextlib
import gc
import os
import sys

from graphbuilder import early_end, garbage_collection

#: So many tools may watch a program at once, whatever their kind.
_TOOLS = 6


def run() -> None:
    """Start the command line; Ctrl-C is heard from here on."""
    early_end.listen()
    gc.set_threshold(garbage_collection.MANY)
    from graphbuilder.cli import main

    try:
        main(prog_name="graphbuilder")
    except SystemExit as ended:
        if isinstance(ended.code, int) and not _is_watched():
            _end(ended.code)
        raise


def _is_watched() -> bool:
    """Whether a debugger or a profiler, or somebody who looks around afterwards, waits for the end."""
    # From Python 3.12 on, these are tools of `sys.monitoring`, and may be no functions that trace or profile.
    monitoring = getattr(sys, "monitoring", None)
    watching = monitoring and any(map(monitoring.get_tool, range(_TOOLS)))
    return bool(watching or sys.gettrace() or sys.getprofile() or sys.flags.inspect)


def _end(code: int) -> None:
    """End, and leave it to the system to take apart what was read: that takes Python as long as to answer.

    Where something cannot be written, Python says so at an end of its own.
    """
    atexit._run_exitfuncs()
    with contextlib.suppress(OSError, ValueError):
        for stream in (sys.stdout, sys.stderr):
            if stream:  # there may be none
                stream.flush()
        os._exit(code)


if __name__ == "__main__":
    run()
