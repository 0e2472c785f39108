"""RDF files of others, in every form that is read."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

import pyoxigraph as ox

from graphbuilder.graph import opening
from tests.conftest import LAKE
from tests.fuzz.mutations import bytes_of, mutated

_ENTITIES = (
    '<!DOCTYPE rdf:RDF [\n<!ENTITY xsd "http://www.w3.org/2001/XMLSchema#" >\n<!ENTITY a "&xsd;b">\n]>'
)
_FORMS = {
    "ttl": ox.RdfFormat.TURTLE,
    "trig": ox.RdfFormat.TRIG,
    "nt": ox.RdfFormat.N_TRIPLES,
    "nq": ox.RdfFormat.N_QUADS,
    "jsonld": ox.RdfFormat.JSON_LD,
    "rdf": ox.RdfFormat.RDF_XML,
}


@cache
def texts() -> dict[str, str]:
    """A part of the small dataset's graph in each form."""
    quads = sorted((quad for quad in opening.open_graph(LAKE).quads(ontology=False)), key=str)[::12]
    found = {}
    for name, form in _FORMS.items():
        given = quads if form.supports_datasets else [quad.triple for quad in quads]
        found[name] = (ox.serialize(given, format=form) or b"").decode()
    found["rdf"] = (
        found["rdf"].replace("?>", f"?>{_ENTITIES}", 1).replace("2001/XMLSchema#", "2001/XMLSchema#&a;", 1)
    )
    return found


def attempt(rng: random.Random, folder: Path, case: list[object]) -> None:
    """Open a file that is nearly RDF, and ask for all of it."""
    name = rng.choice(list(_FORMS))
    text = mutated(rng, texts()[name])
    if rng.random() < 0.05:
        deep = rng.choice((50, 1000, 20000))
        begin, end = rng.choice(
            (
                ('{"a:b":', "}"),
                ("[", "]"),
                ("<a>", "</a>"),
                ("(", ")"),
                ("[ <a:b> ", "]"),
                ("<<( <a:a> <a:b> ", ")>>"),
            )
        )
        text = text.replace(" ", f" {begin * deep}1{end * deep} ", 1)
    path = folder / f"graph.{name}"
    path.write_bytes(bytes_of(rng, text))
    case += [name, text]
    graph = opening.open_graph(path)
    assert graph.vocabulary
    assert all(quad.triple for quad in graph.quads())
