"""What the program prints: the tests by group, each failure with its reason, and the totals."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from tests.conformance.verdicts import Verdict


def verdicts(title: str, found: Iterable[Verdict]) -> None:
    """Print what became of tests in one place: a line a group, and under it its failures by reason."""
    print(f"{title}:")
    for group, its in groupby(found, key=lambda each: each.test.group):
        listed = list(its)
        failed = sum(each.failure is not None for each in listed)
        print(f"  {group:<20}{len(listed) - failed:>4} passed{failed:>4} failed")
        by_reason: dict[str, list[Verdict]] = {}
        for each in listed:
            if each.failure is not None or each.explanation is not None:
                by_reason.setdefault(_reason(each), []).append(each)
        for reason, alike in by_reason.items():
            print(f"    {reason}")
            for each in alike:
                print(f"      {each.test.name}: {each.failure.reason if each.failure else 'passed'}")


def _reason(each: Verdict) -> str:
    if each.failure is None:
        return "PASSED, THOUGH explained.toml EXPLAINS A FAILURE: take it out"
    if each.explanation is None or not each.is_as_it_should_be:
        return "NOT EXPLAINED"
    return each.explanation.reason


def total(found: Iterable[Verdict]) -> None:
    """Print how many tests passed and failed."""
    passed = [each.failure is None for each in found]
    print(f"{sum(passed)} passed, {len(passed) - sum(passed)} failed")
