"""The library of questions: SPARQL files that carry their own summary and parameters.

A query's ``#+`` lines are YAML, as grlc reads them; any SPARQL tool takes them for
comments and runs the file as it stands.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any, cast

from graphbuilder import iris, limits, resources
from graphbuilder.errors import Problem, QueryError
from graphbuilder.suggestions import nearest

#: In which file it is kept what the headers of the library set.
HEADERS = "headers.json"
TYPES = ("entity", "class", "relation", "modality", "date", "text", "number", "value")


@dataclass(frozen=True)
class Parameter:
    """A parameter of a query: what it may be bound to, and an example.

    It is given by its `name`, which may be another than that of its variable: parameters for
    the same thing have one name in all queries. The variable's name goes too, and so does what it
    is `also` called.

    Where it is not given it means "any", unless it is `required`. A text may be one of a closed
    list: its `values`, for each of which the query may have something else `looked_for`, an IRI or
    another text; a `plain` one is compared without capitals and accents. A relation may be one that
    `answers` a kind of question, such as ``whoDidIt``. A thing may have to be of one of its `classes`.
    """

    name: str
    type: str
    description: dict[str, str]
    example: str
    required: bool
    several: bool
    also: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    looked_for: Mapping[str, str] = field(default_factory=dict)
    classes: tuple[str, ...] = ()
    answers: str = ""
    plain: bool = False


@dataclass(frozen=True)
class Query:
    """A SPARQL query: its name or its file, its text, and whether it is none of the library.

    What its header says is read when it is first asked for.
    """

    name: str
    text: str = field(repr=False)
    is_own: bool = False

    @property
    def summary(self) -> dict[str, str]:
        """What it asks, by language."""
        return _texts(self._header.get("summary"))

    @property
    def synonyms(self) -> tuple[str, ...]:
        """Other words in which people ask it, in every language."""
        said = self._header.get("synonyms")
        languages = said.values() if isinstance(said, dict) else [said]
        return tuple(each for texts in languages for each in _several(texts))

    @property
    def empty(self) -> dict[str, str]:
        """What it means that there is no answer, by language, where that is not plain."""
        return _texts(self._header.get("empty"))

    @property
    def note(self) -> dict[str, str]:
        """What is to be said beside every answer that has rows, by language."""
        return _texts(self._header.get("note"))

    @property
    def see_also(self) -> dict[str, dict[str, str]]:
        """The queries that may have what this one has not: by name, their parameters with ours."""
        listed = cast("dict[str, dict[str, str]]", self._header.get("see_also") or {})
        return {str(name): {str(its): str(ours) for its, ours in listed[name].items()} for name in listed}

    @cached_property
    def parameters(self) -> dict[str, Parameter]:
        """What it may be given, by the names of the variables."""
        declared = self._header.get("parameters") or {}
        if not isinstance(declared, dict):
            raise self._wrong(str(declared), 1)
        return {str(each): _parameter(str(each), declared[each], self.name) for each in declared}

    @property
    def variables(self) -> dict[str, str]:
        """The variable of each name by which a parameter may be given."""
        own = {name: name for name in self.parameters}
        given = self.parameters.items()
        return {called: name for name, each in given for called in (each.name, *each.also)} | own

    @property
    def ends(self) -> tuple[str, str] | None:
        """The two parameters between which the shortest paths over its rows are asked, if they are."""
        if "shortest_path" not in self.text:
            return None
        ends = self._header.get("shortest_path")
        return (str(ends.get("from")), str(ends.get("to"))) if isinstance(ends, dict) else None

    @property
    def answered_by(self) -> tuple[str, ...]:
        """By whose statements it answers: relations, kinds of question, kinds of time or of value.

        Where it says nothing, any statement may answer it.
        """
        return _several(self._header.get("answered_by"))

    @property
    def turned(self) -> dict[str, tuple[str, ...]]:
        """By column the relations, or kinds of question, of which a row has the object before the subject."""
        named = self._header.get("turned") if "#+ turned:" in self.text else None
        return (
            {str(column): _several(each) for column, each in named.items()} if isinstance(named, dict) else {}
        )

    @property
    def parted_by(self) -> str:
        """The parameter by which a large answer is given in parts, or blank."""
        return str(self._header.get("parted_by", "")) if "#+ parted_by:" in self.text else ""

    @property
    def parted_column(self) -> str:
        """The column that holds them: it is called as the parameter's variable, or else as its name."""
        columns = next(line for line in self.text.splitlines() if line.startswith("SELECT ")).split()
        return self.parted_by if f"?{self.parted_by}" in columns else self.parameters[self.parted_by].name

    @property
    def parted_last(self) -> str:
        """The class of the things that have by far the most rows of an answer in parts, or blank."""
        return str(self._header.get("parted_last", ""))

    @property
    def asked_apart(self) -> str:
        """The parameter of whose lists and likely parts its rows say nothing, or blank."""
        return str(self._header.get("asked_apart", "")) if "#+ asked_apart:" in self.text else ""

    @property
    def asks_for_pairs(self) -> bool:
        """Whether it asks for what holds between two statements: a contradiction or a move."""
        return "pol:Conflict" in self.text or "pol:Move" in self.text

    @property
    def needs(self) -> bool:
        """Whether it may need a value: nothing else of its header matters where none is given."""
        return "required:" in self.text

    def line_of(self, parameter: str) -> int | None:
        """The line of the header that declares a parameter."""
        wanted = re.compile(rf"#\+\s+{re.escape(parameter)}\s*:")
        lines = enumerate(self.text.splitlines(), 1)
        return next((number for number, line in lines if wanted.match(line)), None)

    @property
    def header_text(self) -> str:
        """Its header as YAML, each line where it stands in the query."""
        lines = self.text.splitlines()
        return "\n".join(line[2:] if line.startswith("#+") else "" for line in lines).rstrip("\n")

    @cached_property
    def _header(self) -> dict[str, object]:
        header = self.header_text
        if not self.is_own and (settings := _prepared().get(header)) is not None:
            return settings
        # Loaded here, because nearly all questions are asked without it.
        import yaml

        from graphbuilder.questions import header as headers

        if len(header.strip()) > limits.HEADER_LENGTH:
            raise self._wrong(f"more than {limits.HEADER_LENGTH} characters", None)
        try:
            settings = headers.read(header) or {}
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            line = mark.line + 1 if mark else None
            reason = getattr(error, "problem", None) or getattr(error, "reason", None)
            raise self._wrong(reason or "?", line) from None
        except (ValueError, RecursionError) as error:  # a date or number that cannot be, or too deep
            raise self._wrong(str(error), None) from None
        if not isinstance(settings, dict):
            raise self._wrong(str(settings), 1)
        return settings

    def _wrong(self, reason: str, line: int | None) -> QueryError:
        return QueryError(Problem("bad-header", self.name, line, values={"reason": reason}))


