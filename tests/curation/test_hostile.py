"""Files of strangers that would fill the machine or end the program are one line instead."""

from __future__ import annotations

import subprocess
import sys
import textwrap
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.errors import DatasetError
from tests.conftest import Tables

pytestmark = pytest.mark.slow

Messages = Callable[[], list[str]]
ATTRIBUTES = "".join(f" a{at}=''" for at in range(1001))
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def workbook(path: Path, sheet: str, **parts: str) -> Path:
    """A workbook with one sheet "entities" of that XML, and other parts by name."""
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    office = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    contents = {
        "[Content_Types].xml": f'<Types xmlns="{types}">'
        f'<Override PartName="/xl/workbook.xml" ContentType="{office}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{office}.worksheet+xml"/>'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{office}.sharedStrings+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="r1" '
        f'Type="{relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{relation}"><sheets>'
        '<sheet name="entities" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}"><Relationship Id="r1" '
        f'Type="{relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}"/>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{sheet}</sheetData></worksheet>',
    }
    contents |= parts
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in contents.items():
            archive.writestr(name, text)
    return path


def said(path: Path) -> str:
    """The one line on a workbook that is not read."""
    began = time.monotonic()
    with pytest.raises(DatasetError) as error:
        api.check(path)
    assert time.monotonic() - began < 60
    (problem,) = error.value.problems
    return str(problem).removeprefix(f"{path}: error: ")


MORE_CELLS = (
    "this workbook has more cells than 1000, or far more blank ones: delete what is empty below and "
    "beside the tables; the environment variable GRAPHBUILDER_WORKBOOK_CELLS allows more"
)


@pytest.mark.parametrize(
    "sheet",
    [
        "<row/>" * 300,
        f"<row>{'<c/>' * 1001}</row>",
        "<row>" + f'<x:c xmlns:x="{MAIN}"/>' * 1001 + "</row>",
    ],
)
def test_cells_without_end_are_refused_before_they_fill_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sheet: str
) -> None:
    monkeypatch.setenv("GRAPHBUILDER_WORKBOOK_CELLS", "1000")
    assert said(workbook(tmp_path / "b.xlsx", sheet)) == MORE_CELLS


@pytest.mark.parametrize(
    "sheet",
    [
        f"<row><c>{'<v/>' * 3001}</c></row>",
        f"<row>{f'<c{ATTRIBUTES}/>' * 500}</row>",
    ],
)
def test_what_stands_in_cells_is_counted_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sheet: str
) -> None:
    monkeypatch.setenv("GRAPHBUILDER_WORKBOOK_CELLS", "1000")
    assert said(workbook(tmp_path / "b.xlsx", sheet)) == MORE_CELLS


def test_the_parts_of_a_text_are_counted_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRAPHBUILDER_WORKBOOK_CELLS", "1000")
    texts = f'<sst xmlns="{MAIN}"><si>{"<t/>" * 3001}</si></sst>'
    assert said(workbook(tmp_path / "b.xlsx", "", **{"xl/sharedStrings.xml": texts})) == MORE_CELLS


@pytest.mark.parametrize(
    "sheet",
    [
        f'<worksheet xmlns="{MAIN}"{ATTRIBUTES * 20}/>',
        f'<!DOCTYPE a [<!ENTITY e "{"x" * 1000}">]><worksheet xmlns="{MAIN}">&e;</worksheet>',
    ],
)
def test_a_tag_without_end_and_a_document_type_are_refused(tmp_path: Path, sheet: str) -> None:
    told = said(workbook(tmp_path / "b.xlsx", "", **{"xl/worksheets/sheet1.xml": sheet}))
    assert told.startswith('the part "xl/worksheets/sheet1.xml" of this workbook holds more')


def test_a_part_that_many_sheets_share_is_counted_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GRAPHBUILDER_WORKBOOK_MB", "1")
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    sheets = '<sheet name="entities" sheetId="1" r:id="r1"/>' * 3
    book = f'<workbook xmlns="{MAIN}" xmlns:r="{relation}"><sheets>{sheets}</sheets></workbook>'
    path = workbook(tmp_path / "b.xlsx", " " * 400_000, **{"xl/workbook.xml": book})
    assert "unpacks to more than 1 MB" in said(path)


@pytest.mark.parametrize("number", ["1000000000", "1e300"])
def test_a_row_that_no_sheet_has_is_refused(tmp_path: Path, number: str) -> None:
    told = said(workbook(tmp_path / "b.xlsx", f'<row r="{number}"/>'))
    assert told.startswith('the part "xl/worksheets/sheet1.xml" of this workbook is missing or broken')


def test_texts_without_end_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRAPHBUILDER_WORKBOOK_CELLS", "1000")
    texts = f'<sst xmlns="{MAIN}">{"<si/>" * 1001}</sst>'
    path = workbook(tmp_path / "b.xlsx", "", **{"xl/sharedStrings.xml": texts})
    assert said(path) == MORE_CELLS


@pytest.mark.parametrize("part", ["xl/sharedStrings.xml", "xl/media/image1.png", "xl/styles.xml"])
def test_a_workbook_that_unpacks_to_more_than_the_limit_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    monkeypatch.setenv("GRAPHBUILDER_WORKBOOK_MB", "1")
    path = workbook(tmp_path / "b.xlsx", "")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(part + "2", bytes(1_000_001))
    assert path.stat().st_size < 10_000
    assert said(path) == (
        "this workbook unpacks to more than 1 MB; "
        "the environment variable GRAPHBUILDER_WORKBOOK_MB allows more"
    )


