"""Commands that hand a graph on."""

from __future__ import annotations

from pathlib import Path

import click

from graphbuilder import endings
from graphbuilder.cli import options, printing


@click.command()
@options.graph
@options.timeout
@click.option(
    "-f", "--format", type=click.Choice(list(endings.TRIPLES)),
    help="Form; left out, as the file ends, else Turtle.",
)  # fmt: skip
@click.option("-o", "--output", type=click.Path(), help="File to write; standard output if left out.")
@click.option(
    "--store",
    type=click.Path(),
    metavar="DIR",
    help="Write a store to this folder instead; one that is there is replaced.",
)
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
        graph = api.open_graph(chosen, timeout=timeout, only_sources=only_sources, known_on=known_on)
        printing.problems(graph.warnings, language)
        printing.written([api.export_store(graph, store)], language)
        return
    meant = endings.forms(output, endings.TRIPLES, format) if output else [format or ""]
    graph = api.open_graph(chosen, timeout=timeout, only_sources=only_sources, known_on=known_on)
    content = api.export(graph, format=next(filter(None, meant), "turtle"), inferred=inferred)
    printing.problems(graph.warnings, language)
    if output:
        files.write({Path(output): content})
    else:
        click.echo(content, nl=False)


COMMANDS = (export,)
