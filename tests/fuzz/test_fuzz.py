"""Some hundred hostile cases at each door, the same in every run: more of them by hand (``make fuzz``)."""

from __future__ import annotations

import logging

import pytest

from tests.fuzz import running

pytestmark = pytest.mark.slow

# By what a case costs: some 2,000 in all, in some seconds.
CASES = {"tables": 300, "rdf": 300, "shapes": 150, "parameters": 250, "replies": 900, "xlsx": 100}
#: Tried with those of tests/questions/test_hostile.py, which has a listener for all of them.
CASES["queries"] = 20


def test_every_door_is_tried() -> None:
    assert set(CASES) <= set(running.doors())


@pytest.mark.parametrize("name", sorted(running.doors()))
def test_hostile_input_is_answered_or_refused_in_one_line(name: str) -> None:
    logging.disable()  # rdflib remarks on what it reads
    try:
        found = list(running.faults(running.doors()[name], range(CASES.get(name, 100))))
    finally:
        logging.disable(logging.NOTSET)
    assert found == []
