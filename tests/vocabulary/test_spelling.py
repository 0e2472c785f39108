"""Terms that no vocabulary has."""

from __future__ import annotations

import pytest
import rdflib.namespace as published

from graphbuilder import resources
from graphbuilder.namespaces import PREFIXES
from graphbuilder.suggestions import nearest
from graphbuilder.vocabulary import spelling, standard_terms, terms
from graphbuilder.vocabulary.turtle import Turtle

KNOWN = terms.read_vocabulary().iris


@pytest.mark.parametrize("prefix", ["rdf", "rdfs", "owl", "skos", "xsd"])
def test_the_closed_vocabularies_are_those_that_were_published(prefix: str) -> None:
    namespace = getattr(published, prefix.upper())
    listed = {name for name in namespace.__annotations__ if not name.startswith("_")}
    listed |= set(namespace._extras)
    # RDF 1.2 adds two to what rdflib knows.
    later = {"dirLangString", "reifies"} if prefix == "rdf" else set()
    assert standard_terms.names()[PREFIXES[prefix]] == listed | later


def test_nothing_of_schema_org_is_taken_for_a_slip_of_what_is_read() -> None:
    names = {name for name in published.SDO.__annotations__ if not name.startswith("_")}
    assert len(names) > 1000
    read = {"domainIncludes", "rangeIncludes"}
    assert [name for name in names - read if nearest(name, read)] == []


@pytest.mark.parametrize("path", [resources.ontology(), resources.shapes()], ids=lambda path: path.name)
def test_our_own_files_hold_no_such_term(path: object) -> None:
    turtle = Turtle(str(path), resources.ontology().with_name(getattr(path, "name", "")).read_bytes())
    words = [
        each for each in spelling.misspelt_terms(turtle, turtle.triples(), KNOWN) if "/shacl#" not in each
    ]
    assert words == []


def problems(text: str) -> list[str]:
    turtle = Turtle("o.ttl", text.encode())
    return [str(each) for each in spelling.misspelt_terms(turtle, turtle.triples(), KNOWN).values()]


def test_terms_of_others_and_members_of_a_container_are_left_alone() -> None:
    assert (
        problems(
            "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n"
            "@prefix dcterms: <http://purl.org/dc/terms/> . @prefix x: <https://x.example/> .\n"
            "<urn:a:b> <http://www.w3.org/2008/05/skos-xl#prefLabel> <urn:c:d> .\n"  # near, but another one
            "@prefix schema: <https://schema.org/> . @prefix owl: <http://www.w3.org/2002/07/owl#> .\n"
            "x:a rdf:_1 x:b ; dcterms:creatr x:c ; schema:name x:d ; x:label x:e .\n"
            "<https://x.example/> owl:imports <http://www.w3.org/2004/02/skos/core> ,\n"
            "  <https://w3id.org/policy-graph/ontology> , <http://schema.org/> ."
        )
        == []
    )


@pytest.mark.parametrize(
    "wrong, right, term",
    [
        ("http://schema.org/", "https://schema.org/", "domainIncludes"),
        ("https://www.w3.org/2004/02/skos/core#", "http://www.w3.org/2004/02/skos/core#", "altLabel"),
        ("http://www.w3.org/2004/02/skos/core", "http://www.w3.org/2004/02/skos/core#", "altLabel"),
        ("http://www.w3.org/2002/07/owl/", "http://www.w3.org/2002/07/owl#", "sameAs"),
        ("https://w3id.org/policy-graph/ontology/", "https://w3id.org/policy-graph/ontology#", "shape"),
        ("http://w3id.org/policy-graph/ontology#", "https://w3id.org/policy-graph/ontology#", "shape"),
        ("https://w3id.org/policy-graph/ontolgy#", "https://w3id.org/policy-graph/ontology#", "shape"),
        ("http://www.w3.org/2020/07/owl#", "http://www.w3.org/2002/07/owl#", "sameAs"),
    ],
)
def test_a_prefix_with_an_address_that_is_nearly_right_is_told_once(
    wrong: str, right: str, term: str
) -> None:
    text = f"# the prefix\n@prefix p: <{wrong}> .\n<urn:a:b> p:{term} <urn:c:d> , <urn:e:f> .\n"
    prefix = next(name for name, address in PREFIXES.items() if address == right)
    told = f'o.ttl:2:1: error: "{wrong}" is not the address of {prefix}:; did you mean "{right}"?'
    assert set(problems(text)) == {told}
