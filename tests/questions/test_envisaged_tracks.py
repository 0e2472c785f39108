"""A policy track of which no fact speaks is asked about like any other: what is said of it is no fact.

An answer of "not stated" would be false there, and so would one that nothing is missing.
"""

from __future__ import annotations

import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from tests.conftest import Tables
from tests.questions.test_answers import only
from tests.questions.test_answers_elsewhere import answer

# All that is said of the harbour plan, which nobody says to be there: by relation, the other end.
SAID = (
    ("e1", "haven", "touchesOn", "water"),
    ("e2", "oever", "responsibleFor", "haven"),
    ("e3", "haven", "budget", "€ 2 miljoen"),
    ("e4", "haven", "resultsIn", "doel-plas"),
    ("e5", "haven", "targetsGroup", "zwemmers"),
    ("e6", "onderzoek", "resultsIn", "haven"),
)
# What has a row of it, asked by its name; and what the row says.
ROWS = {
    "achieved": ("relation", "resultsIn"),
    "budget": ("budget", "€ 2 miljoen"),
    "own-themes": ("theme", "water"),
    "responsible": ("responsible", "oever"),
    "target-groups": ("target_group", "zwemmers"),
    "themes": ("theme", "water"),
}
FREE = [("responsible", "actor", "oever"), ("themes", "theme", "water"), ("own-themes", "theme", "water")]


@pytest.fixture
def haven(tables: Tables) -> Tables:
    tables.without_texts()
    tables.add("entities", id="haven", class_="Trajectory", label_nl="havenplan")
    tables.add("entities", id="zwemmers", class_="TargetGroup", label_nl="zwemmers")
    for name, subject, relation, object_ in SAID:
        tables.add(
            "statements", id=name, passage="brief/S5", subject=subject, relation=relation, object=object_,
            modality="possible", quote="het maaien", status="checked",
        )  # fmt: skip
    return tables


def opened(tables: Tables) -> Graph:
    return api.open_graph(tables.folder)


def test_what_is_only_possible_of_it_is_told_and_is_no_fact(haven: Tables) -> None:
    graph = opened(haven)
    for name, (column, value) in ROWS.items():
        rows = answer(graph, name, trajectory="haven")
        assert set(only(rows, column, "basis")) == {(value, "NOT_AS_FACT")}, name


@pytest.mark.parametrize(("name", "parameter", "value"), FREE)
def test_it_is_found_from_the_other_end_too(name: str, parameter: str, value: str, haven: Tables) -> None:
    rows = answer(opened(haven), name, **{parameter: value})
    found = [row for row in rows if row["trajectory"] == "haven"]
    assert only(found, "basis", "modality") == [("NOT_AS_FACT", "possible")]


def test_what_is_denied_of_it_is_a_denial(haven: Tables) -> None:
    for name, *_ in SAID:
        haven.set("statements", name, modality="asserted", polarity="denied")
    graph = opened(haven)
    for name in ROWS:
        assert {row["basis"] for row in answer(graph, name, trajectory="haven")} == {"DENIED"}, name


def test_what_no_source_says_of_it_is_missing(haven: Tables) -> None:
    """Who is responsible and the budget are said to be possible; the rest nobody speaks of."""
    rows = answer(opened(haven), "not-stated", trajectory="haven")
    assert only(rows, "aspect") == [("DEADLINE",), ("INDICATOR",), ("PERIOD",)]
    for name in ("deadlines", "periods", "ends"):
        assert only(answer(opened(haven), name, entity="haven"), "basis") == [("NOT_STATED",)], name


def test_its_possible_link_with_a_theme_is_counted_apart(haven: Tables) -> None:
    rows = answer(opened(haven), "coverage", trajectory="haven")
    assert only(rows, "theme", "stated", "not_as_fact") == [("water", "0", "1")]


def test_a_large_answer_given_in_part_has_it_too(haven: Tables) -> None:
    """Of many things the first are asked for by name: those must be among them."""
    for number in range(30):
        haven.add("entities", id=f"z{number:02}", class_="ActionPlan", label_nl=f"plan {number}")
    rows = list(api.query("budget", opened(haven), limit=10_000))
    assert [row["basis"] for row in rows if row["trajectory"].endswith("/haven")] == ["NOT_AS_FACT"]
    rows = list(api.query("themes", opened(haven), limit=10_000))
    assert [row["basis"] for row in rows if row["trajectory"].endswith("/haven")] == ["NOT_AS_FACT"]
