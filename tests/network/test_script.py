"""The script of the page: its own tests, and the file into which its modules are joined."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from graphbuilder.graph.store import Graph
from graphbuilder.network.lanes.part import part
from graphbuilder.network.page import render
from graphbuilder.network.page.compact import compact
from graphbuilder.network.picture import comparison, from_dataset
from tests.network.large import large_picture
from tests.network.pictures import both, small_picture, statement
from tests.nodejs import ROOT, run

TESTS = ROOT / "tests" / "script"
JOINED = ROOT / "graphbuilder" / "network" / "page" / "script.js"


@pytest.mark.parametrize("name", sorted(path.name for path in TESTS.glob("*.test.js")))
def test_what_the_script_works_out_is_right(name: str) -> None:
    # Not with --test, for which node starts another node.
    done = run("--test-reporter=tap", f"tests/script/{name}")
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"^# pass [1-9]", done.stdout, re.MULTILINE), done.stdout


def test_the_files_in_the_page_are_what_their_modules_make(tmp_path: Path) -> None:
    if not (ROOT / "node_modules" / "esbuild").is_dir():
        pytest.skip("esbuild is not here: `make test` installs it")
    done = run("tests/script/join.js", str(tmp_path))
    assert done.returncode == 0, done.stderr
    for name in ("script.js", "style.css", "taken.css"):
        is_same = (tmp_path / name).read_bytes() == (JOINED.parent / name).read_bytes()
        assert is_same, f"{name} is behind what is in script/ or styles/: run `make script`"


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


def declared(name: str) -> set[str]:
    """The names that `types.d.ts` says a thing of this kind has."""
    text = (JOINED.with_suffix("") / "types.d.ts").read_text(encoding="utf-8")
    body = re.search(rf"^export interface {name} \{{$(.*?)^\}}$", text, re.MULTILINE | re.DOTALL)
    assert body, name
    return set(re.findall(r"^  (\w+)\??:", body[1], re.MULTILINE))


def test_what_the_page_is_given_is_what_the_script_says_of_it(bundled: Graph, lake: Graph) -> None:
    renamed = small_picture()
    renamed["entities"]["plan"]["label"] = both("Het Andere Plan", "The Other Plan")
    renamed["statements"]["open"] = statement("plan", "hasGoal", "goal", **{"from": "..", "until": ".."})
    pictures = [
        from_dataset.picture(bundled),
        from_dataset.picture(lake),
        comparison.compare(small_picture(), renamed),
        large_picture(400),
        part(large_picture(400), 300),
    ]
    given = [compact(render.given(picture)) for picture in pictures]
    for each in given:
        assert set(each) == declared("Content"), f"Content in types.d.ts: {set(each) ^ declared('Content')}"
    parts: dict[str, Callable[[dict[str, Any]], Iterable[dict[str, Any]]]] = {
        "Kind": lambda each: each["classes"].values(),
        "Relation": lambda each: each["relations"].values(),
        "Modality": lambda each: each["modalities"],
        "Source": lambda each: each["sources"],
        "ShortEntity": lambda each: [held for _, held in each["entities"]],
        "ShortWay": lambda each: each["ways"],
        "Days": lambda each: [time["days"] for time in each["times"] if "days" in time],
        "Inferred": lambda each: each["inferred"],
        "Group": lambda each: each["groups"].values(),
        "Line": lambda each: each["lines"].values(),
    }
    for name, parts_of in parts.items():
        held = {key for each in given for part in parts_of(each) for key in part}
        assert held == declared(name), f"{name} in types.d.ts: {held ^ declared(name)}"
