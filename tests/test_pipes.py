"""Output into a pipe, a file, a closed reader or a narrow terminal (case 40): data and nothing but data."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import LAKE, Tables

pytestmark = pytest.mark.slow

PROGRAM = [sys.executable, "-m", "graphbuilder"]
ALL = "SELECT ?s ?p ?o WHERE { ?s ?p ?o }"
NARROW = {
    "cp1252": {"PYTHONIOENCODING": "cp1252"},
    "ascii": {"PYTHONIOENCODING": "ascii"},
    "C": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
}
# What moves a cursor, colours a word or goes back on its line.
CONTROL = re.compile(rb"[\x1b\x08\r]")
COLOUR = re.compile(rb"\x1b\[[0-9;]*(3[0-8]|4[0-8]|9[0-7]|10[0-7])[0-9;]*m")
LINES = {
    "table": b"s  ",
    "csv": b"s,p,o",
    "tsv": b"?s\t?p\t?o",
    "md": b"| s | p | o |",
    "xml": b"<?xml",
    "json": b'{"head"',
}


def environment(**more: str) -> Mapping[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHONIO", "LC_"))}
    return {**kept, "LANG": "C.UTF-8", **more}


def run(words: Sequence[str], **more: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*PROGRAM, *words],
        capture_output=True,
        env=environment(**more),
        check=False,
        stdin=subprocess.DEVNULL,
    )


def shell(line: str, **more: str) -> subprocess.CompletedProcess[bytes]:
    """A line of a shell in which `$graphbuilder` stands for the program."""
    told = environment(LAKE=str(LAKE), ALL=ALL, **more)
    line = line.replace("$graphbuilder", f"'{sys.executable}' -m graphbuilder")
    return subprocess.run(["bash", "-c", line], capture_output=True, env=told, check=False)


def first_line_then_gone(words: Sequence[str]) -> tuple[bytes, int, bytes]:
    """The first line, the exit code and what went to standard error, with a reader that has seen enough."""
    with subprocess.Popen(
        [*PROGRAM, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    ) as process:
        assert process.stdout
        assert process.stderr
        line = process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read()
    return line, process.returncode, said


@pytest.mark.parametrize("format", ["table", "csv", "json"])
def test_a_reader_that_has_seen_enough_of_an_answer_is_no_error(format: str) -> None:
    line, code, said = first_line_then_gone(["query", ALL, "-g", str(LAKE), "-f", format])
    assert line.startswith(LINES[format])
    assert code in (0, 141)
    assert said == b""


@pytest.mark.parametrize("format", ["turtle", "trig"])
def test_a_reader_that_has_seen_enough_of_a_graph_is_no_error(format: str) -> None:
    line, code, said = first_line_then_gone(["export", "-g", str(LAKE), "-f", format])
    assert line.startswith(b"@prefix")
    assert code in (0, 141)
    assert said == b""


def test_a_graph_is_counted_through_a_pipe() -> None:
    done = shell('$graphbuilder export -g "$LAKE" -f turtle | wc -l')
    assert done.stderr == b""
    assert int(done.stdout) == len(run(["export", "-g", str(LAKE)]).stdout.splitlines())
    assert int(done.stdout) > 50


@pytest.mark.parametrize(
    ("command", "closed"),
    [
        ('query "$ALL" -g "$LAKE" -f csv', ">&-"),
        ('query sources -g "$LAKE" -f table', ">&-"),
        ('queries sources -g "$LAKE"', ">&-"),
        ('query "$ALL" -g "$LAKE" -f csv', "2>&-"),
        ('check "$LAKE"', ">&- 2>&- <&-"),
        pytest.param('query - -g "$LAKE"', "<&-"),
    ],
)
def test_a_stream_that_is_closed_from_the_start_gives_no_traceback(command: str, closed: str) -> None:
    done = shell(f"$graphbuilder {command} {closed}")
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr
    assert len(done.stderr.splitlines()) <= 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="LEFT OUT: there is no /dev/full here")
@pytest.mark.parametrize(
    "command",
    ['query "$ALL" -g "$LAKE" -f csv', 'export -g "$LAKE"', 'check "$LAKE"', "--help", "draw --help"],
)
def test_a_full_disk_behind_standard_output_is_said_in_one_line(command: str) -> None:
    done = shell(f"$graphbuilder {command} > /dev/full")
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_build_into_files_has_its_summary_in_one_and_its_messages_in_the_other(
    tables: Tables, tmp_path: Path
) -> None:
    tables.add("entities", id="los", class_="Theme", label_nl="los")
    done = run(["build", str(tables.folder), "-o", str(tmp_path / "out")])
    assert done.returncode == 0
    assert b"statements" in done.stdout
    assert b"warning: " not in done.stdout
    assert b"warning: no statement names entity" in done.stderr
    assert all(b": warning: " in line for line in done.stderr.splitlines())
    assert not CONTROL.search(done.stdout + done.stderr)


@pytest.mark.parametrize("format", ["table", "csv", "md"])
def test_an_answer_into_a_file_holds_no_signs_for_a_terminal(format: str) -> None:
    more = {"FORCE_COLOR": "1"} if format == "csv" else {}
    done = run(["query", "about", "entity=plas", "-g", str(LAKE), "-f", format], **more)
    assert done.returncode == 0
    assert not CONTROL.search(done.stdout.replace(b"\r\n", b"\n"))


def test_a_mistake_is_told_on_standard_error_only_and_an_answer_on_standard_output_only() -> None:
    wrong = run(["query", "about", "entity=nobody", "-g", str(LAKE), "-f", "csv"])
    assert (wrong.returncode, wrong.stdout) == (1, b"")
    assert wrong.stderr.count(b"\n") == 1
    right = run(["query", "about", "entity=plas", "-g", str(LAKE), "-f", "csv"])
    assert (right.returncode, right.stderr) == (0, b"")
    empty = run(["query", "SELECT ?a { ?a <urn:none> ?b }", "-g", str(LAKE), "-f", "csv"])
    assert (empty.returncode, empty.stdout) == (0, b"a\r\n")
    assert b"0 rows" in empty.stderr


@pytest.fixture(scope="module")
def arrow(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small dataset with a name that no narrow encoding can write."""
    folder = tmp_path_factory.mktemp("arrow") / "lake"
    shutil.copytree(LAKE, folder)
    Tables(folder).set("entities", "oever", label_nl="Stichting Oever → Zee")
    return folder


