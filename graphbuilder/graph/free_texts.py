"""The texts that are free: what a page may show of a source as a whole, whatever a graph was opened with."""

from __future__ import annotations

from graphbuilder.errors import Problem
from graphbuilder.graph.store import Graph


def sources(graph: Graph) -> frozenset[str]:
    """The sources whose text is free; RDF does not tell it."""
    known = graph.dataset.sources.values() if graph.dataset else ()
    return frozenset(each.id for each in known if each.is_free)


def passages(graph: Graph) -> dict[str, str]:
    """The words of passages by their id: those that were read with the graph, and those that are free.

    A file that is not the one in which the passages were counted is left out: `check` tells of it.
    """
    dataset = graph.dataset
    if dataset is None:
        return {}
    read = {each.source for name, each in dataset.passages.items() if name in dataset.texts}
    left = [each for each in dataset.sources.values() if each.is_free and each.id not in read]
    if not left:
        return dataset.texts
    from graphbuilder.curation.documents import quotes

    problems: list[Problem] = []
    files, _ = quotes.files_of(left, quotes.text_folders(dataset.folder), {}, problems)
    return dataset.texts | quotes.read_texts(files, dataset.sources, dataset.passages.values(), problems)
