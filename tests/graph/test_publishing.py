"""A dataset brought to real engines: loaded beside, verified, put in place; also where things go wrong."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TypeAlias

import pyoxigraph as ox
import pytest

from graphbuilder import api
from graphbuilder.errors import TargetError
from graphbuilder.graph import publishing
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import XSD
from tests import engines
from tests.conftest import LAKE, Tables
from tests.engines import Server
from tests.troubled import Fault, Request, troubled

BASE = "https://example.org/lake/"
#: Triples by graph.
Held: TypeAlias = dict[str, set[tuple[object, ...]]]
OTHERS = "https://example.org/others"
#: What a run of its own does, so that it can be killed.
RUN = "import sys; from graphbuilder import api; api.publish(sys.argv[1], sys.argv[2])"


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graphbuilder.graph.remote.destination._WAITS", (0, 0, 0, 0))


@pytest.fixture(scope="module")
def oxigraph() -> Iterator[Server]:
    with engines.oxigraph_server() as server:
        yield server


@pytest.fixture(scope="module")
def virtuoso() -> Iterator[Server]:
    with engines.virtuoso_server() as server:
        yield server


@pytest.fixture(params=["oxigraph", "virtuoso"])
def engine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Server:
    """An engine that holds a graph of somebody else's, and none of ours."""
    if request.param == "virtuoso":
        monkeypatch.setenv("GRAPHBUILDER_USER", "dba")
        monkeypatch.setenv("GRAPHBUILDER_PASSWORD", "dba")
    found = request.getfixturevalue(request.param)
    assert isinstance(found, Server)
    return emptied(found)


def emptied(server: Server) -> Server:
    for name in graphs(server):
        server.drop(name)
    other = ox.NamedNode(OTHERS)
    server.hold("others", [ox.Quad(other, other, other, other)])
    return server


def graphs(server: Server) -> set[str]:
    """The graphs at an engine that are ours or a test's."""
    rows = server.ask("", "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }").rows
    return {row[0][1] for row in rows if row[0] and row[0][1].startswith("https://example.org/")}


def triples(server: Server, name: str) -> set[tuple[object, ...]]:
    rows = server.ask("", f"SELECT ?s ?p ?o WHERE {{ GRAPH <{name}> {{ ?s ?p ?o }} }}").rows
    # Virtuoso tells a truth value by its number.
    yes, number = (("literal", each, f"{XSD}boolean") for each in ("true", "1"))
    return {tuple(yes if term == number else term for term in row) for row in rows}


def contents(server: Server) -> Held:
    return {name: triples(server, name) for name in sorted(graphs(server))}


def outcomes(found: list[publishing.Published]) -> dict[str, str]:
    return {each.graph.removeprefix(f"{BASE}graph/"): each.outcome for each in found}


@cache
def expected(graph: Graph) -> Held:
    """What an engine holds that was given the same quads by its own means."""
    engine = engines.Pyoxigraph()
    engine.hold("all", graph.quads())
    text = "SELECT ?g ?s ?p ?o WHERE { GRAPH ?g { ?s ?p ?o } }"
    held: Held = {}
    for name, *triple in engine.ask("all", text).rows:
        assert name
        held.setdefault(name[1], set()).add(tuple(triple))
    return held


def differing(one: Held, other: Held) -> list[object]:
    """What only one of two engines holds."""
    return [
        row for name in one.keys() | other.keys() for row in one.get(name, set()) ^ other.get(name, set())
    ]


def test_every_graph_is_there_as_it_was_sent_and_nobody_elses_is_touched(engine: Server, lake: Graph) -> None:
    found = api.publish(lake, engine.query_url)
    assert set(outcomes(found).values()) == {"new"}
    there = contents(engine)
    assert len(there.pop(OTHERS)) == 1
    noted = there.pop(f"{BASE}graph/{publishing.RECORD}")
    assert {row[0][1] for row in noted if isinstance(row[0], tuple)} == set(there)
    assert not differing(there, expected(lake))


def test_what_is_the_same_is_left_alone(engine: Server, lake: Graph) -> None:
    api.publish(lake, engine.query_url)
    with troubled(engine.query_url.rpartition("/")[0]) as between:
        again = api.publish(lake, f"{between.root}/{engine.query_url.rpartition('/')[2]}")
    assert set(outcomes(again).values()) == {"same"}
    assert {each.path for each in between.requests} == {f"/{engine.query_url.rpartition('/')[2]}"}


