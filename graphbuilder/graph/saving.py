"""A graph as a store on disk, which opens without reading it all: written whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import tempfile
from pathlib import Path

import pyoxigraph as ox

from graphbuilder.errors import GraphbuilderError, Problem, TargetError
from graphbuilder.files import keep_rights
from graphbuilder.graph.store import Graph

# The files of RocksDB, in which pyoxigraph keeps its stores.
_OF_A_STORE = re.compile(r"CURRENT|IDENTITY|LOCK|LOG(\.old\.\d+)?|(MANIFEST|OPTIONS)-\d+|\d+\.(sst|log|blob)")


def save_store(graph: Graph, folder: str | os.PathLike[str]) -> Path:
    """Write all quads of a graph, the ontology and what was inferred included, as a store.

    It is built beside its place and takes it only when it is whole. A store that was
    there before is replaced, and keeps its rights. Returns the folder.

    Parameters
    ----------
    graph
        What to write.
    folder
        Where to: a new folder, an empty one, or one that holds a store.

    Raises
    ------
    TargetError
        If the folder holds anything else.
    GraphbuilderError
        If it cannot be written.
    """
    place = Path(os.path.realpath(folder))
    try:
        _check_free(place, folder)
        place.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{place.name}.", dir=place.parent) as name:
            beside = Path(name)
            _build(graph, beside / "new")
            if place.exists():
                _keep_rights(place, beside / "new")
                place.replace(beside / "old")
            try:
                (beside / "new").replace(place)
            except OSError:
                if (beside / "old").exists():
                    (beside / "old").replace(place)
                raise
    except OSError as error:
        values = {"reason": error.strerror or error}
        raise GraphbuilderError(Problem("unwritable", str(folder), values=values)) from None
    return Path(folder)


def _check_free(place: Path, folder: str | os.PathLike[str]) -> None:
    if place.exists() and not place.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
    held = {each.name for each in place.iterdir()} if place.exists() else set()
    if held and not ("CURRENT" in held and all(map(_OF_A_STORE.fullmatch, held))):
        raise TargetError(Problem("folder-no-store", str(folder)))


def _keep_rights(old: Path, new: Path) -> None:
    """Let whoever could read or write the store that was there do so still."""
    keep_rights(old, new)
    file = old / "CURRENT"  # which every store has
    if file.exists():
        for each in new.iterdir():
            keep_rights(file, each)


def _build(graph: Graph, folder: Path) -> None:
    """Write the store; it is closed with the end of this function."""
    store = ox.Store(str(folder))
    store.bulk_extend(graph.quads())
    store.flush()