@cache
def plain(*words: str) -> bytes:
    """What a command writes where nothing is narrow."""
    return run(words).stdout


@pytest.mark.parametrize(
    ("format", "narrow"),
    [("csv", "cp1252"), ("csv", "ascii"), ("csv", "C"), ("table", "ascii"), ("excel", "C")],
)
def test_output_is_utf_8_also_where_the_surroundings_are_narrow(
    format: str, narrow: str, arrow: Path
) -> None:
    words = ["query", "names", "entity=oever", "-g", str(arrow), "-f", format, "-l", "nl"]
    done = run(words, **NARROW[narrow])
    assert done.returncode == 0, done.stderr
    assert "Stichting Oever → Zee" in done.stdout.decode("utf-8")
    assert done.stdout == plain(*words)


@pytest.mark.parametrize("narrow", NARROW)
def test_a_message_with_signs_that_the_surroundings_cannot_write_is_still_a_message(
    narrow: str, arrow: Path
) -> None:
    done = run(["query", "about", "entity=Oever → Zee", "-g", str(arrow)], **NARROW[narrow])
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert done.stderr.count(b"\n") == 1
    assert done.stderr.startswith(b'error: parameter "entity": ')
    assert b"Oever " in done.stderr


def test_what_is_typed_is_utf_8_also_where_the_surroundings_know_ascii_only(arrow: Path) -> None:
    """Python hands on lone bytes of it: as a title they would be lost, and no name would be found."""
    place = ["-g", str(arrow)]
    words = ["query", "names", "entity=Stichting Oever → Zee", *place, "-f", "csv", "-l", "nl"]
    assert run(words, **NARROW["C"]).stdout == plain(*words)
    assert b"Oever" in plain(*words)
    page = arrow.with_name("page.html")
    done = run(["draw", *place, "--title", "Naar → Zee", "-o", str(page)], **NARROW["C"])
    assert (done.returncode, done.stderr) == (0, b"")
    assert "<title>Naar → Zee" in page.read_text("utf-8")
    wrong = run(["check", "naar→zee"], **NARROW["C"])
    assert wrong.stderr.decode("utf-8", "replace").startswith("naar→zee: error: ")


@pytest.mark.parametrize("narrow", NARROW)
def test_a_graph_is_exported_whole_where_the_surroundings_are_narrow(narrow: str, arrow: Path) -> None:
    done = run(["export", "-g", str(arrow)], **NARROW[narrow])
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Stichting Oever → Zee" in done.stdout.decode("utf-8")


def at_terminal(words: Sequence[str], **more: str) -> tuple[int, bytes]:
    """The exit code of a command, and what it writes to a terminal of 80 columns."""
    pty = pytest.importorskip("pty", reason="LEFT OUT: no terminals can be made here")
    ours, its = pty.openpty()
    # With CI no line tells how far a command is, which a slow machine would show.
    told = environment(TERM="xterm-256color", COLUMNS="80", CI="true", **more)
    with subprocess.Popen([*PROGRAM, *words], stdin=its, stdout=its, stderr=its, env=told) as process:
        os.close(its)
        said = bytearray()
        while True:
            try:
                part = os.read(ours, 65536)
            except OSError:  # the other end is closed: that is how a terminal ends
                break
            if not part:
                break
            said += part
    os.close(ours)
    return process.returncode, bytes(said)


def test_no_colour_is_no_colour_at_a_terminal_too() -> None:
    for words in (
        ["query", "about", "entity=plas", "-g", str(LAKE)],
        ["query", "about", "entity=nobody", "-g", str(LAKE)],
        ["check", str(LAKE)],
        ["queries"],
    ):
        _, said = at_terminal(words, NO_COLOR="1")
        assert said
        assert not COLOUR.search(said), said


def test_a_table_at_a_terminal_keeps_to_its_columns() -> None:
    code, said = at_terminal(["query", "about", "entity=plas", "-g", str(LAKE)])
    assert code == 0
    lines = re.sub(r"\x1b\[[0-9;]*m", "", said.decode("utf-8")).splitlines()
    assert len(lines) > 3
    assert max(map(len, lines)) <= 80


@pytest.mark.parametrize("narrow", NARROW)
def test_a_table_at_a_narrow_terminal_is_written_to_its_end(narrow: str, arrow: Path) -> None:
    words = ["query", "names", "entity=oever", "-g", str(arrow), "-l", "nl"]
    code, said = at_terminal(words, **NARROW[narrow])
    assert b"Traceback" not in said
    assert code == 0
    assert b"Zee" in said
    assert b"Groenen Oever" in said
