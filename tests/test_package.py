"""graphbuilder as it is installed: the wheel, in an empty environment, away from the checkout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
import zipfile
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent
FOLDERS = {"graphbuilder": "graphbuilder", "data": "graphbuilder/data", "ontology": "graphbuilder/ontology"}
FOLDERS |= {"queries": "graphbuilder/queries"}


def tracked(*folders: str) -> list[str]:
    command = ["git", "ls-files", *folders]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of what git knows, built away from the checkout, in which others may be at work."""
    folder, source = tmp_path_factory.mktemp("wheel"), tmp_path_factory.mktemp("source")
    for name in tracked():
        if (ROOT / name).is_file():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, source / name)
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", str(folder), str(source)]
    subprocess.run(command, check=True, cwd=folder)
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_every_file_of_the_folders_and_nothing_else(wheel: Path) -> None:
    expected = set()
    for name in tracked(*FOLDERS):
        folder, _, rest = name.partition("/")
        expected.add(f"{FOLDERS[folder]}/{rest}")
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert packed == expected, (
        "name each new folder in [options] packages of setup.cfg, and files of a new kind in package_data"
    )


def required(wheel: Path) -> Iterator[metadata.Distribution]:
    """What a wheel asks for, and what that asks for, as it stands beside the tests."""
    (path,) = metadata.distributions(path=[str(wheel)])
    ahead = list(path.requires or ())
    seen: set[str] = set()
    while ahead:
        each = Requirement(ahead.pop())
        if each.name not in seen and (each.marker is None or each.marker.evaluate({"extra": ""})):
            seen.add(each.name)
            found = metadata.distribution(each.name)
            ahead += found.requires or ()
            yield found


def test_the_wheel_does_the_main_job_from_anywhere(wheel: Path, tmp_path: Path) -> None:
    environment = tmp_path / "environment"
    venv.create(environment, symlinks=os.name != "nt")
    programs = environment / ("Scripts" if os.name == "nt" else "bin")
    pip = [sys.executable, "-m", "pip", "--python", str(programs / "python")]
    command = [*pip, "install", "--quiet", "--no-compile", "--no-deps", str(wheel)]
    subprocess.run(command, check=True, cwd=tmp_path)
    # What it asks for, and nothing else of what is there for tests: as if it were installed anew.
    (packages,) = environment.glob("[Ll]ib/**/site-packages")
    for distribution in required(wheel):
        for name in {file.parts[0] for file in distribution.files or ()} - {"..", "__pycache__"}:
            (packages / name).symlink_to(str(distribution.locate_file(name)))
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [programs / "graphbuilder", "build"],
        cwd=tmp_path,
        env=clean,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"graph.html", "graph.ttl", "graph.trig"}
    asked = subprocess.run(
        [programs / "graphbuilder", "query", "deadlines", "-g", "out/graph.ttl", "-f", "csv"],
        cwd=tmp_path, env=clean, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert asked.stdout.count("NOT_STATED") == 3
