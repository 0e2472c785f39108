"""The gate for questions that people write themselves: to read the graph, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from graphbuilder import limits
from graphbuilder.errors import QueryError
from graphbuilder.namespaces import XSD
from graphbuilder.questions.sparql import reading, rewriting
from graphbuilder.questions.sparql.own_query import OwnQuery, Word

# What a server is called in an address that SERVICE may ask: nothing that programs read in two ways.
_SERVER = re.compile(
    r"https?://([A-Za-z0-9.-]+(?::[0-9]+)?|\[[0-9A-Fa-f:.]+\](?::[0-9]+)?)(?:[/?#].*)?", re.I
)
# Whoever names thousands is told of the first.
_MOST = 10
#: The functions with a name of their own that an endpoint may be asked to call: those of standards.
FUNCTIONS = (
    XSD,
    "http://www.w3.org/2005/xpath-functions",
    "http://www.opengis.net/def/function/geosparql/",
)


def admitted(
    text: str,
    name: str,
    graphs: Collection[str] = (),
    hosts: Collection[str] = (),
    *,
    elsewhere: bool = False,
) -> OwnQuery:
    """The query, written anew, if it reads the graph and nothing else.

    Refused are updates, ``SERVICE`` of a host that was not allowed and ``FROM`` of what is none
    of the graphs; and for an endpoint, functions of its own. What remains that is no SPARQL is
    left to the engine, which says where it goes wrong.

    Words and signs that stand apart are read alike by every grammar. Where one reaches further
    all the same, rdflib's grammar must say so too.

    Parameters
    ----------
    text
        The query.
    name
        The query's file, for messages.
    graphs
        The IRIs that ``FROM`` and ``FROM NAMED`` may name.
    hosts
        The hosts that ``SERVICE`` may ask, such as ``data.example.org`` or ``localhost:3030``.
    elsewhere
        Whether the query goes to an endpoint.

    Raises
    ------
    QueryError
        With everything that is not allowed.
    """
    query = rewriting.rewrite(text, name)
    services, own_graphs = list(_after(query, "SERVICE", "SILENT")), list(_after(query, "FROM", "NAMED"))
    allowed = {each.lower() for each in hosts}
    known = ", ".join(sorted(graphs)) or "-"
    problems = [query.problem("no-service", word) for word, iri in services if _host(iri) not in allowed]
    problems += [
        query.problem("no-sparql-from" if iri is None else "no-from", word, known=known)
        for word, iri in own_graphs
        if iri not in graphs
    ]
    if problems:
        raise QueryError(problems[:_MOST])
    calls = list(_calls(query.words)) if elsewhere else []
    if services or own_graphs or calls:
        _check_tree(query, [iri for _, iri in services], [iri for _, iri in own_graphs], calls)
    return query


def _check_tree(
    query: OwnQuery, services: Sequence[str | None], graphs: Sequence[str | None], calls: Sequence[Word]
) -> None:
    """Refuse a query that rdflib reads in another way, or cannot read."""
    read = reading.outside(query)
    if read is None or sorted(read.services) != sorted(map(str, services)) or read.graphs != set(graphs):
        first = next(each for each in query.words if each.text in ("SERVICE", "FROM") or each in calls)
        raise QueryError(query.problem("query-not-checked", first, most=limits.CHECKED_WORDS))
    problems = [
        query.problem("no-function", each, value=each.iri) for each in calls if each.iri in read.functions
    ]
    if problems:
        raise QueryError(problems)


def _after(query: OwnQuery, first: str, between: str) -> Iterator[tuple[Word, str | None]]:
    """Each place of a clause, and the IRI that it names; None where that is no IRI."""
    words = query.words
    for at, word in enumerate(words):
        if word.kind == "word" and word.text == first:
            rest = [each for each in words[at + 1 : at + 3] if each.text != between]
            yield word, rest[0].iri if rest else None


def _calls(words: Sequence[Word]) -> Iterator[Word]:
    """The IRIs before a bracket that may be functions, other than those of standards."""
    for word, following in pairwise(words):
        if word.iri is not None and following.text == "(" and not word.iri.startswith(FUNCTIONS):
            yield word


def _host(iri: str | None) -> str | None:
    found = _SERVER.fullmatch(iri or "")
    return found[1].lower() if found else None
