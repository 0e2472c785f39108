"""Where statements stand: the sources of a graph, and their passages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Mapping

import pyoxigraph as ox

from graphbuilder.graph import free_texts
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import DCTERMS, FOAF, POL
from graphbuilder.network.picture import asked, wording
from graphbuilder.network.picture.asked import Ids, Properties
from graphbuilder.network.picture.model import Passage, Source, Statement


def sources(graph: Graph, ids: Ids, told: dict[str, Properties]) -> dict[str, Source]:
    """The sources of which something is told, by their ids."""
    free, value = free_texts.sources(graph), asked.value
    return {
        ids[iri]: {
            "title": asked.texts(told[iri], DCTERMS + "title"),
            "language": value(told[iri], DCTERMS + "language"),
            "issued": value(told[iri], DCTERMS + "issued"),
            "notBefore": value(told[iri], POL + "notBefore"),
            "dateStatus": value(told[iri], POL + "dateStatus"),
            "citation": asked.texts(told[iri], DCTERMS + "bibliographicCitation"),
            "textOf": ids[value(told[iri], POL + "textOf")],
            "url": value(told[iri], FOAF + "page"),
            "isFree": ids[iri] in free,
        }
        for iri in asked.instances(told, POL + "Source")
    }


def passages(graph: Graph, ids: Ids) -> dict[str, Passage]:
    """The passages in the order of their texts, with their number among their section's sentences."""
    cited = asked.by_node(graph, "cited.rq")
    found: dict[str, tuple[str, ...]] = {}
    for passage, *terms in asked.rows(graph, "passages.rq"):
        if not isinstance(passage, ox.NamedNode):  # the name of a blank node is another one each time
            continue
        told = tuple(each.value if each is not None else "" for each in terms)
        known = found.get(passage.value)
        found[passage.value] = told if known is None else tuple(map(min, known, told))
    counts: dict[tuple[str, str], int] = defaultdict(int)
    listed: dict[str, Passage] = {}

    def place(iri: str) -> tuple[str, int, str]:
        source, start, *_ = found[iri]
        return source, asked.number(start), iri

    for iri in sorted(found, key=place):
        its_source, _, section, kind = found[iri]
        source, name = ids[its_source], ids[iri]
        counts[source, section] += kind == "sentence"
        properties = cited.get(iri, {})
        listed[name] = {
            "source": source,
            "label": name.partition("/")[2],
            "section": section,
            "kind": kind,
            "number": counts[source, section],
            "citation": asked.texts(properties, DCTERMS + "bibliographicCitation"),
            "leadIn": ids[asked.value(properties, POL + "leadIn")],
            "text": "",
        }
    return listed


def of_no_passage(statements: Mapping[str, Statement], known: Container[str]) -> dict[str, Passage]:
    """For the drafts that know no more than their source: that they stand there, nobody knows where."""
    named = {name for each in statements.values() if each["draft"] and (name := each["passage"]) in known}
    nowhere = wording.say("noPassage")
    return {
        name: {
            "source": name,
            "label": "",
            "section": "",
            "kind": "sentence",
            "number": 0,
            "citation": nowhere,
            "leadIn": "",
            "text": "",
        }
        for name in sorted(named)
    }
