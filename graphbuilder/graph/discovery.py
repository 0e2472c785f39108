"""Which dataset answers where none is named: the nearest one upward, or else the bundled one."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from graphbuilder import resources
from graphbuilder.errors import DatasetError, Problem, TargetError

SETTINGS = "dataset.toml"
_TABLES = ("statements", "entities")


@dataclass(frozen=True)
class Found:
    """The dataset that answers where none was named; `bundled` if it comes with graphbuilder."""

    folder: Path
    bundled: bool = False


def find() -> Found:
    """Look for a dataset from the working folder upward to the file system's top, as git does.

    The nearest folder that holds a ``dataset.toml`` is taken. Links are resolved first; a folder
    that may not be looked into is passed over. What is left of somebody's dataset without that
    file (tables, a file of nearly that name, a workbook) is never passed over for the bundled one.

    Raises
    ------
    DatasetError
        Where a dataset lacks its ``dataset.toml``.
    TargetError
        Where the working folder is gone.
    """
    try:
        here = Path.cwd()
    except OSError:
        raise TargetError(Problem("no-working-folder")) from None
    for folder in (here, *here.parents):
        # Whatever goes by that name: a link to nowhere is a mistake to be told, not passed over.
        if os.path.lexists(folder / SETTINGS):
            return Found(_shown(folder, here))
        _check_remains(folder, here)
    for folder in (here, *here.parents):
        _check_workbooks(folder, here)
    return Found(resources.bundled_dataset(), bundled=True)


def _check_remains(folder: Path, here: Path) -> None:
    """Say that a dataset has no settings; above the working folder, one table alone may be anything."""
    from graphbuilder.curation import settings, tables

    if name := settings.misnamed(folder):
        raise DatasetError(Problem("settings-misnamed", str(_shown(folder, here) / name)))
    try:
        found = [name for name in _TABLES if tables.table_paths(folder, name)]
    except OSError:
        return
    if found and (folder == here or len(found) == len(_TABLES)):
        raise DatasetError(Problem("no-dataset", str(_shown(folder, here))))


def _check_workbooks(folder: Path, here: Path) -> None:
    from graphbuilder.curation import workbook

    try:
        names = sorted(path.name for path in folder.iterdir())
    except OSError:
        return
    for name in names:
        path = _shown(folder, here) / name
        if not name.startswith("~$") and workbook.is_workbook(path) and workbook.holds_dataset(path):
            raise DatasetError(Problem("workbook-not-named", str(path)))


def _shown(folder: Path, here: Path) -> Path:
    """A folder as messages name it: files of the working folder go without a path."""
    return Path() if folder == here else folder
