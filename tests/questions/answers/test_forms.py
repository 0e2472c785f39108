"""The forms of an answer: what a spreadsheet opens is no formula, and a table has what was asked for."""

from __future__ import annotations

import csv
import io

import pytest

from graphbuilder import QueryError, api
from graphbuilder.graph.store import Graph
from graphbuilder.questions import library
from graphbuilder.questions.answers import forms

CELLS = [
    "=1+1",
    "+31",
    "-1.5",
    "-x",
    "@SUM(A1)",
    "\tx",
    "a,b",
    'say "x"',
    "two\nlines",
    "é",
    "1e5",
    "+1e-5",
    "＝1",
]
#: Texts get an apostrophe where a spreadsheet would run them; numbers don't.
SAFE = ["'=1+1", "+31", "-1.5", "'-x", "'@SUM(A1)", "'\tx", *CELLS[6:-1], "'＝1"]


def written(format: str, graph: Graph) -> str:
    values = " ".join(
        '"' + cell.replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"' for cell in CELLS
    )
    return api.query(f"SELECT ?cell {{ VALUES ?cell {{ {values} }} }}", graph).text(format)


def test_no_cell_of_csv_is_a_formula_and_every_line_ends_as_the_standard_says(lake: Graph) -> None:
    text = written("csv", lake)
    assert [row[0] for row in csv.reader(io.StringIO(text, newline=""))] == ["cell", *SAFE]
    assert text.startswith("cell\r\n")


def test_excel_gets_a_mark_and_semicolons(lake: Graph) -> None:
    text = api.query('SELECT ("é;è" AS ?one) ("=2" AS ?two) {}', lake).text("excel")
    assert text == '\ufeffone;two\r\n"é;è";\'=2\r\n'


def test_excel_gets_names_and_words_in_the_language(lake: Graph) -> None:
    rows = list(csv.reader(io.StringIO(api.query("goals", lake).text("excel", "nl")), delimiter=";"))
    assert rows[0][2] == "doel"
    assert rows[2][:3] == ["Programma Schone Plas", "heeft als doel", "een schone zwemplas"]
    assert rows[2][-1] == "heeft als doel een schone zwemplas"
    assert "gesteld" in rows[2]


def test_a_sign_that_steers_a_terminal_is_shown_by_its_number(lake: Graph) -> None:
    text = api.query('SELECT ("\\u001b[31mred\\u0007\\u202e" AS ?x) {}', lake).text("table")
    assert text == "x\n<U+001B>[31mred<U+0007><U+202E>\n"


@pytest.mark.slow
def test_every_column_of_the_library_has_a_dutch_heading(bundled: Graph) -> None:
    for name in library.names():
        parameters = library.named(name).parameters.values()
        needed = {each.name: each.example for each in parameters if each.required}
        header = api.query(name, bundled, needed).text("csv").split("\r\n")[0]
        for column in header.split(","):
            assert column in forms._headings(), column


def test_a_name_in_the_language_goes_before_a_short_one_in_another(bundled: Graph) -> None:
    """The development has a short name in Dutch only."""
    rows = api.query("about", bundled, {"entity": "nieuwe-inzichten"}).table("en")
    assert {row[0] for row in rows[1:]} == {"new insights or developments"}


def test_csv_without_formulas_is_the_engines_own(lake: Graph) -> None:
    assert api.query("goals", lake).text("csv").count("'") == 0


def test_quoted_words_stand_in_a_table_where_they_are_asked_for(bundled: Graph) -> None:
    answer = api.query("who-did-what", bundled, {"role": "commissionedBy"})
    assert "In opdracht van" not in answer.text("table")
    assert "In opdracht van de ministeries van VWS" in answer.text("table", evidence=True)
    # In the forms that programs read nothing is hidden.
    assert "In opdracht van de ministeries van VWS" in answer.text("csv")


def test_evidence_of_a_question_that_speaks_of_no_relation_is_refused(bundled: Graph) -> None:
    with pytest.raises(QueryError, match="speaks of no relation"):
        api.query("counts", bundled).check_evidence("counts")


def test_rows_that_differ_only_in_their_words_are_one_row_of_a_table(lake: Graph) -> None:
    """Rows a1 and b1 differ in their source, so that they stay two; nothing else is lost."""
    answer = api.query("responsible", lake)
    assert len(answer.table(evidence=True)) == len(answer.table())


def test_iris_stand_in_a_table_instead_of_names(bundled: Graph) -> None:
    answer = api.query("who-did-what", bundled, {"role": "commissionedBy"})
    assert "https://w3id.org/policy-graph/mensenhandel/id/min-vws" in answer.text("table", iris=True)
    assert "Health ministry" in answer.text("table", "en")


def test_a_name_that_lacks_a_language_is_shown_in_another(lake: Graph) -> None:
    answer = api.query("PREFIX : <https://example.org/> ASK { }", lake)
    assert answer.text("table") == "answer\ntrue\n"
