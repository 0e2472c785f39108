"""The rule of facts, on every combination of modality, polarity, holder and kind of relation."""

from itertools import product

import pytest

from graphbuilder.curation.tables.reading import Row
from graphbuilder.curation.tables.records import Entity, Statement
from graphbuilder.graph.facts import envisaged, is_fact
from graphbuilder.vocabulary import terms

KNOWN = terms.read_vocabulary()
PLAIN, PLAN = "cooperatesWith", "hasGoal"
ROW = Row("statements.csv", 2, {}, {})

# Worked out by hand from the design: asserted and ongoing always make facts, intended
# only where the relation's own meaning is the plan, the others never.
FACTS = {
    ("asserted", PLAIN),
    ("asserted", PLAN),
    ("ongoing", PLAIN),
    ("ongoing", PLAN),
    ("intended", PLAN),
}


def said(
    modality: str, relation: str = PLAIN, *, denied: bool = False, holder: str = "", subject: str = "a"
) -> Statement:
    return Statement(
        row=ROW,
        id="s",
        source="p",
        passage="p/1",
        subject=subject,
        relation=relation,
        object="b",
        is_attribute=False,
        modality=modality,
        denied=denied,
        holder=holder,
        start="",
        end="",
        quote="q",
        draft=False,
        note="",
    )


@pytest.mark.parametrize(
    "modality, relation, denied, holder",
    list(product(KNOWN.modalities, (PLAIN, PLAN), (False, True), ("", "somebody"))),
)
def test_only_what_its_source_says_to_be_so_is_a_fact(
    modality: str, relation: str, denied: bool, holder: str
) -> None:
    expected = (modality, relation) in FACTS and not denied and not holder
    assert is_fact(said(modality, relation, denied=denied, holder=holder), KNOWN) is expected


@pytest.mark.parametrize("relation", [name for name, each in KNOWN.relations.items() if each.carries_plan])
def test_a_plan_is_a_fact_for_every_relation_that_carries_one(relation: str) -> None:
    assert is_fact(said("intended", relation), KNOWN)
    assert not is_fact(said("possible", relation), KNOWN)


def entity(name: str, class_name: str) -> Entity:
    return Entity(ROW, name, class_name, {"nl": name}, {}, (), (), {})


@pytest.mark.parametrize("class_name", list(KNOWN.classes))
def test_a_thing_that_no_fact_names_is_envisaged_unless_its_class_is_exempt(class_name: str) -> None:
    entities = {"a": entity("a", class_name), "b": entity("b", "Ministry")}
    exempt = KNOWN.classes[class_name].exempt
    assert envisaged(entities, [said("possible")], KNOWN) == (set() if exempt else {"a"})
    assert envisaged(entities, [said("asserted", denied=True)], KNOWN) == (set() if exempt else {"a"})
    assert envisaged(entities, [said("possible"), said("asserted")], KNOWN) == set()


def test_a_thing_that_no_statement_names_is_of_its_class() -> None:
    assert envisaged({"a": entity("a", "Agreement")}, [], KNOWN) == set()


def test_whoever_holds_a_view_is_there() -> None:
    entities = {name: entity(name, "Organisation") for name in ("a", "b", "c")}
    view = said("asserted", holder="c")
    assert envisaged(entities, [view, said("possible", subject="c")], KNOWN) == {"a", "b"}
