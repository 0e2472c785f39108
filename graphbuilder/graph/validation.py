"""SHACL: what rows cannot say, checked by pySHACL on clean rows, and traced back to rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyoxigraph as ox

from graphbuilder import resources
from graphbuilder.curation.dataset import Dataset
from graphbuilder.errors import DatasetError, Problem, Severity
from graphbuilder.graph.serialise import serialise
from graphbuilder.graph.store import Graph
from graphbuilder.policy import Turtle

if TYPE_CHECKING:
    import rdflib


def check_shapes(graph: Graph, dataset: Dataset) -> list[Problem]:
    """The violations (errors) and warnings of a dataset's graph, each at its entity's row.

    Raises
    ------
    DatasetError
        As for `shape_report`.
    """
    import rdflib
    from rdflib.namespace import SH

    report = _report(graph, dataset)
    problems: dict[str, Problem] = {}
    for result in report.subjects(rdflib.RDF.type, SH.ValidationResult):
        focus = str(report.value(result, SH.focusNode))
        texts = {
            getattr(each, "language", "") or "en": str(each)
            for each in report.objects(result, SH.resultMessage)
        }
        violated = report.value(result, SH.resultSeverity) == SH.Violation
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
    text = _report(graph, dataset).serialize(format="nt", encoding="utf-8")
    found = ox.Dataset(ox.parse(text, format=ox.RdfFormat.N_TRIPLES))
    found.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return serialise(found, "turtle", dataset.base)


def _report(graph: Graph, dataset: Dataset) -> rdflib.Graph:
    """Report, by pySHACL, on the facts as stated, by our shapes and the dataset's own."""
    import pyshacl
    import rdflib

    data = rdflib.Graph()
    triples = (quad.triple for quad in graph.quads(inferred=False))
    data.parse(data=ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES), format="nt11")
    shapes = rdflib.Graph().parse(resources.shapes(), format="turtle")
    own = dataset.own_shapes
    if own:
        shapes += _own_shapes(own)
    try:
        _, report, _ = pyshacl.validate(data, shacl_graph=shapes, advanced=True, inplace=True)
    except (pyshacl.errors.ShapeLoadError, pyshacl.errors.ConstraintLoadError) as error:
        raise DatasetError(Problem("bad-shapes", own and own.file, values={"reason": error})) from None
    assert isinstance(report, rdflib.Graph)
    return report


def _own_shapes(own: Turtle) -> rdflib.Graph:
    import rdflib

    # Read by pyoxigraph first, whose messages name the line.
    text = ox.serialize(own.triples(), format=ox.RdfFormat.N_TRIPLES)
    return rdflib.Graph().parse(data=text, format="nt11")


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
    """
    import oxrdflib
    import rdflib

    return rdflib.Dataset(store=oxrdflib.OxigraphStore(store=graph.store), default_union=True)
