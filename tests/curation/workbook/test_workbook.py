"""The workbook: written, edited as Excel would, read as a dataset, and brought back to CSV."""

from __future__ import annotations

import datetime as datetime_module
import io
import itertools
import re
import shutil
import time as time_module
import zipfile
from datetime import datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font

import graphbuilder
from graphbuilder import DatasetError, api
from graphbuilder.curation.workbook import cell_text
from tests import chapter
from tests.conftest import HERE, LAKE, Tables

pytestmark = pytest.mark.slow

DATA = chapter.dataset()


class Book:
    """A workbook of the small dataset, to edit as an analyst would."""

    def __init__(self, path: Path, folder: Path, **options: Any) -> None:
        self.path = path
        api.workbook(folder, path, **options)
        self.book = openpyxl.load_workbook(path)

    def columns(self, sheet: str) -> dict[str, int]:
        return {str(cell.value): int(cell.column) for cell in self.book[sheet][1] if cell.value}

    def line(self, sheet: str, name: str) -> int:
        return int(next(row[0].row for row in self.book[sheet].iter_rows() if row[0].value == name))

    def cell(self, sheet: str, line: int, column: str) -> Any:
        return self.book[sheet].cell(line, self.columns(sheet)[column])

    def free_line(self, sheet: str) -> int:
        filled = (row[0].row for row in self.book[sheet].iter_rows() if any(cell.value for cell in row))
        return int(max(filled)) + 1

    def set(self, sheet: str, line: int, form: str | None = None, **cells: Any) -> None:
        for column, value in cells.items():
            cell = self.cell(sheet, line, column.rstrip("_"))
            cell.value = value
            if form:
                cell.number_format = form

    def save(self) -> Path:
        self.book.save(self.path)
        return self.path

    def problems(self) -> list[str]:
        try:
            found = api.check(self.save()).warnings
        except DatasetError as error:
            found = error.problems
        return [str(each).removeprefix(str(self.path)) for each in found]


@pytest.fixture
def book(tables: Tables, tmp_path: Path) -> Book:
    return Book(tmp_path / "lake.xlsx", tables.folder)


def contents(folder: Path) -> dict[str, bytes]:
    paths = [path for path in folder.rglob("*") if path.suffix in (".csv", ".toml", ".ttl")]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


@pytest.mark.parametrize("folder", [DATA, LAKE, HERE / "datasets" / "mistakes"], ids=lambda each: each.name)
def test_an_unedited_workbook_changes_no_byte_and_makes_the_same_files_anew(
    folder: Path, tmp_path: Path
) -> None:
    path = api.workbook(folder, tmp_path / "made.xlsx")
    shutil.copytree(folder, tmp_path / "copy")
    assert graphbuilder.tables(path, tmp_path / "copy").files == ()
    assert contents(tmp_path / "copy") == contents(folder)
    graphbuilder.tables(path)
    assert set(contents(tmp_path / "made")) == set(contents(folder))
    assert (
        contents(tmp_path / "made")["sources.csv"] == (folder / "sources.csv").read_bytes() or folder != DATA
    )


@pytest.mark.parametrize("folder", [DATA, LAKE], ids=lambda each: each.name)
def test_a_workbook_is_the_same_graph_as_its_folder(folder: Path, tmp_path: Path) -> None:
    path = api.workbook(folder, tmp_path / "made.xlsx")
    assert api.export(path, format="trig") == api.export(folder, format="trig")


