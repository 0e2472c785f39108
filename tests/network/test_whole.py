"""The page of the bundled dataset whole: a few hundred names of many sources."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright import sync_api

from graphbuilder import api
from graphbuilder.network.page import render
from graphbuilder.network.picture import from_dataset
from graphbuilder.resources import bundled_dataset
from tests.curation.test_whole import NAMES, STATEMENTS
from tests.network.pictures import Picture

#: Two thirds of it are the lanes, answers and list of what is said; it goes over the line as a fifth.
MOST_BYTES = 2_300_000


@pytest.fixture(scope="module")
def whole() -> Picture:
    return from_dataset.picture(api.open_graph(bundled_dataset()))


@pytest.mark.slow
def test_it_holds_every_name_and_statement_and_is_no_larger_than_a_photograph(whole: Picture) -> None:
    assert (len(whole["entities"]), len(whole["statements"])) == (NAMES, STATEMENTS)
    assert len(render.page(whole).encode()) < MOST_BYTES


def test_it_opens_on_its_policy_tracks_and_shows_all_names_when_asked(
    page_of: Callable[..., Any], whole: Picture
) -> None:
    """Nothing may go wrong on the way: the fixture looks after that."""
    page = page_of(whole, as_opened=True)
    assert page.is_visible("#track-meerjarenagenda-zvh")
    page.get_by_role("link", name=f"Alle {NAMES} namen").click()
    sync_api.expect(page.locator("#canvas canvas")).to_be_visible()
    assert page.evaluate("graphbuilder.shown().statements.size") == STATEMENTS
