"""Terms, and all that is said of a node, as N-Quads writes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from graphbuilder import dates
from graphbuilder.namespaces import POL, XSD

#: A predicate's IRI and a term as it is written.
Pair = tuple[str, str]
TRUE = f'"true"^^<{XSD}boolean>'
_SPECIAL = re.compile(r'[\\"\n\r]')
_ESCAPES = str.maketrans({"\\": r"\\", '"': r"\"", "\n": r"\n", "\r": r"\r"})


def written(node: str, pairs: Iterable[Pair], graph: str) -> str:
    """What pairs say of a node, a line each, in a graph."""
    return "".join([f"{node} <{predicate}> {value} {graph} .\n" for predicate, value in pairs])


def triples(node: str, pairs: Iterable[Pair]) -> Iterator[str]:
    """What pairs say of a node, as triples without their end."""
    return (f"{node} <{predicate}> {value}" for predicate, value in pairs)


def iri(address: str) -> str:
    """An IRI as a node."""
    return f"<{address}>"


def literal(text: str, *, language: str = "", datatype: str = "") -> str:
    """A text as a literal, with a language or a datatype where it has one."""
    if _SPECIAL.search(text):
        text = text.translate(_ESCAPES)
    if language:
        return f'"{text}"@{language}'
    return f'"{text}"^^<{datatype}>' if datatype else f'"{text}"'


def texts(predicate: str, texts: dict[str, str]) -> Iterator[Pair]:
    """Pairs of one predicate and a text in each language."""
    yield from ((predicate, literal(text, language=each)) for each, text in texts.items())


def period(name: str, text: str) -> Iterator[Pair]:
    """What is said of a beginning or an end: as the source states it, and the days that this allows."""
    if text:
        yield POL + name, literal(text)
    if text and text != dates.OPEN:
        yield from days(name, *dates.bounds(text))


def days(name: str, first: object, last: object) -> Iterator[Pair]:
    """The first and the last day that a date allows, as far as there are any."""
    for end, day in (("Earliest", first), ("Latest", last)):
        if day:
            yield f"{POL}{name}{end}", literal(str(day), datatype=XSD + "date")
