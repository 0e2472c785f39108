"""How statements contradict each other, with what a curator makes of it, as the graph tells it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from graphbuilder.network.picture.model import Conflict
from graphbuilder.network.picture.wording import both
from graphbuilder.vocabulary.terms import Vocabulary

_DIFFERENCE, _ERROR = "modalityDifference", "error"


def of(rows: Iterable[Any], known: Vocabulary, name: Callable[[str], str]) -> dict[str, list[Conflict]]:
    """The conflicts of each statement, by its IRI.

    Parameters
    ----------
    rows
        The answer to ``conflicts.rq``.
    name
        What a statement is called in the picture, by its IRI.
    """
    found: dict[str, list[Conflict]] = defaultdict(list)
    kinds, judgements = (
        {each.iri: each for each in terms.values()} for terms in (known.conflicts, known.judgements)
    )
    for row in rows:
        kind = kinds.get(row["kind"].value)
        if kind is None:
            continue
        judged = judgements.get(row["judgement"].value) if row["judgement"] else None
        is_other_way = kind.name == _DIFFERENCE
        for end, other in (("one", "other"), ("other", "one")):
            found[row[end].value].append(
                {
                    "other": name(row[other].value),
                    "kind": both(kind.label),
                    # Of what changed, or was counted otherwise, both may be right.
                    "isDispute": not is_other_way and (judged is None or judged.name == _ERROR),
                    "isOtherWay": is_other_way,
                    "judgement": judged.label if judged else {},
                    "prevails": name(row["prevails"].value) if row["prevails"] else "",
                    "why": row["why"].value if row["why"] else "",
                    "who": row["who"].value if row["who"] else "",
                    "when": row["when"].value if row["when"] else "",
                }
            )
    return found
