"""The texts of the sources as one reads them: with the words marked of which statements are made.

Of a text that is free every sentence stands there, also those of which no statement is made. Of another one
the quoted words do alone, in the order of the text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple, TypedDict

from graphbuilder.network.lanes.manners import VIEW, firmest
from graphbuilder.network.picture.model import Passage, Picture, Statement, Texts
from graphbuilder.network.picture.ordering import in_order
from graphbuilder.network.picture.wording import LANGUAGES, age, both, in_language, label, place, say

_ELLIPSIS = "…"
#: What is denied or not yet checked is marked as that, however firmly it is said; and somebody's view as one,
#: where it would look like what the source says.
_DENIED, _DRAFT = "denied", "draft"
#: How the parts of a numbered text are called that have no number in it: see `elements`.
_DASH, _FOOTNOTE = re.compile(r"i\d+"), re.compile(r"note(\d+)")


class ShownRun(TypedDict):
    """Words of a passage, and the statements that are made of them; `way` is the least firm of these.

    `ends` is the way of saying whose words end here, of one or several marks, where one would not know it
    by itself.
    """

    text: str
    statements: list[str]
    way: str
    ends: str
    isDisputed: bool


class ShownPassage(TypedDict):
    """A sentence or a heading, whole or as far as it is quoted.

    It `isBare` where it is a sentence and no statement is made of it, nor of an item that depends on it.
    """

    runs: list[ShownRun]
    where: Texts
    isBare: bool


class ShownBlock(TypedDict):
    """A heading, a paragraph or an item of a list: `marker` is its number as it is printed."""

    kind: str
    marker: str
    level: int
    passages: list[ShownPassage]


class ShownText(TypedDict):
    """A source to read; `isWhole` where all of it stands there, else the quoted words do alone."""

    source: str
    title: Texts
    age: Texts
    language: str
    url: str
    isWhole: bool
    sentences: int
    bare: int
    statements: list[str]
    blocks: list[ShownBlock]


class Way(NamedTuple):
    """A way of saying that occurs: its line, what it is called in short, and whether it needs no word."""

    id: str
    line: str
    short: Texts
    is_firmest: bool


class _Piece(NamedTuple):
    """Where words stand that a statement is made of: from a sign of a passage up to another."""

    passage: str
    start: int
    end: int


def texts(picture: Picture) -> list[ShownText]:
    """The sources in the order of their dates, each with what is to be read of it; none of a foreign file."""
    if "plain" in picture["variants"]:
        return []
    order = in_order(picture)
    said: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for key in order:
        statement = picture["statements"][key]
        for name in (statement["passage"], *statement.get("alsoIn", ())):
            passage = picture["passages"].get(name)
            if passage and passage["source"] in picture["sources"]:
                said[passage["source"]].append((key, name))
    held: dict[str, list[str]] = defaultdict(list)
    for name, each in picture["passages"].items():
        held[each["source"]].append(name)
    # What was left out of a part might be what a sentence says.
    is_part = {"partial", "asked"} & set(picture["variants"])
    found = []
    for source in sorted(picture["sources"], key=lambda key: (_dated(key, picture), key)):
        own = held[source]
        is_whole = not is_part and bool(picture["sources"][source]["isFree"] and _is_read(own, picture))
        if is_whole or said[source]:
            found.append(_Reader(picture, source, said[source]).text(own if is_whole else None))
    return found


def ways(picture: Picture, lines: Mapping[str, str]) -> list[Way]:
    """The ways of saying that occur in texts, the firmest first; what is denied and drafts last."""
    modalities, ordered = picture["modalities"], _ordered(picture)
    words = {key: both(each["short"]) for key, each in modalities.items()}
    words |= {VIEW: say("lanes.somebodysView"), _DENIED: say("not"), _DRAFT: say("draft")}
    own_lines = {VIEW: lines.get(VIEW, "solid"), _DENIED: _DENIED, _DRAFT: "hatched"}
    used = {(_way(each, picture), _marks(each, picture)) for each in picture["statements"].values()}
    found = []
    for key in (*ordered, _DENIED, _DRAFT):
        line = own_lines.get(key) or lines.get(key, "solid")
        for marks in sorted((marks for way, marks in used if way == key), key=lambda each: (len(each), each)):
            named = [words.get(each) or dict.fromkeys(LANGUAGES, each) for each in marks or (key,)]
            short = {code: ", ".join(in_language(each, code) for each in named) for code in LANGUAGES}
            found.append(Way(" ".join(marks) or key, line, short, not marks))
    return found


def _ordered(picture: Picture) -> list[str]:
    """The modalities from the firmest to the least firm; a view is less than any that can be a fact."""
    modalities = picture["modalities"]
    ordered = sorted(modalities, key=lambda key: (modalities[key]["order"], key))
    first_open = (place for place, key in enumerate(ordered) if modalities[key]["factWhen"] == "never")
    ordered.insert(max(1, next(first_open, len(ordered))), VIEW)
    return ordered


def _dated(source: str, picture: Picture) -> str:
    known = picture["sources"][source]
    return known["issued"] or known["notBefore"] or "9"


def _is_read(passages: Iterable[str], picture: Picture) -> bool:
    return any(picture["passages"][key]["text"] for key in passages)


def _way(statement: Statement, picture: Picture) -> str:
    if statement["draft"]:
        return _DRAFT
    if statement["denied"]:
        return _DENIED
    return VIEW if statement["holder"] and not _is_open(statement, picture) else statement["modality"]


def _is_open(statement: Statement, picture: Picture) -> bool:
    """Whether nothing that is said in this way is a fact, whoever says it."""
    known = picture["modalities"].get(statement["modality"])
    return known is None or known["factWhen"] == "never"


def _marks(statement: Statement, picture: Picture) -> tuple[str, ...]:
    """What stands behind the words, the denial last ("possible, not"); nothing where it is so stated.

    Of a view that nobody holds for sure both is told. What could be a fact is told as a view alone.
    """
    if statement["draft"]:
        return (_DRAFT,)
    modality = statement["modality"]
    marks = [VIEW] if statement["holder"] else []
    if modality != firmest(picture) and (_is_open(statement, picture) or not statement["holder"]):
        marks.append(modality)
    return (*marks, _DENIED) if statement["denied"] else tuple(marks)


class _Reader:
    """Goes through one source, and knows which words of it say what."""

    def __init__(self, picture: Picture, source: str, said: Sequence[tuple[str, str]]) -> None:
        self._picture = picture
        self._source = source
        # Statements in the order of the text, and where this one says them: of an edition once.
        self._said = list(dict(said))
        self._where = dict(said)
        # The later, the less may one miss it.
        self._order = {key: number for number, key in enumerate([*_ordered(picture), _DRAFT, _DENIED])}

    def text(self, own: Sequence[str] | None) -> ShownText:
        """The source with all these passages, or else with the quoted words alone."""
        source = self._picture["sources"][self._source]
        passages = self._whole(own) if own is not None else self._quoted(self._said)
        own_passages = {key: self._picture["passages"][key] for key in own or ()}
        sentences = [key for key, each in own_passages.items() if each["text"] and each["kind"] != "heading"]
        bare = {key for key, each in passages if each["isBare"]}
        return {
            "source": self._source,
            "title": both(source["title"]),
            "age": age(source),
            "language": source["language"],
            "url": source["url"] if re.match("https?://", source["url"]) else "",
            "isWhole": own is not None,
            "sentences": len(sentences),
            "bare": len(bare),
            "statements": list(self._said),
            "blocks": list(self._blocks(passages)),
        }

    def _blocks(self, passages: Sequence[tuple[str, ShownPassage]]) -> Iterator[ShownBlock]:
        """Sentences of one paragraph or item stand together, each heading by itself."""

        def together(item: tuple[str, ShownPassage]) -> tuple[str, ...]:
            passage = self._picture["passages"][item[0]]
            is_apart = passage["kind"] == "heading" or not passage["text"]
            return (passage["section"], *_path(passage), passage["label"] if is_apart else "")

        for _, group in groupby(passages, together):
            found = list(group)
            passage = self._picture["passages"][found[0][0]]
            path = _path(passage)
            footnote = _FOOTNOTE.fullmatch(path[-1]) if path else None
            yield {
                "kind": "note" if footnote else passage["kind"],
                "marker": _marker(path[-1]) if path else "",
                "level": len(path) - bool(footnote),
                "passages": [each for _, each in found],
            }

    def _whole(self, own: Sequence[str]) -> list[tuple[str, ShownPassage]]:
        pieces: dict[str, list[tuple[_Piece, str]]] = defaultdict(list)
        last: dict[str, _Piece] = {}
        placed = [key for key in self._said if self._passage(key)["text"]]
        for key in placed:
            found = self._found(key)
            last[key] = found[-1]
            for each in found:
                pieces[each.passage].append((each, key))
        read = [key for key in own if self._picture["passages"][key]["text"]]
        coded = {key for each in placed for key in self._chain(each)}
        coded |= pieces.keys()
        whole = [(key, self._marked(key, pieces.get(key, ()), last, coded)) for key in read]
        # A draft may know no more than its source.
        return whole + self._quoted([key for key in self._said if key not in last])

    def _found(self, key: str) -> list[_Piece]:
        """Where the words of a statement stand; a list's item may borrow from what it depends on."""
        statement, passage, chain = self._picture["statements"][key], self._where[key], self._chain(key)
        # As few of them as hold the words.
        for first in range(len(chain) - 1, -1, -1):
            if found := _pieces(statement["quote"], chain[first:], self._picture["passages"]):
                return found
        return [_Piece(passage, 0, len(self._picture["passages"][passage]["text"]))]

    def _chain(self, key: str) -> list[str]:
        """The passage of a statement, after those that it depends on."""
        chain = [self._where[key]]
        passages = self._picture["passages"]
        while (above := passages[chain[0]]["leadIn"]) in passages and above not in chain:
            chain.insert(0, above)
        return chain

    def _marked(
        self,
        key: str,
        pieces: Sequence[tuple[_Piece, str]],
        last: Mapping[str, _Piece],
        coded: Container[str],
    ) -> ShownPassage:
        passage = self._picture["passages"][key]
        text = passage["text"]
        edges = sorted({0, len(text), *(edge for each, _ in pieces for edge in (each.start, each.end))})
        runs = []
        for start, end in pairwise(edges):
            over = [name for each, name in pieces if each.start <= start and end <= each.end]
            ending = [name for each, name in pieces if each.end == end and last[name] == each]
            runs.append(self._run(text[start:end], over, ending))
        is_bare = passage["kind"] != "heading" and key not in coded
        return {"runs": runs, "where": place(passage), "isBare": is_bare}

    def _passage(self, statement: str) -> Passage:
        return self._picture["passages"][self._where[statement]]

    def _quoted(self, said: Iterable[str]) -> list[tuple[str, ShownPassage]]:
        """Under each passage the words that are quoted of it, each once."""
        by_passage: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for key in said:
            statement = self._picture["statements"][key]
            words = statement["quote"] or self._in_words(statement)
            by_passage[self._where[key]][words].append(key)
        return [
            (
                passage,
                {
                    "runs": [self._run(words, keys, keys) for words, keys in quotes.items()],
                    "where": place(self._picture["passages"][passage]),
                    "isBare": False,
                },
            )
            for passage, quotes in by_passage.items()
        ]

    def _in_words(self, statement: Statement) -> str:
        """What is said, of a draft whose words nobody has looked up."""
        source = self._picture["sources"][self._source]
        language = source["language"]
        entities = self._picture["entities"]
        thing = statement["object"]
        said = statement["value"] or "" if thing is None else in_language(label(entities, thing), language)
        relation = label(self._picture["relations"], statement["relation"])
        subject = label(entities, statement["subject"])
        return f"[{in_language(subject, language)} {in_language(relation, language)} {said}]"

    def _run(self, text: str, over: Sequence[str], ending: Sequence[str]) -> ShownRun:
        statements = [self._picture["statements"][each] for each in over]
        way = max((_way(each, self._picture) for each in statements), key=self._rank, default="")
        closing = [self._picture["statements"][each] for each in ending]
        ends = max(
            ((_way(each, self._picture), _marks(each, self._picture)) for each in closing),
            key=lambda told: (self._rank(told[0]), len(told[1]), told[1]),
            default=("", ()),
        )
        return {
            "text": text,
            "statements": list(over),
            "way": way,
            "ends": " ".join(ends[1]),
            "isDisputed": any(
                conflict["isDispute"] for each in statements for conflict in each.get("conflicts", ())
            ),
        }

    def _rank(self, way: str) -> int:
        return self._order.get(way, len(self._order))


