"""In which form a file is written: as its ending says, or as was asked for where the two agree."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from graphbuilder.errors import GraphbuilderError, Problem


@dataclass(frozen=True)
class Form:
    """A form of files: of rows, or of triples.

    Attributes
    ----------
    endings
        Those of its files; the first form with an ending is what a file of that ending becomes.
        None where it is only read.
    engine
        What pyoxigraph calls it; blank where we write it ourselves.
    only_read
        More endings that its files may have when they are read.
    keeps_graphs
        Whether it keeps the graphs apart.
    """

    endings: Sequence[str]
    engine: str = ""
    only_read: Sequence[str] = ()
    keeps_graphs: bool = False


#: Every form that there is: what commands and functions take, write and read comes from these two
#: tables. What pyoxigraph does not write, `questions.answers.forms` (rows) and `graph.serialise` (triples)
#: do.
_ROWS = {
    "table": Form(("txt",)),
    "csv": Form(("csv",), "CSV"),
    "tsv": Form(("tsv", "tab"), "TSV"),
    "json": Form(("json", "srj"), "JSON"),
    "xml": Form(("xml", "srx"), "XML"),
    "md": Form(("md", "markdown")),
    "excel": Form(("csv",)),
}
_TRIPLES = {
    "turtle": Form(("ttl", "turtle"), "TURTLE", ("ttls",)),
    "trig": Form(("trig",), "TRIG", ("trigs",), keeps_graphs=True),
    "nt": Form(("nt",), "N_TRIPLES", ("ntriples", "txt")),
    "nq": Form(("nq",), "N_QUADS", ("nquads",), keeps_graphs=True),
    "n3": Form((), "N3", ("n3",)),
    "json-ld": Form(("jsonld", "json"), "JSON_LD", ("json-ld",)),
    "rdf-xml": Form(("rdf", "xml", "owl"), "RDF_XML", ("rdfs",)),
}
#: The endings of each form of rows and of triples that is written.
ROWS = {name: each.endings for name, each in _ROWS.items()}
TRIPLES = {name: each.endings for name, each in _TRIPLES.items() if each.endings}
#: The forms of triples that keep the graphs apart.
WITH_GRAPHS = frozenset(name for name, each in _TRIPLES.items() if each.keeps_graphs)
#: What pyoxigraph calls forms of rows and of triples, and what it calls files of triples by their ending.
ENGINE = {name: each.engine for name, each in {**_ROWS, **_TRIPLES}.items() if each.engine}
READ = {ending: each.engine for each in _TRIPLES.values() for ending in (*each.endings, *each.only_read)}


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
