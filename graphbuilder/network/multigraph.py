"""The graph for networkx: names of plain values only, so that every writer of networkx takes it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from graphbuilder.graph.store import Graph
from graphbuilder.network.picture import from_dataset
from graphbuilder.network.picture.model import Dataset, Entity, EntityClass, Statement, Texts
from graphbuilder.signs import NOT_IN_XML

if TYPE_CHECKING:
    import networkx

#: What parts several values of one attribute.
BETWEEN = " | "
_Said: TypeAlias = Literal[
    "relation", "modality", "holder", "from", "until", "quote", "passage", "denied", "draft", "isFact"
]
#: What an edge carries of its statement as it is.
_SAID: tuple[_Said, ...] = get_args(_Said)
_Values = dict[str, "str | bool"]


def network(graph: Graph) -> networkx.MultiDiGraph[str]:
    """The graph as a network: a node for each entity, an edge for each statement between two.

    An edge's key is its statement's id. Nodes and edges carry what the graph says of the
    entity or statement as texts and truth values. What is stated of one entity only, such
    as a deadline, stands on its node: ``deadline`` holds what makes a fact,
    ``deadline_statements`` everything that is said of it and how. What is inferred is
    left out.
    """
    # Imported here: questions and exports do without.
    import networkx

    drawn = from_dataset.picture(graph)
    made: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    made.graph.update(_clean(_by_language("title", drawn["title"]) | _described(drawn["dataset"])))
    stated = _stated(drawn["statements"])
    for name, entity in drawn["entities"].items():
        entity_values = _entity(entity, drawn["classes"])
        made.add_node(name, **_clean(_beside(entity_values, stated[name])))
    for name, said in drawn["statements"].items():
        if said["object"] is not None:
            relation = drawn["relations"][said["relation"]]["label"]
            own: _Values = {"statement": name, **_names(relation)}
            own.update((each, said[each]) for each in _SAID)
            made.add_edge(said["subject"], said["object"], key=name, **_clean(own))
    return made


def _described(dataset: Dataset) -> _Values:
    return {name: str(text) for name, text in dataset.items() if text}


def _entity(entity: Entity, classes: Mapping[str, EntityClass]) -> _Values:
    kind = entity["class"]
    called = classes[kind]["label"] if kind in classes else {}
    alternatives = [text for texts in entity["alternative"].values() for text in texts]
    identifiers = [f"{each['match']} {each['iri']}" for each in entity["identifiers"]]
    several = {"alternative": alternatives, "hidden": entity["hidden"], "identifiers": identifiers}
    return {
        "iri": entity["iri"],
        "class": kind,
        **_by_language("class", {each: text for each, text in called.items() if each}),
        **_names(entity["label"]),
        **_by_language("short", entity["short"]),
        **_by_language("note", entity["note"]),
        **{name: BETWEEN.join(texts) for name, texts in several.items() if texts},
        "envisaged": entity["envisaged"],
    }


def _names(texts: Texts) -> _Values:
    """A name in each language, and ``label``, by which many programs call a node or an edge."""
    best = next((texts[each] for each in ("en", "nl") if each in texts), next(iter(texts.values()), ""))
    return {"label": best, **_by_language("label", texts)}


def _by_language(name: str, texts: Texts) -> _Values:
    return {_key(f"{name}_{language}") if language else name: text for language, text in texts.items()}


def _stated(statements: Mapping[str, Statement]) -> dict[str, _Values]:
    """What is stated of each entity alone: by relation, the facts, and all that is said, with how."""
    facts: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    said: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for name, each in statements.items():
        if each["object"] is None:
            relation, value = _key(each["relation"]), str(each["value"])
            if each["isFact"] and not each["draft"]:
                facts[each["subject"]][relation].append(value)
            if each["modality"]:
                said[each["subject"]][f"{relation}_statements"].append(_told(name, value, each))
    found: dict[str, _Values] = defaultdict(dict)
    for by_relation in (facts, said):
        for subject, values in by_relation.items():
            found[subject] |= {name: BETWEEN.join(dict.fromkeys(texts)) for name, texts in values.items()}
    return found


def _told(name: str, value: str, said: Statement) -> str:
    """A statement in one text: its id, the value, how and when it is said, and by which words."""
    marks = [said["modality"], *("denied",) * said["denied"], *("draft",) * said["draft"]]
    parts: tuple[_Said, ...] = ("holder", "from", "until")
    marks += [f"{word} {said[word]}" for word in parts if said[word]]
    return f"{name}: {value} ({', '.join(marks)}; {said['passage']}: “{said['quote']}”)"


def _beside(own: _Values, stated: _Values) -> _Values:
    """Attributes of the graph beside our own, under another name where it would be the same."""
    return own | {f"{name}_value" if name in own else name: text for name, text in stated.items()}


def _key(name: str) -> str:
    """A name that GML takes too: ASCII letters, digits and underscores, a letter first."""
    key = re.sub(r"[^A-Za-z0-9_]", "_", name)
    return key if key[:1].isalpha() else f"a{key}"


def _clean(values: _Values) -> _Values:
    return {
        name: NOT_IN_XML.sub("\ufffd", value) if isinstance(value, str) else value
        for name, value in values.items()
    }
