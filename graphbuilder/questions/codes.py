"""The codes in answers of the library, such as NOT_STATED, in words for people, and what they mean."""

from __future__ import annotations

from functools import cache
from typing import Any

from graphbuilder import resources


def word(column: str, code: str, language: str) -> str:
    """What a table for people has for a code of a column; what is no code stays as it is."""
    texts = _codes().get(column, {}).get(code)
    return code if texts is None else _in(language, texts)


def meaning(column: str, code: str, language: str) -> str:
    """What a code of a column means, in a sentence; blank for what is no code."""
    return _in(language, _codes().get(column, {}).get(code, {}).get("means", {}))


def _in(language: str, texts: dict[str, Any]) -> str:
    return str(texts.get(language, texts.get("en", "")))


@cache
def _codes() -> dict[str, dict[str, dict[str, Any]]]:
    import tomllib

    return tomllib.loads(resources.text("questions", "codes.toml"))
