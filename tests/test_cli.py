"""The commands as a user types them."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from graphbuilder import cli
from graphbuilder.cli import main
from graphbuilder.questions.answers import results
from tests.conftest import LAKE, Tables


def run(*words: str, input: str | None = None) -> Result:
    return CliRunner().invoke(main, list(words), input=input)


def test_the_command_line_offers_the_forms_that_answers_have() -> None:
    """Written twice, so that `--help` need not load what knows them."""
    assert set(cli.questions._FORMATS) == set(results.FORMATS)


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "from graphbuilder.cli import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'rdflib', 'networkx', 'pyvis', 'pyshacl', 'pyoxigraph', 'rich', 'jinja2', 'yaml'}\n"
        "heavy |= {'openpyxl', 'pypdf', 'rapidfuzz'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


@pytest.mark.slow
def test_a_question_of_a_graph_file_loads_nothing_that_makes_graphs_of_tables(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from graphbuilder.cli import main\n"
        f"try: main(['query', 'sources', '-g', {str(tmp_path / 'graph.trig')!r}])\n"
        "except SystemExit: pass\n"
        "print(sorted({'graphbuilder.graph.mapping', 'yaml'} & set(sys.modules)), file=sys.stderr)\n"
    )
    run("export", "-g", str(LAKE), "-o", str(tmp_path / "graph.trig"))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.count("\n") > 1
    assert done.stderr.strip() == "[]"


def test_build_writes_three_files_and_says_what_is_in_them(tmp_path: Path) -> None:
    done = run("build", str(LAKE), "-o", str(tmp_path / "out"), "-l", "en")
    assert done.exit_code == 0, done.output
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "graph.html",
        "graph.trig",
        "graph.ttl",
    ]
    lines = [" ".join(line.split()) for line in done.output.splitlines()]
    assert lines.pop(0) == f"dataset: {LAKE}"
    assert lines[0].startswith("entities 11 organisation 1, ministry 1")
    assert lines[1].startswith("envisaged 1 ")
    assert lines[2].startswith("statements 13 so stated 9")
    assert lines[3] == "facts 9 different triples, from 10 statements"
    assert lines[4].startswith("inferred 3 ")


def test_messages_and_names_are_dutch_where_asked_for(tables: Tables) -> None:
    assert "uitspraken" in run("check", str(LAKE), "-l", "nl").output
    tables.set("statements", "a1", modality="?")
    assert ": fout: onbekende modaliteit" in run("check", str(tables.folder), "-l", "nl").output


def test_a_mistake_touches_no_output_and_exits_with_1(tables: Tables, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run("build", str(tables.folder), "-o", str(out)).exit_code == 0
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in out.iterdir()}
    line = tables.set("statements", "a1", subject="min-vorbeeld")
    done = run("build", str(tables.folder), "-o", str(out))
    assert done.exit_code == 1
    assert done.output.splitlines() == [
        f'{tables.path("statements")}:{line}:3: error: unknown entity "min-vorbeeld" in column "subject"; '
        'did you mean "min-voorbeeld"?'
    ]
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in out.iterdir()} == before


def test_a_warning_stops_the_run_only_when_strict(tables: Tables, tmp_path: Path) -> None:
    tables.add("entities", id="los", class_="Theme", label_nl="los")
    assert run("check", str(tables.folder)).exit_code == 0
    done = run("check", str(tables.folder), "--strict")
    assert done.exit_code == 1
    assert "warning: no statement names entity" in done.output


def test_check_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("check", str(LAKE)).exit_code == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_whole_sentences_stand_in_the_page_only_with_the_text(tmp_path: Path) -> None:
    sentence = "Stichting Groene Oever werkt sinds maart 2023 samen met het ministerie."
    page = tmp_path / "page.html"
    assert run("draw", "-g", str(LAKE), "-o", str(page)).exit_code == 0
    assert sentence not in page.read_text("utf-8")
    source = f"brief={LAKE / 'brief.txt'}"
    assert run("draw", "-g", str(LAKE), "-o", str(page), "--source", source).exit_code == 0
    assert sentence in page.read_text("utf-8")
    done = run("build", str(LAKE), "-o", str(tmp_path / "out"), "--source", source)
    assert done.exit_code == 0
    assert sentence in (tmp_path / "out" / "graph.html").read_text("utf-8")
    assert sentence not in (tmp_path / "out" / "graph.ttl").read_text("utf-8")


def test_a_query_prints_a_table_csv_or_json() -> None:
    table = run("query", "responsible", "-g", str(LAKE), "-l", "en")
    assert "Clean Lake Programme  stated  Examples" in table.output
    rows = list(csv.DictReader(io.StringIO(run("query", "responsible", "-g", str(LAKE), "-f", "csv").output)))
    assert "https://example.org/lake/id/min-voorbeeld" in {row["responsible"] for row in rows}
    found = json.loads(run("query", "responsible", "-g", str(LAKE), "-f", "json").output)
    assert found["head"]["vars"] == list(rows[0])


def test_a_query_file_and_standard_input_are_asked_too(tmp_path: Path) -> None:
    text = "SELECT ?plan { ?actor <https://w3id.org/policy-graph/ontology#responsibleFor> ?plan }"
    path = tmp_path / "mine.rq"
    path.write_text("\ufeff" + text.replace(" {", "\r\n{"), encoding="utf-8")
    expected = "plan\r\nhttps://example.org/lake/id/plas\r\n"
    for words, given in ((["query", str(path)], None), (["query", "-"], text)):
        done = run(*words, "-g", str(LAKE), "-f", "csv", input=given)
        assert done.exit_code == 0, done.output
        assert done.output.encode() in (expected.encode(), expected.replace("\r\n", "\n").encode())


def test_an_answer_without_rows_still_has_its_header() -> None:
    done = run("query", "-", "-g", str(LAKE), "-f", "csv", input="SELECT ?a ?b { ?a <urn:none> ?b }")
    assert done.stdout.splitlines() == ["a,b"]
    assert done.exit_code == 0
    assert run("query", "-", "-g", str(LAKE), "-f", "csv", input="ASK { <urn:a> ?b ?c }").stdout == "false\n"


@pytest.mark.parametrize(
    "words, given, message",
    [
        (["query", "dedlines"], None, 'no query "dedlines" in the library (see: graphbuilder queries)'
         '; did you mean "deadlines"?'),
        (["query", "about", "entity=min-vorbeeld"], None, 'unknown entity "min-vorbeeld"; did you mean'),
        (["query", "about"], None, 'query "about" needs entity=… (entity), such as entity='),
        (["query", "deadlines", "trajectry=plas"], None, 'has no parameter "trajectry"; it has: '),
        (["query", "on-date", "as_of=juni"], None, '"juni" is not a day; write it as 2024-06-01'),
        (["query", "-"], "SELECT ?a WHERE { ?a ?b }", "query:1:25: error: no SPARQL: a triple"),
        (["query", "-"], "DELETE WHERE { ?s ?p ?o }", "DELETE changes data"),
        (["query", "-"], "SELECT * { SERVICE <https://example.org/sparql> { ?s ?p ?o } }", "SERVICE asks"),
        (["query", "-"], "SELECT * FROM <https://example.org/g> { ?s ?p ?o }", "FROM may name only"),
        (["query", "nowhere/my.rq"], None, "nowhere/my.rq: error: cannot be read: No such file"),
        (["query", "deadlines", "-f", "turtle"], None, 'this answer cannot be written as "turtle"'),
    ],
)  # fmt: skip
def test_a_question_that_cannot_be_asked_gets_one_clear_line(
    words: list[str], given: str | None, message: str
) -> None:
    done = run(*words, "-g", str(LAKE), input=given)
    assert done.exit_code == 1
    assert message in done.output
    assert len(done.output.splitlines()) == 1
    assert "Traceback" not in done.output


@pytest.mark.slow
def test_the_library_is_listed_with_a_line_a_query_and_one_is_shown_with_its_parameters() -> None:
    listed = run("queries", "-l", "en").output.splitlines()
    assert len(listed) >= 12
    assert any(line.startswith("deadlines ") for line in listed)
    shown = run("queries", "about", "-l", "en").output
    assert "entity (entity, must be given" in shown
    assert "example: graphbuilder query about entity=" in shown


@pytest.mark.slow
def test_a_closed_pipe_is_no_error() -> None:
    command = f'"{sys.executable}" -m graphbuilder export -g "{LAKE}" -f trig | head -n 1'
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("@prefix")
    assert done.stderr == ""


def test_export_writes_to_a_file_or_to_standard_output(tmp_path: Path) -> None:
    path = tmp_path / "lake.ttl"
    done = run("export", "-g", str(LAKE), "-o", str(path))
    assert (done.exit_code, done.stdout) == (0, f"written: {path}\n")
    assert run("export", "-g", str(LAKE)).output == path.read_text("utf-8")


@pytest.mark.parametrize(
    "words, begins",
    [
        (("export", "-g", LAKE), "@prefix "),
        (("query", "goals", "-g", LAKE), "of  "),
        (("draw", "-g", LAKE), "<!DOCTYPE html>"),
        (("passages", LAKE / "brief.txt", "--source", "brief"), "id,source,"),
    ],
    ids=lambda each: each[0] if isinstance(each, tuple) else "",
)
def test_a_dash_is_standard_output_and_no_file_of_that_name(
    words: tuple[object, ...],
    begins: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    done = run(*map(str, words), "-o", "-")
    assert done.exit_code == 0
    assert (done.stdout or capfd.readouterr().out).startswith(begins)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "target, said",
    [
        ("{lake}/statements.csv", 'this is a file of a dataset: give its folder; did you mean "{lake}"?'),
        ("{lake}/dataset.toml", 'this is a file of a dataset: give its folder; did you mean "{lake}"?'),
        ("{lake}/brief.txt", 'this is a file of a dataset: give its folder; did you mean "{lake}"?'),
        ("file:///a%20b/c", "of addresses only those of SPARQL endpoints on the web are read (http, https); "
         'give the path of a file or folder; did you mean "/a b/c"?'),
        ("localhost:7878/query", 'there is no such file or folder; did you mean "http://localhost:7878/query"?'),
        ("127.0.0.1:3030", 'there is no such file or folder; did you mean "http://127.0.0.1:3030"?'),
        ("a.example/sparql", 'there is no such file or folder; did you mean "http://a.example/sparql"?'),
        ("a.example/data", "there is no such file or folder"),
        ("ftp://a.example", "of addresses only those of SPARQL endpoints on the web are read (http, https); "
         "give the path of a file or folder"),
    ],
)  # fmt: skip
def test_what_is_no_target_is_told_which_one_to_give(target: str, said: str) -> None:
    done = run("query", "goals", "-g", target.format(lake=LAKE))
    assert done.exit_code == 1
    assert done.stderr == f"{target}: error: {said}\n".format(lake=LAKE)


@pytest.mark.parametrize(
    "words",
    [
        ("query", "sources", "-g", ""),
        ("query", "sources", "-g", str(LAKE), "-o", ""),
        ("check", ""),
        ("check", str(LAKE), "--source", "brief="),
        ("build", str(LAKE), "-o", ""),
        ("draw", "-g", str(LAKE), "-o", ""),
        ("draw", "--compare", str(LAKE), ""),
        ("export", "-g", str(LAKE), "-o", ""),
        ("export", "-g", str(LAKE), "--store", ""),
        ("workbook", str(LAKE), "-o", ""),
        ("tables", "lake.xlsx", "-o", ""),
        ("init", ""),
        ("passages", "", "--source", "x"),
    ],
    ids=" ".join,
)
def test_an_empty_text_names_no_place(
    words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a shell gives it for a variable that has no value: it was the folder in which one is."""
    monkeypatch.chdir(tmp_path)
    done = run(*words)
    assert (done.exit_code, list(tmp_path.iterdir())) == (2, [])
    assert "it is empty, and names nothing: is it a variable that has no value?" in done.output


