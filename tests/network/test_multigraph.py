"""The graph for networkx is written by its own writers, and read back with everything in it."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import networkx
import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from tests.conftest import Tables

Network = Any
# A label stands in a place of its own there: in GML it is the node's own name.
OWN_PLACE = {"gml": {"label"}}


def by_file(format: str) -> Callable[[Network], Network]:
    def way(network: Network) -> Network:
        file = io.BytesIO()
        getattr(networkx, f"write_{format}")(network, file)
        file.seek(0)
        return getattr(networkx, f"read_{format}")(file)

    return way


def by_json(network: Network) -> Network:
    text = json.dumps(networkx.node_link_data(network, edges="links"))
    return networkx.node_link_graph(json.loads(text), edges="links")


WAYS = {**{each: by_file(each) for each in ("graphml", "gexf", "gml")}, "json": by_json}


@pytest.mark.slow
@pytest.mark.parametrize("format", WAYS)
@pytest.mark.parametrize("name", ["bundled", "lake"])
def test_everything_is_there_again_after_writing_and_reading(
    request: pytest.FixtureRequest, name: str, format: str
) -> None:
    network = api.to_networkx(request.getfixturevalue(name))
    back = WAYS[format](network)
    left_out = OWN_PLACE.get(format, set())
    for node, values in network.nodes(data=True):
        assert {each: back.nodes[node][each] for each in values if each not in left_out} == {
            each: value for each, value in values.items() if each not in left_out
        }
    edges = {values["statement"]: (*ends, values) for *ends, values in back.edges(data=True)}
    assert len(edges) == network.number_of_edges()
    for source, target, key, values in network.edges(keys=True, data=True):
        found = edges[key]
        assert found[:2] == (source, target)
        assert {each: found[2][each] for each in values} == values


def test_nodes_and_edges_hold_plain_values_only(bundled: Graph, lake: Graph) -> None:
    for graph in (bundled, lake):
        network = api.to_networkx(graph)
        values = [value for _, found in network.nodes(data=True) for value in found.values()]
        values += [value for *_, found in network.edges(data=True) for value in found.values()]
        values += network.graph.values()
        assert {type(each) for each in values} == {str, bool}


def test_nodes_and_edges_are_called_in_both_languages(bundled: Graph) -> None:
    network = api.to_networkx(bundled)
    ministry = network.nodes["min-vws"]
    assert ministry["class"] == "Ministry"
    assert (ministry["class_nl"], ministry["class_en"]) == ("ministerie", "ministry")
    assert ministry["label"] == ministry["label_en"]
    assert ministry["label_nl"].startswith("Ministerie van Volksgezondheid")
    edge = network.edges["onderzoek-laagdrempelige-hulp", "min-vws", "st022"]
    assert (edge["relation"], edge["label_nl"]) == ("commissionedBy", "in opdracht van")
    assert edge["label"] == edge["label_en"] == "commissioned by"
    assert network.graph["title_en"].startswith("The Action Plan against human trafficking")


def test_what_is_stated_of_one_entity_alone_stands_on_its_node(bundled: Graph) -> None:
    """The deadline of the design's own example, and how it is said."""
    goal = api.to_networkx(bundled).nodes["doel-netwerk-eind-2024"]
    assert goal["deadline"] == "2024"
    assert goal["deadline_statements"].startswith("st055: 2024 (intended; actieplan/S2.6: “")


def test_a_value_that_is_no_fact_does_not_look_like_one(tables: Tables) -> None:
    kinds: dict[str, dict[str, str]] = {
        "a91": {"object": "2030", "modality": "possible"},
        "a92": {"object": "2031", "modality": "asserted", "polarity": "denied"},
        "a93": {"object": "2032", "modality": "asserted", "holder": "oever"},
        "a94": {"object": "2033", "modality": "asserted", "status": "draft"},
    }
    for name, cells in kinds.items():
        tables.add(
            "statements", id=name, passage="brief/S3", subject="doel-plas", relation="deadline",
            quote="uiterlijk in 2027", **({"status": "checked"} | cells),
        )  # fmt: skip
    goal = api.to_networkx(tables.folder, with_drafts=True).nodes["doel-plas"]
    assert goal["deadline"] == "2027"
    said = goal["deadline_statements"].split(" | ")
    assert [each.partition(";")[0] for each in said] == [
        "a4: 2027 (intended",
        "a91: 2030 (possible",
        "a92: 2031 (asserted, denied",
        "a93: 2032 (asserted, holder oever",
        "a94: 2033 (asserted, draft",
    ]


def test_where_nothing_is_a_fact_the_node_has_no_value(tables: Tables) -> None:
    tables.set("statements", "a4", modality="possible")
    goal = api.to_networkx(tables.folder).nodes["doel-plas"]
    assert "deadline" not in goal
    assert goal["deadline_statements"].startswith("a4: 2027 (possible; ")


@pytest.mark.parametrize("format", WAYS)
def test_a_file_of_somebody_else_s_is_written_too(tmp_path: Path, format: str) -> None:
    path = tmp_path / "file.ttl"
    path.write_text(
        """@prefix e: <https://example.org/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        e:1 a e:Plan ; skos:prefLabel "één & <twee>"@nl ; e:class "own" ; e:größe "3 | 4" ;
            e:note "a\\u0001b" ; e:to e:2 .
        e:2 skos:prefLabel "007" ; e:to e:1 ; e:label "x" . _:b e:to e:1 .""",
        encoding="utf-8",
    )
    network = api.to_networkx(path)
    back = WAYS[format](network)
    assert set(back) == set(network)
    assert back.number_of_edges() == 3
    plan = back.nodes["1"]
    assert plan["label_nl"] == "één & <twee>"
    assert plan["class"] == "example.org:Plan"
    assert plan["example_org_class"] == "own"
    assert plan["example_org_gr__e"] == "3 | 4"
    assert plan["example_org_note"] == "a\ufffdb"
    assert not any(each.endswith("_statements") for each in plan)
