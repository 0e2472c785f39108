"""Commands that ask a graph, or hand it on."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from graphbuilder import printing
from graphbuilder.cli import completion, options

_FORMATS = ("table", "csv", "tsv", "json", "xml", "md", "excel", "turtle", "trig", "nt", "json-ld")
_iris = click.option("--iris", is_flag=True, help="Name things by their IRIs, in tables.")


@click.command()
@click.argument("question", shell_complete=completion.questions)
@click.argument("parameters", nargs=-1, callback=options.pairs, shell_complete=completion.parameters)
@options.graph
@options.answer_timeout
@options.memory
@click.option("--as-of", metavar="DATE", help="The day for which the answer holds, such as 2024-06-01.")
@click.option("--evidence", is_flag=True, help="Show the quoted words with each row.")
@_iris
@click.option("-f", "--format", default="table", type=click.Choice(_FORMATS), show_default=True, help="Form.")
@click.option("-o", "--output", type=click.Path(), help="File to write to.")
@click.option(
    "--allow-service",
    "allowed_hosts",
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
    format: str,
    output: str | None,
    allowed_hosts: tuple[str, ...],
    language: str,
) -> None:
    """Ask a QUESTION: a query of the library by name, a FILE.rq, or - for standard input.

    PARAMETERS are given as NAME=VALUE; see: graphbuilder queries NAME.
    """
    from graphbuilder import api, files, limits

    if question == "-":
        # A standard input that was closed holds nothing.
        content = sys.stdin.buffer.read(limits.QUERY_BYTES) if sys.stdin else b""
        question = content.decode("utf-8-sig", errors="replace")
    with options.interruptible():
        answer = api.query(
            question,
            target,
            parameters,
            as_of=as_of,
            timeout=timeout,
            memory=memory,
            allowed_hosts=allowed_hosts,
        )
    if evidence:
        answer.check_evidence(question)
    if output:
        text = answer.text(format, language, evidence=evidence, iris=iris)
        files.write({Path(output): text.encode()})
    else:
        printing.answer(answer, format, language, evidence=evidence, iris=iris)
    printing.notes(answer, language)


@click.command()
@click.argument("name", required=False, shell_complete=completion.questions)
@options.language
def queries(name: str | None, language: str) -> None:
    """List the questions of the library, or show one with its parameters."""
    from graphbuilder.questions import library

    if name:
        printing.query(library.named(name), language)
    else:
        printing.queries([library.named(each) for each in library.names()], language)


@click.command()
@click.argument("subject")
@click.argument("relation")
@click.argument("object")
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

    printing.explanation(api.explain(subject, relation, object, target, timeout=timeout), language)


@click.command()
@options.graph
@options.timeout
@click.option(
    "-f", "--format", type=click.Choice(["turtle", "trig"]),
    help="Form; left out, TriG for a file that ends in .trig, else Turtle.",
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
    """Write the graph as Turtle or TriG, or as a store to ask from."""
    from graphbuilder import api, files

    if store:
        if format or output or inferred is not None:
            raise click.UsageError("--store stands alone: a store holds everything")
        printing.written([api.export_store(target, store, timeout=timeout)], language)
        return
    if format is None:
        format = "trig" if (output or "").lower().endswith(".trig") else "turtle"
    content = api.export(api.open_graph(target, timeout=timeout), format=format, inferred=inferred)
    if output:
        files.write({Path(output): content})
    else:
        click.echo(content, nl=False)


COMMANDS = (query, queries, explain, export)
