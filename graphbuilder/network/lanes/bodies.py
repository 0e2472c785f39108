"""Lanes of offices and bodies that a law sets up: what is told of each, topic by topic."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from graphbuilder.network.lanes import manners
from graphbuilder.network.lanes.citing import cite
from graphbuilder.network.lanes.lane import lane
from graphbuilder.network.lanes.lead import SILENT
from graphbuilder.network.lanes.model import Item, Lane, Row, Segment, Told, Trunk, Value
from graphbuilder.network.lanes.reading import Link, Reading
from graphbuilder.network.lanes.rows import row
from graphbuilder.network.lanes.values import shortened, value_of
from graphbuilder.network.picture.days import STATE, Days, days
from graphbuilder.network.picture.model import Relation, Texts
from graphbuilder.network.picture.wording import LANGUAGES, both, say
from graphbuilder.network.picture.wording import date as in_words

#: Whoever belongs to it stands to the left of the card, as actors do.
_LEFT = 1


def bodies_of(reading: Reading) -> list[str]:
    """The offices and bodies that something sets up, in the order of the sources."""
    return sorted((name for name in reading.first if reading.is_body(name)), key=reading.first.__getitem__)


def bodies(reading: Reading, roots: list[str], available: Collection[str], most: int) -> list[Lane]:
    """A lane for each of these offices and bodies.

    Parameters
    ----------
    reading : Reading
        The picture.
    roots : list of str
        The offices and bodies.
    available : collection of str
        The statements that may stand in a lane.
    most : int
        So many of them stand in each at least, before the rest is left to the network.
    """
    return [_body(reading, lane(reading, root, available, most), available) for root in roots]


def _body(reading: Reading, made: Lane, available: Collection[str]) -> Lane:
    root, (first, *parts) = made["key"], made["segments"]
    topics = sorted(reading.picture["bodyTopics"].items(), key=lambda item: (item[1]["order"], item[0]))
    told: dict[str, Told] = {
        name: {"label": both(each["label"]), "column": each["column"], "trunks": [], "values": []}
        for name, each in topics
    }
    rest: Segment = {**first, "who": [], "what": [], "values": []}
    links = {link.statement: link for link in reading.links(root)}
    used = set(made["statements"])
    for trunk in first["who"]:
        topic = told.get(_topic(reading, links, trunk))
        if topic is None:
            rest["who"].append(trunk)
        else:
            topic["trunks"].append(trunk if topic["column"] == _LEFT else _turned(trunk))
    for trunk in first["what"]:
        topic = told.get(_topic(reading, links, trunk))
        if topic is None:
            rest["what"].append(trunk)
        else:
            topic["trunks"].append(trunk if topic["column"] != _LEFT else _turned(trunk))
    for value in first["values"]:
        topic = told.get(reading.topic(links[value["value"]["statements"][0]]))
        if topic is None:
            rest["values"].append(value)
        else:
            topic["values"].append(_with_end(reading, {**value, "density": 1}))
    _bring_up(reading, told)
    for trunk in (trunk for topic in told.values() for trunk in topic["trunks"]):
        if any(reading.sets_up(links[key]) for key in trunk["verb"]["statements"] if key in links):
            for item in trunk["names"]:
                item["values"] += _times_of(reading, item["name"]["name"], available, used)
        else:
            _shorten_time(reading, trunk)
    for trunk in (*rest["who"], *rest["what"]):
        _shorten_time(reading, trunk)
    for topic in told.values():
        topic["values"] = _merged(reading, topic["values"])
        for item in (item for trunk in topic["trunks"] for item in trunk["names"]):
            item["values"] = _merged(reading, item["values"])
    found: Lane = {
        **made,
        "segments": [rest, *parts],
        "told": [each for each in told.values() if each["trunks"] or each["values"]],
        "ended": _ended(reading, root),
        "statements": reading.sorted(used),
        "absent": _absent(reading, root, told, used),
        "expected": len(told) + 2,
        "row": _row(reading, rest, list(told.values())),
    }
    cite(reading, found)
    return found


def _row(reading: Reading, rest: Segment, told: list[Told]) -> Row:
    """The lane in one line: who belongs to it, and what it has to do."""
    who = [trunk for topic in told if topic["column"] == _LEFT for trunk in topic["trunks"]]
    what = [trunk for topic in told if topic["column"] != _LEFT for trunk in topic["trunks"]]

    def is_unsure(trunk: Trunk) -> bool:
        return manners.is_never_folded(reading.picture, reading.manner(trunk["verb"]["statements"][0]))

    return row([{**rest, "who": [*who, *rest["who"]], "what": [*what, *rest["what"]]}], is_unsure)


def _merged(reading: Reading, values: list[Value]) -> list[Value]:
    """Values that several sources give alike, once."""
    found: list[Value] = []
    for value in values:
        alike = [each for each in found if _alike(each) == _alike(value)]
        if not alike:
            found.append(value)
            continue
        said = alike[0]["value"]
        said["statements"] = reading.sorted([*said["statements"], *value["value"]["statements"]])
    return found


def _alike(value: Value) -> tuple[object, ...]:
    return value["label"], value["value"]["text"], value["chips"]


def _topic(reading: Reading, links: dict[str, Link], trunk: Trunk) -> str:
    link = links.get(trunk["verb"]["statements"][0])
    return reading.topic(link) if link and trunk["target"] is None else ""


def _turned(trunk: Trunk) -> Trunk:
    """The same trunk on the other side of the card, read the other way round."""
    return {**trunk, "verb": trunk["back"], "back": trunk["verb"]}


def _bring_up(reading: Reading, told: dict[str, Told]) -> None:
    """What is folded but tells another topic stands there unfolded: a duty to report to somebody."""
    for name, topic in list(told.items()):
        for trunk in [each for each in topic["trunks"] if each["density"] > 1]:
            of: dict[str, list[Item]] = {}
            for item in trunk["names"]:
                keys = [key for under in item["under"] for key in under["verb"]["statements"]]
                tells = {r["tells_of_subject"] for key in keys if (r := _of_somebody(reading, key))}
                of.setdefault(next(iter(sorted((tells & set(told)) - {name})), name), []).append(item)
            topic["trunks"] = [each for each in topic["trunks"] if each is not trunk]
            for other, items in of.items():
                keys = [key for item in items for key in item["name"]["statements"]]
                part: Trunk = {
                    **trunk,
                    "names": items,
                    "verb": reading.verb(keys, forward=not trunk["verb"]["isBack"]),
                    "back": reading.verb(keys, forward=trunk["verb"]["isBack"]),
                    "density": trunk["density"] if other == name else 1,
                }
                told[other]["trunks"].append(part)


def _shorten_time(reading: Reading, trunk: Trunk) -> None:
    """From when a law says it: its end is told once, with the law; under a line only what differs is told."""
    statement = reading.statement(trunk["verb"]["statements"][0])
    whole = trunk["when"]
    if statement.get("inForce") and statement["from"] and not statement["until"]:
        trunk["when"] = say("lanes.from", **{"from": shortened(in_words(statement["from"]))})
    for item in trunk["names"]:
        for under in item["under"]:
            if under["when"] == whole:
                under["when"] = dict.fromkeys(LANGUAGES, "")
            else:
                _shorten_time(reading, under)


def _with_end(reading: Reading, value: Value) -> Value:
    """A term with the end that follows from it, where it follows."""
    end = reading.statement(value["value"]["statements"][0]).get("derivedEnd", "")
    if not end:
        return value
    follows = say("lanes.derivedEnd", end=shortened(in_words(end)))
    text = {language: f"{value['value']['text'][language]} ({follows[language]})" for language in LANGUAGES}
    return {**value, "value": {**value["value"], "text": text}}


def _times_of(reading: Reading, law: str, available: Collection[str], used: set[str]) -> list[Value]:
    """When the law that sets something up was made, and from when until when it is in force."""
    found: list[Value] = []
    for link in reading.links(law):
        key = link.statement
        if link.forward and link.other is None and reading.is_dated(key) and key in available:
            used.add(key)
            found.append({**value_of(reading, key, None), "density": 2})
    return found


def _existence(reading: Reading, root: str) -> dict[str, Days]:
    """The days between which it exists, by the facts that say by what it was set up, or for which period."""
    found = {}
    for link in reading.links(root):
        key = link.statement
        is_period = link.forward and link.other is None and reading.is_dated(key) and reading.topic(link)
        if (reading.sets_up(link) or is_period) and reading.statement(key)["isFact"]:
            known = days(reading.statement(key), reading.picture)
            if known.get("time", STATE) == STATE:
                found[key] = known
    return found


def _ended(reading: Reading, root: str) -> Value | None:
    """As of when it is no more: where all that is said of it has an end, the last that its existence has."""
    known = _existence(reading, root)
    ends = {key: each.get("lastEnd", "") for key, each in known.items()}
    last = max(ends.values(), default="")
    if not last or not all(ends.values()) or _lasts(reading, root, last):
        return None
    keys = [key for key, end in ends.items() if end == last]
    is_exact = known[keys[0]].get("firstEnd") == last and date.fromisoformat(last) < date.max
    when = str(date.fromisoformat(last) + timedelta(1)) if is_exact else last[:4]
    return {
        "kind": "ended",
        "label": say("lanes.endedAsOf" if is_exact else "lanes.endedIn"),
        "value": {
            "text": shortened(in_words(when)),
            "statements": reading.sorted(keys),
            "name": "",
            "isBack": False,
            "change": reading.change(keys),
        },
        "chips": [],
        "density": 1,
        "cited": [],
    }


def _lasts(reading: Reading, root: str, last: str) -> bool:
    """Whether a fact about it may hold after that day: what a later law says of it shows that it is there."""
    about = (reading.statement(link.statement) for link in reading.links(root))
    known = (days(each, reading.picture) for each in about if each["isFact"])
    return any(
        each.get("lastEnd", "9") > last for each in known if each.get("time") == STATE and len(each) > 1
    )


def _absent(reading: Reading, root: str, told: dict[str, Told], used: set[str]) -> list[Texts]:
    """What one wants to know of it and no statement tells; of a part of a picture nobody can say that."""
    if SILENT & set(reading.picture["variants"]):
        return []
    # To whom it reports is told too where that is said of what it has to do.
    through = {relation["tells_of_subject"] for key in used if (relation := _of_somebody(reading, key))}
    direct = {reading.topic(link) for link in reading.links(root)}
    missing = [each["label"] for name, each in told.items() if name not in direct | through]
    known = _existence(reading, root).values()
    if not any(each.get("firstStart") for each in known):
        missing.append(say("lanes.begin"))
    derived = any(reading.statement(key).get("derivedEnd") for key in used)
    if not derived and not any(each.get("lastEnd") or each.get("end") for each in known):
        missing.append(say("lanes.end"))
    return missing


def _of_somebody(reading: Reading, key: str) -> Relation | None:
    other = reading.statement(key)["object"]
    return reading.relation(key) if other is not None and reading.is_actor(other) else None
