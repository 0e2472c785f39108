"""The kinds of things in somebody else's file: which one each is drawn as, in which shape and colour."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from graphbuilder.namespaces import RDF, RDFS
from graphbuilder.network.picture import rdf_names
from graphbuilder.network.picture.model import EntityClass, Family, Texts
from graphbuilder.network.picture.rdf_resources import BLANK, Things
from graphbuilder.network.picture.wording import say

_TYPE = RDF + "type"
#: What stands for the kinds of things that a file gives none, and of those it only refers to.
UNKNOWN, ELSEWHERE = "", "elsewhere"
_COLOURS = ("#0072B2", "#E69F00", "#CC79A7", "#009E73", "#56B4E9")
_SHAPES = ("dot", "square", "diamond", "triangle", "hexagon", "star", "box", "triangleDown")
_OWN = "kinds"
#: Kinds of the file's own stand in so many columns at most: more are a strip that nobody can read.
_COLUMNS = 6


def chosen(things: Things, drawn: Iterable[str]) -> dict[str, str]:
    """The kind as which each thing is drawn.

    A kind of the file's own goes before those that everybody has, and of its own kinds the
    rarest, since that tells most.
    """
    sizes = Counter(value.text for said in things.values() for value in said.get(_TYPE, ()))
    known = {iri: place for place, iri in enumerate(rdf_names.known()["classes"])}

    def rank(iri: str) -> tuple[int, int, str]:
        return known.get(iri, -1), sizes[iri], iri

    kinds = {}
    for each in drawn:
        types = [value.text for value in things.get(each, {}).get(_TYPE, ())]
        is_here = each in things or each.startswith(BLANK)
        kinds[each] = min(types, key=rank) if types else UNKNOWN if is_here else ELSEWHERE
    return kinds


def labels(things: Things, kinds: Mapping[str, str]) -> dict[str, Texts]:
    """What the kind of each thing is called: by the file, or as known, or by its address."""
    found = {iri: _label(things, iri) for iri in set(kinds.values())}
    return {each: found[iri] for each, iri in kinds.items()}


def classes(things: Things, kinds: Mapping[str, str], names: Mapping[str, str]) -> dict[str, EntityClass]:
    """The kinds that occur, in the form of a picture's classes, by their short names."""
    sizes = Counter(kinds.values())
    family = {iri: _family(things, iri) for iri in sizes}
    families = rdf_names.known()["families"]
    taken = {families[name]["colour"] for name in family.values() if name != _OWN}
    free = [colour for colour in _COLOURS if colour not in taken] or list(_COLOURS)
    own = sorted((iri for iri in sizes if family[iri] == _OWN), key=lambda iri: (sizes[iri], iri))
    shapes: Counter[str] = Counter()
    made: dict[str, EntityClass] = {}
    for order, iri in enumerate(sorted(sizes, key=lambda iri: (-sizes[iri], iri)), 1):
        place = own.index(iri) if iri in own else 0
        colour = free[place % len(free)] if iri in own else families[family[iri]]["colour"]
        shape = _SHAPES[shapes[colour] % len(_SHAPES)]
        shapes[colour] += 1
        label = _label(things, iri)
        made[names[iri]] = {
            "label": label,
            "plural": label,
            "family": family[iri],
            # Kinds with few things, such as goals, stand before those with many, such as their means.
            "column": 1 + place * min(_COLUMNS, len(own)) // max(1, len(own))
            if iri in own
            else families[family[iri]]["column"],
            "colour": colour,
            "shape": shape,
            "order": order,
            "ancestors": [names[above] for above in _above(things, iri) if above in names],
            "hub": False,
            "body": False,
            "plan_or_idea": False,
        }
    return made


def families(used: Iterable[str]) -> dict[str, Family]:
    """The families of those kinds, in the form of a picture's."""
    wanted = set(used)
    return {
        name: {"label": family["label"], "colour": family["colour"], "order": order}
        for order, (name, family) in enumerate(rdf_names.known()["families"].items(), 1)
        if name in wanted
    }


def _label(things: Things, iri: str) -> Texts:
    if iri in (UNKNOWN, ELSEWHERE):
        return say("kindUnknown" if iri == UNKNOWN else "kindElsewhere")
    known = rdf_names.known()["classes"].get(iri)
    if known:
        return {"nl": known["nl"], "en": known["en"]}
    return rdf_names.own_name(things.get(iri, {})) or {"": rdf_names.in_words(iri)}


def _family(things: Things, iri: str) -> str:
    if iri in (UNKNOWN, ELSEWHERE):
        return "elsewhere"
    known = rdf_names.known()["classes"]
    return next((known[above]["family"] for above in _above(things, iri) if above in known), _OWN)


def _above(things: Things, iri: str) -> list[str]:
    """The kind and all that it is a special kind of, as far as the file says so."""
    found = [iri]
    for each in found:
        for value in things.get(each, {}).get(RDFS + "subClassOf", ()):
            if value.kind == "thing" and value.text not in found:
                found.append(value.text)
    return found
