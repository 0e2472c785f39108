"""SHACL: what rows cannot say, checked by pySHACL on clean rows, and traced back to rows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox

from graphbuilder import resources
from graphbuilder.curation.dataset import Dataset
from graphbuilder.errors import Problem, Severity
from graphbuilder.graph.store import Graph

if TYPE_CHECKING:
    import rdflib


def check_shapes(
    graph: Graph, dataset: Dataset, shapes: Path | None = None, language: str = "en"
) -> list[Problem]:
    """The violations (errors) and warnings of a dataset's graph, each at its entity's row.

    Facts are checked as stated: inferred triples are left out.

    Parameters
    ----------
    shapes
        A Turtle file with SHACL shapes; graphbuilder's own if left out.
    language
        Of the messages.
    """
    import pyshacl
    import rdflib
    from rdflib.namespace import SH

    data = rdflib.Graph()
    triples = (quad.triple for quad in graph.quads(inferred=False))
    data.parse(data=ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES), format="nt11")
    rules = rdflib.Graph().parse(shapes or resources.shapes(), format="turtle")
    _, report, _ = pyshacl.validate(data, shacl_graph=rules, advanced=True, inplace=True)
    problems = []
    for result in report.subjects(rdflib.RDF.type, SH.ValidationResult):
        focus = str(report.value(result, SH.focusNode))
        messages = sorted(report.objects(result, SH.resultMessage))
        chosen = [each for each in messages if each.language == language] or messages
        severity: Severity = "error" if report.value(result, SH.resultSeverity) == SH.Violation else "warning"
        problems.append(_at_row(dataset, focus, str(chosen[0]), severity))
    return sorted(set(problems), key=lambda each: (each.file or "", each.line or 0, each.message))


def _at_row(dataset: Dataset, focus: str, message: str, severity: Severity) -> Problem:
    entity = dataset.entities.get(focus.removeprefix(dataset.base + "id/"))
    statement = dataset.statements.get(focus.removeprefix(dataset.base + "statement/"))
    record = entity or statement
    if record is None:
        values = {"value": focus, "message": message}
        return Problem("shape", str(dataset.folder), severity=severity, values=values)
    return record.row.problem("shape", "id", severity=severity, value=record.id, message=message)


def rdflib_dataset(graph: Graph) -> rdflib.Dataset:
    """The open graph as an ``rdflib.Dataset``: a view over the same store, not a copy.

    Its default graph is the union of all graphs, as in our own queries.
    """
    import oxrdflib
    import rdflib

    return rdflib.Dataset(store=oxrdflib.OxigraphStore(store=graph.store), default_union=True)
