"""What one expects of a policy track and no source states; and deadlines of what it consists of."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypedDict

from graphbuilder.network.picture.model import Picture, Texts
from graphbuilder.network.picture.selection import marked
from graphbuilder.network.picture.wording import LANGUAGES, age, in_language, say

_DEADLINE = "deadlineTime"


class Stated(NamedTuple):
    """Per name: relations of which it is the subject, those in which it stands at all, and facts on parts.

    `about` has for each relation the statements; `likely` are those on parts that are no facts, and `due` the
    relations that state a deadline.
    """

    of: Mapping[str, set[str]]
    about: Mapping[str, Mapping[str, list[str]]]
    parts: Mapping[str, list[str]]
    likely: Mapping[str, list[str]]
    deadlines: Mapping[str, list[str]]
    due: frozenset[str]


class Absence(TypedDict, total=False):
    """What the details of a track say of what is missing.

    ``deadlines`` names the statements of a deadline of what the track consists of, and with
    ``onlyOfParts`` it has none itself; ``notStated`` says what is missing altogether.
    """

    deadlines: list[str]
    onlyOfParts: bool
    notStated: Texts


def stated(picture: Picture, order: Iterable[str]) -> Stated:
    """Return what the statements of a picture, in that order, tell of each name."""
    of: dict[str, set[str]] = defaultdict(set)
    about: dict[str, dict[str, list[str]]] = defaultdict(dict)
    parts: dict[str, list[str]] = defaultdict(list)
    likely: dict[str, list[str]] = defaultdict(list)
    deadlines: dict[str, list[str]] = defaultdict(list)
    consists_of = marked(picture, "consists_of")
    due = frozenset(name for name, each in picture["relations"].items() if each["time"] == _DEADLINE)
    for key in order:
        statement = picture["statements"][key]
        if statement["draft"]:  # nobody has checked that a source says so
            continue
        subject, relation, thing = statement["subject"], statement["relation"], statement["object"]
        of[subject].add(relation)
        for end in (subject, thing):
            if end is not None:
                about[end].setdefault(relation, []).append(key)
        if relation in consists_of and thing is not None:
            if statement["isFact"]:
                parts[subject].append(thing)
            elif not statement["denied"]:
                likely[subject].append(key)
        if statement["isFact"] and relation in due:
            deadlines[subject].append(key)
    return Stated(of, about, parts, likely, deadlines, due)


def of(key: str, picture: Picture, known: Stated) -> Absence:
    """Return what the details of a track say of this; nothing where one expects none.

    A question of the library, ``not-stated``, finds the same.
    """
    kind = picture["classes"].get(picture["entities"][key]["class"])
    if not kind or not kind["hub"]:
        return {}
    within = _consists_of(key, known)
    found: Absence = {}
    if of_parts := [name for part in within[1:] for name in known.deadlines.get(part, ())]:
        found["deadlines"] = of_parts
    # What is not in a selection may well be stated in what was left out.
    if "partial" in picture["variants"]:
        return found
    if of_parts and known.due.isdisjoint(known.of.get(key, ())):
        found["onlyOfParts"] = True
    if missing := of_hub(key, picture, known):
        found["notStated"] = _not_stated(missing, picture)
    return found


def of_hub(key: str, picture: Picture, known: Stated) -> list[Texts]:
    """Return what one expects of a track and no statement says, in the order of what is expected."""
    return [
        each["noun"]
        for each in picture["expected"]
        if not telling(key, each["relations"], picture, known)
        and not leading(key, each["relations"], picture, known)
    ]


def telling(key: str, relations: Iterable[str], picture: Picture, known: Stated) -> list[str]:
    """Return the statements with one of these relations on a track, or on a part for which it counts."""
    also = marked(picture, "counts_for_whole")
    return [
        statement
        for part in _consists_of(key, known)
        for relation in relations
        if part == key or relation in also
        for statement in known.about.get(part, {}).get(relation, ())
    ]


def leading(key: str, relations: Iterable[str], picture: Picture, known: Stated) -> list[str]:
    """Return the statements that are no facts, by which a track may have what is so told of."""
    counting = marked(picture, "counts_for_whole") & set(relations)

    def tells(statement: str, whole: str) -> bool:
        likely = picture["statements"][statement]["object"]
        if likely is None or likely in known.parts.get(whole, ()):
            return False
        return any(counting & known.about.get(part, {}).keys() for part in _consists_of(likely, known))

    return [
        statement
        for whole in _consists_of(key, known)
        for statement in known.likely.get(whole, ())
        if tells(statement, whole)
    ]


def _consists_of(key: str, known: Stated) -> list[str]:
    """The track, and all that it has as part, goal or means, directly or through another of these."""
    found = {key}
    reached = [key]
    for each in reached:
        for part in known.parts.get(each, ()):
            if part not in found:
                found.add(part)
                reached.append(part)
    return reached


def _not_stated(missing: Iterable[Texts], picture: Picture) -> Texts:
    named = list(missing)
    what = {language: ", ".join(in_language(each, language) for each in named) for language in LANGUAGES}
    where = {
        language: "; ".join(
            f"{in_language(source['title'], language)} ({age(source)[language]})"
            for _, source in sorted(picture["sources"].items())
        )
        for language in LANGUAGES
    }
    return say("notStated", what=what, source=where)
