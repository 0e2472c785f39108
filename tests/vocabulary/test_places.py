"""Where a Turtle file says what: expected places are counted by hand."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from graphbuilder import resources
from graphbuilder.vocabulary import places
from graphbuilder.vocabulary.places import Place

EX = "https://example.org/"


@pytest.mark.parametrize(
    "text, triple, expected",
    [
        ('@prefix e: <https://example.org/> .\ne:a e:b "c"@nl .', ("a", "b", "c"), ((2, 1), (2, 5), (2, 9))),
        ("PREFIX : <https://example.org/>\n:a\n :b :c , :d .", ("a", "b", "d"), ((2, 1), (3, 2), (3, 10))),
        ("BASE <https://example.org/>\n<a> <b> <c> .", ("a", "b", "c"), ((2, 1), (2, 5), (2, 9))),
        ('# e:a e:b "\n@prefix e: <https://example.org/> . e:a e:b 5 ; e:c 5.0 .', ("a", "c", "5.0"),
         ((2, 37), (2, 49), (2, 53))),
        ('@prefix e: <https://example.org/> .\ne:a e:b """x . # "\ny;""" ;\n e:c true.', ("a", "c", "true"),
         ((2, 1), (4, 2), (4, 6))),
        ('@prefix e: <https://example.org/> .\ne:a e:b [ e:x "]" ] , ( e:y ")" ) , e:z .', ("a", "b", "z"),
         ((2, 1), (2, 5), (2, 37))),
        ('@prefix e: <https://example.org/> .\r\n\r\ne:a.b e:b\\,c "1"^^e:d , \'two\' '
         '.', ("a.b", "b,c", "two"),
         ((3, 1), (3, 7), (3, 25))),
        ('@prefix e: <https://example.org/> .\ne:a e:b "\\u00e9\\n" .', ("a", "b", "é\n"),
         ((2, 1), (2, 5), (2, 9))),
        ("@prefix e: <https://example.org/> .\ne:r%C3%A9 e:réseau e:数 .", ("r%C3%A9", "réseau", "数"),
         ((2, 1), (2, 11), (2, 20))),
    ],
)  # fmt: skip
def test_the_parts_of_a_triple_are_found_where_they_stand(
    text: str, triple: tuple[str, str, str], expected: tuple[tuple[int, int], ...]
) -> None:
    subject, predicate, object = triple
    found = places.find_places(text)
    thing = EX + object if (EX + subject, EX + predicate, EX + object) in found.triples else object
    assert tuple(map(tuple, found.triples[EX + subject, EX + predicate, thing])) == expected


def test_a_type_may_be_written_as_a() -> None:
    found = places.find_places("@prefix e: <https://example.org/> .\ne:a a e:B .")
    rdf_type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
    assert found.triples[EX + "a", rdf_type, EX + "B"].predicate == Place(2, 5)


def test_what_is_not_found_is_where_its_subject_stands() -> None:
    found = places.find_places("@prefix e: <https://example.org/> .\n\ne:a e:b e:c .")
    assert found.of(EX + "a", EX + "other", "").object == Place(3, 1)
    assert found.of(EX + "nobody", EX + "b", "").object == Place(None, None)


def test_an_iri_is_shown_as_the_file_writes_it() -> None:
    found = places.find_places("@prefix e: <https://example.org/> .\n@prefix : <urn:x:> .")
    assert found.shown(EX + "Grid") == "e:Grid"
    assert found.shown("urn:x:Grid") == ":Grid"
    assert found.shown("https://elsewhere.example/Grid") == "<https://elsewhere.example/Grid>"
    assert found.shown("http://www.w3.org/2002/07/owl#Class") == "owl:Class"


@pytest.mark.parametrize("path", [resources.ontology(), resources.shapes()], ids=lambda path: path.name)
def test_every_triple_of_our_own_files_is_found(path: object) -> None:
    text = resources.ontology().parent.joinpath(getattr(path, "name", "")).read_text("utf-8")
    found = places.find_places(text)
    for quad in ox.parse(text, format=ox.RdfFormat.TURTLE):
        if isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.NamedNode | ox.Literal):
            assert (quad.subject.value, quad.predicate.value, quad.object.value) in found.triples


@pytest.mark.parametrize("text", ["", "# nothing", "<", '"""', "] ) .", "@prefix", "{| << é"])
def test_what_is_no_turtle_ends_too(text: str) -> None:
    places.find_places(text)
