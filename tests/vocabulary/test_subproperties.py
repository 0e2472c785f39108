"""A relation of a dataset's own that is a special form of one of ours is marked as that is."""

from __future__ import annotations

import pytest

from graphbuilder.vocabulary import terms
from graphbuilder.vocabulary.turtle import Turtle
from tests.vocabulary.test_extensions import PREFIXES, told

FORMS = """heat:leads a pol:Relation ; rdfs:subPropertyOf pol:responsibleFor ;
    rdfs:label "trekt"@nl , "leads"@en ;
    schema:domainIncludes pol:Actor ; schema:rangeIncludes pol:Trajectory .
heat:steers a pol:Relation ; rdfs:subPropertyOf heat:leads ; rdfs:label "stuurt"@nl , "steers"@en ;
    schema:domainIncludes pol:Ministry ; schema:rangeIncludes pol:ActionPlan ; pol:answers pol:why .
heat:handover a pol:Relation ; rdfs:subPropertyOf pol:deadline ; rdfs:label "oplevering"@nl , "handover"@en ;
    schema:domainIncludes pol:Measure ; schema:rangeIncludes pol:EDTFDate ; pol:carriesPlan false .
heat:start a pol:Relation ; pol:time pol:deadlineTime ; rdfs:label "begint uiterlijk"@nl , "begins by"@en ;
    schema:domainIncludes pol:Measure ; schema:rangeIncludes pol:EDTFDate .
heat:costs a pol:Relation ; rdfs:label "kost"@nl , "costs"@en ;
    schema:domainIncludes pol:Measure ; schema:rangeIncludes rdf:langString .
"""
CANNOT = "9:48: error: heat:leads cannot be a special form of"
RDF = "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n"


@pytest.fixture(scope="module")
def known() -> terms.Vocabulary:
    vocabulary, problems = terms.extended(Turtle("ontology.ttl", (RDF + PREFIXES + FORMS).encode()))
    assert problems == ()
    return vocabulary


def test_it_answers_and_is_expected_as_the_relation_above_it(known: terms.Vocabulary) -> None:
    leads = known.relations["leads"]
    assert leads.wider == ("responsibleFor",)
    assert leads.answers == {"whoIsResponsible"}
    assert leads.expected_as == {"nl": "wie verantwoordelijk is", "en": "who is responsible"}
    assert (leads.tells_of_subject, leads.tells_of_object) == ("tasks", "accountability")
    # What it is called from its other end is its own.
    assert leads.inverse == {}


def test_it_is_one_of_all_relations_above_it_and_answers_what_each_of_them_does(
    known: terms.Vocabulary,
) -> None:
    steers = known.relations["steers"]
    assert steers.wider == ("leads", "responsibleFor")
    assert steers.answers == {"why", "whoIsResponsible"}


def test_what_it_says_of_itself_goes_before_what_it_has_from_above(known: terms.Vocabulary) -> None:
    handover = known.relations["handover"]
    assert handover.time == "deadlineTime"
    assert handover.single_valued
    assert not handover.carries_plan


def test_whatever_is_a_deadline_is_expected_as_one(known: terms.Vocabulary) -> None:
    start = known.relations["start"]
    assert start.wider == ()
    assert start.expected_as["en"] == "deadline"
    assert start.counts_for_whole
    # That two values exclude each other holds of ours, and of its special forms.
    assert not start.single_valued


def test_a_relation_below_none_has_no_marks_of_others(known: terms.Vocabulary) -> None:
    costs = known.relations["costs"]
    assert (costs.wider, costs.answers, costs.expected_as) == ((), frozenset(), {})


def test_relations_that_are_subproperties_of_each_other_end_no_run_in_a_circle() -> None:
    circle = FORMS + "heat:leads rdfs:subPropertyOf heat:steers .\n"
    vocabulary, _ = terms.extended(Turtle("ontology.ttl", (RDF + PREFIXES + circle).encode()))
    assert set(vocabulary.relations["leads"].wider) == {"steers", "responsibleFor"}


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (
            "pol:Theme",
            f"{CANNOT} pol:Theme, which is no relation",
        ),
        (
            "heat:led",
            f'{CANNOT} heat:led, which is no relation; did you mean "heat:leads"?',
        ),
        (
            "pol:appointedBy",
            f"{CANNOT} pol:appointedBy: of schema:rangeIncludes one must be"
            " pol:Actor, pol:Role, or a class below or above it",
        ),
        (
            "pol:deadline",
            f"{CANNOT} pol:deadline: of schema:rangeIncludes one must be"
            " pol:EDTFDate, or a class below or above it",
        ),
    ],
)
def test_what_it_cannot_be_a_special_form_of_is_told_at_its_place(wrong: str, message: str) -> None:
    first = "\n".join(FORMS.splitlines()[:3])
    assert message in told(first.replace("pol:responsibleFor", wrong))


def test_a_property_of_others_may_stand_above_it() -> None:
    assert (
        told(RDF + FORMS.replace("pol:responsibleFor", "pol:responsibleFor , schema:accountablePerson")) == []
    )
