"""A real HTTP server on loopback that answers as a test tells it to, however wrong that is."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Handler(BaseHTTPRequestHandler):
    """One connection, with what a test needs to answer on it."""

    protocol_version = "HTTP/1.1"
    server: _Server

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.heard.append(Heard(self.path, dict(self.headers), body.decode()))
        self.server.behaviour(self)

    def reply(self, content: bytes, type: str, status: int = 200, **headers: str) -> None:
        """Answer as HTTP is meant; names of headers with ``_`` for ``-``."""
        self.send_response(status)
        for name, value in {"Content_Type": type, "Content_Length": str(len(content)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(content)

    def raw(self, content: bytes) -> None:
        """Send bytes as they are, and end the connection."""
        self.wfile.write(content)
        self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:
        pass


Behaviour = Callable[[Handler], None]


@dataclass(frozen=True)
class Heard:
    """A request as it came in."""

    path: str
    headers: dict[str, str]
    body: str


@dataclass(frozen=True)
class Loopback:
    """Where the server is, and what it was asked."""

    url: str
    heard: list[Heard] = field(default_factory=list)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, behaviour: Behaviour) -> None:
        self.behaviour = behaviour
        self.heard: list[Heard] = []
        super().__init__(("127.0.0.1", 0), Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that does not wait for the end is what some tests are about."""


@contextlib.contextmanager
def served(server: ThreadingHTTPServer) -> Iterator[str]:
    """The address of a server that answers for as long as the block lasts."""
    with server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@contextlib.contextmanager
def serving(behaviour: Behaviour) -> Iterator[Loopback]:
    """A server for as long as the block lasts."""
    server = _Server(behaviour)
    with served(server) as root:
        yield Loopback(f"{root}/sparql", server.heard)
