"""Did you mean: the nearest of the names that exist, and what is a part or a form of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from functools import partial
from itertools import takewhile
from pathlib import Path
from typing import TypeVar

# Above this many names, only those are compared that share their beginning or end with
# what was typed: one slip of the hand leaves one of the two halves as it was.
_FEW = 500
_LEAST = 70.0
_MOST_SLIPS = 2
# Two words are forms of one where they share this much of the longer, the more so where only an ending of
# so many letters is added; else slips of the hand may tell.
_SAME_BEGINNING, _ENDING, _LONGEST_ENDING = 0.6, 0.9, 2
_SHORTEST = 4
# What a compound ends in is no shorter: other words end so by chance.
_SHORTEST_HEAD = 6
_LEAST_ALIKE = 78.0
_LONGEST_ABBREVIATION = 8
# How much of a name a part of it is.
_INSIDE, _BEGINNING, _WHOLE = 1, 2, 3

_Key = TypeVar("_Key", bound=Hashable)


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
        100), blind to case; of equals the one with the fewest slips is taken (two letters
        that changed places are one), and of these the first in alphabetical order.
        """
        # Imported here: only a mistake needs it, and correct tables are the common case.
        from rapidfuzz import fuzz, process
        from rapidfuzz.distance import OSA

        wanted = text.casefold()
        places: Collection[int] = range(len(self._names))
        if self._begins:
            near: set[int] = set()
            for length in (len(wanted) - 1, len(wanted), len(wanted) + 1):
                half = max(length // 2, 1)
                near.update(self._begins.get(wanted[:half], ())[:_FEW])
                near.update(self._ends.get(wanted[-half:], ())[:_FEW])
            places = sorted(near)
        choices = {place: self._folded[place] for place in places}
        found = process.extract(wanted, choices, scorer=fuzz.ratio, score_cutoff=_LEAST, limit=None)
        if not found:
            return None
        best = found[0][1]
        slips = [(OSA.distance(wanted, name), place) for name, ratio, place in found if ratio == best]
        return self._names[min(slips)[1]]


def nearest(text: str, known: Iterable[str]) -> str | None:
    """The known name most like `text`, or None; see `Suggestions.nearest`."""
    return Suggestions(known).nearest(text)


def nearest_path(path: Path) -> str | None:
    """What is there beside a path that is not, under nearly its name; or None.

    macOS takes accents in names apart, which looks the same.
    """
    wanted = unicodedata.normalize("NFC", path.name)
    try:
        beside = (each for each in path.parent.iterdir() if each.name != path.name)  # a link to nothing
        there = {unicodedata.normalize("NFC", each.name): each for each in beside}
    except OSError:
        return None
    hint = wanted if wanted in there else nearest(wanted, there)
    is_meant = hint and (hint.casefold() == wanted.casefold() or is_slip(wanted, hint))
    return str(there[hint]) if hint and is_meant else None


def is_slip(text: str, meant: str) -> bool:
    """Whether a text is another one but for a slip of the hand or two.

    That is narrower than `nearest`: long addresses of different things are much alike.

    >>> is_slip("https://w3id.org/policy-graph/ontolgy#", "https://w3id.org/policy-graph/ontology#")
    True
    """
    from rapidfuzz.distance import OSA

    return 0 < OSA.distance(text.casefold(), meant.casefold(), score_cutoff=_MOST_SLIPS) <= _MOST_SLIPS


def parts(text: str, names: Mapping[_Key, Collection[str]]) -> tuple[list[_Key], str | None]:
    """The things of which a text is part of a name, or an abbreviation; else the name most like it.

    A part is a word or several, in any order and whatever the accents, or what a compound ends in;
    an abbreviation the first letters of words that follow each other, short ones between them passed
    over or in full (``J&V``, ``JenV``). What is a whole name in this way goes before all others, and those
    of which a name begins so come first. Where there is none, the nearest name counts; then beginnings
    and parts of words, misspelt words, and names that have some of the words.

    Parameters
    ----------
    text
        What somebody typed.
    names
        What each thing is called.

    Returns
    -------
    tuple
        The things; and where there are none, the nearest name, if one is near enough.
    """
    asked = words(text)
    if not asked:
        return [], None
    split = {key: [words(each) for each in called] for key, called in names.items()}
    # Two small letters begin some two words of nearly every sentence.
    letters = "" if len(text) < _SHORTEST - 1 and text.islower() else "".join(asked)
    if found := _best(split, lambda name: _place(asked, letters, name)):
        most = found[0][1]
        return [key for key, place in found if most < _WHOLE or place == _WHOLE], None
    if near := nearest(text, {each for called in names.values() for each in called}):
        return [], near
    long = [each for each in asked if len(each) >= _SHORTEST - 1]
    known = {word for called in split.values() for name in called for word in name}
    within = [{word for word in known if _within(each, word)} for each in long]
    near_by = [forms.union(alike(each, known)) for each, forms in zip(long, within)]
    for forms, least in ((within, len(asked)), (near_by, len(asked)), (near_by, (len(asked) + 1) // 2)):
        found = _best(split, partial(_count, forms))
        if found and found[0][1] >= least:
            return [key for key, count in found if count == found[0][1]], None
    return [], None


def _count(forms: Sequence[set[str]], name: Sequence[str]) -> int:
    """Of how many words a name has one of the forms."""
    return sum(not each.isdisjoint(name) for each in forms)


def _best(
    names: Mapping[_Key, Sequence[Sequence[str]]], measure: Callable[[Sequence[str]], int]
) -> list[tuple[_Key, int]]:
    """The things of which a name has some measure, the highest first and of these the shortest name."""
    found = []
    for key, called in names.items():
        value, length = max(((measure(each), -len(each)) for each in called), default=(0, 0))
        if value:
            found.append((key, value, length))
    found.sort(key=lambda each: (each[1], each[2]), reverse=True)
    return [(key, value) for key, value, _ in found]


def _place(asked: Sequence[str], letters: str, name: Sequence[str]) -> int:
    """Whether words are a whole name or abbreviate it, begin it, or stand in it; 0 where they do not."""
    if sorted(asked) == sorted(name):
        return _WHOLE
    if set(asked) <= set(name):
        return _BEGINNING if list(asked) == list(name[: len(asked)]) else _INSIDE
    if all(any(is_head(each, word) for word in name) for each in asked):
        return _INSIDE
    if not 2 <= len(letters) <= _LONGEST_ABBREVIATION:
        return 0
    found = 0
    for place in range(len(name) - 1):
        if name[place][0] == letters[0] and (left := _left(letters, name[place:])) is not None:
            ends = (place == 0) + (left == 0)
            found = max(found, (_INSIDE, _BEGINNING, _WHOLE)[ends] if ends or len(letters) > 2 else 0)
    return found


def _left(letters: str, name: Sequence[str], *, begun: bool = False) -> int | None:
    """How many words of a name are left where letters begin its words, one after the other."""
    if not letters:
        return len(name)
    if not name:
        return None
    word, rest = name[0], name[1:]
    is_short = len(word) < _SHORTEST
    ways = [letters[1:]] if letters[0] == word[0] and not (is_short and len(letters) == 1) else []
    if begun and is_short:
        ways += [letters.removeprefix(word), letters]
    return next((left for each in ways if (left := _left(each, rest, begun=True)) is not None), None)


def _within(part: str, word: str) -> bool:
    return word.startswith(part) or (len(part) >= _SHORTEST and part in word)


def is_head(head: str, word: str) -> bool:
    """Whether a word is another one, or a compound of which that says what kind of thing it is.

    >>> is_head("commissaris", "regeringscommissaris"), is_head("plan", "actieplan")
    (True, False)
    """
    return word == head or (len(head) >= _SHORTEST_HEAD and word.endswith(head))


def words(text: str) -> list[str]:
    """The words of a text, without capitals, accents and what stands between them.

    >>> words("Coördinatie_van  J&V")
    ['coordinatie', 'van', 'j', 'v']
    """
    letters = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(sign for sign in letters if not unicodedata.combining(sign))
    return re.findall(r"[^\W_]+", plain)


def alike(word: str, known: Collection[str]) -> dict[str, float]:
    """The known words that may be a form or a misspelling of a word, and how much alike the two are.

    >>> alike("deadlnie", ["deadline", "goal"])
    {'deadline': 0.875}
    """
    from rapidfuzz import fuzz, process

    found = {word: 1.0} if word in known else {}
    if len(word) < _SHORTEST:
        return found
    others = [each for each in known if each != word and len(each) >= _SHORTEST]
    slips = process.extract(word, others, scorer=fuzz.ratio, score_cutoff=_LEAST_ALIKE, limit=None)
    found |= {each: ratio / 100 for each, ratio, _ in slips}
    for each in others:
        if each[0] != word[0]:
            continue
        same = sum(1 for _ in takewhile(lambda signs: signs[0] == signs[1], zip(word, each)))
        shorter, longer = sorted((len(word), len(each)))
        share = same / longer
        if same == shorter:
            share = max(share, _SAME_BEGINNING, _ENDING * (longer - shorter <= _LONGEST_ENDING))
        if share >= _SAME_BEGINNING:
            found[each] = max(found.get(each, 0.0), share)
    return found
