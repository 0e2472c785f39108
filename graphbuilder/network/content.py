"""What the page holds: the picture with everything said in words, ready for list and script."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import Any

from graphbuilder import outcomes
from graphbuilder.network import changed, ink, not_stated
from graphbuilder.network.days import days, is_dated
from graphbuilder.network.selection import CONSISTS_OF, LEADS_TO, TOUCHES
from graphbuilder.network.wording import (
    LANGUAGES,
    Texts,
    age,
    both,
    date,
    in_language,
    period,
    place,
    said,
    say,
    words,
    words_of,
)

MATCHES = {"exact": "exact", "close": "near", "broad": "broad", "related": "related"}
#: Radius of the smallest and the largest shape: a factor of less than three.
SMALLEST, LARGEST = 3.4, 8.6


def content(picture: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the script reads and the template lists, as plain data."""
    counts = statement_counts(picture)
    order = in_order(picture)
    known = not_stated.stated(picture, order)
    largest = max(counts.values(), default=1)
    return {
        "title": both(picture["title"]),
        "dataset": dict(picture["dataset"]),
        "sources": [_source(key, picture["sources"][key]) for key in sorted(picture["sources"])],
        "families": _families(picture),
        "classes": {key: _class(picture["classes"][key]) for key in sorted(picture["classes"])},
        "modalities": _modalities(picture),
        "relations": _relations(picture),
        "entities": {
            key: _entity(key, picture, counts[key] / largest, counts[key], known)
            for key in sorted(picture["entities"])
        },
        "statements": {key: _statement(picture["statements"][key], picture) for key in order},
        "inferred": [_inferred(item, picture) for item in picture["inferred"]],
        "shapes": ink.SHAPES,
        "lines": ink.LINES,
        "outcomes": outcomes.for_script(),
        "words": words_of(picture.get("variants", ())),
        "notes": [both(note) for note in picture.get("notes", ())],
        "variants": list(picture.get("variants", ())),
        "changes": changed.counts(picture),
    }


def in_order(picture: Mapping[str, Any]) -> list[str]:
    """Return the statements' names in the order of the sources' text, or else of their subjects' names."""

    def by_name(statement: Mapping[str, Any]) -> tuple[str, ...]:
        subject = picture["entities"].get(statement["subject"], {}).get("label")
        return in_language(subject, "nl").casefold(), statement["relation"], str(statement["value"])

    def key(name: str) -> tuple[Any, ...]:
        where = picture["statements"][name]["passage"]
        passage = picture["passages"].get(where, {})
        return (
            str(passage.get("source", "")),
            passage.get("kind") == "footer",
            _natural(str(passage.get("section", ""))),
            passage.get("kind") != "heading",
            int(passage.get("number") or 0),
            where,
            *(() if where else by_name(picture["statements"][name])),
            _natural(name),
        )

    return sorted(picture["statements"], key=key)


def statement_counts(picture: Mapping[str, Any]) -> Counter[str]:
    """Count for each entity the statements that name it."""
    counts: Counter[str] = Counter()
    for statement in picture["statements"].values():
        counts.update({statement["subject"], statement["object"]} - {None})
    return counts


@cache
def _natural(text: str) -> tuple[tuple[int, str], ...]:
    """Sort key under which st9 comes before st10, however many digits there are."""
    parts = re.split(r"([0-9]+)", text)
    numbers = (part.lstrip("0") if place % 2 else None for place, part in enumerate(parts))
    return tuple(
        (-1, part) if number is None else (len(number), number) for part, number in zip(parts, numbers)
    )


def _source(key: str, source: Mapping[str, Any]) -> dict[str, Any]:
    issued = source.get("issued", "")
    return {
        "id": key,
        "issued": issued,
        "written": date(issued) if issued else both({}),
        "title": both(source["title"]),
        "age": age(source),
        "citation": both(source.get("citation")),
        "language": source.get("language", ""),
    }


