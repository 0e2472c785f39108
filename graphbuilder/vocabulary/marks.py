"""The marks of a term in the ontology: what each may say, so that none is passed over in silence."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator

import pyoxigraph as ox

from graphbuilder.errors import Problem, Severity
from graphbuilder.namespaces import POL, RDFS, SCHEMA, SKOS, XSD
from graphbuilder.vocabulary.descriptions import CLASS, RELATION, Extension, ancestors, values

_TRUTHS_OF_CLASSES = {
    "body", "existsByItself", "hub", "namesDenials", "namesReservations", "planOrIdea", "unnamed",
}  # fmt: skip
_TRUTHS_OF_RELATIONS = {
    "carriesPlan", "consistsOf", "countsForWhole", "endsObject", "happensOnEntry", "lists",
    "passesThemesOn", "setsUp", "singleSubject", "singleValued", "structural",
}  # fmt: skip
_TRUTHS = _TRUTHS_OF_CLASSES | _TRUTHS_OF_RELATIONS
_NUMBERS = {"order": (0, 999_999), "column": (1, 5)}
#: The class whose instances a mark names.
_NAMES = {
    "answers": "QuestionKind", "factWhen": "FactRule", "family": "ClassFamily", "tellsOfObject": "BodyTopic",
    "tellsOfSubject": "BodyTopic", "time": "TimeKind",
}  # fmt: skip
#: Marks of which our ontology uses every value that there is.
_CHOICES = {"line", "shape"}
_SINGLE = {*_TRUTHS, *_NUMBERS, *_NAMES, *_CHOICES, "colour", "conceptScheme"} - {"answers"}
#: Texts for readers, who each have a language.
_TEXTS = {
    RDFS + "label", SKOS + "definition", POL + "pluralLabel", POL + "inverseLabel", POL + "expectedAs",
    POL + "shortLabel",
}  # fmt: skip
#: Which marks are read of which terms.
OF_CLASSES = {*_TRUTHS_OF_CLASSES, "column", "conceptScheme", "family", "pluralLabel", "shape"}
OF_RELATIONS = {
    *_TRUTHS_OF_RELATIONS, "answers", "expectedAs", "inverseLabel", "tellsOfObject", "tellsOfSubject", "time",
}  # fmt: skip
_SIDES = (SCHEMA + "domainIncludes", SCHEMA + "rangeIncludes")


def is_mark(predicate: str) -> bool:
    """Whether something said of a term is a mark of our vocabulary."""
    return predicate.startswith(POL) and predicate[len(POL) :] in _SINGLE | OF_CLASSES | OF_RELATIONS


def is_false(triple: ox.Triple) -> bool:
    """Whether a triple says of a term that a mark does not hold: as much as saying nothing."""
    name = triple.predicate.value.removeprefix(POL)
    return name in _TRUTHS and isinstance(triple.object, ox.Literal) and triple.object.value == "false"


def check_marks(extension: Extension, misspelt: Collection[str]) -> Iterator[Problem]:
    """The marks of terms of one's own that say what they cannot mean, or say it twice."""
    seen: dict[tuple[str, str, str], ox.NamedNode | ox.Literal] = {}
    for iri, said in extension.own.items():
        if iri in extension.ours:
            continue
        kinds, term = extension.kinds(iri), extension.shown(iri)
        is_read = extension.is_read(iri)
        for predicate, objects in said.items():
            name = predicate[len(POL) :] if predicate.startswith(POL) else ""
            for value in objects:
                if value.value in misspelt or (predicate in _TEXTS and not is_read):
                    continue
                about = {"term": term, "property": extension.shown(predicate)}
                place = extension.place(iri, predicate, value.value)
                if wrong := _wrong(extension, predicate, name, value):
                    code, more = wrong
                    yield extension.problem(
                        code, place.object, {**about, "value": _shown(extension, value), **more}
                    )
                    continue
                if name == "answers" and (more := _other_side(extension, iri, value.value)):
                    about["value"] = _shown(extension, value)
                    yield extension.problem("mark-other-side", place.object, {**about, **more})
                if name in OF_CLASSES and CLASS not in kinds and RELATION in kinds:
                    yield extension.problem("mark-of-classes", place.predicate, about, severity="warning")
                if name in OF_RELATIONS and RELATION not in kinds and CLASS in kinds:
                    yield extension.problem("mark-of-relations", place.predicate, about, severity="warning")
                language = (value.language or "") if isinstance(value, ox.Literal) else ""
                first = seen.setdefault((iri, predicate, language), value)
                if first != value and (name in _SINGLE or predicate == RDFS + "label"):
                    # A label more is no mistake to RDFS, but only one is shown.
                    severity: Severity = "error" if name in _SINGLE else "warning"
                    about["value"] = _shown(extension, first)
                    yield extension.problem("mark-twice", place.object, about, severity=severity)


