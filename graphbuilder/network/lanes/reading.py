"""A picture with what lanes ask of it all the time: which statements a name stands in, and what it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from graphbuilder.network.lanes import manners
from graphbuilder.network.lanes.manners import Manner
from graphbuilder.network.lanes.model import Said
from graphbuilder.network.picture import selection
from graphbuilder.network.picture.days import is_dated
from graphbuilder.network.picture.model import Change, EntityClass, Picture, Relation, Statement, Texts
from graphbuilder.network.picture.ordering import in_order
from graphbuilder.network.picture.wording import both, label, say

#: Actors and offices stand in the first column, themes and target groups in the last.
FIRST, LAST = 1, 5


class Link(NamedTuple):
    """A statement as read from one of its ends: `other` is the other end, none of a value."""

    statement: str
    other: str | None
    forward: bool


class Reading:
    """A picture, read."""

    def __init__(self, picture: Picture) -> None:
        self.picture = picture
        self.order = in_order(picture)
        self.place = {key: number for number, key in enumerate(self.order)}
        self._called: dict[str, Texts] = {}
        self._columns = {name: each["column"] for name, each in picture["classes"].items()}
        self._leading = {
            name
            for name, each in picture["relations"].items()
            if each["consists_of"] or each["passes_themes_on"] or "whatFollows" in each["answers"]
        }
        self._verbs: dict[tuple[str, bool], Texts] = {}
        #: The statements that name each, and those of them as links, made when they are first asked for.
        self._naming: dict[str, list[str]] = defaultdict(list)
        self._links: dict[str, list[Link]] = {}
        naming, statements = self._naming, picture["statements"]
        for key in self.order:
            statement = statements[key]
            subject, thing = statement["subject"], statement["object"]
            naming[subject].append(key)
            if thing is not None and thing != subject:
                naming[thing].append(key)
        self._expected = {
            each["relations"][0]: each["noun"] for each in picture["expected"] if each["relations"]
        }
        self.firmest = manners.firmest(picture)
        self._topics = frozenset(picture["bodyTopics"])
        relations = picture["relations"]
        setting_up = {name for name, each in relations.items() if each["sets_up"]}
        listing = selection.marked(picture, "lists")
        self._set_up = {
            each["subject"]
            for key, each in statements.items()
            if each["relation"] in setting_up and self._sets_up(key)
        }
        self._lists = {
            each["subject"]
            for key, each in statements.items()
            if each["relation"] in listing and self.lists(key)
        }
        self._structural = {name for name, each in relations.items() if each["structural"]}
        self._only_listed = {
            name
            for name, each in relations.items()
            if (each["datatype"] or "").endswith("langString")
            and not (name in self._expected or each["tells_of_subject"])
        }

    def statement(self, key: str) -> Statement:
        """A statement by its key."""
        return self.picture["statements"][key]

    def manner(self, key: str) -> Manner:
        """How a statement is said."""
        return manners.of(self.statement(key))

    def source(self, key: str) -> str:
        """The source in which a statement stands; blank where the picture doesn't tell."""
        passage = self.picture["passages"].get(self.statement(key)["passage"])
        return passage["source"] if passage else ""

    def links(self, name: str) -> list[Link]:
        """The statements in which a name stands, in the order of the sources."""
        known = self._links.get(name)
        if known is None:
            known = self._links[name] = [self._link(name, key) for key in self._naming.get(name, ())]
        return known

    def _link(self, name: str, key: str) -> Link:
        statement = self.statement(key)
        if statement["subject"] == name:
            return Link(key, statement["object"], True)
        return Link(key, statement["subject"], False)

    def count(self, name: str) -> int:
        """In how many statements a name stands."""
        return len(self._naming.get(name, ()))

    @cached_property
    def first(self) -> dict[str, int]:
        """By its name the place of the first statement in which a thing stands."""
        return {name: self.place[keys[0]] for name, keys in self._naming.items()}

    def sorted(self, keys: Iterable[str]) -> list[str]:
        """Statements in the order of the sources, each once."""
        return sorted(set(keys), key=self.place.__getitem__)

    def substance(self) -> Iterator[str]:
        """The statements that say more than how a text is made up or called."""
        statements, structural, only_listed = self.picture["statements"], self._structural, self._only_listed
        for key in self.order:
            each = statements[key]
            relation = each["relation"]
            if relation not in structural and not (relation in only_listed and each["object"] is None):
                yield key

    def relation(self, key: str) -> Relation | None:
        """The relation of a statement, where the picture tells of it."""
        return self.picture["relations"].get(self.statement(key)["relation"])

    def answers(self, key: str) -> list[str]:
        """The kinds of questions that a statement answers."""
        relation = self.relation(key)
        return relation["answers"] if relation else []

    def consists_of(self, key: str) -> bool:
        """Whether a statement says what its subject consists of."""
        relation = self.relation(key)
        return relation is not None and relation["consists_of"]

    def leads_on(self, key: str) -> bool:
        """Whether the object of a statement belongs to its subject: a part, or what that is about."""
        return self.statement(key)["relation"] in self._leading

    def is_aim(self, key: str) -> bool:
        """Whether a statement says what is aimed at, or else expresses a plan."""
        relation = self.relation(key)
        if relation is None:
            return False
        return "whichGoal" in relation["answers"] or (relation["carries_plan"] and not relation["answers"])

    def is_structural(self, key: str) -> bool:
        """Whether a statement is about the make-up of a text."""
        return self.statement(key)["relation"] in self._structural

    def is_listed_only(self, key: str) -> bool:
        """Whether a statement only tells what something is called, so that the list alone has it."""
        statement = self.statement(key)
        return statement["object"] is None and statement["relation"] in self._only_listed

    def is_dated(self, key: str) -> bool:
        """Whether the value of a statement is a date or period."""
        return is_dated(self.relation(key))

    def noun(self, key: str) -> Texts:
        """What the value of a statement is: what one expects, or else what its relation is called."""
        relation = self.statement(key)["relation"]
        return both(self._expected.get(relation) or label(self.picture["relations"], relation))

    def is_expected(self, key: str) -> bool:
        """Whether a statement says what one expects of each hub."""
        return self.statement(key)["relation"] in self._expected

    def kind(self, name: str) -> EntityClass | None:
        """The class of a name."""
        entity = self.picture["entities"].get(name)
        return self.picture["classes"].get(entity["class"]) if entity else None

    def column(self, name: str) -> int:
        """The column of a name."""
        entity = self.picture["entities"].get(name)
        return self._columns.get(entity["class"], 0) if entity else 0

    def is_actor(self, name: str) -> bool:
        """Whether a name stands for somebody, or for an office."""
        return self.column(name) == FIRST

    def is_topic(self, name: str) -> bool:
        """Whether a name is a theme or a target group."""
        return self.column(name) == LAST

    def is_hub(self, name: str) -> bool:
        """Whether a name is what the picture turns about."""
        kind = self.kind(name)
        return kind is not None and kind["hub"]

    def is_body(self, name: str) -> bool:
        """Whether a name is an office or body that something sets up."""
        kind = self.kind(name)
        return name in self._set_up and kind is not None and kind["body"] and not kind["hub"]

    def sets_up(self, link: Link) -> bool:
        """Whether a link says by what the name was set up from which it is read; a denied one doesn't."""
        return link.forward and self._sets_up(link.statement)

    def _sets_up(self, key: str) -> bool:
        relation = self.relation(key)
        return relation is not None and relation["sets_up"] and not self.statement(key)["denied"]

    def topic(self, link: Link) -> str:
        """What a link tells of an office or body from which it is read; blank for nothing in particular."""
        relation = self.relation(link.statement)
        told = relation["tells_of_subject" if link.forward else "tells_of_object"] if relation else ""
        return told if told in self._topics else ""

    def is_idea(self, name: str) -> bool:
        """Whether a name is a plan or idea by nature."""
        kind = self.kind(name)
        return kind is not None and kind["plan_or_idea"]

    def is_list(self, name: str) -> bool:
        """Whether a name is a list of others."""
        return name in self._lists

    def lists(self, key: str) -> bool:
        """Whether a statement says that something stands in a list; a denied one doesn't."""
        relation, statement = self.relation(key), self.statement(key)
        return (
            relation is not None
            and relation["lists"]
            and statement["object"] is not None
            and not statement["denied"]
        )

    def called(self, name: str) -> Texts:
        """The short name of a thing."""
        known = self._called.get(name)
        if known is None:
            entity = self.picture["entities"].get(name)
            short = (entity["short"] or entity["label"]) if entity else {}
            known = self._called[name] = both(short or {"": name})
        return known

    def said(self, name: str, keys: Iterable[str]) -> Said:
        """A name with the statements that it stands for."""
        found = self.sorted(keys)
        return {
            "text": self.called(name),
            "statements": found,
            "name": name if name in self.picture["entities"] else "",
            "isBack": False,
            "change": self.change(found),
        }

    def verb(self, keys: Iterable[str], *, forward: bool) -> Said:
        """What the relation of some statements is called, read from its subject or from its object."""
        found = self.sorted(keys)
        text = self.verb_text(found[0], forward=forward)
        relation = self.relation(found[0])
        return {
            "text": text,
            "statements": found,
            "name": "",
            "isBack": not forward and not (relation and relation["symmetric"]),
            "change": self.change(found),
        }

    def verb_text(self, key: str, *, forward: bool) -> Texts:
        """What the relation of a statement is called."""
        name, relation = self.statement(key)["relation"], self.relation(key)
        reads_on = forward or (relation is not None and relation["symmetric"])
        known = self._verbs.get((name, reads_on))
        if known is None:
            called = label(self.picture["relations"], name)
            inverse = both(relation["inverse"]) if relation and relation["inverse"] else None
            other = inverse or say("inverseFallback", relation=called)
            known = self._verbs[name, reads_on] = called if reads_on else other
        return known

    def is_there(self, key: str) -> bool:
        """Whether a statement was not removed since."""
        return self.statement(key).get("change", "") != "removed"

    def leads_nowhere(self, key: str) -> bool:
        """Whether nothing follows from a statement: it is denied, or was removed since."""
        statement = self.statement(key)
        return statement["denied"] or not self.is_there(key)

    def change(self, keys: Iterable[str]) -> Change:
        """What became of all of these statements; what differs among them has changed."""
        found: set[Change] = {self.statement(key).get("change", "") for key in keys}
        return found.pop() if len(found) == 1 else ("changed" if found - {""} else "")