def test_a_workbook_is_the_same_bytes_whenever_it_is_written(
    tables: Tables, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A clock that goes on by a day at each look: nothing of it may come into the file."""
    seconds = itertools.count(1_700_000_000, 86_400)
    real = datetime_module.datetime

    class Later(real):  # type: ignore[misc, valid-type]
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return real.fromtimestamp(next(seconds), tz)

    monkeypatch.setattr("time.time", lambda: float(next(seconds)))
    monkeypatch.setattr("time.localtime", lambda *_: time_module.gmtime(next(seconds)))
    monkeypatch.setattr(datetime_module, "datetime", Later)
    written = [api.workbook(tables.folder, tmp_path / f"{name}.xlsx").read_bytes() for name in "ab"]
    assert written[0] == written[1]
    with zipfile.ZipFile(tmp_path / "a.xlsx") as parts:
        assert {each.date_time for each in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = parts.read("docProps/core.xml").decode()
    assert core.count("1980-01-01T00:00:00Z") == 2


def test_a_mistake_has_the_same_message_at_sheet_row_and_column(book: Book) -> None:
    line = book.line("statements", "a1")
    book.set("statements", line, subject="min-vorbeeld")
    assert book.problems() == [
        f'[statements]:{line}:3: error: unknown entity "min-vorbeeld" in column "subject"; '
        'did you mean "min-voorbeeld"?'
    ]


@pytest.mark.parametrize(
    "content",
    [
        "\ufeffid;class;label_nl;label_en\r\na;Theme;één;one\r\nb;Theme;twee;two\r\n".encode(),
        'id\tclass\tlabel_nl\tlabel_en\na\tTheme\t"één"\tone\nb\tTheme\ttwee\ttwo'.encode(),
        "id;class;label_nl;label_en\r\na;Theme;één;one\r\nb;Theme;twee;two\r\n".encode("utf-16"),
        "id,class,label_nl,label_en\na,Theme,één,one\nb,Theme,twee,two\n".encode("cp1252"),
        "id;class;label_nl;label_en\ra;Theme;één;one\rb;Theme;twee;two\r".encode("mac_roman"),
        "id;class;label_nl;label_en\r\na;Theme;geïnd;one\r\nb;Theme;twee;two\r\n".encode("cp850"),
        "sep=;\r\nid;class;label_nl;label_en\r\na;Theme;één;one\r\n\r\n;;;\r\nb;Theme;twee;two\r\n".encode(),
        '\ufeff"sep= ;"\r\nid;class;label_nl;label_en\r\na;Theme;één;one\r\nb;Theme;twee;two\r\n'.encode(),
        '"id","class","label_nl","label_en"\n"a","Theme","één","one"\n"b","Theme","twee","two"\n'.encode(),
        "Note ,colour,ID,label nl,CLASS,label_en,,\n"
        "=1+1,rood,a,één ,Theme,one,,x\n,,b,twee,Theme,two\n".encode(),
        'id,class,label_nl,label_en\na,Theme,"één\r\nregel ""x""",one\nb,Theme,twee,two,,too many\n'.encode(),
    ],
    ids=[
        "Excel NL",
        "tabs, no last end",
        "UTF-16",
        "1252",
        "Mac",
        "DOS",
        "sep=",
        "quoted sep=",
        "all quoted",
        "odd columns",
        "odd rows",
    ],
)
def test_every_dialect_survives_and_an_edit_changes_its_own_cell_only(
    tables: Tables, tmp_path: Path, content: bytes
) -> None:
    path = tables.folder / "entities.csv"
    path.write_bytes(content)
    book = Book(tmp_path / "lake.xlsx", tables.folder)
    assert graphbuilder.tables(book.path, tables.folder).files == ()
    assert path.read_bytes() == content
    book.set("entities", book.line("entities", "b"), label_en="second")
    book.save()
    assert graphbuilder.tables(book.path, tables.folder).files == (path,)
    codec = "utf-16-le" if content[:2] == b"\xff\xfe" else "utf-8"
    old, new = "two".encode(codec), "second".encode(codec)
    assert path.read_bytes() == content.replace(old, new)


def test_a_new_row_comes_last_in_the_dialect_of_its_file_and_a_deleted_one_goes(
    tables: Tables, tmp_path: Path
) -> None:
    path = tables.folder / "entities.csv"
    path.write_bytes(b"id;class;label_nl\r\na;Theme;een\r\nb;Theme;twee\r\n")
    book = Book(tmp_path / "lake.xlsx", tables.folder)
    book.set("entities", book.free_line("entities"), id="c", class_="Theme", label_nl="drie; vier")
    book.book["entities"].delete_rows(book.line("entities", "a"))
    graphbuilder.tables(book.save(), tables.folder)
    assert path.read_bytes() == b'id;class;label_nl\r\nb;Theme;twee\r\nc;Theme;"drie; vier"\r\n'


def test_rows_go_back_to_the_file_of_their_source_and_a_new_source_gets_its_own(
    tables: Tables, tmp_path: Path
) -> None:
    lines = (tables.folder / "statements.csv").read_bytes().splitlines(keepends=True)
    (tables.folder / "statements").mkdir()
    parts = {"brief": b",brief/", "antwoord": b",antwoord/"}
    for name, mark in parts.items():
        rows = [line for line in lines[1:] if mark in line]
        (tables.folder / "statements" / f"{name}.csv").write_bytes(b"".join([lines[0], *rows]))
    (tables.folder / "statements.csv").unlink()
    before = contents(tables.folder)
    book = Book(tmp_path / "lake.xlsx", tables.folder)
    free = book.free_line("statements")
    for number, passage in enumerate(("antwoord/S9", "nieuw/S1")):
        book.set("statements", free + number, id=f"z{number}", passage=passage)
    graphbuilder.tables(book.save(), tables.folder)
    after = contents(tables.folder)
    assert after["statements/brief.csv"] == before["statements/brief.csv"]
    assert (
        after["statements/antwoord.csv"]
        == before["statements/antwoord.csv"] + b"z0,antwoord/S9" + b"," * 11 + b"\n"
    )
    assert after["statements/nieuw.csv"] == lines[0] + b"z1,nieuw/S1" + b"," * 11 + b"\n"


def test_no_name_in_a_workbook_leads_out_of_the_dataset(book: Book, tables: Tables) -> None:
    line = book.line("statements", "a1")
    for name in ("../statements.csv", "statements/../../x.csv", "/tmp/x.csv", "entities.csv"):
        book.set("statements", line, csv_file=name)
        with pytest.raises(DatasetError, match=r'in column "csv_file" is not statements\.csv'):
            graphbuilder.tables(book.save(), tables.folder)


