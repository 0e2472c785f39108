"""SHACL: what rows cannot say, checked on clean rows, and traced back to rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, cast

import pyoxigraph as ox

from graphbuilder import messages, resources
from graphbuilder.curation.dataset import Dataset
from graphbuilder.errors import Problem, QueryError, Severity
from graphbuilder.graph import own_shapes, subproperties
from graphbuilder.graph.serialise import serialise
from graphbuilder.graph.shapes import report
from graphbuilder.graph.shapes.terms import Triples
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import RDF, SH, short_name
from graphbuilder.vocabulary.turtle import Turtle

if TYPE_CHECKING:
    import rdflib

_TYPE = ox.NamedNode(RDF + "type")


def check_shapes(graph: Graph, dataset: Dataset) -> list[Problem]:
    """The violations (errors) and warnings of a dataset's graph, each at its entity's row.

    Raises
    ------
    DatasetError
        As for `shape_report`.
    """
    found = ox.Store()
    found.extend(ox.Quad(*triple) for triple in _report(graph, dataset))

    def said(result: object, name: str) -> list[Any]:
        quads = found.quads_for_pattern(cast(Any, result), ox.NamedNode(SH + name), None, None)
        return [quad.object for quad in quads]

    problems: dict[str, Problem] = {}
    for quad in found.quads_for_pattern(None, _TYPE, ox.NamedNode(SH + "ValidationResult"), None):
        focus = min((each.value for each in said(quad.subject, "focusNode")), default="")
        texts = {each.language or "en": each.value for each in said(quad.subject, "resultMessage")}
        if not texts:
            component = min(
                (each.value for each in said(quad.subject, "sourceConstraintComponent")), default=""
            )
            about = [_written(each) for name in ("resultPath", "value") for each in said(quad.subject, name)]
            texts = _without_message(component, about)
        violated = ox.NamedNode(SH + "Violation") in said(quad.subject, "resultSeverity")
        problem = _at_row(dataset, focus, texts, "error" if violated else "warning")
        problems[str(problem)] = problem
    return [problems[each] for each in sorted(problems)]


def shape_report(graph: Graph, dataset: Dataset) -> bytes:
    """The SHACL validation report as Turtle, the same bytes for the same graph.

    ``sh:conforms`` is SHACL's own: false for a warning too.

    Raises
    ------
    DatasetError
        If the dataset's own ``shapes.ttl`` is no Turtle, or no shapes that can be used.
    """
    found = ox.Dataset(ox.Quad(*triple) for triple in _report(graph, dataset))
    found.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return serialise(found, "turtle", dataset.base)


def _report(graph: Graph, dataset: Dataset) -> Iterable[ox.Triple]:
    """Report on the facts as stated, by our shapes and the dataset's own."""
    data = Triples(graph.stated, frozenset({graph.named("inferred")}))
    ours = subproperties.checked(
        Turtle(str(resources.shapes()), resources.shapes().read_bytes()).triples(),
        subproperties.held(graph.stated),
    )
    if dataset.own_shapes:
        return own_shapes.report(data, ours, dataset.own_shapes)
    return report.report(data, Triples.of(ours))


def _without_message(component: str, about: Sequence[str]) -> dict[str, str]:
    """What a shape tells that has no message of its own: the constraint, and of what and where it fails."""
    name = component.removeprefix(SH).removesuffix("ConstraintComponent")
    constraint = f"sh:{name[:1].lower()}{name[1:]}" if component.startswith(SH) else short_name(component)
    values = {"constraint": constraint, "about": f" ({': '.join(about)})" if about else ""}
    return {each: messages.text("shape-without-message", values, each) for each in messages.LANGUAGES}


def _written(term: Any) -> str:
    return short_name(term.value) if isinstance(term, ox.NamedNode) else f'"{term.value}"'


def _at_row(dataset: Dataset, focus: str, texts: dict[str, str], severity: Severity) -> Problem:
    entity = dataset.entities.get(focus.removeprefix(dataset.base + "id/"))
    statement = dataset.statements.get(focus.removeprefix(dataset.base + "statement/"))
    record = entity or statement
    message = texts.get("en") or min(texts.values(), default="")
    said = {"message": message, "message_nl": texts.get("nl", message)}
    if record is None:
        values = {"value": focus, **said}
        return Problem("shape", str(dataset.folder), severity=severity, values=values)
    return record.row.problem("shape", "id", severity=severity, value=record.id, **said)


def rdflib_dataset(graph: Graph) -> rdflib.Dataset:
    """The open graph as an ``rdflib.Dataset``: a view over the same store, not a copy.

    Its default graph is the union of all graphs, as in our own queries.

    Raises
    ------
    QueryError
        If the graph holds a triple as a value, which rdflib has no term for.
    """
    if graph.store.query("ASK { ?s ?p ?o FILTER(isTRIPLE(?o)) }", use_default_graph_as_union=True):
        raise QueryError(Problem("triple-as-value", values={"format": "rdflib"}))
    # A copy in rdflib's own memory takes some 40 microseconds and 2 kB a quad: half a minute and over
    # 1 GB for 700,000, which the view opens at once.
    import oxrdflib
    import rdflib

    return rdflib.Dataset(store=oxrdflib.OxigraphStore(store=graph.store), default_union=True)
