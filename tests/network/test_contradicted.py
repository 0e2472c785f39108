"""The page tells what is contradicted, and what holds only while a law is in force."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.network.page.content import content
from graphbuilder.network.picture import from_dataset
from tests.conftest import HERE

QUAY = HERE / "datasets" / "quay"


def test_a_statement_that_another_contradicts_says_so_in_the_words_of_the_ontology() -> None:
    said = from_dataset.picture(api.open_graph(QUAY))["statements"]
    (conflict,) = said["l9"]["conflicts"]
    assert conflict["kind"] == {"nl": "waarden sluiten elkaar uit", "en": "values exclude each other"}
    assert (conflict["other"], conflict["isDispute"]) == ("k7", True)
    # What is only said in another way excludes nothing.
    (conflict,) = said["k1"]["conflicts"]
    assert conflict["kind"]["en"] == "said in another way"
    assert (conflict["isDispute"], conflict["isOtherWay"]) == (False, True)
    assert said["o1"].get("conflicts") == []


def test_what_a_curator_makes_of_it_stands_beside(tmp_path: Path) -> None:
    folder = tmp_path / "quay"
    shutil.copytree(QUAY, folder)
    row = "statements,kind,prevails,why,who,when\nl9|k7,error,l9,typing error,the editors,2024-06-01\n"
    (folder / "judgements.csv").write_text(row, encoding="utf-8")
    shown = content(from_dataset.picture(api.open_graph(folder)))["statements"]["k7"]
    assert shown["said"]["en"].endswith(
        "contradicted in Letter on the quay plan, S6 (values exclude each other),"
        " according to the editors: error"
    )
    (dispute,) = shown["disputes"]
    assert dispute["judged"]["en"] == "Editors (the editors, 2024-06-01): error: typing error"
    assert dispute["isDispute"]


@pytest.mark.parametrize("kind", ["noConflict", "change", "definition", "precision"])
def test_what_a_curator_finds_to_go_together_is_told_and_not_marked(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "quay"
    shutil.copytree(QUAY, folder)
    row = f"statements,kind,prevails,why,who,when\nl9|k7,{kind},,two plans,the editors,2024-06-01\n"
    (folder / "judgements.csv").write_text(row, encoding="utf-8")
    shown = content(from_dataset.picture(api.open_graph(folder)))["statements"]["k7"]
    assert [(each["other"], each["isDispute"]) for each in shown["disputes"]] == [("l9", False)]


def test_the_page_names_the_source_that_contradicts() -> None:
    shown = content(from_dataset.picture(api.open_graph(QUAY)))["statements"]
    assert shown["l9"]["said"]["en"].startswith("so stated, contradicted in Newspaper on the quay, ")
    assert shown["l9"]["said"]["nl"].endswith("(waarden sluiten elkaar uit)")
    assert shown["o2"]["when"] == {
        "nl": "1 april 2009 tot en met 31 mei 2012, zolang het van kracht is",
        "en": "1 April 2009 to 31 May 2012, while it is in force",
    }
