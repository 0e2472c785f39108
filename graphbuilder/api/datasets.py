"""Work on a dataset: check it, build it, start one, and take its tables to Excel and back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from graphbuilder import endings, files, progress
from graphbuilder.api import drawings, exports
from graphbuilder.api.graphs import Sources
from graphbuilder.errors import DatasetError, GraphbuilderError, Problem

#: What `build` writes for a frame in another page.
EMBEDDED = "graph-embed.html"

if TYPE_CHECKING:
    from graphbuilder.curation.dataset import Dataset
    from graphbuilder.curation.workbook.taking_back import Saved
    from graphbuilder.graph.opening import Target
    from graphbuilder.graph.report import Report
    from graphbuilder.graph.store import Graph


def check(dataset: Target = None, *, sources: Sources | None = None, strict: bool = False) -> Report:
    """Check a dataset: its rows, its shapes and, where their texts are there, its quotes.

    Parameters
    ----------
    dataset
        The dataset's folder or workbook; left out, as for `open_graph`.
    sources
        Files with the texts of its sources, by source id; left out, the files that
        the sources name themselves, if they are there.
    strict
        Whether warnings stop the run as errors do.

    Raises
    ------
    DatasetError
        With every problem found, warnings included.
    """
    from graphbuilder.graph import conflicts
    from graphbuilder.graph.report import report
    from graphbuilder.graph.validation import check_shapes

    graph, records = _with_records(dataset, sources)
    progress.tell("step-conflicts")
    contradicting = conflicts.warnings(records)
    progress.tell("step-shapes")
    problems = (*records.warnings, *_misspelt(records), *contradicting, *check_shapes(graph, records))
    if any(each.severity == "error" for each in problems) or (
        strict and any(each.severity == "warning" for each in problems)
    ):
        raise DatasetError(problems)
    return report(graph, records, problems)


def _misspelt(records: Dataset) -> Iterable[Problem]:
    """Terms in the dataset's own shapes that no vocabulary has: nothing would ever be checked by them."""
    from graphbuilder.vocabulary import spelling

    shapes = records.own_shapes
    if shapes is None:
        return ()
    return dict.fromkeys(spelling.misspelt_terms(shapes, shapes.triples(), records.vocabulary.iris).values())


def _with_records(dataset: Target, sources: Sources | None = None) -> tuple[Graph, Dataset]:
    """A dataset's graph and its records; other targets have none."""
    from graphbuilder.graph import opening

    graph = opening.open_graph(dataset, sources, with_files=True)
    if graph.dataset is None:
        raise DatasetError(Problem("no-dataset", str(dataset)))
    return graph, graph.dataset


def problems(
    dataset: Target = None, *, sources: Sources | None = None, strict: bool = False
) -> tuple[tuple[Problem, ...], bool]:
    """All problems of a dataset, and whether it passes: `check` for those who want them as data."""
    try:
        return check(dataset, sources=sources, strict=strict).warnings, True
    except GraphbuilderError as error:
        return error.problems, False


def shape_report(dataset: Target = None) -> bytes:
    """What SHACL says of a dataset whose rows are clean, as a validation report in Turtle.

    Raises
    ------
    DatasetError
        With what is wrong in the rows.
    """
    from graphbuilder.graph import validation

    return validation.shape_report(*_with_records(dataset))


