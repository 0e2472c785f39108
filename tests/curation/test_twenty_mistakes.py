"""The twenty usual mistakes of curators, in the order of the notes on the page; texts are held elsewhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphbuilder import api
from graphbuilder.errors import Problem
from tests.conftest import Tables

Edit = Callable[[Tables], object]


def again(tables: Tables) -> None:
    row = next(row for row in tables.rows("statements") if row["id"] == "a1")
    tables.write("statements", [*tables.rows("statements"), row | {"id": "a99"}])


def other_way_round(tables: Tables) -> None:
    tables.add(
        "statements", id="a99", passage="brief/S2", subject="min-voorbeeld", relation="cooperatesWith",
        object="oever", modality="asserted", quote="samen met het ministerie", status="checked",
    )  # fmt: skip


def second_entity(tables: Tables) -> None:
    tables.add("entities", id="groene-oever", class_="Organisation", label_nl="Stichting Groene Oever")


def identifier_twice(tables: Tables) -> None:
    for entity in ("oever", "min-voorbeeld"):
        tables.add("identifiers", entity=entity, scheme="x", identifier="urn:x:1", match="exact", grade="A")


def unverified(tables: Tables) -> None:
    tables.add("identifiers", entity="oever", scheme="x", identifier="urn:x:1", match="exact", grade="B")


def windows_1252(tables: Tables) -> None:
    path = tables.folder / "entities.csv"
    path.write_bytes(path.read_text("utf-8").replace("Jo Voorbeeld", "Mariëtte").encode("cp1252"))


def unquoted_comma(tables: Tables) -> None:
    with (tables.folder / "statements.csv").open("a", encoding="utf-8") as file:
        file.write("a99,brief/S2,oever,responsibleFor,plas,asserted,,,,,een, twee,checked,\n")


def changed_text(tables: Tables) -> None:
    (tables.folder / "brief.txt").write_text("Een andere tekst.", encoding="utf-8")


def cell(name: str, **cells: str) -> Edit:
    return lambda tables: tables.set("statements", name, **cells)


MISTAKES: list[tuple[str, Edit, str, str]] = [
    ("1 quote not there", cell("a2", quote="werkt nooit samen"), "quote-nearest", "error"),
    ("2 raw line break", cell("a4", quote="zwem- plas, uiterlijk in 2027"), "quote-after-repair", "warning"),
    ("3 other passage", cell("a2", quote="raken aan waterkwaliteit"), "quote-elsewhere", "error"),
    ("4 unknown entity", cell("a1", subject="min-vorbeeld"), "unknown-entity", "error"),
    ("5 second entity", second_entity, "label-taken", "error"),
    ("6 unknown relation", cell("a1", relation="responsable"), "unknown-relation", "error"),
    ("7 reversed", cell("a3", subject="doel-plas", object="plas"), "wrong-classes-swapped", "error"),
    ("8 outside range", cell("a4", object="plas"), "date-is-entity", "error"),
    ("9 unknown modality", cell("a1", modality="waarschijnlijk"), "unknown-modality", "error"),
    ("10 against the wording", cell("a5", modality="asserted"), "hedged-assertion", "warning"),
    ("11 holder no actor", cell("a6", holder="water"), "holder-no-actor", "error"),
    ("12 Dutch date", cell("a2", from_="13-03-2023"), "date-write", "error"),
    ("12 ambiguous date", cell("a2", from_="01-04-2022"), "date-ambiguous", "error"),
    ("13 false precision", cell("a2", from_="2023-03-01"), "false-precision", "warning"),
    ("14 start after end", cell("a7", from_="2025"), "from-after-until", "error"),
    ("15 published", cell("a4", quote="gepubliceerd in 2027"), "publication-as-deadline", "warning"),
    ("16 row twice", again, "statement-twice", "error"),
    ("17 both ways", other_way_round, "symmetric-twice", "warning"),
    ("18 passage uncoded", cell("b3", status="rejected"), "passage-uncoded", "warning"),
    ("18 count", cell("a3", quote="heeft als 4 doelen"), "count-differs", "warning"),
    ("19 identifier twice", identifier_twice, "identifier-taken", "error"),
    ("19 not verified", unverified, "exact-not-verified", "warning"),
    ("20 encoding", windows_1252, "not-utf-8", "warning"),
    ("20 unquoted comma", unquoted_comma, "too-many-cells", "error"),
    ("20 text changed", changed_text, "other-text", "error"),
]


@pytest.mark.parametrize(
    "edit, code, severity", [each[1:] for each in MISTAKES], ids=[each[0] for each in MISTAKES]
)
def test_each_is_found_and_only_it(tables: Tables, edit: Edit, code: str, severity: str) -> None:
    edit(tables)
    needs_text = code.startswith("quote-") or code == "other-text"
    if not needs_text:
        tables.without_texts()
    found: tuple[Problem, ...] = api.problems(tables.folder)[0]
    assert (code, severity) in [(each.code, each.severity) for each in found]
    assert all(each.file for each in found)
    if severity == "error":
        assert {each.code for each in found if each.severity == "error"} == {code}
