"""The bundled dataset whole: a chapter, six official texts that stand beside it, and drafts of later papers.

The figures were counted from the tables: whoever puts a row in or takes one out counts again, and writes
them here. Those of the chapter alone stand in `tests/bundled_page.py`.
"""

from __future__ import annotations

import csv

import pytest

from graphbuilder import api
from graphbuilder.graph.report import Report
from graphbuilder.resources import bundled_dataset

WHOLE = bundled_dataset()
#: Of the chapter; of the act, the orders of 2012 and 2009, the decisions of 2011 and 2008, the Instruction.
STATEMENTS = 113 + 90 + 84 + 57 + 111 + 102 + 192
#: What they name: subjects, objects and holders, each once.
NAMES = 410
#: Passages of the texts that stand here; the 32 of the chapter are compared by who has its text.
WITH_TEXT = 36 + 39 + 33 + 49 + 45 + 140
#: Drafts that were brought in: of 352 some no term takes, each with its reason in texts/left-out.txt.
ALL_DRAFTS = 352


@pytest.fixture(scope="module")
def report() -> Report:
    return api.check(WHOLE)


def rows(table: str) -> list[dict[str, str]]:
    with (WHOLE / table).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.slow
def test_every_quote_of_a_checked_statement_stands_in_its_text(report: Report) -> None:
    """Else the check would have failed; here it is seen that the texts were there to be looked in."""
    dataset = report.graph.dataset
    assert dataset is not None
    assert dataset.absent == ("actieplan-raakvlakken.txt",)
    assert report.passages_with_text == WITH_TEXT
    laws = {each["id"] for each in rows("sources.csv") if each["file"].startswith("texts/")}
    assert len(laws) == 6
    assert {each.source for each in dataset.statements.values()} == laws | {"actieplan"}


def test_the_check_finds_nothing_to_warn_of_and_what_the_tables_hold(report: Report) -> None:
    assert [str(each) for each in report.warnings] == []
    assert (report.statements, sum(report.classes.values())) == (STATEMENTS, NAMES)
    assert sum(report.modalities.values()) == STATEMENTS


def test_each_source_has_its_own_file_of_statements(report: Report) -> None:
    names = {each["id"] for each in rows("sources.csv")}
    assert len(names) == 1 + 6 + 42
    files = {path.stem for path in (WHOLE / "statements").glob("*.csv")}
    assert files == names


def test_a_draft_is_left_out_or_brought_in_and_never_lost(report: Report) -> None:
    left_out = (WHOLE / "texts" / "left-out.txt").read_text(encoding="utf-8").splitlines()
    assert report.drafts + len([each for each in left_out if each.startswith("x")]) == ALL_DRAFTS


def test_only_what_a_curator_has_judged_contradicts_anything_in_the_laws(report: Report) -> None:
    found = list(api.query("conflicts", report.graph))
    assert {each["judgement"].rpartition("#")[2] for each in found} == {"change"}
    assert {each["subject"].rpartition("/")[2] for each in found} == {"comensha"}


@pytest.mark.slow
def test_of_the_drafts_a_curator_has_judged_what_nobody_else_sees_to_contradict(report: Report) -> None:
    """The candidates 5, 6, 9 and 10 of the eighteen: figures with indicators of their own, and pillars."""
    assert report.graph.with_drafts is not None
    found = [
        each
        for each in api.query("conflicts", report.graph.with_drafts())
        if each["conflict_kind"].endswith("#curatedConflict")
    ]
    pairs = {
        frozenset(each[name].rpartition("/")[2] for name in ("subject", "other_subject")): (
            each["judgement"].rpartition("#")[2]
        )
        for each in found
    }
    assert pairs == {
        frozenset({"fig-gemeld-2019", "fig-geregistreerd-tip-2019"}): "error",
        frozenset({"fig-gemeld-2020", "fig-geregistreerd-tip-2020"}): "error",
        frozenset({"fig-schatting-2012-2016", "fig-schatting-2022"}): "change",
        frozenset({"fig-schatting-2022"}): "anotherPrecision",
        frozenset({"meerjarenagenda-zvh"}): "anotherDefinition",
    }


def test_people_are_there_as_holders_of_a_public_office_alone(report: Report) -> None:
    dataset = report.graph.dataset
    assert dataset is not None
    people = {name for name, each in dataset.entities.items() if each.class_name == "Person"}
    said = [each for each in dataset.statements.values() if each.relation in ("org:holds", "appointedBy")]
    assert people
    assert people <= {each.subject for each in said}


def test_no_decree_is_said_to_be_without_end_as_none_of_them_says_so(report: Report) -> None:
    """Article 10 of both decrees on the task force gives the day of entry into force, and nothing of an end.

    Article 5 sets the task force up for three years, and the text notes that the first is spent: nobody may
    read that they hold today.
    """
    periods = {}
    for file in sorted((bundled_dataset() / "statements").glob("bwbr*.csv")):
        with file.open(newline="", encoding="utf-8") as rows:
            for row in csv.DictReader(rows):
                if row["relation"] == "period":
                    periods[row["subject"]] = row["object"]
                assert ".." not in (row["from"], row["until"]), row["id"]
    assert periods == {"besluit-tf-2008": "2008-02-28/", "besluit-tf-2011": "2011-02-28/"}
    found = api.query("on-date", report.graph, as_of="2024-06-01")
    told = {
        row["subject"].rpartition("/")[2]: row["outcome"]
        for row in found
        if row["object"] in periods.values()
    }
    assert told == dict.fromkeys(periods, "STARTED_END_NOT_STATED")
