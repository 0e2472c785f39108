"""Commands that hand a graph on."""

from __future__ import annotations

from pathlib import Path

import click

from graphbuilder import endings
from graphbuilder.cli import options, printing, progress_line


@click.command()
@options.graph
@options.timeout
@click.option(
    "-f", "--format", type=click.Choice(list(endings.TRIPLES)),
    help="Form; left out, as the file ends, else Turtle.",
)  # fmt: skip
@click.option(
    "-o", "--output", type=options.Place(), callback=options.to_write,
    help="File to write; standard output if left out.",
)  # fmt: skip
@click.option(
    "--store",
    type=options.Place(),
    metavar="DIR",
    help="Write a store to this folder instead; one that is there is replaced.",
)
@options.with_drafts
@click.option("--inferred/--no-inferred", default=None, help="With what follows by the rules, or without.")
@options.only_sources
@options.known_on
@options.language
def export(
    target: str | None,
    timeout: float | None,
    format: str,
    output: str | None,
    store: str | None,
    with_drafts: bool,
    inferred: bool | None,
    only_sources: str | None,
    known_on: str | None,
    language: str,
) -> None:
    """Write the graph as RDF, such as Turtle, or as a store to ask from."""
    from graphbuilder import api, files

    if store and (format or output or inferred is not None):
        raise click.UsageError("--store stands alone: a store holds everything")
    chosen = options.chosen(target, language)
    if store:
        with progress_line.shown(language):
            graph = api.open_graph(
                chosen, timeout=timeout, with_drafts=with_drafts, only_sources=only_sources, known_on=known_on
            )
        printing.problems(graph.warnings, language)
        with progress_line.shown(language):
            folder = api.export_store(graph, store)
        printing.written([folder], language)
        return
    meant = endings.forms(output, endings.TRIPLES, format) if output else [format or ""]
    options.check_output(output, chosen)
    with progress_line.shown(language):
        graph = api.open_graph(
            chosen, timeout=timeout, with_drafts=with_drafts, only_sources=only_sources, known_on=known_on
        )
        options.check_texts(output, graph)
        content = api.export(graph, format=next(filter(None, meant), "turtle"), inferred=inferred)
    printing.problems(graph.warnings, language)
    if output:
        files.write({Path(output): content})
        printing.written([Path(output)], language)
    else:
        click.echo(content, nl=False)


@click.command()
@click.argument("target", type=options.Place())
@click.argument("endpoint")
@click.option(
    "--update", metavar="URL", help="Where the engine takes SPARQL updates, if that is not found out."
)
@click.option(
    "--graph-store", metavar="URL",
    help="Where it takes graphs over the Graph Store Protocol, if that is not found out.",
)  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Say what would be done, and write nothing.")
@click.option("--replace", is_flag=True, help="Replace graphs also that were not published from here.")
@click.option(
    "--timeout", type=options.Amount(min=0, min_open=True), metavar="SECONDS", default=600,
    help="How long the engine may take for each step; 600 if left out.",
)  # fmt: skip
@options.language
def publish(
    target: str,
    endpoint: str,
    update: str | None,
    graph_store: str | None,
    dry_run: bool,
    replace: bool,
    timeout: float,
    language: str,
) -> None:
    """Load TARGET, a dataset, into the SPARQL engine at ENDPOINT, or bring up to date what is there.

    Who may write there is told by GRAPHBUILDER_USER and GRAPHBUILDER_PASSWORD, GRAPHBUILDER_TOKEN
    or a netrc file.
    """
    from graphbuilder import api

    with progress_line.shown(language) as progress:
        found = api.publish(
            target,
            endpoint,
            update=update or "",
            graph_store=graph_store or "",
            dry_run=dry_run,
            replace=replace,
            timeout=timeout,
            progress=progress,
        )
    printing.published(found, language, dry_run=dry_run)


COMMANDS = (export, publish)
