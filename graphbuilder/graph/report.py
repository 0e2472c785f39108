"""What a build or a check found, in numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graphbuilder.curation.dataset import Dataset
    from graphbuilder.errors import Problem
    from graphbuilder.graph.store import Graph


@dataclass(frozen=True)
class Report:
    """What a build or a check found.

    Attributes
    ----------
    graph
        The graph, open.
    classes
        How many entities there are of each class, most general first; `envisaged`
        counts those that are not there yet.
    modalities
        How many statements are said in each way.
    statements, factual_statements, facts, inferred
        All statements; those that make a fact; the different triples these make;
        the triples that follow by the rules.
    drafts
        How many statements nobody has marked as checked; they are in no other count.
    passages_with_text
        How many passages were compared with the text of their source.
    absent
        The files of texts that sources name and that are not there.
    warnings
        What is worth a look.
    files
        What was written, in the order in which to look at it.
    """

    graph: Graph = field(repr=False)
    classes: dict[str, int]
    envisaged: int
    modalities: dict[str, int]
    statements: int
    factual_statements: int
    facts: int
    drafts: int
    inferred: int
    passages_with_text: int
    absent: tuple[str, ...]
    warnings: tuple[Problem, ...]
    files: tuple[Path, ...] = ()


def report(graph: Graph, records: Dataset, warnings: tuple[Problem, ...]) -> Report:
    """Count what is in the graph of a dataset; nothing has been written yet."""
    from graphbuilder.graph import inference
    from graphbuilder.graph.facts import envisaged, is_fact

    known, said = graph.vocabulary, records.statements.values()
    of_class = Counter(each.class_name for each in records.entities.values())
    in_way = Counter(each.modality for each in said)
    factual = [each for each in said if is_fact(each, known)]
    return Report(
        graph=graph,
        classes={name: of_class[name] for name in known.classes if of_class[name]},
        envisaged=len(envisaged(records.entities, said, known)),
        modalities={name: in_way[name] for name in known.modalities if in_way[name]},
        statements=len(said),
        factual_statements=len(factual),
        facts=len({(each.subject, each.relation, each.object) for each in factual}),
        drafts=len(records.drafts),
        inferred=inference.count(graph.store),
        passages_with_text=len(records.texts),
        absent=records.absent,
        warnings=warnings,
    )