@pytest.mark.parametrize(
    "words, said",
    [
        (("draw", "--steps", "2"), "--steps goes with --focus"),
        (("draw", "--parameter", "entity=plas"), "--parameter goes with --query"),
        (("check", "--drafts", "--strict"), "--drafts stands alone"),
    ],
)
def test_an_option_that_would_do_nothing_is_not_passed_over(words: tuple[str, ...], said: str) -> None:
    done = run(*words)
    assert done.exit_code == 2
    assert said in done.output


def test_an_answer_may_be_given_any_time() -> None:
    assert run("query", "sources", "-g", str(LAKE), "--timeout", "inf").exit_code == 0


def test_a_folder_is_no_workbook() -> None:
    done = run("tables", str(LAKE))
    assert (done.exit_code, done.stderr) == (
        1,
        f"{LAKE}: error: this is a folder, not a workbook (graphbuilder workbook makes one of a dataset)\n",
    )


def test_a_file_that_cannot_be_written_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    done = run("export", "-g", str(LAKE), "-o", str(tmp_path / "file" / "graph.ttl"))
    assert done.exit_code == 1
    assert done.output.count("\n") == 1
    assert "cannot be written" in done.output


def test_a_bug_gives_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graphbuilder.api.export", lambda *_, **__: 1 / 0)
    assert isinstance(run("export").exception, ZeroDivisionError)


