import doctest
from pathlib import Path

import pytest

import graphbuilder
from graphbuilder import api
from graphbuilder.api import datasets, drawings, exports, graphs, questions
from graphbuilder.graph.store import Graph
from tests import bundled_page
from tests.conftest import LAKE


@pytest.mark.slow
def test_what_commands_do_is_a_call(tmp_path: Path) -> None:
    report = graphbuilder.build(LAKE, tmp_path / "out")
    assert [path.name for path in report.files] == ["graph.html", "graph.ttl", "graph.trig"]
    rows = list(graphbuilder.query("responsible", LAKE))
    assert rows[0]["trajectory"] == "https://example.org/lake/id/plas"
    assert graphbuilder.draw(LAKE, tmp_path / "lake.html").stat().st_size > 10_000
    assert graphbuilder.export(LAKE) == (tmp_path / "out" / "graph.ttl").read_bytes()


def test_a_network_has_an_edge_for_each_statement_between_two_entities(lake: Graph) -> None:
    network = graphbuilder.to_networkx(lake)
    assert network.is_directed()
    assert network.is_multigraph()
    assert network.number_of_nodes() == 11
    links = {key for _, _, key in network.edges(keys=True)}
    assert links == {"a1", "a2", "a3", "a5", "a6", "a7", "a8", "a9", "a10", "b1", "b2", "b3"}
    assert set(network["min-voorbeeld"]["plas"]) == {"a1", "b1"}
    assert network.edges["oever", "plas", "b2"]["denied"] is True


def test_the_network_of_the_page_has_its_statements_but_the_attributes(bundled: Graph) -> None:
    network = graphbuilder.to_networkx(bundled)
    assert network.number_of_nodes() == bundled_page.NAMES, bundled_page.COUNT_AGAIN
    links = bundled_page.STATEMENTS - bundled_page.ATTRIBUTES
    assert network.number_of_edges() == links, bundled_page.COUNT_AGAIN


@pytest.mark.slow
def test_the_examples_in_the_documentation_of_the_calls_run() -> None:
    modules = (datasets, drawings, exports, graphs, questions)
    results = [doctest.testmod(each, extraglobs={"graphbuilder": graphbuilder}) for each in modules]
    assert sum(each.attempted for each in results) >= 3
    assert sum(each.failed for each in results) == 0


def test_everything_public_is_there_and_loaded_only_when_asked_for() -> None:
    assert all(getattr(graphbuilder, name) for name in api.__all__)
