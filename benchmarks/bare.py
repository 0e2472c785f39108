"""What a few lines with a known library do of what graphbuilder does: what it is measured against.

Run: python benchmarks/bare.py NAME ARGUMENT …. Each imports what it needs, and no more.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
STATEMENT = "https://w3id.org/policy-graph/ontology#Statement"
SHAPES = Path(__file__).parent.parent / "ontology" / "shapes.ttl"


def start() -> None:
    """A program of click that has one option."""
    import click

    @click.command()
    @click.version_option("0")
    def program() -> None:
        """Nothing."""

    program(["--version"], standalone_mode=False)


def load(file: str) -> None:
    """N-Quads into a store of pyoxigraph in memory."""
    import pyoxigraph as ox

    ox.Store().bulk_load(path=file)


def store(file: str, folder: str) -> None:
    """N-Quads into a store of pyoxigraph on disk."""
    import pyoxigraph as ox

    shutil.rmtree(folder, ignore_errors=True)
    made = ox.Store(folder)
    made.bulk_load(path=file)
    made.flush()


def rdflib(file: str) -> None:
    """N-Quads into rdflib."""
    from rdflib import Dataset

    Dataset().parse(file, format="nquads")


def pyshacl(file: str) -> None:
    """The shapes by pySHACL, with reading."""
    import pyshacl as library
    from rdflib import Dataset, Graph

    data = Dataset(default_union=True).parse(file, format="nquads")
    library.validate(data, shacl_graph=Graph().parse(SHAPES), advanced=True)


def dump(folder: str, output: str) -> None:
    """TriG of a store on disk, in no order."""
    import pyoxigraph as ox

    ox.Store.read_only(folder).dump(output, ox.RdfFormat.TRIG)


def quads(folder: str, output: str) -> None:
    """N-Quads of a store on disk, in no order."""
    import pyoxigraph as ox

    ox.Store.read_only(folder).dump(output, ox.RdfFormat.N_QUADS)


def subjects(folder: str) -> None:
    """The subject of every statement of a store on disk."""
    import pyoxigraph as ox

    opened = ox.Store.read_only(folder)
    for quad in opened.quads_for_pattern(None, ox.NamedNode(RDF + "type"), ox.NamedNode(STATEMENT), None):
        for found in opened.quads_for_pattern(quad.subject, ox.NamedNode(RDF + "subject"), None, None):
            found.object.value  # noqa: B018 - reading it is what takes time


def pyvis(folder: str, output: str) -> None:
    """A page of pyvis with a line for each statement of a store on disk."""
    import pyoxigraph as ox
    from pyvis.network import Network

    opened, page = ox.Store.read_only(folder), Network(directed=True, cdn_resources="in_line")
    for quad in opened.quads_for_pattern(None, ox.NamedNode(RDF + "type"), ox.NamedNode(STATEMENT), None):
        said = {
            each.predicate.value: each.object for each in opened.quads_for_pattern(quad.subject, None, None)
        }
        ends = [said[RDF + name] for name in ("subject", "object")]
        for end in ends:
            page.add_node(str(end), label=str(end))
        page.add_edge(*map(str, ends))
    Path(output).write_text(page.generate_html(), encoding="utf-8")


if __name__ == "__main__":
    programs = (start, load, store, rdflib, pyshacl, dump, quads, subjects, pyvis)
    {each.__name__: each for each in programs}[sys.argv[1]](*sys.argv[2:])
