"""What commands print: problems, summaries and answers; rich only where a terminal is written to."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from graphbuilder.errors import Problem

if TYPE_CHECKING:
    from graphbuilder.api import Report
    from graphbuilder.questions.library import Query
    from graphbuilder.questions.results import Answer


def problems(found: Sequence[Problem]) -> None:
    """Print problems to standard error, errors first, and how many there are of each kind."""
    for problem in sorted(found, key=lambda each: each.severity):
        click.echo(str(problem), err=True)
    counts = [(kind, sum(each.severity == kind for each in found)) for kind in ("error", "warning")]
    if len(found) > 1:
        total = ", ".join(f"{count} {kind}{'s' * (count != 1)}" for kind, count in counts if count)
        click.echo(total, err=True)


def report(found: Report, language: str) -> None:
    """Print what a build or a check found."""
    known = found.graph.vocabulary

    def line(name: str, counts: dict[str, int], labels: dict[str, str]) -> str:
        parts = ", ".join(f"{labels[each]} {count}" for each, count in counts.items())
        return f"{name:<12}{sum(counts.values()):>5}  {parts}"

    class_labels = {name: _label(each.label, language) for name, each in known.classes.items()}
    modality_labels = {name: _label(each.label, language) for name, each in known.modalities.items()}
    click.echo(line("entities", found.classes, class_labels))
    click.echo(f"{'envisaged':<12}{found.envisaged:>5}  named by statements, but by no fact")
    click.echo(line("statements", found.modalities, modality_labels))
    click.echo(
        f"{'facts':<12}{found.facts:>5}  different triples, from {found.factual_statements} statements"
    )
    click.echo(f"{'inferred':<12}{found.inferred:>5}  by the rules")
    compared = (
        f"{found.passages_with_text} passages compared with their text"
        if found.passages_with_text
        else "not compared with a text (--source ID=FILE does)"
    )
    click.echo(f"{'quotes':<12}{found.statements:>5}  {compared}")
    click.echo(f"{'warnings':<12}{len(found.warnings):>5}")
    for path in found.files:
        click.echo(f"written: {path}")
    if found.files:
        click.echo(f"Open {found.files[0]} in a browser, or ask: graphbuilder queries")


def answer(found: Answer, format: str, language: str) -> None:
    """Print an answer; as a table of the terminal's width where there is a terminal."""
    if format == "table" and sys.stdout.isatty():
        _rich_table(found.table(language))
    else:
        click.echo(found.text(format, language), nl=False)
    if found.truth is None and found.variables and not len(found):
        click.echo("0 rows", err=True)


def queries(found: Sequence[Query], language: str) -> None:
    """Print the names and summaries of queries."""
    width = max(len(each.name) for each in found)
    for each in found:
        click.echo(f"{each.name:<{width}}  {_label(each.summary, language)}")


def query(found: Query, language: str) -> None:
    """Print what a query is for, its parameters, and an example."""
    click.echo(f"{found.name}: {_label(found.summary, language)}")
    for each in found.parameters.values():
        marks = [each.type, *["must be given"] * each.required, *["several"] * each.several]
        click.echo(f"  {each.name} ({', '.join(marks)})  {_label(each.description, language)}")
    examples = [f"{each.name}={each.example}" for each in found.parameters.values() if each.example]
    click.echo(f"example: graphbuilder query {' '.join([found.name, *examples])}")


def _label(texts: dict[str, str], language: str) -> str:
    return texts.get(language) or next(iter(texts.values()), "")


def _rich_table(rows: Sequence[Sequence[str]]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False)
    for name in rows[0]:
        table.add_column(name, overflow="fold")
    for row in rows[1:]:
        # Text objects, so that a name with square brackets is not read as markup.
        table.add_row(*(Text(cell) for cell in row))
    Console().print(table)
