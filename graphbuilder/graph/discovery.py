"""Which dataset answers where none is named: the nearest one upward, or else the bundled one."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from graphbuilder import resources
from graphbuilder.errors import DatasetError, Problem, TargetError

_TABLES = ("statements", "entities")


@dataclass(frozen=True)
class Found:
    """The dataset that answers where none was named; `bundled` if it comes with graphbuilder."""

    folder: Path
    bundled: bool = False


def find_dataset() -> Found:
    """Look for a dataset from the working folder upward to the file system's top, as git does.

    The nearest folder that holds a ``dataset.toml`` is taken. Links are resolved first; a folder
    that may not be looked into is passed over. What is left of somebody's dataset without that
    file (tables, a file of nearly that name, a workbook) is not passed over for the bundled one.

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
        if os.path.lexists(folder / resources.SETTINGS):
            return Found(_shown(folder, here))
        _check_remains(folder, here)
    _check_workbooks(here)
    return Found(resources.bundled_dataset(), bundled=True)


def _check_remains(folder: Path, here: Path) -> None:
    """Say what a dataset lacks: in the working folder at any sign of one, above it where that is sure."""
    from graphbuilder.curation.tables import settings, table_paths

    try:
        found = [name for name in _TABLES if table_paths.table_files(folder, name)]
    except OSError:
        return
    misnamed = settings.misnamed(folder)
    if misnamed and (folder == here or found):
        raise DatasetError(Problem("settings-misnamed", str(_shown(folder, here) / misnamed)))
    if found and (folder == here or len(found) == len(_TABLES)):
        raise DatasetError(Problem("no-dataset", str(_shown(folder, here))))


def _check_workbooks(here: Path) -> None:
    """Say that there is a workbook of a dataset where one stands, which was perhaps meant."""
    from graphbuilder.curation.workbook import reading

    try:
        names = sorted(path.name for path in here.iterdir())
    except OSError:
        return
    for path in (Path(name) for name in names if not name.startswith("~$")):
        if reading.is_workbook(path) and reading.holds_dataset(path):
            raise DatasetError(Problem("workbook-not-named", str(path)))


def _shown(folder: Path, here: Path) -> Path:
    """A folder as messages name it: files of the working folder go without a path."""
    return Path() if folder == here else folder
