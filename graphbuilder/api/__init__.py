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
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import graphbuilder  # which knows where each is

    return getattr(graphbuilder, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