def _families(picture: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Families with their classes and how many names each has, in the legend's order."""
    sizes = Counter(entity["class"] for entity in picture["entities"].values())
    result = []
    for key, family in sorted(picture["families"].items(), key=_order):
        members = [
            {"id": name, "count": sizes[name]}
            for name, kind in sorted(picture["classes"].items(), key=_order)
            if kind["family"] == key and sizes[name]
        ]
        if members:
            total = sum(member["count"] for member in members)
            label = both(family["label"])
            result.append({"id": key, "label": label, "classes": members, "count": total})
    return result


def _order(item: tuple[str, Mapping[str, Any]]) -> tuple[int, str]:
    return int(item[1].get("order", 0)), item[0]


def _class(kind: Mapping[str, Any]) -> dict[str, Any]:
    fill = ink.colour(kind["colour"])
    return {
        "label": both(kind["label"]),
        "plural": both(kind.get("plural") or kind["label"]),
        "column": int(kind.get("column", 0)),
        "ancestors": list(kind.get("ancestors", ())),
        "shape": kind["shape"] if kind["shape"] in ink.SHAPES else "dot",
        "fill": fill,
        "light": ink.outline(fill, ink.LIGHT),
        "dark": ink.outline(fill, ink.DARK),
    }


def _modalities(picture: Mapping[str, Any]) -> list[dict[str, Any]]:
    # What is denied is counted apart: the legend has a box of its own for it.
    counts = Counter(each["modality"] for each in picture["statements"].values() if not each["denied"])
    used: set[str] = set()
    result = []
    for key, modality in sorted(picture["modalities"].items(), key=_order):
        line = modality["line"] if modality["line"] in ink.LINES else "solid"
        # Two ways of saying never look quite alike, also where the ontology names one line for both.
        line = ink.AKIN.get(line, line) if line in used else line
        used.add(line)
        result.append(
            {
                "id": key,
                "label": both(modality["label"]),
                "definition": both(modality.get("definition")),
                "line": line,
                "count": counts[key],
            }
        )
    return result


def _relations(picture: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """The relations in the legend's order, with how many statements each has."""
    counts = Counter(each["relation"] for each in picture["statements"].values())
    ordered = sorted(picture["relations"].items(), key=_order)
    return {key: _relation(key, relation) | {"count": counts[key]} for key, relation in ordered}


def _relation(key: str, relation: Mapping[str, Any]) -> dict[str, Any]:
    label = both(relation["label"] or {"nl": key})
    inverse = relation.get("inverse")
    return {
        "label": label,
        "inverse": both(inverse) if inverse else say("inverseFallback", relation=label),
        "definition": both(relation.get("definition")),
        "symmetric": bool(relation["symmetric"]),
        "structural": bool(relation["structural"]),
        "toTheme": key in TOUCHES,
        "within": key in CONSISTS_OF,
        "leadsTo": key in LEADS_TO,
        "order": int(relation.get("order", 0)),
    }


def _entity(
    key: str, picture: Mapping[str, Any], share: float, count: int, known: not_stated.Stated
) -> dict[str, Any]:
    entity = picture["entities"][key]
    label = both(entity["label"] or {"nl": key})
    result: dict[str, Any] = {
        "class": entity["class"],
        "label": label,
        "short": both(entity.get("short") or label),
        "alternative": {
            language: list(entity.get("alternative", {}).get(language, [])) for language in LANGUAGES
        },
        "hidden": list(entity.get("hidden", [])),
        "note": both(entity.get("note")),
        "identifiers": [
            {"iri": item["iri"], "match": MATCHES.get(item["match"], "related")}
            for item in entity.get("identifiers", [])
        ],
        "envisaged": bool(entity["envisaged"]),
        "size": round(SMALLEST + (LARGEST - SMALLEST) * share**0.5, 2),
        "count": count,
    }
    return result | changed.said(entity) | not_stated.of(key, picture, known)


def _statement(statement: Mapping[str, Any], picture: Mapping[str, Any]) -> dict[str, Any]:
    passage = picture["passages"].get(statement["passage"])
    relation = picture["relations"].get(statement["relation"], {})
    value = statement["value"]
    source = picture["sources"].get(passage["source"], {}) if passage else {}
    result: dict[str, Any] = {
        "subject": statement["subject"],
        "relation": statement["relation"],
        "object": statement["object"],
        "modality": statement["modality"],
        "denied": bool(statement["denied"]),
        "said": said(statement, picture),
        "when": period(statement["from"], statement["until"], relation.get("time", "")),
        "quote": statement["quote"],
        "where": place(passage) if passage else both({"nl": statement["passage"]}),
        "source": both(source.get("title")),
        "language": source.get("language", ""),
        "text": passage["text"] if passage else "",
        "origin": sorted(picture["sources"]).index(passage["source"]) if source and passage else 0,
        "days": days(statement, picture),
    }
    if statement["object"] is None:
        text = "" if value is None else str(value)
        result["value"] = date(text) if is_dated(relation) else dict.fromkeys(LANGUAGES, text)
    if statement["holder"]:
        result["holder"] = statement["holder"]
    return result | changed.said(statement)


def _inferred(item: Mapping[str, Any], picture: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "subject": item["subject"],
        "relation": item["relation"],
        "object": item["object"],
        "why": _why(item, picture),
        "premises": [name for name in item["premises"] if name in picture["statements"]],
    }


def _why(item: Mapping[str, Any], picture: Mapping[str, Any]) -> Texts:
    """Say by which rule, and how firmly the weakest of its premises is said: no more follows from them."""
    order = {key: int(each.get("order", 0)) for key, each in picture["modalities"].items()}
    premises = (picture["statements"].get(key) for key in item["premises"])
    ways = {each["modality"] for each in premises if each}
    weakest = max(ways, key=lambda way: order.get(way, 0), default="")
    rule = both(item["rule"])
    word = f"inferredFrom{weakest.capitalize()}"
    return say(word if word in words() else "inferred", rule=rule)
