"""What a JSON-LD file says that no triple can hold: its parser leaves that out without a word."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pyoxigraph as ox

from graphbuilder import iris
from graphbuilder.errors import Problem

# So many names of keys are told.
_MOST_KEYS = 5


def left_out(content: bytes, file: str) -> Iterator[Problem]:
    """What a parser that keeps to the standard leaves out of a file that it can read.

    An address that is none, or only a part of one, and a language that is none take along
    what is said with them: those are errors, as they are in other forms of RDF. A key that
    no context explains is no part of JSON-LD: that is a warning.

    Parameters
    ----------
    content
        The file's content, without a mark.
    file
        How messages name it.
    """
    partial: dict[str, str] = {}
    wrong: dict[str, str] = {}
    keys: dict[str, None] = {}
    checked: set[ox.NamedNode | str] = set()

    def check(node: object) -> None:
        if isinstance(node, ox.Literal):
            if (language := node.language) and language not in checked:
                checked.add(language)
                if not iris.is_language(language):
                    wrong[language] = "BCP 47"
        elif isinstance(node, ox.NamedNode) and node not in checked:
            checked.add(node)
            if reason := _reason(node):
                (partial if _is_part(reason) else wrong)[node.value] = reason

    for quad in ox.parse(content, format=ox.RdfFormat.JSON_LD, lenient=True):
        reason = _reason(quad.predicate) if quad.predicate not in checked else ""
        if quad.predicate.value in keys or _is_part(reason):
            keys[quad.predicate.value] = None
            continue
        for node in quad:
            check(node)
    text = content.decode("utf-8", "replace")
    for code, found in (("jsonld-relative-iri", partial), ("jsonld-bad-term", wrong)):
        for value in list(found)[:1]:
            line, column = _place(text, value)
            values = {"value": value, "reason": found[value], "count": len(found)}
            yield Problem(code, file, line, column, values=values)
    if keys:
        names = ", ".join([*list(keys)[:_MOST_KEYS], *["…"] * (len(keys) > _MOST_KEYS)])
        line, column = _place(text, next(iter(keys)))
        yield Problem("jsonld-unknown-keys", file, line, column, "warning", values={"names": names})


def _reason(node: ox.NamedNode) -> str:
    """Why an address is none; blank for one that is."""
    try:
        ox.NamedNode(node.value)
    except ValueError as error:
        return str(error)
    return ""


def _is_part(reason: str) -> bool:
    return "No scheme found" in reason


def _place(text: str, value: str) -> tuple[int | None, int | None]:
    """The line and column on which a text of the file stands first; none where it is written otherwise."""
    place = text.find(json.dumps(value, ensure_ascii=False))
    if place < 0:
        return None, None
    return text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)
