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
_CALLS = {
    "datasets": ("build", "check", "init", "problems", "shape_report", "tables", "workbook"),
    "drawings": ("compare", "draw", "frame"),
    "exports": ("export", "export_store", "publish", "to_networkx", "to_rdflib"),
    "graphs": ("open_graph",),
    "questions": ("explain", "query"),
    "sources": ("bring_drafts", "drafts", "passages", "redact", "revise"),
}
_ERRORS = ("DatasetError", "GraphbuilderError", "Problem", "QueryError", "TargetError", "UnclearQuestion")
_HOMES = {
    **{name: f"graphbuilder.api.{home}" for home, names in _CALLS.items() for name in names},
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