def test_a_million_styles_or_sheets_are_refused(tmp_path: Path) -> None:
    for part, tag in (
        ("xl/styles.xml", "<xf/>"),
        ("xl/workbook.xml", "<sheet/>"),
        ("xl/_rels/workbook.xml.rels", "<R/>"),
    ):
        path = workbook(tmp_path / "b.xlsx", "", **{part: f"<worksheet>{tag * 1_100_000}</worksheet>"})
        assert said(path).startswith(
            f'the part "{part}" of this workbook holds more styles, links, names or sheets'
        )


def test_a_workbook_of_an_ordinary_size_is_still_read(tables: Tables, tmp_path: Path) -> None:
    book = api.workbook(tables.folder, tmp_path / "lake.xlsx")
    assert api.check(book).statements == api.check(tables.folder).statements


def test_a_table_larger_than_the_limit_is_refused_unread(
    tables: Tables, messages: Messages, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (tables.folder / "entities.csv").open("ab") as file:
        file.truncate(1_000_001)
    monkeypatch.setenv("GRAPHBUILDER_FILE_MB", "1")
    limit = "error: this file is larger than 1 MB; the environment variable GRAPHBUILDER_FILE_MB allows more"
    assert f"entities.csv: {limit}" in messages()
    monkeypatch.setenv("GRAPHBUILDER_FILE_MB", "much")
    with pytest.raises(Exception, match='GRAPHBUILDER_FILE_MB is a whole number above 0, not "much"'):
        api.check(tables.folder)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("licence = {}", "licence"),
        ("licence = []", "licence"),
        ("licence = 5", "licence"),
        ("title = []", "title"),
        ("title = 1979-05-27", "title"),
        ("title = { nl = {}, en = 3 }", "title"),
        ('languages = "nl"', "languages"),
        ("languages = [[]]", "languages"),
        (f"version = {'9' * 5000}", "no TOML: "),
        (f"version = 0x{'f' * 4000}", "no TOML: "),
        ("version = 2024-02-31", "no TOML: "),
        (f"version = {'[' * 10000}{']' * 10000}", "nested more than"),
        ("version = 1e400", "version"),
        ("base = {}", "base"),
    ],
)
def test_odd_settings_are_told_and_no_traceback(
    tables: Tables, messages: Messages, line: str, said: str
) -> None:
    path = tables.folder / "dataset.toml"
    key = line.partition(" ")[0]
    kept = [each for each in path.read_text("utf-8").splitlines() if not each.startswith(key)]
    if key == "title":
        kept = [each for each in kept if not each.startswith(("[title]", "nl =", "en ="))]
    path.write_text("\n".join([line, *kept]), encoding="utf-8")
    found = messages()
    assert any(each.startswith("dataset.toml") and said in each for each in found), found


@pytest.mark.parametrize("table", ["sources", "passages", "entities", "identifiers", "statements"])
def test_a_number_of_five_thousand_digits_in_any_cell_is_no_traceback(
    tables: Tables, messages: Messages, table: str
) -> None:
    good = tables.rows(table)
    for column in good[0]:
        rows = [dict(each) for each in good]
        rows[0][column] = "9" * 5000
        tables.write(table, rows)
        assert all(len(each.splitlines()) == 1 for each in messages())


def test_a_chain_or_a_circle_of_three_thousand_classes_of_ones_own_ends(
    tables: Tables, messages: Messages
) -> None:
    prefixes = """@prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix ex: <https://example.org/t#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix pol: <https://w3id.org/policy-graph/ontology#> ."""
    label = 'rdfs:label "x"@nl , "x"@en ; pol:pluralLabel "x"@nl , "x"@en'
    classes = [
        f"ex:c{number} a owl:Class ; rdfs:subClassOf ex:c{number + 1} ; {label} ." for number in range(3000)
    ]
    top = f"ex:c3000 a owl:Class ; rdfs:subClassOf pol:Service , ex:c0 ; {label} ."
    (tables.folder / "ontology.ttl").write_text("\n".join([prefixes, *classes, top]), encoding="utf-8")
    assert messages() == ["ontology.ttl: error: above https://example.org/t#c0 stand more than 200 classes"]


def test_after_a_full_disk_no_folder_is_left_that_was_not_there(tmp_path: Path) -> None:
    """No file may grow beyond a byte, as on a full disk."""
    program = textwrap.dedent(
        """
        import resource, signal, sys
        from graphbuilder.cli import main
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1, 1))
        main()
        """
    )
    for words in (["init", "a/b/new"], ["tables", "lake.xlsx", "-o", "c/d"]):
        if words[0] == "tables":
            api.workbook(Path(__file__).parent.parent / "datasets" / "lake", tmp_path / "lake.xlsx")
        command = [sys.executable, "-c", program, *words]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 1
        assert "error: cannot be written: File too large" in done.stderr
        assert [each.name for each in tmp_path.iterdir()] == ["lake.xlsx"] * (words[0] == "tables")
