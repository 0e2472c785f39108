"""A graph as a store on disk, which opens without reading it all: written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from graphbuilder import progress, unfinished
from graphbuilder.errors import GraphbuilderError, Problem, TargetError
from graphbuilder.files import keep_rights, make_folder, missing_folders, remove_empty
from graphbuilder.graph.store import Graph

try:
    import fcntl
except ImportError:  # on Windows, where nothing is cleared away
    fcntl = None  # type: ignore[assignment]

_NEW, _OLD = "new", "old"
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
    made: list[Path] = []
    try:
        _check_free(place, folder)
        made = missing_folders(place.parent)
        make_folder(place.parent)
        recover(place)
        progress.tell("step-store")
        with _beside(place) as beside:
            _build(graph, beside / _NEW)
            if place.exists():
                _keep_rights(place, beside / _NEW)
            with unfinished.in_one_go():
                _take_place(beside, place)
    except OSError as error:
        values = {"reason": error.strerror or error}
        raise GraphbuilderError(Problem("unwritable", str(folder), values=values)) from None
    finally:
        if sys.exc_info()[1]:
            remove_empty(made)
    return Path(folder)


def recover(place: Path) -> None:
    """Clear away what killed runs have left beside a store; put the store itself back if need be.

    What a run still works on is locked, and what is not surely a run's own stays.
    """
    if fcntl is None or not place.parent.is_dir():
        return
    name = re.compile(rf"\.{re.escape(place.name)}\.[a-z0-9_]{{8}}")
    for beside in [each for each in place.parent.iterdir() if name.fullmatch(each.name)]:
        with contextlib.suppress(OSError), _locked(beside) as is_ours:
            if is_ours and _is_left(beside):
                if not place.exists() and (beside / _OLD).exists():
                    (beside / _OLD).replace(place)
                shutil.rmtree(beside)


def _is_left(beside: Path) -> bool:
    """Whether a folder holds what a run leaves, and nothing else: stores that are whole or half written."""
    parts = list(beside.iterdir())
    return bool(parts) and all(
        each.name in (_NEW, _OLD) and all(_OF_A_STORE.fullmatch(file.name) for file in each.iterdir())
        for each in parts
    )


@contextlib.contextmanager
def _beside(place: Path) -> Iterator[Path]:
    """A folder beside a place, for this run alone, that goes at its end."""
    while True:
        beside = place.with_name(f".{place.name}.{secrets.token_hex(4)}")
        with unfinished.kept_in_mind(beside):
            try:
                beside.mkdir(0o700)
                (beside / _NEW).mkdir()
                with _locked(beside) as is_ours:
                    if is_ours and beside.exists():
                        yield beside
                        return
            finally:
                shutil.rmtree(beside, ignore_errors=True)
        # Another run took it, in the moment before the lock, for what a killed run has left.


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[bool]:
    """Hold a folder's lock, which ends with the process however that ends; False where another has it."""
    if fcntl is None:
        yield True
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        yield False
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        yield False
    else:
        yield True
    finally:
        os.close(handle)


def _take_place(beside: Path, place: Path) -> None:
    """Put the new store in its place; at no moment is there none under that name, if the system can do so."""
    if not place.exists():
        (beside / _NEW).replace(place)
        return
    if _exchanged(beside / _NEW, place):
        return
    place.replace(beside / _OLD)
    try:
        (beside / _NEW).replace(place)
    except OSError:
        (beside / _OLD).replace(place)
        raise


def _exchanged(one: Path, other: Path) -> bool:
    """Let two folders change names in one step, which Linux and macOS can; whether that was done."""
    import ctypes

    library: Any = ctypes.CDLL(None) if os.name == "posix" else None
    first, second = os.fsencode(one), os.fsencode(other)
    if hasattr(library, "renameat2"):
        here, exchange = -100, 2  # AT_FDCWD, RENAME_EXCHANGE
        return bool(library.renameat2(here, first, here, second, exchange) == 0)
    if hasattr(library, "renamex_np"):
        swap = 2  # RENAME_SWAP
        return bool(library.renamex_np(first, second, swap) == 0)
    return False


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
    graph.fill(store)
    store.flush()
    # Left in the pieces in which it was written, questions take half as long again.
    store.optimize()
