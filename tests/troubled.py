"""A server on loopback that hands everything on to another, but for the faults that a test asks for."""

from __future__ import annotations

import contextlib
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal

from tests.loopback import served

#: What happens to a request: it is refused with that status, the connection is cut after it was handed
#: on, or before; or nothing, and it is answered.
Fault = Literal["404", "413", "500", "501", "cut after", "cut before", ""]


@dataclass(frozen=True)
class Request:
    """What is asked: the how manieth it is (from 1), its method and path, and what it brings."""

    number: int
    method: str
    path: str
    content: bytes


Faults = Callable[[Request], Fault]
# What is said of the connection alone.
_OF_LINE = ("host", "connection", "date", "server", "content-length", "transfer-encoding")
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Else what a reply holds waits until its headers are acknowledged, up to 40 ms for each request.
    disable_nagle_algorithm = True
    server: _Server

    def _handle(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        with self.server.lock:
            asked = Request(len(self.server.requests) + 1, self.command, self.path, body)
            self.server.requests.append(asked)
        fault = self.server.faults(asked)
        if fault == "cut before":
            self.close_connection = True
            return
        if fault.isdecimal():
            self._reply(int(fault), {}, b"now and then")
            return
        kept = {
            name: value for name, value in self.headers.items() if name.lower() not in ("host", "connection")
        }
        request = urllib.request.Request(
            self.server.behind + self.path, body or None, kept, method=self.command
        )
        try:
            with _OPENER.open(request, timeout=60) as reply:
                status, headers, content = reply.status, dict(reply.headers), reply.read()
        except urllib.error.HTTPError as error:
            status, headers, content = error.code, dict(error.headers), error.read()
        if fault == "cut after":
            self.close_connection = True
            return
        self._reply(status, headers, content)

    do_GET = do_POST = do_PUT = do_DELETE = _handle

    def _reply(self, status: int, headers: dict[str, str], content: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            if name.lower() not in _OF_LINE:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, behind: str, faults: Faults) -> None:
        self.behind = behind
        self.faults = faults
        self.requests: list[Request] = []
        self.lock = threading.Lock()
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Who was killed does not wait for the end."""


class Troubled:
    """Where the server is, and what it was asked."""

    def __init__(self, root: str, requests: list[Request]) -> None:
        self.root = root
        self.requests = requests


@contextlib.contextmanager
def troubled(behind: str, faults: Faults = lambda request: "") -> Iterator[Troubled]:
    """A server before another, for as long as the block lasts; `behind` is the root of the other."""
    server = _Server(behind, faults)
    with served(server) as root:
        yield Troubled(root, server.requests)
