"""What the reply of a SPARQL endpoint means: results, or one clear line on why there are none."""

from __future__ import annotations

import contextlib
import html
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, NoReturn, TypeAlias
from urllib.parse import urljoin
from xml.parsers import expat

import pyoxigraph as ox

from graphbuilder import addresses, depth, files, limits
from graphbuilder.errors import Problem, QueryError, TargetError
from graphbuilder.graph import markup
from graphbuilder.graph.remote import bindings, incomplete
from graphbuilder.graph.remote.bindings import Remarks

if TYPE_CHECKING:
    from graphbuilder.graph.remote.credentials import Credentials

#: What a query is answered with: rows, a yes or no, or triples.
Results: TypeAlias = "ox.QuerySolutions | ox.QueryBoolean | Iterable[ox.Triple]"
_JSON, _XML = ox.QueryResultsFormat.JSON, ox.QueryResultsFormat.XML
_SOLUTIONS = {
    "application/sparql-results+json": _JSON,
    "application/json": _JSON,
    "application/sparql-results+xml": _XML,
    "application/xml": _XML,
}
_TRIPLES = {
    "application/n-triples": ox.RdfFormat.N_TRIPLES,
    "text/turtle": ox.RdfFormat.TURTLE,
    "application/x-turtle": ox.RdfFormat.TURTLE,
    "application/rdf+xml": ox.RdfFormat.RDF_XML,
}
_PAGES = ("text/html", "application/xhtml+xml")
# What signs people in, or stands between, may send a page under the type that was asked for.
_PAGE = re.compile(rb"\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE)
# As short as titles are: a page may begin one a million times, and end none.
_TITLE = re.compile(r"<title[^>]{0,200}>(.{0,1000}?)</title", re.IGNORECASE | re.DOTALL)
_LONGEST = 300
_MESSAGES = ("detailedMessage", "message", "exception", "error")
# How much of what is no answer is looked through for what it says.
_MOST_SAID = 100_000


@dataclass(frozen=True)
class Reply:
    """What came back over HTTP.

    Attributes
    ----------
    address
        The address that was asked, without what opens it.
    status, headers, content, encoding
        As HTTP has them; names of headers in small letters.
    credentials
        What was sent along.
    """

    address: str
    status: int
    headers: Mapping[str, str]
    content: bytes
    encoding: str
    credentials: Credentials

    @property
    def media_type(self) -> str:
        """What the content says it is, without parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def text(self) -> str:
        """The beginning of the content as text, without the credentials."""
        said = self.content[:_MOST_SAID]
        try:
            text = files.decoded(said, self.encoding, "replace")
        except (LookupError, ValueError):  # it names what is known, but no encoding of texts
            text = said.decode("utf-8", "replace")
        return self.credentials.hidden_in(text)

    @property
    def utf_8(self) -> bytes:
        """The content in UTF-8 without a mark, whatever encoding the server says that it has chosen."""
        if self.encoding.lower().replace("_", "-") not in ("utf-8", "utf8", "ascii", "us-ascii"):
            with contextlib.suppress(LookupError, ValueError):
                return files.decoded(self.content, self.encoding).encode()
        return files.without_mark(self.content)

    @property
    def cuts_in_silence(self) -> bool:
        """Whether the server is one that does not say that it cut the rows behind triples."""
        return self.headers.get("server", "").startswith("Virtuoso")


def results(reply: Reply, form: str, remarks: Remarks) -> Results:
    """The results, read to their end.

    Parameters
    ----------
    reply
        What came back.
    form
        ``SELECT``, ``ASK``, ``CONSTRUCT`` or ``DESCRIBE``: what was asked.
    remarks
        Where it is noted what had to be mended.

    Raises
    ------
    QueryError
        If the engine does not take the query.
    TargetError
        If there is no answer, or none that is whole.
    """
    if reply.status != HTTPStatus.OK:
        _refused(reply)
    if reply.media_type in _PAGES or _PAGE.match(reply.content):
        title = _title(reply.text)
        code = "endpoint-web-page" if title else "endpoint-untitled-page"
        raise _wrong(reply, code, title=title)
    _check_whole(reply, incomplete.in_headers(reply.headers) or incomplete.behind(reply.content))
    if form in ("CONSTRUCT", "DESCRIBE"):
        return _triples(reply, remarks)
    return _solutions(reply, form, remarks)


def check_done(reply: Reply) -> None:
    """Refuse a reply that says that what was sent was not taken in.

    Raises
    ------
    TargetError
        With what the server says of it.
    """
    if not 200 <= reply.status < 300:
        if reply.status == HTTPStatus.BAD_REQUEST:
            raise _wrong(reply, "endpoint-failed", status=reply.status, reason=_reason(reply))
        _refused(reply)
    _check_whole(reply, incomplete.in_headers(reply.headers))


def _check_whole(reply: Reply, reason: str | None) -> None:
    """Refuse an answer that the server itself calls unfinished."""
    if reason is not None:
        said = reply.credentials.hidden_in(_shortened(reason)) or "?"
        raise _wrong(reply, "endpoint-stopped", reason=said)


def _solutions(reply: Reply, form: str, remarks: Remarks) -> ox.QuerySolutions | ox.QueryBoolean:
    format = _SOLUTIONS.get(reply.media_type)
    if format is None:
        raise _wrong(reply, "endpoint-other-type", type=reply.media_type or "?")
    content = reply.content if format == _XML else reply.utf_8
    _check_depth(content, reply, format)
    try:
        if format == _XML:
            content = markup.plain_xml(content, nested=False)
        told = _told(reply) if format == _JSON else None
        try:
            if format == _XML and bindings.has_blank_edges(content):
                raise ValueError("the library would cut blanks off")
            columns, count = _read(content, format)
        except (SyntaxError, ValueError):
            content = bindings.mended(bindings.from_xml(content) if told is None else told, remarks)
            format = _JSON
            columns, count = _read(content, format)
    except markup.MarkupError as error:
        raise _wrong(reply, error.code, **error.values) from None
    except (SyntaxError, ValueError, RecursionError, expat.ExpatError) as error:
        raise _broken(reply, format.name, error) from None
    _check_whole(reply, incomplete.in_keys(told, None if columns is None else count) if told else None)
    if form == "ASK" and columns == ["__ASK_RETVAL"]:
        # Virtuoso says yes by a row, and no by none.
        columns, content, format = None, b'{"head":{},"boolean":%s}' % (b"true" if count else b"false"), _JSON
    if (columns is None) != (form == "ASK"):
        raise _wrong(reply, "endpoint-other-form", form=form)
    _check_limit(reply, count)
    # Made anew: the first reading went to the end, to see that it is there.
    return ox.parse_query_results(content, format=format)


def _told(reply: Reply) -> dict[str, object]:
    """The whole answer in JSON, which pyoxigraph does not read to its end."""
    told = json.loads(reply.utf_8, object_pairs_hook=_object)
    if not isinstance(told, dict):
        raise ValueError("no object")
    _check_whole(reply, incomplete.in_keys(told))
    return told


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object of JSON; of a key that it has twice, one value would be lost."""
    found = dict(pairs)
    if len(found) < len(pairs):
        lost = next((name for name, value in pairs if found[name] != value), None)
        if lost is not None:
            raise ValueError(f'"{lost}" stands twice in one object')
    return found


def _read(content: bytes, format: ox.QueryResultsFormat) -> tuple[list[str] | None, int]:
    """The columns, None for a yes or no, and how many rows there are."""
    found = ox.parse_query_results(content, format=format)
    if isinstance(found, ox.QueryBoolean):
        return None, 0
    columns, count = [each.value for each in found.variables], 0
    try:
        for _ in found:
            count += 1
    finally:
        # An error keeps what its functions held, and may be cleared away by another thread,
        # in which pyoxigraph's results cannot be.
        del found
    return columns, count


def _triples(reply: Reply, remarks: Remarks) -> list[ox.Triple]:
    format = _TRIPLES.get(reply.media_type)
    if format is None:
        raise _wrong(reply, "endpoint-other-type", type=reply.media_type or "?")
    _check_depth(reply.utf_8, reply, format)
    try:
        content = reply.utf_8
        if format == ox.RdfFormat.RDF_XML:
            content = markup.plain_xml(content)
        found = bindings.triples(content, format, reply.address, remarks)
    except markup.MarkupError as error:
        raise _wrong(reply, error.code, **error.values) from None
    except (SyntaxError, ValueError, expat.ExpatError) as error:
        raise _broken(reply, format.name, error) from None
    _check_limit(reply, None)
    return found


def _check_depth(content: bytes, reply: Reply, format: ox.RdfFormat | ox.QueryResultsFormat) -> None:
    """Refuse an answer in which more stands inside each other than the parser's stack can hold."""
    is_xml = format in (_XML, ox.RdfFormat.RDF_XML)
    if not is_xml and depth.line_too_deep(content, format):
        raise _wrong(reply, "rdf-too-deep", most=limits.RDF_DEPTH)


def _check_limit(reply: Reply, count: int | None) -> None:
    """Refuse an answer that the server cut; Virtuoso says so in a header of its own."""
    most = reply.headers.get("x-sparql-maxrows")
    if most is None or (count is not None and len(most) < 19 and most.isdecimal() and count < int(most)):
        return
    raise _wrong(reply, "endpoint-cut-rows", most=most)


def _refused(reply: Reply) -> NoReturn:
    """Say why there is no answer."""
    status, sent = reply.status, bool(reply.credentials)
    if status == HTTPStatus.BAD_REQUEST:
        raise QueryError(Problem("query-refused", reply.address, values={"reason": _reason(reply)}))
    if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
        code = "endpoint-refuses-credentials" if sent else "endpoint-asks-credentials"
        raise _wrong(reply, code, status=status)
    if status in (HTTPStatus.NOT_FOUND, HTTPStatus.GONE):
        raise _wrong(reply, "endpoint-not-found", status=status)
    if status == HTTPStatus.PARTIAL_CONTENT:
        raise _wrong(reply, "endpoint-partial", status=status)
    moved = reply.headers.get("location")
    if moved and 300 <= status < 400:
        address = addresses.without_secrets(_led_to(moved, reply.address))
        goes_round = address == reply.address
        raise _wrong(reply, "endpoint-goes-round" if goes_round else "endpoint-moved", address=address)
    wait = reply.headers.get("retry-after", "")
    if status in (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE) and wait:
        wait = f"{wait} s" if wait.isdecimal() else wait[:_LONGEST]
        raise _wrong(reply, "endpoint-busy", status=status, wait=wait)
    raise _wrong(reply, "endpoint-failed", status=status, reason=_reason(reply))


def _led_to(address: str, base: str) -> str:
    """Where a reply leads to; as it says it, where that is no address."""
    with contextlib.suppress(ValueError):
        return urljoin(base, address)
    return address


def _reason(reply: Reply) -> str:
    """What the engine says of it, in one line of text."""
    text = reply.text
    said = _title(text) if reply.media_type in _PAGES else _json_message(text) or text
    lines = (" ".join(line.split()) for line in said.splitlines())
    line = next((each for each in lines if each), "")
    if not line:
        known = {each.value: each.phrase for each in HTTPStatus}
        return known.get(reply.status, "?")
    return _shortened(line)


def _shortened(line: str) -> str:
    return line if len(line) <= _LONGEST else line[:_LONGEST] + "…"


def _json_message(text: str) -> str:
    """The message of an error in JSON, under the names that engines give it."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return ""
    if not isinstance(told, dict):
        return ""
    parts = [told, *(each for each in told.values() if isinstance(each, dict))]
    texts = (part.get(each) for part in parts for each in _MESSAGES)
    return next((each for each in texts if isinstance(each, str) and each), "")


def _title(text: str) -> str:
    found = _TITLE.search(text)
    return " ".join(html.unescape(found[1]).split())[:_LONGEST] if found else ""


def _broken(reply: Reply, format: str, error: Exception) -> TargetError:
    if said := incomplete.thrown(reply.content):
        return _wrong(reply, "endpoint-stopped", reason=reply.credentials.hidden_in(_shortened(said)))
    if isinstance(error, UnicodeDecodeError):
        error = ValueError("not UTF-8")
    reason = getattr(error, "msg", None) or str(error)
    return _wrong(reply, "endpoint-broken-answer", format=format, reason=reply.credentials.hidden_in(reason))


def _wrong(reply: Reply, code: str, **values: object) -> TargetError:
    return TargetError(Problem(code, reply.address, values=values))
