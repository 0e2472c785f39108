"""What things are called, and which thing a person means by a name; asked by SPARQL on any engine."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import pyoxigraph as ox

from graphbuilder import resources
from graphbuilder.graph.store import Graph
from graphbuilder.graph.substitution import Value, substitute
from graphbuilder.namespaces import POL, short_name
from graphbuilder.suggestions import nearest as nearest_text
from graphbuilder.vocabulary.descriptions import folded

#: The property that holds a name for the picture.
SHORT = POL + "shortLabel"
# As many things are asked about at once: engines limit the length of a query, and a store does not.
_AT_ONCE = 200
_AT_ONCE_OF_STORE = 2_000
# So many names are looked through for what was meant; beyond it the hint is left out.
_MOST_NAMES = 200_000


def entities(graph: Graph, text: str) -> list[ox.NamedNode]:
    """The things that a person may mean: by IRI, by id, or by any of their names.

    Raises
    ------
    ValueError
        If the text looks like an IRI, but is none.
    """
    if is_iri(text):
        return [ox.NamedNode(text)]
    if graph.base and re.fullmatch("[a-z0-9-]+", text):
        by_id = ox.NamedNode(f"{graph.base}id/{text}")
        if is_known(graph, by_id):
            return [by_id]
    wanted = folded(text)
    found: dict[bool, set[ox.NamedNode]] = {False: set(), True: set()}
    for node, property, label in _called(graph, _longest_word(text)):
        if folded(label) == wanted:
            found[property == SHORT].add(node)
    # The short name for a picture counts where nothing is called so in full.
    return sorted(found[False] or found[True], key=str)


def _longest_word(text: str) -> str:
    """A part of a name that stands in it however its blanks and apostrophes are written."""
    return max(re.findall("[^\\s'\u2018\u2019\u02bc\u2010\u2011-]+", text), key=len, default=text)


def is_iri(text: str) -> bool:
    """Whether a text means to be an IRI, not a name."""
    return re.match(r"[a-z][a-z0-9+.-]*://", text) is not None


def all_names(graph: Graph) -> dict[ox.NamedNode, set[str]]:
    """Everything that things are called, their ids included; nothing where that is too much to see."""
    found: dict[ox.NamedNode, set[str]] = {}
    for number, (node, _, label) in enumerate(_called(graph, None)):
        if number > _MOST_NAMES:
            return {}
        if node.value != graph.base:  # the dataset's own title
            found.setdefault(node, {name(graph, node)}).add(label)
    return dict(sorted(found.items(), key=lambda each: each[0].value))


def is_known(graph: Graph, thing: ox.NamedNode) -> bool:
    """Whether anything at all is said of a thing."""
    return bool(graph.query(substitute(resources.text("graph", "known.rq"), {"thing": [thing]})))


def is_a(graph: Graph, thing: ox.NamedNode, class_name: str) -> bool:
    """Whether a thing is of a class, or is envisaged as one."""
    kind = graph.vocabulary.classes.get(class_name)
    if kind is None:
        return False
    text = substitute(
        resources.text("graph", "kind.rq"), {"thing": [thing], "class": [ox.NamedNode(kind.iri)]}
    )
    return bool(graph.query(text))


def is_stated(graph: Graph, value: ox.Literal) -> bool:
    """Whether a statement gives a value, just so."""
    return bool(graph.query(substitute(resources.text("graph", "given.rq"), {"value": [value]})))


def stated_values(graph: Graph) -> set[str]:
    """The values that statements give, as they are stated: dates, amounts, titles."""
    rows = _rows(graph, resources.text("graph", "stated.rq"))
    return {row["value"].value for row in rows}


def nearest(graph: Graph, text: str) -> str | None:
    """The name or id that was probably meant."""
    return nearest_text(text, {name for called in all_names(graph).values() for name in called})


def labels(graph: Graph, things: Iterable[ox.NamedNode]) -> dict[str, dict[str, dict[str, str]]]:
    """What things are called: texts by language, by property (the preferred one first), by IRI."""
    found: dict[str, dict[str, dict[str, str]]] = {}
    wanted = sorted(set(things), key=str)
    some = _AT_ONCE if graph.endpoint else _AT_ONCE_OF_STORE
    for start in range(0, len(wanted), some):
        asked = substitute(resources.text("graph", "labels.rq"), {"thing": wanted[start : start + some]})
        rows = [
            (rank.value, label.value, label.language or "", thing.value, property.value)
            for thing, property, rank, label in _rows(graph, asked)
            if isinstance(label, ox.Literal)
        ]
        for _, label, language, thing, property in sorted(rows):
            found.setdefault(thing, {}).setdefault(property, {}).setdefault(language, label)
    return found


def name(graph: Graph, thing: ox.NamedNode) -> str:
    """The short way to write an IRI: the id in the dataset's tables, or a prefixed name."""
    base = graph.base
    if base and thing.value.startswith(base):
        return thing.value.removeprefix(base).partition("/")[2] or thing.value
    return short_name(thing.value)


def _called(graph: Graph, text: str | None) -> Iterator[tuple[ox.NamedNode, str, str]]:
    """Things, the properties that name them, and their names.

    The ontology's terms have names for people too, and are left out.
    """
    terms = graph.vocabulary.subjects
    values: dict[str, list[Value]] = {"wanted": [ox.Literal(text)]} if text is not None else {}
    for thing, property, label in _rows(graph, substitute(resources.text("graph", "called.rq"), values)):
        if isinstance(thing, ox.NamedNode) and isinstance(label, ox.Literal) and thing not in terms:
            yield thing, property.value, label.value


def _rows(graph: Graph, text: str) -> ox.QuerySolutions:
    rows = graph.query(text)
    assert isinstance(rows, ox.QuerySolutions)
    return rows
