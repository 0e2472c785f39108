"""A part of a picture: functions from picture to picture, so that they combine."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

from graphbuilder.network.picture.from_rdf import plain_statement
from graphbuilder.network.picture.model import Modality, Picture, Relation, Statement, Texts, Variant

#: How a link is said that only the answer to a question makes; its statements are numbered.
MADE = "made"
#: Actors and offices stand in the first column.
FIRST = 1


def marked(
    picture: Picture, mark: Literal["consists_of", "passes_themes_on", "counts_for_whole", "lists"]
) -> set[str]:
    """The relations of a picture that the ontology marks so."""
    return {name for name, each in picture["relations"].items() if each[mark]}


def answering(picture: Picture, question: str) -> set[str]:
    """The relations of a picture that answer a kind of question, such as ``whichTheme``."""
    return {name for name, each in picture["relations"].items() if question in each["answers"]}


class Link(NamedTuple):
    """A link between two names, or from a name to a value."""

    subject: str
    relation: str
    object: str


def around(picture: Picture, focus: str, steps: int) -> Picture:
    """What is within so many steps of a name, and what links these.

    The first step follows every link, those after it only links that say more than how the
    text is made up: else a chapter that mentions everything would bring everything near.
    """
    links: dict[str, list[tuple[str, bool]]] = defaultdict(list)
    for link in _links(picture):
        relation = picture["relations"].get(link.relation)
        structural = relation is not None and relation["structural"]
        links[link.subject].append((link.object, structural))
        links[link.object].append((link.subject, structural))
    reached = {focus}
    edge = {focus}
    for step in range(steps):
        edge = {
            other for name in edge for other, structural in links[name] if step == 0 or not structural
        } - reached
        reached |= edge
    return keep(picture, reached)


def of_classes(picture: Picture, classes: Collection[str], always: Collection[str] = ()) -> Picture:
    """The names of those classes and of the classes below them, and what links these.

    `always` are names that stay whatever their class.
    """
    wanted = set(classes)

    def is_wanted(name: str) -> bool:
        kind = picture["entities"][name]["class"]
        known = picture["classes"].get(kind)
        return kind in wanted or (known is not None and not wanted.isdisjoint(known["ancestors"]))

    return keep(picture, {name for name in picture["entities"] if name in always or is_wanted(name)})


def on_theme(picture: Picture, theme: str) -> Picture:
    """A theme, what touches on it, and whom those are linked with.

    With a list that touches on it comes what stands in it, and with all that what it is part, goal or
    means of, and what is about it or results in it. What is denied to be a part, or to stand in a list,
    brings nothing.
    """
    parts = marked(picture, "consists_of")
    touches = parts | answering(picture, "whichTheme")
    inferred = (Link(each["subject"], each["relation"], each["object"]) for each in picture["inferred"])
    touching = {
        link.subject
        for link in (*_links(picture), *inferred)
        if link.object == theme and link.relation in touches
    }
    members: dict[str, list[str]] = defaultdict(list)
    wholes: dict[str, list[str]] = defaultdict(list)
    listing = marked(picture, "lists")
    upwards = parts | marked(picture, "passes_themes_on")
    for link in _links(picture, with_denied=False):
        if link.relation in listing:
            members[link.subject].append(link.object)
        if link.relation in upwards:
            wholes[link.object].append(link.subject)
    reached = _spread(_spread(touching, members), wholes)
    ends = [(each.subject, each.object) for each in _links(picture)]
    near = {
        one if other in reached else other for one, other in ends if (one in reached) != (other in reached)
    }
    return keep(picture, reached | {theme} | {name for name in near if _column(picture, name) == FIRST})


def _spread(names: Collection[str], onward: Mapping[str, Collection[str]]) -> set[str]:
    """Those names, and all that is reached from them."""
    found = dict.fromkeys(sorted(names))
    waiting = list(found)
    for name in waiting:
        new = [each for each in onward.get(name, ()) if each not in found]
        found |= dict.fromkeys(new)
        waiting += new
    return set(found)


def without_statements(picture: Picture, left_out: Collection[str]) -> Picture:
    """The picture without those statements; names stay, also those that are left without any."""
    gone = set(left_out)
    kept = {name: each for name, each in picture["statements"].items() if name not in gone}
    return keep({**picture, "statements": kept}, picture["entities"])


def of_links(picture: Picture, links: Collection[Link], said: Texts) -> Picture:
    """The given links only, each with its statements, and the names that they link.

    A link that no statement makes is drawn as well, and marked with `said`, so that nobody
    takes it for the words of a source.
    """
    wanted = set(links)
    statements = {name: each for name, each in picture["statements"].items() if _link(each) in wanted}
    names = set(picture["entities"])
    made = sorted(
        link
        for link in wanted - {_link(each) for each in statements.values()}
        if link.subject in names and link.object in names
    )
    relations = {link.relation: _made_relation(link.relation) for link in made}
    variants: set[Variant] = {*picture["variants"], *(("asked",) if made else ())}
    last = max((each["order"] for each in picture["modalities"].values()), default=0)
    modality: Modality = {
        "label": said,
        "short": said,
        "factWhen": "never",
        "laidDown": False,
        "line": "thin",
        "order": last + 1,
    }
    whole: Picture = {
        **picture,
        "relations": dict(sorted((relations | picture["relations"]).items())),
        "modalities": picture["modalities"] | ({MADE: modality} if made else {}),
        "statements": statements | {f"{MADE}{number}": _made(link) for number, link in enumerate(made, 1)},
        "variants": sorted(variants),
    }
    return keep(whole, _linked(whole["statements"].values()))


def keep(picture: Picture, names: Collection[str]) -> Picture:
    """The picture of some of its names: with what is said between them, and where.

    Whoever holds a view that is kept is kept too, to be named with it.
    """
    wanted = set(names)
    statements = {
        name: each
        for name, each in picture["statements"].items()
        if each["subject"] in wanted and (each["object"] is None or each["object"] in wanted)
    }
    return _with(picture, statements, wanted)


def of_statements(picture: Picture, keys: Iterable[str], names: Collection[str]) -> Picture:
    """Those statements, in the order of the picture, and those names; only the sources that say them."""
    wanted = set(keys)
    kept = _with(picture, {key: each for key, each in picture["statements"].items() if key in wanted}, names)
    cited = {each["source"] for each in kept["passages"].values()}
    return {**kept, "sources": {name: each for name, each in picture["sources"].items() if name in cited}}


def _with(picture: Picture, statements: dict[str, Statement], names: Collection[str]) -> Picture:
    wanted = {*names, *(each["holder"] for each in statements.values() if each["holder"])}
    entities = {name: each for name, each in picture["entities"].items() if name in wanted}
    inferred = [
        each
        for each in picture["inferred"]
        if each["subject"] in entities
        and each["object"] in entities
        and all(premise in statements for premise in each["premises"])
    ]
    used = {each["relation"] for each in (*statements.values(), *inferred)}
    kinds = {each["class"] for each in entities.values()}
    cited = {each["passage"] for each in statements.values()}
    return {
        **picture,
        "classes": {name: each for name, each in picture["classes"].items() if name in kinds},
        "relations": {name: each for name, each in picture["relations"].items() if name in used},
        "entities": entities,
        "statements": statements,
        "passages": {name: each for name, each in picture["passages"].items() if name in cited},
        "inferred": inferred,
        "variants": sorted({*picture["variants"], "partial"}),
    }


def titled(picture: Picture, title: Texts) -> Picture:
    """The picture under another title."""
    return {**picture, "title": title}


def noted(picture: Picture, note: Texts) -> Picture:
    """The picture with a remark in the line that tells what is shown."""
    return {**picture, "notes": [*picture["notes"], note]}


def _links(picture: Picture, *, with_denied: bool = True) -> Iterator[Link]:
    for each in picture["statements"].values():
        if each["object"] is not None and (with_denied or not each["denied"]):
            yield Link(each["subject"], each["relation"], each["object"])


def _linked(statements: Iterable[Statement]) -> set[str]:
    """The names that stand in statements, on either side."""
    found = list(statements)
    return {each["subject"] for each in found} | {
        each["object"] for each in found if each["object"] is not None
    }


def _link(statement: Statement) -> Link:
    thing = statement["value"] or "" if statement["object"] is None else statement["object"]
    return Link(statement["subject"], statement["relation"], thing)


def _made_relation(name: str) -> Relation:
    return {
        "iri": "",
        "label": {"": name},
        "inverse": {},
        "datatype": None,
        "symmetric": False,
        "structural": False,
        "carries_plan": False,
        "time": "",
        "order": 1000,
        "answers": [],
        "consists_of": False,
        "passes_themes_on": False,
        "counts_for_whole": False,
        "lists": False,
        "sets_up": False,
        "tells_of_subject": "",
        "tells_of_object": "",
    }


def _made(link: Link) -> Statement:
    return {**plain_statement(*link), "modality": MADE, "isFact": False}


def _column(picture: Picture, name: str) -> int:
    kind = picture["classes"].get(picture["entities"][name]["class"])
    return kind["column"] if kind else 0
