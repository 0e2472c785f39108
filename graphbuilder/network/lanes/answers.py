"""The answers to three questions, as tables whose last column holds the words of the source."""

from __future__ import annotations

from collections import Counter

from graphbuilder.network.lanes import manners
from graphbuilder.network.lanes.changes import changes
from graphbuilder.network.lanes.intended import Planned, intended, is_intended, is_intention, lead
from graphbuilder.network.lanes.model import Answers, Doing, Lane, Said, Together, Unsure, Words
from graphbuilder.network.lanes.quoted import words_of
from graphbuilder.network.lanes.reading import Reading
from graphbuilder.network.lanes.strip import strip
from graphbuilder.network.lanes.values import shortened, value_of, when
from graphbuilder.network.picture.model import Texts
from graphbuilder.network.picture.wording import LANGUAGES, date, in_language, say

#: Longer tables are not read; in those of more rows than these one is led to whom one looks for.
_MOST, _SEEN = 500, 100


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
    who = _who(reading, tracks)
    rows = intended(reading)
    checked = [each for each in rows if _is_checked(reading, each.row["words"])]
    absent = missing | {each["key"]: each["absent"] for each in bodies}
    return {
        "most": _MOST,
        "who": who,
        "people": _people(reading, who[:_MOST]) if len(who) > _SEEN else [],
        "strip": strip(reading),
        "whenLead": lead(reading, rows, with_drafts=True),
        "whenLeadChecked": lead(reading, rows, with_drafts=False),
        "dated": [each.row for each in rows if each.due],
        "undated": [each.row for each in rows if not each.due],
        "unsure": _unsure(reading, tracks),
        "intended": sum(
            is_intention(reading, each)
            for each in checked
            if any(map(reading.is_there, each.stated or each.due))
        ),
        "alsoIntended": _also_intended(reading, rows),
        "unchecked": sum(reading.statement(key)["draft"] for key in reading.substance()),
        "laidDown": sum(
            _is_laid_down(reading, key) and not reading.statement(key)["draft"] for key in reading.substance()
        ),
        "absent": [
            {"track": reading.said(name, []), "nouns": nouns} for name, nouns in absent.items() if nouns
        ],
        "changes": changes(reading),
    }


def _who(reading: Reading, tracks: Tracks) -> list[Doing]:
    """Everything of which somebody is an end, by who that is; a link between two of them once."""
    found: list[tuple[str, str, int, Doing]] = []
    rows = _said_alike(reading)
    both_ways = _both_ways(reading, rows)
    for keys in rows:
        key = keys[0]
        statement = reading.statement(key)
        subject, thing = statement["subject"], statement["object"]
        forward = reading.is_actor(subject)
        if not forward and (thing is None or not reading.is_actor(thing)):
            continue
        actor = subject if forward else thing or ""
        if thing is None:
            other = value_of(reading, key, None)["value"]
        else:
            other = reading.said(thing if forward else subject, keys)
        row: Doing = {
            "who": reading.said(actor, keys),
            "verb": reading.verb(keys, forward=forward),
            "what": other,
            "tracks": _tracks(tracks, keys),
            "isList": key in tracks.lists,
            "chips": manners.chips(reading.picture, reading.manner(key)),
            "when": _since(reading, keys) if _claim(reading, key) in both_ways else _own_time(reading, key),
            "words": [words_of(reading, each) for each in keys],
        }
        called = in_language(row["who"]["text"], LANGUAGES[0]).casefold()
        found.append((called, actor, reading.place[key], row))
    return [row for _, _, _, row in sorted(found, key=lambda each: each[:3])]


def _people(reading: Reading, rows: list[Doing]) -> list[tuple[Said, int, int]]:
    """Everybody in a table of who does what: in how many rows that were checked, and in how many in all."""
    counts = Counter(row["who"]["name"] for row in rows)
    checked = Counter(row["who"]["name"] for row in rows if _is_checked(reading, row["words"]))
    return [
        (row["who"], checked[row["who"]["name"]], counts.pop(row["who"]["name"]))
        for row in rows
        if row["who"]["name"] in counts
    ]


def _is_checked(reading: Reading, words: list[Words]) -> bool:
    return not all(reading.statement(each["statement"])["draft"] for each in words)