@pytest.mark.slow
def test_output_is_utf_8_in_every_locale() -> None:
    command = [sys.executable, "-m", "graphbuilder", "export", "-g", str(LAKE.parents[2] / "data")]
    environment = os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, env=environment, capture_output=True, check=True)
    assert "Mariëtte Hamer" in done.stdout.decode("utf-8")
    command = [*command[:3], "query", "names", "-g", command[-1]]
    done = subprocess.run(command, env=environment, capture_output=True, check=True)
    assert "Mariëtte Hamer" in done.stdout.decode("utf-8")


def test_tables_without_settings_are_not_passed_over_for_the_bundled_dataset(
    tables: Tables, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tables.folder / "dataset.toml").rename(tables.folder / "dataset.toml.txt")
    monkeypatch.chdir(tables.folder)
    done = run("check")
    assert done.exit_code == 1
    message = 'no dataset: its settings are read from "dataset.toml" only; rename this file'
    assert done.output == f"dataset.toml.txt: error: {message}\n"


def test_an_output_that_cannot_take_its_place_leaves_the_others_alone(tmp_path: Path) -> None:
    (tmp_path / "out" / "graph.trig").mkdir(parents=True)
    done = run("build", str(LAKE), "-o", str(tmp_path / "out"))
    assert done.exit_code == 1
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["graph.trig"]


