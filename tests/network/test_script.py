"""The script of the page: its own tests, and the file into which its modules are joined."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.nodejs import ROOT, run

TESTS = ROOT / "tests" / "script"
JOINED = ROOT / "graphbuilder" / "network" / "page" / "script.js"


@pytest.mark.parametrize("name", sorted(path.name for path in TESTS.glob("*.test.js")))
def test_what_the_script_works_out_is_right(name: str) -> None:
    done = run("--test", "--test-reporter=tap", f"tests/script/{name}")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "# pass 0" not in done.stdout


def test_the_file_in_the_page_is_what_its_modules_make(tmp_path: Path) -> None:
    if not (ROOT / "node_modules" / "esbuild").is_dir():
        pytest.skip("esbuild is not here: `make test` installs it")
    done = run("tests/script/join.js", str(tmp_path / "script.js"))
    assert done.returncode == 0, done.stderr
    is_same = (tmp_path / "script.js").read_bytes() == JOINED.read_bytes()
    assert is_same, f"{JOINED.relative_to(ROOT)} is behind the modules in script/: run `make script`"


def test_the_tools_come_in_one_version_from_no_host_in_particular() -> None:
    """So that everybody joins the modules into the same bytes."""
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))
    wanted = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    for tool, version in wanted.items():
        assert lock["packages"][f"node_modules/{tool}"]["version"] == version
    packages = [each for path, each in lock["packages"].items() if path]
    assert all(each["integrity"] for each in packages)
    hosts = {each["resolved"].split("/")[2] for each in packages if "resolved" in each}
    assert hosts <= {"registry.npmjs.org"}
