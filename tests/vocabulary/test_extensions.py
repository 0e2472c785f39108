"""What an analyst gets wrong in an ontology of their own is told at its line, and what is right is not."""

from __future__ import annotations

import pytest

from graphbuilder.vocabulary import terms
from graphbuilder.vocabulary.turtle import Turtle

PREFIXES = """@prefix heat: <https://example.org/heat#> .
@prefix pol: <https://w3id.org/policy-graph/ontology#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix schema: <https://schema.org/> .
@prefix dcterms: <http://purl.org/dc/terms/> .
"""
# Lines 9 to 12; what a test adds starts on line 13.
TERMS = """heat:Grid a owl:Class ; rdfs:subClassOf pol:Service ; rdfs:label "warmtenet"@nl , "heat grid"@en .
heat:operates a owl:ObjectProperty , pol:Relation ;
    rdfs:label "exploiteert"@nl , "operates"@en ;
    schema:domainIncludes pol:Actor ; schema:rangeIncludes heat:Grid .
"""
MORE = """
<https://example.org/heat> a owl:Ontology ; rdfs:comment "x"@en ;
    owl:imports <https://w3id.org/policy-graph/ontology> .
heat:Grid dcterms:creator "me" ; skos:scopeNote "x" ; rdfs:seeAlso <https://x.example/y> ; heat:mine 5 ;
    skos:altLabel "net" ;
    rdfs:subClassOf schema:Thing , [ a owl:Restriction ; owl:onProperty heat:operates ] .
heat:mine a owl:AnnotationProperty .
dcterms:subject a owl:ObjectProperty .
owl:Thing a owl:Class .
pol:hasGoal schema:domainIncludes heat:Grid ; skos:altLabel "beoogt"@nl .
heat:operates pol:time pol:state ; pol:structural false ; pol:order 7 ; schema:domainIncludes schema:Person ;
    pol:answers pol:whoIsResponsible ; pol:expectedAs "exploitant"@nl , "operator"@en ; pol:consistsOf false .
heat:Grid pol:hub true ; pol:namesDenials false .
heat:suppliedBy a pol:Relation ; rdfs:label "geleverd door"@nl , "supplied by"@en ;
    schema:domainIncludes heat:Grid ; schema:rangeIncludes pol:Theme , pol:Ministry ;
    pol:answers pol:whoDidIt , pol:why ; pol:passesThemesOn true ; pol:countsForWhole true ; pol:lists false .
heat:rumoured a pol:Modality ; rdfs:label "naar men zegt"@nl , "as people say"@en ;
    pol:shortLabel "gerucht"@nl , "rumour"@en ; pol:factWhen pol:never .
"""


def told(text: str, languages: tuple[str, ...] = ("nl", "en")) -> list[str]:
    _, problems = terms.extended(Turtle("ontology.ttl", (PREFIXES + text).encode()), languages)
    return [str(each).removeprefix("ontology.ttl:") for each in problems]


@pytest.mark.slow
def test_terms_that_are_right_are_left_alone() -> None:
    assert told(TERMS) == []
    assert told(TERMS + MORE) == []


@pytest.mark.parametrize(
    "right, wrong, message",
    [
        ("rdfs:subClassOf", "rdfs:subClasOf",
         '9:25: error: rdfs:subClasOf is not defined; did you mean "rdfs:subClassOf"?'),
        ("owl:ObjectProperty", "owl:ObjectPropety",
         '10:17: error: owl:ObjectPropety is not defined; did you mean "owl:ObjectProperty"?'),
        ("owl:Class", "owl:class", '9:13: error: owl:class is not defined; did you mean "owl:Class"?'),
        ("pol:Relation", "pol:Relatoin",
         '10:38: error: pol:Relatoin is not defined; did you mean "pol:Relation"?'),
        ("schema:domainIncludes", "schema:domainIncldes",
         '12:5: error: schema:domainIncldes is not defined; did you mean "schema:domainIncludes"?'),
        ("pol:Actor", "pol:Acter", '12:27: error: pol:Acter is not defined; did you mean "pol:Actor"?'),
        ("pol:Actor", "heat:Gird",
         "12:27: error: schema:domainIncludes needs a class that things can be of; heat:Gird is none"
         '; did you mean "heat:Grid"?'),
        ("pol:Actor", "dcterms:Agent",
         "12:27: error: schema:domainIncludes needs a class that things can be of; dcterms:Agent is none"),
        ("rangeIncludes heat:Grid", "rangeIncludes xsd:interger",
         '12:60: error: xsd:interger is not defined; did you mean "xsd:integer"?'),
        ("rangeIncludes heat:Grid", "rangeIncludes xsd:dateTime",
         "12:60: error: schema:rangeIncludes needs a class that things can be of, or a type of value; "
         'xsd:dateTime is neither; did you mean "xsd:date"?'),
        ("rangeIncludes heat:Grid", "rangeIncludes heat:Grid , xsd:string",
         "12:72: error: the values of heat:operates are either things of some classes or of one "
         "type, not both"),
        ('"heat grid"@en', '"heat grid"',
         '9:83: error: rdfs:label of heat:Grid is a text with its language, such as "…"@en, not "heat grid"'),
        (' , "heat grid"@en', "", '9:66: warning: heat:Grid has no label in "en"'),
        ('"exploiteert"', '"heeft als Doel"',
         '11:16: error: "heeft als Doel" is already a label of pol:hasGoal: in a table it could mean either'),
        ('"exploiteert"', '"bedrag"',
         '11:16: warning: pol:budget is called "bedrag" too: in a table it means heat:operates'),
    ],
)  # fmt: skip
def test_a_slip_is_told_where_it_stands(right: str, wrong: str, message: str) -> None:
    assert right in TERMS
    assert message in told(TERMS.replace(right, wrong, 1))


