"""Blank nodes have the names that what is said of them gives, whatever a store calls them."""

from __future__ import annotations

import random
import time
from collections.abc import Iterable
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from rdflib.compare import isomorphic

from graphbuilder import api, endings
from graphbuilder.graph.blank_names import BlankNames
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


@pytest.mark.parametrize("name", GRAPHS)
def test_the_names_do_not_depend_on_those_of_the_store(name: str) -> None:
    found = {tuple(sorted(BlankNames().put(lines_of(GRAPHS[name], seed)))) for seed in range(40)}
    assert len(found) == 1


@pytest.mark.parametrize("name", GRAPHS)
def test_what_is_said_stays_as_it_was(name: str) -> None:
    """By RDFC-1.0, which ends soon on such small graphs."""
    before = lines_of(GRAPHS[name], 1)
    sets = []
    for lines in (before, BlankNames().put(before)):
        found = ox.Dataset(ox.parse(triples_of(lines), format=ox.RdfFormat.N_TRIPLES))
        found.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
        sets.append({str(each) for each in found})
    assert sets[0] == sets[1]
    assert len(sets[0]) == len(before)


@pytest.mark.parametrize("seed", range(20))
def test_any_small_graph_stays_what_it_was(seed: int) -> None:
    chance = random.Random(seed)
    nodes = [ox.BlankNode(f"n{number}") for number in range(5)]
    triples = {
        ox.Triple(chance.choice(nodes), ox.NamedNode(f"urn:{chance.randrange(2)}"), chance.choice(nodes))
        for _ in range(7)
    }
    before = [str(each).encode() for each in triples]
    graphs = [
        rdflib.Graph().parse(data=triples_of(lines), format="nt")
        for lines in (before, BlankNames().put(before))
    ]
    assert isomorphic(*graphs)


def test_names_stay_in_another_graph_and_those_alike_there_are_others() -> None:
    names = BlankNames()
    (first,) = names.put([b'_:a <urn:p> "1"'])
    again, other = names.put([b'_:a <urn:q> "1"', b'_:b <urn:p> "1"'])
    assert again.split()[0] == first.split()[0] != other.split()[0]


@pytest.mark.slow
@pytest.mark.parametrize(
    "triples",
    [
        [(place, place + 1) for place in range(20_000)],
        [(place, (place + 1) % 3000) for place in range(3000)],
        [(first, second) for first in range(60) for second in range(60) if first != second],
        [(place, place) for place in range(20_000)],
    ],
    ids=["a long list", "a long circle", "each with each", "many alike"],
)
def test_no_graph_takes_long(triples: list[tuple[int, int]]) -> None:
    """RDFC-1.0 takes minutes for a list of 1,000, and for nine nodes that are each linked with each."""
    start = time.monotonic()
    named = BlankNames().put(f"_:n{first} <urn:p> _:n{second}".encode() for first, second in triples)
    assert len({*named}) == len(triples)
    assert time.monotonic() - start < 60


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
