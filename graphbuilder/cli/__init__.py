"""The commands of the command line: each is one call of the library."""

from __future__ import annotations

import codecs
import errno
import io
import os
import sys
from typing import Any

import click

from graphbuilder import __version__
from graphbuilder.cli import datasets, drawings, exports, interrupting, printing, questions
from graphbuilder.cli.options import EACH, LANGUAGE
from graphbuilder.errors import GraphbuilderError, Problem

#: What the system says where a disk has no room for more.
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
#: The way of writing what UTF-8 has no bytes for.
_SHOWN = "graphbuilder.shown"


class _Commands(click.Group):
    """Turns a mistake of the user's into lines on standard error and exit code 1, in one place."""

    def main(self, *args: Any, **more: Any) -> Any:
        self.chosen: dict[str, object] = {}

        def say() -> None:
            printing.interrupted(str(self.chosen.get(LANGUAGE, "en")))

        try:
            with interrupting.interruptible(say):
                return super().main(*args, **more)
        except interrupting.Interrupted as interrupted:
            say()
            sys.exit(interrupted.exit_code)
        except OSError as error:  # also where it is the help that is not written
            if error.errno not in _FULL:
                raise
            _leave_standard_output()
            problem = Problem("unwritable", values={"reason": error.strerror})
            printing.problems([problem], str(self.chosen.get(LANGUAGE, "en")))
            sys.exit(1)

    def invoke(self, ctx: click.Context) -> Any:
        _write_utf_8()
        self.chosen = ctx.find_root().meta
        try:
            result = super().invoke(ctx)
            if sys.stdout:  # it may be closed
                sys.stdout.flush()
            return result
        except GraphbuilderError as error:
            chosen = ctx.find_root().meta
            printing.problems(error.problems, chosen.get(LANGUAGE, "en"), each=chosen.get(EACH, True))
            ctx.exit(1)
        except BrokenPipeError:
            # Whoever reads has seen enough (`| head`): that is no error.
            _leave_standard_output()
            ctx.exit(0)
        except OSError as error:
            if not error.filename:
                raise
            problem = Problem("unreadable", error.filename, values={"reason": error.strerror})
            printing.problems([problem], ctx.find_root().meta.get(LANGUAGE, "en"))
            ctx.exit(1)


def _write_utf_8() -> None:
    """Text is UTF-8 everywhere; a terminal that cannot show a sign shows another in its place."""
    # Names of files, and what the user typed, may have come in any bytes.
    codecs.register_error(_SHOWN, _replacement)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if not stream.isatty():
                stream.reconfigure(encoding="utf-8", errors=_SHOWN)
            elif codecs.lookup(stream.encoding).name == "utf-8":
                stream.reconfigure(errors=_SHOWN)
            else:
                stream.reconfigure(errors="replace")


def _replacement(error: UnicodeError) -> tuple[bytes, int]:
    assert isinstance(error, UnicodeEncodeError)
    return "\ufffd".encode() * (error.end - error.start), error.end


def _leave_standard_output() -> None:
    # Python would try once more to write what is left, and say that it cannot.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """Knowledge graphs about public policy in which every line has its evidence.

    Ask in your own words, Dutch or English: graphbuilder query "who is responsible". What can
    be asked, and how, is shown by: graphbuilder queries.

    Without a DATASET or TARGET, commands take the dataset in the current folder or the
    nearest one above it, or else the one that comes with graphbuilder, and say which.
    """


for _commands in (datasets, questions, drawings, exports):
    for _command in _commands.COMMANDS:
        main.add_command(_command)
