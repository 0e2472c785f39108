"""What an ontology says of each term, and where an ontology of somebody's own says it."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, TypeAlias

import pyoxigraph as ox

from graphbuilder import limits
from graphbuilder.errors import DatasetError, Problem, Severity
from graphbuilder.namespaces import OWL, POL, RDF, RDFS, XSD
from graphbuilder.signs import clean

if TYPE_CHECKING:
    from graphbuilder.vocabulary.places import Place, Triple
    from graphbuilder.vocabulary.turtle import Turtle

#: What is said of a term: values by predicate.
Properties: TypeAlias = "dict[str, list[ox.NamedNode | ox.Literal]]"
TYPE, ABOVE, CLASS, RELATION = RDF + "type", RDFS + "subClassOf", OWL + "Class", POL + "Relation"
#: The types of value that an attribute can have.
DATATYPES = (
    POL + "EDTFDate",
    POL + "EDTFInterval",
    POL + "Duration",
    POL + "Quantity",
    RDF + "langString",
    *(XSD + name for name in ("string", "decimal", "integer", "boolean", "anyURI", "date")),
)


def by_subject(*ontologies: Sequence[ox.Triple]) -> dict[str, Properties]:
    """What ontologies together say of each named thing, without blank nodes."""
    terms: dict[str, Properties] = defaultdict(lambda: defaultdict(list))
    for each in ontologies:
        for subject, predicate, value in _read(tuple(each)):
            terms[subject][predicate].append(value)
    return terms


# Ours is read for each that is added to it, most of the time that this takes.
@lru_cache(maxsize=4)
def _read(triples: tuple[ox.Triple, ...]) -> list[tuple[str, str, ox.NamedNode | ox.Literal]]:
    return [
        (subject.value, predicate.value, value)
        for subject, predicate, value in triples
        if isinstance(subject, ox.NamedNode) and isinstance(value, (ox.NamedNode, ox.Literal))
    ]


def as_seen(triple: ox.Triple) -> ox.Triple:
    """A triple whose text is read as a cell of a table is: without signs that nobody sees."""
    text = triple.object
    if not isinstance(text, ox.Literal) or text.language is None:
        return triple
    return ox.Triple(triple.subject, triple.predicate, ox.Literal(clean(text.value), language=text.language))


def values(properties: Properties, predicate: str) -> list[str]:
    """The values of a predicate as texts."""
    return [value.value for value in properties[predicate]]


def first_value(properties: Properties, predicate: str) -> str:
    """The value of a predicate as a text, the first of several; blank where there is none."""
    return min(values(properties, predicate), default="")


def texts(properties: Properties, predicate: str) -> dict[str, str]:
    """The texts of a predicate by their languages."""
    return {
        value.language: value.value
        for value in sorted(properties[predicate], key=str)
        if isinstance(value, ox.Literal) and value.language
    }


def instances(terms: Mapping[str, Properties], class_iri: str) -> list[str]:
    """Everything that is said to be of a class."""
    return [iri for iri in list(terms) if class_iri in values(terms[iri], TYPE)]


def ancestors(terms: Mapping[str, Properties], iri: str) -> list[str]:
    """A class and all classes above it in the ontology, nearest first.

    Raises
    ------
    DatasetError
        If there are more than anybody means.
    """
    found = [iri]
    for each in found:
        if len(found) > limits.DEPTH:
            about = {"term": iri, "most": limits.DEPTH}
            raise DatasetError(Problem("too-many-superclasses", "ontology.ttl", values=about))
        above = sorted(values(terms[each], ABOVE))
        found += (one for one in above if one not in found and CLASS in values(terms[one], TYPE))
    return found


# Signs that programs put in the place of those that are typed.
_TYPED = str.maketrans({"\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u2010": "-", "\u2011": "-"})


def folded(text: str) -> str:
    """A name or label as it is compared: what word processors make of it does not matter.

    That is the way in which accents are coded, no-break and double blanks, curved
    apostrophes and no-break hyphens; nor do capitals.

    >>> folded("Programma\N{RIGHT SINGLE QUOTATION MARK}s  X")
    "programma's x"
    """
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).translate(_TYPED)
    return " ".join(text.split()).casefold()


def namespace(iri: str) -> str:
    """The address of the vocabulary that a term is of: all but its last part."""
    return iri[: max(iri.rfind("#"), iri.rfind("/")) + 1]


class Extension:
    """An ontology of somebody's own on top of ours.

    Attributes
    ----------
    turtle, triples
        The file, and what it says.
    ours, own, terms
        What our ontology, this one, and both together say of each term.
    """

    def __init__(self, turtle: Turtle, ours: Sequence[ox.Triple]) -> None:
        """Read the file; a `DatasetError` says where it is no Turtle."""
        self.turtle = turtle
        self.triples = turtle.triples()
        self.ours, self.own = by_subject(ours), by_subject(self.triples)
        self.terms = by_subject(ours, self.triples)
        self._places = turtle.places()

    def kinds(self, iri: str) -> set[str]:
        """The classes of which a term is."""
        return set(values(self.terms[iri], TYPE))

    def of_kind(self, kind: str) -> list[str]:
        """The terms of a class, ours first."""
        return [iri for iri in list(self.terms) if kind in self.kinds(iri)]

    def has_family(self, iri: str) -> bool:
        """Whether things in a dataset can be of a class: it belongs to a family, or one above it does."""
        return any(self.terms[each][POL + "family"] for each in ancestors(self.terms, iri))

    def is_read(self, iri: str) -> bool:
        """Whether a term is of a kind that the program reads, so that what is said of it matters."""
        read = {RELATION, POL + "ClassFamily", POL + "Modality", POL + "Polarity"}
        return bool(read & self.kinds(iri)) or (CLASS in self.kinds(iri) and self.has_family(iri))

    @cached_property
    def classes(self) -> list[str]:
        """The classes that things in a dataset can be of, and those that were meant to be."""
        return [iri for iri in self.of_kind(CLASS) if iri in self.own or self.has_family(iri)]

    @cached_property
    def namespaces(self) -> set[str]:
        """The namespaces in which it defines terms: what these lack is a mistake, and not somebody else's."""
        return {POL, *(namespace(iri) for iri in list(self.own) if self.kinds(iri) and iri not in self.ours)}

    def subject(self, iri: str) -> Place:
        """Where a term is first spoken of."""
        return self._places.of(iri, "", "").subject

    def place(self, iri: str, predicate: str, value: str) -> Triple:
        """Where a triple stands."""
        return self._places.of(iri, predicate, value)

    def shown(self, iri: str) -> str:
        """An IRI as the file writes it."""
        return self._places.shown(iri)

    def problem(
        self,
        code: str,
        place: Place,
        about: Mapping[str, object],
        *,
        severity: Severity = "error",
        suggestion: str | None = None,
    ) -> Problem:
        """Something that is wrong at a place in it, and what the message speaks of."""
        return Problem(code, self.turtle.file, *place, severity, suggestion, about)