def test_a_query_file_in_another_encoding_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "mine.rq"
    path.write_bytes('SELECT ?x\n{ BIND("é" AS ?x) }'.encode("cp1252"))
    done = run("query", str(path), "-g", str(LAKE))
    assert done.exit_code == 1
    assert done.output == f"{path}:2: error: not UTF-8: save the query as UTF-8\n"


def test_drafts_are_counted(tables: Tables) -> None:
    assert "\ndrafts " not in run("check", str(tables.folder)).output
    tables.set("statements", "b3", status="draft")
    found = run("check", str(tables.folder)).output
    assert "\ndrafts              1 " in found
    assert "\nstatements         12 " in found


def test_what_is_to_be_checked_is_listed_by_source_with_its_address(tables: Tables) -> None:
    tables.set("sources", "antwoord", url="https://example.org/antwoord")
    tables.set("statements", "b3", status="draft")
    tables.add(
        "statements", id="x1", subject="plas", relation="hasGoal", object="doel-plas", modality="intended"
    )
    found = run("check", "--drafts", str(tables.folder)).output.splitlines()
    path = tables.path("statements")
    assert found == [
        "antwoord: 1 to be checked (Answer to questions on the lake) https://example.org/antwoord",
        f"  {path}:14: b3: plas dcterms:hasPart onderzoek: "
        "has its passage and quote: compare, then mark as checked",
        "no source named: 1 to be checked",
        f"  {path}:15: x1: plas hasGoal doel-plas: needs passage + quote",
    ]


