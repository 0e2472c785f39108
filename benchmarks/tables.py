"""Checking large tables, against reading them with `csv` and looking each cell up in a dictionary.

Run: python benchmarks/tables.py [ROWS]. Both are measured in the same run; the ratio is what counts.
"""

from __future__ import annotations

import csv
import hashlib
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from graphbuilder.curation import dataset
from graphbuilder.curation.tables.catalogue import entity_columns, source_columns
from graphbuilder.curation.tables.statements import STATEMENT_COLUMNS
from graphbuilder.errors import DatasetError

LANGUAGES = ("nl", "en")


def write(folder: Path, rows: int, mistakes: int) -> None:
    """A dataset of that many statements between half as many entities, every so many with a mistake."""
    (folder / "dataset.toml").write_text(
        'base = "https://example.org/"\ntitle.nl = "Groot"\ntitle.en = "Large"\n'
    )

    def table(name: str, columns: list[str], records: list[dict[str, object]]) -> None:
        with (folder / f"{name}.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, columns, restval="", lineterminator="\n")
            writer.writeheader()
            writer.writerows(records)

    checksum = hashlib.sha256(b"").hexdigest()
    source = {"id": "letter", "language": "nl", "title_en": "Letter"}
    table("sources", source_columns(LANGUAGES), [source])
    passages = [
        {
            "id": f"letter/S{n}",
            "source": "letter",
            "start": n,
            "end": n,
            "sha256": checksum,
            "kind": "sentence",
        }
        for n in range(rows // 4)
    ]
    table("passages", dataset.catalogue.PASSAGE_COLUMNS, [dict(each) for each in passages])
    entities = [
        {
            "id": f"organisation-{n}",
            "class": "Organisation",
            "label_nl": f"Organisatie {n}",
            "label_en": f"Organisation {n}",
        }
        for n in range(rows // 2)
    ]
    table("entities", entity_columns(LANGUAGES), [dict(each) for each in entities])
    statements = []
    for n in range(rows):
        subject = f"organisation-{n % (rows // 2)}"
        if mistakes and n % (rows // mistakes) == 0:
            subject = subject.replace("organisation", "organsiation")
        statements.append(
            {
                "id": f"st{n:06}",
                "passage": f"letter/S{n % (rows // 4)}",
                "subject": subject,
                "relation": "org:linkedTo",
                "object": f"organisation-{(n * 7 + n // (rows // 2) + 1) % (rows // 2)}",
                "modality": "asserted",
                "from": "2024-05",
                "quote": "werken samen aan het plan",
                "status": "checked",
            }
        )
    table("statements", STATEMENT_COLUMNS, [dict(each) for each in statements])


def baseline(folder: Path) -> None:
    """Every table read with `csv`, and every cell looked up in a dictionary."""
    known: dict[str, int] = {}
    for path in sorted(folder.glob("*.csv")):
        with path.open(newline="", encoding="utf-8") as file:
            for row in csv.reader(file):
                for cell in row:
                    known[cell] = known.get(cell, 0) + 1


def checked(folder: Path) -> None:
    try:
        dataset.read_dataset(folder)
    except DatasetError as error:
        print(f"  {sum(each.severity == 'error' for each in error.problems)} errors reported")


def seconds(work: Callable[[Path], None], folder: Path) -> float:
    start = time.perf_counter()
    work(folder)
    return time.perf_counter() - start


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    for mistakes in (0, min(1000, rows)):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            write(folder, rows, mistakes)
            base = min(seconds(baseline, folder) for _ in range(3))
            ours = min(seconds(checked, folder) for _ in range(2))
            print(f"{rows} statements, {mistakes} mistakes: {ours / base:.1f} times csv and a look-up a cell")


if __name__ == "__main__":
    main()
