"""The three rules, each on the fixture on which it fires, and what they leave alone."""

from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.graph import inference
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import POL
from tests.conftest import FIELD, Tables

# A relation of somebody's own that holds both ways.
OWN_SYMMETRIC = """@prefix my: <https://example.org/mine#> .
@prefix pol: <https://w3id.org/policy-graph/ontology#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
my:neighbours a owl:ObjectProperty , owl:SymmetricProperty , pol:Relation ;
    rdfs:label "grenst aan"@nl , "is next to"@en ;
    schema:domainIncludes pol:Actor ; schema:rangeIncludes pol:Actor .
"""
QUERY = """
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX pol: <https://w3id.org/policy-graph/ontology#>
SELECT ?rule ?s ?p ?o ?premise {
  ?d a pol:Derivation ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ;
    pol:rule ?rule ; pol:premise ?premise .
  ?s ?p ?o .
}
"""


def inferred(graph: Graph) -> dict[tuple[str, str, str, str], set[str]]:
    """Premises by rule and triple."""
    found: dict[tuple[str, str, str, str], set[str]] = {}
    for row in api.query(QUERY, graph):
        rule, subject, relation, object_, premise = (
            row[name].rpartition("/")[2].rpartition("#")[2] for name in ("rule", "s", "p", "o", "premise")
        )
        found.setdefault((rule, subject, relation, object_), set()).add(premise)
    return found


def test_each_rule_fires_once_on_the_lake_and_names_its_premises(lake: Graph) -> None:
    assert inferred(lake) == {
        ("symmetric", "min-voorbeeld", "cooperatesWith", "oever"): {"a2"},
        ("role-holder", "jo", "advises", "min-voorbeeld"): {"a7", "a8"},
        ("listed-member", "plas", "touchesOn", "water"): {"a9", "a10"},
    }


def test_seven_triples_follow_from_the_page(bundled: Graph) -> None:
    assert {each: sorted(premises) for each, premises in inferred(bundled).items()} == {
        ("symmetric", "actieplan", "runsParallelTo", "andere-inspanningen"): ["st004"],
        ("symmetric", "zvh", "linkedTo", "zvh-stuurgroepen"): ["st065"],
        ("symmetric", "organisaties-betrokkenen", "cooperatesWith", "kabinet"): ["st066"],
        ("role-holder", "mariette-hamer", "advises", "kabinet"): ["st071", "st073"],
        ("listed-member", "traject-laagdrempelige-hulp", "touchesOn", "th-mensenhandel"): ["st007", "st105"],
        ("listed-member", "meerjarenagenda-zvh", "touchesOn", "th-mensenhandel"): ["st007", "st106"],
        ("listed-member", "nap-sggsg", "touchesOn", "th-mensenhandel"): ["st007", "st107"],
    }


def test_nothing_follows_from_what_is_no_fact(tables: Tables) -> None:
    for name in ("a2", "a8", "a9"):
        tables.set("statements", name, modality="possible")
    assert inferred(api.open_graph(tables.folder)) == {}


def test_what_is_stated_is_not_inferred_too(tables: Tables) -> None:
    tables.add(
        "statements", id="a99", passage="brief/S7", subject="plas", relation="touchesOn", object="water",
        modality="asserted", quote="raken aan waterkwaliteit", status="checked",
    )  # fmt: skip
    rules = {rule for rule, *_ in inferred(api.open_graph(tables.folder))}
    assert rules == {"symmetric", "role-holder"}


def test_rules_do_not_feed_on_each_others_results(tables: Tables) -> None:
    """A list in a list: what is said of the outer one reaches its members only."""
    tables.add("entities", id="binnen", class_="TrajectoryGroup", label_nl="binnenste lijst")
    for name, subject, object_ in (("a97", "lijst", "binnen"), ("a98", "binnen", "plas")):
        tables.state(name, subject, "hasMember", object_)
    rows = [row for row in tables.rows("statements") if row["id"] != "a10"]
    tables.write("statements", rows)
    listed = {each for each in inferred(api.open_graph(tables.folder)) if each[0] == "listed-member"}
    assert listed == {("listed-member", "binnen", "touchesOn", "water")}


