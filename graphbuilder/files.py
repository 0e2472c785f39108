"""Files that are written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from graphbuilder import limits
from graphbuilder.errors import DatasetError, GraphbuilderError, Problem


def unreadable(path: object, error: OSError | ValueError) -> Problem:
    """That a file cannot be read, and why."""
    return Problem("unreadable", str(path), values={"reason": getattr(error, "strerror", None) or error})


def read_limited(path: Path) -> bytes:
    """The bytes of a file of a dataset, which somebody else may have made.

    Raises
    ------
    DatasetError
        If it cannot be read, or is larger than the limit.
    """
    most = limits.FILE.value * limits.MEGABYTE
    try:
        with path.open("rb") as file:
            content = file.read(most + 1)
    except (OSError, ValueError) as error:  # or a name that holds what no name can
        raise DatasetError(unreadable(path, error)) from None
    if len(content) > most:
        values = {"most": limits.FILE.value, "name": limits.FILE.name}
        raise DatasetError(Problem("file-too-large", str(path), values=values))
    return content


def write(contents: Mapping[Path, bytes]) -> None:
    """Write all the files, or none of them.

    Each is written beside its place first and takes it only when all are there, so
    that a full disk or a broken run leaves what was there before.

    Raises
    ------
    GraphbuilderError
        Where a file cannot be written.
    """
    # Loaded here: most commands write no file.
    import tempfile

    waiting: dict[Path, Path] = {}
    made: list[Path] = []
    path = Path()
    try:
        for path, content in contents.items():
            made += make_folder(path.parent)
            if path.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
            waiting[Path(name)] = path
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            Path(name).chmod(0o666 & ~_umask())  # mkstemp's own is for the user alone
        for temporary, path in list(waiting.items()):
            temporary.replace(path)
            del waiting[temporary]
    except OSError as error:
        problem = Problem("unwritable", str(path), values={"reason": error.strerror})
        raise GraphbuilderError(problem) from None
    finally:
        for temporary in waiting:
            temporary.unlink(missing_ok=True)
        if waiting or sys.exc_info()[1]:
            remove_empty(made)


def make_folder(folder: Path) -> list[Path]:
    """Make a folder and those above it; return those that were not there, the highest first."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return missing[::-1]


def remove_empty(folders: Sequence[Path]) -> None:
    """Take folders that were made for nothing away; one that holds something by now stays."""
    for folder in reversed(folders):
        with contextlib.suppress(OSError):
            folder.rmdir()


def _umask() -> int:
    """The process's mask of rights; it can be read only by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
