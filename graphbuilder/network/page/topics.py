"""What a reader may look for that is no name: relations and ways of saying, by whatever word."""

from typing import NotRequired, TypedDict

from graphbuilder.network.lanes import manners
from graphbuilder.network.picture import not_stated
from graphbuilder.network.picture.model import Picture, Texts
from graphbuilder.network.picture.ordering import in_order
from graphbuilder.network.picture.wording import both, say


class Topic(TypedDict):
    """A thing to look for: its words, the relations that say it or the modality, and what is said nowhere.

    The `words` are those that are no label of its relations. Of `hubs` tracks one expects it, and no
    statement says it of those that are `missing`.
    """

    label: Texts
    words: list[str]
    relations: list[str]
    modality: NotRequired[str]
    missing: NotRequired[list[str]]
    hubs: NotRequired[int]


def topics(picture: Picture) -> list[Topic]:
    """Return what can be looked for in a picture: what one expects of tracks, relations, ways of saying.

    What is expected is there though nothing says it; the relation that would say it belongs to it.
    """
    found = _expected(picture)
    told = {name for each in picture["expected"] for name in each["relations"][:1]} if found else set()
    for name, relation in sorted(picture["relations"].items(), key=lambda item: (item[1]["order"], item[0])):
        if name not in told:
            words = _also(picture, name)
            found.append({"label": both(relation["label"]), "words": words, "relations": [name]})
    ways = {manners.line(manners.of(each)) for each in picture["statements"].values()}
    for name, modality in picture["modalities"].items():
        if name in ways:
            label = both(modality["label"])
            found.append({"label": label, "words": _also(picture, name), "relations": [], "modality": name})
    if manners.VIEW in ways:
        label = say("someonesView")
        found.append({"label": label, "words": [], "relations": [], "modality": manners.VIEW})
    if "denied" in ways:
        words = list(say("not").values())
        found.append({"label": say("denied"), "words": words, "relations": [], "modality": "denied"})
    return found


def _expected(picture: Picture) -> list[Topic]:
    classes = picture["classes"]
    hubs = [
        key
        for key, each in picture["entities"].items()
        if (kind := classes.get(each["class"])) and kind["hub"]
    ]
    if not hubs:
        return []
    known = not_stated.stated(picture, in_order(picture))
    # What is not in a selection may well be stated in what was left out.
    partial = "partial" in picture["variants"]
    absent = {} if partial else {key: not_stated.of_hub(key, picture, known) for key in hubs}
    return [
        {
            "label": both(each["noun"]),
            "words": [word for name in each["relations"][:1] for word in _also(picture, name)],
            "relations": [name for name in dict.fromkeys(each["relations"]) if name in picture["relations"]],
            "missing": [key for key, nouns in absent.items() if each["noun"] in nouns],
            "hubs": len(hubs),
        }
        for each in picture["expected"]
    ]


def _also(picture: Picture, name: str) -> list[str]:
    return picture.get("also", {}).get(name, [])
