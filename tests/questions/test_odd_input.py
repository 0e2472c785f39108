"""Odd headers, odd values and odd types are one line, and no traceback."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from click.testing import CliRunner

from graphbuilder import api
from graphbuilder.cli import main
from graphbuilder.errors import GraphbuilderError, QueryError
from graphbuilder.graph.store import Graph
from graphbuilder.questions import library

pytestmark = pytest.mark.slow

QUERY = "SELECT ?a { VALUES ?word { UNDEF } ?a ?b ?word }"


def headed(header: str) -> str:
    return "\n".join(f"#+ {line}" for line in header.split("\n")) + f"\n{QUERY}"


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("- a\n- b", "no YAML that sets things"),
        ("5", "no YAML that sets things: 5"),
        ("2024-01-01", "no YAML that sets things: 2024-01-01"),
        ("2024-13-45", "no YAML that sets things"),
        ("parameters: 5", "no YAML that sets things: 5"),
        ("parameters: {word: {}}", "word"),
        ("parameters: {word: []}", "word"),
        ("parameters: {word: {type: [text]}}", "word"),
        ("parameters:\n  word: {type: text}\n  word: {type: date}", '"word" twice'),
        ("\tsummary: x", "no YAML that sets things"),
        ("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]", "aliases (*) are not read"),
        (f"x: {'[' * 20000}", "no YAML that sets things"),
        (f"x: {'9' * 5000}", "no YAML that sets things"),
        (f"x: 0x{'f' * 5000}", "no YAML that sets things"),
        ("x: !!python/object/apply:os.system [true]", "no YAML that sets things"),
        ("? {a: b}\n: c", "no YAML that sets things"),
        ("x: \x07", "no YAML that sets things"),
    ],
)
def test_a_header_of_odd_yaml_is_one_line(lake: Graph, header: str, said: str) -> None:
    with pytest.raises(QueryError) as error:
        api.query(headed(header), lake)
    (problem,) = error.value.problems
    assert str(problem).startswith("query")
    assert said in str(problem)


def test_every_query_of_the_library_has_a_header_that_is_read() -> None:
    assert all(library.named(each).summary for each in library.names())


@pytest.mark.parametrize(
    "day", [5, 2024.5, True, b"2024-01-01", [], {}, object(), datetime(2024, 1, 1, 3), [10**5000]]
)
def test_a_day_of_another_type_is_told(lake: Graph, day: Any) -> None:
    with pytest.raises(QueryError, match="as_of"):
        api.query("on-date", lake, as_of=day)
    with pytest.raises(GraphbuilderError, match="as_of"):
        api.draw(lake, as_of=day)


def test_bytes_that_are_no_text_are_told(lake: Graph) -> None:
    with pytest.raises(QueryError, match="holds bytes that are no character in UTF-8"):
        api.query(QUERY, lake, {"word": "\udcff"})


ON_THE_COMMAND_LINE = [
    ["query", QUERY, "word=\udcff"],
    ["query", "counts", "\udcff=x"],
    ["query", "on-date", "--as-of", "\udcff"],
    ["query", "counts", "-g", "\udcff"],
    ["query", "\udcff"],
    ["query", "SELECT \udcff"],
    ["query", "\x00"],
    ["queries", "\udcff"],
    ["explain", "\udcff", "hasGoal", "x"],
    ["check", "\udcff"],
]


@pytest.mark.parametrize("words", ON_THE_COMMAND_LINE, ids=range(len(ON_THE_COMMAND_LINE)))
def test_bytes_that_are_no_text_on_the_command_line_give_no_traceback(words: list[str]) -> None:
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 1, words
    assert done.exception is None or isinstance(done.exception, SystemExit)
    assert "error: " in done.output
