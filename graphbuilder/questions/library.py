"""The library of questions: SPARQL files that carry their own summary and parameters.

A query's ``#+`` lines are YAML, as grlc reads them; any SPARQL tool takes them for
comments and runs the file as it stands.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import yaml

from graphbuilder import resources
from graphbuilder.errors import Problem, QueryError
from graphbuilder.suggestions import nearest

TYPES = ("entity", "class", "relation", "modality", "date", "text", "number")


@dataclass(frozen=True)
class Parameter:
    """A parameter of a query: what it may be bound to, and an example.

    Where it is not given it means "any", unless it is `required`.
    """

    name: str
    type: str
    description: dict[str, str]
    example: str
    required: bool
    several: bool


@dataclass(frozen=True)
class Query:
    """A SPARQL query with its summary by language and its parameters by name."""

    name: str
    text: str = field(repr=False)
    summary: dict[str, str]
    parameters: dict[str, Parameter]


def names() -> list[str]:
    """The names of the library's queries, in alphabetical order."""
    return sorted(path.stem for path in resources.folder("queries").glob("*.rq"))


def named(name: str) -> Query:
    """The library's query of that name.

    Raises
    ------
    QueryError
        If there is none.
    """
    if name not in names():
        hint = nearest(name, names())
        raise QueryError(Problem("unknown-query", suggestion=hint, values={"value": name}))
    path = resources.folder("queries") / f"{name}.rq"
    return parse(path.read_text(encoding="utf-8"), name)


def parse(text: str, name: str) -> Query:
    """A query from its text; `name` is a library name or a file's, for messages.

    Raises
    ------
    QueryError
        If its header is no YAML, or declares a parameter in a way that is not known.
    """
    text = text.removeprefix("\ufeff")
    lines = text.splitlines()
    header = "\n".join(line[2:] if line.startswith("#+") else "" for line in lines)
    try:
        settings = yaml.safe_load(header) or {}
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else None
        values = {"reason": getattr(error, "problem", None) or "?"}
        raise QueryError(Problem("bad-header", name, line, values=values)) from None
    if not isinstance(settings, dict):
        raise QueryError(Problem("bad-header", name, 1, values={"reason": str(settings)}))
    declared = settings.get("parameters") or {}
    if not isinstance(declared, dict):
        raise QueryError(Problem("bad-header", name, 1, values={"reason": str(declared)}))
    return Query(
        name=name,
        text=text,
        summary=_texts(settings.get("summary")),
        parameters={str(each): _parameter(str(each), declared[each], name) for each in declared},
    )


def _parameter(name: str, settings: Any, query: str) -> Parameter:
    if not isinstance(settings, dict) or settings.get("type") not in TYPES:
        values = {"name": name, "words": ", ".join(TYPES)}
        raise QueryError(Problem("parameter-without-type", query, values=values))
    return Parameter(
        name=name,
        type=settings["type"],
        description=_texts({each: settings[each] for each in ("nl", "en") if each in settings}),
        example=str(settings.get("example", "")),
        required=bool(settings.get("required")),
        several=bool(settings.get("several")),
    )


def _texts(value: Any) -> dict[str, str]:
    if isinstance(value, dict):
        return {str(language): str(text) for language, text in value.items()}
    return {"en": str(value)} if value else {}
