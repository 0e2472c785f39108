from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.curation.tables.reading import Row, read_table, rows
from graphbuilder.curation.tables.table_paths import check_beside, check_companions
from graphbuilder.curation.workbook.reading import COMPANIONS
from graphbuilder.errors import DatasetError, Problem
from graphbuilder.signs import clean
from tests.conftest import Tables

COLUMNS = ["id", "label", "note"]
#: As people and programs write the line that tells a spreadsheet what parts the cells.
SEPARATOR_LINES = [
    *['"sep=;"\r\n', "sep= ;\r\n", "SEP=;\r\n", "sep = ;  \r\n", 'sep=";"\r\n', "sep=;;;\r\n", "sep=\r\n"]
]


def read(folder: Path, content: bytes) -> tuple[list[Row], list[Problem]]:
    (folder / "things.csv").write_bytes(content)
    return read_things(folder)


def read_things(folder: Path) -> tuple[list[Row], list[Problem]]:
    problems: list[Problem] = []
    found: list[Row] = []
    for file, records in read_table(folder, "things", problems):
        found += rows(file, records, COLUMNS, ["id"], problems)
    return found, problems


@pytest.mark.parametrize(
    "content",
    [
        "id,label,note\na,één,x\n".encode(),
        "\ufeffid;label;note\r\na;één;x\r\n".encode(),
        "id\tlabel\tnote\na\téén\tx\n".encode(),
        "id\tlabel\tnote\r\na\téén\tx\r\n".encode("utf-16"),
        "sep=;\r\nid;label;note\r\na;één;x\r\n".encode(),
        *(
            line.encode(encoding) + "id;label;note\r\na;één;x\r\n".encode(encoding.removesuffix("-sig"))
            for line in SEPARATOR_LINES
            for encoding in ("utf-8", "utf-8-sig")
        ),
        '\ufeff"sep=;"\r\nid;label;note\r\na;één;x\r\n'.encode("utf-16-le"),
        "sep=\\t\r\nid\tlabel\tnote\r\na\téén\tx\r\n".encode(),
        "sep=\t\r\nid\tlabel\tnote\r\na\téén\tx\r\n".encode(),
        'id;label;note\na;"één";x\n'.encode(),
        " ID ;Label;\u00a0Note\na\u200b;e\u0301e\u0301n ; x\n".encode(),
        "id,label,note,,\n,,,,\na,één,x,,\n,,\n\n".encode(),
    ],
    ids=[
        *["plain", "Excel NL", "tabs", "UTF-16", "sep="],
        *(f"{line.strip()} {mark}" for line in SEPARATOR_LINES for mark in ("plain", "marked")),
        *["sep= in UTF-16", "sep= two signs for a tab", "sep= a tab", "quoted"],
        *["by hand", "blank rows and columns"],
    ],
)
def test_the_same_row_is_read_from_every_form_that_people_save(tmp_path: Path, content: bytes) -> None:
    found, problems = read(tmp_path, content)
    assert problems == []
    cells = [{name: cell for name, cell in row.cells.items() if name[0] != "#"} for row in found]
    assert cells == [{"id": "a", "label": "één", "note": "x"}]


def test_windows_1252_is_read_with_a_warning_that_names_the_line(tmp_path: Path) -> None:
    found, problems = read(tmp_path, "id,label\na,x\nb,Mariëtte\n".encode("cp1252"))
    assert found[1]["label"] == "Mariëtte"
    assert [(each.severity, each.line) for each in problems] == [("warning", 3)]


def test_a_row_after_a_quoted_line_break_has_its_line_in_the_file(tmp_path: Path) -> None:
    found, _ = read(tmp_path, b'id,label\na,"one\ntwo"\nb,x\n')
    assert [(row["id"], row.line) for row in found] == [("a", 2), ("b", 4)]
    assert found[0]["label"] == "one\ntwo"


