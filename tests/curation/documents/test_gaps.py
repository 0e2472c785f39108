"""Names taken out of texts that are passed on: the places are kept, the names nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from graphbuilder.cli import main

TEXT = "Lid zijn: mw. A. Voorbeeld-de Vries, directeur; dhr. B. Proef, plv.\ndirecteur. B. Proefman niet.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "original.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "names.txt").write_text("A. Voorbeeld-de Vries\n\nB. Proef\n", encoding="utf-8")
    return tmp_path


def redact(folder: Path, *more: str, file: str = "original.txt") -> tuple[int, str]:
    given = ["redact", str(folder / file), "--source", "lijst", "-o", str(folder / "text.txt")]
    done = CliRunner().invoke(main, [*given, "--gaps", str(folder / "gaps.csv"), *more])
    return done.exit_code, done.output.replace(str(folder), "…")


def test_each_name_becomes_a_gap_and_only_its_place_is_kept(folder: Path) -> None:
    assert redact(folder, "--names", str(folder / "names.txt"))[0] == 0
    text = (folder / "text.txt").read_text("utf-8")
    assert text == "Lid zijn: mw. […], directeur; dhr. […], plv.\ndirecteur. B. Proefman niet.\n"
    table = (folder / "gaps.csv").read_text("utf-8")
    assert [line.split(",")[2:] for line in table.splitlines()] == [
        ["start", "end"],
        ["14", "35"],
        ["53", "61"],
    ]
    assert "Proef" not in table


@pytest.mark.parametrize("gaps", ["text.txt", "./text.txt", "link.txt", "sub/../text.txt"])
def test_the_text_and_its_table_do_not_go_into_one_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch, gaps: str
) -> None:
    monkeypatch.chdir(folder)
    (folder / "link.txt").symlink_to("text.txt")
    given = ["redact", "original.txt", "--source", "lijst", "--names", "names.txt", "-o", "text.txt"]
    done = CliRunner().invoke(main, [*given, "--gaps", gaps])
    assert (done.exit_code, done.stdout) == (1, "")
    assert (
        done.stderr == "text.txt: error: two outputs are to go into this file: name another for one of them\n"
    )
    assert not (folder / "text.txt").exists()


@pytest.mark.parametrize(
    "output, gaps", [("original", "gaps.csv"), ("names", "gaps.csv"), ("text", "names.txt")]
)
def test_neither_the_original_nor_the_names_are_written_over(folder: Path, output: str, gaps: str) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    given = [
        "redact",
        str(folder / "original.txt"),
        "--source",
        "lijst",
        "--names",
        str(folder / "names.txt"),
    ]
    more = ["-o", str(folder / f"{output}.txt"), "--gaps", str(folder / gaps)]
    done = CliRunner().invoke(main, [*given, *more])
    assert done.exit_code == 1
    assert ": error: this file is read, and would be lost: write to another" in done.output
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize(
    "written",
    [
        "Zoë d'Or-Bos",
        "Zoe\u0308 d\u2019Or-Bos",
        "Zoë d'Or-\nBos",
        "Z\xadoë\u00a0d'O\u200br\u2011Bos",
        "Zo-\n  ë\nd'Or-Bos",
        "Zoë d'Or-Bo\xad\ns",
        "Zoë d'Or-Bo\xad\u2010\ns",
        "Zoë d'Or-Bo\xac\ns",
        "Zo\u2010\r\në d'Or-Bos",
    ],
)
def test_a_name_goes_however_the_text_sets_it(folder: Path, written: str) -> None:
    """With accents made in two ways, signs that nobody sees, or broken where a line ends."""
    (folder / "original.txt").write_text(f"Met {written} erbij.\n", encoding="utf-8")
    (folder / "names.txt").write_text("Zoë d'Or-Bos\n", encoding="utf-8")
    assert redact(folder, "--names", str(folder / "names.txt"))[0] == 0
    assert (folder / "text.txt").read_text("utf-8") == "Met […] erbij.\n"


@pytest.mark.parametrize(
    "name, written",
    [
        ("IJsbrand Bostoffijn", "\u0132sbrand Bo\ufb06o\ufb00\u0133n"),
        ("IJsbrand Stoffijn", "IJsbrand St\u200eo\ufb00\u2060i\u034fjn"),
        ("A. Griffioen", "A. Gri\ufb03oen"),
        ("A. Griffioen", "A. Gri\ufb00i\u2010\u2028oen"),
        ("A. Griffioen", "A. Grif\xad\u2010\n\ufb01oen"),
    ],
)
def test_a_name_goes_whose_letters_are_set_as_one(folder: Path, name: str, written: str) -> None:
    (folder / "original.txt").write_text(f"Met {written} erbij, dus {name}.\n", encoding="utf-8")
    (folder / "names.txt").write_text(name, encoding="utf-8")
    assert redact(folder, "--names", str(folder / "names.txt"))[0] == 0
    assert (folder / "text.txt").read_text("utf-8") == "Met […] erbij, dus […].\n"


@pytest.mark.parametrize(
    "names",
    ["A. Proef\nProef-de Voorbeeld\n", "Proef-de Voorbeeld\nA. Proef\n", "A. Proef-de\nProef-de Voorbeeld\n"],
)
def test_of_names_that_overlap_nothing_stays(folder: Path, names: str) -> None:
    (folder / "original.txt").write_text("Met A. Proef-de Voorbeeld erbij.\n", encoding="utf-8")
    (folder / "names.txt").write_text(names, encoding="utf-8")
    assert redact(folder, "--names", str(folder / "names.txt"))[0] == 0
    assert (folder / "text.txt").read_text("utf-8") == "Met […] erbij.\n"


def test_a_name_that_stays_in_other_capitals_is_told_by_its_place_and_not_by_itself(folder: Path) -> None:
    (folder / "original.txt").write_text("B. PROEF\nDe brief van B. Proef.\n", encoding="utf-8")
    (folder / "names.txt").write_text("B. Proef\n", encoding="utf-8")
    code, said = redact(folder, "--names", str(folder / "names.txt"))
    assert code == 0
    assert said.startswith(
        "…/original.txt:1:1: warning: the name on line 1 of …/names.txt stands here in other capitals,"
    )
    assert (folder / "text.txt").read_text("utf-8") == "B. PROEF\nDe brief van […].\n"


def test_a_file_without_a_name_takes_nothing_out(folder: Path) -> None:
    (folder / "names.txt").write_text("\n \n", encoding="utf-8")
    said = "…/names.txt: error: there is no name in this file: write one a line\n"
    assert redact(folder, "--names", str(folder / "names.txt")) == (1, said)
    assert not (folder / "text.txt").exists()


def test_who_has_the_official_text_makes_the_same_text_of_it(folder: Path) -> None:
    redact(folder, "--names", str(folder / "names.txt"))
    made = (folder / "text.txt").read_bytes()
    (folder / "names.txt").unlink()
    assert redact(folder)[0] == 0
    assert (folder / "text.txt").read_bytes() == made


def test_another_text_is_left_alone(folder: Path) -> None:
    redact(folder, "--names", str(folder / "names.txt"))
    (folder / "other.txt").write_text(TEXT + "Meer.\n", encoding="utf-8")
    code, said = redact(folder, file="other.txt")
    assert code == 1
    assert said.startswith("…/gaps.csv:2:2: error: …/other.txt is not the text whose places these are")


def test_a_name_that_is_not_there_is_told_by_its_line_and_not_by_itself(folder: Path) -> None:
    (folder / "names.txt").write_text("B. Proef\nC. Niemand\n", encoding="utf-8")
    code, said = redact(folder, "--names", str(folder / "names.txt"))
    assert (code, said) == (1, "…/names.txt:2: error: the name on this line does not stand in the text\n")
    assert not (folder / "text.txt").exists()
    assert not (folder / "gaps.csv").exists()


def test_a_source_that_the_table_does_not_have_is_said(folder: Path) -> None:
    (folder / "gaps.csv").write_text("source,sha256,start,end\nbrief,x,1,2\n", encoding="utf-8")
    code, said = redact(folder)
    assert code == 1
    assert said == '…/gaps.csv: error: no places of source "lijst" in the table; it has those of: brief\n'
