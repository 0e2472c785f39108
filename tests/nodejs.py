"""Running the modules of the page's script without a browser."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sysconfig
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
PLACES = os.pathsep.join([sysconfig.get_path("scripts"), os.environ.get("PATH", os.defpath)])


def node(*arguments: str) -> list[str]:
    """Return the command that runs node, which `make test` installs where the machine has none."""
    program = shutil.which("node", path=PLACES)
    if program is None:
        pytest.skip("node is not here: `make test` installs it")
    return [program, *arguments]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        node(*arguments), cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )


class Script:
    """The page's script with one page's data: it answers what `tests/script/ask.js` can be asked."""

    def __init__(self, content: Path) -> None:
        self._process = subprocess.Popen(
            node("tests/script/ask.js", str(content)),
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def ask(self, what: str, *of: str) -> Any:
        assert self._process.stdin
        assert self._process.stdout
        print(json.dumps({"ask": what, "of": of}), file=self._process.stdin, flush=True)
        answer = self._process.stdout.readline()
        assert answer, f"no answer to {what}: the script ended with {self._process.wait()}"
        return json.loads(answer)

    def shown(self, address: str) -> tuple[set[str], set[str]]:
        """Return the names and the statements that a page with this address shows."""
        answer = self.ask("shown", address)
        return set(answer["names"]), set(answer["statements"])

    def close(self) -> None:
        self._process.communicate()