def test_what_others_changed_in_the_file_meanwhile_stays(book: Book, tables: Tables) -> None:
    tables.set("entities", "min-voorbeeld", note_en="by a colleague")
    tables.add("entities", id="nieuw", class_="Theme", label_nl="nieuw")
    line = book.line("entities", "plas")
    book.set("entities", line, note_en="mine")
    found = graphbuilder.tables(book.save(), tables.folder)
    rows = {row["id"]: row for row in tables.rows("entities")}
    assert rows["min-voorbeeld"]["note_en"] == "by a colleague"
    assert rows["plas"]["note_en"] == "mine"
    assert rows["nieuw"]["label_nl"] == "nieuw"
    assert [each.code for each in found.warnings] == ["row-changed-in-file", "row-added-to-file"]


@pytest.mark.parametrize(
    "value, form, expected",
    [
        ("apr-22", "@", "apr-22"),
        (7, "General", "7"),
        (2023.0, "General", "2023"),
        (7, "000", "007"),
        (0.1 + 0.2, "General", "0.3"),
        (1.5, "0.00", "1.50"),
        (-5, "General", "-5"),
        (datetime(2022, 4, 1), "mmm-yy", "2022-04"),
        (datetime(2022, 4, 1), "[$-413]mmmm yyyy;@", "2022-04"),
        (datetime(2022, 1, 1), "yyyy", "2022"),
        (datetime(2022, 4, 3), "d-m-yyyy", "2022-04-03"),
        (datetime(2022, 4, 3), "mm-dd-yy", "2022-04-03"),
        (datetime(2022, 4, 3), '[$-413]d" "mmmm" "yyyy', "2022-04-03"),
        (datetime(2022, 4, 3, 10, 30), "d-m-yyyy", "cell-time"),
        (datetime(2022, 4, 3), "d-m-yyyy h:mm", "cell-time"),
        (time(10, 30), "h:mm", "cell-time"),
        (datetime(2026, 2, 1), "d-mmm", "cell-date-without-year"),
        (True, "General", "cell-boolean"),
        (0.5, "0%", "cell-number"),
        (1250, "#,##0", "cell-number"),
        (2.5, "0", "cell-number"),
        (12345678901234567890, "General", "cell-number"),
        (1.5e-9, "General", "cell-number"),
    ],
)
def test_a_cell_says_what_a_person_sees_or_is_refused(value: object, form: str, expected: str) -> None:
    try:
        found = cell_text.text(value, form)
    except cell_text.CellError as error:
        found = error.code
    assert found == expected


def test_cells_that_excel_changed_are_read_or_named_in_a_real_file(book: Book) -> None:
    line = book.line("statements", "a1")
    book.set("statements", line, "mmm-yy", from_=datetime(2022, 4, 1))
    assert book.problems() == []
    book.set("statements", line, "d-mmm", from_=datetime(2026, 2, 1))
    book.set("statements", line, "General", note=True)
    book.cell("statements", line, "until").value = "=1+1"
    messages = book.problems()
    assert f"[statements]:{line}:9: error: the cell holds the date 2026-02-01, but its format" in messages[0]
    assert [each for each in messages if "truth value" in each] != []
    assert [each for each in messages if "warning: formula =1+1 has no value" in each] != []


def test_a_cell_that_may_not_say_what_its_writer_saw_is_told(book: Book) -> None:
    line = book.line("entities", "plas")
    book.set("entities", line, label_en="\u200fClean \u202elake\u202c Programme\u200e", note_en="CoÃ¶p")
    assert [each.partition(": warning: ")[::2] for each in book.problems()] == [
        (
            f"[entities]:{line}:4",
            'signs that nobody sees (<U+202E><U+202C>) turn or hide words in "<U+200F>Clean <U+202E>lake'
            '<U+202C> Programme<U+200E>"; they are taken out: is this what it should say?',
        ),
        (f"[entities]:{line}:11", '"CoÃ¶p" looks like "Coöp", read in the wrong encoding (such places: 1)'),
    ]


def test_an_id_of_zeros_typed_as_a_number_and_an_error_value(book: Book, tables: Tables) -> None:
    free = book.free_line("entities")
    book.set("entities", free, "000", id=7)
    book.set("entities", free, class_="Theme", label_nl="#N/A")
    assert (
        f'[entities]:{free}:3: error: "#N/A" is an error of the spreadsheet, not a value' in book.problems()
    )
    with pytest.raises(DatasetError, match="is an error of the spreadsheet"):
        graphbuilder.tables(book.path, tables.folder)
    book.set("entities", free, label_nl="haven")
    graphbuilder.tables(book.save(), tables.folder)
    assert tables.rows("entities")[-1]["id"] == "007"


def test_formula_like_texts_stay_texts(tables: Tables, tmp_path: Path) -> None:
    texts = ["=SUM(1)", "+31 20", "@x", "-5", "#N/A", "_x0041_", "'quoted", "1e5", "apr-22"]
    for number, text in enumerate(texts):
        tables.add("entities", id=f"t{number}", class_="Theme", label_nl=text)
    book = Book(tmp_path / "lake.xlsx", tables.folder)
    for number, text in enumerate(texts):
        cell = book.cell("entities", book.line("entities", f"t{number}"), "label_nl")
        assert (cell.data_type, cell.number_format) == ("s", "@")
        if text != "_x0041_":  # which Excel would show as A, if it were not escaped
            assert cell.value == text
    before = contents(tables.folder)
    assert graphbuilder.tables(book.save(), tables.folder).files == ()
    assert contents(tables.folder) == before


