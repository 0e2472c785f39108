"""Writing a question of somebody's own anew, from the terminals of which it consists."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

import pyoxigraph as ox

from graphbuilder import limits
from graphbuilder.errors import Problem, QueryError
from graphbuilder.graph.substitution import place, written
from graphbuilder.namespaces import ALSO_CALLED, PREFIXES
from graphbuilder.questions.sparql import faults, habits, misplaced, terminals
from graphbuilder.questions.sparql.own_query import OwnQuery, Word
from graphbuilder.questions.sparql.terminals import Token
from graphbuilder.suggestions import nearest

_FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
_OPEN, _CLOSED = frozenset("{(["), frozenset("})]")
_SIGNS = frozenset("!-+^")
# What other languages have for what SPARQL writes otherwise.
_SIGNS_ELSEWHERE = {"~": "REGEX", "&": "&&"}
# What text editors make of quotation marks, and what other languages have for them.
_CURLY = frozenset("“”„‟‘’‚‛«»`´")
_NAMESPACE = re.compile(r"[^:\\%]*:")
_NONE = ox.NamedNode("urn:graphbuilder:none")
_START = Token("sign", "", -1)
_SHORTEST_CLAUSE = 4
# Half of a character, as bytes become that are no UTF-8.
_SURROGATE = re.compile("[\ud800-\udfff]")
#: So many things that are no SPARQL are named; whoever sends a picture needs no more.
_MOST = 10


def rewrite(text: str, name: str) -> OwnQuery:
    """A query written anew.

    Parameters
    ----------
    text
        The query.
    name
        Its file, for messages.

    Raises
    ------
    QueryError
        With everything in it that is no word or sign of SPARQL 1.1, and every prefix that is
        not declared; or if it is longer or deeper than is read.
    """
    if len(text) > limits.QUERY_LENGTH:
        values = {"most": limits.QUERY_LENGTH}
        raise QueryError(Problem("query-too-long", name, values=values))
    if lone := _SURROGATE.search(text):
        raise QueryError(_no_terminal(text, name, Token(None, lone[0], lone.start())))
    tokens = list(_not_too_many(terminals.read(text), text, name))
    habit = habits.found(tokens, text, name)
    wrong = {each.value: each for each in reversed(tokens) if each.kind is None}
    if wrong:
        # An apostrophe in what was meant as a comment begins no text.
        first = sorted(wrong.values(), key=lambda each: each.start)[:_MOST]
        told = [_no_terminal(text, name, each) for each in first if each.start not in habit.explained]
        raise QueryError(_in_order([*habit.problems, *told]))
    writer = _Writer(text, name)
    words = writer.words(tokens)
    # Of what changes data the rest need not be read.
    if changes := [each for each in writer.problems if each.code == "no-update"]:
        raise QueryError(changes[0])
    query = OwnQuery(text, name, tuple(words))
    if writer.problems:
        explained = {place(text, start) for start in habit.explained}
        told = [each for each in writer.problems if (each.line, each.column) not in explained]
        # What stands for a prefix or a name that is not known does not hide what else is wrong.
        is_whole = writer.is_whole and not habit.problems
        more = faults.refused(query) if is_whole else faults.mistake_before(query, [*habit.problems, *told])
        if more and more.code == "no-sparql-here":
            more = None if (more.line, more.column) in {(each.line, each.column) for each in told} else more
        if more:  # which says more of what stands in the same place
            told = [each for each in told if (each.line, each.column) != (more.line, more.column)]
        raise QueryError(_in_order([*habit.problems, *told, *([more] if more else [])])[:_MOST])
    return query


def _in_order(problems: Iterable[Problem]) -> list[Problem]:
    return sorted(problems, key=lambda each: (each.line or 0, each.column or 0))


def check_size(text: str, name: str) -> None:
    """Refuse a query that is longer or deeper than is read.

    Raises
    ------
    QueryError
        That says so.
    """
    if len(text) > limits.QUERY_LENGTH:
        raise QueryError(Problem("query-too-long", name, values={"most": limits.QUERY_LENGTH}))
    for _ in _not_too_many(terminals.read(text), text, name):
        pass


def _no_terminal(text: str, name: str, token: Token) -> Problem:
    if token.value in ('"', "'"):
        code = "open-text"
    elif len(token.value) > 1 and token.value.startswith("\\"):
        code = "bad-escape"
    elif text.startswith("```", token.start):
        code = "markdown-fence"
    elif token.value == "<<":
        code = "no-quoted-triple"
    elif token.value in _CURLY:
        code = "curly-quotation-mark"
    else:
        code = "no-terminal"
    value = token.value
    if not value.isprintable() or not value.strip():
        value = " ".join(f"U+{ord(sign):04X}" for sign in value)
    hint = _SIGNS_ELSEWHERE.get(token.value)
    return Problem(code, name, *place(text, token.start), suggestion=hint, values={"value": value})


def _not_too_many(tokens: Iterable[Token], text: str, name: str) -> Iterator[Token]:
    """The tokens, as long as they are not deeper or more than an engine can take."""
    depth, signs, count, deepest_rows = 0, 0, 0, None
    rows_follow = False
    for token in tokens:
        is_sign = token.kind == "sign"
        if is_sign and token.value in _OPEN:
            depth += 1
            if rows_follow and token.value == "{":
                deepest_rows, rows_follow = depth, False
        elif is_sign and token.value in _CLOSED:
            if deepest_rows == depth:
                deepest_rows = None
            depth -= 1
        signs = signs + 1 if is_sign and token.value in _SIGNS else 0
        if token.kind == "word" and token.value.upper() == "VALUES":
            rows_follow = True
        # The rows of VALUES are data, and may be many.
        count += deepest_rows is None
        if max(depth, signs) > limits.QUERY_DEPTH:
            values = {"most": limits.QUERY_DEPTH}
            raise QueryError(Problem("query-too-deep", name, *place(text, token.start), values=values))
        if count > limits.QUERY_WORDS:
            values = {"most": limits.QUERY_WORDS}
            raise QueryError(Problem("query-too-many-words", name, *place(text, token.start), values=values))
        yield token


def _is_clause(token: Token, following: Token) -> bool:
    """Whether a word may be one of SPARQL, misspelt: and no name, of a variable or of anything else."""
    if len(token.value) < _SHORTEST_CLAUSE:
        return False
    is_before = following.value in ("(", "{", "*") or following.kind == "number"
    is_known = following.kind == "word" and following.value.upper() in terminals.WORDS
    return is_before or is_known or (token.value.isupper() and len(token.value) > _SHORTEST_CLAUSE)


def _that_stand_before(following: Token) -> Collection[str]:
    """The words of SPARQL that may stand before something."""
    if following.value == "{":
        return ("OPTIONAL", "UNION", "MINUS", "WHERE", "EXISTS", "ASK", "CONSTRUCT")
    if following.value == "(":
        return terminals.FUNCTIONS | {"FILTER", "BIND", "HAVING", "IN", "ASC", "DESC", "VALUES", "SELECT"}
    return ("LIMIT", "OFFSET") if following.kind == "number" else terminals.WORDS


class _Writer:
    """Writes the tokens of one query, and keeps its prefixes, its base and what is wrong with it."""

    def __init__(self, text: str, name: str) -> None:
        self.problems: list[Problem] = []
        #: Whether something stands for each token, so that the rest can be judged.
        self.is_whole = True
        self._text = text
        self._name = name
        self._base: str | None = None
        self._prefixes: dict[str, str] = {}
        self._unknown: set[str] = set()
        self._resolved: dict[str, str | None] = {}

    def words(self, tokens: Sequence[Token]) -> list[Word]:
        """The words of the query after its prologue."""
        start = self._after_prologue(tokens)
        # What a function makes of an IRI while it answers is put to the base too.
        found = [Word("word", "BASE", 0), Word("iri", f"<{self._base}>", 0)] if self._base else []
        if start == len(tokens):
            self._wrong("empty-query", None)
            self.is_whole = False
            return []
        self._check_form(tokens[start])
        for before, token, following in zip(
            [_START, *tokens[start:]], tokens[start:], [*tokens[start + 1 :], _START]
        ):
            word = self._written(token, before, following)
            self.is_whole = self.is_whole and word is not None
            found += [word] if word else []
        return found

    def _after_prologue(self, tokens: Sequence[Token]) -> int:
        """Read BASE and PREFIX; return where they end."""
        at = 0
        while at < len(tokens):
            word = tokens[at].value.upper() if tokens[at].kind == "word" else ""
            kinds = [each.kind for each in tokens[at + 1 : at + 3]]
            if word == "BASE" and kinds[:1] == ["iri"]:
                base = self._iri(tokens[at + 1])
                self._base = base if base is not None else self._base
                self._resolved.clear()
                at += 2
            elif (
                word == "PREFIX"
                and kinds == ["prefixed", "iri"]
                and _NAMESPACE.fullmatch(tokens[at + 1].value)
            ):
                prefix = tokens[at + 1].value[:-1]
                namespace = self._iri(tokens[at + 2])
                self._prefixes[prefix] = namespace if namespace is not None else ""
                at += 3
            elif at and tokens[at].kind == "sign" and tokens[at].value in (".", ";"):
                self._wrong("no-sparql-prologue", tokens[at], sign=tokens[at].value)
                at += 1
            else:
                break
        return at

    def _check_form(self, token: Token) -> None:
        word = token.value.upper()
        if word not in (*_FORMS, *terminals.UPDATES, "PREFIX", "BASE"):
            self._wrong("no-query-form", token, nearest(word, _FORMS), word=token.value)
            self._unknown.add(token.value)
            self.is_whole = False

    def _written(self, token: Token, before: Token, following: Token) -> Word | None:
        """A token as a word; None where nothing can stand for it."""
        kind = token.kind or "sign"
        if token.kind in ("iri", "prefixed"):
            iri = self._iri(token) if token.kind == "iri" else self._expanded(token)
            # One that cannot be written out is one all the same.
            return Word("iri", f"<{_NONE.value if iri is None else iri}>", token.start)
        if token.kind == "text":
            return Word(kind, written(ox.Literal(token.value)), token.start)
        if token.kind == "language":
            language = self._language(token)
            return None if language is None else Word(kind, language, token.start)
        if token.kind == "variable":
            return Word(kind, f"?{token.value[1:]}", token.start)
        if token.kind == "word":
            return self._word(token, before, following)
        return Word(kind, token.value, token.start)

    def _word(self, token: Token, before: Token, following: Token) -> Word | None:
        word = token.value.upper()
        if token.value == "a":
            return Word("word", "a", token.start)
        if word in ("TRUE", "FALSE"):
            return Word("word", word.lower(), token.start)
        if word in terminals.WORDS:
            return Word("word", word, token.start)
        if word in terminals.UPDATES:
            self._wrong("no-update", token, word=word)
            return None
        meant = terminals.ELSEWHERE.get(word)
        if meant is None and _is_clause(token, following):
            meant = nearest(word, _that_stand_before(following))
        is_datatype = before.value == "^^" and meant is None
        is_long = len(word) >= _SHORTEST_CLAUSE
        is_called = following.value == "(" or (is_long and (following.value == "{" or token.value.isupper()))
        is_name = meant is None and not is_datatype and not is_called
        if token.value not in self._unknown:
            self._unknown.add(token.value)
            hint = f"xsd:{token.value}" if is_datatype else meant
            self._wrong("unknown-name" if is_name else "unknown-word", token, hint, word=token.value)
        if is_datatype:
            return Word("iri", f"<{_NONE.value}>", token.start)
        if meant in ("&&", "||", "="):
            return Word("sign", meant, token.start)
        if meant in terminals.FUNCTIONS and following.value == "(":
            return Word("word", meant, token.start)
        return Word("variable", f"?{token.value}", token.start) if is_name else None

    def _language(self, token: Token) -> str | None:
        try:
            ox.Literal("", language=token.value[1:])
        except ValueError:
            self._wrong("no-terminal", token, value=token.value)
            return None
        return token.value

    def _expanded(self, token: Token) -> str | None:
        prefix, _, local = token.value.partition(":")
        if prefix not in self._prefixes:
            if f"{prefix}:" not in self._unknown:
                self._unknown.add(f"{prefix}:")
                known = {**PREFIXES, **ALSO_CALLED}.get(prefix)
                if of := None if known else misplaced.ENGINES.get(prefix):
                    self._wrong("search-of-engine", token, name=token.value, engine=of[1])
                    return None
                hint = None if known else nearest(prefix, {*self._prefixes, *PREFIXES} - {""})
                remedy = f"PREFIX {prefix}: <{known or '…'}>"
                self._wrong("unknown-prefix", token, hint, prefix=prefix, remedy=remedy)
            return None
        iri = self._checked(self._prefixes[prefix] + local.replace("\\", ""), token)
        return iri

    def _iri(self, token: Token) -> str | None:
        """The full IRI that an IRI means."""
        if token.value not in self._resolved:
            self._resolved[token.value] = (
                self._checked(token.value, token) if self._base is None else self._from_base(token)
            )
        return self._resolved[token.value]

    def _from_base(self, token: Token) -> str | None:
        """The IRI that a reference is, by the engine's own way of putting it to the base."""
        line = f"<{token.value}> <{_NONE.value}> <{_NONE.value}> ."
        try:
            (quad,) = ox.parse(line, format=ox.RdfFormat.TURTLE, base_iri=self._base)
        except (SyntaxError, ValueError):
            return self._checked("", token)
        assert isinstance(quad.subject, ox.NamedNode)
        return quad.subject.value

    def _checked(self, iri: str, token: Token) -> str | None:
        try:
            return ox.NamedNode(iri).value
        except ValueError:
            before = self._text[: token.start]
            is_compared = not token.value and before.count("(") > before.count(")")
            self._wrong("query-bad-iri", token, "!=" if is_compared else None, value=token.value)
            self.is_whole = self.is_whole and not is_compared
            return None

    def _wrong(self, code: str, token: Token | None, hint: str | None = None, /, **values: object) -> None:
        line, column = place(self._text, token.start) if token else (None, None)
        self.problems.append(Problem(code, self._name, line, column, suggestion=hint, values=values))
