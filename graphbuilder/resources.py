"""Where the files that come with graphbuilder are: ontology, rules, queries, bundled dataset."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path

#: The file by which one knows a dataset's folder.
SETTINGS = "dataset.toml"


def folder(name: str) -> Path:
    """The folder of a part of graphbuilder: ``ontology``, ``queries``, ``data`` or ``graph``.

    graphbuilder installs as plain files, so the path is a real one; `importlib.resources`
    would also read packed ones, and takes a tenth of a short command's time to load.
    """
    return Path(next(iter(import_module(f"graphbuilder.{name}").__path__)))


@cache
def text(name: str, file: str) -> str:
    """The text of a file in the folder of that name."""
    return (folder(name) / file).read_text("utf-8")


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
    return folder("curation") / "starter"


def bundled_dataset() -> Path:
    """The dataset that comes with graphbuilder: Dutch policy against human trafficking."""
    return folder("data")
