"""What kind of answer an answer is: stated, not as a fact, denied, or not stated at all."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import pyoxigraph as ox

from graphbuilder import dates, messages, resources
from graphbuilder.graph.store import Graph
from graphbuilder.questions.answers import codes

#: What the column ``basis`` of a library query says of a row.
STATED, INFERRED = "STATED", "INFERRED"
NOT_AS_FACT, DENIED, NOT_STATED = "NOT_AS_FACT", "DENIED", "NOT_STATED"
DISPUTED = "DISPUTED"
#: What a statement would say that nobody has checked yet.
DRAFT = "DRAFT"
# Of more sources than can be read in passing so many are named.
_MOST_NAMED, _NAMED = 20, 10
# The options by which only some sources are asked, each with a value.
_CHOOSING_SOURCES = ("--sources", "--known-on")
# Of several kinds of rows the first of these is that of the answer.
_ORDER = (STATED, INFERRED, DRAFT, DISPUTED, DENIED, NOT_AS_FACT, NOT_STATED)


@dataclass(frozen=True)
class Source:
    """A source in which an answer was looked for: its titles by language, and what its date is.

    `issued` and `not_before` are EDTF dates; blank where they are not stated.
    """

    iri: str
    titles: dict[str, str]
    issued: str
    not_before: str

    def reaches(self, day: str) -> bool | None:
        """Whether the source is of that day or later; None where its date does not settle it."""
        try:
            first, last = dates.bounds(self.issued or self.not_before)
        except dates.DateError:  # nothing is stated, or a graph from elsewhere writes dates otherwise
            return None
        if first.isoformat() >= day:
            return True
        return False if self.issued and last.isoformat() < day else None

    def text(self, language: str) -> str:
        """The title and the date, in a language."""
        title = self.titles.get(language) or next(iter(self.titles.values()), self.iri)
        known = (
            "source-issued" if self.issued else "source-not-before" if self.not_before else "source-undated"
        )
        values = {"title": title, "issued": self.issued, "day": self.not_before}
        return messages.word(known, language).format_map(values)


@dataclass(frozen=True)
class Near:
    """A question of the library that has something to say where another has nothing.

    `parameters` are names with values as a person types them, `rows` is how many rows it has, and
    `kinds` how many there are of each kind, where the rows are statements. Where it `has_more` rows
    than that, their kinds are not counted. It may be of `all_sources` where some were chosen, and stand
    `beside` an answer that has rows.
    """

    query: str
    parameters: tuple[tuple[str, str], ...]
    rows: int
    kinds: tuple[tuple[str, int], ...] = ()
    has_more: bool = False
    all_sources: bool = False
    beside: bool = False

    @property
    def command(self) -> str:
        """The question as it is asked on a command line."""
        return self.with_options(())

    def with_options(self, options: Sequence[str]) -> str:
        """The question as it is asked on a command line, of what some options choose."""
        given = (f"{name}={value}" for name, value in self.parameters)
        if self.all_sources:
            choosing = [at for at, each in enumerate(options) if each in _CHOOSING_SOURCES]
            left_out = {place for at in choosing for place in (at, at + 1)}
            options = [each for at, each in enumerate(options) if at not in left_out]
        return shlex.join(["graphbuilder", "query", self.query, *given, *options])

    def found(self, language: str) -> str:
        """What it has, in words."""
        if self.has_more:
            return messages.word("rows-beyond", language).format(count=self.rows)
        kinds = [f"{codes.word('basis', kind, language)} {count}" for kind, count in self.kinds]
        return ", ".join(kinds) or f"{messages.word('rows', language)} {self.rows}"


@dataclass(frozen=True)
class Finding:
    """What kind of answer was found, and where it was looked for.

    Attributes
    ----------
    kind
        ``STATED``, ``INFERRED``, ``DRAFT`` (nobody has checked it yet), ``NOT_AS_FACT``
        (statements, but none by which a source says that it is so), ``DENIED`` (a source says
        that it is not so), ``DISPUTED`` (one says so and another not) or ``NOT_STATED`` (no
        source says anything about it, which is no "no"); blank for an answer whose rows are no statements.
    sources
        The sources that could answer, in which it was looked for.
    others
        How many other sources there are.
    day
        The latest day that the question is about, as an ISO date, or blank.
    beyond
        Whether the question reaches beyond the newest source; None where the dates of
        the sources do not settle it.
    empty
        What it means that there are no rows, by language, where the question says so itself.
    note
        What is to be said beside the rows, by language, where the question says so itself.
    unanswered
        Of how many rows, beside others, nothing is stated.
    rows
        How many rows there are.
    dated
        Whether the question looks at the day at all.
    by
        For a path that was not found: the kinds of links by which there is one, and how
        many steps that has; once for each choice of kinds that leads there.
    near
        Where nothing is stated, or rows leave something out: the questions nearby that have something to say.
    drafted
        How many rows rest on statements that nobody has checked.
    unchecked, about_it
        How many statements that nobody has checked were left out; whether these name what was
        asked about, or are all that there are.
    """

    kind: str
    sources: tuple[Source, ...] = ()
    others: int = 0
    day: str = ""
    beyond: bool | None = False
    empty: Mapping[str, str] = field(default_factory=dict, hash=False)
    note: Mapping[str, str] = field(default_factory=dict, hash=False)
    unanswered: int = 0
    rows: int = 0
    dated: bool = True
    by: tuple[tuple[tuple[str, ...], int], ...] = ()
    near: tuple[Near, ...] = ()
    drafted: int = 0
    unchecked: int = 0
    about_it: bool = False

    @property
    def says_where(self) -> bool:
        """Whether it says in which sources it was looked for."""
        return bool(self.empty or self.unanswered) or self.kind not in ("", STATED, INFERRED)

    def lines(self, language: str, options: Sequence[str] = ()) -> list[str]:
        """What a reader must know beside the rows, a line each.

        `options` are those of the command line by which it was chosen what is asked: another question
        that is named is to be asked of the same.
        """
        said = []
        if self.empty:
            said.append(self.empty.get(language) or next(iter(self.empty.values())))
        elif self.unanswered:
            said.append(_told(NOT_STATED, "partly-not-stated", language, self.unanswered, self.rows))
        elif self.says_where:
            said.append(_told(self.kind, self.kind, language))
        if said:
            said.append(self._looked(language))
        if self.note:
            said.append(self.note.get(language) or next(iter(self.note.values())))
        if self.drafted:
            word = messages.word("rests-on-drafts", language)
            said.append(word.format(count=self.drafted, rows=self.rows))
        if self.unchecked:
            word = messages.word("unchecked-about-it" if self.about_it else "unchecked", language)
            said.append(word.format(count=self.unchecked))
        for chosen, steps in self.by:
            kinds = " ".join(f"include={each}" for each in chosen)
            said.append(messages.word("path-by", language).format(kinds=kinds, steps=steps))
        for each in self.near:
            where = "near-elsewhere" if each.all_sources else "near-beside" if each.beside else "near"
            word = messages.word(where, language)
            said.append(word.format(command=each.with_options(options), found=each.found(language)))
        if not self.dated:
            said.append(messages.word("not-dated", language).format(day=self.day))
        if self.day and (self.sources or self.others) and self.beyond is not False:
            word = "beyond" if self.beyond else "beyond-unknown"
            said.append(messages.word(word, language).format(day=self.day))
        return said

    def _looked(self, language: str) -> str:
        """Where it was looked for: in all of these sources; where they are many the first are named."""
        many = len(self.sources) > _MOST_NAMED
        named = "; ".join(each.text(language) for each in self.sources[: _NAMED if many else None])
        if not self.sources:
            return messages.word("no-source-speaks" if self.others else "no-sources", language).format(
                count=self.others
            )
        word = messages.word("looked-in-many" if many else "looked-in", language)
        return word.format(sources=named, count=len(self.sources))


def finding(basis: Iterable[str] | None, rows: int, days: Sequence[str], graph: Graph) -> Finding | None:
    """What was found; None where a question gives rows that are no statements, and is of no day.

    Parameters
    ----------
    basis
        What the rows say of themselves, or None where the rows are no statements.
    rows
        How many rows there are.
    days
        The days that the question is about, as ISO dates.
    graph
        Where it was asked.
    """
    basis = None if basis is None else list(basis)
    kind = "" if basis is None else kind_of(basis)
    unanswered = basis.count(NOT_STATED) if basis and kind != NOT_STATED else 0
    if rows and kind in (STATED, INFERRED, "") and not days and not unanswered:
        return Finding(kind) if kind else None
    looked = sources(graph)
    day = max(days, default="")
    reached = [each.reaches(day) for each in looked]
    beyond = None if not any(reached) and None in reached else not any(reached)
    return Finding(kind, looked, 0, day, beyond if day else False, unanswered=unanswered, rows=rows)


def kind_of(basis: Iterable[str]) -> str:
    """What kind of answer rows are together, by what each says of itself."""
    kinds = set(basis)
    return next((each for each in _ORDER if each in kinds), NOT_STATED)


def _told(kind: str, word: str, language: str, count: int = 0, rows: int = 0) -> str:
    """A kind of answer in words, and what it means."""
    meant = messages.word(word, language).format(count=count, rows=rows)
    return f"{codes.word('basis', kind, language)}: {meant}"


def sources(graph: Graph) -> tuple[Source, ...]:
    """The sources of a graph, by IRI."""
    rows = graph.query(resources.text("questions.answers", "sources.rq"))
    assert isinstance(rows, ox.QuerySolutions)
    found: dict[str, Source] = {}
    for row in rows:
        new = Source(row["source"].value, {}, _text(row["issued"]), _text(row["not_before"]))
        source = found.setdefault(row["source"].value, new)
        title = row["title"]
        if isinstance(title, ox.Literal):
            source.titles[title.language or ""] = title.value
    return tuple(found.values())


def _text(term: object) -> str:
    return term.value if isinstance(term, ox.Literal) else ""
