"""The order of an answer's rows, decided here instead of in the engine.

Engines work each key out anew for every two rows that they compare: a large answer takes them
twenty to sixty times as long as it takes here. The order is the same: texts by their characters' numbers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import pyoxigraph as ox

from graphbuilder.questions.answers.columns import of_each
from graphbuilder.questions.answers.results import Row, Term

# The last clause of a library query, on a line of its own.
_CLAUSE = re.compile(r"\nORDER BY (?P<keys>[^\n]+)\s*\Z")
# Of a query of the library the columns stand on the line of its own first word; a star names none.
_SELECTED = re.compile(r"^SELECT (?!\*)[^\n]+", re.MULTILINE)
# The text of a variable, of the first of two that is bound, or its language; nothing where it is unbound.
_KEY = re.compile(
    r"""\s*
    (?: STR\(\?(\w+)\) | (?:STR\()? COALESCE\(\?(\w+),\ (?:""|\?(\w+))\) \)? | (LANG)\(\?(\w+)\) | \?(\w+) )
    (?=\s|\Z)""",
    re.VERBOSE,
)


class Key(NamedTuple):
    """What rows are in order by: the first of these variables that is bound, by its text or its language."""

    variables: tuple[str, ...]
    by_language: bool


def parted(text: str) -> tuple[str, list[Key]]:
    """A library query without its order, and the keys of that.

    Where the order is another than by texts, the query stays as it is, and there are none.
    """
    clause = _CLAUSE.search(text)
    if clause is None:
        return text, []
    keys, at = [], 0
    while at < len(clause["keys"]):
        key = _KEY.match(clause["keys"], at)
        if key is None:
            return text, []
        names = [name for name in key.groups() if name and name != "LANG"]
        keys.append(Key(tuple(names), key[4] is not None))
        at = key.end()
    # What stands in no column cannot be compared here; told from the text, lest the engine is asked twice.
    selected = _SELECTED.search(text)
    if selected and not is_possible(keys, re.findall(r"\?(\w+)", selected[0])):
        return text, []
    return text[: clause.start()] + "\n", keys


def is_possible(keys: Sequence[Key], columns: Sequence[str]) -> bool:
    """Whether the columns hold all that decides the order: only keys after all others may be no column."""
    known = [set(key.variables) <= set(columns) for key in keys]
    return bool(known) and known == sorted(known, reverse=True)


def in_order(rows: Sequence[Row], columns: Sequence[str], keys: Sequence[Key]) -> list[Row]:
    """Rows in the order of those keys, and then by whatever else tells them apart."""
    if not rows:
        return []
    terms = list(zip(*rows))
    known = [
        ([columns.index(name) for name in key.variables], key.by_language)
        for key in keys
        if set(key.variables) <= set(columns)
    ]
    # A column that is a key by itself tells nothing more apart.
    alone = {places[0] for places, by_language in known if len(places) == 1 and not by_language}
    known += [([place], False) for place in range(len(columns)) if place not in alone]
    texts = {place: of_each(_text, terms[place]) for places, _ in known for place in places}
    sorted_by: list[Sequence[str]] = []
    for places, by_language in known:
        first, *others = places
        if by_language:
            sorted_by.append(of_each(_language, terms[first]))
        elif others:
            (second,) = others
            chosen = zip(terms[first], texts[first], texts[second])
            sorted_by.append([other if term is None else own for term, own, other in chosen])
        else:
            sorted_by.append(texts[first])
    # The number of the row keeps those apart of which all texts are the same.
    return [rows[each[-1]] for each in sorted(zip(*sorted_by, range(len(rows))))]


def _text(term: Term | None) -> str:
    return "" if term is None else str(term) if isinstance(term, ox.Triple) else term.value


def _language(term: Term | None) -> str:
    return (term.language or "") if isinstance(term, ox.Literal) else ""
