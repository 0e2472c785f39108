"""What things of somebody else's file are called, in Dutch, English or what language there is."""

from __future__ import annotations

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import NotRequired, TypedDict, cast
from urllib.parse import unquote

from graphbuilder.namespaces import RDF
from graphbuilder.network.picture.model import Texts
from graphbuilder.network.picture.rdf_resources import BLANK, Things, Value
from graphbuilder.network.picture.wording import LANGUAGES, in_language

#: How far a thing without a name may stand from the one after which it is called.
FARTHEST = 3
#: A name without a blank that has so many letters is no word, and where as large a part of all such names
#: begin alike, that tells none of them from another.
_LONG, _ALIKE = 16, 4
#: A code: many letters and figures without anything between them; and so many of them are told.
_TOKEN = re.compile(r"\b(?=\w*\d)(?=\w*[A-Za-z])\w{14,}\b")
_SIGNS = 8
# A name for machines: long, and of nothing but figures and the letters of a hexadecimal number.
_CODE = re.compile(r"(?=.*\d)[0-9a-fA-F-]{16,}")


class KnownFamily(TypedDict):
    """Kinds that share a colour and a column."""

    label: Texts
    colour: str
    column: int


class KnownKind(TypedDict):
    """A class of a vocabulary that many use."""

    family: str
    nl: str
    en: str


class KnownRelation(TypedDict):
    """A property of a vocabulary that many use."""

    nl: str
    en: str
    inverse: NotRequired[Texts]
    symmetric: NotRequired[bool]
    structural: NotRequired[bool]


class Known(TypedDict):
    """What ``terms.toml`` tells: lists of properties that name things, and terms by their addresses."""

    names: list[str]
    other_names: list[str]
    hidden_names: list[str]
    definitions: list[str]
    titles: list[str]
    matches: dict[str, str]
    families: dict[str, KnownFamily]
    classes: dict[str, KnownKind]
    relations: dict[str, KnownRelation]


@cache
def known() -> Known:
    """What ``terms.toml`` tells of other people's vocabularies."""
    text = (files("graphbuilder.network.picture") / "terms.toml").read_text("utf-8")
    return cast(Known, tomllib.loads(text))


def local(iri: str) -> str:
    """The last part of an address, as a person may read it."""
    return unquote(re.split(r"[/#]", iri.rstrip("/#"))[-1]) or iri


def in_words(iri: str) -> str:
    """The last part of the address of a term, its words apart: ``hasFirstName`` is "has first name"."""
    apart = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", local(iri)).replace("_", " ")
    return " ".join(word if word.isupper() and len(word) > 1 else word.lower() for word in apart.split())


def texts(values: Iterable[Value]) -> Texts:
    """One text a language: those of the page, or else one in a language that there is."""
    found: dict[str, str] = {}
    for value in values:
        if value.kind == "text" and value.text.strip():
            found.setdefault(value.language.partition("-")[0].lower(), value.text.strip())
    ours = {language: found[language] for language in LANGUAGES if language in found}
    if ours or not found:
        return ours
    return {"": found.get("") or found[min(found)]}


def read_by_people(values: Iterable[Value]) -> list[Value]:
    """The values without the translations into languages that the page does not speak."""
    given = list(values)
    ours = [each for each in given if each.language.partition("-")[0].lower() in ("", *LANGUAGES)]
    return ours or given


def own_name(properties: Mapping[str, list[Value]]) -> Texts:
    """The first name that a file gives a thing; empty where it gives none."""
    found: Texts = {}
    for property in known()["names"]:
        for language, text in texts(properties.get(property, ())).items():
            found.setdefault(language, text)
    return {language: text for language, text in found.items() if language} or found


def spellings(properties: Mapping[str, list[Value]], name: Texts) -> tuple[dict[str, list[str]], list[str]]:
    """Other names by language, and what a thing can be found by besides: spellings, and other languages."""
    other: dict[str, set[str]] = defaultdict(set)
    hidden: set[str] = set()
    told = known()
    kinds = {"names": told["names"], "other_names": told["other_names"], "hidden_names": told["hidden_names"]}
    for kind, listed in kinds.items():
        for property in listed:
            for value in properties.get(property, ()):
                language = value.language.partition("-")[0].lower()
                if value.kind != "text" or value.text.strip() in name.values():
                    continue
                if language in LANGUAGES and kind != "hidden_names":
                    other[language].add(value.text)
                else:
                    hidden.add(value.text)
    return {language: sorted(names) for language, names in sorted(other.items())}, sorted(hidden)


