"""What CONTRIBUTING.md shows a newcomer is done as it stands there, in a copy, and holds."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import LAKE, Tables

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")


class House:
    """A copy of the program with what a newcomer added to it, and a dataset that uses it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(ROOT / "graphbuilder", folder / "graphbuilder")
        for name in ("ontology", "queries", "data"):
            shutil.copytree(ROOT / name, folder / "graphbuilder" / name)
        shutil.copytree(LAKE, folder / "lake")

    def add(self, file: str, text: str, after: str) -> None:
        path = self.folder / "graphbuilder" / file
        before, found, rest = path.read_text("utf-8").partition(after)
        assert found, f"{file} has no line {after!r}"
        path.write_text(before + found + text + rest, encoding="utf-8")

    def run(self, *words: str) -> str:
        """What a command of the copy prints."""
        done = self.tried(*words)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def tried(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "graphbuilder", *words],
            cwd=self.folder,
            env=os.environ | {"PYTHONPATH": str(self.folder), "PYTHONUTF8": "1"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )


def example(heading: str) -> str:
    """The block of text that CONTRIBUTING.md shows under a heading that begins so."""
    found = re.search(rf"## {heading}.*?```\w+\n(.*?)```", CONTRIBUTING, re.DOTALL)
    assert found
    return found[1]


def added(diff: str) -> str:
    return "".join(f"{line[1:]}\n" for line in diff.splitlines() if line.startswith("+"))


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    house = House(tmp_path_factory.mktemp("house"))
    house.add("ontology/policy.ttl", f"\n{example('A relation')}", after="pol:order 8 .\n")
    header, block = added(example("A parameter")).split("  VALUES")
    house.add("queries/goals.rq", header, after="#+     example: doel-nap-schade\n#+     several: true\n")
    house.add("queries/goals.rq", f"  VALUES{block}", after="  VALUES ?goal { UNDEF }\n")
    check, message = example("A check").split("--- graphbuilder/messages.toml")
    place = check.rstrip("\n").splitlines()[-1].removeprefix(" ") + "\n"
    path = house.folder / "graphbuilder" / "curation" / "tables" / "statements.py"
    path.write_text(path.read_text("utf-8").replace(place, added(check) + place, 1), encoding="utf-8")
    path = house.folder / "graphbuilder" / "messages.toml"
    path.write_text(f"{path.read_text('utf-8')}\n{added(message)}", encoding="utf-8")
    Tables(house.folder / "lake").add(
        "statements", id="a11", passage="brief/S2", subject="oever", relation="volgt", object="plas",
        modality="asserted", from_="2023-03", quote="werkt sinds maart 2023", status="checked",
    )  # fmt: skip
    return house


def test_a_relation_of_the_ontology_is_checked_asked_explained_and_drawn(house: House) -> None:
    # Rows and shapes find nothing wrong; what they find would be an error or a warning.
    assert "warnings            0" in house.run("build", "lake", "-l", "en")
    about = house.run("query", "about", "entity=oever", "relation=monitors", "-g", "lake", "-f", "csv")
    assert "ontology#monitors" in about
    assert house.run("explain", "oever", "monitors", "plas", "-g", "lake").startswith("stated: ")
    turtle = (house.folder / "out" / "graph.ttl").read_text("utf-8")
    assert "pol:monitors id:plas" in re.sub(r"\s+", " ", turtle)
    page = (house.folder / "out" / "graph.html").read_text("utf-8")
    assert all(f'"{label}"' in page for label in ("volgt", "is monitored by"))


def test_a_parameter_of_a_question_is_offered_and_narrows_its_answer(house: House) -> None:
    assert "modality (modality)  how it is said" in house.run("queries", "goals", "-l", "en")
    words = ("query", "goals", "-g", "lake", "-f", "csv")
    # The letter states one goal, as one that is aimed at (a3).
    assert house.run(*words, "modality=intended").count("doel-plas") == 1
    assert house.run(*words, "modality=possible").count("doel-plas") == 0


def test_a_check_of_a_row_is_told_at_its_cell(house: House, tmp_path: Path) -> None:
    shutil.copytree(house.folder / "lake", tmp_path / "lake")
    tables = Tables(tmp_path / "lake")
    line = tables.set("statements", "a2", object="oever")
    done = house.tried("check", str(tables.folder), "-l", "nl")
    assert f':{line}:5: fout: "oever" staat aan beide kanten' in done.stderr
    assert done.returncode == 1
