"""Drafts in older terms brought into a dataset: each row as a draft of today's terms, or a reason why not."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Literal, TypedDict, cast

from graphbuilder import dates
from graphbuilder.curation.dataset import Dataset
from graphbuilder.curation.tables import catalogue, cells, table_paths
from graphbuilder.curation.tables.reading import Row, records_of, rows
from graphbuilder.curation.tables.statements import STATEMENT_COLUMNS
from graphbuilder.curation.tables.table_file import column_keys, parse
from graphbuilder.curation.tables.values import fits
from graphbuilder.errors import DatasetError, Problem
from graphbuilder.files import read_limited, read_utf_8
from graphbuilder.namespaces import POL
from graphbuilder.vocabulary.terms import Relation

COLUMNS = [
    "statement_id", "source", "subject_id", "subject_label_nl", "subject_label_en", "subject_class",
    "predicate", "object_id", "object_label_nl", "object_label_en", "object_class", "modality", "holder",
    "date_start", "date_end",
]  # fmt: skip
SOURCE_COLUMNS = ["id", "title_nl", "title_en", "language", "publisher", "issued", "identifier", "url"]
_DATES = (POL + "EDTFDate", POL + "EDTFInterval")
_Side = Literal["subject", "object"]
_SIDES: tuple[_Side, _Side] = ("subject", "object")
# Classes of values, and not of things.
_VALUES = ("xsd:", "rdf:", "edtf:")


@dataclass(frozen=True)
class LeftOut:
    """A row that no term takes, where it stands, and why."""

    file: str
    line: int
    id: str
    reason: str


@dataclass
class Brought:
    """What drafts in older terms come to: rows of our tables, and what was left out of them."""

    statements: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    entities: dict[str, dict[str, str]] = field(default_factory=dict)
    sources: dict[str, dict[str, str]] = field(default_factory=dict)
    left_out: list[LeftOut] = field(default_factory=list)


def bring(dataset: Dataset, file: Path, sources: Path | None = None) -> Brought:
    """The rows that drafts in older terms make in a dataset that was read with its drafts.

    Rows whose id the dataset has are passed by, so that it may be done again.

    Parameters
    ----------
    file
        A table with the columns `COLUMNS`.
    sources
        A table with their sources; left out, they are the dataset's.

    Raises
    ------
    DatasetError
        Where a table cannot be read, or names a source that nobody tells of.
    """
    told = _read(file, COLUMNS)
    found = _Bringer(dataset, told, _read(sources, SOURCE_COLUMNS) if sources else [])
    for row in told:
        found.row(row)
    if found.problems:
        raise DatasetError(found.problems)
    return found.brought


def written(brought: Brought, dataset: Dataset) -> dict[Path, bytes]:
    """The files of a dataset's folder with the rows that were brought in; what is there stays as it is.

    Where the statements are in a folder, each source has a file of its own.

    Raises
    ------
    DatasetError
        Where a file that is there cannot be read.
    """
    languages = dataset.languages
    folder = dataset.folder
    found: dict[Path, bytes] = {}
    for name, rows_, columns in (
        ("sources", brought.sources, catalogue.source_columns(languages)),
        ("entities", brought.entities, catalogue.entity_columns(languages)),
    ):
        if rows_:
            there = table_paths.table_files(folder, name)
            path = there[-1] if there else folder / f"{name}.csv"
            found[path] = _with_rows(path, rows_.values(), columns)
    for source, statements in brought.statements.items():
        path = folder / "statements.csv"
        if not path.exists():
            path = folder / "statements" / f"{source}.csv"
        found[path] = _with_rows(path, statements, STATEMENT_COLUMNS, found.get(path))
    return found


def _with_rows(
    path: Path, new: Iterable[Mapping[str, str]], columns: list[str], content: bytes | None = None
) -> bytes:
    """A table's file with new rows after the last, and the columns that these fill."""
    problems: list[Problem] = []
    if content is None:
        content = read_limited(path) if path.exists() else ",".join(columns).encode() + b"\n"
    table = parse(content, str(path), columns, problems)
    if problems:
        raise DatasetError(problems)
    new = list(new)
    header = table.records[0]
    keys = column_keys(table.header)
    more = [name for name in columns if name not in keys and any(row.get(name) for row in new)]
    header.fields += more
    last = table.records[-1]
    last.end = last.end or table.end
    table.records += [table.record((row.get(key, "") for key in [*keys, *more]), False) for row in new]
    return table.content(str(path), problems)


