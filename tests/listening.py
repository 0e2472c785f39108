"""A port on loopback that remembers whoever calls, whatever is said there."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Listener:
    """Where it listens, and the first bytes of each call."""

    address: str
    heard: list[bytes] = field(default_factory=list)


@contextlib.contextmanager
def listening() -> Iterator[Listener]:
    """A listener for as long as the block lasts; it hangs up on everybody at once."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        listener = Listener(f"127.0.0.1:{server.getsockname()[1]}")

        def listen() -> None:
            while True:
                try:
                    call, _ = server.accept()
                except OSError:
                    return
                with call:
                    call.settimeout(1)
                    with contextlib.suppress(OSError):
                        listener.heard.append(call.recv(1000))

        thread = threading.Thread(target=listen, daemon=True)
        thread.start()
        try:
            yield listener
        finally:
            server.shutdown(socket.SHUT_RDWR)
            thread.join()