def test_a_header_that_comes_once_more_is_passed_over(tmp_path: Path) -> None:
    """As it does where two files were put behind each other."""
    found, problems = read(tmp_path, b"id,label\na,x\nid,label\nb,y\n")
    assert [row["id"] for row in found] == ["a", "b"]
    assert [(each.code, each.line, each.severity) for each in problems] == [("header-again", 3, "warning")]


@pytest.mark.parametrize(
    "content",
    [b"id;label\ra;x, y, z\rb;1, 2, 3\r", b"Our things, version 2\nid;label\na;x, y, z\nb;1, 2, 3\n"],
    ids=["line ends of old Macs", "a line above the header"],
)
def test_the_header_tells_what_parts_the_cells(tmp_path: Path, content: bytes) -> None:
    found, _ = read(tmp_path, content)
    assert [(row["id"], row["label"]) for row in found] == [("a", "x, y, z"), ("b", "1, 2, 3")]


@pytest.mark.parametrize("content", [b"id|label\na|x\n", b'"id"|"label"\n"a"|"x"\n'])
def test_a_table_parted_by_strokes_is_told_as_such_and_of_its_quotation_marks_nothing(
    tmp_path: Path, content: bytes
) -> None:
    found, [problem] = read(tmp_path, content)
    assert found == []
    assert str(problem) == (
        f'{tmp_path / "things.csv"}:1: error: the cells of this table are parted by "|": '
        "save it with commas, semicolons or tabs between them"
    )


def test_a_title_of_several_lines_may_stand_above_the_header(tmp_path: Path) -> None:
    found, problems = read(tmp_path, b"Our things\nLabel;1\n\nBy: Jo, 2024\nid;label;note\na;x, y;\n")
    assert [(row.line, row["id"], row["label"]) for row in found] == [(6, "a", "x, y")]
    assert [(each.code, each.line) for each in problems] == [
        ("line-above-header", line) for line in (1, 2, 4)
    ]


def test_of_a_column_that_is_misspelt_nothing_more_is_said(tmp_path: Path) -> None:
    """It is not missing, nor is what stands in it."""
    problems: list[Problem] = []
    (tmp_path / "things.csv").write_bytes(b"id,labl\na,x\n")
    for file, records in read_table(tmp_path, "things", problems):
        (row,) = rows(file, records, COLUMNS, ["id", "label"], problems)
    assert row["label"] == "x"
    assert [str(each).removeprefix(f"{tmp_path}/") for each in problems] == [
        'things.csv:1:2: error: unknown column "labl"; did you mean "label"?'
    ]


def test_an_unknown_column_gets_a_suggestion_and_a_double_or_missing_one_is_named(tmp_path: Path) -> None:
    _, problems = read(tmp_path, b"labl,label,label\nx,y,z\n")
    lines = [str(each).removeprefix(f"{tmp_path}/things.csv:") for each in problems]
    assert lines == [
        '1:1: error: unknown column "labl"; did you mean "label"?',
        '1:3: error: column "label" stands here twice',
        '1: error: column "id" is missing; found: labl, label, label',
    ]


NO_HEADER = "1: error: this line names no column of the table (id), but "
WHERE = ": a header stands in one of the first ten lines, and in CSV its cells are parted by commas, "
WHERE += "semicolons or tabs"
ONE_CELL = ' error: the whole line is one cell, and names no column (id): "id,label,note"; '
ONE_CELL += 'is it in quotation marks, or is another sign given by "sep="?'


