"""Did you mean: the nearest of the names that exist."""

from __future__ import annotations

from collections.abc import Collection, Iterable

# Above this many names, only those are compared that share their beginning or end with
# what was typed: one slip of the hand leaves one of the two halves as it was.
_FEW = 500
_LEAST = 70.0
_MOST_SLIPS = 2


class Suggestions:
    """Names that are asked for often: folded once, and sought by their halves where they are many."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = sorted(names)
        self._folded = [name.casefold() for name in self._names]
        self._begins: dict[str, list[int]] = {}
        self._ends: dict[str, list[int]] = {}
        if len(self._names) > _FEW:
            for place, name in enumerate(self._folded):
                half = len(name) // 2 or 1
                self._begins.setdefault(name[:half], []).append(place)
                self._ends.setdefault(name[-half:], []).append(place)

    def nearest(self, text: str) -> str | None:
        """The name most like `text`, or None where none is like enough.

        Likeness is rapidfuzz's ratio (normalised insertions and deletions, 0 to
        100), blind to case; of equals the first in alphabetical order is taken.
        """
        # Imported here: only a mistake needs it, and correct tables are the common case.
        from rapidfuzz import fuzz, process

        wanted = text.casefold()
        places: Collection[int] = range(len(self._names))
        if self._begins:
            near: set[int] = set()
            for length in (len(wanted) - 1, len(wanted), len(wanted) + 1):
                half = max(length // 2, 1)
                near.update(self._begins.get(wanted[:half], ())[:_FEW])
                near.update(self._ends.get(wanted[-half:], ())[:_FEW])
            places = sorted(near)
        found = process.extractOne(
            wanted, {place: self._folded[place] for place in places}, scorer=fuzz.ratio, score_cutoff=_LEAST
        )
        return self._names[found[2]] if found else None


def nearest(text: str, known: Iterable[str]) -> str | None:
    """The known name most like `text`, or None; see `Suggestions.nearest`."""
    return Suggestions(known).nearest(text)


def is_slip(text: str, meant: str) -> bool:
    """Whether a text is another one but for a slip of the hand or two.

    That is narrower than `nearest`: long addresses of different things are much alike.

    >>> is_slip("https://w3id.org/policy-graph/ontolgy#", "https://w3id.org/policy-graph/ontology#")
    True
    """
    from rapidfuzz.distance import OSA

    return 0 < OSA.distance(text.casefold(), meant.casefold(), score_cutoff=_MOST_SLIPS) <= _MOST_SLIPS
