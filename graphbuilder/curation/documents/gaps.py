"""Names taken out of a text that is passed on: where they stood, never what they were.

Of each text the table of gaps has the checksum of the original and the places that were taken
out. Who has the official text gets the same text from it; the names stand nowhere.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from graphbuilder import signs
from graphbuilder.curation.documents.document import LINE_END
from graphbuilder.curation.tables.reading import Row, records_of, rows
from graphbuilder.errors import GraphbuilderError, Problem
from graphbuilder.files import read_utf_8

#: What stands in a text where something was taken out.
GAP = "[\u2026]"
# What may stand between two letters of a name: signs that nobody sees, and a hyphen where a line ends.
_BETWEEN = (
    rf"[{signs.UNSEEN}]*"
    rf"(?:(?:[-\u2010\xac]|(?<=[-\u2010\xad]))[ \t]*(?:{LINE_END.pattern})[ \t]*[{signs.UNSEEN}]*)?"
)
_OTHER_SIGNS = {
    " ": r"\s+",
    **dict.fromkeys("-\u2010\u2011", "[-\u2010\u2011]"),
    **dict.fromkeys("'\u2018\u2019", "['\u2018\u2019]"),
}
# Letters that printers set as one.
_AS_ONE = re.compile("[\ufb00-\ufb06\u0132\u0133]")
COLUMNS = ["source", "sha256", "start", "end"]


@dataclass(frozen=True)
class Redacted:
    """A text without what was taken out of it, the whole table of gaps, and what is worth a look."""

    text: str
    gaps: int
    table: str
    warnings: tuple[Problem, ...] = ()


def redact(file: Path, source: str, table: Path, names: Path | None = None) -> Redacted:
    """Take names out of a text: those of a file of names, or those whose places the table has.

    Parameters
    ----------
    file
        The original text.
    source
        The id of the source that it is the text of.
    table
        The table of gaps, which need not be there where `names` are given.
    names
        A file with a name a line.

    Raises
    ------
    GraphbuilderError
        Where there is no name, or one that is not in the text, or the text is not the one whose places
        the table has.
    """
    text = read_utf_8(file, is_given=True)
    checksum = hashlib.sha256(text.encode()).hexdigest()
    there = _rows(table) if table.exists() else []
    if names is not None:
        warnings: list[Problem] = []
        places = _places(text, file, names, warnings)
        own = [{"source": source, "sha256": checksum, "start": str(a), "end": str(b)} for a, b in places]
        kept = [dict(row.cells) for row in there if row["source"] != source]
        return Redacted(_without(text, places), len(places), _written([*kept, *own]), tuple(warnings))
    of_source = [row for row in there if row["source"] == source]
    if not of_source:
        known = ", ".join(dict.fromkeys(row["source"] for row in there))
        raise GraphbuilderError(Problem("no-gaps", str(table), values={"value": source, "known": known}))
    for row in of_source:
        if row["sha256"] != checksum:
            values = {"value": file, "sha256": checksum}
            raise GraphbuilderError(row.problem("other-original", "sha256", **values))
        if not (row["start"].isdecimal() and row["end"].isdecimal()):
            raise GraphbuilderError(row.problem("no-whole-number", "start", value=row["start"] or row["end"]))
    places = sorted((int(row["start"]), int(row["end"])) for row in of_source)
    return Redacted(_without(text, places), len(places), table.read_bytes().decode("utf-8-sig"))


def _places(text: str, file: Path, names: Path, warnings: list[Problem]) -> list[tuple[int, int]]:
    """Where the names of a file stand in a text, each wherever it does; those that overlap as one.

    One that stands there in other capitals too may be another word: that is a warning.
    """
    problems: list[Problem] = []
    found: list[tuple[int, int]] = []
    others: list[tuple[int, int]] = []
    plain, origin = _spelt_out(text)
    for number, line in enumerate(read_utf_8(names, is_given=True).splitlines(), 1):
        name = " ".join(line.split())
        if not name:
            continue
        pattern = _pattern(name)
        there = [match.span() for match in re.finditer(pattern, plain)]
        if not there:
            problems.append(Problem("name-not-in-text", str(names), number))
        found += ((origin[start], origin[end - 1] + 1) for start, end in there)
        alike = (match.start() for match in re.finditer(pattern, plain, re.IGNORECASE))
        others += ((origin[start], number) for start in alike)
    if not found and not problems:
        problems.append(Problem("no-names", str(names)))
    if problems:
        raise GraphbuilderError(problems)
    kept: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
        elif end > kept[-1][1]:
            kept[-1] = kept[-1][0], end
    for start, number in sorted(others):
        before = bisect_right(kept, start, key=lambda each: each[0])
        if not before or start >= kept[before - 1][1]:
            place = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
            values = {"names": names, "line": number}
            warnings.append(Problem("name-in-other-capitals", str(file), *place, "warning", values=values))
    return kept


def _pattern(name: str) -> str:
    """A name as it may stand in a text: across lines, with signs that nobody sees, accents made in two ways.

    White space of any kind is a blank, as it is in quotes.
    """
    parts = []
    for sign in unicodedata.normalize("NFC", name):
        ways = dict.fromkeys((sign, unicodedata.normalize("NFD", sign)))
        parts.append(_OTHER_SIGNS.get(sign) or f"(?:{'|'.join(map(re.escape, ways))})")
    return rf"(?<!\w){_BETWEEN.join(parts)}(?![\w\u0300-\u036f])"


def _spelt_out(text: str) -> tuple[str, Sequence[int]]:
    """A text in which letters that are set as one stand apart, and where each of its signs comes from."""
    if not _AS_ONE.search(text):
        return text, range(len(text))
    signs_of = [unicodedata.normalize("NFKC", sign) if _AS_ONE.match(sign) else sign for sign in text]
    return "".join(signs_of), [place for place, each in enumerate(signs_of) for _ in each]


def _without(text: str, places: Sequence[tuple[int, int]]) -> str:
    parts, last = [], 0
    for start, end in places:
        parts += [text[last:start], GAP]
        last = end
    return "".join([*parts, text[last:]])


def _rows(table: Path) -> list[Row]:
    problems: list[Problem] = []
    found = rows(str(table), records_of(read_utf_8(table), str(table), problems), COLUMNS, COLUMNS, problems)
    if any(each.severity == "error" for each in problems):
        raise GraphbuilderError(problems)
    return found


def _written(cells: Iterable[dict[str, str]]) -> str:
    table = io.StringIO()
    writer = csv.DictWriter(table, COLUMNS, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(cells)
    return table.getvalue()
