"""Commands that draw."""

from __future__ import annotations

from typing import Any

import click
from click.core import ParameterSource

from graphbuilder.cli import options, printing, progress_line
from graphbuilder.errors import readable


@click.command()
@options.graph
@click.option(
    "-o",
    "--output",
    type=options.Place(),
    default="graph.html",
    show_default=True,
    callback=options.to_write,
    help="File to write.",
)
@click.option(
    "--focus", type=readable, metavar="NAME", help="Only what is near this name (id, label or IRI)."
)
@click.option("--steps", default=1, show_default=True, help="How many steps from --focus.")
@click.option(
    "--class", "classes", type=readable, metavar="CLASS", multiple=True,
    help="Only names of this class and those below it; may be repeated.",
)  # fmt: skip
@click.option("--theme", type=readable, metavar="NAME", help="Only what has to do with this theme.")
@click.option(
    "--as-of",
    type=readable,
    metavar="DAY",
    help="Without statements that do not hold on this day, 2024-06-01.",
)
@click.option(
    "--query", metavar="QUESTION",
    help="Only the links with which this question is answered: one of the library, or a FILE.rq.",
)  # fmt: skip
@click.option(
    "--parameter", "parameters", metavar="NAME=VALUE", multiple=True, callback=options.pairs,
    help="A parameter of --query; may be repeated.",
)  # fmt: skip
@click.option(
    "--title", type=readable, metavar="TEXT", help="Title of the page; that of the dataset if left out."
)
@click.option(
    "--embed", type=readable, metavar="ADDRESS",
    help="Write only the picture, for a frame in another page, with a link to the whole at ADDRESS.",
)  # fmt: skip
@click.option(
    "--most", type=click.IntRange(min=1), metavar="STATEMENTS",
    help="So many statements have room on the page, 5000 if left out; of more it holds a part.",
)  # fmt: skip
@click.option(
    "--compare",
    nargs=2,
    type=options.Place(),
    metavar="OLD NEW",
    help="Draw what differs between two graphs.",
)
@options.only_sources
@options.known_on
@options.source
@options.with_drafts
@options.page_language
@options.language
def draw(
    target: str | None,
    output: str,
    compare: tuple[str, str] | None,
    sources: dict[str, str],
    with_drafts: bool,
    page_language: str | None,
    only_sources: str | None,
    known_on: str | None,
    language: str,
    **choice: Any,
) -> None:
    """Draw a graph, or a part of it, as an interactive page that needs no network.

    TARGET may be any RDF file. What you choose combines: --focus kabinet --class
    Trajectory draws the policy tracks near the cabinet.
    """
    from graphbuilder import api

    given = click.get_current_context()
    for option, name, wanted in (("--steps", "steps", "focus"), ("--parameter", "parameters", "query")):
        if given.get_parameter_source(name) == ParameterSource.COMMANDLINE and choice[wanted] is None:
            raise click.UsageError(f"{option} goes with --{wanted}")
    if compare:
        if (
            target
            or with_drafts
            or only_sources
            or known_on
            or any(
                given.get_parameter_source(each) == ParameterSource.COMMANDLINE
                for each in choice
                if each not in ("title", "most")
            )
        ):
            raise click.UsageError("--compare goes with --title, --most and the options of the page only")
        with progress_line.shown(language):
            old, new = (api.open_graph(each) for each in compare)
            graphs = [old, new]
            path = api.compare(
                old, new, output, title=choice["title"], page_language=page_language, most=choice["most"]
            )
    else:
        chosen = options.chosen(target, language)
        with progress_line.shown(language):
            graphs = [
                api.open_graph(
                    chosen,
                    sources=sources,
                    with_drafts=with_drafts,
                    only_sources=only_sources,
                    known_on=known_on,
                )
            ]
            path = api.draw(graphs[0], output, page_language=page_language, **choice)
    printing.problems([problem for graph in graphs for problem in graph.warnings], language)
    printing.written([path], language)
    if choice["embed"] is not None:
        printing.frame(path, choice["embed"], language)


COMMANDS = (draw,)