def test_own_terms_with_blank_nodes_are_the_same_again(engine: Server, tables: Tables) -> None:
    """They are named by chance whenever the file is read; a remark makes it another file, to be read anew."""
    terms = (
        "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n"
        "<urn:Lake> a owl:Class ; owl:equivalentClass [ owl:unionOf ( <urn:Pond> <urn:Mere> ) ] .\n"
    )
    for remark, outcome in (("", "new"), ("# The same.\n", "same")):
        (tables.folder / "ontology.ttl").write_text(terms + remark, encoding="utf-8")
        assert set(outcomes(api.publish(tables.folder, engine.query_url)).values()) == {outcome}


def test_every_command_reads_what_was_published(engine: Server, lake: Graph) -> None:
    api.publish(lake, engine.query_url)
    for query in ("counts", "deadlines", "responsible"):
        assert list(api.query(query, engine.query_url)) == list(api.query(query, lake))


def test_conflicts_and_moves_between_sources_are_found_where_they_were_published(engine: Server) -> None:
    quay = api.open_graph(LAKE.parent / "quay")
    api.publish(quay, engine.query_url)
    there = api.open_graph(engine.query_url)
    for query in ("conflicts", "moved"):
        assert list(api.query(query, there)) == list(api.query(query, quay)) != []
    assert set(there.graph_names()) == set(quay.graph_names())


def test_a_changed_source_replaces_its_graphs_and_one_taken_out_is_taken_away(
    engine: Server, lake: Graph, tables: Tables
) -> None:
    api.publish(lake, engine.query_url)
    tables.without_texts()
    rows = [row for row in tables.rows("statements") if not row["passage"].startswith("antwoord/")]
    tables.write("statements", rows)
    tables.write("passages", [row for row in tables.rows("passages") if row["source"] != "antwoord"])
    tables.write("sources", [row for row in tables.rows("sources") if row["id"] != "antwoord"])
    found = outcomes(api.publish(tables.folder, engine.query_url))
    assert found["source/antwoord"] == "removed"
    assert found["facts"] == "replaced"
    assert found["ontology"] == "same"
    assert f"{BASE}graph/source/antwoord" not in graphs(engine)
    assert not any("/loading/" in name for name in graphs(engine))


def test_a_dry_run_writes_nothing(oxigraph: Server, lake: Graph) -> None:
    before = contents(emptied(oxigraph))
    found = api.publish(lake, oxigraph.query_url, dry_run=True)
    assert set(outcomes(found).values()) == {"new"}
    assert contents(oxigraph) == before


def test_a_graph_of_that_name_that_was_not_published_from_here_is_only_replaced_on_request(
    oxigraph: Server, lake: Graph
) -> None:
    engine = emptied(oxigraph)
    facts = ox.NamedNode(f"{BASE}graph/facts")
    engine.hold("mine", [ox.Quad(facts, facts, facts, facts)])
    before = contents(engine)
    with pytest.raises(TargetError, match=f"{facts.value} is there already and was not published from here"):
        api.publish(lake, engine.query_url)
    assert contents(engine) == before
    assert outcomes(api.publish(lake, engine.query_url, replace=True))["facts"] == "replaced"


@pytest.mark.parametrize(("user", "said"), [("", "asks for credentials"), ("dba", "does not accept")])
def test_who_may_not_write_is_told_so_and_nothing_is_changed(
    virtuoso: Server, lake: Graph, monkeypatch: pytest.MonkeyPatch, user: str, said: str
) -> None:
    emptied(virtuoso)
    monkeypatch.delenv("GRAPHBUILDER_USER", raising=False)
    monkeypatch.delenv("GRAPHBUILDER_PASSWORD", raising=False)
    if user:
        monkeypatch.setenv("GRAPHBUILDER_USER", user)
        monkeypatch.setenv("GRAPHBUILDER_PASSWORD", "wrong")
    with pytest.raises(TargetError, match=said):
        api.publish(lake, virtuoso.query_url)
    assert graphs(virtuoso) == {OTHERS}


def root(server: Server) -> str:
    return server.query_url.rpartition("/")[0]


