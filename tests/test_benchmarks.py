"""What is measured can be measured: generated fields hold no mistakes, and the table says what was found."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import field, scale
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


def test_a_step_is_told_by_median_spread_memory_and_growth_beside_what_it_is_measured_against() -> None:
    # 2 seconds against 1 and 20 MB against 10; ten times as many take ten times as long. The second of
    # difference is one still.
    measured: scale.Measured = {
        (1_000, "check"): [(3.0, 20 * 1024), (2.0, 10 * 1024), (1.0, 10 * 1024)],
        (1_000, "check without shapes"): [(1.0, 10 * 1024)],
        (10_000, "check"): [(20.0, 20 * 1024)],
        (10_000, "check without shapes"): [(19.0, 10 * 1024)],
        (10_000, "build"): [None],
    }
    assert scale.table(measured).splitlines() == [
        "| step | against | 1,000 statements | 10,000 statements | growth | growth beside it |",
        "|---|---|---|---|---|---|",
        "| check | check without shapes | 2.00 s (1.00–3.00), 2.0×, 20 MB (2.0×) "
        "| 20.00 s (once), 1.1×, 20 MB (2.0×) | 1.00 | 0.00 |",
        "| check without shapes |  | 1.00 s (once), 10 MB | 19.00 s (once), 10 MB | 1.28 |  |",
        f"| build | tables to a store: export --store |  | more than {scale.PATIENCE} s |  |  |",
    ]


def test_every_step_is_measured_against_one_that_is_there() -> None:
    names = [each.name for each in scale.STEPS]
    assert len(names) == len(set(names))
    assert {each.against for each in scale.STEPS} - {""} <= set(names)
