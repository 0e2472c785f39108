"""Rights to files, tried as a user for whom they hold: root may do anything."""

from __future__ import annotations

import os
from collections.abc import Callable

_NOBODY = 65534


def as_nobody(holds: Callable[[], bool]) -> bool:
    """Whether something holds for a user without rights of their own."""
    if os.geteuid() != 0:
        return holds()
    child = os.fork()
    if not child:
        try:
            os.setgroups([])
            os.setuid(_NOBODY)
            os._exit(0 if holds() else 1)
        finally:
            os._exit(2)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
