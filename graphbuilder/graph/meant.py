"""Which thing a person means by a name, and which may be meant by what is none, such as an abbreviation."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import pyoxigraph as ox

from graphbuilder import iris, suggestions
from graphbuilder.errors import Problem, QueryError
from graphbuilder.graph import names
from graphbuilder.graph.store import Graph

_MOST_LISTED = 8


def thing(
    graph: Graph, parameter: str, text: str, among: Collection[str] | None = None
) -> ox.NamedNode | None:
    """The one thing that is called so, by IRI, id or any of its names; None where there is none.

    Parameters
    ----------
    graph
        Where it is looked up.
    parameter
        What the text was given for, for messages.
    text
        What a person typed.
    among
        The IRIs of the things that may be meant; left out, of all of which something is said.

    Raises
    ------
    QueryError
        If more than one thing is called so, or the text looks like an IRI but is none.
    """
    try:
        found = names.entities(graph, text)
    except ValueError:
        meant = iris.mended(text)
        raise _wrong("parameter-no-iri", parameter, text, meant.iri if meant else None) from None
    if among is not None:
        found = [each for each in found if each.value in among]
    if len(found) > 1:
        raise _wrong("parameter-ambiguous", parameter, text, **_listed(graph, found))
    # By its IRI one may ask of anything, but of what nobody speaks there is no answer.
    return found[0] if found and (among is not None or names.is_known(graph, found[0])) else None


def unknown(
    graph: Graph,
    code: str,
    parameter: str,
    text: str,
    among: Collection[str] | None = None,
    classes: Sequence[str] = (),
) -> QueryError:
    """That nothing is called so, with what may have been meant: one thing, or a list of several.

    Parameters
    ----------
    graph, parameter, text, among
        As for `thing`.
    code
        The message where there are not several.
    classes
        The classes of one of which it should be; of others nothing is offered where one of these is.
    """
    if graph.whole is not None and _is_called(graph.whole, text):
        return _wrong("parameter-of-other-sources", parameter, text)
    called = names.all_names(graph)
    if names.is_iri(text):
        ids = [names.name(graph, each) for each in called]
        is_ours = graph.base is not None and text.startswith(graph.base)
        hint = suggestions.nearest(text.rpartition("/")[2], ids) if is_ours else None
        return _wrong(code, parameter, text, hint)
    if among is not None:
        called = {thing: each for thing, each in called.items() if thing.value in among}
    found, nearest = suggestions.parts(text, called)
    fitting = [each for each in found if any(names.is_a(graph, each, kind) for kind in classes)]
    found = fitting or found
    if len(found) > 1:
        return _wrong("parameter-part-of-names", parameter, text, **_listed(graph, found))
    return _wrong(code, parameter, text, names.name(graph, found[0]) if found else nearest)


def _is_called(graph: Graph, text: str) -> bool:
    """Whether something of which anything is said is called so."""
    return any(names.is_known(graph, each) for each in names.entities(graph, text))


def _listed(graph: Graph, things: Sequence[ox.NamedNode]) -> dict[str, str]:
    """The ids of things that may be meant, each with its name, in each language of messages."""
    called = names.labels(graph, things)

    def shown(thing: ox.NamedNode, language: str) -> str:
        known = called.get(thing.value, {})
        texts = next((held for property, held in known.items() if property != names.SHORT), {})
        label = texts.get(language) or next(iter(texts.values()), "")
        return f"{names.name(graph, thing)} ({label})" if label else names.name(graph, thing)

    more = ["…"] if len(things) > _MOST_LISTED else []
    return {
        key: ", ".join([*(shown(each, language) for each in things[:_MOST_LISTED]), *more])
        for key, language in (("known", "en"), ("known_nl", "nl"))
    }


def _wrong(code: str, parameter: str, value: str, suggestion: str | None = None, **more: str) -> QueryError:
    values = {"name": parameter, "value": value, **more}
    return QueryError(Problem(code, suggestion=suggestion, values=values))
