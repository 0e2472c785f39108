"""What is measured can be measured: generated fields hold no mistakes, and the table says what was found."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from benchmarks import field, library, measuring, scale
from benchmarks.measuring import Measured, Run, Step
from graphbuilder import api


@pytest.mark.parametrize("many", [200, 1_000])
def test_a_generated_field_passes_all_checks(tmp_path: Path, many: int) -> None:
    field.write(tmp_path, many)
    report = api.check(tmp_path)
    assert report.statements == many
    assert not [each for each in report.warnings if each.severity == "error"]


def test_the_same_number_gives_the_same_tables(tmp_path: Path) -> None:
    for name in ("one", "other"):
        field.write(tmp_path / name, 300)
    one, other = (
        {file.name: file.read_bytes() for file in (tmp_path / name).iterdir()} for name in ("one", "other")
    )
    assert one == other


def _runs(*taken: tuple[float, int]) -> list[Run | None]:
    """Runs of so many seconds and MB."""
    return [Run(seconds, memory * 1024) for seconds, memory in taken]


def test_a_step_is_told_by_median_spread_memory_and_growth_beside_what_it_is_measured_against() -> None:
    # 2 seconds against 1 and 20 MB against 10; ten times as many take ten times as long. The second of
    # difference is one still.
    measured: Measured = {
        (1_000, "check"): _runs((3.0, 20), (2.0, 10), (1.0, 10)),
        (1_000, "check without shapes"): _runs((1.0, 10)),
        (10_000, "check"): _runs((20.0, 20)),
        (10_000, "check without shapes"): _runs((19.0, 10)),
        (10_000, "build"): [None],
    }
    assert scale.table(measured).splitlines() == [
        "| step | against | 1,000 statements | 10,000 statements | growth | growth beside it |",
        "|---|---|---|---|---|---|",
        "| check | check without shapes | 2.00 s (1.00–3.00), 2.0×, 20 MB (2.0×) "
        "| 20.00 s (once), 1.1×, 20 MB (2.0×) | 1.00 | 0.00 |",
        "| check without shapes |  | 1.00 s (once), 10 MB | 19.00 s (once), 10 MB | 1.28 |  |",
        "| build | tables to a store: export --store |  | more than 900 s |  |  |",
    ]


def test_what_was_to_be_reached_stands_beside_what_was_measured() -> None:
    measured: Measured = {
        (1_000, "check"): _runs((3.0, 20)),
        (1_000, "check without shapes"): _runs((2.0, 10)),
        (1_000, scale.STORE): _runs((8.0, 30)),
        (1_000, scale.DISK): _runs((2.0, 40)),
        (1_000, "build"): [None],
        (10, "check"): _runs((9.0, 20)),
    }
    lines = scale.targets(measured).splitlines()
    assert "| check | check without shapes | at most 1.5× | 1.50× |" in lines
    assert f"| {scale.STORE} | {scale.DISK} | at most 3×, memory 1.5× | **4.00×**, memory 0.75× |" in lines
    assert f"| build | {scale.STORE} | at most 2.5× |  |" in lines


@pytest.mark.slow
def test_what_was_measured_is_gone_on_from_and_what_is_named_is_measured_anew(tmp_path: Path) -> None:
    def steps(text: str) -> list[Step]:
        return [Step(name, [sys.executable, "-c", f"print('{text}\\n' * 2)"]) for name in ("one", "other")]

    for name in ("3", "3.store", "3.nq", "compiled"):  # what is there is not made
        (tmp_path / name).touch()
    first = measuring.measure(tmp_path, [3], steps("a"), 1)
    assert [run.lines for runs in first.values() for run in runs if run] == [3, 3]
    assert measuring.measure(tmp_path, [3], steps("b"), 1) == measuring.known(tmp_path) == first
    measuring.forget(tmp_path, ["one"], [3])
    again = measuring.measure(tmp_path, [3], steps("b"), 1)
    assert again[3, "one"] != first[3, "one"]
    assert again[3, "other"] == first[3, "other"]


def test_a_question_is_told_with_what_is_bound_and_its_rows() -> None:
    measured: Measured = {
        (1_000, library.BASELINE.name): [Run(0.5, 1024)],
        (1_000, "query about"): [Run(1.0, 2048, lines=8)],
        (1_000, "query about with as_of"): [Run(2.0, 1024, lines=1)],
    }
    lines = library.table(measured).splitlines()
    assert "| about | free | 1.00 s (once), 2.0×, 2 MB (2.0×), 7 rows |  |" in lines
    assert "| about | as_of | 2.00 s (once), 4.0×, 1 MB (1.0×), 0 rows |  |" in lines


def test_every_step_is_measured_against_one_that_is_there() -> None:
    names = [each.name for each in scale.STEPS]
    assert len(names) == len(set(names))
    assert {each.against for each in scale.STEPS} - {""} <= set(names)
    assert {each for target in scale.TARGETS for each in target[:2]} <= set(names)
