"""The form of a picture: entities and statements, and all that is told of them.

A picture is plain data, made of what JSON knows, so that it can be written down as it is. Nobody changes
one that somebody else holds: what selects, compares or notes gives a copy with something else in it.
Ids are the keys, those of tables for a dataset of ours. What is not stated is empty, and never left
out: so parts are read by subscript, of which type checkers see whether it exists. (Of ``get`` they
don't; only what a comparison adds needs it.)
"""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

#: The same text by language; under a blank key where it is in no language that is known.
Texts: TypeAlias = dict[str, str]
#: What became of something from one picture to the next; blank where it is as it was.
Change: TypeAlias = Literal["added", "removed", "changed", ""]
#: When what is said so is a fact: always, where the relation itself means the plan, or never.
FactRule: TypeAlias = Literal["always", "whereTheRelationCarriesIt", "never"]
#: What a picture is besides, which the page must know to say what is true: ``plain`` without sources (the
#: file of somebody else), ``partial`` a selection, ``asked`` with links that only an answer makes,
#: ``compared`` two pictures in one.
Variant: TypeAlias = Literal["plain", "partial", "asked", "compared"]


class Dataset(TypedDict):
    """What the graph says of itself as a whole."""

    iri: str
    version: str
    licence: str


class Source(TypedDict):
    """A text from which statements are taken; `dateStatus` tells how its date is known.

    The text of a law is the ``textOf`` a name, that of the law.
    Its official page is at `url`. One that `isFree` may stand on a page as a whole.
    """

    title: Texts
    language: str
    issued: str
    notBefore: str
    dateStatus: str
    citation: Texts
    textOf: NotRequired[str]
    url: str
    isFree: bool


class Passage(TypedDict):
    """A sentence or heading of a source.

    Its `number` is that among the sentences of its section. In a numbered text it has a
    `citation`, as lawyers write it, and an item of a list the passage that it depends on as its
    `leadIn`. The words are in `text` only where the text is free, or the graph was opened with the
    texts of its sources.
    """

    source: str
    label: str
    section: str
    kind: str
    number: int
    citation: Texts
    leadIn: str
    text: str


class Labelled(TypedDict):
    """What has a name for people."""

    label: Texts


class Ordered(Labelled):
    """What has a place among its likes in lists and legends."""

    order: int


class Family(Ordered):
    """Classes that share a colour."""

    colour: str


class EntityClass(Ordered):
    """A class of entities, and how these are drawn; `ancestors` are the class and those above it.

    Of things of a `hub` one expects some relations; those of a `body` are offices or bodies where a law
    sets them up. A `plan_or_idea` is there as soon as somebody thinks of it; other things exist or
    happen.
    """

    plural: Texts
    family: str
    column: int
    colour: str
    shape: str
    ancestors: list[str]
    hub: bool
    body: bool
    plan_or_idea: bool


class Relation(Ordered):
    """What a statement can say of its subject; one whose values are no entities has a `datatype`.

    The kinds of questions that it `answers` and its other marks are those of the ontology.
    """

    iri: str
    inverse: Texts
    datatype: str | None
    symmetric: bool
    structural: bool
    carries_plan: bool
    time: str
    answers: list[str]
    consists_of: bool
    passes_themes_on: bool
    counts_for_whole: bool
    lists: bool
    sets_up: bool
    tells_of_subject: str
    tells_of_object: str


class Expected(TypedDict):
    """What one wants to know of each hub, and the relations that tell it."""

    noun: Texts
    relations: list[str]


class BodyTopic(Ordered):
    """What one wants to know of an office or body that a law sets up, and in which column that is shown."""

    column: int


class Modality(Ordered):
    """How firmly something is said, when that makes a fact, and as which line it is drawn.

    What is `laidDown` ought to be or may be, without any doubt of its source.
    """

    short: Texts
    factWhen: FactRule
    laidDown: bool
    line: str


