"""The chapter of the action plan as a dataset of its own: of `data/` what is its source's, and no more.

Its figures were counted by hand, and many tests hold the program to them; it stands in `data/` among
other sources, and is taken out of it here, so that no row is kept twice.
"""

from __future__ import annotations

import csv
import shutil
import tempfile
from functools import cache
from pathlib import Path

from graphbuilder.curation.workbook.merging import OPTIONAL_COLUMNS
from graphbuilder.resources import bundled_dataset

SOURCE = "actieplan"
TITLE = """[title]
nl = "Het Actieplan tegen mensenhandel en de trajecten eromheen"
en = "The Action Plan against human trafficking and the policy tracks around it"
"""
#: Goes with its folder when the tests are done.
_made = tempfile.TemporaryDirectory(prefix="chapter")


@cache
def dataset() -> Path:
    """The folder of the chapter's tables."""
    whole, folder = bundled_dataset(), Path(_made.name) / "data"
    for table in ("statements", "passages"):
        (folder / table).mkdir(parents=True)
        shutil.copy(whole / table / f"{SOURCE}.csv", folder / table)
    settings = (whole / "dataset.toml").read_text(encoding="utf-8")
    (folder / "dataset.toml").write_text(settings.partition("[title]")[0] + TITLE, encoding="utf-8")
    said = _rows(whole / "statements" / f"{SOURCE}.csv")
    named = {row[column] for row in said for column in ("subject", "object", "holder")}
    for table, column, kept in (
        ("sources", "id", {SOURCE}),
        ("entities", "id", named),
        ("identifiers", "entity", named),
    ):
        rows = [row for row in _rows(whole / f"{table}.csv") if row[column] in kept]
        columns = [name for name in rows[0] if name not in OPTIONAL_COLUMNS or any(row[name] for row in rows)]
        with (folder / f"{table}.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, columns, extrasaction="ignore", lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
    return folder


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))
