"""Errors: what went wrong, where and how badly, as data that a caller can read and a person can act on."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from graphbuilder import addresses, messages, signs

Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong with what a user gave, and where it stands.

    Whoever reads it may not be whom what opens an address is for: no user, password or key stands in it.

    Parameters
    ----------
    code
        What is wrong: the name of a message in ``messages.toml``.
    file, line, column
        Where: a path as the user knows it, the line on which the row starts
        (from 1) and the cell in that row (from 1; for queries: the character).
    severity
        An error stops the run, a warning does not; an info is no fault at all.
    suggestion
        The value that was probably meant, or None.
    values
        What the message speaks of, by name.
    """

    code: str
    file: str | None = None
    line: int | None = None
    column: int | None = None
    severity: Severity = "error"
    suggestion: str | None = None
    values: Mapping[str, object] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        for name in ("file", "suggestion"):
            object.__setattr__(self, name, _without_secrets(getattr(self, name)))
        values = {name: _without_secrets(value) for name, value in self.values.items()}
        object.__setattr__(self, "values", values)

    @property
    def message(self) -> str:
        """What is wrong and what was expected, in one English line."""
        return messages.text(self.code, self.values, "en")

    def text(self, language: str = "en") -> str:
        """The whole line: place, severity, message and suggestion."""
        place = ":".join(typed(str(part)) for part in (self.file, self.line, self.column) if part)
        said = f"{messages.word(self.severity, language)}: {messages.text(self.code, self.values, language)}"
        if self.suggestion:
            # What is written between quotation marks gets no others.
            word = "suggestion-quoted" if self.suggestion.startswith('"') else "suggestion"
            said += "; " + messages.word(word, language).format(value=self.suggestion)
        # A message is one line, and a sign that cannot be seen is shown by its number.
        return signs.shown(f"{place}: {said}" if place else said)

    def __str__(self) -> str:
        return self.text()


def _without_secrets(value: object) -> object:
    return addresses.without_secrets(value) if isinstance(value, str) else value


def typed(text: str) -> str:
    """A text as somebody typed it, where the locale knows nothing but ASCII and they typed UTF-8.

    Bytes that are no UTF-8 stay as Python keeps them.
    """
    try:
        return os.fsencode(text).decode()
    except UnicodeError:
        return text


def readable(text: str) -> str:
    """A text that may hold bytes that were no UTF-8, as names of files and what is typed may.

    Each is shown by the replacement character.
    """
    text = typed(text)
    if text.isascii():  # without loading what reads UTF-16
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


class GraphbuilderError(Exception):
    """A mistake in what graphbuilder was given; carries every problem of the run.

    Parameters
    ----------
    problems
        The problems, errors and warnings alike, in the order in which to read them.
    """

    def __init__(self, problems: Iterable[Problem] | Problem) -> None:
        self.problems = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class DatasetError(GraphbuilderError):
    """The tables of a dataset, its ontology or its source texts hold mistakes."""


class TargetError(GraphbuilderError):
    """What was named as the graph to read cannot be read."""


class QueryError(GraphbuilderError):
    """A question cannot be asked: unknown, malformed, not allowed, or a wrong parameter."""


class UnclearQuestion(QueryError):
    """A question in words may mean several queries of the library, or none of them.

    Parameters
    ----------
    problems
        As for `GraphbuilderError`.
    parameters
        What was named of the parameters of each query that may be meant, the likeliest query first.
    """

    def __init__(
        self,
        problems: Iterable[Problem],
        parameters: Mapping[str, Mapping[str, Sequence[str]]] = MappingProxyType({}),
    ) -> None:
        super().__init__(problems)
        self.parameters = parameters
        #: The names of the queries that may be meant, the likeliest first.
        self.candidates = tuple(parameters)