@pytest.mark.slow
def test_the_same_follows_from_tables_as_from_their_quads_without_what_follows(
    tables: Tables, tmp_path: Path
) -> None:
    """Of tables the rules read what they can speak of, of a file all that is in it."""
    (tables.folder / "ontology.ttl").write_text(OWN_SYMMETRIC, encoding="utf-8")
    tables.set("statements", "a3", relation="neighbours", subject="oever", object="jo", modality="asserted")
    for folder in (tables.folder, FIELD):
        graph = api.open_graph(folder)
        file = tmp_path / "stated.nq"
        file.write_bytes(api.export(graph, format="nq", inferred=False))
        assert api.export(file, format="nq") == api.export(graph, format="nq")
    assert any(relation == "neighbours" for _, _, relation, _ in inferred(api.open_graph(tables.folder)))


def test_a_derivation_keeps_its_address_when_other_rows_change(lake: Graph, tables: Tables) -> None:
    def addresses(graph: Graph) -> set[str]:
        query = f"SELECT ?d {{ ?d a <{POL}Derivation> }}"
        return {row["d"] for row in api.query(query, graph)}

    tables.write("statements", list(reversed(tables.rows("statements"))))
    assert addresses(api.open_graph(tables.folder)) == addresses(lake)


NARROWED = """
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX pol: <https://w3id.org/policy-graph/ontology#>
SELECT ?s ?p ?o ?modality ?from ?first ?last ?until {
  ?d a pol:Derivation ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; pol:modality ?modality .
  OPTIONAL { ?d pol:from ?from }
  OPTIONAL { ?d pol:fromEarliest ?first ; pol:fromLatest ?last }
  OPTIONAL { ?d pol:until ?until }
}
"""


def narrowed(graph: Graph) -> list[tuple[str, ...]]:
    """How firmly each inferred triple is said, and from when until when."""
    return sorted(
        tuple(
            row.get(name, "").rpartition("/")[2].rpartition("#")[2]
            for name in ("s", "p", "o", "modality", "from", "until")
        )
        for row in api.query(NARROWED, graph)
    )


def test_what_is_inferred_is_as_weak_as_its_weakest_premise_and_holds_as_long_as_both(bundled: Graph) -> None:
    """S3.2: she holds the office per April 2022, and it is intended to advise the cabinet."""
    found = [each for each in narrowed(bundled) if each[1] == "advises"]
    assert found == [("mariette-hamer", "advises", "kabinet", "intended", "2022-04", "")]


def test_the_other_half_has_the_time_of_the_first_and_an_office_its_end(lake: Graph) -> None:
    assert narrowed(lake) == [
        ("jo", "advises", "min-voorbeeld", "asserted", "2021", "2024-05-15"),
        ("min-voorbeeld", "cooperatesWith", "oever", "asserted", "2023-03", ""),
        ("plas", "touchesOn", "water", "asserted", "", ""),
    ]


def test_of_two_beginnings_the_later_counts_and_of_two_ends_the_earlier(tables: Tables) -> None:
    tables.set("statements", "a8", from_="2022-06", until="2030", modality="ongoing")
    found = [each for each in narrowed(api.open_graph(tables.folder)) if each[1] == "advises"]
    assert found == [("jo", "advises", "min-voorbeeld", "ongoing", "2022-06", "2024-05-15")]


def test_where_neither_beginning_is_surely_the_later_it_is_one_of_several_days(tables: Tables) -> None:
    """The office from some day in 2021, the task from some day in March 2021."""
    tables.set("statements", "a8", from_="2021-03")
    [row] = [
        row for row in api.query(NARROWED, api.open_graph(tables.folder)) if row["p"].endswith("advises")
    ]
    assert (row["from"], row["first"], row["last"]) == (
        "[2021-03-01..2021-12-31]",
        "2021-03-01",
        "2021-12-31",
    )


