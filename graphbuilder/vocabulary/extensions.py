"""Terms of a dataset's own: what they may say of ours, and what they must say of themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

import pyoxigraph as ox

from graphbuilder.errors import Problem
from graphbuilder.namespaces import OWL, POL, RDF, RDFS, SCHEMA, SKOS, XSD, term_name
from graphbuilder.suggestions import nearest
from graphbuilder.vocabulary import marks, spelling, standard_terms, subproperties
from graphbuilder.vocabulary.descriptions import (
    ABOVE,
    CLASS,
    DATATYPES,
    RELATION,
    Extension,
    ancestors,
    folded,
    namespace,
    values,
)
from graphbuilder.vocabulary.places import Place
from graphbuilder.vocabulary.turtle import Turtle

_LABEL, _ALTERNATIVE = RDFS + "label", SKOS + "altLabel"
_DOMAIN, _RANGE = SCHEMA + "domainIncludes", SCHEMA + "rangeIncludes"
_SIDES = (RDFS + "domain", RDFS + "range")
# What an ontology of somebody's own may say of our terms: more names, and more classes on
# either side. Anything else would change what statements mean without a word in the tables.
_MAY_BE_ADDED = {_ALTERNATIVE, _DOMAIN, _RANGE, RDFS + "seeAlso"}
# What each kind of term that is read must say.
_NEEDED = {
    CLASS: [_LABEL],
    RELATION: [_LABEL, _DOMAIN, _RANGE],
    POL + "ClassFamily": [_LABEL, POL + "colour"],
    POL + "Modality": [_LABEL, POL + "factWhen"],
}
_READ = {_LABEL, ABOVE, SKOS + "definition"}
_PROPERTIES = {RDF + "Property", *(f"{OWL}{each}Property" for each in ("Object", "Datatype", "Symmetric"))}


def check_extension(
    turtle: Turtle, ours: Sequence[ox.Triple], languages: Iterable[str] = ()
) -> list[Problem]:
    """What is wrong with an ontology of somebody's own, each at its place, in the order of the file.

    It may change nothing that our terms mean, leave no term half said, and use no word that no
    vocabulary has. A class or relation without a label in one of the languages is a warning.

    Raises
    ------
    DatasetError
        Where it is no Turtle.
    """
    extension = Extension(turtle, ours)
    known = [iri for iri in list(extension.terms) if iri in extension.ours or extension.kinds(iri)]
    misspelt = spelling.misspelt_terms(turtle, extension.triples, known)
    found = [*dict.fromkeys(misspelt.values()), *marks.check_marks(extension, misspelt)]
    # What a term with a typing error seems to lack, it may well say.
    unclear = {iri for iri in list(extension.own) if misspelt.keys() & _words(extension, iri)}
    for iri in list(extension.own):
        if iri in extension.ours:
            found += _redefined(extension, iri)
        elif iri not in unclear:
            found += _incomplete(extension, iri)
            found += _untranslated(extension, iri, languages)
        found += _ends(extension, iri, {*misspelt, *unclear})
        if iri not in extension.ours and iri not in unclear and RELATION in extension.kinds(iri):
            found += _forms(extension, iri)
    found += _ambiguous(extension)
    found += _circles(extension)
    return sorted(found, key=lambda each: (each.line or 0, each.column or 0))


def _words(extension: Extension, iri: str) -> set[str]:
    """The IRIs in what is said of a term."""
    said = extension.own[iri]
    return {iri, *said, *(each.value for predicate in list(said) for each in said[predicate])}


def _redefined(extension: Extension, iri: str) -> Iterator[Problem]:
    """What is said of our term beside what may be added to it, and what we say of it ourselves."""
    for predicate, said in extension.own[iri].items():
        new = [each for each in said if each not in extension.ours[iri][predicate]]
        if not iri.startswith(POL) and (predicate not in _READ and not marks.is_mark(predicate)):
            new = []  # what others' terms are in OWL, and notes on them, are no business of ours
        if new and predicate not in _MAY_BE_ADDED:
            place = extension.place(iri, predicate, new[0].value).predicate
            about = {"term": extension.shown(iri), "property": extension.shown(predicate)}
            yield extension.problem("term-redefined", place, about)


def _incomplete(extension: Extension, iri: str) -> Iterator[Problem]:
    """What a term of one's own lacks, or is without being read."""
    said, kinds = extension.own[iri], extension.kinds(iri)
    if namespace(iri) in standard_terms.names():
        return
    meant = any(each in {_DOMAIN, _RANGE} or marks.is_mark(each) for each in said)
    # Between classes of ours, or below a relation, it is one, though by the words that we do not read.
    ends = (*_SIDES, subproperties.ABOVE)
    meant = meant or any(each in extension.ours for end in ends for each in values(said, end))
    place, term = extension.subject(iri), extension.shown(iri)
    read = kinds if extension.is_read(iri) else kinds - {CLASS}
    needed = dict.fromkeys(each for kind in _NEEDED if kind in read for each in _NEEDED[kind])
    for predicate in needed:
        if not said[predicate]:
            yield extension.problem(
                "term-without", place, {"term": term, "property": extension.shown(predicate)}
            )
    if POL + "Polarity" in kinds:
        yield extension.problem("polarity-added", place, {"term": term})
    if {CLASS, RELATION} <= kinds:
        yield extension.problem("term-both", place, {"term": term})
    elif CLASS in kinds and not extension.has_family(iri):
        yield extension.problem("class-without-family", place, {"term": term}, severity="warning")
    elif not needed and RDFS + "Class" in kinds and (meant or extension.has_family(iri)):
        yield extension.problem(
            "term-not-read", place, {"term": term, "kind": "owl:Class"}, severity="warning"
        )
    elif not needed and kinds & _PROPERTIES and meant:
        kind = "pol:Relation"
        yield extension.problem("term-not-read", place, {"term": term, "kind": kind}, severity="warning")
    elif not kinds and (meant or (namespace(iri) in extension.namespaces and {_LABEL, ABOVE} & set(said))):
        hint = nearest(
            term, (extension.shown(each) for each in list(extension.terms) if extension.kinds(each))
        )
        yield extension.problem("term-without-type", place, {"term": term}, suggestion=hint)


