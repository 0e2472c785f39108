"""What commands and callers from Python both use: a function for each thing that graphbuilder does.

They are loaded when they are first named, and import what they need when they are called, so that a short
command loads little.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from graphbuilder.api.datasets import build, check, init, problems, shape_report, tables, workbook
    from graphbuilder.api.drawings import compare, draw, frame
    from graphbuilder.api.exports import export, export_store, publish, to_networkx, to_rdflib
    from graphbuilder.api.graphs import open_graph
    from graphbuilder.api.questions import explain, query
    from graphbuilder.api.sources import bring_drafts, drafts, passages, redact, revise

_HOMES = {
    **dict.fromkeys(("build", "check", "init", "problems", "shape_report", "tables", "workbook"), "datasets"),
    **dict.fromkeys(("compare", "draw", "frame"), "drawings"),
    **dict.fromkeys(("export", "export_store", "publish", "to_networkx", "to_rdflib"), "exports"),
    "open_graph": "graphs",
    **dict.fromkeys(("explain", "query"), "questions"),
    **dict.fromkeys(("bring_drafts", "drafts", "passages", "redact", "revise"), "sources"),
}
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


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
