"""Files that are written whole or not at all."""

from __future__ import annotations

import codecs
import contextlib
import errno
import os
import stat
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO

from graphbuilder import limits, unfinished
from graphbuilder.errors import DatasetError, GraphbuilderError, Problem

_STANDARD_OUTPUT, _STANDARD_ERROR = 1, 2
# Where Linux keeps rights that are given by name (ACL).
_RIGHTS_LIST = "system.posix_acl_access"
# Seconds: files take their places in a few thousandths of one.
_LONGEST_WAIT, _BETWEEN_LOOKS = 10.0, 0.01
_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


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
        is_wide = content.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)) or content[:4].count(0) > 2
        return Problem("save-as-utf-8", file, 1, values={"reason": "UTF-32" if is_wide else "UTF-16"})
    return None


def decoded(content: bytes, encoding: str, errors: str = "strict") -> str:
    """The text in bytes of an encoding that a stranger names.

    Raises
    ------
    LookupError
        If it is no encoding of texts: some that Python knows under such names are for single words,
        and take an hour for a megabyte.
    UnicodeDecodeError
        If the bytes are none of that encoding.
    """
    if codecs.lookup(encoding).name in ("punycode", "idna"):
        raise LookupError(encoding)
    return content.decode(encoding, errors)


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


def read_limited(path: Path, *, is_given: bool = False) -> bytes:
    """The bytes of a file of a dataset, which somebody else may have made.

    Parameters
    ----------
    path
        The file.
    is_given
        Whether the user has named it: then it may be the pipe that a shell makes of a command.

    Raises
    ------
    DatasetError
        If it cannot be read, or is larger than the limit.
    """
    most = limits.FILE.value * limits.MEGABYTE
    try:
        if not is_given and not _is_plain(path.stat()):  # a pipe without a writer is never at its end
            raise DatasetError(Problem("no-file", str(path)))
        with path.open("rb") as file:
            content = file.read(most + 1)
    except (OSError, ValueError) as error:  # or a name that holds what no name can
        scheme, _, rest = path.as_posix().partition(":/")
        if scheme.lower() in ("http", "https"):
            raise DatasetError(Problem("address-for-file", f"{scheme}://{rest}")) from None
        raise DatasetError(unreadable(path, error)) from None
    if len(content) > most:
        values = {"most": limits.FILE.value, "name": limits.FILE.name}
        raise DatasetError(Problem("file-too-large", str(path), values=values))
    return content


def read_utf_8(path: Path, *, is_given: bool = False) -> str:
    """The text of a file in UTF-8, its line ends as they are; `is_given` as for `read_limited`.

    Raises
    ------
    DatasetError
        As for `read_limited`, and where it is not UTF-8.
    """
    content = read_limited(path, is_given=is_given)
    if problem := utf_8_problem(content, str(path)):
        raise DatasetError(problem)
    return without_mark(content).decode()


def check_other(output: str | Path, *read: str | Path | None) -> None:
    """Refuse to write over a file that is read: who does so hardly means it, and has no other.

    Raises
    ------
    GraphbuilderError
        Where the output is one of these files.
    """
    place = Path(output)
    for each in read:
        with contextlib.suppress(OSError, ValueError):  # one that is not there, or no file's name
            if each is not None and place.is_file() and place.samefile(each):
                raise GraphbuilderError(Problem("output-is-read", str(place)))


def check_apart(first: str | Path, second: str | Path) -> None:
    """Refuse two outputs that are one file: the one that is written last would be all that is left.

    Raises
    ------
    GraphbuilderError
        Where they are, whatever links and ways lead there.
    """
    with contextlib.suppress(OSError, ValueError):  # what cannot be looked up is said when it is written
        place = Path(first).resolve()
        if place == Path(second).resolve() and not place.is_char_device():
            raise GraphbuilderError(Problem("output-twice", str(first)))


def state(paths: Iterable[Path]) -> dict[Path, str]:
    """What files hold, in short, so that `write` can tell whether they still do; some may not be there."""
    return {path: _digest(path) for path in paths}


def write(
    contents: Mapping[Path, bytes | Callable[[], bytes]], since: Mapping[Path, str] | None = None
) -> None:
    """Write all the files, or none of them; what a file holds may be made when it is its turn.

    Each is written beside its place first and takes it only when all are there, so
    that a full disk or a broken run leaves what was there before. A symbolic link stays
    one: what it leads to is written. A file that was there keeps its rights, its group
    and, where the system allows it, its owner; as it is a new file, other hard links to
    the old one keep the old content. Pipes and devices (``/dev/stdout``) are written
    straight.

    Parameters
    ----------
    contents
        What each file is to hold.
    since
        The state of the files from which that was made, taken before they were read: where somebody
        else wrote one of them meanwhile, nothing is written. Left out, nobody minds.

    Raises
    ------
    GraphbuilderError
        Where a file cannot be written, or one that was read holds something else by now. Between that
        look and the writing, no other run writes in the same folders.
    BrokenPipeError
        Where nobody reads a pipe any more.
    """
    waiting: dict[Path, tuple[Path, Path]] = {}
    straight: list[Path] = []
    made: list[Path] = []
    path = Path()
    begun = contextlib.ExitStack()
    try:
        for path, content in contents.items():
            there = _status(path)
            if there and _is_straight(there):
                straight.append(path)
                continue
            place = Path(os.path.realpath(path))
            _check_writable(place, there)
            made += missing_folders(place.parent)
            make_folder(place.parent)
            temporary = _beside(place)
            begun.enter_context(unfinished.kept_in_mind(temporary))
            waiting[temporary] = path, place
            with temporary.open("xb") as file:
                file.write(content() if callable(content) else content)
            if there:
                keep_rights(place, temporary)
        for path in straight:
            content = contents[path]
            with _opened_to_write(path) as file:
                file.write(content() if callable(content) else content)
        with _alone_in({place.parent for _, place in waiting.values()}), unfinished.in_one_go():
            if since is not None and (
                others := [each for each in dict.fromkeys([*contents, *since]) if _is_changed(each, since)]
            ):
                raise GraphbuilderError([Problem("changed-meanwhile", str(each)) for each in others])
            for temporary, (given, place) in list(waiting.items()):
                path = given  # which a failure names
                temporary.replace(place)
                del waiting[temporary]
    except BrokenPipeError:
        raise
    except OSError as error:
        problem = Problem("unwritable", str(path), values={"reason": error.strerror or error})
        raise GraphbuilderError(problem) from None
    finally:
        for temporary in waiting:
            temporary.unlink(missing_ok=True)
        begun.close()
        if waiting or sys.exc_info()[1]:
            remove_empty(made)