def _untranslated(extension: Extension, iri: str, languages: Iterable[str]) -> Iterator[Problem]:
    labels = extension.own[iri][_LABEL]
    if extension.kinds(iri) & {CLASS, RELATION} and labels:
        has = {each.language for each in labels if isinstance(each, ox.Literal)}
        place = extension.place(iri, _LABEL, labels[0].value).object
        for language in languages:
            if has - {None} and language not in has:
                about = {"value": extension.shown(iri), "language": language}
                yield extension.problem("term-label-missing", place, about, severity="warning")


def _ends(extension: Extension, iri: str, unclear: Collection[str]) -> Iterator[Problem]:
    """Classes that a term names and that nothing can be of, and values of two kinds."""
    said, merged, classes = extension.own[iri], extension.terms[iri], set(extension.classes)
    for predicate in (ABOVE, _DOMAIN, _RANGE):
        allowed = classes | (set(DATATYPES) if predicate == _RANGE else set())
        # Classes of others may stand above ours, and beside them on either side.
        others_may = predicate == ABOVE or not allowed.isdisjoint(values(merged, predicate))
        for each in said[predicate]:
            value = each.value
            others = namespace(value) not in extension.namespaces and not value.startswith(XSD)
            others = others and isinstance(each, ox.NamedNode)
            if value not in allowed and not (others and others_may) and value not in unclear:
                code = "no-class-or-type" if predicate == _RANGE else "no-class"
                place = extension.place(iri, predicate, value).object
                hint = nearest(extension.shown(value), map(extension.shown, allowed))
                if predicate == ABOVE and not hint and isinstance(each, ox.NamedNode):
                    continue  # defined elsewhere, it may be
                shown = extension.shown(value) if isinstance(each, ox.NamedNode) else str(each)
                about = {"value": shown, "property": extension.shown(predicate)}
                yield extension.problem(code, place, about, suggestion=hint)
    ranges = set(values(merged, _RANGE))
    types = ranges & set(DATATYPES)
    if said[_RANGE] and (len(types) > 1 or (types and ranges & classes)):
        place = extension.place(iri, _RANGE, said[_RANGE][-1].value).object
        yield extension.problem("range-mixed", place, {"term": extension.shown(iri)})


