"""Where in a Turtle file something is said: the line and character of each subject, predicate and object.

The parser tells whether a file is Turtle, and what it says; it does not tell where. This reads the
tokens of a file that is known to be Turtle, so that a mistake can be named at its place.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urljoin

from graphbuilder.namespaces import RDF, prefixed

_TOKEN = re.compile(
    r"""
      (?P<skipped> [\s]+ | \#[^\r\n]* )
    | (?P<text> \"{3} (?: \"{0,2} (?:[^"\\]|\\.) )* \"{3} | '{3} (?: '{0,2} (?:[^'\\]|\\.) )* '{3}
              | "(?:[^"\\\r\n]|\\.)*" | '(?:[^'\\\r\n]|\\.)*' )
    | (?P<iri> <(?:[^<>"{}|^`\\\s]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*> )
    | (?P<word> (?: \\. | \.+(?=[^\s.;,<>"'()\[\]{}^\#]) | [^\s.;,<>"'()\[\]{}^\\\#] )+ )
    | (?P<sign> . )
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
_ESCAPED = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f"}
_LONG = ('"""', "'''")
_LOCAL = re.compile(r"\w([\w.-]*[\w-])?")
_DIRECTIVES = ("@prefix", "prefix", "@base", "base", "@version", "version")


class Place(NamedTuple):
    """A line and a character in it, both from 1."""

    line: int | None
    column: int | None


NOWHERE = Place(None, None)


class Written(NamedTuple):
    """An IRI or a text as the file holds it: what it means, its place, and whether it may run over lines."""

    value: str
    place: Place
    is_text: bool
    is_long: bool


class Triple(NamedTuple):
    """Where the parts of one triple stand."""

    subject: Place
    predicate: Place
    object: Place


@dataclass
class Places:
    """Where a file says what, and how it writes IRIs; blank nodes are blank texts."""

    triples: dict[tuple[str, str, str], Triple] = field(default_factory=dict)
    subjects: dict[str, Place] = field(default_factory=dict)
    namespaces: dict[str, Place] = field(default_factory=dict)
    prefixes: dict[str, str] = field(default_factory=dict)
    written: list[Written] = field(default_factory=list)

    def of(self, subject: str, predicate: str, object: str) -> Triple:
        """Where a triple stands; its subject's place for whatever is not found."""
        at = self.subjects.get(subject, NOWHERE)
        return self.triples.get((subject, predicate, object), Triple(at, at, at))

    def shown(self, iri: str) -> str:
        """An IRI as the file writes it, or else as we do: by a prefix where there is one."""
        for prefix, namespace in self.prefixes.items():
            if namespace and iri.startswith(namespace) and _LOCAL.fullmatch(iri[len(namespace) :]):
                return prefix + iri[len(namespace) :]
        return prefixed(iri)


class _Token(NamedTuple):
    kind: str
    text: str
    place: Place


@dataclass
class _Frame:
    """What is being said: a subject that has had its predicate or waits for it, or a list."""

    subject: str | None = None
    subject_place: Place = NOWHERE
    predicate: str | None = None
    predicate_place: Place = NOWHERE


# What an ontology of somebody's own says is looked at in several steps, each of which names places.
@lru_cache(maxsize=4)
def find_places(text: str) -> Places:
    """The places in a text that is known to be Turtle."""
    return _Reader().read(text)


class _Reader:
    """Goes through the tokens, and keeps what is being said."""

    def __init__(self) -> None:
        self._found = Places()
        self._base = ""
        self._frames = [_Frame()]

    def read(self, text: str) -> Places:
        tokens = _tokens(text)
        for token in tokens:
            frame = self._frames[-1]
            if token.kind == "sign":
                self._sign(token, frame)
            elif frame.subject is None and token.text.casefold() in _DIRECTIVES:
                self._directive(token, tokens)
            elif token.kind != "word" or not token.text.startswith("@"):
                meant, is_text = self._meant(token, frame), token.kind == "text"
                is_long = is_text and token.text[:3] in _LONG
                self._found.written.append(Written(meant, token.place, is_text, is_long))
                self._term(meant, token.place, frame)
        return self._found

    def _sign(self, token: _Token, frame: _Frame) -> None:
        if token.text in "[(":
            self._term("", token.place, frame)
            is_list = token.text == "("
            self._frames.append(_Frame("", token.place, RDF + "first" if is_list else None, token.place))
        elif token.text in "])" and len(self._frames) > 1:
            self._frames.pop()
        elif token.text == ";":
            frame.predicate = None
        elif token.text == ".":
            self._frames = [_Frame()]

    def _term(self, meant: str, place: Place, frame: _Frame) -> None:
        if frame.subject is None:
            frame.subject, frame.subject_place = meant, place
            self._found.subjects.setdefault(meant, place)
        elif frame.predicate is None:
            frame.predicate, frame.predicate_place = meant, place
        else:
            key = (frame.subject, frame.predicate, meant)
            at = Triple(frame.subject_place, frame.predicate_place, place)
            self._found.triples.setdefault(key, at)

    def _directive(self, token: _Token, tokens: Iterator[_Token]) -> None:
        name = token.text.casefold().removeprefix("@")
        prefix = next(tokens, token).text if name == "prefix" else ""
        value = next(tokens, token)
        if name == "version":
            return
        meant = self._meant(value, _Frame())
        if name == "base":
            self._base = meant
        else:
            self._found.prefixes[prefix] = meant
            self._found.namespaces.setdefault(meant, token.place)

    def _meant(self, token: _Token, frame: _Frame) -> str:
        """The IRI or text that a token stands for; blank for a blank node."""
        if token.kind == "iri":
            iri = _unescaped(token.text[1:-1])
            return urljoin(self._base, iri) if self._base else iri
        if token.kind == "text":
            quotes = 3 if token.text[:3] in _LONG else 1
            return _unescaped(token.text[quotes:-quotes])
        prefix, colon, name = token.text.partition(":")
        if prefix == "_":
            return ""
        if colon and prefix + colon in self._found.prefixes:
            return self._found.prefixes[prefix + colon] + re.sub(r"\\(.)", r"\1", name)
        is_type = token.text == "a" and frame.subject is not None and frame.predicate is None
        return RDF + "type" if is_type else token.text


def _tokens(text: str) -> Iterator[_Token]:
    """The tokens but blanks, comments, and what a literal's ``^^`` leads to."""
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    typed = 0
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        if kind == "skipped":
            continue
        if match[0] == "^":
            typed += 1
        elif typed == 2:
            typed = 0
        else:
            line = bisect_right(starts, match.start())
            yield _Token(kind, match[0], Place(line, match.start() - starts[line - 1] + 1))


def _unescaped(text: str) -> str:
    def sign(match: re.Match[str]) -> str:
        code = match[1] or match[2]
        return chr(int(code, 16)) if code else _ESCAPED.get(match[3], match[3])

    return _ESCAPE.sub(sign, text)
