"""Two colleagues edit one dataset, each in a workbook: nothing of either is lost without a word."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import graphbuilder
from graphbuilder import api, files
from graphbuilder.cli import main
from graphbuilder.curation.tables import settings
from graphbuilder.curation.workbook.changes import Log, Place
from graphbuilder.curation.workbook.renumbering import Sides, next_id, renumber
from graphbuilder.errors import GraphbuilderError
from tests.conftest import Tables
from tests.curation.workbook.test_workbook import Book, contents

pytestmark = pytest.mark.slow

Row = dict[str, str]


@pytest.fixture
def book(tables: Tables, tmp_path: Path) -> Book:
    """Mine; what the tests change in `tables` afterwards is what a colleague brought back."""
    return Book(tmp_path / "mine.xlsx", tables.folder)


def back(book: Book, tables: Tables, **options: bool) -> list[str]:
    """What is said when my workbook goes back into the folder."""
    try:
        found = graphbuilder.tables(book.save(), tables.folder, **options).warnings
    except GraphbuilderError as error:
        found = error.problems
    replaced = (str(tables.folder) + "/", ""), (str(book.path), "mine.xlsx")
    lines = [str(each) for each in found]
    for old, new in replaced:
        lines = [line.replace(old, new) for line in lines]
    return lines


def rows(tables: Tables, table: str) -> dict[str, Row]:
    return {row["id"]: row for row in tables.rows(table)}


def new_statement(book: Book, **cells: str) -> int:
    line = book.free_line("statements")
    book.set("statements", line, **cells)
    return line


MINE = {"id": "a11", "passage": "brief/S3", "subject": "plas", "relation": "hasGoal", "object": "doel-plas"}
MORE = {"modality": "asserted", "quote": "heeft als doel", "status": "checked"}
THEIRS = MINE | {"passage": "brief/S2", "subject": "oever", "object": "water", "relation": "touchesOn"}


def test_an_id_that_both_took_is_another_for_the_row_that_comes_second(book: Book, tables: Tables) -> None:
    tables.add("statements", **THEIRS, **MORE | {"quote": "theirs"})
    line = new_statement(book, **MINE, **MORE)
    said = back(book, tables)
    assert said[0] == (
        f'mine.xlsx[statements]:{line}:1: warning: the new row "a11" becomes "a12": in statements.csv, '
        "somebody else has given the id to another row since the workbook was made; "
        "make a new workbook before you edit on"
    )
    found = rows(tables, "statements")
    assert (found["a11"]["quote"], found["a12"]["quote"]) == ("theirs", "heeft als doel")
    before = contents(tables.folder)
    assert '"a11" becomes "a12"' in back(book, tables)[0]  # once more: it is there already
    assert contents(tables.folder) == before


def test_what_refers_to_a_renumbered_row_in_its_workbook_goes_with_it(book: Book, tables: Tables) -> None:
    tables.add("entities", id="haven", class_="Theme", label_nl="haven in het noorden")
    tables.add("sources", id="nota", title_nl="hun nota", title_en="their note", language="nl")
    tables.add("passages", id="nota/S1", source="nota", start="0", end="9", kind="sentence")
    book.set("entities", book.free_line("entities"), id="haven", class_="Service", label_nl="havendienst")
    free = book.free_line("sources")
    book.set("sources", free, id="nota", title_nl="mijn nota", title_en="my note", language="en")
    free = book.free_line("passages")
    book.set("passages", free, id="nota/S1", source="nota", start="10", end="19", kind="sentence")
    new_statement(book, **MINE | {"passage": "nota/S1", "subject": "haven", "holder": "haven"}, **MORE)
    back(book, tables)
    assert rows(tables, "entities")["haven-2"]["label_nl"] == "havendienst"
    assert rows(tables, "sources")["nota-2"]["title_nl"] == "mijn nota"
    assert rows(tables, "passages")["nota-2/S1"]["source"] == "nota-2"
    found = rows(tables, "statements")["a11"]
    assert (found["passage"], found["subject"], found["holder"]) == ("nota-2/S1", "haven-2", "haven-2")
    assert rows(tables, "sources")["nota"]["title_nl"] == "hun nota"


def sides(*mine: Row, theirs: tuple[Row, ...] = ()) -> Sides:
    return Sides(
        list(mine), [Place("mine.xlsx")] * len(mine), [("theirs.csv", each) for each in theirs], set()
    )


def test_every_cell_that_names_a_renumbered_row_names_it_by_its_new_id() -> None:
    nota, deel = {"id": "nota", "title_nl": "een nota"}, {"id": "nota/S1", "kind": "sentence", "start": "0"}
    a1, wet = {"id": "a1", "quote": "hun zin"}, {"id": "wet", "label_nl": "hun wet"}
    tables = {
        "sources": sides(
            nota | {"title_nl": "mijn nota", "text_of": "wet"},
            {"id": "kopie", "copied_from": "nota", "revision_of": "nota"},
            theirs=(nota,),
        ),
        "passages": sides(deel | {"start": "9"}, {"id": "x/S2", "lead_in": "nota/S1"}, theirs=(deel,)),
        "entities": sides(wet | {"label_nl": "mijn wet"}, theirs=(wet,)),
        "statements": sides(
            a1 | {"quote": "mijn zin", "source": "nota", "also_in": "b/S1 | nota/S1|c/S1"}, theirs=(a1,)
        ),
        "judgements": sides({"statements": "a6|a1", "prevails": "a1"}, {"statements": "a11|b1"}),
    }
    renumber(tables, Log())
    found = {name: each.mine for name, each in tables.items()}
    assert found["sources"][0] == {"id": "nota-2", "title_nl": "mijn nota", "text_of": "wet-2"}
    assert found["sources"][1] == {"id": "kopie", "copied_from": "nota-2", "revision_of": "nota-2"}
    assert [each.get("lead_in") for each in found["passages"]] == [None, "nota-2/S1"]
    assert (found["statements"][0]["source"], found["statements"][0]["also_in"]) == (
        "nota-2",
        "b/S1 | nota-2/S1|c/S1",
    )
    assert found["judgements"] == [{"statements": "a6|a2", "prevails": "a2"}, {"statements": "a11|b1"}]


def test_ids_clash_across_the_files_of_a_table(tables: Tables, tmp_path: Path) -> None:
    folder = tables.folder / "statements"
    folder.mkdir()
    header, *lines = (tables.folder / "statements.csv").read_text("utf-8").splitlines(keepends=True)
    (tables.folder / "statements.csv").unlink()
    for source in ("brief", "antwoord"):
        of_source = [line for line in lines if f",{source}/" in line]
        (folder / f"{source}.csv").write_text("".join([header, *of_source]), encoding="utf-8")
    book = Book(tmp_path / "mine.xlsx", tables.folder)
    with (folder / "antwoord.csv").open("a", encoding="utf-8") as file:
        file.write("a11,antwoord/S1,plas,hasGoal,doel-plas,asserted,,,,,theirs,checked,\n")
    new_statement(book, **THEIRS, **MORE)
    assert '"a11" becomes "a12": in statements/antwoord.csv' in back(book, tables)[0]
    assert (folder / "brief.csv").read_text("utf-8").splitlines()[-1].startswith("a12,brief/S2,oever")


def test_a_row_that_both_added_stands_there_once(book: Book, tables: Tables) -> None:
    tables.add("statements", **MINE, **MORE)
    new_statement(book, **MINE, **MORE)
    before = contents(tables.folder)
    assert back(book, tables) == []
    assert contents(tables.folder) == before


def test_a_row_that_both_added_with_a_cell_that_differs_shows_both_texts(book: Book, tables: Tables) -> None:
    tables.add("statements", **MINE, **MORE, note="theirs")
    new_statement(book, **MINE, **MORE, note="mine")
    [said] = back(book, tables)
    assert (
        'row "a11", column "note" was changed in the file (to "theirs") and in the workbook (to "mine")'
        in said
    )


def test_where_both_edited_a_cell_the_file_stays_and_both_texts_are_shown(book: Book, tables: Tables) -> None:
    line = tables.set("entities", "plas", note_en="theirs")
    book.set("entities", book.line("entities", "plas"), note_en="mine")
    book.set("entities", book.line("entities", "water"), note_en="of nobody else")
    before = contents(tables.folder)
    column = list(tables.rows("entities")[0]).index("note_en") + 1
    said = back(book, tables)
    assert said[-1] == (
        f'entities.csv:{line}:{column}: error: row "plas", column "note_en" was changed in the file '
        '(to "theirs") and in the workbook (to "mine") since the workbook was made; make the two the same, '
        "or give --overwrite to write that of the workbook"
    )
    assert contents(tables.folder) == before
    overwritten = back(book, tables, overwrite=True)
    assert overwritten[-1].endswith(
        'warning: row "plas", column "note_en" was changed in the file too: "theirs" is overwritten by "mine"'
    )
    assert rows(tables, "entities")["plas"]["note_en"] == "mine"
    assert rows(tables, "entities")["water"]["note_en"] == "of nobody else"


def test_edits_of_different_cells_of_a_row_both_stay(book: Book, tables: Tables) -> None:
    tables.set("entities", "plas", note_nl="van hen")
    book.set("entities", book.line("entities", "plas"), note_en="mine")
    [said] = back(book, tables)
    assert 'warning: row "plas" was changed in the file too' in said
    found = rows(tables, "entities")["plas"]
    assert (found["note_nl"], found["note_en"]) == ("van hen", "mine")


def test_the_same_edit_of_both_is_no_news(book: Book, tables: Tables) -> None:
    tables.set("entities", "plas", note_en="the same")
    book.set("entities", book.line("entities", "plas"), note_en="the same")
    assert back(book, tables) == []


def test_a_row_that_one_deleted_and_the_other_edited_is_no_silent_loss(book: Book, tables: Tables) -> None:
    line = tables.set("statements", "a1", note="theirs")
    book.book["statements"].delete_rows(book.line("statements", "a1"))
    before = contents(tables.folder)
    [said] = back(book, tables)
    assert said.startswith(
        f'statements.csv:{line}: error: row "a1" was deleted in the workbook, but has been changed'
    )
    assert contents(tables.folder) == before
    assert 'warning: row "a1" is deleted, though' in back(book, tables, overwrite=True)[0]
    assert "a1" not in rows(tables, "statements")


def test_a_row_that_is_gone_and_was_edited_here_is_no_silent_loss(book: Book, tables: Tables) -> None:
    tables.write("statements", [row for row in tables.rows("statements") if row["id"] != "a1"])
    book.set("statements", book.line("statements", "a1"), note="mine")
    before = contents(tables.folder)
    [said] = back(book, tables)
    assert said.startswith(
        f"mine.xlsx[statements]:{book.line('statements', 'a1')}: error: "
        'row "a1" was edited in the workbook, but is gone from statements.csv'
    )
    assert contents(tables.folder) == before
    back(book, tables, overwrite=True)
    assert rows(tables, "statements")["a1"]["note"] == "mine"


def test_settings_that_somebody_else_changed_stay(book: Book, tables: Tables) -> None:
    path = tables.folder / "dataset.toml"
    text = path.read_text("utf-8")
    version = next(line for line in text.splitlines() if line.startswith("version"))
    path.write_text(text.replace(version, 'version = "theirs"'), encoding="utf-8")
    assert back(book, tables) == []
    assert 'version = "theirs"' in path.read_text("utf-8")
    sheet = book.book["dataset"]
    line = next(row[0].row for row in sheet.iter_rows() if row[0].value == "version")
    sheet.cell(line, 2).value = "mine"
    [said] = back(book, tables)
    assert 'column "version" was changed in the file (to "theirs") and in the workbook (to "mine")' in said


def test_a_column_that_a_colleague_added_stays(book: Book, tables: Tables) -> None:
    tables.write("entities", [{**row, "theirs": "x"} for row in tables.rows("entities")])
    book.set("entities", book.line("entities", "plas"), note_en="mine")
    back(book, tables)
    assert {row["theirs"] for row in tables.rows("entities")} == {"x"}
    assert rows(tables, "entities")["plas"]["note_en"] == "mine"


@pytest.mark.parametrize("way", ["a cell filled", "a row added"])
def test_what_a_colleague_wrote_in_a_column_that_i_delete_stays(book: Book, tables: Tables, way: str) -> None:
    tables.set("statements", "a1", note="known to both")
    mine = Book(book.path, tables.folder)
    if way == "a cell filled":
        tables.set("statements", "a2", note="theirs")
    else:
        tables.add("statements", **THEIRS, **MORE, note="theirs")
    filled = "a2" if way == "a cell filled" else "a11"
    mine.book["statements"].delete_cols(mine.columns("statements")["note"])
    told, code = dry_run(mine, tables)
    assert code == 0
    assert [line for line in told if "info" in line] == [
        'statements.csv:2:13: info: row "a1", column "note": "known to both" becomes ""'
    ]
    assert (
        'statements.csv:1:13: warning: column "note" is not in the workbook, but stays in the file: '
        "since the workbook was made, somebody else has filled cells of it (1)"
    ) in told
    back(mine, tables)
    found = {name: row["note"] for name, row in rows(tables, "statements").items() if row["note"]}
    assert found == {filled: "theirs"}


def dry_run(book: Book, tables: Tables) -> tuple[list[str], int]:
    words = ["tables", str(book.save()), "-o", str(tables.folder), "--dry-run"]
    done = CliRunner().invoke(main, words)
    return done.output.replace(str(tables.folder) + "/", "").splitlines(), done.exit_code


def test_what_a_colleague_brings_back_at_the_same_moment_stays(
    book: Book, tables: Tables, monkeypatch: pytest.MonkeyPatch
) -> None:
    book.set("statements", book.line("statements", "a1"), note="mine")
    write = files.write

    def after_theirs(*given: Any) -> None:
        tables.set("statements", "a2", note="theirs")  # what I write was made of the file before
        write(*given)

    monkeypatch.setattr(files, "write", after_theirs)
    said = back(book, tables)
    assert said == [
        "statements.csv: error: somebody else has written this file meanwhile; "
        "nothing is written: try once more"
    ]
    assert [rows(tables, "statements")[name]["note"] for name in ("a1", "a2")] == ["", "theirs"]
    monkeypatch.undo()
    back(book, tables)
    assert [rows(tables, "statements")[name]["note"] for name in ("a1", "a2")] == ["mine", "theirs"]


def test_a_row_that_names_what_a_colleague_deletes_at_the_same_moment_is_not_written(
    book: Book, tables: Tables, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each writes another table, and both together would leave a row that names nothing."""
    new_statement(book, **MINE, **MORE)
    left = [row for row in tables.rows("entities") if row["id"] != MINE["object"]]
    write = files.write

    def after_theirs(*given: Any) -> None:
        tables.write("entities", left)
        write(*given)

    monkeypatch.setattr(files, "write", after_theirs)
    assert [line.partition(" meanwhile")[0] for line in back(book, tables)] == [
        "entities.csv: error: somebody else has written this file"
    ]
    assert MINE["id"] not in rows(tables, "statements")


