"""Literals that mean nothing: a date that is no date, an expression that is no regular expression."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

from graphbuilder import dates
from graphbuilder.errors import Problem
from graphbuilder.namespaces import XSD, prefixed
from graphbuilder.questions.sparql import reading
from graphbuilder.questions.sparql.own_query import OwnQuery
from graphbuilder.questions.sparql.places import word_at

_ZONE = r"(?:Z|[+-]\d\d:\d\d)?"
_DATE = r"-?\d{4,}-\d\d-\d\d"
# As XSD writes the values that people compare; of other datatypes nothing is said.
_FORMS = {
    f"{XSD}date": re.compile(_DATE + _ZONE),
    f"{XSD}dateTime": re.compile(rf"{_DATE}T\d\d:\d\d:\d\d(?:\.\d+)?{_ZONE}"),
    f"{XSD}gYear": re.compile(r"-?\d{4,}" + _ZONE),
    f"{XSD}gYearMonth": re.compile(r"-?\d{4,}-\d\d" + _ZONE),
    f"{XSD}integer": re.compile(r"[+-]?\d+"),
    f"{XSD}decimal": re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)"),
    f"{XSD}boolean": re.compile(r"true|false|0|1"),
}
_SUCH = {"date": "2024-06-01", "dateTime": "2024-06-01T00:00:00", "gYear": "2024", "gYearMonth": "2024-06"}
# What Python and XPath both refuse; what else may be wrong, one of them may take.
_NO_EXPRESSION = re.compile(r"nothing to repeat|multiple repeat|unterminated|unbalanced|missing \)")


def warnings(query: OwnQuery) -> Iterator[Problem]:
    """A warning for each literal of a query that its datatype, or REGEX, can make nothing of."""
    words = query.words
    for at, word in enumerate(words):
        if word.kind != "text" or word_at(words, at + 1).text != "^^":
            continue
        datatype = word_at(words, at + 2).iri or ""
        text = word.text[1:-1]
        if (form := _FORMS.get(datatype)) and not form.fullmatch(text):
            such = _SUCH.get(datatype.removeprefix(XSD), "1")
            problem = query.problem("no-such-literal", word, value=text, type=prefixed(datatype), such=such)
            hint = _date(text) if datatype == f"{XSD}date" else None
            yield dataclasses.replace(problem, severity="warning", suggestion=hint)
    for pattern in sorted(reading.expressions(query)):
        if wrong := _wrong(pattern):
            word = next((each for each in words if each.kind == "text" and pattern in each.text), words[0])
            problem = query.problem("no-expression", word, value=pattern, reason=wrong)
            yield dataclasses.replace(problem, severity="warning")


def _date(text: str) -> str | None:
    """How a date is written, where that is certain."""
    try:
        dates.bounds(text)
    except dates.DateError as error:
        form = error.values.get("form", "")
        return f'"{form}"^^xsd:date' if re.fullmatch(_DATE, form) else None
    return None


def _wrong(pattern: str) -> str | None:
    """The sign at which an expression cannot go on."""
    try:
        re.compile(pattern)
    except re.error as error:
        if _NO_EXPRESSION.search(error.msg):
            return pattern[error.pos or 0 :][:1] or pattern
    return None
