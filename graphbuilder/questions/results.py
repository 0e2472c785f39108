"""Answers, and the forms in which they are written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

import pyoxigraph as ox

from graphbuilder.errors import Problem, QueryError
from graphbuilder.graph.serialise import serialise
from graphbuilder.graph.store import Graph, Results
from graphbuilder.namespaces import POL, RDFS, SKOS, short_name
from graphbuilder.suggestions import nearest

_STANDARD = {
    "csv": ox.QueryResultsFormat.CSV,
    "tsv": ox.QueryResultsFormat.TSV,
    "json": ox.QueryResultsFormat.JSON,
    "xml": ox.QueryResultsFormat.XML,
}
TABLES = ("table", "md", *_STANDARD)
GRAPHS = ("turtle", "trig", "json-ld", "nt")
FORMATS = (*TABLES, *GRAPHS)
Term: TypeAlias = "ox.Literal | ox.NamedNode | ox.BlankNode | ox.Triple"
_LABELS = [ox.NamedNode(each) for each in (POL + "shortLabel", SKOS + "prefLabel", RDFS + "label")]


@dataclass(frozen=True)
class Answer:
    """What a question gave: rows, a yes or no, or triples.

    Iterating over an answer gives its rows as plain ``{variable: text}``
    dictionaries, IRIs and values as texts, without the variables that are unbound.

    Attributes
    ----------
    variables
        The columns, in order; none for triples or a yes or no.
    solutions
        The rows as RDF terms, None where unbound.
    truth
        The answer of an ASK query, else None.
    triples
        The triples of a CONSTRUCT or DESCRIBE query, sorted.
    """

    variables: tuple[str, ...]
    solutions: tuple[tuple[Term | None, ...], ...]
    truth: bool | None
    triples: tuple[ox.Triple, ...]
    graph: Graph = field(repr=False)
    _json: bytes = field(repr=False)

    def __iter__(self) -> Iterator[dict[str, str]]:
        for row in self.solutions:
            pairs = zip(self.variables, row)
            yield {name: _plain(term) for name, term in pairs if term is not None}

    def __len__(self) -> int:
        return len(self.solutions)

    def table(self, language: str = "nl", *, short: bool = True) -> list[list[str]]:
        """The rows as a person reads them: (short) names in a language, with a header row.

        Columns in which no row has anything are left out, as long as there are rows.
        """
        if self.truth is not None:
            return [["answer"], [str(self.truth).lower()]]
        if self.triples:
            rows: Sequence[Sequence[object]] = [tuple(each) for each in self.triples]
            header = ["subject", "relation", "object"]
        else:
            rows, header = self.solutions, [each.replace("_", " ") for each in self.variables]
        cells = [header, *([self._name(term, language, short) for term in row] for row in rows)]
        columns = [each for each in zip(*cells) if any(each[1:])] if rows else []
        return [list(row) for row in zip(*columns)] or cells

    def text(self, format: str = "csv", language: str = "nl") -> str:
        """The answer in one of the `FORMATS`.

        ``csv``, ``tsv``, ``json`` and ``xml`` are those of the SPARQL 1.1 results
        recommendations; ``md`` is a table for a note; triples go as Turtle, TriG,
        JSON-LD or N-Triples.

        Raises
        ------
        QueryError
            If there is no such format, or the answer cannot be written in it.
        """
        if format not in FORMATS:
            values = {"value": format, "words": ", ".join(FORMATS)}
            hint = nearest(format, FORMATS)
            raise QueryError(Problem("unknown-format", suggestion=hint, values=values))
        if format in ("table", "md"):
            return (_markdown if format == "md" else _aligned)(self.table(language, short=format == "table"))
        if (format in GRAPHS) != (self.truth is None and not self.variables):
            kinds = ", ".join(TABLES if format in GRAPHS else ("table", "md", *GRAPHS))
            values = {"value": format, "words": kinds}
            raise QueryError(Problem("format-not-possible", values=values))
        if format in GRAPHS:
            quads = [ox.Quad(*each) for each in self.triples]
            return serialise(quads, format, self.graph.base).decode()
        results = ox.parse_query_results(self._json, format=ox.QueryResultsFormat.JSON)
        return (results.serialize(format=_STANDARD[format]) or b"").decode()

    def _name(self, term: object, language: str, short: bool) -> str:
        if not isinstance(term, ox.NamedNode):
            return _plain(term)
        store = self.graph.store
        for predicate in _LABELS[not short :]:
            labels = {
                quad.object.language or "": quad.object.value
                for quad in store.quads_for_pattern(term, predicate, None, None)
                if isinstance(quad.object, ox.Literal)
            }
            if labels:
                return labels.get(language) or labels[min(labels)]
        base = self.graph.base
        if base and term.value.startswith(base):
            return term.value.removeprefix(base).partition("/")[2] or term.value
        return short_name(term.value)


def answer(results: Results, graph: Graph) -> Answer:
    """The answer that an engine's results are."""
    if isinstance(results, ox.QueryTriples):
        return Answer((), (), None, tuple(sorted(set(results), key=str)), graph, b"")
    # Kept in the standard's own JSON, so that every other form is made from the same bytes.
    json = results.serialize(format=ox.QueryResultsFormat.JSON) or b""
    read = ox.parse_query_results(json, format=ox.QueryResultsFormat.JSON)
    if isinstance(read, ox.QueryBoolean):
        return Answer((), (), bool(read), (), graph, json)
    assert isinstance(read, ox.QuerySolutions)
    variables = tuple(variable.value for variable in read.variables)
    rows = tuple(tuple(solution[name] for name in variables) for solution in read)
    return Answer(variables, rows, None, (), graph, json)


def _plain(term: object) -> str:
    if term is None:
        return ""
    if isinstance(term, (ox.Literal, ox.NamedNode, ox.BlankNode)):
        return term.value
    return str(term)


def _aligned(rows: list[list[str]]) -> str:
    """Columns parted by two blanks: for pipes and files, without a terminal's width."""
    rows = [[" ".join(cell.split()) for cell in row] for row in rows]
    widths = [max(len(cell) for cell in column) for column in zip(*rows)]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows)
    return "\n".join(lines) + "\n"


def _markdown(rows: list[list[str]]) -> str:
    cells = [[" ".join(cell.replace("|", "\\|").split()) for cell in row] for row in rows]
    cells.insert(1, ["---"] * len(cells[0]))
    return "".join(f"| {' | '.join(row)} |\n" for row in cells)