def test_a_dry_run_says_what_would_change_and_writes_nothing(book: Book, tables: Tables) -> None:
    lines = {row["id"]: number for number, row in enumerate(tables.rows("statements"), 2)}
    old = rows(tables, "statements")["a2"]["note"]
    book.set("statements", book.line("statements", "a2"), note="new note")
    book.book["statements"].delete_rows(book.line("statements", "a1"))
    new_statement(book, **MINE, **MORE)
    book.set("dataset", book.line("dataset", "version"), value="2")
    before = contents(tables.folder)
    said, code = dry_run(book, tables)
    assert said == [
        'dataset.toml: info: row "dataset", column "version": "1" becomes "2"',
        f'statements.csv:{lines["a1"]}: info: row "a1" is deleted',
        f'statements.csv:{lines["a2"]}:13: info: row "a2", column "note": "{old}" becomes "new note"',
        'statements.csv: info: new row "a11"',
        "would be written: dataset.toml",
        "would be written: statements.csv",
    ]
    assert code == 0
    assert contents(tables.folder) == before


def test_a_dry_run_says_which_columns_come_and_go(book: Book, tables: Tables) -> None:
    sheet, columns = book.book["statements"], book.columns("statements")
    sheet.cell(1, len(columns) + 1).value, sheet.cell(2, len(columns) + 1).value = "Seen by", "Jo"
    sheet.delete_cols(columns["note"])  # it holds nothing
    first = tables.rows("statements")[0]["id"]
    assert dry_run(book, tables) == (
        [
            'statements.csv:1:13: info: column "note" is taken out',
            'statements.csv:1: info: new column "Seen by"',
            f'statements.csv:2: info: row "{first}", column "seen_by": "" becomes "Jo"',
            "would be written: statements.csv",
        ],
        0,
    )


