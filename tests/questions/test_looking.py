"""The sources that an answer names are those that could have it, and no others."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import prefixed
from graphbuilder.questions import library, looking
from graphbuilder.questions.answers.findings import NOT_STATED, Finding, Source
from tests.questions.test_engines import needed


def looked_in(graph: Graph | Path, name: str, **asked: str) -> set[str]:
    found = api.query(name, graph, asked).finding
    assert found is not None
    return {each.iri.rpartition("/")[2] for each in found.sources}


def test_a_source_could_answer_that_speaks_of_the_thing_or_has_such_a_statement(field: Graph) -> None:
    """Who is a member is said by two decrees, an order and the act; of the office an order too."""
    members = {"bwbr0023595", "bwbr0029749", "bwbr0031678", "bwbr0034176"}
    assert looked_in(field, "members", actor="rol-min-justitie") == members | {"bwbr0026786"}
    assert looked_in(field, "priorities", entity="comensha") == {"bwbr0023595", "bwbr0029749"}


def test_what_an_office_is_said_to_do_could_answer_of_its_holder(field: Graph) -> None:
    """Of 2009 no text names her; the order speaks of her office."""
    assert "bwbr0026786" in looked_in(field, "priorities", entity="corinne-dettmeijer")


def test_where_no_source_speaks_of_it_that_is_said(field: Graph) -> None:
    found = api.query("priorities", field)
    assert found.finding is not None
    assert found.finding.sources == ()
    assert found.notes[1] == (
        "looked in: none, for none of the 7 sources says anything about this or of this kind"
    )
    assert "geen van de 7 bronnen" in found.finding.lines("nl")[1]


def test_of_very_many_sources_some_are_named_with_how_many_there_are_and_how_all_are_found() -> None:
    def lines(many: int, language: str) -> list[str]:
        titles = [{"nl": f"Brief {number}", "en": f"Letter {number}"} for number in range(many)]
        sources = tuple(Source(each["en"], each, "2024", "") for each in titles)
        return Finding(NOT_STATED, sources).lines(language)

    assert lines(2, "en")[1] == "looked in: Letter 0 (2024); Letter 1 (2024)"
    assert lines(20, "en")[1].endswith("; Letter 19 (2024)")
    assert lines(250, "en")[1].startswith("looked in 250 sources: Letter 0 (2024); ")
    assert lines(250, "en")[1].count("Letter") == 10
    assert lines(250, "en")[1].endswith("(all of them: graphbuilder query sources)")
    assert lines(250, "nl")[1].startswith("gezocht in 250 bronnen: Brief 0 (2024); ")


def test_a_question_that_asks_for_nothing_in_particular_could_be_answered_by_all(field: Graph) -> None:
    """Who is denied what asks for any relation, and names nobody."""
    found = api.query("denied", field, {})
    assert found.finding is not None
    assert len(found.finding.sources) == 7


@pytest.mark.slow
def test_a_draft_could_be_answered_by_the_sources_of_drafts(field_with_drafts: Graph) -> None:
    assert looked_in(field_with_drafts, "priorities", entity="vorm-seksueel") >= {"kst-28638-259"}
    assert "bwbr0034176" not in looked_in(field_with_drafts, "priorities", entity="vorm-seksueel")


# A row of recommendations is whatever is said of a recommendation, to which a link of its relations leads.
NAMED = [name for name in library.names() if library.named(name).answered_by and name != "recommendations"]


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMED)
def test_an_answer_rests_on_the_relations_that_its_question_names(name: str, field_as_checked: Graph) -> None:
    """Each row's passage and words are those of a statement with one of these relations."""
    vocabulary = field_as_checked.vocabulary
    named = {each.value for each in looking.relations(library.named(name), vocabulary)}
    dataset = field_as_checked.dataset
    assert dataset is not None
    said = defaultdict(set)
    for each in (*dataset.statements.values(), *dataset.drafts.values()):
        said[each.passage or each.source, each.quote].add(vocabulary.relations[each.relation].iri)
    rows = [row for row in api.query(name, field_as_checked, needed(name)) if "passage" in row]
    for row in rows:
        where = row["passage"].partition("/passage/")[2] or row["passage"].rpartition("/")[2]
        assert said[where, row.get("quote", "")] & named, row


@pytest.mark.parametrize("name", NAMED)
def test_what_a_question_names_is_a_relation_or_a_kind_of_it_and_stands_in_its_text(
    name: str, field: Graph
) -> None:
    query = library.named(name)
    text = "\n".join(line for line in query.text.splitlines() if not line.startswith("#"))
    for each in query.answered_by:
        only = looking.relations(replace(query, text=f"#+ answered_by: ['{each}']"), field.vocabulary)
        names = {prefixed(one.value) for one in only}
        assert names, each
        assert any(re.search(rf"(^|[^\w:]){name}\b", text) for name in {*names, f"pol:{each}"}), each


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("deadlines", {"deadline", "term"}),
        ("responsible", {"responsibleFor"}),
        ("budget", {"amount", "budget", "funds"}),
        ("members", {"memberOf"}),
        ("figures", {"value", "measures", "notifiedBy"}),
    ],
)
def test_what_is_only_looked_up_beside_an_answer_is_no_relation_that_is_asked_for(
    name: str, asked: set[str], field: Graph
) -> None:
    found = looking.relations(library.named(name), field.vocabulary)
    assert {each.value.rpartition("#")[2] for each in found} == asked
