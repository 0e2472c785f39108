from pathlib import Path

import pytest

from graphbuilder.errors import DatasetError
from graphbuilder.vocabulary import terms
from graphbuilder.vocabulary.turtle import Turtle

KNOWN = terms.read_vocabulary()


def those(mark: str) -> set[str]:
    """The relations that have a mark."""
    return {name for name, each in KNOWN.relations.items() if getattr(each, mark)}


def test_exactly_the_classes_that_exist_by_themselves_or_are_plans_are_exempt() -> None:
    by_themselves = {"Ministry", "Cabinet", "ResearchInstitute", "Person", "Document", "Study", "Chapter"}
    # Plans of these kinds are documents too, so that they exist as soon as they are written.
    by_themselves |= {"ActionPlan", "MultiYearAgenda", "ActionProgramme"}
    plans_and_ideas = {"Goal", "Measure", "Pillar", "Recommendation", "Theme", "TargetGroup", "Role"}
    plans_and_ideas |= {"Observation", "Norm", "Development", "Commitment", "Budget", "Indicator", "Figure"}
    by_themselves |= {"LegalAct", "Proposal", "Letter", "Report"}
    exempt = {name for name, each in KNOWN.classes.items() if each.exempt}
    assert exempt == by_themselves | plans_and_ideas


def test_modalities_make_facts_as_the_design_says() -> None:
    assert {name: each.fact_when for name, each in KNOWN.modalities.items()} == {
        "asserted": "always",
        "ongoing": "always",
        "intended": "whereTheRelationCarriesIt",
        "possible": "never",
        "conditional": "never",
        "normative": "never",
        "permitted": "never",
    }


#: What to do where a relation is new, or is marked otherwise.
MEANT = (
    "marks decide what is a fact, what is inferred and what expires: "
    "where that is meant, write the relation into this set too"
)


def test_relations_carry_plans_hold_both_ways_and_are_structural_as_the_design_says() -> None:
    plans = {"hasGoal", "hasMeans", "deadline", "advises", "hasTask", "term", "frequency"}
    assert those("carries_plan") == plans | {"prioritises", "amount", "funds"}, MEANT
    assert those("symmetric") == {"cooperatesWith", "runsParallelTo", "org:linkedTo"}, MEANT
    assert those("structural") == {"hasChapter", "mentions", "hasMember"}, MEANT
    attributes = {name for name, each in KNOWN.relations.items() if each.datatype}
    assert attributes == {
        "dcterms:title",
        "period",
        "deadline",
        "dcterms:issued",
        "budget",
        "indicator",
        "term",
        "frequency",
        "hasStatus",
        "dcterms:identifier",
        "value",
        "countedAs",
        "amount",
    }, MEANT
    one = {"period", "deadline", "dcterms:issued", "term", "dcterms:identifier", "value", "amount"}
    assert those("single_valued") == one, MEANT
    assert those("single_subject") == {"org:holds"}, MEANT
    assert those("ends_object") == {"eli:repeals", "dcterms:replaces"}, MEANT
    assert those("happens_on_entry") == {"eli:repeals", "eli:amends", "dcterms:replaces"}, MEANT
    times = {name: each.time for name, each in KNOWN.relations.items() if each.time}
    assert times == {
        "period": "state",
        "org:holds": "state",
        "advises": "state",
        "cooperatesWith": "state",
        "legalBasis": "state",
        "org:memberOf": "state",
        "org:reportsTo": "state",
        "hasStatus": "state",
        "appointedBy": "event",
        "nominatedBy": "event",
        "consulted": "event",
        "adoptedBy": "event",
        "eli:repeals": "event",
        "eli:amends": "event",
        "dcterms:replaces": "event",
        "dcterms:publisher": "event",
        "dcterms:issued": "event",
        "deadline": "deadlineTime",
    }, MEANT


