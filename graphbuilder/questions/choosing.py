"""Which question is meant: one of the library, SPARQL, a file of it, or a question in words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from graphbuilder import files, git_leftovers, limits
from graphbuilder.errors import Problem, QueryError, readable
from graphbuilder.questions import library

if TYPE_CHECKING:
    from graphbuilder.graph.store import Graph
    from graphbuilder.questions import search


def find(question: str | Path) -> library.Query:
    """The query that is meant: a name of the library, SPARQL, a file, or a question in words.

    Raises
    ------
    UnclearQuestion
        If it is not plain which query is meant by a name or by words.
    QueryError
        If the file cannot be read.
    """
    if isinstance(question, str):
        if question in library.names():
            return library.named(question)
        if not question.strip():
            raise QueryError(Problem("empty-query"))
        # Loaded here: most questions are asked by their names.
        from graphbuilder.questions import search

        if search.is_sparql(question):
            return library.parse(readable(question), "query", is_own=True)
        if search.is_in_words(question):
            return search.meant(readable(question)).query
    try:
        with Path(question).open("rb") as file:
            content = file.read(limits.QUERY_BYTES)
    except (OSError, ValueError) as error:  # or a name that holds what no name can
        raise QueryError(files.unreadable(question, error)) from None
    return library.parse(text_of(content, str(question)), str(question), is_own=True)


def in_words(question: str | Path, graph: Graph) -> search.Meant | None:
    """What a question in words means, of what there is in a graph; None where it is no such question.

    Raises
    ------
    UnclearQuestion
        If it is not plain which query is meant.
    """
    if not isinstance(question, str) or question in library.names():
        return None
    from graphbuilder.questions import search

    return search.meant(readable(question), graph) if search.is_in_words(question) else None


def text_of(content: bytes, file: str) -> str:
    """The text of a query in its bytes; `file` is what messages call it.

    Raises
    ------
    QueryError
        If it is not UTF-8, or too long, or git has left something in it.
    """
    if len(content) >= limits.QUERY_BYTES:
        raise QueryError(Problem("query-too-long", file, values={"most": limits.QUERY_LENGTH}))
    if problem := files.utf_8_problem(content, file):
        raise QueryError(Problem("query-not-utf-8", file, problem.line))
    text = files.without_mark(content).decode()
    if left := git_leftovers.found(text, file):
        raise QueryError(left)
    return text
