"""Subproperties of our relations, in what names these: queries, rules and shapes ask for them too.

Whatever has a relation also has those of which it is a special form. Nothing of that is written down: it is
added where it is asked, so that no statement stands there twice.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

import pyoxigraph as ox

from graphbuilder.graph.substitution import Value, written
from graphbuilder.namespaces import POL, RDF, RDFS, SH, prefixed

if TYPE_CHECKING:
    from graphbuilder.graph.store import Graph

#: The special forms of relations, as a query writes them, by the names that queries give to these.
Forms: TypeAlias = Mapping[str, Sequence[str]]

_TYPE, _RELATION = ox.NamedNode(RDF + "type"), ox.NamedNode(POL + "Relation")
_ABOVE = ox.NamedNode(RDFS + "subPropertyOf")
_FIRST, _REST, _NIL = (ox.NamedNode(RDF + each) for each in ("first", "rest", "nil"))
_PATH, _ALTERNATIVE, _SELECT = (ox.NamedNode(SH + each) for each in ("path", "alternativePath", "select"))
_NAME = r"[a-z]+:\w+"
_ITEM = rf"(?:{_NAME}|<[^<>\s]*>)"
_NAMES = re.compile(rf"(?<![\w:?<]){_NAME}")
# Where a query names relations, other than those of statements: rows of values, terms, what is compared, and
# paths. What is bound, and the relation of a statement, is kept.
_PLACES = re.compile(
    r"(?P<values>(?P<head>VALUES \([^()]*\) \{)(?P<rows>[^{}]*)|VALUES \?\w+ \{[^{}]*)"
    r"|(?P<terms>\bIN \([^()]*\))"
    rf"|(?P<compared>(?P<sign>!?=) (?P<name>{_NAME}))"
    rf"|(?P<kept>\bBIND \({_NAME} AS|rdf:predicate {_NAME}|PREFIX \w+: <[^<>]*>|^#\+.*)"
    rf"|(?P<path>(?<![\w:?<])\^?{_ITEM}(?:\|\^?{_ITEM})*)",
    re.MULTILINE,
)
_IN = {"=": "IN", "!=": "NOT IN"}
_ROW = re.compile(r"\([^()]*\)")
_STATED = re.compile(rf"rdf:predicate (?P<name>{_NAME})")
# A subject stands first on its line, or after a bracket or a full stop.
_BEGIN = re.compile(r"(?:^[# ]*|[{.}] )(?=\?\w+ )")


def of(graph: Graph) -> Forms:
    """The special forms of relations that a graph has.

    A store is asked for these alone: all that it says of terms takes longer to read than many a question.
    """
    if graph.endpoint is None:
        return held(graph.store)
    found: dict[str, list[str]] = {}
    relations = graph.vocabulary.relations
    for each in relations.values():
        for wider in each.wider:
            found.setdefault(prefixed(relations[wider].iri), []).append(written(ox.NamedNode(each.iri)))
    return found


def with_forms(relations: Sequence[Value], forms: Forms) -> list[Value]:
    """Relations, each with its special forms: whoever asks for it asks for these."""
    found = dict.fromkeys(relations)
    for each in relations:
        if isinstance(each, ox.NamedNode):
            found |= {ox.NamedNode(form[1:-1]): None for form in forms.get(prefixed(each.value), ())}
    return list(found)


def held(store: ox.Store) -> Forms:
    """The special forms of relations that a store tells of."""
    relations = {quad.subject for quad in store.quads_for_pattern(None, _TYPE, _RELATION, None)}
    below: dict[object, dict[ox.NamedNode, None]] = defaultdict(dict)
    for quad in sorted(store.quads_for_pattern(None, _ABOVE, None, None), key=str):
        if quad.subject in relations and isinstance(quad.subject, ox.NamedNode):
            below[quad.object][quad.subject] = None
    found: dict[str, list[str]] = {}
    for wider in relations.intersection(below):
        forms = [*below[wider]]
        for each in forms:
            forms += (one for one in below[each] if one not in forms and one != wider)
        assert isinstance(wider, ox.NamedNode)
        found[prefixed(wider.value)] = [written(each) for each in forms]
    return found


def asked(text: str, forms: Forms) -> str:
    """A query that asks for the special forms of each relation that it names, wherever it names it.

    What it binds a name to stays as it is: that is what it makes, and not what it looks for.
    """
    if not forms:
        return text

    def rows(match: re.Match[str]) -> str:
        """A row of several values once for each form; a row of one value after the others."""
        if match["rows"] is None:
            return _NAMES.sub(lambda name: " ".join([name[0], *_not_in(match[0], name[0], forms)]), match[0])

        def each_form(row: re.Match[str]) -> str:
            name = next((each[0] for each in _NAMES.finditer(row[0]) if each[0] in forms), "")
            return " ".join([row[0], *(row[0].replace(name, form) for form in forms.get(name, ()))])

        return match["head"] + _ROW.sub(each_form, match["rows"])

    def terms(match: re.Match[str]) -> str:
        return _NAMES.sub(lambda name: ", ".join([name[0], *_not_in(match[0], name[0], forms)]), match[0])

    def compared(match: re.Match[str]) -> str:
        named = forms.get(match["name"])
        return f"{_IN[match['sign']]} ({', '.join([match['name'], *named])})" if named else match[0]

    def choice(match: re.Match[str]) -> str:
        """Each relation of a path with its forms, but for those that stand beside it already."""

        def whole(name: re.Match[str]) -> str:
            added = _not_in(match[0], name[0], forms)
            return f"({'|'.join([name[0], *added])})" if added else name[0]

        return _NAMES.sub(whole, match[0])

    kinds = {"values": rows, "terms": terms, "compared": compared, "path": choice}
    text = _PLACES.sub(lambda match: kinds.get(match.lastgroup or "", lambda kept: kept[0])(match), text)
    return _with_statements(text, forms)


def _not_in(text: str, name: str, forms: Forms) -> list[str]:
    return [each for each in forms.get(name, ()) if each not in text]


def _with_statements(text: str, forms: Forms) -> str:
    """Statements whose relation is named, with that relation as one of several values.

    The values stand before the statement's first pattern: before a path, or an OPTIONAL, not every engine
    takes them.
    """
    lines = text.split("\n")
    count = 0
    for place, line in enumerate(lines):
        while match := next((each for each in _STATED.finditer(lines[place]) if each["name"] in forms), None):
            count += 1
            variable = f"?form_{count}"
            values = f"VALUES {variable} {{ {' '.join([match['name'], *forms[match['name']]])} }} "
            line = lines[place]
            lines[place] = f"{line[: match.start('name')]}{variable}{line[match.end('name') :]}"
            at, column = place, match.start()
            while (begin := _begin(lines[at][:column])) is None:
                at, column = at - 1, len(lines[at - 1])
            lines[at] = lines[at][:begin] + values + lines[at][begin:]
    return "\n".join(lines)


def _begin(before: str) -> int | None:
    """Where on a line, up to somewhere, the last subject of patterns stands."""
    begins = [match.end() for match in _BEGIN.finditer(before)]
    return begins[-1] if begins else None


def checked(shapes: Sequence[ox.Triple], forms: Forms) -> list[ox.Triple]:
    """Shapes that hold for the special forms of relations too, where they name one as a path or in a list."""
    if not forms:
        return list(shapes)
    by_relation = {name: [ox.NamedNode(each[1:-1]) for each in listed] for name, listed in forms.items()}
    named = {
        each.subject: by_relation.get(_name(each.object), []) for each in shapes if each.predicate == _FIRST
    }
    found: list[ox.Triple] = []
    for each in shapes:
        among = by_relation.get(_name(each.object), [])
        if each.predicate == _REST:
            found += _list(each.subject, named[each.subject], each.object)
        elif each.predicate == _PATH and among:
            choice, head = ox.BlankNode(), ox.BlankNode()
            found += [ox.Triple(each.subject, _PATH, choice), ox.Triple(choice, _ALTERNATIVE, head)]
            found += [ox.Triple(head, _FIRST, each.object), *_list(head, among, _NIL)]
        elif each.predicate == _SELECT and isinstance(each.object, ox.Literal):
            found.append(ox.Triple(each.subject, _SELECT, ox.Literal(asked(each.object.value, forms))))
        else:
            found.append(each)
    return found


def _name(term: object) -> str:
    return prefixed(term.value) if isinstance(term, ox.NamedNode) else ""


def _list(head: Any, more: Sequence[ox.NamedNode], rest: Any) -> Iterator[ox.Triple]:
    """What stands in an RDF list after one of its members: some more, and then the rest."""
    for each in more:
        after = ox.BlankNode()
        yield ox.Triple(head, _REST, after)
        yield ox.Triple(after, _FIRST, each)
        head = after
    yield ox.Triple(head, _REST, rest)
