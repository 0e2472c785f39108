"""The dataset to start from: it builds at once in any languages, and its README is true."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from graphbuilder import api
from graphbuilder.cli import main
from graphbuilder.errors import GraphbuilderError
from graphbuilder.resources import starter

pytestmark = pytest.mark.slow


def run(*words: str) -> str:
    done = CliRunner().invoke(main, list(words))
    assert done.exit_code == 0, done.output
    return done.output


@pytest.mark.parametrize(
    "languages, opens, text, columns",
    [
        ("nl,en", "nl", "Voortgangsbrief", ["title_nl", "title_en"]),
        ("en,nl", "en", "Progress", ["title_en", "title_nl"]),
        ("en", "en", "Progress", ["title_en"]),
        ("nl", "nl", "Voortgangsbrief", ["title_nl"]),
        ("de fr", "en", "Progress", ["title_de", "title_fr"]),
        ("fr,NL", "nl", "Voortgangsbrief", ["title_fr", "title_nl"]),
    ],
)
def test_a_starter_in_any_languages_builds_without_a_warning(
    languages: str, opens: str, text: str, columns: list[str], tmp_path: Path
) -> None:
    folder = tmp_path / "nieuw"
    run("init", str(folder), "--languages", languages)
    report = api.build(folder, tmp_path / "out", strict=True)
    assert report.passages_with_text == 3
    assert (folder / "letter.txt").read_text("utf-8").startswith(text)
    header = (folder / "sources.csv").read_text("utf-8").split("\n")[0].split(",")
    assert [each for each in header if each.startswith("title_")] == columns
    assert f"<html lang={opens}" in (tmp_path / "out" / "graph.html").read_text("utf-8")
    assert graph_titles(folder) == {each.removeprefix("title_") for each in columns}


def graph_titles(folder: Path) -> set[str]:
    dataset = api.open_graph(folder).dataset
    assert dataset
    return set(dataset.title)


@pytest.mark.parametrize(
    "languages, said",
    [
        ([], "a list of language codes"),
        ([""], '"" is no code of a language'),
        (["Dutch"], '"Dutch" is no code of a language: give codes of two or three small letters'),
        (["nl", "e"], '"e" is no code of a language'),
        (["nl-BE"], 'regions are not told apart; did you mean "nl"?'),
        (["nl", "en_GB"], 'regions are not told apart; did you mean "en"?'),
    ],
)
def test_what_is_no_language_starts_nothing(languages: list[str], said: str, tmp_path: Path) -> None:
    with pytest.raises(GraphbuilderError, match=re.escape(said)):
        api.init(tmp_path / "nieuw", languages=languages)
    assert not (tmp_path / "nieuw").exists()


def test_english_words_are_not_passed_off_as_another_language(tmp_path: Path) -> None:
    """Nor are those of the graph: a label with the tag de is German, or says that it is not."""
    said = run("init", str(tmp_path / "neu"), "--languages", "de,en")
    assert "info: the example is written in Dutch and English only: what it says in de is English" in said
    dataset = api.open_graph(tmp_path / "neu").dataset
    assert dataset
    assert dataset.title == {"de": "[de: My policy field]", "en": "My policy field"}
    for entity in dataset.entities.values():
        assert entity.label["de"] == f"[de: {entity.label['en']}]"
        assert set(entity.note) in (set(), {"de", "en"})
    assert "info" not in run("init", str(tmp_path / "nieuw"), "--languages", "en,nl")


@pytest.mark.parametrize("half", [0, 1], ids=["English", "Dutch"])
def test_the_commands_of_the_readme_do_what_it_says(
    half: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a newcomer would: in the folder, word for word, with a text of their own called plan.txt."""
    run("init", str(tmp_path / "nieuw"))
    monkeypatch.chdir(tmp_path / "nieuw")
    part = Path("README.md").read_text("utf-8").split("\n---\n")[half]
    commands = [
        re.sub(r"\s+#.*", "", line) for line in re.findall(r"^ {4,}graphbuilder (.*)$", part, re.MULTILINE)
    ]
    assert len(commands) == 3
    inline = [" ".join(each.split()) for each in re.findall(r"`graphbuilder ([^`]*)`", part)]
    Path("plan.txt").write_text("Plan\nDe gemeente maakt een plan.\n", encoding="utf-8")
    with Path("sources.csv").open("a", encoding="utf-8") as file:
        file.write("plan,Plan,Plan,nl,,,,,,,,,plan.txt,\n")
    before = Path("passages.csv").read_bytes()
    for command in [*commands, *inline]:
        run(*shlex.split(command))
    assert Path("passages.csv").read_bytes().startswith(before)
    assert Path("out/graph.html").is_file()
    assert api.check(".").passages_with_text == 3 + 2


def test_the_passages_of_the_example_are_those_that_the_program_cuts(tmp_path: Path) -> None:
    run("init", str(tmp_path))
    table = tmp_path / "passages.csv"
    before = table.read_bytes()
    run("passages", str(tmp_path / "letter.txt"), "--source", "letter", "-o", str(table))
    assert table.read_bytes() == before


def test_the_two_examples_have_the_same_tables_in_both_languages() -> None:
    for name in ("entities", "statements"):
        dutch, english = ((starter() / f"{name}.{each}.csv").read_text("utf-8") for each in ("nl", "en"))
        assert dutch.count("\n") == english.count("\n")
        assert dutch.split("\n")[0] == english.split("\n")[0]
