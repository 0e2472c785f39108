"""Parameters of a question: from what a person types to terms, and into the query's text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

import pyoxigraph as ox

from graphbuilder import dates
from graphbuilder.errors import Problem, QueryError
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import SKOS, XSD
from graphbuilder.questions.library import Parameter, Query
from graphbuilder.suggestions import nearest
from graphbuilder.vocabulary import Term, find

# A block of one row of UNDEF, found outside comments, texts and IRIs.
_TOKENS = re.compile(
    r"""#[^\n]*|<[^<>"{}|^`\\\s]*>|\"\"\".*?\"\"\"|'''.*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'"""
    r"""|(?i:\bVALUES)\s+[?$](?P<name>\w+)\s*\{\s*(?i:UNDEF)\s*\}""",
    re.DOTALL,
)
_LABELS = ("prefLabel", "altLabel", "hiddenLabel")
_NODE_TERM = ox.NamedNode | ox.Literal


def bind(query: Query, values: Mapping[str, str | Sequence[str]], graph: Graph) -> str:
    """The query's text with its parameters set.

    Every ``VALUES ?name { UNDEF }`` block of a parameter gets the values, written
    as terms; a value can never become query text.

    Parameters
    ----------
    query
        A query of the library or of a user's file.
    values
        By parameter name: one value or several, as a person types them. An entity,
        class, relation or modality goes by id, label or IRI.
    graph
        Where entities are looked up.

    Raises
    ------
    QueryError
        With every parameter that is unknown, missing or has a wrong value.
    """
    problems: list[Problem] = []
    found = {match["name"] for match in _TOKENS.finditer(query.text) if match["name"]}
    parameters = {name: query.parameters.get(name) or _undeclared(name) for name in found}
    for name in values:
        if name not in parameters:
            known = ", ".join(sorted(parameters)) or "none"
            values_ = {"query": query.name, "name": name, "known": known}
            hint = nearest(name, parameters)
            problems.append(Problem("unknown-parameter", suggestion=hint, values=values_))
    terms: dict[str, list[_NODE_TERM]] = {}
    for name, parameter in sorted(parameters.items()):
        given = values.get(name, [])
        given = [given] if isinstance(given, str) else list(given)
        if parameter.required and not given:
            values_ = {"query": query.name, "name": name, "example": parameter.example}
            problems.append(Problem("missing-parameter", values=values_))
        if len(given) > 1 and not parameter.several:
            problems.append(Problem("one-value", values={"name": name, "count": len(given)}))
        for value in given:
            try:
                terms.setdefault(name, []).append(_term(parameter, value, graph))
            except QueryError as error:
                problems += error.problems
    if problems:
        raise QueryError(problems)
    return substitute(query.text, terms)


def substitute(text: str, terms: Mapping[str, Sequence[_NODE_TERM]]) -> str:
    """The text with the rows of all ``VALUES`` blocks of those variables replaced."""

    def block(match: re.Match[str]) -> str:
        chosen = terms.get(match["name"] or "")
        if not chosen:
            return match[0]
        return f"VALUES ?{match['name']} {{ {' '.join(map(_written, chosen))} }}"

    return _TOKENS.sub(block, text)


def _written(term: _NODE_TERM) -> str:
    """A term as text of a query, that every engine reads back as the same term.

    SPARQL 1.1 (section 19.2) takes a backslash, u and four digits for a character before
    anything else is read, and some engines do so even where the backslash is escaped: there
    the letter u is written by its number.
    """

    def safe(match: re.Match[str]) -> str:
        return f"\\\\\\U{ord(match[1]):08X}" if match[1] else match[0]

    return re.sub(r"\\\\([uU])|\\.", safe, str(term), flags=re.DOTALL)


def entities(graph: Graph, text: str) -> list[ox.NamedNode]:
    """The entities that a person may mean: by IRI, by id, or by any of their labels."""
    if re.match(r"[a-z][a-z0-9+.-]*://", text):
        return [ox.NamedNode(text)]
    by_id = ox.NamedNode(f"{graph.base}id/{text}") if re.fullmatch("[a-z0-9-]+", text) else None
    if by_id and next(iter(graph.store.quads_for_pattern(by_id, None, None, None)), None):
        return [by_id]
    wanted = text.casefold()
    return sorted({node for label, node in _labels(graph) if label.casefold() == wanted}, key=str)


def _term(parameter: Parameter, value: str, graph: Graph) -> _NODE_TERM:
    """The term for a value.

    Raises
    ------
    QueryError
        With what is wrong and, where there is one, the value that was probably meant.
    """
    kind = parameter.type
    if kind == "entity":
        return _entity(parameter, graph, value)
    if kind in ("class", "relation", "modality"):
        known = graph.vocabulary
        kinds: dict[str, Mapping[str, Term]] = {
            "class": known.classes,
            "relation": known.relations,
            "modality": known.modalities,
        }
        terms = kinds[kind]
        term = find(terms, value) or next((each for each in terms.values() if each.iri == value), None)
        if term is None:
            raise _wrong(f"parameter-unknown-{kind}", parameter, value, nearest(value, terms))
        return ox.NamedNode(term.iri)
    if kind == "date":
        try:
            if len(value) != 10:
                raise dates.DateError("no-such-day", value=value)
            return ox.Literal(dates.bounds(value)[0].isoformat(), datatype=ox.NamedNode(XSD + "date"))
        except dates.DateError:
            raise _wrong("parameter-no-day", parameter, value) from None
    if kind == "number":
        if not re.fullmatch(r"[+-]?\d+(\.\d+)?", value, re.ASCII):
            raise _wrong("parameter-no-number", parameter, value)
        return ox.Literal(value, datatype=ox.NamedNode(XSD + "decimal"))
    return ox.Literal(value)


def _entity(parameter: Parameter, graph: Graph, value: str) -> ox.NamedNode:
    try:
        found = entities(graph, value)
    except ValueError:
        raise _wrong("parameter-no-iri", parameter, value) from None
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(node.value.removeprefix(graph.base + "id/") for node in found)
        raise _wrong("parameter-ambiguous", parameter, value, known=ids)
    labels = list(_labels(graph))
    names = {label for label, _ in labels}
    names |= {node.value.removeprefix(graph.base + "id/") for _, node in labels}
    raise _wrong("parameter-unknown-entity", parameter, value, nearest(value, names))


def _wrong(
    code: str, parameter: Parameter, value: str, suggestion: str | None = None, **more: str
) -> QueryError:
    values = {"name": parameter.name, "value": value, **more}
    return QueryError(Problem(code, suggestion=suggestion, values=values))


def _labels(graph: Graph) -> Iterable[tuple[str, ox.NamedNode]]:
    """The names of entities; the ontology's terms have other names for people too."""
    terms = {each.subject for each in graph.vocabulary.triples}
    for name in _LABELS:
        for quad in graph.store.quads_for_pattern(None, ox.NamedNode(SKOS + name), None, None):
            if quad.subject in terms or not isinstance(quad.subject, ox.NamedNode):
                continue
            if isinstance(quad.object, ox.Literal):
                yield quad.object.value, quad.subject


def _undeclared(name: str) -> Parameter:
    """A parameter that a user's file has a block for but does not describe: a text."""
    return Parameter(name, "text", {}, "", required=False, several=True)
