"""The one error tree: what went wrong, as data that a caller can read and a person can act on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong with what a user gave, and where it stands.

    Parameters
    ----------
    message
        What is wrong and what was expected, in one line.
    file, line, column
        Where: a path as the user knows it, the line on which the row starts
        (from 1) and the cell in that row (from 1; for queries: the character).
    severity
        An error stops the run, a warning does not.
    suggestion
        The value that was probably meant, or None.
    """

    message: str
    file: str | None = None
    line: int | None = None
    column: int | None = None
    severity: Severity = "error"
    suggestion: str | None = None

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line, self.column) if part)
        hint = f'; did you mean "{self.suggestion}"?' if self.suggestion else ""
        return f"{place + ': ' if place else ''}{self.severity}: {self.message}{hint}"


class GraphbuilderError(Exception):
    """A mistake in what graphbuilder was given; carries every problem of the run.

    Parameters
    ----------
    problems
        The problems, errors and warnings alike, in the order in which to read them;
        a plain text stands for one error without a place.
    """

    def __init__(self, problems: Iterable[Problem] | str) -> None:
        self.problems: tuple[Problem, ...] = (
            (Problem(problems),) if isinstance(problems, str) else tuple(problems)
        )
        super().__init__("\n".join(str(problem) for problem in self.problems))


class DatasetError(GraphbuilderError):
    """The tables of a dataset, its ontology or its source texts hold mistakes."""


class TargetError(GraphbuilderError):
    """What was named as the graph to read cannot be read."""


class QueryError(GraphbuilderError):
    """A question cannot be asked: unknown, malformed, not allowed, or a wrong parameter."""
