"""Blank nodes have the names that what is said of them gives, whatever a store calls them."""

from __future__ import annotations

import random
from collections.abc import Iterable
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from rdflib.compare import isomorphic

from graphbuilder import api, endings
from graphbuilder.graph.blank_names import GraphName, canonical
from graphbuilder.graph.serialise import serialise
from tests.conftest import Tables

GRAPHS = {
    "a list": '<a> <p> ("1" "2" "2" "2" <x>) .',
    "the same list twice": '<a> <p> ("1" "2") , ("1" "2") .',
    "things within things": '<a> <p> [ <q> [ <r> "1" ] , [ <r> "2" ] , [ <r> "2" ] ] .',
    "two that only their owner parts": '<a> <p> [ <q> "1" ] . <b> <p> [ <q> "1" ] .',
    "two that a third parts": '<a> <p> _:x , _:y . _:x <q> "1" . _:y <q> "1" . <b> <r> _:y .',
    "a part of two": "_:x <p> _:z . _:y <p> _:z . _:x <q> <x> . _:y <q> <y> .",
    "a circle": "_:x <p> _:y . _:y <p> _:z . _:z <p> _:x .",
    "a circle with a beginning": "_:x <p> _:y . _:y <p> _:z . _:z <p> _:x . <a> <q> _:y .",
    "what hangs on a circle": '_:x <p> _:y . _:y <p> _:x . _:y <q> [ <r> "1" ] . [] <q> _:x .',
    "itself": "_:x <p> _:x . _:y <p> _:y , _:x .",
    "two circles": "_:a <p> _:b . _:b <p> _:a . _:c <p> _:d . _:d <p> _:c .",
    "signs in texts and addresses": '<x/a_:b> <p> "_:x \\" _:y" . _:x <p> "_:x \\\\" .',
    "a triple as a value": '<a> <p> <<( _:x <q> _:y )>> . _:x <q> "1" . _:y <q> "2" .',
}


def lines_of(turtle: str, seed: int) -> list[bytes]:
    """N-Triples in another order at each seed, with other names of its blank nodes."""
    triples = [*ox.parse(turtle, format=ox.RdfFormat.TURTLE, base_iri="http://x.example/")]
    chance = random.Random(seed)
    names: dict[ox.BlankNode, ox.BlankNode] = {}

    def other(term: object) -> str:
        if isinstance(term, ox.Triple):
            return f"<<( {' '.join(map(other, term))} )>>"
        if isinstance(term, ox.BlankNode):
            term = names.setdefault(term, ox.BlankNode(f"n{chance.random()}"))
        return str(term)

    lines = [" ".join(map(other, each.triple)).encode() for each in triples]
    chance.shuffle(lines)
    return lines


def triples_of(lines: Iterable[bytes]) -> bytes:
    return b"".join(line + b" .\n" for line in lines)


def named(lines: list[bytes]) -> list[bytes]:
    found = canonical({ox.DefaultGraph(): lines})
    return sorted(line for each in found.values() for line in each)


@pytest.mark.parametrize("name", GRAPHS)
def test_the_names_do_not_depend_on_those_of_the_store(name: str) -> None:
    found = {tuple(named(lines_of(GRAPHS[name], seed))) for seed in range(40)}
    assert len(found) == 1


@pytest.mark.parametrize("name", GRAPHS)
def test_what_is_said_stays_as_it_was(name: str) -> None:
    """By the comparison of rdflib, which has an algorithm of its own."""
    before = lines_of(GRAPHS[name], 1)
    after = named(before)
    assert len(after) == len(before)
    if name != "a triple as a value":  # which rdflib does not read
        graphs = [rdflib.Graph().parse(data=triples_of(lines), format="nt") for lines in (before, after)]
        assert isomorphic(*graphs)


def test_one_node_in_two_graphs_has_one_name() -> None:
    graphs: dict[GraphName, list[bytes]] = {
        ox.NamedNode("urn:a"): [b'_:a <urn:p> "1"'],
        ox.NamedNode("urn:b"): [b'_:a <urn:q> "1"'],
    }
    (one,), (other,) = canonical(graphs).values()
    assert one.split()[0] == other.split()[0]


def test_the_names_are_those_of_the_standard() -> None:
    """RDF Dataset Canonicalization 1.0 calls the first blank node c14n0."""
    assert named([b'_:e0 <http://example.org/vocab#p> "Foo"']) == [
        b'_:c14n0 <http://example.org/vocab#p> "Foo"'
    ]


OWN = """
@prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix pol: <https://w3id.org/policy-graph/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
pol:Lake a owl:Class ; rdfs:subClassOf pol:Organisation ,
    [ a owl:Restriction ; owl:onProperty pol:states ;
      owl:someValuesFrom [ owl:unionOf ( pol:Study pol:Goal ) ] ] ;
  rdfs:label "plas"@nl , "lake"@en .
"""


@pytest.mark.slow
@pytest.mark.parametrize("form", endings.TRIPLES)
def test_a_dataset_whose_own_terms_have_blank_nodes_gives_the_same_bytes(tables: Tables, form: str) -> None:
    """They are named by chance whenever the file is read; a remark makes it another file, to be read anew."""
    found = []
    for remark in ("", "# The same.\n"):
        (tables.folder / "ontology.ttl").write_text(OWN + remark, encoding="utf-8")
        found.append(api.export(tables.folder, format=form))
    assert found[0] == found[1]
    assert b"unionOf" in found[0]


def test_a_graph_that_is_a_blank_node_stays_the_node_that_something_is_said_of(tmp_path: Path) -> None:
    path = tmp_path / "a.trig"
    path.write_text('_:g { <urn:a> <urn:p> "1" } _:h { <urn:a> <urn:p> "2" } _:g <urn:q> "of g" .', "utf-8")
    found = {api.export(path, format="nq") for _ in range(4)}
    (content,) = found
    graph, *more = {
        str(each.graph_name)
        for each in ox.parse(content, format=ox.RdfFormat.N_QUADS)
        if each.object.value == "1"
    }
    assert not more
    assert f'{graph} <urn:q> "of g" .\n'.encode() in content
    quads = [*ox.parse(path.read_bytes(), format=ox.RdfFormat.TRIG)]
    assert content == serialise(quads, "nq", "")
