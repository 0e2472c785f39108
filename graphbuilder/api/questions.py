"""Asking a graph, and asking why something is in it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from graphbuilder.api.graphs import open_graph

if TYPE_CHECKING:
    from graphbuilder.graph.opening import Target
    from graphbuilder.graph.store import Graph
    from graphbuilder.questions.answers.results import Answer
    from graphbuilder.questions.explaining import Explanation


def query(
    question: str | Path,
    target: Target | Graph = None,
    parameters: Mapping[str, str | Sequence[str]] | None = None,
    *,
    as_of: str | date | None = None,
    timeout: float | None = None,
    memory: float | None = None,
    limit: int | None = None,
    allowed_hosts: Collection[str] = (),
    with_drafts: bool = False,
    only_sources: str | Iterable[str] | None = None,
    known_on: str | date | None = None,
) -> Answer:
    """Ask a question of the graph.

    Parameters
    ----------
    question
        The name of a query in the library, a question in words, Dutch or English, a path to a
        ``.rq`` file, or SPARQL itself.
    target
        As for `open_graph`.
    parameters
        Values by parameter name, as a person types them: ``{"entity": "min-vws"}``.
    as_of
        The day for which the answer holds, ``"2024-06-01"`` or a `datetime.date`, for questions of which the
        answer expires.
    timeout
        Seconds that an answer may take: a minute from an endpoint, five from anything else if left out.
    memory
        By how many GB the program may grow while an answer is made; 1 if left out. Nothing bounds it
        where the system does not tell how large a program is: elsewhere than on Linux.
    limit
        Rows that are given at once of a question of the library whose answer may grow with the square of
        the graph; 10,000 if left out. A warning tells where there are more.
    allowed_hosts
        Hosts that a ``SERVICE`` in SPARQL of one's own may ask; none if left out.
    with_drafts
        Whether statements that nobody has checked may answer too: rows that rest on them say so
        in a column ``status``. For an open graph this was said when it was opened.
    only_sources, known_on
        As for `open_graph`: which sources are asked. When something was said (`known_on`) is not when it
        holds (`as_of`).

    Returns
    -------
    Answer
        Iterate over it for rows as dictionaries; ``.text("csv")`` writes it; ``.finding``
        says what kind of answer it is and where it was looked for.

    Raises
    ------
    UnclearQuestion
        Where it is not plain which query is meant; its ``candidates`` may be.
    QueryError
        Where the question is unknown, malformed or not allowed, or a parameter is wrong.

    Examples
    --------
    >>> rows = graphbuilder.query("deadlines", parameters={"entity": "meerjarenagenda-zvh"})
    >>> [row["deadline"] for row in rows]
    ['2024']
    """
    from graphbuilder.questions import asking

    graph = open_graph(
        target, timeout=timeout, with_drafts=with_drafts, only_sources=only_sources, known_on=known_on
    )
    return asking.ask(
        question,
        graph,
        parameters or {},
        as_of=as_of,
        allowed_hosts=allowed_hosts,
        timeout=timeout,
        memory=memory,
        limit=limit,
    )


def explain(
    subject: str,
    relation: str,
    object: str,
    target: Target | Graph = None,
    *,
    timeout: float | None = None,
    with_drafts: bool = False,
) -> Explanation:
    """Say why it is in the graph that a subject has a relation to an object, or why it is not.

    Parameters
    ----------
    subject, relation, object
        By id, label or IRI; the object of an attribute by its value.
    target
        As for `open_graph`.
    timeout
        Seconds that an endpoint may take for an answer.
    with_drafts
        Whether statements that nobody has checked may explain it too, marked as such. Without them it is
        said how many name what was asked about.

    Raises
    ------
    QueryError
        With every name that is unknown or means more than one thing.

    Examples
    --------
    >>> graphbuilder.explain("meldpunten-mensenhandel", "targetsGroup", "dg-plegers-afh").kind
    'NOT_STATED'
    """
    from graphbuilder.questions import explaining

    graph = open_graph(target, timeout=timeout, with_drafts=with_drafts)
    return explaining.explain(subject, relation, object, graph)
