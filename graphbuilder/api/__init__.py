"""What commands and callers from Python both use: a function for each thing that graphbuilder does.

They import what they need when they are called, so that a short command loads little.
"""

from graphbuilder.api.datasets import build, check, init, problems, shape_report, tables, workbook
from graphbuilder.api.drawings import compare, draw, frame
from graphbuilder.api.exports import export, export_store, publish, to_networkx, to_rdflib
from graphbuilder.api.graphs import open_graph
from graphbuilder.api.questions import explain, query
from graphbuilder.api.sources import bring_drafts, drafts, passages, redact, revise

__all__ = [
    "bring_drafts",
    "build",
    "check",
    "compare",
    "drafts",
    "draw",
    "explain",
    "export",
    "export_store",
    "frame",
    "init",
    "open_graph",
    "passages",
    "problems",
    "publish",
    "query",
    "redact",
    "revise",
    "shape_report",
    "tables",
    "to_networkx",
    "to_rdflib",
    "workbook",
]
