"""In which form a file is written: as its ending says, or as was asked for where the two agree."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from graphbuilder.errors import GraphbuilderError, Problem

#: Forms of rows and of triples, each with the endings of its files.
ROWS: Mapping[str, Sequence[str]] = {
    "table": ("txt",),
    "csv": ("csv",),
    "tsv": ("tsv", "tab"),
    "json": ("json", "srj"),
    "xml": ("xml", "srx"),
    "md": ("md", "markdown"),
    "excel": ("csv",),
}
TRIPLES: Mapping[str, Sequence[str]] = {
    "turtle": ("ttl", "turtle"),
    "trig": ("trig",),
    "nt": ("nt",),
    "nq": ("nq",),
    "json-ld": ("jsonld", "json"),
    "rdf-xml": ("rdf", "xml", "owl"),
}


def forms(
    path: str | os.PathLike[str], known: Mapping[str, Sequence[str]], given: str | None = None
) -> list[str]:
    """The forms in which a file of that name can be written, the likeliest first; none if it has no ending.

    Parameters
    ----------
    path
        The file.
    known
        The forms that there are, with their endings.
    given
        The form that was asked for; it must be one of the ending's, where that is known.

    Raises
    ------
    GraphbuilderError
        If no form has the ending, or the form that was asked for has another.
    """
    ending = Path(path).suffix.lower().lstrip(".")
    meant = [form for form, endings in known.items() if ending in endings]
    words = ", ".join(f".{each}" for each in dict.fromkeys(sum(map(tuple, known.values()), ())))
    if given is not None:
        # What ends in .txt may be any text.
        if meant and given not in meant and ending != "txt":
            values = {"value": f".{ending}", "form": given, "words": ", ".join(meant)}
            raise GraphbuilderError(Problem("ending-of-other-form", str(path), values=values))
        return [given]
    if ending and not meant:
        raise GraphbuilderError(
            Problem("unknown-ending", str(path), values={"value": f".{ending}", "words": words})
        )
    return meant


def check_ending(path: str | os.PathLike[str], *endings: str) -> None:
    """Nothing, if a file that can be written in one form only has its ending or none.

    Raises
    ------
    GraphbuilderError
        If it has another: whoever opens it would take it for something else.
    """
    forms(path, {"": endings})
