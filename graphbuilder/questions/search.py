"""Which question of the library is meant by somebody's own words."""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from graphbuilder import suggestions
from graphbuilder.errors import Problem, UnclearQuestion
from graphbuilder.questions import library, phrases
from graphbuilder.questions.library import Query

if TYPE_CHECKING:
    from graphbuilder.graph.store import Graph
    from graphbuilder.questions.filling import Filled

#: So many questions are offered where it is not plain which is meant.
MOST_OFFERED = 3
_MOST_LISTED = 8
# One is plainly meant where it says most of several words, or a form of one word, and no other does.
_PLAIN, _OTHERS = 0.7, 0.7
_PLAIN_WORD = 0.9
# What is far less like the words than the best is no candidate.
_LEAST, _LEAST_OF_BEST = 0.2, 0.4
# What is asked of what only a dataset can know: who or what it is, and what it is called. Not asked at once.
_OF_A_NAME = {"about": 0.6, "names": 0.5}
# Unless a question is asked in no other words than these: what somebody must do.
_SAID = 0.9
# An office is held by somebody.
_OF_AN_OFFICE = 0.65
# How likely a query is that has no place for something that a question names.
_UNFIT = 0.65
# No question in words is longer.
_LONGEST = 1000
# By these a text is SPARQL, or means to be: brackets, a variable, an address, or how it begins (SQL too).
_SPARQL = re.compile(
    r"""[{}] | (?:^|[\s(])[?$]\w | <\w+: | ^\s*\#
      | ^\s*(?:PREFIX|DESCRIBE)\s+\S*: | ^\s*(?:SELECT|DESCRIBE)\s+\*
      | ^\s*(?:CLEAR|DROP)\s+(?:SILENT\s+)?(?:ALL|DEFAULT|NAMED)\b
      | ^\s*(?-i:SELECT)\s[^{}]*\s(?-i:FROM)\s | ^\s*```""",
    re.VERBOSE | re.IGNORECASE,
)
_ENDING = re.compile(r"\.\w{1,8}$")


def is_sparql(text: str) -> bool:
    """Whether a text is SPARQL or means to be, however wrong, and no file's name or question in words."""
    if not re.search(r"[\s{]", text) or text.endswith(".rq"):
        return False
    return len(text) > _LONGEST or _SPARQL.search(text) is not None


def is_in_words(text: str) -> bool:
    """Whether a text is neither the name of a query, nor SPARQL, nor a file's name."""
    if not text.strip() or text in library.names() or is_sparql(text):
        return False
    if _is_file(text):
        return False
    if re.search(r"\s", text):
        return not text.endswith(".rq")
    return not (_ENDING.search(text) or {"/", "\\", "\0"} & set(text))


def _is_file(text: str) -> bool:
    try:
        return Path(text).exists() and not Path(text).is_dir()
    except (OSError, ValueError):  # too long for a name, or what no name can hold
        return False


@dataclass(frozen=True)
class Meant:
    """A query that is meant by a question in words, with what of its parameters the words name.

    It `is_plain` unless what is named may as well be given the other way round.
    """

    query: Query
    parameters: Mapping[str, Sequence[str]] = field(default_factory=dict)
    is_plain: bool = True

    @property
    def typed(self) -> str:
        """How it is asked on the command line, with what must be given and is not left open.

        An example would be of a dataset that may be another than the one that is asked.
        """
        given = [f"{name}={each}" for name, values in self.parameters.items() for each in values]
        needed = (each.name for each in self.query.parameters.values() if each.required)
        left_open = [f"{name}=…" for name in needed if name not in self.parameters]
        return " ".join([shlex.join([self.query.name, *given]), *left_open])

    @property
    def problem(self) -> Problem:
        """That a question in words was taken for it."""
        return Problem("asked-as", severity="info", values={"query": self.typed, **_summary(self.query)})


def like(text: str, graph: Graph | None = None) -> list[Query]:
    """The queries that have to do with some words, the likeliest first.

    Raises
    ------
    UnclearQuestion
        If there are none.
    """
    found = [each.query for each, _ in _ranked(text, graph)[0][:_MOST_LISTED]]
    if not found:
        raise UnclearQuestion(_problems(text, ()))
    return found


