"""While a graph is made Python seldom looks for circles; whoever called has it as it was afterwards."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from graphbuilder import api, garbage_collection
from graphbuilder.resources import bundled_dataset


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)


@pytest.mark.slow
def test_within_it_circles_are_sought_seldom_and_after_it_as_before() -> None:
    gc.set_threshold(700, 9, 8)
    with garbage_collection.seldom():
        assert gc.get_threshold()[0] >= 100_000
    assert gc.get_threshold() == (700, 9, 8)


def test_what_goes_wrong_within_it_changes_nothing_for_who_called() -> None:
    gc.set_threshold(700, 9, 8)
    with pytest.raises(ValueError, match="wrong"), garbage_collection.seldom():
        raise ValueError("wrong")
    assert gc.get_threshold() == (700, 9, 8)


def test_of_two_that_overlap_as_threads_do_the_last_one_puts_it_back() -> None:
    gc.set_threshold(700, 9, 8)
    first, second = ExitStack(), ExitStack()
    first.enter_context(garbage_collection.seldom())
    second.enter_context(garbage_collection.seldom())
    first.close()
    assert gc.get_threshold()[0] >= 100_000
    second.close()
    assert gc.get_threshold() == (700, 9, 8)


@pytest.mark.parametrize("own", [0, 5_000_000])
def test_who_seeks_them_never_or_more_seldom_still_is_left_alone(own: int) -> None:
    gc.set_threshold(own, 9, 8)
    with garbage_collection.seldom():
        assert gc.get_threshold() == (own, 9, 8)


@pytest.mark.slow
def test_a_graph_that_was_opened_and_made_leaves_it_as_it_was() -> None:
    gc.set_threshold(700, 9, 8)
    api.open_graph(bundled_dataset()).make()
    assert gc.get_threshold() == (700, 9, 8)
