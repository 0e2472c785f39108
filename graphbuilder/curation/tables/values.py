"""Values of attributes: whether a text is of the datatype that its relation asks for (XML Schema 1.1)."""

from __future__ import annotations

import math
import re

from graphbuilder import dates, iris
from graphbuilder.namespaces import POL, XSD

_DAY = r"\d{4}-\d\d-\d\d"
_HOUR = r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)?"
_FLOAT = r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?|[+-]?INF|NaN"
_FORMS = {
    # Dutch thousands would pass as decimals: 1.250 may be 1250.
    "decimal": r"(?![+-]?\d{1,3}(\.\d{3})+$)[+-]?(\d+(\.\d*)?|\.\d+)",
    "double": _FLOAT,
    "float": _FLOAT,
    "boolean": r"true|false|0|1",
    "date": _DAY,
    "dateTime": rf"{_DAY}T{_HOUR}",
    "time": _HOUR,
    "gYear": r"\d{4}",
    "gYearMonth": r"\d{4}-(0[1-9]|1[0-2])",
    "duration": r"-?P(?!$)(\d+Y)?(\d+M)?(\d+D)?(T(?!$)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?",
}
# Whole numbers, and how far the kinds of them go.
_WHOLE: dict[str, tuple[float, float]] = {
    "integer": (-math.inf, math.inf),
    "nonNegativeInteger": (0, math.inf),
    "positiveInteger": (1, math.inf),
    "nonPositiveInteger": (-math.inf, 0),
    "negativeInteger": (-math.inf, -1),
    "long": (-(2**63), 2**63 - 1),
    "int": (-(2**31), 2**31 - 1),
    "short": (-(2**15), 2**15 - 1),
    "byte": (-(2**7), 2**7 - 1),
    "unsignedLong": (0, 2**64 - 1),
    "unsignedInt": (0, 2**32 - 1),
    "unsignedShort": (0, 2**16 - 1),
    "unsignedByte": (0, 2**8 - 1),
}
# Longer numbers are not read as numbers by every program that the graph goes to.
_MOST_DIGITS = 1000


def fits(text: str, datatype: str) -> bool:
    """Whether a text is a value of a datatype (an IRI); of a datatype that is not known, any text is.

    Raises
    ------
    DateError
        That says what to write instead of a date that is none.
    """
    if datatype == POL + "EDTFDate":
        dates.bounds(text)
    elif datatype == POL + "EDTFInterval":
        dates.interval_bounds(text)
    if not datatype.startswith(XSD):
        return True
    name = datatype.removeprefix(XSD)
    if name == "anyURI":
        return iris.is_iri(text)
    if name == "language":
        return iris.is_language(text)
    if name in _WHOLE:
        return _is_whole(text, *_WHOLE[name])
    form = _FORMS.get(name)
    if form and (not re.fullmatch(form, text, re.ASCII) or len(text) > _MOST_DIGITS):
        return False
    if name in ("date", "dateTime"):
        dates.bounds(text.partition("T")[0])
    # What a number of that width cannot hold becomes infinite.
    return name not in ("double", "float") or "INF" in text or not math.isinf(float(text))


def _is_whole(text: str, least: float, most: float) -> bool:
    if not re.fullmatch(r"[+-]?\d+", text, re.ASCII) or len(text) > _MOST_DIGITS:
        return False
    return least <= int(text) <= most
