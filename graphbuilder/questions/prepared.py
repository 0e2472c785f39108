"""The headers of the library's questions, as they were read before.

To load what reads YAML, and to read a header with it, takes longer than many a question takes to answer.
Run as a module, it reads them anew; until then a header that has changed is read from its question.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any, cast

from graphbuilder import resources

_FILE = "headers.json"


def header(text: str) -> Any | None:
    """What a header sets, by its text; None where that was not read before."""
    return _headers().get(text)


def headers() -> str:
    """What the headers of all questions set, by their texts, as JSON."""
    from graphbuilder.questions import header, library

    texts = [library.named(name).header_text for name in library.names()]
    found = {text: header.read(text) for text in texts}
    # A date in a header is the example of a parameter, which is a text.
    return json.dumps(found, ensure_ascii=False, indent=0, default=str) + "\n"


@cache
def _headers() -> dict[str, Any]:
    return cast("dict[str, Any]", json.loads(resources.text("questions", _FILE)))


def main() -> None:
    """Write what the headers set."""
    (resources.folder("questions") / _FILE).write_text(headers(), encoding="utf-8")


if __name__ == "__main__":
    main()