class _Called(NamedTuple):
    """What a term is called: names go before labels, and these before alternatives, as rows are read."""

    rank: int
    text: str
    iri: str
    place: Place | None


def _forms(extension: Extension, iri: str) -> Iterator[Problem]:
    """What a relation cannot be a special form of: what is no relation, or has other things on a side."""
    for value in values(extension.own[iri], subproperties.ABOVE):
        place = extension.place(iri, subproperties.ABOVE, value).object
        about: dict[str, object] = {"term": extension.shown(iri), "value": extension.shown(value)}
        if RELATION not in extension.kinds(value):
            if namespace(value) in extension.namespaces:
                known = map(extension.shown, extension.of_kind(RELATION))
                hint = None if extension.kinds(value) else nearest(extension.shown(value), known)
                yield extension.problem("form-of-no-relation", place, about, suggestion=hint)
            continue
        for side in (_DOMAIN, _RANGE):
            own, wider = (set(values(extension.terms[each], side)) for each in (iri, value))
            above, above_wider = (
                {one for each in named for one in ancestors(extension.terms, each)} for named in (own, wider)
            )
            if own and wider and above.isdisjoint(wider) and above_wider.isdisjoint(own):
                words = ", ".join(map(extension.shown, sorted(wider)))
                more = {"side": extension.shown(side), "words": words}
                yield extension.problem("form-other-side", place, {**about, **more})


def _ambiguous(extension: Extension) -> Iterator[Problem]:
    """What one's own terms are called by which a row means another term, or either of two."""
    classes = [iri for iri in extension.classes if extension.has_family(iri)]
    for terms in (classes, extension.of_kind(RELATION), extension.of_kind(POL + "Modality")):
        alike: dict[str, list[_Called]] = defaultdict(list)
        for each in sorted(_called(extension, terms), key=lambda each: each.rank):
            alike[folded(each.text)].append(each)
        for called in alike.values():
            for place, each in enumerate(called):
                others = [other for other in called if other.iri != each.iri]
                if each.place is None or not others:
                    continue
                same = [other for other in called[:place] if other.rank == each.rank and other in others]
                first = (same or others)[0]
                about = {"value": each.text, "owner": extension.shown(first.iri)}
                if same:
                    code = "term-label-taken" if each.rank else "term-name-taken"
                    yield extension.problem(code, each.place, about)
                elif first.rank != each.rank and (first.place is None or each.rank > first.rank):
                    about["term"] = extension.shown(called[0].iri)
                    yield extension.problem("term-label-shared", each.place, about, severity="warning")


def _called(extension: Extension, terms: Iterable[str]) -> Iterator[_Called]:
    """All that terms are called, ours first; what the dataset itself says has a place."""
    for source in (extension.ours, extension.own):
        is_own = source is extension.own
        for iri in (each for each in terms if each in source):
            if not (is_own and iri in extension.ours):
                yield _Called(0, term_name(iri), iri, extension.subject(iri) if is_own else None)
            for rank, predicate in enumerate((_LABEL, _ALTERNATIVE), 1):
                for text in dict.fromkeys(values(source[iri], predicate)):
                    place = extension.place(iri, predicate, text).object if is_own else None
                    yield _Called(rank, text, iri, place)


def _circles(extension: Extension) -> Iterator[Problem]:
    """Classes that stand below themselves: to RDFS they are one and the same."""
    told: set[str] = set()
    for iri in list(extension.own):
        for above in values(extension.own[iri], ABOVE):
            if iri not in told and iri in ancestors(extension.terms, above):
                told.update(ancestors(extension.terms, iri))
                place = extension.place(iri, ABOVE, above).object
                yield extension.problem(
                    "class-circle", place, {"term": extension.shown(iri)}, severity="warning"
                )
