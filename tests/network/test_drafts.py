"""Drafts in the picture: there only for who asks for them, hatched, and named in the legend."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.api import drawings
from graphbuilder.network.page import content
from graphbuilder.network.picture import from_dataset
from tests.conftest import Tables


@pytest.fixture
def drafted(tables: Tables) -> Path:
    """Of the lake one statement is a draft, and another is one that knows no more than its source."""
    tables.write("statements", [{**row, "source": ""} for row in tables.rows("statements")])
    tables.set("statements", "b3", status="draft")
    tables.set("statements", "a1", status="draft", passage="", quote="", source="brief")
    return tables.folder


def test_a_page_without_drafts_knows_of_none(drafted: Path) -> None:
    picture = from_dataset.picture(api.open_graph(drafted))
    assert not {"b3", "a1"} & set(picture["statements"])
    assert "onderzoek" not in picture["entities"]
    assert b'id="drafts"' not in drawings.page(api.open_graph(drafted), "en")


def test_drafts_are_hatched_and_have_a_switch_in_the_legend(drafted: Path) -> None:
    graph = api.open_graph(drafted, with_drafts=True)
    picture = from_dataset.picture(graph)
    assert {name for name, each in picture["statements"].items() if each["draft"]} == {"b3", "a1"}
    shown = content.content(picture)
    assert shown["lines"][shown["modalities"][-1]["line"]] == {"dash": [1.2, 2.6], "width": 4.5}
    page = drawings.page(graph, "en").decode()
    switch = page.partition("<input type=checkbox id=drafts>")[2][:600]
    assert "<span class=count>2</span></label>" in switch


def test_the_words_of_a_draft_say_that_it_was_not_checked(drafted: Path) -> None:
    picture = from_dataset.picture(api.open_graph(drafted, with_drafts=True))
    shown = content.content(picture)["statements"]
    assert shown["b3"]["said"]["en"].endswith("not yet checked")
    assert shown["a1"]["said"]["nl"].endswith("nog niet nagekeken")
    assert shown["a1"]["where"] == {"nl": "plaats nog niet opgezocht", "en": "place not looked up yet"}
    assert shown["a1"]["source"]["en"] == "Progress letter Clean Lake"


def test_what_is_not_checked_is_in_no_other_count_of_the_legend(drafted: Path) -> None:
    for with_drafts in (False, True):
        graph = api.open_graph(drafted, with_drafts=with_drafts)
        ways = content.content(from_dataset.picture(graph))["modalities"]
        counts = {each["id"]: each["count"] for each in ways}
        # Of the nine that are said so one is denied, one a draft, and one what a foundation holds.
        assert counts["asserted"] == 6
        assert counts["view"] == 1
        assert counts["ongoing"] == 0
