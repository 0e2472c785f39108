"""Deadlines of a track: its own, or of a part, goal or means of it."""

from collections.abc import Iterable, Mapping
from typing import Any

from graphbuilder.network.wording import LANGUAGES, Texts, age, both, in_language, say

#: Of these one expects a deadline, so that its absence is worth saying.
EXPECT_DEADLINE = "Trajectory"
#: What a track consists of: a deadline of any of these is one of the track.
WITHIN = frozenset({"dcterms:hasPart", "hasGoal", "hasMeans"})


def facts(picture: Mapping[str, Any], order: Iterable[str]) -> dict[str, list[str]]:
    """Return for each entity the facts about it that bear on deadlines, in that order."""
    found: dict[str, list[str]] = {}
    for key in order:
        statement = picture["statements"][key]
        if statement["isFact"] and (statement["relation"] == "deadline" or statement["relation"] in WITHIN):
            found.setdefault(statement["subject"], []).append(key)
    return found


def of(key: str, picture: Mapping[str, Any], facts: Mapping[str, list[str]]) -> dict[str, Any]:
    """Return what the details of a track say of deadlines; nothing where one expects none.

    ``deadlines`` names the statements of what the track consists of; ``notStated`` says that
    there is none at all.
    """
    kind = picture["classes"].get(picture["entities"][key]["class"], {})
    if EXPECT_DEADLINE not in kind.get("ancestors", ()):
        return {}
    found = _stated(key, picture, facts)
    within = [name for name in found if picture["statements"][name]["subject"] != key]
    if not found and "partial" in picture.get("variants", ()):
        # It may well be stated in what was left out.
        return {}
    if within:
        return {"deadlines": within}
    return {} if found else {"notStated": _not_stated(picture)}


def _stated(key: str, picture: Mapping[str, Any], facts: Mapping[str, list[str]]) -> list[str]:
    """Return the statements of a deadline of the track, or of a part, goal or means of it."""
    found = []
    within = {key}
    waiting = [key]
    for each in waiting:
        for name in facts.get(each, ()):
            statement = picture["statements"][name]
            if statement["relation"] == "deadline":
                found.append(name)
            elif statement["object"] and statement["object"] not in within:
                within.add(statement["object"])
                waiting.append(statement["object"])
    return found


def _not_stated(picture: Mapping[str, Any]) -> Texts:
    relation = both(picture["relations"].get("deadline", {}).get("label")) or {}
    named = relation if in_language(relation, "nl") else say("deadline")
    where = {
        language: "; ".join(
            f"{in_language(source['title'], language)} ({age(source)[language]})"
            for _, source in sorted(picture["sources"].items())
        )
        for language in LANGUAGES
    }
    return say("notStated", relation=named, source=where)
