"""The sentence above the lanes: of how many tracks the sources state what one expects."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from graphbuilder.network.lanes import manners
from graphbuilder.network.lanes.reading import Reading
from graphbuilder.network.picture import not_stated
from graphbuilder.network.picture.model import Texts
from graphbuilder.network.picture.wording import LANGUAGES, both, in_language, say

#: Pictures of which nobody can say that something is not stated.
SILENT = {"partial", "plain", "compared", "asked"}


def absent(reading: Reading, hubs: list[str]) -> dict[str, list[Texts]]:
    """What one expects of each track and no source states; nothing of a part of a picture."""
    if SILENT & set(reading.picture["variants"]):
        return {}
    known = not_stated.stated(reading.picture, reading.order)
    return {hub: [both(noun) for noun in not_stated.of_hub(hub, reading.picture, known)] for hub in hubs}


def lead(reading: Reading, hubs: list[str], missing: dict[str, list[Texts]], bodies: list[str]) -> Texts:
    """For how many tracks each thing that one expects is stated, and what is stated for none.

    Without a track it tells of which offices and bodies the lanes are.
    """
    if not hubs and "compared" not in reading.picture["variants"]:
        return of_bodies(reading, bodies)
    return _of_tracks(reading, hubs, missing)


def of_bodies(reading: Reading, bodies: list[str]) -> Texts:
    """How many offices and bodies there are, and how they are called."""
    names = [reading.called(name) for name in bodies]
    return say(
        "lanes.leadBodies" if len(bodies) > 1 else "lanes.leadBody", n=str(len(bodies)), what=_joined(names)
    )


def _of_tracks(reading: Reading, hubs: list[str], missing: dict[str, list[Texts]]) -> Texts:
    tracks = called(reading, hubs) if len(hubs) != 1 else reading.called(hubs[0])
    number = str(len(hubs))
    if "compared" in reading.picture["variants"]:
        counts = Counter(each.get("change", "") for each in reading.picture["statements"].values())
        return say(
            "lanes.leadCompared",
            **{change: str(counts[change]) for change in ("added", "removed", "changed")},
        )
    many = "" if len(hubs) > 1 else "One"
    if not missing or not reading.picture["expected"]:
        whole = reading.picture.get("whole")
        beside = len(hubs) - whole["tracksShown"] if whole else 0
        # Above the lanes stands how many tracks were chosen: these name others, which have lanes too.
        if whole and whole["tracksShown"] and beside > 0:
            shown, others = str(whole["tracksShown"]), str(beside)
            return say("lanes.leadCountChosen", n=number, tracks=tracks, shown=shown, others=others)
        return say(f"lanes.leadCount{many}", n=number, tracks=tracks)
    known = not_stated.stated(reading.picture, reading.order)
    stated: list[Texts] = []
    none: list[Texts] = []
    for each in reading.picture["expected"]:
        noun = both(each["noun"])
        having = [hub for hub in hubs if noun not in missing[hub]]
        if not having:
            none.append(noun)
            continue
        # What is told of something that a track only may have is as sure as that is.
        asked = [(hub, each["relations"], reading.picture, known) for hub in having]
        told = {one[0]: not_stated.telling(*one) or not_stated.leading(*one) for one in asked}
        of_parts = sum(not _by_itself(reading, hub, each["relations"]) for hub in having)
        parts = _of_parts(of_parts, len(having))
        name = "lanes.leadStatedOne" if len(hubs) == 1 else "lanes.leadStated"
        stated.append(say(name, noun=noun, n=str(len(having)), parts=parts, unsure=unsure(reading, told)))
    sentences = []
    plural = "Sources" if len(reading.picture["sources"]) > 1 else ""
    if stated:
        sentences.append(say(f"lanes.lead{many}{plural}", n=number, tracks=tracks, what=_joined(stated)))
    if none:
        name = f"lanes.leadNone{many}" if stated else f"lanes.leadOnlyNone{many}{plural}"
        sentences.append(say(name, n=number, tracks=tracks, what=_joined(none)))
    return {language: " ".join(each[language] for each in sentences) for language in LANGUAGES}


def called(reading: Reading, hubs: list[str]) -> Texts:
    """What these tracks are called together: by the nearest class that they share, if that is known."""
    picture = reading.picture
    kinds = [kind for hub in hubs if (kind := reading.kind(hub))]
    shared = [
        name
        for name in (kinds[0]["ancestors"] if kinds else [])
        if all(name in kind["ancestors"] for kind in kinds)
    ]
    for name in shared:
        if (kind := picture["classes"].get(name)) and kind["hub"]:
            return both(kind["plural"] or kind["label"])
    return say("lanes.tracks")


def _by_itself(reading: Reading, hub: str, relations: list[str]) -> bool:
    return any(reading.statement(link.statement)["relation"] in relations for link in reading.links(hub))


def unsure(reading: Reading, told: Mapping[str, Sequence[str]]) -> Texts:
    """Of how many of these no source says that it is so, and how the sources say it."""
    unsure = [keys for keys in told.values() if not any(reading.statement(key)["isFact"] for key in keys)]
    if not unsure:
        return dict.fromkeys(LANGUAGES, "")
    ways = {str(text): text for keys in unsure for key in keys for text in _way(reading, key)}
    name = "lanes.leadUnsure" if len(unsure) == len(told) else "lanes.leadSomeUnsure"
    return say(name, n=str(len(unsure)), how=_joined(list(ways.values())))


def _way(reading: Reading, key: str) -> list[Texts]:
    """How a statement is said that is no fact: denied, or else in whose view and how firmly."""
    manner = reading.manner(key)
    if manner.denied:
        return [say("denied")]
    return [chip["text"] for chip in manners.chips(reading.picture, manner)]


def _of_parts(of_parts: int, having: int) -> Texts:
    if not of_parts:
        return dict.fromkeys(LANGUAGES, "")
    if of_parts == having:
        return say("lanes.leadOfPart" if having == 1 else "lanes.leadOfParts")
    return say("lanes.leadSomeOfParts", n=str(of_parts))


def _joined(texts: list[Texts]) -> Texts:
    return {language: ", ".join(in_language(each, language) for each in texts) for language in LANGUAGES}