def test_relations_answer_questions_and_make_up_a_whole_as_the_library_asks() -> None:
    def answering(question: str) -> set[str]:
        return {name for name, each in KNOWN.relations.items() if question in each.answers}

    assert answering("whoDidIt") == {
        "commissionedBy",
        "carriedOutBy",
        "prov:wasAttributedTo",
        "prov:wasAssociatedWith",
    }, MEANT
    assert answering("whoIsResponsible") == {"responsibleFor"}, MEANT
    assert answering("whichGoal") == {"hasGoal", "contributesTo"}, MEANT
    assert answering("byWhatMeans") == {"hasMeans"}, MEANT
    assert answering("forWhom") == {"targetsGroup"}, MEANT
    assert answering("whichTheme") == {
        "touchesOn",
        "dcterms:subject",
        "prioritises",
        "criminalises",
    }, MEANT
    assert answering("why") == {"causedBy"}, MEANT
    assert answering("whatFollows") == {"resultsIn"}, MEANT
    assert those("consists_of") == {"dcterms:hasPart", "hasGoal", "hasMeans"}, MEANT
    assert those("passes_themes_on") == {"schema:about", "resultsIn"}, MEANT
    assert those("expected_as") == {
        "responsibleFor",
        "budget",
        "funds",
        "indicator",
        "period",
        "term",
        "deadline",
    }, MEANT
    assert those("counts_for_whole") == {"budget", "funds", "indicator", "deadline"}, MEANT
    assert those("lists") == {"hasMember"}, MEANT


def test_plans_and_ideas_are_told_from_what_exists_or_happens() -> None:
    """What exists or happens stands on a track's card; a plan or idea is what the track says."""
    ideas = {name for name, each in KNOWN.classes.items() if each.plan_or_idea}
    assert {"Goal", "Measure", "Pillar", "Theme", "Recommendation"} <= ideas, MEANT
    assert ideas.isdisjoint({"Study", "Consultation", "Agreement", "Service", "Trajectory"}), MEANT


def test_a_modality_may_have_a_shorter_name() -> None:
    short = {name: each.short for name, each in KNOWN.modalities.items() if each.short}
    assert short == {"ongoing": {"nl": "liep toen", "en": "going on then"}}, MEANT


def test_policy_tracks_are_hubs_findings_name_denials_and_actors_hold_views() -> None:
    tracks = {"Trajectory", "ActionPlan", "MultiYearAgenda", "ActionProgramme"}
    assert {name for name, each in KNOWN.classes.items() if each.hub} == tracks, MEANT
    assert {name for name, each in KNOWN.classes.items() if each.names_denials} == {"Observation", "Norm"}
    assert {name for name, each in KNOWN.classes.items() if each.names_reservations} == {"Norm"}, MEANT
    assert KNOWN.holders == {"Actor", "Role", "Document"}


def test_an_order_sets_up_bodies_of_which_one_wants_to_know_four_things() -> None:
    assert {"Organisation", "Role", "SteeringGroup"} <= {
        name for name, each in KNOWN.classes.items() if each.body
    }
    assert not any(each.body and each.hub for each in KNOWN.classes.values()), MEANT
    assert [name for name, each in KNOWN.relations.items() if each.sets_up] == ["legalBasis"], MEANT
    assert {name: each.column for name, each in KNOWN.body_topics.items()} == {
        "belonging": 1, "tasks": 3, "accountability": 3, "existence": 4,
    }, MEANT  # fmt: skip
    of = {name: (each.tells_of_subject, each.tells_of_object) for name, each in KNOWN.relations.items()}
    assert (of["org:memberOf"], of["hasTask"]) == (("", "belonging"), ("tasks", "")), MEANT


def test_no_two_classes_of_a_family_have_the_same_shape() -> None:
    """A family has one colour: within it the shape tells what a thing is."""
    shapes = [(each.family, each.shape) for each in KNOWN.classes.values()]
    twice = sorted({shape for shape in shapes if shapes.count(shape) > 1})
    assert twice == [], "give one of the classes of these families another pol:shape in ontology/policy.ttl"


@pytest.mark.parametrize("kind", ["classes", "relations", "modalities", "families"])
def test_every_term_has_a_label_and_a_definition_in_both_languages(kind: str) -> None:
    properties = {"label": "rdfs:label"}
    if kind != "families":
        properties["definition"] = "skos:definition"
    if kind == "classes":
        properties["plural"] = "pol:pluralLabel"
    for term in getattr(KNOWN, kind).values():
        needed = dict(properties)
        if kind == "relations" and not term.datatype:
            needed["inverse"] = "pol:inverseLabel"
        lacking = [
            f"{property} in {language}"
            for attribute, property in needed.items()
            for language in ("nl", "en")
            if language not in getattr(term, attribute)
        ]
        assert lacking == [], f"give {term.name} in ontology/policy.ttl: {', '.join(lacking)}"