def test_what_many_rows_of_a_colleague_are_told_with_is_one_line_and_what_is_overwritten_is_each(
    book: Book, tables: Tables
) -> None:
    for number in range(50):
        tables.add("statements", **THEIRS | {"id": f"b{number}"}, **MORE)
    names = ("a1", "a2", "a3", "a4", "a5")
    for name in names:
        tables.set("statements", name, note="theirs")
        book.set("statements", book.line("statements", name), note=f"mine {name}")
    words = ["tables", str(book.save()), "-o", str(tables.folder), "--dry-run", "--overwrite"]
    said = CliRunner().invoke(main, words).stderr.splitlines()
    assert [line.rpartition(": ")[2] for line in said if '"theirs" is overwritten' in line] == [
        f'"theirs" is overwritten by "mine {name}"' for name in names
    ]
    [added] = [line for line in said if "came into the file" in line]
    assert added.endswith("it stays - and 49 more of the kind (line 16, 17, 18, …)")
    every = CliRunner().invoke(main, [*words, "--all"]).stderr.splitlines()
    assert sum("came into the file" in line for line in every) == 50


def test_of_a_change_that_nobody_sees_it_is_said_what_it_is(book: Book, tables: Tables) -> None:
    tables.set("statements", "a1", note="two words")
    mine = Book(book.path, tables.folder)
    line = mine.line("statements", "a1")
    mine.set("statements", line, note="two\u00a0words")
    said, _ = dry_run(mine, tables)
    assert said[0].endswith('column "note": "two words" becomes "two<U+00A0>words"')
    tables.set("statements", "a1", note="two\u2009words")
    conflict = '(to "two<U+2009>words") and in the workbook (to "two<U+00A0>words")'
    assert any(conflict in each for each in back(mine, tables))


