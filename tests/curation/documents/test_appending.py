"""Passages added to a dataset's table: what stands there stays byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from graphbuilder import api
from graphbuilder.cli import main
from tests.conftest import Tables

PLAN = "Plan\nDe gemeente maakt een plan. Het komt in mei.\n"


def cut(text: Path, source: str, output: Path | str) -> Result:
    return CliRunner().invoke(main, ["passages", str(text), "--source", source, "-o", str(output)])


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.txt"
    path.write_text(PLAN, encoding="utf-8")
    return path


def _rows(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines()[1:]


def rows_of_plan() -> list[str]:
    """The rows by hand: heading and two sentences, counted in characters."""
    return ["plan/S0.0,plan,S0,,0,4,", "plan/S0.1,plan,S0,,5,32,", "plan/S0.2,plan,S0,,33,49,"]


@pytest.mark.parametrize("name", ["passages", "passages/", "Passages"])
def test_the_name_of_the_table_alone_is_a_folder_where_there_is_none_yet(
    plan: Path, tmp_path: Path, name: str
) -> None:
    assert cut(plan, "plan", f"{tmp_path}/{name}").exit_code == 0
    file = tmp_path / name / "plan.csv"
    assert [
        row[: len(start)] for row, start in zip(_rows(file), rows_of_plan(), strict=True)
    ] == rows_of_plan()


@pytest.mark.parametrize("name", ["passages", "passages/"])
def test_where_the_table_is_a_file_no_folder_of_that_name_comes_beside_it(
    tables: Tables, plan: Path, name: str
) -> None:
    """A dataset whose passages stand in both is refused."""
    assert cut(plan, "plan", f"{tables.folder}/{name}").exit_code == 0
    assert not (tables.folder / "passages").exists()
    assert [row["id"] for row in tables.rows("passages")][-3:] == ["plan/S0.0", "plan/S0.1", "plan/S0.2"]


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("delimiter", [",", ";"])
def test_the_passages_of_a_second_source_come_after_the_others(
    tables: Tables, plan: Path, codec: str, end: str, delimiter: str
) -> None:
    table = tables.folder / "passages.csv"
    rows = table.read_text("utf-8").replace(",", delimiter).replace("heading", "Heading").splitlines()
    rows[2] += "geen uitspraak: hé"
    table.write_bytes(end.join(rows).encode(codec))  # without a line end at the end, as some editors leave it
    done = cut(plan, "plan", table)
    assert done.output == f"written: {table}\n"
    lines = table.read_bytes().decode(codec).split(end)
    assert lines[: len(rows)] == rows
    added = [line.replace(delimiter, ",") for line in lines[len(rows) :]]
    assert [line[: len(row)] for line, row in zip(added, rows_of_plan())] == rows_of_plan()
    assert len(added) == 4
    assert added[3] == ""
    before = table.read_bytes()
    assert cut(plan, "plan", table).exit_code == 0
    assert table.read_bytes() == before


def test_columns_of_an_own_order_and_quoted_cells_are_kept(plan: Path, tmp_path: Path) -> None:
    table = tmp_path / "passages.csv"
    first = '"note","id","source","start","end","sha256","kind","mijn"\n'
    row = f'"","brief/S1","brief","0","3","{"0" * 64}","sentence","x"\n'
    table.write_text(first + row, encoding="utf-8")
    assert cut(plan, "plan", table).exit_code == 0
    text = table.read_text("utf-8")
    assert text.startswith(first + row)
    assert text.count("\n") == 5
    assert '"","plan/S0.0","plan","0","4","' in text


def test_a_row_that_would_change_stops_it_and_says_what_to_do(tables: Tables, plan: Path) -> None:
    table = tables.folder / "passages.csv"
    cut(plan, "plan", table)
    before = table.read_bytes()
    plan.write_text(f"Vooraf. {PLAN}", encoding="utf-8")
    done = cut(plan, "plan", table)
    assert done.exit_code == 1
    assert 'the rows of "plan" here are not those of the document' in done.output
    assert "if no statement refers to them, delete them first" in done.output
    assert table.read_bytes() == before


def test_in_a_folder_of_tables_a_source_gets_or_keeps_its_own(tables: Tables, plan: Path) -> None:
    folder = tables.folder / "passages"
    folder.mkdir()
    (tables.folder / "passages.csv").rename(folder / "alle.csv")
    before = (folder / "alle.csv").read_bytes()
    assert cut(plan, "plan", folder).output == f"written: {folder / 'plan.csv'}\n"
    assert (folder / "plan.csv").read_text("utf-8").splitlines()[1].startswith(rows_of_plan()[0])
    assert (folder / "alle.csv").read_bytes() == before
    (folder / "alle.csv").write_bytes(before + (folder / "plan.csv").read_bytes().split(b"\n", 1)[1])
    (folder / "plan.csv").unlink()
    assert cut(plan, "plan", folder).output == f"written: {folder / 'alle.csv'}\n"
    # A table beside the folder would be a second one.
    done = cut(plan, "plan", tables.folder / "passages.csv")
    assert done.exit_code == 1
    assert f'the passages of this dataset are in the folder "{folder}"' in done.output
    assert not (tables.folder / "passages.csv").exists()


def test_another_table_is_left_alone(tables: Tables, plan: Path) -> None:
    table = tables.folder / "entities.csv"
    before = table.read_bytes()
    done = cut(plan, "plan", table)
    assert done.exit_code == 1
    assert f'{table}:1: error: column "source" is missing' in done.output
    assert table.read_bytes() == before


def test_the_passages_that_were_added_are_those_that_check_finds(tables: Tables, plan: Path) -> None:
    plan.rename(tables.folder / "plan.txt")
    cut(tables.folder / "plan.txt", "plan", tables.folder / "passages.csv")
    tables.add("sources", id="plan", title_nl="Plan", title_en="Plan", language="nl", file="plan.txt")
    report = api.check(tables.folder)
    assert report.passages_with_text == 12 + 3
    assert [each.values["value"] for each in report.warnings] == ["plan/S0.1", "plan/S0.2", "plan/S0.0"]


def test_passages_of_a_law_bring_the_columns_for_their_place(tables: Tables) -> None:
    law = tables.folder / "wet.txt"
    law.write_text("Artikel 1\n\nHet gaat om:\na. de plas;\n\nArtikel 2\n\nKort.\n", encoding="utf-8")
    path = tables.folder / "passages.csv"
    before = path.read_text("utf-8").splitlines()
    api.passages(law, source="wet", output=path)
    after = path.read_text("utf-8").splitlines()
    assert after[0] == f"{before[0]},place,lead_in"
    assert after[1 : len(before)] == before[1:]
    item = next(row for row in tables.rows("passages") if row["id"] == "wet/art1.a.1")
    assert (item["place"], item["lead_in"]) == ("article 1 / item a", "wet/art1.1")
    # Done again, nothing changes.
    api.passages(law, source="wet", output=path)
    assert path.read_text("utf-8").splitlines() == after


def test_a_text_without_numbers_may_follow_a_law_in_one_table(tables: Tables, plan: Path) -> None:
    path = tables.folder / "passages.csv"
    tables.write("passages", [{**row, "place": "", "lead_in": ""} for row in tables.rows("passages")])
    for _ in range(2):
        assert cut(plan, "plan", path).exit_code == 0
    assert [row["id"] for row in tables.rows("passages") if row["source"] == "plan"] == [
        "plan/S0.0", "plan/S0.1", "plan/S0.2",
    ]  # fmt: skip
