"""Every message is there in both languages, and none that nobody uses."""

import ast
import string
from functools import cache
from pathlib import Path

from graphbuilder import messages
from graphbuilder.errors import Problem

PACKAGE = Path(messages.__file__).parent


@cache
@cache
def parts_of_the_program() -> list[tuple[Path, ast.AST]]:
    """What the modules consist of, each with its module."""
    modules = ((path, ast.parse(path.read_text("utf-8"))) for path in PACKAGE.rglob("*.py"))
    wanted = (ast.Call, ast.Constant)
    return [(path, part) for path, tree in modules for part in ast.walk(tree) if isinstance(part, wanted)]


def codes_in_the_program() -> set[str]:
    """Texts that look like a code; those made from parts (``unknown-`` and a kind) as they come out."""
    texts = {
        part.value
        for _, part in parts_of_the_program()
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    }
    kinds = ("entity", "source", "passage", "class", "relation", "modality", "polarity")
    texts |= {f"unknown-{kind}" for kind in kinds}
    return texts | {f"parameter-unknown-{kind}" for kind in ("entity", "class", "relation", "modality")}


def test_every_message_is_used_and_says_the_same_in_both_languages() -> None:
    used = codes_in_the_program()
    for code, texts in messages.catalogue().items():
        assert set(texts) == {"en", "nl"}, f"[{code}] of messages.toml needs a text as en and one as nl"
        assert code in used, f"[{code}] of messages.toml is given nowhere: take it out"
        fields = [
            {name for _, name, _, _ in string.Formatter().parse(text) if name} for text in texts.values()
        ]
        assert {name.removesuffix("_nl") for name in fields[0]} == {
            name.removesuffix("_nl") for name in fields[1]
        }, f"[{code}] of messages.toml has other values in {{braces}} in one language than in the other"


def test_every_code_that_the_program_gives_has_a_message() -> None:
    for path, part in parts_of_the_program():
        if not isinstance(part, ast.Call):
            continue
        name = getattr(part.func, "attr", getattr(part.func, "id", ""))
        place = {"Problem": 0, "problem": 0, "DateError": 0, "_wrong": 0, "_add": 1}.get(name)
        if place is not None and len(part.args) > place:
            code = part.args[place]
            if isinstance(code, ast.Constant) and isinstance(code.value, str):
                assert code.value in messages.catalogue(), (
                    f"{path.relative_to(PACKAGE)} gives a problem that has no text: write "
                    f"[{code.value}] in graphbuilder/messages.toml, with en and nl"
                )


def test_words_around_messages_are_there_in_both_languages() -> None:
    for name, texts in messages.words().items():
        assert set(texts) == {"en", "nl"}, name


def test_a_problem_reads_as_one_line_in_either_language() -> None:
    problem = Problem(
        "unknown-entity", "statements.csv", 14, 3, suggestion="verwey-jonker",
        values={"value": "verwij-jonker", "column": "subject"},
    )  # fmt: skip
    assert str(problem) == (
        'statements.csv:14:3: error: unknown entity "verwij-jonker" in column "subject"; '
        'did you mean "verwey-jonker"?'
    )
    assert problem.text("nl") == (
        'statements.csv:14:3: fout: onbekende entiteit "verwij-jonker" in kolom "subject"; '
        'bedoelde u "verwey-jonker"?'
    )


def test_a_value_that_swallowed_half_a_table_is_not_printed_whole() -> None:
    said = Problem("unknown-entity", values={"value": "x" * 50_000, "column": "subject"}).message
    assert said == f'unknown entity "{"x" * 1000}…" in column "subject"'


def test_a_message_is_read_by_itself_as_it_stands_in_the_whole_file() -> None:
    for code, texts in messages.catalogue().items():
        names = {name for text in texts.values() for _, name, _, _ in string.Formatter().parse(text) if name}
        values = {name.partition("[")[0].partition(".")[0]: f"<{name}>" for name in names}
        for language, text in texts.items():
            assert messages.text(code, values, language) == text.format_map(values)
