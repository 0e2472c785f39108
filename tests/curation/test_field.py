"""The dataset of the field: six official texts that stand beside it, and drafts of later papers."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.graph.report import Report

FIELD = Path(__file__).parents[2] / "field"
#: Drafts that were brought in: of 352 some no term takes, each with its reason in texts/left-out.txt.
ALL_DRAFTS = 352


@pytest.fixture(scope="module")
def report() -> Report:
    return api.check(FIELD)


def rows(table: str) -> list[dict[str, str]]:
    with (FIELD / table).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_quote_of_a_checked_statement_stands_in_its_text(report: Report) -> None:
    """Else the check would have failed; here it is seen that the texts were there to be looked in."""
    dataset = report.graph.dataset
    assert dataset is not None
    assert dataset.absent == ()
    laws = {each["id"] for each in rows("sources.csv") if each["file"]}
    assert len(laws) == 6
    assert {each.source for each in dataset.statements.values()} == laws


def test_a_draft_is_left_out_or_brought_in_and_never_lost(report: Report) -> None:
    left_out = (FIELD / "texts" / "left-out.txt").read_text(encoding="utf-8").splitlines()
    assert report.drafts + len([each for each in left_out if each.startswith("x")]) == ALL_DRAFTS


def test_only_what_a_curator_has_judged_contradicts_anything_in_the_laws(report: Report) -> None:
    found = list(api.query("conflicts", report.graph))
    assert {each["judgement"].rpartition("#")[2] for each in found} == {"change"}
    assert {each["subject"].rpartition("/")[2] for each in found} == {"comensha"}


def test_people_are_there_as_holders_of_a_public_office_alone(report: Report) -> None:
    dataset = report.graph.dataset
    assert dataset is not None
    people = {name for name, each in dataset.entities.items() if each.class_name == "Person"}
    said = [each for each in dataset.statements.values() if each.relation in ("org:holds", "appointedBy")]
    assert people
    assert people <= {each.subject for each in said}
