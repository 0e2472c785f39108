"""The form of lanes and answers: what the page writes down, typed, with every word in each language.

A lane is one policy track: who stands to the left of its card, what it holds to the right, then its
topics and what no source states of it. Whatever says something names the statements behind it.
"""

from __future__ import annotations

from typing import TypedDict

from graphbuilder.network.picture.model import Change, Texts


class Said(TypedDict):
    """A word with the statements behind it; `name` is the entity that it names, if any.

    ``isBack`` says of a relation that it is read from its object.
    """

    text: Texts
    statements: list[str]
    name: str
    isBack: bool
    change: Change


class Chip(TypedDict):
    """How something is said: ``denied``, ``holder``, ``draft`` or the key of a modality."""

    kind: str
    text: Texts


class Value(TypedDict):
    """A date or another value; `kind` is ``deadline``, ``event``, ``state`` or ``value``."""

    kind: str
    label: Texts
    value: Said
    chips: list[Chip]
    density: int
    cited: list[Said]


class Trunk(TypedDict):
    """Statements with one verb, one end and one way of saying, as one line.

    `verb` reads away from the card's left side or out of its right side, `back` as one goes from the card;
    `of` is what the line begins or ends at: a segment, or the thing in `target`. `density` is from which
    density on it is shown. ``isRun`` says that its names run on as text, ``isBeside`` that it does
    so itself, behind the name under which it stands. `cited` are the provisions of a law that say it, of
    an office or body, where all of its names have the same.
    """

    verb: Said
    back: Said
    modality: str
    chips: list[Chip]
    when: Texts
    names: list[Item]
    of: Said
    target: Said | None
    density: int
    isRun: bool
    isBeside: bool
    cited: list[Said]


class Item(TypedDict):
    """A name at the end of a trunk, with its dates and what is said of it in turn.

    `folded` says what lower densities leave out of that: how many, and of what kind.
    """

    name: Said
    colour: str
    values: list[Value]
    under: list[Trunk]
    folded: Texts | None
    cited: list[Said]


class Segment(TypedDict):
    """A part of the card with what is said of it: the track itself, or a part that exists or happens."""

    name: Said
    kind: Texts
    chips: list[Chip]
    values: list[Value]
    who: list[Trunk]
    what: list[Trunk]


class Topics(TypedDict):
    """Themes, or for whom, said in one way: of the track itself or only through its parts."""

    isGroup: bool
    throughParts: bool
    chips: list[Chip]
    names: list[Said]
    density: int


class Row(TypedDict):
    """A lane in one line, for where there are many: the first of who and of what, and how many more.

    ``whoUnsure`` and ``whatUnsure`` say how many of these are only possible, or denied or reported.
    """

    who: list[Trunk]
    whoMore: int
    whoUnsure: int
    what: list[Trunk]
    whatMore: int
    whatUnsure: int


class Told(TypedDict):
    """A topic of an office or body, and what tells it; `column` is where that is shown."""

    label: Texts
    column: int
    trunks: list[Trunk]
    values: list[Value]


class Lane(TypedDict):
    """A policy track, or an office or body that a law sets up; of what is tied to none, a party or a finding.

    `due` is its earliest deadline, to sort by; `expected` is how many things one wants to know of it. Of a
    track of which very much is said, statements on what lies far from it stand `beyond`. Of an office or
    body stands in `told` what is told topic by topic, and in `ended` when it ended, where it did.
    """

    key: str
    segments: list[Segment]
    topics: list[Topics]
    absent: list[Texts]
    expected: int
    statements: list[str]
    beyond: list[str]
    due: str
    row: Row
    group: Texts
    told: list[Told]
    ended: Value | None


class Together(TypedDict):
    """Lanes under one line of what is said of them together; one lane by itself has no list."""

    list: Said | None
    count: int
    said: list[Trunk]
    lanes: list[Lane]


class Section(TypedDict):
    """Tracks that are folded together where there are very many: those of a list, or else of a kind."""

    title: Texts
    count: int
    groups: list[Together]


class Key(TypedDict):
    """A way of saying, and how often it occurs."""

    modality: str
    text: Texts
    count: int


class Words(TypedDict):
    """What a source says, and where."""

    statement: str
    quote: str
    language: str
    where: Texts


class Doing(TypedDict):
    """A row of who does what, once for all sources that say it the same way.

    `tracks` are keys of lanes, or blank with the name of a list.
    """

    who: Said
    verb: Said
    what: Said
    tracks: list[Said]
    isList: bool
    chips: list[Chip]
    when: Texts
    words: list[Words]


class Dated(TypedDict):
    """A stated date on the strip: from `start` to `end`, in hundredths of the whole.

    ``isOpen`` says that one of the two is not stated, ``isFact`` whether its source says that it is so.
    """

    name: Said
    label: Texts
    kind: str
    start: float
    end: float
    isOpen: bool
    isFact: bool
    chips: list[Chip]


class Holder(TypedDict):
    """Whose goal, means or outcome something is, or is not; of another relation to it, in which."""

    verb: Texts
    name: Said
    chips: list[Chip]


class Intended(TypedDict):
    """A goal, means or outcome, with everybody and everything of which it is one."""

    what: Said
    due: list[Value]
    chips: list[Chip]
    holders: list[Holder]
    words: list[Words]


class Strip(TypedDict):
    """All stated dates, and where the years begin."""

    years: list[tuple[str, float]]
    dates: list[Dated]


class Unsure(TypedDict):
    """A statement of which the sources are not sure, as a sentence; once for all that say it the same way."""

    chips: list[Chip]
    subject: Said
    verb: Said
    thing: Said
    tracks: list[Said]
    isList: bool
    words: list[Words]


class Absent(TypedDict):
    """What no source states of a track."""

    track: Said
    nouns: list[Texts]


class Changed(TypedDict):
    """What became of a name or statement; a statement has a verb."""

    change: Change
    subject: Said
    verb: Said | None
    thing: Said | None
    chips: list[Chip]
    differences: list[tuple[Texts, Texts, Texts]]
    words: Words | None


class Answers(TypedDict):
    """The tables behind the questions, of which `most` rows are shown; one without rows has no button.

    `laidDown` counts what ought to be or may be, `unchecked` what nobody has checked: no doubts of sources.
    `alsoIntended` counts the intentions that are in neither table, ``whenLeadChecked`` leaves out drafts.
    """

    most: int
    who: list[Doing]
    people: list[tuple[Said, int, int]]
    strip: Strip | None
    whenLead: Texts
    whenLeadChecked: Texts
    dated: list[Intended]
    undated: list[Intended]
    unsure: list[Unsure]
    intended: int
    alsoIntended: int
    laidDown: int
    unchecked: int
    absent: list[Absent]
    changes: list[Changed]


class Lanes(TypedDict):
    """All of the opening: a sentence, the lanes, those of bodies, what is tied to none, the key, the answers.

    `sections` hold the same groups once more, where the lanes are too many to stand there unfolded.
    """

    lead: Texts
    groups: list[Together]
    sections: list[Section]
    tracks: int
    bodies: list[Lane]
    foldsBodies: bool
    remainder: list[Lane]
    remaining: int
    remainderNames: list[Texts]
    remainderUnsure: int
    #: How many of both nobody has checked.
    remainingDrafts: int
    remainderUnsureDrafts: int
    opensRemainder: bool
    key: list[Key]
    answers: Answers
