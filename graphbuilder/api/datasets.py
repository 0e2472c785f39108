"""Work on a dataset: check it, build it, start one, and take its tables to Excel and back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from graphbuilder import dates, endings, files
from graphbuilder.api import drawings, exports
from graphbuilder.api.graphs import Sources
from graphbuilder.errors import DatasetError, GraphbuilderError, Problem
from graphbuilder.suggestions import nearest

#: What `build` writes for a frame in another page.
EMBEDDED = "graph-embed.html"

if TYPE_CHECKING:
    from graphbuilder.curation.dataset import Dataset
    from graphbuilder.curation.documents.cutting import Cut
    from graphbuilder.curation.documents.gaps import Redacted
    from graphbuilder.curation.documents.revising import Revision
    from graphbuilder.curation.drafts import ToDo
    from graphbuilder.curation.older_drafts import LeftOut
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
    contradicting = conflicts.warnings(records)
    problems = (*records.warnings, *_misspelt(records), *contradicting, *check_shapes(graph, records))
    if any(each.severity == "error" for each in problems) or (
        strict and any(each.severity == "warning" for each in problems)
    ):
        raise DatasetError(problems)
    return report(graph, records, problems)


def drafts(dataset: Target = None) -> tuple[ToDo, ...]:
    """What is still to be checked: the drafts of a dataset by source, with the sources' addresses.

    Parameters
    ----------
    dataset
        The dataset's folder or workbook; left out, as for `open_graph`.

    Returns
    -------
    tuple of ToDo
        For each source with drafts its record, None where rows name none, and the drafts.

    Raises
    ------
    DatasetError
        Where the tables hold mistakes.
    """
    from graphbuilder.curation import drafts as records
    from graphbuilder.graph import opening

    graph = opening.open_graph(dataset, with_drafts=True)
    if graph.dataset is None:
        raise DatasetError(Problem("no-dataset", str(dataset)))
    return tuple(records.to_do(graph.dataset.sources, graph.dataset.drafts))


def bring_drafts(
    file: str | Path, dataset: Target = None, *, draft_sources: str | Path | None = None
) -> tuple[tuple[LeftOut, ...], tuple[Path, ...]]:
    """Bring drafts in older terms into a dataset, as statements that are still to be checked.

    Parameters
    ----------
    file
        A table of such drafts; `docs/tables.md` tells its columns.
    dataset
        The dataset's folder; left out, as for `open_graph`.
    draft_sources
        A table of their sources; left out, the dataset has them already.

    Returns
    -------
    tuple
        The rows that no term takes, each with the reason, and the files that were written. Drafts
        that the dataset has already are passed by.

    Raises
    ------
    DatasetError
        Where a table holds mistakes; then nothing is written.
    """
    from graphbuilder.curation import older_drafts
    from graphbuilder.graph import opening

    records = opening.open_graph(dataset, with_drafts=True).dataset
    if records is None or not records.folder.is_dir():
        raise DatasetError(Problem("no-dataset", str(dataset)))
    given = None if draft_sources is None else Path(draft_sources)
    brought = older_drafts.bring(records, Path(file), given)
    contents = older_drafts.written(brought, records)
    files.write(contents)
    return tuple(brought.left_out), tuple(contents)


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
    checked = check(dataset, sources=sources, strict=strict)
    graph, folder = checked.graph, Path(output)
    if with_drafts and checked.drafts:
        from graphbuilder.graph import opening

        graph = opening.open_graph(dataset, sources, with_files=True, with_drafts=True)
    contents = {
        folder / "graph.html": drawings.page(graph, page_language),
        folder / "graph.ttl": exports.export(graph),
        folder / "graph.trig": exports.export(graph, format="trig"),
    }
    if embed is not None:
        contents[folder / EMBEDDED] = drawings.page(graph, page_language, embed=embed)
    files.write(contents)
    return replace(checked, files=tuple(contents))


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


def passages(file: str | Path, *, source: str, output: str | Path | None = None) -> Cut:
    """Cut a text or PDF into headings, sentences and footers: the passages of a source.

    Parameters
    ----------
    file
        The document.
    source
        The id of the source that it is the text of.
    output
        Where to write the table; left out, nothing is written. A table that is there
        already keeps its rows, and the new ones are added; if a row of the source would
        change, it is left alone. In a folder, the table is the one of the source.

    Returns
    -------
    Cut
        The passages, what they say, and the repairs; ``.table()`` is the CSV.

    Raises
    ------
    GraphbuilderError
        Where the file holds no words to be had, or rows of the table would change.
    """
    from graphbuilder.curation.documents import appending, cutting

    if output is not None:
        endings.check_ending(output, "csv")
    found = cutting.cut_file(file, source)
    if output is None:
        return found
    path = appending.home(output, source)
    files.write({path: appending.table_with(path, found, source)})
    return replace(found, file=path)


def redact(
    file: str | Path,
    output: str | Path,
    *,
    source: str,
    gaps: str | Path,
    names: str | Path | None = None,
) -> Redacted:
    """Take names out of a text that is to be passed on; each gap is marked ``[…]``.

    Parameters
    ----------
    file
        The original text.
    output
        Where to write the text without them.
    source
        The id of the source that it is the text of.
    gaps
        The table of the places that were taken out, which holds no name. With `names` its rows of
        the source are written; without, they say what is taken out.
    names
        A file with a name a line, to be kept where the text is not.

    Raises
    ------
    GraphbuilderError
        Where a name is not in the text, or the text is another one than that of the table.
    """
    from graphbuilder.curation.documents import gaps as places

    found = places.redact(Path(file), source, Path(gaps), None if names is None else Path(names))
    contents = {Path(output): found.text.encode()}
    if names is not None:
        contents[Path(gaps)] = found.table.encode()
    files.write(contents)
    return found


def revise(
    source: str,
    file: str | Path,
    dataset: Target = None,
    *,
    new: str | None = None,
    issued: str = "",
    dry_run: bool = False,
) -> Revision:
    """Take a second edition of a source: what it still says moves with it, and the rest is told.

    Parameters
    ----------
    source
        The id of the source of which there is a new edition.
    file
        The text of the new edition.
    dataset
        The dataset's folder; left out, as for `open_graph`, but not the one that comes with graphbuilder.
    new
        The id of the new edition; left out, that of the old one with ``-2`` behind it, or the next number.
    issued
        When the new edition came out, in EDTF; blank where that is not known.
    dry_run
        Whether to write nothing, and only tell what would change.

    Returns
    -------
    Revision
        Which statements moved, and what is said of those that did not.

    Raises
    ------
    GraphbuilderError
        Where there is no such source, or a text or table cannot be read; then nothing is written.
    """
    from graphbuilder.curation.dataset import read_dataset
    from graphbuilder.curation.documents import revising
    from graphbuilder.graph import discovery

    found = discovery.find_dataset() if dataset is None else None
    folder = found.folder if found else Path(str(dataset))
    if (found and found.bundled) or not folder.is_dir():
        raise GraphbuilderError(Problem("not-to-be-revised", str(folder)))
    records = read_dataset(folder)
    if source not in records.sources:
        hint, values = (
            nearest(source, records.sources),
            {"value": source, "known": ", ".join(records.sources)},
        )
        raise GraphbuilderError(Problem("no-source-to-revise", suggestion=hint, values=values))
    taken = (f"{source}-{number}" for number in range(2, len(records.sources) + 3))
    name = new or next(each for each in taken if each not in records.sources)
    if name in records.sources:
        raise GraphbuilderError(Problem("edition-exists", values={"value": name}))
    if issued:
        try:
            dates.bounds(issued)
        except dates.DateError as error:
            values = {"column": "issued", **error.values}
            raise GraphbuilderError(Problem(error.code, values=values)) from None
    made = revising.revision(
        folder,
        records.sources[source],
        [each for each in records.statements.values() if each.source == source],
        records.passages,
        Path(file),
        new=name,
        issued=issued,
        languages=records.languages,
    )
    if dry_run:
        return made
    files.write(made.contents)
    return replace(made, files=tuple(made.contents))


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
