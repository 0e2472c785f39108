"""The codes of signs in workbooks (ECMA-376, ST_Xstring): read once, left to right, and written alike."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

import graphbuilder
from graphbuilder import DatasetError, api
from graphbuilder.curation.workbook.escapes import decoded, encoded
from tests.conftest import Tables
from tests.curation.workbook.test_workbook import Book, contents, replaced

CODES = {
    "a_x000A_b": "a\nb",
    "_x005F_x000D_": "_x000D_",
    "_x005F_x005F_x005F_x000D_": "_x005F_x000D_",
    "_x005F_x005F_x000D_": "_x005F\r",
    "_x0041_x0042_": "Ax0042_",
    "_x00e9__x00E9_": "éé",
    "_xD83D__xDE00_": "😀",
    "_x005F_": "_",
    "_x004_ _x00412_ x0041_ _X0041_": "_x004_ _x00412_ x0041_ _X0041_",
}
TEXTS = ["_x000D_", "_x005F_x000D_", "_x005F__x005F_", "_x_x0041_", "_xe9e9_", "x_xD83D_", "a_x0041_x0042_b"]


@pytest.mark.parametrize("written, read", CODES.items())
def test_each_code_is_read_once(written: str, read: str) -> None:
    assert decoded(written) == read


@pytest.mark.parametrize("text", [*TEXTS, *CODES.values(), "\x00\r\n\x0b", "\udce9", "\ufffe"])
def test_what_is_written_is_read_again(text: str) -> None:
    assert decoded(encoded(text)) == text
    assert encoded(text).isprintable() or "\n" in text


@pytest.fixture
def typed(tables: Tables) -> Tables:
    """The small dataset with texts that look like codes, in cells, a column's name and the settings."""
    for number, text in enumerate(TEXTS):
        tables.add("entities", id=f"t{number}", class_="Theme", label_nl=text)
    path = tables.folder / "entities.csv"
    path.write_text(
        path.read_text("utf-8").replace("id,class,", "id,class,own _x0041_,").replace(",Theme,", ",Theme,x,")
    )
    return tables


def test_texts_that_look_like_codes_come_back_as_they_were(typed: Tables, tmp_path: Path) -> None:
    before = contents(typed.folder)
    path = api.workbook(typed.folder, tmp_path / "lake.xlsx")
    assert graphbuilder.tables(path, typed.folder).files == ()
    replaced(path, "xl/worksheets/", ('t="inlineStr"><is><t>t0</t></is>', 't="str"><v>t0</v>'))
    assert graphbuilder.tables(path, typed.folder).files == ()
    assert contents(typed.folder) == before


@pytest.mark.parametrize(
    "written",
    [
        "<c r=\"{place}\" t=\"inlineStr\"><is><t>_x005F_x000D_</t></is></c>",
        "<c r=\"{place}\" t=\"inlineStr\"><is><r><t>_x005F_</t></r><r><t>x000D_</t></r></is></c>",
        "<c r=\"{place}\" t=\"str\"><f>A1</f><v>_x005F_x000D_</v></c>",
    ],
    ids=["in the cell", "in runs", "of a formula"],
)  # fmt: skip
def test_a_typed_code_is_a_text_wherever_a_cell_has_it(tables: Tables, tmp_path: Path, written: str) -> None:
    book = Book(tmp_path / "lake.xlsx", tables.folder)
    line = book.line("entities", "plas")
    book.set("entities", line, note_en="HERE")
    place = book.cell("entities", line, "note_en").coordinate
    style = book.save() and book.cell("entities", line, "note_en").style_id
    old = f'<c r="{place}" s="{style}" t="inlineStr"><is><t>HERE</t></is></c>'
    replaced(book.path, "xl/worksheets/", (old, written.format(place=place)))
    graphbuilder.tables(book.path, tables.folder)
    assert {row["id"]: row["note_en"] for row in tables.rows("entities")}["plas"] == "_x000D_"


def test_shared_texts_are_read_by_their_codes(tables: Tables, tmp_path: Path) -> None:
    """As Excel saves them: the library that reads them would leave "x005F_" out."""
    book = Book(tmp_path / "lake.xlsx", tables.folder)
    line = book.line("entities", "plas")
    book.set("entities", line, note_en="HERE")
    place = book.cell("entities", line, "note_en").coordinate
    book.save()
    style = book.cell("entities", line, "note_en").style_id
    old = f'<c r="{place}" s="{style}" t="inlineStr"><is><t>HERE</t></is></c>'
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    replaced(book.path, "xl/worksheets/", (old, f'<c r="{place}" t="s"><v>0</v></c>'))
    end, part = "</Relationships>", f'<Relationship Type="{relation}" Target="/xl/texts.xml" Id="s"/>'
    replaced(book.path, "xl/_rels/", (end, part + end))
    with zipfile.ZipFile(book.path, "a") as archive:
        runs = "<r><rPr><strike/></rPr><t>_x005F_x0041_</t></r><r><t>_x0042_</t></r>"
        runs += "<rPh sb='0' eb='1'><t>no</t></rPh>"
        archive.writestr("xl/texts.xml", f'<sst xmlns="{main}"><si>{runs}</si></sst>')
    [struck] = graphbuilder.tables(book.path, tables.folder).warnings
    assert (struck.code, struck.line, struck.values["value"]) == ("struck-words", line, "_x0041_")
    assert {row["id"]: row["note_en"] for row in tables.rows("entities")}["plas"] == "_x0041_B"


@pytest.mark.slow
@pytest.mark.parametrize(
    "code, sign",
    [
        ("_x0000_", "U+0000"),
        ("_x000B_", "U+000B"),
        ("_x0007_", "U+0007"),
        ("_xFFFE_", "U+FFFE"),
        ("_xD83D_", "U+D83D"),
    ],
)
def test_a_sign_that_no_text_has_is_an_error_at_its_cell(
    tables: Tables, tmp_path: Path, code: str, sign: str
) -> None:
    book = Book(tmp_path / "lake.xlsx", tables.folder)
    line = book.line("entities", "plas")
    book.set("entities", line, note_en=f"a{code}b")
    column = book.columns("entities")["note_en"]
    said = f"[entities]:{line}:{column}: error: there is a control character ({sign}) in this cell: remove it"
    assert book.problems() == [said]
    before = contents(tables.folder)
    with pytest.raises(DatasetError) as caught:
        graphbuilder.tables(book.path, tables.folder)
    assert str(caught.value).removeprefix(str(book.path)) == said
    assert contents(tables.folder) == before


def test_a_sign_beyond_the_first_plane_counts_as_two_as_excel_counts_it(
    tables: Tables, tmp_path: Path
) -> None:
    tables.set("entities", "plas", note_en=16384 * "\U0001f30a")
    with pytest.raises(DatasetError, match="a cell of a workbook holds at most 32767 characters, not 32768"):
        api.workbook(tables.folder, tmp_path / "lake.xlsx")


def test_codes_count_for_the_most_that_a_cell_holds(tables: Tables, tmp_path: Path) -> None:
    tables.set("entities", "plas", note_en="_x0041_" * 4000)  # 28,000 signs, and 52,000 when they are written
    with pytest.raises(DatasetError, match="a cell of a workbook holds at most 32767 characters, not 52000"):
        api.workbook(tables.folder, tmp_path / "lake.xlsx")
