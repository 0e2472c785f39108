"""The small dataset to start one's own from, in the languages that it is to have."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
from collections.abc import Sequence
from dataclasses import replace

from graphbuilder import resources
from graphbuilder.curation.documents import cutting, extract
from graphbuilder.curation.tables import settings
from graphbuilder.curation.tables.records import Passage
from graphbuilder.errors import GraphbuilderError, Problem

#: The languages in which the example is written.
WRITTEN = ("nl", "en")
_SOURCE, _TEXT = "letter", "letter.txt"
_COLUMN = re.compile(r"(\w+)_(nl|en)")


def contents(languages: Sequence[str]) -> dict[str, bytes]:
    """The files of a starter, by name.

    Its text is in the first of the languages that the example is written in, else in
    English; labels in another language are English words in brackets, to be replaced.

    Raises
    ------
    GraphbuilderError
        Where the languages are none.
    """
    if not languages:
        raise GraphbuilderError(Problem("bad-languages"))
    for each in languages:
        if not re.fullmatch("[a-z]{2,3}", each):
            hint = settings.language_code(each)
            raise GraphbuilderError(Problem("no-language-code", suggestion=hint, values={"value": each}))
    languages = list(dict.fromkeys(languages))
    of_text = next((each for each in languages if each in WRITTEN), "en")
    text = _written(f"letter.{of_text}.txt")
    source = {"language": of_text, "sha256": hashlib.sha256(text).hexdigest()}
    return {
        "README.md": _written("README.md"),
        "dataset.toml": _settings(_written("dataset.toml").decode(), languages).encode(),
        "entities.csv": _table(f"entities.{of_text}.csv", languages),
        "identifiers.csv": _written("identifiers.csv"),
        _TEXT: text,
        "passages.csv": _passages(text),
        "sources.csv": _table("sources.csv", languages, source),
        "statements.csv": _written(f"statements.{of_text}.csv"),
    }


def notes(languages: Sequence[str]) -> list[Problem]:
    """What is to be said of a starter: in which of its languages the example is not written."""
    others = [each for each in dict.fromkeys(languages) if each not in WRITTEN]
    values = {"languages": ", ".join(others)}
    return [Problem("starter-not-translated", severity="info", values=values)] if others else []


def _translated(language: str, text: str) -> str:
    """A text in a language in which the example is not written: words that nobody takes for it."""
    return f"[{language}: {text}]" if text else ""


def _written(name: str) -> bytes:
    return (resources.starter() / name).read_bytes()


def _settings(text: str, languages: Sequence[str]) -> str:
    """The settings with a title in each language; the comments stay."""
    titles = dict(re.findall(r'^title\.(\w+) = "(.*)"$', text, re.MULTILINE))
    lines = "".join(
        f'title.{each} = "{titles.get(each) or _translated(each, titles["en"])}"\n' for each in languages
    )
    text = re.sub(r"(?:^title\..*\n)+", lambda _: lines, text, flags=re.MULTILINE)
    text = text.replace("label_nl for nl", f"label_{languages[0]} for {languages[0]}")
    return re.sub("^languages = .*", f"languages = {json.dumps(languages)}", text, flags=re.MULTILINE)


def _table(name: str, languages: Sequence[str], cells: dict[str, str] | None = None) -> bytes:
    """A table with the columns of these languages, in their order; `cells` are the same in each row."""
    rows = list(csv.DictReader(io.StringIO(_written(name).decode(), newline="")))
    header: list[str] = []
    for column in rows[0]:
        match = _COLUMN.fullmatch(column)
        names = [f"{match[1]}_{each}" for each in languages] if match else [column]
        header += [each for each in names if each not in header]
    out = io.StringIO()
    writer = csv.DictWriter(out, header, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        row |= cells or {}
        writer.writerow({each: row[each] if each in row else _other(row, each) for each in header})
    return out.getvalue().encode()


def _other(row: dict[str, str], column: str) -> str:
    kind, _, language = column.rpartition("_")
    return _translated(language, row[f"{kind}_en"])


def _passages(text: bytes) -> bytes:
    """The passages as the program cuts them, with the note that a heading has."""
    document = extract.read_document(text, _TEXT, [])
    assert document
    found = cutting.cut(document, _SOURCE, _TEXT)

    def noted(passage: Passage) -> Passage:
        note = "no statement: title" if passage.kind == "heading" else ""
        return replace(passage, row=replace(passage.row, cells=passage.row.cells | {"note": note}))

    return replace(found, passages=tuple(map(noted, found.passages))).table().encode()