def _path(passage: Passage) -> list[str]:
    """The parts between section and sentence in a label: ``1`` and ``a`` in ``art7.1.a.2``."""
    inner = passage["label"].removeprefix(passage["section"]).strip(".")
    is_inner = passage["label"].startswith(f"{passage['section']}.")
    return inner.split(".")[:-1] if is_inner else []


def _marker(part: str) -> str:
    """A part as the text prints it: ``1.``, ``a.``, a dash, or the bare number of a footnote."""
    if _DASH.fullmatch(part):
        return "–"
    footnote = _FOOTNOTE.fullmatch(part)
    return footnote[1] if footnote else f"{part}."


def _pieces(quote: str, chain: Sequence[str], passages: Mapping[str, Passage]) -> list[_Piece]:
    """The runs of a quote in passages that are read on: whole words, in that order; none if they aren't."""
    starts: list[int] = []
    text = ""
    for key in chain:
        starts.append(len(text))
        text += f"{passages[key]['text']} "
    runs = [re.escape(" ".join(each.split())) for each in quote.split(_ELLIPSIS) if each.strip()]
    match = re.search(".*?".join(rf"(?<!\w)({each})(?!\w)" for each in runs), text) if runs else None
    found: list[_Piece] = []
    for number in range(1, len(runs) + 1) if match else ():
        assert match is not None
        begin, end = match.span(number)
        for key, start in zip(chain, starts, strict=True):
            first, last = max(begin - start, 0), min(end - start, len(passages[key]["text"]))
            if first < last:
                found.append(_Piece(key, first, last))
    return found
