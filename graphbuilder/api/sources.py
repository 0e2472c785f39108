"""Work on the sources of a dataset: their texts, their editions, and what is still to be checked of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from graphbuilder import dates, endings, files
from graphbuilder.errors import DatasetError, GraphbuilderError, Problem
from graphbuilder.suggestions import nearest

if TYPE_CHECKING:
    from graphbuilder.curation.documents.cutting import Cut
    from graphbuilder.curation.documents.gaps import Redacted
    from graphbuilder.curation.documents.revising import Revision
    from graphbuilder.curation.drafts import ToDo
    from graphbuilder.curation.older_drafts import LeftOut
    from graphbuilder.graph.opening import Target


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
    before = files.state([path])
    files.write({path: appending.table_with(path, found, source)}, before)
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
        Where a name is not in the text, the text is another one than that of the table, or what is
        read or written would be lost.
    """
    from graphbuilder.curation.documents import gaps as places

    files.check_other(output, file, names, gaps)
    if names is not None:
        files.check_apart(output, gaps)
        files.check_other(gaps, file, names)
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
    before = files.state(folder.rglob("*.csv"))
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
    files.write(made.contents, before)
    return replace(made, files=tuple(made.contents))


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
    before = files.state(records.folder.rglob("*.csv"))
    contents = older_drafts.written(brought, records)
    files.write(contents, before)
    return tuple(brought.left_out), tuple(contents)