def names() -> list[str]:
    """The names of the library's queries, in alphabetical order."""
    return list(_names())


@cache
def _names() -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in resources.folder("queries").glob("*.rq")))


def named(name: str) -> Query:
    """The library's query of that name.

    Raises
    ------
    QueryError
        If there is none.
    """
    if name not in _names():
        hint = nearest(name, names())
        raise QueryError(Problem("unknown-query", suggestion=hint, values={"value": name}))
    path = resources.folder("queries") / f"{name}.rq"
    return _of_library(path.read_text(encoding="utf-8"), name)


@cache
def _of_library(text: str, name: str) -> Query:
    # A query keeps what its header says, which takes longer to read than many a question to answer.
    return parse(text, name)


def parse(text: str, name: str, *, is_own: bool = False) -> Query:
    """A query from its text; `name` is a library name or a file's, for messages.

    Raises
    ------
    QueryError
        If the header of a query of somebody's own is no YAML, or declares a parameter in
        a way that is not known, or one that has no place in the query.
    """
    if not iris.is_text(text):
        raise QueryError(Problem("half-character", name))
    query = Query(name, text.removeprefix("\ufeff"), is_own)
    if is_own and query.parameters:
        # Loaded here: most questions are those of the library, which a test holds to these laws.
        from graphbuilder.questions import declared
        from graphbuilder.questions.sparql import rewriting

        rewriting.check_size(query.text, name)
        lines = {each: query.line_of(each) for each in query.parameters}
        given = Counter(
            name for key, each in query.parameters.items() for name in {key, each.name, *each.also}
        )
        if twice := [each for each, count in given.items() if count > 1]:
            raise QueryError(Problem("parameter-named-twice", name, values={"name": each}) for each in twice)
        if problems := declared.problems(query.text, name, lines, query.ends or ()):
            raise QueryError(problems)
    return query


@cache
def _prepared() -> dict[str, dict[str, object]]:
    """What the headers of the library set, by their texts, as far as they were read before."""
    import json

    return cast("dict[str, dict[str, object]]", json.loads(resources.text("questions", HEADERS)))


def _parameter(name: str, settings: Any, query: str) -> Parameter:
    if not isinstance(settings, dict) or settings.get("type") not in TYPES:
        known = {"name": name, "words": ", ".join(TYPES)}
        raise QueryError(Problem("parameter-without-type", query, values=known))
    values = settings.get("values")
    return Parameter(
        name=str(settings.get("name") or name),
        type=settings["type"],
        description=_texts({each: settings[each] for each in ("nl", "en") if each in settings}),
        example=str(settings.get("example", "")),
        required=bool(settings.get("required")),
        several=bool(settings.get("several")),
        also=_several(settings.get("also")),
        values=_several(list(values) if isinstance(values, dict) else values),
        looked_for=_texts(values) if isinstance(values, dict) else {},
        classes=_several(settings.get("class")),
        answers=str(settings.get("answers", "")),
        plain=bool(settings.get("plain")),
    )


def _several(value: Any) -> tuple[str, ...]:
    each = value if isinstance(value, list) else [value] if value else []
    return tuple(str(one) for one in each)


def _texts(value: Any) -> dict[str, str]:
    if isinstance(value, dict):
        return {str(language): str(text) for language, text in value.items()}
    return {"en": str(value)} if value else {}
