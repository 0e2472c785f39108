"""Commands on datasets: make, check, edit and build them."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from graphbuilder import messages
from graphbuilder.cli import options, printing, progress_line
from graphbuilder.errors import readable


@click.command()
@options.dataset
@click.option(
    "-o",
    "--output",
    type=options.Place(),
    default="out",
    show_default=True,
    help="Folder to write to.",
)
@options.source
@options.strict
@options.each
@options.with_drafts
@options.page_language
@click.option(
    "--embed", type=readable, metavar="ADDRESS",
    help="Write graph-embed.html too: the picture alone, for a frame in another page, with a link to"
    " graph.html at ADDRESS.",
)  # fmt: skip
@options.language
def build(
    dataset: str | None,
    output: str,
    sources: dict[str, str],
    strict: bool,
    each: bool,
    with_drafts: bool,
    page_language: str | None,
    embed: str | None,
    language: str,
) -> None:
    """Check a dataset and write its graph (Turtle, TriG) and its drawing."""
    from graphbuilder import api

    chosen = options.chosen(dataset, language)
    with progress_line.shown(language):
        report = api.build(
            chosen,
            output,
            sources=sources,
            strict=strict,
            page_language=page_language,
            with_drafts=with_drafts,
            embed=embed,
        )
    printing.problems(report.warnings, language, each=each)
    printing.report(report, language)
    if embed is not None:
        printing.frame(report.files[-1], embed, language)


@click.command()
@click.argument("folder", type=options.Place())
@click.option(
    "--languages", default="nl,en", show_default=True, metavar="CODES",
    help="Languages of labels and titles, the first one first.",
)  # fmt: skip
@options.language
def init(folder: str, languages: str, language: str) -> None:
    """Start a dataset of your own: a small one that builds at once, to replace row by row."""
    from graphbuilder.api import datasets
    from graphbuilder.curation import starting

    codes = languages.replace(",", " ").lower().split()
    printing.written(datasets.init(folder, languages=codes), language)
    printing.problems(starting.notes(codes), language)


@click.command()
@click.argument("file", type=options.Place())
@click.option(
    "--source",
    type=readable,
    required=True,
    metavar="ID",
    help="Id of the source that FILE is the text of.",
)
@click.option(
    "-o", "--output", type=options.Place(), callback=options.to_write,
    help="Table to write or to add to, or a folder of tables; standard output if left out.",
)  # fmt: skip
@options.each
@options.language
def passages(file: str, source: str, output: str | None, each: bool, language: str) -> None:
    """Cut FILE, a text or PDF, into headings, sentences and footers: the table of its passages."""
    from graphbuilder import api

    found = api.passages(file, source=source, output=output)
    printing.problems(found.warnings, language, each=each)
    printing.repairs(found.repairs, file, language)
    if found.file:
        printing.written([found.file], language)
    else:
        click.echo(found.table(), nl=False)


@click.command()
@click.argument("file", type=options.Place())
@options.dataset
@click.option("--sources", "draft_sources", type=options.Place(), help="Table of the sources of the drafts.")
@options.language
def drafts(file: str, dataset: str | None, draft_sources: str | None, language: str) -> None:
    """Bring FILE, a table of drafts in older terms, into a dataset; list the rows that no term takes.

    They come in as drafts, without passage and quote; see: graphbuilder check --drafts.
    """
    from graphbuilder import api

    chosen = options.chosen(dataset, language)
    with progress_line.shown(language):
        left_out, paths = api.bring_drafts(file, chosen, draft_sources=draft_sources)
    for each in left_out:
        click.echo(readable(f"{each.file}:{each.line}: {each.id}: {each.reason}"))
    click.echo(messages.word("left-out", language).format(count=len(left_out)))
    printing.written(paths, language)


@click.command()
@click.argument("file", type=options.Place())
@click.option("--source", type=readable, required=True, metavar="ID", help="Id of the source.")
@click.option(
    "-o", "--output", required=True, type=options.Place(), callback=options.to_write, help="Text to write."
)
@click.option(
    "--gaps", required=True, type=options.Place(), help="Table of the places that were taken out, gaps.csv."
)
@click.option("--names", type=options.Place(), help="File with a name a line; then the table is written.")
@options.language
def redact(file: str, source: str, output: str, gaps: str, names: str | None, language: str) -> None:
    """Take names out of FILE, a text, before it is passed on: each gap is marked […].

    The table of gaps holds places and no names, so that who has the official text can make the
    same text of it again.
    """
    from graphbuilder import api

    found = api.redact(file, output, source=source, gaps=gaps, names=names)
    printing.problems(found.warnings, language)
    click.echo(messages.word("gaps", language).format(count=found.gaps))
    printing.written([Path(output), *([Path(gaps)] if names else [])], language)


@click.command()
@click.argument("source", type=readable)
@click.argument("text", type=options.Place(), metavar="NEWTEXT")
@options.dataset
@click.option("--issued", default="", type=readable, metavar="DAY", help="When the new edition came out.")
@click.option("--as", "new", type=readable, metavar="ID", help="Id of the new edition; SOURCE-2 if left out.")
@click.option("--dry-run", is_flag=True, help="Say what would change, and write nothing.")
@options.each
@options.language
def revise(
    source: str,
    text: str,
    dataset: str | None,
    issued: str,
    new: str | None,
    dry_run: bool,
    each: bool,
    language: str,
) -> None:
    """Take NEWTEXT as the new edition of SOURCE.

    Statements whose quotes are found again move with it; those whose quotes changed or are gone stay
    with the old edition, and are listed with the nearest words. Nothing is lost.
    """
    from graphbuilder import api

    with progress_line.shown(language):
        found = api.revise(source, text, dataset, new=new, issued=issued, dry_run=dry_run)
    printing.problems(found.problems, language, each=each)
    printing.revised(found, language, dry_run=dry_run)


@click.command()
@options.dataset
@click.option(
    "-o", "--output", required=True, type=options.Place(), callback=options.to_write,
    help="Workbook to write, FILE.xlsx.",
)  # fmt: skip
@options.source
@options.language
def workbook(dataset: str | None, output: str, sources: dict[str, str], language: str) -> None:
    """Write a dataset as an Excel workbook, to edit it in; with --source, sentences beside their rows."""
    from graphbuilder import api

    chosen = options.chosen(dataset, language)
    with progress_line.shown(language):
        path = api.workbook(chosen, output, sources=sources, language=language)
    printing.written([path], language)


@click.command()
@click.argument("workbook", type=options.Place(), metavar="FILE.xlsx")
@click.option("-o", "--output", type=options.Place(), metavar="DATASET", help="Folder; by default FILE.")
@click.option(
    "--overwrite", is_flag=True, help="Let the workbook have the last word where the files changed too."
)
@click.option("--dry-run", is_flag=True, help="Say what would change, and write nothing.")
@options.each
@options.language
def tables(
    workbook: str, output: str | None, overwrite: bool, dry_run: bool, each: bool, language: str
) -> None:
    """Write a workbook's tables back as CSV, changing only what was edited."""
    from graphbuilder import api

    with progress_line.shown(language):
        saved = api.tables(workbook, output, overwrite=overwrite, dry_run=dry_run)
    printing.saved(saved, language, dry_run=dry_run, each=each)