@pytest.mark.parametrize(
    "content, said",
    [
        (b"<html><table>\n", f'{NO_HEADER}"<html><table>"{WHERE}'),
        (b'"id,label,note"\n"a,x"\n', f"1:{ONE_CELL}"),
        (b"sep=;\nid,label,note\na,x\n", f"2:{ONE_CELL}"),
        ("id,label,note\na,x\n".encode("utf-16-le"), "1: error: not UTF-8 (UTF-16): save it as UTF-8"),
        ("id,label,note\na,x\n".encode("utf-16-be"), "1: error: not UTF-8 (UTF-16): save it as UTF-8"),
        ("id,label\na,x\n".encode("utf-32"), "1: error: not UTF-8 (UTF-32): save it as UTF-8"),
        ("id,label\na,x\n".encode("utf-32-be"), "1: error: not UTF-8 (UTF-32): save it as UTF-8"),
        (bytes(512), " error: there is nothing in this file, not even a header"),
    ],
    ids=["HTML", "quoted lines", "wrong sep", "UTF-16 LE", "UTF-16 BE", "UTF-32", "UTF-32 BE", "noughts"],
)
def test_a_file_in_which_no_column_is_found_is_one_problem(tmp_path: Path, content: bytes, said: str) -> None:
    found, problems = read(tmp_path, content)
    assert found == []
    assert [str(each).removeprefix(f"{tmp_path / 'things.csv'}:") for each in problems] == [said]


@pytest.mark.parametrize(
    "cell", ["#NAAM?", "#NV", "#ÉRTÉK!", "#CALC!", "#GETTING_DATA", "########", "Err:502", "#N/B"]
)
def test_what_a_spreadsheet_writes_instead_of_a_value_is_an_error(tmp_path: Path, cell: str) -> None:
    _, problems = read(tmp_path, f"id,label\na,{cell}\n".encode())
    assert [(each.code, each.column) for each in problems] == [("spreadsheet-error", 2)]


def test_a_row_with_too_many_cells_is_refused_even_if_the_last_is_blank(tmp_path: Path) -> None:
    _, problems = read(tmp_path, b"id,label,note\na,Plas, fase 2,\n")
    assert [(each.line, each.column) for each in problems] == [(2, 4)]
    assert "4" in problems[0].message


def test_a_row_with_too_few_cells_ends_with_blank_ones(tmp_path: Path) -> None:
    found, problems = read(tmp_path, b"id,label,note\na\n")
    assert (found[0]["note"], problems) == ("", [])


def test_an_open_quotation_mark_is_an_error_and_swallows_nothing_silently(tmp_path: Path) -> None:
    _, problems = read(tmp_path, b'id,label\na,"open\nb,x\n')
    assert [each.line for each in problems] == [2]


@pytest.mark.parametrize(
    "content, places",
    [
        (b'id,label,note\na, "Plas, x\n', [2]),
        (b'id, "label", note\na, "Plas", x\n', [2, 2]),
        (b'id;label;note\na; "Plas, fase 2" ;x\n', [2]),
        (b'id,label,note\na, een "plas",x\nb," ""ja"" en ""nee""",x\n', []),
    ],
)
def test_quotation_marks_after_a_blank_are_not_taken_into_the_text_in_silence(
    tmp_path: Path, content: bytes, places: list[int]
) -> None:
    _, problems = read(tmp_path, content)
    found = [each for each in problems if each.code == "blank-before-quotation"]
    assert [each.column for each in found] == places
    assert all(each.severity == "error" for each in found)


def test_an_empty_file_and_a_missing_one_are_errors(tmp_path: Path) -> None:
    assert [each.message for each in read(tmp_path, b"")[1]] == [
        "there is nothing in this file, not even a header"
    ]
    assert list(read_table(tmp_path, "others", [])) == []


def test_a_table_may_be_a_folder_with_a_file_a_source(tmp_path: Path) -> None:
    (tmp_path / "things").mkdir()
    (tmp_path / "things" / "b.csv").write_text("id\nb\n", encoding="utf-8")
    (tmp_path / "things" / "a.csv").write_text("id,label\na,x\n", encoding="utf-8")
    found, _ = read_things(tmp_path)
    assert [row["id"] for row in found] == ["a", "b"]


