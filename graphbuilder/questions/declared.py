"""Whether the parameters that a query declares stand where SPARQL takes a value for them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from graphbuilder.errors import Problem
from graphbuilder.graph.substitution import blocks, place, plain

# Where the grammar of SPARQL 1.1 wants a number, a text or an IRI, and no variable.
_NO_VARIABLE = (
    r"(?<![?$:\w])(LIMIT|OFFSET|SEPARATOR\s*=|FROM(?:\s+NAMED)?)\s*[?$]{name}\b"
    r"|(@|\^\^)[?$]{name}\b"
)
_SUB_SELECT = re.compile(r"\{\s*SELECT\b", re.IGNORECASE)


def problems(
    text: str, query: str, lines: Mapping[str, int | None], used: Collection[str] = ()
) -> list[Problem]:
    """What is wrong with the declared parameters of a query of somebody's own.

    Parameters
    ----------
    text, query
        The query, and what messages call it.
    lines
        Its parameters, each with the line of the header that declares it.
    used
        Those that are used by the header too.
    """
    words, filled = plain(text), blocks(text)
    found = []
    for name, declared in lines.items():
        code, at, clause = next(_wrong(words, name, name in filled), ("", None, ""))
        if code and not (code == "parameter-unused" and name in used):
            line, column = (declared, None) if at is None else place(text, at)
            values = {"name": name, "clause": clause}
            found.append(Problem(code, query, line, column, values=values))
    return found


def _wrong(words: str, name: str, has_block: bool) -> Iterator[tuple[str, int | None, str]]:
    """Message, place and clause of what is wrong with one parameter, the plainest first."""
    variable = rf"[?$]{re.escape(name)}\b"
    misplaced = re.search(_NO_VARIABLE.replace("{name}", re.escape(name)), words, re.IGNORECASE)
    if misplaced:
        clause = (misplaced[1] or misplaced[2]).rstrip("= \n\t").upper()
        yield "parameter-not-there", misplaced.start(), clause
    if not has_block:
        if several := re.search(rf"(?i)\bVALUES\s*\([^()]*{variable}[^()]*\)", words):
            yield "parameter-among-several", several.start(), ""
        if other := re.search(rf"(?i)\bVALUES\s+{variable}", words):
            yield "parameter-block-filled", other.start(), ""
        yield "parameter-without-block", None, ""
    without_blocks = re.sub(rf"(?i)\bVALUES\s+{variable}\s*\{{\s*UNDEF\s*\}}", "", words)
    if not re.search(variable, without_blocks):
        yield "parameter-unused", None, ""
    for at, head, body in _sub_selects(words):
        is_passed_on = "*" in head or re.search(variable, head)
        if not is_passed_on and re.search(variable, body) and name not in blocks(body):
            yield "parameter-in-sub-select", at, ""


def _sub_selects(words: str) -> Iterator[tuple[int, str, str]]:
    """Each SELECT within braces: where it begins, what it selects, and what stands in its own braces."""
    for match in _SUB_SELECT.finditer(words):
        opening = words.find("{", match.end())
        if opening < 0:
            return
        depth, end = 0, opening
        for end in range(opening, len(words)):
            depth += {"{": 1, "}": -1}.get(words[end], 0)
            if depth == 0:
                break
        yield match.start(), words[match.end() : opening], words[opening : end + 1]
