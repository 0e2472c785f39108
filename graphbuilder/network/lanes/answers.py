"""The answers to three questions, as tables whose last column holds the words of the source."""

from __future__ import annotations

from graphbuilder.network.lanes import manners
from graphbuilder.network.lanes.changes import changes
from graphbuilder.network.lanes.intended import intended
from graphbuilder.network.lanes.model import Answers, Doing, Lane, Said, Together, Unsure
from graphbuilder.network.lanes.quoted import words_of
from graphbuilder.network.lanes.reading import Reading
from graphbuilder.network.lanes.strip import strip
from graphbuilder.network.lanes.values import value_of, when
from graphbuilder.network.picture.model import Texts
from graphbuilder.network.picture.wording import LANGUAGES, in_language


class Tracks:
    """In which lanes of tracks and bodies, or else in which list, each statement stands."""

    def __init__(self, reading: Reading, groups: list[Together], bodies: list[Lane]) -> None:
        self._of: dict[str, list[Said]] = {}
        self.lists: set[str] = set()
        for group in groups:
            for each in group["lanes"]:
                for key in each["statements"]:
                    self._of.setdefault(key, []).append(reading.said(each["key"], []))
            for trunk in group["said"]:
                for key in trunk["verb"]["statements"]:
                    if key not in self._of and group["list"]:
                        self._of[key] = [reading.said(group["list"]["name"], [])]
                        self.lists.add(key)

        for each in bodies:
            for key in each["statements"]:
                self._of.setdefault(key, []).append(reading.said(each["key"], []))

    def of(self, key: str) -> list[Said]:
        """The tracks, or the list, of which a statement tells."""
        return self._of.get(key, [])


def answers(
    reading: Reading, groups: list[Together], bodies: list[Lane], missing: dict[str, list[Texts]]
) -> Answers:
    """All tables of a page."""
    tracks = Tracks(reading, groups, bodies)
    rows = intended(reading)
    absent = missing | {each["key"]: each["absent"] for each in bodies}
    return {
        "who": _who(reading, tracks),
        "strip": strip(reading),
        "dated": [each for _, each in rows if each["due"]],
        "undated": [each for _, each in rows if not each["due"]],
        "unsure": _unsure(reading, tracks),
        "intended": sum(relies for relies, _ in rows),
        "absent": [
            {"track": reading.said(name, []), "nouns": nouns} for name, nouns in absent.items() if nouns
        ],
        "changes": changes(reading),
    }


def _who(reading: Reading, tracks: Tracks) -> list[Doing]:
    """Everything of which somebody is an end, by who that is; a link between two of them once."""
    found: list[tuple[str, int, Doing]] = []
    for key in reading.substance():
        statement = reading.statement(key)
        subject, thing = statement["subject"], statement["object"]
        forward = reading.is_actor(subject)
        if not forward and (thing is None or not reading.is_actor(thing)):
            continue
        actor = subject if forward else thing or ""
        if thing is None:
            other = value_of(reading, key, None)["value"]
        else:
            other = reading.said(thing if forward else subject, [key])
        row: Doing = {
            "who": reading.said(actor, [key]),
            "verb": reading.verb([key], forward=forward),
            "what": other,
            "tracks": tracks.of(key),
            "isList": key in tracks.lists,
            "chips": manners.chips(reading.picture, reading.manner(key)),
            "when": when(reading, key),
            "words": words_of(reading, key),
        }
        found.append((in_language(row["who"]["text"], LANGUAGES[0]).casefold(), reading.place[key], row))
    return [row for _, _, row in sorted(found, key=lambda each: each[:2])]


def _unsure(reading: Reading, tracks: Tracks) -> list[Unsure]:
    """What is only possible, holds under a condition, is reported, denied, or was going on: weakest first."""
    found = []
    for key in reading.substance():
        manner = reading.manner(key)
        known = reading.picture["modalities"].get(manner.modality)
        is_plan = known is not None and known["factWhen"] == "whereTheRelationCarriesIt"
        sure = is_plan or manner.modality == reading.firmest
        if sure and not (manner.denied or manner.holders or manner.draft):
            continue
        statement = reading.statement(key)
        thing = statement["object"]
        rank = manners.weakness(reading.picture, manner.modality)
        is_open = known is None or known["factWhen"] == "never"
        row: Unsure = {
            "chips": manners.chips(reading.picture, manner),
            "subject": reading.said(statement["subject"], [key]),
            "verb": reading.verb([key], forward=True),
            "thing": reading.said(thing, [key])
            if thing is not None
            else value_of(reading, key, None)["value"],
            "tracks": tracks.of(key),
            "isList": key in tracks.lists,
            "words": words_of(reading, key),
        }
        found.append(((not is_open, not manner.denied, not manner.holders, rank, reading.place[key]), row))
    return [row for _, row in sorted(found, key=lambda each: each[0])]
