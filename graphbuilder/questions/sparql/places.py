"""Places among the words of a query: what stands there, and where a bracket ends."""

from __future__ import annotations

from collections.abc import Sequence

from graphbuilder.questions.sparql.own_query import Word

CLOSING = {"{": "}", "(": ")", "[": "]"}
#: The kinds of words that are terms.
TERMS = ("iri", "text", "variable", "label", "number")
OPERATORS = frozenset({"=", "!=", "<", ">", "<=", ">=", "&&", "||"})
_END = Word("sign", "", -1)

#: A mistake: at which of the words, its message, and what that speaks of; `meant` is what is suggested.
Mistake = tuple[int, str, dict[str, object]]


def word_at(words: Sequence[Word], place: int) -> Word:
    """The word at a place; a blank sign where there is none."""
    return words[place] if 0 <= place < len(words) else _END


def after(words: Sequence[Word], opened: int) -> int:
    """The place after the bracket that closes the one at a place."""
    depth = 0
    for place in range(opened, len(words)):
        if words[place].kind == "sign":
            depth += (words[place].text in CLOSING) - (words[place].text in CLOSING.values())
        if depth == 0:
            return place + 1
    return len(words)


def around(words: Sequence[Word]) -> list[int]:
    """For each word the place of the bracket in which it stands; -1 where it stands in none."""
    found, opened = [], [-1]
    for place, word in enumerate(words):
        is_sign = word.kind == "sign"
        if is_sign and word.text in CLOSING.values() and len(opened) > 1:
            opened.pop()
        found.append(opened[-1])
        if is_sign and word.text in CLOSING:
            opened.append(place)
    return found
