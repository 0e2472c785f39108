"""What takes long tells how far it is: to who listens, and on a terminal to the user."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from graphbuilder import api, messages, progress
from tests.terminals import shown_at

BUNDLED = Path(__file__).parent.parent / "data"


def test_whoever_listens_hears_the_step_how_much_is_done_and_how_much_there_is() -> None:
    heard: list[tuple[str, int, int]] = []
    with progress.heard_by(lambda *told: heard.append(told)):
        assert list(progress.through("step-rows", "abc", 3)) == ["a", "b", "c"]
        progress.tell("step-graph")
    progress.tell("step-text")
    assert heard == [
        ("step-rows", 0, 3),
        ("step-rows", 1, 3),
        ("step-rows", 2, 3),
        ("step-rows", 3, 3),
        ("step-graph", 0, 0),
    ]


def test_of_very_many_things_only_each_hundredth_part_is_told() -> None:
    heard: list[int] = []
    with progress.heard_by(lambda step, done, whole: heard.append(done)):
        list(progress.through("step-rows", range(100_000), 100_000))
    assert heard == [1000 * number for number in range(101)]


@pytest.mark.slow
def test_a_build_tells_its_steps_in_words_that_there_are(tmp_path: Path) -> None:
    steps: dict[str, None] = {}
    with progress.heard_by(lambda step, done, whole: steps.update({step: None})):
        api.build(BUNDLED, tmp_path / "out")
    wanted = ["tables", "rows", "sources", "graph", "rules", "conflicts", "shapes", "picture", "page", "text"]
    assert {f"step-{each}" for each in wanted} <= set(steps)
    for step in steps:
        assert set(messages.words()[step]) == {"en", "nl"}


#: A command that waits for nothing before it tells, and for the line to be seen before it goes on.
AT_ONCE = """
import sys, threading, time
from graphbuilder import progress
from graphbuilder.cli import progress_line

progress_line._PATIENCE = 0
with progress_line.shown("nl"):
    progress.tell("step-rows", 30, 60)
    line = progress_line._lines[0]
    while line._progress is None:
        time.sleep(0.01)
    progress.tell("step-page", 1, 4)
    if len(sys.argv) > 1:
        progress_line.stop()
        progress.tell("step-page", 2, 4)
print("klaar")
"""


def shown(*arguments: str, **environment: str) -> str:
    leader, follower = pty.openpty()
    variables = {key: value for key, value in os.environ.items() if key != "CI"} | {"TERM": "xterm"}
    with subprocess.Popen(
        [sys.executable, "-c", AT_ONCE, *arguments],
        stdout=follower,
        stderr=follower,
        env={**variables, "COLUMNS": "100", **environment},
    ):
        os.close(follower)
        return shown_at(leader)


def test_on_a_terminal_a_line_says_what_happens_and_how_far_it_is_and_goes_with_it() -> None:
    text = shown()
    assert "de pagina maken" in text
    assert "25 %" in text
    # The line is wiped out, and the cursor is there again, before anything else is said.
    assert text.rindex("\x1b[2K") < text.index("klaar")
    assert text.rindex("\x1b[?25h") < text.index("klaar")


def test_a_line_that_was_taken_away_does_not_come_back() -> None:
    text = shown("stop")
    assert "25 %" in text
    assert "50 %" not in text[text.rindex("\x1b[?25h") :]


@pytest.mark.slow
def test_elsewhere_than_on_a_terminal_nothing_is_said(tmp_path: Path) -> None:
    code = "import sys\nfrom graphbuilder.cli import progress_line, main\nprogress_line._PATIENCE = 0\n"
    code += "main(sys.argv[1:])"
    ran = subprocess.run(
        [sys.executable, "-c", code, "draw", "-g", str(BUNDLED), "-o", str(tmp_path / "graph.html")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stderr == ""
