"""What the page says in words: dates, places in the source, and how something is said."""

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

from graphbuilder.network.picture.model import (
    Labelled,
    Passage,
    Picture,
    Source,
    Statement,
    Texts,
    source_of,
)

LANGUAGES = ("nl", "en")

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_SECTION = re.compile(r"\D*(\d+)")


@cache
def words() -> Mapping[str, Texts]:
    """Return all words of the page by name, in each language."""
    text = (files("graphbuilder.network.picture") / "words.json").read_text("utf-8")
    return dict(json.loads(text))


def words_of(variants: Iterable[str]) -> Mapping[str, Texts]:
    """Return the words of a page of some kinds: ``partial.read4`` stands there for ``read4``.

    A page that shows a part, or a file without sources, must not say what only holds otherwise.
    """
    prefixes = tuple(f"{variant}." for variant in variants)
    plain = {name: texts for name, texts in words().items() if "." not in name}
    return plain | {
        name.partition(".")[2]: texts for name, texts in words().items() if name.startswith(prefixes)
    }


def say(name: str, /, **parts: str | Texts) -> Texts:
    """Return a phrase of ``words.json`` in each language, with its parts filled in.

    Parts are put in as they are: braces in them are not read as places to fill.
    """
    phrase = words()[name]
    result = {}
    for language in LANGUAGES:

        def fill(match: re.Match[str], language: str = language) -> str:
            part = parts.get(match[1], "")
            return part if isinstance(part, str) else in_language(part, language)

        result[language] = re.sub(r"\{(\w+)\}", fill, phrase[language])
    return result


def in_language(texts: Mapping[str, str] | None, language: str) -> str:
    """Return the text in a language, or in another one where it is missing."""
    known = texts or {}
    return known.get(language) or next((text for text in known.values() if text), "")


def both(texts: Mapping[str, str] | None) -> Texts:
    """Return the text in every language, with another's where one is missing."""
    return {language: in_language(texts, language) for language in LANGUAGES}


def label(things: Mapping[str, Labelled], key: str) -> Texts:
    """Return what one of these is called, in every language; its id where it has no name."""
    known = things.get(key)
    return both((known["label"] if known else {}) or {"": key})


def date(edtf: str) -> Texts:
    """Return a date or period of EDTF in words; what is no such date stays as it is.

    >>> date("2022-04")
    {'nl': 'april 2022', 'en': 'April 2022'}
    """
    first, slash, last = edtf.partition("/")
    if slash:
        if last in ("", ".."):
            return say("dates.fromOpen" if last else "dates.fromEndNotStated", **{"from": date(first)})
        if first in ("", ".."):
            return say("dates.untilOpen" if first else "until", until=date(last))
        return say("dates.fromUntil", **{"from": date(first), "until": date(last)})
    found = _DATE.fullmatch(edtf)
    if not found:
        return dict.fromkeys(LANGUAGES, edtf)
    year, month, day = found.groups()
    if month is None or not 1 <= int(month) <= 12:
        return dict.fromkeys(LANGUAGES, edtf)
    names = {language: words()["months"][language].split() for language in LANGUAGES}
    name = {language: names[language][int(month) - 1] for language in LANGUAGES}
    if day is None:
        return {language: f"{name[language]} {year}" for language in LANGUAGES}
    return say("day", day=str(int(day)), month=name, year=year)


@cache
def period(begin: str, end: str, time: str) -> Texts:
    """Return when something holds or happened; empty where nothing is stated."""
    if not begin and not end:
        return dict.fromkeys(LANGUAGES, "")
    if time == "event" and begin and end in ("", begin):
        return say("dates.onDay" if begin.count("-") == 2 else "dates.inMonth", date=date(begin))
    if begin in ("", "..") and end in ("", ".."):
        open_ends = [
            say(word) for word, stated in (("dates.openStart", begin), ("dates.openEnd", end)) if stated
        ]
        return {language: ", ".join(each[language] for each in open_ends) for language in LANGUAGES}
    if begin in ("", ".."):
        return say("dates.untilOpen" if begin else "until", until=date(end))
    if not end:
        return say("dates.fromEndNotStated", **{"from": date(begin)})
    if end == "..":
        return say("dates.fromOpen", **{"from": date(begin)})
    return say("dates.fromUntil", **{"from": date(begin), "until": date(end)})


def said(statement: Statement, picture: Picture) -> Texts:
    """Return how a statement is said: denied, by whom, and how firmly."""
    modality = statement["modality"]
    firmly = label(picture["modalities"], modality)
    if modality == "ongoing":
        firmly = _going_on(firmly, statement, picture)
    parts: list[Texts] = []
    if statement["denied"]:
        parts.append(say("denied"))
    if statement["holder"]:
        parts.append(say("accordingTo", name=label(picture["entities"], statement["holder"])))
    if modality != "asserted" or not parts:
        parts.append(firmly)
    if statement["draft"]:
        parts.append(say("draft"))
    parts += _contradictions(statement, picture)
    return {language: ", ".join(part[language] for part in parts) for language in LANGUAGES}


def _contradictions(statement: Statement, picture: Picture) -> list[Texts]:
    """How others contradict it, each with where it says so, and what a curator makes of it."""
    found: list[Texts] = []
    for each in statement.get("conflicts", ()):
        where = where_said(each["other"], picture)
        word = "saidOtherwise" if each["isOtherWay"] else "contradicted"
        told = say(f"{word}In" if where["nl"] else word, kind=each["kind"], where=where)
        if each["judgement"]:
            told = say("judged", said=told, judgement=both(each["judgement"]))
        if told not in found:
            found.append(told)
    return found


def where_said(key: str, picture: Picture) -> Texts:
    """The source and the place in which a statement is said; blank of one that is not in the picture."""
    statement = picture["statements"].get(key)
    passage = picture["passages"].get(statement["passage"]) if statement else None
    source = picture["sources"].get(passage["source"]) if passage else None
    if passage is None or source is None:
        return dict.fromkeys(LANGUAGES, "")
    return {
        language: f"{both(source['title'])[language]}, {place(passage)[language]}" for language in LANGUAGES
    }


def _going_on(firmly: Texts, statement: Statement, picture: Picture) -> Texts:
    """Say when "at the time of writing" was, since it means little without."""
    source = source_of(statement, picture)
    if not source or not source["issued"]:
        return say("goingOnUnknown", said=firmly)
    return say("goingOnDated", said=firmly, date=date(source["issued"]))


def place(passage: Passage) -> Texts:
    """Return where a passage stands in its source: "section 1, sentence 2", or as lawyers cite it."""
    if passage["citation"]:
        return both(passage["citation"])
    kind, number = passage["kind"], str(passage["number"])
    if kind == "footer":
        return say("placeFooter")
    found = _SECTION.fullmatch(passage["section"])
    if not found:
        return dict.fromkeys(LANGUAGES, passage["label"])
    if not found[1].strip("0"):
        return say("placeOpening" + ("Heading" if kind == "heading" else "Sentence"), number=number)
    name = "placeHeading" if kind == "heading" else "placeSentence"
    return say(name, section=found[1], number=number)


def age(source: Source) -> Texts:
    """Return the date of a source, and how sure it is."""
    status, issued = source["dateStatus"], source["issued"]
    if issued:
        return say("dateInferred", date=date(issued)) if status == "inferred" else date(issued)
    parts = [say("dateUnknown")]
    if source["notBefore"]:
        parts.append(say("notBefore", date=date(source["notBefore"])))
    return {language: ", ".join(part[language] for part in parts) for language in LANGUAGES}