def test_merged_cells_are_refused_and_hidden_and_blank_rows_are_not_minded(book: Book) -> None:
    sheet = book.book["statements"]
    sheet.row_dimensions[book.line("statements", "a1")].hidden = True
    sheet.insert_rows(3)
    assert book.problems() == []
    sheet.merge_cells("B4:B5")
    assert "[statements]:4:2: error: cells B4:B5 are merged" in book.problems()[0]


def test_a_title_above_a_table_may_be_merged(book: Book, tables: Tables) -> None:
    sheet = book.book["statements"]
    sheet.insert_rows(1)
    sheet["A1"] = "Our dataset"
    sheet.merge_cells("A1:M1")
    assert book.problems() == ["[statements]:1: warning: this line stands above the header, and is not read"]
    sheet.unmerge_cells("A1:M1")
    sheet.merge_cells("A1:A2")  # which covers the name of a column
    assert book.problems()[0].startswith("[statements]:1:1: error: cells A1:A2 are merged")


def test_each_sentence_stands_beside_its_rows_and_uncoded_ones_wait(tables: Tables, tmp_path: Path) -> None:
    statements = [row for row in tables.rows("statements") if row["id"] != "a1"]
    gone = next(row for row in tables.rows("statements") if row["id"] == "a1")["passage"]
    tables.write("statements", [row for row in statements if row["passage"] != gone])
    before = contents(tables.folder)
    texts: dict[str, str | Path] = {name: LAKE / f"{name}.txt" for name in ("brief", "antwoord")}
    book = Book(tmp_path / "lake.xlsx", tables.folder, sources=texts)
    rows = list(book.book["statements"].iter_rows(min_row=2, values_only=True))
    assert any(
        row[2] == "Stichting Groene Oever werkt sinds maart 2023 samen met het ministerie." for row in rows
    )
    waiting = [row for row in rows if row[0] is None and row[1] == gone]
    assert len(waiting) == 1
    assert waiting[0][2]
    assert graphbuilder.tables(book.path, tables.folder).files == ()
    assert contents(tables.folder) == before


def test_new_rows_are_text_and_have_drop_downs(book: Book) -> None:
    sheet = book.book["statements"]
    # A cell that is not there yet has the form of its column.
    forms = {letter: each.number_format for letter, each in sheet.column_dimensions.items()}
    assert set(forms.values()) == {"@"}
    assert len(forms) == sheet.max_column
    rules = {str(rule.sqref).split(":")[0]: rule for rule in sheet.data_validations.dataValidation}
    letters = {name: cell.column_letter for cell in sheet[1] if (name := cell.value)}
    listed = {name for name, letter in letters.items() if f"{letter}2" in rules}
    assert listed == {
        "passage", "subject", "relation", "object", "modality", "polarity", "holder", "status",
        "source",
    }  # fmt: skip
    assert all(rule.errorStyle == "warning" for rule in rules.values())
    assert "entities!$A$2" in rules[f"{letters['subject']}2"].formula1
    assert book.book["lists"].sheet_state == "hidden"
    assert (sheet.freeze_panes, bool(sheet.auto_filter.ref)) == ("B2", True)


def test_settings_change_in_their_own_line(book: Book, tables: Tables) -> None:
    path = tables.folder / "dataset.toml"
    path.write_text("# ours\n" + path.read_text("utf-8"), encoding="utf-8")
    before = path.read_text("utf-8")
    sheet = book.book["dataset"]
    line = next(row[0].row for row in sheet.iter_rows() if row[0].value == "title.nl")
    old, sheet.cell(line, 2).value = sheet.cell(line, 2).value, 'Een "ander" plan'
    assert graphbuilder.tables(book.save(), tables.folder).files == (path,)
    assert path.read_text("utf-8") == before.replace(f'"{old}"', '"Een \\"ander\\" plan"')


@pytest.mark.parametrize("typed", ['["nl", "en"]', "nl|en", "nl en"])
def test_languages_may_be_typed_as_the_file_has_them(book: Book, tables: Tables, typed: str) -> None:
    sheet = book.book["dataset"]
    line = next(row[0].row for row in sheet.iter_rows() if row[0].value == "languages")
    sheet.cell(line, 2).value = typed
    assert book.problems() == []
    graphbuilder.tables(book.path, tables.folder)
    assert 'languages = ["nl", "en"]' in (tables.folder / "dataset.toml").read_text("utf-8").splitlines()


def test_an_ontology_of_the_dataset_s_own_travels_with_the_workbook(tables: Tables, tmp_path: Path) -> None:
    text = (
        "@prefix pol: <https://w3id.org/policy-graph/ontology#> .\n"
        "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n"
        "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n\n"
        'pol:Lake a owl:Class ; rdfs:subClassOf pol:Theme ; rdfs:label "plas"@nl, "lake"@en .\n'
    )
    (tables.folder / "ontology.ttl").write_text(text, encoding="utf-8")
    tables.add("entities", id="meer", class_="Lake", label_nl="het meer")
    path = api.workbook(tables.folder, tmp_path / "lake.xlsx")
    assert "Lake" in api.check(path).classes
    graphbuilder.tables(path, tmp_path / "new")
    assert (tmp_path / "new" / "ontology.ttl").read_text("utf-8") == text
    assert graphbuilder.tables(path, tables.folder).warnings == ()
    book: Any = openpyxl.load_workbook(path)
    cell = book["ontology.ttl"]["A5"]
    cell.value = cell.value.replace('"lake"', '"pond"')
    book.save(path)
    there = tables.folder / "ontology.ttl"
    assert [str(each) for each in graphbuilder.tables(path, tables.folder).warnings] == [
        f'{path}[ontology.ttl]: warning: this sheet is not what stands in "{there}", '
        "and is not written back: edit the file itself"
    ]
    assert there.read_text("utf-8") == text


