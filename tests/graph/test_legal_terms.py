"""What laws say: duties and powers as norms, terms as limits; and the reading of six laws fits the terms."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import POL, RDF
from graphbuilder.vocabulary import stated_values, terms
from tests.conftest import HERE
from tests.questions.test_answers import only
from tests.questions.test_answers_elsewhere import answer


@pytest.fixture(scope="session")
def quay() -> Graph:
    """The graph of an invented office that two orders set up, one after the other."""
    return api.open_graph(HERE / "datasets" / "quay")


def answered(graph: Graph, question: str, *columns: str, **values: str) -> set[tuple[str, ...]]:
    """The different rows of an answer, by short names."""
    return set(only(answer(graph, question, **values), *columns))


def test_a_duty_is_stated_and_binds_and_nothing_is_done(quay: Graph) -> None:
    assert answered(quay, "about", "relation", "basis", entity="norm-verslag") == {
        ("states", "STATED"),
        ("binds", "STATED"),
        ("addressedTo", "STATED"),
        ("frequency", "STATED"),
    }


def test_a_power_and_a_conditional_duty_bind_nobody_as_a_fact(quay: Graph) -> None:
    found = answered(quay, "tasks", "what", "modality", "basis", actor="havenmeester", relation="binds")
    assert found == {
        ("norm-verslag", "asserted", "STATED"),
        ("norm-sluiten", "permitted", "NOT_AS_FACT"),
        ("norm-verslag-vraag", "conditional", "NOT_AS_FACT"),
    }


def test_the_word_before_a_value_and_its_duration_are_in_the_graph(quay: Graph) -> None:
    rows = api.query(
        f"""SELECT ?value ?word ?duration WHERE {{
        ?said <{RDF}predicate> <{POL}term> ; <{RDF}object> ?value ; <{POL}duration> ?duration .
        OPTIONAL {{ ?said <{POL}valueWord> ?word }} }} ORDER BY ?value""",
        quay,
    )
    assert [(row["value"], row.get("word", ""), row["duration"]) for row in rows] == [
        ("P3Y", "", "P3Y"),
        ("at most P4Y", f"{POL}atMost", "P4Y"),
        ("een periode van vier jaar", "", "P4Y"),
    ]


def test_every_row_of_the_reading_of_six_laws_fits_the_terms(shared: Path) -> None:
    known = terms.read_vocabulary()
    folder = shared / "sources"
    files = [HERE.parent / "data" / "entities.csv", *sorted(folder.glob("entities-*.csv"))]
    classes = {
        row["id"]: row["class"]
        for file in files
        for row in csv.DictReader(io.StringIO(file.read_text(encoding="utf-8")))
    }
    wrong = []
    for file in sorted(folder.glob("statements-*.csv")):
        for row in csv.DictReader(io.StringIO(file.read_text(encoding="utf-8"))):
            relation = terms.find_term(known.relations, row["relation"])
            assert relation is not None, row["relation"]
            assert row["modality"] in known.modalities
            fits = not relation.domain or known.is_a(classes[row["subject"]], relation.domain)
            if relation.datatype in (stated_values.DURATION, stated_values.QUANTITY):
                fits = fits and stated_values.is_value(row["object"], relation.datatype, known)
            elif not relation.datatype:
                fits = fits and known.is_a(classes[row["object"]], relation.range)
            wrong += [] if fits else [(row["id"], row["subject"], row["relation"], row["object"])]
    assert wrong == []
