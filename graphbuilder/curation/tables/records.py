"""The records of a dataset: what the rows of the tables say, once checked."""

from __future__ import annotations

from dataclasses import dataclass

from graphbuilder.curation.tables.reading import Row
from graphbuilder.vocabulary.terms import Texts


@dataclass(frozen=True, slots=True)
class Source:
    """A text that is read: a plan, a letter, a chapter of one.

    `language` is that of its quotes; dates are EDTF or blank; `file` and `sha256`
    tell which text file its passages are counted in. A quote of it has at most
    `quote_words`, but where its text `is_free` a short provision may be quoted whole. A law
    has a time of its own: `in_force_from` and `in_force_until` are the first and the last day that it is in
    force, as far as they are known. What was `copied_from` another source is no witness
    beside it; a later edition is the `revision_of` the one before. A source may be the
    `text_of` an entity, such as a law.
    """

    row: Row
    id: str
    title: Texts
    language: str
    publisher: str
    issued: str
    not_before: str
    date_status: str
    identifier: str
    url: str
    citation: Texts
    file: str
    sha256: str
    quote_words: int
    is_free: bool
    in_force_from: str
    in_force_until: str
    copied_from: str
    revision_of: str
    text_of: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading, sentence or footer of a source: where it stands, never what it says.

    `start` and `end` count characters of the source's text; `sha256` is the
    checksum of the normalised passage. Of a numbered text, `place` is where it
    stands (see `places`), and `lead_in` the passage that a list item depends on.
    """

    row: Row
    id: str
    source: str
    section: str
    page: str
    start: int
    end: int
    sha256: str
    kind: str
    note: str
    place: str = ""
    lead_in: str = ""

    @property
    def label(self) -> str:
        """The passage's name within its source."""
        return self.id.partition("/")[2]


@dataclass(frozen=True, slots=True)
class Entity:
    """A thing that statements are about, of one class, with its names by language."""

    row: Row
    id: str
    class_name: str
    label: Texts
    short: Texts
    alternatives: tuple[tuple[str, str], ...]
    hidden: tuple[str, ...]
    note: Texts


@dataclass(frozen=True, slots=True)
class Identifier:
    """An entity's identifier in somebody else's list, and how exactly it fits."""

    row: Row
    entity: str
    scheme: str
    identifier: str
    match: str
    grade: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a curator makes of statements that contradict each other, or seem to.

    `kind` is a name of the vocabulary; `prevails` the statement to go by, or blank.
    """

    row: Row
    statements: tuple[str, ...]
    kind: str
    prevails: str
    why: str
    who: str
    when: str


@dataclass(frozen=True, slots=True)
class Statement:
    """What one passage of one source says: the object that everything here is a view of.

    `relation` is a name of the vocabulary. `object` is an entity's id, or the value
    where the relation is an attribute. `start` and `end` are the columns *from* and
    *until*: EDTF, blank where not stated, ``..`` where stated to be open. What is taken
    from the time that its source is in force is named in `time_of`: ``state`` for what
    holds as long, ``moment`` for what happens by entering into force. Earlier editions
    of the source that say it too do so in the passages `also_in`.
    """

    row: Row
    id: str
    source: str
    passage: str
    subject: str
    relation: str
    object: str
    is_attribute: bool
    modality: str
    denied: bool
    holder: str
    start: str
    end: str
    quote: str
    draft: bool
    note: str
    time_of: str = ""
    also_in: tuple[str, ...] = ()