def test_lines_of_an_ontology_end_only_where_those_of_a_file_do(tables: Tables, tmp_path: Path) -> None:
    # To Python a line ends at these signs too; in Turtle they may stand in a text.
    text = '@prefix pol: <https://w3id.org/policy-graph/ontology#> .\n<urn:a> <urn:b> "een\u2028twee\x85" .\n'
    # Capitals in its name do not matter.
    (tables.folder / "Ontology.ttl").write_text(text, encoding="utf-8")
    path = api.workbook(tables.folder, tmp_path / "lake.xlsx")
    assert graphbuilder.tables(path, tables.folder).files == ()
    graphbuilder.tables(path, tmp_path / "new")
    assert (tmp_path / "new" / "ontology.ttl").read_text("utf-8") == text


def test_shapes_that_no_workbook_can_hold_are_said_so(tables: Tables, tmp_path: Path) -> None:
    shapes = tables.folder / "shapes.ttl"
    shapes.write_bytes("# één\n".encode("cp1252"))
    with pytest.raises(DatasetError, match=r"shapes\.ttl:1: error: not UTF-8"):
        api.workbook(tables.folder, tmp_path / "lake.xlsx")
    shapes.unlink()
    shapes.mkdir()
    with pytest.raises(DatasetError, match=r"shapes\.ttl: error: this is a folder"):
        api.workbook(tables.folder, tmp_path / "lake.xlsx")


def test_a_workbook_with_edits_is_not_replaced(book: Book, tables: Tables) -> None:
    api.workbook(tables.folder, book.path)
    book.set("entities", book.line("entities", "plas"), note_en="mine")
    book.save()
    with pytest.raises(DatasetError, match="holds edits that the dataset does not have"):
        api.workbook(tables.folder, book.path)
    graphbuilder.tables(book.path, tables.folder)
    api.workbook(tables.folder, book.path)


def packed(parts: dict[str, bytes]) -> bytes:
    """An archive with these parts."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


def replaced(path: Path, part: str, *changes: tuple[str, str]) -> None:
    """Change the text of some parts of a packed file (by how their names begin) as another program would."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for old, _ in changes:
        assert any(old.encode() in content for name, content in parts.items() if name.startswith(part)), old
    for name in parts:
        for old, new in changes if name.startswith(part) else ():
            parts[name] = parts[name].replace(old.encode(), new.encode())
    path.write_bytes(packed(parts))


