"""What a caller or a person gives along: parameters, dates, names, choices, and the headers of queries."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from functools import cache, partial
from pathlib import Path
from typing import Any

from graphbuilder import api
from graphbuilder.cli.options import pairs
from graphbuilder.graph.store import Graph
from graphbuilder.questions import library
from tests.conftest import LAKE
from tests.fuzz.mutations import mutated, word

_OTHERS: list[Any] = [
    5,
    -1,
    0,
    1.5,
    float("nan"),
    True,
    None,
    b"x",
    [],
    {},
    (),
    [None],
    [[1]],
    {"a": 1},
    object(),
    Decimal("1e400"),
    date.min,
    date.max,
    datetime(2024, 1, 1, 3),
    Path("x"),
    10**5000,
    "2024-06-01",
    "9999-12-31",
    "plas",
    "oever",
]
_HEADERS = [
    "[]",
    "- a\n- b",
    "5",
    "2024-01-01",
    "2024-13-45",
    "{}",
    "null",
    "true",
    "parameters: []",
    "parameters: {word: []}",
    "parameters: {word: {}}",
    "parameters:\n  word: {type: text}\n  word: {type: text}",
    "parameters: {word: {type: [a]}}",
    "parameters: {word: {type: text, values: {a: 1}}}",
    "parameters: {1: {type: text}}",
    "summary: [nl, en]",
    "\tx: 1",
    "a: &a [x]\nb: *a",
    "summary: {nl: !!python/object:os.system x}",
    "x: " + "[" * 3000,
    "? [a]\n: b",
    "<<: 1",
    "&a",
    "x: 0x" + "f" * 4000,
    "x: " + "9" * 5000,
    "parameters: {word: {type: text, required: true, example: {a: b}}}",
    "%",
    "---",
]
_QUERY = "SELECT ?a { VALUES ?word { UNDEF } VALUES ?day { UNDEF } ?a ?b ?word }"
_KINDS = ("entity", "class", "relation", "modality", "date", "text", "number", "value")


@cache
def graph() -> Graph:
    """The graph that is asked."""
    return api.open_graph(LAKE)


def attempt(rng: random.Random, folder: Path, case: list[object]) -> None:
    """Give something odd at one of the places where people and callers give something."""
    ways: list[Callable[[random.Random, list[object]], object]] = [_library, _own, _names, _choice]
    rng.choice(ways)(rng, case)


def _odd(rng: random.Random) -> Any:
    return rng.choice(_OTHERS) if rng.random() < 0.4 else word(rng)


def _library(rng: random.Random, case: list[object]) -> None:
    name = rng.choice(library.names())
    declared = library.named(name).parameters
    values: dict[str, Any] = {key: each.example for key, each in declared.items() if each.required}
    for key in [each for each in declared if rng.random() < 0.4]:
        values[key] = _odd(rng) if rng.random() < 0.8 else [_odd(rng), _odd(rng)]
    as_of = _odd(rng) if rng.random() < 0.3 else None
    if rng.random() < 0.1:
        values[word(rng)] = word(rng)
    if rng.random() < 0.05:
        name = word(rng).replace("{", "") or "x"
    case += [name, values, as_of]
    form = rng.choice(("csv", "json", "table"))
    api.query(name, graph(), values, as_of=as_of).text(form)


def _own(rng: random.Random, case: list[object]) -> None:
    header = (
        rng.choice(_HEADERS) if rng.random() < 0.6 else f"parameters:\n  word: {{type: {rng.choice(_KINDS)}}}"
    )
    if rng.random() < 0.5:
        header = mutated(rng, header)
    text = "\n".join(f"#+ {line}" for line in header.split("\n")) + f"\n{_QUERY}"
    values: dict[str, Any] = {"word": _odd(rng)} if rng.random() < 0.7 else {}
    case += [text, values]
    api.query(text, graph(), values).text("csv")


def _names(rng: random.Random, case: list[object]) -> None:
    parts = [rng.choice(["plas", "oever", "hasGoal", word(rng), word(rng)]) for _ in range(3)]
    case += parts
    if rng.random() < 0.5:
        api.explain(parts[0], parts[1], parts[2], graph())
    else:
        import click

        given = tuple(f"{word(rng)}={word(rng)}" for _ in range(2))
        case.append(given)
        try:
            values = pairs(click.Context(click.Command("query")), click.Option(["-p"]), given)
        except click.BadParameter:
            return
        api.query(_QUERY, graph(), values)


def _choice(rng: random.Random, case: list[object]) -> None:
    from graphbuilder.api import drawn_part

    chosen: dict[str, Any] = {}
    for name in ("focus", "theme", "as_of", "query", "title", "steps"):
        if rng.random() < 0.3:
            chosen[name] = _odd(rng) if name in ("as_of", "steps") else word(rng)
    if rng.random() < 0.3:
        chosen["classes"] = [word(rng)]
    case.append(chosen)
    partial(drawn_part.picture, graph())(drawn_part.Choice(**chosen))
