"""What SPARQL expects of the clauses around a group and of their order, for a query that was refused."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graphbuilder.questions.sparql.own_query import Word
from graphbuilder.questions.sparql.places import Mistake, after, around, word_at
from graphbuilder.questions.sparql.terminals import AGGREGATES

_ORDER = {"WHERE": 0, "GROUP": 1, "HAVING": 2, "ORDER": 3, "LIMIT": 4, "OFFSET": 4}
_SHOWN = {"GROUP": "GROUP BY", "ORDER": "ORDER BY"}


def order(words: Sequence[Word]) -> Iterator[Mistake]:
    """Clauses that stand after those before which they belong, or twice."""
    brackets = around(words)
    seen: dict[int, list[str]] = {}
    selecting: set[int] = set()
    for place, word in enumerate(words):
        if word.kind != "word":
            continue
        if word.text in ("SELECT", "CONSTRUCT", "DESCRIBE", "ASK"):
            seen[brackets[place]] = []
            selecting.add(brackets[place])
        elif word.text == "WHERE" and brackets[place] >= 0 and brackets[place] not in seen:
            yield place, "no-sparql-filter", {}
        elif word.text in _ORDER:
            before = seen.setdefault(brackets[place], [])
            later = next((each for each in before if _ORDER[each] > _ORDER[word.text]), None)
            name = _SHOWN.get(word.text, word.text)
            if brackets[place] >= 0 and not before and brackets[place] not in selecting:
                yield place, "no-sparql-inside", {"word": name}
                return
            if word.text in before:
                yield place, "no-sparql-twice", {"word": name}
            elif later:
                yield place, "no-sparql-before", {"word": name, "later": _SHOWN.get(later, later)}
            before.append(word.text)


def lists(words: Sequence[Word]) -> Iterator[Mistake]:
    """What follows ORDER BY, GROUP BY, LIMIT, VALUES, GRAPH and FROM."""
    brackets = around(words)
    for place, word in enumerate(words):
        following = word_at(words, place + 1)
        if word.text == "," and word.kind == "sign" and _is_ordering(words, brackets, place):
            yield place, "no-sparql-comma", {}
        if word.kind != "word":
            continue
        if word.text in ("LIMIT", "OFFSET") and following.kind == "number":
            if not re.fullmatch(r"\+?[0-9]+", following.text):
                yield place + 1, "no-sparql-number", {"word": word.text}
            elif word_at(words, place + 2).kind == "number":
                yield place + 2, "no-sparql-one-number", {}
        elif word.text in ("ASC", "DESC") and following.text != "(":
            before = word_at(words, place - 1)
            if (before.kind in ("variable", "number") or before.text == ")") and following.kind != "variable":
                shown = before.text if before.kind == "variable" else "…"
                values: dict[str, object] = {"word": word.text, "variable": shown}
                yield place, "no-sparql-direction-first", values
        elif word.text == "VALUES":
            yield from _rows(words, place + 1)
        elif word.text == "GRAPH" and following.kind in ("iri", "variable"):
            if word_at(words, place + 2).text != "{":
                yield place + 2, "no-sparql-group", {"word": "GRAPH …"}
        elif word.text == "UNION" and brackets[place] == -1 and word_at(words, place - 1).text == "}":
            yield place, "no-sparql-union-inside", {}
        elif word.text == "SELECT" and brackets[place] >= 0:
            yield from _sub_select(words, place)


def _is_ordering(words: Sequence[Word], brackets: Sequence[int], place: int) -> bool:
    """Whether a place is one of what stands after BY."""
    inside = brackets[place]
    while place > 0:
        place -= 1
        if (
            brackets[place] == inside
            and words[place].kind == "word"
            and words[place].text not in ("ASC", "DESC")
        ):
            return words[place].text == "BY"
        if brackets[place] == inside and words[place].text == "{":
            return False
    return False


def _rows(words: Sequence[Word], place: int) -> Iterator[Mistake]:
    """Rows of VALUES with commas or variables, another number of values, or brackets where there are none."""
    is_several = word_at(words, place).text == "("
    opened = after(words, place) if is_several else place + 1
    if word_at(words, opened).text != "{":
        return
    end = after(words, opened) - 1
    for each in range(opened + 1, end):
        if words[each].text == "," and words[each].kind == "sign":
            yield each, "no-sparql-comma-values", {}
            return
        if words[each].kind == "variable":
            yield each, "no-sparql-row-variable", {"variable": words[each].text}
            return
    first = word_at(words, opened + 1)
    if not is_several and first.text == "(":
        yield opened + 1, "no-sparql-row-of-one", {"variable": word_at(words, place).text}
    elif is_several and first.text not in ("(", "}", ""):
        yield opened + 1, "no-sparql-row", {}
    elif is_several:
        yield from _unequal_rows(
            words, [each.text for each in words[place + 1 : opened - 1]], opened + 1, end
        )


def _unequal_rows(words: Sequence[Word], variables: Sequence[str], row: int, end: int) -> Iterator[Mistake]:
    """The first row of VALUES that has another number of values than there are variables."""
    while row < end and words[row].text == "(":
        # The language or the datatype of a text is no value of its own, nor is the sign of a number.
        inside = words[row + 1 : after(words, row) - 1]
        types = [at + 1 for at, each in enumerate(inside) if each.text == "^^"]
        count = sum(
            at not in types and each.kind != "language" and each.text not in ("^^", "+", "-")
            for at, each in enumerate(inside)
        )
        if count != len(variables):
            values = {"count": count, "expected": len(variables), "variables": " ".join(variables)}
            yield row, "no-sparql-row-length", values
            return
        row = after(words, row)


def _sub_select(words: Sequence[Word], place: int) -> Iterator[Mistake]:
    """A SELECT within a group that has no braces of its own."""
    if word_at(words, place - 1).text != "{":
        yield place, "no-sparql-sub-select", {}
        return
    group = place + 1
    while group < len(words) and words[group].text not in ("{", "}"):
        group = after(words, group) if words[group].text == "(" else group + 1
    end = after(words, group) if word_at(words, group).text == "{" else group
    following = word_at(words, end)
    if following.kind in ("variable", "iri", "text") or following.text in ("[", "."):
        yield place, "no-sparql-sub-select", {}


def selection(words: Sequence[Word]) -> Mistake | None:
    """What a SELECT may not ask for: a variable twice or, where it groups, ``*`` or what is not grouped."""
    brackets = around(words)
    for place, word in enumerate(words):
        if word.kind != "word" or word.text != "SELECT":
            continue
        chosen, grouped, end = [], set[str](), place + 1
        while end < len(words) and words[end].text not in ("{", "WHERE", "FROM"):
            if words[end].text == "(":
                end = after(words, end)
                continue
            chosen.append(end)
            end += 1
        names = [words[each].text for each in chosen]
        twice = next((at for n, at in enumerate(chosen) if words[at].text in names[:n]), None)
        if twice is not None and words[twice].kind == "variable":
            return twice, "no-sparql-selected-twice", {"variable": words[twice].text}
        is_counted = any(each.text in AGGREGATES for each in words[place:end]) or any(
            words[at].text == "HAVING" and brackets[at] == brackets[place] for at in range(end, len(words))
        )
        by = _group_by(words, brackets, end, brackets[place])
        for each in by:
            if words[each].kind == "variable":
                grouped.add(words[each].text)
        for each in chosen:
            if words[each].text == "*" and by:
                return each, "no-sparql-all-grouped", {}
            is_free = words[each].kind == "variable" and words[each].text not in grouped
            if is_free and (by or is_counted):
                return each, "no-sparql-not-grouped", {"variable": words[each].text}
    return None


def _group_by(words: Sequence[Word], brackets: Sequence[int], start: int, inside: int) -> list[int]:
    """The places of what stands after GROUP BY in the SELECT of which the group begins at a place."""
    found: list[int] = []
    is_grouping = False
    for place in range(start, len(words)):
        word = words[place]
        if brackets[place] < inside or (word.text == "}" and brackets[place] == inside and is_grouping):
            break
        if brackets[place] == inside and word.kind == "word" and word.text in _ORDER:
            is_grouping = word.text == "GROUP"
        elif is_grouping:
            found.append(place)
    return found
