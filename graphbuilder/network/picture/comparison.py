"""Two pictures as one, with what was added, removed and changed between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from graphbuilder.network.picture.selection import Picture
from graphbuilder.network.picture.wording import LANGUAGES, Texts, both, date, in_language, place, said, say

ADDED, REMOVED, CHANGED = "added", "removed", "changed"
#: What a statement says, but for its id.
_SAID = (
    "subject", "relation", "object", "value", "modality", "denied", "holder", "from", "until", "quote",
    "passage", "draft",
)  # fmt: skip
_LINK = ("subject", "relation", "object", "value")
#: What is said of a name.
_NAMED = ("class", "label", "short", "alternative", "hidden", "note", "identifiers", "envisaged")
_Key = tuple[Any, ...]


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
    kept = {**old["passages"], **new["passages"], **passages}
    variants = set(old.get("variants", ())) | set(new.get("variants", ())) | {"compared"}
    # Where one of the two tells how and where things are said, the page has room for it.
    variants -= {"plain"} - (set(old.get("variants", ())) & set(new.get("variants", ())))
    return {
        **new,
        **{
            part: dict(sorted({**old[part], **new[part]}.items()))
            for part in ("sources", "families", "classes", "modalities", "relations")
        },
        "entities": dict(sorted(entities.items())),
        "statements": dict(sorted(statements.items())),
        "passages": kept,
        "variants": sorted(variants),
    }


def _called_alike(old: Picture, new: Picture) -> Picture:
    """The old picture with its names under the ids that they have in the new one.

    In a dataset of ours ids never change. In other files the short name of a thing may be that
    of another thing in the next version: there the address tells which is which.
    """
    ids = {name: name for name in old["entities"]}
    if "plain" in old.get("variants", ()):
        by_iri = {each["iri"]: name for name, each in new["entities"].items()}
        for name, each in old["entities"].items():
            ids[name] = by_iri.get(each["iri"]) or (each["iri"] if name in new["entities"] else name)

    def told(statement: Mapping[str, Any]) -> dict[str, Any]:
        ends = {end: ids.get(statement[end], statement[end]) for end in ("subject", "object", "holder")}
        return {**statement, **ends}

    return {
        **old,
        "entities": {ids[name]: each for name, each in old["entities"].items()},
        "statements": {name: told(each) for name, each in old["statements"].items()},
        "inferred": [],
    }


def _entities(old: Picture, new: Picture) -> dict[str, dict[str, Any]]:
    entities = {}
    for name, now in new["entities"].items():
        before = old["entities"].get(name)
        if before is None:
            entities[name] = {**now, "change": ADDED}
        elif all(before[part] == now[part] for part in _NAMED):
            entities[name] = {**now, "change": ""}
        else:
            found = _name_differences(before, now, old, new)
            differences = [each for each in found if each["before"] != each["now"]]
            change = CHANGED if differences else ""
            entities[name] = {**now, "change": change, "differences": differences}
    for name, before in old["entities"].items():
        if name not in entities:
            entities[name] = {**before, "change": REMOVED}
    return entities


def _statements(old: Picture, new: Picture) -> tuple[dict[str, dict[str, Any]], dict[str, Any]]:
    """All statements with what became of them, and the passages that only removed ones have."""
    before_of = _matched(old["statements"], new["statements"])
    statements = {}
    for name, now in new["statements"].items():
        known = before_of.get(name)
        if known is None:
            statements[name] = {**now, "change": ADDED}
            continue
        before = old["statements"][known]
        if _content(before, _SAID) == _content(now, _SAID):
            statements[name] = {**now, "change": ""}
        else:
            differences = list(_statement_differences(before, now, old, new))
            statements[name] = {**now, "change": CHANGED, "differences": differences}
    passages: dict[str, Any] = {}
    for name in sorted(set(old["statements"]) - set(before_of.values())):
        before = old["statements"][name]
        where = before["passage"]
        if where in new["passages"] and new["passages"][where] != old["passages"].get(where):
            passages[f"{where} (old)"] = old["passages"].get(where)
            before = {**before, "passage": f"{where} (old)"}
        key = name
        while key in statements:
            key += "-old"
        statements[key] = {**before, "change": REMOVED}
    return statements, passages


def _matched(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, str]:
    """The old statement of each new one that has one: the surest matches first."""
    left_old, left_new = dict(old), dict(new)
    found: dict[str, str] = {}

    def match(key: Callable[[str, Mapping[str, Any]], _Key]) -> None:
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


def _content(statement: Mapping[str, Any], parts: tuple[str, ...]) -> _Key:
    return tuple(statement[part] for part in parts)


def _statement_differences(
    before: Mapping[str, Any], now: Mapping[str, Any], old: Picture, new: Picture
) -> Iterator[dict[str, Any]]:
    """What differs between two statements, under the headings of the list."""

    def name(picture: Picture, key: str) -> Texts:
        return both(picture["entities"].get(key, {}).get("label") or {"": key})

    def value(statement: Mapping[str, Any], picture: Picture) -> Texts:
        if statement["object"] is not None:
            return name(picture, statement["object"])
        return date(str(statement["value"]))

    def when(statement: Mapping[str, Any]) -> Texts:
        ends = [date(statement[end]) for end in ("from", "until")]
        return {language: " – ".join(end[language] or "…" for end in ends) for language in LANGUAGES}

    def where(statement: Mapping[str, Any], picture: Picture) -> Texts:
        passage = picture["passages"].get(statement["passage"])
        return place(passage) if passage else both({"": statement["passage"]})

    def relation(statement: Mapping[str, Any], picture: Picture) -> Texts:
        known = picture["relations"].get(statement["relation"], {})
        return both(known.get("label") or {"": statement["relation"]})

    if before["subject"] != now["subject"]:
        yield _difference("columnSubject", name(old, before["subject"]), name(new, now["subject"]))
    if before["relation"] != now["relation"]:
        yield _difference("columnRelation", relation(before, old), relation(now, new))
    if _content(before, ("object", "value")) != _content(now, ("object", "value")):
        yield _difference("columnObject", value(before, old), value(now, new))
    how = ("modality", "denied", "holder", "draft")
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


def _name_differences(
    before: Mapping[str, Any], now: Mapping[str, Any], old: Picture, new: Picture
) -> Iterator[dict[str, Any]]:
    def kind(entity: Mapping[str, Any], picture: Picture) -> Texts:
        known = picture["classes"].get(entity["class"], {})
        return both(known.get("label") or {"": entity["class"]})

    def others(entity: Mapping[str, Any]) -> Texts:
        return {
            language: ", ".join([*entity["alternative"].get(language, ()), *entity["hidden"]])
            for language in LANGUAGES
        }

    def elsewhere(entity: Mapping[str, Any]) -> Texts:
        return both({"": ", ".join(each["iri"] for each in entity["identifiers"])})

    def status(entity: Mapping[str, Any]) -> Texts:
        return say("onlyEnvisaged" if entity["envisaged"] else "notOnlyEnvisaged")

    if before["class"] != now["class"]:
        yield _difference("kind", kind(before, old), kind(now, new))
    for part, heading in (("label", "name"), ("short", "shortName"), ("note", "note")):
        if before[part] != now[part] and not (part == "short" and _short_follows(before, now)):
            yield _difference(heading, both(before[part]), both(now[part]))
    if (before["alternative"], before["hidden"]) != (now["alternative"], now["hidden"]):
        yield _difference("otherNames", others(before), others(now))
    if before["identifiers"] != now["identifiers"]:
        yield _difference("identifiers", elsewhere(before), elsewhere(now))
    if before["envisaged"] != now["envisaged"]:
        yield _difference("status", status(before), status(now))


def _short_follows(before: Mapping[str, Any], now: Mapping[str, Any]) -> bool:
    """Whether a short name differs only because it is the whole name."""
    return all(
        in_language(each["short"], language) == in_language(each["label"], language)
        for each in (before, now)
        for language in LANGUAGES
    )


def _difference(heading: str, before: Texts, now: Texts) -> dict[str, Any]:
    return {"heading": heading, "before": before, "now": now}
