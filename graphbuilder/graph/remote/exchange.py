"""One exchange over HTTP: what is sent, and the reply, which comes in time or else one line says why not."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from graphbuilder import addresses, limits
from graphbuilder.errors import Problem, TargetError
from graphbuilder.graph.remote import credentials, unpacking
from graphbuilder.graph.remote.credentials import Credentials
from graphbuilder.graph.remote.reply import Reply

if TYPE_CHECKING:
    import httpx

_T = TypeVar("_T")
# Days on end; sockets count no further than 2³¹ milliseconds.
_LONGEST = 1e6
# Servers that asked for a digest, and how it is made for them.
_challenged: dict[tuple[str, Credentials], httpx.DigestAuth] = {}


class _TooLargeError(Exception):
    """More came, unpacked, than the limit allows."""


class _BrokenOffError(Exception):
    """The connection ended before the content did."""

    def __init__(self, count: int) -> None:
        self.count = count
        super().__init__(count)


@dataclass(frozen=True)
class _Request:
    """What is sent: a form, or a content of some type."""

    address: str
    accept: str
    form: Mapping[str, str | Sequence[str]] | None = None
    content: bytes | None = None
    type: str = ""


def post(address: str, form: Mapping[str, str | Sequence[str]], accept: str, timeout: float) -> Reply:
    """Send a form and take in the whole reply, whatever it is.

    Credentials go to the address alone: redirects are not followed.

    Parameters
    ----------
    address
        Where to.
    form
        The fields.
    accept
        What the reply may be: an ``Accept`` header.
    timeout
        Seconds until the reply must be whole.

    Raises
    ------
    TargetError
        If there is no reply, or none that is whole.
    """
    return _reply(_Request(address, accept, form=form), timeout)


def post_content(address: str, content: bytes, type: str, timeout: float) -> Reply:
    """Send a content as it is, as `post` sends a form.

    Parameters
    ----------
    address, timeout
        As for `post`.
    content, type
        What is sent, and its media type.

    Raises
    ------
    TargetError
        If there is no reply, or none that is whole.
    """
    return _reply(_Request(address, "*/*", content=content, type=type), timeout)


def _reply(request: _Request, timeout: float) -> Reply:
    # Imported here: nothing but an endpoint needs it.
    import httpx

    address = request.address
    known = credentials.of(urlsplit(address).hostname or "")
    known = replace(known, keys=addresses.keys_in(address))
    timeout = min(timeout, _LONGEST)
    given_up = threading.Event()

    def work() -> Reply:
        return _sent(request, timeout, known, given_up)

    # Broken addresses and digest challenges come as these five errors of Python's own.
    own_errors = (OSError, ValueError, LookupError, ImportError, NotImplementedError)
    try:
        return _in_time(work, timeout)
    except (httpx.HTTPError, httpx.InvalidURL, _BrokenOffError, _TooLargeError, *own_errors) as error:
        given_up.set()
        problem = _problem(error, address, timeout)
    # Outside the handler: what led to it holds what was sent.
    raise TargetError(problem)


def _in_time(work: Callable[[], _T], timeout: float) -> _T:
    """What the work gives, or a TimeoutError.

    A timeout of HTTP libraries is one for each read, so that a server which sends a
    byte now and then is never too late; the work goes on in a thread that can be left.
    """
    outcome: Future[_T] = Future()

    def run() -> None:
        try:
            outcome.set_result(work())
        except BaseException as error:
            outcome.set_exception(error)

    threading.Thread(target=run, daemon=True, name="graphbuilder exchange").start()
    return outcome.result(timeout)


def _sent(request: _Request, timeout: float, known: Credentials, given_up: threading.Event) -> Reply:
    import httpx

    address = request.address
    headers = {"Accept": request.accept, "Accept-Encoding": ", ".join(unpacking.KNOWN)}
    if known.token:
        headers["Authorization"] = f"Bearer {known.token}"
    if request.content is not None:
        headers["Content-Type"] = request.type
    place = (urlsplit(address).netloc, known)
    basic = httpx.BasicAuth(known.user, known.password) if known.user else None
    ways: list[httpx.Auth | None] = [_challenged.get(place, basic)]
    for way in ways:
        content = bytearray()
        with _client().stream(
            "POST",
            address,
            data=request.form,
            content=request.content,
            headers=headers,
            auth=way,
            timeout=timeout,
        ) as response:
            # Virtuoso does not say how it wants to be asked when it is asked otherwise.
            asks = response.headers.get("www-authenticate", "digest").lower()
            if response.status_code == 401 and isinstance(way, httpx.BasicAuth) and "digest" in asks:
                ways.append(httpx.DigestAuth(known.user, known.password))
                continue
            if isinstance(way, httpx.DigestAuth) and response.is_success:
                # It remembers its challenge: what is sent next goes over the line once.
                _challenged[place] = way
            try:
                # What is packed is unpacked here: httpx notices neither its size nor where it breaks off.
                packing = response.headers.get("content-encoding", "")
                for part in unpacking.unpacked(response.iter_raw(), packing):
                    content += part
                    if len(content) > limits.REPLY.value * limits.MEGABYTE:
                        raise _TooLargeError
                    if given_up.is_set():
                        break
            except (httpx.RemoteProtocolError, httpx.ReadError, EOFError):
                raise _BrokenOffError(len(content)) from None
    encoding = response.encoding or "utf-8"
    return Reply(
        addresses.without_secrets(address),
        response.status_code,
        response.headers,
        bytes(content),
        encoding,
        known,
    )


@cache
def _client() -> httpx.Client:
    """One client for the whole run: it reads certificates and proxies once, and keeps connections."""
    import httpx

    # What is wrong with a proxy's address is not told: it may hold a password.
    try:
        return httpx.Client(headers={"User-Agent": "graphbuilder"}, follow_redirects=False)
    except OSError as error:
        problem = Problem("endpoint-not-secure", values={"reason": f"SSL_CERT_FILE: {error.strerror}"})
    except (ValueError, ImportError, httpx.InvalidURL):
        problem = Problem("bad-proxy")
    raise TargetError(problem)


def _problem(error: Exception, address: str, timeout: float) -> Problem:
    """One line on why there is no reply."""
    import httpx

    cause: BaseException = error
    while cause.__cause__ or cause.__context__:
        cause = cause.__cause__ or cause.__context__ or cause

    def problem(code: str, **values: object) -> Problem:
        return Problem(code, address, values=values)

    if isinstance(error, (TimeoutError, httpx.TimeoutException)):
        return problem("endpoint-timeout", seconds=f"{timeout:g}")
    if isinstance(error, _BrokenOffError):
        return problem("endpoint-broken-off", count=error.count)
    if isinstance(error, _TooLargeError):
        return problem("endpoint-too-large", most=limits.REPLY.value, name=limits.REPLY.name)
    if isinstance(error, unpacking.UnknownPackingError):
        return problem("endpoint-other-packing", value=error)
    if isinstance(error, httpx.ProxyError):
        return problem("bad-proxy")
    if isinstance(cause, ssl.SSLError):
        reason = (
            getattr(cause, "verify_message", "") or (cause.reason or str(cause)).replace("_", " ").lower()
        )
        return problem("endpoint-not-secure", reason=reason)
    if isinstance(cause, (socket.gaierror, ConnectionRefusedError)) and _by_proxy(address):
        return problem("bad-proxy")
    if isinstance(cause, socket.gaierror):
        return problem("endpoint-unknown-host", host=urlsplit(address).hostname)
    if isinstance(cause, ConnectionRefusedError):
        return problem("endpoint-refuses")
    if isinstance(error, httpx.ConnectError):
        return problem("endpoint-unreachable", reason=getattr(cause, "strerror", None) or cause)
    if isinstance(error, (httpx.InvalidURL, UnicodeError)):
        return problem("bad-address")
    return problem("endpoint-no-http", reason=error)


def _by_proxy(address: str) -> bool:
    """Whether the environment names a proxy for an address."""
    from urllib.request import getproxies, proxy_bypass

    parts = urlsplit(address)
    proxies = getproxies()
    return bool(proxies.get(parts.scheme) or proxies.get("all")) and not proxy_bypass(parts.netloc)
