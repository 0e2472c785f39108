"""The page tells what is contradicted, and what holds only while a law is in force."""

from __future__ import annotations

import shutil
from pathlib import Path

from graphbuilder import api
from graphbuilder.network.page.content import content
from graphbuilder.network.picture import from_dataset
from tests.conftest import HERE

QUAY = HERE / "datasets" / "quay"


def test_a_statement_that_another_contradicts_says_so_in_the_words_of_the_ontology() -> None:
    said = from_dataset.picture(api.open_graph(QUAY))["statements"]
    assert said["l9"].get("conflicts") == [
        {
            "nl": "tegengesproken (waarden sluiten elkaar uit)",
            "en": "contradicted (values exclude each other)",
        }
    ]
    assert [each["en"] for each in said["k1"].get("conflicts", ())] == ["elsewhere said in another way"]
    assert said["o1"].get("conflicts") == []


def test_what_a_curator_makes_of_it_stands_beside(tmp_path: Path) -> None:
    folder = tmp_path / "quay"
    shutil.copytree(QUAY, folder)
    row = "statements,kind,prevails,why,who,when\nl9|k7,error,l9,typing error,the editors,2024-06-01\n"
    (folder / "judgements.csv").write_text(row, encoding="utf-8")
    said = from_dataset.picture(api.open_graph(folder))["statements"]["k7"].get("conflicts", [])
    assert [each["en"] for each in said] == [
        "contradicted (values exclude each other), according to the editors: error"
    ]


def test_the_page_shows_both_marks() -> None:
    shown = content(from_dataset.picture(api.open_graph(QUAY)))["statements"]
    assert shown["l9"]["said"]["en"] == "so stated, contradicted (values exclude each other)"
    assert shown["o2"]["when"] == {
        "nl": "1 april 2009 tot en met 31 mei 2012, zolang het van kracht is",
        "en": "1 April 2009 to 31 May 2012, while it is in force",
    }
