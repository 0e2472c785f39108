"""What a caller wants to see of a graph: from names, days and questions to a part of its picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeVar

from graphbuilder import iris, messages
from graphbuilder.errors import GraphbuilderError, Problem, QueryError
from graphbuilder.graph import meant
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import term_name
from graphbuilder.network.lanes.part import part
from graphbuilder.network.picture import selection, wording
from graphbuilder.network.picture.from_dataset import Outline
from graphbuilder.network.picture.model import Picture, Statement, Texts
from graphbuilder.network.picture.selection import Link
from graphbuilder.signs import clean
from graphbuilder.suggestions import parts
from graphbuilder.vocabulary.descriptions import folded
from graphbuilder.vocabulary.terms import find_term

#: What does not hold on a day, as the query ``on-date`` calls it, by the kind of what is asked.
NOT_THEN = frozenset({"NOT_YET", "OVER"})
TO_COME, DEADLINE = "STILL_TO_COME", "deadlineTime"
#: More steps than this reach everything.
MOST_STEPS = 10
_Found = TypeVar("_Found")


@dataclass(frozen=True)
class Choice:
    """What to draw of a graph; with nothing said, all of it.

    Parameters
    ----------
    focus, steps
        A name, and how far from it names are still drawn.
    classes
        The classes of which names are drawn, with those below them.
    theme
        The theme that everything drawn has to do with.
    as_of
        A day: statements that do not hold yet or no longer hold then are left out.
    query, parameters
        A question of which the answer is links, and its parameters.
    title
        The title of the page.
    """

    focus: str | None = None
    steps: int = 1
    classes: Sequence[str] = ()
    theme: str | None = None
    as_of: str | None = None
    query: str | None = None
    parameters: Mapping[str, str | Sequence[str]] = field(default_factory=dict)
    title: str | None = None


def picture(graph: Graph, choice: Choice, name: str = "") -> Picture:
    """The picture of what was chosen; `name` is what a graph without a title is called.

    Raises
    ------
    GraphbuilderError
        With everything that is wrong with the choice.
    """
    outline = _outline(graph, choice)
    return outline.filled(_chosen(graph, outline, choice, name))


def fitted(graph: Graph, choice: Choice, name: str, most: int | None) -> Picture:
    """What of the picture of what was chosen has room on a page, as `picture` and `fitting` have it.

    Of what has no room no more is read than it takes to choose.

    Raises
    ------
    GraphbuilderError
        With everything that is wrong with the choice, or if there is to be room for nothing.
    """
    outline = _outline(graph, choice)
    return outline.filled(fitting(graph, _chosen(graph, outline, choice, name), most))


def _outline(graph: Graph, choice: Choice) -> Outline:
    return Outline(graph, with_inferred=choice.theme is not None)


@dataclass(frozen=True)
class _Resolved:
    """What a choice means in a graph: ids of its picture, as far as anything was chosen."""

    focus: str | None
    theme: str | None
    classes: list[str]
    expired: set[str] | None
    links: set[Link] | None
    question: Texts


def _chosen(graph: Graph, outline: Outline, choice: Choice, name: str) -> Picture:
    whole = outline.picture
    if name and "plain" in whole["variants"]:
        whole = selection.noted(whole, wording.say("fromFile", file=name))
    shown = _part(graph, whole, choice, _resolved(graph, outline, whole, choice))
    for each in graph.scope:
        said = {language: messages.text(each.code, each.values, language) for language in wording.LANGUAGES}
        shown = selection.noted(shown, said)
    if not shown["entities"] and (shown is not whole or graph.scope):
        raise GraphbuilderError(Problem("nothing-to-draw"))
    title = {"": choice.title} if choice.title else shown["title"] or {"": name}
    return selection.titled(shown, title)


def _resolved(graph: Graph, outline: Outline, whole: Picture, choice: Choice) -> _Resolved:
    """What a choice means; an error has everything that is wrong with it."""
    problems: list[Problem] = []

    def tried(look: Callable[[], _Found]) -> _Found | None:
        try:
            return look()
        except GraphbuilderError as error:
            problems.extend(error.problems)
            return None

    ends = {
        parameter: tried(partial(_entity, graph, whole, parameter, clean(text)))
        for parameter, text in (("focus", choice.focus), ("theme", choice.theme))
        if text is not None
    }
    classes = [found for each in choice.classes if (found := tried(partial(_class, graph, whole, each)))]
    expired = None if choice.as_of is None else tried(partial(_not_then, graph, outline, choice.as_of))
    answered = None if choice.query is None else tried(partial(_answered, graph, whole, choice))
    links, question = answered or (None, {})
    if links is not None and not links:
        problems.append(Problem("nothing-answered", values={"query": choice.query}))
    if choice.title and not iris.is_text(choice.title):
        values = {"name": "title", "value": choice.title}
        problems.append(Problem("parameter-half-character", values=values))
    if not isinstance(choice.steps, int) or not 1 <= choice.steps <= MOST_STEPS:
        problems.append(Problem("wrong-steps", values={"value": choice.steps, "most": MOST_STEPS}))
    if problems:
        raise GraphbuilderError(problems)
    return _Resolved(ends.get("focus"), ends.get("theme"), classes, expired, links, question)


def _part(graph: Graph, whole: Picture, choice: Choice, resolved: _Resolved) -> Picture:
    """The part of a picture that was chosen, with a note of each thing that was."""
    shown = whole
    if resolved.links is not None:
        shown = selection.of_links(shown, resolved.links, wording.say("fromQuery"))
        shown = selection.noted(shown, wording.say("noteQuery", question=resolved.question))
    if resolved.theme:
        shown = selection.on_theme(shown, resolved.theme)
        shown = selection.noted(shown, wording.say("noteTheme", name=_label(whole, resolved.theme)))
    if resolved.expired is not None:
        shown = selection.without_statements(shown, resolved.expired)
        shown = selection.noted(shown, wording.say("noteDate", date=wording.date(str(choice.as_of))))
    if resolved.focus:
        shown = selection.around(shown, resolved.focus, choice.steps)
        note = "noteFocus" if choice.steps == 1 else "noteFocusSteps"
        named = _label(whole, resolved.focus)
        shown = selection.noted(shown, wording.say(note, name=named, steps=str(choice.steps)))
    if resolved.classes:
        kept = [each for each in (resolved.focus, resolved.theme) if each]
        shown = selection.of_classes(shown, resolved.classes, kept)
        labels = _class_labels(graph, whole, resolved.classes)
        shown = selection.noted(shown, wording.say("noteClasses", names=labels))
    return shown


def fitting(graph: Graph, chosen: Picture, most: int | None) -> Picture:
    """What of a picture has room on a page, with a note where that is a part; the graph warns of it too.

    Raises
    ------
    GraphbuilderError
        If there is to be room for nothing.
    """
    if most is not None and most < 1:
        raise GraphbuilderError(Problem("wrong-most", values={"value": most}))
    shown = part(chosen) if most is None else part(chosen, most)
    whole = shown.get("whole")
    if whole is None:
        return chosen
    counts = {
        "shown": whole["tracksShown"],
        "tracks": whole["tracks"],
        "statements": len(shown["statements"]),
        "all": whole["statements"],
    }
    differs = any(each.get("change") for each in shown["statements"].values())
    if differs:
        code, word = "page-part-changes", "noteLargeChanges"
    elif whole["tracksShown"] < whole["tracks"]:
        code, word = "page-part", "noteLarge"
    else:
        code, word = "page-part-names", "noteLargeNames"
    told = Problem(code, severity="info", values=counts)
    if told not in graph.warnings:
        graph.warnings.append(told)
    return selection.noted(shown, wording.say(word, **{name: str(each) for name, each in counts.items()}))


def _entity(graph: Graph, whole: Picture, parameter: str, text: str) -> str:
    """The id of the name that is meant."""
    if not iris.is_text(text):
        raise _wrong("parameter-half-character", parameter, text)
    if text in whole["entities"]:
        return text
    ids = {entity["iri"]: key for key, entity in whole["entities"].items()}
    found = meant.thing(graph, parameter, text, ids)
    if found is None:
        raise meant.unknown(graph, "parameter-unknown-entity", parameter, text, ids)
    return ids[found.value]


def _class(graph: Graph, whole: Picture, text: str) -> str:
    """The class that is meant, by its name or what people call it."""
    text = clean(text)
    if term := find_term(graph.vocabulary.classes, text):
        return term.name
    called = {
        key: {key, *kind["label"].values(), *kind["plural"].values()}
        for key, kind in whole["classes"].items()
    }
    wanted = folded(text)
    found = [key for key, labels in called.items() if wanted in map(folded, labels)]
    if len(found) == 1:
        return found[0]
    for key, term in graph.vocabulary.classes.items():
        called.setdefault(key, set()).update((key, *term.label.values()))
    offered, near = parts(text, called)
    raise _wrong("parameter-unknown-class", "class", text, offered[0] if offered else near)


def _not_then(graph: Graph, outline: Outline, day: str) -> set[str]:
    """The statements of what does not hold yet or no longer holds on a day, as ``on-date`` decides."""
    from graphbuilder.questions import asking, binding, meaning

    day = meaning.day(binding.AS_OF, day)
    whole = outline.picture
    if "plain" in whole["variants"]:
        raise QueryError(Problem("undated-file"))
    ids = _ids(whole)
    gone = set()
    for row in asking.ask("on-date", graph, {}, as_of=day):
        relation = term_name(row["relation"])
        known = whole["relations"].get(relation)
        is_event = not known or known["time"] != DEADLINE
        if row["outcome"] in NOT_THEN or (row["outcome"] == TO_COME and is_event):
            gone.add(_said(ids, row))
    links = {each[:3] for each in gone}
    about = {key: told for key, each in whole["statements"].items() if (told := _told(each))[:3] in links}
    said = outline.when_and_how(about)
    return {key for key, each in about.items() if (*each[:3], *said[key], each[-1]) in gone}


def _said(ids: Mapping[str, str], row: Mapping[str, str]) -> tuple[str, ...]:
    """What a row of an answer says, as far as it tells statements apart."""
    subject, object = (ids.get(row[end], row[end]) for end in ("subject", "object"))
    ends = (subject, term_name(row["relation"]), object)
    return (*ends, *(row.get(each, "") for each in ("from", "until", "quote")), term_name(row["modality"]))


def _told(statement: Statement) -> tuple[str, ...]:
    thing = statement["value"] or "" if statement["object"] is None else statement["object"]
    return statement["subject"], statement["relation"], thing, statement["modality"]


def _answered(graph: Graph, whole: Picture, choice: Choice) -> tuple[set[Link], Texts]:
    """The links that a question answers with, and what it asks in its own words; else its file's name.

    Links are its triples, or its rows of subject, relation and object.
    """
    from graphbuilder.questions import asking, choosing

    text = str(choice.query)
    meant = choosing.in_words(text, graph)
    answer = asking.ask(meant or text, graph, choice.parameters)
    query = meant.query if meant else choosing.find(text)
    ids = _ids(whole)
    relations = {each["iri"]: key for key, each in whole["relations"].items()}
    ends = ("subject", "relation", "object")
    if answer.triples:
        rows = [tuple(getattr(term, "value", "") for term in triple) for triple in answer.triples]
    elif set(ends) <= set(answer.variables):
        rows = [tuple(row[end] for end in ends) for row in answer if set(ends) <= set(row)]
    elif answer.variables or answer.truth is not None:
        raise QueryError(Problem("query-without-links", values={"query": choice.query}))
    else:
        rows = []
    links = {
        Link(
            ids.get(subject, subject), relations.get(relation) or term_name(relation), ids.get(object, object)
        )
        for subject, relation, object in rows
    }
    return links, wording.both(query.summary or {"": Path(query.name).stem})


def _ids(whole: Picture) -> dict[str, str]:
    return {entity["iri"]: key for key, entity in whole["entities"].items()}


def _label(whole: Picture, key: str) -> Texts:
    return wording.both(whole["entities"][key]["label"] or {"": key})


def _class_labels(graph: Graph, whole: Picture, classes: Sequence[str]) -> Texts:
    """The plurals of classes, one after the other."""
    plurals = []
    for each in classes:
        term = graph.vocabulary.classes.get(each)
        plural = (term.plural or term.label) if term else whole["classes"][each]["plural"]
        plurals.append(wording.both(plural))
    return {language: ", ".join(each[language] for each in plurals) for language in wording.LANGUAGES}


def _wrong(
    code: str, parameter: str, value: str, suggestion: str | None = None, **more: str
) -> GraphbuilderError:
    values = {"name": parameter, "value": value, **more}
    return GraphbuilderError(Problem(code, suggestion=suggestion, values=values))
