"""Where a graph lives: a dataset folder, an RDF file, an on-disk store or an endpoint, opened alike."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import unquote

import pyoxigraph as ox

from graphbuilder import addresses, garbage_collection, limits, progress, resources
from graphbuilder.errors import Problem, TargetError, readable
from graphbuilder.files import unreadable
from graphbuilder.graph import drafts, inference, rdffile
from graphbuilder.graph.named import graph_name
from graphbuilder.graph.store import Graph, Steps
from graphbuilder.namespaces import POL, RDF, VOID
from graphbuilder.suggestions import nearest_path
from graphbuilder.vocabulary import turtle

if TYPE_CHECKING:
    from graphbuilder.curation.dataset import Dataset
    from graphbuilder.graph.remote.endpoint import Endpoint
    from graphbuilder.vocabulary.terms import Vocabulary

# Tables and endpoints are read by modules that take time to load, and so are records: each when it is needed.

Target: TypeAlias = "str | os.PathLike[str] | None"
# The address of an endpoint, as people name it that is on their machine, or known.
_ENDPOINT = re.compile(r"(?:localhost|[\w-]+(?:\.[\w-]+)+)(?::\d+(?:/.*)?|/.*(?:sparql|query))|localhost/.*")
_TYPE = ox.NamedNode(RDF + "type")


def chosen(target: Target = None) -> Path:
    """What a target names; left out, what `discovery.find` finds."""
    if target is not None:
        return Path(target)
    from graphbuilder.graph import discovery

    return discovery.find_dataset().folder


def open_graph(
    target: Target = None,
    texts: Mapping[str, str | Path] | None = None,
    *,
    with_files: bool = False,
    with_drafts: bool = False,
    timeout: float | None = None,
) -> Graph:
    """Open what a target names.

    Parameters
    ----------
    target
        A dataset's folder or workbook, an RDF file, a store's folder or the address of a
        SPARQL endpoint. Left out: what `discovery.find` finds.
    texts
        Files with the texts of sources, by source id (for a folder of tables).
    with_files
        Whether the files that the sources of tables name are read too.
    with_drafts
        Whether statements that nobody has checked are wanted too, marked as such.
    timeout
        Seconds that an endpoint may take for an answer.

    Raises
    ------
    DatasetError
        Where the tables hold mistakes.
    TargetError
        Where there is nothing that can be read, or an endpoint is asked for drafts.
    """
    graph = _opened(target, texts, with_files, with_drafts, timeout)
    graph.name = "" if target is None else _name(str(target))
    return graph


def _opened(
    target: Target,
    texts: Mapping[str, str | Path] | None,
    with_files: bool,
    with_drafts: bool,
    timeout: float | None,
) -> Graph:
    if isinstance(target, str) and "://" in target:
        _no_texts(texts, target)
        if with_drafts:
            raise TargetError(Problem("drafts-at-endpoint", target))
        return _from_endpoint(target, timeout)
    path = chosen(target)
    if _has_tables(path):
        from graphbuilder.curation import dataset as datasets

        records = datasets.read_dataset(path, texts, with_files=with_files, with_drafts=with_drafts)
        progress.tell("step-graph")
        graph = from_dataset(records)
        if records.drafts and not with_drafts:
            graph.with_drafts = lambda: _opened(target, texts, with_files, True, timeout)
        return graph
    _no_texts(texts, path)
    if path.is_dir():
        return _from_quads(_stored(path), path, with_drafts)
    if not path.exists():
        from graphbuilder.graph import saving

        saving.recover(path)
        if path.is_dir():
            return _from_quads(_stored(path), path, with_drafts)
        meant = f"http://{target}" if _ENDPOINT.fullmatch(str(target)) else nearest_path(path)
        raise TargetError(Problem("no-such-target", str(path), suggestion=meant))
    is_plain = path.suffix.lower() == ".txt"  # which may be RDF, but beside tables hardly is
    if (is_plain or not rdffile.is_rdf(path)) and (folder := _dataset_around(path)):
        raise TargetError(Problem("part-of-dataset", str(path), suggestion=str(folder)))
    progress.tell("step-file")
    warnings: list[Problem] = []
    return _from_quads(rdffile.load(path, warnings), path, with_drafts, warnings)


def from_dataset(dataset: Dataset) -> Graph:
    """The graph of checked records, with what follows from them."""
    from graphbuilder.graph import mapping

    @garbage_collection.seldom()
    def state(store: ox.Store) -> None:
        mapping.fill(store, dataset)

    @garbage_collection.seldom()
    def infer(store: ox.Store) -> None:
        premises = mapping.premises(dataset, inference.terms(), inference.OF_TERMS)
        inference.infer(store, graph_name(dataset.base, "inferred"), premises)

    is_large = len(dataset.statements) > limits.IN_MEMORY.value
    steps = Steps(state, infer, is_large)
    return Graph(steps, dataset.base, dataset.vocabulary, dataset)


def _name(target: str) -> str:
    """What a page calls what was opened: the last part of its path or address."""
    shown = addresses.without_secrets(target)
    return readable(Path(shown).name or shown)


def _no_texts(texts: Mapping[str, str | Path] | None, target: str | Path) -> None:
    if texts:
        raise TargetError(Problem("texts-without-tables", str(target)))


def _from_quads(stored: ox.Store, path: Path, with_drafts: bool, found: Sequence[Problem] = ()) -> Graph:
    """A graph that was written before: the ontology and the inferred triples are added if missing.

    `found` is what was found worth a look when it was read.
    """
    if not with_drafts and drafts.holds_any(stored):
        graph = _from_quads(drafts.without(stored), path, False, found)
        graph.with_drafts = lambda: _from_quads(stored, path, True, found)
        return graph
    # Looked at and not counted, which takes longer the larger a store is.
    is_empty = next(iter(stored), None) is None
    warnings = [*found, *[Problem("no-triples", str(path), severity="warning")] * is_empty]
    described = stored.quads_for_pattern(None, _TYPE, ox.NamedNode(VOID + "Dataset"), None)
    bases = [quad.subject.value for quad in described if isinstance(quad.subject, ox.NamedNode)]
    base = min(bases, default="")

    def known() -> Vocabulary:
        return _vocabulary(graph)

    name = graph_name(base or "urn:graphbuilder:", "ontology")
    # It stands in a graph of its own where we write it, which is soon seen; elsewhere in any.
    missing = [
        each
        for each in turtle.policy_triples()
        if ox.Quad(each.subject, each.predicate, each.object, name) not in stored
        and not next(stored.quads_for_pattern(each.subject, each.predicate, each.object, None), None)
    ]
    if not base and not _speaks_of_ours(stored):
        missing = []  # somebody else's graph: what is asked of it is asked of it alone
    if not missing and inference.is_done(stored):
        graph = Graph(stored, base, known, warnings=warnings)
        return graph
    store = ox.Store()
    store.extend(stored)
    store.extend(ox.Quad(each.subject, each.predicate, each.object, name) for each in missing)
    if base and not inference.is_done(store):
        inference.infer(store, graph_name(base, "inferred"))
    graph = Graph(store, base, known, warnings=warnings)
    return graph


def _speaks_of_ours(stored: ox.Store) -> bool:
    """Whether a term of our ontology, and not of those that it reuses, stands anywhere in a graph."""
    subjects = {each.subject for each in turtle.policy_triples()}
    ours = [each for each in subjects if isinstance(each, ox.NamedNode) and each.value.startswith(POL)]
    return any(
        next(stored.quads_for_pattern(subject, predicate, object, None), None)
        for term in ours
        for subject, predicate, object in ((term, None, None), (None, term, None), (None, None, term))
    )


def _from_endpoint(address: str, timeout: float | None) -> Graph:
    """A graph that an endpoint holds: one dataset of ours, or whatever else there is."""
    from graphbuilder.graph.remote import endpoint as endpoints

    if not endpoints.is_address(address):
        scheme, _, rest = address.partition("://")
        path = unquote(rest) if scheme.lower() == "file" and rest.startswith("/") else None
        raise TargetError(Problem("address-not-read", address, suggestion=path))
    endpoint = endpoints.parse(address, timeout)
    base = ""
    held = endpoint.datasets()
    if endpoint.default_graphs:
        held = [each for each in held if set(each.graphs) & set(endpoint.default_graphs)]
    elif len(held) == 1:
        endpoint = endpoint.with_graphs(held[0].graphs)
    if len(held) > 1:
        known = ", ".join(each.base for each in held)
        raise TargetError(Problem("several-datasets", values={"known": known, "address": endpoint.url}))
    if held:
        base = held[0].base
    graph = Graph(lambda: _fetched(endpoint), base, lambda: _vocabulary(graph), endpoint=endpoint)
    return graph


def _fetched(endpoint: Endpoint) -> ox.Store:
    """Everything that an endpoint holds of a dataset, each triple in the graph in which it is there."""
    store = ox.Store()
    every = resources.text("graph", "triples.rq")
    for name in endpoint.default_graphs or ("",):
        place = ox.NamedNode(name) if name else ox.DefaultGraph()
        triples = (endpoint.with_graphs((name,)) if name else endpoint).query(every)
        assert isinstance(triples, Iterable)
        store.extend(ox.Quad(each.subject, each.predicate, each.object, place) for each in triples)
    if not len(store):
        endpoint.warnings.append(Problem("no-triples", endpoint.url, severity="warning"))
    return store


def _vocabulary(graph: Graph) -> Vocabulary:
    """Our ontology, with what a graph says of terms that are none of ours, in a fixed order."""
    from graphbuilder.vocabulary import terms

    ours = {triple.subject for triple in turtle.policy_triples()}
    rows = graph.query(resources.text("graph", "term-iris.rq"))
    assert isinstance(rows, ox.QuerySolutions)
    # What is said of ours is known: most graphs have no others.
    if all(row["term"] in ours for row in rows):
        return terms.read_vocabulary()
    rows = graph.query(resources.text("graph", "terms.rq"))
    assert isinstance(rows, ox.QuerySolutions)
    own = [ox.Triple(*row) for row in rows if row["term"] not in ours]
    return terms.with_terms(sorted(own, key=str))


def _stored(folder: Path) -> ox.Store:
    """A store on disk; where it is replaced in the moment in which it is opened, the new one."""
    while True:
        before = _identity(folder)
        try:
            store = ox.Store.read_only(str(folder))
        except (OSError, RuntimeError) as error:
            # Some of its files were those of the old one, and some of the new.
            if before != _identity(folder):
                continue
            if isinstance(error, OSError):
                raise TargetError(unreadable(folder, error)) from None
            values = {"reason": str(error).removesuffix(".")}
            raise TargetError(Problem("store-damaged", str(folder), values=values)) from None
        return store


def _identity(folder: Path) -> tuple[int, ...]:
    """What tells a folder from another one that later has its name; nothing where there is none."""
    try:
        found = folder.stat()
    except OSError:
        return ()
    return found.st_dev, found.st_ino, found.st_ctime_ns, found.st_mtime_ns


def _has_tables(path: Path) -> bool:
    if path.is_dir():
        return not _is_store(path)
    if rdffile.is_rdf(path):
        return False
    from graphbuilder.curation.workbook import reading

    return reading.is_workbook(path)


def _dataset_around(path: Path) -> Path | None:
    """The dataset of which a file is a part: a table, its settings, a text."""
    return next((each for each in list(path.parents)[:2] if (each / resources.SETTINGS).is_file()), None)


def _is_store(folder: Path) -> bool:
    """Whether a folder is one of RocksDB's, in which pyoxigraph keeps its stores."""
    return (folder / "CURRENT").is_file() and not (folder / resources.SETTINGS).is_file()