@pytest.mark.parametrize(
    "added, messages",
    [
        ("heat:Grid owl:subClassOf pol:Theme .",
         ['13:11: error: owl:subClassOf is not defined; did you mean "rdfs:subClassOf"?']),
        ("heat:Grid a pol:Class .", ['13:13: error: pol:Class is not defined; did you mean "owl:Class"?']),
        ('heat:operates schema:domainIncludes "Actor" .',
         ['13:37: error: schema:domainIncludes needs a class that things can be of; "Actor" is none']),
        ('heat:unsure a pol:Polarity ; rdfs:label "onzeker"@nl , "unsure"@en .',
         ["13:1: error: heat:unsure would be read as a denial: there is no other polarity than pol:denied"]),
        ("heat:operates pol:singelValued true .",
         ['13:15: error: pol:singelValued is not defined; did you mean "pol:singleValued"?']),
        ("heat:operates\n    pol:time pol:evnt .",
         ['14:14: error: pol:evnt is not defined; did you mean "pol:event"?']),
        ('heat:Grid skos:prefLable "x"@nl .',
         ['13:11: error: skos:prefLable is not defined; did you mean "skos:prefLabel"?']),
        ("heat:Grid rdfs:subClassOf [ owl:onPropery heat:operates ] .",
         ['13:29: error: owl:onPropery is not defined; did you mean "owl:onProperty"?']),
        ('heat:operates pol:time "event" .',
         ['13:24: error: pol:time of heat:operates is one of pol:deadlineTime, pol:event, '
          'pol:state, not "event"']),
        ("heat:operates pol:time pol:always .",
         ["13:24: error: pol:time of heat:operates is one of pol:deadlineTime, pol:event, "
          "pol:state, not pol:always"]),
        ('heat:operates pol:structural "yes" .',
         ['13:30: error: pol:structural of heat:operates is true or false, without quotation marks, '
          'not "yes"']),
        ('heat:operates pol:structural "true" .',
         ['13:30: error: pol:structural of heat:operates is true or false, without quotation marks, '
          'not "true"']),
        ("heat:operates pol:answers pol:whoDidIt .",
         ["13:27: error: pol:answers of heat:operates cannot be pol:whoDidIt: of schema:rangeIncludes "
          "one must be pol:Actor, pol:Role, or a class below it"]),
        ("heat:operates pol:answers pol:state .",
         ["13:27: error: pol:answers of heat:operates is one of pol:byWhatMeans, pol:forWhom, "
          "pol:whatFollows, pol:whichGoal, "
          "pol:whichTheme, pol:whoDidIt, pol:whoIsResponsible, "
          "pol:whoseView, pol:why, not pol:state"]),
        ("heat:operates pol:answers pol:whoDitIt .",
         ['13:27: error: pol:whoDitIt is not defined; did you mean "pol:whoDidIt"?']),
        ('heat:operates pol:expectedAs "exploitant" .',
         ['13:30: error: pol:expectedAs of heat:operates is a text with its language, such as "…"@en, '
          'not "exploitant"']),
        ('heat:operates pol:consistsOf "true" .',
         ['13:30: error: pol:consistsOf of heat:operates is true or false, without quotation marks, '
          'not "true"']),
        ("heat:operates pol:hub true .",
         ["13:15: warning: pol:hub is read of classes only, and heat:operates is a relation"]),
        ("heat:Grid pol:consistsOf true .",
         ["13:11: warning: pol:consistsOf is read of relations only, and heat:Grid is a class"]),
        ("pol:hasChapter pol:consistsOf true .",
         ["13:16: error: pol:hasChapter is a term of ours: an ontology of your own may add names and "
          "classes on either side, not pol:consistsOf"]),
        ("heat:Grid pol:column 7 .",
         ["13:22: error: pol:column of heat:Grid is a whole number from 1 to 5, without quotation "
          "marks, not 7"]),
        ('heat:Grid pol:shape "circle" .',
         ['13:21: error: pol:shape of heat:Grid is one of "box", "diamond", "dot", "hexagon", '
          '"pentagon", "square", '
          '"star", "triangle", "triangleDown", not "circle"']),
        ('heat:Grid pol:shape "star" , "box" .',
         ['13:30: error: heat:Grid has another pol:shape already, "star"; one is read']),
        ('heat:Grid rdfs:label "net"@nl .',
         ['13:22: warning: heat:Grid has another rdfs:label already, "warmtenet"@nl; one is read']),
        ('heat:money a pol:ClassFamily ; rdfs:label "geld"@nl ; pol:colour "red" .',
         ['13:66: error: pol:colour of heat:money is a colour such as "#0072B2", not "red"']),
        ("heat:Grid pol:structural true .",
         ["13:11: warning: pol:structural is read of relations only, and heat:Grid is a class"]),
        ('heat:operates pol:shape "star" .',
         ["13:15: warning: pol:shape is read of classes only, and heat:operates is a relation"]),
        ('heat:A a owl:Class ; rdfs:subClassOf heat:B , pol:Theme ; rdfs:label "a"@nl , "a"@en .\n'
         'heat:B a owl:Class ; rdfs:subClassOf heat:A ; rdfs:label "b"@nl , "b"@en .',
         ["13:38: warning: heat:A stands below itself, directly or by a detour"]),
        ("heat:Grid a pol:Relation ; schema:domainIncludes pol:Actor ; schema:rangeIncludes pol:Actor .",
         ["9:1: error: heat:Grid is a class and a relation: it can be one of the two only"]),
        ('heat:Goal a owl:Class ; rdfs:subClassOf pol:Service ; rdfs:label "warmtedoel"@nl , "heat '
         'goal"@en .',
         ['13:1: error: "Goal" is already the name of pol:Goal: in a table it could mean either']),
        ('heat:Net a owl:Class ; rdfs:subClassOf pol:Service ; rdfs:label "Warmtenet"@nl , "net"@en .',
         ['13:65: error: "Warmtenet" is already a label of heat:Grid: in a table it could mean either']),
        ('heat:Gird pol:shape "star" .',
         ["13:1: error: nothing says what heat:Gird is (a owl:Class, a pol:Relation …), so that "
          "what stands here of it "
          'is not read; did you mean "heat:Grid"?']),
        ("pol:hasGaol schema:domainIncludes heat:Grid .",
         ['13:1: error: pol:hasGaol is not defined; did you mean "pol:hasGoal"?']),
        ('heat:X a owl:Class ; rdfs:label "x"@nl , "x"@en .',
         ["13:1: warning: heat:X stands below no class of ours and has no pol:family, so that "
          "nothing can be of it"]),
        ('heat:X a rdfs:Class ; rdfs:subClassOf pol:Theme ; rdfs:label "x"@nl .',
         ["13:1: warning: heat:X is no owl:Class, so that no table can use it"]),
        ('heat:p a owl:ObjectProperty ; rdfs:label "p"@nl ; schema:domainIncludes pol:Actor .',
         ["13:1: warning: heat:p is no pol:Relation, so that no table can use it"]),
        ('heat:p a owl:ObjectProperty ; rdfs:label "p"@nl ; rdfs:domain pol:Actor ; rdfs:range heat:Grid .',
         ["13:1: warning: heat:p is no pol:Relation, so that no table can use it"]),
        ("pol:Goal a heat:Thing ; schema:rangeIncludes heat:Grid .",
         ["13:10: error: pol:Goal is a term of ours: an ontology of your own may add names and "
          "classes on either side, "
          "not rdf:type"]),
    ],
)  # fmt: skip
def test_what_is_added_wrongly_is_told_where_it_stands(added: str, messages: list[str]) -> None:
    assert told(TERMS + added) == messages


def test_a_label_in_each_language_of_the_dataset_is_wanted() -> None:
    assert told(TERMS, ("fr",)) == [
        '9:66: warning: heat:Grid has no label in "fr"',
        '11:16: warning: heat:operates has no label in "fr"',
    ]


def test_a_label_is_found_however_its_accents_are_coded_and_before_an_alternative() -> None:
    text = TERMS.replace('"warmtenet"', '"re\u0301seau"').replace('"exploiteert"', '"bedrag"')
    known, _ = terms.extended(Turtle("ontology.ttl", (PREFIXES + text).encode()))
    assert terms.find_term(known.classes, "R\u00e9seau") is known.classes["Grid"]
    assert terms.find_term(known.relations, "bedrag") is known.relations["operates"]
    assert (
        terms.find_term(terms.read_vocabulary().relations, "bedrag")
        is terms.read_vocabulary().relations["budget"]
    )
