"""The form of what a page is given: a picture with everything said in words, ready for list and script.

Texts stand in every language of the page. What the script reads of this in the file is written
shorter, see `compact`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired, TypeAlias, TypedDict

from graphbuilder.network.lanes.model import Lanes
from graphbuilder.network.layout.arrangements import Arranged
from graphbuilder.network.page.texts import ShownText
from graphbuilder.network.page.topics import Topic
from graphbuilder.network.picture.days import Days
from graphbuilder.network.picture.model import Change, Dataset, Texts, Variant
from graphbuilder.network.picture.not_stated import Absence
from graphbuilder.vocabulary.outcomes import Rule

#: What became of names and statements, in the order in which the legend tells it.
Became: TypeAlias = Literal["added", "removed", "changed", "unchanged"]


class ShownSource(TypedDict):
    """A source; `written` is its date in words, `age` also says how sure that is; `count` its statements.

    It was issued between the two days of `said`; without a date it counts from the day before which it
    cannot be, and where there is none either both are blank. Its official page is at `url`.
    """

    id: str
    issued: str
    written: Texts
    title: Texts
    age: Texts
    citation: Texts
    language: str
    said: list[str]
    url: str
    count: int


class ShownMember(TypedDict):
    """A class in the legend, and how many names are of it."""

    id: str
    count: int


class ShownFamily(TypedDict):
    """A family in the legend."""

    id: str
    label: Texts
    classes: list[ShownMember]
    count: int


class ShownClass(TypedDict):
    """A class as it is drawn: filled, and with an outline on `light` and on `dark` ground."""

    label: Texts
    plural: Texts
    column: int
    ancestors: list[str]
    shape: str
    fill: str
    light: str
    dark: str


class ShownModality(TypedDict):
    """How something is said, as the legend tells it; what is denied is not counted."""

    id: str
    label: Texts
    line: str
    count: int


class ShownRelation(TypedDict):
    """A relation, and what it has to do with themes: see `on_theme`."""

    label: Texts
    inverse: Texts
    symmetric: bool
    structural: bool
    toTheme: bool
    within: bool
    leadsTo: bool
    lists: bool
    order: int
    count: int


class ShownIdentifier(TypedDict):
    """The same thing elsewhere; `match` is the word of ``words.json`` for how much the same."""

    iri: str
    match: str


class ShownDifference(TypedDict):
    """What was before and what is now, under a heading."""

    heading: Texts
    before: Texts
    now: Texts


class ShownChange(TypedDict, total=False):
    """What became of a name or statement between two pictures, where something did."""

    change: Change
    differences: list[ShownDifference]


# A word of Python cannot be named in the body of a class.
_OfClass = TypedDict("_OfClass", {"class": str})


class ShownEntity(_OfClass, ShownChange, Absence):
    """A name; `at` are its x and y in each arrangement, in their order.

    `count` statements name it, and where the page is a part, so many are `named` in the whole.
    """

    label: Texts
    short: Texts
    alternative: dict[str, list[str]]
    hidden: list[str]
    note: Texts
    identifiers: list[ShownIdentifier]
    envisaged: bool
    size: float
    count: int
    named: NotRequired[int]
    at: NotRequired[list[int]]


class ShownDispute(TypedDict):
    """How another statement contradicts one; where that is one in the picture it has its id.

    Where both hold all the same, since it is only said in another way or a curator found that something
    changed or was meant otherwise, it is not `isDispute`. What a curator makes of it stands in words in
    `judged`.
    """

    other: str
    words: Texts
    isDispute: bool
    judged: Texts


class ShownStatement(ShownChange):
    """A statement, in words; `origin` is the place of its source among all, `where` that in the source.

    Earlier editions that say the same are told by their places too, in `earlier`.
    """

    subject: str
    relation: str
    object: str | None
    value: NotRequired[Texts]
    modality: str
    denied: bool
    holder: NotRequired[str]
    said: Texts
    when: Texts
    quote: str
    where: Texts
    source: Texts
    language: str
    text: str
    origin: int
    days: Days
    earlier: NotRequired[list[int]]
    disputes: NotRequired[list[ShownDispute]]


class ShownInferred(TypedDict):
    """A link that a rule makes, and why."""

    subject: str
    relation: str
    object: str
    why: Texts
    premises: list[str]


class ShownChanges(TypedDict):
    """How many names and statements were added, removed or changed, or stayed."""

    id: Became
    label: Texts
    names: int
    statements: int


class Line(TypedDict):
    """A kind of line: lengths of its dashes and of what is between them, and its width."""

    dash: list[float]
    width: float


class ShownWhole(TypedDict):
    """How much there is of which the page holds a part."""

    names: int
    statements: int


class Content(TypedDict):
    """All that a page says, without where things stand."""

    title: Texts
    dataset: Dataset
    sources: list[ShownSource]
    families: list[ShownFamily]
    classes: dict[str, ShownClass]
    modalities: list[ShownModality]
    relations: dict[str, ShownRelation]
    entities: dict[str, ShownEntity]
    statements: dict[str, ShownStatement]
    topics: list[Topic]
    inferred: list[ShownInferred]
    shapes: Mapping[str, list[list[float]]]
    lines: Mapping[str, Line]
    outcomes: Rule
    words: Mapping[str, Texts]
    notes: list[Texts]
    variants: list[Variant]
    changes: list[ShownChanges]
    whole: ShownWhole | None


class ArrangedContent(Content, Arranged):
    """All that a page says and shows; without `lanes` where nothing in it is a track."""

    lanes: Lanes | None
    texts: list[ShownText]
