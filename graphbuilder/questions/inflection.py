"""What inflected and compound words have in common: their stems and parts, in Dutch and English."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Sequence
from functools import cache

# Dutch participles have "ge" in front, or after one of these: "aangesteld" is of "aanstellen".
_PARTICLES = (
    "aan|achter|af|bij|door|goed|in|mee|na|neer|om|onder|op|open|over|samen|tegen|terug|toe|uit|vast|voor"
    "|voort|weg"
)
_PARTICIPLE = re.compile(rf"({_PARTICLES}|)ge(\w{{3,}}[dtn])")
_DOUBLED = re.compile(r"(\w)\1")
_ENDINGS = (
    "ingen", "ings", "eden", "ing", "ies", "ers", "ten", "den", "en", "es", "ed", "er", "de", "te",
    "e", "s", "t", "d",
)  # fmt: skip
_LEAST, _LEAST_PART = 3, 4
# No compound that people write is as long; each place of a longer one would be tried, with all of it.
_LONGEST = 80
# What Dutch puts between two parts of a word.
_LINKS = ("", "s", "en", "e", "n")
# How much of a compound its last part tells, and its first: the last says of what kind it is.
_LAST, _FIRST = 0.6, 0.5


@cache
def stem(word: str) -> str:
    """What the forms of a word have in common.

    No language is asked for: a stem is for comparing only, and need be no word.

    Parameters
    ----------
    word
        A word in small letters, without accents.

    Examples
    --------
    >>> stem("loopt") == stem("lopen")
    True
    >>> stem("aangesteld") == stem("aanstelling")
    True
    >>> stem("studies") == stem("study") == stem("studying")
    True
    """
    if len(word) < _LEAST_PART or word.isdigit():
        return word
    if participle := _PARTICIPLE.fullmatch(word):
        word = participle[1] + participle[2]
    word = _DOUBLED.sub(r"\1", word)
    # "Bevoegdheden" are more than one "bevoegdheid".
    word = re.sub("heden$", "heid", word)
    if word.endswith("y"):
        word = f"{word[:-1]}i"
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            word = word[: -len(ending)] + "i" * (ending == "ies")
            break
    word = _DOUBLED.sub(r"\1", word)
    # "carrying" is of "carry", as "carried" is.
    if word.endswith("y"):
        word = f"{word[:-1]}i"
    # "brieven" is of "brief", and "prijzen" of "prijs", of which the "s" seems an ending.
    return word[:-1] + {"v": "f", "z": ""}.get(word[-1], word[-1])


def joined(words: Sequence[str], is_verb: Callable[[str, str], bool]) -> list[str]:
    """Words of a clause with a Dutch verb that is parted in it as one: "telt het op" asks of "optellen".

    Parameters
    ----------
    words
        The words of a clause, in their order.
    is_verb
        Whether a word and the stem of it with what stands at the end are those of a known verb.

    Examples
    --------
    >>> joined(["telt", "het", "op"], lambda word, stem: stem == "optel")
    ['optelt', 'het']
    """
    if len(words) > 1 and re.fullmatch(_PARTICLES, words[-1]):
        for at, word in enumerate(words[:-1]):
            if is_verb(word, stem(words[-1] + word)):
                return [*words[:at], words[-1] + word, *words[at + 1 : -1]]
    return list(words)


def parts(word: str, stems: Container[str]) -> dict[str, float]:
    """The stems of which a word is composed, with how much of its meaning each tells.

    One part at least is known, and where that is short, the part beside it too. Of several first
    parts the longest counts; a particle ("onder") is none.

    Parameters
    ----------
    word
        A word in small letters, without accents.
    stems
        The stems of the words that are known.

    Examples
    --------
    >>> parts("onderzoeksrapporten", {stem("onderzoek"), stem("rapport")})
    {'raport': 0.6, 'onderzoek': 0.5}
    >>> parts("onderzoek", {stem("rapport")})
    {}
    """
    found: dict[str, float] = {}
    if len(word) > _LONGEST:
        return found
    longest = 0
    for at in range(_LEAST_PART, len(word) - _LEAST_PART + 1):
        last, before, first = stem(word[at:]), word[:at], _known(word[:at], stems)
        is_last = len(last) >= _LEAST_PART and last in stems
        if is_last and (first or len(word) - at > _LEAST_PART):
            found[last] = _LAST
            if not first:
                found = dict.fromkeys(parts(before, stems), _FIRST) | found
        if first and (is_last or len(first) > _LEAST_PART) and len(first) > longest:
            longest = len(first)
            found = {each: share for each, share in found.items() if share == _LAST}
            found.setdefault(stem(first), _FIRST)
    return found


def _known(first: str, stems: Container[str]) -> str:
    """The first part of a compound without what links it to the next, if it is known; else blank."""
    for link in _LINKS:
        part = first.removesuffix(link)
        if first.endswith(link) and len(stem(part)) >= _LEAST_PART and stem(part) in stems:
            return "" if re.fullmatch(_PARTICLES, part) else part
    return ""
