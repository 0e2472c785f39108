"""The files of a table in a dataset's folder, and what else stands there."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path

from graphbuilder import endings
from graphbuilder.errors import Problem
from graphbuilder.suggestions import nearest

# Endings of what a program made of a table.
_ALMOST = {".txt", ".tsv", ".tab", ".xls", ".xlsx", ".xlsm", ".ods", ".numbers"}
_PACKED = {".gz", ".zip"}
# What editors of ontologies write, beside what is RDF.
_OF_EDITORS = {"ofn", "omn", "owx", "obo"}

# What systems and programs leave in folders: hidden files (``._x.csv`` of macOS, ``.~lock.x.csv#``),
# those of an open document, lists of pictures and places, and what an editor keeps of before.
_NOBODYS = re.compile(
    r"\..*|~\$.*|thumbs\.db|desktop\.ini|icon\r|__macosx|.*(?:~|\.(?:bak|tmp|swp|orig|old))", re.IGNORECASE
)


def is_passed_by(name: str) -> bool:
    """Whether a file of that name is none that a person put there, and is not read."""
    return bool(_NOBODYS.fullmatch(name))


def table_files(folder: Path, name: str) -> list[Path]:
    """The files of a table: `name`.csv, and all .csv files in a folder of that name.

    Capitals in file names do not matter: some systems keep them and others don't. Files
    that systems and programs keep for themselves are passed by.
    """
    here = _shown(folder)
    paths = [path for path in here if path.stem.casefold() == name and _is_table(path)]
    for parts in (path for path in here if path.name.casefold() == name and path.is_dir()):
        paths += filter(_is_table, _shown(parts))
    return paths


def _shown(folder: Path) -> list[Path]:
    """What a person put in a folder, by name."""
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if not is_passed_by(path.name))


def _is_table(path: Path) -> bool:
    return path.suffix.casefold() == ".csv" and not path.is_dir()


def check_table_files(folder: Path, name: str, problems: list[Problem]) -> None:
    """Warn of what stands in a table's folder and is not read, such as a workbook or another folder."""
    for parts in (path for path in _shown(folder) if path.name.casefold() == name):
        problems += (
            Problem("file-not-read", str(path), severity="warning", values={"name": name})
            for path in _shown(parts)
            if not _is_table(path)
        )


def companion(folder: Path, name: str, problems: list[Problem]) -> Path | None:
    """The file beside the tables that has the name, its capitals or not; None where there is none."""
    found = _companion(folder, name)
    if found and found.is_dir():
        problems.append(Problem("companion-is-folder", str(found)))
        return None
    return found


def _companion(folder: Path, name: str) -> Path | None:
    exact = folder / name
    return (
        exact
        if exact.exists()
        else next((path for path in _shown(folder) if path.name.casefold() == name), None)
    )


def check_companions(folder: Path, names: Collection[str], problems: list[Problem]) -> None:
    """Warn of an ontology or shapes in a form, or under a name, in which they are not read."""
    for path in _shown(folder):
        found = next((each for each in names if _is_form_of(path, each)), None)
        if found and path != _companion(folder, found):
            values = {"name": found}
            problems.append(Problem("companion-not-read", str(path), severity="warning", values=values))


def _is_form_of(path: Path, name: str) -> bool:
    stem, _, ending = path.name.casefold().removesuffix(".gz").partition(".")
    wanted, _, own = name.partition(".")
    return stem == wanted and (ending == own or ending in endings.READ or ending in _OF_EDITORS)


def check_beside(folder: Path, names: Collection[str], problems: list[Problem]) -> None:
    """Warn of what stands beside the tables under nearly the name of one, and is not read."""
    known = ", ".join(f"{name}.csv" for name in names)
    for path in _shown(folder):
        stem, suffix = path.stem.casefold(), path.suffix.casefold()
        if suffix in _ALMOST | _PACKED:
            # Systems that hide endings let a file have two.
            stem = stem.removesuffix(".csv")
        hint = stem if stem in names and suffix in _ALMOST | _PACKED else None
        if suffix == ".csv" and stem not in names:
            # A drive or a program puts words of its own before or behind the name of a copy.
            hint = next(filter(names.__contains__, re.findall("[a-z]+", stem)), None) or nearest(stem, names)
        if hint and not path.is_dir():
            values = {"known": known}
            problems.append(
                Problem("table-not-read", str(path), None, None, "warning", f"{hint}.csv", values)
            )
