"""Two pictures as one, with what was added, removed and changed between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Literal, TypeAlias, TypeVar, get_args

from graphbuilder.network.picture.model import (
    Change,
    Difference,
    Entity,
    Passage,
    Picture,
    Statement,
    Texts,
    Variant,
)
from graphbuilder.network.picture.wording import (
    LANGUAGES,
    both,
    date,
    in_language,
    label,
    place,
    said,
    say,
)

_Part: TypeAlias = Literal[
    "subject", "relation", "object", "value", "modality", "denied", "holder", "from", "until", "quote",
    "passage", "draft",
]  # fmt: skip
#: What a statement says, but for its id.
_SAID: tuple[_Part, ...] = get_args(_Part)
_LINK: tuple[_Part, ...] = ("subject", "relation", "object", "value")
_About: TypeAlias = Literal[
    "class", "label", "short", "alternative", "hidden", "note", "identifiers", "envisaged"
]
#: What is said of a name.
_NAMED: tuple[_About, ...] = get_args(_About)
_Key: TypeAlias = tuple[str | bool | None, ...]
_Told = TypeVar("_Told")


def compare(old: Picture, new: Picture) -> Picture:
    """One picture of both: what is in the new one, and what was removed from the old one.

    Names and statements carry ``change`` (``added``, ``removed``, ``changed`` or blank) and,
    where they changed, ``differences``: what was before and what is now, in words. A statement
    with another id is the same one if it says the same, and else if only how, when, by whom or
    where it is said differs.
    """
    old = _called_alike(old, new)
    entities = _entities(old, new)
    statements, passages = _statements(old, new)
    variants: set[Variant] = {*old["variants"], *new["variants"], "compared"}
    # Where one of the two tells how and where things are said, the page has room for it.
    if not ("plain" in old["variants"] and "plain" in new["variants"]):
        variants.discard("plain")
    return {
        **new,
        "sources": _of_both(old["sources"], new["sources"]),
        "families": _of_both(old["families"], new["families"]),
        "classes": _of_both(old["classes"], new["classes"]),
        "modalities": _of_both(old["modalities"], new["modalities"]),
        "relations": _of_both(old["relations"], new["relations"]),
        "also": _of_both(old.get("also", {}), new.get("also", {})),
        "entities": dict(sorted(entities.items())),
        "statements": dict(sorted(statements.items())),
        "passages": {**old["passages"], **new["passages"], **passages},
        "variants": sorted(variants),
    }


def _of_both(old: Mapping[str, _Told], new: Mapping[str, _Told]) -> dict[str, _Told]:
    return dict(sorted({**old, **new}.items()))


def _called_alike(old: Picture, new: Picture) -> Picture:
    """The old picture with its names under the ids that they have in the new one.

    In a dataset of ours ids never change. In other files the short name of a thing may be that
    of another thing in the next version: there the address tells which is which.
    """
    ids = {name: name for name in old["entities"]}
    if "plain" in old["variants"]:
        by_iri = {each["iri"]: name for name, each in new["entities"].items()}
        for name, each in old["entities"].items():
            ids[name] = by_iri.get(each["iri"]) or (each["iri"] if name in new["entities"] else name)

    def told(statement: Statement) -> Statement:
        subject, thing, holder = statement["subject"], statement["object"], statement["holder"]
        return {
            **statement,
            "subject": ids.get(subject, subject),
            "object": None if thing is None else ids.get(thing, thing),
            "holder": ids.get(holder, holder),
        }

    return {
        **old,
        "entities": {ids[name]: each for name, each in old["entities"].items()},
        "statements": {name: told(each) for name, each in old["statements"].items()},
        "inferred": [],
    }


def _entities(old: Picture, new: Picture) -> dict[str, Entity]:
    entities: dict[str, Entity] = {}
    for name, now in new["entities"].items():
        before = old["entities"].get(name)
        if before is None:
            entities[name] = {**now, "change": "added"}
        elif all(before[part] == now[part] for part in _NAMED):
            entities[name] = {**now, "change": ""}
        else:
            found = _name_differences(before, now, old, new)
            differences = [each for each in found if each["before"] != each["now"]]
            change: Change = "changed" if differences else ""
            entities[name] = {**now, "change": change, "differences": differences}
    for name, before in old["entities"].items():
        if name not in entities:
            entities[name] = {**before, "change": "removed"}
    return entities


def _statements(old: Picture, new: Picture) -> tuple[dict[str, Statement], dict[str, Passage]]:
    """All statements with what became of them, and the passages that only removed ones have."""
    before_of = _matched(old["statements"], new["statements"])
    statements: dict[str, Statement] = {}
    for name, now in new["statements"].items():
        known = before_of.get(name)
        if known is None:
            statements[name] = {**now, "change": "added"}
            continue
        before = old["statements"][known]
        if _content(before, _SAID) == _content(now, _SAID):
            statements[name] = {**now, "change": ""}
        else:
            differences = list(_statement_differences(before, now, old, new))
            statements[name] = {**now, "change": "changed", "differences": differences}
    passages: dict[str, Passage] = {}
    for name in sorted(set(old["statements"]) - set(before_of.values())):
        before = old["statements"][name]
        where = before["passage"]
        if where in new["passages"] and new["passages"][where] != old["passages"].get(where):
            if where in old["passages"]:
                passages[f"{where} (old)"] = old["passages"][where]
            before = {**before, "passage": f"{where} (old)"}
        key = name
        while key in statements:
            key += "-old"
        statements[key] = {**before, "change": "removed"}
    return statements, passages


def _matched(old: Mapping[str, Statement], new: Mapping[str, Statement]) -> dict[str, str]:
    """The old statement of each new one that has one: the surest matches first."""
    left_old, left_new = dict(old), dict(new)
    found: dict[str, str] = {}

    def match(key: Callable[[str, Statement], _Key]) -> None:
        waiting: dict[_Key, list[str]] = defaultdict(list)
        for name in sorted(left_old):
            waiting[key(name, left_old[name])].append(name)
        for name in sorted(left_new):
            if names := waiting[key(name, left_new[name])]:
                found[name] = names.pop(0)
                del left_old[found[name]], left_new[name]

    match(lambda name, each: (name, *_content(each, _SAID)))
    match(lambda name, each: _content(each, _SAID))
    match(lambda name, each: (name, *_content(each, ("subject",))))
    match(lambda name, each: (name, *_content(each, ("object", "value"))))
    match(lambda name, each: (*_content(each, _LINK), each["passage"]))
    match(lambda name, each: _content(each, _LINK))
    return found


def _content(statement: Statement, parts: Iterable[_Part]) -> _Key:
    return tuple(statement[part] for part in parts)


def _statement_differences(
    before: Statement, now: Statement, old: Picture, new: Picture
) -> Iterator[Difference]:
    """What differs between two statements, under the headings of the list."""

    def value(statement: Statement, picture: Picture) -> Texts:
        if statement["object"] is not None:
            return label(picture["entities"], statement["object"])
        return date(str(statement["value"]))

    def when(statement: Statement) -> Texts:
        ends = [date(statement["from"]), date(statement["until"])]
        return {language: " – ".join(end[language] or "…" for end in ends) for language in LANGUAGES}

    def where(statement: Statement, picture: Picture) -> Texts:
        passage = picture["passages"].get(statement["passage"])
        return place(passage) if passage else both({"": statement["passage"]})

    if before["subject"] != now["subject"]:
        subjects = label(old["entities"], before["subject"]), label(new["entities"], now["subject"])
        yield _difference("columnSubject", *subjects)
    if before["relation"] != now["relation"]:
        relations = label(old["relations"], before["relation"]), label(new["relations"], now["relation"])
        yield _difference("columnRelation", *relations)
    if _content(before, ("object", "value")) != _content(now, ("object", "value")):
        yield _difference("columnObject", value(before, old), value(now, new))
    how: tuple[_Part, ...] = ("modality", "denied", "holder", "draft")
    if _content(before, how) != _content(now, how):
        yield _difference("said", said(before, old), said(now, new))
    if _content(before, ("from", "until")) != _content(now, ("from", "until")):
        yield _difference("columnPeriod", when(before), when(now))
    if before["quote"] != now["quote"]:
        yield _difference("columnQuote", both({"": before["quote"]}), both({"": now["quote"]}))
    if before["passage"] != now["passage"]:
        places = where(before, old), where(now, new)
        if places[0] == places[1]:
            # The same sentence of another source: only the ids tell them apart.
            places = both({"": before["passage"]}), both({"": now["passage"]})
        yield _difference("columnPlace", *places)


def _name_differences(before: Entity, now: Entity, old: Picture, new: Picture) -> Iterator[Difference]:
    def others(entity: Entity) -> Texts:
        return {
            language: ", ".join([*entity["alternative"].get(language, ()), *entity["hidden"]])
            for language in LANGUAGES
        }

    def elsewhere(entity: Entity) -> Texts:
        return both({"": ", ".join(each["iri"] for each in entity["identifiers"])})

    def status(entity: Entity) -> Texts:
        return say("onlyEnvisaged" if entity["envisaged"] else "notOnlyEnvisaged")

    if before["class"] != now["class"]:
        yield _difference("kind", label(old["classes"], before["class"]), label(new["classes"], now["class"]))
    if before["label"] != now["label"]:
        yield _difference("name", both(before["label"]), both(now["label"]))
    if before["short"] != now["short"] and not _short_follows(before, now):
        yield _difference("shortName", both(before["short"]), both(now["short"]))
    if before["note"] != now["note"]:
        yield _difference("note", both(before["note"]), both(now["note"]))
    if (before["alternative"], before["hidden"]) != (now["alternative"], now["hidden"]):
        yield _difference("otherNames", others(before), others(now))
    if before["identifiers"] != now["identifiers"]:
        yield _difference("identifiers", elsewhere(before), elsewhere(now))
    if before["envisaged"] != now["envisaged"]:
        yield _difference("status", status(before), status(now))


def _short_follows(before: Entity, now: Entity) -> bool:
    """Whether a short name differs only because it is the whole name."""
    return all(
        in_language(each["short"], language) == in_language(each["label"], language)
        for each in (before, now)
        for language in LANGUAGES
    )


def _difference(heading: str, before: Texts, now: Texts) -> Difference:
    return {"heading": heading, "before": before, "now": now}
