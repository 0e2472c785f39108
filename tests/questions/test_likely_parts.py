"""What hangs on a part that a policy track only may have is told and is no fact: "not stated" is false there.

Of the harbour plan nobody says that it dredges, but that it may; of the dredging a deadline and a budget are
stated as facts.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from tests.conftest import LAKE, Tables
from tests.questions.test_answers import only
from tests.questions.test_answers_elsewhere import answer


def graph() -> Graph:
    """The graph of the harbour plan, beside what the small dataset says: engines are compared by it."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(LAKE, Path(folder) / "lake")
        tables = planned(Tables(Path(folder) / "lake"))
        # A plan that may dredge too, with a term: that is no deadline.
        tables.add("entities", id="geulplan", class_="ActionPlan", label_nl="geulplan")
        tables.state("dredge", "geulplan", "hasMeans", "baggeren")
        tables.set("statements", "dredge", modality="possible")
        tables.state("term", "geulplan", "term", "drie jaar")
        # What is said of the quay itself stands alone, though its dredging is due and paid for too.
        tables.add("entities", id="kaderand", class_="ActionPlan", label_nl="kadeplan")
        tables.state("may", "kaderand", "hasMeans", "baggeren")
        tables.set("statements", "may", modality="possible")
        tables.state("due", "kaderand", "deadline", "2027")
        tables.state("paid", "kaderand", "budget", "€ 1 miljoen")
        return api.open_graph(tables.folder)


@pytest.fixture
def haven(tables: Tables) -> Tables:
    return planned(tables)


def planned(tables: Tables) -> Tables:
    """Add the harbour plan to a dataset."""
    tables.without_texts()
    tables.add("entities", id="haven", class_="ActionPlan", label_nl="havenplan")
    tables.add("entities", id="baggeren", class_="Measure", label_nl="baggeren")
    tables.add("entities", id="slib", class_="Measure", label_nl="slib afvoeren")
    tables.state("n1", "haven", "hasMeans", "baggeren")
    tables.set("statements", "n1", modality="possible")
    tables.state("n2", "baggeren", "dcterms:hasPart", "slib")
    tables.state("n3", "slib", "deadline", "2030")
    tables.state("n4", "baggeren", "budget", "€ 3 miljoen")
    return tables


def opened(tables: Tables) -> Graph:
    return api.open_graph(tables.folder)


def of(graph: Graph, name: str, *columns: str, **values: str) -> list[tuple[str, ...]]:
    """Some columns of the rows of the harbour plan, asked by its name and among all."""
    everything = [row for row in answer(graph, name, **values) if "haven" in row.values()]
    parameter = "entity" if name == "deadlines" else "trajectory"
    assert answer(graph, name, **{parameter: "haven"}, **values) == everything
    return only(everything, *columns)


LIKELY = ("basis", "said_of", "through", "through_modality", "modality")


def test_a_deadline_of_what_a_policy_track_may_have_is_no_fact_of_it(haven: Tables) -> None:
    graph = opened(haven)
    likely = [("2030", "NOT_AS_FACT", "slib", "baggeren", "possible", "asserted")]
    assert of(graph, "deadlines", "deadline", *LIKELY) == likely
    # No day says anything of what is no fact.
    assert of(graph, "deadlines", "deadline", "outcome", as_of="2031-01-01") == [("2030", "")]


def test_money_for_what_a_policy_track_may_have_is_no_fact_of_it(haven: Tables) -> None:
    likely = [("€ 3 miljoen", "NOT_AS_FACT", "baggeren", "baggeren", "possible", "asserted")]
    assert of(opened(haven), "budget", "budget", *LIKELY) == likely


def missing(graph: Graph) -> list[str]:
    """The points of the harbour plan on which no source says anything, however the question is asked."""
    found = [aspect for (aspect,) in of(graph, "not-stated", "aspect")]
    for aspect in POINTS:
        rows = answer(graph, "not-stated", trajectory="haven", aspect=aspect)
        assert only(rows, "aspect") == [(aspect,)] * (aspect in found)
    return found


POINTS = ["BUDGET", "DEADLINE", "INDICATOR", "PERIOD", "RESPONSIBLE"]


def test_what_is_told_of_what_a_policy_track_may_have_is_not_missing(haven: Tables) -> None:
    """Who is responsible for a part is not told of the whole, nor is its period."""
    haven.add("entities", id="rws", class_="Organisation", label_nl="Rijkswaterstaat")
    haven.state("n8", "rws", "responsibleFor", "baggeren")
    haven.state("n9", "baggeren", "period", "2026/2028")
    assert missing(opened(haven)) == ["INDICATOR", "PERIOD", "RESPONSIBLE"]


