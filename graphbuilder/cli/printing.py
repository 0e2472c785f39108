"""What commands print: problems, summaries and answers."""

from __future__ import annotations

import json
import shlex
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graphbuilder import files, messages, signs
from graphbuilder.cli import progress_line
from graphbuilder.errors import Problem

if TYPE_CHECKING:
    from graphbuilder.curation.documents.repairs import Repair
    from graphbuilder.curation.documents.revising import Revision
    from graphbuilder.curation.drafts import ToDo
    from graphbuilder.curation.workbook.taking_back import Saved
    from graphbuilder.graph.discovery import Found
    from graphbuilder.graph.publishing import Published
    from graphbuilder.graph.report import Report
    from graphbuilder.questions.answers.results import Answer
    from graphbuilder.questions.examples import Example
    from graphbuilder.questions.explaining import Explanation
    from graphbuilder.questions.library import Query
    from graphbuilder.vocabulary.terms import Term


_SEVERITIES = ("error", "warning", "info")
_MOST_FILES = 3
_MOST_ALIKE = 3
_MOST_ERRORS = 20
_MOST_ROWS = 5
#: What is said of many problems of a kind at once; of others the first is shown.
_OF_MANY = {
    "passage-uncoded": "passages-uncoded",
    "passage-moved": "passages-moved",
    "entity-unnamed": "entities-unnamed",
}
# Errors that come for every passage of a source, for one reason.
_OF_ONE_CAUSE = {"passage-moved", "unknown-source"}

# What a workbook changes in the files, or takes from them: each is another text.
_WRITTEN = {"cell-changed", "row-new", "row-deleted", "id-renumbered", "column-deleted"}
_WRITTEN |= {"column-new", "column-gone"}
_WRITTEN |= {"cell-overwritten", "changed-row-deleted", "edited-row-put-back"}
_WRITTEN |= {"reference-lost-in-file", "reference-lost-in-workbook"}


def problems(found: Sequence[Problem], language: str, *, each: bool = True) -> None:
    """Print problems to standard error, errors first, and how many there are of each kind.

    Where one thing is the matter with many rows of a file, that is one line if not
    each of them is wanted; of errors, a few lines.
    """
    groups: dict[object, list[Problem]] = {}
    alike = Counter(map(_kind, found))
    for place, problem in enumerate(sorted(found, key=lambda problem: _SEVERITIES.index(problem.severity))):
        kind = _kind(problem)
        # Each error is to be mended, unless there are so many that others would not be seen among them.
        is_one = not _is_single(problem) or (problem.severity == "error" and alike[kind] > _MOST_ERRORS)
        groups.setdefault(kind if is_one and not each else place, []).append(problem)
    is_short = False
    for group in groups.values():
        shown, rest = group, group[:0]
        if len(group) > _MOST_ALIKE:
            most = _MOST_ALIKE if _is_single(group[0]) else 0
            shown, rest, is_short = group[:most], group[most:], True
        lines = [problem.text(language) for problem in shown]
        for line in [*lines, *([_of_many(rest, language)] if rest else [])]:
            click.echo(line, err=True)
    if sum(problem.severity != "info" for problem in found) > 1:
        counts = ((kind, sum(each.severity == kind for each in found)) for kind in _SEVERITIES[:2])
        total = ", ".join(_counted(count, kind, language) for kind, count in counts if count)
        click.echo(total + (f" ({messages.word('all-shows', language)})" if is_short else ""), err=True)


def _is_single(problem: Problem) -> bool:
    """Whether a problem stands for itself, even where others are alike."""
    return problem.code in _WRITTEN or (problem.severity == "error" and problem.code not in _OF_ONE_CAUSE)


def _kind(problem: Problem) -> object:
    """What is the same of problems that are alike."""
    kind = (problem.code, problem.file, *(problem.values.get(name) for name in ("kind", "language")))
    if _is_single(problem):
        return *kind, problem.column
    return (*kind, problem.values["value"]) if problem.code == "unknown-source" else kind


def _of_many(group: Sequence[Problem], language: str) -> str:
    """One line for many problems of a kind in a file: how many, and the first few."""
    first = group[0]
    if first.code in _OF_MANY:
        names = [str(problem.values["value"]) for problem in group[:_MOST_ALIKE]]
        values = {**first.values, "count": len(group), "names": f"{', '.join(names)}, …"}
        return replace(first, code=_OF_MANY[first.code], line=None, column=None, values=values).text(language)
    # Several may stand on one line, as those of a header do.
    others = dict.fromkeys(str(each.line) for each in group if each.line not in (None, first.line))
    lines = [*list(others)[:_MOST_ALIKE], *["…"] * (len(others) > _MOST_ALIKE)]
    places = f" ({messages.word('line', language)} {', '.join(lines)})" if lines else ""
    more = messages.word("more-alike", language).format(count=len(group) - 1)
    return f"{first.text(language)} {more}{places}"