@click.command()
@options.dataset
@options.source
@options.strict
@click.option(
    "-f",
    "--format",
    default="text",
    type=click.Choice(["text", "json", "turtle"]),
    show_default=True,
    help="Problems as lines, as data, or as SHACL's report.",
)
@click.option(
    "--drafts", is_flag=True, help="Say which statements are still to be checked, by source, and no more."
)
@options.each
@options.language
def check(
    dataset: str | None,
    sources: dict[str, str],
    strict: bool,
    format: str,
    drafts: bool,
    each: bool,
    language: str,
) -> None:
    """Check a dataset and say what is wrong, without writing anything."""
    from graphbuilder import api

    if drafts and (sources or strict or format != "text"):
        raise click.UsageError("--drafts stands alone: it lists what is to be checked, and checks nothing")
    chosen = options.chosen(dataset, language)
    if drafts:
        printing.to_do(api.drafts(chosen), language)
        return
    if format == "json":
        with progress_line.shown(language):
            found, passed = api.problems(chosen, sources=sources, strict=strict)
        printing.problems_as_json(found, language)
        sys.exit(not passed)
    if format == "turtle":
        with progress_line.shown(language):
            shapes = api.shape_report(chosen)
        click.echo(shapes, nl=False)
        return
    with progress_line.shown(language):
        report = api.check(chosen, sources=sources, strict=strict)
    printing.problems(report.warnings, language, each=each)
    printing.report(report, language)


COMMANDS = (build, init, passages, drafts, redact, revise, workbook, tables, check)