def test_invisible_signs_go_but_joiners_inside_a_word_stay() -> None:
    assert clean("\ufeff\u200bplas\u200d ") == "plas"
    assert clean("a\u200cb") == "a\u200cb"


@pytest.mark.parametrize(
    "label, said",
    [
        ("Financi\ufffdn", 'signs without a meaning (1), where letters may be lost: "Financi<U+FFFD>n"'),
        ("\ue000nanciën", 'signs without a meaning (1), where letters may be lost: "<U+E000>nanciën"'),
        ("CoÃ¶p", '"CoÃ¶p" looks like "Coöp", read in the wrong encoding (such places: 1)'),
        ("a \u202eb", 'signs that nobody sees (<U+202E>) turn or hide words in "a <U+202E>b"; '
                      "they are taken out: is this what it should say?"),
    ],
)  # fmt: skip
def test_a_cell_that_may_not_say_what_its_writer_saw_is_told(tmp_path: Path, label: str, said: str) -> None:
    found, problems = read(tmp_path, f"id,label,note\na,{label},één\n".encode())
    assert [str(each) for each in problems] == [f"{tmp_path / 'things.csv'}:2:2: warning: {said}"]
    assert found[0]["label"] == label.replace("\u202e", "")


JUNK = ["._a.csv", ".~lock.a.csv#", "~$a.csv", ".DS_Store", "Thumbs.db", "desktop.ini", "a.csv~", "a.csv.bak"]


@pytest.mark.parametrize("name", JUNK)
def test_what_nobody_put_in_a_folder_is_passed_by(tmp_path: Path, name: str) -> None:
    for folder in (tmp_path, tmp_path / "things"):
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"\x00\x05\x16\x07")
    (tmp_path / "things" / "a.csv").write_text("id\na\n", encoding="utf-8")
    found, problems = read_things(tmp_path)
    assert [row["id"] for row in found] == ["a"]
    assert problems == []


@pytest.mark.parametrize("name", ["b.xlsx", "b.tsv", "b.csv.txt", "notes.md"])
def test_what_somebody_put_in_a_table_s_folder_and_is_not_read_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "things" / "old.csv").mkdir(parents=True)
    (tmp_path / "things" / "a.csv").write_text("id\na\n", encoding="utf-8")
    (tmp_path / "things" / name).write_text("id\nb\n", encoding="utf-8")
    found, problems = read_things(tmp_path)
    assert [row["id"] for row in found] == ["a"]
    said = 'warning: this is not read: in the folder of table "things" only files that end in .csv are'
    paths = [tmp_path / "things" / each for each in sorted([name, "old.csv"])]
    assert [str(each) for each in problems] == [f"{path}: {said}" for path in paths]


def test_a_column_of_one_s_own_is_said_once_and_is_no_warning(tmp_path: Path) -> None:
    (tmp_path / "things").mkdir()
    for name in ("a", "b"):
        text = f"id,checked by,_state,x_note,X nr\n{name},me,,,\n"
        (tmp_path / "things" / f"{name}.csv").write_text(text, encoding="utf-8")
    _, problems = read_things(tmp_path)
    said = [str(each).removeprefix(f"{tmp_path}/things/") for each in problems]
    assert said[0] == 'a.csv:1:2: info: column "checked by" is one of your own: it stays, and is not read'
    assert len(said) == 2  # and "X nr"


NAMES = ["statements", "identifiers"]


