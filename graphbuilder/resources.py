"""Where the files that come with graphbuilder are: ontology, rules, queries, bundled dataset."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def folder(name: str) -> Path:
    """The folder of bundled files of that name: ``ontology``, ``queries`` or ``data``.

    graphbuilder installs as plain files, so the path is a real one.
    """
    return Path(str(files(f"graphbuilder.{name}")))


def ontology() -> Path:
    """The policy ontology, Turtle."""
    return folder("ontology") / "policy.ttl"


def shapes() -> Path:
    """The SHACL shapes, Turtle."""
    return folder("ontology") / "shapes.ttl"


def rules() -> list[Path]:
    """The inference rules, one SPARQL CONSTRUCT a file, by name."""
    return sorted((folder("ontology") / "rules").glob("*.rq"))


def starter() -> Path:
    """A small dataset to start one's own from."""
    return Path(str(files("graphbuilder.curation") / "starter"))


def bundled_dataset() -> Path:
    """The dataset that comes with graphbuilder: one chapter of the Dutch action plan."""
    return folder("data")
