"""What SPARQL expects in conditions and calls, for a query that an engine has refused."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graphbuilder.questions.sparql.own_query import Word
from graphbuilder.questions.sparql.places import TERMS, Mistake, after, around, word_at
from graphbuilder.questions.sparql.terminals import AGGREGATES, FUNCTIONS

_ASSIGNED = frozenset({"FILTER", "BIND"})
_TURNED = {"<": "<=", ">": ">="}


def calls(words: Sequence[Word]) -> Iterator[Mistake]:
    """Functions without brackets, and what stands in their brackets."""
    for place, word in enumerate(words):
        if word.kind != "word" or word.text not in FUNCTIONS:
            continue
        name: dict[str, object] = {"word": word.text}
        if word_at(words, place + 1).text != "(":
            yield place + 1, "no-sparql-call", name
            continue
        first = word_at(words, place + 2).text
        if word.text in AGGREGATES and first == ")":
            yield place + 2, "no-sparql-counted", name
        elif word.text in AGGREGATES - {"COUNT"} and first == "*":
            yield place + 2, "no-sparql-star", name
        yield from _arguments(words, place + 1)


def _arguments(words: Sequence[Word], opened: int) -> Iterator[Mistake]:
    """Arguments that no comma parts."""
    place, end = opened + 1, after(words, opened) - 1
    while place < end:
        word, following = words[place], word_at(words, place + 1)
        is_term = word.kind in TERMS or word.text == ")"
        is_signed = following.kind == "number" and following.text[0] in "+-"
        if is_term and following.kind in TERMS and not is_signed and place + 1 < end:
            yield place + 1, "no-sparql-argument", {}
            return
        place = after(words, place) - 1 if word.text in ("(", "{") and word.kind == "sign" else place
        if word_at(words, place).text == ")" and word_at(words, place + 1).kind in TERMS and place + 1 < end:
            if word_at(words, place + 1).kind != "number":
                yield place + 1, "no-sparql-argument", {}
            return
        place += 1


def operators(words: Sequence[Word]) -> Iterator[Mistake]:
    """Signs between conditions that SPARQL writes in another way."""
    brackets = around(words)
    for place, word in enumerate(words):
        before, following = word_at(words, place - 1), word_at(words, place + 1)
        if word.kind == "word":
            if word.text == "IN" and following.text != "(":
                yield place + 1, "no-sparql-list", {}
            elif word.text == "AS" and word_at(words, brackets[place]).text == "{":
                yield place, "no-sparql-as", {}
            elif word.text in FUNCTIONS and following.text == "(" and _is_pattern(words, brackets, place):
                yield place, "no-sparql-outside", {"word": word.text}
            elif word.text == "EXISTS" and _is_pattern(words, brackets, place):
                is_not = before.text == "NOT"
                yield place - is_not, "no-sparql-outside", {"word": "NOT EXISTS" if is_not else "EXISTS"}
            continue
        if word.kind != "sign":
            continue
        if word.text == "=" and following.text in _TURNED and following.start == word.start + 1:
            yield place, "no-sparql-sign", {"word": f"={following.text}", "meant": _TURNED[following.text]}
        elif word.text == "=" and following.text == "(" and _is_list(words, brackets, place + 1):
            yield place + 1, "no-sparql-in", {}
        elif word.text in ("/", "|") and before.kind == "iri" and following.kind == "variable":
            if word_at(words, brackets[place]).text == "{":
                yield place + 1, "no-sparql-path", {"word": word.text}
        elif word.text == "{" and before.kind == "iri" and following.kind == "number":
            if word_at(words, place + 2).text in (",", "}"):
                yield place, "no-sparql-repeat", {}
        elif word.text == "," and before.text == "}" and word_at(words, brackets[place]).text == "{":
            yield place, "no-sparql-groups-joined", {"word": word.text}
        elif word.text == "|" and before.kind in ("text", "variable", "number", "language"):
            yield place, "no-sparql-sign", {"word": "|", "meant": "||"}
        elif word.text == "," and word_at(words, brackets[place] - 1).text in ("FILTER", "HAVING"):
            yield place, "no-sparql-joined", {}
        elif word.text in ("&&", "||") and word_at(words, brackets[place]).text != "(":
            if before.text == ")":
                yield place, "no-sparql-one-condition", {"word": word.text}
            elif before.text == "}":
                is_union = word.text == "||"
                code = "no-sparql-groups" if is_union else "no-sparql-groups-joined"
                yield place, code, {"word": word.text}


def _is_pattern(words: Sequence[Word], brackets: Sequence[int], place: int) -> bool:
    """Whether a place is where a triple might stand, and is in no clause that takes a condition."""
    inside = brackets[place]
    if word_at(words, inside).text != "{":
        return False
    while (place := place - 1) > inside:
        if brackets[place] != inside or words[place].text in FUNCTIONS or words[place].text == "NOT":
            continue
        if words[place].kind == "word" or words[place].text in ("}", "."):
            return words[place].text not in ("FILTER", "HAVING", "BY", "ASC", "DESC")
    return True


def _is_list(words: Sequence[Word], brackets: Sequence[int], opened: int) -> bool:
    return any(words[each].text == "," and brackets[each] == opened for each in range(opened, len(words)))


def counted_by_row(words: Sequence[Word]) -> Iterator[Mistake]:
    """What counts a whole group in a condition on one row; an engine may take it, and find nothing."""
    brackets = around(words)
    for place, word in enumerate(words):
        if word.kind == "word" and word.text in AGGREGATES and (owner := _owner(words, brackets, place)):
            yield place, "no-sparql-aggregate", {"word": word.text, "owner": owner}


def _owner(words: Sequence[Word], brackets: Sequence[int], place: int) -> str:
    """The clause in whose condition a word stands, if it is one in which nothing is counted."""
    while (place := brackets[place]) >= 0 and words[place].text == "(":
        if (owner := word_at(words, place - 1).text) in _ASSIGNED:
            return owner
    return ""
