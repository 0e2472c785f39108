"""The laws, held over the library, and what its queries have in common."""

from __future__ import annotations

import re

import pyoxigraph as ox
import pytest

from graphbuilder.graph import names
from graphbuilder.namespaces import short_name
from graphbuilder.questions import as_of, library, likely_parts
from tests.questions.laws import violations
from tests.questions.laws.tree import parsed, walk
from tests.questions.test_answers import bundled_graph

pytestmark = pytest.mark.slow

AS_OF_BLOCK = "VALUES ?as_of { UNDEF }"

# What engines are asked nevertheless, by query and law. 16: not seen to lose rows there, as it follows
# few paths.
ASKED_NEVERTHELESS = {("not-stated", "16")}


@pytest.mark.parametrize("name", library.names())
def test_the_library_keeps_the_laws(name: str) -> None:
    found = violations(library.named(name).text)
    against = {(name, each.partition(":")[0]) for each in found}
    assert against == {each for each in ASKED_NEVERTHELESS if each[0] == name}, found


def test_as_of_a_day_is_one_pattern_that_all_dated_queries_share() -> None:
    texts = {name: library.named(name).text for name in library.names()}
    dated = {name: text for name, text in texts.items() if AS_OF_BLOCK in text}
    assert {name for name, text in dated.items() if as_of.rewritten(text) != text} == set(), (
        "the rule of dates (outcomes.json, questions/as_of.rq) changed: run `make queries`"
    )
    # The pattern reads these of what stands before it.
    for text in dated.values():
        before = text.partition("# as of: begin")[0]
        assert re.search(r"\?statement (a|rdf:subject|rdf:predicate|pol:holder)\b", before)
        assert "prov:wasQuotedFrom ?passage" in before
        assert "pol:modality ?modality" in before
    # rdflib gets a BIND in an OPTIONAL wrong where the group around it has a block of the parameter too:
    # only another branch of a UNION has one, of what has a term and no date.
    assert {name: text.count(AS_OF_BLOCK) for name, text in dated.items()} == {
        name: 2 if name == "deadlines" else 1 for name in dated
    }


def test_what_something_only_may_have_is_one_text_that_all_who_ask_for_it_share() -> None:
    texts = {name: library.named(name).text for name in library.names()}
    asking = {name: text for name, text in texts.items() if "BIND (?likely_of AS ?told_of)" in text}
    assert set(asking) == {"budget", "deadlines"}
    assert all(likely_parts.BLOCK.search(text) for text in asking.values())
    assert {name for name, text in texts.items() if likely_parts.rewritten(text) != text} == set(), (
        "questions/likely_parts.rq changed: run `make queries`"
    )


@pytest.mark.parametrize("name", library.names())
def test_a_query_that_takes_a_day_says_what_holds_on_it(name: str) -> None:
    query = library.named(name)
    columns = [str(column.var) for column in parsed(query.text).projection]
    assert ("as_of" in query.parameters) == ("outcome" in columns) == ("AS ?outcome)" in query.text)
    assert "as_of" not in query.parameters or query.parameters["as_of"].type == "date"


@pytest.mark.parametrize("name", library.names())
def test_a_library_query_runs_anywhere_and_always_in_one_order(name: str) -> None:
    tree = parsed(library.named(name).text)
    assert not list(walk(tree, "GraphGraphPattern", "ServiceGraphPattern", "DatasetClause"))
    assert tree.orderby is not None
    columns = [str(column.var or column.evar) for column in tree.projection]
    assert all(re.fullmatch("[a-z]+(_[a-z]+)*", column) for column in columns)


@pytest.mark.parametrize("name", library.names())
def test_a_library_query_says_in_two_languages_what_it_asks_and_takes(name: str) -> None:
    query = library.named(name)
    assert set(query.summary) == {"nl", "en"}
    for parameter in query.parameters.values():
        assert set(parameter.description) == {"nl", "en"}
        assert parameter.example
    assert set(query.empty) in (set(), {"nl", "en"})


def test_where_the_rows_are_no_statements_no_rows_are_explained() -> None:
    texts = {name: library.named(name).text for name in library.names()}
    silent = {name for name, text in texts.items() if "?quote" not in text} - {"path"}
    assert silent <= {name for name in texts if library.named(name).empty}


@pytest.mark.parametrize("name", library.names())
def test_a_parameter_of_a_class_has_an_example_of_that_class(name: str) -> None:
    graph = bundled_graph()
    for parameter in library.named(name).parameters.values():
        assert parameter.type == "entity" or not parameter.classes
        for each in parameter.classes:
            assert each in graph.vocabulary.classes
        if parameter.classes:
            thing = names.entities(graph, parameter.example)[0]
            classes = graph.query(f"SELECT ?class WHERE {{ <{thing.value}> a ?class }}")
            assert isinstance(classes, ox.QuerySolutions)
            assert {short_name(row["class"].value) for row in classes} & set(parameter.classes)