@pytest.mark.parametrize(
    ("task", "from_", "until", "day", "outcome"),
    [
        # Begun in 2022, and when it ends is not stated: by 15 May 2024 it does, with the office.
        ({"from_": "2022"}, "2022", "[..2024-05-15]", "2023-06-01", "STARTED_END_NOT_STATED"),
        ({"from_": "2022"}, "2022", "[..2024-05-15]", "2024-05-16", "OVER"),
        # Ends in 2023, and when it began is not stated: not before the office.
        ({"until": "2023"}, "[2021-01-01..]", "2023", "2022-06-01", "UNDETERMINED"),
        ({"until": "2023"}, "[2021-01-01..]", "2023", "2024-01-01", "OVER"),
        # What is stated to be open hides nothing.
        ({"from_": "2022", "until": ".."}, "2022", "2024-05-15", "2023-06-01", "HOLDS"),
        ({"from_": "..", "until": "2023"}, "2021", "2023", "2022-06-01", "HOLDS"),
    ],
)
def test_an_end_that_one_premise_does_not_state_is_not_certain_of_both(
    tables: Tables, task: dict[str, str], from_: str, until: str, day: str, outcome: str
) -> None:
    """Row a7: the office is held from 2021 to 15 May 2024."""
    tables.set("statements", "a8", **task)
    graph = api.open_graph(tables.folder)
    assert [each[-2:] for each in narrowed(graph) if each[1] == "advises"] == [(from_, until)]
    rows = api.query("actors", graph, {"actor": "jo"}, as_of=day)
    assert {row["outcome"] for row in rows if row["basis"] == "INFERRED"} == {outcome}


def test_what_never_held_together_gives_nothing(tables: Tables) -> None:
    """The office ended on 15 May 2024, the task began the day after; a day earlier they met."""
    tables.set("statements", "a8", from_="2024-05-16")
    assert not [each for each in narrowed(api.open_graph(tables.folder)) if each[1] == "advises"]
    tables.set("statements", "a8", from_="2024-05-15")
    assert [each for each in narrowed(api.open_graph(tables.folder)) if each[1] == "advises"]


def test_an_end_that_is_stated_to_be_open_is_open_unless_another_premise_has_a_time(tables: Tables) -> None:
    """The task has none: it is hers for as long as she holds the office."""
    tables.set("statements", "a7", until="..")
    [found] = [each for each in narrowed(api.open_graph(tables.folder)) if each[1] == "advises"]
    assert found[-1] == ".."
    tables.set("statements", "a8", from_="2021")
    [found] = [each for each in narrowed(api.open_graph(tables.folder)) if each[1] == "advises"]
    assert found[-1] == ""


def test_of_an_office_that_nobody_dates_it_is_not_certain_when_its_task_is_the_holders(
    tables: Tables,
) -> None:
    tables.set("statements", "a7", from_="", until="")
    tables.set("statements", "a8", from_="2020", until="2023")
    [found] = [each for each in narrowed(api.open_graph(tables.folder)) if each[1] == "advises"]
    assert found[-2:] == ("[2020-01-01..]", "[..2023-12-31]")


def test_each_way_in_which_something_follows_has_a_time_of_its_own(tables: Tables) -> None:
    """Who holds an office twice advises twice, and the triple is counted once."""
    tables.add(
        "statements", id="a99", passage="brief/S6", subject="jo", relation="org:holds", object="commissaris",
        modality="asserted", quote="plascommissaris", status="checked", from_="2026",
    )  # fmt: skip
    graph = api.open_graph(tables.folder)
    assert [each[-2:] for each in narrowed(graph) if each[1] == "advises"] == [
        ("2021", "2024-05-15"),
        ("2026", ""),
    ]
    assert inference.count(graph.store) == 3
