"""Drafts in older terms: each becomes a draft of today's terms, or is listed with the reason why not."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from click.testing import CliRunner

from graphbuilder import api
from graphbuilder.cli import main
from graphbuilder.curation.older_drafts import COLUMNS, SOURCE_COLUMNS
from graphbuilder.errors import DatasetError
from tests.conftest import Tables

PLAS = {
    "subject_id": "plas",
    "subject_label_nl": "x",
    "subject_label_en": "x",
    "subject_class": "tp:Programme",
}
MINISTRY = {
    "object_id": "min-voorbeeld", "object_label_nl": "y", "object_label_en": "y",
    "object_class": "tp:Ministry",
}  # fmt: skip
WATCH = {
    "object_id": "wacht", "object_label_nl": "de plaswacht", "object_label_en": "the lake watch",
    "object_class": "tp:Parliament",
}  # fmt: skip
DAY = {
    "object_id": "2024-05-01", "object_label_nl": "1 mei", "object_label_en": "1 May",
    "object_class": "xsd:date",
}  # fmt: skip


def drafts(folder: Path, *rows: dict[str, str]) -> Path:
    path = folder / "older.txt"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="", lineterminator="\n")
        writer.writeheader()
        for number, row in enumerate(rows, 1):
            given = {
                "statement_id": f"x{number}",
                "source": "brief",
                "modality": "asserted",
                **PLAS,
                **MINISTRY,
            }
            writer.writerow(given | row)
    return path


def brought(tables: Tables, *rows: dict[str, str]) -> tuple[dict[str, dict[str, str]], list[str]]:
    """The statements that are new in the tables, by id, and what was left out."""
    left_out, _ = api.bring_drafts(drafts(tables.folder, *rows), tables.folder)
    found = {row["id"]: row for row in tables.rows("statements") if row["id"].startswith("x")}
    return found, [f"{each.id}: {each.reason}" for each in left_out]


def test_a_row_becomes_a_draft_without_passage_and_quote(tables: Tables) -> None:
    found, left_out = brought(tables, {"predicate": "tp:coordinatedBy", "date_start": "2023"})
    row = found["x1"]
    assert (row["subject"], row["relation"], row["object"]) == ("min-voorbeeld", "responsibleFor", "plas")
    assert (row["status"], row["source"], row["from"]) == ("draft", "brief", "2023")
    assert (row["passage"], row["quote"], left_out) == ("", "", [])
    # It is there for who asks for it, and for nobody else.
    assert "x1" not in api.check(tables.folder).graph.dataset.statements  # type: ignore[union-attr]
    assert [each.drafts[0].id for each in api.drafts(tables.folder)] == ["x1"]


def test_a_view_keeps_its_holder_and_a_promise_is_an_intention(tables: Tables) -> None:
    found, _ = brought(
        tables,
        {"predicate": "tp:coordinatedBy", "modality": "attributed", "holder": "oever"},
        {"predicate": "tp:coordinatedBy", "modality": "promised", "holder": "oever", "object_id": "oever"},
    )
    assert (found["x1"]["modality"], found["x1"]["holder"]) == ("asserted", "oever")
    assert (found["x2"]["modality"], found["x2"]["holder"]) == ("intended", "")


def test_whose_view_it_is_may_be_told_in_a_later_row(tables: Tables) -> None:
    found, left_out = brought(
        tables,
        {"predicate": "tp:coordinatedBy", "modality": "attributed", "holder": "wacht"},
        {"predicate": "tp:carriedOutBy", **WATCH},
    )
    assert (found["x1"]["holder"], left_out) == ("wacht", [])
    assert [row["id"] for row in tables.rows("entities")].count("wacht") == 1


def test_a_thing_that_is_there_by_another_id_is_not_made_twice(tables: Tables) -> None:
    named = {"object_id": "voorbeelden", "object_label_nl": "Ministerie van Voorbeeldzaken"}
    found, _ = brought(
        tables, {"predicate": "tp:carriedOutBy", **named}, {"predicate": "tp:carriedOutBy", **WATCH}
    )
    assert found["x1"]["object"] == "min-voorbeeld"
    new = next(row for row in tables.rows("entities") if row["id"] == "wacht")
    assert (new["class"], new["label_nl"], new["label_en"]) == (
        "Organisation",
        "de plaswacht",
        "the lake watch",
    )


def test_a_value_is_written_in_the_form_that_its_relation_takes(tables: Tables) -> None:
    found, _ = brought(tables, {"predicate": "tp:endsOn", **DAY, "date_end": "2024-05-01"})
    assert (found["x1"]["relation"], found["x1"]["object"], found["x1"]["until"]) == (
        "period",
        "/2024-05-01",
        "",
    )


@pytest.mark.parametrize(
    "row, reason",
    [
        ({"predicate": "tp:informs"}, "x1: who informs whom has no term"),
        ({"predicate": "tp:unheardOf"}, 'x1: no term for "unheardOf"'),
        ({"predicate": "tp:coordinatedBy", "modality": "rejected"}, "x1: what was rejected is said of"),
        ({"predicate": "org:holds"}, 'x1: "org:holds" does not take ActionProgramme -> Ministry'),
        ({"predicate": "tp:coordinatedBy", "object_id": "q", "object_class": "tp:Comet"},
         'x1: the ontology has no class for "tp:Comet"'),
        ({"predicate": "tp:deadline", **DAY, "object_id": "mei"}, 'x1: "mei" is no value of "deadline"'),
        ({"predicate": "tp:coordinatedBy", "modality": "attributed", "holder": "doel-plas"},
         'x1: the holder "doel-plas" is nobody'),
    ],
)  # fmt: skip
def test_a_row_that_no_term_takes_is_listed_with_its_reason(
    tables: Tables, row: dict[str, str], reason: str
) -> None:
    found, left_out = brought(tables, row)
    assert not found
    assert len(left_out) == 1
    assert left_out[0].startswith(reason)


def test_drafts_in_another_encoding_are_refused_with_what_to_do(tables: Tables) -> None:
    path = drafts(tables.folder, {"predicate": "tp:coordinatedBy", "object_label_nl": "coöperatie"})
    path.write_bytes(path.read_text("utf-8").encode("cp1252"))
    with pytest.raises(DatasetError, match=r"older\.txt:2: error: not UTF-8 \(byte 0xF6\): save it as UTF-8"):
        api.bring_drafts(path, tables.folder)


def test_done_again_it_adds_nothing(tables: Tables) -> None:
    brought(tables, {"predicate": "tp:coordinatedBy"})
    before = {path: path.read_bytes() for path in tables.folder.glob("*.csv")}
    brought(tables, {"predicate": "tp:coordinatedBy"})
    assert {path: path.read_bytes() for path in tables.folder.glob("*.csv")} == before


def test_sources_come_with_their_titles_and_address(tables: Tables) -> None:
    file = drafts(tables.folder, {"predicate": "tp:coordinatedBy", "source": "nota"})
    with pytest.raises(DatasetError, match='unknown source "nota"'):
        api.bring_drafts(file, tables.folder)
    told = tables.folder / "their-sources.txt"
    cells = (
        "nota",
        "Nota",
        "Note",
        "nl",
        "Gemeente",
        "2024-05",
        "nr. 5",
        "https://example.org/a ; https://b",
    )
    told.write_text(f"{','.join(SOURCE_COLUMNS)}\n{','.join(cells)}\n", encoding="utf-8")
    given = ["drafts", str(file), str(tables.folder), "--sources", str(told)]
    done = CliRunner().invoke(main, given)
    assert done.exit_code == 0, done.output
    assert done.output.startswith("0 rows left out")
    new = next(row for row in tables.rows("sources") if row["id"] == "nota")
    assert (new["title_nl"], new["url"], new["citation_nl"]) == ("Nota", "https://example.org/a", "nr. 5")
    api.check(tables.folder)
