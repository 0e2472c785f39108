"""All of the opening of a page: the lanes of a picture, where it has a track, or a body set up by a law."""

from __future__ import annotations

from collections import Counter

from graphbuilder import progress
from graphbuilder.network.lanes import answers, manners
from graphbuilder.network.lanes.bodies import bodies, bodies_of
from graphbuilder.network.lanes.lane import lane
from graphbuilder.network.lanes.lead import absent, lead
from graphbuilder.network.lanes.model import Key, Lane, Lanes, Section, Together
from graphbuilder.network.lanes.reading import Reading
from graphbuilder.network.lanes.remainder import remainder, unsure
from graphbuilder.network.lanes.together import lists_of, said_of
from graphbuilder.network.picture.model import Picture
from graphbuilder.network.picture.wording import both, say

#: Of more tracks than these nobody reads a row each: such a page opens on its groups of names. Nor of bodies.
MOST_TRACKS = 500
#: More tracks than these stand in sections that are folded.
_FOLDED = 60
#: So many statements stand in all lanes together, and in each at least: more is too long to read.
_MOST, _LEAST = 6000, 40
#: What is tied to no track opens by itself where it is no more than that.
_OPENED = 100


def lanes(picture: Picture) -> Lanes | None:
    """The lanes of a picture; none where nothing in it has one, or where no one would read as many.

    Parameters
    ----------
    picture : Picture
        What is drawn; a part of one, a comparison, or one as of a date just as well.
    """
    reading = Reading(picture)
    hubs = sorted((name for name in reading.first if reading.is_hub(name)), key=reading.first.__getitem__)
    if len(hubs) > MOST_TRACKS:
        return None
    available = set(reading.substance())
    # Of a track that only drafts name nothing is told but these.
    told = [hub for hub in hubs if not _is_draft(reading, hub)] or hubs
    missing = absent(reading, told)
    made: dict[str, Lane] = {}
    offices = bodies_of(reading)
    most = max(_LEAST, _MOST // max(1, len(hubs) + len(offices)))
    of_bodies = bodies(reading, offices, available, most) if len(offices) <= MOST_TRACKS else []
    if not hubs and not of_bodies:
        return None
    for hub in progress.through("step-page", hubs, len(hubs)):
        made[hub] = {
            **lane(reading, hub, available, most),
            "absent": missing.get(hub, []),
            "expected": len(picture["expected"]) if missing else 0,
        }
    groups = _groups(reading, hubs, made)
    of_lists = [key for group in groups for trunk in group["said"] for key in trunk["verb"]["statements"]]
    lanes_made = [*made.values(), *of_bodies]
    taken = {key for each in lanes_made for key in (*each["statements"], *each["beyond"])} | set(of_lists)
    rest = remainder(reading, taken)
    left = [key for each in rest for key in each["statements"]]
    drafts = [key for key in left if reading.statement(key)["draft"]]
    return {
        "lead": lead(reading, told, missing, [each["key"] for each in of_bodies]),
        "groups": groups,
        "sections": _sections(groups) if len(hubs) > _FOLDED else [],
        "tracks": len(hubs),
        "bodies": of_bodies,
        "foldsBodies": len(of_bodies) > _FOLDED,
        "remainder": rest,
        "remaining": len(left),
        "remainderNames": [reading.called(each["key"]) for each in rest[:4]],
        "remainingDrafts": len(drafts),
        "remainderUnsure": unsure(reading, left),
        "remainderUnsureDrafts": unsure(reading, drafts),
        "opensRemainder": unsure(reading, left) > unsure(reading, drafts) and len(left) <= _OPENED,
        "key": _key(picture),
        "answers": answers.answers(reading, groups, of_bodies, missing),
    }


def _is_draft(reading: Reading, hub: str) -> bool:
    return all(reading.statement(link.statement)["draft"] for link in reading.links(hub))


def _groups(reading: Reading, hubs: list[str], made: dict[str, Lane]) -> list[Together]:
    """The lanes in the order of the sources, those of a list together where its first one stands."""
    lists = lists_of(reading, hubs)
    of = {hub: name for name, members in lists.items() for hub in members}
    groups: list[Together] = []
    for hub in hubs:
        name = of.get(hub)
        if name is None:
            groups.append({"list": None, "count": 1, "said": [], "lanes": [made[hub]]})
        elif lists[name][0] == hub:
            listing = [
                link.statement
                for link in reading.links(name)
                if link.forward and reading.lists(link.statement)
            ]
            groups.append(
                {
                    "list": reading.said(name, listing),
                    "count": len({reading.statement(key)["object"] for key in listing}),
                    "said": said_of(reading, name),
                    "lanes": [made[each] for each in lists[name]],
                }
            )
    return groups


def _sections(groups: list[Together]) -> list[Section]:
    """A section for each list, and for each kind of track that stands in none."""
    found: dict[tuple[str, str], Section] = {}
    for group in groups:
        listed = group["list"]
        title = listed["text"] if listed else group["lanes"][0]["group"]
        key = ("list", listed["name"]) if listed else ("kind", title["en"])
        section = found.setdefault(key, {"title": title, "count": 0, "groups": []})
        section["count"] += len(group["lanes"])
        section["groups"].append(group)
    # One that holds everything, folded, would show nothing.
    return list(found.values()) if len(found) > 1 else []


def _key(picture: Picture) -> list[Key]:
    """Each way of saying that occurs, with how often; of denials one is told also where there are none.

    What somebody is said to hold is counted with nothing that a source says itself.
    """
    checked = [each for each in picture["statements"].values() if not each["draft"]]
    counts = Counter(manners.line(manners.of(each)) for each in checked)
    found: list[Key] = [
        {"modality": key, "text": both(each["short"]), "count": counts[key]}
        for key, each in sorted(picture["modalities"].items(), key=lambda item: (item[1]["order"], item[0]))
        if counts[key]
    ]
    if views := counts[manners.VIEW]:
        found.append({"modality": manners.VIEW, "text": say("lanes.somebodysView"), "count": views})
    return [*found, {"modality": "denied", "text": say("denied"), "count": counts["denied"]}]
