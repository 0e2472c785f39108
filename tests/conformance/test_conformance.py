"""The tests of the W3C pass in memory, but for the failures that are explained."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from graphbuilder.namespaces import XSD
from tests.conformance import manifest, results, running, values
from tests.conformance.comparing import difference
from tests.conformance.verdicts import explanations, judge

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def tests(shared: Path) -> list[manifest.Test]:
    return manifest.read(shared / manifest.SUITE)


def test_all_tests_of_the_suite_are_read(tests: list[manifest.Test]) -> None:
    """As many of each kind as the list of the files says: 232 evaluations, 103 of syntax, 3 of CSV."""
    kinds = Counter(each.kind for each in tests)
    assert kinds["QueryEvaluationTest"] == 232
    assert kinds["PositiveSyntaxTest11"] + kinds["NegativeSyntaxTest11"] == 103
    assert kinds["CSVResultFormatTest"] == 3
    assert len(tests) == 338


def test_every_test_passes_or_fails_as_explained(tests: list[manifest.Test]) -> None:
    found = [each for each in judge(tests, running.Memory()) if not each.is_as_it_should_be]
    assert [f"{each.test.group}/{each.test.name}: {each.failure}" for each in found] == []


def test_every_explanation_is_of_a_test_that_is_there(tests: list[manifest.Test]) -> None:
    explained = set(explanations("memory")) | set(explanations("server"))
    assert explained <= {f"{each.group}/{each.name}" for each in tests}


def table(*lines: str) -> results.Table | bool:
    return results.table("\n".join(["?a\t?b", *lines, ""]).encode(), ".tsv")


def test_blank_nodes_may_be_called_anything_but_not_be_others() -> None:
    expected = table("_:one\t_:two", "_:two\t1")
    assert difference(expected, table("_:x\t1", "_:y\t_:x")) is None
    assert difference(expected, table("_:x\t1", "_:x\t_:y")) is not None


@pytest.mark.parametrize(
    "lines",
    [
        ['<urn:a>\t"x"@en'],
        ['<urn:a>\t"x"@nl', '<urn:a>\t"x"@nl'],
        ['<urn:a>\t"x"'],
        ["<urn:a>\t"],
        ['<urn:b>\t"x"@nl'],
        ['_:a\t"x"@nl'],
        [],
    ],
)
def test_another_row_is_seen(lines: list[str]) -> None:
    expected = table('<urn:a>\t"x"@nl')
    assert difference(expected, table('<urn:a>\t"x"@nl')) is None
    assert difference(expected, table(*lines)) is not None


@pytest.mark.parametrize(
    "one, other, same",
    [
        ("3.0E4", "30000e0", True),
        ("2.0", "2.00", True),
        ("2.0", "2.01", False),
        ("2", "2.0", False),
        ("2.0", "2.0e0", False),
        (f'"-3"^^<{XSD}negativeInteger>', "-3", True),
        (f'"1"^^<{XSD}boolean>', f'"true"^^<{XSD}boolean>', True),
        (f'"1"^^<{XSD}boolean>', f'"false"^^<{XSD}boolean>', False),
        ('"2.0"', '"2.00"', False),
    ],
)
def test_numbers_are_equal_by_value_within_their_type(one: str, other: str, same: bool) -> None:
    expected, found = table(f"{one}\t"), table(f"{other}\t")
    assert difference(expected, found) is not None
    assert (difference(values.table(expected), values.table(found)) is None) == same