def test_a_dry_run_of_what_cannot_be_written_says_so(book: Book, tables: Tables) -> None:
    tables.set("entities", "plas", note_en="theirs")
    book.set("entities", book.line("entities", "plas"), note_en="mine", note_nl="van mij")
    said, code = dry_run(book, tables)
    assert code == 1
    assert any('"theirs"' in line and '"mine"' in line for line in said)
    assert any('column "note_nl": "" becomes "van mij"' in line for line in said)


@pytest.mark.parametrize(
    "name, taken, expected",
    [
        ("st011", ["st011"], "st012"),
        ("st009", ["st009", "st099"], "st100"),
        ("a", ["a"], "a-2"),
        ("a", ["a", "a-2"], "a-3"),
        ("plan/S3.2", ["plan/S3.2", "plan/S3.7", "plan/S4.9"], "plan/S3.8"),
    ],
)
def test_the_next_id_comes_after_all_that_are_like_it(name: str, taken: list[str], expected: str) -> None:
    assert next_id(name, taken) == expected


def test_a_row_without_an_id_is_known_by_its_place(tables: Tables, tmp_path: Path) -> None:
    columns = ("entity", "scheme", "identifier", "match", "grade")
    right = [dict(zip(columns, (each, "own", f"urn:x:{each}", "close", "A"))) for each in ("plas", "water")]
    tables.write("identifiers", right)
    book = Book(tmp_path / "mine.xlsx", tables.folder)
    added = dict(zip(columns, ("oever", "other", "urn:y", "exact", "A")))
    tables.write("identifiers", [added, right[0] | {"grade": "B"}, right[1] | {"grade": "B"}])
    book.set("identifiers", 3, match="broad")
    said = back(book, tables)
    assert [line.split(": ")[1] for line in said] == ["warning"] * len(said)
    assert tables.rows("identifiers")[1:] == [
        right[0] | {"grade": "B"},
        right[1] | {"grade": "B", "match": "broad"},
    ]
    book.set("identifiers", 3, grade="A2")
    [wrong] = [line for line in back(book, tables) if ": error: " in line]
    assert 'column "grade" was changed in the file (to "B") and in the workbook (to "A2")' in wrong


