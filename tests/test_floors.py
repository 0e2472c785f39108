"""Imports go down the floors, and each library is known to few modules (see docs)."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "graphbuilder"
KNOWN_TO = {
    "httpx": ("graph/remote/exchange.py",),
    "pypdf": ("curation/documents/content_stream.py", "curation/documents/extract.py"),
    "pyoxigraph": (
        "vocabulary/",
        "depth.py",
        "iris.py",
        "graph/",
        "questions/",
        "network/picture/asked.py",
        "network/picture/evidence.py",
        "network/picture/from_dataset.py",
        "network/picture/rdf_resources.py",
    ),
    "rdflib": (
        "graph/validation.py",
        "graph/shacl.py",
        "graph/shapes/constraints.py",
        "questions/sparql/reading.py",
        "api/exports.py",
    ),
    "oxrdflib": ("graph/validation.py",),
    "pyshacl": ("graph/shacl.py",),
    "pyparsing": ("graph/shacl.py",),
    "networkx": ("network/", "api/exports.py"),
    "igraph": ("network/layout/forces.py",),
    "openpyxl": ("curation/workbook/cell_reader.py", "curation/workbook/writing.py"),
    "pyvis": ("network/page/render.py",),
    "jinja2": ("network/page/render.py",),
    "click": ("cli/",),
    "rich": ("cli/terminal_table.py", "cli/progress_line.py"),
    "rapidfuzz": ("suggestions.py", "curation/documents/quotes.py"),
    "yaml": ("questions/library.py", "questions/header.py"),
}


def test_imports_go_down_the_floors() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"imports go down the floors of docs/architecture.md: {done.stdout}"


@pytest.mark.slow
def test_each_library_is_known_to_few_modules() -> None:
    users: dict[str, set[str]] = defaultdict(set)
    for path in PACKAGE.rglob("*.py"):
        for part in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [each.name for each in part.names] if isinstance(part, ast.Import) else []
            names += [part.module or ""] if isinstance(part, ast.ImportFrom) else []
            for name in names:
                users[name.partition(".")[0]].add(path.relative_to(PACKAGE).as_posix())
    outside = set(users) - set(sys.stdlib_module_names) - {"graphbuilder"}
    assert outside == set(KNOWN_TO), (
        "a library stands in install_requires of setup.cfg and in KNOWN_TO of tests/test_floors.py, with the "
        "few modules that may know it"
    )
    for library, places in KNOWN_TO.items():
        assert all(user.startswith(places) for user in users[library]), (
            f"{library} is known to {sorted(users[library])}, and may be to {places}: let one of these do it"
        )


def test_no_module_has_grown_into_two() -> None:
    modules = [*PACKAGE.rglob("*.py"), *SCRIPT.rglob("*.js")]
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in modules}
    long = {str(path): length for path, length in lengths.items() if length > 400}
    assert long == {}, "a module of more than 400 lines holds more than one idea: give each its own"


SCRIPT = PACKAGE / "network" / "page" / "script"
#: Of the folders of the page's script each knows those before it; the others know all four.
SCRIPT_FLOORS = ("data", "state", "screen", "draw")


def imported() -> dict[Path, set[Path]]:
    """Of each module of the page's script those that it imports."""
    return {
        path: {
            (path.parent / each).resolve()
            for each in re.findall(
                r'^(?:import|}).* from "(\.[^"]+)";', path.read_text(encoding="utf-8"), re.MULTILINE
            )
        }
        for path in SCRIPT.rglob("*.js")
    }


def test_imports_of_the_page_s_script_go_down_its_floors() -> None:
    upward = [
        f"{path.relative_to(SCRIPT)} imports {each.relative_to(SCRIPT)}"
        for path, known in imported().items()
        for each in known
        if path.parent.name in SCRIPT_FLOORS
        and each.parent.name not in SCRIPT_FLOORS[: SCRIPT_FLOORS.index(path.parent.name) + 1]
    ]
    assert upward == []


def test_no_modules_of_the_page_s_script_import_each_other_in_a_circle() -> None:
    """In a circle one of them would run before what it needs is there."""
    left = imported()
    assert len(left) > 50
    while lowest := {path for path, known in left.items() if not known & left.keys()}:
        left = {path: known for path, known in left.items() if path not in lowest}
    assert sorted(str(path.relative_to(SCRIPT)) for path in left) == []


def test_no_mapping_hides_a_misspelt_key_from_the_type_checker() -> None:
    loose = [
        f"{path.relative_to(ROOT).as_posix()}:{number}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if re.search(r"\b(?:dict|[A-Z]\w*Mapping|Mapping)\[str, Any\]", line)
    ]
    told = "name the keys in a TypedDict, as network/picture/model.py does; what strangers write is object"
    assert loose == [], told
