"""What people write by habit of SQL, Turtle and other languages, and what SPARQL has for it.

This looks only at queries in which something is no SPARQL.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graphbuilder.errors import Problem
from graphbuilder.graph.substitution import place as place_in
from graphbuilder.questions.sparql.terminals import WORDS, Token

_OPEN, _CLOSED = ("(", "{", "["), (")", "}", "]")
_JOINS = frozenset({"JOIN", "INNER", "LEFT", "RIGHT", "FULL", "OUTER", "CROSS", "NATURAL"})
_CHOICES = frozenset({"CASE", "WHEN", "THEN", "ELSE", "ELSEIF", "END"})
_SCHEMES = frozenset({"http", "https", "ftp", "file"})
_BARE = re.compile(r"[^\s<>\"{}|^`\\)\]]+")
_OPEN_IRI = re.compile(r"[^<>\"{}\n]*>")
_NONE = Token("sign", "", -1)


@dataclass(frozen=True)
class Habits:
    """What is written by habit in a query, each thing with its place; and what else that explains."""

    problems: tuple[Problem, ...]
    explained: frozenset[int]


def found(tokens: Sequence[Token], text: str, name: str) -> Habits:
    """The habits in a query.

    Parameters
    ----------
    tokens, text
        The query.
    name
        Its file, for messages.
    """
    problems: dict[int, Problem] = {}
    explained: set[int] = set()
    said: set[str] = set()
    for at, token in enumerate(tokens):
        if token.start in explained:
            continue
        for code, values, covered in _at(tokens, at, text):
            explained |= {each.start for each in covered} | {token.start}
            if code not in said:
                meant = values.get("meant")
                hint = None if meant is None else str(meant)
                line, column = place_in(text, token.start)
                problems[token.start] = Problem(code, name, line, column, suggestion=hint, values=values)
            said.add(code)
    return Habits(tuple(problems[each] for each in sorted(problems)), frozenset(explained))


#: The message, what it speaks of, and the tokens that are explained by it.
_Habit = tuple[str, dict[str, object], list[Token]]


def _at(tokens: Sequence[Token], at: int, text: str) -> Iterator[_Habit]:
    """The habit that begins at a token, if there is one."""
    token, following = tokens[at], _token(tokens, at + 1)
    if token.kind == "sign":
        if token.value + following.value in ("--", "//", "/*") and following.start == token.start + 1:
            yield "habit-comment", {"sign": token.value + following.value}, _comment(tokens, at, text)
        if token.value == "<" and (inside := _open_iri(tokens, at, text)):
            yield "habit-open-iri", {}, inside
        elif token.value == "." and _is_asked_by_dot(tokens, at):
            values: dict[str, object] = {"variable": tokens[at - 1].value, "name": following.value}
            yield "habit-dot", values, [following]
    elif token.kind == "prefixed":
        if token.value.partition(":")[0].casefold() in _SCHEMES and _is_at(following, token, "/"):
            value = _BARE.match(text, token.start)
            end = value.end() if value else token.start
            inside = [each for each in tokens[at:] if each.start < end]
            yield "habit-bare-iri", {"value": text[token.start : end]}, [*inside, *_declared(tokens, at)]
    elif token.kind == "language" and following.value.startswith("_"):
        if following.start == token.start + len(token.value):
            yield "habit-language", {"value": f"{token.value}-{following.value.strip('_')}"}, [following]
    elif token.kind == "language" and token.value.casefold() in ("@prefix", "@base"):
        yield "habit-turtle", {"word": token.value[1:].upper()}, _statement(tokens, at)
    elif token.kind == "text" and _word(tokens, at - 2) == "PREFIX":
        yield "habit-quoted-iri", {"value": token.value}, _declared(tokens, at)
    elif token.kind == "word":
        yield from _of_word(tokens, at, text)


def _of_word(tokens: Sequence[Token], at: int, text: str) -> Iterator[_Habit]:
    token, following = tokens[at], _token(tokens, at + 1)
    word, before = token.value.upper(), _token(tokens, at - 1)
    is_condition = _bracket(tokens, at) == "("
    if word == "BETWEEN":
        is_not = _word(tokens, at - 1) == "NOT"
        value = _before(tokens, at - is_not, text)
        ands = [each for each in tokens[at + 1 : at + 6] if each.value.upper() == "AND"][:1]
        condition = f"{value} < … || {value} > …" if is_not else f"{value} >= … && {value} <= …"
        yield "habit-between", {"condition": condition}, ands
    elif word == "NULL" or (word == "IS" and "NULL" in (_word(tokens, at + 1), _word(tokens, at + 2))):
        known = next((each.value for each in reversed(tokens[:at]) if each.kind == "variable"), "?x")
        yield "habit-null", {"value": known}, [each for each in tokens[at + 1 : at + 3] if _is_null(each)]
    elif word in _JOINS and (word == "JOIN" or "JOIN" in (_word(tokens, at + 1), _word(tokens, at + 2))):
        more = [each for each in tokens[at + 1 :] if each.value.upper() in {*_JOINS, "ON", "USING"}]
        yield "habit-outer-join" if word in ("LEFT", "RIGHT", "FULL") else "habit-join", {"word": word}, more
    elif word == "OR" and is_condition and _is_path(tokens, at):
        yield "no-sparql-sign", {"word": token.value, "meant": "|"}, []
    elif word == "INTERSECT":
        yield "habit-and", {}, []
    elif following.value == "." and _is_prefixed_by_dot(tokens, at):
        name = f"{token.value}:{tokens[at + 2].value}"
        yield "habit-prefix", {"value": name}, [following, tokens[at + 2]]
    elif word in ("OR", "AND") and not is_condition:
        code = {"OR": "habit-or", "AND": "habit-and"}[word]
        code = "no-sparql-one-condition" if before.value == ")" else code
        yield code, {"word": "||" if word == "OR" else "&&"}, []
    elif word == "LET":
        yield "habit-let", {}, [each for each in tokens[at + 1 :] if each.value == ":"][:1]
    elif word in _CHOICES and not (word == "END" and not is_condition):
        yield "habit-case", {}, [each for each in tokens if each.value.upper() in _CHOICES]
    elif word in ("IS", "HAS") and not is_condition:
        yield "habit-is" if word == "IS" else "habit-has", {}, []
    elif word == "PREFIX" and following.kind == "word" and _token(tokens, at + 2).kind == "iri":
        yield (
            "habit-colon",
            {"name": following.value, "value": _token(tokens, at + 2).value},
            [
                each
                for each in tokens
                if each is following
                or (each.kind == "prefixed" and each.value.startswith(f"{following.value}:"))
            ],
        )
    elif before.value.upper() == "FROM" and before.kind == "word" and word not in ("NAMED", "WHERE"):
        yield "habit-from", {"word": token.value}, []


def _token(tokens: Sequence[Token], at: int) -> Token:
    return tokens[at] if 0 <= at < len(tokens) else _NONE


def _word(tokens: Sequence[Token], at: int) -> str:
    token = _token(tokens, at)
    return token.value.upper() if token.kind == "word" else ""


def _is_null(token: Token) -> bool:
    return token.kind == "word" and token.value.upper() in ("NULL", "NOT")


def _is_at(token: Token, before: Token, value: str) -> bool:
    """Whether a token has a value, and stands right after the one before."""
    return token.value == value and token.start == before.start + len(before.value)


def _is_asked_by_dot(tokens: Sequence[Token], at: int) -> bool:
    """Whether a dot stands between a variable and a name, without blanks: ``?o.FILTER`` ends a triple."""
    before, following = _token(tokens, at - 1), _token(tokens, at + 1)
    is_close = _is_at(tokens[at], before, ".") and _is_at(following, tokens[at], following.value)
    is_name = following.kind == "word" and following.value.upper() not in {*WORDS, "A"}
    return before.kind == "variable" and is_close and is_name


def _is_prefixed_by_dot(tokens: Sequence[Token], at: int) -> bool:
    """Whether a dot stands between two names, without blanks."""
    token, dot, last = tokens[at], _token(tokens, at + 1), _token(tokens, at + 2)
    is_close = _is_at(dot, token, ".") and _is_at(last, dot, last.value) and last.kind == "word"
    return is_close and not {token.value.upper(), last.value.upper()} & WORDS and last.value != "a"


def _is_path(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token stands in the brackets of a path, after a subject."""
    opened = _opened(tokens, at)
    before = _token(tokens, opened - 1)
    return tokens[at - 1].kind in ("iri", "prefixed") and before.kind in ("variable", "iri", "prefixed")