@pytest.mark.parametrize("overwrite", [False, True])
@pytest.mark.parametrize(
    "stands, named, said",
    [
        ("statements.csv", "statements/brief.csv", "statements.csv"),
        ("statements/all.csv", "statements.csv", "statements/all.csv"),
    ],
)
def test_a_row_that_would_put_its_table_in_two_places_is_an_error(
    tables: Tables, tmp_path: Path, stands: str, named: str, said: str, overwrite: bool
) -> None:
    (tables.folder / "statements").mkdir()
    (tables.folder / "statements.csv").rename(tables.folder / stands)
    before = contents(tables.folder)
    book = Book(tmp_path / "mine.xlsx", tables.folder)
    line = book.line("statements", "a1")
    book.set("statements", line, csv_file=named)
    assert back(book, tables, overwrite=overwrite) == [
        f'mine.xlsx[statements]:{line}: error: this row would go to "{named}", but its table stands in'
        f' "{said}", and a table is one file or a folder of files, not both: give another "csv_file"'
    ]
    assert contents(tables.folder) == before


def test_capitals_in_the_name_of_a_row_s_file_do_not_matter(tables: Tables, tmp_path: Path) -> None:
    (tables.folder / "statements").mkdir()
    (tables.folder / "statements.csv").rename(tables.folder / "statements" / "all.csv")
    book = Book(tmp_path / "mine.xlsx", tables.folder)
    book.set("statements", book.line("statements", "a1"), csv_file="Statements/ALL.csv")
    book.set("statements", book.line("statements", "a2"), csv_file="Statements/new.csv")
    assert graphbuilder.tables(book.save(), tables.folder).files == (
        tables.folder / "statements" / "all.csv",
        tables.folder / "statements" / "new.csv",
    )


