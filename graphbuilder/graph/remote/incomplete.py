"""How servers say that an answer is not whole, although they began it with "all is well" (HTTP 200).

An engine that stops at a limit of its own after the first rows are out cannot take the status
back. Virtuoso says so in headers; Fuseki and QLever write a text behind the rows, Neptune an
object in JSON; others put a key into the JSON of the results.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

#: Headers of Virtuoso and Stardog that are there only if something went wrong.
_HEADERS = ("x-sql-message", "x-sql-state", "sd-error-code")
_CALLED = re.compile("truncated|incomplete|partial|timed-?_?out", re.IGNORECASE)
_NEXT = re.compile(r"""\brel\s*=\s*["']?(?:[^"',;]*\s)?next\b""", re.IGNORECASE)
# What engines in Java write behind rows when they stop; it is looked for where these are not whole.
_THROWN = re.compile(rb"(?:[a-z]\w*\.)+(?P<name>[A-Z]\w*(?:Exception|Error)\b[^\r\n]*)")
_NO = ("", "0", "false", "no", "none")
# So much at the end of an answer holds what a server has written behind it.
_END = 8192
_QLEVER = re.compile(rb"(?:^|\n)\s*!!!!>># (?:.*?The error message was:)?(.*)", re.DOTALL)
_OBJECT = re.compile(rb"\{[^{}]*\}\s*\Z")
_OBJECT_KEYS = {"code", "requestId", "detailedMessage", "exception"}
# Comment lines of Turtle and N-Triples too, so that a parser passes over them.
_COMMENTS = re.compile(rb"(?:^[ \t]*#[^\n]*\n?\s*)+\Z", re.MULTILINE)
_STOPPED = re.compile(
    r"cancel|incomplete|time[d -]*out|truncat|interrupt|abort|exception|\berror\b", re.IGNORECASE
)
#: Keys that tell of an error, beside the rows and where there are none.
_WITH_ROWS = ("exception", "detailedMessage", "error", "errors")
_WITHOUT_ROWS = ("exception", "detailedMessage", "message", "error", "errors", "code")


def in_headers(headers: Mapping[str, str]) -> str | None:
    """What the headers say of an answer that is not whole; None where they say nothing of the kind."""
    for name in _HEADERS:
        if headers.get(name):
            return headers[name]
    status = headers.get("x-neptune-status", "200")
    if not status.startswith("200"):
        return status
    told = (f"{name}: {value}" for name, value in headers.items() if _CALLED.search(name) and _says(value))
    # Where rows come in pages, the others are left out.
    if _NEXT.search(headers.get("link", "")):
        return "Link: rel=next"
    # A header of HTTP, in which a server or a proxy between puts it into words.
    warned = headers.get("warning", "")
    return next(told, warned if _CALLED.search(warned) else None)


def behind(content: bytes) -> str | None:
    """What a server has written behind the part of an answer that it had sent."""
    end = content[-_END:]
    if found := _QLEVER.search(end):
        return _line(found[1])
    if found := _OBJECT.search(end):
        try:
            told = json.loads(found[0])
        except ValueError:
            told = {}
        if _OBJECT_KEYS & set(told):
            return in_keys(told) or _line(found[0])
    if found := _COMMENTS.search(end):
        said = _line(found[0].replace(b"#", b" ").replace(b"*", b" "))
        return said if _STOPPED.search(said) else None
    return None


def thrown(content: bytes) -> str | None:
    """What an engine says at the end of an answer that breaks off; None where it says nothing."""
    found = list(_THROWN.finditer(content[-_END:]))
    return _line(found[-1]["name"]) if found else None


def in_keys(told: Mapping[str, object], count: int | None = None) -> str | None:
    """What keys beside the rows say of an answer that is not whole.

    Parameters
    ----------
    told
        The answer, or an object that stands for one.
    count
        How many rows there are.
    """
    is_answer = "results" in told or "boolean" in told
    for name in _WITH_ROWS if is_answer else _WITHOUT_ROWS:
        if value := told.get(name):
            return _line((value if isinstance(value, str) else json.dumps(value)).encode())
    if str(told.get("status", "")).casefold() == "error":
        return "status: error"
    for part in (told, told.get("head"), told.get("results"), told.get("meta")):
        if isinstance(part, dict):
            for name, value in part.items():
                if _CALLED.search(name) and isinstance(value, str | bool | int) and _says(str(value)):
                    return f"{name}: {json.dumps(value)}"
    meta = told.get("meta")
    total = meta.get("result-size-total") if isinstance(meta, dict) else None
    if count is not None and isinstance(total, int) and total > count:
        return f"result-size-total: {total}, rows: {count}"
    return None


def _says(value: str) -> bool:
    return value.strip().casefold() not in _NO


def _line(said: bytes) -> str:
    return " ".join(said.decode("utf-8", "replace").split())
