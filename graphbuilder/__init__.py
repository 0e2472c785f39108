"""Knowledge graphs about public policy in which every line has its evidence.

What commands do is a call:

>>> import graphbuilder
>>> answer = graphbuilder.query("deadlines")
>>> graph = graphbuilder.open_graph()
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from graphbuilder.api import (
        build,
        check,
        compare,
        draw,
        explain,
        export,
        export_store,
        init,
        open_graph,
        passages,
        query,
        tables,
        to_networkx,
        to_rdflib,
        workbook,
    )
    from graphbuilder.errors import (
        DatasetError,
        GraphbuilderError,
        Problem,
        QueryError,
        TargetError,
        UnclearQuestion,
    )
    from graphbuilder.graph.report import Report

__all__ = [
    "DatasetError",
    "GraphbuilderError",
    "Problem",
    "QueryError",
    "Report",
    "TargetError",
    "UnclearQuestion",
    "__version__",
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
    "query",
    "tables",
    "to_networkx",
    "to_rdflib",
    "workbook",
]


def __getattr__(name: str) -> Any:
    # Loaded when asked for (PEP 562), so that `--help` loads nothing heavy.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from graphbuilder import api, errors

    return getattr(errors if hasattr(errors, name) else api, name)
