"""What SPARQL expects where a query goes wrong, for the mistakes that people make most.

An engine names every terminal that might have gone on, and often a place beyond the mistake. This
looks only at queries that an engine has refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from graphbuilder.errors import Problem
from graphbuilder.graph.substitution import place
from graphbuilder.questions.sparql import conditions, modifiers
from graphbuilder.questions.sparql.own_query import OwnQuery, Word
from graphbuilder.questions.sparql.places import CLOSING, OPERATORS, TERMS, Mistake, after, around, word_at
from graphbuilder.questions.sparql.terminals import FUNCTIONS

_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s\"<>]+")
_GROUPS = frozenset({"OPTIONAL", "MINUS", "UNION", "EXISTS", "WHERE"})
# At these words a triple ends.
_CLAUSES = frozenset({"OPTIONAL", "MINUS", "UNION", "FILTER", "BIND", "VALUES", "GRAPH", "SERVICE", "SELECT"})


def mistake(query: OwnQuery) -> Problem | None:
    """The first mistake that is plain, at its place; None where none is."""
    words = query.words
    found = [each for look in _LOOKS for each in look(words)] or list(_results(words))
    if not found:
        return None
    at, code, values = min(found, key=lambda each: each[0])
    start = words[at].start if at < len(words) else len(query.original)
    if "opened" in values:
        opened = words[int(str(values["opened"]))]
        line, column = place(query.original, opened.start)
        values = {"opening": opened.text, "closing": CLOSING[opened.text], "place": f"{line}:{column}"}
    meant = values.get("meant")
    hint = None if meant is None else str(meant)
    return Problem(code, query.name, *place(query.original, start), suggestion=hint, values=values)


def _brackets(words: Sequence[Word]) -> Iterator[Mistake]:
    """The first bracket that does not match, or that has no end."""
    opened: list[int] = []
    for at, word in enumerate(words):
        if word.kind != "sign":
            continue
        if word.text in CLOSING:
            opened.append(at)
        elif word.text in CLOSING.values():
            if all(CLOSING[words[each].text] != word.text for each in opened):
                yield at, "no-sparql-closes-nothing", {"sign": word.text}
                return
            if CLOSING[words[opened[-1]].text] != word.text:
                yield at, "no-sparql-bracket", {"opened": opened[-1]}
                return
            opened.pop()
        elif word.text in (";", ".") and not opened:
            yield at, "no-sparql-after-end", {"sign": word.text}
            return
    if opened:
        yield len(words), "no-sparql-bracket", {"opened": opened[-1]}


def _clauses(words: Sequence[Word]) -> Iterator[Mistake]:
    """Words that are not followed by what belongs to them."""
    for at, word in enumerate(words):
        following = word_at(words, at + 1)
        name: dict[str, object] = {"word": word.text}
        if word.kind == "sign" and word.text in OPERATORS and following.text in (")", "}", ",", ""):
            yield at + 1, "no-sparql-value", name
        if word.text == "=" and following.text == "=":
            yield at + 1, "no-sparql-equals", {}
        if word.kind != "word":
            continue
        if word.text in ("LIMIT", "OFFSET") and following.kind != "number":
            yield at + 1, "no-sparql-number", name
        elif word.text == "LIMIT" and word_at(words, at + 2).text == ",":
            yield at + 2, "no-sparql-one-number", {}
        elif word.text in ("ASC", "DESC") and following.text != "(":
            yield at + 1, "no-sparql-direction", name
        elif word.text in ("ORDER", "GROUP") and following.text != "BY":
            yield at + 1, "no-sparql-by", name
        elif word.text == "BY" and (following.text in ("}", "") or following.text in ("LIMIT", "OFFSET")):
            yield at + 1, "no-sparql-order", {"word": f"{word_at(words, at - 1).text} BY"}
        elif word.text == "UNION" and word_at(words, at - 1).text != "}":
            yield at, "no-sparql-union", {}
        elif word.text in _GROUPS and following.text != "{":
            yield at + 1, "no-sparql-group", name
        elif word.text == "GRAPH" and following.kind not in ("iri", "variable"):
            yield at + 1, "no-sparql-graph", {}
        elif word.text in ("FILTER", "HAVING") and following.text == "!":
            yield at + 1, "no-sparql-negation", name
        elif word.text in ("FILTER", "HAVING") and not _is_condition(words, at + 1):
            yield at + 1, "no-sparql-condition", name
        elif word.text == "NOT" and following.text not in ("EXISTS", "IN"):
            yield at + 1, "no-sparql-not", {}
        elif word.text == "BIND" and not _names_result(words, at + 1):
            yield at + 1, "no-sparql-as", {}
        elif word.text == "VALUES":
            end = after(words, at + 1) if following.text == "(" else at + 2
            if word_at(words, end).text != "{" or (following.text != "(" and following.kind != "variable"):
                yield min(end, len(words)), "no-sparql-rows", {}


def _is_condition(words: Sequence[Word], at: int) -> bool:
    """Whether a condition begins at a place, and is not a call that is compared outside brackets."""
    word = word_at(words, at)
    if word.text in ("(", "NOT", "EXISTS"):
        return True
    is_call = word.kind == "iri" or word.text in FUNCTIONS
    return is_call and word_at(words, after(words, at + 1)).text not in OPERATORS


def _forms(words: Sequence[Word]) -> Iterator[Mistake]:
    """What is selected, described or made, and whether a group follows."""
    for at, word in enumerate(words):
        if word.kind != "word" or word.text not in ("SELECT", "ASK", "DESCRIBE", "CONSTRUCT"):
            continue
        at += 1
        if word.text == "CONSTRUCT" and word_at(words, at).text == "{":
            at = after(words, at)
        chosen = 0
        while at < len(words) and word_at(words, at).text not in ("{", "WHERE", "FROM", "}"):
            each = word_at(words, at)
            if word.text in ("ASK", "CONSTRUCT"):
                break
            if each.text == ",":
                yield at, "no-sparql-comma", {}
                return
            if each.text == "(" and word.text == "SELECT" and word_at(words, at - 1).text != "*":
                if word_at(words, at + 1).text == "DISTINCT" or _is_distinct_only(words, at):
                    yield at, "no-sparql-distinct", {}
                    return
                if not _names_result(words, at):
                    yield at, "no-sparql-as", {}
                    return
                at, chosen = after(words, at), chosen + 1
                continue
            if (
                each.text in FUNCTIONS
                or each.text == "AS"
                or ((each.kind == "number" or each.text in ("+", "-", "/")) and word.text == "SELECT")
            ):
                yield at, "no-sparql-as", {}
                return
            chosen += each.kind in ("variable", "iri") or each.text == "*"
            at += 1
        if word.text == "SELECT" and not chosen:
            yield at, "no-sparql-selection", {}
        elif word.text == "DESCRIBE" and not chosen:
            yield at, "no-sparql-described", {}
        elif word_at(words, at).text not in ("{", "WHERE", "FROM") and word.text != "DESCRIBE":
            yield at, "no-sparql-group", {"word": word.text}


def _is_distinct_only(words: Sequence[Word], opened: int) -> bool:
    """Whether there are brackets around one variable after DISTINCT."""
    is_one = word_at(words, opened + 1).kind == "variable" and word_at(words, opened + 2).text == ")"
    return is_one and word_at(words, opened - 1).text == "DISTINCT"


def _names_result(words: Sequence[Word], opened: int) -> bool:
    """Whether from a bracket on there is something AS a variable in brackets."""
    closed = after(words, opened)
    return (
        word_at(words, opened).text == "("
        and closed - opened > 4
        and word_at(words, closed - 3).text == "AS"
        and word_at(words, closed - 2).kind == "variable"
    )


def _triples(words: Sequence[Word]) -> Iterator[Mistake]:
    """Triples with too few or too many parts; the first mistake of them."""
    at, parts, alone, in_group = 0, 0, False, False
    while at < len(words):
        word = words[at]
        is_end = word.text in (".", ";", "{", "}") and word.kind == "sign"
        is_clause = word.kind == "word" and word.text in _CLAUSES
        if is_end or is_clause:
            if in_group and (parts == 2 or (parts == 1 and not alone)):
                yield at, "no-sparql-two-parts" if parts == 2 else "no-sparql-one-part", {}
                return
            in_group = in_group or word.text == "{"
            alone = word.text == ";"
            parts = 1 if alone else 0
            at = _clause_end(words, at) if is_clause else at + 1
            continue
        if not in_group:
            at += 1
        elif word.text == "||" and parts == 2 and word_at(words, at - 1).kind == "iri":
            yield at, "no-sparql-sign", {"word": "||", "meant": "|"}
            return
        elif word.text in OPERATORS and parts in (1, 2):
            yield at, "no-sparql-comparison", {"word": word.text}
            return
        elif word.text == "," and parts == 3:
            parts, at = 2, at + 1
        elif word.text == "," and parts:
            yield at, "no-sparql-object-comma", {}
            return
        elif parts == 1 and word.kind in ("text", "number", "label"):
            iri = word.text.strip('"').strip("<>")
            is_iri = word.kind == "text" and _IRI.fullmatch(iri)
            yield at, "no-sparql-property", {"meant": f"<{iri}>"} if is_iri else {}
            return
        elif word.text == "^" and parts == 3 and word_at(words, at - 1).kind == "text":
            yield at, "no-sparql-datatype", {}
            return
        elif word.kind in TERMS or word.text in ("a", "true", "false", "(", "[", "^", "!"):
            if parts == 3:
                yield at, "no-sparql-fourth-part", {}
                return
            alone = parts == 0 and word.text in ("[", "(")
            parts += 1
            at = _path_end(words, at) if parts == 2 else _term_end(words, at)
        elif word.kind == "word":
            return  # after the groups, or something else
        else:
            at += 1


def _clause_end(words: Sequence[Word], at: int) -> int:
    """The place after what belongs to a clause but for its groups."""
    word = words[at].text
    at += 1
    if word in ("FILTER", "BIND"):
        while at < len(words) and words[at].text != "(" and words[at].text not in ("{", "}"):
            at += 1
        return after(words, at) if word_at(words, at).text == "(" else at
    if word == "VALUES":
        while at < len(words) and words[at].text != "{":
            at += 1
        return after(words, at)
    if word in ("GRAPH", "SERVICE", "SELECT"):
        while at < len(words) and words[at].text not in ("{", "}"):
            at += 1
    return at


def _term_end(words: Sequence[Word], at: int) -> int:
    """The place after a term; a text may have a language or a datatype."""
    if words[at].text in ("(", "["):
        return after(words, at)
    at += 1
    if word_at(words, at).kind == "language":
        return at + 1
    return at + 2 if word_at(words, at).text == "^^" else at


def _path_end(words: Sequence[Word], at: int) -> int:
    """The place after a path of properties."""
    while at < len(words):
        while word_at(words, at).text in ("^", "!"):
            at += 1
        at = _term_end(words, at) if at < len(words) else at
        while word_at(words, at).kind == "sign" and word_at(words, at).text in ("*", "+", "?"):
            at += 1
        if word_at(words, at).text not in ("/", "|"):
            return at
        at += 1
    return at


def _results(words: Sequence[Word]) -> Iterator[Mistake]:
    """Names of results that are in use already, in the same group or the same SELECT."""
    brackets = around(words)
    for at, word in enumerate(words):
        if word.kind != "variable" or word_at(words, at - 1).text != "AS":
            continue
        opened = brackets[at]
        if word_at(words, opened - 1).text == "BIND":
            start = brackets[opened]
            used = [each for each in range(start + 1, opened) if _is_within(words, brackets, each, start)]
        else:
            start = opened
            while start > 0 and words[start].text not in ("SELECT", "BY"):
                start -= 1
            used = list(range(start, at - 1))
        if any(words[each].kind == "variable" and words[each].text == word.text for each in used):
            yield at, "no-sparql-taken", {"variable": word.text}


def _is_within(words: Sequence[Word], brackets: Sequence[int], at: int, group: int) -> bool:
    """Whether a place is in the patterns of a group, and not in a condition or in what it excludes."""
    while (at := brackets[at]) != group:
        is_apart = word_at(words, at - 1).text in ("EXISTS", "MINUS", "UNION")
        if words[at].text == "(" or is_apart or word_at(words, at + 1).text == "SELECT":
            return False
    return True


_LOOKS: tuple[Callable[[Sequence[Word]], Iterator[Mistake]], ...] = (
    _brackets, _clauses, _forms, conditions.calls, conditions.operators, conditions.counted_by_row,
    modifiers.order, modifiers.lists, _triples,
)  # fmt: skip
