"""How far a long piece of work is: whoever does it tells, and whoever wants to know listens."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator
from contextvars import ContextVar
from typing import TypeAlias, TypeVar

#: Is told a step, how much of it is done, and how much there is: 0 where nobody knows.
Listener: TypeAlias = Callable[[str, int, int], None]
_T = TypeVar("_T")
#: So many times a step with a number of things tells how far it is.
_TELLINGS = 100
_listener: ContextVar[Listener | None] = ContextVar("graphbuilder progress", default=None)


@contextlib.contextmanager
def heard_by(listener: Listener) -> Iterator[None]:
    """Let somebody hear how far the work within is."""
    before = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(before)


def tell(step: str, done: int = 0, whole: int = 0) -> None:
    """Tell which step the work is at, how much of it is done, and how much there is.

    Parameters
    ----------
    step
        A word of ``words.toml`` for what happens.
    """
    if listener := _listener.get():
        listener(step, done, whole)


def through(step: str, things: Iterable[_T], whole: int) -> Iterator[_T]:
    """The things, while it is told how many have been."""
    tell(step, 0, whole)
    if _listener.get() is None:
        yield from things
        return
    every = max(1, whole // _TELLINGS)
    for number, thing in enumerate(things, 1):
        yield thing
        if number % every == 0:
            tell(step, number, whole)
