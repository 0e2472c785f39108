"""The rule of dates in the queries that take a day: one text, written into each of them.

Run as a module, it writes it anew. A query stays a file that any SPARQL tool runs as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from textwrap import indent

from graphbuilder import resources

#: That part: whole lines from one comment to the other, however far indented.
BLOCK = re.compile(r"^( *)# as of: begin\n.*?^ *# as of: end\n", re.DOTALL | re.MULTILINE)
_END = "# as of: end"
# The end of what is said of a statement by itself.
_OWN_OUTCOME = re.compile(r" AS \?own_outcome\)\n")
# By what a query reads of it: what its rows rest on beside their statement, the holding of an office or the
# earlier steps of a chain.
_FURTHER = {"?office_begun": "as_of_office.rq", "?is_founded": "as_of_chain.rq"}
# What a query reads of the holding of an office, and what it selects of that: from the first to the last.
_HOLDING = re.compile(
    r"^( *)OPTIONAL \{ \?holding \S+ \?office_from \}\n.*?\?office_issued \}\n", re.DOTALL | re.MULTILINE
)
_OF_HOLDING = re.compile(r"\?office_from [?\w ]*\?office_issued\b")
_VARIABLE = re.compile(r"\?office_\w+")
_CAPITAL = re.compile("[A-Z]")
# A kind of time, with what its days are called beside those of the statement: {state}, {state of office}.
_SLOT = re.compile(r"\{(\w+)(?: of (\w+))?\}")


def block(further: str = "") -> str:
    """The part of a query that says how a statement stands on a day.

    Parameters
    ----------
    further
        What a row rests on beside its statement: the name of a file that says how both stand together.
    """
    text = resources.text("questions", "as_of.rq")
    if further:
        own = text.replace("AS ?outcome)", "AS ?own_outcome)")
        end = own.index(_END)
        text = own[:end] + resources.text("questions", further) + own[end:]
    return _SLOT.sub(_filled, text)


def rewritten(text: str) -> str:
    """A query's text with that part as it should be, and what it reads of the holding of an office."""
    rest = BLOCK.sub("", text)
    holding = resources.text("questions", "as_of_holding.rq")
    read = " ".join(each for each in _VARIABLE.findall(holding) if each != "?office_passage")
    text = _OF_HOLDING.sub(read, _HOLDING.sub(lambda found: indent(holding, found[1]), text))
    further = next((file for variable, file in _FURTHER.items() if variable in rest), "")
    return BLOCK.sub(lambda found: indent(block(further), found[1]), text)


def parted(text: str) -> tuple[str, str]:
    """That part in two: how a statement stands, and how with whatever else a row rests on."""
    end = _OWN_OUTCOME.search(text)
    return (text[: end.end()], text[end.end() :]) if end else (text, "")


def without(text: str) -> str:
    """A query's text without that part, which says nothing where no day is asked about.

    Its column stays, and is empty. Engines would look up for every row what it needs.
    """
    return BLOCK.sub("", text)


def _filled(slot: re.Match[str]) -> str:
    """What the rule says of a kind of time, as an expression."""
    # Imported here: who asks a question needs the text that was written before, and not the rule.
    from graphbuilder.vocabulary import outcomes

    return _expression(outcomes.rule()["kinds"][slot[1]], f"{slot[2]}_" if slot[2] else "")


def _expression(lines: Sequence[Sequence[str]], of: str) -> str:
    """Conditions and outcomes as an expression; the last line has no condition."""
    *conditions, (otherwise,) = lines
    tests = [
        f'IF({_operand(left, of)} {sign} {_operand(right, of)}, "{outcome}", '
        for left, sign, right, outcome in conditions
    ]
    return "".join(tests) + f'"{otherwise}"' + ")" * len(tests)


def _operand(text: str, of: str) -> str:
    """A day's name as a variable, such as ``?first_start``; anything else as a text."""
    if not text.isidentifier():
        return f'"{text}"'
    return "?" + ("" if text == "day" else of) + _CAPITAL.sub(r"_\g<0>", text).lower()


def write(rewritten: Callable[[str], str]) -> None:
    """Write the queries of which a part is not as it should be.

    Parameters
    ----------
    rewritten
        Gives a query's text with that part as it should be.
    """
    for path in sorted(resources.folder("queries").glob("*.rq")):
        old = path.read_text(encoding="utf-8")
        if (new := rewritten(old)) != old:
            path.write_text(new, encoding="utf-8")
            print(path)


def main() -> None:
    """Write the queries of which that part is not as it should be."""
    write(rewritten)


if __name__ == "__main__":
    main()
