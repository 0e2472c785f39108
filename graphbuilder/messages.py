"""The program's messages, in English and Dutch, by their codes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

LANGUAGES = ("en", "nl")
# A cell that swallowed half a table is not printed whole.
_LONGEST = 1000


@cache
def catalogue() -> dict[str, dict[str, str]]:
    """All messages: by code, then by language; texts with the values in braces."""
    return _read("messages.toml")


@cache
def words() -> dict[str, dict[str, str]]:
    """The words that stand around messages and answers: by name, then by language."""
    return _read("words.toml")


def text(code: str, values: Mapping[str, object], language: str) -> str:
    """A message in a language (English where it is none of ours), with its values filled in."""
    message = _message(code)
    return (message.get(language) or message["en"]).format_map(
        {name: _shown(value) for name, value in values.items()}
    )


def _shown(value: object) -> str:
    try:
        shown = str(value)
    except ValueError:  # a number of more digits than Python shows
        return "…"
    return shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"


def word(name: str, language: str) -> str:
    """One of the words that stand around messages."""
    texts = words()[name]
    return texts.get(language) or texts["en"]


@cache
def _message(code: str) -> dict[str, str]:
    """One message by language. To read them all takes as long as many a question does."""
    text = _text("messages.toml")
    start = text.index(f"\n[{code}]\n") + 1
    end = text.find("\n[", start)
    return _parsed(text[start : None if end < 0 else end])[code]


def _read(file: str) -> dict[str, dict[str, str]]:
    return _parsed(_text(file))


@cache
def _text(file: str) -> str:
    return Path(__file__).with_name(file).read_text("utf-8")


def _parsed(text: str) -> dict[str, dict[str, str]]:
    # Loaded when there is something to say: most commands end without a message.
    import tomllib

    return tomllib.loads(text)
