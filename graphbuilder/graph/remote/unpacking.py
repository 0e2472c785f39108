"""The content of a reply, unpacked piece by piece: a thousand bytes may hold a million."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

#: The ways of packing that are asked for. Python brings no others, and one inside another is a trap.
KNOWN = ("gzip", "deflate")
_PIECE = 1 << 20
_GZIP = b"\x1f\x8b"


class UnknownPackingError(ValueError):
    """The content is packed in a way that was not asked for."""


def unpacked(parts: Iterable[bytes], packing: str) -> Iterator[bytes]:
    """The pieces of a content, none of them large.

    Parameters
    ----------
    parts
        The content as it came.
    packing
        Its ``Content-Encoding``.

    Raises
    ------
    UnknownPackingError
        If it is packed in another way than was asked for.
    ValueError
        If what came is not packed in the way that it says.
    EOFError
        If it ends before the packed content does.
    """
    packing = packing.strip().lower().removeprefix("x-")
    if packing in ("", "identity"):
        yield from parts
        return
    if packing not in KNOWN:
        raise UnknownPackingError(packing)
    # The number says that a header of gzip or of zlib comes first.
    engine, is_first = zlib.decompressobj(47), True
    left = b""
    for part in parts:
        left += part
        # What follows the packed content and is no more of it is passed over.
        while left and not (engine.eof and not left.startswith(_GZIP)):
            if engine.eof:  # RFC 1952: members of gzip may follow each other
                engine = zlib.decompressobj(47)
            try:
                piece = engine.decompress(left, _PIECE)
            except zlib.error as error:
                if not is_first or packing != "deflate":
                    raise ValueError(str(error)) from None
                # Some servers leave the header of zlib out.
                engine, is_first = zlib.decompressobj(-zlib.MAX_WBITS), False
                continue
            is_first, left = False, engine.unused_data if engine.eof else engine.unconsumed_tail
            yield piece
        left = left[:1] if left == _GZIP[:1] else b""  # which may begin a member
    yield engine.flush()
    if not engine.eof and not is_first:
        raise EOFError
