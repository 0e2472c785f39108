"""Answers: rows, a yes or no, or triples, and what kind of answer that is."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias, TypeVar

import pyoxigraph as ox

from graphbuilder import endings, signs
from graphbuilder.errors import Problem, QueryError
from graphbuilder.graph import names
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import XSD
from graphbuilder.questions.answers import codes, forms
from graphbuilder.questions.answers.columns import different, first_of_equal, of_each, shared
from graphbuilder.questions.answers.findings import DISPUTED, Finding
from graphbuilder.suggestions import nearest

if TYPE_CHECKING:
    import threading

    from graphbuilder.graph.remote.reply import Results

T = TypeVar("T")
FORMATS = (*endings.ROWS, *endings.TRIPLES)
Term: TypeAlias = "ox.Literal | ox.NamedNode | ox.BlankNode | ox.Triple"
Row: TypeAlias = "tuple[Term | None, ...]"
#: Columns that show the words of the source: in a table they stand only where they are asked for.
EVIDENCE = ("quote",)
#: Columns with values as they are stated, among them durations and quantities.
_VALUES = frozenset({"object", "other_object", "term", "period", "value", "other_value", "amount"})


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
    finding
        What kind of answer it is and which sources were looked in, for questions that
        speak of statements; else None.
    warnings
        What is probably wrong with the question, such as a property that nothing has.
    """

    variables: tuple[str, ...]
    solutions: tuple[tuple[Term | None, ...], ...]
    truth: bool | None
    triples: tuple[ox.Triple, ...]
    graph: Graph = field(repr=False)
    finding: Finding | None = None
    warnings: tuple[Problem, ...] = ()
    _is_graph: bool = field(default=False, repr=False)
    _hidden: frozenset[str] = field(default=frozenset(), repr=False)
    _is_own: bool = field(default=True, repr=False)
    _turned: Mapping[str, frozenset[str]] = field(default_factory=dict, repr=False, hash=False)

    def __iter__(self) -> Iterator[dict[str, str]]:
        for row in self.solutions:
            pairs = zip(self.variables, row)
            yield {name: _plain(term) for name, term in pairs if term is not None}

    def __len__(self) -> int:
        return len(self.solutions)

    def texts(self, variable: str) -> list[str]:
        """The values of a column as texts, blank where unbound."""
        place = self.variables.index(variable)
        return [_plain(row[place]) for row in self.solutions]

    def kinds(self) -> list[str]:
        """What each row says of itself in ``basis``; disputed where a passage states what it denies."""
        basis = self.texts("basis")
        if "stated_in" not in self.variables:
            return basis
        return [DISPUTED if stated else own for own, stated in zip(basis, self.texts("stated_in"))]

    @property
    def notes(self) -> list[str]:
        """What a reader must know beside the rows, in English."""
        return self.finding.lines("en") if self.finding else []

    def check_evidence(self, name: str) -> None:
        """Nothing, if the rows have words of a source to show.

        Raises
        ------
        QueryError
            If the question, of that name, speaks of no relation.
        """
        if not self._hidden:
            raise QueryError(Problem("no-evidence", values={"query": name}))

    def table(
        self,
        language: str = "nl",
        *,
        short: bool = True,
        evidence: bool = False,
        iris: bool = False,
        headings: bool = True,
    ) -> list[list[str]]:
        """The rows as a person reads them, with a header row.

        Columns in which no row has anything are left out, as long as there are rows.

        Parameters
        ----------
        language
            The language of names; another is taken where there is none.
        short
            Whether short names are preferred.
        evidence
            Whether the quoted words are shown, in answers of the library.
        iris
            Whether things are named by their IRIs instead.
        headings
            Whether columns of a library's answer are named in the language; else they have
            the names of the variables.
        """
        if self.truth is not None:
            return [["answer"], [str(self.truth).lower()]]
        if self.triples:
            filled: list[Sequence[object]] = list(zip(*map(tuple, self.triples)))
            header = ["subject", "relation", "object"]
            variables: list[str | None] = [None] * len(header)
        else:
            hidden = frozenset() if evidence else self._hidden
            places = [place for place, name in enumerate(self.variables) if name not in hidden]
            variables = [None if self._is_own else self.variables[place] for place in places]
            filled = [self._columns[place] for place in places]
            if len(places) < len(self.variables):  # rows that differed in what is hidden
                kept = first_of_equal(filled)
                filled = [[terms[number] for number in kept] for terms in filled]
            header = [self.variables[place] for place in places]
            if headings:
                header = [forms.heading(each, "en" if self._is_own else language) for each in header]
        called = {} if iris else self._called
        shown = []
        for heading, name, terms in zip(header, variables, filled):
            cell = partial(self._cell, name, called=called, language=language, short=short, iris=iris)
            texts = of_each(cell, terms)
            if any(texts):
                shown.append([heading, *texts])
        rows = len(filled[0]) if filled else len(self.solutions)
        return [list(row) for row in zip(*shown)] or [header, *([""] * len(header) for _ in range(rows))]

    @property
    def holds_triples(self) -> bool:
        """Whether it answers a CONSTRUCT or DESCRIBE query."""
        return self._is_graph

    def form(self, file: str) -> str:
        """The form of a file of that name, for this answer: of several that its ending may mean.

        Raises
        ------
        GraphbuilderError
            If no form has the ending.
        """
        meant = endings.forms(file, {**endings.ROWS, **endings.TRIPLES})
        fitting = [
            each
            for each in meant
            if (each in endings.TRIPLES) == self.holds_triples or each in forms.FOR_PEOPLE
        ]
        return next(iter([*fitting, *meant]), "table")

    def text(
        self, format: str = "csv", language: str = "nl", *, evidence: bool = False, iris: bool = False
    ) -> str:
        """The answer in one of the `FORMATS`.

        ``csv``, ``tsv``, ``json`` and ``xml`` are those of the SPARQL 1.1 results
        recommendations, but that a text in ``csv`` that a spreadsheet would run as a
        formula gets an apostrophe; ``excel`` is the table that people read, with all its
        columns, as CSV that Excel with a Dutch locale opens; ``md`` is a table for a note;
        triples go as Turtle, TriG, N-Triples, N-Quads, JSON-LD or RDF/XML.
        `evidence` and `iris` are for the tables that people read, as for `table`.

        Raises
        ------
        QueryError
            If there is no such format, or the answer cannot be written in it.
        """
        if format not in FORMATS:
            values = {"value": format, "words": ", ".join(FORMATS)}
            hint = nearest(format, FORMATS)
            raise QueryError(Problem("unknown-format", suggestion=hint, values=values))
        if format in forms.FOR_PEOPLE:
            is_excel = format == "excel"
            table = self.table(language, short=format == "table", evidence=evidence or is_excel, iris=iris)
            return forms.FOR_PEOPLE[format](table)
        if (format in endings.TRIPLES) != self.holds_triples:
            fitting = endings.ROWS if format in endings.TRIPLES else (*forms.FOR_PEOPLE, *endings.TRIPLES)
            kinds = ", ".join(fitting)
            values = {"value": format, "words": kinds}
            raise QueryError(Problem("format-not-possible", values=values))
        if format in endings.TRIPLES:
            from graphbuilder.graph.serialise import serialise

            quads = [ox.Quad(*each) for each in self.triples]
            return serialise(quads, format, self.graph.base).decode()
        # By way of the standard's own JSON, so that every other form is made from the same bytes.
        results = ox.parse_query_results(self._as_json(), format=ox.QueryResultsFormat.JSON)
        standard = getattr(ox.QueryResultsFormat, endings.ENGINE[format])
        text = (results.serialize(format=standard) or b"").decode()
        if format == "xml" and (sign := signs.NOT_IN_XML.search(text)):
            raise QueryError(Problem("not-in-xml-results", values={"value": f"U+{ord(sign[0]):04X}"}))
        if format == "xml":  # where it is not written as a number, it ends a line
            return text.replace("\r", "&#xD;")
        return forms.safe_csv(text) if format == "csv" and self._holds_formula else text

    def _as_json(self) -> bytes:
        """A yes or no, or rows, in the SPARQL 1.1 Query Results JSON Format."""
        import json

        if self.truth is not None:
            return json.dumps({"head": {}, "boolean": self.truth}).encode()
        head = json.dumps({"vars": self.variables})

        def cells(name: str, terms: Sequence[Term | None]) -> list[bytes]:
            def cell(term: Term | None) -> bytes:
                return b"" if term is None else json.dumps({name: _as_json(term)})[1:-1].encode()

            return of_each(cell, terms)

        written = io.BytesIO()
        written.write(f'{{"head": {head}, "results": {{"bindings": ['.encode())
        bindings = zip(*map(cells, self.variables, self._columns)) if self.variables else self.solutions
        for number, row in enumerate(bindings):
            written.write(b"%s{%s}" % (b"," if number else b"", b",".join(filter(None, row))))
        written.write(b"]}}")
        return written.getvalue()

    @cached_property
    def _columns(self) -> Sequence[tuple[Term | None, ...]]:
        return list(zip(*self.solutions)) or [() for _ in self.variables]

    @property
    def _holds_formula(self) -> bool:
        """Whether a spreadsheet would run a value as a formula."""
        return any(
            forms.harmless(text) != text for terms in self._columns for text in map(_plain, different(terms))
        )

    @cached_property
    def _called(self) -> dict[str, dict[str, dict[str, str]]]:
        filled: Iterable[Sequence[object]] = zip(*map(tuple, self.triples)) if self.triples else self._columns
        terms = {term for column in filled for term in different(column)}
        return names.labels(self.graph, (each for each in terms if isinstance(each, ox.NamedNode)))

    @cached_property
    def _points(self) -> dict[str, dict[str, str]]:
        known = codes.points(self.graph.vocabulary)
        return {code: each.expected_as for code, each in known.items()}

    @cached_property
    def _inverses(self) -> dict[str, dict[str, str]]:
        return {each.iri: each.inverse for each in self.graph.vocabulary.relations.values()}

    def legend(self, language: str = "nl") -> list[tuple[str, str, str]]:
        """The codes and ways of saying in the rows: each as a table has it, its code, and what it means."""
        found: dict[tuple[str, str, str], None] = {}
        for column in () if self._is_own else self.variables:
            for term in different(self._columns[self.variables.index(column)]):
                if isinstance(term, ox.Literal) and (meant := codes.meaning(column, term.value, language)):
                    found[codes.word(column, term.value, language), term.value, meant] = None
        modalities = {each.iri: each for each in self.graph.vocabulary.modalities.values()}
        said = {getattr(term, "value", None) for each in self._columns for term in different(each)}
        for iri, known in modalities.items():
            if not self._is_own and iri in said:
                texts = [
                    each.get(language) or next(iter(each.values()), "")
                    for each in (known.label, known.definition)
                ]
                found[texts[0], known.name, texts[1]] = None
        return list(found)

    def _cell(
        self,
        column: str | None,
        term: object,
        called: dict[str, dict[str, dict[str, str]]],
        language: str,
        short: bool,
        iris: bool,
    ) -> str:
        if column is not None and isinstance(term, ox.Literal):
            point = self._points.get(term.value, {}) if column == codes.POINTS else {}
            if said := _amount(column, term, language):
                return said
            return point.get(language) or codes.word(column, term.value, language)
        if not iris and isinstance(term, ox.NamedNode) and term.value in self._turned.get(column or "", ()):
            inverse = self._inverses.get(term.value, {})
            if inverse:
                return inverse.get(language) or next(iter(inverse.values()))
        return self._name(term, called, language, short, iris)

    def _name(
        self,
        term: object,
        called: dict[str, dict[str, dict[str, str]]],
        language: str,
        short: bool,
        iris: bool,
    ) -> str:
        if not isinstance(term, ox.NamedNode) or iris:
            return _plain(term)
        found = called.get(term.value, {})
        preferred = [texts for property, texts in found.items() if short or property != names.SHORT]
        # A full name in the language goes before a short one in another.
        for texts in preferred:
            if language in texts:
                return texts[language]
        return next((texts[min(texts)] for texts in preferred), names.name(self.graph, term))


