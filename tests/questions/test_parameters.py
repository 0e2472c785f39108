"""Parameters for the same thing have the same name in every query of the library."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from graphbuilder import QueryError, api
from graphbuilder.graph.store import Graph
from graphbuilder.questions import library
from graphbuilder.questions.library import Parameter

#: The names that a parameter may have by what it takes; two ends of a link are told apart.
NAMES = {
    "entity": {"entity", "actor", "cause", "subject", "from", "to", "whole", "part"},
    "value": {"object"},
    "relation": {"relation"},
    "class": {"class", "whole_class"},
    "modality": {"modality"},
    "date": {"as_of", "after", "before"},
    "text": {"word", "section", "aspect", "include", "period", "earlier", "later"},
}
DECLARED = [
    pytest.param(parameter, id=f"{name} {parameter.name}")
    for name in library.names()
    for parameter in library.named(name).parameters.values()
]


@pytest.mark.parametrize("parameter", DECLARED)
def test_a_parameter_is_called_by_what_it_takes(parameter: Parameter) -> None:
    if len(parameter.classes) == 1:
        words = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", parameter.classes[0])
        assert parameter.name == words.lower()
    elif not parameter.classes:
        assert parameter.name in NAMES[parameter.type]


@pytest.mark.parametrize("name", library.names())
def test_no_two_parameters_of_a_query_have_the_same_name(name: str) -> None:
    parameters = library.named(name).parameters
    called = [each for key, one in parameters.items() for each in {key, one.name, *one.also}]
    assert len(called) == len(set(called))


@pytest.mark.parametrize(
    ("name", "before", "now", "value"),
    [
        ("target-groups", "of", "trajectory", "nap-sggsg"),
        ("goals", "of", "entity", "nap-sggsg"),
        ("goals", "of", "trajectory", "nap-sggsg"),
        ("means", "of", "entity", "nap-sggsg"),
        ("periods", "of", "trajectory", "meerjarenagenda-zvh"),
        ("events", "subject", "entity", "nap-sggsg"),
        ("events", "by", "actor", "kabinet"),
        ("causes", "what", "entity", "obs-regionale-verschillen"),
        ("who-did-what", "work", "entity", "onderzoek-laagdrempelige-hulp"),
        ("who-did-what", "role", "relation", "commissionedBy"),
    ],
)
def test_a_name_of_before_asks_the_same(name: str, before: str, now: str, value: str, bundled: Graph) -> None:
    answer = api.query(name, bundled, {now: value})
    assert len(answer) > 0
    assert [*answer] == [*api.query(name, bundled, {before: value})]
    assert len(answer) < len(api.query(name, bundled))


def test_values_under_two_names_of_a_parameter_are_values_of_one(bundled: Graph) -> None:
    both = api.query("goals", bundled, {"entity": "nap-sggsg", "of": "meerjarenagenda-zvh"})
    assert [*both] == [*api.query("goals", bundled, {"entity": ["nap-sggsg", "meerjarenagenda-zvh"]})]


def test_a_mistake_is_told_by_the_name_that_was_typed(bundled: Graph) -> None:
    for name in ("of", "entity", "trajectory"):
        with pytest.raises(QueryError, match=f'parameter "{name}": unknown entity "qqqq"'):
            api.query("goals", bundled, {name: "qqqq"})
    with pytest.raises(
        QueryError, match='has no parameter "off"; it has: as_of, entity, goal; did you mean "entity"'
    ):
        api.query("goals", bundled, {"off": "kabinet"})


def test_what_must_be_given_has_an_example_that_the_graph_knows(lake: Graph, bundled: Graph) -> None:
    """The first statement of the lake, a1, is about its ministry; the example of the header is bundled."""
    for graph, example in ((lake, "entity=min-voorbeeld"), (bundled, "entity=mariette-hamer")):
        with pytest.raises(QueryError, match=f"such as {example}"):
            api.query("about", graph)


def test_a_query_of_one_s_own_names_its_parameters_too(tmp_path: Path, lake: Graph) -> None:
    path = tmp_path / "own.rq"
    text = "SELECT ?a { VALUES ?a { UNDEF } VALUES ?b { UNDEF } ?a a ?b }"
    header = "#+ parameters:\n#+   b: {type: class}\n#+   a: "
    path.write_text(f"{header}{{type: entity, name: entity, also: [wie]}}\n{text}")
    for name in ("a", "entity", "wie"):
        assert {row["a"] for row in api.query(path, lake, {name: "oever"})} == {f"{lake.base}id/oever"}
    path.write_text(f"{header}{{type: entity, name: b}}\n{text}")
    with pytest.raises(QueryError, match='error: two parameters are called "b"'):
        api.query(path, lake)


def test_what_a_query_looks_for_may_be_another_term_than_what_is_typed(bundled: Graph) -> None:
    """What is not stated of a deadline is looked for by the relation, and told by the word."""
    everything = api.query("not-stated", bundled)
    aspects = set(everything.texts("aspect"))
    assert aspects >= {"BUDGET", "INDICATOR"}
    for aspect in library.named("not-stated").parameters["expected"].values:
        rows = api.query("not-stated", bundled, {"aspect": aspect}).solutions
        place = everything.variables.index("aspect")
        assert rows == tuple(
            row for row in everything.solutions if getattr(row[place], "value", "") == aspect
        )


def test_a_query_of_one_s_own_may_look_for_other_terms_and_texts_too(tmp_path: Path, lake: Graph) -> None:
    own = tmp_path / "own.rq"
    own.write_text(
        """#+ parameters:
#+   kind:
#+     type: text
#+     en: what it is
#+     values: {PLAN: "https://w3id.org/policy-graph/ontology#Trajectory", NOTHING: "no such thing"}
SELECT DISTINCT ?thing WHERE { VALUES ?kind { UNDEF } ?thing a ?kind }
""",
        encoding="utf-8",
    )
    assert [row["thing"].rpartition("/")[2] for row in api.query(own, lake, {"kind": "PLAN"})] == ["plas"]
    assert not list(api.query(own, lake, {"kind": "NOTHING"}))
    with pytest.raises(QueryError, match="PLAN, NOTHING"):
        api.query(own, lake, {"kind": "GOAL"})
