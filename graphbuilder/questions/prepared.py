"""What the headers of the library's questions set, read once and kept.

To load what reads YAML, and to read a header with it, takes longer than many a question takes to answer.
Run as a module, it reads them anew; until then a header that has changed is read from its question.
"""

from __future__ import annotations

import json

from graphbuilder import resources
from graphbuilder.questions import header, library


def headers() -> str:
    """What the headers of all questions set, by their texts, as JSON."""
    texts = [library.named(name).header_text for name in library.names()]
    found = {text: header.read(text) for text in texts}
    # A date in a header is the example of a parameter, which is a text.
    return json.dumps(found, ensure_ascii=False, indent=0, default=str) + "\n"


def main() -> None:
    """Write what the headers set."""
    (resources.folder("questions") / library.HEADERS).write_text(headers(), encoding="utf-8")


if __name__ == "__main__":
    main()