def test_drafts_answer_where_they_are_asked_for_and_say_so(tables: Tables) -> None:
    tables.set("statements", "b3", status="draft")
    asked = ("query", "about", "entity=onderzoek", "-g", str(tables.folder), "-f", "csv")
    without = run(*asked)
    assert without.exit_code == 0  # nothing that is checked names it, which the answer says
    assert "drafts left out, statements that nobody has checked: 1 about what was asked" in without.output
    assert ",STATED," not in without.output
    found = run(*asked, "--with-drafts")
    assert found.exit_code == 0, found.output
    assert ",DRAFT," in found.output
    assert "ontology#draft" in found.output
    assert "rest on statements that nobody has checked" in found.output


def test_an_export_follows_the_name_of_its_file(tmp_path: Path) -> None:
    assert run("export", "-g", str(LAKE), "-o", str(tmp_path / "x.trig")).exit_code == 0
    assert "graph/facts> {" in (tmp_path / "x.trig").read_text("utf-8")


def test_a_table_that_cannot_be_read_hides_nothing_and_floods_nothing(tables: Tables) -> None:
    path = tables.folder / "entities.csv"
    path.write_text(path.read_text("utf-8").replace("id,class", "id;class", 1).replace(",", "|"), "utf-8")
    tables.set("statements", "a1", modality="?")
    lines = run("check", str(tables.folder)).output.splitlines()
    assert all("entities.csv:1" in line or "modality" in line for line in lines[:-1])
    assert any("modality" in line for line in lines)


@pytest.mark.parametrize(
    "name, content, message",
    [
        ("entities.csv", b"PK\x03\x04rest", "this is a workbook"),
        ("entities.csv", b"", "there is nothing in this file"),
        ("statements/more.csv", b"id\n", 'the table stands in "statements.csv" and in the folder'),
    ],
)
def test_the_usual_accidents_with_files_are_said_in_one_line(
    tables: Tables, name: str, content: bytes, message: str
) -> None:
    path = tables.folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    done = run("check", str(tables.folder))
    assert message in done.output
    assert len(done.output.splitlines()) == 1


def test_a_line_above_the_header_and_capitals_in_file_names_do_no_harm(tables: Tables) -> None:
    path = tables.folder / "entities.csv"
    (tables.folder / "Entities.CSV").write_text("Column1,Column2\n" + path.read_text("utf-8"), "utf-8")
    path.unlink()
    done = run("check", str(tables.folder))
    assert done.exit_code == 0, done.output
    assert "this line stands above the header, and is not read" in done.output


@pytest.mark.slow
def test_tables_go_to_a_workbook_and_come_back_as_they_were(tables: Tables, tmp_path: Path) -> None:
    book = tmp_path / "lake.xlsx"
    before = {path.name: path.read_bytes() for path in tables.folder.glob("*.csv")}
    assert run("workbook", str(tables.folder), "-o", str(book)).exit_code == 0
    done = run("check", str(book))
    assert done.exit_code == 0, done.output
    assert "statements         13" in done.output
    assert run("tables", str(book), "-o", str(tables.folder)).exit_code == 0
    assert {path.name: path.read_bytes() for path in tables.folder.glob("*.csv")} == before


# Many problems of a kind


def without_notes(tables: Tables, count: int) -> None:
    """Passages that nobody has coded: so many headings, and as many sentences."""
    for number in range(count):
        for kind in ("heading", "sentence"):
            cells = {
                "id": f"brief/{kind}{number}",
                "source": "brief",
                "start": "0",
                "end": "27",
                "kind": kind,
            }
            tables.add("passages", **cells, sha256=tables.rows("passages")[0]["sha256"])


