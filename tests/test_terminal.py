"""Answers in a real terminal of 80 columns."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable, Sequence

import pytest

from graphbuilder.cli import terminal_table
from tests.terminals import shown_at


def seen(*words: str, columns: int = 80, typed: str = "") -> list[str]:
    """The lines that a terminal of that width shows for a command, in which something is typed."""
    leader, follower = pty.openpty()
    # With CI no line tells how far a command is, which a slow machine would show.
    environment = os.environ | {"COLUMNS": str(columns), "TERM": "xterm", "CI": "true"}
    process = subprocess.Popen(
        [sys.executable, "-m", "graphbuilder", *words],
        stdin=follower,
        stdout=follower,
        stderr=follower,
        env=environment,
    )
    os.close(follower)
    os.write(leader, typed.encode())
    text = re.sub(r"\x1b\[[0-9;]*m", "", shown_at(leader))
    assert process.wait() == 0
    return text.replace("\r\n", "\n").splitlines()


@pytest.mark.slow
def test_no_line_is_wider_than_the_terminal_and_no_word_is_broken() -> None:
    lines = seen("query", "reservations", "entity=actieplan", "-l", "nl")
    assert max(map(len, lines)) <= 80
    words = " ".join(lines).split()
    assert {"voorbehoud", "actieplan/S0.7", "(mensenhandel)", "inzichten"} <= set(words)


@pytest.mark.slow
def test_a_table_that_has_no_room_is_shown_row_by_row() -> None:
    lines = seen("query", "deadlines", "-l", "nl")
    rows = lines[: next(place for place, line in enumerate(lines) if line.startswith("niet vermeld:"))]
    assert max(map(len, rows)) <= 80
    at = next(place for place, line in enumerate(lines) if "Meerjarenagenda" in line)
    record = {line[:12].strip(): line[12:].strip() for line in lines[at : at + 8]}
    assert record["deadline"] == "2024"
    assert record["passage"] == "actieplan/S2.6"


@pytest.mark.slow
def test_where_there_is_room_the_same_answer_is_a_table() -> None:
    lines = seen("query", "periods", "-l", "nl", columns=160)
    assert lines[0].startswith("gelezen wordt de dataset van graphbuilder zelf")
    header, *rows = lines[1:8]
    assert header.split()[:2] == ["onderwerp", "periode"]
    assert len(rows) == 6


def widths(rows: Sequence[Sequence[str]], room: int) -> list[int]:
    return terminal_table._widths(rows, room)


def test_columns_share_the_room_and_keep_their_longest_words() -> None:
    rows = [["a", "b"], ["one two three", "four"]]
    assert widths(rows, 80) == [13, 4]
    assert widths(rows, 13) == [7, 4]
    assert widths(rows, 11) == [5, 4]
    assert widths(rows, 10) == []


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., list[str]]:
    """The lines of a table where there is room for so many signs."""

    def show(rows: Sequence[Sequence[str]], room: int) -> list[str]:
        monkeypatch.setenv("COLUMNS", str(room))
        terminal_table.show(rows)
        return [line.rstrip() for line in capsys.readouterr().out.splitlines()]

    return show


def test_a_cell_of_several_lines_leaves_blanks_beside_it(shown: Callable[..., list[str]]) -> None:
    assert shown([["what", "when"], ["a plan for work", "2024"], ["a goal", "2025"]], 13) == [
        "what     when",
        "a plan   2024",
        "for",
        "work",
        "a goal   2025",
    ]


def test_a_sign_that_takes_two_places_counts_twice(shown: Callable[..., list[str]]) -> None:
    assert shown([["what", "when"], ["\u8a08\u753b", "2024"], ["plan", "2025"]], 20) == [
        "what  when",
        "\u8a08\u753b  2024",
        "plan  2025",
    ]


@pytest.mark.parametrize("room", [6, 9, 12])
def test_of_a_word_without_room_nothing_is_left_out(shown: Callable[..., list[str]], room: int) -> None:
    lines = shown([["a", "b"], ["mensenhandelbestrijding", "2024"]], room)
    assert max(map(len, lines)) <= room
    assert re.sub(r"^a|\s|\n", "", "".join(lines)).startswith("mensenhandelbestrijding")


def test_rows_without_room_stand_under_each_other_without_what_is_empty(
    shown: Callable[..., list[str]],
) -> None:
    rows = [["what", "by when"], ["actieplan", "2024"], ["", "2025"], ["", ""], ["programma", ""]]
    assert shown(rows, 14) == [
        "what   actiepl",
        "       an",
        "by     2024",
        "when",
        "",
        "by     2025",
        "when",
        "",
        "",
        "",
        "what  programm",
        "      a",
    ]


@pytest.mark.slow
def test_who_may_mean_several_questions_is_asked_which() -> None:
    lines = seen("query", "het geld en de doelen", "-l", "nl", columns=200, typed="1\n")
    asked = next(place for place, line in enumerate(lines) if line.startswith("Welke hiervan is bedoeld"))
    offered = [line for line in lines[:asked] if line[:3] in ("1  ", "2  ", "3  ")]
    name = offered[0].rpartition("(")[2].rstrip(")")
    assert name in ("budget", "goals")
    assert f'info: gesteld als "{name}":' in lines[asked]
    assert any(line.startswith("niet vermeld: ") or "actieplan/" in line for line in lines[asked:])
