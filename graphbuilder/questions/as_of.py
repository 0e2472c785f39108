"""The rule of dates in the queries that take a day: one text, written into each of them.

Run as a module, it writes it anew. A query stays a file that any SPARQL tool runs as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from textwrap import indent

from graphbuilder import resources

# Whole lines from one comment to the other, however far indented.
_BLOCK = re.compile(r"^( *)# as of: begin\n.*?^ *# as of: end\n", re.DOTALL | re.MULTILINE)
_CAPITAL = re.compile("[A-Z]")
_SLOT = re.compile(r"\{(\w+)\}")
# What few statements have: their dates.
_DATE = re.compile(
    r"OPTIONAL \{ (?P<pattern>(\?statement) pol:(?:timeOf|from\w*|until\w*|value\w+) (\?\w+)) \}"
)


def block() -> str:
    """The part of a query that says how a statement stands on a day."""
    # Imported here: who asks a question needs the text that was written before, and not the rule.
    from graphbuilder.vocabulary import outcomes

    kinds = outcomes.rule()["kinds"]
    return _SLOT.sub(lambda slot: _expression(kinds[slot[1]]), resources.text("questions", "as_of.rq"))


def rewritten(text: str) -> str:
    """A query's text with that part as it should be; one without it stays as it is."""
    return _BLOCK.sub(lambda found: indent(block(), found[1]), text)


def without(text: str) -> str:
    """A query's text without that part, which says nothing where no day is asked about.

    Its column stays, and is empty. Engines would look up for every row what it needs.
    """
    return _BLOCK.sub("", text)


def at_once(text: str) -> str:
    """A query's text in which the dates of statements are read as they lie in the index.

    Where a question narrows nothing but the day, that takes a store on disk a tenth of looking up each
    date for each row; of few rows it takes longer.
    """
    return _BLOCK.sub(
        lambda found: _DATE.sub(r"OPTIONAL { SELECT \2 \3 WHERE { \g<pattern> } }", found[0]), text
    )


def _expression(lines: Sequence[Sequence[str]]) -> str:
    """Conditions and outcomes as an expression; the last line has no condition."""
    *conditions, (otherwise,) = lines
    tests = [
        f'IF({_operand(left)} {sign} {_operand(right)}, "{outcome}", '
        for left, sign, right, outcome in conditions
    ]
    return "".join(tests) + f'"{otherwise}"' + ")" * len(tests)


def _operand(text: str) -> str:
    """A day's name as a variable, such as ``?first_start``; anything else as a text."""
    return "?" + _CAPITAL.sub(r"_\g<0>", text).lower() if text.isidentifier() else f'"{text}"'


def main() -> None:
    """Write the queries of which that part is not as it should be."""
    for path in sorted(resources.folder("queries").glob("*.rq")):
        old = path.read_text(encoding="utf-8")
        if (new := rewritten(old)) != old:
            path.write_text(new, encoding="utf-8")
            print(path)


if __name__ == "__main__":
    main()