def test_no_row_goes_to_a_file_that_nothing_reads(book: Book, tables: Tables) -> None:
    line = book.line("statements", "a1")
    book.set("statements", line, csv_file="statements/._brief.csv")
    assert back(book, tables) == [
        f'mine.xlsx[statements]:{line}: error: "statements/._brief.csv" in column "csv_file" is the name of a'
        " hidden file or of what a program leaves behind, which is not read: choose another"
    ]


@pytest.mark.parametrize("name", [None, "uitspraken"])
def test_edits_on_a_sheet_that_lost_its_name_are_not_passed_over(
    book: Book, tables: Tables, name: str | None
) -> None:
    book.set("statements", book.line("statements", "a1"), note="mine")
    if name:
        book.book["statements"].title = name
    else:
        del book.book["statements"]
    said = 'the sheet "statements" is gone, or has another name: give it back, and delete its rows'
    assert f"mine.xlsx: error: {said} if they are to go" in back(book, tables)


@pytest.mark.parametrize(
    "before, after",
    [
        (
            '# Ours.\ntitle.nl = "Plas"\n# Ends with /.\nbase = "https://x.example/"\n',
            '# Ours.\ntitle.nl = "Plas"\ntitle.de = "{See}"\n# Ends with /.\nbase = "https://x.example/"\n'
            'version = "2"\n',
        ),
        (
            'base = "https://x.example/"\r\n[title] # ours\r\nnl = "Plas"\r\n',
            'base = "https://x.example/"\r\nversion = "2"\r\n[title] # ours\r\n'
            'de = "{See}"\r\nnl = "Plas"\r\n',
        ),
    ],
)
def test_a_setting_that_is_added_leaves_the_rest_of_the_file_as_it_was(before: str, after: str) -> None:
    texts = {"title.nl": "Plas", "title.de": "{See}", "base": "https://x.example/", "version": "2"}
    assert settings.edited(before.encode(), texts) == after.encode()


FULL = (
    "# Ours.\r\n"
    'base = "https://x.example/#"  # ends with #\r\n'
    "\r\n"
    "# Not yet.\r\n"
    "version = '1' # \"one\"\r\n"
    "[title]\r\n"
    'nl = "Plas # 1" # in Dutch\r\n'
    'en = "Pond"\r\n'
)
TEXTS = {"base": "https://x.example/#", "version": "1", "title.nl": "Plas # 1", "title.en": "Pond"}