def meant(text: str, graph: Graph | None = None) -> Meant:
    """The query that is plainly meant by a question in words, with what these name of a graph.

    One word that is nearly a query's name is not taken for it, unless only an ending is another: it
    may be a slip of the hand in a program of somebody's.

    Raises
    ------
    UnclearQuestion
        With the queries that may be meant, if there are any.
    """
    found, asked = _ranked(text, graph)
    exact = [each for each, measure in found if measure == 1.0]
    if len(exact) == 1 and exact[0].is_plain:
        return exact[0]
    slip = _slip(text)
    least = _PLAIN if len(suggestions.words(asked)) > 1 else _PLAIN_WORD
    if not slip and found and found[0][1] >= least:
        best = found[0][1]
        if found[0][0].is_plain and all(measure <= _OTHERS * best for _, measure in found[1:]):
            return found[0][0]
    candidates = [each for each, _ in found[:MOST_OFFERED]]
    raise UnclearQuestion(
        _problems(text, candidates), {each.query.name: each.parameters for each in candidates}
    )


def _slip(text: str) -> str | None:
    """The name of a query that one word is nearly, by more than its ending."""
    words = suggestions.words(text)
    near = suggestions.nearest(text, library.names()) if len(words) == 1 else None
    if near and (near.startswith(words[0]) or words[0].startswith(near)):
        return None
    return near


def _ranked(text: str, graph: Graph | None) -> tuple[list[tuple[Meant, float]], str]:
    """The queries by how well they say what is asked, and what is asked without the names in it."""
    queries, said = _library()
    measures = dict(said.ranked(text))
    filled: dict[str, Filled] = {}
    asks_for_name, asked = len(suggestions.words(text)) > 1 and said.names_only(text), text
    if graph is not None:
        # Loaded here: a question that is asked by its name needs none of it.
        from graphbuilder.questions import filling, named

        names = named.found(text, graph, named.Familiar(said.is_familiar, said.is_said, said.is_light))
        if names:
            asked = names.rest
            others = dict(said.ranked(asked))
            asks_for_name = all(map(said.is_light, suggestions.words(asked))) and not any(
                measure >= _SAID for name, measure in others.items() if name not in _OF_A_NAME
            )
            for name, measure in () if asks_for_name else others.items():
                measures[name] = max(measures.get(name, 0.0), measure)
            filled = {name: filling.filled(queries[name], names, graph) for name in queries}
            for name, measure in measures.items():
                measures[name] = measure if filled[name].is_whole else _UNFIT * measure
    found = sorted(measures.items(), key=lambda each: -each[1])
    if asks_for_name:
        is_office = bool(filled) and "role" in filled["office-holders"].parameters
        first = {"office-holders": _OF_AN_OFFICE} | _OF_A_NAME if is_office else _OF_A_NAME
        found = [*first.items(), *(each for each in found if each[0] not in first)]
    least = max(_LEAST, found[0][1] * _LEAST_OF_BEST) if found else 0.0
    meant = {
        name: Meant(queries[name], filled[name].parameters, filled[name].is_plain)
        if filled
        else Meant(queries[name])
        for name, _ in found
    }
    return [(meant[name], measure) for name, measure in found if measure >= least], asked


@cache
def _library() -> tuple[dict[str, Query], phrases.Phrases[str]]:
    queries = {name: library.named(name) for name in library.names()}
    said = {name: (name, *query.summary.values(), *query.synonyms) for name, query in queries.items()}
    return queries, phrases.Phrases(said)


def _problems(text: str, candidates: Sequence[Meant]) -> list[Problem]:
    """That a question is not plain, and how to ask what may be meant by it, a line each."""
    is_several = len(suggestions.words(text)) > 1
    slip = None if is_several else suggestions.nearest(text, library.names())
    if slip:
        candidates = ()
    code = "unclear-question" if candidates else "no-such-question"
    code = code if is_several else "unknown-query"
    offered = [
        Problem(
            "asked-by",
            severity="info",
            values={"command": f"graphbuilder query {each.typed}", **_summary(each.query)},
        )
        for each in candidates
    ]
    return [Problem(code, suggestion=slip, values={"value": text}), *offered]


def _summary(query: Query) -> dict[str, str]:
    said = query.summary
    return {"summary": said.get("en", ""), "summary_nl": said.get("nl", said.get("en", ""))}
