"""Why something is in the graph: the statements behind it, the rule that derives it, or why it is no fact."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graphbuilder import messages
from graphbuilder.graph.store import Graph
from graphbuilder.questions.asking import ask
from graphbuilder.questions.results import Answer


@dataclass(frozen=True)
class Explanation:
    """What the graph holds on one subject, relation and object.

    Attributes
    ----------
    evidence
        The answer of the library's query ``evidence``: statements, and derivations with
        their premises. Its ``finding`` says which kind of answer it is.
    otherwise
        Where there is none: what is stated of the two by other relations, in either
        direction.
    """

    evidence: Answer
    otherwise: tuple[Answer, ...]

    @property
    def kind(self) -> str:
        """``STATED``, ``INFERRED``, ``NOT_AS_FACT``, ``DENIED`` or ``NOT_STATED``."""
        return self.evidence.finding.kind if self.evidence.finding else "NOT_STATED"

    def lines(self, language: str = "en") -> list[str]:
        """The explanation in words, a line each."""
        said = [_line(row, language) for row in _rows(self.evidence, language)]
        if self.evidence.finding:
            said += self.evidence.finding.lines(language)
        between = [row for answer in self.otherwise for row in _rows(answer, language)]
        if between:
            said.append(messages.word("otherwise", language))
            said += [_line(row, language) for row in between]
        return said


def explain(subject: str, relation: str, object: str, graph: Graph) -> Explanation:
    """Say why it is in the graph that a subject has a relation to an object, or why it is not.

    Parameters
    ----------
    subject, relation, object
        By id, label or IRI; the object of an attribute by its value.
    graph
        Where it is looked up.

    Raises
    ------
    QueryError
        With every name that is unknown or means more than one thing.
    """
    found = ask("evidence", graph, {"subject": subject, "relation": relation, "object": object})
    otherwise: list[Answer] = []
    if not found.solutions:
        pairs = [(subject, object)] + [(object, subject)] * _is_thing(object, graph)
        otherwise = [ask("evidence", graph, {"subject": one, "object": other}) for one, other in pairs]
    return Explanation(found, tuple(otherwise))


def _is_thing(text: str, graph: Graph) -> bool:
    from graphbuilder.graph import names

    return len(names.entities(graph, text)) == 1


def _rows(answer: Answer, language: str) -> list[dict[str, str]]:
    header, *rows = answer.table(language, evidence=True)
    return [dict(zip(header, row)) for row in rows]


def _line(row: Mapping[str, str], language: str) -> str:
    """One row in words: what is said, how, since when, by which words of which passage."""
    triple = f"{row['subject']} — {row['relation']} — {row['object']}"
    parts = [f"{row['basis']}: {triple}"]
    if row.get("rule"):
        premise = f"{row['premise subject']} — {row['premise relation']} — {row['premise object']}"
        words = messages.word("by-the-rule", language)
        parts.append(words.format(rule=row["rule"], premise=premise))
    parts += [row[name] for name in ("modality",) if row.get(name)]
    if row.get("holder"):
        parts.append(messages.word("view-of", language).format(holder=row["holder"]))
    if row.get("from") or row.get("until"):
        parts.append(f"{row.get('from') or '?'}/{row.get('until') or '?'}")
    return f"{'; '.join(parts)} ({row['passage']}: “{row['quote']}”)"
