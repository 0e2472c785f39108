"""A graph as some of its sources tell it, or as it was known on a day."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest

from graphbuilder import api
from graphbuilder.errors import QueryError
from graphbuilder.graph import saving, scope
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import POL, RDF, SKOS
from tests.conftest import HERE, LAKE, Tables
from tests.questions.test_answers import only
from tests.questions.test_answers_elsewhere import answer

QUAY = HERE / "datasets" / "quay"
TYPE = ox.NamedNode(RDF + "type")


def ids(graph: Graph, kind: str) -> set[str]:
    """The last parts of the addresses of what is of a kind."""
    found = graph.store.quads_for_pattern(None, TYPE, ox.NamedNode(POL + kind), None)
    return {quad.subject.value.rpartition("/")[2] for quad in found if isinstance(quad.subject, ox.NamedNode)}


def named(graph: Graph, predicate: str) -> set[str]:
    """The last parts of the addresses of what has a property."""
    found = graph.store.quads_for_pattern(None, ox.NamedNode(predicate), None, None)
    return {quad.subject.value.rpartition("/")[2] for quad in found if isinstance(quad.subject, ox.NamedNode)}


def test_one_source_is_asked_alone() -> None:
    letter = api.open_graph(LAKE, only_sources="brief")
    assert ids(letter, "Source") == {"brief"}
    assert ids(letter, "Statement") == {f"a{number}" for number in range(1, 11)}
    # It is the answer that says who is not responsible.
    assert only(answer(letter, "denied"), "subject") == []
    assert only(answer(api.open_graph(LAKE), "denied"), "subject") == [("oever",)]


def test_what_two_sources_say_stays_a_fact_while_one_of_them_is_asked() -> None:
    for source in ("brief", "antwoord"):
        rows = answer(api.open_graph(LAKE, only_sources=source), "responsible", trajectory="plas")
        assert ("min-voorbeeld", "STATED") in only(rows, "responsible", "basis"), source


def test_what_only_another_source_names_is_not_there_and_what_no_fact_names_is_envisaged() -> None:
    answered = api.open_graph(LAKE, only_sources=["antwoord"])
    assert named(answered, SKOS + "prefLabel") == {"min-voorbeeld", "plas", "oever", "onderzoek"}
    # The foundation is only named by a denial there, and by a fact in the letter.
    assert named(answered, POL + "envisagedAs") == {"oever"}


@pytest.mark.parametrize("with_drafts", [False, True])
def test_what_only_another_source_names_is_not_unknown(tables: Tables, with_drafts: bool) -> None:
    tables.without_texts()
    tables.set("statements", "b3", status="draft")
    graph = api.open_graph(tables.folder, only_sources="antwoord", with_drafts=with_drafts)
    for name, code in {"jo": "parameter-of-other-sources", "joo": "parameter-unknown-entity"}.items():
        with pytest.raises(QueryError) as caught:
            api.query("about", graph, {"entity": name})
        assert [each.code for each in caught.value.problems] == [code]
    # In the other source it is known.
    assert len(api.query("about", api.open_graph(tables.folder, only_sources="brief"), {"entity": "jo"}))


def test_rules_draw_on_the_sources_that_are_asked_alone() -> None:
    assert ids(api.open_graph(LAKE, only_sources="antwoord"), "Derivation") == set()
    assert len(ids(api.open_graph(LAKE, only_sources="brief"), "Derivation")) == 3


@pytest.mark.slow
@pytest.mark.parametrize(
    ("day", "known", "said"),
    [
        ("2009-02-28", set(), "0 of 6"),
        ("2009-03-01", {"order-2009"}, "1 of 6"),
        ("2020-02-29", {"order-2009", "order-2012", "letter"}, "3 of 6"),
        # The newspaper has no date, and counts from the day before which it was not written.
        ("2021-05-01", {"order-2009", "order-2012", "letter", "copy", "paper"}, "5 of 6"),
        # The loose sheet has no date at all: nobody can say that it was known.
        ("2030-01-01", {"order-2009", "order-2012", "letter", "copy", "paper"}, "5 of 6"),
    ],
)
def test_as_known_on_a_day_only_sources_issued_by_then_are_asked(
    day: str, known: set[str], said: str
) -> None:
    graph = api.open_graph(QUAY, known_on=day)
    assert ids(graph, "Source") == known
    assert [each.message for each in graph.warnings] == [
        f"as known on {day}: {said} sources; 2 have no date and count from their not_before, "
        "1 of these have none either and are left out"
    ]


def test_a_source_whose_date_is_not_precise_enough_is_known_when_it_surely_was_there(tmp_path: Path) -> None:
    sheet = (QUAY / "sources.csv").read_text(encoding="utf-8").replace("2009-03-01", "2009-03")
    for path in QUAY.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "sources.csv").write_text(sheet, encoding="utf-8")
    assert ids(api.open_graph(tmp_path, known_on="2009-03-30"), "Source") == set()
    assert ids(api.open_graph(tmp_path, known_on="2009-03-31"), "Source") == {"order-2009"}


@pytest.mark.slow
def test_when_it_was_said_is_not_when_it_holds() -> None:
    # In 2011 nobody had said yet that Bo held the office; said in 2020, it held in 2013.
    for known_on, holders in (("2011-01-01", []), ("2020-12-31", ["bo"])):
        graph = api.open_graph(QUAY, known_on=known_on)
        rows = only(
            answer(graph, "on-date", as_of="2013-06-01", entity="havenmeester"),
            "outcome",
            "relation",
            "subject",
        )
        assert [
            subject for outcome, relation, subject in rows if (outcome, relation) == ("HOLDS", "org:holds")
        ] == holders


@pytest.mark.slow
@pytest.mark.parametrize("dataset", ["lake", "dunes", "quay"])
def test_tables_a_store_and_a_file_give_the_same_graph(dataset: str, tmp_path: Path) -> None:
    folder = HERE / "datasets" / dataset
    whole = api.open_graph(folder)
    assert whole.dataset is not None
    (tmp_path / "whole.trig").write_bytes(api.export(whole, format="trig"))
    store = saving.save_store(whole, tmp_path / "store")
    for source in whole.dataset.sources:
        expected = set(api.open_graph(folder, only_sources=source).quads())
        for target in (tmp_path / "whole.trig", store):
            assert set(api.open_graph(target, only_sources=source).quads()) == expected, (source, target.name)


def test_an_unknown_source_or_day_is_named() -> None:
    with pytest.raises(QueryError) as error:
        api.open_graph(LAKE, only_sources="breif")
    assert (
        str(error.value)
        == 'error: unknown source "breif"; the graph has antwoord, brief; did you mean "brief"?'
    )
    with pytest.raises(QueryError, match='"known_on": "2024" is not a day; write it as 2024-06-01'):
        api.open_graph(LAKE, known_on="2024")
    with pytest.raises(QueryError, match="no source is named"):
        api.open_graph(LAKE, only_sources=" , ")


@pytest.mark.slow
def test_queries_drawings_and_exports_take_the_sources(tmp_path: Path) -> None:
    found = api.query("sources", LAKE, only_sources="antwoord")
    assert [row["source"].rpartition("/")[2] for row in found] == ["antwoord"]
    assert [each.code for each in found.warnings] == ["sources-chosen"]
    assert b"statement/a1>" not in api.export(LAKE, format="nt", only_sources="antwoord")
    page = api.draw(LAKE, tmp_path / "page.html", only_sources="antwoord").read_text(encoding="utf-8")
    assert "Progress letter" not in page
    assert "Answer to questions" in page


def test_the_page_tells_its_readers_which_sources_it_draws(tmp_path: Path) -> None:
    page = api.draw(QUAY, tmp_path / "page.html", only_sources="letter", known_on="2020-12-31")
    text = page.read_text(encoding="utf-8")
    assert "according to 1 of 6 sources: letter" in text
    assert "zoals bekend op 2020-12-31: 1 van 1 bronnen" in text


@pytest.fixture(scope="module")
def quay_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("scope") / "quay.trig"
    path.write_bytes(api.export(QUAY, format="trig"))
    return path


@pytest.mark.slow
def test_of_chosen_sources_a_file_tells_what_the_tables_tell(quay_file: Path) -> None:
    """A copy is a witness where what it copied is not asked; an end follows while its beginning is stated."""
    whole, file = api.open_graph(QUAY), api.open_graph(quay_file)
    names = sorted(ids(whole, "Source"))
    choices: list[dict[str, Any]] = [
        {"known_on": "2021-06-01"},
        *({"sources": pair} for pair in combinations(names, 2)),
    ]
    for choice in choices:
        one, other = scope.chosen(whole, **choice), scope.chosen(file, **choice)
        for question in ("conflicts", "moved", "terms"):
            assert list(api.query(question, other)) == list(api.query(question, one)), choice


@pytest.mark.slow
def test_of_other_statements_it_is_said_that_conflicts_were_found_among_all_sources(
    quay_file: Path, tmp_path: Path
) -> None:
    """What tables always give may be missing where a statement was made elsewhere: here how it is said."""
    path = tmp_path / "quay.nq"
    store = ox.Store()
    store.bulk_load(path=quay_file)
    of_letter = ox.NamedNode(f"{api.open_graph(QUAY).base}graph/source/letter")
    missing = next(store.quads_for_pattern(None, ox.NamedNode(POL + "modality"), None, of_letter))
    path.write_bytes(b"\n".join(f"{quad} .".encode() for quad in store if quad != missing))

    def told(target: Path, question: str, **chosen: str) -> list[str]:
        answer = api.query(question, target, **chosen)  # type: ignore[arg-type]
        return [each.code for each in answer.warnings if each.code != "sources-chosen"]

    for question in ("conflicts", "moved"):
        assert told(path, question, only_sources="letter,paper") == ["conflicts-of-more"]
        assert told(QUAY, question, only_sources="letter,paper") == []
        assert told(quay_file, question, only_sources="letter,paper") == []
        assert told(path, question) == []
    assert told(path, "deadlines", only_sources="letter,paper") == []
