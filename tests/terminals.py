"""What a terminal shows, for tests that run a command in one."""

from __future__ import annotations

import os


def shown_at(leader: int) -> str:
    """All that is written to a terminal until nobody holds its other end; it is closed then."""
    parts = []
    try:
        while part := os.read(leader, 65536):
            parts.append(part)
    except OSError:  # Linux says so at the end of a terminal
        pass
    os.close(leader)
    return b"".join(parts).decode()
