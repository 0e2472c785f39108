"""What follows from the facts by the rules, each result with the statements it rests on.

What is inferred is no firmer than the weakest of its premises, and holds no longer than they
all do.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, TypeAlias, cast

import pyoxigraph as ox

from graphbuilder import dates, progress, resources
from graphbuilder.graph import subproperties
from graphbuilder.namespaces import POL, RDF, RDFS, XSD

_DERIVATION = ox.NamedNode(POL + "Derivation")
_TYPE = ox.NamedNode(RDF + "type")
_MODALITY = POL + "modality"
# What the time and the firmness of a premise are read from.
_OF_PREMISES = frozenset(
    [
        _MODALITY,
        *(
            f"{POL}{end}{day}"
            for end in ("from", "until", "derivedEnd")
            for day in ("", "Earliest", "Latest")
        ),
    ]
)
#: What is read of the ontology's own terms, beside what they are: which is firmer, and which a form of which.
OF_TERMS = frozenset([POL + "order", RDFS + "subPropertyOf"])
_DAYS = ("Earliest", "Latest")
_LINES = ox.RdfFormat.N_TRIPLES
# As N-Triples has them.
_IS_DERIVATION = (f"<{RDF}type>", str(_DERIVATION))
_SUBJECT, _PREDICATE, _OBJECT = (f"<{RDF}{part}>" for part in ("subject", "predicate", "object"))
_PREMISE, _DURING = f"<{POL}premise>", f"<{POL}during>"
_PREFIX = re.compile(r"PREFIX ([\w-]*): <([^<>]*)>")
_NAME = re.compile(r"([\w-]*):([\w-]+)")
_IRI = re.compile(r"<([^<>\s]*)>")
# So many lines are put into a store at once.
_AT_ONCE = 10_000
_Term: TypeAlias = "ox.NamedNode | ox.Literal"
# What is said of a node, by property.
_Described: TypeAlias = "dict[str, _Term]"
# Of a premise in whose time the rest holds: one without dates is no less a limit.
_WHILE = (POL + "during", ox.Literal(True))


def terms() -> frozenset[str]:
    """The IRIs of all that the rules name, and of what is read of their premises."""
    found = set(_OF_PREMISES)
    for path in resources.rules():
        text = path.read_text(encoding="utf-8")
        prefixes = dict(_PREFIX.findall(text))
        found.update(prefixes[prefix] + name for prefix, name in _NAME.findall(text) if prefix in prefixes)
        found.update(_IRI.findall(text))
    return frozenset(found)


def infer(store: ox.Store, graph: ox.NamedNode, premises: ox.Store | None = None) -> None:
    """Add to `graph` what follows by the rules.

    Parameters
    ----------
    store
        Where what follows goes.
    graph
        Where it goes there.
    premises
        What the rules read: of a large store the few things that they can speak of, which they
        find sooner. Left out, the store itself.

    Notes
    -----
    Every rule reads what was there before, so that none feeds on another's results,
    and adds only what is not there. Each way in which a triple is inferred has a derivation
    node that names its rule and its premises, with the weakest modality and the narrowest
    time of these. Premises that never hold together give nothing.
    """
    found: Iterable[str] = _derivations_from(store if premises is None else premises, graph)
    if premises is None:
        found = list(found)
    # Not read by the store itself: that would give blank nodes other names.
    quads = (ox.parse(part, format=ox.RdfFormat.N_QUADS, lenient=True) for part in found)
    store.bulk_extend(itertools.chain.from_iterable(quads))


def _derivations_from(premises: ox.Store, graph: ox.NamedNode) -> Iterator[str]:
    """What follows, as N-Quads, a part at a time.

    As text: each term of a million triples that becomes an object of Python takes a microsecond.
    """
    firmness = _firmness(premises)

    # One statement is a premise of many: that a list has a member, of all that is said of the list.
    @cache
    def said(premise: str) -> tuple[tuple[str, _Term], ...]:
        described = _described(premises, ox.NamedNode(premise[1:-1]))  # rules make nothing of blank nodes
        return tuple(each for each in described.items() if each[0] in _OF_PREMISES)

    # And of few times and ways of saying there are many pairs.
    @cache
    def narrowed(those: tuple[tuple[tuple[str, _Term], ...], ...]) -> list[str] | None:
        return _narrowed([dict(each) for each in those], firmness)

    rules = resources.rules()
    forms = subproperties.held(premises)
    for path in progress.through("step-rules", rules, len(rules)):
        rule = subproperties.asked(path.read_text(encoding="utf-8"), forms)
        results = premises.query(rule, use_default_graph_as_union=True)
        assert isinstance(results, ox.QueryTriples)
        lines: list[str] = []
        for node, pairs in _described_in(results.serialize(format=_LINES) or b""):
            during = {value for name, value in pairs if name == _DURING}
            premises_of = [value for name, value in pairs if name == _PREMISE]
            ends = narrowed(
                tuple((*said(each), *((_WHILE,) if each in during else ())) for each in premises_of)
            )
            if ends is None:
                continue
            derived = dict(pairs)
            lines.append(f"{derived[_SUBJECT]} {derived[_PREDICATE]} {derived[_OBJECT]} {graph} .\n")
            lines += [f"{node} {name} {value} {graph} .\n" for name, value in pairs]
            lines += [f"{node} {end} {graph} .\n" for end in ends]
            if len(lines) > _AT_ONCE:
                yield "".join(lines)
                lines.clear()
        yield "".join(lines)


def is_done(store: ox.Store) -> bool:
    """Whether a store holds inferred triples."""
    return next(_derivations(store), None) is not None


def count(store: ox.Store) -> int:
    """How many triples of a store were inferred, each in one way or more."""
    rows = store.query(resources.text("graph", "inferred.rq"), use_default_graph_as_union=True)
    assert isinstance(rows, ox.QuerySolutions)
    return int(next(rows)["count"].value)


def _derivations(store: ox.Store) -> Iterator[ox.Quad]:
    return store.quads_for_pattern(None, _TYPE, _DERIVATION, None)


def _described_in(triples: bytes) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """What a rule says of each derivation, from N-Triples; what it infers is repeated there."""
    said: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for line in triples.decode().split("\n")[:-1]:
        node, name, value = line.split(" ", 2)
        said[node].append((name, value[:-2]))
    return (each for each in said.items() if _IS_DERIVATION in each[1])


def _described(store: ox.Store, node: Any) -> _Described:
    quads = store.quads_for_pattern(node, None, None, None)
    return {quad.predicate.value: cast(_Term, quad.object) for quad in quads}


def _firmness(store: ox.Store) -> dict[Any, int]:
    """The place of each modality: the ontology has them in order, the firmest first."""
    modalities = store.quads_for_pattern(None, _TYPE, ox.NamedNode(POL + "Modality"), None)
    known = {quad.subject: _described(store, quad.subject).get(POL + "order") for quad in modalities}
    return {node: int(order.value) for node, order in known.items() if order is not None}


def _narrowed(premises: Sequence[_Described], firmness: Mapping[Any, int]) -> list[str] | None:
    """The weakest way of saying and the narrowest time of premises; None where they never hold together."""
    time = _time(premises)
    if time is None:
        return None
    weakest = max((each[_MODALITY] for each in premises), key=lambda way: firmness.get(way, 0))
    return [f"<{name}> {value}" for name, value in ({_MODALITY: weakest} | time).items()]


def _time(premises: Sequence[_Described]) -> _Described | None:
    """When all of them hold, as far as they have dates; None where they never do."""
    ended = [_ended(each) for each in premises]
    time = {**_bound("from", ended, max), **_bound("until", ended, min)}
    first, last = time.get(POL + "fromEarliest"), time.get(POL + "untilLatest")
    return None if first and last and first.value > last.value else time


def _ended(premise: _Described) -> _Described:
    """A premise that ends where that is derived from what else is said."""
    derived = {POL + "until" + day: premise.get(POL + "derivedEnd" + day) for day in _DAYS}
    if not any(derived.values()):
        return premise
    own = {name: term for name, term in premise.items() if not name.startswith(POL + "until")}
    return own | {name: term for name, term in derived.items() if term}


def _bound(
    name: str, premises: Sequence[_Described], narrowest: Callable[[Iterable[str]], str]
) -> _Described:
    """The latest beginning or the earliest end, in the words of the premise that has it.

    Where none has both its days, it is a day between the two, written as EDTF writes "one of". A premise
    that states only its other end may have begun later, or ended sooner: then one side alone is certain. So
    it is with one in whose time the rest is to hold, where it has none. Any other without a time lasts as
    long as those that have one.
    """
    ends = [f"{POL}{name}{day}" for day in _DAYS]
    timed = [each for each in premises if each.keys() - {_MODALITY}]
    dated = [each for each in timed if any(end in each for end in ends)]
    if not dated:
        texts = [each.get(POL + name) for each in timed]
        is_open = bool(texts) and all(text is not None and text.value == dates.OPEN for text in texts)
        return {POL + name: ox.Literal(dates.OPEN)} if is_open else {}
    found = {end: [each[end].value for each in dated if end in each] for end in ends}
    days = {end: narrowest(values) for end, values in found.items() if values}
    sure = ends[1] if name == "from" else ends[0]
    if any(sure not in each and POL + name not in each for each in timed):
        days.pop(sure, None)
    if not days:
        return {}
    stated = (
        each[POL + name]
        for each in dated
        if POL + name in each and all(end in each and each[end].value == days.get(end) for end in ends)
    )
    text = next(stated, ox.Literal(f"[{days.get(ends[0], '')}..{days.get(ends[1], '')}]"))
    datatype = ox.NamedNode(XSD + "date")
    return {POL + name: text, **{end: ox.Literal(day, datatype=datatype) for end, day in days.items()}}
