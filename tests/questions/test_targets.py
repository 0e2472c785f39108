"""The same questions of the same dataset, wherever it lives: in tables, files, a store or a server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from graphbuilder import GraphbuilderError, api
from graphbuilder.graph.store import Graph
from graphbuilder.questions import library
from graphbuilder.questions.answers.results import Answer
from tests import engines
from tests.questions.test_engines import needed

PLACES = ("graph.ttl", "graph.trig", "store", "oxigraph", "virtuoso")


@pytest.fixture(scope="session", params=PLACES)
def elsewhere(
    request: pytest.FixtureRequest, bundled: Graph, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Graph]:
    """The bundled dataset, opened from another place than its tables."""
    folder = tmp_path_factory.mktemp("places")
    place: str = request.param
    if place in ("oxigraph", "virtuoso"):
        start = {"oxigraph": engines.oxigraph_server, "virtuoso": engines.virtuoso_server}[place]
        with start() as server:
            server.hold("bundled", bundled.quads())
            yield api.open_graph(server.query_url)
    elif place == "store":
        yield api.open_graph(api.export_store(bundled, folder / "store"))
    else:
        (folder / place).write_bytes(api.export(bundled, format="trig" if "trig" in place else "turtle"))
        yield api.open_graph(folder / place)


def lines(answer: Answer) -> list[str]:
    """Everything that a person sees: the table, and what is said beside it."""
    return [*answer.text("table", "nl", evidence=True).splitlines(), *answer.notes]


@pytest.fixture(scope="session")
def in_tables(bundled: Graph) -> Callable[[str], list[str]]:
    """What a person sees of a question about the tables themselves, found once for all places."""
    return cache(lambda name: lines(api.query(name, bundled, needed(name))))


@pytest.mark.parametrize("name", library.names())
def test_a_question_has_one_answer_wherever_the_graph_lives(
    name: str, in_tables: Callable[[str], list[str]], elsewhere: Graph
) -> None:
    assert lines(api.query(name, elsewhere, needed(name))) == in_tables(name)


def test_a_triple_is_explained_alike(bundled: Graph, elsewhere: Graph) -> None:
    asked = ("Mariëtte Hamer", "advises", "kabinet")
    assert api.explain(*asked, elsewhere).lines("nl") == api.explain(*asked, bundled).lines("nl")


def test_what_was_probably_meant_is_told_alike(elsewhere: Graph) -> None:
    for text, meant in (("J&V", "min-jenv"), ("NAP", "nap-sggsg"), ("Hamer", "mariette-hamer")):
        with pytest.raises(GraphbuilderError, match=f'did you mean "{meant}"'):
            api.query("about", elsewhere, {"entity": text})
    query = "PREFIX pol: <https://w3id.org/policy-graph/ontology#> ASK { ?s pol:modality pol:posible }"
    assert [each.suggestion for each in api.query(query, elsewhere).warnings] == ["pol:possible"]
    label = "ASK { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> 'Verwey-Jonker Institute' }"
    [warning] = api.query(label, elsewhere).warnings
    assert warning.suggestion == '"Verwey-Jonker Institute"@en'


def test_the_graph_is_handed_on_whole(bundled: Graph, elsewhere: Graph) -> None:
    assert api.export(elsewhere) == api.export(bundled)


@pytest.fixture(scope="session")
def drawn(bundled: Graph, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The page of the tables themselves, drawn once for all places."""
    return api.draw(bundled, tmp_path_factory.mktemp("drawn") / "graph.html").read_bytes()


def test_the_drawing_is_the_same(drawn: bytes, elsewhere: Graph, tmp_path: Path) -> None:
    assert api.draw(elsewhere, tmp_path / "graph.html").read_bytes() == drawn


def test_names_are_looked_up_alike(elsewhere: Graph) -> None:
    with pytest.raises(GraphbuilderError, match='did you mean "min-vws"') as raised:
        api.query("about", elsewhere, {"entity": "min-vvs"})
    assert len(raised.value.problems) == 1


def test_where_a_graph_was_opened_a_file_of_ones_own_is_asked_too(elsewhere: Graph, tmp_path: Path) -> None:
    file = tmp_path / "ministries.rq"
    file.write_text(
        "PREFIX pol: <https://w3id.org/policy-graph/ontology#>\n"
        "ASK { ?one a pol:Ministry . ?other a pol:Ministry FILTER (?one != ?other) }",
        encoding="utf-8",
    )
    assert api.query(file, elsewhere).truth is True