@pytest.mark.parametrize(
    "name, value, old, new",
    [
        ("version", "2", "'1' # \"one\"", '"2" # "one"'),
        ("base", "https://y.example/#", '"https://x', '"https://y'),
        ("title.nl", "Meer # 2", '"Plas # 1"', '"Meer # 2"'),
        ("version", None, "version = '1' # \"one\"\r\n", ""),
        ("title.en", None, 'en = "Pond"\r\n', ""),
        ("title.nl", None, 'nl = "Plas # 1" # in Dutch\r\n', ""),
    ],
)
def test_a_setting_that_changes_or_goes_leaves_all_other_words_of_the_file(
    name: str, value: str | None, old: str, new: str
) -> None:
    texts = {**TEXTS, name: value} if value else {key: text for key, text in TEXTS.items() if key != name}
    assert settings.edited(FULL.encode(), texts) == FULL.replace(old, new).encode()


def test_a_sheet_of_settings_that_lost_its_header_loses_no_setting(book: Book, tables: Tables) -> None:
    book.book["dataset"].delete_rows(1)
    before = contents(tables.folder)
    assert back(book, tables) == []
    assert contents(tables.folder) == before
    assert api.check(book.path)


def test_a_sheet_of_settings_that_is_gone_is_said_to_be(book: Book, tables: Tables) -> None:
    del book.book["dataset"]
    [said] = back(book, tables)
    assert said.startswith('mine.xlsx: error: the sheet "dataset" is gone, or has another name')


def test_a_setting_that_stands_twice_is_refused(book: Book, tables: Tables) -> None:
    first, line = book.line("dataset", "version"), book.free_line("dataset")
    book.set("dataset", line, setting="version", value="9")
    said = f'[dataset]:{line}:1: error: setting "version" stands on line {first} already: keep one of the two'
    assert back(book, tables) == [f"mine.xlsx{said}"]
    assert book.problems() == [said]


def rename(tables: Tables) -> None:
    """A colleague gives the Green Shore another id, wherever it stands."""
    for name in ("entities", "statements"):
        table = tables.rows(name)
        tables.write(
            name,
            [{key: "groen" if cell == "oever" else cell for key, cell in row.items()} for row in table],
        )


def test_a_new_row_that_names_what_somebody_has_renamed_is_an_error_with_the_new_id(
    book: Book, tables: Tables
) -> None:
    rename(tables)
    line = new_statement(book, **MINE | {"subject": "oever"}, **MORE)
    before = contents(tables.folder)
    assert [line for line in back(book, tables) if ": error: " in line] == [
        f'mine.xlsx[statements]:{line}:3: error: row "a11", column "subject" names "oever", which somebody '
        "has renamed or deleted in the files since the workbook was made: name another, or give --overwrite "
        'to write the row as it is; did you mean "groen"?'
    ]
    assert contents(tables.folder) == before
    assert 'warning: row "a11", column "subject" names "oever"' in "\n".join(
        back(book, tables, overwrite=True)
    )
    assert rows(tables, "statements")["a11"]["subject"] == "oever"


def test_a_row_of_a_colleague_that_names_what_i_delete_is_an_error_at_its_line(
    book: Book, tables: Tables
) -> None:
    line = tables.add("statements", **MINE, **MORE)
    book.book["entities"].delete_rows(book.line("entities", "doel-plas"))
    for name in ("a3", "a4", "a6"):  # all that named it when the workbook was made
        for row in list(book.book["statements"].iter_rows()):
            if row[0].value == name:
                book.book["statements"].delete_rows(row[0].row)
    before = contents(tables.folder)
    assert [each for each in back(book, tables) if ": error: " in each] == [
        f'statements.csv:{line}:5: error: row "a11", column "object" of the file names "doel-plas", which '
        "the workbook has renamed or deleted: change the row in the file, or give --overwrite to leave it "
        "as it is"
    ]
    assert contents(tables.folder) == before


def test_what_i_leave_half_done_myself_is_saved(book: Book, tables: Tables) -> None:
    new_statement(book, **MINE | {"subject": "still-to-come"}, **MORE)
    book.book["entities"].delete_rows(book.line("entities", "doel-plas"))
    assert back(book, tables) == []
    assert rows(tables, "statements")["a11"]["subject"] == "still-to-come"
    assert "doel-plas" not in rows(tables, "entities")
