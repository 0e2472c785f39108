"""Options that several commands share."""

from __future__ import annotations

import math
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from graphbuilder.cli import printing
from graphbuilder.errors import readable, typed

if TYPE_CHECKING:
    from graphbuilder.graph.store import Graph

LANGUAGE = "graphbuilder.language"
EACH = "graphbuilder.each"


def pairs(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> dict[str, list[str]]:
    """Texts of the form NAME=VALUE, by name; like names of files, a value may hold bytes that are no text."""
    found: dict[str, list[str]] = {}
    for value in values:
        name, equals, text = value.partition("=")
        if not equals or not name:
            raise click.BadParameter(f'"{readable(value)}" is not of the form NAME=VALUE')
        found.setdefault(readable(name), []).append(text)
    return found


def words_and_pairs(
    ctx: click.Context, param: click.Parameter, values: tuple[str, ...]
) -> tuple[list[str], dict[str, list[str]]]:
    """The words that come first, of a question without quotation marks; and what is NAME=VALUE."""
    count = next((place for place, value in enumerate(values) if "=" in value), len(values))
    return list(values[:count]), pairs(ctx, param, tuple(map(typed, values[count:])))


def _by_id(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> dict[str, str]:
    found = pairs(ctx, param, values)
    if twice := next((name for name, files in found.items() if len(files) > 1), ""):
        raise click.BadParameter(f'"{twice}" is given twice')
    return {name: Place().convert(file, param, ctx) for name, [file] in found.items()}


def chosen(target: str | None, language: str) -> str | os.PathLike[str]:
    """What a command reads: what was named, or else the dataset that is found, which is said."""
    if target is not None:
        return target
    from graphbuilder.graph import discovery

    found = discovery.find_dataset()
    printing.found(found, language)
    return found.folder


def check_output(output: str | None, target: str | os.PathLike[str] | None) -> None:
    """Refuse to write over what is asked: the file itself, or what a dataset is read from."""
    if output is None or target is None:
        return
    from graphbuilder import files, resources

    files.check_other(output, os.fspath(target))
    folder = Path(target)
    if (folder / resources.SETTINGS).is_file():
        from graphbuilder.curation import dataset

        files.check_other(output, *dataset.parts(folder))
    elif (folder / "CURRENT").is_file():  # which every store has
        files.check_other(output, *folder.iterdir())


def check_texts(output: str | None, graph: Graph) -> None:
    """Refuse to write over the text that a source names: its passages are counted in it."""
    if output is None or graph.dataset is None:
        return
    from graphbuilder import files
    from graphbuilder.curation.documents import quotes

    folders = quotes.text_folders(graph.dataset.folder)
    named = [each.file for each in graph.dataset.sources.values() if each.file]
    files.check_other(output, *(folder / each for folder in folders for each in named))


def to_write(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Where a command writes; ``-`` is standard output, as in other programs, and no file of that name."""
    if value != "-":
        return value
    return "/dev/stdout" if param.required or param.default else None


class Place(click.Path):
    """Where something is read or written.

    An empty text names nothing: it would be taken for the folder in which the user is.
    """

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """What was typed, as it is: whether it can be read or written is seen when that is done."""
        if not value:
            self.fail("it is empty, and names nothing: is it a variable that has no value?", param, ctx)
        return value


class Amount(click.FloatRange):
    """A number in a range; what is no number at all (``nan``) would pass every range."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The number that was typed."""
        found = super().convert(value, param, ctx)
        if math.isnan(found):
            self.fail(f"{value!r} is not a number.", param, ctx)
        return found


graph = click.option(
    "-g",
    "--graph",
    "target",
    type=Place(),
    metavar="TARGET",
    help="A dataset's folder or workbook, an RDF file, a store or the address of a SPARQL endpoint.",
)
timeout = click.option(
    "--timeout", type=Amount(min=0, min_open=True), metavar="SECONDS",
    help="How long an endpoint may take for an answer; 60 if left out.",
)  # fmt: skip
answer_timeout = click.option(
    "--timeout", type=Amount(min=0, min_open=True), metavar="SECONDS",
    help="How long an answer may take; left out, 60 from an endpoint and 300 from anything else.",
)  # fmt: skip
memory = click.option(
    "--memory", type=Amount(min=0, min_open=True), metavar="GB",
    help="By how much the program may grow while an answer is made; 1 if left out (on Linux).",
)  # fmt: skip
limit = click.option(
    "--limit", type=click.IntRange(min=1), metavar="ROWS",
    help="Rows at once of an answer that may be far larger than the graph; 10000 if left out.",
)  # fmt: skip
source = click.option(
    "--source", "sources", metavar="ID=FILE", multiple=True, callback=_by_id,
    help="The text of a source, to hold the quotes to; may be repeated.",
)  # fmt: skip
with_drafts = click.option(
    "--with-drafts", is_flag=True,
    help="With the statements that nobody has checked, marked as drafts; they are no facts.",
)  # fmt: skip
only_sources = click.option(
    "--sources", "only_sources", type=readable, metavar="ID,ID",
    help="Only what these sources say.",
)  # fmt: skip
known_on = click.option(
    "--known-on", type=readable, metavar="DAY",
    help="Only sources issued by this day, such as 2024-06-01: what was known then.",
)  # fmt: skip
strict = click.option("--strict", is_flag=True, help="Treat warnings as errors.")


def _chosen(ctx: click.Context, param: click.Parameter, language: str | None) -> str:
    # Kept for the one place where mistakes are printed, which is outside the command.
    ctx.find_root().meta[LANGUAGE] = language or "en"
    return language or "en"


language = click.option(
    "-l", "--language", type=click.Choice(["nl", "en"]), callback=_chosen, is_eager=True,
    help="Language of messages and names; English if left out.",
)  # fmt: skip
page_language = click.option(
    "--page-language", type=click.Choice(["nl", "en"]),
    help="Language in which the page opens; the dataset's first if left out. Readers can switch.",
)  # fmt: skip
dataset = click.argument("dataset", required=False, type=Place())


def _each(ctx: click.Context, param: click.Parameter, chosen: bool) -> bool:
    ctx.find_root().meta[EACH] = chosen  # as the language is
    return chosen


each = click.option(
    "--all", "each", is_flag=True, callback=_each,
    help="Each problem on a line of its own, also where many are alike.",
)  # fmt: skip
