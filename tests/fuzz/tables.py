"""The tables and the settings of a dataset: cells, headers, bytes and TOML."""

from __future__ import annotations

import csv
import io
import random
from functools import cache
from pathlib import Path

from graphbuilder.curation import dataset
from graphbuilder.graph import opening
from tests.conftest import LAKE
from tests.fuzz.mutations import bytes_of, mutated, word

TABLES = ("sources.csv", "passages.csv", "entities.csv", "identifiers.csv", "statements.csv")
SETTINGS = "dataset.toml"
_VALUES = [
    "{}",
    "[]",
    "[[]]",
    "0x" + "f" * 4000,
    "9" * 5000,
    "1979-05-27",
    "07:32:00",
    "1e400",
    "nan",
    "true",
    '"x"',
    "''",
    "[" * 3000,
    "[" * 150 + "]" * 150,
    '{ nl = "a", en = {} }',
    "{ a.b.c = 1 }",
    '["nl", 3]',
    '"nl"',
    '["nl", "nl"]',
]
_KEYS = ("title", "base", "version", "licence", "languages", "title.nl", "x", '"\\u0000"')


@cache
def files() -> dict[str, str]:
    """The files of the small dataset."""
    return {name: (LAKE / name).read_text("utf-8") for name in (*TABLES, SETTINGS)}


def attempt(rng: random.Random, folder: Path, case: list[object]) -> None:
    """Read a dataset of which one file is not as it should be."""
    name = rng.choice((*TABLES, SETTINGS))
    text = _cells(rng, files()[name]) if name != SETTINGS and rng.random() < 0.7 else ""
    if name == SETTINGS and rng.random() < 0.7:
        text = f"{rng.choice(_KEYS)} = {rng.choice(_VALUES)}\n" + files()[name] * rng.randint(0, 1)
    content = bytes_of(rng, text or mutated(rng, files()[name]))
    case += [name, content]
    for each, good in files().items():
        (folder / each).write_bytes(content if each == name else good.encode())
    records = dataset.read_dataset(folder)
    if rng.random() < 0.2:
        assert opening.from_dataset(records).store


def _cells(rng: random.Random, text: str) -> str:
    """The table with a few cells of other texts."""
    rows = list(csv.reader(io.StringIO(text)))
    for _ in range(rng.choice((1, 1, 3))):
        row = rng.choice(rows)
        row[rng.randrange(len(row))] = word(rng) if rng.random() < 0.7 else rng.choice(rng.choice(rows))
    if rng.random() < 0.1:
        rng.shuffle(rng.choice(rows))
    written = io.StringIO()
    csv.writer(written, delimiter=rng.choice(",,,;\t")).writerows(rows)
    return written.getvalue()