@pytest.mark.parametrize(
    "name, meant",
    [
        ("statements (1).csv", "statements.csv"),
        ("statements - kopie.csv", "statements.csv"),
        ("dataset - statements.csv", "statements.csv"),  # as Google Sheets names a sheet
        ("statements-Table 1.csv", "statements.csv"),
        ("Statements (Anna's conflicted copy 2024-03-01).csv", "statements.csv"),
        ("statements-LAPTOP-4711.csv", "statements.csv"),
        ("statements.sync-conflict-20240301-101010-ABCDEFG.csv", "statements.csv"),
        ("statements.csv.txt", "statements.csv"),
        ("identifier.csv", "identifiers.csv"),
        ("Statements.xlsx", "statements.csv"),
        ("statements.txt", "statements.csv"),
        ("statements.csv.gz", "statements.csv"),
        ("Statements.zip", "statements.csv"),
    ],
)
def test_what_stands_beside_the_tables_under_nearly_a_name_of_one_is_told(
    tmp_path: Path, name: str, meant: str
) -> None:
    (tmp_path / name).write_text("id\na\n", encoding="utf-8")
    problems: list[Problem] = []
    check_beside(tmp_path, NAMES, problems)
    assert [str(each) for each in problems] == [
        f"{tmp_path / name}: warning: this is not read: it is none of the tables of a dataset "
        f'(statements.csv, identifiers.csv); did you mean "{meant}"?'
    ]


@pytest.mark.parametrize(
    "name",
    [*(f"{name}.csv" for name in NAMES), "budget.csv", "statements.md", "._statements2.csv", "plan.xlsx"],
)
def test_of_what_else_stands_beside_the_tables_nothing_is_said(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("id\na\n", encoding="utf-8")
    problems: list[Problem] = []
    check_beside(tmp_path, NAMES, problems)
    assert problems == []


@pytest.mark.parametrize(
    "name, read",
    [
        ("ontology.owl", "ontology.ttl"),
        ("Ontology.rdf", "ontology.ttl"),
        ("ontology.ttl.gz", "ontology.ttl"),
        ("ontology.omn", "ontology.ttl"),
        ("shapes.jsonld", "shapes.ttl"),
        ("ontology.ttl", ""),
        ("Ontology.TTL", ""),  # read, as tables are, whatever its capitals
        ("ontology.md", ""),
        ("ontologie.rdf", ""),
    ],
)
def test_an_ontology_in_a_form_that_is_not_read_is_told(tmp_path: Path, name: str, read: str) -> None:
    (tmp_path / name).write_bytes(b"")
    problems: list[Problem] = []
    check_companions(tmp_path, COMPANIONS, problems)
    said = f"terms and shapes of a dataset's own stand in {read}, in Turtle"
    assert [str(each) for each in problems] == [
        f"{tmp_path / name}: warning: this is not read: {said}"
    ] * bool(read)


def test_of_two_ontologies_that_differ_in_capitals_the_other_is_told(tmp_path: Path) -> None:
    for name in ("ontology.ttl", "Ontology.ttl"):
        (tmp_path / name).write_bytes(b"")
    if len(list(tmp_path.iterdir())) < 2:
        pytest.skip("a file system on which capitals do not matter")
    problems: list[Problem] = []
    check_companions(tmp_path, COMPANIONS, problems)
    assert [each.file for each in problems] == [str(tmp_path / "Ontology.ttl")]


def test_a_row_that_is_one_cell_in_quotation_marks_is_one_mistake(tables: Tables) -> None:
    """As a spreadsheet writes it whose table came in as one column: the header is typed anew."""
    path = tables.folder / "entities.csv"
    header, row, *others = path.read_text("utf-8").splitlines()
    path.write_text("\n".join([header, f'"{row}"', *others, ""]), encoding="utf-8")
    with pytest.raises(DatasetError) as error:
        api.check(tables.folder)
    (problem,) = error.value.problems
    assert (problem.line, problem.column, problem.code) == (2, 1, "row-is-one-cell")
    assert row[:20] in problem.message


def test_of_what_names_a_row_with_a_cell_too_many_nothing_is_said(tables: Tables) -> None:
    path = tables.folder / "entities.csv"
    path.write_text(path.read_text("utf-8").replace("Green Shore", "Green, Shore"), encoding="utf-8")
    with pytest.raises(DatasetError) as error:
        api.check(tables.folder)
    assert [(each.line, each.code) for each in error.value.problems] == [(3, "too-many-cells")]