class Identifier(TypedDict):
    """The same thing elsewhere: ``exact``, ``close``, ``broad`` or ``related``."""

    iri: str
    match: str


class Difference(TypedDict):
    """One thing that was otherwise before, under the name of its heading in ``words.json``."""

    heading: str
    before: Texts
    now: Texts


class Compared(TypedDict):
    """What a comparison adds to names and statements."""

    change: NotRequired[Change]
    differences: NotRequired[list[Difference]]


# Words of Python cannot be named in the body of a class.
_OfClass = TypedDict("_OfClass", {"class": str})
_Period = TypedDict("_Period", {"from": str, "until": str})


class Entity(_OfClass, Labelled, Compared):
    """A name in the picture; one that statements name, but no fact, is only `envisaged`."""

    iri: str
    short: Texts
    alternative: dict[str, list[str]]
    hidden: list[str]
    note: Texts
    identifiers: list[Identifier]
    envisaged: bool


class Conflict(TypedDict):
    """What another statement makes of one: of which `kind` that is, and what a curator says of it.

    Where it `isDispute` the two exclude each other; else they only say it in another way, or a curator
    found that both hold, since something changed or was meant otherwise. What nobody has judged has no
    `judgement`.
    """

    other: str
    kind: Texts
    isDispute: bool
    isOtherWay: bool
    judgement: Texts
    prevails: str
    why: str
    who: str
    when: str


class Statement(_Period, Compared):
    """What a passage says of its subject: it stands to an `object`, or else has a `value`.

    `holder` is whose view it is, blank for nobody's in particular; `quote` are the words that say it.
    Earlier editions say the same in the passages `alsoIn`. Its `conflicts` are with others that
    contradict it. What is `inForce` has its time from the law that says it: it lasts, whatever its
    relation's time is. From a term and its beginning follows a ``derivedEnd``.
    """

    subject: str
    relation: str
    object: str | None
    value: str | None
    modality: str
    denied: bool
    holder: str
    quote: str
    passage: str
    draft: bool
    isFact: bool
    inForce: NotRequired[bool]
    derivedEnd: NotRequired[str]
    alsoIn: NotRequired[list[str]]
    conflicts: NotRequired[list[Conflict]]


class Inferred(TypedDict):
    """A link that a rule makes of statements."""

    subject: str
    relation: str
    object: str
    rule: Texts
    premises: list[str]


class Elsewhere(Labelled):
    """A name that has no room on a page, and how many statements name it."""

    id: str
    count: int


class Whole(TypedDict):
    """Of what a picture is the part that has room on a page: how much there is, and how many tracks.

    Of each name that is shown, by how many statements it is `named` in the whole.
    """

    names: int
    statements: int
    tracks: int
    tracksShown: int
    named: dict[str, int]
    elsewhere: list[Elsewhere]


class Picture(TypedDict):
    """Entities and statements, and whatever they refer to by id.

    `notes` are remarks for the line that tells what is shown. Relations and modalities are `also`
    called by other words. Where all was too large for a page, `whole` tells of what this is a part.
    """

    title: Texts
    dataset: Dataset
    sources: dict[str, Source]
    families: dict[str, Family]
    classes: dict[str, EntityClass]
    modalities: dict[str, Modality]
    relations: dict[str, Relation]
    expected: list[Expected]
    bodyTopics: dict[str, BodyTopic]
    also: NotRequired[dict[str, list[str]]]
    entities: dict[str, Entity]
    statements: dict[str, Statement]
    passages: dict[str, Passage]
    inferred: list[Inferred]
    variants: list[Variant]
    notes: list[Texts]
    whole: NotRequired[Whole]


def source_of(statement: Statement, picture: Picture) -> Source | None:
    """Return the source in which a statement is said, where the picture tells of it."""
    passage = picture["passages"].get(statement["passage"])
    return picture["sources"].get(passage["source"]) if passage else None
