"""Files in which so much stands inside each other that a parser's stack would overflow."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
import pytest

from graphbuilder import DatasetError, TargetError, api, limits
from graphbuilder.depth import line_too_deep
from graphbuilder.vocabulary.turtle import Turtle
from tests.conftest import Tables

RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:a="urn:a:" rdf:version="1.2"'


def in_triples(depth: int, start: str = "", value: str = '"1"') -> str:
    return f"{start}<urn:s> <urn:p> {'<<( <urn:s> <urn:p> ' * depth}{value}{' )>>' * depth} .\n"


# A file of each format in which so many things stand inside each other.
DEEP: dict[str, Callable[[int], str]] = {
    "ttl": in_triples,
    "nt": in_triples,
    "nq": in_triples,
    "trig": lambda depth: f"<urn:g> {{ {in_triples(depth)} }}",
    "jsonld": lambda depth: '{"@id":"urn:s","urn:p":' * depth + "1" + "}" * depth,
    "rdf": lambda depth: (
        f"<rdf:RDF {RDF}>"
        + '<rdf:Description rdf:about="urn:s"><a:p rdf:parseType="Triple">' * depth
        + '<rdf:Description rdf:about="urn:s"><a:p>1</a:p></rdf:Description>'
        + "</a:p></rdf:Description>" * depth
        + "</rdf:RDF>"
    ),
}
# After each of these Turtle goes on with a statement; who loses the thread sees a text or a comment.
BEFORE = [
    "# '\n",
    '# "\r',
    "<urn:a#'> <urn:p> 1 .\n",
    "<urn:a\\u0041'> <urn:p> 1 .\n",
    "PREFIX a: <urn:> a:\\' <urn:p> 1 .\n",
    '<urn:a> <urn:p> \'"\', "\'", "\\"", \'\'\'a\'\'b\\\'\'\'\', """"a""b"""@en .\n',
    "<urn:a> <urn:p> '\x85\u2028\v' .\n",
    "<urn:a> <urn:p> '''>> >> >>''' . # >> >>\n",
]


@pytest.mark.parametrize("kind", DEEP)
def test_a_file_that_is_too_deep_is_refused_with_its_line(kind: str, tmp_path: Path) -> None:
    for depth in (limits.RDF_DEPTH + 2, 100_000):
        file = tmp_path / f"deep.{kind}"
        file.write_text("\n" + DEEP[kind](depth), encoding="utf-8")
        with pytest.raises(TargetError) as raised:
            api.open_graph(file)
        said = "this is nested more than 200 " if kind == "rdf" else "more than 100 "
        assert str(raised.value).startswith(f"{file}:2: error: {said}")


@pytest.mark.parametrize("kind", DEEP)
def test_what_people_write_is_not_too_deep(kind: str, tmp_path: Path) -> None:
    file = tmp_path / f"deep.{kind}"
    file.write_text(DEEP[kind](30), encoding="utf-8")
    assert len(api.open_graph(file).store) > 0


@pytest.mark.parametrize("before", BEFORE)
def test_nothing_in_a_file_hides_what_comes_after_it(before: str) -> None:
    # Few enough for the parser itself, to see that the file is right.
    right = list(ox.parse(in_triples(2, before).encode(), format=ox.RdfFormat.TURTLE))
    assert isinstance(right[-1].object, ox.Triple)
    deep = in_triples(limits.RDF_DEPTH + 1, before).encode()
    assert line_too_deep(deep, ox.RdfFormat.TURTLE) == before.count("\n") + 1


def test_many_triples_beside_each_other_and_signs_in_texts_are_not_deep() -> None:
    content = in_triples(1) * 1000 + f'<urn:s> <urn:p> "{"<<(" * 1000}" . # {"<<" * 1000}'
    assert line_too_deep(content.encode(), ox.RdfFormat.TURTLE) is None
    objects = '[{"@id":"urn:s","urn:p":"{{{{[[[["}' + ',{"@id":"urn:s","urn:p":"\\\\"}' * 1000 + "]"
    assert line_too_deep(objects.encode(), ox.RdfFormat.JSON_LD) is None


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["( ", "[ <urn:p> "])
def test_lists_and_blank_nodes_are_read_in_any_depth(kind: str) -> None:
    closed = {"( ": " )", "[ <urn:p> ": " ]"}[kind]
    text = f"<urn:s> <urn:p> {kind * 20_000}1{closed * 20_000} ."
    assert len(Turtle("deep.ttl", text.encode()).triples()) > 20_000


@pytest.mark.parametrize("name", ["ontology.ttl", "shapes.ttl"])
def test_what_a_dataset_adds_is_looked_at_too(name: str, tables: Tables) -> None:
    (tables.folder / name).write_text(in_triples(5_000), encoding="utf-8")
    with pytest.raises(DatasetError, match=rf"{name}:1: error: more than 100 "):
        api.check(tables.folder)


def test_rows_of_an_endpoint_are_looked_at_too() -> None:
    triple = '{"type":"triple","value":{"subject":{},"predicate":{},"object":'
    rows = '{"results":{"bindings":[{"x":' + triple * 5_000
    assert line_too_deep(rows.encode(), ox.QueryResultsFormat.JSON) == 1