def test_many_warnings_of_a_kind_are_one_line_sentences_first(tables: Tables) -> None:
    without_notes(tables, 4)
    lines = run("check", str(tables.folder)).stderr.splitlines()
    table = tables.path("passages")
    assert lines == [
        f'{table}: warning: 4 passages of kind "{kind}" have no statement (brief/{kind}0, brief/{kind}1, '
        f'brief/{kind}2, …): code them, or say why not in column "note" ("no statement: …")'
        for kind in ("sentence", "heading")
    ] + ["8 warnings (--all shows each)"]
    assert (
        run("check", str(tables.folder), "-l", "nl").stderr.splitlines()[-1].startswith("8 waarschuwingen (")
    )


def test_each_of_many_warnings_is_shown_on_request_and_in_json(tables: Tables) -> None:
    without_notes(tables, 4)
    lines = run("check", str(tables.folder), "--all").stderr.splitlines()
    assert len(lines) == 9
    assert lines[-1] == "8 warnings"
    assert all(" has no statement: code it" in line for line in lines[:-1])
    found = json.loads(run("check", str(tables.folder), "--format", "json").stdout)
    assert [each["message"] for each in found] == [line.split(": warning: ")[1] for line in lines[:-1]]
    strict = run("check", str(tables.folder), "--all", "--strict")
    assert strict.exit_code == 1
    assert len(strict.stderr.splitlines()) == 9


def test_a_few_warnings_of_a_kind_stand_each_on_a_line(tables: Tables) -> None:
    without_notes(tables, 3)
    assert len(run("check", str(tables.folder)).stderr.splitlines()) == 7


def test_of_other_warnings_the_first_is_shown_with_the_lines_of_the_next(tables: Tables) -> None:
    rows = tables.rows("entities")
    tables.write("entities", [row | {"label_en": ""} for row in rows])
    lines = run("check", str(tables.folder)).stderr.splitlines()
    assert lines[0] == (
        f'{tables.path("entities")}:2:4: warning: entity "{rows[0]["id"]}" has no label in "en" '
        f"- and {len(rows) - 1} more of the kind (line 3, 4, 5, …)"
    )
    assert len(lines) == 2


def test_many_errors_of_a_kind_do_not_hide_the_one_of_another(tables: Tables) -> None:
    first = tables.rows("statements")[0]
    days = [f"{day}-{month}-2024" for month in (1, 3) for day in range(13, 28)]
    rows = [{**first, "id": f"b{number}", "from": day} for number, day in enumerate(days)]
    rows[20]["subject"] = "nobody"
    tables.write("statements", rows)
    path = tables.path("statements")
    lines = run("check", str(tables.folder)).stderr.splitlines()
    assert [line.partition(": error")[0] for line in lines[:4]] == [
        f"{path}:{line}:9" for line in (2, 3, 4, 5)
    ]
    assert lines[3].endswith("write 2024-01-16 - and 26 more of the kind (line 6, 7, 8, …)")
    assert [line for line in lines if '"nobody"' in line] == [
        f'{path}:22:3: error: unknown entity "nobody" in column "subject"'
    ]
    assert lines[-1] == "31 errors (--all shows each)"
    assert len(run("check", str(tables.folder), "--all").stderr.splitlines()) == 32


def test_what_stands_on_one_line_is_not_counted_by_lines(tables: Tables) -> None:
    rows = [row | dict.fromkeys(("who", "when", "where", "how"), "x") for row in tables.rows("statements")]
    tables.write("statements", rows)
    lines = [
        line for line in run("check", str(tables.folder)).stderr.splitlines() if "one of your own" in line
    ]
    assert len(lines) == 1
    assert lines[0].endswith("it stays, and is not read - and 3 more of the kind")


def test_a_source_that_is_missing_is_one_line_however_many_passages_it_has(tables: Tables) -> None:
    tables.write("sources", tables.rows("sources")[1:])
    lines = [
        line for line in run("check", str(tables.folder)).stderr.splitlines() if "unknown source" in line
    ]
    assert len(lines) == 1
    assert lines[0].startswith(
        f'{tables.path("passages")}:2:2: error: unknown source "brief" in column "source"'
    )
