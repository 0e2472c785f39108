"""Rows of judgements: what a curator makes of statements that contradict each other, or seem to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations

from graphbuilder.curation.tables import cells
from graphbuilder.curation.tables.reading import Row
from graphbuilder.curation.tables.records import Judgement, Statement
from graphbuilder.errors import Problem
from graphbuilder.suggestions import nearest
from graphbuilder.vocabulary.terms import Vocabulary

JUDGEMENT_COLUMNS = ["statements", "kind", "prevails", "why", "who", "when"]
JUDGEMENT_REQUIRED = ["statements", "kind", "why", "who", "when"]


def read_judgements(
    rows: Iterable[Row],
    statements: Mapping[str, Statement],
    vocabulary: Vocabulary,
    problems: list[Problem],
    *,
    complete: bool = True,
) -> list[Judgement]:
    """The judgements; what is wrong is added to `problems`.

    `complete` says whether all statements are known: else one that is not there is no mistake.
    """
    found = []
    judged: dict[frozenset[str], Row] = {}
    for row in rows:
        cells.require(row, JUDGEMENT_REQUIRED, problems)
        kind = cells.term(row, "kind", vocabulary.judgements, problems)
        cells.day(row, "when", problems)
        ids = tuple(cells.several(row["statements"]))
        for name in ids if complete else ():
            if name not in statements:
                hint = nearest(name, statements)
                problems.append(row.problem("unknown-statement", "statements", suggestion=hint, value=name))
        if row["statements"] and len(ids) < 2:
            problems.append(row.problem("judgement-of-one", "statements", value=row["statements"]))
        if row["prevails"] and row["prevails"] not in ids:
            values = {"value": row["prevails"], "statements": row["statements"]}
            problems.append(row.problem("prevails-not-judged", "prevails", **values))
        for pair in map(frozenset, combinations(ids, 2)):
            first = judged.setdefault(pair, row)
            if first is not row:
                about = {"first": min(pair), "second": max(pair), "line": first.line}
                problems.append(row.problem("judged-twice", "statements", **about))
        if kind and all(name in statements for name in ids):
            given = (row["prevails"], row["why"], row["who"], row["when"])
            found.append(Judgement(row, ids, kind.name, *given))
    return found
