"""Files that are written whole or not at all."""

from __future__ import annotations

import codecs
import errno
import os
from collections.abc import Mapping
from pathlib import Path

from graphbuilder.errors import GraphbuilderError, Problem


def unreadable(path: object, error: OSError | ValueError) -> Problem:
    """That a file cannot be read, and why."""
    return Problem("unreadable", str(path), values={"reason": getattr(error, "strerror", None) or error})


def without_mark(content: bytes) -> bytes:
    """Content in UTF-8 without the byte order mark that some editors put before it."""
    return content.removeprefix(codecs.BOM_UTF8)


def other_encoding(content: bytes, file: str) -> Problem | None:
    """What to do with a text that is in UTF-16 or UTF-32, as some shells write it; None for another."""
    marks = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
    if content.startswith(marks) or 0 in content[:2]:
        return Problem("save-as-utf-8", file, 1, values={"reason": "UTF-16"})
    return None


def utf_8_problem(content: bytes, file: str) -> Problem | None:
    """Where a text is not UTF-8, and what to do; None for one that is."""
    if problem := other_encoding(content, file):
        return problem
    try:
        content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        values = {"reason": f"byte 0x{content[error.start]:02X}"}
        return Problem("save-as-utf-8", file, line, values=values)
    return None


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
    path = Path()
    try:
        for path, content in contents.items():
            path.parent.mkdir(parents=True, exist_ok=True)
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


def _umask() -> int:
    """The process's mask of rights; it can be read only by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