def call(things: Things, kinds: Mapping[str, Texts]) -> dict[str, Texts]:
    """What each thing is called, also where the file gives it no name; `kinds` tells the kind of each.

    An address that a person can read ends in the name. Where it ends in a code, and for a blank
    node, the thing is called after its kind and the nearest thing with a name.
    """
    names = {each: own_name(things.get(each, {})) or _address(each, each in things) for each in kinds}
    unnamed = [each for each, name in names.items() if not name]
    near = _neighbours(things, set(unnamed))
    after: dict[str, Texts] = {}
    waiting = unnamed
    for _ in range(FARTHEST):
        found = {}
        for each in waiting:
            others = (names[other] or after.get(other) for other in near[each] if other in things)
            if name := next(filter(None, others), None):
                found[each] = name
        after |= found
        waiting = [each for each in waiting if each not in found]
    return names | {
        each: _kind_and(kinds[each], after.get(each) or _own_text(things, each)) for each in unnamed
    }


def telling(names: Iterable[str]) -> dict[str, str]:
    """What tells long names without blanks apart: each without the beginning that many of them share.

    ``id_2017-S-221-458365_Lot_diPp46XcmeHRAMFFenhpzZ`` becomes "Lot diPp46Xc…" among others of
    2017-S-221-458365. A beginning ends where a word does; of a code the first signs tell enough, where no
    two names become one by that. Names that need no shortening are left out.
    """
    long = sorted({name for name in names if len(name) >= _LONG and not re.search(r"\s", name)})
    shared = Counter(name[: end.end()] for name in long for end in re.finditer(r"[_/.:#-]+", name))
    least = max(3, len(long) / _ALIKE)
    found = {}
    for name in long:
        ends = [end.end() for end in re.finditer(r"[_/.:#-]+", name)]
        start = max((end for end in ends if end < len(name) and shared[name[:end]] >= least), default=0)
        if start >= _LONG // 2:
            found[name] = name[start:].replace("_", " ").strip() or name
    short = {name: _TOKEN.sub(lambda token: f"{token[0][:_SIGNS]}…", text) for name, text in found.items()}
    times = Counter(short.values())
    return {name: short[name] if times[short[name]] == 1 else text for name, text in found.items()}


def _address(thing: str, is_described: bool) -> Texts:
    """The readable end of an address; of a thing elsewhere also a code, with what stands before it."""
    last = local(thing)
    if thing.startswith(BLANK):
        return {}
    if not _CODE.fullmatch(last):
        return {"": last}
    return {} if is_described else {"": f"{local(thing.removesuffix(last))} {last[:8]}"}


def _own_text(things: Things, thing: str) -> Texts:
    """Some text that is said of it, or a piece of its code."""
    said = (
        value.text for values in things.get(thing, {}).values() for value in values if value.kind == "text"
    )
    return {"": next(said, None) or local(thing).removeprefix(BLANK)[:8]}


def _kind_and(kind: Texts, name: Texts) -> Texts:
    return {
        language: f"{in_language(kind, language)} ({in_language(name, language)})" for language in LANGUAGES
    }


def _neighbours(things: Things, wanted: set[str]) -> dict[str, list[str]]:
    """What each wanted thing refers to, and then what refers to it."""
    onward: dict[str, list[str]] = defaultdict(list)
    back: dict[str, list[str]] = defaultdict(list)
    for thing, properties in things.items():
        for property, values in properties.items():
            if property == RDF + "type":
                continue
            for value in values:
                if value.kind == "thing":
                    if thing in wanted:
                        onward[thing].append(value.text)
                    if value.text in wanted:
                        back[value.text].append(thing)
    return {each: onward[each] + back[each] for each in wanted}
