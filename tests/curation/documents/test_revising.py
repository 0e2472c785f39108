"""A second edition of a source: quotes found again move with it, and nothing is lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from graphbuilder import api
from graphbuilder.cli import main
from graphbuilder.errors import GraphbuilderError
from graphbuilder.namespaces import PROV
from tests.conftest import LAKE, Tables
from tests.questions.test_answers import only
from tests.questions.test_answers_elsewhere import answer

#: The letter as it was, but for: the year of the deadline, a word beside a quote, and the last sentence.
CHANGES = {
    "uiterlijk in 2027": "uiterlijk in 2029",
    "Mogelijk": "Mogelijk, zo hoopt men,",
}


@pytest.fixture
def lake(tmp_path: Path) -> Tables:
    shutil.copytree(LAKE, tmp_path / "lake")
    return Tables(tmp_path / "lake")


@pytest.fixture
def second(tmp_path: Path) -> Path:
    """The text of the second edition, beside the dataset."""
    text = (LAKE / "brief.txt").read_text(encoding="utf-8")
    for old, new in CHANGES.items():
        assert old in text
        text = text.replace(old, new)
    path = tmp_path / "tweede.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_quotes_found_again_move_and_those_that_changed_stay_with_the_nearest_words(
    lake: Tables, second: Path
) -> None:
    made = api.revise("brief", second, lake.folder, issued="2025-03-01")
    assert made.source == "brief-2"
    assert set(made.moved) == {f"a{number}" for number in range(1, 11)} - {"a4"}
    rows = {row["id"]: row for row in lake.rows("statements")}
    assert (rows["a4"]["passage"], rows["a4"]["also_in"]) == ("brief/S3", "")
    assert rows["a1"]["passage"].startswith("brief-2/")
    assert rows["a1"]["also_in"] == "brief/S1"
    told = [each.message for each in made.problems]
    assert len([each for each in told if each.startswith('"a4" stays with "brief"')]) == 1
    assert '"uiterlijk in 2029' in next(each for each in told if '"a4"' in each)
    # a5 is found again, but the sentence around its quote is another.
    assert any(each.startswith('"a5" moves to brief-2/') for each in told)


def test_nothing_is_lost_and_the_two_editions_are_linked(lake: Tables, second: Path) -> None:
    before = {name: lake.rows(name) for name in ("sources", "passages", "statements", "entities")}
    api.revise("brief", second, lake.folder, issued="2025-03-01")
    for name, rows in before.items():
        after = {row["id"]: row for row in lake.rows(name)}
        for row in rows:
            kept = {key: text for key, text in row.items() if (name, key) != ("statements", "passage")}
            assert {key: after[row["id"]][key] for key in kept} == kept
    source = next(row for row in lake.rows("sources") if row["id"] == "brief-2")
    assert (source["revision_of"], source["issued"], source["title_nl"]) == (
        "brief",
        "2025-03-01",
        "Voortgangsbrief Schone Plas",
    )
    assert (lake.folder / source["file"]).read_bytes() == second.read_bytes()
    report = api.check(lake.folder)
    # That no statement is made of the title is noted of the new edition too.
    places = [each.line for each in report.warnings if each.code == "passage-uncoded"]
    assert places == []
    links = {
        (str(quad.subject), str(quad.object))
        for quad in report.graph.quads()
        if quad.predicate.value == PROV + "wasRevisionOf"
    }
    base = report.graph.base
    assert links == {(f"<{base}document/brief-2>", f"<{base}document/brief>")}


@pytest.mark.slow
def test_what_both_editions_say_was_known_when_the_first_came_out(
    lake: Tables, second: Path, tmp_path: Path
) -> None:
    api.revise("brief", second, lake.folder, issued="2025-03-01")
    whole = api.open_graph(lake.folder)
    (tmp_path / "whole.trig").write_bytes(api.export(whole, format="trig"))
    for target in (lake.folder, tmp_path / "whole.trig"):
        graph = api.open_graph(target, known_on="2024-03-01")
        rows = answer(graph, "responsible", trajectory="plas")
        assert only(rows, "responsible", "basis", "passage") == [("min-voorbeeld", "STATED", "brief/S1")]
        later = api.open_graph(target, known_on="2025-03-01")
        places = {row[0] for row in only(answer(later, "responsible", trajectory="plas"), "passage")}
        assert any(place.startswith("brief-2/") for place in places)


def test_a_third_edition_follows_the_second(lake: Tables, second: Path) -> None:
    api.revise("brief", second, lake.folder)
    made = api.revise("brief-2", second, lake.folder, new="brief-definitief")
    assert len(made.moved) == 9
    assert made.problems == ()
    row = next(row for row in lake.rows("statements") if row["id"] == "a1")
    assert row["also_in"].split("|")[1] == "brief/S1"
    api.check(lake.folder)


def test_a_dry_run_writes_nothing(lake: Tables, second: Path) -> None:
    before = {path: path.read_bytes() for path in lake.folder.rglob("*") if path.is_file()}
    done = CliRunner().invoke(main, ["revise", "brief", str(second), str(lake.folder), "--dry-run"])
    assert done.exit_code == 0
    assert "9 statements moved to the new edition, brief-2" in done.output
    assert {path: path.read_bytes() for path in lake.folder.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("source", "more", "message"),
    [
        ("breif", {}, 'the dataset has no source "breif"'),
        ("brief", {"new": "antwoord"}, 'there is a source "antwoord" already'),
        ("brief", {"issued": "1-3-2025"}, '"1-3-2025" is not a date'),
    ],
)
def test_a_mistake_is_named_and_nothing_is_written(
    lake: Tables, second: Path, source: str, more: dict[str, str], message: str
) -> None:
    before = lake.rows("sources")
    with pytest.raises(GraphbuilderError) as error:
        api.revise(source, second, lake.folder, **more)  # type: ignore[arg-type]
    assert message in str(error.value)
    assert lake.rows("sources") == before


def test_a_text_of_the_folder_under_the_name_of_the_new_one_stays(lake: Tables, second: Path) -> None:
    there = [lake.folder / second.name, lake.folder / "brief-2.txt"]
    for path in there:
        path.write_text("notes of somebody else")
    api.revise("brief", second, lake.folder)
    assert [path.read_text() for path in there] == ["notes of somebody else"] * 2
    [row] = [row for row in lake.rows("sources") if row["id"] == "brief-2"]
    assert (lake.folder / row["file"]).read_bytes() == second.read_bytes()


def test_a_circle_of_editions_is_a_mistake(lake: Tables, second: Path) -> None:
    api.revise("brief", second, lake.folder)
    lake.set("sources", "brief", revision_of="brief-2")
    problems = [str(each) for each in api.problems(lake.folder)[0] if each.severity == "error"]
    assert len(problems) == 2
    assert all("one of them is the first" in each for each in problems)
