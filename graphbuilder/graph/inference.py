"""What follows from the facts by the rules, each result with the statements it rests on.

What is inferred is no firmer than the weakest of its premises, and holds no longer than they
all do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from typing import Any, TypeAlias, cast

import pyoxigraph as ox

from graphbuilder import dates, progress, resources
from graphbuilder.namespaces import POL, RDF

_DERIVATION = ox.NamedNode(POL + "Derivation")
_TYPE = ox.NamedNode(RDF + "type")
_MODALITY = POL + "modality"
_Term: TypeAlias = "ox.NamedNode | ox.Literal"
# What is said of a node, by property.
_Described: TypeAlias = "dict[str, _Term]"


def infer(store: ox.Store, graph: ox.NamedNode) -> None:
    """Add to `graph` what follows by the rules.

    Every rule reads what was there before, so that none feeds on another's results,
    and adds only what is not there. Each way in which a triple is inferred has a derivation
    node that names its rule and its premises, with the weakest modality and the narrowest
    time of these. Premises that never hold together give nothing.
    """
    firmness = _firmness(store)
    # One statement is a premise of many: that a list has a member, of all that is said of the list.
    described = lru_cache(maxsize=None)(partial(_described, store))
    found: dict[ox.Triple, None] = {}
    rules = resources.rules()
    for path in progress.through("step-rules", rules, len(rules)):
        results = store.query(path.read_text(encoding="utf-8"), use_default_graph_as_union=True)
        assert isinstance(results, ox.QueryTriples)
        for node, triples in _by_derivation(results).items():
            premises = [described(each.object) for each in triples if _is_premise(each)]
            derived = {each.predicate.value: cast(_Term, each.object) for each in triples}
            time = _time(premises)
            if time is None:
                continue
            inferred = ox.Triple(
                cast(ox.NamedNode, derived[RDF + "subject"]),
                cast(ox.NamedNode, derived[RDF + "predicate"]),
                derived[RDF + "object"],
            )
            weakest = max((each[_MODALITY] for each in premises), key=lambda way: firmness.get(way, 0))
            narrowed = {_MODALITY: weakest, **time}
            found.update(dict.fromkeys([inferred, *triples]))
            found.update((ox.Triple(node, ox.NamedNode(name), narrowed[name]), None) for name in narrowed)
    store.bulk_extend(ox.Quad(each.subject, each.predicate, each.object, graph) for each in found)


def is_done(store: ox.Store) -> bool:
    """Whether a store holds inferred triples."""
    return next(_derivations(store), None) is not None


def count(store: ox.Store) -> int:
    """How many triples of a store were inferred, each in one way or more."""
    said = ((_described(store, quad.subject)) for quad in _derivations(store))
    return len({tuple(each[RDF + part] for part in ("subject", "predicate", "object")) for each in said})


def _derivations(store: ox.Store) -> Iterator[ox.Quad]:
    return store.quads_for_pattern(None, _TYPE, _DERIVATION, None)


def _by_derivation(triples: Iterable[ox.Triple]) -> dict[Any, list[ox.Triple]]:
    """What a rule says of each derivation; the plain triples that it gives are repeated there."""
    said: dict[Any, list[ox.Triple]] = defaultdict(list)
    for each in triples:
        said[each.subject].append(each)
    return {node: each for node, each in said.items() if any(one.object == _DERIVATION for one in each)}


def _is_premise(triple: ox.Triple) -> bool:
    return bool(triple.predicate.value == POL + "premise")


def _described(store: ox.Store, node: Any) -> _Described:
    quads = store.quads_for_pattern(node, None, None, None)
    return {quad.predicate.value: cast(_Term, quad.object) for quad in quads}


def _firmness(store: ox.Store) -> dict[Any, int]:
    """The place of each modality: the ontology has them in order, the firmest first."""
    modalities = store.quads_for_pattern(None, _TYPE, ox.NamedNode(POL + "Modality"), None)
    known = {quad.subject: _described(store, quad.subject).get(POL + "order") for quad in modalities}
    return {node: int(order.value) for node, order in known.items() if order is not None}


def _time(premises: Sequence[_Described]) -> _Described | None:
    """When all of them hold, as far as they have dates; None where they never do."""
    time = {**_bound("from", premises, max), **_bound("until", premises, min)}
    first, last = time.get(POL + "fromEarliest"), time.get(POL + "untilLatest")
    return None if first and last and first.value > last.value else time


def _bound(
    name: str, premises: Sequence[_Described], narrowest: Callable[[Iterable[str]], str]
) -> _Described:
    """The latest beginning or the earliest end, in the words of the premise that has it.

    Where none has both its days, it is a day between the two, written as EDTF writes "one of".
    """
    ends = (f"{POL}{name}Earliest", f"{POL}{name}Latest")
    dated = [each for each in premises if ends[0] in each and ends[1] in each]
    if not dated:
        texts = [each.get(POL + name) for each in premises]
        is_open = all(text is not None and text.value == dates.OPEN for text in texts)
        return {POL + name: ox.Literal(dates.OPEN)} if is_open else {}
    days = {end: narrowest(each[end].value for each in dated) for end in ends}
    stated = (each[POL + name] for each in dated if all(each[end].value == days[end] for end in ends))
    text = next(stated, ox.Literal(f"[{days[ends[0]]}..{days[ends[1]]}]"))
    datatype = cast(ox.Literal, dated[0][ends[0]]).datatype
    return {POL + name: text, **{end: ox.Literal(days[end], datatype=datatype) for end in ends}}