@pytest.mark.parametrize(
    "name, content, message",
    [
        ("old.xls", bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600), "save it as .xlsx"),
        (
            "locked.xlsx",
            bytes.fromhex("D0CF11E0A1B11AE1") + "EncryptedPackage".encode("utf-16-le"),
            "password",
        ),
        ("old.xlsx", bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600), "save it as .xlsx"),
        ("text.xlsx", b"id,label\n", "this is a text"),
        ("text16.xlsx", "id;label\r\n".encode("utf-16"), "this is a text"),
        ("table.xls", b"<html><table><tr><td>id</td></tr></table></html>", "this is a web page"),
        ("table.xlsx", b'\xef\xbb\xbf<meta charset="utf-8"><table></table>', "this is a web page"),
        ("old-xml.xls", b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>', "save it as .xlsx"),
        (
            "flat.fods",
            b'<?xml version="1.0"?><office:document xmlns:table="urn:oasis:names:tc:opendocument:table">'
            b'<table:table table:name="statements"/></office:document>',
            "save it as .xlsx",
        ),
        ("print.xlsx", b"%PDF-1.7", "this is a PDF"),
        ("none.xlsx", packed({}), "this is a packed file"),
        ("letter.xlsx", packed({"word/document.xml": b"<x/>", "_rels/.rels": b"<x/>"}), "a packed file"),
        ("other.xlsx", packed({"readme.txt": b"x"}), "this is a packed file"),
        ("sheet.xlsx", packed({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}), "as .xlsx"),
        ("binary.xlsx", packed({"xl/workbook.bin": b""}), "save it as .xlsx"),
        ("mac.xlsx", packed({"Index/Document.iwa": b""}), "save it as .xlsx"),
        ("mac.numbers", packed({"Index/Document.iwa": b""}), "save it as .xlsx"),
        ("without.xlsx", packed({"xl/workbook.xml": b"<workbook/>"}), "_rels/.rels"),
        ("cut.xlsx", b"PK\x03\x04" + bytes(50), "no workbook that can be read"),
        ("empty.xlsx", b"", "there is nothing in this file"),
        ("sheet.ods", b"PK\x03\x04", "save it as .xlsx"),
    ],
)
def test_a_file_that_is_no_workbook_gets_one_clear_line(
    tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    for call in (api.check, graphbuilder.tables):
        with pytest.raises(DatasetError, match=message) as caught:
            call(path)
        assert len(caught.value.problems) == 1


@pytest.mark.parametrize("mark", ["~$lake.xlsx", ".~lock.lake.xlsx#"])
def test_a_workbook_that_somebody_has_open_is_read_with_a_warning_and_not_replaced(
    tables: Tables, tmp_path: Path, mark: str
) -> None:
    path = graphbuilder.workbook(tables.folder, tmp_path / "lake.xlsx")
    before = path.read_bytes()
    (tmp_path / mark).write_bytes(b"\x04Anna" + bytes(160))
    said = f"somebody has this workbook open ({mark})"
    assert any(said in str(each) for each in api.check(path).warnings)
    assert any(said in str(each) for each in graphbuilder.tables(path, tables.folder).warnings)
    with pytest.raises(DatasetError, match=re.escape(said)):
        graphbuilder.workbook(tables.folder, path)
    assert path.read_bytes() == before
    (tmp_path / mark).unlink()
    graphbuilder.workbook(tables.folder, path)


def test_the_mark_of_an_open_workbook_is_not_taken_for_it(tmp_path: Path) -> None:
    path = tmp_path / "~$lake.xlsx"
    path.write_bytes(b"\x04Anna" + bytes(160))
    with pytest.raises(DatasetError, match="the mark of a workbook that somebody has open") as caught:
        api.check(path)
    assert caught.value.problems[0].suggestion == str(tmp_path / "lake.xlsx")


def test_a_workbook_without_our_sheets_is_no_dataset(tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    made.active["A1"] = "x"
    made.save(tmp_path / "other.xlsx")
    for call in (api.check, graphbuilder.tables):
        with pytest.raises(DatasetError, match='no sheet "dataset"'):
            call(tmp_path / "other.xlsx")


@pytest.mark.parametrize("suffix", [".xlsx", ".xlsm", ".xltx"])
def test_strict_open_xml_is_read_as_any_workbook(tables: Tables, tmp_path: Path, suffix: str) -> None:
    # The other endings are those of what Excel saves: they are read, and not written.
    path = api.workbook(tables.folder, tmp_path / "lake.xlsx").rename(tmp_path / f"lake{suffix}")
    usual, strict = "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/"
    replaced(
        path, "",
        (usual + "spreadsheetml/2006/main", strict + "spreadsheetml/main"),
        (usual + "officeDocument/2006/relationships", strict + "officeDocument/relationships"),
    )  # fmt: skip
    assert api.export(path) == api.export(tables.folder)


@pytest.mark.parametrize(
    "part, old, new",
    [
        ("docProps/", "<cp:coreProperties", "<broken"),
        ("xl/theme/", "<", "&"),
        ("xl/styles", 'patternType="solid"', 'patternType="nonsense"'),
        ("xl/styles", "<cellStyle ", "<cellStyle nonsense='x' "),
        ("xl/workbook", "<bookViews>", "<bookViews><x/>"),
        ("xl/workbook", "definedName name=", "definedName nonsense="),
        ("xl/worksheets/", 'errorStyle="warning"', 'errorStyle="nonsense"'),
        ("xl/worksheets/", "<autoFilter ref=", "<autoFilter reef="),
        ("xl/worksheets/", "<sheetPr>", "<sheetPr nonsense='1'>"),
        ("xl/worksheets/", "<sheetView ", "<sheetView nonsense='1' "),
    ],
)
def test_what_is_odd_in_parts_that_hold_no_cells_does_not_matter(
    tables: Tables, tmp_path: Path, part: str, old: str, new: str
) -> None:
    path = api.workbook(tables.folder, tmp_path / "lake.xlsx")
    replaced(path, part, (old, new))
    assert graphbuilder.tables(path, tables.folder).files == ()


@pytest.mark.parametrize(
    "cell, said",
    [
        ('<c r="M2"><v>1,5</v></c>', '"1,5"'),
        ('<c r="M2"><v>NaN</v></c>', '"NaN"'),
        ('<c r="M2" t="s"><v>99</v></c>', '"99"'),
        ('<c r="M2" t="b"><v>WAAR</v></c>', '"WAAR"'),
        ('<c r="M2" s="x" t="inlineStr"><is><t>some words</t></is></c>', '"some words"'),
        # It may be a date.
        ('<c r="M2" s="999"><v>45000</v></c>', '"45000"'),
        # Without a place it stands behind the cell before it.
        ('<c r="2M" t="inlineStr"><is><t>some words</t></is></c>', '"some words"'),
    ],
)
def test_a_cell_at_which_the_file_is_broken_is_named(
    tables: Tables, tmp_path: Path, cell: str, said: str
) -> None:
    path = api.workbook(tables.folder, tmp_path / "lake.xlsx")
    replaced(path, "xl/worksheets/sheet1.xml", ('<c r="M2" s="5" t="n" />', cell))
    with pytest.raises(DatasetError) as error:
        graphbuilder.tables(path, tables.folder, dry_run=True)
    [problem] = error.value.problems  # and not a word on what would become of it
    assert str(problem).startswith(f"{path}[statements]:2:13: error: the file is broken at this cell")
    assert said in str(problem)


@pytest.mark.parametrize(
    "part", ["_rels/.rels", "xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet3.xml"]
)
@pytest.mark.parametrize("content", [None, b"", b"<x><y></x>"])
def test_a_part_that_is_missing_or_broken_is_named(tmp_path: Path, part: str, content: bytes | None) -> None:
    path = api.workbook(LAKE, tmp_path / "lake.xlsx")
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist() if name != part}
    path.write_bytes(packed(parts if content is None else {**parts, part: content}))
    said = f'the part "{part}" of this workbook is missing or broken'
    with pytest.raises(DatasetError, match=re.escape(said)):
        api.check(path)


def test_how_the_parts_of_a_workbook_are_written_does_not_matter(tables: Tables, tmp_path: Path) -> None:
    # Some programs write other capitals than they refer to, and those of Windows other strokes.
    path = api.workbook(tables.folder, tmp_path / "lake.xlsx")
    replaced(path, "xl/_rels/", ("/xl/worksheets/sheet1.xml", "Worksheets\\Sheet1.xml"))
    with zipfile.ZipFile(path) as archive:
        parts = {name.replace("_rels/work", "_rels\\Work"): archive.read(name) for name in archive.namelist()}
    path.write_bytes(packed(parts))
    assert graphbuilder.tables(path, tables.folder).changes == ()
    assert api.check(path).statements == api.check(tables.folder).statements


def test_two_sheets_of_one_name_are_an_error(book: Book) -> None:
    book.book.copy_worksheet(book.book["entities"]).title = " Entities "
    assert book.problems()[0].startswith(': error: sheet " Entities ": another sheet of this workbook')


def test_a_date_that_no_calendar_has_is_an_uncertain_number(book: Book) -> None:
    line = book.line("statements", "a1")
    book.set("statements", line, "yyyy-mm-dd", from_=99999999)
    assert book.problems()[0].startswith(
        f'[statements]:{line}:9: error: number 99999999 is shown in the format "yyyy-mm-dd"'
    )


def test_of_a_cell_that_is_not_certain_nothing_more_is_said(book: Book) -> None:
    """It is read as blank, and no mistake follows from that."""
    book.set("entities", book.line("entities", "plas"), "General", id=12345678901234567890)
    book.set("entities", book.line("entities", "water"), "0%", label_nl=0.15, label_en=0.15)
    book.set("sources", 2, "0%", title_nl=0.15)
    book.set("sources", 2, "d-mmm", issued=datetime(2024, 5, 1))
    book.set("passages", 2, "0.00E+00", start=28)
    book.book["statements"].merge_cells("C2:C3")
    assert sorted(each.partition(":")[0] for each in book.problems()) == [
        *["[entities]"] * 3,
        "[passages]",
        *["[sources]"] * 2,
        "[statements]",
    ]


def test_a_sheet_that_is_missing_is_called_a_sheet(book: Book) -> None:
    book.book["statements"].title = "uitspraken"
    assert ': error: the workbook has no sheet "statements"' in book.problems()


def test_a_sheet_whose_header_is_not_found_overwrites_no_table(book: Book, tables: Tables) -> None:
    before = contents(tables.folder)
    book.book["statements"].insert_rows(1, 10)
    for line in range(1, 11):
        book.book["statements"].cell(line, 1).value = "Onze tabel" if line == 1 else f"opmerking {line}"
    book.set("entities", 1, class_="soort")
    with pytest.raises(DatasetError) as caught:
        graphbuilder.tables(book.save(), tables.folder)
    known = "id, passage, subject, relation, object, modality, quote"
    second, first = (str(each).removeprefix(str(book.path)) for each in caught.value.problems)
    assert first.startswith('[entities]:1: error: column "class" is missing; found: id, soort, label_nl')
    assert second.startswith(
        f'[statements]:1: error: this line names no column of the table ({known}), but "Onze tabel"'
    )
    assert contents(tables.folder) == before


def test_a_column_that_goes_with_what_is_in_it_is_told(book: Book, tables: Tables) -> None:
    book.set("passages", 1, note="opmerking")
    book.book["statements"].delete_cols(book.columns("statements")["note"])  # it holds nothing
    found = graphbuilder.tables(book.save(), tables.folder).warnings
    assert [str(each) for each in found] == [
        f'{tables.path("passages")}:1:9: warning: column "note" is not in the workbook: '
        "it goes from the file, with what was filled in (2)"
    ]


def test_a_sheet_named_as_numbers_names_it_is_told_apart_from_a_copy(book: Book) -> None:
    book.book.copy_worksheet(book.book["entities"]).title = "entities - as they were in May"
    book.book["sources"].title = "sources - Table 1"
    said = "is no table of a dataset, and is not read"
    found = book.problems()
    assert found[0] == f': error: sheet "sources - Table 1" {said}; did you mean "sources"?'
    assert f': info: sheet "entities - as they were in May" {said}' in found


def test_a_cell_in_a_column_without_a_name_is_refused_and_nothing_is_written(
    book: Book, tables: Tables
) -> None:
    sheet = book.book["statements"]
    sheet.insert_cols(3)
    line = book.line("statements", "a1")
    sheet.cell(line, 3).value = "los"
    book.set("statements", line, note="nieuw")
    before = contents(tables.folder)
    with pytest.raises(DatasetError) as error:
        api.tables(book.save(), tables.folder)
    assert [str(each).removeprefix(str(book.path)) for each in error.value.problems] == [
        f'[statements]:{line}:3: error: "los" stands in a column without a name'
    ]
    assert contents(tables.folder) == before


def test_what_is_filled_in_under_a_heading_that_is_there_already_is_refused(
    book: Book, tables: Tables
) -> None:
    sheet = book.book["statements"]
    place = len(book.columns("statements")) + 1
    sheet.cell(1, place).value = "Note"
    before = contents(tables.folder)
    assert graphbuilder.tables(book.save(), tables.folder).files == ()  # nothing stands under it
    sheet.cell(2, place).value = "los"
    with pytest.raises(DatasetError) as error:
        api.tables(book.save(), tables.folder)
    assert [str(each).removeprefix(str(book.path)) for each in error.value.problems] == [
        f'[statements]:1:{place}: error: column "Note" stands here twice'
    ]
    assert contents(tables.folder) == before


@pytest.mark.parametrize("name", ["#", "#1", "#pagina's", "note#2"])
def test_a_column_of_one_s_own_may_have_any_name(tables: Tables, tmp_path: Path, name: str) -> None:
    path = tables.folder / "statements.csv"
    header, first, *rest = path.read_text("utf-8").splitlines()
    path.write_text("\n".join([f"{header},{name}", f"{first},12", *rest, ""]), encoding="utf-8")
    book = Book(tmp_path / "lake.xlsx", tables.folder)
    assert api.tables(book.save(), tables.folder).files == ()
    assert book.cell("statements", 2, name).value == "12"
    book.set("statements", 3, **{name: "13"})
    [change] = api.tables(book.save(), tables.folder).changes
    assert f'column "{name}": "" becomes "13"' in str(change)
    assert [row[name] for row in tables.rows("statements")][:2] == ["12", "13"]


def test_a_note_beside_the_table_is_named_at_its_cell(book: Book) -> None:
    place = len(book.columns("statements")) + 3
    book.book["statements"].cell(2, place).value = "let op!"
    assert book.problems() == [f'[statements]:2:{place}: error: "let op!" stands in a column without a name']


def test_a_cell_too_many_that_the_file_has_already_stays(tables: Tables, tmp_path: Path) -> None:
    path = tables.folder / "statements.csv"
    header, first, *rest = path.read_text("utf-8").splitlines()
    path.write_text("\n".join([header, f"{first},los", *rest, ""]), encoding="utf-8")
    book = Book(tmp_path / "lake.xlsx", tables.folder)
    book.set("statements", 3, note="nieuw")
    saved = api.tables(book.save(), tables.folder)
    assert saved.files == (path,)
    assert path.read_text("utf-8").splitlines()[1] == f"{first},los"


def test_lines_above_a_header_stay_in_the_file_and_are_passed_by_on_the_sheet(
    tables: Tables, tmp_path: Path
) -> None:
    path = tables.folder / "statements.csv"
    titles, before = b"Our statements\r\nid: 3\n\nBy: Jo\n", path.read_bytes()
    path.write_bytes(titles + before)
    book = Book(tmp_path / "lake.xlsx", tables.folder)
    book.set("statements", book.line("statements", "a1"), note="seen")
    book.book["statements"].insert_rows(1, 4)
    book.book["statements"]["A1"], book.book["statements"]["B3"] = "Our statements", "By: Jo"
    assert [each.rpartition(": ")[0] for each in book.problems()] == [
        f"[statements]:{line}: warning" for line in (1, 3)
    ]
    api.tables(book.path, tables.folder)
    first = b"is verantwoordelijk voor het Programma Schone Plas,checked,"
    assert path.read_bytes() == titles + before.replace(first, first + b"seen", 1)


def test_words_of_a_cell_that_are_struck_through_are_told(book: Book) -> None:
    through = InlineFont(strike=True)
    words = CellRichText("stays ", TextBlock(through, "goes"), TextBlock(InlineFont(strike=False), " here"))
    line = book.line("statements", "a1")
    book.set("statements", line, note=words)
    assert [each.partition(", and")[0] for each in book.problems()] == [
        f'[statements]:{line}:13: warning: words of this cell are struck through ("goes")'
    ]


@pytest.mark.parametrize("strike, is_told", [(True, True), (False, False), (None, False)])
def test_a_cell_that_is_struck_through_is_read_and_told(
    book: Book, tables: Tables, strike: bool | None, is_told: bool
) -> None:
    """Who strikes a row through in a spreadsheet means it to go; no table has such lines."""
    line = book.line("statements", "a1")
    book.cell("statements", line, "subject").font = Font(strike=strike)
    book.cell("statements", line, "holder").font = Font(strike=strike)  # a blank one
    told = f"[statements]:{line}:3: warning: this cell is struck through, and is read as it stands: "
    assert [each.startswith(told) for each in book.problems()] == [True] * is_told
    assert api.tables(book.path, tables.folder).files == ()