def found(dataset: Found, language: str) -> None:
    """Print to standard error which dataset answers where none was named."""
    word = messages.word("reading-bundled" if dataset.bundled else "reading", language)
    click.echo(signs.shown(word.format(folder=dataset.folder.resolve())), err=True)


def repairs(found: Sequence[Repair], file: str, language: str) -> None:
    """Print to standard error where a document is read otherwise than it is printed, a line each."""
    for each in found:
        place = f"{file}:{each.line}"
        if each.page:
            place = f"{file}, {messages.word('page', language)} {each.page}:{each.line}"
        click.echo(signs.shown(f"{place}: {messages.text(each.code, vars(each), language)}"), err=True)


def problems_as_json(found: Sequence[Problem], language: str) -> None:
    """Print problems to standard output as a JSON list, an object each."""
    listed = [
        {
            "file": each.file,
            "line": each.line,
            "column": each.column,
            "severity": each.severity,
            "code": each.code,
            "message": signs.shown(messages.text(each.code, each.values, language)),
            "suggestion": each.suggestion,
        }
        for each in found
    ]
    click.echo(json.dumps(listed, ensure_ascii=False, indent=2))


def written(paths: Iterable[Path], language: str) -> None:
    """Print which files were written; beside standard output, where a file went there itself."""
    for path in paths:
        aside = files.is_standard_output(path)
        click.echo(_of_file("written", path, language), err=aside)


def _of_file(word: str, path: Path, language: str) -> str:
    """A word on a file, whose name may hold any sign: on one line, and without what a terminal would do."""
    return signs.shown(f"{messages.word(word, language)}: {path}")


def saved(found: Saved, language: str, *, dry_run: bool = False, each: bool = True) -> None:
    """Print which files a workbook changed, or that it changed none; on a dry run, each change."""
    problems(found.warnings, language, each=each)
    if dry_run:
        for change in found.changes:
            click.echo(change.text(language))
        for path in found.files:
            click.echo(_of_file("would-write", path, language))
    else:
        written(found.files, language)
    if not found.files:
        click.echo(messages.word("nothing-changed", language))


def published(found: Sequence[Published], language: str, *, dry_run: bool) -> None:
    """Print what became of each graph at an engine, or would become of it."""
    for each in found:
        click.echo(
            f"{messages.word(f'published-{each.outcome}', language):<12}{each.triples:>9}  {each.graph}"
        )
    if dry_run:
        click.echo(messages.word("published-dry-run", language))
    elif any(each.outcome == "replaced" for each in found):
        click.echo(messages.word("published-in-turn", language))


def interrupted(language: str) -> None:
    """Print that the command was broken off."""
    progress_line.stop()
    click.echo(messages.word("interrupted", language), err=True)


def to_do(listed: Sequence[ToDo], language: str) -> None:
    """Print which statements are still to be checked, by source, and what each of them lacks."""
    from graphbuilder.curation import drafts

    for each in listed:
        values: dict[str, object] = {"count": len(each.drafts)}
        if source := each.source:
            values |= {"name": source.id, "title": _label(source.title, language), "address": source.url}
        word = "drafts-of" if each.source else "drafts-of-none"
        click.echo(signs.shown(messages.word(word, language).format_map(values).rstrip()))
        for draft in each.drafts:
            lacks = " + ".join(drafts.missing(draft))
            said = messages.word("draft-lacks" if lacks else "draft-complete", language)
            place = f"{draft.row.file}:{draft.row.line}: {draft.id}"
            triple = f"{draft.subject} {draft.relation} {draft.object}"
            click.echo(signs.shown(f"  {place}: {triple}: {said.format(columns=lacks)}"))
    if not listed:
        click.echo(messages.word("no-drafts", language))


def revised(found: Revision, language: str, *, dry_run: bool = False) -> None:
    """Print how many statements moved with a new edition, and which files were written."""
    values = {"count": len(found.moved), "source": found.source}
    click.echo(messages.word("moved-with", language).format_map(values))
    if dry_run:
        for path in found.contents:
            click.echo(_of_file("would-write", path, language))
    written(found.files, language)


def _counted(count: int, kind: str, language: str) -> str:
    return f"{count} {messages.word(kind if count == 1 else kind + 's', language)}"


def frame(path: Path, whole: str, language: str) -> None:
    """Print the code that puts a page that was written for it into another one."""
    from graphbuilder import api

    if not files.is_standard_output(path):
        click.echo(f"{messages.word('frame', language)} {api.frame(path, whole)}")


