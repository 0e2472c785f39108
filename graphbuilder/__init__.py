"""Knowledge graphs about public policy in which every line has its evidence.

What commands do is a call:

>>> import graphbuilder
>>> answer = graphbuilder.query("deadlines")
>>> graph = graphbuilder.open_graph()
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from graphbuilder.api import *  # noqa: F403 - the one list of what is public is that of the calls
    from graphbuilder.errors import DatasetError as DatasetError
    from graphbuilder.errors import GraphbuilderError as GraphbuilderError
    from graphbuilder.errors import Problem as Problem
    from graphbuilder.errors import QueryError as QueryError
    from graphbuilder.errors import TargetError as TargetError
    from graphbuilder.errors import UnclearQuestion as UnclearQuestion
    from graphbuilder.graph.report import Report as Report

__version__ = "0.1.0"

# Where each public name comes from. They are loaded when they are first named: a command hears Ctrl-C only
# when what comes before is loaded.
_CALLS = (
    *("bring_drafts", "build", "check", "compare", "drafts", "draw", "explain", "export", "export_store"),
    *("frame", "init", "open_graph", "passages", "problems", "publish", "query", "redact", "revise"),
    *("shape_report", "tables", "to_networkx", "to_rdflib", "workbook"),
)
_ERRORS = ("DatasetError", "GraphbuilderError", "Problem", "QueryError", "TargetError", "UnclearQuestion")
_HOMES = {
    **dict.fromkeys(_CALLS, "graphbuilder.api"),
    **dict.fromkeys(_ERRORS, "graphbuilder.errors"),
    "Report": "graphbuilder.graph.report",
}
__all__ = [*_HOMES]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