def _wrong(
    extension: Extension, predicate: str, name: str, value: ox.NamedNode | ox.Literal
) -> tuple[str, dict[str, object]] | None:
    """The message on a value that a mark cannot have, and what the message speaks of beside it."""
    literal = value if isinstance(value, ox.Literal) else None
    if predicate in _TEXTS:
        return None if literal and literal.language else ("text-without-language", {})
    if name in _TRUTHS:
        return None if _is(literal, "boolean", ("true", "false").__contains__) else ("mark-no-truth", {})
    if name in _NUMBERS:
        least, most = _NUMBERS[name]
        if _is(literal, "integer", lambda text: bool(re.fullmatch(r"\d{1,6}", text, re.ASCII))):
            return (
                None
                if least <= int(value.value) <= most
                else ("mark-no-number", {"least": least, "most": most})
            )
        return "mark-no-number", {"least": least, "most": most}
    if name in _CHOICES:
        used = {each.value for said in extension.ours.values() for each in said[predicate]}
        words = ", ".join(f'"{each}"' for each in sorted(used))
        return None if _is(literal, "string", used.__contains__) else ("mark-no-choice", {"words": words})
    if name in _NAMES:
        known = extension.of_kind(POL + _NAMES[name])
        if (
            name != "family"
        ):  # of kinds of time and questions, topics and the rules for facts, it knows ours only
            known = [each for each in known if each in extension.ours]
        words = ", ".join(map(extension.shown, sorted(known)))
        return None if not literal and value.value in known else ("mark-no-choice", {"words": words})
    if name == "colour":
        is_colour = re.compile("#[0-9A-Fa-f]{6}").fullmatch
        return None if _is(literal, "string", lambda text: bool(is_colour(text))) else ("mark-no-colour", {})
    return ("mark-no-iri", {}) if name == "conceptScheme" and literal else None


def _other_side(extension: Extension, iri: str, kind: str) -> dict[str, object]:
    """The side of a relation on which nothing can stand that answers a kind of question, and what may.

    Queries read the answer from that side: of a relation the other way round they would tell nonsense.
    """
    for side in _SIDES:
        wanted = values(extension.terms[kind], side)
        found = values(extension.terms[iri], side)
        above = {each for one in found for each in ancestors(extension.terms, one)}
        if wanted and found and above.isdisjoint(wanted):
            return {"side": extension.shown(side), "words": ", ".join(map(extension.shown, sorted(wanted)))}
    return {}


def _is(literal: ox.Literal | None, datatype: str, has_form: Callable[[str], bool]) -> bool:
    return literal is not None and literal.datatype.value == XSD + datatype and has_form(literal.value)


def _shown(extension: Extension, value: ox.NamedNode | ox.Literal) -> str:
    if isinstance(value, ox.NamedNode):
        return extension.shown(value.value)
    is_text = value.language or value.datatype.value == XSD + "string"
    return str(value) if is_text else value.value
