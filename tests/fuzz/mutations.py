"""Ways in which a good text goes bad, by chance: what all doors share."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

#: Signs and words that readers of texts trip over.
HOSTILE = [
    "",
    " ",
    "\t",
    "\r",
    "\n",
    "\x00",
    "\x1f",
    "\x7f",
    "\x85",
    "\u00a0",
    "\u200b",
    "\u202e",
    "\u2028",
    "\ufeff",
    "\ud800",
    "\udcff",
    "\ufffe",
    "\U0001f469\u200d\U0001f680",
    "e\u0301",
    '"',
    "'",
    "\\",
    "`",
    "<",
    ">",
    "&",
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    "|",
    ";",
    ",",
    ":",
    "#",
    "%",
    "$",
    "*",
    "-",
    "--",
    "=1+1",
    "@",
    "~",
    "^",
    "?",
    "!",
    "/",
    "..",
    "../..",
    "\\u0000",
    "\\U00110000",
    "%00",
    "9" * 5000,
    "-" + "9" * 400,
    "1e999999",
    "0x" + "f" * 4000,
    "NaN",
    "INF",
    "null",
    "true",
    "[]",
    "{}",
    "()",
    "a" * 3000,
    "(" * 300,
    "[" * 300,
    "{" * 300,
    "<a>" * 300,
    "((a+)+)+$",
    "2024-02-30",
    "2023/2021",
    "9999-12-31",
    "0000",
    "0000-01-01",
    "-0001",
    "24:00",
    "<!--",
    "]]>",
    "<!DOCTYPE a [<!ENTITY b 'c'>]>",
    "&b;",
    "${x}",
    "{0.__class__}",
    "{value}",
    "%s",
    "#N/A",
    "javascript:1",
    "http://[bad",
    "http://a b",
    "urn:x",
    "_:b",
    "<>",
    "a:",
    ":b",
    "xn--",
    "@prefix",
    "SERVICE",
    "\x1b[31m",
]


def word(rng: random.Random) -> str:
    """One of the hostile words, or a few of them."""
    return "".join(rng.choice(HOSTILE) for _ in range(rng.choice((1, 1, 1, 2, 3))))


def mutated(rng: random.Random, text: str, words: Sequence[str] = ()) -> str:
    """A text with a few changes: a token for another, one less or more, or a hostile sign somewhere."""
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        tokens = list(re.finditer(r"[\w:@?$-]+|\"[^\"\n]*\"|[^\w\s]", text))
        if not tokens:
            return word(rng)
        place = rng.choice(tokens)
        new = rng.choice(words) if words and rng.random() < 0.7 else word(rng)
        way = rng.random()
        if way < 0.5:
            text = text[: place.start()] + new + text[place.end() :]
        elif way < 0.65:
            text = text[: place.start()] + text[place.end() :]
        elif way < 0.8:
            text = f"{text[: place.start()]}{new} {text[place.start() :]}"
        elif way < 0.9:
            other = rng.choice(tokens)
            text = text[: place.start()] + other[0] + text[place.end() :]
        elif way < 0.95:
            text = text[: place.end()]
        else:
            text = (
                text[: place.end()]
                + text[place.start() : place.end()] * rng.choice((2, 10))
                + text[place.end() :]
            )
    return text


def bytes_of(rng: random.Random, text: str) -> bytes:
    """The text as a file holds it, now and then with bytes that are no text."""
    content = text.encode("utf-8", "surrogatepass")
    if rng.random() < 0.1 and content:
        place = rng.randrange(len(content))
        content = (
            content[:place]
            + rng.choice((b"\xff", b"\x80", b"\xc3", b"\x00", b"\xef\xbb\xbf"))
            + content[place:]
        )
    return content
