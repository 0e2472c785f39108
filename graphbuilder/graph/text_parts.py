"""Text that is made while it is read: what is written of it at a time is all that is held of it."""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterator
from typing import IO, cast

# So many things are written at once.
_AT_ONCE = 500


def file_of(text: Iterator[str]) -> IO[bytes]:
    """Texts as a file in UTF-8 to read from, once and to its end."""
    return cast("IO[bytes]", _Parts(text))


class _Parts:
    def __init__(self, text: Iterator[str]) -> None:
        self._text = text
        self._part = io.BytesIO()

    def read(self, size: int) -> bytes:
        """The next bytes, at most so many; none at the end."""
        while not (found := self._part.read(size)):
            lines = "".join(itertools.islice(self._text, _AT_ONCE))
            if not lines:
                break
            self._part = io.BytesIO(lines.encode())
        return found
