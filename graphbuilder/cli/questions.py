"""Commands that ask a graph, or hand it on."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from graphbuilder import endings, printing
from graphbuilder.cli import completion, options
from graphbuilder.errors import readable

_FORMATS = (*endings.ROWS, *endings.TRIPLES)
_iris = click.option("--iris", is_flag=True, help="Name things by their IRIs, in tables.")


@click.command()
@click.argument("question", shell_complete=completion.questions)
@click.argument("parameters", nargs=-1, callback=options.pairs, shell_complete=completion.parameters)
@options.graph
@options.answer_timeout
@options.memory
@click.option(
    "--as-of",
    type=readable,
    metavar="DATE",
    help="The day for which the answer holds, such as 2024-06-01.",
)
@click.option("--evidence", is_flag=True, help="Show the quoted words with each row.")
@_iris
@click.option(
    "--explain",
    "with_legend",
    is_flag=True,
    help="Say what the words in the answer mean, such as: not stated.",
)
@click.option(
    "-f", "--format", type=click.Choice(_FORMATS), help="Form; left out, as the file ends, else a table."
)
@click.option("-o", "--output", type=click.Path(), help="File to write to.")
@click.option(
    "--allow-service",
    "allowed_hosts",
    type=readable,
    metavar="HOST",
    multiple=True,
    help="A host that SERVICE in a query of your own may ask; may be repeated.",
)
@options.language
def query(
    question: str,
    parameters: dict[str, list[str]],
    target: str | None,
    timeout: float | None,
    memory: float | None,
    as_of: str | None,
    evidence: bool,
    iris: bool,
    with_legend: bool,
    format: str | None,
    output: str | None,
    allowed_hosts: tuple[str, ...],
    language: str,
) -> None:
    """Ask a QUESTION: a query of the library by name, a FILE.rq, or - for standard input.

    PARAMETERS are given as NAME=VALUE; see: graphbuilder queries NAME.
    """
    from graphbuilder import api, files, limits
    from graphbuilder.questions import asking

    if output:
        endings.forms(output, {**endings.ROWS, **endings.TRIPLES}, format)
    if question == "-":
        # A standard input that was closed holds nothing.
        content = sys.stdin.buffer.read(limits.QUERY_BYTES) if sys.stdin else b""
        question = asking.text_of(content, "-")
    asked = options.chosen(target, language)
    with options.interruptible():
        answer = api.query(
            question,
            asked,
            parameters,
            as_of=as_of,
            timeout=timeout,
            memory=memory,
            allowed_hosts=allowed_hosts,
        )
    if evidence:
        answer.check_evidence(question)
    format = format or (answer.form(output) if output else "table")
    if output:
        text = answer.text(format, language, evidence=evidence, iris=iris)
        files.write({Path(output): text.encode()})
    else:
        printing.answer(answer, format, language, evidence=evidence, iris=iris)
    printing.notes(answer, language)
    if with_legend:
        printing.legend(answer, language)


@click.command()
@click.argument("name", type=readable, required=False, metavar="[NAME]", shell_complete=completion.questions)
@options.language
def queries(name: str | None, language: str) -> None:
    """List the questions of the library, or show one with its parameters."""
    from graphbuilder.questions import library

    if name:
        printing.query(library.named(name), language)
    else:
        printing.queries([library.named(each) for each in library.names()], language)


@click.command()
@click.argument("subject", type=readable, metavar="SUBJECT")
@click.argument("relation", type=readable, metavar="RELATION")
@click.argument("object", type=readable, metavar="OBJECT")
@options.graph
@options.timeout
@options.language
def explain(
    subject: str, relation: str, object: str, target: str | None, timeout: float | None, language: str
) -> None:
    """Say why it is in the graph that SUBJECT has RELATION to OBJECT, or why it is not.

    By the statements that say so, by the rule that derives it, or by what is stated without
    being a fact. Names may be ids, labels or IRIs.
    """
    from graphbuilder import api

    asked = options.chosen(target, language)
    found = api.explain(subject, relation, object, asked, timeout=timeout)
    printing.problems(found.evidence.warnings, language)
    printing.explanation(found, language)


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
@options.language
def export(
    target: str | None,
    timeout: float | None,
    format: str,
    output: str | None,
    store: str | None,
    inferred: bool | None,
    language: str,
) -> None:
    """Write the graph as RDF, such as Turtle, or as a store to ask from."""
    from graphbuilder import api, files

    if store and (format or output or inferred is not None):
        raise click.UsageError("--store stands alone: a store holds everything")
    chosen = options.chosen(target, language)
    if store:
        printing.written([api.export_store(chosen, store, timeout=timeout)], language)
        return
    meant = endings.forms(output, endings.TRIPLES, format) if output else [format or ""]
    graph = api.open_graph(chosen, timeout=timeout)
    content = api.export(graph, format=next(filter(None, meant), "turtle"), inferred=inferred)
    printing.problems(graph.warnings, language)
    if output:
        files.write({Path(output): content})
    else:
        click.echo(content, nl=False)


COMMANDS = (query, queries, explain, export)