def build(
    dataset: Target = None,
    output: str | Path = "out",
    *,
    sources: Sources | None = None,
    strict: bool = False,
    page_language: str | None = None,
    with_drafts: bool = False,
    embed: str | None = None,
) -> Report:
    """Check a dataset and write ``graph.ttl``, ``graph.trig`` and ``graph.html``.

    Parameters
    ----------
    output
        The folder to write to, seen from the current one wherever the dataset is; nothing in it
        is touched when there is an error.
    page_language
        The language in which the page opens, ``nl`` or ``en``; left out, the first of the
        dataset's languages that is one of them.
    with_drafts
        Whether statements that nobody has checked are written and drawn too, marked as such. They
        are in no count but their own.
    embed
        The address that ``graph.html`` will have: ``graph-embed.html`` is written too, a page for a
        frame in another one, with the picture alone and a link to that address.
    dataset, sources, strict
        As for `check`. With the texts, whole sentences stand in the page.

    Raises
    ------
    DatasetError
        With every problem found.
    """
    whole = None if embed is None else drawings.address(embed)
    checked = check(dataset, sources=sources, strict=strict)
    graph, folder = checked.graph, Path(output)
    if with_drafts and checked.drafts:
        from graphbuilder.graph import opening

        graph = opening.open_graph(dataset, sources, with_files=True, with_drafts=True)
    # One at a time: of a large graph all of them would take half a gigabyte.
    contents: dict[Path, bytes | Callable[[], bytes]] = {
        folder / "graph.html": partial(drawings.page, graph, page_language),
        folder / "graph.ttl": partial(exports.export, graph),
        folder / "graph.trig": partial(exports.export, graph, format="trig"),
    }
    if whole is not None:
        contents[folder / EMBEDDED] = partial(drawings.page, graph, page_language, whole=whole)
    files.write(contents)
    return replace(checked, files=tuple(contents), warnings=(*checked.warnings, *graph.warnings))


def init(folder: str | Path, *, languages: Sequence[str] = ("nl", "en")) -> list[Path]:
    """Start a dataset: write a small one that builds at once, to be replaced row by row.

    Parameters
    ----------
    folder
        Where to write it: a new or an empty folder.
    languages
        The languages of its labels and titles, the first one first.

    Returns
    -------
    list of Path
        The files that were written.

    Raises
    ------
    GraphbuilderError
        If there is something in the folder already, or a language is no code.
    """
    from graphbuilder.curation import starting

    target = Path(folder)
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise GraphbuilderError(Problem("folder-not-empty", str(target)))
    contents = {target / name: content for name, content in starting.contents(languages).items()}
    files.write(contents)
    return list(contents)


def workbook(
    dataset: Target = None,
    output: str | Path = "dataset.xlsx",
    *,
    sources: Sources | None = None,
    language: str = "en",
) -> Path:
    """Write a dataset as an Excel workbook to edit it in; its rows may hold mistakes.

    Parameters
    ----------
    dataset
        The dataset's folder; left out, as for `open_graph`.
    output
        The file to write. One that is there is replaced only if no edits would be lost.
    sources
        Files with the texts of its sources, by source id: with them each sentence
        stands beside its rows, and those that nobody has coded get a row.
    language
        That of what drop-downs say, ``nl`` or ``en``.

    Raises
    ------
    DatasetError
        Where a file of the dataset cannot be read, or edits would be lost.
    """
    from graphbuilder.curation.workbook import taking_back, writing
    from graphbuilder.graph import opening

    path, folder = Path(output), opening.chosen(dataset)
    endings.check_ending(path, "xlsx")
    content = writing.write_workbook(folder, sources or {}, language)
    taking_back.check_nothing_is_lost(path, folder)
    files.write({path: content})
    return path


def tables(
    workbook: str | Path,
    output: str | Path | None = None,
    *,
    overwrite: bool = False,
    dry_run: bool = False,
) -> Saved:
    """Write the tables of a workbook back as CSV, changing only what was edited.

    Parameters
    ----------
    workbook
        The .xlsx file.
    output
        The dataset's folder; left out, the one beside the workbook with its name.
    overwrite
        Whether the workbook has the last word where somebody else has edited the same cell
        since it was made; left out, that is an error.
    dry_run
        Whether to write nothing, and only tell what would change.

    Returns
    -------
    Saved
        The files that changed, each change, and what is worth a look.

    Raises
    ------
    DatasetError
        Where the text of a cell is not certain, or a cell was edited here and in the folder;
        then nothing is written.
    """
    from graphbuilder.curation.workbook import taking_back

    path = Path(workbook)
    folder = path.with_suffix("") if output is None else Path(output)
    return taking_back.take_back(path, folder, overwrite=overwrite, dry_run=dry_run)
