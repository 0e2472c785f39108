"""The commands: thin, each one call of the library."""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from graphbuilder import __version__, printing
from graphbuilder.cli import datasets, pictures, questions
from graphbuilder.cli.options import LANGUAGE
from graphbuilder.errors import GraphbuilderError


class _Commands(click.Group):
    """Turns a mistake of the user's into lines on standard error and exit code 1, in one place."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except GraphbuilderError as error:
            printing.problems(error.problems, ctx.find_root().meta.get(LANGUAGE, "en"))
            ctx.exit(1)
        except BrokenPipeError:
            # Whoever reads has seen enough (`| head`): that is no error.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(0)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """Knowledge graphs about public policy in which every line has its evidence.

    Without a DATASET or TARGET, commands take the dataset in the current folder, or
    else the one that comes with graphbuilder.
    """


for _commands in (datasets, questions, pictures):
    for _command in _commands.COMMANDS:
        main.add_command(_command)
