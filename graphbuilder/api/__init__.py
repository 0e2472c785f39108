"""What commands and callers from Python both use: a function for each thing that graphbuilder does.

They import what they need when they are called, so that a short command loads little.
"""

from graphbuilder.api.datasets import (
    build,
    check,
    init,
    passages,
    problems,
    revise,
    shape_report,
    tables,
    workbook,
)
from graphbuilder.api.drawings import compare, draw
from graphbuilder.api.exports import export, export_store, to_networkx, to_rdflib
from graphbuilder.api.graphs import open_graph
from graphbuilder.api.questions import explain, query

__all__ = [
    "build",
    "check",
    "compare",
    "draw",
    "explain",
    "export",
    "export_store",
    "init",
    "open_graph",
    "passages",
    "problems",
    "query",
    "revise",
    "shape_report",
    "tables",
    "to_networkx",
    "to_rdflib",
    "workbook",
]
