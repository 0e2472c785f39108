"""Codes are words in tables for people, and stay codes in the forms that programs read."""

from __future__ import annotations

import re

import pytest
from click.testing import CliRunner

from graphbuilder import api
from graphbuilder.cli import main
from graphbuilder.graph.store import Graph
from graphbuilder.questions import library
from graphbuilder.questions.answers import codes

# How a query sets a code: by BIND, in a block of values, or by IF within either.
_CODE = re.compile(r'"([A-Z][A-Z_]{2,})"')


def used() -> set[str]:
    """All codes in the texts of the library, but for the order in which outcomes come."""
    found = set()
    for name in library.names():
        lines = library.named(name).text.splitlines()
        found |= {code for line in lines if not line.startswith("#") for code in _CODE.findall(line)}
    return found


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_code_of_the_library_is_a_word_for_people(language: str) -> None:
    columns = (
        "basis",
        "outcome",
        "kind",
        "found_in",
        "falls_within",
        "aspect",
        "linked_by",
        "change",
        "agrees",
    )
    for code in used():
        words = {codes.word(column, code, language) for column in columns} - {code}
        assert words, code
        assert not any(re.search("[A-Z]{2}", word) for word in words)


def test_outcomes_are_words_in_the_language_of_the_reader(bundled: Graph) -> None:
    """The agenda's goal was due by the end of 2024; nothing says that it was met."""
    answer = api.query("deadlines", bundled, as_of="2025-01-01")
    assert "uiterste datum voorbij" in answer.text("table", "nl")
    assert "due date is past" in answer.text("md", "en")
    assert "PASSED" not in answer.text("excel", "nl")
    for form in ("csv", "tsv", "json", "xml"):
        assert "PASSED" in answer.text(form, "nl")


def test_a_word_of_a_source_is_no_code(lake: Graph) -> None:
    """Only the columns that hold codes are put in words, and only where the library asks."""
    answer = api.query('SELECT ("STATED" AS ?basis) ("OVER" AS ?outcome) {}', lake)
    assert answer.table("nl") == [["basis", "outcome"], ["STATED", "OVER"]]
    assert codes.word("text", "STATED", "nl") == "STATED"
    assert codes.word("basis", "somebody's own", "nl") == "somebody's own"


def test_the_legend_says_what_the_words_of_an_answer_mean_and_no_others(bundled: Graph) -> None:
    answer = api.query("on-date", bundled, {"entity": "mariette-hamer"}, as_of="2024-06-01")
    legend = {code: (word, meant) for word, code, meant in answer.legend("nl")}
    # She holds an office, was appointed to it, and advises through it, as is intended, for as long.
    office = {"intended"}
    assert set(legend) == {"STARTED_END_NOT_STATED", "HAPPENED", "asserted", *office}
    assert legend["STARTED_END_NOT_STATED"][0] == "begonnen, einde niet vermeld"
    assert "zegt geen bron" in legend["STARTED_END_NOT_STATED"][1]
    assert legend["asserted"] == ("zo gesteld", "De bron zegt zonder voorbehoud dat het zo is of zo was.")


@pytest.mark.slow
def test_the_legend_is_printed_on_request_beside_the_rows() -> None:
    arguments = ["query", "deadlines", "--as-of", "2025-01-01", "--language", "en"]
    plain, explained = (CliRunner().invoke(main, [*arguments, *more]) for more in ([], ["--explain"]))
    assert explained.stdout == plain.stdout
    assert "due date is past (PASSED): the due date is before that day" in explained.stderr
    assert "(PASSED)" not in plain.stderr
