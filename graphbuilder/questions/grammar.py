"""What SPARQL expects where a query goes wrong, for the mistakes that people make most.

An engine names every terminal that might have gone on, and often a place beyond the mistake. This
looks only at queries that an engine has refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from graphbuilder.errors import Problem
from graphbuilder.graph.substitution import place
from graphbuilder.questions.rewritten import Rewritten, Word
from graphbuilder.questions.terminals import FUNCTIONS

_CLOSING = {"{": "}", "(": ")", "[": "]"}
_TERMS = ("iri", "text", "variable", "label", "number")
_OPERATORS = frozenset({"=", "!=", "<", ">", "<=", ">=", "&&", "||"})
_GROUPS = frozenset({"OPTIONAL", "MINUS", "UNION", "EXISTS", "WHERE"})
# At these words a triple ends.
_CLAUSES = frozenset({"OPTIONAL", "MINUS", "UNION", "FILTER", "BIND", "VALUES", "GRAPH", "SERVICE", "SELECT"})
_END = Word("sign", "", -1)
#: A mistake: at which of the words, its message, and what that speaks of.
_Mistake = tuple[int, str, dict[str, object]]


def mistake(query: Rewritten) -> Problem | None:
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
        values = {"opening": opened.text, "closing": _CLOSING[opened.text], "place": f"{line}:{column}"}
    return Problem(code, query.name, *place(query.original, start), values=values)


def _at(words: Sequence[Word], place: int) -> Word:
    return words[place] if 0 <= place < len(words) else _END


def _brackets(words: Sequence[Word]) -> Iterator[_Mistake]:
    """The first bracket that does not match, or that has no end."""
    opened: list[int] = []
    for at, word in enumerate(words):
        if word.kind != "sign":
            continue
        if word.text in _CLOSING:
            opened.append(at)
        elif word.text in _CLOSING.values():
            if not opened:
                yield at, "no-sparql-closes-nothing", {"sign": word.text}
                return
            if _CLOSING[words[opened[-1]].text] != word.text:
                yield at, "no-sparql-bracket", {"opened": opened[-1]}
                return
            opened.pop()
        elif word.text in (";", ".") and not opened:
            yield at, "no-sparql-after-end", {"sign": word.text}
            return
    if opened:
        yield len(words), "no-sparql-bracket", {"opened": opened[-1]}


def _clauses(words: Sequence[Word]) -> Iterator[_Mistake]:
    """Words that are not followed by what belongs to them."""
    for at, word in enumerate(words):
        following = _at(words, at + 1)
        name: dict[str, object] = {"word": word.text}
        if word.kind == "sign" and word.text in _OPERATORS and following.text in (")", "}", ",", ""):
            yield at + 1, "no-sparql-value", name
        if word.text == "=" and following.text == "=":
            yield at + 1, "no-sparql-equals", {}
        if word.kind != "word":
            continue
        if word.text in ("LIMIT", "OFFSET") and following.kind != "number":
            yield at + 1, "no-sparql-number", name
        elif word.text == "LIMIT" and _at(words, at + 2).text == ",":
            yield at + 2, "no-sparql-one-number", {}
        elif word.text in ("ASC", "DESC") and following.text != "(":
            yield at + 1, "no-sparql-direction", name
        elif word.text in ("ORDER", "GROUP") and following.text != "BY":
            yield at + 1, "no-sparql-by", name
        elif word.text == "BY" and (following.text in ("}", "") or following.text in ("LIMIT", "OFFSET")):
            yield at + 1, "no-sparql-order", {"word": f"{_at(words, at - 1).text} BY"}
        elif word.text == "UNION" and _at(words, at - 1).text != "}":
            yield at, "no-sparql-union", {}
        elif word.text in _GROUPS and following.text != "{":
            yield at + 1, "no-sparql-group", name
        elif word.text == "GRAPH" and following.kind not in ("iri", "variable"):
            yield at + 1, "no-sparql-graph", {}
        elif word.text in ("FILTER", "HAVING") and not _is_condition(words, at + 1):
            yield at + 1, "no-sparql-condition", name
        elif word.text == "NOT" and following.text not in ("EXISTS", "IN"):
            yield at + 1, "no-sparql-not", {}
        elif word.text == "BIND" and not _names_result(words, at + 1):
            yield at + 1, "no-sparql-as", {}
        elif word.text == "VALUES":
            after = _after(words, at + 1) if following.text == "(" else at + 2
            if _at(words, after).text != "{" or (following.text != "(" and following.kind != "variable"):
                yield min(after, len(words)), "no-sparql-rows", {}


def _is_condition(words: Sequence[Word], at: int) -> bool:
    """Whether a condition begins at a place, and is not a call that is compared outside brackets."""
    word = _at(words, at)
    if word.text in ("(", "NOT", "EXISTS"):
        return True
    is_call = word.kind == "iri" or word.text in FUNCTIONS
    return is_call and _at(words, _after(words, at + 1)).text not in _OPERATORS


def _forms(words: Sequence[Word]) -> Iterator[_Mistake]:
    """What is selected, described or made, and whether a group follows."""
    for at, word in enumerate(words):
        if word.kind != "word" or word.text not in ("SELECT", "ASK", "DESCRIBE", "CONSTRUCT"):
            continue
        at += 1
        if word.text == "CONSTRUCT" and _at(words, at).text == "{":
            at = _after(words, at)
        chosen = 0
        while at < len(words) and _at(words, at).text not in ("{", "WHERE", "FROM", "}"):
            each = _at(words, at)
            if word.text in ("ASK", "CONSTRUCT"):
                break
            if each.text == ",":
                yield at, "no-sparql-comma", {}
                return
            if each.text == "(" and word.text == "SELECT":
                if not _names_result(words, at):
                    yield at, "no-sparql-as", {}
                    return
                at, chosen = _after(words, at), chosen + 1
                continue
            if (
                each.text in FUNCTIONS
                or each.text == "AS"
                or (each.kind == "number" and word.text == "SELECT")
            ):
                yield at, "no-sparql-as", {}
                return
            chosen += each.kind in ("variable", "iri") or each.text == "*"
            at += 1
        if word.text == "SELECT" and not chosen:
            yield at, "no-sparql-selection", {}
        elif word.text == "DESCRIBE" and not chosen:
            yield at, "no-sparql-described", {}
        elif _at(words, at).text not in ("{", "WHERE", "FROM") and word.text != "DESCRIBE":
            yield at, "no-sparql-group", {"word": word.text}


def _names_result(words: Sequence[Word], opened: int) -> bool:
    """Whether from a bracket on there is something AS a variable in brackets."""
    closed = _after(words, opened)
    return (
        _at(words, opened).text == "("
        and closed - opened > 4
        and _at(words, closed - 3).text == "AS"
        and _at(words, closed - 2).kind == "variable"
    )


def _after(words: Sequence[Word], opened: int) -> int:
    """The place after the bracket that closes the one at a place."""
    depth = 0
    for at in range(opened, len(words)):
        if words[at].kind == "sign":
            depth += (words[at].text in _CLOSING) - (words[at].text in _CLOSING.values())
        if depth == 0:
            return at + 1
    return len(words)


def _triples(words: Sequence[Word]) -> Iterator[_Mistake]:
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
        elif word.text in _OPERATORS and parts in (1, 2):
            yield at, "no-sparql-comparison", {"word": word.text}
            return
        elif word.text == "," and parts == 3:
            parts, at = 2, at + 1
        elif word.kind in _TERMS or word.text in ("a", "true", "false", "(", "[", "^", "!"):
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
        return _after(words, at) if _at(words, at).text == "(" else at
    if word == "VALUES":
        while at < len(words) and words[at].text != "{":
            at += 1
        return _after(words, at)
    if word in ("GRAPH", "SERVICE", "SELECT"):
        while at < len(words) and words[at].text not in ("{", "}"):
            at += 1
    return at


def _term_end(words: Sequence[Word], at: int) -> int:
    """The place after a term; a text may have a language or a datatype."""
    if words[at].text in ("(", "["):
        return _after(words, at)
    at += 1
    if _at(words, at).kind == "language":
        return at + 1
    return at + 2 if _at(words, at).text == "^^" else at


def _path_end(words: Sequence[Word], at: int) -> int:
    """The place after a path of properties."""
    while at < len(words):
        while _at(words, at).text in ("^", "!"):
            at += 1
        at = _term_end(words, at) if at < len(words) else at
        while _at(words, at).kind == "sign" and _at(words, at).text in ("*", "+", "?"):
            at += 1
        if _at(words, at).text not in ("/", "|"):
            return at
        at += 1
    return at


def _results(words: Sequence[Word]) -> Iterator[_Mistake]:
    """Names of results that are in use already."""
    seen: set[str] = set()
    for at, word in enumerate(words):
        if word.kind == "variable":
            if _at(words, at - 1).text == "AS" and word.text in seen:
                yield at, "no-sparql-taken", {"variable": word.text}
            seen.add(word.text)


_LOOKS: tuple[Callable[[Sequence[Word]], Iterator[_Mistake]], ...] = (_brackets, _clauses, _forms, _triples)
