"""The end of a command: all is written and cleared away, and what was read is left to the system."""

from __future__ import annotations

import subprocess
import sys

import pytest

#: A command with something to clear away at the end, and something that Python takes apart after that.
COMMAND = """
import atexit, sys

class Read:
    def __del__(self):
        sys.__stdout__.write("taken apart")
        sys.__stdout__.flush()

kept = Read()
atexit.register(print, "cleared away")
{before}
from graphbuilder.__main__ import run
run()
"""


def ended(*arguments: str, before: str = "") -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-c", COMMAND.format(before=before), *arguments]
    return subprocess.run(program, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("argument", "code"), [("--version", 0), ("--no-such-option", 2)])
def test_a_command_ends_with_its_code_when_all_is_written_and_nothing_is_taken_apart(
    argument: str, code: int
) -> None:
    ran = ended(argument)
    assert ran.returncode == code
    assert ran.stdout.splitlines()[-1] == "cleared away"
    assert ("graphbuilder" in ran.stdout, "no-such-option" in ran.stderr) == (code == 0, code == 2)


def test_a_profiler_that_is_at_work_sees_the_end() -> None:
    ran = ended("--version", before="import cProfile; cProfile.Profile().enable()")
    assert ran.returncode == 0
    assert ran.stdout.endswith("cleared away\ntaken apart")


def test_what_cannot_be_written_at_the_end_is_said() -> None:
    full = "sys.stdout = open('/dev/full', 'w'); atexit.unregister(print); sys.stdout.write('answer')"
    ran = ended("--no-such-option", before=full)
    assert "No space left on device" in ran.stderr
    assert ran.returncode == 120