def answer(
    results: Results, graph: Graph, given_up: threading.Event | None = None, most: int | None = None
) -> Answer:
    """The answer that an engine's results are; once it is given up, or has so many rows, what there is."""

    def until_given_up(rows: Iterable[T]) -> Iterator[T]:
        for row in rows:
            if given_up is not None and given_up.is_set():
                return
            yield row

    if isinstance(results, ox.QueryBoolean):
        return Answer((), (), bool(results), (), graph)
    if isinstance(results, ox.QuerySolutions):
        variables = tuple(variable.value for variable in results.variables)
        rows = tuple(shared(islice(until_given_up(results), most)))
        return Answer(variables, rows, None, (), graph)
    triples = sorted(set(until_given_up(results)), key=str)
    return Answer((), (), None, tuple(triples), graph, _is_graph=True)


def _amount(column: str, term: ox.Literal, language: str) -> str | None:
    """A duration, a quantity or a shift in words; none for other values, and for a source's own words."""
    if column == "shift" or (column in _VALUES and not term.language):
        from graphbuilder.vocabulary import amounts

        said = amounts.shift if column == "shift" else amounts.of_any_kind
        return said(term.value, language)
    return None


def from_rows(variables: Sequence[str], rows: Iterable[Row], graph: Graph) -> Answer:
    """The answer that has these columns and rows."""
    return Answer(tuple(variables), tuple(rows), None, (), graph)


def _as_json(term: Term) -> dict[str, object]:
    """A term as SPARQL 1.1 Query Results JSON Format writes it, and SPARQL 1.2 a triple."""
    if isinstance(term, ox.NamedNode):
        return {"type": "uri", "value": term.value}
    if isinstance(term, ox.BlankNode):
        return {"type": "bnode", "value": term.value}
    if isinstance(term, ox.Triple):
        parts = {"subject": term.subject, "predicate": term.predicate, "object": term.object}
        return {"type": "triple", "value": {name: _as_json(part) for name, part in parts.items()}}
    written: dict[str, object] = {"type": "literal", "value": term.value}
    if term.language:
        direction = {"its:dir": term.direction.value} if term.direction else {}
        return written | {"xml:lang": term.language} | direction
    return written if term.datatype.value == XSD + "string" else written | {"datatype": term.datatype.value}


def _plain(term: object) -> str:
    if term is None:
        return ""
    if isinstance(term, (ox.Literal, ox.NamedNode, ox.BlankNode)):
        return term.value
    return str(term)
