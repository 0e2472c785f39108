"""What a shell offers at Tab, asked as a shell asks it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


def offered(line: str) -> list[str]:
    """What bash would be offered for the last word of a line."""
    words = line.split(" ")
    environment = os.environ | {
        "_GRAPHBUILDER_COMPLETE": "bash_complete",
        "COMP_WORDS": line,
        "COMP_CWORD": str(len(words) - 1),
    }
    code = "from graphbuilder.cli import main; main(prog_name='graphbuilder')"
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    return [each.partition(",")[2] for each in done.stdout.split()]


@pytest.mark.slow
def test_names_of_questions_are_offered() -> None:
    assert {"deadlines", "denied"} <= set(offered("graphbuilder query de"))
    assert offered("graphbuilder queries resp") == ["responsible"]


def test_a_word_that_begins_no_name_may_begin_a_file() -> None:
    code = offered("graphbuilder query ./mi")
    assert code == ["./mi"]


@pytest.mark.slow
def test_parameters_of_the_question_are_offered() -> None:
    assert offered("graphbuilder query who-did-what rel") == ["relation="]
    assert offered("graphbuilder query who-did-what ro") == ["role="]  # its name in files of before
    assert {"entity=", "actor=", "relation="} <= set(offered("graphbuilder query who-did-what "))
    assert offered("graphbuilder query no-such-question ") == []
