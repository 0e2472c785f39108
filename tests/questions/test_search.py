"""A question in somebody's own words leads to a query of the library, or says which may be meant."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
from click.testing import CliRunner, Result

from graphbuilder import QueryError, api
from graphbuilder.cli import main, printing
from graphbuilder.graph import opening
from graphbuilder.graph.store import Graph
from graphbuilder.questions import choosing, library, search
from tests.conftest import LAKE


def run(*words: str) -> Result:
    return CliRunner().invoke(main, list(words))


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Wat is de deadline van elk traject?", "deadlines"),
        ("what is each policy track's deadline", "deadlines"),
        ("Deadlines", "deadlines"),
        ("DEADLINES", "deadlines"),
        ("target_groups", "target-groups"),
        ("target groups", "target-groups"),
        ("Target-Groups", "target-groups"),
        ("wie is verantwoordelijk", "responsible"),
        ("Who is responsible?", "responsible"),
        ("geld", "budget"),
        ("financien", "budget"),
        ("deadline", "deadlines"),
        ("doelgroepen", "target-groups"),
        ("aanbevelingen", "recommendations"),
        ("finaciering", "budget"),
        ("describe the source documents", "sources"),
    ],
)
def test_a_name_in_another_spelling_a_summary_and_a_synonym_are_asked(question: str, name: str) -> None:
    assert choosing.find(question).name == name


@pytest.mark.parametrize("name", library.names())
def test_every_query_is_found_by_its_summary_in_either_language(name: str) -> None:
    for summary in library.named(name).summary.values():
        assert search.meant(summary).query.name == name


@pytest.mark.slow
@pytest.mark.parametrize("name", library.names())
def test_every_query_has_synonyms_of_its_own_in_both_languages(name: str) -> None:
    synonyms = cast("dict[str, list[str]]", library.named(name)._header["synonyms"])
    assert set(synonyms) == {"nl", "en"}
    for each in library.named(name).synonyms:
        assert name in [one.name for one in search.like(each)], each


def test_a_word_that_may_be_a_slip_in_a_program_is_not_asked() -> None:
    with pytest.raises(QueryError) as raised:
        choosing.find("dedlines")
    assert str(raised.value) == (
        'error: no query "dedlines" in the library (see: graphbuilder queries); did you mean "deadlines"?'
    )


@pytest.mark.parametrize(
    "text",
    ["SELECT ?a", "select * where", "ASK { ?a ?b ?c }", "DESCRIBE <urn:a>", "DESCRIBE pol:Goal",
     "PREFIX a: <urn:a> x", "CLEAR ALL", "drop silent default", "# nothing\n", "SELCT*{?a ?b ?c}",
     "x " * 1000],
)  # fmt: skip
def test_what_means_to_be_sparql_is_no_question_in_words(text: str) -> None:
    assert search.is_sparql(text)
    assert not search.is_in_words(text)


@pytest.mark.parametrize(
    "text",
    [
        "what is asked?",
        "select the goals",
        "describe the goals",
        "wie/wat bepaalt dit",
        "Goals",
        "$5 or more",
    ],
)
def test_words_are_no_sparql_and_no_file(text: str) -> None:
    assert search.is_in_words(text) != search.is_sparql(text)


def test_a_file_is_a_file_also_where_its_name_is_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lake: Graph
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("deadlines of tracks", "Deadlines", "my own.rq", "vraag.sparql"):
        Path(name).write_text("SELECT (1 AS ?one) {}", encoding="utf-8")
        assert [*api.query(name, lake)] == [{"one": "1"}]
    for name in ("not here.rq", "nothere.rq", "nowhere/it"):
        with pytest.raises(QueryError, match="cannot be read: No such file"):
            api.query(name, lake)


def test_where_more_than_one_may_be_meant_each_is_said_with_how_to_ask_it() -> None:
    done = run("query", "doelen en middelen", "-g", str(LAKE))
    assert done.exit_code == 1
    assert done.stdout == ""
    first, *offered = done.stderr.splitlines()
    assert first == (
        'error: it is not plain which question of the library is meant by "doelen en middelen"; '
        "ask one of these:"
    )
    assert any(line.startswith("info: graphbuilder query means: By what means does") for line in offered)
    assert "info: graphbuilder query goals: Which goals has a policy track or an actor?" in offered
    assert 2 <= len(offered) <= 3


def test_candidates_and_what_is_asked_are_said_in_dutch_too() -> None:
    done = run("query", "wat weten we over de gemeente en haar samenwerking", "-g", str(LAKE), "-l", "nl")
    assert "is bedoeld; stel een van deze:" in done.stderr
    assert "info: graphbuilder query about entity=…: Wat wordt er over iets of" in done.stderr
    done = run("query", "Deadlines", "-g", str(LAKE), "-l", "nl")
    assert done.stderr.startswith('info: gesteld als "deadlines": Wat is de deadline van elk traject, ')
    assert done.exit_code == 0


def test_a_question_without_quotation_marks_is_one_question() -> None:
    done = run("query", "wie", "is", "verantwoordelijk?", "-g", str(LAKE))
    assert done.stderr.startswith('info: asked as "responsible":')
    assert done.stdout == run("query", "responsible", "-g", str(LAKE)).stdout


def test_a_question_in_words_takes_parameters_too() -> None:
    done = run("query", "wie", "is", "verantwoordelijk", "trajectory=oever", "-g", str(LAKE), "-f", "csv")
    assert done.stdout == run("query", "responsible", "trajectory=oever", "-g", str(LAKE), "-f", "csv").stdout


def test_a_value_without_its_name_is_told_how_to_give_it() -> None:
    done = run("query", "deadlines", "oever", "-g", str(LAKE))
    assert done.exit_code == 2
    assert '"oever" is not of the form NAME=VALUE, such as entity=oever' in done.stderr


@pytest.mark.parametrize("option", ["--timeout", "--memory"])
def test_an_amount_that_is_no_number_is_refused(option: str) -> None:
    done = run("query", "deadlines", option, "nan", "-g", str(LAKE))
    assert done.exit_code == 2
    assert f"Invalid value for '{option}': 'nan' is not a number." in done.stderr


def test_words_of_nothing_in_the_library_are_told_so() -> None:
    done = run("query", "xylofoon qqq", "-g", str(LAKE))
    assert done.stderr == (
        'error: no question of the library has to do with "xylofoon qqq" (see: graphbuilder queries)\n'
    )


def test_an_answer_says_what_was_asked_where_that_was_not_said(lake: Graph) -> None:
    assert [each.code for each in api.query("Deadlines", lake).warnings] == ["asked-as"]
    assert api.query("deadlines", lake).warnings == ()


def test_the_library_is_searched_by_words_in_either_language() -> None:
    for words in (["geld"], ["money"], ["hoeveel", "kost", "het"], ["begroting"]):
        assert run("queries", *words).output.startswith("budget "), words
    found = run("queries", "verantwoordelijk", "-l", "nl").output.splitlines()
    assert found[0].split(maxsplit=1) == ["responsible", "Wie is verantwoordelijk voor een traject?"]
    done = run("queries", "xylofoon")
    assert (done.exit_code, done.stdout) == (1, "")


def test_what_somebody_chooses_is_asked_of_the_graph_that_is_open(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    first = opening.open_graph

    def counted(*given: Any, **more: Any) -> Graph:
        opened.append(given)
        return first(*given, **more)

    monkeypatch.setattr(opening, "open_graph", counted)
    monkeypatch.setattr(printing, "is_at_terminal", lambda: True)
    words = ["query", "doelen en doelgroepen en middelen", "-g", str(LAKE), "--language", "en"]
    done = CliRunner().invoke(main, words, input="1\n")
    assert (done.exit_code, len(opened)) == (0, 1), done.output
    assert "asked as" in done.stderr
