"""Answers with drafts: each row that rests on one says so, whatever the question."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphbuilder import QueryError, api
from graphbuilder.namespaces import POL
from tests.conftest import LAKE, Tables

DRAFT = POL + "draft"


@pytest.fixture
def drafted(tables: Tables) -> Path:
    """Nobody has checked that the ministry is responsible for the lake, as one source has it."""
    tables.set("statements", "a1", status="draft")
    tables.set("statements", "b1", status="draft", passage="", quote="")
    tables.write("statements", [{**row, "source": ""} for row in tables.rows("statements")])
    tables.set("statements", "b1", source="antwoord")
    return tables.folder


def test_a_draft_does_not_answer(drafted: Path) -> None:
    found = api.query("responsible", drafted)
    assert [row["basis"] for row in found] == ["DENIED"]
    assert "status" not in found.variables


@pytest.mark.slow
def test_an_answer_says_how_many_drafts_were_left_out(drafted: Path) -> None:
    about = api.query("about", drafted, {"entity": "min-voorbeeld"})
    told = "drafts left out, statements that nobody has checked: 2 about what was asked (--with-drafts)"
    assert told in about.notes
    assert told not in api.query("about", drafted, {"entity": "jo"}).notes
    every = "drafts left out, statements that nobody has checked: 2 (--with-drafts)"
    assert every in api.query("responsible", drafted).notes
    assert not any("left out" in each for each in api.query("responsible", drafted, with_drafts=True).notes)


def test_a_draft_that_is_asked_for_is_never_stated(drafted: Path) -> None:
    found = api.query("responsible", drafted, with_drafts=True)
    said = [(row["basis"], row.get("status", ""), row["passage"]) for row in found]
    assert said == [
        ("DENIED", "", "https://example.org/lake/passage/antwoord/S2"),
        ("DRAFT", DRAFT, "https://example.org/lake/document/antwoord"),
        ("DRAFT", DRAFT, "https://example.org/lake/passage/brief/S1"),
    ]
    assert found.finding is not None
    assert found.finding.kind == "DRAFT"
    assert "draft: 2 of 3 rows rest on statements that nobody has checked" in found.notes


def test_the_word_stands_in_the_table_in_both_languages(drafted: Path) -> None:
    found = api.query("responsible", drafted, with_drafts=True)
    assert "concept" in found.text("table", "nl")
    assert "draft" in found.text("table", "en")


def test_counts_say_which_of_them_drafts_change(drafted: Path) -> None:
    counts = {row["kind"].removeprefix(POL): row for row in api.query("counts", drafted)}
    assert counts["asserted"]["statements"] == "7"
    rows = list(api.query("counts", drafted, with_drafts=True))
    assert {row["kind"].removeprefix(POL): row["statements"] for row in rows if row.get("status")} == {
        "asserted": "9"
    }


def test_a_question_of_one_s_own_is_marked_too(drafted: Path) -> None:
    text = (
        "PREFIX pol: <https://w3id.org/policy-graph/ontology#> "
        "SELECT ?who ?what { ?who pol:responsibleFor ?what } ORDER BY ?who"
    )
    assert len(api.query(text, drafted)) == 0
    assert [row["status"] for row in api.query(text, drafted, with_drafts=True)] == [DRAFT]


def test_a_value_that_nobody_checked_is_a_draft_too(tables: Tables) -> None:
    tables.set("statements", "a4", status="draft")
    asked = {"trajectory": "plas"}
    assert "2027" not in [row.get("deadline") for row in api.query("deadlines", tables.folder, asked)]
    found = list(api.query("deadlines", tables.folder, asked, with_drafts=True))
    assert [(row["deadline"], row["basis"], row["status"]) for row in found] == [("2027", "DRAFT", DRAFT)]


def test_what_follows_from_a_draft_is_a_draft(tables: Tables) -> None:
    tables.set("statements", "a2", status="draft")
    asked = {"entity": "oever"}
    plain = [row["basis"] for row in api.query("about", tables.folder, asked)]
    assert "INFERRED" not in plain
    wide = [row for row in api.query("about", tables.folder, asked, with_drafts=True) if row.get("status")]
    # The statement itself, and its other half.
    assert [row["basis"] for row in wide] == ["DRAFT", "DRAFT"]


@pytest.mark.slow
def test_what_only_drafts_name_has_an_answer_that_says_so(tables: Tables, tmp_path: Path) -> None:
    """Of the study only row a3 speaks, so that without it the name means nothing."""
    said = [row for row in tables.rows("statements") if "onderzoek" in (row["subject"], row["object"])]
    for row in said:
        tables.set("statements", row["id"], status="draft")
    told = f"drafts left out, statements that nobody has checked: {len(said)} about what was asked"
    (tmp_path / "drafts.trig").write_bytes(api.export(tables.folder, format="trig", with_drafts=True))
    for target in (tables.folder, tmp_path / "drafts.trig"):
        found = api.query("about", target, {"entity": "onderzoek"})
        assert len(found) == 0
        assert any(each.startswith(told) for each in found.notes)
        assert len(api.query("about", target, {"entity": "onderzoek"}, with_drafts=True)) >= len(said)
        with pytest.raises(QueryError, match='unknown entity "onderzok"; did you mean "onderzoek"'):
            api.query("about", target, {"entity": "onderzok"})


@pytest.mark.slow
def test_a_draft_explains_when_it_is_asked_for(drafted: Path) -> None:
    asked = ("min-voorbeeld", "responsibleFor", "plas")
    plain = api.explain(*asked, drafted)
    assert plain.kind == "NOT_STATED"
    assert any("drafts left out, statements that nobody has checked: 2" in each for each in plain.lines())
    wide = api.explain(*asked, drafted, with_drafts=True)
    assert wide.kind == "DRAFT"
    assert wide.lines()[0].startswith("draft: ")
    # A draft without words of its source is told without them.
    assert not any("“”" in each for each in wide.lines())


def test_a_comparison_says_that_drafts_are_left_out(drafted: Path, tmp_path: Path) -> None:
    graph = api.open_graph(drafted)
    api.compare(graph, LAKE, tmp_path / "page.html")
    assert [each.code for each in graph.warnings] == ["drafts-not-compared"]
    assert "2 statements" in str(graph.warnings[0])