def _before(tokens: Sequence[Token], at: int, text: str) -> str:
    """What stands before a token: a variable, or a call."""
    last = _token(tokens, at - 1)
    if last.kind == "variable":
        return last.value
    if last.value != ")":
        return "?x"
    opened = _opened(tokens, at - 1)
    return text[tokens[max(opened - 1, 0)].start : last.start + 1]


def _bracket(tokens: Sequence[Token], at: int) -> str:
    """The bracket in which a token stands."""
    opened = _opened(tokens, at)
    return tokens[opened].value if opened >= 0 else ""


def _opened(tokens: Sequence[Token], at: int) -> int:
    """The place of the bracket in which a token stands; -1 where it stands in none."""
    depth = 0
    for place in range(at - 1, -1, -1):
        token = tokens[place]
        if token.kind == "sign" and token.value in _CLOSED:
            depth += 1
        elif token.kind == "sign" and token.value in _OPEN:
            if not depth:
                return place
            depth -= 1
    return -1


def _open_iri(tokens: Sequence[Token], at: int, text: str) -> list[Token]:
    """The tokens of what was meant as an IRI, but has a blank in it, or no end."""
    following = _token(tokens, at + 1)
    is_close = following.kind == "prefixed" and following.start == tokens[at].start + 1
    if not is_close or following.value.partition(":")[0].casefold() not in {*_SCHEMES, "urn"}:
        return []
    value = _OPEN_IRI.match(text, following.start) or _BARE.match(text, following.start)
    end = value.end() if value else following.start
    return [each for each in tokens[at + 1 :] if each.start < end]


def _comment(tokens: Sequence[Token], at: int, text: str) -> list[Token]:
    """The tokens of what was meant as a comment."""
    start = tokens[at].start
    is_block = text.startswith("/*", start)
    end = text.find("*/" if is_block else "\n", start)
    end = len(text) if end < 0 else end + 2 * is_block
    return [each for each in tokens[at:] if each.start < end]


def _declared(tokens: Sequence[Token], at: int) -> list[Token]:
    """The tokens with the prefix that is declared just before a place."""
    if _word(tokens, at - 2) != "PREFIX":
        return []
    prefix = tokens[at - 1].value
    return [each for each in tokens if each.kind == "prefixed" and each.value.startswith(prefix)]


def _statement(tokens: Sequence[Token], at: int) -> list[Token]:
    """The tokens of a declaration as Turtle has it, and those with its prefix."""
    end = next((n for n in range(at, len(tokens)) if tokens[n].value == "."), at)
    prefix = _token(tokens, at + 1)
    same = [each for each in tokens if prefix.kind == "prefixed" and each.value.startswith(prefix.value)]
    return [*tokens[at : end + 1], *same]
