"""What the ontology says: classes, relations and modalities, read from Turtle."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any, Literal, TypeVar, cast, get_args

import pyoxigraph as ox

from graphbuilder.errors import DatasetError, Problem
from graphbuilder.namespaces import OWL, POL, RDF, RDFS, SCHEMA, SKOS, term_name
from graphbuilder.vocabulary import descriptions, subproperties
from graphbuilder.vocabulary.descriptions import Properties, ancestors, first_value, folded, instances, values
from graphbuilder.vocabulary.turtle import Turtle, policy_triples

FactRule = Literal["always", "whereTheRelationCarriesIt", "never"]
Texts = dict[str, str]


@dataclass(frozen=True)
class Term:
    """A term of the ontology: what all kinds of terms have in common.

    `name` is how tables and questions call it (``hasGoal``, ``dcterms:hasPart``);
    texts go by language tag; `order` is its place in lists and legends.
    """

    name: str
    iri: str
    label: Texts
    alternatives: tuple[str, ...]
    definition: Texts
    order: int


AnyTerm = TypeVar("AnyTerm", bound=Term)


@dataclass(frozen=True)
class PolicyClass(Term):
    """A class that an entity can be of, and how it is drawn.

    Things that agree in all relations that they are `compared_by` say the same of one.
    `exists_by_itself` is true of what is there whatever is said of it.
    `ancestors` are the names of the class itself and of all classes above it
    within the ontology. `exempt` classes are never merely envisaged: their things
    exist by themselves, or are a `plan_or_idea` by nature. Of a `hub` some relations are
    expected; those of a `body` may be set up by a law. One that `names_denials` has things whose
    names say what is not so, one that `names_reservations` what may or ought to be.
    """

    ancestors: tuple[str, ...]
    plural: Texts
    compared_by: tuple[str, ...]
    exempt: bool
    exists_by_itself: bool
    plan_or_idea: bool
    hub: bool
    body: bool
    names_denials: bool
    names_reservations: bool
    concept_scheme: str | None
    family: str
    column: int
    shape: str


@dataclass(frozen=True)
class Relation(Term):
    """A relation that a statement can make, with what may stand on either side.

    Where it holds, the `wider` ones do. `domain` and `range` hold class names; an attribute has a
    `datatype` (an IRI) instead of a range. Of a `single_valued` one there is one object at a time, of a
    `single_subject` one of an object there is one subject. What `happens_on_entry` is done by
    a law that enters into force; what it `ends_object` of is then no longer in force. `time`
    is ``state``, ``event``, ``deadlineTime`` or blank, and `answers` names kinds of questions
    (``whoDidIt``). What is `expected_as` something of every hub, `counts_for_whole` where it
    is stated of what that `consists_of`; what something consists of, and what
    `passes_themes_on`, brings its themes along. What `lists` has what stands in a list as its
    object, and what `sets_up` has as its subject what was set up. Of an office or body it tells what
    `tells_of_subject` and `tells_of_object` name: topics, blank for none. `marks` are the names of all
    that is marked of it as true, as the ontology has them (``endsObject``).
    """

    inverse: Texts
    wider: tuple[str, ...]
    domain: frozenset[str]
    range: frozenset[str]
    datatype: str | None
    symmetric: bool
    carries_plan: bool
    structural: bool
    single_valued: bool
    single_subject: bool
    happens_on_entry: bool
    ends_object: bool
    time: str
    answers: frozenset[str]
    consists_of: bool
    passes_themes_on: bool
    expected_as: Texts
    counts_for_whole: bool
    lists: bool
    sets_up: bool
    tells_of_subject: str
    tells_of_object: str
    marks: frozenset[str]


@dataclass(frozen=True)
class Modality(Term):
    """How a source says something, when that makes a fact, and how it is drawn.

    `short` is a shorter label, where it has one. What is `laid_down` ought to be or may be.
    """

    short: Texts
    fact_when: FactRule
    laid_down: bool
    line: str


@dataclass(frozen=True)
class ValueWord(Term):
    """A word before a value, such as "at most", and on which side it makes the value a limit."""

    bounds: str


@dataclass(frozen=True)
class Family(Term):
    """A family of classes that share a colour."""

    colour: str


@dataclass(frozen=True)
class BodyTopic(Term):
    """What one wants to know of an office or body, and in which column that is shown."""

    column: int


@dataclass(frozen=True)
class Vocabulary:
    """The ontology, ready to be asked; all by name, in the order of legends.

    `holders` are the classes of whose things a source may report the view.
    """

    classes: dict[str, PolicyClass]
    relations: dict[str, Relation]
    modalities: dict[str, Modality]
    polarities: dict[str, Term]
    families: dict[str, Family]
    value_words: dict[str, ValueWord]
    conflicts: dict[str, Term]
    judgements: dict[str, Term]
    body_topics: dict[str, BodyTopic]
    holders: frozenset[str]
    triples: tuple[ox.Triple, ...] = field(repr=False)

    @cached_property
    def subjects(self) -> frozenset[object]:
        """The ontology's own terms, as RDF terms."""
        return frozenset(each.subject for each in self.triples)

    @property
    def iris(self) -> list[str]:
        """The IRIs of all that the ontology speaks of."""
        return sorted(each.value for each in self.subjects if isinstance(each, ox.NamedNode))

    def answering(self, question: str) -> tuple[str, ...]:
        """The names of the relations that answer a kind of question, such as ``whoDidIt``."""
        return tuple(name for name, each in self.relations.items() if question in each.answers)

    def is_a(self, class_name: str, wanted: Iterable[str]) -> bool:
        """Whether a class is one of the wanted ones or stands below one of them."""
        return not set(self.classes[class_name].ancestors).isdisjoint(wanted)