def report(found: Report, language: str) -> None:
    """Print what a build or a check found."""
    known = found.graph.vocabulary

    def line(name: str, count: int, more: str = "") -> None:
        click.echo(signs.shown(f"{messages.word(name, language):<16}{count:>5}  {more}".rstrip()))

    def counts(by_name: dict[str, int], terms: Mapping[str, Term]) -> str:
        return ", ".join(f"{_label(terms[each].label, language)} {count}" for each, count in by_name.items())

    if found.graph.dataset:
        click.echo(_of_file("dataset", found.graph.dataset.folder, language))
    line("entities", sum(found.classes.values()), counts(found.classes, known.classes))
    line("envisaged", found.envisaged, messages.word("envisaged-means", language))
    line("statements", found.statements, counts(found.modalities, known.modalities))
    different = messages.word("facts-from", language).format(count=found.factual_statements)
    line("facts", found.facts, different)
    if found.drafts:
        line("drafts", found.drafts, messages.word("drafts-mean", language))
    line("inferred", found.inferred, messages.word("by-the-rules", language))
    compared = "passages-compared" if found.passages_with_text else "not-compared"
    said = messages.word(compared, language).format(count=found.passages_with_text)
    if found.absent:
        absent = ", ".join([*found.absent[:_MOST_FILES], *["…"] * (len(found.absent) > _MOST_FILES)])
        said += "; " + messages.word("texts-absent", language).format(files=absent)
    line("quotes", found.statements, said)
    line("warnings", sum(each.severity == "warning" for each in found.warnings))
    written(found.files, language)
    if found.files:
        click.echo(signs.shown(messages.word("look", language).format(file=found.files[0])))


def answer(found: Answer, format: str, language: str, *, evidence: bool = False, iris: bool = False) -> None:
    """Print an answer; as a table of the terminal's width where there is a terminal."""
    if format == "table" and _is_shown():
        from graphbuilder.cli import terminal_table

        terminal_table.show(found.table(language, evidence=evidence, iris=iris))
    else:
        text = found.text(format, language, evidence=evidence, iris=iris)
        click.echo(text, nl=not text.endswith("\n"))


def notes(found: Answer, language: str, options: Sequence[str] = ()) -> None:
    """Print to standard error what a reader must know beside an answer's rows.

    `options` are those by which it was chosen what is asked.
    """
    problems(found.warnings, language)
    if found.truth is None and found.variables and not len(found):
        click.echo(messages.word("no-rows", language), err=True)
    for line in found.finding.lines(language, options) if found.finding else ():
        click.echo(line, err=True)


def legend(found: Answer, language: str) -> None:
    """Print to standard error what the words and codes of an answer mean."""
    for word, code, meant in found.legend(language):
        click.echo(f"{word} ({code}): {meant}", err=True)


def explanation(found: Explanation, language: str) -> None:
    """Print why something is in the graph, or why it is not."""
    for line in found.lines(language):
        click.echo(line)


def queries(listed: Iterable[Query], language: str) -> None:
    """Print the names and summaries of queries."""
    found = list(listed)
    width = max(len(each.name) for each in found)
    for each in found:
        click.echo(f"{each.name:<{width}}  {_label(each.summary, language)}")


def _is_shown() -> bool:
    """Whether what is printed goes to a terminal, and not into a file or pipe, or nowhere at all."""
    return sys.stdout is not None and sys.stdout.isatty()


def is_at_terminal() -> bool:
    """Whether somebody sits there who can be asked something."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr))


def choice(candidates: Sequence[str], language: str) -> str:
    """The name of the query that somebody at a terminal chooses of several; none ends the program."""
    from graphbuilder.questions import library

    for number, each in enumerate(candidates, 1):
        click.echo(f"{number}  {_label(library.named(each).summary, language)} ({each})", err=True)
    numbers = click.IntRange(1, len(candidates))
    chosen = click.prompt(messages.word("which", language), type=numbers, err=True)
    return candidates[int(chosen) - 1]


def query(found: Query, language: str) -> None:
    """Print what a query is for, and its parameters."""
    from graphbuilder.vocabulary import terms

    click.echo(f"{found.name}: {_label(found.summary, language)}")
    for each in found.parameters.values():
        answering = terms.read_vocabulary().answering(each.answers) if each.answers else ()
        kind = " | ".join(each.values or answering or each.classes) or each.type
        words = [*["must-be-given"] * each.required, *["several-values"] * each.several]
        marks = ", ".join([kind, *(messages.word(word, language) for word in words)])
        click.echo(f"  {each.name} ({marks})  {_label(each.description, language)}")


def example(found: Query, shown: Example, language: str, options: Sequence[str] = ()) -> None:
    """Print how a query is asked of what some options choose, and the first rows of the answer."""
    words = [found.name, *(f"{name}={value}" for name, value in shown.parameters.items()), *options]
    click.echo(f"{messages.word('example', language)}: graphbuilder query {shlex.join(words)}")
    if shown.answer is None:
        return
    rows = shown.answer.table(language)
    first = [rows[0], *rows[1 : _MOST_ROWS + 1]]
    if _is_shown():
        from graphbuilder.cli import terminal_table

        terminal_table.show(first)
    else:
        from graphbuilder.questions.answers.forms import aligned

        click.echo(aligned(first), nl=False)
    if len(rows) > len(first):
        click.echo(messages.word("more-rows", language).format(count=len(rows) - len(first)))
    notes(shown.answer, language, options)


def _label(texts: dict[str, str], language: str) -> str:
    return texts.get(language) or next(iter(texts.values()), "")