def test_a_programme_is_a_trajectory_and_a_document_and_a_list_of_them_is_neither() -> None:
    assert set(KNOWN.classes["ActionProgramme"].ancestors) == {"ActionProgramme", "Trajectory", "Document"}
    assert KNOWN.classes["TrajectoryGroup"].ancestors == ("TrajectoryGroup",)


def test_a_term_is_found_by_what_people_call_it() -> None:
    found = terms.find_term(KNOWN.relations, "In opdracht van")
    assert found is KNOWN.relations["commissionedBy"]
    assert terms.find_term(KNOWN.modalities, "mogelijk") is KNOWN.modalities["possible"]
    assert terms.find_term(KNOWN.modalities, "waarschijnlijk") is None


def test_a_dataset_adds_a_class_and_a_relation_without_python(tmp_path: Path) -> None:
    own = tmp_path / "ontology.ttl"
    own.write_text(
        """
        @prefix pol: <https://w3id.org/policy-graph/ontology#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix schema: <https://schema.org/> .
        pol:Inspectorate a owl:Class ; rdfs:subClassOf pol:Organisation ; rdfs:label "inspectie"@nl .
        pol:inspects a owl:ObjectProperty , pol:Relation ; rdfs:label "houdt toezicht op"@nl ;
            schema:domainIncludes pol:Inspectorate ; schema:rangeIncludes pol:Actor .
        """,
        encoding="utf-8",
    )
    known = terms.read_vocabulary(Turtle(str(own), own.read_bytes()))
    assert known.is_a("Inspectorate", ["Actor"])
    assert known.classes["Inspectorate"].column == KNOWN.classes["Organisation"].column
    assert known.relations["inspects"].domain == {"Inspectorate"}


def test_an_ontology_that_is_no_turtle_is_named_by_file_and_line(tmp_path: Path) -> None:
    own = tmp_path / "ontology.ttl"
    own.write_text("@prefix pol: <https://example.org/> .\npol:a pol:b .\n", encoding="utf-8")
    with pytest.raises(DatasetError) as error:
        terms.read_vocabulary(Turtle(str(own), own.read_bytes()))
    assert (error.value.problems[0].file, error.value.problems[0].line) == (str(own), 2)


@pytest.mark.parametrize(
    "own, message",
    [
        ("pol:possible pol:factWhen pol:always .", "is a term of ours"),
        ("pol:Goal rdfs:subClassOf pol:Actor .", "is a term of ours"),
        ('pol:hasGoal rdfs:label "zzz"@nl .', "is a term of ours"),
        ("pol:Lighthouse a owl:Class ; rdfs:subClassOf pol:Organisation .", "needs rdfs:label"),
        ('pol:inspects a pol:Relation ; rdfs:label "x"@nl .', "needs schema:domainIncludes"),
        ('pol:I a owl:Class ; rdfs:label "i"@nl ; rdfs:subClassOf pol:Organsation .', "is not defined"),
        (
            'pol:I a owl:Class ; rdfs:label "i"@nl ; rdfs:subClassOf pol:Theme ; pol:order "first" .',
            "pol:order",
        ),
        ('pol:I a owl:Class ; rdfs:label "i"@nl ; pol:family pol:none .', "pol:none is not defined"),
        ('pol:I a owl:Class ; rdfs:label "i"@nl ; pol:family pol:Goal .', "pol:family"),
    ],
)
def test_terms_of_one_s_own_change_none_of_ours_and_are_whole(tmp_path: Path, own: str, message: str) -> None:
    path = tmp_path / "ontology.ttl"
    prefixes = {
        "pol": "https://w3id.org/policy-graph/ontology#",
        "owl": "http://www.w3.org/2002/07/owl#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    }
    text = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in prefixes.items()) + own
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DatasetError, match=message):
        terms.read_vocabulary(Turtle(str(path), path.read_bytes()))


def test_a_term_in_a_namespace_of_one_s_own_goes_by_its_last_part(tmp_path: Path) -> None:
    path = tmp_path / "ontology.ttl"
    path.write_text(
        "@prefix pol: <https://w3id.org/policy-graph/ontology#> .\n"
        "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n"
        "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
        '<https://example.org/heat#Grid> a owl:Class ; rdfs:subClassOf pol:Service ; rdfs:label "net"@nl .\n',
        encoding="utf-8",
    )
    known = terms.read_vocabulary(Turtle(str(path), path.read_bytes()))
    assert known.classes["Grid"].ancestors == ("Grid", "Service")