def find_term(terms: Mapping[str, AnyTerm], text: str) -> AnyTerm | None:
    """The term of that name, or the one that people call so in some language, if it is one.

    Labels go before alternative labels.
    """
    if text in terms:
        return terms[text]
    wanted = folded(text)
    for called in (
        lambda term: [term.name],
        lambda term: term.label.values(),
        lambda term: term.alternatives,
    ):
        found = [term for term in terms.values() if wanted in map(folded, called(term))]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def read_vocabulary(own: Turtle | None = None) -> Vocabulary:
    """The policy ontology, with an ontology of a dataset's own on top.

    Raises
    ------
    DatasetError
        Where that is no Turtle, or holds mistakes.
    """
    if own is None:
        return _ours()
    known, problems = extended(own)
    if any(each.severity == "error" for each in problems):
        raise DatasetError(problems)
    return known


@lru_cache(maxsize=8)
def extended(own: Turtle, languages: tuple[str, ...] = ()) -> tuple[Vocabulary, tuple[Problem, ...]]:
    """The policy ontology with that of a dataset on top, and what is wrong with the latter.

    Where that holds mistakes, or is no Turtle, ours alone. A label in each of the languages is wanted.
    """
    # Loaded here: few datasets have terms of their own.
    from graphbuilder.vocabulary import extensions

    try:
        problems = tuple(extensions.check_extension(own, policy_triples(), languages))
    except DatasetError as error:
        return _ours(), error.problems
    if any(each.severity == "error" for each in problems):
        return _ours(), problems
    return _with([descriptions.as_seen(each) for each in own.triples()]), problems


@lru_cache(maxsize=1)
def _ours() -> Vocabulary:
    return _vocabulary(policy_triples())


def with_terms(own: Iterable[ox.Triple]) -> Vocabulary:
    """The policy ontology, with what a graph says of classes and relations that are none of ours."""
    return _with(triples) if (triples := tuple(own)) else read_vocabulary()


def _with(own: Sequence[ox.Triple]) -> Vocabulary:
    """Ours with other terms, each marked as what it is a special form of is."""
    added = subproperties.marked(policy_triples(), own)
    return _vocabulary(tuple(dict.fromkeys((*policy_triples(), *added))))


def _vocabulary(triples: tuple[ox.Triple, ...]) -> Vocabulary:
    ours = len(policy_triples())
    terms = descriptions.by_subject(triples[:ours], triples[ours:])
    return Vocabulary(
        classes=_ordered(
            _class(terms, iri)
            for iri in instances(terms, OWL + "Class")
            # Classes of entities belong to a family; those of statements, sources … don't.
            if any(terms[each][POL + "family"] for each in ancestors(terms, iri))
        ),
        relations=_ordered(_relation(terms, iri) for iri in instances(terms, POL + "Relation")),
        modalities=_ordered(_modality(terms, iri) for iri in instances(terms, POL + "Modality")),
        polarities=_ordered(Term(**_common(terms, iri)) for iri in instances(terms, POL + "Polarity")),
        families=_ordered(
            Family(**_common(terms, iri), colour=first_value(terms[iri], POL + "colour"))
            for iri in instances(terms, POL + "ClassFamily")
        ),
        conflicts=_ordered(Term(**_common(terms, iri)) for iri in instances(terms, POL + "ConflictKind")),
        judgements=_ordered(Term(**_common(terms, iri)) for iri in instances(terms, POL + "JudgementKind")),
        body_topics=_ordered(
            BodyTopic(**_common(terms, iri), column=_column(first_value(terms[iri], POL + "column"), iri))
            for iri in instances(terms, POL + "BodyTopic")
        ),
        value_words=_ordered(
            ValueWord(**_common(terms, iri), bounds=first_value(terms[iri], POL + "bounds"))
            for iri in instances(terms, POL + "ValueWord")
        ),
        holders=frozenset(map(term_name, values(terms[POL + "holder"], SCHEMA + "rangeIncludes"))),
        triples=triples,
    )