def make_folder(folder: Path) -> list[Path]:
    """Make a folder and those above it; return those that were not there, the highest first."""
    missing = missing_folders(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:  # as a file
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR)) from None
    return missing


def missing_folders(folder: Path) -> list[Path]:
    """A folder and those above it that are not there, the highest first."""
    return [each for each in (folder, *folder.parents) if not each.exists()][::-1]


def remove_empty(folders: Sequence[Path]) -> None:
    """Take folders that were made for nothing away; one that holds something by now stays."""
    for folder in reversed(folders):
        with contextlib.suppress(OSError):
            folder.rmdir()


def is_standard_output(path: Path) -> bool:
    """Whether a path is another name of standard output, so that nothing else may be said there."""
    there = _status(path)
    return there is not None and _is_stream(there, _STANDARD_OUTPUT)


def keep_rights(old: Path, new: Path) -> None:
    """Give a file or folder the rights, the group and the owner of the one that it replaces.

    Where the system does not let it have the group, its group gets no more rights than others have.
    """
    there = old.stat()
    mode = stat.S_IMODE(there.st_mode)
    if sys.platform != "win32":
        with contextlib.suppress(PermissionError):
            os.chown(new, there.st_uid, -1)
        try:
            os.chown(new, -1, there.st_gid)
        except PermissionError:
            mode &= ~stat.S_IRWXG | (mode & stat.S_IRWXO) << 3
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # not every file system has lists of rights
            os.setxattr(new, _RIGHTS_LIST, os.getxattr(old, _RIGHTS_LIST))
    if stat.S_IMODE(new.stat().st_mode) != mode:
        new.chmod(mode)  # last: a change of owner takes some rights away


def _status(path: Path) -> os.stat_result | None:
    """What the system says of a file that is there, or of what a link leads to."""
    try:
        return path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _digest(path: Path) -> str:
    import hashlib  # of which most commands make no use

    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe is not looked into
            return ""
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError):  # who reads it next says what is wrong with it
        return ""


def _is_changed(path: Path, since: Mapping[Path, str]) -> bool:
    there = _status(path)
    return not (there and _is_straight(there)) and _digest(path) != since.get(path, "")


@contextlib.contextmanager
def _alone_in(folders: Iterable[Path]) -> Iterator[None]:
    """Be the only run that puts files in these folders: what it finds there is there still when it does.

    Where the system has no such locks (Windows, some drives of others), nobody waits for anybody.
    """
    with contextlib.ExitStack() as held:
        for folder in sorted(folders):  # all in one order, so that no two wait for each other
            with contextlib.suppress(PermissionError):  # a folder that may be written to, but not read
                _lock(folder, held)
        yield


def _lock(folder: Path, held: contextlib.ExitStack) -> None:
    if sys.platform == "win32":
        return
    import fcntl

    place = os.open(folder, os.O_RDONLY)
    held.callback(os.close, place)
    until = time.monotonic() + _LONGEST_WAIT
    while True:
        try:
            fcntl.flock(place, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() > until:
                raise
            time.sleep(_BETWEEN_LOOKS)
        except OSError:  # no locks here
            return


def _is_plain(there: os.stat_result) -> bool:
    return stat.S_ISREG(there.st_mode) or stat.S_ISDIR(there.st_mode)


def _is_straight(there: os.stat_result) -> bool:
    # A file that the output is led into is written where the output stands, not replaced.
    return not _is_plain(there) or _is_stream(there, _STANDARD_OUTPUT) or _is_stream(there, _STANDARD_ERROR)


def _is_stream(there: os.stat_result, stream: int) -> bool:
    try:
        return os.path.samestat(there, os.fstat(stream))
    except OSError:  # it is closed
        return False


def _opened_to_write(path: Path) -> IO[bytes]:
    """A pipe or device to write to; one of our own streams is not opened anew."""
    there = path.stat()
    for stream in (_STANDARD_OUTPUT, _STANDARD_ERROR):
        if _is_stream(there, stream):
            return os.fdopen(stream, "wb", closefd=False)
    return path.open("wb")


def _check_writable(place: Path, there: os.stat_result | None) -> None:
    """Another file could take the place of one that is write-protected; whoever protected it minds."""
    if there and stat.S_ISDIR(there.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if there and not (os.access(place, os.W_OK) and there.st_mode & _WRITABLE):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _beside(place: Path) -> Path:
    """The path of a new file beside a place: one with the rights that the system gives new files there."""
    # Loaded here: most commands write no file. The module tempfile makes files for the user alone.
    import secrets

    return place.with_name(f".graphbuilder-{secrets.token_hex(8)}")
