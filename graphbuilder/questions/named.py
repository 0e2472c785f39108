"""What a question in somebody's own words names: things of the graph, a day, words in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pyoxigraph as ox

from graphbuilder import dates, suggestions
from graphbuilder.graph import names

if TYPE_CHECKING:
    from graphbuilder.graph.store import Graph

_WORD = re.compile(r"[^\W_]+")
_QUOTED = re.compile(r"[\"“„«]([^\"“”„«»]{2,80})[\"”“»]|(?<!\w)'([^']{2,80})'(?!\w)")
_SECTION = re.compile(r"(?<![\w/.-])(?:[a-z0-9-]+/)?S\d+(?:\.\d+)*(?![\w/-])")
_YEAR = re.compile(r"(?<![\w/-])(?:19|20)\d\d(?![\w/-])")
_MONTH = r"[^\W\d_]{3,9}\.?"
_DAY = re.compile(
    rf"\d{{4}}-\d\d-\d\d|\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{4}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}\s+\d{{4}}|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}"
)
# After these a name stands for each of its kind: "which programme", "elk programma".
_OF_EACH = {
    *("a", "an", "all", "any", "each", "every", "no", "which", "what", "per"),
    *("een", "alle", "elk", "elke", "geen", "ieder", "iedere", "welk", "welke"),
}
_DEFINITE = {"the", "this", "that", "de", "het", "dit", "deze", "dat", "die"}
# No name that people write in a question has more words.
_LONGEST = 12
# So much of a name is enough of it, where it has no capital of its own.
_ENOUGH = 0.6
# What more things have in their names is no name.
_MOST_THINGS = 12
_LONGEST_ABBREVIATION = 8


@dataclass(frozen=True)
class Name:
    """Words of a question that name a thing, or one of several.

    It is `proper` where it has several words, a definite article, or a capital, as typed or in the graph.
    Else it may be a word for a kind of thing: "measures for victims".
    """

    text: str
    things: tuple[ox.NamedNode, ...]
    is_proper: bool = True


@dataclass(frozen=True)
class Named:
    """What a question names, and the rest of it."""

    things: tuple[Name, ...] = ()
    days: tuple[str, ...] = ()
    years: tuple[str, ...] = ()
    quoted: tuple[str, ...] = ()
    rest: str = ""

    def __bool__(self) -> bool:
        return bool(self.things or self.days or self.years or self.quoted)


@dataclass(frozen=True)
class Familiar:
    """The words in which questions are asked, with slips in them or without, and those of little weight."""

    is_known: Callable[[str], bool]
    is_said: Callable[[str], bool]
    is_light: Callable[[str], bool]


def found(text: str, graph: Graph, familiar: Familiar) -> Named:
    """What a question in words names, of what there is in a graph.

    A word for a kind of thing is no name where nothing else is said.

    Parameters
    ----------
    text
        The question.
    graph
        Where things have their names.
    familiar
        Which words are no part of a name by themselves.
    """
    # Where all is in capitals, they tell nothing.
    whole = text = text.lower() if text.isupper() and " " in text else text
    text, sections = _taken(_SECTION, text, lambda match: match[0])
    text, quoted = _taken(_QUOTED, text, lambda match: match[1] or match[2])
    spans = _in_order(text, graph, familiar)
    rest = _without(text, spans)
    if all(map(familiar.is_light, suggestions.words(rest))):
        if proper := [each for each in spans if each[2].is_proper]:
            spans, rest = proper, _without(text, proper)
        else:  # nothing else is asked about
            spans = [(start, end, replace(name, is_proper=True)) for start, end, name in spans]
    rest, days = _taken(_DAY, rest, _day)
    years = _YEAR.findall(rest)
    things = tuple(name for _, _, name in spans)
    return Named(things, tuple(days), tuple(years), (*sections, *quoted), rest if rest != text else whole)


def _without(text: str, spans: Sequence[tuple[int, int, Name]]) -> str:
    for start, end, _ in reversed(spans):
        text = f"{text[:start]} {text[end:]}"
    return text


def _taken(
    pattern: re.Pattern[str], text: str, meant: Callable[[re.Match[str]], str | None]
) -> tuple[str, list[str]]:
    """A text without what a pattern finds in it, and what that means."""
    values: list[str] = []

    def taken(match: re.Match[str]) -> str:
        value = meant(match)
        if value is None:
            return match[0]
        values.append(value)
        return " "

    return pattern.sub(taken, text), values


def _day(match: re.Match[str]) -> str | None:
    """The day that a text means; None where it may be one of two, or is none."""
    try:
        form = dates.bounds(match[0])[0].isoformat()
    except dates.DateError as error:
        form = error.values.get("form", "") if error.code == "date-write" else ""
    return form if re.fullmatch(r"\d{4}-\d\d-\d\d", form) else None


def _in_order(text: str, graph: Graph, familiar: Familiar) -> list[tuple[int, int, Name]]:
    """Where the names in a text begin and end, and what each names.

    The longest counts where they overlap, and a whole name before a part of another.
    """
    tokens = [(match, word) for match in _WORD.finditer(text) for word in suggestions.words(match[0])]
    words = [word for _, word in tokens]
    known = _Names(graph, words, familiar)
    found: list[tuple[int, int, Name]] = []
    taken = [False] * len(words)
    for meant in (known.whole, known.part):
        at = 0
        while at < len(words):
            before = words[at - 1] if at else ""
            most = 0 if before in _OF_EACH else min(_LONGEST, len(words) - at)
            step = 1
            for length in range(most, 0, -1):
                start, end = tokens[at][0].start(), tokens[at + length - 1][0].end()
                if any(taken[at : at + length]):
                    continue
                if name := meant(words[at : at + length], text[start:end], at == 0):
                    is_proper = name.is_proper or before in _DEFINITE
                    start = tokens[at - 1][0].start() if before in _DEFINITE else start
                    found.append((start, end, replace(name, is_proper=is_proper)))
                    taken[at : at + length] = [True] * length
                    step = length
                    break
            at += step
    return sorted(found, key=lambda each: each[0])


class _Names:
    """The names of a graph that have words of a question in them."""

    def __init__(self, graph: Graph, asked: Sequence[str], familiar: Familiar) -> None:
        self._graph = graph
        self._familiar = familiar
        wanted = set(asked)
        # "Commissaris" may be short for "regeringscommissaris", as for "rechter-commissaris".
        heads = tuple(each for each in wanted if not familiar.is_said(each))
        self._whole: dict[tuple[str, ...], list[tuple[ox.NamedNode, str]]] = {}
        self._called: dict[ox.NamedNode, set[str]] = {}
        self._with: dict[str, list[tuple[ox.NamedNode, str]]] = {}
        self._ending: dict[str, list[tuple[ox.NamedNode, str, str]]] = {}
        called = names.all_names(graph)
        ids = {names.name(graph, thing) for thing in called if "/id/" in thing.value}
        for thing, texts in called.items():
            # A source and its document may have one id, and a passage is a part of what is named.
            if "/id/" not in thing.value and ("/passage/" in thing.value or names.name(graph, thing) in ids):
                continue
            self._called[thing] = texts
            for each in texts:
                words = suggestions.words(each)
                for word in words if heads else ():
                    if word.endswith(heads) and word not in wanted:
                        for head in heads:
                            if suggestions.is_head(head, word):
                                self._ending.setdefault(head, []).append((thing, each, word))
                if not wanted.isdisjoint(words):
                    self._whole.setdefault(tuple(words), []).append((thing, each))
                    for word in wanted.intersection(words):
                        self._with.setdefault(word, []).append((thing, each))

    def whole(self, words: Sequence[str], text: str, is_first: bool) -> Name | None:
        """What is called so, and by nothing but this."""
        whole = self._whole.get(tuple(words))
        is_capital = _is_capital(words, text, is_first)
        if not whole or (len(words) == 1 and self._familiar.is_light(words[0]) and not is_capital):
            return None
        things = {thing for thing, _ in whole}
        by_name = [each for each in names.entities(self._graph, text) if each in things]
        called = {each for thing in things for each in self._called[thing]}
        is_proper = len(words) > 1 or is_capital or any(_is_name(words, each) for each in called)
        return Name(text, tuple(by_name or sorted(things, key=str)), is_proper)

    def part(self, words: Sequence[str], text: str, is_first: bool) -> Name | None:
        """What has the words in its name, as the part of it that has a capital, or is abbreviated so."""
        is_capital = _is_capital(words, text, is_first)
        heavy = [each for each in words if not self._familiar.is_light(each)]
        if not heavy or heavy[0] != words[0] or heavy[-1] != words[-1]:
            return None
        # What stands in a name so is no slip in a word of a question: "officier" is not "office".
        if not is_capital and all(map(self._familiar.is_said, heavy)):
            return None
        common = set.intersection(*({thing for thing, _ in self._with.get(word, ())} for word in heavy))
        named = [(thing, name) for thing, name in self._with.get(heavy[0], ()) if thing in common]
        proper = {thing for thing, name in named if _is_name(heavy, name)}
        parts = proper | {thing for thing, name in named if _is_most(heavy, name)}
        if len(heavy) == 1 and not self._familiar.is_said(heavy[0]):
            parts |= {thing for thing, name, word in self._ending.get(heavy[0], ()) if _is_most([word], name)}
            parts |= {thing for thing, name in named if self._is_head(heavy[0], name)}
        if not parts and len(words) == 1 and not self._familiar.is_known(words[0]):
            parts = self._abbreviated(text)
            proper = parts if text.isupper() else set()
        if not 0 < len(parts) <= _MOST_THINGS:
            return None
        return Name(text, tuple(sorted(parts, key=str)), bool(proper))

    def _is_head(self, word: str, name: str) -> bool:
        """Whether a name says by its first word what kind of thing it is: the officer of that."""
        first, *rest = suggestions.words(name)
        return first == word and bool(rest) and self._familiar.is_light(rest[0])

    def _abbreviated(self, text: str) -> set[ox.NamedNode]:
        """The things of which a short word has the first letters."""
        shortest, longest = (2, _LONGEST_ABBREVIATION) if text.isupper() else (3, _LONGEST_ABBREVIATION // 2)
        is_short = text.isalpha() and shortest <= len(text) <= longest
        return {*suggestions.parts(text, self._called)[0]} if is_short else set()


def _is_capital(words: Sequence[str], text: str, is_first: bool) -> bool:
    """Whether words are written with a capital that is not only that of a sentence."""
    return _has_capital(text[is_first:] if len(words) == 1 else text)


def _has_capital(text: str) -> bool:
    return any(sign.isupper() for sign in text)


def _is_name(words: Collection[str], name: str) -> bool:
    """Whether all of some words stand in a name, and one as a name of its own: with a capital."""
    tokens = _tokens(name)
    is_held = set(words) <= {word for _, word in tokens}
    return is_held and any(_has_capital(text) for text, word in tokens[1:] if word in words)


def _is_most(words: Collection[str], name: str) -> bool:
    """Whether all of some words stand in a name, and are most of it."""
    tokens = _tokens(name)
    held = sum(len(word) for _, word in tokens if word in words)
    return set(words) <= {word for _, word in tokens} and held >= _ENOUGH * sum(
        len(word) for _, word in tokens
    )


def _tokens(text: str) -> list[tuple[str, str]]:
    """The words of a text, each as it is written and as it is compared."""
    return [(match[0], word) for match in _WORD.finditer(text) for word in suggestions.words(match[0])]