@pytest.mark.parametrize("fault", ["500", "cut after", "cut before"])
def test_what_goes_wrong_now_and_then_is_tried_again(oxigraph: Server, lake: Graph, fault: Fault) -> None:
    emptied(oxigraph)
    with troubled(root(oxigraph), lambda request: fault if request.number % 5 == 0 else "") as between:
        api.publish(lake, f"{between.root}/query")
    there = contents(oxigraph)
    assert {name: there[name] for name in expected(lake)} == expected(lake)
    assert not any("/loading/" in name for name in there)


def test_a_server_that_takes_nothing_more_leaves_what_was_there(
    oxigraph: Server, lake: Graph, tables: Tables
) -> None:
    emptied(oxigraph)
    api.publish(lake, oxigraph.query_url)
    ours = {
        name: held
        for name, held in contents(oxigraph).items()
        if "/graph/" in name and "published" not in name
    }
    tables.without_texts()
    tables.write("statements", tables.rows("statements")[1:])

    def full(request: Request) -> Fault:
        return "500" if "loading%2F" in request.path and "trial" not in request.path else ""

    with troubled(root(oxigraph), full) as between, pytest.raises(TargetError, match="now and then"):
        api.publish(tables.folder, f"{between.root}/query")
    there = contents(oxigraph)
    assert {name: there[name] for name in ours} == ours


def killed_at(moment: int, server: Server) -> None:
    """A run that is killed when it makes its request of that number."""
    running: list[subprocess.Popen[bytes]] = []

    def kill(request: Request) -> Fault:
        if request.number == moment:
            running[0].kill()
        return ""

    with troubled(root(server), kill) as between:
        running.append(subprocess.Popen([sys.executable, "-c", RUN, str(LAKE), f"{between.root}/query"]))
        running[0].wait()


@pytest.mark.slow
def test_a_run_that_is_killed_at_any_moment_loses_nothing_and_the_next_finishes_it(
    oxigraph: Server, lake: Graph
) -> None:
    emptied(oxigraph)
    # A first run counts how many requests a whole one makes.
    with troubled(root(oxigraph)) as between:
        api.publish(lake, f"{between.root}/query")
        whole = len(between.requests)
    emptied(oxigraph)
    for moment in range(9, whole, whole // 4):
        killed_at(moment, oxigraph)
    api.publish(lake, oxigraph.query_url)
    there = contents(oxigraph)
    assert there.pop(OTHERS)
    there.pop(f"{BASE}graph/{publishing.RECORD}")
    assert there == expected(lake)


def test_parts_that_the_server_finds_too_large_are_sent_in_halves(oxigraph: Server, lake: Graph) -> None:
    emptied(oxigraph)

    def too_large(request: Request) -> Fault:
        return "413" if request.path.startswith("/store") and len(request.content) > 40_000 else ""

    with troubled(root(oxigraph), too_large) as between:
        api.publish(lake, f"{between.root}/query")
    assert max(len(each.content) for each in between.requests) > 100_000
    there = contents(oxigraph)
    assert {name: there[name] for name in expected(lake)} == expected(lake)


def test_where_no_graph_can_be_moved_each_is_sent_to_its_place(oxigraph: Server, lake: Graph) -> None:
    emptied(oxigraph)

    def no_moves(request: Request) -> Fault:
        return "501" if b"MOVE" in request.content else ""

    with troubled(root(oxigraph), no_moves) as between:
        api.publish(lake, f"{between.root}/query")
    there = contents(oxigraph)
    assert {name: there[name] for name in expected(lake)} == expected(lake)
    assert not any("/loading/" in name for name in there)


def test_where_no_graph_store_is_there_triples_are_inserted(oxigraph: Server, lake: Graph) -> None:
    emptied(oxigraph)
    with troubled(
        root(oxigraph), lambda request: "404" if request.path.startswith("/store") else ""
    ) as between:
        api.publish(lake, f"{between.root}/query")
    there = contents(oxigraph)
    assert {name: there[name] for name in expected(lake)} == expected(lake)


def test_a_graph_that_describes_no_dataset_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "other.ttl"
    file.write_text("<urn:a> <urn:b> <urn:c> .")
    with pytest.raises(TargetError, match="only a dataset can be published"):
        api.publish(file, "http://127.0.0.1:9/query")


def test_an_address_that_is_none_is_refused(lake: Graph) -> None:
    with pytest.raises(TargetError, match="is no address of a SPARQL endpoint"):
        api.publish(lake, "out/graph.ttl")
