"""What is said of things, by which they are sought in somebody's own words."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Generic, TypeVar

from graphbuilder import resources, suggestions
from graphbuilder.questions import inflection

# What a word weighs that is said of everything, and one that is said of nothing, such as a name.
_OF_ALL, _UNKNOWN = 0.05, 1.0
# How much of its weight a word has that holds a sentence together.
_LIGHT = 0.4
# How much more a word weighs that says which kind of question it is.
_TELLING = 2.0
# How much alike another form of a word is, and a word for much the same.
_SAME_STEM, _EQUAL = 0.95, 0.8
# How much of the measure the order of the words is.
_ORDER = 0.23
# How much alike two words are of which one is a misspelling of the other.
_SLIP = 0.85
# A word that is no more like any that is known is a name.
_KNOWN = 0.75
# By these one asks who or what something is.
_ASKING = frozenset({"wie", "who", "wat", "what", "waarvoor"})
_CLAUSE = re.compile(r"[,;:.?!](?:\s|$)")
_OWNER = re.compile(r"['’]s\b")

_Key = TypeVar("_Key", bound=Hashable)


class Phrases(Generic[_Key]):
    """What is said of things: parted into words once.

    Parameters
    ----------
    phrases
        What is said of each thing.
    """

    def __init__(self, phrases: Mapping[_Key, Sequence[str]]) -> None:
        self._said = {key: [_words(each) for each in said] for key, said in phrases.items()}
        self._pairs = {
            key: {pair for one in said for pair in _pairs(one)} for key, said in self._said.items()
        }
        each_once = Counter(
            concept
            for said in self._said.values()
            for concept in {_concept(word) for one in said for word in one}
        )
        words = dict.fromkeys(word for said in self._said.values() for one in said for word in one)
        self._weights = {
            word: _weight(word, math.log((1 + len(self._said) / each_once[_concept(word)]) / 2) + _OF_ALL)
            for word in words
        }
        # Each phrase with what all its words weigh.
        self._weighed = {
            key: [(one, sum(self._weights[word] for word in one)) for one in said]
            for key, said in self._said.items()
        }
        self._stems = {inflection.stem(word) for word in words if word not in _light()} | {*_equal()}
        self._of: dict[str, list[str]] = {}
        self._composed: dict[str, list[tuple[str, float]]] = {}
        for word in words:
            self._of.setdefault(_concept(word), []).append(word)
            for part, share in self._parts(word).items():
                self._composed.setdefault(_of_stem(part), []).append((word, share))

    def ranked(self, text: str) -> list[tuple[_Key, float]]:
        """Things by how well what is said of them says what a text says, the best first.

        The measure is between 0 and 1 (every word of the text stands in one phrase, which has no
        other). A word counts the more the fewer things it is said of, and little where it holds a
        sentence together; a form of it, a misspelling, a word for the same and a part of a compound
        count in part. Half of the measure is the best phrase (the harmonic mean of how much of the text
        and how much of the phrase is in the other), half how much of the text is in all phrases of a
        thing together; it is less where words follow each other that do so in no phrase.
        """
        weights = self._weights
        asked = self._asked(text)
        alike = {each: self._alike(each) for each in asked}
        most = {
            each: weights.get(each)
            or max((weights[word] * of for word, of in forms.items()), default=_weight(each, _UNKNOWN))
            for each, forms in alike.items()
        }
        # How much alike a known word is to any word of the text.
        nearest: dict[str, float] = {}
        for forms in alike.values():
            for word, of in forms.items():
                nearest[word] = max(nearest.get(word, 0.0), of)
        pairs, in_all = set(_pairs(asked)), sum(most.values())

        def measure(said: Iterable[tuple[Sequence[str], float]]) -> float:
            best, together = 0.0, dict.fromkeys(asked, 0.0)
            for one, of_all in said:
                held = [word for word in one if word in nearest]
                if not held:
                    continue
                found = {
                    each: max(
                        (min(weights[word] * forms[word], most[each]) for word in held if word in forms),
                        default=0.0,
                    )
                    for each, forms in alike.items()
                }
                together = {each: max(together[each], found[each]) for each in asked}
                of_text = _share(sum(found.values()), in_all)
                of_phrase = _share(sum(weights[word] * nearest[word] for word in held), of_all)
                best = max(best, _share(2 * of_text * of_phrase, of_text + of_phrase))
            return (best + _share(sum(together.values()), in_all)) / 2

        def order(key: _Key) -> float:
            return 1 - _ORDER * len(pairs - self._pairs[key]) / max(len(pairs), 1)

        found = [(key, measure(said) * order(key)) for key, said in self._weighed.items()] if asked else []
        return sorted((each for each in found if each[1] > 0), key=lambda each: -each[1])

    def _asked(self, text: str) -> list[str]:
        """The words of a text, with those as one that are one verb."""
        clauses = (inflection.joined(_words(each), self._is_verb) for each in _CLAUSE.split(text))
        return list(dict.fromkeys(word for each in clauses for word in each))

    def _is_verb(self, word: str, stem: str) -> bool:
        return stem in self._stems and word not in _light()

    def names_only(self, text: str) -> bool:
        """Whether a text asks who or what something is, and names it by words that are said of nothing."""
        words = _words(text)
        named = [each for each in words if each not in _light() | _ASKING]
        return bool(named) and not _ASKING.isdisjoint(words) and not any(map(self.is_familiar, named))

    def is_familiar(self, word: str) -> bool:
        """Whether a word holds sentences together, or is known, or like one that is."""
        return self.is_light(word) or max(self._alike(word).values(), default=0.0) >= _KNOWN

    def is_said(self, word: str) -> bool:
        """Whether a word holds sentences together, or is known: itself, in another form or in a compound."""
        if self.is_light(word) or word in self._weights:
            return True
        return any(_of_stem(each) in self._of for each in (inflection.stem(word), *self._parts(word)))

    def is_light(self, word: str) -> bool:
        """Whether a word only holds a sentence together, or asks."""
        return word in _light() | _ASKING

    def _alike(self, word: str) -> dict[str, float]:
        """The known words that mean what a word means, more or less, and how much alike the two are."""
        # A word that holds sentences together is no slip in another.
        known = self._weights.keys() & {word} if self.is_light(word) else self._weights
        found = suggestions.alike(word, known)
        meant = {inflection.stem(word): 1.0, **self._parts(word)}
        if word not in self._weights:  # it may be a slip in a word for much the same as one that is known
            for other, share in suggestions.alike(word, _equal_words()).items():
                if share >= _SLIP:
                    meant.setdefault(inflection.stem(other), share)
        for stem, share in meant.items():
            concept = _of_stem(stem)
            likely = list(self._composed.get(concept, ()))
            for other in self._of.get(concept, ()):
                likely.append((other, _SAME_STEM if inflection.stem(other) == stem else _EQUAL))
            for other, of in likely:
                found[other] = max(found.get(other, 0.0), share * of)
        return found

    def _parts(self, word: str) -> dict[str, float]:
        if word in _light():
            return {}
        found = inflection.parts(word, self._stems)
        found.pop(inflection.stem(word), None)
        return found


def _words(text: str) -> list[str]:
    return list(dict.fromkeys(suggestions.words(_OWNER.sub("", text))))


def _pairs(words: Iterable[str]) -> Iterable[tuple[str, str]]:
    """The words that follow each other."""
    return pairwise(map(_concept, words))


def _weight(word: str, of: float) -> float:
    light, telling, _ = _settings()
    return of * (_LIGHT if word in light else _TELLING if word in telling else 1.0)


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _concept(word: str) -> str:
    """What a word means: the first of the words for much the same, or else its stem."""
    return _of_stem(inflection.stem(word))


def _of_stem(stem: str) -> str:
    return _equal().get(stem, stem)


@cache
def _settings() -> tuple[frozenset[str], frozenset[str], dict[str, str]]:
    import tomllib

    settings = tomllib.loads(resources.text("questions", "phrases.toml"))
    equal = [[inflection.stem(word) for word in line.split()] for line in settings["equal"]]
    light, telling = (frozenset(settings[each].split()) for each in ("light", "telling"))
    return light, telling, {stem: line[0] for line in equal for stem in line}


@cache
def _equal_words() -> tuple[str, ...]:
    import tomllib

    settings = tomllib.loads(resources.text("questions", "phrases.toml"))
    return tuple(word for line in settings["equal"] for word in line.split())


def _light() -> frozenset[str]:
    return _settings()[0]


def _equal() -> dict[str, str]:
    return _settings()[2]