def test_a_likely_part_of_what_a_policy_track_has_is_one_of_its_own(haven: Tables) -> None:
    """From the harbour plan a fact leads to the quay, and only from there is it no fact any more."""
    haven.add("entities", id="kade", class_="Measure", label_nl="kade")
    haven.set("statements", "n1", subject="kade", relation="dcterms:hasPart")
    assert missing(opened(haven)) == POINTS
    haven.state("n8", "haven", "hasMeans", "kade")
    assert missing(opened(haven)) == ["INDICATOR", "PERIOD", "RESPONSIBLE"]


def test_what_is_only_denied_of_a_likely_part_is_not_missing(haven: Tables) -> None:
    haven.set("statements", "n3", polarity="denied")
    assert missing(opened(haven)) == ["INDICATOR", "PERIOD", "RESPONSIBLE"]


def test_what_is_denied_of_it_is_a_denial(haven: Tables) -> None:
    for name in ("n3", "n4"):
        haven.set("statements", name, polarity="denied")
    graph = opened(haven)
    assert of(graph, "deadlines", "basis") == of(graph, "budget", "basis") == [("DENIED",)]


@pytest.mark.parametrize("modality", ["intended", "conditional", "normative"])
def test_however_it_is_said_that_it_may_have_it(modality: str, haven: Tables) -> None:
    haven.set("statements", "n1", modality=modality, relation="dcterms:hasPart")
    graph = opened(haven)
    for name in ("deadlines", "budget"):
        assert of(graph, name, "basis", "through_modality") == [("NOT_AS_FACT", modality)], name


def test_of_what_is_denied_to_be_a_part_nothing_is_told(haven: Tables) -> None:
    haven.set("statements", "n1", modality="asserted", polarity="denied")
    graph = opened(haven)
    assert of(graph, "deadlines", "basis") == of(graph, "budget", "basis") == [("NOT_STATED",)]
    assert missing(graph) == POINTS


def test_what_is_stated_of_it_itself_stands_alone(haven: Tables) -> None:
    haven.state("n5", "haven", "deadline", "2027")
    haven.state("n6", "haven", "budget", "€ 1 miljoen")
    graph = opened(haven)
    own = ("STATED", "haven", "", "", "asserted")
    assert of(graph, "deadlines", "deadline", *LIKELY) == [("2027", *own)]
    assert of(graph, "budget", "budget", *LIKELY) == [("€ 1 miljoen", *own)]
    assert missing(graph) == ["INDICATOR", "PERIOD", "RESPONSIBLE"]


def test_a_term_of_its_own_is_no_deadline_of_its_own(haven: Tables) -> None:
    """With a term alone its deadline is not stated, as not-stated says of it too."""
    haven.state("n10", "haven", "term", "drie jaar")
    told = [("", "drie jaar", "STATED", "haven", ""), ("2030", "", "NOT_AS_FACT", "slib", "baggeren")]
    columns = ("deadline", "term", "basis", "said_of", "through")
    assert of(opened(haven), "deadlines", *columns) == told
    haven.set("statements", "n3", subject="kade", relation="budget", object="een ton")
    haven.add("entities", id="kade", class_="Measure", label_nl="kade")
    assert of(opened(haven), "deadlines", *columns) == [("", "", "NOT_STATED", "", ""), told[0]]
    assert "DEADLINE" in missing(opened(haven))
    haven.state("n5", "haven", "deadline", "2027")
    haven.set("statements", "n3", subject="slib", relation="deadline", object="2030")
    assert of(opened(haven), "deadlines", *columns) == [told[0], ("2027", "", "STATED", "haven", "")]


def test_a_part_that_a_fact_says_it_has_is_no_likely_one(haven: Tables) -> None:
    haven.state("n7", "haven", "dcterms:hasPart", "baggeren")
    graph = opened(haven)
    assert of(graph, "deadlines", *LIKELY) == [("STATED", "slib", "baggeren", "", "asserted")]
    assert of(graph, "budget", *LIKELY) == [("STATED", "baggeren", "haven", "", "asserted")]


def test_a_large_answer_given_in_part_has_it_too(haven: Tables) -> None:
    for number in range(30):
        haven.add("entities", id=f"z{number:02}", class_="ActionPlan", label_nl=f"plan {number}")
    graph = opened(haven)
    for name, column in (("deadlines", "entity"), ("budget", "trajectory")):
        rows = list(api.query(name, graph, limit=10_000))
        assert [row["basis"] for row in rows if row[column].endswith("/haven")] == ["NOT_AS_FACT"], name
