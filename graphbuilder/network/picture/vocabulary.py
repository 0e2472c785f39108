"""What the picture tells of the vocabulary: its families, classes, relations and ways of saying."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container

from graphbuilder.network.picture.model import EntityClass, Expected, Family, Modality, Relation
from graphbuilder.vocabulary import terms
from graphbuilder.vocabulary.terms import Vocabulary


def families(known: Vocabulary) -> dict[str, Family]:
    """The families of classes, by name."""
    return {
        name: {"label": each.label, "colour": each.colour, "order": each.order}
        for name, each in known.families.items()
    }


def classes(known: Vocabulary, used: Container[str]) -> dict[str, EntityClass]:
    """The classes that are used, by name."""
    return {
        name: {
            "label": each.label,
            "plural": each.plural,
            "family": each.family,
            "column": each.column,
            "colour": known.families[each.family].colour,
            "shape": each.shape,
            "order": each.order,
            "ancestors": list(each.ancestors),
            "hub": each.hub,
            "body": each.body,
            "plan_or_idea": each.plan_or_idea,
        }
        for name, each in known.classes.items()
        if name in used
    }


def modalities(known: Vocabulary) -> dict[str, Modality]:
    """The ways in which something may be said, by name."""
    return {
        name: {
            "label": each.label,
            "short": each.short or each.label,
            "factWhen": each.fact_when,
            "laidDown": each.laid_down,
            "line": each.line,
            "order": each.order,
        }
        for name, each in known.modalities.items()
    }


def relations(known: Vocabulary, used: Container[str]) -> dict[str, Relation]:
    """The relations that are used, by name."""
    return {
        name: {
            "iri": each.iri,
            "label": each.label,
            "inverse": each.inverse,
            "datatype": each.datatype,
            "symmetric": each.symmetric,
            "structural": each.structural,
            "carries_plan": each.carries_plan,
            "time": each.time,
            "order": each.order,
            "answers": sorted(each.answers),
            "consists_of": each.consists_of,
            "passes_themes_on": each.passes_themes_on,
            "counts_for_whole": each.counts_for_whole,
            "lists": each.lists,
            "sets_up": each.sets_up,
            "tells_of_subject": each.tells_of_subject,
            "tells_of_object": each.tells_of_object,
        }
        for name, each in known.relations.items()
        if name in used
    }


def also(known: Vocabulary, used: Container[str]) -> dict[str, list[str]]:
    """By which other words one finds relations that are used or expected, and modalities."""
    relations = (each for each in known.relations.values() if each.name in used or each.expected_as)
    return {
        each.name: list(each.alternatives)
        for each in [*relations, *known.modalities.values()]
        if each.alternatives
    }


def expected(known: Vocabulary) -> list[Expected]:
    """What one wants to know of each hub, and which relations tell it; what has a time comes last."""
    wanted: dict[tuple[tuple[str, str], ...], list[terms.Relation]] = defaultdict(list)
    for each in known.relations.values():
        if each.expected_as:
            # Relations with the same word tell the same: money as a text, or set apart with an amount.
            wanted[tuple(sorted(each.expected_as.items()))].append(each)
    return [
        {
            "noun": those[0].expected_as,
            "relations": [
                name
                for each in those
                for name in (
                    each.name,
                    *(other for kind in sorted(each.answers) for other in known.answering(kind)),
                )
            ],
        }
        for those in sorted(wanted.values(), key=lambda those: bool(those[0].time))
    ]