def _class(terms: dict[str, Properties], iri: str) -> PolicyClass:
    above = ancestors(terms, iri)

    def inherited(name: str) -> str:
        return next(filter(None, (first_value(terms[each], POL + name) for each in above)), "")

    return PolicyClass(
        **_common(terms, iri),
        ancestors=tuple(term_name(each) for each in above),
        plural=descriptions.texts(terms[iri], POL + "pluralLabel"),
        exempt="true" in (inherited("existsByItself"), inherited("planOrIdea")),
        compared_by=tuple(
            sorted({term_name(each) for one in above for each in values(terms[one], POL + "comparedBy")})
        ),
        exists_by_itself=inherited("existsByItself") == "true",
        plan_or_idea=inherited("planOrIdea") == "true",
        hub=inherited("hub") == "true",
        body=inherited("body") == "true",
        names_denials=inherited("namesDenials") == "true",
        names_reservations=inherited("namesReservations") == "true",
        concept_scheme=inherited("conceptScheme") or None,
        family=_family(terms, inherited("family"), iri),
        column=_column(inherited("column"), iri),
        shape=inherited("shape") or "dot",
    )


def _relation(terms: dict[str, Properties], iri: str) -> Relation:
    properties = terms[iri]
    ranges = [value.value for value in properties[SCHEMA + "rangeIncludes"]]

    def is_marked(name: str) -> bool:
        return first_value(properties, POL + name) == "true"

    classes = {each for each in ranges if OWL + "Class" in values(terms[each], RDF + "type")}
    return Relation(
        **_common(terms, iri),
        inverse=descriptions.texts(properties, POL + "inverseLabel"),
        wider=tuple(map(term_name, subproperties.above(terms, iri))),
        domain=frozenset(term_name(each) for each in values(properties, SCHEMA + "domainIncludes")),
        range=frozenset(term_name(each) for each in classes),
        datatype=next((each for each in ranges if each in descriptions.DATATYPES), None),
        symmetric=OWL + "SymmetricProperty" in values(properties, RDF + "type"),
        carries_plan=is_marked("carriesPlan"),
        structural=is_marked("structural"),
        single_valued=is_marked("singleValued"),
        single_subject=is_marked("singleSubject"),
        happens_on_entry=is_marked("happensOnEntry"),
        ends_object=is_marked("endsObject"),
        time=term_name(first_value(properties, POL + "time")),
        answers=frozenset(map(term_name, values(properties, POL + "answers"))),
        consists_of=is_marked("consistsOf"),
        passes_themes_on=is_marked("passesThemesOn"),
        expected_as=descriptions.texts(properties, POL + "expectedAs"),
        counts_for_whole=is_marked("countsForWhole"),
        lists=is_marked("lists"),
        sets_up=is_marked("setsUp"),
        tells_of_subject=term_name(first_value(properties, POL + "tellsOfSubject")),
        tells_of_object=term_name(first_value(properties, POL + "tellsOfObject")),
        marks=frozenset(term_name(each) for each in [*properties] if first_value(properties, each) == "true"),
    )


def _modality(terms: dict[str, Properties], iri: str) -> Modality:
    rule = term_name(first_value(terms[iri], POL + "factWhen"))
    if rule not in get_args(FactRule):
        raise DatasetError(Problem("modality-without-rule", values={"value": iri}))
    return Modality(
        **_common(terms, iri),
        short=descriptions.texts(terms[iri], POL + "shortLabel"),
        fact_when=cast(FactRule, rule),
        laid_down=first_value(terms[iri], POL + "laidDown") == "true",
        line=first_value(terms[iri], POL + "line") or "solid",
    )


def _common(terms: dict[str, Properties], iri: str) -> Any:
    properties = terms[iri]
    return {
        "name": term_name(iri),
        "iri": iri,
        "label": descriptions.texts(properties, RDFS + "label"),
        "alternatives": tuple(sorted(set(values(properties, SKOS + "altLabel")))),
        "definition": descriptions.texts(properties, SKOS + "definition"),
        "order": _number(first_value(properties, POL + "order") or "1000", iri, "order"),
    }


def _number(text: str, iri: str, name: str) -> int:
    if not re.fullmatch(r"\d{1,6}", text, re.ASCII):
        raise _bad_value(text, iri, name)
    return int(text)


def _column(text: str, iri: str) -> int:
    return _number(text or "3", iri, "column")


def _family(terms: dict[str, Properties], family: str, iri: str) -> str:
    if POL + "ClassFamily" not in values(terms[family], RDF + "type"):
        raise _bad_value(family, iri, "family")
    return term_name(family)


def _bad_value(value: str, iri: str, name: str) -> DatasetError:
    values = {"value": value, "property": f"pol:{name}", "term": iri}
    return DatasetError(Problem("bad-term-value", values=values))


def _ordered(terms: Iterable[AnyTerm]) -> dict[str, AnyTerm]:
    return {term.name: term for term in sorted(terms, key=lambda term: (term.order, term.iri))}
