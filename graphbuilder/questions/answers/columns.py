"""Columns of an answer, in which few terms stand many times: each is worked on once.

A term of pyoxigraph takes longer to compare than to find by its place in memory. `shared` lets equal ones
be one object; what is said of columns holds without that too, but takes longer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def shared(rows: Iterable[Iterable[T]]) -> Iterator[tuple[T, ...]]:
    """The rows, with one object for all terms that are equal: it takes far less memory."""
    known: dict[T, T] = {}
    once = known.setdefault
    for row in rows:
        yield tuple([once(term, term) for term in row])


def different(terms: Sequence[T]) -> dict[T, None]:
    """Each term of a column once, in the order in which they first stand in it."""
    return dict.fromkeys(dict(zip(map(id, terms), terms)).values())


def of_each(make: Callable[[T], R], terms: Sequence[T]) -> list[R]:
    """What is made of each term of a column: of those that are one object it is made once."""
    made = {place: make(term) for place, term in dict(zip(map(id, terms), terms)).items()}
    return list(map(made.__getitem__, map(id, terms)))


def of_each_text(make: Callable[[str], str], rows: Iterable[Sequence[str]]) -> Iterator[list[str]]:
    """The rows of a table with what is made of each text: of equal ones it is made once."""
    made: dict[str, str] = {}
    for row in rows:
        yield [made[text] if text in made else made.setdefault(text, make(text)) for text in row]


def first_of_equal(columns: Sequence[Sequence[T]]) -> list[int]:
    """The numbers of the rows of these columns that no row before them is equal to."""
    numbered = []
    for terms in columns:
        places = list(map(id, terms))
        known = dict(zip(places, terms))
        first: dict[T, int] = {}
        same = {place: first.setdefault(term, place) for place, term in known.items()}
        # Where equal terms are one object each is known by its place already.
        numbered.append(places if len(first) == len(known) else map(same.__getitem__, places))
    rows = list(zip(*numbered))
    # Of equal rows the one that is put in last stays: the first of them.
    return sorted(dict(zip(reversed(rows), range(len(rows) - 1, -1, -1))).values())
