"""The drawing of the rooms in docs/architecture.md is that of the imports (`make docs` draws it anew)."""

from __future__ import annotations

import ast
import configparser
import re
from collections.abc import Iterator
from pathlib import Path

import grimp
import networkx as nx
import pytest

from tests.test_docs import hold, row

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "graphbuilder"
DOCUMENT = ROOT / "docs" / "architecture.md"
GROUND = "ground floor"


@pytest.fixture(scope="module")
def imports() -> grimp.ImportGraph:
    return grimp.build_graph("graphbuilder", cache_dir=None)


def room(module: str, depth: int = 1) -> str:
    """The room of a module: the folder in which it stands, or the ground floor."""
    parts = module.split(".")[1 : depth + 1]
    while parts and not PACKAGE.joinpath(*parts).is_dir():
        parts.pop()
    return "/".join(parts) or GROUND


def between(imports: grimp.ImportGraph, depth: int, inside: str = "") -> nx.DiGraph[str]:
    """Which room imports from which; with `inside`, of the rooms in a room."""
    found: nx.DiGraph[str] = nx.DiGraph()
    for module in sorted(imports.modules - {"graphbuilder", "graphbuilder.__main__"}):
        for other in sorted(imports.find_modules_directly_imported_by(module) - {"graphbuilder"}):
            one, another = room(module, depth), room(other, depth)
            if one != another and (not inside or all(f"{inside}/" in each for each in (one, another))):
                found.add_edge(one, another)
    return found


def drawing(imports: grimp.ImportGraph) -> Iterator[str]:
    yield "```mermaid\nflowchart TD\n"
    floors = between(imports, 1)
    for name in sorted(floors):
        inner = nx.transitive_reduction(between(imports, 2, inside=name))
        if inner.edges:
            yield f"    subgraph {name}\n"
            for one, another in sorted(inner.edges):
                yield f"        {node(one)} --> {node(another)}\n"
            yield "    end\n"
    for one, another in sorted(nx.transitive_reduction(floors).edges):
        yield f"    {node(one)} --> {node(another)}\n"
    yield "```\n"


def node(name: str) -> str:
    """A room as Mermaid writes it: a name without blanks, and the words to show."""
    key, label = re.sub(r"\W", "-", name), name.rpartition("/")[2]
    return key if key == label else f"{key}[{label}]"


def rooms(imports: grimp.ImportGraph) -> Iterator[str]:
    uses, within = between(imports, 1), between(imports, 2)
    yield "| room | what is in it | imports from |\n|---|---|---|\n"
    for floor in floors_of_the_rules():
        for name in floor:
            if (PACKAGE / name).is_dir():
                yield row(f"{name}/", purpose(PACKAGE / name / "__init__.py"), ", ".join(sorted(uses[name])))
                for inner in sorted(path.parent for path in (PACKAGE / name).glob("*/__init__.py")):
                    below = sorted(each.removeprefix(f"{name}/") for each in within[f"{name}/{inner.name}"])
                    yield row(f"{name}/{inner.name}/", purpose(inner / "__init__.py"), ", ".join(below))
    yield f"\nOn the {GROUND}:\n\n| module | what is in it |\n|---|---|\n"
    for path in sorted(PACKAGE.glob("*.py")):
        if not path.stem.startswith("__"):
            yield row(path.name, purpose(path))


def purpose(path: Path) -> str:
    """The first line of a module."""
    return (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").partition("\n")[0]


def floors_of_the_rules() -> list[list[str]]:
    """The floors that import-linter holds, from the top."""
    settings = configparser.ConfigParser()
    settings.read(ROOT / "setup.cfg", encoding="utf-8")
    lines = settings["importlinter:contract:floors"]["layers"].split("\n")
    return [re.findall(r"graphbuilder\.(\w+)", line) for line in lines if line]


@pytest.mark.slow
def test_the_drawing_and_the_table_are_those_of_the_imports(imports: grimp.ImportGraph) -> None:
    text = DOCUMENT.read_text("utf-8")
    for name, made in (("drawing", drawing(imports)), ("rooms", rooms(imports))):
        parts = re.fullmatch(rf"(.*<!-- {name} -->\n).*?(<!-- end of {name} -->.*)", text, re.DOTALL)
        assert parts, f"docs/architecture.md needs the line <!-- {name} --> and <!-- end of {name} -->"
        text = f"{parts[1]}{''.join(made)}{parts[2]}"
    hold(DOCUMENT, text)


def test_every_room_stands_on_one_of_the_floors_of_the_rules() -> None:
    there = {
        path.stem
        for path in (*PACKAGE.glob("*.py"), *(each.parent for each in PACKAGE.glob("*/__init__.py")))
        if not path.stem.startswith("__")
    }
    ruled = {name for floor in floors_of_the_rules() for name in floor}
    assert there == ruled, (
        "give each module and folder of graphbuilder/ a floor in [importlinter:contract:floors] of setup.cfg"
    )


def test_modules_that_the_document_names_are_there() -> None:
    named = re.findall(r"`([\w/]+(?:/|\.py))`", DOCUMENT.read_text("utf-8"))
    assert len(named) > 10
    missing = [each for each in named if not any((top / each).exists() for top in (ROOT, PACKAGE))]
    assert missing == [], f"docs/architecture.md names what is no longer there: {missing}"


@pytest.mark.slow
def test_every_module_says_in_its_first_line_what_is_in_it() -> None:
    silent = [str(path) for path in PACKAGE.rglob("*.py") if not purpose(path).endswith((".", ":", "?"))]
    assert silent == [], "the first line of a module is a sentence that says what is in it"