class _Way(TypedDict, total=False):
    """The relation that an older one is now, and how its row is written."""

    to: str
    swap: bool
    value: str
    modality: str
    polarity: str


class _Said(TypedDict, total=False):
    """The modality that an older one is now, and whether the holder stays."""

    modality: str
    holder: bool


class _Words(TypedDict):
    """What `older_terms.toml` holds."""

    classes: dict[str, list[str]]
    modalities: dict[str, _Said]
    relations: dict[str, list[_Way]]
    without: dict[str, str]


class _Bringer:
    def __init__(self, dataset: Dataset, told: Sequence[Row], sources: Sequence[Row]) -> None:
        self._dataset = dataset
        self._known = dataset.vocabulary
        self._classes = {name: each.class_name for name, each in dataset.entities.items()}
        self._named = {
            text.casefold(): name
            for name, each in dataset.entities.items()
            for text in (*each.label.values(), *each.short.values())
        }
        self._ids = set(dataset.statements) | set(dataset.drafts)
        self._sources = {row["id"]: row for row in sources}
        # Who holds a view may be told of in a later row.
        self._told: dict[str, tuple[Row, _Side]] = {}
        for row in told:
            for side in _SIDES:
                self._told.setdefault(row[f"{side}_id"], (row, side))
        self.brought = Brought()
        self.problems: list[Problem] = []

    def row(self, row: Row) -> None:
        """Bring one row in, or say why not."""
        if row["statement_id"] in self._ids:
            return
        made = self._made(row)
        if isinstance(made, str):
            self.brought.left_out.append(LeftOut(row.file, row.line, row["statement_id"], made))
            return
        if self._has_source(row):
            self._keep_source(row["source"])
            for side in _SIDES:
                self._keep_entity(row, side)
            if made["holder"] in self._told:
                self._keep_entity(*self._told[made["holder"]])
            self.brought.statements.setdefault(row["source"], []).append(made)

    def _made(self, row: Row) -> dict[str, str] | str:
        """The row in today's terms; else the reason why there is none."""
        words = _words()
        name = row["predicate"].removeprefix("tp:")
        said = words["modalities"].get(row["modality"])
        if name not in words["relations"] or said is None:
            missing = name if name not in words["relations"] else row["modality"]
            return str(words["without"].get(missing, f'no term for "{missing}"'))
        reasons = []
        for way in words["relations"][name]:
            relation = self._known.relations.get(way["to"])
            if relation is None:
                reasons.append(f'the ontology has no relation "{way["to"]}"')
                continue
            sides: tuple[_Side, _Side] = ("object", "subject") if way.get("swap") else ("subject", "object")
            value, reason = self._value(row, way, relation, sides)
            if reason:
                reasons.append(reason)
                continue
            subject = self._id(row, sides[0])
            holder = row["holder"] if said.get("holder") else ""
            # That somebody says so is what the relation says.
            holder = "" if relation.name == "states" and holder == row["subject_id"] else holder
            kind = self._class_of(holder)
            if kind is None and holder in self._told:
                kind = self._class(*self._told[holder])
            if holder and (kind is None or not self._known.is_a(kind, self._known.holders)):
                reasons.append(f'the holder "{holder}" is nobody who can have a view here')
                continue
            is_dated = relation.datatype in _DATES
            return {
                "id": row["statement_id"],
                "source": row["source"],
                "subject": subject,
                "relation": relation.name,
                "object": value,
                "modality": way.get("modality", said["modality"]),
                "polarity": way.get("polarity", ""),
                "holder": holder,
                "from": "" if is_dated else row["date_start"],
                "until": "" if is_dated else row["date_end"],
                "status": "draft",
                "note": f"{row['predicate']}: {row['object_label_nl']}"
                if relation.datatype
                else row["predicate"],
            }
        return "; ".join(reasons)

    def _value(self, row: Row, way: _Way, relation: Relation, sides: tuple[_Side, _Side]) -> tuple[str, str]:
        """The object or value, or else the reason why the relation does not take the row."""
        kinds = [self._class(row, side) for side in sides]
        is_a = self._known.is_a
        if kinds[0] is None:
            return "", f'the ontology has no class for "{row[f"{sides[0]}_class"]}"'
        found = f"{kinds[0]} -> {kinds[1] or row[f'{sides[1]}_class']}"
        refusal = f'"{relation.name}" does not take {found}'
        if relation.domain and not is_a(kinds[0], relation.domain):
            return "", refusal
        if relation.datatype is None:
            is_taken = kinds[1] is not None and (not relation.range or is_a(kinds[1], relation.range))
            return (self._id(row, sides[1]), "") if is_taken else ("", refusal)
        form = way.get("value", "{value}")
        value = form.format(value=row["object_id"], label=row["object_label_nl"])
        if relation.datatype == POL + "Quantity":
            value = value.replace("/", "..")
        try:
            is_value = fits(value, relation.datatype)
        except dates.DateError:
            is_value = False
        return (value, "") if is_value else ("", f'"{value}" is no value of "{relation.name}"')

    def _class(self, row: Row, side: str) -> str | None:
        """The class of a row's subject or object; None for a value, or where the ontology has none."""
        named = row[f"{side}_class"]
        if named.startswith(_VALUES):
            return None
        known = self._class_of(row[f"{side}_id"]) or self._class_of(self._id(row, side))
        if known:
            return known
        name = named.removeprefix("tp:")
        return next(
            (each for each in _words()["classes"].get(name, [name]) if each in self._known.classes), None
        )

    def _class_of(self, name: str) -> str | None:
        return self._classes.get(name) or self.brought.entities.get(name, {}).get("class")

    def _id(self, row: Row, side: str) -> str:
        """The id of a thing: that of the dataset, where it has the thing by this id or name."""
        name = row[f"{side}_id"]
        if name in self._classes or name in self.brought.entities:
            return name
        labels = (row[f"{side}_label_{language}"].casefold() for language in ("nl", "en"))
        return next((self._named[label] for label in labels if label in self._named), name)

    def _keep_entity(self, row: Row, side: str) -> None:
        name, kind = self._id(row, side), self._class(row, side)
        if name in self._classes or name in self.brought.entities or kind is None:
            return
        labels = {f"label_{each}": row[f"{side}_label_{each}"] for each in ("nl", "en")}
        self.brought.entities[name] = {"id": name, "class": kind, **labels}
        for text in labels.values():
            self._named.setdefault(text.casefold(), name)

    def _has_source(self, row: Row) -> bool:
        name = row["source"]
        if name in self._dataset.sources or name in self._sources:
            return True
        self.problems.append(row.problem("unknown-source", "source", value=name))
        return False

    def _keep_source(self, name: str) -> None:
        if name in self._dataset.sources or name in self.brought.sources:
            return
        row = self._sources[name]
        told = {each: row[each] for each in SOURCE_COLUMNS if each != "identifier"}
        # What is there is a number of parliament, and no address.
        told |= {f"citation_{each}": row["identifier"] for each in ("nl", "en")}
        # Of several addresses the first.
        told["url"] = row["url"].partition(" ")[0]
        self.brought.sources[name] = told


def _read(path: Path, columns: list[str]) -> list[Row]:
    problems: list[Problem] = []
    text = read_utf_8(path, is_given=True)
    found = rows(str(path), records_of(text, str(path), problems), columns, columns, problems)
    for row in found:
        if "statement_id" in columns:
            cells.match(row, "statement_id", cells.STATEMENT_ID, problems)
    errors = [each for each in problems if each.severity == "error" and each.code != "unknown-column"]
    if errors:
        raise DatasetError(errors)
    return found


@cache
def _words() -> _Words:
    text = (files("graphbuilder.curation") / "older_terms.toml").read_text("utf-8")
    return cast(_Words, tomllib.loads(text))