def _unsure(reading: Reading, tracks: Tracks) -> list[Unsure]:
    """What is only possible, holds under a condition, is reported, denied, or was going on: weakest first."""
    found = []
    for keys in _said_alike(reading):
        key = keys[0]
        manner = reading.manner(key)
        known = reading.picture["modalities"].get(manner.modality)
        sure = (
            is_intended(reading, manner) or manner.modality == reading.firmest or _is_laid_down(reading, key)
        )
        # That nobody has checked it yet is no doubt of its source.
        if sure and not (manner.denied or manner.holders):
            continue
        statement = reading.statement(key)
        thing = statement["object"]
        rank = manners.weakness(reading.picture, manner.modality)
        is_open = known is None or known["factWhen"] == "never"
        row: Unsure = {
            "chips": manners.alone(reading.picture, [manner]),
            "subject": reading.said(statement["subject"], keys),
            "verb": reading.verb(keys, forward=True),
            "thing": reading.said(thing, keys)
            if thing is not None
            else value_of(reading, key, None)["value"],
            "tracks": _tracks(tracks, keys),
            "isList": key in tracks.lists,
            "words": [words_of(reading, each) for each in keys],
        }
        found.append(((not is_open, not manner.denied, not manner.holders, rank, reading.place[key]), row))
    return [row for _, row in sorted(found, key=lambda each: each[0])]


def _also_intended(reading: Reading, rows: list[Planned]) -> int:
    """How many statements are no more than intended, and in no row of what is intended."""
    told = {key for each in rows for key in (*each.stated, *each.due)}
    ways = [reading.manner(key) for key in reading.substance() if key not in told and reading.is_there(key)]
    plain = [way for way in ways if not (way.denied or way.holders or way.draft)]
    return sum(is_intended(reading, way) for way in plain)


def _said_alike(reading: Reading) -> list[list[str]]:
    """The statements of substance; those of several sources that say the same in the same way together."""
    found: list[list[str]] = []
    places: dict[tuple[object, ...], dict[str, int]] = {}
    for key in reading.substance():
        each = reading.statement(key)
        alike = (each["subject"], each["relation"], each["object"], each["value"], reading.manner(key))
        told = (*alike, *(() if each.get("inForce") else (each["from"], each["until"])))
        rows, source = places.setdefault(told, {}), reading.source(key)
        # What one source says twice, it says twice.
        free = next((row for name, row in rows.items() if name != source), None) if source else None
        if free is None or source in rows:
            rows.setdefault(source, len(found))
            found.append([key])
        else:
            rows[source] = free
            found[free].append(key)
    return found


def _tracks(tracks: Tracks, keys: list[str]) -> list[Said]:
    """Each track or body of which some statements tell, once."""
    return list({each["name"]: each for key in keys for each in tracks.of(key)}.values())


def _claim(reading: Reading, key: str) -> tuple[str | None, ...]:
    each = reading.statement(key)
    return each["subject"], each["relation"], each["object"], each["value"]


def _both_ways(reading: Reading, rows: list[list[str]]) -> set[tuple[str | None, ...]]:
    """What is both stated and denied: by laws that follow each other, it was so and was not."""
    told: dict[tuple[str | None, ...], set[bool]] = {}
    for keys in rows:
        told.setdefault(_claim(reading, keys[0]), set()).add(reading.statement(keys[0])["denied"])
    return {claim for claim, ways in told.items() if len(ways) > 1}


def _since(reading: Reading, keys: list[str]) -> Texts:
    """When it holds; of what only a law says, from when on, if that is the same for all who say so."""
    own = _own_time(reading, keys[0])
    begins = {reading.statement(key)["from"] for key in keys}
    if own[LANGUAGES[0]] or len(begins) > 1 or "" in begins:
        return own
    return say("lanes.from", **{"from": shortened(date(begins.pop()))})


def _own_time(reading: Reading, key: str) -> Texts:
    """When it holds, where its source says so of it and not only of the law in which it stands."""
    statement = reading.statement(key)
    if statement.get("inForce") and not statement["until"]:
        return dict.fromkeys(LANGUAGES, "")
    return when(reading, key)


def _is_laid_down(reading: Reading, key: str) -> bool:
    """Whether it says what ought to be or may be: of that a source is not unsure."""
    known = reading.picture["modalities"].get(reading.statement(key)["modality"])
    return known is not None and known["laidDown"]
