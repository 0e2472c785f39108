"""The laws of queries, as a linter; each was tried on the engines that the tests start."""

from __future__ import annotations

from graphbuilder.questions import library
from tests.questions.laws import rows, speed
from tests.questions.laws.tree import parsed


def violations(text: str) -> list[str]:
    """What a query does against the laws; each message begins with the number of the law."""
    query, tree = library.parse(text, "query"), parsed(text)
    return [*rows.violations(query, tree), *speed.violations(query, tree)]
