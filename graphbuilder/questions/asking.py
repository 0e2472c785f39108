"""Asking: from a question's name, file or text to its answer."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from graphbuilder.curation.tables import decode
from graphbuilder.errors import Problem, QueryError
from graphbuilder.files import unreadable
from graphbuilder.graph.store import Graph
from graphbuilder.questions import binding, gate, library
from graphbuilder.questions.results import Answer, answer

_NAME = re.compile(r"[a-z0-9-]+")
_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)


def ask(question: str | Path, graph: Graph, parameters: Mapping[str, str | Sequence[str]]) -> Answer:
    """The answer to a library query (by name), a query file (by path) or a query's text.

    Raises
    ------
    QueryError
        Where the question is unknown, malformed or not allowed, or a parameter is wrong.
    """
    query, is_own = find(question)
    if is_own:
        gate.check(query.text, query.name)
    text = binding.bind(query, parameters, graph)
    try:
        return answer(graph.query(text), graph)
    except SyntaxError as error:
        place = _PLACE.search(str(error))
        line, column = (int(place[1]), int(place[2])) if place else (error.lineno, error.offset)
        message = " ".join((place[3] if place else error.msg).split())
        values = {"reason": message}
        raise QueryError(Problem("no-sparql", query.name, line, column, values=values)) from None


def find(question: str | Path) -> tuple[library.Query, bool]:
    """The query that is meant, and whether it is a user's own."""
    if isinstance(question, str) and _NAME.fullmatch(question):
        return library.named(question), False
    if isinstance(question, str) and not question.strip():
        raise QueryError(Problem("empty-query"))
    if isinstance(question, str) and re.search(r"[\s{]", question) and not question.endswith(".rq"):
        return library.parse(question, "query"), True
    try:
        content = Path(question).read_bytes()
    except OSError as error:
        raise QueryError(unreadable(question, error)) from None
    problems: list[Problem] = []
    text = decode(content, str(question), problems)
    if problems:  # a table may be read in another encoding with a warning; a question has no room for one
        raise QueryError(Problem("query-not-utf-8", str(question), problems[0].line))
    return library.parse(text, str(question)), True
