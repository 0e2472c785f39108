"""The three rules, each on the fixture on which it fires, and what they leave alone."""

from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import POL
from tests.conftest import Tables

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
        tables.add(
            "statements", id=name, passage="brief/S7", subject=subject, relation="hasMember", object=object_,
            modality="asserted", quote="op deze lijst", status="checked",
        )  # fmt: skip
    rows = [row for row in tables.rows("statements") if row["id"] != "a10"]
    tables.write("statements", rows)
    listed = {each for each in inferred(api.open_graph(tables.folder)) if each[0] == "listed-member"}
    assert listed == {("listed-member", "binnen", "touchesOn", "water")}


def test_a_derivation_keeps_its_address_when_other_rows_change(lake: Graph, tables: Tables) -> None:
    def addresses(graph: Graph) -> set[str]:
        query = f"SELECT ?d {{ ?d a <{POL}Derivation> }}"
        return {row["d"] for row in api.query(query, graph)}

    tables.write("statements", list(reversed(tables.rows("statements"))))
    assert addresses(api.open_graph(tables.folder)) == addresses(lake)
