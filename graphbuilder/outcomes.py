"""The rule of dates: how something with a time stands on a day, as a table of conditions and outcomes."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any


@cache
def rule() -> dict[str, Any]:
    """The table: under ``kinds`` the lines of each kind of time, under ``unknown`` what stands for no day."""
    # Loaded where a page is drawn or queries are written: no question needs it.
    import tomllib

    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))


def for_script() -> dict[str, Any]:
    """The table with the names of days as the page's script writes them, such as ``firstStart``."""
    table = rule()
    names = {name: name.title().replace("_", "") for name in (*table["unknown"], "day", "after_written")}
    names = {name: text[0].lower() + text[1:] for name, text in names.items()}
    return {
        "unknown": {names[name]: text for name, text in table["unknown"].items()},
        "kinds": {
            kind: [[*(names.get(word, word) for word in line[:-1]), line[-1]] for line in lines]
            for kind, lines in table["kinds"].items()
        },
    }
