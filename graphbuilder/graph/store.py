"""Where a graph lives: a dataset folder, an RDF file or an on-disk store, opened alike."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

import pyoxigraph as ox

from graphbuilder import resources, vocabulary
from graphbuilder.curation import dataset as datasets
from graphbuilder.curation import workbook
from graphbuilder.curation.dataset import Dataset
from graphbuilder.curation.settings import FILE
from graphbuilder.curation.tables import table_paths
from graphbuilder.errors import DatasetError, Problem, TargetError
from graphbuilder.files import unreadable
from graphbuilder.graph import inference, mapping
from graphbuilder.namespaces import OWL, POL, RDF, VOID
from graphbuilder.vocabulary import Vocabulary

Target: TypeAlias = "str | os.PathLike[str] | None"
Results: TypeAlias = "ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples"
_TYPE = ox.NamedNode(RDF + "type")


@dataclass(frozen=True)
class Graph:
    """An open graph: its quads, inferred ones and ontology included, and what reads them.

    `base` is the IRI under which the dataset's things stand (blank for a file that
    is no dataset of ours); `dataset` holds the checked records where the target was
    a folder of tables.
    """

    store: ox.Store
    base: str
    vocabulary: Vocabulary
    dataset: Dataset | None = field(default=None, repr=False)

    def query(self, text: str) -> Results:
        """Ask a SPARQL 1.1 query over the union of all graphs.

        Raises
        ------
        SyntaxError
            If the text is no SPARQL query.
        """
        return self.store.query(text, use_default_graph_as_union=True)

    def named(self, name: str) -> ox.NamedNode:
        """The IRI of one of the dataset's graphs, such as ``facts`` or ``inferred``."""
        return mapping.graph_name(self.base, name)

    def quads(self, *, inferred: bool = True, ontology: bool = True) -> Iterator[ox.Quad]:
        """The quads, on request without what was inferred or without the ontology.

        A dataset's own terms are always there: nobody can import them from elsewhere.
        """
        left_out: set[ox.Triple] = set()
        if not inferred:
            left_out.update(_inferred(self.store))
        if not ontology:
            left_out.update(vocabulary.read().triples)
        yield from (quad for quad in self.store if quad.triple not in left_out)


def chosen(target: Target = None) -> Path:
    """What a target names; left out, the dataset in the current folder or else the bundled one."""
    if target is not None:
        return Path(target)
    here = Path()
    if (here / FILE).is_file():
        return here
    # Tables without their settings are somebody's dataset: not to be passed over for ours.
    if table_paths(here, "statements") or table_paths(here, "entities"):
        raise DatasetError(Problem("no-dataset", "."))
    return resources.bundled_dataset()


def open_graph(target: Target = None, texts: Mapping[str, str | Path] | None = None) -> Graph:
    """Open what a target names.

    Parameters
    ----------
    target
        A dataset's folder or workbook, an RDF file or a store's folder. Left out: the
        current folder if it holds a ``dataset.toml``, else the bundled dataset.
    texts
        Files with the texts of sources, by source id (for a folder of tables).

    Raises
    ------
    DatasetError
        Where the tables hold mistakes.
    TargetError
        Where there is nothing that can be read.
    """
    path = chosen(target)
    if (path.is_dir() and not _is_store(path)) or workbook.is_workbook(path):
        return from_dataset(datasets.read(path, texts))
    if texts:
        raise TargetError(Problem("texts-without-tables", str(path)))
    if path.is_dir():
        return _from_quads(ox.Store.read_only(str(path)), path)
    if not path.exists():
        raise TargetError(Problem("no-such-target", str(path)))
    return _from_quads(_parse(path), path)


def from_dataset(dataset: Dataset) -> Graph:
    """The graph of checked records, with what follows from them."""
    store = ox.Store()
    store.extend(mapping.quads(dataset))
    inference.infer(store, mapping.graph_name(dataset.base, "inferred"))
    return Graph(store, dataset.base, dataset.vocabulary, dataset)


def _from_quads(stored: ox.Store, path: Path) -> Graph:
    """A graph that was written before: the ontology and the inferred triples are added if missing."""
    described = stored.quads_for_pattern(None, _TYPE, ox.NamedNode(VOID + "Dataset"), None)
    bases = [quad.subject.value for quad in described if isinstance(quad.subject, ox.NamedNode)]
    base = min(bases, default="")
    present = {quad.triple for quad in stored}
    known = vocabulary.with_terms(_own_terms(stored))
    missing = [each for each in known.triples if each not in present]
    if not missing and inference.count(stored):
        return Graph(stored, base, known)
    store = ox.Store()
    store.extend(stored)
    name = mapping.graph_name(base or "urn:graphbuilder:", "ontology")
    store.extend(ox.Quad(each.subject, each.predicate, each.object, name) for each in missing)
    if base and not inference.count(store):
        inference.infer(store, mapping.graph_name(base, "inferred"))
    return Graph(store, base, known)


def _own_terms(store: ox.Store) -> Iterator[ox.Triple]:
    """What a graph says of classes and relations that are none of ours, in a fixed order."""
    ours = {triple.subject for triple in vocabulary.read().triples}
    terms = {
        quad.subject
        for kind in (OWL + "Class", POL + "Relation")
        for quad in store.quads_for_pattern(None, _TYPE, ox.NamedNode(kind), None)
    }
    for term in sorted(terms - ours, key=str):
        yield from sorted((quad.triple for quad in store.quads_for_pattern(term, None, None, None)), key=str)


def _parse(path: Path) -> ox.Store:
    format = ox.RdfFormat.from_extension(path.suffix.lstrip(".").lower())
    if format is None:
        raise TargetError(Problem("no-rdf-file", str(path)))
    store = ox.Store()
    try:
        with path.open("rb") as content:
            # No base: a relative IRI would come to hold the folder of whoever reads it.
            store.load(content, format=format)
    except SyntaxError as error:
        values = {"format": format.name, "reason": error.msg}
        raise TargetError(Problem("no-rdf", str(path), error.lineno, values=values)) from None
    except (OSError, ValueError) as error:
        raise TargetError(unreadable(path, error)) from None
    return store


def _is_store(folder: Path) -> bool:
    """Whether a folder is one of RocksDB's, in which pyoxigraph keeps its stores."""
    return (folder / "CURRENT").is_file() and not (folder / FILE).is_file()


def _inferred(store: ox.Store) -> Iterator[ox.Triple]:
    """The triples that the rules added: the derivations and what they derive."""
    derivations = store.quads_for_pattern(None, _TYPE, ox.NamedNode(POL + "Derivation"), None)
    for node in {quad.subject for quad in derivations}:
        triples = [quad.triple for quad in store.quads_for_pattern(node, None, None, None)]
        said = {triple.predicate.value: triple.object for triple in triples}
        subject, predicate = said.get(RDF + "subject"), said.get(RDF + "predicate")
        if isinstance(subject, ox.NamedNode) and isinstance(predicate, ox.NamedNode):
            yield ox.Triple(subject, predicate, said[RDF + "object"])
        yield from triples
