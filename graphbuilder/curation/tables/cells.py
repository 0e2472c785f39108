"""Checks of a single cell that all tables share; what is wrong is added to a list of problems."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from graphbuilder import dates, iris
from graphbuilder.curation.tables.reading import Row
from graphbuilder.errors import Problem
from graphbuilder.suggestions import Suggestions, nearest
from graphbuilder.vocabulary.descriptions import folded
from graphbuilder.vocabulary.terms import AnyTerm, Relation, Texts, find_term

ID = re.compile(r"[a-z0-9-]+")
STATEMENT_ID = re.compile(r"[A-Za-z0-9-]+")
PASSAGE_ID = re.compile(r"[a-z0-9-]+/[A-Za-z0-9.-]+")
SHA256 = re.compile(r"[0-9A-Fa-f]{64}")
# BCP 47, as far as it matters here: a language, and perhaps a region or variant.
LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")
_SEVERAL_IRIS = re.compile(r"[\s,;|]+[A-Za-z][A-Za-z0-9+.-]*://")
# In the brackets of Turtle or mail, or as a link in Markdown.
_WRAPPED_IRI = re.compile(r"<(.+)>|\[[^\]]*\]\((.+)\)")
_FORMS = {
    ID: "bad-id",
    STATEMENT_ID: "bad-statement-id",
    PASSAGE_ID: "bad-passage-id",
    SHA256: "bad-checksum",
}
# Python reads no longer numbers, and no text has as many characters.
_LONGEST_NUMBER = 18


class Names:
    """What rows may refer to, by id or, where that is certain, by name.

    Parameters
    ----------
    kind
        What it is, as the code ``unknown-KIND`` says.
    ids
        The ids that are known.
    labels
        Other names of each, by id.
    complete
        Whether all ids are known. If their table could not be read, a name that is not
        known is no mistake of the row.
    """

    def __init__(
        self,
        kind: str,
        ids: Iterable[str],
        labels: Mapping[str, Iterable[str]] | None = None,
        *,
        complete: bool = True,
    ) -> None:
        self._kind = kind
        self._complete = complete
        self._ids = set(ids)
        self._by_label: dict[str, set[str]] = {}
        for name, texts in (labels or {}).items():
            for text in texts:
                self._by_label.setdefault(folded(text), set()).add(name)
        self._suggestions: Suggestions | None = None

    def __contains__(self, name: str) -> bool:
        return name in self._ids

    def resolve(self, row: Row, column: str, problems: list[Problem]) -> str:
        """The id that a cell names; blank where it names none, with a problem added."""
        return self.known(row, column, row.cells[column], problems)

    def known(self, row: Row, column: str, text: str, problems: list[Problem]) -> str:
        """The id that a text in a cell names, as for `resolve`."""
        if not text or text in self._ids:
            return text
        found = self._by_label.get(folded(text), set())
        if len(found) == 1:
            return next(iter(found))
        if found:
            known = ", ".join(sorted(found))
            problems.append(row.problem("ambiguous-name", column, value=text, known=known))
            return ""
        if not self._complete:
            return ""
        if self._suggestions is None:
            self._suggestions = Suggestions(self._ids)
        hint = self._suggestions.nearest(text)
        problems.append(row.problem(f"unknown-{self._kind}", column, suggestion=hint, value=text))
        return ""


def require(row: Row, columns: Iterable[str], problems: list[Problem]) -> None:
    """The cells must be filled."""
    cells = row.cells
    for column in columns:
        if not cells[column]:
            problems.append(row.problem("blank-cell", column))


def match(row: Row, column: str, pattern: re.Pattern[str], problems: list[Problem]) -> None:
    """The cell, if filled, must have the form."""
    if row[column] and not pattern.fullmatch(row[column]):
        problems.append(row.problem(_FORMS[pattern], column, value=row[column]))


def one_of(row: Row, column: str, words: Sequence[str], problems: list[Problem]) -> str:
    """The word of the list that the cell, if filled, must be; case does not matter."""
    text = row.cells[column]
    if not text or text in words:
        return text
    folded = {word.casefold(): word for word in words}
    if text.casefold() not in folded:
        hint, values = nearest(text, words), {"value": text, "words": ", ".join(words)}
        problems.append(row.problem("not-one-of", column, suggestion=hint, **values))
    return folded.get(text.casefold(), text)


def term(row: Row, column: str, terms: Mapping[str, AnyTerm], problems: list[Problem]) -> AnyTerm | None:
    """The term of the ontology that the cell, if filled, must name, by its name or a label."""
    text = row.cells[column]
    found = (terms.get(text) or find_term(terms, text)) if text else None
    if text and not found:
        names = {name: name for name in terms}
        names |= {label: name for name, each in terms.items() for label in each.label.values()}
        turned = {label: name for name, each in terms.items() for label in _inverse(each)} | names
        like = nearest(text, turned)
        if like and like not in names:
            values = {"value": text, "relation": turned[like]}
            problems.append(row.problem("relation-turned-round", column, **values))
            return None
        hint = names[like] if like else None
        values = {"value": text, "words": ", ".join(terms)}
        problems.append(row.problem(f"unknown-{column}", column, suggestion=hint, **values))
    return found


def _inverse(term: AnyTerm) -> Iterable[str]:
    """What people call a relation when they begin at its object."""
    return term.inverse.values() if isinstance(term, Relation) else ()


def day(row: Row, column: str, problems: list[Problem]) -> None:
    """The cell, if filled, must be a date in EDTF."""
    if row[column]:
        try:
            dates.bounds(row[column])
        except dates.DateError as error:
            problems.append(row.problem(error.code, column, **error.values))


def iri(row: Row, column: str, problems: list[Problem]) -> None:
    """The cell, if filled, must be a full IRI that the graph can hold, and one."""
    text = row[column]
    # An IRI may hold no-break spaces and the like; one that does was pasted with them.
    if not text or (iris.is_iri(text) and not _SEVERAL_IRIS.search(text) and not any(map(str.isspace, text))):
        return
    if _SEVERAL_IRIS.search(text):
        problems.append(row.problem("several-iris", column, value=text))
        return
    meant = iris.mended(text)
    if meant is None:
        wrapped = _WRAPPED_IRI.fullmatch(text)
        bare = next(filter(None, wrapped.groups())) if wrapped else f"https://{text}"
        hint = bare if (wrapped or text.startswith("www.")) and iris.is_iri(bare) else None
        problems.append(row.problem("bad-iri", column, suggestion=hint, value=text))
    else:
        sign = meant.sign if meant.sign.isprintable() else f"U+{ord(meant.sign):04X}"
        signs = {"sign": sign, "escape": meant.escape}
        problems.append(row.problem("iri-sign", column, suggestion=meant.iri, value=text, **signs))


def language(row: Row, column: str, problems: list[Problem]) -> None:
    """The cell, if filled, must be a language tag that a text in the graph can have."""
    text = row[column]
    if text and not (LANGUAGE.fullmatch(text) and iris.is_language(text)):
        # Locales of operating systems have an underscore.
        hint = text.replace("_", "-")
        meant = hint if hint != text and iris.is_language(hint) else None
        problems.append(row.problem("bad-language", column, suggestion=meant, value=text))


def whole_number(row: Row, column: str, problems: list[Problem]) -> int:
    """The number that the cell, if filled, must be."""
    if re.fullmatch("[0-9]+", row[column]) and len(row[column]) <= _LONGEST_NUMBER:
        return int(row[column])
    if row[column]:
        problems.append(row.problem("no-whole-number", column, value=row[column]))
    return 0


def texts(row: Row, kind: str, languages: Iterable[str]) -> Texts:
    """The texts of columns such as ``label_nl`` and ``label_en``, by language."""
    return {each: row[f"{kind}_{each}"] for each in languages if row[f"{kind}_{each}"]}


def several(cell: str) -> list[str]:
    """The parts of a cell parted by ``|``, without blank and double ones."""
    if not cell:
        return []
    return list(dict.fromkeys(part for part in (each.strip() for each in cell.split("|")) if part))
