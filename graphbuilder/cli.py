"""The commands: thin, each one call of the library."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import click

from graphbuilder import __version__, printing
from graphbuilder.errors import GraphbuilderError

_LANGUAGE = "graphbuilder.language"
_FORMATS = ("table", "csv", "tsv", "json", "xml", "md", "turtle", "trig", "nt", "json-ld")


class _Commands(click.Group):
    """Turns a mistake of the user's into lines on standard error and exit code 1, in one place."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except GraphbuilderError as error:
            printing.problems(error.problems, ctx.find_root().meta.get(_LANGUAGE, "en"))
            ctx.exit(1)
        except BrokenPipeError:
            # Whoever reads has seen enough (`| head`): that is no error.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(0)


def _pairs(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> dict[str, list[str]]:
    pairs: dict[str, list[str]] = {}
    for value in values:
        name, equals, text = value.partition("=")
        if not equals or not name:
            raise click.BadParameter(f'"{value}" is not of the form NAME=VALUE')
        pairs.setdefault(name, []).append(text)
    return pairs


def _sources(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> dict[str, str]:
    return {name: texts[-1] for name, texts in _pairs(ctx, param, values).items()}


_graph = click.option(
    "-g", "--graph", "target", metavar="TARGET", help="A dataset's folder, an RDF file or a store."
)
_source = click.option(
    "--source", "sources", metavar="ID=FILE", multiple=True, callback=_sources,
    help="The text of a source, to hold the quotes to; may be repeated.",
)  # fmt: skip
_strict = click.option("--strict", is_flag=True, help="Treat warnings as errors.")


def _chosen(ctx: click.Context, param: click.Parameter, language: str | None) -> str:
    # Kept for the one place where mistakes are printed, which is outside the command.
    ctx.find_root().meta[_LANGUAGE] = language or "en"
    return language or "en"


_language = click.option(
    "-l", "--language", type=click.Choice(["nl", "en"]), callback=_chosen, is_eager=True,
    help="Language of messages and names; English if left out.",
)  # fmt: skip
_page_language = click.option(
    "--page-language", type=click.Choice(["nl", "en"]), default="nl", show_default=True,
    help="Language in which the page opens; readers can switch.",
)  # fmt: skip
_dataset = click.argument("dataset", required=False)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """Knowledge graphs about public policy in which every line has its evidence.

    Without a DATASET or TARGET, commands take the dataset in the current folder, or
    else the one that comes with graphbuilder.
    """


@main.command()
@_dataset
@click.option("-o", "--output", default="out", show_default=True, help="Folder to write to.")
@_source
@_strict
@_page_language
@_language
def build(
    dataset: str | None,
    output: str,
    sources: dict[str, str],
    strict: bool,
    page_language: str,
    language: str,
) -> None:
    """Check a dataset and write its graph (Turtle, TriG) and its drawing."""
    from graphbuilder import api

    report = api.build(dataset, output, sources=sources, strict=strict, page_language=page_language)
    printing.problems(report.warnings, language)
    printing.report(report, language)


@main.command()
@click.argument("folder")
@_language
def init(folder: str, language: str) -> None:
    """Start a dataset of your own: a small one that builds at once, to replace row by row."""
    from graphbuilder import api

    printing.written(api.init(folder), language)


@main.command()
@click.argument("file")
@click.option("--source", required=True, metavar="ID", help="Id of the source that FILE is the text of.")
@click.option("-o", "--output", type=click.Path(), help="File to write; standard output if left out.")
@_language
def passages(file: str, source: str, output: str | None, language: str) -> None:
    """Cut FILE, a text or PDF, into headings, sentences and footers: the table of its passages."""
    from graphbuilder import api

    found = api.passages(file, source=source, output=output)
    printing.problems(found.warnings, language)
    printing.repairs(found.repairs, file, language)
    if output:
        printing.written([Path(output)], language)
    else:
        click.echo(found.table(), nl=False)


@main.command()
@_dataset
@click.option("-o", "--output", required=True, type=click.Path(), help="Workbook to write, FILE.xlsx.")
@_source
@_language
def workbook(dataset: str | None, output: str, sources: dict[str, str], language: str) -> None:
    """Write a dataset as an Excel workbook, to edit it in; with --source, sentences beside their rows."""
    from graphbuilder import api

    printing.written([api.workbook(dataset, output, sources=sources, language=language)], language)


@main.command()
@click.argument("workbook", metavar="FILE.xlsx")
@click.option("-o", "--output", type=click.Path(), metavar="DATASET", help="Folder; by default FILE.")
@_language
def tables(workbook: str, output: str | None, language: str) -> None:
    """Write a workbook's tables back as CSV, changing only what was edited."""
    from graphbuilder import api

    saved = api.tables(workbook, output)
    printing.problems(saved.warnings, language)
    printing.saved(saved.files, language)


@main.command()
@_dataset
@_source
@_strict
@click.option(
    "-f",
    "--format",
    default="text",
    type=click.Choice(["text", "json", "turtle"]),
    show_default=True,
    help="Problems as lines, as data, or as SHACL's report.",
)
@_language
def check(dataset: str | None, sources: dict[str, str], strict: bool, format: str, language: str) -> None:
    """Check a dataset and say what is wrong, without writing anything."""
    from graphbuilder import api

    if format == "json":
        found, passed = api.problems(dataset, sources=sources, strict=strict)
        printing.problems_as_json(found, language)
        sys.exit(not passed)
    if format == "turtle":
        click.echo(api.shape_report(dataset), nl=False)
        return
    report = api.check(dataset, sources=sources, strict=strict)
    printing.problems(report.warnings, language)
    printing.report(report, language)


@main.command()
@click.argument("question")
@click.argument("parameters", nargs=-1, callback=_pairs)
@_graph
@click.option("-f", "--format", default="table", type=click.Choice(_FORMATS), show_default=True, help="Form.")
@click.option("-o", "--output", type=click.Path(), help="File to write to.")
@_language
def query(
    question: str,
    parameters: dict[str, list[str]],
    target: str | None,
    format: str,
    output: str | None,
    language: str,
) -> None:
    """Ask a QUESTION: a query of the library by name, a FILE.rq, or - for standard input.

    PARAMETERS are given as NAME=VALUE; see: graphbuilder queries NAME.
    """
    from graphbuilder import api, files

    if question == "-":
        question = sys.stdin.buffer.read().decode("utf-8-sig", errors="replace")
    answer = api.query(question, target, parameters)
    if output:
        files.write({Path(output): answer.text(format, language).encode()})
    else:
        printing.answer(answer, format, language)


@main.command()
@click.argument("name", required=False)
@_language
def queries(name: str | None, language: str) -> None:
    """List the questions of the library, or show one with its parameters."""
    from graphbuilder.questions import library

    if name:
        printing.query(library.named(name), language)
    else:
        printing.queries([library.named(each) for each in library.names()], language)


@main.command()
@_graph
@click.option("-o", "--output", default="graph.html", show_default=True, help="File to write.")
@_source
@_page_language
@_language
def draw(target: str | None, output: str, sources: dict[str, str], page_language: str, language: str) -> None:
    """Draw the graph as an interactive page that needs no network."""
    from graphbuilder import api

    path = api.draw(target, output, sources=sources, page_language=page_language)
    printing.written([path], language)


@main.command()
@_graph
@click.option(
    "-f", "--format", type=click.Choice(["turtle", "trig"]),
    help="Form; left out, TriG for a file that ends in .trig, else Turtle.",
)  # fmt: skip
@click.option("-o", "--output", type=click.Path(), help="File to write; standard output if left out.")
@click.option("--inferred/--no-inferred", default=None, help="With what follows by the rules, or without.")
@_language
def export(target: str | None, format: str, output: str | None, inferred: bool | None, language: str) -> None:
    """Write the graph as Turtle or TriG."""
    from graphbuilder import api, files

    if format is None:
        format = "trig" if (output or "").lower().endswith(".trig") else "turtle"
    content = api.export(target, format=format, inferred=inferred)
    if output:
        files.write({Path(output): content})
    else:
        click.echo(content, nl=False)
