"""Why something is in the graph: the statements behind it, the rule that derives it, or why it is no fact."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from graphbuilder import messages
from graphbuilder.graph import names
from graphbuilder.graph.store import Graph
from graphbuilder.questions.answers.findings import INFERRED, STATED, kind_of
from graphbuilder.questions.answers.results import Answer
from graphbuilder.questions.asking import ask
from graphbuilder.vocabulary.terms import find_term


@dataclass(frozen=True)
class Explanation:
    """What the graph holds on one subject, relation and object.

    Attributes
    ----------
    evidence
        The answer of the library's query ``evidence``: statements, and derivations with
        their premises. Its ``finding`` says which kind of answer it is.
    otherwise
        Where there is none: what is stated of the subject by that relation, of the two by
        others, in either direction, and of others by that relation to the object.
    """

    evidence: Answer
    otherwise: tuple[Answer, ...]

    @property
    def kind(self) -> str:
        """``STATED``, ``INFERRED``, ``NOT_AS_FACT``, ``DENIED`` or ``NOT_STATED``."""
        return self.evidence.finding.kind if self.evidence.finding else "NOT_STATED"

    def lines(self, language: str = "en") -> list[str]:
        """The explanation in words, a line each."""
        said = _said(_rows(self.evidence, language), language)
        if self.evidence.finding:
            # What is said otherwise is shown below, rather than named.
            said += replace(self.evidence.finding, near=()).lines(language)
        between = [row for answer in self.otherwise for row in _rows(answer, language)]
        if between:
            said.append(messages.word("otherwise", language))
            said += _said(between, language)
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
    is_thing = len(names.entities(graph, object)) == 1
    if is_thing and _is_symmetric(relation, graph):
        back = ask("evidence", graph, {"subject": object, "relation": relation, "object": subject})
        found = _from_either_end(found, back)
    if found.solutions:
        return Explanation(found, ())
    asked = [{"subject": subject, "relation": relation}, {"subject": subject, "object": object}]
    asked += [{"subject": object, "object": subject}] * is_thing
    asked += [{"relation": relation, "object": object}]
    return Explanation(found, tuple(ask("evidence", graph, each) for each in asked))


def _from_either_end(found: Answer, back: Answer) -> Answer:
    """What is said of two from one end, and what is said from the other without following from that.

    What is inferred from the other end names the statement there as its premise.
    """
    basis = found.texts("basis")
    told = {INFERRED, STATED} if INFERRED in basis else {INFERRED}
    more = [row for row, kind in zip(back.solutions, back.texts("basis")) if kind not in told]
    if not more:
        return found
    both = replace(found, solutions=(*found.solutions, *more))
    kind = kind_of(both.texts("basis"))
    return both if basis and kind == kind_of(basis) else replace(both, finding=back.finding)


def _is_symmetric(relation: str, graph: Graph) -> bool:
    known = find_term(graph.vocabulary.relations, relation)
    return known is not None and known.symmetric


def _rows(answer: Answer, language: str) -> list[dict[str, str]]:
    header, *rows = answer.table(language, evidence=True, headings=False)
    return [dict(zip(header, row)) for row in rows]


def _said(rows: Sequence[Mapping[str, str]], language: str) -> list[str]:
    """Rows in words: a line a statement, and one a derivation with all its premises."""
    said: dict[tuple[str, str], list[str]] = {}
    for row in rows:
        triple = f"{row['basis']}: {row['subject']} — {row['relation']} — {row['object']}"
        rule = row.get("rule", "")
        if rule:
            premise = f"{row['premise_subject']} — {row['premise_relation']} — {row['premise_object']}"
            inferred = "; ".join([triple, *_how(row, language)])
            way = [row["premise_modality"]] if row.get("premise_modality") else []
            stated = f"{'; '.join([premise, *way])} {_evidence(row)}"
            said.setdefault((inferred, rule), []).append(stated)
        else:
            stated = f"{'; '.join([triple, *_how(row, language)])} {_evidence(row)}"
            said.setdefault((stated, ""), [])
    by_rule = messages.word("by-the-rule", language)
    return [
        f"{triple}; {by_rule.format(rule=rule, premise='; '.join(premises))}" if rule else triple
        for (triple, rule), premises in said.items()
    ]


def _how(row: Mapping[str, str], language: str) -> list[str]:
    """How something is said, and when it holds."""
    parts = [row[name] for name in ("modality",) if row.get(name)]
    for name, word in (("holder", "view-of"), ("from", "since"), ("until", "until")):
        if row.get(name):
            parts.append(messages.word(word, language).format_map({name: row[name]}))
    return parts


def _evidence(row: Mapping[str, str]) -> str:
    """By which words of which passage it is said; of a draft perhaps only the source is known."""
    return f"({row['passage']}: “{row['quote']}”)" if row.get("quote") else f"({row['passage']})"
