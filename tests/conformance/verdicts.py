"""What became of the tests: which passed, which failed, and which failures are explained."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tests.conformance import manifest, running

_EXPLAINED = Path(__file__).with_name("explained.toml")


@dataclass(frozen=True)
class Explanation:
    """Why a test may fail, and how: nothing explains an error that is no answer at all."""

    reason: str
    kind: Literal["answer", "spelling"]


@dataclass(frozen=True)
class Verdict:
    """A test, why it failed (None where it passed), and what explains a failure of it."""

    test: manifest.Test
    failure: running.Failure | None
    explanation: Explanation | None

    @property
    def is_as_it_should_be(self) -> bool:
        """Whether it passed, or failed as explained; a test that passes needs no explanation."""
        failed = self.failure and self.failure.kind
        return failed == (self.explanation and self.explanation.kind)


def explanations(place: str) -> Mapping[str, Explanation]:
    """Why tests may fail in a place, by ``group/name``."""
    told = tomllib.loads(_EXPLAINED.read_text("utf-8"))["explained"]
    return {
        test: Explanation(each["reason"], "spelling" if each.get("only_spelling") else "answer")
        for each in told
        if each.get("place", place) == place
        for test in each["tests"]
    }


def judge(tests: Sequence[manifest.Test], place: running.Place) -> Iterator[Verdict]:
    """Run the tests in a place, one after the other."""
    explained = explanations(place.name)
    for test in tests:
        yield Verdict(test, running.failure(test, place), explained.get(f"{test.group}/{test.name}"))
