"""Commands that ask a graph."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graphbuilder import endings
from graphbuilder.cli import completion, options, printing, progress_line
from graphbuilder.errors import DatasetError, TargetError, UnclearQuestion, readable

if TYPE_CHECKING:
    from graphbuilder.graph.store import Graph

_FORMATS = (*endings.ROWS, *endings.TRIPLES)
_iris = click.option("--iris", is_flag=True, help="Name things by their IRIs, in tables.")


@click.command()
@click.argument("question", shell_complete=completion.questions)
@click.argument(
    "parameters", nargs=-1, callback=options.words_and_pairs, shell_complete=completion.parameters
)
@options.graph
@options.answer_timeout
@options.memory
@options.limit
@options.with_drafts
@click.option(
    "--as-of",
    type=readable,
    metavar="DATE",
    help="The day for which the answer holds, such as 2024-06-01.",
)
@options.only_sources
@options.known_on
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
@click.option("-o", "--output", type=options.Place(), callback=options.to_write, help="File to write to.")
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
    parameters: tuple[list[str], dict[str, list[str]]],
    target: str | None,
    timeout: float | None,
    memory: float | None,
    limit: int | None,
    with_drafts: bool,
    as_of: str | None,
    only_sources: str | None,
    known_on: str | None,
    evidence: bool,
    iris: bool,
    with_legend: bool,
    format: str | None,
    output: str | None,
    allowed_hosts: tuple[str, ...],
    language: str,
) -> None:
    """Ask a QUESTION by name or in your own words.

    In words, Dutch or English, the question of the library that is plainly meant is asked; where
    more than one may be, you choose. Or a FILE.rq or SPARQL of your own, or - for standard input.

    PARAMETERS are given as NAME=VALUE; see: graphbuilder queries NAME.
    """
    from graphbuilder import api, files, limits
    from graphbuilder.questions import choosing

    if output:
        endings.forms(output, {**endings.ROWS, **endings.TRIPLES}, format)
    if question == "-":
        # A standard input that was closed holds nothing.
        content = sys.stdin.buffer.read(limits.QUERY_BYTES) if sys.stdin else b""
        question = choosing.text_of(content, "-")
    words, values = parameters
    question = _whole(question, words)
    asked = options.chosen(target, language)
    options.check_output(output, asked)
    with progress_line.shown(language):
        graph = api.open_graph(
            asked, timeout=timeout, with_drafts=with_drafts, only_sources=only_sources, known_on=known_on
        )
    options.check_texts(output, graph)
    ask = partial(
        api.query,
        target=graph,
        as_of=as_of,
        timeout=timeout,
        memory=memory,
        limit=limit,
        allowed_hosts=allowed_hosts,
    )
    try:
        with progress_line.shown(language):
            answer = ask(question, parameters=values)
    except UnclearQuestion as error:
        if not error.candidates or not printing.is_at_terminal():
            raise
        from graphbuilder.questions import library, search

        question = printing.choice(error.candidates, language)
        meant = search.Meant(library.named(question), {**error.parameters[question], **values})
        printing.problems([meant.problem], language)
        with progress_line.shown(language):
            answer = ask(question, parameters=meant.parameters)
    if evidence:
        answer.check_evidence(question)
    format = format or (answer.form(output) if output else "table")
    if output:
        text = answer.text(format, language, evidence=evidence, iris=iris)
        files.write({Path(output): text.encode()})
        printing.written([Path(output)], language)
    else:
        printing.answer(answer, format, language, evidence=evidence, iris=iris)
    chosen = {"-g": target, "--sources": only_sources, "--known-on": known_on}
    given = [word for option, value in chosen.items() if value for word in (option, value)]
    printing.notes(answer, language, [*given, *["--with-drafts"] * with_drafts])
    if with_legend:
        printing.legend(answer, language)


def _whole(question: str, words: Sequence[str]) -> str:
    """The question with the words that follow it, where it is one in words."""
    from graphbuilder.questions import library

    if not words:
        return question
    from graphbuilder.questions import search

    if not search.is_in_words(question):
        known = library.named(question).parameters if question in library.names() else {}
        example = next((f", such as {each.name}={readable(words[0])}" for each in known.values()), "")
        raise click.BadParameter(f'"{readable(words[0])}" is not of the form NAME=VALUE{example}')
    return " ".join([question, *words])


@click.command()
@click.argument(
    "words", type=readable, nargs=-1, metavar="[NAME | WORDS]", shell_complete=completion.questions
)
@options.graph
@options.timeout
@options.language
def queries(words: tuple[str, ...], target: str | None, timeout: float | None, language: str) -> None:
    """List, search or show the questions of the library.

    All of them, those that have to do with some WORDS, or the one of that NAME. Words may be
    Dutch or English, or a whole question: graphbuilder queries wie is verantwoordelijk. A question
    is shown with its parameters and an example with its answer, from TARGET as for query.
    """
    from graphbuilder import api
    from graphbuilder.questions import examples, library, search

    text = " ".join(words)
    if text not in library.names():
        graph = _named_in(words, target, timeout)
        printing.queries(search.like(text, graph) if text else map(library.named, library.names()), language)
        return
    query = library.named(text)
    printing.query(query, language)
    try:
        chosen = options.chosen(target, language)
        with progress_line.shown(language):
            example = examples.answered(query, api.open_graph(chosen, timeout=timeout))
    except (DatasetError, TargetError):
        if target:
            raise
        example = examples.declared(query)  # the question can be read about, whatever the dataset
    printing.example(query, example, language, ["-g", target] if target else ())


def _named_in(words: Sequence[str], target: str | None, timeout: float | None) -> Graph | None:
    """The graph of which several words may name things; None where there is none that can be read."""
    from graphbuilder import api
    from graphbuilder.graph import discovery

    if len(words) < 2 and " " not in "".join(words):
        return None
    try:
        return api.open_graph(target or discovery.find_dataset().folder, timeout=timeout)
    except (DatasetError, TargetError):
        if target:
            raise
        return None


@click.command()
@click.argument("subject", type=readable, metavar="SUBJECT")
@click.argument("relation", type=readable, metavar="RELATION")
@click.argument("object", type=readable, metavar="OBJECT")
@options.graph
@options.timeout
@options.with_drafts
@options.language
def explain(
    subject: str,
    relation: str,
    object: str,
    target: str | None,
    timeout: float | None,
    with_drafts: bool,
    language: str,
) -> None:
    """Say why it is in the graph that SUBJECT has RELATION to OBJECT, or why it is not.

    By the statements that say so, by the rule that derives it, or by what is stated without
    being a fact. Names may be ids, labels or IRIs.
    """
    from graphbuilder import api

    asked = options.chosen(target, language)
    with progress_line.shown(language):
        found = api.explain(subject, relation, object, asked, timeout=timeout, with_drafts=with_drafts)
    printing.problems(found.evidence.warnings, language)
    printing.explanation(found, language)


COMMANDS = (query, queries, explain)
