"""Did you mean: the nearest of the names that exist."""

from __future__ import annotations

from collections.abc import Collection


def nearest(text: str, known: Collection[str], *, least: float = 70.0) -> str | None:
    """The known name most like `text`, or None where none is like enough.

    Likeness is rapidfuzz's ratio (normalised insertions and deletions, 0 to 100),
    blind to case; of equals the first in alphabetical order is taken.
    """
    # Imported here: only a mistake needs it, and correct tables are the common case.
    from rapidfuzz import fuzz, process

    candidates = sorted(known)
    found = process.extractOne(
        text, candidates, scorer=fuzz.ratio, processor=str.casefold, score_cutoff=least
    )
    return found[0] if found else None
